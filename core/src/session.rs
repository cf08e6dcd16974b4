//! The one mutable thing: events in, windows and orders out.

use crate::content::{Pack, PackError};
use crate::event::{Event, Settings};
use crate::moment::Moment;
use crate::window::{Direction, Page, Step, Window};

/// Why a session could not be opened. Every variant names what the shell can do; none carries anything of the person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The content pack could not be read: the installation is damaged, installing again mends it.
    #[error("the content pack is damaged at line {line}, column {column}")]
    PackDamaged {
        /// Line of the first fault, from 1.
        line: i64,
        /// Column of the first fault, from 1.
        column: i64,
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
            PackError::Damaged { line, column, why: _ } => Self::PackDamaged {
                line: i64::try_from(line).unwrap_or(i64::MAX),
                column: i64::try_from(column).unwrap_or(i64::MAX),
            },
            PackError::OtherForm { found, known } => {
                Self::PackOtherForm { found: i64::from(found), known: i64::from(known) }
            }
        }
    }
}

/// Everything that is remembered between two events.
#[derive(Debug, Clone)]
pub struct Session {
    pack: std::sync::Arc<Pack>,
    settings: Settings,
}

impl Session {
    /// Opens a session from what was stored last (`None` at the very first start), the content pack and the device's settings.
    ///
    /// # Errors
    /// [`OpenError`] says which of the two could not be read and what the shell should do with it.
    pub fn open(saved: Option<&[u8]>, pack: &[u8], settings: Settings) -> Result<Self, OpenError> {
        let _ = saved;
        Ok(Self { pack: std::sync::Arc::new(Pack::read(pack)?), settings })
    }

    /// Advances by one event and returns what to draw and what to do.
    pub fn step(&mut self, event: &Event, now: Moment) -> Step {
        let _ = (event, now, &self.pack, &self.settings);
        Step {
            window: Window {
                page: Page { key: "welcome".to_owned(), title: "Untrained".to_owned(), blocks: Vec::new() },
                back: None,
                notice: None,
                busy: false,
                private: false,
                language: "en".to_owned(),
                direction: Direction::LeftToRight,
            },
            effects: Vec::new(),
        }
    }

    /// What to draw after a step that failed inside the core: the page as it was, and a notice. Orders nothing, changes nothing.
    #[must_use]
    pub fn fault(&self, now: Moment) -> Step {
        let mut before = self.clone();
        let window = before.step(&Event::Opened, now).window;
        Step { window, effects: Vec::new() }
    }
}
