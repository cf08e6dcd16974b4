//! The days on which a case speaks up.

use chrono::{Days, NaiveDate};

use super::clock::{Clock, Extension};
use super::events::Events;
use super::result::{Call, CaseResult, Why};
use crate::person::case::EventKind;

/// Days after the last day for an answer at which to remind: they absorb the doubt about one day in how a month is counted.
pub const REMIND_AFTER_DAYS: u64 = 2;

/// Days before the window for a complaint closes at which to remind.
pub const WINDOW_CLOSES_DAYS: u64 = 14;

/// Day to remind of an answer whose last day is `due`.
#[must_use]
pub fn remind_on(due: NaiveDate) -> NaiveDate {
    due.checked_add_days(Days::new(REMIND_AFTER_DAYS)).unwrap_or(NaiveDate::MAX)
}

/// Every day on which a case speaks up, past ones included, as long as what it waits for was not noted.
pub(super) fn calls(case: &CaseResult, clock: &Clock, events: &Events) -> Vec<Call> {
    let answer = events.answer().map(|answer| answer.what);
    let complained = events.has(EventKind::Complained);
    let over = events.has(EventKind::AuthorityDecided);
    // A part, a question or a pointer to the switch settles nothing.
    let settled = matches!(answer, Some(EventKind::Done | EventKind::Refused)) || complained || over;
    let answer_due = clock.late_after().filter(|_| !settled).map(|due| {
        let why = if clock.extension == Extension::InTime { Why::ExtensionOver } else { Why::AnswerDue };
        Call { why, on: remind_on(due), about: due }
    });
    let nothing_left = complained || over || answer == Some(EventKind::Done);
    let window = case.complaint_until.filter(|_| !nothing_left).and_then(|until| {
        let on = until.checked_sub_days(Days::new(WINDOW_CLOSES_DAYS))?;
        Some(Call { why: Why::ComplaintWindow, on, about: until })
    });
    let outcome = events.is_open(EventKind::ToldCompany, |what| what.is_answer() || what.is_authority());
    let acknowledged = case.acknowledgement_due.filter(|_| outcome);
    let on_the_day = |why, day: Option<NaiveDate>| day.map(|on| Call { why, on, about: on });
    let mut all: Vec<Call> = [
        answer_due,
        window,
        on_the_day(Why::Acknowledgement, acknowledged),
        on_the_day(Why::Authority, case.authority_news_due),
        on_the_day(Why::OwnTerm, case.term_ends.filter(|_| !complained && !over)),
    ]
    .into_iter()
    .flatten()
    .collect();
    all.sort_unstable_by_key(|call| (call.on, call.why));
    all
}
