//! Which authority a person turns to. In: the content pack, their place, the part of it that they named. Out: the authority,
//! and the law that it watches over.

use std::collections::BTreeSet;

use crate::content::{Authority, Pack, Place};
use crate::rules::verdict::find_place;
use crate::text::tag;

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

/// The language to write to an authority in: the person's own where it takes that, else the first that it takes and `has` knows
/// letters in. `None` where none is, or where it is not known which it takes.
#[must_use]
pub fn language<'a>(authority: &Authority, own: &'a str, has: impl Fn(&str) -> Option<&'a str>) -> Option<&'a str> {
    let takes = &authority.languages;
    let own = Some(own).filter(|own| takes.iter().any(|taken| tag::same(taken, own)));
    own.or_else(|| takes.iter().find_map(|taken| has(taken)))
}

/// The law that an authority watches over: that of the person's place where it serves it, else that of its own.
#[must_use]
pub fn law<'a>(pack: &'a Pack, authority: &Authority, home: Option<&'a Place>) -> &'a str {
    let home = home.filter(|place| authority.countries.contains(&place.code));
    let own = authority.countries.first().and_then(|code| find_place(pack, code).ok());
    home.or(own).map_or("", |place| place.rule.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Backing, Evidence};

    fn authority(languages: &[&str]) -> Authority {
        let day = "2026-11-23".parse().unwrap();
        Authority {
            id: "a".into(),
            countries: vec!["BE".into()],
            region: String::new(),
            name: String::new(),
            english_name: String::new(),
            website: String::new(),
            complaint_url: String::new(),
            email: String::new(),
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            address: None,
            requires: None,
            note: String::new(),
            proof: Backing {
                evidence: Evidence::Documented,
                sources: Vec::new(),
                verified_on: day,
                recheck_after: day,
            },
        }
    }

    #[test]
    fn an_authority_is_written_to_in_a_language_that_it_takes() {
        let has = |tag: &str| ["de", "en", "nb"].into_iter().find(|known| tag::same(known, tag));
        let picked = |takes: &[&str], own| language(&authority(takes), own, has);
        assert_eq!(picked(&["fr", "nl", "de"], "de"), Some("de"));
        assert_eq!(picked(&["fr", "nl", "de"], "en"), Some("de"));
        assert_eq!(picked(&["no"], "en"), Some("nb"));
        assert_eq!(picked(&["no"], "nb"), Some("nb"));
        // None that we could write in, and none that is known.
        assert_eq!(picked(&["fr"], "en"), None);
        assert_eq!(picked(&[], "en"), None);
    }
}
