//! Which statement holds for which place. In: region names as content gives them, a country code and the groups of one
//! reading of it. Out: how closely they match. An own code beats a group, a group beats `world`.

use std::cmp::Reverse;

use crate::content::{Company, Place, Service};

/// How closely a statement names a place; closest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// It names every place that nothing else names.
    World,
    /// It names a group of places.
    Group,
    /// It names the very place.
    Code,
}

/// How closely `regions` name a place under one reading of its `groups`; `None` when they do not name it.
#[must_use]
pub fn matches(regions: &[String], code: &str, groups: &[String]) -> Option<Match> {
    regions
        .iter()
        .filter_map(|region| {
            if region.eq_ignore_ascii_case(code) {
                Some(Match::Code)
            } else if groups.iter().any(|group| group.eq_ignore_ascii_case(region)) {
                Some(Match::Group)
            } else if region == "world" {
                Some(Match::World)
            } else {
                None
            }
        })
        .max()
}

/// The closest match of several things, the first of equals.
pub(crate) fn closest<'a, T>(
    all: impl Iterator<Item = &'a T>,
    regions: impl Fn(&T) -> &[String],
    code: &str,
    groups: &[String],
) -> Option<(Match, &'a T)> {
    all.filter_map(|one| Some((matches(regions(one), code, groups)?, one))).min_by_key(|(how, _)| Reverse(*how))
}

/// The readings of a place; a place without any counts as one that belongs to no group.
pub(crate) fn readings(place: &Place) -> impl Iterator<Item = &[String]> {
    let none = place.readings.is_empty().then_some::<&[String]>(&[]);
    place.readings.iter().map(Vec::as_slice).chain(none)
}

/// True when `regions` name the place under every reading.
#[must_use]
pub fn holds(regions: &[String], place: &Place) -> bool {
    readings(place).all(|groups| matches(regions, &place.code, groups).is_some())
}

/// The companies that may answer for a service there: one, or one for each reading where the readings differ.
#[must_use]
pub fn companies<'a>(service: &'a Service, place: &Place) -> Vec<&'a Company> {
    let mut found: Vec<&Company> = Vec::new();
    for groups in readings(place) {
        let all = service.companies.iter();
        if let Some((_, company)) = closest(all, |company| &company.regions, &place.code, groups)
            && !found.contains(&company)
        {
            found.push(company);
        }
    }
    found
}
