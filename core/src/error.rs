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

/// Why a session could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The content pack could not be read: the installation is damaged.
    #[error("content pack: {0}")]
    Pack(#[from] PackError),
    /// The stored bytes were written by a newer build; keep them aside, ask the person to update.
    #[error("the archive has version {found}, this build reads up to {known}")]
    Newer {
        /// Version in the file.
        found: u32,
        /// Highest version this build reads.
        known: u32,
    },
    /// The stored bytes are no archive; keep them aside, begin anew.
    #[error("the archive is damaged at byte {offset}")]
    Damaged {
        /// Position of the first fault, from 0.
        offset: u64,
    },
}

impl From<ArchiveError> for OpenError {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::Newer { found, known } => Self::Newer { found, known },
            ArchiveError::Damaged { offset } => Self::Damaged { offset },
        }
    }
}
