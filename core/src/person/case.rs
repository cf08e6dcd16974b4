//! What happens in a case: dated events, as the person noted them. What they mean is computed in `rules::case`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that happened in a case. The order is that in which events of one day count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// The objection was sent by the form.
    SentForm,
    /// The objection arrived as a letter.
    LetterReceived,
    /// The company took more time.
    MoreTime,
    /// The company asked who the person is.
    IdentityAsked,
    /// The person showed who they are.
    IdentityShown,
    /// The company pointed to the switch.
    PointedToSwitch,
    /// The company did a part.
    DidPart,
    /// The company refused.
    Refused,
    /// The company says it is done.
    Done,
    /// The person asked once more, and set a term.
    Reminded,
    /// The person complained to the company.
    ToldCompany,
    /// The company confirmed that complaint.
    CompanyAcknowledged,
    /// The person complained to the authority.
    Complained,
    /// The authority confirmed the complaint.
    AuthorityAcknowledged,
    /// The authority told how it goes on.
    AuthorityNews,
    /// The authority decided.
    AuthorityDecided,
}

impl EventKind {
    /// Every kind, in the order in which events of one day count.
    pub const ALL: [Self; 16] = [
        Self::SentForm,
        Self::LetterReceived,
        Self::MoreTime,
        Self::IdentityAsked,
        Self::IdentityShown,
        Self::PointedToSwitch,
        Self::DidPart,
        Self::Refused,
        Self::Done,
        Self::Reminded,
        Self::ToldCompany,
        Self::CompanyAcknowledged,
        Self::Complained,
        Self::AuthorityAcknowledged,
        Self::AuthorityNews,
        Self::AuthorityDecided,
    ];

    /// Its name in records, taps and answers (`sent_form`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SentForm => "sent_form",
            Self::LetterReceived => "letter_received",
            Self::MoreTime => "more_time",
            Self::IdentityAsked => "identity_asked",
            Self::IdentityShown => "identity_shown",
            Self::PointedToSwitch => "pointed_to_switch",
            Self::DidPart => "did_part",
            Self::Refused => "refused",
            Self::Done => "done",
            Self::Reminded => "reminded",
            Self::ToldCompany => "told_company",
            Self::CompanyAcknowledged => "company_acknowledged",
            Self::Complained => "complained",
            Self::AuthorityAcknowledged => "authority_acknowledged",
            Self::AuthorityNews => "authority_news",
            Self::AuthorityDecided => "authority_decided",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// True for what begins a case.
    #[must_use]
    pub fn is_sending(self) -> bool {
        matches!(self, Self::SentForm | Self::LetterReceived)
    }

    /// True for an answer to the objection itself: done, refused or a part.
    #[must_use]
    pub fn is_answer(self) -> bool {
        matches!(self, Self::DidPart | Self::Refused | Self::Done)
    }

    /// True for what passes between the person and an authority. Everything else is a contact with the company.
    #[must_use]
    pub fn is_authority(self) -> bool {
        matches!(self, Self::Complained | Self::AuthorityAcknowledged | Self::AuthorityNews | Self::AuthorityDecided)
    }

    /// True where it matters whether reasons were given.
    #[must_use]
    pub fn has_reasons(self) -> bool {
        matches!(self, Self::MoreTime | Self::Refused)
    }
}

/// One dated event of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Event {
    /// The day.
    pub on: NaiveDate,
    /// What happened.
    pub what: EventKind,
    /// Whether the company gave reasons; `None` where that is not known or does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<bool>,
    /// Counter, unique in the person; 0 where none was given.
    #[serde(default)]
    pub id: u32,
}
