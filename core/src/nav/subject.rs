//! What a page or a tap is about: a switch of a profile, and what a proof belongs to.

use serde::{Deserialize, Serialize};

/// A switch of a profile.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Subject {
    /// The service's id.
    pub service: String,
    /// The profile's id; 0 is the first at that service.
    pub profile: u32,
    /// The switch's id; empty is the main one.
    pub switch: String,
}

impl Subject {
    /// The main switch of the first profile at a service.
    #[must_use]
    pub fn service(id: &str) -> Self {
        Self { service: id.to_owned(), ..Self::default() }
    }

    /// Reads `service`, `service/profile` or `service/profile/switch`.
    #[must_use]
    pub fn read(parts: &[&str]) -> Option<Self> {
        let (service, profile, switch) = match parts {
            [service] => (*service, 0, ""),
            [service, profile] => (*service, profile.parse().ok()?, ""),
            [service, profile, switch] => (*service, profile.parse().ok()?, *switch),
            _ => return None,
        };
        (!service.is_empty()).then(|| Self { service: service.to_owned(), profile, switch: switch.to_owned() })
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.service)?;
        if self.profile != 0 || !self.switch.is_empty() {
            write!(f, "/{}", self.profile)?;
        }
        if !self.switch.is_empty() {
            write!(f, "/{}", self.switch)?;
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
