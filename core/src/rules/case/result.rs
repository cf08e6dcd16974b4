//! What the events of a case mean on a day.

use chrono::NaiveDate;
use serde::Serialize;

use super::clock::Extension;
use super::grounds::Ground;
use super::open::Opening;
use crate::person::case::Event;

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// An answer is awaited.
    Waiting,
    /// An answer is awaited, with more time that counts.
    Extended,
    /// The answer is late.
    Late,
    /// A part was done.
    Partly,
    /// The company refused.
    Refused,
    /// The company says it is done.
    Done,
    /// The person complained to the company.
    CompanyTold,
    /// The person complained to the authority.
    Complained,
    /// The authority decided.
    Decided,
    /// An answer is awaited, and no law fixes a day for it.
    NoPeriod,
}

/// What the events of a case mean on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseResult {
    /// Ids of the rules that bind the company: that of its seat first.
    pub laws: Vec<String>,
    /// Where it stands.
    pub state: CaseState,
    /// Last day for an answer, with more time that counts and without a pause; `None` where no law fixes one.
    pub answer_due: Option<NaiveDate>,
    /// The same if an identity check paused the clock; `None` without one, and while it is the person's turn.
    pub due_if_paused: Option<NaiveDate>,
    /// What became of "more time".
    pub extension: Extension,
    /// Every ground that holds, in the order in which they are told.
    pub grounds: Vec<Ground>,
    /// What can be written now.
    pub open: Vec<Opening>,
    /// Last day for a complaint to the authority, where one is known.
    pub complaint_until: Option<NaiveDate>,
    /// Day by which the company has to confirm a complaint.
    pub acknowledgement_due: Option<NaiveDate>,
    /// Last day of the person's own term.
    pub term_ends: Option<NaiveDate>,
    /// Day by which the authority has to tell how it goes on.
    pub authority_news_due: Option<NaiveDate>,
    /// The next day on which the app would speak up.
    pub remind_on: Option<NaiveDate>,
    /// Day of the first sending.
    #[serde(skip)]
    pub begun: Option<NaiveDate>,
    /// Last day for an answer once more time is taken; `None` where no law allows any, and after an answer that took none.
    #[serde(skip)]
    pub if_extended: Option<NaiveDate>,
    /// True when the answer is late, whatever was done about it.
    #[serde(skip)]
    pub late: bool,
    /// True while the company waits for the person to show who they are.
    #[serde(skip)]
    pub persons_turn: bool,
    /// The answer that stands: done, refused or a part.
    #[serde(skip)]
    pub answer: Option<Event>,
    /// Every day on which the case speaks up, soonest first, past ones included.
    #[serde(skip)]
    pub calls: Vec<Call>,
    /// The one next step.
    #[serde(skip)]
    pub next: Next,
}

impl CaseResult {
    /// The day by which the answer is due as far as it is known: a pause counts for the company.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        self.due_if_paused.or(self.answer_due)
    }
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The person writes.
    Write(Opening),
    /// The company answers.
    WaitForAnswer,
    /// The company answers within the person's own term.
    WaitForTerm,
    /// The company confirms and looks into a complaint.
    WaitForCompany,
    /// The authority tells how it goes on.
    WaitForAuthority,
    /// The company says it is done: the switch can be looked at once more.
    Look,
    /// Nothing is left.
    Nothing,
}

impl Next {
    /// Every one.
    pub const ALL: [Self; 13] = [
        Self::Write(Opening::Reminder),
        Self::Write(Opening::Identity),
        Self::Write(Opening::Switch),
        Self::Write(Opening::Partly),
        Self::Write(Opening::CompanyComplaint),
        Self::Write(Opening::AuthorityComplaint),
        Self::Write(Opening::AuthorityNews),
        Self::WaitForAnswer,
        Self::WaitForTerm,
        Self::WaitForCompany,
        Self::WaitForAuthority,
        Self::Look,
        Self::Nothing,
    ];

    /// True when it is the person's turn.
    #[must_use]
    pub fn asks(self) -> bool {
        matches!(self, Self::Write(_))
    }

    /// Id of the sentence about it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Write(Opening::Reminder) => "case-next-reminder",
            Self::Write(Opening::Identity) => "case-next-identity",
            Self::Write(Opening::Switch) => "case-next-switch",
            Self::Write(Opening::Partly) => "case-next-partly",
            Self::Write(Opening::CompanyComplaint) => "case-next-company-complaint",
            Self::Write(Opening::AuthorityComplaint) => "case-next-authority-complaint",
            Self::Write(Opening::AuthorityNews) => "case-next-authority-news",
            Self::WaitForAnswer => "case-next-wait",
            Self::WaitForTerm => "case-next-wait-term",
            Self::WaitForCompany => "case-next-wait-company",
            Self::WaitForAuthority => "case-next-wait-authority",
            Self::Look => "case-next-look",
            Self::Nothing => "case-next-nothing",
        }
    }
}

/// Why a case speaks up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The window for a complaint closes.
    ComplaintWindow,
    /// The answer should have come.
    AnswerDue,
    /// The same, after more time.
    ExtensionOver,
    /// The company should have confirmed a complaint.
    Acknowledgement,
    /// The authority should have told how it goes on.
    Authority,
    /// The person's own term is over.
    OwnTerm,
}

/// One day on which a case speaks up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// Why.
    pub why: Why,
    /// The day.
    pub on: NaiveDate,
    /// The day it is about.
    pub about: NaiveDate,
}
