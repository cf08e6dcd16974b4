//! Sentences keep within the measure of where they stand: cards, titles of notices, sentences of notices; for every service,
//! in every language, with the longest date.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use chrono::NaiveDate;
use untrained_core::rules::reminder::Kind;
use untrained_core::text::{Arg, Text};

/// States of a card that have a headline and a sentence.
/// What is said of training itself is held by `walk`, use by use.
const CARDS: [&str; 14] = [
    "card-off",
    "card-look",
    "card-opt-in",
    "card-on-again",
    "card-age",
    "card-not-yet",
    "card-some-day",
    "card-paused",
    "card-unclear",
    "card-visitor-not-now",
    "card-visitor-not-used",
    "card-visitor-unclear",
    "card-nowhere",
    "card-unknown",
];

/// Each language, with each service's name and a date as long as they get.
fn cases() -> Vec<(Text, String, String)> {
    let pack = common::pack();
    let long = NaiveDate::from_ymd_opt(2026, 9, 30).unwrap();
    let languages = pack.text.keys().map(|tag| Text::new(pack, std::slice::from_ref(tag), None));
    let all = languages.flat_map(|text| {
        pack.services.iter().map(move |service| (text.clone(), service.name.clone(), text.date(long)))
    });
    all.collect()
}

/// Messages that are longer than they may be, with the sentence.
fn too_long(ids: &[String], most: usize) -> Vec<String> {
    let mut found = Vec::new();
    for (text, service, date) in cases() {
        for id in ids {
            let said = text.say_with(
                id,
                &[
                    ("service", Arg::Words(&service)),
                    ("date", Arg::Words(&date)),
                    ("years", Arg::Words("18")),
                    ("data", Arg::Words("öffentlichen Posts")),
                ],
            );
            if said.chars().count() > most || said == *id {
                found.push(format!("{} {id}: {said}", text.language()));
            }
        }
    }
    found
}

#[test]
fn headlines_fit_their_card() {
    let ids: Vec<String> = CARDS.iter().map(|card| format!("{card}-headline")).collect();
    assert_eq!(too_long(&ids, 60), Vec::<String>::new());
}

#[test]
fn notices_fit_the_lock_screen() {
    let titles: Vec<String> = Kind::ALL.iter().map(|kind| format!("notice-{}-title", kind.name())).collect();
    let bodies: Vec<String> = Kind::ALL.iter().map(|kind| format!("notice-{}-body", kind.name())).collect();
    assert_eq!(too_long(&titles, 40), Vec::<String>::new());
    assert_eq!(too_long(&bodies, 90), Vec::<String>::new());
}

#[test]
fn what_is_too_long_or_missing_is_found() {
    assert!(!too_long(&["card-off-headline".to_owned()], 5).is_empty());
    assert!(!too_long(&["card-none-headline".to_owned()], 60).is_empty());
}
