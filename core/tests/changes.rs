//! What changed, made from two packs: each way in which a statement can change is told once, and nothing else is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test ends where it fails"
)]

mod common;

use chrono::NaiveDate;
use untrained_core::content::{Answer, Change, Evidence, Law, Pack, Period, Preset, Service, SwitchKind, What};
use untrained_core::rules::changes::{between, reaches};
use untrained_core::rules::verdict::find_place;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The day of the pack with which the live content is compared.
const NEXT: &str = "2027-03-01";

/// The live content as a later pack has it.
fn later(change: impl FnOnce(&mut Vec<Service>)) -> Pack {
    let mut pack = Pack::clone(common::pack());
    pack.version = day(NEXT);
    let mut services: Vec<Service> = pack.services.iter().cloned().collect();
    change(&mut services);
    pack.services = services.into();
    pack
}

fn linkedin(change: impl FnOnce(&mut Service)) -> Vec<Change> {
    between(common::pack(), &later(|services| change(&mut services[0])))
}

/// The only change, as (about, what, whether to look again).
fn one(all: &[Change]) -> (&str, What, bool) {
    let [change] = all else { unreachable!("{all:#?}") };
    assert_eq!((change.version, change.service.as_str()), (day(NEXT), "linkedin"));
    (&change.about, change.what, change.look_again)
}

fn eu(service: &mut Service) -> &mut Period {
    service.training.iter_mut().find(|period| period.id == "linkedin.training.eu").unwrap()
}

#[test]
fn nothing_changed_by_itself() {
    assert_eq!(between(common::pack(), &later(|_| ())), []);
    assert_eq!(between(common::pack(), common::pack()), []);
    // A day of a re-check, the words of a source: the statement is the same.
    let quiet = linkedin(|service| eu(service).proof.recheck_after = day("2027-06-01"));
    assert_eq!(quiet, []);
}

#[test]
fn another_answer_is_told_with_the_one_before() {
    let (was, is) = (Answer::Yes, Answer::No);
    let all = linkedin(|service| eu(service).answer = is);
    assert_eq!(one(&all), ("linkedin.training.eu", What::Answer { was, is }, false));
    // A yes where a switch is: worth a look.
    let back = later(|services| eu(&mut services[0]).answer = is);
    let mut now = later(|_| ());
    now.version = day("2027-04-01");
    let all = between(&back, &now);
    assert_eq!((all[0].what, all[0].look_again), (What::Answer { was: is, is: was }, true));
}

#[test]
fn a_new_period_in_the_place_of_another_is_one_change() {
    let follow = |answer| {
        linkedin(|service| {
            eu(service).until = Some(day("2027-02-01"));
            let next = Period {
                id: "linkedin.training.eu-next".to_owned(),
                from: Some(day("2027-02-01")),
                until: None,
                answer,
                ..eu(service).clone()
            };
            service.training.push(next);
        })
    };
    let what = What::Answer { was: Answer::Yes, is: Answer::Paused };
    assert_eq!(one(&follow(Answer::Paused)), ("linkedin.training.eu-next", what, false));
    assert_eq!(one(&follow(Answer::Yes)), ("linkedin.training.eu-next", What::Changed, false));
}

#[test]
fn what_is_announced_is_new_and_what_ended_is_told_once() {
    let all = linkedin(|service| {
        let next = Period {
            id: "linkedin.training.eu-next".to_owned(),
            from: Some(day("2027-09-01")),
            answer: Answer::No,
            ..eu(service).clone()
        };
        eu(service).until = Some(day("2027-09-01"));
        service.training.push(next);
    });
    let told: Vec<_> = all.iter().map(|change| (change.about.as_str(), change.what)).collect();
    assert_eq!(told, [("linkedin.training.eu", What::Changed), ("linkedin.training.eu-next", What::New)]);
    let ended = linkedin(|service| eu(service).until = Some(day("2027-02-01")));
    assert_eq!(one(&ended), ("linkedin.training.eu", What::Ended, false));
    let gone = linkedin(|service| service.training.retain(|period| period.id != "linkedin.training.eu"));
    assert_eq!(one(&gone), ("linkedin.training.eu", What::Ended, false));
    // An end that both packs knew is no change of the facts when its day is past.
    let known = later(|services| eu(&mut services[0]).until = Some(day("2027-04-01")));
    let mut past = known.clone();
    past.version = day("2027-05-01");
    assert_eq!(between(&known, &past), []);
}

#[test]
fn evidence_and_other_particulars_are_told_by_their_kind() {
    let (was, is) = (Evidence::Documented, Evidence::Reported);
    let all = linkedin(|service| eu(service).proof.evidence = is);
    assert_eq!(one(&all), ("linkedin.training.eu", What::Evidence { was, is }, false));
    let all = linkedin(|service| eu(service).shared_with.push("microsoft".to_owned()));
    assert_eq!(one(&all), ("linkedin.training.eu", What::Changed, false));
    // Switched on for everybody who never touched it: worth a look.
    let off = later(|services| eu(&mut services[0]).default = Preset::Off);
    let all = between(&off, &later(|_| ()));
    assert_eq!(one(&all), ("linkedin.training.eu", What::Changed, true));
    let all = linkedin(|service| service.ages[0].under = 16);
    assert_eq!(one(&all).1, What::Changed);
}

#[test]
fn facts_come_and_go() {
    let first = common::pack().services.first().unwrap().facts[0].clone();
    let all = linkedin(|service| service.facts[0].id = "linkedin.note.brand-new".to_owned());
    let told: Vec<_> = all.iter().map(|change| (change.about.as_str(), change.what)).collect();
    assert_eq!(told, [("linkedin.note.brand-new", What::New), (first.id.as_str(), What::Ended)]);
    let all = linkedin(|service| service.facts[0].until = Some(day("2027-02-01")));
    assert_eq!(one(&all), (first.id.as_str(), What::Ended, false));
}

#[test]
fn another_way_another_switch_another_form() {
    let way = |all: &[Change]| one(all).0.to_owned();
    let all = linkedin(|service| service.switches[0].routes[0].steps.truncate(2));
    let about = format!(
        "linkedin.switches.{}.routes.{}",
        common::pack().services.first().unwrap().switches[0].id,
        common::pack().services.first().unwrap().switches[0].routes[0].id.name()
    );
    assert_eq!(one(&all), (about.as_str(), What::Steps, false));
    // Another word on the screen is another step.
    let all = linkedin(|service| {
        let label = service.switches[0].label.clone();
        service.labels.get_mut(&label).unwrap().get_mut("en").unwrap().text = "Another name".to_owned();
    });
    assert!(!all.is_empty() && all.iter().all(|change| change.what == What::Steps), "{all:#?}");
    let all = linkedin(|service| service.switches[0].kind = SwitchKind::BlockSwitch);
    assert_eq!((one(&all).1, one(&all).2), (What::Changed, true));
    let all = linkedin(|service| service.objection = None);
    assert_eq!((way(&all).as_str(), one(&all).1), ("linkedin.objection", What::Ended));
}

#[test]
fn services_and_law_are_compared_too() {
    let all = between(&later(|services| services.truncate(1)), &later(|services| services.truncate(2)));
    assert_eq!((all[0].about == all[0].service, all[0].what, all.len()), (true, What::New, 1));
    let all = between(&later(|services| services.truncate(2)), &later(|services| services.truncate(1)));
    assert_eq!((all[0].about == all[0].service, all[0].what, all.len()), (true, What::Ended, 1));
    let mut pack = later(|_| ());
    let mut law = Law::clone(&pack.law);
    let gone = law.facts.pop().unwrap();
    pack.law = law.into();
    let all = between(common::pack(), &pack);
    assert_eq!((all[0].service.as_str(), all[0].about == gone.id, all[0].what), ("", true, What::Ended));
}

#[test]
fn a_change_reaches_those_who_live_where_its_statement_holds() {
    let all = linkedin(|service| eu(service).answer = Answer::No);
    let pack = common::pack();
    let here = |code: &str| reaches(&all[0], pack, find_place(pack, code).unwrap());
    assert!(here("DE") && here("FR") && !here("US") && !here("HK"));
    let rest = linkedin(|service| {
        service.training.iter_mut().find(|period| period.id == "linkedin.training.world").unwrap().answer = Answer::No;
    });
    let there = |code: &str| reaches(&rest[0], pack, find_place(pack, code).unwrap());
    assert!(there("US") && there("BR") && !there("DE") && !there("HK"));
    // A way to a switch is the same everywhere.
    let all = linkedin(|service| service.switches[0].routes[0].steps.truncate(2));
    assert!(reaches(&all[0], pack, find_place(pack, "US").unwrap()));
}
