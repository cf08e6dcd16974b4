//! Where a person stands, when all is done, which way reaches what.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;

use common::pack;
use common::people::{account, day, left, linkedin, looked, objected, place};
use untrained_core::content::{Change, Means, Preset, What};
use untrained_core::person::case::EventKind;
use untrained_core::person::{Age, Membership, Profile, Seen};
use untrained_core::rules::case::{CaseResult, Next, of_objection};
use untrained_core::rules::objection::{Purpose, Way, form_door, ways};
use untrained_core::rules::plan::{Standing, all_done, standing};
use untrained_core::rules::recheck::{changes_since, due_after, is_stale};
use untrained_core::rules::verdict::{Verdict, evaluate};

const TODAY: &str = "2026-11-23";

fn me() -> Profile {
    account(1, "linkedin")
}

fn visitor() -> Profile {
    Profile { membership: Membership::NonMember, ..me() }
}

fn verdict(code: &str, on: &str, age: Age) -> Verdict {
    evaluate(linkedin(), place(code), day(on), age, true)
}

fn stand(profile: &Profile, verdict: &Verdict, on: &str) -> Standing {
    standing(profile, linkedin().switches.first(), verdict, &[], day(on))
}

#[test]
fn untouched_the_verdict_decides() {
    let of = |code, on| stand(&me(), &verdict(code, on, Age::Adult), on);
    assert_eq!(of("DE", TODAY), Standing::Exposed);
    assert_eq!(of("DE", "2025-10-01"), Standing::NotYet { starts_on: Some(day("2025-11-03")) });
    assert_eq!(of("CA", "2025-01-01"), Standing::Paused);
    assert_eq!(of("DE", "2025-01-01"), Standing::NotUsedThere);
    assert_eq!(of("CN", TODAY), Standing::Unclear);
    let young = verdict("DE", TODAY, Age::Minor { adult_on: day("2028-01-01") });
    assert_eq!(stand(&me(), &young, TODAY), Standing::ProtectedByAge);
    assert_eq!(stand(&visitor(), &verdict("DE", TODAY, Age::Adult), TODAY), Standing::NotMember);
    assert_eq!(stand(&left(me(), "2026-11-01"), &verdict("DE", TODAY, Age::Adult), TODAY), Standing::Exposed);
}

#[test]
fn off_since_the_first_look_of_the_stretch_and_due_after_thirty_days() {
    let yes = verdict("DE", TODAY, Age::Adult);
    let profile = looked(me(), &[("2026-10-30", Seen::OffAlready)]);
    let off = Standing::OffSince { date: day("2026-10-30"), seen: Seen::OffAlready, looked: day("2026-10-30") };
    assert_eq!(stand(&profile, &yes, "2026-11-28"), off);
    let due = Standing::DueForLook { since: Some(day("2026-10-30")), due: day("2026-11-29") };
    assert_eq!(stand(&profile, &yes, "2026-11-29"), due);
    assert!(due.is_off() && off.is_off());

    let twice = looked(me(), &[("2026-10-30", Seen::OffNow), ("2026-11-29", Seen::OffAlready)]);
    let off = Standing::OffSince { date: day("2026-10-30"), seen: Seen::OffNow, looked: day("2026-11-29") };
    assert_eq!(stand(&twice, &yes, "2027-11-28"), off);
    assert!(matches!(stand(&twice, &yes, "2027-11-29"), Standing::DueForLook { .. }));
}

#[test]
fn what_was_seen_counts_for_more_than_the_verdict() {
    let announced = verdict("DE", "2025-10-01", Age::Adult);
    assert!(stand(&looked(me(), &[("2025-10-01", Seen::OffNow)]), &announced, "2025-10-01").is_off());
    let again = looked(me(), &[("2026-10-30", Seen::OffNow), ("2026-11-20", Seen::OnAgain)]);
    let yes = verdict("DE", TODAY, Age::Adult);
    assert_eq!(stand(&again, &yes, TODAY), Standing::OnAgain { on: day("2026-11-20") });
}

#[test]
fn a_look_that_found_nothing_asks_for_another_and_proves_nothing() {
    let yes = verdict("DE", TODAY, Age::Adult);
    let lost = looked(me(), &[("2026-11-20", Seen::OffNow), ("2026-11-22", Seen::NotFound)]);
    let due = Standing::DueForLook { since: Some(day("2026-11-20")), due: day("2026-11-22") };
    assert_eq!(stand(&lost, &yes, TODAY), due);
    assert_eq!(stand(&looked(me(), &[("2026-11-22", Seen::NotFound)]), &yes, TODAY), Standing::Exposed);
}

#[test]
fn a_switch_that_one_must_opt_into_needs_only_a_look() {
    let switch = linkedin().switches[0].clone();
    let mut yes = verdict("DE", TODAY, Age::Adult);
    yes.uses[0].verdict.default = Preset::Off;
    let found = standing(&me(), Some(&switch), &yes, &[], day(TODAY));
    assert_eq!(found, Standing::DueForLook { since: None, due: day("2025-11-03") });
    assert!(!found.is_off());
}

#[test]
fn a_marked_change_makes_a_look_due_for_that_service_alone() {
    let yes = verdict("DE", TODAY, Age::Adult);
    let profile = looked(me(), &[("2026-11-23", Seen::OffNow)]);
    let change = |service: &str, look_again| Change {
        version: day("2026-12-01"),
        service: service.to_owned(),
        about: String::new(),
        what: What::Changed,
        look_again,
    };
    let of = |change: Change| standing(&profile, linkedin().switches.first(), &yes, &[change], day("2026-12-02"));
    assert!(matches!(of(change("linkedin", true)), Standing::DueForLook { due, .. } if due == day("2026-12-01")));
    assert!(matches!(of(change("linkedin", false)), Standing::OffSince { .. }));
    assert!(matches!(of(change("x", true)), Standing::OffSince { .. }));
    let known = Change { version: day("2026-11-23"), ..change("linkedin", true) };
    assert!(matches!(of(known), Standing::OffSince { .. }), "the pack of the look knew it");
}

fn cases(profile: &Profile, on: &str) -> Vec<CaseResult> {
    let of = |objection| of_objection(pack(), linkedin(), objection, Some(place("DE")), day(on));
    profile.objections.iter().map(of).collect()
}

#[test]
fn all_is_done_only_with_the_switch_off_and_the_form_sent_where_it_adds_something() {
    let done = |profile: &Profile, on: &str| {
        let member = profile.membership != Membership::NonMember;
        let verdict = evaluate(linkedin(), place("DE"), day(on), Age::Adult, member);
        all_done(profile, linkedin(), &verdict, &cases(profile, on), &[], day(on))
    };
    let off = looked(me(), &[("2026-11-20", Seen::OffNow)]);
    assert!(!done(&me(), TODAY));
    assert!(!done(&off, TODAY), "the form would add something");
    assert!(!done(&objected(me(), TODAY, &[]), TODAY), "the switch is on");
    assert!(done(&objected(off.clone(), TODAY, &[]), TODAY));
    assert!(!done(&objected(off.clone(), TODAY, &[]), "2026-12-20"), "a look is due");
    for kind in EventKind::ALL {
        let answered = objected(off.clone(), "2026-10-31", &[("2026-11-21", kind)]);
        let asks = matches!(
            kind,
            EventKind::IdentityAsked | EventKind::PointedToSwitch | EventKind::Refused | EventKind::DidPart
        );
        assert_eq!(done(&answered, TODAY), !asks, "{kind:?}");
    }
    let twice = objected(objected(off.clone(), "2026-10-12", &[]), TODAY, &[]);
    assert!(!done(&twice, TODAY), "the older of two is late");
    assert!(!done(&objected(off.clone(), "2026-10-12", &[]), TODAY), "the answer is late");
    assert!(!done(&visitor(), TODAY));
    assert!(done(&objected(visitor(), TODAY, &[]), TODAY));

    let mut without_form = linkedin().clone();
    without_form.objection = None;
    let verdict = verdict("DE", TODAY, Age::Adult);
    assert!(all_done(&off, &without_form, &verdict, &[], &[], day(TODAY)));
}

#[test]
fn each_use_has_the_way_that_reaches_it() {
    let of = |member| ways(linkedin(), &evaluate(linkedin(), place("DE"), day(TODAY), Age::Adult, member), member);
    let theirs = [
        (Purpose::ContentTraining, Way::Switch),
        (Purpose::OtherTraining, Way::Form),
        (Purpose::PostsByOthers, Way::Form),
        (Purpose::EarlierData, Way::FormWithoutPromise),
    ];
    assert_eq!(of(true), theirs);
    assert_eq!(of(false), theirs[1..]);
    let mut nothing = verdict("DE", TODAY, Age::Adult);
    nothing.doors = vec![Means::Switch];
    nothing.uses[0].verdict.doors = vec![Means::Switch];
    assert_eq!(ways(linkedin(), &nothing, true)[1], (Purpose::OtherTraining, Way::Unknown));
    assert_eq!(form_door(linkedin(), true), Some("li-object"));
    assert_eq!(form_door(linkedin(), false), Some("li-object"));
}

#[test]
fn every_sentence_named_by_these_modules_is_in_every_language() {
    let mut named: Vec<String> = Vec::new();
    named.extend(Next::ALL.map(|next| next.text().to_owned()));
    named.extend(EventKind::ALL.map(|what| format!("event-{}", what.name().replace('_', "-"))));
    named.extend(Purpose::ALL.map(|purpose| purpose.text().to_owned()));
    named.extend([Way::Switch, Way::Form, Way::FormWithoutPromise, Way::Unknown].map(|way| way.text().to_owned()));
    named.extend(untrained_core::rules::verdict::NOT_COVERED.map(|(id, _)| id.replace('.', "-")));
    for (language, text) in &pack().text {
        for id in &named {
            assert!(text.parts().any(|(_, part)| part.contains(&format!("{id} ="))), "{id} in {language}");
        }
    }
}

#[test]
fn facts_grow_old_and_changes_are_told_since_the_last_pack() {
    let earliest = linkedin().training.iter().map(|period| period.proof.recheck_after).min();
    assert!(due_after(linkedin()) <= earliest, "no later than the first re-check day of the statements in use");
    let proof = &linkedin().training[0].proof;
    assert!(!is_stale(proof, proof.recheck_after) && is_stale(proof, proof.recheck_after.succ_opt().unwrap()));
    let mut pack = untrained_core::content::Pack::clone(pack());
    let change = |version: &str| Change {
        version: day(version),
        service: "linkedin".to_owned(),
        about: version.to_owned(),
        what: What::Changed,
        look_again: false,
    };
    pack.changes = vec![change("2026-11-23"), change("2027-03-01"), change("2027-01-01")].into();
    let told = |seen| changes_since(&pack, seen).into_iter().map(|one| one.about.as_str()).collect::<Vec<_>>();
    assert_eq!(told(Some(day("2026-11-23"))), ["2027-03-01", "2027-01-01"]);
    assert_eq!(told(None).len(), 3);
    assert!(told(Some(day("2027-03-01"))).is_empty());
}
