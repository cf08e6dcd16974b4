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
    /// Hand the system this plan in place of the one before, where it posts by itself. Answer with `RemindersEnded`.
    SetReminders {
        /// Comes back in the answer.
        errand: i64,
        /// Soonest first, at most 60.
        all: Vec<Reminder>,
    },
    /// Post this notice now. Answer with `RemindersEnded`, `done` only where it was really shown: not while notices are
    /// blocked or its channel is off.
    PostNotice {
        /// Comes back in the answer.
        errand: i64,
        /// The notice, finished; one with the same id takes the place of an older one.
        notice: Reminder,
    },
    /// Wake up then and send `ClockChanged`, where the shell posts notices itself. Answer with `RemindersEnded`.
    SetAlarm {
        /// Comes back in the answer.
        errand: i64,
        /// On the wall clock of wherever the person is then; takes the place of the one before. `None` wakes never.
        at: Option<WallTime>,
    },
    /// Show this beside the app's icon until the next such order. Answer with `HandedOver`.
    SetWidget {
        /// Comes back in the answer.
        errand: i64,
        /// The one next thing, one line; empty shows the app's name alone.
        line: String,
        /// Comes back in `Event::Arrived` when it is touched.
        address: String,
    },
    /// Ask the system for leave to post notices. Answer with `PermissionAnswered`.
    AskPermission {
        /// Comes back in the answer.
        errand: i64,
    },
    /// Show a page of the system. Answer with `HandedOver`.
    OpenSystemPage {
        /// Comes back in the answer.
        errand: i64,
        /// Which.
        page: SystemPage,
    },
    /// Let the person pick one picture. Answer with `ProofPicked`.
    PickProof {
        /// Comes back in the answer.
        errand: i64,
        /// Largest file that is taken, in bytes.
        most: i64,
    },
    /// Let the person pick one file and copy it into the app's own storage, piece by piece. Answer with `BackupPicked`.
    PickBackup {
        /// Comes back in the answer.
        errand: i64,
        /// Its name there; replaces a file of that name.
        name: String,
        /// Largest file that is taken, in bytes.
        most: i64,
    },
    /// Write files into the app's own storage. Answer with `FilesKept`.
    KeepFiles {
        /// Comes back in the answer.
        errand: i64,
        /// Each is named by its content: a file that has this name and length already is the same one, and may stay.
        files: Vec<KeptFile>,
    },
    /// Keep these facts beside the archive in place of those before, as a whole: temporary file, sync, rename; and hand them
    /// to `open` from the next start on. Answer with `FilesKept`.
    KeepFacts {
        /// Comes back in the answer.
        errand: i64,
        /// The file; empty deletes the one that is kept.
        #[serde(with = "crate::border::bytes")]
        bytes: Vec<u8>,
    },
    /// Read a part of a file of the app's own storage. Answer with `FileRead`.
    ReadFile {
        /// Comes back in the answer.
        errand: i64,
        /// Its name.
        name: String,
        /// First byte that is wanted, from 0.
        from: i64,
        /// Most bytes that are wanted.
        most: i64,
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
    /// Hand over a file, written part by part, so that it is never in memory as a whole. Answer with `HandedOver`.
    Export {
        /// Comes back in the answer.
        errand: i64,
        /// Suggested file name.
        name: String,
        /// Media type (`text/calendar`, `application/zip`).
        media_type: String,
        /// The file is these, one after the other.
        parts: Vec<FilePart>,
        /// True offers it to an app that takes such files; false lets the person put it where they like.
        open: bool,
    },
    /// Print a page through the system's own dialog. Answer with `HandedOver`.
    Print {
        /// Comes back in the answer.
        errand: i64,
        /// What the print job is called.
        title: String,
        /// The page; a picture in it is named `originals/` and its name in the app's own storage.
        html: String,
    },
    /// Delete everything the app ever stored: archive, files kept, plan of reminders, alarms, notices, the widget's line.
    /// Answer with `Erased`.
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

/// A page of the system's own settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SystemPage {
    /// Where the app's notices are allowed.
    Notices,
    /// Where the system is told not to put an unused app to sleep.
    UnusedApps,
}

/// A piece of a file that is handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FilePart {
    /// These bytes.
    Bytes {
        /// As they are.
        #[serde(with = "crate::border::bytes")]
        bytes: Vec<u8>,
    },
    /// The whole of a file of the app's own storage.
    File {
        /// Its name there.
        name: String,
    },
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

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// `kind:service:planned-day`, stable; a newer one with the same id replaces it.
    pub id: String,
    /// Which channel it belongs to.
    pub channel: Channel,
    /// When it is due, on the wall clock of wherever the person is then.
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
