//! Objecting to the rest as a person walks it: whatever they do there, every letter is whole, no date is made up, what is deleted
//! is gone; and a sample case file for foreign tools.

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

use std::fmt::Write;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use driver::{Driver, at, taps};
use proptest::prelude::*;
use untrained_core::border::effect::Effect;
use untrained_core::border::event::Event;
use untrained_core::border::moment::Moment;
use untrained_core::border::window::{Block, Choice, Copyable, DateField, Field, Window};
use untrained_core::content::digest::sha256;
use untrained_core::rules::case::laws::laws;

/// A picture of a switch, 96 by 64 pixels.
const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAGAAAABAAQAAAADNT0+jAAAAO0lEQVR42mP4jwQYRiyHAQowOfYQNX8IcRqQOHYM9giODYM8Do4FAz+tOLgtRXEbiqtxew536Iz4tAMAPk60Q9JexvcAAAAASUVORK5CYII=";

/// Somebody who lives there, on LinkedIn's page of what the switch does not reach.
fn at_the_door(language: &str, code: &str, member: bool) -> Driver {
    let mut app = Driver::new(language, Some(code));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    app.then(Event::Tapped { tap: format!("live/{code}") });
    app.then(Event::Tapped { tap: "age/adult".to_owned() });
    for tap in if member { &["use/done"][..] } else { &["member", "member/linkedin/no"] } {
        app.then(Event::Tapped { tap: (*tap).to_owned() });
    }
    app.then(Event::Arrived { address: "untrained://home".to_owned() });
    app.go("door/linkedin");
    app
}

/// Texts that leave the app on their own.
fn copyables(window: &Window) -> impl Iterator<Item = (&str, &str)> {
    window.page.blocks.iter().filter_map(|block| match block {
        Block::Copyable(Copyable { key, text, .. }) => Some((key.as_str(), text.as_str())),
        _ => None,
    })
}

/// What every text that leaves the app holds to.
fn check(app: &Driver) {
    for (key, text) in copyables(app.window()) {
        assert!(!text.trim().is_empty() && text.trim() == text, "{key} is {text:?}");
        for broken in ["{", "}", "$", "  ", "\n\n\n", "()", " .", " ,", ": \n", "– \n"] {
            assert!(!text.contains(broken), "{broken:?} in {key}:\n{text}");
        }
        for word in text.split_whitespace() {
            let id = word.contains('-')
                && ["letter-", "linkedin-", "law-", "reply-", "purpose-", "authority-", "case-", "door-"]
                    .iter()
                    .any(|start| word.starts_with(start));
            assert!(!id, "a message without words, {word}, in {key}:\n{text}");
        }
        assert!(key != "letter-body" || text.lines().count() > 6, "a letter that says nothing:\n{text}");
    }
}

/// One thing done about objections.
#[derive(Debug, Clone)]
enum Act {
    Tap(usize),
    Write(usize, &'static str),
    Choose(usize, usize),
    Date(usize, i64),
    Pass(i64),
    Back,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (0usize..60).prop_map(Act::Tap),
        2 => (0usize..6, prop::sample::select(vec!["", " ", "Ada", " ada@example.org ", "one\n\ntwo"]))
            .prop_map(|(n, text)| Act::Write(n, text)),
        3 => (0usize..4, 0usize..16).prop_map(|(n, option)| Act::Choose(n, option)),
        2 => (0usize..3, -400i64..1).prop_map(|(n, days)| Act::Date(n, days)),
        1 => (0i64..3000).prop_map(Act::Pass),
        1 => Just(Act::Back),
    ]
}

/// A country: mostly one whose law or authority is a case of its own.
fn anywhere() -> impl Strategy<Value = String> {
    let all: Vec<String> = common::pack().places.iter().map(|place| place.code.clone()).collect();
    let own = vec!["DE", "GB", "CH", "KR", "US", "CA", "NO"];
    prop_oneof![2 => prop::sample::select(own).prop_map(str::to_owned), 1 => prop::sample::select(all)]
}

/// Pages about objections; what leads elsewhere is left alone.
const DOOR: [&str; 16] = [
    "door/",
    "objection/",
    "objection-subjects/",
    "letter/",
    "case/",
    "authority/",
    "object/",
    "sent/",
    "note/",
    "case-note/",
    "letter-sent/",
    "event/",
    "take-back/",
    "case-removal/",
    "case-delete/",
    "copy/",
];

/// The key of the first choice on the screen that fits.
fn keys(app: &Driver, fits: fn(&str) -> bool) -> String {
    let choice = |block: &Block| match block {
        Block::Choice(Choice { key, .. }) if fits(key) => Some(key.clone()),
        _ => None,
    };
    app.window().page.blocks.iter().find_map(choice).unwrap()
}

/// The key of a block, and its options.
type Keyed = (String, Vec<String>);

fn perform(app: &mut Driver, act: &Act) {
    let nth = |n: usize, of: usize| if of == 0 { None } else { Some(n % of) };
    let keys = |app: &Driver, key: fn(&Block) -> Option<Keyed>| -> Vec<Keyed> {
        app.window().page.blocks.iter().filter_map(key).collect()
    };
    let event = match act {
        Act::Tap(n) => {
            let all: Vec<String> = taps(app.window())
                .into_iter()
                .map(|(_, tap)| tap)
                .filter(|tap| DOOR.iter().any(|start| tap.starts_with(start)))
                .collect();
            nth(*n, all.len()).map(|n| Event::Tapped { tap: all[n].clone() })
        }
        Act::Write(n, text) => {
            let all = keys(app, |block| match block {
                Block::Field(Field { key, .. }) => Some((key.clone(), Vec::new())),
                _ => None,
            });
            nth(*n, all.len()).map(|n| Event::Typed { field: all[n].0.clone(), text: (*text).to_owned() })
        }
        Act::Choose(n, option) => {
            let all = keys(app, |block| match block {
                Block::Choice(Choice { key, options, .. }) => {
                    Some((key.clone(), options.iter().map(|option| option.key.clone()).collect()))
                }
                _ => None,
            });
            nth(*n, all.len()).map(|n| {
                let (field, options) = &all[n];
                Event::Chose { field: field.clone(), option: options[option % options.len()].clone() }
            })
        }
        Act::Date(n, days) => {
            let all = keys(app, |block| match block {
                Block::Date(DateField { key, .. }) => Some((key.clone(), Vec::new())),
                _ => None,
            });
            nth(*n, all.len()).map(|n| Event::DateChosen {
                field: all[n].0.clone(),
                date: (app.now.date() + chrono::TimeDelta::days(*days)).into(),
            })
        }
        Act::Pass(hours) => {
            app.now = Moment { utc_millis: app.now.utc_millis + hours * 3_600_000, ..app.now };
            Some(Event::ClockChanged)
        }
        Act::Back => Some(Event::Back),
    };
    if let Some(event) = event {
        app.then(event);
    }
    if !app.window().page.key.contains("linkedin") {
        app.then(Event::Arrived { address: "untrained://home".to_owned() });
        let in_sight = taps(app.window()).into_iter().map(|(_, tap)| tap);
        let way = in_sight.into_iter().find(|tap| tap.starts_with("door/") || tap.starts_with("case/"));
        app.go(&way.expect("Home leads to what the switch does not reach"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_at_the_door_every_letter_is_whole(
        code in anywhere(), german: bool, member: bool, acts in prop::collection::vec(act(), 1..60),
    ) {
        let mut app = at_the_door(if german { "de" } else { "en" }, &code, member);
        check(&app);
        for act in acts {
            perform(&mut app, &act);
            check(&app);
        }
    }
}

#[test]
fn a_date_is_shown_exactly_where_the_law_has_one() {
    let pack = common::pack();
    for place in &pack.places {
        let service = pack.service("linkedin").unwrap();
        let fixed = laws(pack, service, place).iter().any(|law| law.rule.objection.is_some());
        let mut app = at_the_door("en", &place.code, true);
        app.go("objection/linkedin");
        app.go("sent/form/linkedin");
        assert_eq!(app.show().contains("due by about"), fixed, "{}: {}", place.code, app.show());
        app.send(Event::ClockChanged, at("2030-01-07T09:00"));
        assert_eq!(app.show().contains("It is late."), fixed, "{}: {}", place.code, app.show());
        app.then(Event::Arrived { address: "untrained://home".to_owned() });
        assert_eq!(app.show().contains("the answer is late"), fixed, "{}: {}", place.code, app.show());
    }
}

#[test]
fn a_deleted_proof_leaves_no_record() {
    let mut app = at_the_door("en", "DE", true);
    app.go("objection/linkedin");
    app.go("sent/form/linkedin");
    let one = driver::picture("one");
    app.share("unlikely-name.png", &one, "keep-for/objection/2");
    assert!(app.show().contains("unlikely-name.png"), "{}", app.show());
    let kept = String::from_utf8(app.saved.clone().unwrap()).unwrap();
    assert!(kept.contains("unlikely-name.png") && kept.contains(&sha256(&one)), "{kept}");
    let proof = taps(app.window()).into_iter().find(|(_, tap)| tap.starts_with("proof/")).unwrap().1;
    app.go(&proof);
    app.go(&proof.replace("proof/", "proof-delete/"));
    app.settle();
    // It can be undone as long as that is offered; then nothing of it is left.
    assert_eq!(app.disk.len(), 1);
    app.then(Event::NoticeSeen);
    app.settle();
    assert_eq!(app.disk.len(), 0);
    // One that belongs to nothing.
    app.pick("proof-add", "unlikely-name.png", &one);
    let proof = taps(app.window()).into_iter().find(|(_, tap)| tap.starts_with("proof/")).unwrap().1;
    app.go(&proof);
    app.go(&proof.replace("proof/", "proof-delete/"));
    app.then(Event::NoticeSeen);
    app.settle();
    let left = String::from_utf8(app.saved.clone().unwrap()).unwrap();
    assert!(!left.contains("unlikely-name.png") && !left.contains(&sha256(&one)), "{left}");
}

#[test]
fn after_everything_is_deleted_nothing_of_the_case_is_left() {
    let mut app = at_the_door("en", "DE", true);
    app.go("objection/linkedin");
    app.write("sender-first-name", "Unlikely");
    app.go("sent/form/linkedin");
    let one = driver::picture("one");
    app.share("answer.png", &one, "keep-for/objection/2");
    app.then(Event::Arrived { address: "untrained://settings".to_owned() });
    app.go("erase");
    app.go("erase/everything");
    let errand = app.order(|effect| match effect {
        Effect::Erase { errand } => Some(*errand),
        _ => None,
    });
    app.then(Event::Erased { errand, done: true });
    assert_eq!(app.window().page.key, "country");
    // The first thing told after that is stored anew, and it is all that is stored.
    app.go("live/DE");
    let left = String::from_utf8(app.saved.clone().unwrap()).unwrap();
    for gone in ["Unlikely", "objections", "answer.png", "linkedin", &sha256(&one)] {
        assert!(!left.contains(gone), "{gone} is left: {left}");
    }
}

/// Two case files with all that a case file can hold, and the sums of their originals: `scripts/test-case-file.sh` opens them
/// with programs that know nothing of this one.
#[test]
fn a_sample_case_file_for_foreign_tools() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/case-file");
    fs::create_dir_all(&folder).unwrap();
    let picture = STANDARD.decode(PICTURE).unwrap();
    let answer = driver::picture("Dear member, we need more time.");
    for language in ["en", "de"] {
        let mut app = at_the_door(language, "DE", true);
        app.then(Event::Arrived { address: "untrained://steps/linkedin".to_owned() });
        app.go("step/4");
        app.go("saw/off-now/linkedin");
        app.pick("proof-add/look/2", "My <screen> & \"switch\".png", &picture);
        app.write("look-note-2", "It was <on> & I switched it off.");
        app.then(Event::Back);
        app.go("door/linkedin");
        app.go("objection/linkedin");
        app.write("sender-first-name", "Ada");
        app.write("sender-last-name", "Müller <script>alert(1)</script>");
        app.write("objection-reasons-linkedin", "Reason one & two.\nأسباب أخرى");
        app.go("sent/form/linkedin");
        app.share("answer.png", &answer, "keep-for/objection/4");
        for what in ["more_time", "refused"] {
            app.go("case-note/linkedin");
            let note = keys(&app, |key| key.starts_with("case-note-"));
            app.then(Event::Chose { field: note, option: what.to_owned() });
            app.go("note/linkedin");
        }
        app.then(Event::Arrived { address: "untrained://home".to_owned() });
        app.go("proofs");
        app.go("case-export");
        app.settle();
        let mut sums = String::new();
        for (name, bytes) in &app.disk {
            writeln!(sums, "{}  originals/{name}", sha256(bytes)).unwrap();
        }
        fs::write(folder.join(format!("{language}.zip")), &app.exported).unwrap();
        fs::write(folder.join(format!("{language}.sha256")), sums).unwrap();
    }
}
