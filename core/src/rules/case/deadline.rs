//! The last day on which a company has to answer.
//!
//! In: the rule of the person's place, the holidays of the country in which the company answers, the day the form was sent
//! or the letter received. Out: the computed days. Months run from date to date and end on the month's last day where it
//! lacks that date; the day of receipt itself does not count.

use chrono::{Days, Months, NaiveDate};

use crate::content::{AnswerPeriod, HolidayRule, Law, Pack, Place, Rule, Service};
use crate::person::Objection;
use crate::rules::holiday::{add_working_days, working_day_from};
use crate::rules::region;
use crate::rules::verdict::find_place;

/// Days after the computed last day at which to remind: they absorb the doubt about one day in how a month is counted.
pub const REMIND_AFTER_DAYS: u64 = 2;

/// What the law of a place makes of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Id of the rule; empty where no rule of the place is known.
    pub rule: String,
    /// True when the law fixes a period for an objection.
    pub covers_objection: bool,
    /// Last day for an answer to an objection; `None` where the law fixes none.
    pub answer_due: Option<NaiveDate>,
    /// Last day once the company has extended the period; `None` where it cannot.
    pub if_extended: Option<NaiveDate>,
    /// Day to remind of the answer.
    pub remind_on: Option<NaiveDate>,
    /// Last day for a copy of one's data, where the law fixes one of its own.
    pub access_due: Option<NaiveDate>,
}

impl Deadline {
    /// Last day for the answer: once the company took more time, the later one where the law has one.
    #[must_use]
    pub fn due(&self, extended: bool) -> Option<NaiveDate> {
        self.if_extended.filter(|_| extended).or(self.answer_due)
    }
}

/// Computes the days. Total: a day past the end of the calendar is `None`.
#[must_use]
pub fn deadline(id: &str, rule: &Rule, holidays: &[HolidayRule], received: NaiveDate) -> Deadline {
    let in_force = rule.from.is_none_or(|from| from <= received);
    let end = |period: Option<AnswerPeriod>| {
        period.filter(|_| in_force).and_then(|period| last_day(period, rule.shifts, holidays, received))
    };
    let answer_due = end(rule.objection);
    Deadline {
        rule: id.to_owned(),
        covers_objection: rule.objection.is_some() && in_force,
        answer_due,
        if_extended: end(rule.extended),
        remind_on: answer_due.map(remind_on),
        access_due: end(rule.access),
    }
}

/// The days for a request to a service by someone in a place. `None` where no rule of the place is known.
#[must_use]
pub fn deadline_at(law: &Law, service: &Service, place: &Place, received: NaiveDate) -> Option<Deadline> {
    let rule = law.rules.get(&place.rule)?;
    Some(deadline(&place.rule, rule, holidays_for(law, service, place), received))
}

/// The place whose law counts for an objection: where they lived when it was sent, or where that was not kept, where they live.
#[must_use]
pub fn place_of<'a>(pack: &'a Pack, objection: &Objection, home: Option<&'a Place>) -> Option<&'a Place> {
    objection.country.as_deref().and_then(|code| find_place(pack, code).ok()).or(home)
}

/// The days for an objection that was sent. `None` where no place or no rule of it is known.
#[must_use]
pub fn of_objection(pack: &Pack, service: &Service, objection: &Objection, home: Option<&Place>) -> Option<Deadline> {
    deadline_at(&pack.law, service, place_of(pack, objection, home)?, objection.received)
}

/// Holidays that move a last day: those of the country in which the company answers, or where the pack has none for it those
/// of the person's place. The United Kingdom counts its own wherever the company is.
#[must_use]
pub fn holidays_for<'a>(law: &'a Law, service: &Service, place: &Place) -> &'a [HolidayRule] {
    let answers_in = region::companies(service, place).first().map(|company| company.country.as_str());
    let home = Some(place.code.as_str());
    let in_order = [home.filter(|code| *code == "GB"), answers_in, home];
    in_order.into_iter().flatten().find_map(|country| law.holidays.get(country)).map_or(&[], Vec::as_slice)
}

/// Day to remind of an answer whose computed last day is `due`.
#[must_use]
pub fn remind_on(due: NaiveDate) -> NaiveDate {
    due.checked_add_days(Days::new(REMIND_AFTER_DAYS)).unwrap_or(NaiveDate::MAX)
}

/// Last day for a complaint, counted from the last contact with the company; `None` where no window is known.
#[must_use]
pub fn complaint_until(rule: &Rule, last_contact: NaiveDate) -> Option<NaiveDate> {
    // A window of one's own is not a company's period: erring early is safe, so no weekend moves it.
    last_day(rule.complaint_window?, false, &[], last_contact)
}

/// Last day of a period that begins with the day after `received`.
fn last_day(period: AnswerPeriod, shifts: bool, holidays: &[HolidayRule], received: NaiveDate) -> Option<NaiveDate> {
    let day = match period {
        AnswerPeriod::Months(months) => received.checked_add_months(Months::new(months))?,
        AnswerPeriod::Days(days) => received.checked_add_days(Days::new(u64::from(days)))?,
        AnswerPeriod::WorkingDays(days) => add_working_days(holidays, received, days)?,
    };
    Some(if shifts { working_day_from(holidays, day) } else { day })
}
