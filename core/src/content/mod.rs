//! The content pack: every fact, step, address and sentence, as data. Built from `content/` into one file, handed to `open`.
//!
//! All types refuse unknown keys, so that a misspelt key in `content/` is an error and not a silent loss.

mod file;
mod place;
mod service;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use file::{PACK_FORMAT, PackError};
pub use place::{
    Authority, CompanyFirst, Easter, HolidayDay, HolidayRule, Law, OwnForm, Period as AnswerPeriod, Place,
    PostalAddress, Requirements, Rule, Weekday,
};
pub use service::{
    AgeRule, Answer, AppIds, Company, Default, Door, DoorKind, Fact, LabelText, ObjectionForm, Period, Precision,
    Reading, Route, RouteId, Service, SketchLine, SketchSpec, StepSpec, Switch, Topic,
};

/// How firmly a statement is held; from strongest to weakest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Official text, or the operator's or authority's own page.
    Documented,
    /// A good secondary source, or several that agree.
    Reported,
    /// One weak or old source.
    Weak,
    /// Concluded by us from sourced facts.
    Derived,
}

/// The dates and sources that every statement carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// How firmly it is held.
    pub evidence: Evidence,
    /// Ids of the register `sources`; at least one.
    pub sources: Vec<String>,
    /// Day it was last verified.
    pub verified_on: NaiveDate,
    /// From the day after this one the app itself says that a re-check is due.
    pub recheck_after: NaiveDate,
}

/// One source in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// Its title, in its own language.
    pub title: String,
    /// The original https address.
    pub url: String,
    /// Language of the page, BCP 47; `mul` for all EU languages.
    pub language: String,
    /// Date of publication or edition as far as known: `2025-11-03`, `2025-11`, `2025`, or empty.
    pub published: String,
    /// How it was read.
    pub read: ReadAs,
    /// Strongest label that a statement resting on it may carry.
    pub ceiling: Evidence,
}

/// How a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// The page itself.
    Original,
    /// An archived copy of that address.
    ArchivedCopy,
    /// Not read; known word for word or in substance from pages that quote it.
    Quoted,
}

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
}
