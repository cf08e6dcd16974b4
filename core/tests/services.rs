//! What the shipped content says of the services beyond their verdicts: steps and words, who answers, what holds where.

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
use common::people::{day, linkedin, place};
use untrained_core::border::window::SketchLook;
use untrained_core::content::{Answer, Means, Preset, RouteId};
use untrained_core::person::Age;
use untrained_core::rules::verdict::evaluate;
use untrained_core::rules::{region, steps};

#[test]
fn both_routes_to_linkedin_have_five_steps_with_at_most_one_label_and_a_switch_to_turn_off() {
    for (route, settings) in [(RouteId::App, "Settings"), (RouteId::Web, "Settings & Privacy")] {
        let list = steps::steps(linkedin(), &linkedin().switches[0], route, "en").unwrap();
        let labels: Vec<_> = list.steps.iter().map(|step| step.label.map(|label| label.text)).collect();
        let expected = [
            None,
            Some(settings),
            Some("Data privacy"),
            Some("Data for Generative AI Improvement"),
            Some("Use my data for training content creation AI models"),
        ];
        assert_eq!(labels, expected, "{route:?}");
        let marked = |step: &steps::Instruction<'_>| {
            step.sketch.iter().flat_map(|one| &one.rows).filter(|row| row.marked).count()
        };
        assert!(list.steps.iter().all(|step| marked(step) == 1), "{route:?}");
        let end = linkedin().switches[0].routes.iter().find(|known| known.id == route).unwrap().steps.last().unwrap();
        let rows = &end.sketch.as_ref().unwrap().rows;
        assert!(rows.iter().any(|row| row.marked && row.look == SketchLook::SwitchOn), "{route:?}");
    }
}

#[test]
fn words_of_linkedin_that_no_source_gives_are_english_and_say_so() {
    let known =
        [("de", 4), ("fr", 3), ("nl", 4), ("it", 3), ("pt", 4), ("es", 2), ("pl", 4), ("cs", 3), ("fi", 3), ("ja", 0)];
    for (language, count) in known {
        let list = steps::steps(linkedin(), &linkedin().switches[0], RouteId::App, language).unwrap();
        let shown: Vec<_> = list.steps.iter().filter_map(|step| step.label).collect();
        assert_eq!(shown.iter().filter(|label| label.as_asked).count(), count, "{language}");
        assert_eq!(shown.len(), 4, "{language}");
        assert!(shown.iter().all(|label| label.as_asked || label.language == "en"), "{language}");
    }
}

#[test]
fn every_yes_of_linkedin_is_on_by_default_with_both_doors() {
    for one in &pack().places {
        let now = evaluate(linkedin(), one, day("2026-11-23"), Age::Adult, true);
        if now.answer == Answer::Yes {
            assert_eq!((now.default, now.doors), (Preset::On, vec![Means::Switch, Means::Objection]), "{}", one.code);
        }
    }
}

#[test]
fn a_rule_about_age_known_for_europe_alone_says_nothing_elsewhere() {
    let facebook = pack().service("facebook").unwrap();
    let age = Age::Minor { adult_on: day("2030-01-01") };
    let young = |code| {
        let verdict = evaluate(facebook, place(code), day("2026-11-23"), age, true);
        let posts = verdict.among(&["facebook.use.posts".to_owned()]).unwrap().verdict.answer;
        (posts, verdict.answer)
    };
    // What is typed to Meta AI has no rule about age.
    assert_eq!((young("DE"), young("GB")), ((Answer::No, Answer::Yes), (Answer::Yes, Answer::Yes)));
}

#[test]
fn europeans_answer_to_linkedin_ireland_and_the_uk_to_the_corporation() {
    for (code, name, country) in [
        ("DE", "LinkedIn Ireland Unlimited Company", "IE"),
        ("CH", "LinkedIn Ireland Unlimited Company", "IE"),
        ("GB", "LinkedIn Corporation", "GB"),
        ("US", "LinkedIn Corporation", "US"),
    ] {
        let companies = region::companies(linkedin(), place(code));
        let found: Vec<_> = companies.iter().map(|one| (one.name.as_str(), one.country.as_str())).collect();
        assert_eq!(found, [(name, country)], "{code}");
    }
}

#[test]
fn sharing_for_ads_is_a_setting_outside_europe_alone() {
    let holds = |id: &str| {
        let fact = linkedin().facts.iter().find(|fact| fact.id == id).unwrap();
        ["US", "CA", "DE", "NO", "CH", "GB"].map(|code| region::fact_holds(fact, place(code)))
    };
    assert_eq!(holds("linkedin.setting.partners"), [true, false, false, false, false, false]);
    assert_eq!(holds("linkedin.setting.partners-elsewhere"), [false, true, false, false, false, false]);
}

#[test]
fn every_service_has_one_company_that_answers_everywhere() {
    // What we read of these names a company for some places only; elsewhere nobody is named, and no holiday is assumed away.
    const IN_PART: [&str; 3] = ["alexa", "tiktok", "vinted"];
    for service in &pack().services {
        for one in &pack().places {
            let companies = region::companies(service, one);
            assert!(
                !companies.is_empty() || IN_PART.contains(&service.id.as_str()),
                "nobody answers for {} in {}",
                service.id,
                one.code
            );
        }
    }
    let tiktok = pack().service("tiktok").unwrap();
    let seat = |code| region::companies(tiktok, place(code)).iter().map(|one| one.country.as_str()).collect::<Vec<_>>();
    assert_eq!(["DE", "FR", "GB", "US"].map(seat), [["IE"], ["IE"], ["GB"], ["US"]].map(Vec::from));
}

#[test]
fn companies_in_europe_have_an_address_to_write_to() {
    // What we read of these prints none.
    const UNPRINTED: [&str; 5] = ["apple", "canva", "character-ai", "deepseek", "figma"];
    for service in &pack().services {
        for code in ["DE", "NO", "GB"] {
            for company in region::companies(service, place(code)) {
                let printed = !UNPRINTED.contains(&service.id.as_str());
                assert_eq!(!company.address.is_empty(), printed, "{} in {code}", service.id);
            }
        }
    }
}

#[test]
fn meta_trains_on_public_posts_of_adults_outside_europe_too() {
    for (id, since) in [("facebook", "2025-12-28"), ("instagram", "2025-12-16")] {
        let service = pack().service(id).unwrap();
        let now = |code| evaluate(service, place(code), day("2026-11-27"), Age::Adult, true);
        let us = now("US");
        assert_eq!((us.answer, us.since, us.doors.as_slice()), (Answer::Yes, Some(day(since)), [].as_slice()), "{id}");
        let ch = now("CH");
        assert_eq!((ch.answer, ch.since), (Answer::Yes, Some(day("2025-05-27"))), "{id}");
        assert_eq!(ch.doors, [Means::Objection], "{id}");
        assert_eq!(now("KR").answer, Answer::Unclear, "{id} has a text of its own there that we have not read");
    }
}

#[test]
fn grok_says_the_same_to_the_eea_the_united_kingdom_and_switzerland() {
    let grok = pack().service("grok").unwrap();
    for code in ["DE", "NO", "GB", "CH"] {
        let now = evaluate(grok, place(code), day("2026-11-27"), Age::Adult, true);
        assert_eq!((now.answer, now.since), (Answer::Yes, Some(day("2025-04-24"))), "{code}");
        assert_eq!(region::companies(grok, place(code))[0].name, "X.AI LLC", "{code}");
    }
}

#[test]
fn quora_is_unclear_with_both_readings_and_a_way_to_its_switch() {
    let quora = pack().service("quora").unwrap();
    let now = evaluate(quora, place("DE"), day("2026-11-27"), Age::Adult, true);
    assert_eq!((now.answer, now.readings.len(), now.doors), (Answer::Unclear, 2, vec![Means::Switch]));
    assert!(!quora.switches[0].label.is_empty());
}

#[test]
fn every_service_says_something_of_its_own_about_every_place_on_every_turn() {
    for service in &pack().services {
        let turns = service.training.iter().flat_map(|period| [period.from, period.until]).flatten();
        let days: Vec<_> = turns.flat_map(|turn| [turn.pred_opt().unwrap(), turn]).chain([day("2000-01-01")]).collect();
        for one in &pack().places {
            for on in &days {
                let verdict = evaluate(service, one, *on, Age::Adult, true);
                assert!(!verdict.reasons.is_empty(), "nothing covers {} in {} on {on}", service.id, one.code);
            }
        }
    }
}

#[test]
fn no_service_names_a_door_that_it_does_not_have() {
    for service in &pack().services {
        for period in &service.training {
            let switch = period.doors.contains(&Means::Switch);
            assert!(!switch || !service.switches.is_empty(), "{}: {}", service.id, period.id);
            let form = period.doors.contains(&Means::Objection);
            assert!(!form || service.objection.is_some(), "{}: {}", service.id, period.id);
        }
    }
}
