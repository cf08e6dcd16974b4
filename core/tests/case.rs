//! The case: eleven worked vectors, each rule by a named example, and laws over random events.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{Days, NaiveDate};
use common::pack;
use common::people::{day, linkedin, place};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Map, Value};
use untrained_core::person::case::{Event, EventKind};
use untrained_core::rules::case::Why;
use untrained_core::rules::case::clock::Extension;
use untrained_core::rules::case::events::{Misdated, check};
use untrained_core::rules::case::grounds::Ground;
use untrained_core::rules::case::open::Opening;
use untrained_core::rules::case::{CaseResult, CaseState, evaluate};

/// Events from `2026-11-02 sent_form`, one a line; `?` behind one says that no reasons were given, `!` that some were.
fn events(lines: &str) -> Vec<Event> {
    let one = |line: &str| {
        let mut words = line.split_whitespace();
        let on = day(words.next().unwrap());
        let what = EventKind::named(words.next().unwrap()).expect("a kind of event");
        let reasons = words.next().map(|mark| mark == "!");
        Event { on, what, reasons, id: 0 }
    };
    lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(one).collect()
}

fn at(service: &str, country: &str, lines: &str, on: &str) -> CaseResult {
    let service = pack().service(service).unwrap();
    evaluate(pack(), service, Some(place(country)), &events(lines), day(on))
}

/// A case at LinkedIn.
fn case(country: &str, lines: &str, on: &str) -> CaseResult {
    at("linkedin", country, lines, on)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    on: NaiveDate,
    case: Given,
    expect: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    country: String,
    service: String,
    #[allow(dead_code, reason = "a letter asks; the clock does not")]
    member: bool,
    events: Vec<Event>,
}

#[test]
fn the_worked_vectors() {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/case.json"));
    let vectors: Vec<Vector> = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert_eq!(vectors.len(), 11);
    for Vector { name, on, case, expect } in vectors {
        check(&case.events, on).unwrap_or_else(|error| panic!("{name}: {error}"));
        let service = pack().service(&case.service).unwrap();
        let found = evaluate(pack(), service, Some(place(&case.country)), &case.events, on);
        let found = serde_json::to_value(found).unwrap();
        for (field, expected) in expect {
            let set = |value: &Value| -> BTreeSet<String> {
                value.as_array().into_iter().flatten().map(ToString::to_string).collect()
            };
            let same =
                if field == "grounds" { set(&found[&field]) == set(&expected) } else { found[&field] == expected };
            assert!(same, "{name}: {field} is {}, not {expected}", found[&field]);
        }
    }
}

#[test]
fn the_documented_example_answers_as_documented() {
    let found = case("DE", "2026-10-20 sent_form\n2026-11-27 more_time !", "2026-11-27");
    let expected = serde_json::json!({
        "laws": ["gdpr-month"], "state": "late", "answer_due": "2026-11-20", "due_if_paused": null,
        "extension": "too_late", "grounds": ["no_answer", "extension_too_late"],
        "open": ["reminder", "authority_complaint"], "complaint_until": null, "acknowledgement_due": null,
        "term_ends": null, "authority_news_due": null, "remind_on": null,
    });
    assert_eq!(serde_json::to_value(found).unwrap(), expected);
}

// Which law.

#[test]
fn the_law_of_the_seat_stands_beside_that_of_the_place() {
    let laws = |country| case(country, "2026-11-06 sent_form", "2026-11-06").laws;
    assert_eq!(laws("CH"), ["gdpr-month", "ch-fadp"]);
    assert_eq!(laws("DE"), ["gdpr-month"]);
    assert_eq!(laws("GB"), ["uk-month"]);
    assert_eq!(laws("US"), ["us-ccpa"]);
    // A company in the United States brings no law of its seat to Korea.
    assert_eq!(laws("KR"), ["kr-pipa"]);
}

#[test]
fn without_a_place_or_a_period_nothing_is_counted() {
    let lines = events("2020-01-01 sent_form\n2020-06-01 more_time");
    let nowhere = evaluate(pack(), linkedin(), None, &lines, day("2026-11-27"));
    for found in [nowhere, case("US", "2020-01-01 sent_form\n2020-06-01 more_time", "2026-11-27")] {
        assert_eq!((found.state, found.answer_due, found.late), (CaseState::NoPeriod, None, false));
        assert_eq!((found.extension, found.grounds, found.open), (Extension::None, vec![], vec![]));
        assert_eq!(found.remind_on, None);
    }
    let refused = case("US", "2020-01-01 sent_form\n2020-06-01 refused", "2026-11-27");
    assert_eq!((refused.state, refused.grounds), (CaseState::Refused, vec![Ground::Refused]));
}

#[test]
fn a_company_that_is_not_known_has_no_fewer_holidays() {
    // 1 January 2027 is a Friday and free wherever the answer can come from.
    let found = at("tiktok", "DE", "2026-12-01 letter_received", "2026-12-01");
    assert_eq!(found.answer_due, Some(day("2027-01-04")));
}

#[test]
fn a_law_that_knows_no_extension_is_not_stretched() {
    let found = case("KR", "2026-11-23 sent_form\n2026-11-25 more_time", "2026-12-20");
    assert_eq!((found.extension, found.state), (Extension::None, CaseState::Late));
}

// The clock.

#[test]
fn more_time_counts_on_the_last_day_and_not_after_it() {
    let on_it = case("IE", "2026-07-20 sent_form\n2026-08-20 more_time", "2026-08-21");
    assert_eq!((on_it.state, on_it.extension), (CaseState::Extended, Extension::InTime));
    assert_eq!(on_it.answer_due, Some(day("2026-10-20")));
    let after_it = case("IE", "2026-07-20 sent_form\n2026-08-21 more_time", "2026-08-21");
    assert_eq!((after_it.state, after_it.extension), (CaseState::Late, Extension::TooLate));
    assert_eq!(after_it.grounds, [Ground::NoAnswer, Ground::ExtensionTooLate]);
}

#[test]
fn an_identity_check_after_the_last_day_pauses_nothing() {
    let lines = "2026-11-02 sent_form\n2026-12-03 identity_asked\n2026-12-10 identity_shown";
    let found = case("DE", lines, "2026-12-11");
    assert_eq!((found.state, found.due_if_paused, found.late), (CaseState::Late, None, true));
}

#[test]
fn two_identity_checks_pause_for_the_days_of_both() {
    let lines = "2026-11-02 sent_form\n2026-11-09 identity_asked\n2026-11-16 identity_shown
        2026-11-20 identity_asked\n2026-11-21 identity_shown";
    assert_eq!(case("DE", lines, "2026-12-05").due_if_paused, Some(day("2026-12-10")));
    let open = format!("{lines}\n2026-11-30 identity_asked");
    let found = case("DE", &open, "2027-06-01");
    assert_eq!((found.state, found.due_if_paused, found.persons_turn), (CaseState::Waiting, None, true));
    assert_eq!(found.open, [Opening::Identity]);
}

#[test]
fn late_begins_with_the_day_after() {
    let state = |on| case("DE", "2026-11-02 sent_form", on).state;
    assert_eq!((state("2026-12-02"), state("2026-12-03")), (CaseState::Waiting, CaseState::Late));
    let paused = "2026-11-02 sent_form\n2026-11-09 identity_asked\n2026-11-16 identity_shown";
    let state = |on| case("DE", paused, on).state;
    assert_eq!((state("2026-12-09"), state("2026-12-10")), (CaseState::Waiting, CaseState::Late));
}

#[test]
fn the_first_of_several_letters_starts_the_clock() {
    let lines = "2026-11-20 letter_received\n2026-11-02 sent_form";
    assert_eq!(case("DE", lines, "2026-11-27").answer_due, Some(day("2026-12-02")));
}

// What follows.

#[test]
fn the_company_comes_first_where_the_law_of_the_place_says_so() {
    let late = "2026-06-01 sent_form";
    assert_eq!(case("GB", late, "2026-11-27").open, [Opening::Reminder, Opening::CompanyComplaint]);
    let told = format!("{late}\n2026-11-25 told_company");
    let found = case("GB", &told, "2026-11-27");
    assert_eq!(found.open, [Opening::Reminder, Opening::AuthorityComplaint]);
    let heard = case("GB", &format!("{told}\n2026-11-27 company_acknowledged"), "2026-11-27");
    assert_eq!(heard.acknowledgement_due, None);
    assert_eq!(heard.complaint_until, Some(day("2027-02-27")));
    // The Commissioner's word is no contact with the company.
    let complained = case("GB", &format!("{told}\n2026-11-27 complained"), "2026-11-27");
    assert_eq!((complained.complaint_until, complained.authority_news_due), (Some(day("2027-02-25")), None));
}

#[test]
fn each_word_of_the_authority_starts_its_months_anew() {
    let lines = "2026-01-05 sent_form\n2026-03-02 complained";
    let due = |more: &str, on| case("DE", &format!("{lines}\n{more}"), on).authority_news_due;
    assert_eq!(due("", "2026-06-02"), Some(day("2026-06-02")));
    assert_eq!(due("2026-03-30 authority_acknowledged", "2026-06-02"), Some(day("2026-06-30")));
    assert_eq!(due("2026-05-31 authority_news", "2026-06-02"), Some(day("2026-08-31")));
    assert_eq!(due("2026-05-31 authority_decided", "2026-06-02"), None);
    let open = |on| case("DE", lines, on).open.contains(&Opening::AuthorityNews);
    assert!(!open("2026-06-02") && open("2026-06-03"));
}

#[test]
fn an_own_term_ends_with_an_answer() {
    let lines = "2026-06-01 sent_form\n2026-07-20 reminded";
    assert_eq!(case("DE", lines, "2026-07-21").term_ends, Some(day("2026-08-03")));
    let again = format!("{lines}\n2026-08-04 reminded");
    assert_eq!(case("DE", &again, "2026-08-05").term_ends, Some(day("2026-08-18")));
    assert_eq!(case("DE", &format!("{again}\n2026-08-10 refused"), "2026-08-11").term_ends, None);
    let rest = "2026-06-01 sent_form\n2026-06-10 did_part\n2026-07-20 reminded";
    assert_eq!(case("DE", rest, "2026-07-21").term_ends, Some(day("2026-08-03")));
}

#[test]
fn only_done_and_a_decision_leave_nothing_to_complain_about() {
    let lines = "2026-07-01 sent_form\n2026-07-10 refused ?\n2026-07-12 pointed_to_switch";
    let found = case("DE", lines, "2026-07-20");
    assert_eq!(found.grounds, [Ground::Refused, Ground::RefusedWithoutReasons, Ground::NotAnswered]);
    assert_eq!(found.open, [Opening::Switch, Opening::AuthorityComplaint]);
    let done = case("DE", &format!("{lines}\n2026-07-15 done"), "2026-07-20");
    assert_eq!((done.state, done.grounds, done.open), (CaseState::Done, vec![], vec![]));
    let decided = case("DE", &format!("{lines}\n2026-07-15 authority_decided"), "2026-07-20");
    assert_eq!((decided.state, decided.open), (CaseState::Decided, vec![]));
}

// When it speaks up.

#[test]
fn each_thing_waited_for_has_its_day() {
    let calls = |country, lines: &str| -> Vec<(Why, NaiveDate)> {
        case(country, lines, "2026-07-20").calls.into_iter().map(|call| (call.why, call.on)).collect()
    };
    assert_eq!(calls("DE", "2026-06-01 sent_form"), [(Why::AnswerDue, day("2026-07-03"))]);
    let extended = "2026-06-01 sent_form\n2026-06-10 more_time";
    assert_eq!(calls("DE", extended), [(Why::ExtensionOver, day("2026-09-03"))]);
    // A part, a question that was answered or a pointer does not end it.
    let part = "2026-06-01 sent_form\n2026-06-10 did_part\n2026-06-11 pointed_to_switch";
    assert_eq!(calls("DE", part), [(Why::AnswerDue, day("2026-07-03"))]);
    let paused = "2026-06-01 sent_form\n2026-06-10 identity_asked\n2026-06-20 identity_shown";
    assert_eq!(calls("DE", paused), [(Why::AnswerDue, day("2026-07-15"))]);
    assert_eq!(calls("DE", "2026-06-01 sent_form\n2026-06-10 identity_asked"), []);
    assert_eq!(calls("DE", "2026-06-01 sent_form\n2026-06-10 refused"), []);
    let reminded = "2026-06-01 sent_form\n2026-07-02 reminded";
    assert_eq!(calls("DE", reminded), [(Why::AnswerDue, day("2026-07-03")), (Why::OwnTerm, day("2026-07-16"))]);
    let complained = "2026-06-01 sent_form\n2026-07-02 complained";
    assert_eq!(calls("DE", complained), [(Why::Authority, day("2026-10-02"))]);
    let told = "2026-06-01 sent_form\n2026-07-03 told_company";
    let expected = [
        (Why::AnswerDue, day("2026-07-03")),
        (Why::Acknowledgement, day("2026-08-02")),
        (Why::ComplaintWindow, day("2026-09-19")),
    ];
    assert_eq!(calls("GB", told), expected);
    assert_eq!(calls("GB", &format!("{told}\n2026-07-10 complained")), []);
}

#[test]
fn the_next_day_to_speak_up_is_never_past() {
    let lines = "2026-11-02 sent_form\n2026-11-20 reminded";
    let next = |on| case("DE", lines, on).remind_on;
    assert_eq!((next("2026-11-20"), next("2026-12-04")), (Some(day("2026-12-04")), Some(day("2026-12-04"))));
    assert_eq!(next("2026-12-05"), None);
}

// What can be.

#[test]
fn what_cannot_be_is_named() {
    let wrong = |lines: &str| check(&events(lines), day("2026-11-27")).unwrap_err().to_string();
    assert_eq!(check(&[], day("2026-11-27")), Err(Misdated::NothingSent));
    assert_eq!(check(&events("2026-11-02 refused"), day("2026-11-27")), Err(Misdated::NothingSent));
    assert_eq!(
        wrong("2026-11-02 sent_form\n2026-11-01 refused"),
        "refused on 2026-11-01 lies before the first sending on 2026-11-02"
    );
    assert_eq!(wrong("2026-11-02 sent_form\n2026-11-28 done"), "done on 2026-11-28 lies in the future of 2026-11-27");
    assert_eq!(check(&events("2026-11-27 sent_form\n2026-11-27 done"), day("2026-11-27")), Ok(()));
}

#[test]
fn every_kind_is_read_as_it_is_written() {
    for kind in EventKind::ALL {
        assert_eq!(EventKind::named(kind.name()), Some(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    assert_eq!(EventKind::named("silence"), None);
}

// Laws over random events.

const COUNTRIES: [&str; 6] = ["DE", "IE", "GB", "CH", "KR", "US"];

fn any_event() -> impl Strategy<Value = Event> {
    let reasons = prop::sample::select(vec![None, Some(true), Some(false)]);
    (0u64..200, prop::sample::select(EventKind::ALL.to_vec()), reasons).prop_map(|(days, what, reasons)| Event {
        on: day("2026-01-05") + Days::new(days),
        what,
        reasons: reasons.filter(|_| what.has_reasons()),
        id: 0,
    })
}

/// Events of a case that began on the first day.
fn any_case() -> impl Strategy<Value = Vec<Event>> {
    (any::<bool>(), prop::collection::vec(any_event(), 0..8)).prop_map(|(letter, mut events)| {
        let what = if letter { EventKind::LetterReceived } else { EventKind::SentForm };
        events.push(Event { on: day("2026-01-05"), what, reasons: None, id: 0 });
        events
    })
}

fn of(country: &str, events: &[Event], on: NaiveDate) -> CaseResult {
    evaluate(pack(), linkedin(), Some(place(country)), events, on)
}

/// What an added event may make untrue, by itself: an answer that came, a delay that counts, a word to the switch.
fn can_end(ground: Ground, what: EventKind) -> bool {
    use EventKind as E;
    match ground {
        Ground::NoAnswer => matches!(
            what,
            E::Done | E::Refused | E::DidPart | E::PointedToSwitch | E::MoreTime | E::IdentityAsked | E::IdentityShown
        ),
        // An earlier answer was in time, or more time or a pause made it so.
        Ground::LateAnswer => {
            matches!(what, E::Done | E::Refused | E::DidPart | E::MoreTime | E::IdentityAsked | E::IdentityShown)
        }
        // An earlier announcement was in time.
        Ground::ExtensionTooLate => what == E::MoreTime,
        Ground::Refused | Ground::RefusedWithoutReasons | Ground::Partly | Ground::NotAnswered => what.is_answer(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_added_event_removes_no_ground_that_is_still_true(
        country in prop::sample::select(COUNTRIES.to_vec()),
        noted in any_case(),
        added in any_event(),
        later in 0u64..300,
    ) {
        let on = day("2026-07-30") + Days::new(later);
        let before = of(country, &noted, on);
        let mut more = noted.clone();
        more.push(added);
        let after = of(country, &more, on);
        for ground in before.grounds {
            prop_assert!(
                after.grounds.contains(&ground) || (!added.what.is_sending() && can_end(ground, added.what)),
                "{ground:?} was removed by {added:?}",
            );
        }
        // What was not in time stays so whatever else is noted on or after that day.
        if before.late && added.on > before.due_if_paused.or(before.answer_due).unwrap() && !added.what.is_answer()
            && added.what != EventKind::IdentityShown
        {
            prop_assert!(after.late, "{added:?} after the last day made it wait again");
        }
    }

    #[test]
    fn a_later_today_never_turns_late_into_waiting(
        country in prop::sample::select(COUNTRIES.to_vec()),
        noted in any_case(),
        first in 0u64..400,
        gap in 0u64..400,
    ) {
        let (on, later) = (day("2026-01-05") + Days::new(first), day("2026-01-05") + Days::new(first + gap));
        let (now, then) = (of(country, &noted, on), of(country, &noted, later));
        prop_assert!(!now.late || then.late);
        prop_assert!(now.state != CaseState::Late || then.state == CaseState::Late);
        for ground in &now.grounds {
            prop_assert!(then.grounds.contains(ground), "{ground:?} passed by itself");
        }
        for opening in &now.open {
            prop_assert!(then.open.contains(opening), "{opening:?} passed by itself");
        }
        // Nothing but the day's own consequences depends on the day.
        prop_assert_eq!((now.answer_due, now.due_if_paused, now.extension), (then.answer_due, then.due_if_paused, then.extension));
        prop_assert_eq!(now.calls, then.calls);
    }

    #[test]
    fn correcting_an_event_equals_having_entered_it_right(
        country in prop::sample::select(COUNTRIES.to_vec()),
        noted in any_case(),
        right in any_event(),
        wrong in any_event(),
        at in any::<prop::sample::Index>(),
        later in 0u64..300,
    ) {
        let on = day("2026-07-30") + Days::new(later);
        let mut entered = noted.clone();
        entered.push(right);
        // Entered wrong somewhere between the others, then corrected in its place.
        let mut corrected = noted.clone();
        let at = at.index(noted.len() + 1);
        corrected.insert(at, wrong);
        corrected[at] = right;
        prop_assert_eq!(of(country, &corrected, on), of(country, &entered, on));
        // Taken back is as if never noted.
        corrected.remove(at);
        prop_assert_eq!(of(country, &corrected, on), of(country, &noted, on));
    }

    #[test]
    fn the_order_of_noting_means_nothing(
        country in prop::sample::select(COUNTRIES.to_vec()),
        noted in any_case(),
        later in 0u64..300,
    ) {
        let on = day("2026-07-30") + Days::new(later);
        let mut turned = noted.clone();
        turned.reverse();
        prop_assert_eq!(of(country, &turned, on), of(country, &noted, on));
    }

    #[test]
    fn whatever_is_noted_the_parts_agree(
        country in prop::sample::select(COUNTRIES.to_vec()),
        noted in any_case(),
        later in 0u64..400,
    ) {
        let on = day("2026-01-05") + Days::new(later);
        let found = of(country, &noted, on);
        let holds = |ground| found.grounds.contains(&ground);
        let can = |opening| found.open.contains(&opening);
        prop_assert!(!(holds(Ground::Refused) && holds(Ground::Partly)));
        prop_assert!(!holds(Ground::RefusedWithoutReasons) || holds(Ground::Refused));
        prop_assert!(!(holds(Ground::NoAnswer) && holds(Ground::LateAnswer)));
        prop_assert!(!holds(Ground::NoAnswer) || found.late);
        prop_assert!(!(can(Opening::CompanyComplaint) && can(Opening::AuthorityComplaint)));
        prop_assert_eq!(found.answer_due.is_some(), !matches!(country, "US"));
        prop_assert!(found.due_if_paused.is_none_or(|paused| Some(paused) >= found.answer_due));
        prop_assert_eq!(found.remind_on, found.calls.iter().map(|call| call.on).filter(|day| *day >= on).min());
        prop_assert!(found.calls.windows(2).all(|two| two[0].on <= two[1].on));
    }
}

/// Every state is reached by some events; each but the last is left by one event more, and that one by taking it back.
#[test]
fn every_state_is_reached_and_left() {
    let all = [
        (CaseState::Waiting, "2026-01-05 sent_form"),
        (CaseState::Extended, "2026-01-05 sent_form\n2026-01-20 more_time"),
        (CaseState::Late, "2025-11-05 sent_form"),
        (CaseState::Partly, "2026-01-05 sent_form\n2026-01-06 did_part"),
        (CaseState::Refused, "2026-01-05 sent_form\n2026-01-06 refused"),
        (CaseState::Done, "2026-01-05 sent_form\n2026-01-06 done"),
        (CaseState::CompanyTold, "2026-01-05 sent_form\n2026-01-06 told_company"),
        (CaseState::Complained, "2026-01-05 sent_form\n2026-01-06 complained"),
        (CaseState::Decided, "2026-01-05 sent_form\n2026-01-06 authority_decided"),
    ];
    for (state, lines) in all {
        assert_eq!(case("DE", lines, "2026-01-22").state, state);
        let left = EventKind::ALL.into_iter().filter(|what| {
            let more = format!("{lines}\n2026-01-22 {}", what.name());
            case("DE", &more, "2026-01-22").state != state
        });
        assert_eq!(left.count() == 0, state == CaseState::Decided, "{state:?}");
    }
    assert_eq!(case("US", "2026-01-05 sent_form", "2026-01-22").state, CaseState::NoPeriod);
    assert_eq!(case("US", "2026-01-05 sent_form\n2026-01-22 done", "2026-01-22").state, CaseState::Done);
}
