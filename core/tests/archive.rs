//! Stored states: every released version opens for ever, nothing is lost on the way, damage is named by its place.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends where it fails")]

mod common;
#[path = "common/driver.rs"]
mod driver;

use std::fs;
use std::path::Path;

use driver::{Driver, at, settings};
use proptest::prelude::*;
use serde_json::{Value, json};
use untrained_core::border::event::Event;
use untrained_core::session::{OpenError, Session};
use untrained_core::state::archive;
use untrained_core::state::error::ArchiveError;

fn frozen(name: &str) -> Vec<u8> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/archives")).join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An objection of the first version as the list of events that it was, with its numbers left out.
fn as_events(old: &Value) -> Value {
    let mut events: Vec<(String, &str)> = Vec::new();
    let day = |value: &Value| value.as_str().unwrap().to_owned();
    let sent = if old["sent_by"] == "letter" { "letter_received" } else { "sent_form" };
    events.push((day(&old["received"]), sent));
    let mut silences = Vec::new();
    for reply in old["replies"].as_array().unwrap() {
        let what = match reply["kind"].as_str().unwrap() {
            "done" => "done",
            "use_the_switch" => "pointed_to_switch",
            "needs_identity" => "identity_asked",
            "more_time" => "more_time",
            "refused" => "refused",
            "partly" => "did_part",
            _ => {
                silences.push(reply["on"].clone());
                continue;
            }
        };
        events.push((day(&reply["on"]), what));
    }
    for (field, what) in
        [("extended_on", "more_time"), ("told_company_on", "told_company"), ("complained_on", "complained")]
    {
        events.extend(old.get(field).and_then(Value::as_str).map(|on| (on.to_owned(), what)));
    }
    events.sort_by_key(|(on, _)| on.clone());
    events.dedup();
    let events: Vec<Value> = events.into_iter().map(|(on, what)| json!({"on": on, "what": what})).collect();
    let mut now = json!({"id": old["id"], "subjects": old["subjects"], "events": events, "proofs": old["proofs"]});
    if !silences.is_empty() {
        now["silences"] = silences.into();
    }
    if let Some(country) = old.get("country") {
        now["country"] = country.clone();
    }
    now
}

/// True when everything in `old` is in `new`, too; a newer build may add keys.
fn holds(new: &Value, old: &Value) -> bool {
    match (new, old) {
        (new, old) if old.get("received").is_some() => holds(new, &as_events(old)),
        (Value::Object(new), Value::Object(old)) => {
            old.iter().all(|(key, value)| new.get(key).is_some_and(|it| holds(it, value)))
        }
        (Value::Array(new), Value::Array(old)) => {
            new.len() == old.len() && new.iter().zip(old).all(|(new, old)| holds(new, old))
        }
        (new, old) => new == old,
    }
}

#[test]
fn the_first_version_opens_for_ever_and_nothing_of_it_is_lost() {
    let bytes = frozen("v1.json");
    for name in ["v1.json", "v1-case.json", "v2.json"] {
        let bytes = frozen(name);
        let again = archive::write(&archive::read(&bytes).unwrap());
        let mut old = serde_json::from_slice::<Value>(&bytes).unwrap();
        old["version"] = archive::VERSION.into();
        let new = serde_json::from_slice(&again).unwrap();
        assert!(holds(&new, &old), "{name}: {new:#}\n{old:#}");
        assert_eq!(archive::write(&archive::read(&again).unwrap()), again, "{name}: once read, it stays as it is");
    }
    let mut app = Driver::open(Some(bytes), settings("en", Some("DE")));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    assert!(app.show().contains("1 of 3 done"), "{}", app.show());
    // A service that this build does not know keeps its card and its records.
    assert!(app.show().contains("This version does not know the service"), "{}", app.show());
    app.go("finished");
    assert!(app.show().contains("Off since 3 November 2026"), "{}", app.show());
    let saved = String::from_utf8(app.saved.unwrap()).unwrap();
    assert!(saved.contains("a-service-of-tomorrow") && saved.contains("seen at work"), "{saved}");
}

#[test]
fn a_newer_archive_is_named_as_such_and_not_read() {
    let newer = br#"{"version":7,"state":{"what":"ever"}}"#;
    assert_eq!(archive::read(newer), Err(ArchiveError::Newer { found: 7, known: archive::VERSION }));
    let opened = Session::open(Some(newer), common::pack_bytes().to_vec(), settings("en", None));
    assert_eq!(opened.err(), Some(OpenError::Newer { found: 7, known: i64::from(archive::VERSION) }));
}

#[test]
fn damage_is_named_by_its_place() {
    let whole = frozen("v1.json");
    let half = whole.get(..whole.len() / 2).unwrap();
    let Err(ArchiveError::Damaged { offset }) = archive::read(half) else { panic!("half an archive was read") };
    assert_eq!(usize::try_from(offset).unwrap() + 1, half.len());
    for (bytes, place) in [
        (&b""[..], 0),
        (b"x", 0),
        (b"{}", 1),
        (br#"{"version":1}"#, 12),
        (br#"{"version":-1,"state":{}}"#, 12),
        (br#"{"version":0,"state":{}}"#, 0),
        (b"{\"version\":1,\n\"state\":[]x}", 23),
    ] {
        let read = archive::read(bytes);
        assert!(
            matches!(read, Err(ArchiveError::Damaged { offset }) if offset.abs_diff(place) <= 1),
            "{read:?} {place}"
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = archive::read(&bytes);
    }

    #[test]
    fn a_changed_byte_is_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = frozen("v1.json");
        let at = at.index(bytes.len());
        *bytes.get_mut(at).unwrap() = byte;
        if archive::read(&bytes).is_ok() {
            let mut app = Driver::open(Some(bytes), settings("en", None));
            app.send(Event::Opened, driver::at("2026-11-24T09:00"));
        }
    }
}
