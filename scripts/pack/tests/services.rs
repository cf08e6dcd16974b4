//! What the shipped content says of LinkedIn, place by place and day by day, and that every service answers every day.

use std::path::Path;

use chrono::NaiveDate;
use untrained_core::content::{Answer, Default as Preset, DoorKind, Evidence, Pack, Precision, RouteId};
use untrained_core::person::Age;
use untrained_core::verdict::{Verdict, evaluate, find_place};
use untrained_core::{region, steps};
use untrained_pack::{build, files};

fn pack() -> Pack {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    build::pack(&files::read(&content).unwrap()).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn adult(pack: &Pack, service: &str, code: &str, on: &str) -> Verdict {
    evaluate(pack.service(service).unwrap(), find_place(pack, code).unwrap(), day(on), Age::Adult, true)
}

const DAYS: [&str; 12] = [
    "2024-09-17",
    "2024-09-18",
    "2024-09-19",
    "2024-09-20",
    "2024-10-10",
    "2024-10-11",
    "2024-12-09",
    "2024-12-10",
    "2025-09-17",
    "2025-09-18",
    "2025-11-02",
    "2025-11-03",
];

/// One letter a day of `DAYS`: `?` unclear, `n` no, `y` yes, `p` paused, `s` not yet.
const TABLE: [(&str, &[&str], &str); 7] = [
    ("Europe", &["DE", "IE", "NO", "IS", "LI", "CH", "AX", "GP", "MQ", "GF", "RE", "YT", "MF"], "?nnnnnnnnssy"),
    ("the UK", &["GB"], "???nnnnnnssy"),
    ("Canada", &["CA"], "?yyyyyyppssy"),
    ("Hong Kong", &["HK"], "?yyyyppppssy"),
    ("mainland China", &["CN"], "????????????"),
    ("everywhere else", &["US", "BR", "IN", "TW", "XK", "AU"], "?yyyyyyyyyyy"),
    ("not settled", &["GL", "FO", "GI", "JE", "GG", "IM", "SJ", "NC", "PF", "AW", "MO", "BM"], "???????????y"),
];

fn letter(answer: Answer) -> char {
    match answer {
        Answer::Unclear => '?',
        Answer::No => 'n',
        Answer::Yes => 'y',
        Answer::Paused => 'p',
        Answer::NotYet => 's',
    }
}

#[test]
fn linkedin_answers_as_the_table_says() {
    let pack = pack();
    for (row, codes, expected) in TABLE {
        for code in codes {
            let answers: String = DAYS.iter().map(|on| letter(adult(&pack, "linkedin", code, on).answer)).collect();
            assert_eq!(answers, expected, "{row}: {code} on {DAYS:?}");
        }
    }
}

#[test]
fn linkedin_says_since_when_and_how_exactly() {
    let pack = pack();
    for (code, on, since, precision) in [
        ("US", "2026-11-23", "2024-09-18", Precision::By),
        ("CA", "2024-10-01", "2024-09-18", Precision::By),
        ("CA", "2025-01-01", "2024-12-10", Precision::By),
        ("CA", "2026-11-23", "2025-11-03", Precision::Day),
        ("HK", "2024-12-01", "2024-10-11", Precision::Day),
        ("HK", "2026-11-23", "2025-11-03", Precision::Day),
        ("GB", "2025-01-01", "2024-09-20", Precision::Day),
        ("DE", "2025-10-01", "2025-09-18", Precision::Day),
        ("DE", "2026-11-23", "2025-11-03", Precision::Day),
    ] {
        let verdict = adult(&pack, "linkedin", code, on);
        assert_eq!((verdict.since, verdict.since_precision), (Some(day(since)), precision), "{code} on {on}");
    }
}

#[test]
fn linkedin_names_only_ends_that_were_known_on_the_day() {
    let pack = pack();
    for code in ["DE", "CH", "GB", "CA", "HK"] {
        let waiting = adult(&pack, "linkedin", code, "2025-09-18");
        assert_eq!((waiting.until, waiting.starts_on), (Some(day("2025-11-03")), Some(day("2025-11-03"))), "{code}");
        assert_eq!(waiting.default, Preset::On, "{code}");
        let before = adult(&pack, "linkedin", code, "2025-09-17");
        assert_eq!((before.until, before.starts_on), (None, None), "{code}");
    }
}

#[test]
fn linkedin_shares_with_microsoft_for_training_in_the_uk_alone() {
    let pack = pack();
    for place in &pack.places {
        let shared = adult(&pack, "linkedin", &place.code, "2026-11-23").shared_with;
        let expected: &[&str] = if place.code == "GB" { &["microsoft"] } else { &[] };
        assert_eq!(shared, expected, "{}", place.code);
    }
}

#[test]
fn linkedin_is_documented_where_it_says_so_itself_and_reported_elsewhere() {
    let pack = pack();
    for (code, on, evidence) in [
        ("DE", "2026-11-23", Evidence::Documented),
        ("CH", "2026-11-23", Evidence::Documented),
        ("GB", "2026-11-23", Evidence::Documented),
        ("GB", "2025-01-01", Evidence::Documented),
        ("CA", "2025-01-01", Evidence::Documented),
        ("HK", "2025-01-01", Evidence::Documented),
        ("CA", "2026-11-23", Evidence::Reported),
        ("HK", "2026-11-23", Evidence::Reported),
        ("US", "2026-11-23", Evidence::Reported),
    ] {
        assert_eq!(adult(&pack, "linkedin", code, on).evidence, evidence, "{code} on {on}");
    }
}

#[test]
fn every_yes_of_linkedin_is_on_by_default_with_both_doors() {
    let pack = pack();
    for place in &pack.places {
        let now = adult(&pack, "linkedin", &place.code, "2026-11-23");
        if now.answer == Answer::Yes {
            assert_eq!(
                (now.default, now.doors),
                (Preset::On, vec![DoorKind::Switch, DoorKind::Objection]),
                "{}",
                place.code
            );
        }
    }
}

#[test]
fn linkedin_leaves_out_whom_it_believes_to_be_under_18() {
    let pack = pack();
    let linkedin = pack.service("linkedin").unwrap();
    let young = |code, on| {
        let age = Age::Minor { adult_on: day("2026-12-31") };
        evaluate(linkedin, find_place(&pack, code).unwrap(), day(on), age, true)
    };
    assert_eq!((young("DE", "2026-11-23").answer, young("DE", "2026-11-23").age_rule), (Answer::No, true));
    assert_eq!(young("US", "2025-09-17").answer, Answer::Unclear);
    assert_eq!(young("US", "2025-09-18").answer, Answer::No);
    assert_eq!(young("US", "2026-12-31").answer, Answer::Yes);
    assert!(young("DE", "2026-11-23").doors.contains(&DoorKind::Switch));
}

#[test]
fn a_rule_about_age_known_for_europe_alone_says_nothing_elsewhere() {
    let pack = pack();
    let facebook = pack.service("facebook").unwrap();
    let age = Age::Minor { adult_on: day("2030-01-01") };
    let young = |code| evaluate(facebook, find_place(&pack, code).unwrap(), day("2026-11-23"), age, true).answer;
    assert_eq!((young("DE"), young("GB")), (Answer::No, Answer::Yes));
}

#[test]
fn both_routes_to_linkedin_have_five_steps_with_at_most_one_label_and_a_switch_to_turn_off() {
    let pack = pack();
    let linkedin = pack.service("linkedin").unwrap();
    let switch = &linkedin.switches[0];
    for (route, settings) in [(RouteId::App, "Settings"), (RouteId::Web, "Settings & Privacy")] {
        let list = steps::steps(linkedin, switch, route, "en").unwrap();
        let labels: Vec<_> = list.steps.iter().map(|step| step.label.map(|label| label.text)).collect();
        assert_eq!(
            labels,
            [
                None,
                Some(settings),
                Some("Data privacy"),
                Some("Data for Generative AI Improvement"),
                Some("Use my data for training content creation AI models"),
            ]
        );
        assert!(list.steps.iter().all(|step| step.sketch.is_some()), "{route:?}");
    }
}

#[test]
fn words_that_no_source_gives_are_shown_in_english_and_say_so() {
    let pack = pack();
    let linkedin = pack.service("linkedin").unwrap();
    for (language, known) in
        [("de", 4), ("fr", 3), ("nl", 4), ("it", 3), ("pt", 4), ("es", 2), ("pl", 4), ("cs", 3), ("fi", 3), ("ja", 0)]
    {
        let list = steps::steps(linkedin, &linkedin.switches[0], RouteId::App, language).unwrap();
        let shown: Vec<_> = list.steps.iter().filter_map(|step| step.label).collect();
        assert_eq!(shown.iter().filter(|label| label.as_asked).count(), known, "{language}");
        assert_eq!(shown.len(), 4, "{language}");
        assert!(shown.iter().all(|label| label.as_asked || label.language == "en"), "{language}");
    }
}

#[test]
fn every_service_answers_every_place_on_every_day() {
    let pack = pack();
    for service in &pack.services {
        let mut turns: Vec<NaiveDate> =
            service.training.iter().flat_map(|period| [period.from, period.until]).flatten().collect();
        turns.push(day("2000-01-01"));
        for place in &pack.places {
            for turn in &turns {
                for on in [turn.pred_opt().unwrap(), *turn] {
                    let verdict = evaluate(service, place, on, Age::Adult, true);
                    assert!(!verdict.reasons.is_empty(), "{} in {} on {on}: nothing covers it", service.id, place.code);
                    assert_eq!(
                        verdict.answer == Answer::Unclear,
                        verdict.readings.len() >= 2,
                        "{} in {}",
                        service.id,
                        place.code
                    );
                    assert_eq!(
                        verdict.answer == Answer::NotYet,
                        verdict.starts_on.is_some(),
                        "{} in {} on {on}",
                        service.id,
                        place.code
                    );
                }
            }
        }
    }
}

#[test]
fn europeans_answer_to_linkedin_ireland_and_the_uk_to_the_corporation() {
    let pack = pack();
    let linkedin = pack.service("linkedin").unwrap();
    for (code, name, country) in [
        ("DE", "LinkedIn Ireland Unlimited Company", "IE"),
        ("CH", "LinkedIn Ireland Unlimited Company", "IE"),
        ("GB", "LinkedIn Corporation", "GB"),
        ("US", "LinkedIn Corporation", "US"),
    ] {
        let companies = region::companies(linkedin, find_place(&pack, code).unwrap());
        let found: Vec<_> = companies.iter().map(|one| (one.name.as_str(), one.country.as_str())).collect();
        assert_eq!(found, [(name, country)], "{code}");
    }
}

#[test]
fn sharing_for_ads_is_a_setting_outside_europe_only() {
    let pack = pack();
    let linkedin = pack.service("linkedin").unwrap();
    let fact = linkedin.facts.iter().find(|fact| fact.id == "linkedin.setting.partners").unwrap();
    let holds = |code| region::fact_holds(fact, find_place(&pack, code).unwrap());
    assert_eq!(["US", "CA", "DE", "NO", "CH", "GB"].map(holds), [true, true, false, false, false, false]);
}
