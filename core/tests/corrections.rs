//! What a person corrects, moves or takes back, and what must not be lost by it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where it fails")]

mod common;
#[path = "common/driver.rs"]
mod driver;

use common::people::{account, day, left, looked, objected, person};
use driver::{Driver, at, settings, taps};
use untrained_core::border::effect::{Effect, Reminder};
use untrained_core::border::event::{Event, Permission};
use untrained_core::border::moment::CivilDate;
use untrained_core::nav::page::PageId;
use untrained_core::person::case::EventKind;
use untrained_core::person::{Age, Membership, Person, Seen};
use untrained_core::rules::reminder::{Kind, Prefs, plan};
use untrained_core::state::{Choices, State, archive};

/// Someone whose app was used before and may post notices.
fn before(person: Person) -> State {
    State {
        person: person.into(),
        choices: Choices { permission: Some(Permission::Granted), ..Choices::default() },
        welcomed: true,
        stack: vec![PageId::Home],
        next_id: 100,
        ..State::default()
    }
}

fn open(state: &State, now: &str) -> Driver {
    let mut app = Driver::open(Some(archive::write(state)), settings("en", None));
    app.send(Event::Opened, at(now));
    app
}

/// The same, with this page on the screen.
fn open_on(page: &str, person: Person, now: &str) -> Driver {
    let mut state = before(person);
    state.stack.push(PageId::read(page).unwrap());
    open(&state, now)
}

/// The reminders that the last step sent.
fn sent(app: &Driver) -> Vec<Reminder> {
    app.order(|effect| if let Effect::SetReminders { all, .. } = effect { Some(all.clone()) } else { None })
}

fn ids(reminders: &[Reminder]) -> Vec<&str> {
    reminders.iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn a_backup_brings_back_every_proof_whatever_its_id_is_here() {
    let mut old = open(&State { next_id: 2, ..before(person("DE", account(1, "linkedin"))) }, "2026-11-24T09:00");
    old.share("screen.png", &driver::picture("one"), "keep-for/nothing");
    old.share("screen.png", &driver::picture("two"), "keep-for/nothing");
    old.visit("settings");
    old.go("backup");
    old.settle();

    // Here the same ids belong to something else.
    let here = looked(account(1, "linkedin"), &[("2026-11-20", Seen::OffNow)]);
    let mut new = open(&State { next_id: 2, ..before(person("DE", here)) }, "2026-11-24T10:00");
    new.share("screen.png", &driver::picture("three"), "keep-for/nothing");
    new.share("screen.png", &driver::picture("four"), "keep-for/nothing");
    new.picks = Some(old.exported.clone());
    new.visit("settings");
    new.go("restore/pick");
    new.settle();
    new.go("restore/replace");
    new.settle();
    let mut kept: Vec<&Vec<u8>> = new.disk.values().collect();
    kept.sort();
    assert_eq!(kept, [&driver::picture("one"), &driver::picture("two")], "{:?}", new.disk.keys());
    new.visit("proofs");
    assert_eq!(taps(new.window()).iter().filter(|(_, tap)| tap.starts_with("proof/")).count(), 2, "{}", new.show());
}

#[test]
fn later_at_a_look_that_is_due_comes_tomorrow_though_its_notice_was_seen() {
    let state = before(person("DE", looked(account(1, "linkedin"), &[("2026-11-24", Seen::OffNow)])));
    let mut app = open(&state, "2026-11-24T12:00");
    app.send(Event::Opened, at("2026-12-24T10:30"));
    app.then(Event::ReminderAnswered { id: "look-again:linkedin:2026-12-24".to_owned(), tap: None });
    app.go("later/linkedin");
    assert!(app.show().contains("We remind you tomorrow."), "{}", app.show());
    let first = sent(&app).into_iter().next().unwrap();
    assert_eq!((first.id.as_str(), first.at.date), ("look-again:linkedin:2026-12-24", day("2026-12-25").into()));
}

#[test]
fn later_where_nothing_is_due_promises_no_reminder_tomorrow() {
    let state = before(person("DE", looked(account(1, "linkedin"), &[("2026-11-24", Seen::OffNow)])));
    let mut app = open(&state, "2026-11-24T12:00");
    app.go("steps/linkedin");
    app.go("later/linkedin");
    assert!(!app.show().contains("tomorrow"), "{}", app.show());
}

#[test]
fn nobody_is_told_that_a_switch_is_still_on_who_has_none_or_is_left_out() {
    let still_on = |who: &Person| {
        let all = plan(who, common::pack(), &Prefs::default(), common::people::wall("2026-11-24T09:00"));
        all.iter().flat_map(|one| &one.parts).filter(|part| part.kind == Kind::StillOn).count()
    };
    let mut who = person("DE", left(account(1, "linkedin"), "2026-11-24"));
    assert_eq!(still_on(&who), 7);
    who.age = Age::Minor { adult_on: day("2028-05-01") };
    assert_eq!(still_on(&who), 0);
    who.age = Age::Adult;
    who.profiles.iter_mut().for_each(|profile| profile.membership = Membership::NonMember);
    assert_eq!(still_on(&who), 0);
}

#[test]
fn a_look_taken_back_leaves_no_reminder_of_its_own() {
    let state = before(person("DE", looked(account(1, "linkedin"), &[("2026-11-24", Seen::OffNow)])));
    let mut app = open(&state, "2026-12-20T09:00");
    app.then(Event::ReminderAnswered {
        id: "look-again:linkedin:2026-12-24".to_owned(),
        tap: Some("saw/on-again/linkedin".to_owned()),
    });
    assert!(ids(&sent(&app)).iter().any(|id| id.starts_with("still-on:")), "{:?}", app.effects);
    app.visit("settings");
    app.go("profiles");
    app.go("profile/linkedin");
    app.go("looks/linkedin");
    let newest = taps(app.window()).into_iter().map(|(_, tap)| tap).filter(|tap| tap.starts_with("unlook/")).max();
    app.go(&newest.unwrap());
    assert!(!ids(&sent(&app)).iter().any(|id| id.starts_with("still-on:")), "{:?}", app.effects);
}

#[test]
fn a_look_dated_anew_takes_its_place_among_the_others() {
    let looks = [("2026-11-24", Seen::OffNow), ("2026-12-26", Seen::OnAgain)];
    let mut app = open_on("looks/linkedin", person("DE", looked(account(1, "linkedin"), &looks)), "2026-12-26T12:00");
    let date = CivilDate { year: 2026, month: 11, day: 10 };
    app.then(Event::DateChosen { field: "look-date-1".to_owned(), date });
    app.visit("home");
    assert!(app.show().contains("You last saw it off on 24 November 2026"), "{}", app.show());
}

#[test]
fn two_accounts_at_one_service_are_told_apart_in_reminders() {
    let mut who = person("DE", left(account(1, "linkedin"), "2026-11-24"));
    who.profiles.push(left(account(2, "linkedin"), "2026-11-24").into());
    let app = open(&before(who), "2026-11-24T09:00");
    let first = sent(&app).into_iter().next().unwrap();
    assert_eq!(
        (first.title.as_str(), first.body.as_str()),
        ("LinkedIn 1: switched off yet?", "Also: switch off AI training at LinkedIn 2"),
        "{first:?}"
    );
    // "It's off" would be true of one of them only.
    assert!(first.actions.iter().all(|action| !action.tap.starts_with("saw/")), "{first:?}");
}

#[test]
fn an_account_that_is_removed_takes_what_was_written_for_it_along() {
    let mut who = person("DE", account(1, "linkedin"));
    who.profiles.push(account(2, "linkedin").into());
    let mut app = open(&before(who), "2026-11-24T09:00");
    for (subject, reasons) in [("linkedin", "REASON ONE"), ("linkedin/2", "REASON TWO")] {
        app.visit(&format!("door/{subject}"));
        app.go(&format!("objection/{subject}"));
        let field = format!("objection-reasons-{subject}");
        app.write(&field, reasons);
    }
    // What was written for the first only.
    app.visit("door/linkedin");
    app.go("objection/linkedin");
    let date = CivilDate { year: 2026, month: 11, day: 3 };
    app.then(Event::DateChosen { field: "objection-sent-on-linkedin".to_owned(), date });
    assert!(app.show().contains("3 November 2026"), "{}", app.show());
    app.visit("settings");
    app.go("profiles");
    app.go("profile/linkedin");
    app.go("remove/linkedin");
    app.visit("door/linkedin");
    app.go("objection/linkedin");
    assert!(app.show().contains("REASON TWO") && !app.show().contains("REASON ONE"), "{}", app.show());
    let saved = String::from_utf8(app.saved.clone().unwrap()).unwrap();
    assert!(!saved.contains("REASON ONE") && !saved.contains("2026-11-03"), "{saved}");
}

#[test]
fn a_move_takes_no_term_away() {
    let mut app = Driver::new("en", Some("DE"));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    for answer in ["live/DE", "age/adult", "use/done", "door/linkedin", "objection/linkedin", "sent/form/linkedin"] {
        app.go(answer);
    }
    app.visit("settings");
    app.go("country");
    app.then(Event::Typed { field: "find-country".to_owned(), text: "united s".to_owned() });
    app.go("live/US");
    app.visit("home");
    assert!(app.show().contains("Answer due by about 24 December 2026"), "{}", app.show());
}

#[test]
fn only_what_is_due_can_be_put_off() {
    let state = before(person("DE", looked(account(1, "linkedin"), &[("2026-11-24", Seen::OffNow)])));
    let mut app = open(&state, "2026-11-24T12:00");
    app.visit("reminders");
    assert!(!taps(app.window()).iter().any(|(_, tap)| tap.starts_with("snooze/")), "{}", app.show());
    app.send(Event::ClockChanged, at("2026-12-24T08:00"));
    assert!(taps(app.window()).iter().any(|(_, tap)| tap.starts_with("snooze/")), "{}", app.show());
}

#[test]
fn the_wait_leads_on_where_the_law_has_no_last_day() {
    let app =
        open_on("case/linkedin", person("US", objected(account(1, "linkedin"), "2026-11-01", &[])), "2026-11-24T09:00");
    assert!(app.show().contains("it is the company’s turn"), "{}", app.show());
    assert!(!app.show().contains("due by"), "{}", app.show());
}

#[test]
fn an_answer_cannot_come_before_the_objection() {
    let mut app =
        open_on("case/linkedin", person("DE", objected(account(1, "linkedin"), "2026-11-10", &[])), "2026-11-24T09:00");
    app.go("case-note/linkedin");
    app.then(Event::Chose { field: "case-note-100".to_owned(), option: "refused".to_owned() });
    let date = CivilDate { year: 2026, month: 10, day: 1 };
    app.then(Event::DateChosen { field: "case-note-on-100".to_owned(), date });
    assert!(app.show().contains("no such day") || app.window().notice.is_some(), "{}", app.show());
    app.go("note/linkedin");
    assert!(!app.show().contains("1 October 2026"), "{}", app.show());
}

#[test]
fn the_complaint_in_britain_names_the_day_of_the_one_before_it() {
    let events = [("2026-11-05", EventKind::Refused), ("2026-11-24", EventKind::ToldCompany)];
    let who = person("GB", objected(account(1, "linkedin"), "2026-10-01", &events));
    let app = open_on("letter/authority-complaint/linkedin", who, "2026-12-28T09:00");
    assert!(app.show().contains("I turned to the company first, on 24 November 2026"), "{}", app.show());
}

#[test]
fn no_language_of_an_authority_is_missed_before_it_is_known_which() {
    let app = open_on(
        "letter/authority-complaint/linkedin",
        person("DE", objected(account(1, "linkedin"), "2026-10-01", &[("2026-11-05", EventKind::Refused)])),
        "2026-11-24T09:00",
    );
    assert!(!app.show().contains("A translation may be needed"), "{}", app.show());
}

/// What a case is on the screen, whatever number its entries bear.
fn shown_case(app: &Driver) -> String {
    let text = app.show();
    let entry = |line: &str| line.contains("key: \"event-");
    text.lines()
        .map(|line| if entry(line) { line.split("key:").next().unwrap().to_owned() } else { line.to_owned() })
        .collect()
}

#[test]
fn correcting_an_entry_equals_having_entered_it_right() {
    let wrong = person("DE", objected(account(1, "linkedin"), "2026-10-01", &[("2026-10-05", EventKind::Refused)]));
    let mut app = open_on("case/linkedin", wrong, "2026-11-24T09:00");
    app.go("event/2/linkedin");
    app.then(Event::Chose { field: "event-what-100-2".to_owned(), option: "more_time".to_owned() });
    app.then(Event::Chose { field: "event-reasons-100-2".to_owned(), option: "no".to_owned() });
    let date = CivilDate { year: 2026, month: 11, day: 6 };
    app.then(Event::DateChosen { field: "event-on-100-2".to_owned(), date });
    // Not before the sending.
    let date = CivilDate { year: 2026, month: 9, day: 30 };
    app.then(Event::DateChosen { field: "event-on-100-2".to_owned(), date });
    assert!(app.show().contains("6 November 2026"), "{}", app.show());
    app.go("case/linkedin");
    let mut right = account(1, "linkedin");
    right = objected(right, "2026-10-01", &[]);
    right.objections[0].note(day("2026-11-06"), EventKind::MoreTime, Some(false));
    let entered = open_on("case/linkedin", person("DE", right), "2026-11-24T09:00");
    assert_eq!(shown_case(&app), shown_case(&entered));
    assert!(app.show().contains("only after the last day"), "{}", app.show());
    // Taken back is as if never noted; that can be undone, too.
    app.go("event/2/linkedin");
    app.go("take-back/2/linkedin");
    assert!(!app.show().contains("only after the last day"), "{}", app.show());
    app.go("undo");
    assert!(app.show().contains("only after the last day"), "{}", app.show());
}

#[test]
fn a_case_is_deleted_only_after_a_question_and_not_by_its_only_sending() {
    let who = person("DE", objected(account(1, "linkedin"), "2026-10-01", &[("2026-10-05", EventKind::Refused)]));
    let mut app = open_on("case/linkedin", who, "2026-11-24T09:00");
    assert!(!taps(app.window()).iter().any(|(_, tap)| tap.starts_with("case-delete/")), "{}", app.show());
    app.go("event/1/linkedin");
    assert!(!taps(app.window()).iter().any(|(_, tap)| tap.starts_with("take-back/")), "{}", app.show());
    app.go("case-removal/linkedin");
    app.go("case/linkedin");
    app.go("case-removal/linkedin");
    app.go("case-delete/linkedin");
    assert!(app.show().contains("not sent"), "{}", app.show());
    app.go("undo");
    assert!(app.show().contains("They refused"), "{}", app.show());
}

#[test]
fn two_objections_live_side_by_side() {
    let one = objected(account(1, "linkedin"), "2026-08-01", &[]);
    let who = person("DE", objected(one, "2026-11-10", &[]));
    let mut app = open_on("door/linkedin", who, "2026-11-24T09:00");
    assert!(
        app.show().contains("Sent 1 August 2026") && app.show().contains("Sent 10 November 2026"),
        "{}",
        app.show()
    );
    app.go("case/linkedin/0//100");
    assert!(app.show().contains("It is late"), "{}", app.show());
    app.go("case-note/linkedin/0//100");
    app.then(Event::Chose { field: "case-note-100".to_owned(), option: "done".to_owned() });
    app.go("note/linkedin/0//100");
    assert!(app.show().contains("They say it is done"), "{}", app.show());
    app.visit("home");
    app.go("case/linkedin/0//101");
    assert!(!app.show().contains("It is late") && !app.show().contains("key: \"event-2\""), "{}", app.show());
    // A third one beside them.
    app.visit("door/linkedin");
    app.go("objection/linkedin");
    app.go("sent/form/linkedin");
    app.visit("door/linkedin");
    let cases = taps(app.window()).into_iter().filter(|(_, tap)| tap.starts_with("case/")).count();
    assert_eq!(cases, 3, "{}", app.show());
}

#[test]
fn undo_also_brings_back_that_there_is_no_account() {
    let mut who = person("DE", account(1, "linkedin"));
    who.profiles.iter_mut().for_each(|profile| profile.membership = Membership::NonMember);
    let mut app = open_on("steps/linkedin", who, "2026-11-24T09:00");
    let home = app.session.clone().step(&Event::Arrived { address: "untrained://home".to_owned() }, app.now).window;
    app.then(Event::ReminderAnswered {
        id: "still-on:linkedin:2026-11-24".to_owned(),
        tap: Some("saw/off-now/linkedin".to_owned()),
    });
    app.go("undo");
    app.visit("home");
    assert_eq!(app.window().page, home.page);
}

#[test]
fn an_account_with_records_is_removed_only_after_a_question() {
    let who = person("DE", looked(account(1, "linkedin"), &[("2026-11-20", Seen::OffNow)]));
    let mut app = open(&before(who), "2026-11-24T09:00");
    app.visit("settings");
    app.go("profiles");
    app.go("profile/linkedin");
    assert!(!taps(app.window()).iter().any(|(_, tap)| tap == "remove/linkedin"), "{}", app.show());
    app.go("removal/linkedin");
    assert!(app.show().contains("It cannot be undone"), "{}", app.show());
    app.go("remove/linkedin");
    assert!(!String::from_utf8(app.saved.clone().unwrap()).unwrap().contains("off_now"));
}

#[test]
fn someone_without_an_account_is_told_whom_the_reasons_are_about_and_nothing_of_the_switch() {
    let mut who = person("IT", account(1, "linkedin"));
    who.profiles.iter_mut().for_each(|profile| profile.membership = Membership::NonMember);
    let app = open_on("why/linkedin", who, "2026-11-24T09:00");
    assert!(app.show().contains("What follows is about members"), "{}", app.show());
    assert!(!app.show().contains("why-covers"), "{}", app.show());
}
