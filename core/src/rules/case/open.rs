//! What can be written now.

use chrono::NaiveDate;
use serde::Serialize;

use super::events::Events;
use super::grounds::Ground;
use crate::person::case::EventKind;

/// A letter that a case is ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// Asking once more, with a term.
    Reminder,
    /// Showing who one is.
    Identity,
    /// "The switch is not the whole answer."
    Switch,
    /// "The rest is open."
    Partly,
    /// A complaint to the company itself.
    CompanyComplaint,
    /// A complaint to the authority.
    AuthorityComplaint,
    /// Asking the authority for news.
    AuthorityNews,
}

impl Opening {
    /// Every one, in the order in which a case meets them.
    pub const ALL: [Self; 7] = [
        Self::Reminder,
        Self::Identity,
        Self::Switch,
        Self::Partly,
        Self::CompanyComplaint,
        Self::AuthorityComplaint,
        Self::AuthorityNews,
    ];
}

/// What can be written on a day. `company_first` where the law of the place asks for a complaint to the company first.
#[must_use]
pub fn open(
    events: &Events,
    late: bool,
    grounds: &[Ground],
    company_first: bool,
    news_due: Option<NaiveDate>,
    on: NaiveDate,
) -> Vec<Opening> {
    if events.has(EventKind::AuthorityDecided) {
        return Vec::new();
    }
    let done = events.answer().is_some_and(|answer| answer.what == EventKind::Done);
    let complaint = !grounds.is_empty() && !done;
    let to_company = company_first && !events.has(EventKind::ToldCompany);
    let is = |opening: &Opening| match opening {
        Opening::Reminder => late,
        Opening::Identity => events.is_open(EventKind::IdentityAsked, |what| what == EventKind::IdentityShown),
        Opening::Switch => grounds.contains(&Ground::NotAnswered),
        Opening::Partly => grounds.contains(&Ground::Partly),
        Opening::CompanyComplaint => complaint && to_company,
        Opening::AuthorityComplaint => complaint && !to_company,
        Opening::AuthorityNews => news_due.is_some_and(|due| due < on),
    };
    Opening::ALL.into_iter().filter(is).collect()
}
