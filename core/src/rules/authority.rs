//! Which authority a person turns to. In: the content pack, their place, the part of it that they named. Out: the authority,
//! and the law that it watches over.

use std::collections::BTreeSet;

use crate::content::{Authority, Pack, Place};
use crate::rules::verdict::find_place;

/// Authorities that serve a place, those for the whole of it first.
#[must_use]
pub fn serving<'a>(pack: &'a Pack, place: &Place) -> Vec<&'a Authority> {
    let serves = |authority: &&Authority| authority.countries.contains(&place.code);
    let mut all: Vec<&Authority> = pack.law.authorities.iter().filter(serves).collect();
    all.sort_by_key(|authority| !authority.region.is_empty());
    all
}

/// The parts of a place that have authorities of their own, by name.
#[must_use]
pub fn parts<'a>(pack: &'a Pack, place: &Place) -> BTreeSet<&'a str> {
    let regions = serving(pack, place).into_iter().map(|authority| authority.region.as_str());
    regions.filter(|region| !region.is_empty()).collect()
}

/// The authority of the part that was named, else that of the whole place.
#[must_use]
pub fn pick<'a>(pack: &'a Pack, place: &Place, part: &str) -> Option<&'a Authority> {
    let all = serving(pack, place);
    let named = all.iter().find(|authority| !part.is_empty() && authority.region == part);
    named.or_else(|| all.iter().find(|authority| authority.region.is_empty())).copied()
}

/// True where every part has its own authority and `picked` is of none: then none can be named.
#[must_use]
pub fn is_part_open(pack: &Pack, place: &Place, picked: Option<&Authority>) -> bool {
    parts(pack, place).len() > 1 && picked.is_none_or(|authority| authority.region.is_empty())
}

/// The law that an authority watches over: that of the person's place where it serves it, else that of its own.
#[must_use]
pub fn law<'a>(pack: &'a Pack, authority: &Authority, home: Option<&'a Place>) -> &'a str {
    let home = home.filter(|place| authority.countries.contains(&place.code));
    let own = authority.countries.first().and_then(|code| find_place(pack, code).ok());
    home.or(own).map_or("", |place| place.rule.as_str())
}
