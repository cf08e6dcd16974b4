//! The session as a person meets it: driven by what stands on the screen, with the real content.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use driver::{Driver, at};
use untrained_core::border::effect::{Effect, Rung};
use untrained_core::border::event::Event;

#[test]
fn three_answers_lead_to_the_verdict_the_steps_and_the_switch_seen_off() {
    let mut app = Driver::new("en", Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    app.tap("Germany");
    app.tap("18 or older");
    app.tap("That is all");
    assert!(app.show().contains("from 3 November 2025 it trains AI"), "{}", app.show());
    app.tap("Show me how to switch it off");
    app.tap("Open LinkedIn’s setting");
    let Some(Effect::OpenLink { errand, rungs }) = app.effects.pop() else { panic!("{:?}", app.effects) };
    assert!(matches!(rungs[0], Rung::OwnApp { .. }));
    app.send(Event::LinkEnded { errand, rung: Some(rungs[0].clone()) }, at("2026-11-24T09:01"));
    app.tap("I see the switch");
    app.tap("It is off now");
    assert!(app.show().contains("24 November 2026: switched off"), "{}", app.show());
    app.then(Event::Back);
    assert!(app.show().contains("You switched it off"), "{}", app.show());
    assert!(app.show().contains("24 December 2026"), "{}", app.show());
}
