//! What the person told us and did. Nothing about services is kept here but ids.

pub mod case;
pub mod proof;
pub mod shared;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::person::shared::Shared;

/// The person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// Where they live, or where their profile says they do: ISO 3166-1 alpha-2, upper case; `None` while not said.
    pub country: Option<String>,
    /// Age, as little of it as is needed.
    pub age: Age,
    /// Their accounts, and services at which they have none but want to object.
    pub profiles: Vec<Shared<Profile>>,
}

impl Person {
    /// Ids of the proofs that some look or objection names.
    #[must_use]
    pub fn proof_ids(&self) -> BTreeSet<u32> {
        let looks = self.profiles.iter().flat_map(|profile| profile.switches.values()).flat_map(|record| &record.looks);
        let objections = self.profiles.iter().flat_map(|profile| &profile.objections);
        looks.flat_map(|look| &look.proofs).chain(objections.flat_map(|objection| &objection.proofs)).copied().collect()
    }
}

/// All that is kept about a person's age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Not said.
    #[default]
    Unknown,
    /// 18 or older.
    Adult,
    /// Younger: the day of the 18th birthday.
    Minor {
        /// That day.
        adult_on: NaiveDate,
    },
}

/// One account at one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Counter, unique in the person, never used again.
    pub id: u32,
    /// Id of the service.
    pub service: String,
    /// What the person calls it, for several accounts at one service; empty for the only one.
    #[serde(default)]
    pub nickname: String,
    /// Whether they have an account there.
    #[serde(default)]
    pub membership: Membership,
    /// What they did about each switch, by the switch's id.
    #[serde(default)]
    pub switches: BTreeMap<String, SwitchRecord>,
    /// Objections sent, oldest first.
    #[serde(default)]
    pub objections: Vec<Objection>,
}

/// Whether someone has an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// Not said: treated as a member.
    #[default]
    Unknown,
    /// Has one.
    Member,
    /// Has none: the way is the form.
    NonMember,
}

/// What was done about one switch.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SwitchRecord {
    /// Every look at it, oldest first.
    pub looks: Vec<Look>,
    /// Day on which it was left unfinished; `None` once seen off or never begun.
    pub unfinished_since: Option<NaiveDate>,
}

/// One look at a switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// Counter, unique in the person.
    pub id: u32,
    /// The day.
    pub on: NaiveDate,
    /// What was seen.
    pub seen: Seen,
    /// Proofs kept with it, by their id.
    #[serde(default)]
    pub proofs: Vec<u32>,
    /// The person's own note.
    #[serde(default)]
    pub note: String,
    /// Version of the content pack at that time.
    pub pack: NaiveDate,
}

/// What was seen at a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// Switched off just now.
    OffNow,
    /// Was off already (or: still off).
    OffAlready,
    /// Was on again.
    OnAgain,
    /// Could not be found.
    NotFound,
}

impl Seen {
    /// True when the switch was off at the end of the look.
    #[must_use]
    pub fn is_off(self) -> bool {
        match self {
            Self::OffNow | Self::OffAlready => true,
            Self::OnAgain | Self::NotFound => false,
        }
    }
}

/// One objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// Counter, unique in the person.
    pub id: u32,
    /// Message ids of what was objected to.
    pub subjects: Vec<String>,
    /// How it was sent.
    pub sent_by: SentBy,
    /// Day the form was sent, or the letter was received; the clock starts here.
    pub received: NaiveDate,
    /// Where they lived then (ISO 3166-1 alpha-2): a later move takes no term away. `None` where it was not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Day on which an extension was announced, if one was.
    #[serde(default)]
    pub extended_on: Option<NaiveDate>,
    /// Answers, oldest first.
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// Day on which they complained to the company itself, where that comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_company_on: Option<NaiveDate>,
    /// Day a complaint to an authority was made, if one was.
    #[serde(default)]
    pub complained_on: Option<NaiveDate>,
    /// Proofs kept with it.
    #[serde(default)]
    pub proofs: Vec<u32>,
}

impl Objection {
    /// True when an answer or a complaint was noted.
    #[must_use]
    pub fn has_entries(&self) -> bool {
        !self.replies.is_empty() || self.told_company_on.is_some() || self.complained_on.is_some()
    }

    /// Forgets the latest answer or complaint; of one day the complaint, which follows from the answer.
    pub fn forget_latest(&mut self) {
        let answered = self.replies.last().map(|reply| reply.on);
        let latest = answered.max(self.told_company_on).max(self.complained_on);
        if latest.is_none() {
            return;
        }
        if self.complained_on == latest {
            self.complained_on = None;
        } else if self.told_company_on == latest {
            self.told_company_on = None;
        } else {
            self.replies.pop();
            let more_time = self.replies.iter().find(|reply| reply.kind == ReplyKind::MoreTime);
            self.extended_on = more_time.map(|reply| reply.on);
        }
    }
}

/// How an objection was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SentBy {
    /// The service's form.
    Form,
    /// A letter or e-mail.
    Letter,
}

/// An answer from the company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The day.
    pub on: NaiveDate,
    /// What it amounts to.
    pub kind: ReplyKind,
}

/// What an answer amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// They say it is done.
    Done,
    /// They point to the switch.
    UseTheSwitch,
    /// They want to know who asks.
    NeedsIdentity,
    /// They take more time.
    MoreTime,
    /// They refuse.
    Refused,
    /// They do a part of it.
    Partly,
    /// No answer came.
    Silence,
}
