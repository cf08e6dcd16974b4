//! Short ways to write dates, places and people in the tests of the domain.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

use chrono::{NaiveDate, NaiveDateTime};
use untrained_core::content::{Place, Service};
use untrained_core::person::case::{EventKind, Objection};
use untrained_core::person::{Look, Membership, Person, Profile, Seen, SwitchRecord};

use super::pack;

/// LinkedIn, as the content has it.
pub fn linkedin() -> &'static Service {
    pack().service("linkedin").expect("linkedin is in the content")
}

/// A place of the content.
pub fn place(code: &str) -> &'static Place {
    untrained_core::rules::verdict::find_place(pack(), code).expect("a place of the content")
}

/// A date from `2026-11-23`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A wall time from `2026-11-23T10:00`.
pub fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a wall time")
}

/// Someone in a country with one LinkedIn account.
pub fn person(country: &str, profile: Profile) -> Person {
    Person { country: Some(country.to_owned()), profiles: vec![profile.into()], ..Person::default() }
}

/// An account without any record.
pub fn account(id: u32, service: &str) -> Profile {
    Profile {
        id,
        service: service.to_owned(),
        nickname: String::new(),
        membership: Membership::Member,
        switches: std::collections::BTreeMap::new(),
        objections: Vec::new(),
    }
}

/// The same account after looks at its training switch.
pub fn looked(mut profile: Profile, looks: &[(&str, Seen)]) -> Profile {
    let look = |(id, (on, seen)): (usize, &(&str, Seen))| Look {
        id: u32::try_from(id).unwrap(),
        on: day(on),
        seen: *seen,
        proofs: Vec::new(),
        note: String::new(),
        pack: day("2026-11-23"),
    };
    let looks = looks.iter().enumerate().map(look).collect();
    profile.switches.insert("training".to_owned(), SwitchRecord { looks, unfinished_since: None });
    profile
}

/// The same account, left unfinished.
pub fn left(mut profile: Profile, on: &str) -> Profile {
    let record = SwitchRecord { looks: Vec::new(), unfinished_since: Some(day(on)) };
    profile.switches.insert("training".to_owned(), record);
    profile
}

/// The same account after an objection by the form, and what happened then.
pub fn objected(mut profile: Profile, sent: &str, events: &[(&str, EventKind)]) -> Profile {
    let id = 100 + u32::try_from(profile.objections.len()).unwrap();
    let mut objection = Objection { id, ..Objection::default() };
    objection.note(day(sent), EventKind::SentForm, None);
    for (on, what) in events {
        objection.note(day(on), *what, None);
    }
    profile.objections.push(objection);
    profile
}
