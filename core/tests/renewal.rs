//! Newer facts from a file: taken into use only once they are kept, named by what they change for this person, given up
//! again; and whatever goes wrong, the facts that came with the app are there.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use driver::{Driver, at, settings};
use minisign::KeyPair;
use untrained_core::border::effect::Effect;
use untrained_core::border::event::{Event, Permission, PickedFile};
use untrained_core::border::window::{Block, Tone};
use untrained_core::content::seal::{self, MOST_PACK};
use untrained_core::content::{Answer, Keys, Pack, Service};
use untrained_core::session::Session;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn maker() -> &'static KeyPair {
    static MAKER: OnceLock<KeyPair> = OnceLock::new();
    MAKER.get_or_init(|| KeyPair::generate_unencrypted_keypair().unwrap())
}

/// The live content under our key, with what a later day changed in it.
fn facts(version: &str, change: impl FnOnce(&mut Vec<Service>)) -> Pack {
    let mut pack = Pack::clone(common::pack());
    pack.version = day(version);
    pack.keys = Keys { on: day("2026-11-27"), keys: vec![maker().pk.to_base64()] }.into();
    let mut services: Vec<Service> = pack.services.iter().cloned().collect();
    change(&mut services);
    pack.services = services.into();
    pack
}

fn signed(pack: &Pack) -> Vec<u8> {
    let bytes = pack.write().unwrap();
    let head = seal::to_sign(&bytes).unwrap();
    let made = minisign::sign(None, &maker().sk, head.as_bytes(), Some("facts"), None).unwrap();
    seal::sealed(&bytes, &made.into_string(), &[]).unwrap()
}

/// What came with the app.
fn packaged() -> &'static Arc<Vec<u8>> {
    static BYTES: OnceLock<Arc<Vec<u8>>> = OnceLock::new();
    BYTES.get_or_init(|| Arc::new(facts("2026-12-01", |_| ()).write().unwrap()))
}

/// What a person downloads in the new year: LinkedIn stopped in Europe, and one service is gone.
fn newer() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        signed(&facts("2027-01-15", |services| {
            for period in services[0].training.iter_mut().filter(|it| it.id == "linkedin.training.eu") {
                period.answer = Answer::Paused;
            }
            services.pop();
        }))
    })
}

/// Someone in Germany with an account at LinkedIn, on the day of the download.
fn someone() -> Driver {
    let mut app = Driver::open(None, settings("en", Some("DE")));
    app.session = Session::open(None, Arc::clone(packaged()), app.settings.clone()).unwrap();
    app.send(Event::Opened, at("2027-01-20T09:00"));
    for tap in ["live/DE", "age/adult", "use/done"] {
        app.go(tap);
    }
    app.settle();
    app
}

/// The app closed and opened again, with what it has kept.
fn reopened(app: &mut Driver) {
    let session =
        Session::open_renewed(app.saved.as_deref(), Arc::clone(packaged()), app.facts.clone(), app.settings.clone());
    app.session = session.unwrap();
    app.then(Event::Opened);
}

fn hand_over(app: &mut Driver, name: &str, bytes: &[u8]) {
    let size = i64::try_from(bytes.len()).unwrap();
    let file = PickedFile { name: name.to_owned(), media_type: String::new(), size, bytes: bytes.to_vec() };
    app.then(Event::SharedIn { file });
}

fn notice(app: &Driver) -> (Tone, &str) {
    app.window().notice.as_ref().map(|notice| (notice.tone, notice.text.as_str())).unwrap()
}

fn rows(app: &Driver) -> Vec<(String, String)> {
    let row = |block: &Block| match block {
        Block::Heading(heading) => Some((heading.text.clone(), String::new())),
        Block::Row(row) => Some((row.title.clone(), row.detail.clone())),
        _ => None,
    };
    app.window().page.blocks.iter().filter_map(row).collect()
}

#[test]
fn a_picked_file_is_kept_then_in_use_and_says_what_changed_for_this_person() {
    let mut app = someone();
    app.visit("facts");
    assert!(app.show().contains("They came with the app."), "{}", app.show());
    app.picks = Some(newer().to_vec());
    app.go("facts/pick");
    app.settle();
    assert_eq!(app.window().page.key, "changes", "{}", app.show());
    assert_eq!(notice(&app), (Tone::Good, "The facts of 15 January 2027 are in use now."));
    let rows = rows(&app);
    assert_eq!(rows[0].0, "What changed for you");
    let change = "LinkedIn · before: used, now: paused · 15 January 2027";
    assert_eq!(rows[1].1, change, "{rows:#?}");
    assert!(rows[1].0.len() > 20, "the statement itself, in words: {rows:#?}");
    assert_eq!(rows[2].0, "What else changed");
    let gone = common::pack().services.iter().last().unwrap();
    assert_eq!(rows[3].0, format!("We no longer have facts on {}.", gone.id), "{rows:#?}");
    assert_eq!(app.facts.as_deref(), Some(newer()));
    assert!(app.disk.is_empty(), "the copy that was picked is gone: {:?}", app.disk.keys());
    app.visit("facts");
    assert!(app.show().contains("The ones that came with the app are of 1 December 2026."), "{}", app.show());
}

#[test]
fn what_was_taken_is_in_use_at_the_next_start_and_the_person_can_go_back() {
    let mut app = someone();
    hand_over(&mut app, "facts-2027-01-15.untrained-pack", newer());
    app.settle();
    assert!(app.facts.is_some());
    reopened(&mut app);
    app.visit("why/linkedin");
    assert!(app.show().contains("paused"), "{}", app.show());
    app.visit("facts");
    app.go("facts/packaged");
    assert!(app.facts.is_some(), "not before it is off the disk");
    app.settle();
    assert_eq!(app.facts, None);
    let text = "The facts that came with the app are in use again: those of 1 December 2026.";
    assert_eq!(notice(&app), (Tone::Good, text));
    assert!(!app.show().contains("facts/packaged"), "{}", app.show());
}

#[test]
fn nothing_is_in_use_before_it_is_kept() {
    let mut app = someone();
    app.full = true;
    hand_over(&mut app, "a.untrained-pack", newer());
    app.settle();
    assert_eq!((app.facts.clone(), notice(&app).0), (None, Tone::Late));
    app.visit("facts");
    assert!(app.show().contains("1 December 2026") && !app.show().contains("facts/packaged"), "{}", app.show());
}

#[test]
fn each_refusal_is_one_line_and_changes_nothing() {
    let mut altered = newer().to_vec();
    *altered.last_mut().unwrap() ^= 1;
    let most = usize::try_from(MOST_PACK).unwrap();
    let cases: [(&[u8], &str); 6] = [
        (b"%PDF-1.7", "This is no file of facts."),
        (&facts("2027-01-15", |_| ()).write().unwrap(), "Nobody signed these facts."),
        (
            &signed(&facts("2026-11-30", |_| ())),
            "These facts are of 30 November 2026, older than yours of 1 December 2026.",
        ),
        (&signed(&facts("2026-12-01", |_| ())), "You already have the facts of 1 December 2026."),
        (&altered, "This file is damaged. Download it again."),
        (&vec![0; most + 1], "This file is too large to be one of facts."),
    ];
    for language in ["en", "de"] {
        let mut app = someone();
        app.then(Event::SettingsChanged { settings: settings(language, Some("DE")) });
        for (bytes, line) in cases {
            let (page, saved) = (app.window().page.clone(), app.facts.clone());
            hand_over(&mut app, "a.untrained-pack", bytes);
            app.settle();
            let (tone, text) = notice(&app);
            assert_eq!((tone, text.lines().count()), (Tone::Late, 1), "{text}");
            assert!(language != "en" || text == format!("{line} Nothing changed."), "{text}");
            assert!(language != "de" || text.ends_with(" Nichts hat sich geändert."), "{text}");
            assert_eq!((&app.window().page, &app.facts), (&page, &saved));
        }
    }
}

#[test]
fn a_picker_without_an_answer_or_with_too_much_leaves_everything_as_it_is() {
    for (picks, told) in [(None, None), (Some(vec![0; usize::try_from(MOST_PACK).unwrap() + 1]), Some(Tone::Late))] {
        let mut app = someone();
        app.visit("facts");
        app.picks = picks;
        app.go("facts/pick");
        app.settle();
        assert_eq!(app.window().notice.as_ref().map(|notice| notice.tone), told);
        assert_eq!((app.facts.clone(), app.disk.len()), (None, 0));
    }
}

#[test]
fn kept_facts_that_cannot_be_used_any_more_are_deleted_and_those_of_the_app_are_in_use() {
    let mut altered = newer().to_vec();
    let head = seal::to_sign(newer()).unwrap().len();
    altered[head + 10] ^= 1;
    // Cut, altered, no facts at all: said. Older than the app by now: an update, and nothing to be said.
    let older = signed(&facts("2026-11-30", |_| ()));
    for (kept, said) in [(newer()[..2_000].to_vec(), true), (altered, true), (b"x".to_vec(), true), (older, false)] {
        let mut app = someone();
        app.facts = Some(kept);
        reopened(&mut app);
        let told = app.window().notice.as_ref().map(|notice| notice.text.clone());
        let lost = "The newer facts could not be used any more. Those that came with the app are in use.";
        assert_eq!(told.as_deref(), said.then_some(lost));
        app.settle();
        assert_eq!(app.facts, None);
        app.visit("facts");
        assert!(app.show().contains("They came with the app."), "{}", app.show());
    }
}

#[test]
fn a_part_that_is_damaged_on_the_disk_falls_back_when_it_is_first_drawn() {
    let mut app = someone();
    // A byte of LinkedIn's own part: nothing of it is read before a page shows it.
    let mut kept = newer().to_vec();
    let begin = b"\x08linkedin\x08LinkedIn";
    let inside = kept.windows(begin.len()).position(|it| it == begin).unwrap();
    kept[inside + 12] ^= 1;
    app.facts = Some(kept);
    reopened(&mut app);
    app.settle();
    assert!(app.facts.is_none(), "{}", app.show());
    app.visit("facts");
    assert!(app.show().contains("They came with the app."), "{}", app.show());
    app.visit("why/linkedin");
    assert!(app.show().contains("LinkedIn") && !app.show().contains("paused"), "{}", app.show());
}

#[test]
fn deleting_everything_forgets_the_newer_facts_too() {
    let mut app = someone();
    hand_over(&mut app, "a.untrained-pack", newer());
    app.settle();
    app.visit("settings");
    app.go("erase");
    app.go("erase/everything");
    let errand = app.order(|effect| if let Effect::Erase { errand } = effect { Some(*errand) } else { None });
    app.then(Event::Erased { errand, done: true });
    assert_eq!(app.window().page.key, "country");
    for tap in ["live/DE", "age/adult", "use/done"] {
        app.go(tap);
    }
    app.visit("facts");
    assert!(app.show().contains("They came with the app."), "{}", app.show());
}

#[test]
fn the_reminder_that_facts_are_old_leads_to_newer_ones() {
    let mut app = someone();
    app.then(Event::PermissionAnswered { errand: 0, permission: Permission::Granted });
    let id = app.order(|effect| match effect {
        Effect::SetReminders { all, .. } => {
            all.iter().find(|it| it.id.starts_with("facts-old:")).map(|it| it.id.clone())
        }
        _ => None,
    });
    app.send(Event::ReminderAnswered { id, tap: None }, at("2028-01-20T09:00"));
    assert_eq!(app.window().page.key, "facts", "{}", app.show());
    assert!(app.show().contains("A new check was due on"), "{}", app.show());
}
