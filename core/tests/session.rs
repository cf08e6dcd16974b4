//! The session as a person meets it: driven by what stands on the screen, with the real content.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test ends where it fails")]

mod common;
#[path = "common/driver.rs"]
mod driver;

use driver::{Driver, at};
use untrained_core::effect::{Effect, Rung};
use untrained_core::event::Event;

#[test]
fn three_answers_lead_to_the_verdict_the_steps_and_the_switch_seen_off() {
    let mut app = Driver::new("en", Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    println!("{}", app.show());
    app.tap("Germany");
    println!("{}", app.show());
    app.tap("18 or older");
    println!("{}", app.show());
    app.tap("Yes, I have a LinkedIn account");
    println!("{}", app.show());
    app.tap("Show me how to switch it off");
    println!("{}", app.show());
    app.tap("Open LinkedIn’s setting");
    let Some(Effect::OpenLink { errand, rungs }) = app.effects.pop() else { panic!("{:?}", app.effects) };
    assert!(matches!(rungs[0], Rung::OwnApp { .. }));
    app.send(Event::LinkEnded { errand, rung: Some(rungs[0].clone()) }, at("2026-11-24T09:01"));
    println!("{}", app.show());
    app.tap("I see the switch");
    println!("{}", app.show());
    app.tap("It is off now");
    println!("{}", app.show());
    app.tap("Done");
    println!("{}", app.show());
}
