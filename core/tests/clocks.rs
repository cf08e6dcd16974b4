//! Wrong clocks, nights and days without power: nothing is taken away for good, nothing is told twice.

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

use common::pack;
use common::people::{account, day, left, objected, person, wall};
use driver::{Driver, at, settings};
use untrained_core::border::effect::{Effect, Reminder};
use untrained_core::border::event::{Event, NoticesBy, Permission, Settings};
use untrained_core::nav::page::PageId;
use untrained_core::person::{Age, Person};
use untrained_core::rules::reminder::plan;
use untrained_core::state::{Choices, State, archive};

/// How notices come about.
const BOTH: [NoticesBy; 2] = [NoticesBy::Shell, NoticesBy::System];

fn phone(by: NoticesBy, person: Person) -> Driver {
    let state = State {
        person: person.into(),
        choices: Choices { permission: Some(Permission::Granted), ..Choices::default() },
        welcomed: true,
        stack: vec![PageId::Home],
        next_id: 200,
        ..State::default()
    };
    Driver::open(Some(archive::write(&state)), Settings { notices_by: by, ..settings("en", None) })
}

/// An event, and the notice that is posted at once; the phone shows what it is told to.
fn happens(app: &mut Driver, event: Event, when: &str) -> Option<Reminder> {
    app.send(event, at(when));
    let mut posted = None;
    let mut orders = app.effects.clone();
    while let Some(order) = orders.pop() {
        let answer = match order {
            Effect::Save { errand, .. } => Event::SaveEnded { errand, done: true },
            Effect::PostNotice { errand, notice } => {
                assert!(posted.is_none(), "two notices at once");
                posted = Some(notice);
                Event::RemindersEnded { errand, done: true }
            }
            Effect::SetReminders { errand, .. } | Effect::SetAlarm { errand, .. } => {
                Event::RemindersEnded { errand, done: true }
            }
            other => panic!("{other:?}"),
        };
        app.then(answer);
        orders.extend(app.effects.clone());
    }
    posted
}

/// Ids of what is to come, without the age of the facts.
fn coming(app: &Driver, now: &str) -> Vec<String> {
    let state = archive::read(app.saved.as_ref().unwrap()).unwrap();
    let all = plan(&state.person, pack(), &state.reminders, wall(now));
    all.into_iter().map(|one| one.id).filter(|id| !id.starts_with("facts-old")).collect()
}

fn still_on(days: &[&str]) -> Vec<String> {
    days.iter().map(|day| format!("still-on:linkedin:{day}")).collect()
}

#[test]
fn a_clock_of_2029_takes_nothing_away() {
    for by in BOTH {
        let mut app = phone(by, person("DE", objected(left(account(1, "linkedin"), "2026-11-24"), "2026-11-23", &[])));
        happens(&mut app, Event::Opened, "2026-11-24T09:00");
        let before = coming(&app, "2026-11-24T09:30");
        assert_eq!(before.len(), 8, "{before:?}");
        happens(&mut app, Event::ClockChanged, "2029-03-01T11:00");
        happens(&mut app, Event::Opened, "2029-03-02T11:00");
        assert!(coming(&app, "2029-03-02T12:00").is_empty(), "all of it is past, and told");
        happens(&mut app, Event::ClockChanged, "2026-11-24T09:10");
        assert_eq!(coming(&app, "2026-11-24T09:30"), before, "{by:?}");
    }
}

#[test]
fn a_welcome_under_a_clock_of_2015_has_all_its_notices_once_the_clock_is_right() {
    for (by, later) in [(BOTH[0], false), (BOTH[1], false), (BOTH[0], true), (BOTH[1], true)] {
        let mut app = Driver::open(None, Settings { notices_by: by, ..settings("en", Some("DE")) });
        app.send(Event::Opened, at("2015-06-01T09:00"));
        for tap in ["live/DE", "age/adult", "use/done"] {
            app.go(tap);
        }
        if later {
            app.visit("steps/linkedin");
            app.go("step/4");
            app.go("later/linkedin");
        }
        app.then(Event::PermissionAnswered { errand: 0, permission: Permission::Granted });
        happens(&mut app, Event::ClockChanged, "2026-11-24T08:30");
        let seven = ["2026-11-25", "2026-11-27", "2026-12-01", "2026-12-08", "2026-12-24", "2027-01-23", "2027-02-22"];
        assert_eq!(coming(&app, "2026-11-24T09:00"), still_on(&seven), "{by:?} {later}");
    }
}

#[test]
fn a_wrong_clock_brings_nobody_of_age() {
    for wrong in ["2029-03-01T11:00", "2015-06-01T11:00"] {
        for by in BOTH {
            let mut who = person("DE", account(1, "linkedin"));
            who.age = Age::Minor { adult_on: day("2027-05-04") };
            let mut app = phone(by, who);
            happens(&mut app, Event::Opened, "2026-11-24T09:00");
            happens(&mut app, Event::ClockChanged, wrong);
            happens(&mut app, Event::Opened, wrong);
            happens(&mut app, Event::ClockChanged, "2026-11-24T09:10");
            assert_eq!(coming(&app, "2026-11-24T09:30"), ["turning-18:linkedin:2027-05-04"], "{wrong} {by:?}");
            // On the day, and from that day on like anybody else.
            let posted = happens(&mut app, Event::ClockChanged, "2027-05-04T10:01");
            assert_eq!(
                posted.map(|it| it.id),
                (by == NoticesBy::Shell).then(|| "turning-18:linkedin:2027-05-04".to_owned())
            );
            let seven =
                ["2027-05-05", "2027-05-07", "2027-05-11", "2027-05-18", "2027-06-03", "2027-07-03", "2027-08-02"];
            let next: Vec<String> =
                coming(&app, "2027-05-04T11:00").into_iter().filter(|id| !id.starts_with("turning")).collect();
            assert_eq!(next, still_on(&seven), "{wrong} {by:?}");
        }
    }
}

#[test]
fn a_clock_that_lost_its_power_brings_no_notice_back() {
    let mut app = phone(NoticesBy::Shell, person("DE", left(account(1, "linkedin"), "2026-11-24")));
    happens(&mut app, Event::Opened, "2026-11-24T18:00");
    for (rings, wakes) in [("2026-11-25T10:02", "2026-11-25T23:10"), ("2026-11-27T10:00", "2026-11-27T15:00")] {
        assert!(happens(&mut app, Event::ClockChanged, rings).is_some());
        app.reopen();
        assert_eq!(happens(&mut app, Event::ClockChanged, "1970-01-01T00:01"), None);
        app.reopen();
        assert_eq!(happens(&mut app, Event::ClockChanged, wakes), None, "told before");
    }
    let left = ["2026-12-01", "2026-12-08", "2026-12-24", "2027-01-23", "2027-02-22"];
    assert_eq!(coming(&app, "2026-11-27T16:00"), still_on(&left));
}

#[test]
fn a_network_clock_brings_a_swiped_notice_back_on_no_day() {
    let mut app = phone(NoticesBy::Shell, person("DE", left(account(1, "linkedin"), "2026-11-24")));
    happens(&mut app, Event::Opened, "2026-11-24T18:00");
    assert!(happens(&mut app, Event::ClockChanged, "2026-11-25T10:00").is_some());
    for when in ["2026-11-25T09:58", "2026-11-25T10:03", "2026-11-25T21:00", "2026-11-26T10:00", "2026-11-26T10:01"] {
        assert_eq!(happens(&mut app, Event::ClockChanged, when), None, "{when}");
    }
}

#[test]
fn after_eight_days_without_power_one_notice_comes_and_not_at_night() {
    let mut app = phone(NoticesBy::Shell, person("DE", left(account(1, "linkedin"), "2026-11-24")));
    happens(&mut app, Event::Opened, "2026-11-24T18:00");
    app.reopen();
    assert_eq!(happens(&mut app, Event::ClockChanged, "2026-12-02T03:07"), None, "at night");
    let posted = happens(&mut app, Event::ClockChanged, "2026-12-02T10:04").unwrap();
    assert_eq!(posted.id, "still-on:linkedin:2026-12-01");
    for when in ["2026-12-02T10:05", "2026-12-02T18:00", "2026-12-02T23:00", "2026-12-03T10:00"] {
        assert_eq!(happens(&mut app, Event::ClockChanged, when), None, "{when}");
    }
}

#[test]
fn the_hour_of_an_alarm_that_came_too_late_at_night_is_the_next_morning_s() {
    let mut app = phone(NoticesBy::Shell, person("DE", left(account(1, "linkedin"), "2026-11-24")));
    happens(&mut app, Event::Opened, "2026-11-24T18:00");
    assert_eq!(happens(&mut app, Event::ClockChanged, "2026-11-25T22:00"), None);
    assert!(happens(&mut app, Event::ClockChanged, "2026-11-26T10:00").is_some());
}

#[test]
fn tomorrow_on_two_days_is_one_line() {
    for by in BOTH {
        let mut app = phone(by, person("DE", left(account(1, "linkedin"), "2026-11-24")));
        happens(&mut app, Event::Opened, "2026-11-24T18:00");
        let mut last = None;
        for when in ["2026-11-25T10:00", "2026-11-26T10:00"] {
            let posted = happens(&mut app, Event::ClockChanged, when);
            let id = posted.map_or_else(|| "still-on:linkedin:2026-11-25".to_owned(), |it| it.id);
            last = happens(&mut app, Event::ReminderAnswered { id, tap: Some("snooze".to_owned()) }, when);
        }
        assert_eq!(last, None);
        // The notice of the third day is due, too: it says the same.
        let posted = if by == NoticesBy::Shell {
            happens(&mut app, Event::ClockChanged, "2026-11-27T10:00").unwrap()
        } else {
            app.send(Event::Opened, at("2026-11-27T09:00"));
            let first = |all: &Vec<Reminder>| all.first().cloned();
            app.order(|effect| if let Effect::SetReminders { all, .. } = effect { first(all) } else { None })
        };
        assert_eq!(posted.id, "still-on:linkedin:2026-11-27");
        let whole = format!("{} {}", posted.title, posted.body);
        assert_eq!(whole.matches("LinkedIn").count(), 1, "{whole}");
        assert!(!whole.contains("Also"), "{whole}");
    }
}
