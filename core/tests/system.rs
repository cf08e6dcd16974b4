//! What the app orders of the system around it: the line beside its icon, a test notice, pages of the system, its lock, the
//! calendar, the printer. And what a person can do again, or undo.

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

use common::people::{account, left, looked, objected, person};
use driver::{Driver, at, picture, settings, taps};
use untrained_core::border::effect::{Effect, FilePart, SystemPage};
use untrained_core::border::event::{Event, NoticesBy, Permission, Settings};
use untrained_core::border::window::Block;
use untrained_core::nav::page::PageId;
use untrained_core::person::{Profile, Seen};
use untrained_core::state::{Choices, State, archive};

/// An Android phone, with notices allowed unless told otherwise.
fn phone(profile: Profile, permission: Option<Permission>) -> Driver {
    let state = State {
        person: person("DE", profile).into(),
        choices: Choices { permission, ..Choices::default() },
        welcomed: true,
        stack: vec![PageId::Home],
        next_id: 200,
        ..State::default()
    };
    let by = NoticesBy::Shell;
    let device =
        Settings { notices_by: by, has_widget: true, locks: true, pauses_unused: true, ..settings("en", None) };
    let mut app = Driver::open(Some(archive::write(&state)), device);
    app.send(Event::Opened, at("2026-11-24T09:00"));
    app
}

fn left_on() -> Profile {
    left(account(1, "linkedin"), "2026-11-24")
}

/// The line beside the icon that the last step ordered, and where it leads.
fn line(app: &Driver) -> (String, String) {
    app.order(|effect| match effect {
        Effect::SetWidget { line, address, .. } => Some((line.clone(), address.clone())),
        _ => None,
    })
}

#[test]
fn the_line_beside_the_icon_names_the_next_thing_and_nothing_while_discreet_or_locked() {
    let mut app = phone(left_on(), Some(Permission::Granted));
    let (words, address) = line(&app);
    assert!(words.contains("LinkedIn") && words.contains("25 November"), "{words}");
    assert_eq!(address, "untrained://steps/linkedin");
    for (page, hide, show) in [("settings", "discreet/on", "discreet/off"), ("settings", "lock/on", "lock/off")] {
        app.visit(page);
        app.go(hide);
        assert_eq!(line(&app), (String::new(), "untrained://home".to_owned()), "{hide}");
        app.go(show);
        assert_eq!(line(&app), (words.clone(), address.clone()), "{show}");
    }
    // With nothing to do it says so, and it is never told twice.
    let mut app = phone(looked(account(1, "x"), &[("2026-11-24", Seen::OffNow)]), Some(Permission::Granted));
    app.visit("settings");
    assert!(!app.effects.iter().any(|effect| matches!(effect, Effect::SetWidget { .. })), "{:?}", app.effects);
}

#[test]
fn the_lock_is_off_until_it_is_switched_on_and_only_where_the_device_has_one() {
    let mut app = phone(left_on(), None);
    assert!(!app.window().lock);
    app.visit("settings");
    app.go("lock/on");
    assert!(app.window().lock);
    // A device without a lock of its own would let nobody in.
    let mut bare = app.settings.clone();
    bare.locks = false;
    app.then(Event::SettingsChanged { settings: bare });
    assert!(!app.window().lock);
}

#[test]
fn where_reminders_are_promised_stands_what_may_silence_them_and_how_to_try() {
    let mut app = phone(left_on(), Some(Permission::Granted));
    app.visit("reminders");
    assert!(app.show().contains("Some phones save battery"), "{}", app.show());
    app.go("notices/unused");
    let page = app.order(|effect| if let Effect::OpenSystemPage { page, .. } = effect { Some(*page) } else { None });
    assert_eq!(page, SystemPage::UnusedApps);
    for (done, says) in [(true, "A test notice is on its way"), (false, "Notices stay off")] {
        app.go("notices/try");
        let (errand, notice) = app.order(|effect| match effect {
            Effect::PostNotice { errand, notice } => Some((*errand, notice.clone())),
            _ => None,
        });
        assert!(notice.actions.is_empty() && !notice.title.is_empty(), "{notice:?}");
        app.then(Event::RemindersEnded { errand, done });
        assert!(app.show().contains(says), "{}", app.show());
    }
    // A notice to try them out is none of those that count.
    let state = archive::read(app.saved.as_ref().unwrap()).unwrap();
    assert!(state.posted.is_empty() && state.reminders.last.is_none());
    // A phone that silences nobody does not say so.
    let mut other = app.settings.clone();
    other.pauses_unused = false;
    app.then(Event::SettingsChanged { settings: other });
    assert!(!taps(app.window()).iter().any(|(_, tap)| tap == "notices/unused"), "{}", app.show());
}

#[test]
fn leave_that_was_asked_for_and_never_given_or_refused_can_be_asked_for_again_after_a_restart() {
    let mut app = phone(left_on(), None);
    app.visit("reminders");
    app.go("notices/ask");
    let asks = |app: &Driver| app.effects.iter().any(|effect| matches!(effect, Effect::AskPermission { .. }));
    assert!(asks(&app), "{:?}", app.effects);
    app.settle();
    app.reopen();
    app.visit("reminders");
    app.go("notices/ask");
    assert!(asks(&app), "{:?}", app.effects);
}

#[test]
fn the_calendar_is_offered_the_file_and_the_file_can_be_put_away_too() {
    let mut app = phone(left_on(), Some(Permission::Denied));
    app.visit("reminders");
    for (tap, offered) in [("calendar/open", true), ("calendar", false)] {
        app.go(tap);
        let (open, kind) = app.order(|effect| match effect {
            Effect::Export { open, media_type, .. } => Some((*open, media_type.clone())),
            _ => None,
        });
        assert_eq!((open, kind.as_str()), (offered, "text/calendar"));
    }
}

#[test]
fn the_case_is_printed_with_its_pictures_and_a_kept_one_is_shown_with_its_description() {
    let case = objected(left_on(), "2026-11-23", &[]);
    let mut app = phone(case, Some(Permission::Granted));
    app.share("answer.png", &picture("one"), "keep-for/objection/100");
    let file = app.disk.keys().next().cloned().unwrap();
    app.visit("proofs");
    app.go("case-print");
    let html = app.order(|effect| if let Effect::Print { html, .. } = effect { Some(html.clone()) } else { None });
    assert!(html.contains(&format!("originals/{file}")), "{html}");
    let proof = taps(app.window()).into_iter().find(|(_, tap)| tap.starts_with("proof/")).unwrap().1;
    app.go(&proof);
    let shown = app.window().page.blocks.iter().find_map(|block| match block {
        Block::Picture(picture) => Some((picture.file.clone(), picture.description.clone())),
        _ => None,
    });
    let (name, spoken) = shown.expect("a picture");
    assert_eq!(name, file);
    assert!(spoken.contains("answer.png"), "{spoken}");
}

#[test]
fn a_picture_filed_in_the_wrong_place_can_be_moved() {
    let case = objected(looked(account(1, "linkedin"), &[("2026-11-20", Seen::OffNow)]), "2026-11-23", &[]);
    let mut app = phone(case, Some(Permission::Granted));
    app.share("answer.png", &picture("one"), "keep-for/look/0");
    let state = |app: &Driver| archive::read(app.saved.as_ref().unwrap()).unwrap();
    let id = state(&app).proofs[0].id;
    let named = |app: &Driver| {
        let state = state(app);
        let profile = &state.person.profiles[0];
        (profile.switches["training"].looks[0].proofs.clone(), profile.objections[0].proofs.clone())
    };
    assert_eq!(named(&app), (vec![id], vec![]));
    app.visit("proofs");
    let proof = taps(app.window()).into_iter().find(|(_, tap)| tap.starts_with("proof/")).unwrap().1;
    app.go(&proof);
    app.then(Event::Chose { field: format!("proof-home-{id}"), option: "case-100".to_owned() });
    assert_eq!(named(&app), (vec![], vec![id]));
    app.then(Event::Chose { field: format!("proof-home-{id}"), option: "nothing".to_owned() });
    assert_eq!(named(&app), (vec![], vec![]));
}

#[test]
fn a_look_taken_off_the_list_comes_back_with_its_picture_by_undo() {
    let mut app = phone(looked(account(1, "linkedin"), &[("2026-11-20", Seen::OffNow)]), Some(Permission::Granted));
    app.share("screen.png", &picture("one"), "keep-for/look/0");
    let before = archive::read(app.saved.as_ref().unwrap()).unwrap();
    app.visit("steps/linkedin");
    app.go("looks/linkedin");
    app.settle();
    app.go("unlook/0");
    app.settle();
    assert_eq!(app.disk.len(), 1, "the file goes only once it cannot be undone");
    app.go("undo");
    app.settle();
    let after = archive::read(app.saved.as_ref().unwrap()).unwrap();
    assert_eq!((&after.person, &after.proofs), (&before.person, &before.proofs));
    app.go("unlook/0");
    app.settle();
    app.then(Event::NoticeSeen);
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
}

#[test]
fn forty_large_pictures_are_exported_one_after_the_other_and_named_in_the_order() {
    let mut app = phone(left_on(), Some(Permission::Granted));
    for number in 0..40 {
        let large = [picture(&number.to_string()), vec![7; 400_000]].concat();
        app.share(&format!("{number}.png"), &large, "keep-for/nothing");
    }
    let most = |app: &Driver| format!("{:?}", app.session).len();
    let before = most(&app);
    app.visit("proofs");
    app.go("case-export");
    let (mut orders, mut names) = (app.effects.clone(), 0);
    while let Some(order) = orders.pop() {
        match order {
            Effect::ReadFile { errand, name, .. } => {
                let bytes = app.disk[&name].clone();
                let size = i64::try_from(bytes.len()).ok();
                app.then(Event::FileRead { errand, size, bytes });
                assert!(most(&app) < before + 100_000, "no picture stays in memory");
                orders = app.effects.clone();
            }
            Effect::Export { parts, .. } => {
                names = parts.iter().filter(|part| matches!(part, FilePart::File { .. })).count();
                let size: usize =
                    parts.iter().map(|part| if let FilePart::Bytes { bytes } = part { bytes.len() } else { 0 }).sum();
                assert!(size < 400_000, "the index and the page alone: {size}");
            }
            _ => {}
        }
    }
    assert_eq!(names, 40);
}
