//! The days that follow from what a person did after the objection: the window for a complaint, the company's
//! acknowledgement, their own term, the authority's months.

use chrono::{Days, Months, NaiveDate};

use super::events::Events;
use super::laws::Bound;
use crate::content::{AnswerPeriod, Rule};
use crate::person::case::{Event, EventKind};

/// Days that a follow-up letter gives the company.
pub const OWN_TERM_DAYS: u64 = 14;

/// A length of time after a day, not moved: it is nobody's period of answer, so erring early is safe.
fn after(day: NaiveDate, period: AnswerPeriod) -> Option<NaiveDate> {
    match period {
        AnswerPeriod::Months(months) => day.checked_add_months(Months::new(months)),
        AnswerPeriod::Days(days) | AnswerPeriod::WorkingDays(days) => day.checked_add_days(Days::new(u64::from(days))),
    }
}

/// Last day for a complaint, counted from the last contact with the company; `None` where no window is known.
#[must_use]
pub fn complaint_until(place: Option<&Rule>, events: &Events) -> Option<NaiveDate> {
    let contact = events.all().rfind(|event| !event.what.is_authority())?;
    after(contact.on, place?.complaint_window?)
}

/// Day by which the company has to confirm a complaint; `None` once it did, and where the law knows of none.
#[must_use]
pub fn acknowledgement_due(place: Option<&Rule>, events: &Events) -> Option<NaiveDate> {
    if !events.is_open(EventKind::ToldCompany, |what| what == EventKind::CompanyAcknowledged) {
        return None;
    }
    after(events.last(EventKind::ToldCompany)?.on, place?.acknowledgement?)
}

/// Last day of the term that the person set; `None` once an answer came.
#[must_use]
pub fn term_ends(events: &Events) -> Option<NaiveDate> {
    let reminded = events.last(EventKind::Reminded)?;
    let answered = events.answers().any(|answer| answer.on >= reminded.on);
    if answered { None } else { reminded.on.checked_add_days(Days::new(OWN_TERM_DAYS)) }
}

/// Day by which the authority has to tell how it goes on; `None` before a complaint, once it decided, and where no law of the
/// case says so.
#[must_use]
pub fn authority_news_due(laws: &[Bound<'_>], events: &Events) -> Option<NaiveDate> {
    if events.has(EventKind::AuthorityDecided) {
        return None;
    }
    let period = laws.iter().find_map(|law| law.rule.authority_news)?;
    let complained = events.of_kind(EventKind::Complained).next()?;
    let heard = |event: &&Event| {
        matches!(event.what, EventKind::Complained | EventKind::AuthorityAcknowledged | EventKind::AuthorityNews)
    };
    let last = events.all().filter(heard).rfind(|event| event.on >= complained.on)?;
    after(last.on, period)
}
