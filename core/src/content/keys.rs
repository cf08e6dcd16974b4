//! The keys that may sign packs, and how they hand on to others ([`seal`](super::seal)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The public keys that may sign packs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Day of the list.
    pub on: NaiveDate,
    /// The keys as minisign writes them (`RW…`).
    pub keys: Vec<String>,
}

/// A list of keys, signed by a key of the list before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandedOn {
    /// Day of the list.
    pub on: NaiveDate,
    /// The keys.
    pub keys: Vec<String>,
    /// Its signature: minisign's second to fourth line.
    pub signature: Vec<String>,
}

impl Keys {
    /// What is signed when a list takes the place of another.
    #[must_use]
    pub fn signed_text(&self) -> String {
        format!("keys {} {}\n", self.on, self.keys.join(" "))
    }
}
