//! Last days for an answer: the worked examples of the law, the holidays of five years, and laws over two centuries.

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

use chrono::{Datelike, Days, NaiveDate, Weekday};
use common::pack;
use common::people::{day, linkedin, place};
use proptest::prelude::*;
use untrained_core::content::Rule;
use untrained_core::content::{AnswerPeriod, HolidayRule};
use untrained_core::rules::case::laws::{Bound, laws};
use untrained_core::rules::case::{clock, remind};
use untrained_core::rules::holiday::{add_working_days, easter, holidays, is_working_day, named, working_day_from};

/// The days of an objection.
#[derive(Debug, PartialEq, Eq)]
struct Deadline {
    rule: String,
    answer_due: Option<NaiveDate>,
    if_extended: Option<NaiveDate>,
    remind_on: Option<NaiveDate>,
    access_due: Option<NaiveDate>,
}

fn deadline(all: &[Bound<'_>], received: NaiveDate) -> Deadline {
    let answer_due = clock::due(all, received);
    Deadline {
        rule: all[0].id.to_owned(),
        answer_due,
        if_extended: clock::extended(all, received),
        remind_on: answer_due.map(remind::remind_on),
        access_due: all.iter().find_map(|law| clock::last_day(law, law.rule.access?, received)),
    }
}

fn in_country(code: &str, received: NaiveDate) -> Deadline {
    deadline(&laws(pack(), linkedin(), place(code)), received)
}

/// One rule, with the holidays of one country.
fn under<'a>(rule: &'a Rule, country: &str) -> [Bound<'a>; 1] {
    [Bound { id: "one", rule, calendars: vec![rules(country)] }]
}

fn rules(country: &str) -> &'static [HolidayRule] {
    &pack().law.holidays[country]
}

/// Received, answer due, due if extended; the first and the last are from the worked examples.
macro_rules! months {
    ($($name:ident: $received:literal, $due:literal, $extended:literal;)*) => { $(
        #[test]
        fn $name() {
            let found = in_country("IE", day($received));
            assert_eq!((found.answer_due, found.if_extended), (Some(day($due)), Some(day($extended))));
        }
    )* };
}

months! {
    an_ordinary_monday: "2026-11-23", "2026-12-23", "2027-02-23";
    both_ends_on_a_weekend: "2026-11-06", "2026-12-07", "2027-02-08";
    no_31st_and_st_brigid_s_day: "2026-10-31", "2026-11-30", "2027-02-02";
    new_year_and_the_weekend_behind_it: "2026-12-01", "2027-01-04", "2027-03-01";
    the_end_of_february: "2027-01-31", "2027-03-01", "2027-04-30";
    easter_sunday_and_easter_monday: "2027-02-28", "2027-03-30", "2027-05-28";
    a_leap_day_and_the_may_holiday: "2028-01-31", "2028-02-29", "2028-05-02";
}

#[test]
fn the_answer_to_the_example_of_the_terminal() {
    let expected = Deadline {
        rule: "gdpr-month".to_owned(),
        answer_due: Some(day("2026-11-30")),
        if_extended: Some(day("2027-02-02")),
        remind_on: Some(day("2026-12-02")),
        access_due: None,
    };
    assert_eq!(in_country("IE", day("2026-10-31")), expected);
}

#[test]
fn where_the_company_answers_counts_and_not_where_the_person_lives() {
    // 1 February 2027 is a holiday in Ireland and a working day in Germany and in England.
    assert_eq!(in_country("DE", day("2026-10-31")).if_extended, Some(day("2027-02-02")));
    assert_eq!(in_country("GB", day("2026-10-31")).if_extended, Some(day("2027-02-01")));
}

#[test]
fn the_united_kingdom_counts_substitutes_and_good_friday() {
    // 27 and 28 December 2027 stand in for Christmas Day and Boxing Day.
    assert_eq!(in_country("GB", day("2027-11-25")).answer_due, Some(day("2027-12-29")));
    assert_eq!(in_country("IE", day("2027-11-25")).answer_due, Some(day("2027-12-27")));
    // Good Friday 2026, then Easter Monday.
    assert_eq!(in_country("GB", day("2026-03-03")).answer_due, Some(day("2026-04-07")));
    assert_eq!(in_country("IE", day("2026-03-03")).answer_due, Some(day("2026-04-03")));
    assert_eq!(in_country("GB", day("2026-03-03")).rule, "uk-month");
}

#[test]
fn where_the_law_fixes_no_period_for_an_objection_no_date_is_made_up() {
    for (code, access) in [("CA", Some("2026-12-23")), ("HK", Some("2027-01-02")), ("US", None)] {
        let found = in_country(code, day("2026-11-23"));
        assert_eq!((found.answer_due, found.if_extended, found.remind_on), (None, None, None), "{code}");
        assert_eq!(found.access_due, access.map(day), "{code}");
        assert!(!found.rule.is_empty(), "{code}");
    }
    // The Swiss law fixes none; that of the company's seat does.
    let swiss = in_country("CH", day("2026-11-06"));
    assert_eq!((swiss.rule.as_str(), swiss.answer_due), ("gdpr-month", Some(day("2026-12-07"))));
}

#[test]
fn korea_gives_ten_days() {
    let found = in_country("KR", day("2026-11-23"));
    assert_eq!((found.answer_due, found.if_extended), (Some(day("2026-12-03")), None));
    // Article 161 of its Civil Act: a last day on a Saturday moves.
    assert_eq!(in_country("KR", day("2026-11-25")).answer_due, Some(day("2026-12-07")));
    // 3 October 2026 is a Saturday and a holiday with a substitute on Monday; 9 October a Friday.
    assert_eq!(in_country("KR", day("2026-09-23")).answer_due, Some(day("2026-10-06")));
    assert_eq!(in_country("KR", day("2026-09-29")).answer_due, Some(day("2026-10-12")));
    table("KR", 2026, "1.1 2.3 5.5 6.6 17.8 5.10 9.10 25.12");
}

#[test]
fn a_law_that_is_not_in_force_yet_fixes_nothing() {
    let mut rule = pack().law.rules["gdpr-month"].clone();
    rule.from = Some(day("2027-05-14"));
    let of = |received| deadline(&under(&rule, "IE"), day(received)).answer_due;
    assert_eq!((of("2027-05-13"), of("2027-05-14")), (None, Some(day("2027-06-14"))));
}

#[test]
fn the_end_of_the_calendar_is_no_date() {
    let rule = &pack().law.rules["gdpr-month"];
    assert_eq!(deadline(&under(rule, "IE"), NaiveDate::MAX).answer_due, None);
}

/// Days as `1-1` for a year, in the order of the table.
fn table(country: &str, year: i32, days: &str) {
    let parse = |text: &str| {
        let (day, month) = text.split_once('.').unwrap();
        NaiveDate::from_ymd_opt(year, month.parse().unwrap(), day.parse().unwrap()).unwrap()
    };
    let expected: BTreeSet<NaiveDate> = days.split(' ').map(parse).collect();
    assert_eq!(holidays(rules(country), year), expected, "{country} {year}");
}

#[test]
fn irish_holidays_of_five_years_without_substitutes() {
    table("IE", 2026, "1.1 2.2 17.3 6.4 4.5 1.6 3.8 26.10 25.12 26.12");
    table("IE", 2027, "1.1 1.2 17.3 29.3 3.5 7.6 2.8 25.10 25.12 26.12");
    table("IE", 2028, "1.1 7.2 17.3 17.4 1.5 5.6 7.8 30.10 25.12 26.12");
    table("IE", 2029, "1.1 5.2 17.3 2.4 7.5 4.6 6.8 29.10 25.12 26.12");
    table("IE", 2030, "1.1 1.2 17.3 22.4 6.5 3.6 5.8 28.10 25.12 26.12");
}

#[test]
fn bank_holidays_of_england_and_wales_of_five_years_with_substitutes() {
    table("GB", 2026, "1.1 3.4 6.4 4.5 25.5 31.8 25.12 28.12");
    table("GB", 2027, "1.1 26.3 29.3 3.5 31.5 30.8 27.12 28.12");
    table("GB", 2028, "3.1 14.4 17.4 1.5 29.5 28.8 25.12 26.12");
    table("GB", 2029, "1.1 30.3 2.4 7.5 28.5 27.8 25.12 26.12");
    table("GB", 2030, "1.1 19.4 22.4 6.5 27.5 26.8 25.12 26.12");
}

#[test]
fn holidays_of_the_other_seats_without_substitutes() {
    table("DE-NW", 2026, "1.1 3.4 6.4 1.5 14.5 25.5 4.6 3.10 1.11 25.12 26.12");
    table("DE-NW", 2027, "1.1 26.3 29.3 1.5 6.5 17.5 27.5 3.10 1.11 25.12 26.12");
    table("FR", 2026, "1.1 6.4 1.5 8.5 14.5 25.5 14.7 15.8 1.11 11.11 25.12");
    table("FR", 2027, "1.1 29.3 1.5 8.5 6.5 17.5 14.7 15.8 1.11 11.11 25.12");
    table("LT", 2026, "1.1 16.2 11.3 5.4 6.4 1.5 3.5 7.6 24.6 6.7 15.8 1.11 2.11 24.12 25.12 26.12");
    table("LT", 2019, "1.1 16.2 11.3 21.4 22.4 1.5 5.5 2.6 24.6 6.7 15.8 1.11 24.12 25.12 26.12");
    table("NL", 2026, "1.1 3.4 5.4 6.4 27.4 5.5 14.5 24.5 25.5 25.12 26.12");
    table("NL", 2031, "1.1 11.4 13.4 14.4 26.4 5.5 22.5 1.6 2.6 25.12 26.12");
    table("SE", 2026, "1.1 6.1 3.4 5.4 6.4 1.5 14.5 24.5 6.6 20.6 31.10 25.12 26.12");
    table("SE", 2027, "1.1 6.1 26.3 28.3 29.3 1.5 6.5 16.5 6.6 26.6 6.11 25.12 26.12");
    table("SE", 2004, "1.1 6.1 9.4 11.4 12.4 1.5 20.5 30.5 26.6 6.11 25.12 26.12");
}

#[test]
fn a_king_does_not_celebrate_on_a_sunday() {
    let april =
        |year| holidays(rules("NL"), year).into_iter().filter(|day| day.month() == 4 && day.day() > 25).collect();
    let days: Vec<Vec<NaiveDate>> = [2024, 2025, 2026, 2013].map(april).into();
    assert_eq!(days, [vec![day("2024-04-27")], vec![day("2025-04-26")], vec![day("2026-04-27")], vec![]]);
}

#[test]
fn every_seat_under_a_law_that_moves_last_days_has_its_holidays() {
    let seats = pack().services.iter().flat_map(|service| service.companies.iter().map(|company| &company.country));
    let mut tried = BTreeSet::new();
    for seat in seats {
        let country = place(seat.split('-').next().unwrap());
        if pack().law.rules.get(&country.rule).is_some_and(|rule| rule.by_seat && rule.shifts) {
            assert!(pack().law.holidays.contains_key(seat), "{seat}");
            tried.insert(seat.as_str());
        }
    }
    assert!(tried.len() > 5, "{tried:?}");
}

#[test]
fn a_part_of_a_country_counts_its_own_holidays() {
    // Received on 4 May 2026: Corpus Christi on 4 June is a holiday in Cologne and none in Dublin.
    let of = |service: &str| {
        let service = pack().service(service).unwrap();
        let laws = laws(pack(), service, place("DE"));
        clock::due(&laws, day("2026-05-04"))
    };
    assert_eq!((of("deepl"), of("linkedin")), (Some(day("2026-06-05")), Some(day("2026-06-04"))));
}

#[test]
fn a_sunday_christmas_moves_behind_boxing_day() {
    // 25 December 2033 is a Sunday, 26 December a Monday that is a holiday already.
    let christmas = named(rules("GB"), 2033).into_iter().find(|(_, name)| *name == "holiday-christmas");
    assert_eq!(christmas, Some((day("2033-12-27"), "holiday-christmas")));
}

#[test]
fn st_brigid_keeps_a_friday_and_began_in_2023() {
    let friday: Vec<i32> = (2027..2050).filter(|year| holidays(rules("IE"), *year).contains(&brigid(*year))).collect();
    assert_eq!(friday, [2030, 2036, 2041, 2047]);
    assert!(holidays(rules("IE"), 2023).contains(&day("2023-02-06")));
    assert!(!holidays(rules("IE"), 2022).iter().any(|day| day.month() == 2));
}

/// 1 February of a year when that is a Friday; otherwise a day that is never a holiday.
fn brigid(year: i32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, 2, 1).unwrap();
    if first.weekday() == Weekday::Fri { first } else { NaiveDate::from_ymd_opt(year, 7, 1).unwrap() }
}

#[test]
fn easter_of_seventeen_years_and_its_limits() {
    let known = [
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2031, 4, 13),
        (2032, 3, 28),
        (2033, 4, 17),
        (2034, 4, 9),
        (2035, 3, 25),
        (2036, 4, 13),
        (2037, 4, 5),
        (2038, 4, 25),
        (2039, 4, 10),
        (2040, 4, 1),
        (1761, 3, 22),
        (1818, 3, 22),
        (1943, 4, 25),
        (2285, 3, 22),
    ];
    for (year, month, date) in known {
        assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, date), "{year}");
    }
    assert_eq!((easter(1582), easter(10_000), easter(i32::MIN), easter(i32::MAX)), (None, None, None, None));
}

/// Knuth's wording of the rule of Clavius and Lilius (The Art of Computer Programming, 1.3.2), by golden number and epact.
fn easter_by_epact(year: i32) -> NaiveDate {
    let (golden, century) = (year % 19 + 1, year / 100 + 1);
    let (leap_days, moon) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let sunday = 5 * year / 4 - leap_days - 10;
    let epact = (11 * golden + 20 + moon - leap_days).rem_euclid(30);
    let epact = if epact == 24 || epact == 25 && golden > 11 { epact + 1 } else { epact };
    let full_moon = if 44 - epact < 21 { 74 - epact } else { 44 - epact };
    let march = full_moon + 7 - (sunday + full_moon) % 7;
    NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + Days::new(u64::try_from(march - 1).unwrap())
}

#[test]
fn easter_agrees_with_another_computation_in_every_year() {
    for year in 1583..=9999 {
        assert_eq!(easter(year), Some(easter_by_epact(year)), "{year}");
        assert_eq!(easter_by_epact(year).weekday(), Weekday::Sun, "{year}");
    }
}

#[test]
fn working_days_skip_weekends_and_holidays() {
    // Christmas 2026 in Ireland: Friday 25, Saturday 26; the next working day is Monday 28.
    assert_eq!(working_day_from(rules("IE"), day("2026-12-25")), day("2026-12-28"));
    assert_eq!(add_working_days(rules("IE"), day("2026-12-24"), 1), Some(day("2026-12-28")));
    assert_eq!(add_working_days(rules("IE"), day("2026-12-24"), 0), Some(day("2026-12-24")));
    assert_eq!(add_working_days(&[], day("2026-11-23"), 20), Some(day("2026-12-21")));
    assert_eq!(add_working_days(&[], NaiveDate::MAX, 1), None);
}

#[test]
fn every_law_that_moves_a_day_has_holidays_to_move_it_by() {
    for place in &pack().places {
        for law in laws(pack(), linkedin(), place) {
            let counts = law.rule.shifts && (law.rule.objection.is_some() || law.rule.access.is_some());
            assert!(!counts || !law.calendars.is_empty(), "{} {}", place.code, law.id);
        }
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let (first, last) = (day("1971-01-01").num_days_from_ce(), day("2200-12-31").num_days_from_ce());
    (first..=last).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap())
}

proptest! {
    #[test]
    fn later_letters_are_never_due_earlier(received in any_day(), gap in 0u64..400, code in prop::sample::select(vec!["IE", "GB"])) {
        let (first, second) = (in_country(code, received), in_country(code, received + Days::new(gap)));
        prop_assert!(first.answer_due <= second.answer_due);
        prop_assert!(first.if_extended <= second.if_extended);
        prop_assert!(first.remind_on <= second.remind_on);
    }

    #[test]
    fn nothing_is_due_on_a_weekend_or_holiday(received in any_day(), code in prop::sample::select(vec!["IE", "GB"])) {
        let found = in_country(code, received);
        for due in [found.answer_due, found.if_extended] {
            let due = due.unwrap();
            prop_assert!(is_working_day(rules(code), due), "{due}");
            prop_assert!(!matches!(due.weekday(), Weekday::Sat | Weekday::Sun), "{due}");
            prop_assert!(!holidays(rules(code), due.year()).contains(&due), "{due}");
        }
    }

    #[test]
    fn the_extension_never_ends_before_the_first_term_and_is_counted_from_receipt(received in any_day()) {
        for code in ["IE", "GB"] {
            let found = in_country(code, received);
            prop_assert!(found.answer_due <= found.if_extended);
            prop_assert!(found.answer_due > Some(received));
            let months = chrono::Months::new(3);
            prop_assert_eq!(found.if_extended, Some(working_day_from(rules(code), received + months)));
            // From Christmas to New Year at most a handful of days in a row are free.
            prop_assert!(found.answer_due.unwrap() - (received + chrono::Months::new(1)) < chrono::TimeDelta::days(6));
        }
    }

    #[test]
    fn every_rule_answers_for_every_day(received in any_day(), days in 0u32..40) {
        for rule in pack().law.rules.values() {
            for period in [rule.objection, Some(AnswerPeriod::Days(days)), Some(AnswerPeriod::WorkingDays(days)), Some(AnswerPeriod::Months(days))] {
                let mut rule = rule.clone();
                rule.objection = period;
                rule.from = None;
                let found = deadline(&under(&rule, "GB"), received);
                prop_assert_eq!(found.answer_due.is_some(), period.is_some());
                prop_assert!(found.answer_due.is_none_or(|due| due >= received));
            }
        }
    }

    #[test]
    fn every_year_has_its_holidays_and_none_twice(year in 1971i32..2200) {
        for (country, rules) in &pack().law.holidays {
            let in_force = rules.iter().filter(|rule| rule.from_year.is_none_or(|from| from <= year)).count();
            let names: BTreeSet<&str> = named(rules, year).into_iter().map(|(_, name)| name).collect();
            prop_assert_eq!(names.len(), in_force, "{} {}", country, year);
            // Two can fall on one day (Whit Sunday on 6 June), but a substitute never takes another's.
            if rules.iter().any(|rule| rule.substitute) {
                prop_assert_eq!(holidays(rules, year).len(), in_force, "{} {}", country, year);
            }
        }
    }
}
