//! The verdict on LinkedIn, row by row and boundary day by boundary day, from the content as it is; and laws over every
//! place and day.

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

use chrono::NaiveDate;
use common::pack;
use common::people::{day, linkedin, place};
use proptest::prelude::*;
use untrained_core::content::{Answer, Evidence, Means, Precision, Preset};
use untrained_core::person::Age;
use untrained_core::rules::verdict::{UseVerdict, Verdict, evaluate, evaluate_at, find_place};

fn linkedin_in(code: &str, on: &str) -> Verdict {
    evaluate(linkedin(), place(code), day(on), Age::Adult, true)
}

/// Answer, since, until, start, in one line.
fn said(verdict: &Verdict) -> String {
    let date = |day: Option<NaiveDate>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    let answer = match verdict.answer {
        Answer::Yes => "yes",
        Answer::NotYet => "not_yet",
        Answer::Paused => "paused",
        Answer::No => "no",
        Answer::Unclear => "unclear",
    };
    format!("{answer} since {} until {} starts {}", date(verdict.since), date(verdict.until), date(verdict.starts_on))
}

macro_rules! table {
    ($($name:ident: $codes:expr, $on:literal => $said:literal;)*) => { $(
        #[test]
        fn $name() {
            for code in $codes {
                assert_eq!(said(&linkedin_in(code, $on)), $said, "{code} on {}", $on);
            }
        }
    )* };
}

const EU_EEA_CH: [&str; 31] = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT",
    "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "CH",
];
const COVERED_BY_EU_LAW: [&str; 7] = ["AX", "GP", "MQ", "GF", "RE", "YT", "MF"];
const UNSETTLED_EU: [&str; 13] = ["FO", "GL", "SJ", "PM", "BL", "NC", "PF", "WF", "TF", "AW", "CW", "SX", "BQ"];
const UNSETTLED_UK: [&str; 6] = ["GI", "GG", "JE", "IM", "BM", "FK"];
const ELSEWHERE: [&str; 8] = ["US", "BR", "IN", "AU", "TW", "XK", "JP", "ZA"];

table! {
    eu_before: EU_EEA_CH, "2024-09-17" => "unclear since - until - starts -";
    eu_left_out: EU_EEA_CH, "2024-09-18" => "no since 2024-09-18 until - starts -";
    eu_left_out_last_day: EU_EEA_CH, "2025-09-17" => "no since 2024-09-18 until - starts -";
    eu_announced: EU_EEA_CH, "2025-09-18" => "not_yet since 2025-09-18 until 2025-11-03 starts 2025-11-03";
    eu_eve: EU_EEA_CH, "2025-11-02" => "not_yet since 2025-09-18 until 2025-11-03 starts 2025-11-03";
    eu_start: EU_EEA_CH, "2025-11-03" => "yes since 2025-11-03 until - starts -";
    eu_now: EU_EEA_CH, "2026-11-23" => "yes since 2025-11-03 until - starts -";
    covered_before: COVERED_BY_EU_LAW, "2024-09-17" => "unclear since - until - starts -";
    covered_eve: COVERED_BY_EU_LAW, "2025-11-02" => "not_yet since 2025-09-18 until 2025-11-03 starts 2025-11-03";
    covered_start: COVERED_BY_EU_LAW, "2025-11-03" => "yes since 2025-11-03 until - starts -";

    uk_before: ["GB"], "2024-09-18" => "unclear since - until - starts -";
    uk_before_last_day: ["GB"], "2024-09-19" => "unclear since - until - starts -";
    uk_suspended: ["GB"], "2024-09-20" => "no since 2024-09-20 until - starts -";
    uk_suspended_last_day: ["GB"], "2025-09-17" => "no since 2024-09-20 until - starts -";
    uk_announced: ["GB"], "2025-09-18" => "not_yet since 2025-09-18 until 2025-11-03 starts 2025-11-03";
    uk_start: ["GB"], "2025-11-03" => "yes since 2025-11-03 until - starts -";

    ca_before: ["CA"], "2024-09-17" => "unclear since - until - starts -";
    ca_first: ["CA"], "2024-09-18" => "yes since 2024-09-18 until - starts -";
    ca_first_last_day: ["CA"], "2024-12-09" => "yes since 2024-09-18 until - starts -";
    ca_paused: ["CA"], "2024-12-10" => "paused since 2024-12-10 until - starts -";
    ca_paused_last_day: ["CA"], "2025-09-17" => "paused since 2024-12-10 until - starts -";
    ca_announced: ["CA"], "2025-09-18" => "not_yet since 2025-09-18 until 2025-11-03 starts 2025-11-03";
    ca_again: ["CA"], "2025-11-03" => "yes since 2025-11-03 until - starts -";

    hk_before: ["HK"], "2024-09-17" => "unclear since - until - starts -";
    hk_first: ["HK"], "2024-09-18" => "yes since 2024-09-18 until - starts -";
    hk_first_last_day: ["HK"], "2024-10-10" => "yes since 2024-09-18 until - starts -";
    hk_paused: ["HK"], "2024-10-11" => "paused since 2024-10-11 until - starts -";
    hk_announced: ["HK"], "2025-09-18" => "not_yet since 2025-09-18 until 2025-11-03 starts 2025-11-03";
    hk_again: ["HK"], "2025-11-03" => "yes since 2025-11-03 until - starts -";

    cn_before: ["CN"], "2024-09-17" => "unclear since - until - starts -";
    cn_between: ["CN"], "2024-09-18" => "unclear since - until - starts -";
    cn_now: ["CN"], "2026-11-23" => "unclear since - until - starts -";

    elsewhere_before: ELSEWHERE, "2024-09-17" => "unclear since - until - starts -";
    elsewhere_noticed: ELSEWHERE, "2024-09-18" => "yes since 2024-09-18 until - starts -";
    elsewhere_now: ELSEWHERE, "2026-11-23" => "yes since 2024-09-18 until - starts -";

    unsettled_eu_before: UNSETTLED_EU, "2024-09-17" => "unclear since - until - starts -";
    unsettled_eu_from: UNSETTLED_EU, "2024-09-18" => "unclear since - until - starts -";
    unsettled_eu_eve: UNSETTLED_EU, "2025-11-02" => "unclear since - until - starts -";
    unsettled_eu_now: UNSETTLED_EU, "2025-11-03" => "yes since 2025-11-03 until - starts -";
    unsettled_uk_from: UNSETTLED_UK, "2024-09-18" => "unclear since - until - starts -";
    unsettled_uk_eve: UNSETTLED_UK, "2025-11-02" => "unclear since - until - starts -";
    unsettled_uk_now: UNSETTLED_UK, "2025-11-03" => "yes since 2025-11-03 until - starts -";
    macao_while_hong_kong_began_too: ["MO"], "2024-09-18" => "yes since 2024-09-18 until - starts -";
    macao_while_hong_kong_was_paused: ["MO"], "2024-10-11" => "unclear since - until - starts -";
    macao_eve: ["MO"], "2025-11-02" => "unclear since - until - starts -";
    macao_now: ["MO"], "2025-11-03" => "yes since 2025-11-03 until - starts -";
}

#[test]
fn the_start_of_2024_is_by_that_day_and_that_of_2025_on_it() {
    assert_eq!(linkedin_in("US", "2026-11-23").since_precision, Precision::By);
    for code in ["DE", "GB", "CA", "HK", "CH", "GL"] {
        assert_eq!(linkedin_in(code, "2026-11-23").since_precision, Precision::Day, "{code}");
    }
}

#[test]
fn only_members_in_the_united_kingdom_are_shared_with_microsoft() {
    assert_eq!(linkedin_in("GB", "2025-11-03").shared_with, ["microsoft"]);
    for code in ["DE", "US", "CA", "CH", "JE", "CN"] {
        assert!(linkedin_in(code, "2025-11-03").shared_with.is_empty(), "{code}");
    }
}

#[test]
fn no_single_country_of_the_last_row_is_better_than_reported() {
    for code in ["BR", "IN", "TW", "XK"] {
        assert_eq!(linkedin_in(code, "2026-11-23").evidence, Evidence::Reported, "{code}");
    }
    assert_eq!(linkedin_in("DE", "2026-11-23").evidence, Evidence::Documented);
    assert_eq!(linkedin_in("GB", "2026-11-23").evidence, Evidence::Documented);
    for code in ["CA", "HK"] {
        assert_eq!(linkedin_in(code, "2026-11-23").evidence, Evidence::Reported, "{code}");
    }
}

#[test]
fn the_answer_for_the_united_kingdom_rests_on_its_own_statement() {
    let verdict = linkedin_in("UK", "2025-11-03");
    assert_eq!(verdict.reasons.iter().map(|reason| reason.id.as_str()).collect::<Vec<_>>(), ["linkedin.training.uk"]);
    assert_eq!(verdict.doors, [Means::Switch, Means::Objection]);
    assert_eq!(verdict.default, Preset::On);
    let own = linkedin().training.iter().find(|period| period.id == "linkedin.training.uk").unwrap();
    assert_eq!(verdict.verified_on, own.proof.verified_on);
}

#[test]
fn facts_are_stale_from_the_day_after_their_re_check_day() {
    let last = linkedin_in("DE", "2026-11-23").reasons.iter().map(|reason| reason.proof.recheck_after).min().unwrap();
    assert!(!linkedin_in("DE", &last.to_string()).stale);
    assert!(linkedin_in("DE", &last.succ_opt().unwrap().to_string()).stale);
}

fn minor(code: &str, on: &str, adult_on: &str) -> Verdict {
    evaluate(linkedin(), place(code), day(on), Age::Minor { adult_on: day(adult_on) }, true)
}

#[test]
fn under_18_it_is_no_by_the_age_rule_from_the_day_the_rule_is_known() {
    for code in ["DE", "GB", "US", "CA", "HK", "GL", "CN"] {
        let verdict = minor(code, "2025-09-18", "2027-01-01");
        assert_eq!(said(&verdict), "no since 2025-09-18 until 2027-01-01 starts -", "{code}");
        assert!(verdict.age_rule, "{code}");
        assert!(verdict.shared_with.is_empty() && verdict.readings.is_empty(), "{code}");
        assert_eq!(verdict.doors, linkedin_in(code, "2025-09-18").doors, "the age rule leaves the doors of {code}");
    }
}

#[test]
fn before_that_day_it_is_unclear_where_adults_are_yes_and_the_same_elsewhere() {
    for (code, on) in [("US", "2024-09-18"), ("US", "2025-09-17"), ("CA", "2024-12-09")] {
        let verdict = minor(code, on, "2027-01-01");
        assert_eq!(said(&verdict), "unclear since - until - starts -", "{code} {on}");
        let answers: Vec<Answer> = verdict.readings.iter().map(|reading| reading.answer).collect();
        assert_eq!(answers, [Answer::Yes, Answer::No], "{code} {on}");
        assert!(!verdict.age_rule);
    }
    assert_eq!(said(&minor("DE", "2025-09-17", "2027-01-01")), "no since 2024-09-18 until - starts -");
    assert_eq!(said(&minor("CA", "2025-09-17", "2027-01-01")), "paused since 2024-12-10 until - starts -");
}

#[test]
fn the_verdict_flips_on_the_eighteenth_birthday() {
    assert_eq!(minor("DE", "2026-11-22", "2026-11-23").answer, Answer::No);
    assert_eq!(minor("DE", "2026-11-23", "2026-11-23"), linkedin_in("DE", "2026-11-23"));
}

#[test]
fn below_16_the_minimum_age_is_named_and_from_16_on_it_is_not() {
    assert_eq!(minor("DE", "2026-11-22", "2028-11-23").below_minimum_age, Some(16));
    assert_eq!(minor("DE", "2026-11-23", "2028-11-23").below_minimum_age, None);
}

#[test]
fn an_age_in_years_tells_no_birthday() {
    let at = |years| evaluate_at(linkedin(), place("DE"), day("2026-11-23"), years, true);
    assert_eq!((at(Some(17)).answer, at(Some(17)).until), (Answer::No, None));
    assert_eq!(at(Some(15)).below_minimum_age, Some(16));
    assert_eq!(at(Some(16)).below_minimum_age, None);
    for adult in [Some(18), Some(130), None] {
        assert_eq!(at(adult), linkedin_in("DE", "2026-11-23"), "{adult:?}");
    }
    assert_eq!((at(Some(0)).answer, at(Some(0)).age_rule), (Answer::No, true));
}

#[test]
fn someone_without_an_account_is_shown_the_form_alone() {
    let verdict = evaluate(linkedin(), place("DE"), day("2026-11-23"), Age::Adult, false);
    assert_eq!(verdict.doors, [Means::Objection]);
    assert_eq!(verdict.answer, Answer::Yes);
}

#[test]
fn an_unknown_code_is_named_and_known_ones_are_read_in_any_case() {
    for bad in ["EU", "ZZ", "Germany", "", "  ", "D", "DEU", "Ü"] {
        let error = find_place(pack(), bad).unwrap_err();
        assert_eq!(error.given, bad);
        assert!(error.to_string().contains(&format!("{bad:?}")), "{error}");
    }
    for (given, code) in [("uk", "GB"), (" Uk ", "GB"), ("el", "GR"), ("dE", "DE"), ("xk\n", "XK")] {
        assert_eq!(find_place(pack(), given).unwrap().code, code, "{given:?}");
    }
}

/// Between two such days nothing changes, so these days and the ends of the century stand for all days of it.
#[test]
fn every_place_answers_on_every_day_of_a_century_at_every_service() {
    assert_eq!(pack().places.len(), 250);
    for service in &pack().services {
        let periods = service.training.iter().flat_map(|period| [period.from, period.until, period.until_known_from]);
        let turns = periods.flatten().flat_map(|on| [on, on.pred_opt().unwrap()]);
        let days: BTreeSet<NaiveDate> = turns.chain([day("2000-01-01"), day("2100-12-31")]).collect();
        for place in &pack().places {
            for on in &days {
                lawful(
                    &evaluate(service, place, *on, Age::Adult, true),
                    &format!("{} {} {on}", service.id, place.code),
                );
            }
        }
    }
}

/// What holds of every verdict.
fn lawful(verdict: &Verdict, what: &str) {
    assert_eq!(verdict.answer == Answer::Unclear, verdict.readings.len() >= 2, "readings of {what}");
    assert_eq!(verdict.answer == Answer::NotYet, verdict.starts_on.is_some(), "start of {what}");
    assert_eq!(verdict.since.is_none(), verdict.since_precision == Precision::Unknown, "precision of {what}");
    assert!(verdict.age_rule || verdict.answer == Answer::Unclear || !verdict.reasons.is_empty(), "reasons of {what}");
    assert!(verdict.doors.is_sorted(), "doors of {what}");
}

proptest! {
    #[test]
    fn alias_and_case_do_not_change_the_answer(index in 0usize..250, upper in any::<[bool; 2]>(), pad in " {0,3}") {
        let place = &pack().places[index];
        let code = match place.code.as_str() { "GB" => "UK", "GR" => "EL", other => other };
        let letter = |(c, up): (char, bool)| if up { c } else { c.to_ascii_lowercase() };
        let given: String = code.chars().zip(upper).map(letter).collect();
        prop_assert_eq!(find_place(pack(), &format!("{pad}{given}{pad}")).unwrap(), place);
    }

    #[test]
    fn any_text_is_a_place_or_a_named_error(text in ".{0,6}") {
        match find_place(pack(), &text) {
            Ok(place) => prop_assert!(text.trim().len() == 2 && place.code.len() == 2),
            Err(error) => prop_assert_eq!(error.given, text),
        }
    }

    /// Use never turns into a mere announcement, unless a pause, a denial or a doubt lies in between.
    #[test]
    fn yes_is_never_followed_by_not_yet_at_once(place in 0usize..250, day in 730_000i32..770_000) {
        let on = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        let next = on.succ_opt().unwrap();
        for service in &pack().services {
            let answer = |on| evaluate(service, &pack().places[place], on, Age::Adult, true).answer;
            prop_assert!(!(answer(on) == Answer::Yes && answer(next) == Answer::NotYet), "{} {on}", service.id);
        }
    }

    #[test]
    fn since_is_the_first_day_of_the_answer_and_not_a_day_later(place in 0usize..250, day in 730_000i32..770_000) {
        let on = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        for service in &pack().services {
            for one in evaluate(service, &pack().places[place], on, Age::Adult, true).uses {
                let at = |on| {
                    let all = evaluate(service, &pack().places[place], on, Age::Adult, true).uses;
                    all.into_iter().find(|other| other.of == one.of).map(|other| other.verdict.answer)
                };
                let answer = Some(one.verdict.answer);
                if let Some(since) = one.verdict.since {
                    prop_assert!(since <= on);
                    prop_assert_eq!(at(since), answer);
                    prop_assert_ne!(at(since.pred_opt().unwrap()), answer, "{} {}", one.of.id, since);
                }
                if let Some(until) = one.verdict.until {
                    prop_assert!(until > on);
                    prop_assert_ne!(at(until), answer);
                }
            }
        }
    }

    /// The top answer is that of the first use, and none weighs more.
    #[test]
    fn the_answer_on_top_is_that_of_the_use_that_weighs_most(place in 0usize..250, day in 730_000i32..770_000) {
        let on = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        for service in &pack().services {
            let top = evaluate(service, &pack().places[place], on, Age::Adult, true);
            let Some(first) = top.uses.first() else { continue };
            prop_assert_eq!((top.answer, top.since, top.default), (first.verdict.answer, first.verdict.since, first.verdict.default));
            prop_assert!(top.answer == Answer::Yes || top.uses.iter().all(|one| one.verdict.answer != Answer::Yes));
            prop_assert!(top.by.contains(&first.of.by) && top.by.is_sorted());
            let same = |one: &&UseVerdict| one.verdict.answer == top.answer;
            prop_assert!(top.uses.iter().filter(same).all(|one| first.of.ai <= one.of.ai));
        }
    }

    #[test]
    fn every_age_answers_and_only_the_age_rule_makes_a_difference(
        place in 0usize..250, day in 730_000i32..770_000, adult in 700_000i32..780_000, member in any::<bool>(),
    ) {
        let on = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        let adult_on = NaiveDate::from_num_days_from_ce_opt(adult).unwrap();
        for service in &pack().services {
            let of = |age| evaluate(service, &pack().places[place], on, age, member);
            let (young, grown) = (of(Age::Minor { adult_on }), of(Age::Adult));
            lawful(&young, &service.id);
            prop_assert_eq!(&of(Age::Unknown), &grown);
            for one in &young.uses {
                let same = grown.uses.iter().find(|other| other.of == one.of).unwrap();
                prop_assert_eq!(&one.verdict.doors, &same.verdict.doors);
                prop_assert!(one.verdict.age_rule || one.verdict.answer == same.verdict.answer || on < adult_on);
            }
            if on >= adult_on || !member {
                let same = Verdict { below_minimum_age: young.below_minimum_age, ..grown.clone() };
                prop_assert_eq!(&young, &same);
            }
        }
    }
}
