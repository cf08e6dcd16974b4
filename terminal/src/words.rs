//! The shell's own few sentences, from the content pack.

use std::io;
use std::path::Path;
use std::sync::Arc;

use untrained_core::content::Pack;
use untrained_core::text::{Text, words};

use crate::draw::Captions;
use crate::errands::store::{Doing, StoreError};

/// Sentences of `terminal.ftl`.
#[derive(Debug, Clone)]
pub struct Words {
    text: Text,
}

impl Words {
    /// The words for the first of the languages that the pack has.
    #[must_use]
    pub fn new(pack: &Arc<Pack>, languages: &[String], region: Option<&str>) -> Self {
        Self { text: Text::new(pack, languages, region) }
    }

    /// The words of an answer's sentences.
    #[must_use]
    pub fn of(text: Text) -> Self {
        Self { text }
    }

    /// The sentences behind them.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The message with values put in.
    #[must_use]
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.text.say_with(id, &words(values))
    }

    /// The message, where there is one.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.text.find(id, &[])
    }

    /// Why a file could not be read.
    #[must_use]
    pub fn unreadable(&self, path: &Path, error: &io::Error) -> String {
        self.at("trouble-unreadable", path, error)
    }

    /// Why a file could not be written.
    #[must_use]
    pub fn unwritable(&self, path: &Path, error: &io::Error) -> String {
        self.at("trouble-unwritable", path, error)
    }

    /// Why a kept file could not be deleted.
    #[must_use]
    pub fn undeletable(&self, path: &Path, error: &io::Error) -> String {
        self.at("trouble-undeletable", path, error)
    }

    /// Why nothing can be kept.
    #[must_use]
    pub fn closed(&self, path: &Path, error: &io::Error) -> String {
        self.at("terminal-closed", path, error)
    }

    /// Why the app's folder cannot be used.
    #[must_use]
    pub fn refused(&self, error: &StoreError) -> String {
        let (id, path, error) = match error {
            StoreError::Busy => return self.text.say("trouble-busy"),
            StoreError::System { doing, path, error } => {
                let id = match doing {
                    Doing::Making => "trouble-unmade",
                    Doing::Holding => "trouble-unheld",
                    Doing::Reading => "trouble-unreadable",
                    Doing::PuttingAside => "trouble-not-aside",
                    Doing::Deleting => "trouble-undeletable",
                };
                (id, path, error)
            }
        };
        self.at(id, path, error)
    }

    fn at(&self, id: &str, path: &Path, error: &io::Error) -> String {
        self.say(id, &[("path", &path.display().to_string()), ("why", &self.why(error))])
    }

    /// What the system said, in the person's language where it is one of the usual reasons.
    #[must_use]
    #[allow(clippy::wildcard_enum_match_arm, reason = "the system knows many more reasons than are usual here")]
    pub fn why(&self, error: &io::Error) -> String {
        let id = match error.kind() {
            io::ErrorKind::NotFound => "system-not-found",
            io::ErrorKind::PermissionDenied => "system-permission",
            io::ErrorKind::AlreadyExists => "system-exists",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "system-full",
            io::ErrorKind::FileTooLarge => "system-too-large",
            io::ErrorKind::IsADirectory => "system-folder",
            io::ErrorKind::NotADirectory => "system-no-folder",
            // The disk itself (EIO): the standard library has no name for it.
            _ if error.raw_os_error() == Some(5) => "system-disk",
            io::ErrorKind::ReadOnlyFilesystem => "system-read-only",
            io::ErrorKind::DirectoryNotEmpty => "system-not-empty",
            io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => "system-busy",
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidFilename => "system-name",
            _ => return self.say("system-other", &[("what", &error.to_string())]),
        };
        self.text.say(id)
    }

    /// The captions of the app.
    #[must_use]
    pub fn captions(&self) -> Captions {
        let say = |id: &str| self.text.say(id);
        Captions {
            keys: say("terminal-keys"),
            keys_first: say("terminal-keys-first"),
            keys_writing: say("terminal-keys-writing"),
            keys_asking: say("terminal-keys-asking"),
            date_form: say("terminal-date-form"),
            on: say("terminal-on"),
            off: say("terminal-off"),
            chosen: say("terminal-chosen"),
            done: say("terminal-done"),
            current: say("terminal-current"),
            empty: say("terminal-empty"),
            unavailable: say("terminal-unavailable"),
            busy: say("terminal-busy"),
            prompt: say("terminal-prompt"),
            prompt_first: say("terminal-prompt-first"),
            dismiss: say("terminal-dismiss"),
            alone: say("terminal-alone"),
            file: say("terminal-file"),
        }
    }
}
