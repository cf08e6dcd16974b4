//! The whole pack.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::evidence::{Evidence, Source};
use super::keys::Keys;
use super::licence::Licence;
use super::part::{self, Part};
use super::place::{Law, Place};
use super::service::{Answer, Service};
use super::services::Services;
use super::texts::Texts;

/// The whole pack. What is read from a file is read part by part, when it is first needed.
#[derive(Debug, Clone, Serialize)]
pub struct Pack {
    /// Day of the pack; also its version. No `verified_on` or `published` is later.
    pub version: NaiveDate,
    /// Address of the project's page for whoever found a wrong fact; empty while there is none.
    pub project: Part<String>,
    /// Services in the order in which they are offered.
    pub services: Services,
    /// Every ISO 3166-1 code and XK, in code order.
    pub places: Part<Vec<Place>>,
    /// The register of sources by id.
    pub sources: Part<BTreeMap<String, Source>>,
    /// Law of answer periods, holidays and authorities.
    pub law: Part<Law>,
    /// Names of places: language → code → name.
    pub names: BTreeMap<String, Part<BTreeMap<String, String>>>,
    /// What people may type to find a place, by its code.
    pub found_by: Part<BTreeMap<String, FoundBy>>,
    /// The app's sentences, by language.
    pub text: BTreeMap<String, Texts>,
    /// The sentences of letters and forms, by language: there are more of these.
    pub letters: BTreeMap<String, Texts>,
    /// What changed from pack to pack, newest first.
    pub changes: Part<Vec<Change>>,
    /// Who may sign newer packs.
    pub keys: Part<Keys>,
    /// What ships by others.
    pub licences: Part<Vec<Licence>>,
    /// The file that it was read from.
    #[serde(skip)]
    pub origin: Origin,
}

/// The file that a pack was read from; none where it was put together.
#[derive(Debug, Clone, Default)]
pub struct Origin(pub(super) Option<part::Source>);

impl Default for Pack {
    fn default() -> Self {
        Self {
            version: NaiveDate::default(),
            project: String::new().into(),
            services: Vec::new().into(),
            places: Vec::new().into(),
            sources: BTreeMap::new().into(),
            law: Law::default().into(),
            names: BTreeMap::new(),
            found_by: BTreeMap::new().into(),
            text: BTreeMap::new(),
            letters: BTreeMap::new(),
            changes: Vec::new().into(),
            keys: Keys::default().into(),
            licences: Vec::new().into(),
            origin: Origin::default(),
        }
    }
}

impl PartialEq for Pack {
    /// What is in them, wherever it was read from.
    fn eq(&self, other: &Self) -> bool {
        let facts = self.services == other.services && self.places == other.places && self.sources == other.sources;
        let rest = self.law == other.law
            && self.names == other.names
            && self.found_by == other.found_by
            && self.changes == other.changes
            && self.keys == other.keys
            && self.licences == other.licences;
        let said = self.text == other.text && self.letters == other.letters;
        self.version == other.version && self.project == other.project && facts && rest && said
    }
}

impl Eq for Pack {}

/// Names of a place beside those that the app writes, folded (`text::fold`) as what is typed is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundBy {
    /// What people say every day, and names it had.
    pub everyday: Vec<String>,
    /// Its names in other languages.
    pub others: Vec<String>,
}

/// One thing that a newer pack altered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The pack that brought it.
    pub version: NaiveDate,
    /// The service it concerns; empty for law.
    pub service: String,
    /// The statement that it is about: its id, or its place where it has none (`linkedin.switches.training.routes.app`).
    pub about: String,
    /// What became of it.
    pub what: What,
    /// True asks people who switched off to look again at once.
    pub look_again: bool,
}

/// What became of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum What {
    /// It was not there before.
    New,
    /// It no longer holds.
    Ended,
    /// It gives another answer.
    Answer {
        /// The one before.
        was: Answer,
        /// The one now.
        is: Answer,
    },
    /// It is held more or less firmly.
    Evidence {
        /// The label before.
        was: Evidence,
        /// The label now.
        is: Evidence,
    },
    /// The way there is another one.
    Steps,
    /// Something else of it: where it holds, from when, for whom.
    Changed,
    /// Told in a sentence of its own, whose message is what it is about: from before two packs could be compared.
    Told,
}

impl Pack {
    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.get(id)
    }

    /// The place with this very code; places are in the order of their codes.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<&Place> {
        let at = self.places.binary_search_by(|place| place.code.as_str().cmp(code)).ok()?;
        self.places.get(at)
    }
}
