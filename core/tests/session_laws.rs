//! Laws of the session over random sequences of events: nothing faults, back always leads out, what is stored is what is
//! shown, unknown taps and late answers change nothing.

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

use std::collections::BTreeSet;

use driver::{Driver, at, settings, taps};
use proptest::prelude::*;
use serde_json::Value;
use untrained_core::border::effect::{Effect, Reminder};
use untrained_core::border::event::{Event, Handover, Permission};
use untrained_core::border::moment::{CivilDate, Moment};
use untrained_core::border::window::{Block, ButtonLook, ButtonRow, Choice, DateField, Field, VerdictCard, Window};

/// What is said of a state that is not stored is not stored with it.
const UNSAVED: [&str; 2] = [
    "Could not save. Your last change is not stored yet.",
    "Speichern ging nicht. Deine letzte Änderung ist noch nicht gesichert.",
];

/// One thing that a person, a shell or the world does.
#[derive(Debug, Clone)]
enum Act {
    /// Touches the n-th thing that can be touched.
    Tap(usize),
    /// Writes into the n-th field, and perhaps leaves it.
    Type(usize, String, bool),
    /// Chooses the n-th option of the n-th choice.
    Choose(usize, usize),
    /// Sets the n-th date to some day from now.
    Date(usize, i64),
    /// An event that needs no window.
    Send(Event),
    /// The n-th order of the last step is answered, well or badly.
    Answer(usize, bool),
    /// The clock moves by so many hours, perhaps back.
    Pass(i64),
    /// The person is so many minutes ahead of UTC now.
    Fly(i32),
    /// The clock shows anything at all, for one event.
    Wild(i64),
    /// The n-th reminder is answered with its n-th action, or by itself.
    Remind(usize, usize),
    /// The app is closed and opened again from what was stored.
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    let event = prop_oneof![
        Just(Event::Opened),
        Just(Event::ClockChanged),
        Just(Event::Back),
        Just(Event::NoticeSeen),
        Just(Event::SettingsChanged { settings: settings("de", Some("CH")) }),
        Just(Event::SettingsChanged { settings: settings("en-US", None) }),
        "[a-z/]{0,12}".prop_map(|tap| Event::Tapped { tap }),
        prop::sample::select(vec![
            "home",
            "steps/linkedin",
            "why/x",
            "reminders",
            "settings",
            "steps/none",
            "steps/linkedin/99",
            "steps/linkedin/0/none",
            "objection/linkedin/7",
            "looks/linkedin/7",
            "proof/1",
            "erase",
            ""
        ])
        .prop_map(|page| Event::Arrived { address: format!("untrained://{page}") }),
        any::<i64>().prop_map(|errand| Event::Erased { errand, done: true }),
        Just(Event::PermissionAnswered { errand: 0, permission: Permission::Granted }),
        Just(Event::PermissionAnswered { errand: 0, permission: Permission::Blocked }),
        Just(Event::Chose { field: "hour".to_owned(), option: "99".to_owned() }),
        Just(Event::DateChosen { field: "adult-on".to_owned(), date: CivilDate { year: 2026, month: 2, day: 31 } }),
        Just(Event::SharedIn { file: driver::file("", &[0, 255]) }),
        Just(Event::SharedIn { file: driver::file("a.png", &driver::picture("a")) }),
    ];
    prop_oneof![
        12 => (0usize..60).prop_map(Act::Tap),
        2 => (0usize..6, written(), any::<bool>()).prop_map(|(n, text, leave)| Act::Type(n, text, leave)),
        2 => (0usize..6, 0usize..30).prop_map(|(n, option)| Act::Choose(n, option)),
        2 => (0usize..6, -5000i64..9000).prop_map(|(n, days)| Act::Date(n, days)),
        3 => event.prop_map(Act::Send),
        4 => (0usize..4, any::<bool>()).prop_map(|(n, well)| Act::Answer(n, well)),
        2 => (-200i64..2000).prop_map(Act::Pass),
        1 => prop::sample::select(vec![-600, 0, 60, 780, 9999]).prop_map(Act::Fly),
        1 => prop_oneof![any::<i64>(), Just(253_402_300_799_999), Just(-62_135_596_800_000)].prop_map(Act::Wild),
        2 => (0usize..8, 0usize..5).prop_map(|(n, action)| Act::Remind(n, action)),
        2 => Just(Act::Reopen),
    ]
}

/// Anything a person may write but what only a fault of ours looks like: a placeable without its value, an id without words.
/// What becomes of those has a test of its own.
fn written() -> impl Strategy<Value = String> {
    prop_oneof![9 => ".{0,8}", 1 => "[ \t\u{a0}]{1,3}"]
        .prop_filter("looks like a fault of ours", |text| !is_unfilled(text) && !is_id(text.trim()))
}

/// Touches something: whatever is offered does something, or says something.
fn touch(app: &mut Driver, (label, tap): &(String, String)) {
    let before = app.window().clone();
    app.then(Event::Tapped { tap: tap.clone() });
    let ordered = app.effects.iter().any(|effect| !matches!(effect, Effect::Save { .. }));
    // While the system asks, nothing under its question can be touched.
    let asking = tap == "notices/ask";
    assert!(ordered || asking || *app.window() != before, "{label} ({tap}) does nothing on\n{}", app.show());
}

/// The shell holds the reminders that it was told last.
fn keep_reminders(app: &Driver, reminders: &mut Vec<Reminder>) {
    for effect in &app.effects {
        if let Effect::SetReminders { all, .. } = effect {
            reminders.clone_from(all);
        }
    }
}

/// Does one thing; the reminders that the shell holds are kept beside.
fn perform(app: &mut Driver, reminders: &mut Vec<Reminder>, act: Act) {
    let pick = |n: usize, of: usize| if of == 0 { None } else { Some(n % of) };
    let event = match act {
        Act::Tap(n) => {
            let all = taps(app.window());
            if let Some(n) = pick(n, all.len()) {
                touch(app, &all[n]);
                keep_reminders(app, reminders);
            }
            None
        }
        Act::Type(n, text, leave) => {
            let keys: Vec<String> = keys(app.window(), |block| match block {
                Block::Field(Field { key, .. }) => Some(key),
                _ => None,
            });
            let Some(field) = pick(n, keys.len()).map(|n| keys[n].clone()) else { return };
            app.then(Event::Typed { field: field.clone(), text });
            leave.then_some(Event::FieldLeft { field })
        }
        Act::Choose(n, option) => {
            let all: Vec<(String, Vec<String>)> = app
                .window()
                .page
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Choice(Choice { key, options, .. }) => {
                        Some((key.clone(), options.iter().map(|option| option.key.clone()).collect()))
                    }
                    _ => None,
                })
                .collect();
            pick(n, all.len()).map(|n| {
                let (field, options) = all[n].clone();
                Event::Chose { field, option: options[option % options.len()].clone() }
            })
        }
        Act::Date(n, days) => {
            let keys = keys(app.window(), |block| match block {
                Block::Date(DateField { key, .. }) => Some(key),
                _ => None,
            });
            pick(n, keys.len()).map(|n| Event::DateChosen {
                field: keys[n].clone(),
                date: (app.now.date() + chrono::TimeDelta::days(days)).into(),
            })
        }
        Act::Send(event) => Some(event),
        Act::Answer(n, well) => {
            let effects = app.effects.clone();
            pick(n, effects.len()).map(|n| if well { answer(app, &effects[n]) } else { effects[n].refused() })
        }
        Act::Pass(hours) => {
            app.now = Moment { utc_millis: app.now.utc_millis + hours * 3_600_000, ..app.now };
            None
        }
        Act::Fly(offset_minutes) => {
            app.now = Moment { offset_minutes, ..app.now };
            Some(Event::ClockChanged)
        }
        Act::Wild(utc_millis) => {
            let now = app.now;
            app.send(Event::ClockChanged, Moment { utc_millis, ..now });
            check(app);
            app.now = now;
            Some(Event::ClockChanged)
        }
        Act::Remind(n, action) => pick(n, reminders.len()).map(|n| Event::ReminderAnswered {
            id: reminders[n].id.clone(),
            tap: reminders[n].actions.get(action).map(|action| action.tap.clone()),
        }),
        Act::Reopen => {
            app.then(Event::FieldLeft { field: "none".to_owned() });
            // A picture from outside, a backup that is looked into and what was not stored are of this process only.
            if app.window().busy
                || app.window().page.key == "incoming"
                || app.window().notice.as_ref().is_some_and(|notice| UNSAVED.contains(&notice.text.as_str()))
            {
                return;
            }
            let before = shown(app.window());
            // What was never stored begins anew; that is only a state in which nothing was told yet.
            if app.saved.is_some() {
                let mut again = Driver::open(app.saved.clone(), app.settings.clone());
                again.send(Event::FieldLeft { field: "none".to_owned() }, app.now);
                assert_eq!(shown(again.window()), before, "the window after opening again");
                again.saved = again.saved.or(app.saved.clone());
                *app = again;
            }
            None
        }
    };
    let Some(event) = event else { return };
    if let Event::SettingsChanged { settings } = &event {
        app.settings = settings.clone();
    }
    let erased = matches!(event, Event::Erased { done: true, .. });
    app.then(event);
    keep_reminders(app, reminders);
    if erased && app.window().page.key == "country" && app.effects.is_empty() && app.window().notice.is_some() {
        app.saved = None;
    }
}

/// The good answer to an order.
fn answer(app: &Driver, effect: &Effect) -> Event {
    match effect {
        Effect::Save { errand, .. } => Event::SaveEnded { errand: *errand, done: true },
        Effect::OpenLink { errand, rungs } => Event::LinkEnded { errand: *errand, rung: rungs.first().cloned() },
        Effect::SetReminders { errand, .. } => Event::RemindersEnded { errand: *errand, done: true },
        Effect::AskPermission { errand } => {
            Event::PermissionAnswered { errand: *errand, permission: Permission::Granted }
        }
        Effect::PostNotice { errand, .. } | Effect::SetAlarm { errand, .. } => {
            Event::RemindersEnded { errand: *errand, done: true }
        }
        Effect::PickBackup { errand, .. } => Event::BackupPicked {
            errand: *errand,
            size: app.saved.as_ref().map(|bytes| i64::try_from(bytes.len()).unwrap()),
        },
        Effect::Erase { errand } => Event::Erased { errand: *errand, done: true },
        Effect::PickProof { errand, .. } => {
            Event::ProofPicked { errand: *errand, file: Some(driver::file("a.png", &driver::picture("b"))) }
        }
        Effect::KeepFiles { errand, .. } | Effect::KeepFacts { errand, .. } => {
            Event::FilesKept { errand: *errand, done: true }
        }
        Effect::ReadFile { errand, name, from, most } => {
            // Each file is what is stored: a backup, or a proof that was changed.
            let bytes = app.saved.clone().unwrap_or_default();
            let part = bytes.iter().skip(usize::try_from(*from).unwrap()).take(usize::try_from(*most).unwrap());
            let size = name.starts_with("picked").then(|| i64::try_from(bytes.len()).unwrap());
            Event::FileRead { errand: *errand, size, bytes: part.copied().collect() }
        }
        Effect::SetWidget { errand, .. }
        | Effect::OpenSystemPage { errand, .. }
        | Effect::Print { errand, .. }
        | Effect::DropFiles { errand, .. }
        | Effect::Copy { errand, .. }
        | Effect::Share { errand, .. }
        | Effect::Export { errand, .. } => Event::HandedOver { errand: *errand, outcome: Handover::Done },
    }
}

fn keys(window: &Window, key: impl Fn(&Block) -> Option<&String>) -> Vec<String> {
    window.page.blocks.iter().filter_map(key).cloned().collect()
}

/// What a person sees; whether an errand of this process still runs is not stored.
fn shown(window: &Window) -> Window {
    Window { busy: false, ..window.clone() }
}

/// Every text in a value.
fn texts<'a>(value: &'a Value, into: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => into.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(fields) => {
            let told = fields.iter().filter(|(name, _)| {
                !matches!(name.as_str(), "key" | "tap" | "icon" | "look" | "tone" | "state" | "input" | "language")
            });
            told.for_each(|(_, field)| texts(field, into));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// True for what only an id of a message looks like: small letters and digits, joined by hyphens.
fn is_id(text: &str) -> bool {
    text.contains('-')
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// True for a text with a placeable whose value is missing.
fn is_unfilled(text: &str) -> bool {
    text.contains("{ $") || text.contains("{$")
}

/// Fields that may be empty, as the contract says beside each.
const MAY_BE_EMPTY: [&str; 7] = ["detail", "evidence", "footnote", "hint", "note", "place", "stale"];

/// Holds that no text is empty but where the contract says so, and that no button is too long for a phone.
fn check_words(kind: &str, value: &Value, app: &Driver) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| check_words(kind, item, app)),
        Value::Object(fields) => {
            for (name, field) in fields {
                let written = matches!(kind, "field" | "date" | "sketch") && matches!(name.as_str(), "text" | "title");
                if let Value::String(text) = field
                    && !written
                    && !MAY_BE_EMPTY.contains(&name.as_str())
                {
                    assert!(!text.trim().is_empty(), "{kind}: {name} is empty\n{}", app.show());
                }
                if fields.contains_key("enabled")
                    && name == "label"
                    && let Value::String(label) = field
                {
                    assert!(label.chars().count() <= 40, "a button too long: {label}");
                }
                check_words(if field.is_object() && name == "sketch" { name } else { kind }, field, app);
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Holds that a day lies inside its bounds, and all of them in the years that a date has.
fn check_date(date: &DateField, app: &Driver) {
    let DateField { key, value, first, last, .. } = date;
    assert!(first <= value && value <= last, "{key}: {value:?} is not in {first:?} to {last:?}\n{}", app.show());
    for date in [value, first, last] {
        assert!((1..=9999).contains(&date.year), "{key}: {date:?}");
    }
}

/// What every window holds to.
fn check(app: &Driver) {
    let window = app.window();
    assert!(!window.page.title.is_empty(), "{}", app.show());
    let blocks = serde_json::to_value(&window.page.blocks).unwrap();
    let mut keys = BTreeSet::new();
    for block in blocks.as_array().unwrap() {
        let inside = block.as_object().unwrap().values().next().unwrap();
        assert!(keys.insert(inside["key"].to_string()), "two blocks with key {}\n{}", inside["key"], app.show());
        check_words(block.as_object().unwrap().keys().next().unwrap(), inside, app);
    }
    let shown = serde_json::to_value(window).unwrap();
    let mut all = Vec::new();
    texts(&shown, &mut all);
    for text in all {
        assert!(!is_id(text), "a message without words: {text}\n{}", app.show());
        assert!(!is_unfilled(text), "a value is missing: {text}");
    }
    let primary = |look: &ButtonLook| *look == ButtonLook::Primary;
    let looks = window.page.blocks.iter().flat_map(|block| match block {
        Block::Verdict(VerdictCard { buttons, .. }) | Block::Buttons(ButtonRow { buttons, .. }) => {
            buttons.iter().map(|button| button.look).collect()
        }
        _ => Vec::new(),
    });
    assert!(looks.filter(primary).count() <= 1, "two primary buttons\n{}", app.show());
    for block in &window.page.blocks {
        match block {
            Block::Verdict(VerdictCard { headline, .. }) => {
                assert!(headline.chars().count() <= 60, "too long: {headline}");
            }
            Block::Date(date) => check_date(date, app),
            _ => {}
        }
    }
    let save = app.effects.iter().position(|effect| matches!(effect, Effect::Save { .. }));
    assert!(save.is_none_or(|at| at == 0), "the state is stored before anything else: {:?}", app.effects);
    for effect in &app.effects {
        if let Effect::SetReminders { all, .. } = effect {
            assert!(all.len() <= 60);
            for reminder in all {
                assert!((8..=21).contains(&reminder.at.hour), "at night: {reminder:?}");
                assert!(reminder.title.chars().count() <= 40 && !reminder.title.ends_with('…'), "{reminder:?}");
                assert!(reminder.body.chars().count() <= 90 && !reminder.body.ends_with('…'), "{reminder:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_app_holds(
        german in any::<bool>(),
        welcome in any::<bool>(),
        acts in prop::collection::vec(act(), 1..60),
    ) {
        let mut app = Driver::new(if german { "de" } else { "en" }, Some("IE"));
        app.send(Event::Opened, at("2026-11-24T09:00"));
        let mut reminders = Vec::new();
        if welcome {
            for tap in ["live/IE", "age/adult", "use/done"] {
                app.then(Event::Tapped { tap: tap.to_owned() });
            }
        }
        check(&app);
        for act in acts {
            perform(&mut app, &mut reminders, act);
            check(&app);
        }
        // Back leads out of every page.
        for _ in 0..40 {
            app.then(Event::Back);
        }
        prop_assert!(app.window().back.is_none());
        prop_assert!(["home", "country"].contains(&app.window().page.key.as_str()), "{}", app.show());
    }
}

#[test]
fn what_a_person_writes_is_shown_as_written_whatever_it_looks_like() {
    let mut app = Driver::new("en", Some("IE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    for tap in ["live/IE", "age/adult", "use/done", "profile/linkedin"] {
        app.then(Event::Tapped { tap: tap.to_owned() });
    }
    app.visit("home");
    app.then(Event::Tapped { tap: "settings".to_owned() });
    app.then(Event::Tapped { tap: "profiles".to_owned() });
    app.then(Event::Tapped { tap: "profile/linkedin".to_owned() });
    let field = keys(app.window(), |block| match block {
        Block::Field(Field { key, .. }) => Some(key),
        _ => None,
    });
    for text in ["{$name}", "{ $name }", "a-b", "{\"x\"}"] {
        app.write(&field[0], text);
        let shown =
            app.window().page.blocks.iter().any(|block| matches!(block, Block::Field(field) if field.text == text));
        assert!(shown, "{text}\n{}", app.show());
    }
}

/// Every page that can be reached by touching things, and that each of them leads somewhere.
#[test]
fn every_tap_leads_somewhere() {
    let mut app = Driver::new("en", Some("IE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    for tap in ["live/IE", "age/adult", "use/done"] {
        app.then(Event::Tapped { tap: tap.to_owned() });
    }
    app.then(Event::Arrived { address: "untrained://home".to_owned() });
    let mut seen = BTreeSet::from([app.window().page.key.clone()]);
    let mut open = vec![(app.session.clone(), app.window().clone())];
    let mut dead = Vec::new();
    while let Some((session, window)) = open.pop() {
        for (label, tap) in taps(&window) {
            let mut session = session.clone();
            let step = session.step(&Event::Tapped { tap: tap.clone() }, app.now);
            let ordered = step.effects.iter().any(|effect| !matches!(effect, Effect::Save { .. }));
            if step.window == window && !ordered {
                dead.push(format!("{}: {label} ({tap})", window.page.key));
            }
            if step.window.page.key != window.page.key && seen.insert(step.window.page.key.clone()) {
                open.push((session, step.window));
            }
        }
    }
    assert!(dead.is_empty(), "taps that do nothing:\n{}", dead.join("\n"));
    for page in ["why/linkedin", "steps/linkedin", "reminders", "settings", "languages", "add", "changes", "erase"] {
        assert!(seen.contains(page), "{page} cannot be reached; reached: {seen:?}");
    }
    for page in ["about", "sources", "privacy", "licences", "country", "age", "looks/linkedin", "profile/linkedin"] {
        assert!(seen.contains(page), "{page} cannot be reached; reached: {seen:?}");
    }
}
