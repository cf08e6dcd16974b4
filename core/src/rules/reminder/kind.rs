//! Kinds of notices, and one thing to remind of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::border::effect::Channel;
use crate::rules::case::Why;

/// Kinds of notices, most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The time in which one can complain ends soon.
    ComplaintWindow,
    /// An answer to an objection should have come.
    AnswerDue,
    /// The same, after an extension.
    ExtensionOver,
    /// The company should have confirmed a complaint.
    Acknowledgement,
    /// The authority should have told how it goes on.
    Authority,
    /// The person's own term is over.
    OwnTerm,
    /// The rule about age stops protecting today.
    #[serde(rename = "turning_18")]
    Turning18,
    /// Use begins soon where they live.
    StartsSoon,
    /// It was left unfinished.
    StillOn,
    /// Time to make sure that it is off still.
    LookAgain,
    /// The facts are past their re-check day.
    FactsOld,
}

impl Kind {
    /// Every kind, most urgent first.
    pub const ALL: [Self; 11] = [
        Self::ComplaintWindow,
        Self::AnswerDue,
        Self::ExtensionOver,
        Self::Acknowledgement,
        Self::Authority,
        Self::OwnTerm,
        Self::Turning18,
        Self::StartsSoon,
        Self::StillOn,
        Self::LookAgain,
        Self::FactsOld,
    ];

    /// Its name in ids (`look-again`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ComplaintWindow => "complaint-window",
            Self::AnswerDue => "answer-due",
            Self::ExtensionOver => "extension-over",
            Self::Acknowledgement => "acknowledgement",
            Self::Authority => "authority",
            Self::OwnTerm => "own-term",
            Self::Turning18 => "turning-18",
            Self::StartsSoon => "starts-soon",
            Self::StillOn => "still-on",
            Self::LookAgain => "look-again",
            Self::FactsOld => "facts-old",
        }
    }

    /// The kind with this name in ids.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The channel that a person can silence in the system.
    #[must_use]
    pub fn channel(self) -> Channel {
        match self {
            Self::ComplaintWindow
            | Self::AnswerDue
            | Self::ExtensionOver
            | Self::Acknowledgement
            | Self::Authority
            | Self::OwnTerm => Channel::Objection,
            Self::Turning18 | Self::StartsSoon | Self::StillOn | Self::LookAgain => Channel::Switch,
            Self::FactsOld => Channel::Facts,
        }
    }
}

/// One thing to remind of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Part {
    /// Its kind.
    pub kind: Kind,
    /// Id of the service.
    pub service: String,
    /// Id of the profile; `None` where it is about the service as such.
    pub profile: Option<u32>,
    /// Day for which it was planned; part of its id.
    pub planned: NaiveDate,
    /// The day it is about: the start, the last day, the end of a window, the look, the re-check day.
    pub about: NaiveDate,
    /// Id of the switch, where it is about one.
    pub switch: Option<String>,
    /// Id of the objection, where it is about one.
    pub objection: Option<u32>,
    /// `kind:service:planned-day`.
    pub id: String,
}

impl Part {
    /// Its id, and whom and what it is about: two accounts may have one id. Under this it is remembered.
    #[must_use]
    pub fn key(&self) -> String {
        let (profile, switch) = (self.profile.unwrap_or_default(), self.switch.as_deref().unwrap_or_default());
        format!("{}#{profile}/{switch}/{}", self.id, self.objection.unwrap_or_default())
    }
}

impl Kind {
    /// True when it is still worth saying after the day it is about.
    pub(crate) fn outlives(self) -> bool {
        match self {
            Self::ComplaintWindow | Self::StartsSoon => false,
            Self::AnswerDue
            | Self::ExtensionOver
            | Self::Acknowledgement
            | Self::Authority
            | Self::OwnTerm
            | Self::Turning18
            | Self::StillOn
            | Self::LookAgain
            | Self::FactsOld => true,
        }
    }
}

impl From<Why> for Kind {
    fn from(why: Why) -> Self {
        match why {
            Why::ComplaintWindow => Self::ComplaintWindow,
            Why::AnswerDue => Self::AnswerDue,
            Why::ExtensionOver => Self::ExtensionOver,
            Why::Acknowledgement => Self::Acknowledgement,
            Why::Authority => Self::Authority,
            Why::OwnTerm => Self::OwnTerm,
        }
    }
}
