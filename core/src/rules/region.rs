//! Which statement holds for which place. In: region names as content gives them, a country code and the groups of one
//! reading of it. Out: how closely they match. An own code beats a group, a group beats `world`.

use std::cmp::Reverse;

use crate::content::{Company, Fact, Place, Service};

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

/// True when a statement holds there. Where the class of a place is not settled its exceptions reach only what every
/// reading excepts.
#[must_use]
pub fn fact_holds(fact: &Fact, place: &Place) -> bool {
    holds(&fact.regions, place) && !holds(&fact.not_in, place)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Backing, Evidence, Topic};

    fn proof() -> Backing {
        let day = "2026-11-23".parse().unwrap();
        Backing { evidence: Evidence::Documented, sources: vec!["a".into()], verified_on: day, recheck_after: day }
    }

    fn place(code: &str, readings: &[&[&str]]) -> Place {
        let groups = |one: &&[&str]| one.iter().map(|group| (*group).to_owned()).collect();
        Place {
            code: code.to_owned(),
            readings: readings.iter().map(groups).collect(),
            why: String::new(),
            rule: String::new(),
            proof: proof(),
        }
    }

    fn fact(regions: &[&str], not_in: &[&str]) -> Fact {
        let list = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
        Fact {
            id: "a.fact".into(),
            topic: Topic::Setting,
            regions: list(regions),
            not_in: list(not_in),
            from: None,
            until: None,
            door: String::new(),
            proof: proof(),
        }
    }

    #[test]
    fn an_exception_takes_a_group_out_of_the_world() {
        let elsewhere = fact(&["world"], &["eu", "gb"]);
        assert!(fact_holds(&elsewhere, &place("US", &[&[]])));
        assert!(!fact_holds(&elsewhere, &place("DE", &[&["eu"]])));
        assert!(!fact_holds(&elsewhere, &place("GB", &[&[]])));
    }

    #[test]
    fn an_exception_that_only_one_reading_knows_does_not_reach() {
        assert!(fact_holds(&fact(&["world"], &["eu"]), &place("GL", &[&["eu"], &[]])));
    }
}
