//! Public holidays, computed for any year, and the working days between them.
//!
//! In: the rules of one country from the content pack and a date. Out: its holidays in a year, and the working day to which
//! a last day moves. Nothing is a list that runs out; one-off days that a government proclaims cannot be computed.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday as Day};

use crate::content::{Easter, HolidayDay, HolidayRule, Weekday};

/// Easter Sunday of the Gregorian calendar, by Butcher's rule of 1876; `None` before 1583 and after year 9999, where the
/// rule has not been checked.
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let (golden, century, in_century) = (year % 19, year / 100, year % 100);
    let (leap_centuries, century_rest) = (century / 4, century % 4);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + century - leap_centuries - moon_shift + 15) % 30;
    let sunday = (32 + 2 * century_rest + 2 * (in_century / 4) - full_moon - in_century % 4) % 7;
    let late = (golden + 11 * full_moon + 22 * sunday) / 451;
    let number = full_moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(number / 31).ok()?, u32::try_from(number % 31 + 1).ok()?)
}

/// The holidays of a year: the days off, so for a weekend holiday with a substitute that one.
#[must_use]
pub fn holidays(rules: &[HolidayRule], year: i32) -> BTreeSet<NaiveDate> {
    named(rules, year).into_iter().map(|(day, _)| day).collect()
}

/// The holidays of a year with the id of each one's name, in order of their days.
#[must_use]
pub fn named(rules: &[HolidayRule], year: i32) -> Vec<(NaiveDate, &str)> {
    let known = rules.iter().filter(|rule| in_force(rule, year));
    let mut own: Vec<(NaiveDate, &HolidayRule)> =
        known.filter_map(|rule| Some((day_of(&rule.day, year)?, rule))).collect();
    own.sort_by_key(|(day, _)| *day);
    // Substitutes are found in the order of the holidays, and none takes a day that is a holiday already.
    let mut taken: BTreeSet<NaiveDate> = own.iter().map(|(day, _)| *day).collect();
    let mut days: Vec<(NaiveDate, &str)> = Vec::new();
    for (day, rule) in own {
        if rule.substitute && is_weekend(day) {
            let free = day.iter_days().take(31).find(|day| !is_weekend(*day) && !taken.contains(day));
            let day = free.unwrap_or(day);
            taken.insert(day);
            days.push((day, &rule.text));
        } else {
            days.push((day, &rule.text));
        }
    }
    days.sort_unstable();
    days
}

/// The day of one holiday in a year, before any substitute.
fn day_of(day: &HolidayDay, year: i32) -> Option<NaiveDate> {
    match day {
        HolidayDay::Fixed { month, day } => NaiveDate::from_ymd_opt(year, *month, *day),
        HolidayDay::AfterEaster { easter: Easter::Gregorian, days } => {
            easter(year)?.checked_add_signed(chrono::TimeDelta::try_days(*days)?)
        }
        HolidayDay::Nth { month, weekday, nth: 0 } => {
            let fifth = NaiveDate::from_weekday_of_month_opt(year, *month, day_name(*weekday), 5);
            fifth.or_else(|| NaiveDate::from_weekday_of_month_opt(year, *month, day_name(*weekday), 4))
        }
        HolidayDay::Nth { month, weekday, nth } => {
            NaiveDate::from_weekday_of_month_opt(year, *month, day_name(*weekday), *nth)
        }
        HolidayDay::FirstUnless { month, weekday, unless } => {
            let first = NaiveDate::from_ymd_opt(year, *month, 1)?;
            if first.weekday() == day_name(*unless) {
                Some(first)
            } else {
                NaiveDate::from_weekday_of_month_opt(year, *month, day_name(*weekday), 1)
            }
        }
        HolidayDay::FirstFrom { month, day, weekday } => {
            let from = NaiveDate::from_ymd_opt(year, *month, *day)?;
            from.iter_days().take(7).find(|day| day.weekday() == day_name(*weekday))
        }
        HolidayDay::DayBeforeIf { month, day, weekday } => {
            let day = NaiveDate::from_ymd_opt(year, *month, *day)?;
            if day.weekday() == day_name(*weekday) { day.pred_opt() } else { Some(day) }
        }
    }
}

/// The calendar's own name of a weekday.
fn day_name(weekday: Weekday) -> Day {
    match weekday {
        Weekday::Monday => Day::Mon,
        Weekday::Tuesday => Day::Tue,
        Weekday::Wednesday => Day::Wed,
        Weekday::Thursday => Day::Thu,
        Weekday::Friday => Day::Fri,
        Weekday::Saturday => Day::Sat,
        Weekday::Sunday => Day::Sun,
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Day::Sat | Day::Sun)
}

/// True when work is done on that day: neither a weekend nor a holiday. A substitute of the year before can fall into it.
#[must_use]
pub fn is_working_day(rules: &[HolidayRule], day: NaiveDate) -> bool {
    let year = day.year();
    let own = || rules.iter().any(|rule| in_force(rule, year) && day_of(&rule.day, year) == Some(day));
    let substitute = |year| holidays(rules, year).contains(&day);
    // Only where holidays have substitutes is the whole year worth looking at.
    let substitutes = rules.iter().any(|rule| rule.substitute);
    let free = is_weekend(day)
        || own()
        || substitutes && (substitute(year) || day.month() == 1 && substitute(year.saturating_sub(1)));
    !free
}

/// True when a rule knows its holiday in a year already.
fn in_force(rule: &HolidayRule, year: i32) -> bool {
    rule.from_year.is_none_or(|from| from <= year)
}

/// That day, or the next working day after it. The day itself where the calendar ends before one is found.
#[must_use]
pub fn working_day_from(rules: &[HolidayRule], day: NaiveDate) -> NaiveDate {
    day.iter_days().take(366).find(|day| is_working_day(rules, *day)).unwrap_or(day)
}

/// Most working days that a law counts here; a number beyond is a fault of the content, and looking for its end would take long.
const MOST_WORKING_DAYS: u32 = 1000;

/// The last of `count` working days that begin on the day after `day`; `None` past the calendar's end, and for more than 1000.
#[must_use]
pub fn add_working_days(rules: &[HolidayRule], day: NaiveDate, count: u32) -> Option<NaiveDate> {
    if count > MOST_WORKING_DAYS {
        return None;
    }
    let mut day = day;
    for _ in 0..count {
        let next = day.checked_add_days(Days::new(1))?;
        day = working_day_from(rules, next);
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_working_days_than_any_law_counts_are_not_looked_for() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap_or_default();
        assert_eq!(add_working_days(&[], day, 10), NaiveDate::from_ymd_opt(2026, 12, 11));
        assert!(add_working_days(&[], day, MOST_WORKING_DAYS).is_some());
        assert_eq!(add_working_days(&[], day, 1_000_000), None);
        assert_eq!(add_working_days(&[], NaiveDate::MAX, 1), None);
    }
}
