//! What the person told us and did. Nothing about services is kept here but ids.

pub mod case;
pub mod proof;
pub mod shared;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::person::case::Objection;
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
    /// Objections sent, in the order in which they were noted: each is a case of its own.
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
