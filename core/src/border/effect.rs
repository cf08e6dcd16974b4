//! Orders to the shell: the core's outbox. Numbered; `Save` is carried out before the orders behind it.

use serde::{Deserialize, Serialize};

use crate::border::moment::WallTime;

/// One order. The shell carries it out and answers with the event that has the same `errand`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Replace the stored bytes as a whole: temporary file, sync, rename. Answer with `SaveEnded`.
    Save {
        /// Comes back in the answer.
        errand: i64,
        /// The archive; also what a backup holds.
        #[serde(with = "crate::border::bytes")]
        bytes: Vec<u8>,
    },
    /// Try the rungs in order until one opens. Answer with `LinkEnded`.
    OpenLink {
        /// Comes back in the answer.
        errand: i64,
        /// Most native first.
        rungs: Vec<Rung>,
    },
    /// Replace every pending reminder by these. Answer with `RemindersEnded`.
    SetReminders {
        /// Comes back in the answer.
        errand: i64,
        /// Soonest first, at most 60.
        all: Vec<Reminder>,
    },
    /// Ask the system for leave to post notices. Answer with `PermissionAnswered`.
    AskPermission {
        /// Comes back in the answer.
        errand: i64,
    },
    /// Show the system's own page where notices are allowed. Answer with `HandedOver`.
    OpenNoticeSettings {
        /// Comes back in the answer.
        errand: i64,
    },
    /// Let the person pick one picture. Answer with `ProofPicked`.
    PickProof {
        /// Comes back in the answer.
        errand: i64,
    },
    /// Let the person pick one backup file. Answer with `BackupPicked`.
    PickBackup {
        /// Comes back in the answer.
        errand: i64,
    },
    /// Write files into the app's own storage. Answer with `FilesKept`.
    KeepFiles {
        /// Comes back in the answer.
        errand: i64,
        /// Each replaces the file of the same name.
        files: Vec<KeptFile>,
    },
    /// Read files from the app's own storage. Answer with `FilesRead`.
    ReadFiles {
        /// Comes back in the answer.
        errand: i64,
        /// Their names.
        names: Vec<String>,
    },
    /// Delete files from the app's own storage; a missing one is no fault. Answer with `HandedOver`.
    DropFiles {
        /// Comes back in the answer.
        errand: i64,
        /// Their names.
        names: Vec<String>,
    },
    /// Put a text on the clipboard. Answer with `HandedOver`.
    Copy {
        /// Comes back in the answer.
        errand: i64,
        /// What the clipboard calls it, for systems that show one.
        label: String,
        /// The text.
        text: String,
    },
    /// Offer a text to other apps through the system's sheet. Answer with `HandedOver`.
    Share {
        /// Comes back in the answer.
        errand: i64,
        /// Title of the sheet, and the subject where the app that takes the text knows one (mail).
        title: String,
        /// The text.
        text: String,
    },
    /// Let the person put a file where they like. Answer with `HandedOver`.
    Export {
        /// Comes back in the answer.
        errand: i64,
        /// Suggested file name.
        name: String,
        /// Media type (`text/calendar`, `application/zip`).
        media_type: String,
        /// The file.
        #[serde(with = "crate::border::bytes")]
        bytes: Vec<u8>,
    },
    /// Delete everything the app ever stored: archive, files kept, plan of reminders, pending notices. Answer with `Erased`.
    Erase {
        /// Comes back in the answer.
        errand: i64,
    },
}

/// A file in the app's own storage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    /// Its name there: lower-case letters, digits, `.` and `-` only.
    pub name: String,
    /// The file itself.
    #[serde(with = "crate::border::bytes")]
    pub bytes: Vec<u8>,
}

/// One way to open an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// In the service's own app.
    OwnApp {
        /// The app's id on Android; iOS opens the address as a universal link only.
        id: String,
        /// The https address.
        address: String,
    },
    /// In any app that is not a browser.
    AnyApp {
        /// The https address.
        address: String,
    },
    /// In the browser.
    Browser {
        /// The https address.
        address: String,
    },
    /// Nowhere: the written steps stay on the screen. Always succeeds.
    Written,
}

/// One notice to post later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// `kind:service:planned-day`, stable; a newer one with the same id replaces it.
    pub id: String,
    /// Which channel it belongs to.
    pub channel: Channel,
    /// When, on the wall clock of wherever the person is then.
    pub at: WallTime,
    /// At most 40 characters; names no service in discreet mode.
    pub title: String,
    /// One sentence, at most 90 characters.
    pub body: String,
    /// At most three; the first is the useful one.
    pub actions: Vec<ReminderAction>,
    /// True hides the content on the lock screen.
    pub private: bool,
}

/// A button on a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderAction {
    /// What it says.
    pub label: String,
    /// Comes back in `Event::ReminderAnswered`.
    pub tap: String,
    /// True when the app has to come to the front for it.
    pub opens_app: bool,
}

/// Kinds of notices that a person can silence one by one in the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A start is near, the switch is still on, a look is due, a birthday.
    Switch,
    /// An answer, an extension or a complaint window.
    Objection,
    /// The facts in the app are old.
    Facts,
}
