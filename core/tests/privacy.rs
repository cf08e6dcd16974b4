//! The privacy page in the app says word for word what PRIVACY.md says, and in every language as much; the page of licences
//! names what ships by others, each with its text.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use driver::{Driver, at};
use untrained_core::border::event::Event;
use untrained_core::border::window::Block;

/// The paragraphs of the page.
fn page(language: &str) -> Vec<String> {
    let mut app = Driver::new(language, Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    for tap in ["live/DE", "age/adult", "use/done", "settings", "privacy"] {
        app.go(tap);
    }
    let text = |block: &Block| if let Block::Paragraph(it) = block { it.text.clone() } else { panic!("{block:?}") };
    app.window().page.blocks.iter().map(text).collect()
}

#[test]
fn the_page_says_what_the_file_says() {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../PRIVACY.md")).unwrap();
    let mut said: Vec<String> = Vec::new();
    for line in file.lines().skip(1) {
        let plain = line.trim_start_matches("- ").replace("**", "").trim().to_owned();
        match said.last_mut() {
            Some(last) if line.starts_with("  ") => *last = format!("{last} {plain}"),
            _ if plain.is_empty() => {}
            _ => said.push(plain),
        }
    }
    assert_eq!(page("en"), said);
    assert_eq!(page("de").len(), said.len());
    for what in ["pictures", "Your name", "e-mail", "postal address"] {
        assert!(said.iter().any(|text| text.contains(what)), "{what}");
    }
}

#[test]
fn every_part_that_ships_stands_on_the_page_of_licences_with_its_text() {
    let mut app = Driver::new("en", Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    for tap in ["live/DE", "age/adult", "use/done", "settings", "licences"] {
        app.go(tap);
    }
    let texts = driver::taps(app.window()).into_iter().filter(|(_, tap)| tap.starts_with("licence/"));
    let mut shown = String::new();
    for (name, tap) in texts.collect::<Vec<_>>() {
        app.go(&tap);
        let page = app.show();
        assert!(page.contains("\"text-0\""), "{name} has no text");
        shown.push_str(&page);
        app.then(Event::Back);
    }
    // `scripts/licences.sh` holds every crate; these come from elsewhere, or bind more than their own name.
    let parts = [
        "uniffi",
        "Java Native Access",
        "libffi",
        "Kotlin standard library",
        "libunwind",
        "Unicode CLDR",
        "fluent-bundle",
    ];
    let words = [
        "Permission is hereby granted",
        "TERMS AND CONDITIONS",
        "LLVM Exceptions",
        "Covered Software",
        "The Rust Project",
    ];
    for what in parts.into_iter().chain(words) {
        assert!(shown.contains(what), "{what}");
    }
}
