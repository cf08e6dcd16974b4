//! What ships by others, and under which licence.

use serde::{Deserialize, Serialize};

/// One text of a licence, and the parts that ship under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Its name.
    pub name: String,
    /// Its paragraphs, without what differs from part to part.
    pub text: Vec<String>,
    /// The parts, by name.
    pub parts: Vec<LicensedPart>,
}

/// A part by others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LicensedPart {
    /// Its name.
    pub name: String,
    /// Its release; may be empty.
    pub release: String,
    /// Who holds the rights, as the part says it; may be empty.
    pub notice: String,
    /// Where it ships; everywhere where this is `None`.
    pub only: Option<Ships>,
}

/// Where a part ships.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ships {
    /// In the apps for phones.
    Phone,
    /// In the Android app.
    Android,
    /// In the program for terminals.
    Terminal,
}
