//! What happened: the core's inbox. Every answer to an errand carries that errand's number and counts once.

use serde::{Deserialize, Serialize};

use crate::border::effect::{Effect, Rung};
use crate::border::moment::CivilDate;

/// What the shell tells about the device. Handed over at `open`, and again when it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "what a device can do is a list of yes and no")]
pub struct Settings {
    /// The person's languages as BCP 47 tags, most wanted first (`de-AT`, `en`); may be empty.
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2 code of the device's region, only ever offered as a suggestion; `None` when unknown.
    pub region: Option<String>,
    /// True where other apps can be opened by address (a phone); false sends the person to the website first.
    pub opens_apps: bool,
    /// How notices come about here.
    pub notices_by: NoticesBy,
    /// True where pictures can be picked or shared into the app; false asks for a file path.
    pub picks_pictures: bool,
    /// True where a line of the app can stand beside its icon.
    #[serde(default)]
    pub has_widget: bool,
    /// True where the system can ask who holds the device, and its owner has set that up.
    #[serde(default)]
    pub locks: bool,
    /// True where a page can be printed.
    #[serde(default)]
    pub prints: bool,
    /// True where the system silences an app that was not opened for months, and may do so with this one.
    #[serde(default)]
    pub pauses_unused: bool,
}

/// How system notices come about on a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticesBy {
    /// Not at all: calendar files take their place.
    Nobody,
    /// The shell posts each one when it is told to (`PostNotice`), and wakes up for the next (`SetAlarm`).
    Shell,
    /// The system posts them from a plan that was handed over (`SetReminders`).
    System,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The app came to the front, for the first time or again.
    Opened,
    /// Time passed that the app should know of: its alarm rang, the clock, the zone or the day changed, the device
    /// restarted, or the app was updated.
    ClockChanged,
    /// Language, region or abilities changed.
    SettingsChanged {
        /// The new ones, whole.
        settings: Settings,
    },
    /// One of our own addresses arrived (`untrained://steps/linkedin`), from a shortcut or a notice.
    Arrived {
        /// The address as received; an unknown one opens Home.
        address: String,
    },
    /// A button, row or switch was tapped.
    Tapped {
        /// The `tap` of what was touched, unchanged.
        tap: String,
    },
    /// The text of a field changed.
    Typed {
        /// The field's key.
        field: String,
        /// The whole text now in it.
        text: String,
    },
    /// A field lost the focus; its draft is saved now.
    FieldLeft {
        /// The field's key.
        field: String,
    },
    /// An option of a choice was chosen.
    Chose {
        /// The choice's key.
        field: String,
        /// The option's key.
        option: String,
    },
    /// A date was set.
    DateChosen {
        /// The date block's key.
        field: String,
        /// The date; an impossible one is refused with a notice.
        date: CivilDate,
    },
    /// Back: the system's gesture, a key, or the arrow.
    Back,
    /// The notice at the foot of the window went away by itself or was dismissed.
    NoticeSeen,
    /// A system notice was tapped or one of its actions was chosen.
    ReminderAnswered {
        /// The reminder's id.
        id: String,
        /// The action's `tap`; `None` when the notice itself was tapped.
        tap: Option<String>,
    },
    /// A file was shared into the app; of several each is told by itself. One of more than 20 000 000 bytes comes without them.
    SharedIn {
        /// The file; with neither size nor bytes where it could not be read.
        file: PickedFile,
    },
    /// Answer to `Save`.
    SaveEnded {
        /// The errand's number.
        errand: i64,
        /// False when the bytes did not reach the disk; the old ones are still there.
        done: bool,
    },
    /// Answer to `OpenLink`.
    LinkEnded {
        /// The errand's number.
        errand: i64,
        /// The rung that opened; `None` when none did.
        rung: Option<Rung>,
    },
    /// Answer to `SetReminders`, `PostNotice` and `SetAlarm`.
    RemindersEnded {
        /// The errand's number.
        errand: i64,
        /// False when the system did not take them, or did not show the notice.
        done: bool,
    },
    /// Answer to `AskPermission`, and also told unasked when the permission is seen to have changed (errand 0).
    PermissionAnswered {
        /// The errand's number; 0 when nobody asked.
        errand: i64,
        /// What may be done now.
        permission: Permission,
    },
    /// Answer to `PickProof`.
    ProofPicked {
        /// The errand's number.
        errand: i64,
        /// The picture; `None` when the person picked nothing.
        file: Option<PickedFile>,
    },
    /// Answer to `PickBackup`.
    BackupPicked {
        /// The errand's number.
        errand: i64,
        /// Size in bytes; nothing was copied where it is larger than the order allows. `None` when the person picked nothing.
        size: Option<i64>,
    },
    /// Answer to `KeepFiles` and `KeepFacts`.
    FilesKept {
        /// The errand's number.
        errand: i64,
        /// False when any of them did not reach the disk.
        done: bool,
    },
    /// Answer to `ReadFile`.
    FileRead {
        /// The errand's number.
        errand: i64,
        /// Size of the whole file in bytes; `None` where it is not there or cannot be read.
        size: Option<i64>,
        /// The part that was wanted; shorter where the file ends before.
        #[serde(with = "crate::border::bytes")]
        bytes: Vec<u8>,
    },
    /// Answer to `SetWidget`, `OpenSystemPage`, `DropFiles`, `Copy`, `Share`, `Export` and `Print`.
    HandedOver {
        /// The errand's number.
        errand: i64,
        /// How it went.
        outcome: Handover,
    },
    /// Answer to `Erase`.
    Erased {
        /// The errand's number.
        errand: i64,
        /// False when something is still on the disk.
        done: bool,
    },
    /// Answer to any order that could not be carried out at all: the shell's own code failed. Means what the order's own
    /// answer would, had it gone badly.
    ErrandFailed {
        /// The order, as it came.
        effect: Effect,
    },
}

/// What the system lets the app do with notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Nobody has been asked yet.
    NotAsked,
    /// Notices appear.
    Granted,
    /// Notices are delivered without sound or banner (iOS, provisional).
    Quiet,
    /// Refused; asking again is possible.
    Denied,
    /// Refused, and only the system's own settings can change it.
    Blocked,
}

/// How handing something to the system went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handover {
    /// Done.
    Done,
    /// The person closed it.
    Cancelled,
    /// The system refused or failed.
    Failed,
}

/// A file that the person picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickedFile {
    /// File name as given, for display only; may be empty.
    pub name: String,
    /// Media type as given (`image/png`); may be empty.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// The file itself; empty where it is larger than what is taken.
    #[serde(with = "crate::border::bytes")]
    pub bytes: Vec<u8>,
}

impl Effect {
    /// The answer when the order could not be carried out at all.
    #[must_use]
    pub fn refused(&self) -> Event {
        match *self {
            Self::Save { errand, .. } => Event::SaveEnded { errand, done: false },
            Self::OpenLink { errand, .. } => Event::LinkEnded { errand, rung: None },
            Self::SetReminders { errand, .. } | Self::PostNotice { errand, .. } | Self::SetAlarm { errand, .. } => {
                Event::RemindersEnded { errand, done: false }
            }
            Self::AskPermission { errand } => Event::PermissionAnswered { errand, permission: Permission::Denied },
            Self::PickProof { errand, .. } => Event::ProofPicked { errand, file: None },
            Self::PickBackup { errand, .. } => Event::BackupPicked { errand, size: None },
            Self::KeepFiles { errand, .. } | Self::KeepFacts { errand, .. } => Event::FilesKept { errand, done: false },
            Self::ReadFile { errand, .. } => Event::FileRead { errand, size: None, bytes: Vec::new() },
            Self::SetWidget { errand, .. }
            | Self::OpenSystemPage { errand, .. }
            | Self::DropFiles { errand, .. }
            | Self::Copy { errand, .. }
            | Self::Share { errand, .. }
            | Self::Export { errand, .. }
            | Self::Print { errand, .. } => Event::HandedOver { errand, outcome: Handover::Failed },
            Self::Erase { errand } => Event::Erased { errand, done: false },
        }
    }
}
