//! No page is longer than three screens of a small phone, in any state of the scenarios, and a first run takes at most nine
//! touches. How tall a page is on a phone of 360 by 640 is reckoned from its texts, with the measures of `docs` and Android.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::cast_precision_loss,
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use driver::{Driver, at};
use serde::Deserialize;
use untrained_core::border::event::{Event, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::border::window::{Block, Button, ButtonLook, Input, Page, StepState, TextLook};
use untrained_core::session::Session;

/// Three screens of 640.
const MOST: f64 = 3.0 * 640.0;
/// Between the page's margins.
const WIDE: f64 = 360.0 - 2.0 * 16.0;
/// Inside a card.
const CARD: f64 = WIDE - 2.0 * 16.0;
/// Beside the icon and the arrow of a row.
const ROW: f64 = WIDE - 96.0;

/// Pages that may be longer: they are lists of sources and texts of licences, which nobody reads from end to end.
const LONG: [&str; 5] = ["sources", "sources-of/", "licences", "licence/", "known/sources/"];

/// Lines of a text at this size in this width, by words, with the middling width of Roboto's letters.
fn lines(text: &str, size: f64, wide: f64) -> f64 {
    let most = (wide / (size * 0.52)).floor().max(1.0);
    let mut count = 0.0;
    for paragraph in text.split('\n') {
        let mut at = 0.0;
        count += 1.0;
        for word in paragraph.split(' ') {
            let long = word.chars().count() as f64;
            if at > 0.0 && at + 1.0 + long > most {
                count += 1.0;
                at = long;
            } else {
                at += long + f64::from(u8::from(at > 0.0));
            }
        }
    }
    count
}

fn text(text: &str, size: f64, wide: f64) -> f64 {
    if text.is_empty() { 0.0 } else { lines(text, size, wide) * size * 1.4 }
}

fn buttons(all: &[Button]) -> f64 {
    let one = |button: &Button| match button.look {
        ButtonLook::Primary | ButtonLook::Danger => 56.0,
        ButtonLook::Plain => 48.0,
    };
    all.iter().map(one).sum()
}

fn block(of: &Block) -> f64 {
    match of {
        Block::Verdict(card) => {
            44.0 + 12.0
                + text(&card.name, 14.0, CARD)
                + text(&card.headline, 20.0, CARD)
                + text(&card.sentence, 16.0, CARD)
                + 12.0
                + buttons(&card.buttons)
                + text(&card.footnote, 14.0, CARD)
                + 16.0
        }
        Block::Heading(heading) => 20.0 + text(&heading.text, 20.0, WIDE),
        Block::Paragraph(paragraph) => match paragraph.look {
            TextLook::Lead => text(&paragraph.text, 18.0, WIDE),
            TextLook::Body => text(&paragraph.text, 16.0, WIDE),
            TextLook::Small => text(&paragraph.text, 14.0, WIDE),
            TextLook::Point => text(&paragraph.text, 16.0, WIDE - 20.0),
        },
        Block::Steps(steps) => {
            let one = |item: &untrained_core::border::window::StepItem| {
                let open = item.state == StepState::Current;
                let label = item.label.as_ref().filter(|_| open).map_or(0.0, |it| text(&it.quoted, 18.0, CARD - 42.0));
                let place = if open { text(&item.place, 14.0, CARD - 42.0) } else { 0.0 };
                let sketch = item.sketch.as_ref().map_or(0.0, |it| 60.0 + 36.0 * it.rows.len() as f64);
                let more: f64 = item.variants.iter().map(|it| text(it, 14.0, CARD - 42.0)).sum();
                16.0 + text(&item.text, 16.0, CARD - 42.0) + label + place + sketch + more + buttons(&item.buttons)
            };
            32.0 + steps.items.iter().map(one).sum::<f64>()
        }
        Block::Sketch(card) => 92.0 + 36.0 * card.sketch.rows.len() as f64,
        Block::Row(row) => (24.0 + text(&row.title, 16.0, ROW) + text(&row.detail, 14.0, ROW)).max(64.0) - 10.0,
        Block::Choice(choice) => {
            let head = text(&choice.label, 16.0, CARD) + text(&choice.hint, 14.0, CARD);
            head + 32.0 + choice.options.iter().map(|it| 26.0 + text(&it.label, 16.0, CARD - 40.0)).sum::<f64>()
        }
        Block::Field(field) => {
            let lines = if field.input == Input::Lines { 96.0 } else { 56.0 };
            text(&field.label, 14.0, WIDE) + lines + text(&field.hint, 14.0, WIDE)
        }
        Block::Date(date) => 24.0 + text(&date.label, 14.0, ROW) + 22.0 + text(&date.hint, 14.0, ROW),
        Block::Switch(row) => (24.0 + text(&row.label, 16.0, ROW) + text(&row.hint, 14.0, ROW)).max(64.0) - 10.0,
        Block::Copyable(copyable) => 32.0 + text(&copyable.label, 14.0, CARD) + text(&copyable.text, 16.0, CARD) + 48.0,
        Block::Sources(list) => list
            .items
            .iter()
            .map(|item| {
                let button = if item.button.is_some() { 48.0 } else { 0.0 };
                let cited = text(&item.source, 14.0, CARD) + text(&item.evidence, 14.0, CARD);
                24.0 + text(&item.statement, 16.0, CARD) + cited + text(&item.stale, 14.0, CARD) + button
            })
            .sum(),
        Block::Timeline(timeline) => {
            32.0 + timeline.items.iter().map(|it| 36.0 + text(&it.text, 16.0, CARD - 42.0)).sum::<f64>()
        }
        Block::Progress(bar) => 12.0 + text(&bar.text, 14.0, WIDE),
        Block::Picture(_) => 300.0,
        Block::Buttons(row) => buttons(&row.buttons),
    }
}

fn height(page: &Page) -> f64 {
    let head = 56.0 + text(&page.title, 28.0, WIDE) + 48.0;
    head + page.blocks.iter().filter(|it| !is_letter(it)).map(|it| block(it) + 12.0).sum::<f64>()
}

/// The letter itself is as long as what has to be said to an authority; all around it is held.
fn is_letter(block: &Block) -> bool {
    match block {
        Block::Copyable(copyable) => copyable.key == "letter-body",
        // The same in the person's own language.
        Block::Paragraph(paragraph) => paragraph.key == "reading-body",
        _ => false,
    }
}

#[derive(Deserialize)]
struct Trace {
    settings: Settings,
    saved: Option<String>,
    turns: Vec<Turn>,
}

#[derive(Deserialize)]
struct Turn {
    event: Event,
    at: Moment,
}

/// Every page of every scenario at its tallest: key → height, scenario.
fn tallest() -> BTreeMap<String, (f64, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut found: BTreeMap<String, (f64, String)> = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(root.join("traces")).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    for file in files {
        let trace: Trace = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        let saved = trace.saved.map(|path| fs::read(root.join(path)).unwrap());
        let mut session = Session::open_with(saved.as_deref(), common::pack().clone(), trace.settings).unwrap();
        for (number, turn) in trace.turns.iter().enumerate() {
            let window = session.step(&turn.event, turn.at).window;
            let tall = height(&window.page);
            let at = format!("{}, turn {number}", file.file_stem().unwrap().to_string_lossy());
            let known = found.entry(window.page.key.clone()).or_insert((tall, at.clone()));
            if tall > known.0 {
                *known = (tall, at);
            }
        }
    }
    found
}

#[test]
fn no_page_is_longer_than_three_small_screens() {
    let long: Vec<String> = tallest()
        .into_iter()
        .filter(|(key, (tall, _))| *tall > MOST && !LONG.iter().any(|may| key.starts_with(may)))
        .map(|(key, (tall, at))| format!("{key}: {tall:.0} of {MOST:.0} ({at})"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nor_is_any_page_that_can_be_reached_with_seven_profiles() {
    let mut app = Driver::new("de", Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    for tap in ["live/DE", "age/adult"] {
        app.go(tap);
    }
    for service in ["facebook", "instagram", "whatsapp", "x", "tiktok", "chatgpt"] {
        app.go(&format!("use/{service}/on"));
    }
    app.go("use/done");
    let mut seen = vec![app.window().page.key.clone()];
    let mut open = vec![(app.session.clone(), app.window().clone())];
    let mut long = Vec::new();
    while let Some((session, window)) = open.pop() {
        let tall = height(&window.page);
        if tall > MOST && !LONG.iter().any(|may| window.page.key.starts_with(may)) {
            long.push(format!("{}: {tall:.0} of {MOST:.0}", window.page.key));
        }
        for (_, tap) in driver::taps(&window) {
            let mut session = session.clone();
            let window = session.step(&Event::Tapped { tap }, app.now).window;
            if !seen.contains(&window.page.key) {
                seen.push(window.page.key.clone());
                open.push((session, window));
            }
        }
    }
    assert!(seen.len() > 40, "{seen:?}");
    long.sort();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn from_the_start_to_switched_off_and_noted_in_nine_touches() {
    let mut app = Driver::new("en", Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    let touches = [
        "Germany",
        "18 or older",
        "That is all",
        "Show me how to switch it off",
        "Done, next step",
        "Done, next step",
        "Done, next step",
        "Done, next step",
        "It is off now",
    ];
    assert!(touches.len() <= 9);
    for label in touches {
        app.tap(label);
    }
    assert!(app.show().contains("24 November 2026: switched off"), "{}", app.show());
}
