//! Notices: an example for each kind, what merges and what is put off, and laws over many people and times.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use common::pack;
use common::people::{account, day, left, looked, objected, person, wall};
use proptest::prelude::*;
use untrained_core::content::{Change, Pack, What};
use untrained_core::person::case::EventKind;
use untrained_core::person::{Age, Membership, Person, Profile, Seen};
use untrained_core::rules::reminder::{Kind, MOST, Planned, Prefs, plan, read_id};

/// Without the notices about old facts, which everybody gets.
fn quiet() -> Prefs {
    Prefs { stopped: BTreeSet::from([Kind::FactsOld]), ..Prefs::default() }
}

/// `id at` of each notice.
fn lines(planned: &[Planned]) -> Vec<String> {
    planned.iter().map(|one| format!("{} {}", one.id, one.at.format("%Y-%m-%dT%H:%M"))).collect()
}

fn planned(who: &Person, prefs: &Prefs, now: &str) -> Vec<String> {
    lines(&plan(who, pack(), prefs, wall(now)))
}

fn linkedin() -> Profile {
    account(1, "linkedin")
}

#[test]
fn look_again_thirty_days_after_it_was_seen_off_then_yearly_from_that_look() {
    let who = person("DE", looked(linkedin(), &[("2026-11-01", Seen::OffNow)]));
    let expected = [
        "look-again:linkedin:2026-12-01 2026-12-01T10:00",
        "look-again:linkedin:2027-12-01 2027-12-01T10:00",
        "look-again:linkedin:2028-12-01 2028-12-01T10:00",
    ];
    assert_eq!(planned(&who, &quiet(), "2026-11-23T00:00"), expected);

    let late = looked(linkedin(), &[("2026-11-01", Seen::OffNow), ("2026-12-05", Seen::OffAlready)]);
    assert_eq!(
        planned(&person("DE", late), &quiet(), "2026-12-05T12:00")[0],
        "look-again:linkedin:2027-12-05 2027-12-05T10:00"
    );
}

#[test]
fn a_switch_that_was_on_again_begins_a_new_stretch() {
    let looks = [("2026-01-01", Seen::OffNow), ("2026-02-01", Seen::OnAgain), ("2026-11-01", Seen::OffNow)];
    let who = person("DE", looked(linkedin(), &looks));
    assert_eq!(planned(&who, &quiet(), "2026-11-23T00:00")[0], "look-again:linkedin:2026-12-01 2026-12-01T10:00");
    let on = person("DE", looked(linkedin(), &looks[..2]));
    assert!(planned(&on, &quiet(), "2026-11-23T00:00").is_empty());
}

fn changed_on(version: &str, look_again: bool) -> Pack {
    let mut pack = Pack::clone(pack());
    let change = Change {
        version: day(version),
        service: "linkedin".to_owned(),
        about: "linkedin.note.form".to_owned(),
        what: What::Changed,
        look_again,
    };
    pack.version = day(version);
    pack.changes = [&[change][..], &pack.changes].concat().into();
    pack
}

#[test]
fn a_newer_pack_that_marks_a_change_asks_at_once_and_any_other_does_not() {
    let who = person("DE", looked(linkedin(), &[("2026-12-20", Seen::OffNow)]));
    let at_once = plan(&who, &changed_on("2027-01-05", true), &quiet(), wall("2027-01-07T12:00"));
    assert_eq!(lines(&at_once)[0], "look-again:linkedin:2027-01-05 2027-01-08T10:00");
    let later = plan(&who, &changed_on("2027-01-05", false), &quiet(), wall("2027-01-07T12:00"));
    assert_eq!(lines(&later)[0], "look-again:linkedin:2027-01-19 2027-01-19T10:00");
}

#[test]
fn starts_soon_seven_days_and_one_day_before_until_it_is_off() {
    let who = person("DE", linkedin());
    let expected =
        ["starts-soon:linkedin:2025-10-27 2025-10-27T10:00", "starts-soon:linkedin:2025-11-02 2025-11-02T10:00"];
    assert_eq!(planned(&who, &quiet(), "2025-10-01T12:00"), expected);
    let off = person("DE", looked(linkedin(), &[("2025-10-01", Seen::OffNow)]));
    assert!(planned(&off, &quiet(), "2025-10-01T12:00").iter().all(|line| !line.starts_with("starts-soon")));
    assert!(planned(&person("US", linkedin()), &quiet(), "2025-10-01T12:00").is_empty());
    assert!(planned(&who, &quiet(), "2025-11-03T12:00").is_empty());
}

#[test]
fn someone_without_an_account_is_told_of_a_start_until_the_form_is_sent() {
    let mut visitor = linkedin();
    visitor.membership = Membership::NonMember;
    assert_eq!(planned(&person("DE", visitor.clone()), &quiet(), "2025-10-01T12:00").len(), 2);
    let sent = objected(visitor, "2025-10-01", &[]);
    let kinds = planned(&person("DE", sent), &quiet(), "2025-10-01T12:00");
    assert_eq!(kinds, ["answer-due:linkedin:2025-11-05 2025-11-05T10:00"]);
}

#[test]
fn still_on_seven_times_in_a_quarter() {
    let who = person("DE", left(linkedin(), "2026-11-20"));
    let expected = [
        "still-on:linkedin:2026-11-21 2026-11-21T10:00",
        "still-on:linkedin:2026-11-23 2026-11-23T10:00",
        "still-on:linkedin:2026-11-27 2026-11-27T10:00",
        "still-on:linkedin:2026-12-04 2026-12-04T10:00",
        "still-on:linkedin:2026-12-20 2026-12-20T10:00",
        "still-on:linkedin:2027-01-19 2027-01-19T10:00",
        "still-on:linkedin:2027-02-18 2027-02-18T10:00",
    ];
    assert_eq!(planned(&who, &quiet(), "2026-11-20T18:00"), expected);
}

#[test]
fn still_on_ends_once_it_was_seen_off_be_it_on_the_same_day() {
    let mut profile = looked(linkedin(), &[("2026-11-20", Seen::OffNow)]);
    profile.switches.get_mut("training").unwrap().unfinished_since = Some(day("2026-11-20"));
    let found = planned(&person("DE", profile), &quiet(), "2026-11-20T18:00");
    assert!(found.iter().all(|line| line.starts_with("look-again")), "{found:?}");
}

#[test]
fn answer_due_two_days_after_the_last_day_until_an_answer_is_recorded() {
    let who = person("IE", objected(linkedin(), "2026-10-31", &[]));
    assert_eq!(planned(&who, &quiet(), "2026-11-23T00:00"), ["answer-due:linkedin:2026-12-02 2026-12-02T10:00"]);
    for kind in [EventKind::Done, EventKind::Refused, EventKind::IdentityAsked] {
        let answered = person("IE", objected(linkedin(), "2026-10-31", &[("2026-11-10", kind)]));
        assert!(planned(&answered, &quiet(), "2026-11-23T00:00").is_empty(), "{kind:?}");
    }
    // A part or a pointer to the switch settles nothing.
    for kind in [EventKind::DidPart, EventKind::PointedToSwitch] {
        let open = person("IE", objected(linkedin(), "2026-10-31", &[("2026-11-10", kind)]));
        assert_eq!(planned(&open, &quiet(), "2026-11-23T00:00").len(), 1, "{kind:?}");
    }
}

#[test]
fn each_of_several_objections_is_reminded_of() {
    let who = person("IE", objected(objected(linkedin(), "2026-10-31", &[]), "2026-11-05", &[]));
    let expected =
        ["answer-due:linkedin:2026-12-02 2026-12-02T10:00", "answer-due:linkedin:2026-12-09 2026-12-09T10:00"];
    assert_eq!(planned(&who, &quiet(), "2026-11-23T00:00"), expected);
}

#[test]
fn what_follows_an_objection_has_its_days() {
    let of = |country, events: &[(&str, EventKind)]| {
        planned(&person(country, objected(linkedin(), "2026-08-03", events)), &quiet(), "2026-11-23T00:00")
    };
    let complained = of("DE", &[("2026-11-02", EventKind::Complained)]);
    assert_eq!(complained, ["authority:linkedin:2027-02-02 2027-02-02T10:00"]);
    let told = of("GB", &[("2026-11-02", EventKind::ToldCompany), ("2026-11-02", EventKind::Refused)]);
    assert_eq!(told[0], "acknowledgement:linkedin:2026-12-02 2026-12-02T10:00");
    let reminded = of("DE", &[("2026-09-02", EventKind::DidPart), ("2026-11-20", EventKind::Reminded)]);
    assert!(reminded.contains(&"own-term:linkedin:2026-12-04 2026-12-04T10:00".to_owned()), "{reminded:?}");
}

#[test]
fn extension_over_two_days_after_the_later_day() {
    let who = person("IE", objected(linkedin(), "2026-10-31", &[("2026-11-20", EventKind::MoreTime)]));
    assert_eq!(planned(&who, &quiet(), "2026-11-23T00:00"), ["extension-over:linkedin:2027-02-04 2027-02-04T10:00"]);
}

#[test]
fn a_complaint_window_is_told_fourteen_days_before_it_closes() {
    let mut who = person("GB", objected(linkedin(), "2026-10-31", &[("2026-11-30", EventKind::Refused)]));
    let expected = "complaint-window:linkedin:2027-02-14 2027-02-14T10:00";
    assert_eq!(planned(&who, &quiet(), "2026-12-01T00:00"), [expected]);
    assert!(planned(&who, &quiet(), "2027-03-01T00:00").is_empty(), "the window is closed");
    who.profiles[0].objections[0].note(day("2026-12-01"), EventKind::Complained, None);
    assert!(planned(&who, &quiet(), "2026-12-01T00:00").is_empty(), "a complaint was made");
}

#[test]
fn turning_18_on_the_day() {
    let mut who = person("DE", linkedin());
    who.age = Age::Minor { adult_on: day("2027-05-04") };
    assert_eq!(planned(&who, &quiet(), "2026-11-23T00:00"), ["turning-18:linkedin:2027-05-04 2027-05-04T10:00"]);
    who.age = Age::Adult;
    assert!(planned(&who, &quiet(), "2026-11-23T00:00").is_empty());
}

#[test]
fn old_facts_once_and_then_yearly_from_the_day_after_the_re_check_day() {
    let who = person("DE", linkedin());
    let old = untrained_core::rules::recheck::due_after(common::people::linkedin()).unwrap().succ_opt().unwrap();
    let next = old.checked_add_months(chrono::Months::new(12)).unwrap();
    let found = planned(&who, &Prefs::default(), &format!("{}T00:00", old.pred_opt().unwrap()));
    assert_eq!(found[..2], [old, next].map(|day| format!("facts-old:linkedin:{day} {day}T10:00")));
}

#[test]
fn two_things_on_one_day_are_one_notice_with_the_more_urgent_one_s_id() {
    let mut who = person("IE", objected(looked(linkedin(), &[("2026-11-02", Seen::OffNow)]), "2026-10-31", &[]));
    who.profiles.push(looked(account(2, "x"), &[("2026-11-02", Seen::OffNow)]).into());
    let all = plan(&who, pack(), &quiet(), wall("2026-11-23T00:00"));
    assert_eq!(lines(&all)[0], "answer-due:linkedin:2026-12-02 2026-12-02T10:00");
    let parts: Vec<&str> = all[0].parts.iter().map(|part| part.id.as_str()).collect();
    assert_eq!(parts[..2], ["answer-due:linkedin:2026-12-02", "look-again:linkedin:2026-12-02"]);
}

#[test]
fn two_accounts_at_one_service_are_both_named() {
    let mut who = person("DE", looked(linkedin(), &[("2026-11-01", Seen::OffNow)]));
    who.profiles.push(looked(account(2, "linkedin"), &[("2026-11-01", Seen::OffNow)]).into());
    let all = plan(&who, pack(), &quiet(), wall("2026-11-23T00:00"));
    let profiles: Vec<Option<u32>> = all[0].parts.iter().map(|part| part.profile).collect();
    assert_eq!(profiles, [Some(1), Some(2)]);
}

#[test]
fn overdue_notices_collapse_into_one_at_the_next_hour_allowed() {
    let who = person("DE", left(linkedin(), "2026-11-01"));
    let expected = ["still-on:linkedin:2026-11-15", "still-on:linkedin:2026-12-01", "still-on:linkedin:2026-12-31"];
    let morning = planned(&who, &quiet(), "2026-11-20T07:00");
    assert_eq!(morning[0], format!("{} 2026-11-20T10:00", expected[0]));
    assert_eq!(morning[1], format!("{} 2026-12-01T10:00", expected[1]));
    let at_the_hour = planned(&who, &quiet(), "2026-11-20T10:00");
    assert_eq!(at_the_hour[0], format!("{} 2026-11-21T10:00", expected[0]));
    let evening = planned(&who, &quiet(), "2026-11-20T23:00");
    assert_eq!(evening[0], format!("{} 2026-11-21T10:00", expected[0]));
    assert_eq!(evening[2], format!("{} 2026-12-31T10:00", expected[2]));
}

#[test]
fn what_was_seen_never_comes_again() {
    let who = person("DE", left(linkedin(), "2026-11-20"));
    let mut prefs = quiet();
    let before = plan(&who, pack(), &prefs, wall("2026-11-20T18:00"));
    prefs.see(&before, wall("2026-11-23T10:05"));
    let after = plan(&who, pack(), &prefs, wall("2026-11-23T10:05"));
    assert_eq!(lines(&after)[0], "still-on:linkedin:2026-11-27 2026-11-27T10:00");
}

#[test]
fn what_was_seen_is_remembered_and_forgotten_only_once_there_is_too_much_of_it() {
    let who = person("DE", left(linkedin(), "2026-11-20"));
    let mut prefs = quiet();
    prefs.see(&plan(&who, pack(), &prefs, wall("2026-11-20T18:00")), wall("2026-11-23T10:05"));
    prefs.snooze("still-on:linkedin:2026-11-27", day("2026-11-23"));
    prefs.snooze("still-on:linkedin:2026-12-04", day("2026-11-22"));
    prefs.stopped.insert(Kind::StillOn);
    prefs.tidy(&who, pack(), day("2026-11-23"));
    assert_eq!(prefs.seen.len(), 2, "a stopped kind may be wanted again");
    assert_eq!(prefs.snoozed.keys().collect::<Vec<_>>(), ["still-on:linkedin:2026-11-27"]);
    for number in 0..1000 {
        prefs.seen.insert(format!("still-on:gone:{number}"), wall("2026-11-23T10:05"));
    }
    prefs.tidy(&who, pack(), day("2026-11-23"));
    assert_eq!(prefs.seen.len(), 2);
}

#[test]
fn tomorrow_puts_one_notice_off_and_keeps_its_id() {
    let who = person("DE", looked(linkedin(), &[("2026-11-01", Seen::OffNow)]));
    let mut prefs = quiet();
    prefs.snooze("look-again:linkedin:2026-12-01", day("2026-12-01"));
    let all = planned(&who, &prefs, "2026-12-01T10:30");
    assert_eq!(all[0], "look-again:linkedin:2026-12-01 2026-12-02T10:00");
}

#[test]
fn a_stopped_kind_never_comes() {
    let who = person("DE", left(linkedin(), "2026-11-20"));
    let prefs = Prefs { stopped: BTreeSet::from([Kind::FactsOld, Kind::StillOn]), ..Prefs::default() };
    assert!(planned(&who, &prefs, "2026-11-20T18:00").is_empty());
}

#[test]
fn the_hour_is_the_person_s_but_never_at_night() {
    let who = person("DE", looked(linkedin(), &[("2026-11-01", Seen::OffNow)]));
    for (hour, expected) in [(0, 8), (7, 8), (8, 8), (15, 15), (21, 21), (22, 21), (23, 21), (u32::MAX, 21)] {
        let all = plan(&who, pack(), &Prefs { hour, ..quiet() }, wall("2026-11-23T00:00"));
        assert_eq!((all[0].at.hour(), all[0].at.minute()), (expected, 0), "{hour}");
    }
}

#[test]
fn without_a_country_only_what_needs_none_is_planned() {
    let mut who = person("DE", objected(left(linkedin(), "2026-11-20"), "2026-10-31", &[]));
    who.country = None;
    let found = planned(&who, &quiet(), "2026-11-20T18:00");
    assert!(found.iter().all(|line| line.starts_with("still-on")) && found.len() == 7, "{found:?}");
}

#[test]
fn ids_and_kinds_are_written_and_read_the_same_way() {
    for kind in Kind::ALL {
        assert_eq!(Kind::named(kind.name()), Some(kind));
        let json = serde_json::to_value(kind).unwrap();
        assert_eq!(json, kind.name().replace('-', "_"), "{kind:?}");
        let id = format!("{}:wordpress-com:2026-12-01", kind.name());
        assert_eq!(read_id(&id), Some((kind, "wordpress-com", day("2026-12-01"))));
    }
    for bad in
        ["", "look-again", "look-again:linkedin", "look_again:linkedin:2026-12-01", "look-again:linkedin:2026-13-01"]
    {
        assert_eq!(read_id(bad), None, "{bad:?}");
    }
}

#[test]
fn preferences_from_an_older_save_are_completed() {
    assert_eq!(serde_json::from_str::<Prefs>("{}").unwrap(), Prefs::default());
    let prefs = Prefs { hour: 9, stopped: BTreeSet::from([Kind::Turning18]), ..Prefs::default() };
    let json = serde_json::to_string(&prefs).unwrap();
    assert!(json.contains("\"turning_18\""), "{json}");
    assert_eq!(serde_json::from_str::<Prefs>(&json).unwrap(), prefs);
}

prop_compose! {
    fn any_day()(number in 738_000i32..742_000) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(number).unwrap()
    }
}

fn any_profile(id: u32) -> impl Strategy<Value = Profile> {
    let services: Vec<String> = pack().services.iter().map(|service| service.id.clone()).collect();
    let seen = prop::sample::select(vec![Seen::OffNow, Seen::OffAlready, Seen::OnAgain, Seen::NotFound]);
    let looks = prop::collection::vec((any_day(), seen), 0..4);
    let replies = prop::option::of((any_day(), prop::sample::select(EventKind::ALL.to_vec())));
    let objections = prop::collection::vec((any_day(), replies), 0..3);
    let facts = (prop::sample::select(services), looks, prop::option::of(any_day()), objections, any::<bool>());
    facts.prop_map(move |(service, mut looks, unfinished, objections, member)| {
        looks.sort_by_key(|(on, _)| *on);
        let looks: Vec<(String, Seen)> = looks.into_iter().map(|(on, seen)| (on.to_string(), seen)).collect();
        let looks: Vec<(&str, Seen)> = looks.iter().map(|(on, seen)| (on.as_str(), *seen)).collect();
        let mut profile = looked(account(id, &service), &looks);
        profile.membership = if member { Membership::Member } else { Membership::NonMember };
        profile.switches.values_mut().for_each(|record| record.unfinished_since = unfinished);
        for (received, reply) in objections {
            let reply = reply.map(|(on, kind)| (on.to_string(), kind));
            let replies: Vec<(&str, EventKind)> = reply.iter().map(|(on, kind)| (on.as_str(), *kind)).collect();
            profile = objected(profile, &received.to_string(), &replies);
        }
        profile
    })
}

fn any_person() -> impl Strategy<Value = Person> {
    let country = prop::option::of(prop::sample::select(vec!["DE", "GB", "US", "CH", "KR", "GL", "CN", "ZZ"]));
    let age = prop_oneof![Just(Age::Adult), Just(Age::Unknown), any_day().prop_map(|adult_on| Age::Minor { adult_on })];
    (country, age, (any_profile(1), any_profile(2), any_profile(3), any_profile(4)), 0usize..5).prop_map(
        |(country, age, (a, b, c, d), count)| Person {
            country: country.map(str::to_owned),
            age,
            profiles: [a, b, c, d].into_iter().take(count).map(Into::into).collect(),
        },
    )
}

fn any_moment() -> impl Strategy<Value = NaiveDateTime> {
    (any_day(), 0u32..24, 0u32..60).prop_map(|(day, hour, minute)| day.and_hms_opt(hour, minute, 0).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn never_at_night_one_a_day_in_order_at_most_sixty_and_to_come(who in any_person(), now in any_moment(), hour in 0u32..30) {
        let all = plan(&who, pack(), &Prefs { hour, ..Prefs::default() }, now);
        prop_assert!(all.len() <= MOST);
        let days: BTreeSet<NaiveDate> = all.iter().map(|one| one.at.date()).collect();
        prop_assert_eq!(days.len(), all.len(), "one a day");
        prop_assert!(all.is_sorted_by_key(|one| one.at));
        let ids: BTreeSet<&str> = all.iter().map(|one| one.id.as_str()).collect();
        prop_assert_eq!(ids.len(), all.len(), "ids are unique");
        for one in &all {
            prop_assert!((8..22).contains(&one.at.hour()) && one.at > now, "{}", one.at);
            let (kind, _, planned) = read_id(&one.id).unwrap();
            prop_assert!(kind == one.kind && planned <= one.at.date());
            prop_assert_eq!(&one.id, &one.parts[0].id);
            prop_assert!(one.parts.iter().all(|part| part.kind >= one.kind), "most urgent first");
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes(who in any_person(), now in any_moment()) {
        let bytes = || serde_json::to_vec(&plan(&who, pack(), &Prefs::default(), now)).unwrap();
        prop_assert_eq!(bytes(), bytes());
    }

    /// A notice that is still to come keeps its id and time however much time passes before it.
    #[test]
    fn ids_are_stable_until_their_day(who in any_person(), now in any_moment(), hours in 1i64..48) {
        let later = now + TimeDelta::hours(hours);
        // Whether a use is announced is asked of the day itself, so notices of a start may come and go.
        let prefs = Prefs { stopped: BTreeSet::from([Kind::StartsSoon]), ..Prefs::default() };
        let times = |now| -> BTreeMap<String, NaiveDateTime> {
            let all = plan(&who, pack(), &prefs, now);
            let last = all.last().map(|one| one.at);
            // The last days planned move with the horizon and the limit of sixty.
            let parts = all.into_iter().filter(|one| Some(one.at) < last);
            parts.flat_map(|one| one.parts.into_iter().map(move |part| (part.id, one.at))).collect()
        };
        let after = times(later);
        for (id, at) in times(now) {
            if at.date() > later.date() && read_id(&id).unwrap().2 == at.date() && Some(&at) < after.values().max() {
                prop_assert_eq!(after.get(&id), Some(&at), "{}", id);
            }
        }
    }

    #[test]
    fn what_was_seen_or_stopped_is_never_planned(who in any_person(), now in any_moment(), seen in any_moment()) {
        let mut prefs = Prefs::default();
        let first = plan(&who, pack(), &prefs, now);
        prefs.see(&first, seen);
        let before = plan(&who, pack(), &prefs, seen.max(now));
        prefs.tidy(&who, pack(), seen.max(now).date());
        prop_assert_eq!(plan(&who, pack(), &prefs, seen.max(now)), before, "tidying changes no plan");
        prefs.stopped.insert(Kind::LookAgain);
        for one in plan(&who, pack(), &prefs, seen.max(now)) {
            for part in one.parts {
                prop_assert!(!prefs.seen.contains_key(&part.key()) && part.kind != Kind::LookAgain, "{}", part.id);
            }
        }
    }
}

#[test]
fn of_two_accounts_with_one_id_each_is_told_of_whenever_it_was_noted() {
    let due = "answer-due:linkedin:2026-12-02";
    let mut who = person("IE", objected(linkedin(), "2026-10-31", &[]));
    let mut prefs = quiet();
    prefs.see(&plan(&who, pack(), &prefs, wall("2026-11-23T00:00")), wall("2026-12-02T10:05"));
    assert!(planned(&who, &prefs, "2026-12-03T12:00").is_empty());
    // A second objection of that day is noted only now: its own day is past, too.
    who.profiles[0] = objected(Profile::clone(&who.profiles[0]), "2026-10-31", &[]).into();
    assert_eq!(planned(&who, &prefs, "2026-12-03T12:00"), [format!("{due} 2026-12-04T10:00")]);
    // What an older save says of the id holds for both.
    let old = Prefs { seen: BTreeMap::from([(due.to_owned(), wall("2026-12-02T10:05"))]), ..quiet() };
    assert!(planned(&who, &old, "2026-12-03T12:00").is_empty());
}

#[test]
fn the_age_of_the_facts_is_told_once_also_when_another_profile_s_facts_age_first() {
    let ages = |id: &str| untrained_core::rules::recheck::due_after(pack().service(id).unwrap()).unwrap();
    let services = pack().services.iter().map(|service| service.id.as_str());
    let late = services.clone().max_by_key(|id| ages(id)).unwrap();
    let early = services.min_by_key(|id| ages(id)).unwrap();
    assert!(ages(early) < ages(late), "no two services age on different days");
    let mut who = person("DE", account(1, late));
    let told = (ages(late) + chrono::Days::new(3)).and_hms_opt(10, 0, 0).unwrap();
    let mut prefs = Prefs::default();
    prefs.see(&plan(&who, pack(), &prefs, told - TimeDelta::days(9)), told);
    who.profiles.push(account(2, early).into());
    let next = lines(&plan(&who, pack(), &prefs, told + TimeDelta::days(1)));
    let facts: Vec<&String> = next.iter().filter(|line| line.starts_with("facts-old")).collect();
    let year = ages(early).succ_opt().unwrap() + chrono::Months::new(12);
    assert_eq!(facts[0], &format!("facts-old:{early}:{year} {year}T10:00"));
}
