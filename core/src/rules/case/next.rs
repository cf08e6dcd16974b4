//! The one next step in a case.

use chrono::NaiveDate;

use super::grounds::Ground;
use super::open::Opening;
use super::result::{CaseResult, CaseState, Next};
use crate::person::case::EventKind;

/// What comes next in a case on a day.
pub(super) fn next(case: &CaseResult, on: NaiveDate) -> Next {
    let can = |opening| case.open.contains(&opening);
    let complaint = [Opening::CompanyComplaint, Opening::AuthorityComplaint].into_iter().find(|one| can(*one));
    let running = |day: Option<NaiveDate>| day.is_some_and(|day| on <= day);
    match case.state {
        CaseState::Decided => return Next::Nothing,
        CaseState::Complained if can(Opening::AuthorityNews) => return Next::Write(Opening::AuthorityNews),
        CaseState::Complained => return Next::WaitForAuthority,
        CaseState::Waiting
        | CaseState::Extended
        | CaseState::Late
        | CaseState::Partly
        | CaseState::Refused
        | CaseState::Done
        | CaseState::CompanyTold
        | CaseState::NoPeriod => {}
    }
    let answer = case.answer.map(|answer| answer.what);
    if answer == Some(EventKind::Done) {
        return Next::Look;
    }
    if case.state == CaseState::CompanyTold && running(case.acknowledgement_due) {
        return Next::WaitForCompany;
    }
    if let Some(complaint) =
        complaint.filter(|_| answer == Some(EventKind::Refused) || case.state == CaseState::CompanyTold)
    {
        return Next::Write(complaint);
    }
    if can(Opening::Identity) {
        return Next::Write(Opening::Identity);
    }
    // What was asked for with a term comes before anything harder.
    if running(case.term_ends) {
        return Next::WaitForTerm;
    }
    if let (Some(_), Some(complaint)) = (case.term_ends, complaint) {
        return Next::Write(complaint);
    }
    let asks = [(Ground::NotAnswered, Opening::Switch), (Ground::Partly, Opening::Partly)];
    if let Some((_, letter)) = asks.into_iter().find(|(ground, _)| case.grounds.contains(ground)) {
        return Next::Write(letter);
    }
    if can(Opening::Reminder) { Next::Write(Opening::Reminder) } else { Next::WaitForAnswer }
}
