//! The one mutable thing: events in, windows and orders out.

use crate::content::{Pack, PackError};
use crate::event::{Event, Settings};
use crate::moment::Moment;
use crate::window::{Direction, Page, Step, Window};

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
}
