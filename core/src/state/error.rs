//! What can go wrong before there is a window, named by what the receiver can do about it. No personal data in any text.

use crate::content::PackError;

/// Why stored bytes could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// Written by a newer build: keep them aside, ask the person to update.
    #[error("the archive has version {found}, this build reads up to {known}")]
    Newer {
        /// Version in the file.
        found: u32,
        /// Highest version this build reads.
        known: u32,
    },
    /// No archive at all, or a damaged one: keep it aside, begin anew.
    #[error("the archive is damaged at byte {offset}")]
    Damaged {
        /// Position of the first fault, from 0.
        offset: u64,
    },
}

/// Why a session could not be opened. Every variant names what the shell can do; none carries anything of the person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The content pack could not be read: the installation is damaged, installing again mends it.
    #[error("the content pack is damaged: {why}")]
    PackDamaged {
        /// What was wrong, in English, for a developer.
        why: String,
    },
    /// The content pack was made for another build: installing again mends it.
    #[error("the content pack has form {found}, this build reads {known}")]
    PackOtherForm {
        /// Form in the file.
        found: i64,
        /// Form this build reads.
        known: i64,
    },
    /// The stored bytes were written by a newer build; keep them, ask the person to update.
    #[error("the archive has version {found}, this build reads up to {known}")]
    Newer {
        /// Version in the bytes.
        found: i64,
        /// Highest version this build reads.
        known: i64,
    },
    /// The stored bytes are no archive; keep them aside under another name and open anew with `None`.
    #[error("the archive is damaged at byte {offset}")]
    Damaged {
        /// Position of the first fault, from 0.
        offset: i64,
    },
}

impl From<PackError> for OpenError {
    fn from(error: PackError) -> Self {
        match error {
            PackError::Damaged { why } => Self::PackDamaged { why: why.to_owned() },
            PackError::OtherForm { found, known } => {
                Self::PackOtherForm { found: i64::from(found), known: i64::from(known) }
            }
        }
    }
}

impl From<ArchiveError> for OpenError {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::Newer { found, known } => Self::Newer { found: i64::from(found), known: i64::from(known) },
            ArchiveError::Damaged { offset } => Self::Damaged { offset: i64::try_from(offset).unwrap_or(i64::MAX) },
        }
    }
}
