//! The clock of a case: the day on which the answer is due, with more time and with the pause of an identity check.
//!
//! Months run from date to date and end on the month's last day where it lacks that date; the day of sending or receipt itself
//! does not count. A last day on a weekend or holiday moves to the next working day.

use chrono::{Days, Months, NaiveDate, TimeDelta};
use serde::Serialize;

use super::events::Events;
use super::laws::Bound;
use crate::content::{AnswerPeriod, HolidayRule};
use crate::person::case::EventKind;
use crate::rules::holiday::{add_working_days, working_day_from};

/// What became of "more time".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Extension {
    /// Not announced, or the law knows of none.
    None,
    /// Announced on or before the last day: it counts.
    InTime,
    /// Announced after it: it changes nothing.
    TooLate,
}

/// What an identity check did to the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// Nothing.
    None,
    /// It is the person's turn: nothing is late meanwhile.
    Open,
    /// The answer is due by then, if the pause counts.
    Due(NaiveDate),
}

/// The clock of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Last day for an answer, with more time that counts and without a pause; `None` where no law fixes a period.
    pub due: Option<NaiveDate>,
    /// The same with the more time that a law allows; `None` where none does, and after an answer that took none.
    pub if_extended: Option<NaiveDate>,
    /// More time.
    pub extension: Extension,
    /// Identity.
    pub pause: Pause,
}

impl Clock {
    /// Sets the clock of a case.
    #[must_use]
    pub fn of(laws: &[Bound<'_>], events: &Events) -> Self {
        let mut clock = Self { due: None, if_extended: None, extension: Extension::None, pause: Pause::None };
        let Some(begun) = events.begun() else { return clock };
        clock.due = due(laws, begun);
        let announced = events.of_kind(EventKind::MoreTime).next();
        // Once they answered nobody asks how long more time would last.
        if announced.is_some() || events.answer().is_none() {
            clock.if_extended = extended(laws, begun);
        }
        let Some(due) = clock.due else { return clock };
        if let (Some(longer), Some(announced)) = (clock.if_extended, announced) {
            if announced.on <= due {
                (clock.extension, clock.due) = (Extension::InTime, Some(longer));
            } else {
                clock.extension = Extension::TooLate;
            }
        }
        clock.pause = pause(laws, events, clock.due.unwrap_or(due));
        clock
    }

    /// The day after which an answer is late; `None` where no law fixes one, and while it is the person's turn.
    #[must_use]
    pub fn late_after(&self) -> Option<NaiveDate> {
        match self.pause {
            Pause::None => self.due,
            Pause::Due(paused) => Some(paused),
            Pause::Open => None,
        }
    }
}

/// The last day for an answer to an objection; `None` where no law fixes one. Where two laws do, the later, so that nothing is
/// called late under one of them that is not under the other.
#[must_use]
pub fn due(laws: &[Bound<'_>], begun: NaiveDate) -> Option<NaiveDate> {
    in_force(laws, begun).filter_map(|law| last_day(law, law.rule.objection?, begun)).max()
}

/// The last day once more time was taken; `None` where no law allows any.
#[must_use]
pub fn extended(laws: &[Bound<'_>], begun: NaiveDate) -> Option<NaiveDate> {
    let longer = in_force(laws, begun).filter_map(|law| last_day(law, law.rule.extended?, begun)).max()?;
    due(laws, begun).map(|due| due.max(longer))
}

/// The laws that apply on a day.
pub(super) fn in_force<'a, 'b>(laws: &'b [Bound<'a>], on: NaiveDate) -> impl Iterator<Item = &'b Bound<'a>> {
    laws.iter().filter(move |law| law.rule.from.is_none_or(|from| from <= on))
}

/// Last day of a period that begins with the day after `from`, under a law.
#[must_use]
pub fn last_day(law: &Bound<'_>, period: AnswerPeriod, from: NaiveDate) -> Option<NaiveDate> {
    match period {
        AnswerPeriod::Months(months) => Some(moved(law, from.checked_add_months(Months::new(months))?)),
        AnswerPeriod::Days(days) => Some(moved(law, from.checked_add_days(Days::new(u64::from(days)))?)),
        AnswerPeriod::WorkingDays(days) => {
            let end = |holidays: &[HolidayRule]| add_working_days(holidays, from, days);
            law.calendars.iter().filter_map(|holidays| end(holidays)).max().or_else(|| end(&[]))
        }
    }
}

/// That day, or where the law moves it the next working day: the latest that the calendars allow.
fn moved(law: &Bound<'_>, day: NaiveDate) -> NaiveDate {
    if !law.rule.shifts {
        return day;
    }
    let weekday = working_day_from(&[], day);
    law.calendars.iter().map(|holidays| working_day_from(holidays, day)).fold(weekday, NaiveDate::max)
}

/// The pause of identity checks that were asked for on or before the day due.
fn pause(laws: &[Bound<'_>], events: &Events, due: NaiveDate) -> Pause {
    let (mut asked, mut paused, mut days): (Option<NaiveDate>, bool, TimeDelta) = (None, false, TimeDelta::zero());
    for event in events.all() {
        match (event.what, asked) {
            (EventKind::IdentityAsked, None) if event.on <= due => asked = Some(event.on),
            (EventKind::IdentityShown, Some(since)) => {
                (asked, paused) = (None, true);
                days += event.on - since;
            }
            _ => {}
        }
    }
    match (asked, due.checked_add_signed(days)) {
        (Some(_), _) => Pause::Open,
        (None, Some(day)) if paused => {
            let begun = events.begun().unwrap_or(due);
            let with_period = in_force(laws, begun).filter(|law| law.rule.objection.is_some());
            Pause::Due(with_period.map(|law| moved(law, day)).fold(day, NaiveDate::max))
        }
        (None, _) => Pause::None,
    }
}
