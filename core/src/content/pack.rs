//! The whole pack.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::evidence::Source;
use super::place::{Law, Place};
use super::service::Service;

/// The whole pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Day of the pack; also its version. No `verified_on` or `published` is later.
    pub version: NaiveDate,
    /// Services in the order in which they are offered.
    pub services: Vec<Service>,
    /// Every ISO 3166-1 code and XK, in code order.
    pub places: Vec<Place>,
    /// The register of sources by id.
    pub sources: BTreeMap<String, Source>,
    /// Law of answer periods, holidays and authorities.
    pub law: Law,
    /// Names of places: language → code → name.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
    /// Every sentence: language → Fluent source, all files joined.
    pub text: BTreeMap<String, String>,
    /// What changed from pack to pack, newest first.
    pub changes: Vec<Change>,
}

/// One thing that a newer pack altered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The pack that brought it.
    pub version: NaiveDate,
    /// The service it concerns.
    pub service: String,
    /// Id of the sentence that says what changed.
    pub text: String,
    /// True asks people who switched off to look again at once.
    pub look_again: bool,
}

impl Pack {
    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The place with this very code; places are in the order of their codes.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<&Place> {
        let at = self.places.binary_search_by(|place| place.code.as_str().cmp(code)).ok()?;
        self.places.get(at)
    }
}
