//! One thing that does not hold, as the line that is printed for it.

use std::fmt;

/// Where and what. Printed as `services/linkedin.json: training[0].proof: what is wrong`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// File under `content/`, with forward slashes.
    pub file: String,
    /// Place in the file; empty for the whole of it.
    pub place: String,
    /// What does not hold, in one line.
    pub what: String,
}

impl Complaint {
    /// A complaint about a place in a file.
    pub fn at(file: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { file: file.into(), place: place.into(), what: what.into() }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            write!(f, "{}: {}", self.file, self.what)
        } else {
            write!(f, "{}: {}: {}", self.file, self.place, self.what)
        }
    }
}
