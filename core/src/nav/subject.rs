//! What a page or a tap is about: a switch of a profile, and what a proof belongs to.

use serde::{Deserialize, Serialize};

/// A switch of a profile, or one of its cases.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Subject {
    /// The service's id.
    pub service: String,
    /// The profile's id; 0 is the first at that service.
    pub profile: u32,
    /// The switch's id; empty is the main one.
    pub switch: String,
    /// The objection's id; 0 is the newest.
    pub case: u32,
}

impl Subject {
    /// The main switch of the first profile at a service.
    #[must_use]
    pub fn service(id: &str) -> Self {
        Self { service: id.to_owned(), ..Self::default() }
    }

    /// The same profile and switch, whichever case.
    #[must_use]
    pub fn without_case(&self) -> Self {
        Self { case: 0, ..self.clone() }
    }

    /// Reads `service`, `service/profile`, `service/profile/switch` or `service/profile/switch/case`.
    #[must_use]
    pub fn read(parts: &[&str]) -> Option<Self> {
        let (service, profile, switch, case) = match parts {
            [service] => (*service, 0, "", 0),
            [service, profile] => (*service, profile.parse().ok()?, "", 0),
            [service, profile, switch] => (*service, profile.parse().ok()?, *switch, 0),
            [service, profile, switch, case] => (*service, profile.parse().ok()?, *switch, case.parse().ok()?),
            _ => return None,
        };
        (!service.is_empty()).then(|| Self { service: service.to_owned(), profile, switch: switch.to_owned(), case })
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.service)?;
        if self.profile != 0 || !self.switch.is_empty() || self.case != 0 {
            write!(f, "/{}", self.profile)?;
        }
        if !self.switch.is_empty() || self.case != 0 {
            write!(f, "/{}", self.switch)?;
        }
        if self.case != 0 {
            write!(f, "/{}", self.case)?;
        }
        Ok(())
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

impl From<String> for Subject {
    fn from(text: String) -> Self {
        Self::read(&text.split('/').collect::<Vec<_>>()).unwrap_or_default()
    }
}

/// What a proof belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofFor {
    /// Nothing in particular.
    Nothing,
    /// The look with this id.
    Look(u32),
    /// The objection with this id.
    Objection(u32),
}
