//! Everything that is remembered: what the person told and did, their choices, and where they are in the app.

pub mod archive;
pub mod error;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Deserializer, Serialize};

use crate::border::event::Permission;
use crate::content::RouteId;
use crate::content::seal::Refusal;
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::person::case::Objection;
use crate::person::proof::Proof;
use crate::person::shared::Shared;
use crate::person::{Membership, Person, SwitchRecord};
use crate::rules::reminder::Prefs;

/// The whole state. Holds no content, only ids of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The person.
    pub person: Shared<Person>,
    /// Their choices.
    pub choices: Choices,
    /// What they want of reminders.
    pub reminders: Prefs,
    /// In saves of older builds: when the reminders were last planned, on the wall clock.
    pub planned_at: Option<NaiveDateTime>,
    /// The plan that the system has, where it posts by itself: what of it lies in the past was shown.
    pub handed: Shared<Vec<Handed>>,
    /// The notices that were shown last, oldest first.
    pub posted: Vec<Handed>,
    /// Day on which it was last looked which switches are left on.
    pub begun_on: Option<NaiveDate>,
    /// True once the three questions are behind them.
    pub welcomed: bool,
    /// Pages from the first to the one on the screen; never empty after reading.
    pub stack: Vec<PageId>,
    /// How far they are in the steps.
    pub walk: Option<Walk>,
    /// What the person wrote and picked for objections and letters, by the field's key.
    pub entries: BTreeMap<String, String>,
    /// Text in fields that is not part of a record yet, by the field's key.
    pub drafts: BTreeMap<String, String>,
    /// Number of the next errand.
    pub next_errand: i64,
    /// Errands whose answer still counts, by their number.
    pub errands: BTreeMap<i64, Errand>,
    /// The note at the foot of the window.
    pub note: Option<Note>,
    /// Number of the next note.
    pub next_note: u32,
    /// The last answer, so that it can be taken back.
    pub undo: Option<Undo>,
    /// Proofs kept, oldest first; looks and objections name them by id.
    pub proofs: Vec<Proof>,
    /// Names of files that nothing may name any more, until they are deleted.
    pub loose: BTreeSet<String>,
    /// A backup that waits for the person's word.
    #[serde(deserialize_with = "read_backup")]
    pub restore: Option<Backup>,
    /// Number of the next look, objection, profile or proof.
    pub next_id: u32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            person: Shared::default(),
            choices: Choices::default(),
            reminders: Prefs::default(),
            planned_at: None,
            handed: Shared::default(),
            posted: Vec::new(),
            begun_on: None,
            welcomed: false,
            stack: vec![PageId::Country],
            walk: None,
            entries: BTreeMap::new(),
            drafts: BTreeMap::new(),
            next_errand: 1,
            errands: BTreeMap::new(),
            note: None,
            next_note: 1,
            undo: None,
            proofs: Vec::new(),
            loose: BTreeSet::new(),
            restore: None,
            next_id: 1,
        }
    }
}

impl State {
    /// Pictures from outside that wait for the person's word, oldest first.
    pub fn waiting(&self) -> impl Iterator<Item = &Proof> {
        self.errands.values().filter_map(|errand| match errand {
            Errand::Shared { proof, .. } => Some(proof),
            Errand::Switch { .. }
            | Errand::Link
            | Errand::Permission
            | Errand::Notice { .. }
            | Errand::Backup
            | Errand::Facts
            | Errand::Proof { .. }
            | Errand::Keep { .. } => None,
        })
    }
}

/// What the person chose about the app itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// Language of the app; `None` follows the device.
    pub language: Option<String>,
    /// Language in which a service is used, by the service's id; a missing one is the language of the app.
    pub labels: BTreeMap<String, String>,
    /// App or website; `None` follows the device.
    pub route: Option<RouteId>,
    /// What the system lets the app do with notices.
    pub permission: Option<Permission>,
    /// Day on which the system was last asked for leave to post notices.
    pub asked_on: Option<NaiveDate>,
    /// Pack whose changes were seen.
    pub changes_seen: Option<NaiveDate>,
    /// True asks for the owner of the device each time the app comes to the front.
    pub lock: bool,
}

/// A notice as it was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Its id.
    pub id: String,
    /// When it is or was due, on the wall clock.
    pub at: NaiveDateTime,
    /// Keys of the parts for which it stands; in older saves their ids.
    pub covers: Vec<String>,
}

/// A backup that was picked: its records, and where its originals are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Backup {
    /// The records, as the archive in it has them.
    pub records: String,
    /// Name of the picked file in the app's own storage; empty where it holds no originals.
    pub file: String,
    /// True once the person said yes.
    pub agreed: bool,
    /// Originals that are still to be taken out, by the name of their file.
    pub left: Vec<String>,
    /// Originals that are missing in it or not what was kept, by the names that the person knows.
    pub missing: Vec<String>,
    /// Files that were written for it so far.
    pub kept: Vec<String>,
}

/// Older saves hold the records alone, and no originals can follow any more.
fn read_backup<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Backup>, D::Error> {
    let found = Option::<serde_json::Value>::deserialize(deserializer)?;
    Ok(found.and_then(|found| serde_json::from_value(found).ok()))
}

/// How far someone is in the steps to one switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// Which switch.
    pub subject: Subject,
    /// The open step, from 0.
    pub at: usize,
    /// True while the other looks of the open step are shown.
    pub variants: bool,
    /// True after the address was opened and until they said where they landed.
    pub landing: bool,
}

/// An order whose answer still counts after the app was closed in between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Errand {
    /// The address of a switch was opened.
    Switch {
        /// Which.
        subject: Subject,
    },
    /// Some other address was opened.
    Link,
    /// The system was asked for leave to post notices.
    Permission,
    /// A notice is posted.
    Notice {
        /// Keys of the parts for which it stands; in older saves their ids.
        covers: Vec<String>,
        /// When it was ordered, in UTC.
        at: NaiveDateTime,
    },
    /// A backup is picked.
    Backup,
    /// A file of newer facts is picked.
    Facts,
    /// A proof is picked.
    Proof {
        /// What it belongs to.
        to: ProofFor,
    },
    /// A picture from outside lies in a file, and waits for the person's word.
    Shared {
        /// The proof that it would be.
        proof: Proof,
        /// True once the file is written.
        written: bool,
    },
    /// The file of a proof is written.
    Keep {
        /// The proof.
        proof: Proof,
        /// What it belongs to.
        to: ProofFor,
    },
}

/// A note at the foot of the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Counter.
    pub number: u32,
    /// What it says.
    pub what: Said,
}

/// What a note says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// The state did not reach the disk.
    SaveFailed,
    /// The system did not take the reminders.
    RemindersFailed,
    /// No address could be opened; the written steps remain.
    LinkFailed,
    /// A text is on the clipboard.
    Copied,
    /// A file was put where the person wanted it.
    Exported,
    /// Handing something over failed.
    HandoverFailed,
    /// Notices are not allowed.
    Refused,
    /// There is no such day, or it lies outside what can be chosen.
    NoSuchDay,
    /// An answer to the steps was noted.
    Noted,
    /// They will be reminded tomorrow.
    Later,
    /// Nothing is due; they will be reminded when it is.
    NotDue,
    /// An answer was taken back.
    TakenBack,
    /// A look was taken off the list.
    LookRemoved,
    /// A reminder comes tomorrow.
    Snoozed,
    /// A picked file is no backup.
    NoBackup {
        /// Byte at which reading stopped.
        offset: u64,
    },
    /// A picked backup is from a newer build.
    NewerBackup,
    /// A backup took the place of the records.
    Restored,
    /// Everything was deleted.
    Erased,
    /// Something could not be deleted.
    EraseFailed,
    /// A proof is kept.
    Kept,
    /// A file could not be kept.
    KeepFailed,
    /// A file is too large to be kept.
    TooLarge,
    /// No more pictures can be kept.
    TooMany,
    /// A file is no picture that could be kept.
    NoPicture {
        /// Its name.
        name: String,
    },
    /// A picked file is no backup of this app, or not one within its bounds.
    NotABackup,
    /// A backup took the place of the records, but some of its pictures did not come along.
    RestoredWithout {
        /// Their names.
        names: Vec<String>,
    },
    /// A case file or backup was written, but some pictures could not be put in.
    ExportedWithout {
        /// Their names.
        names: Vec<String>,
    },
    /// A notice to try them out was posted.
    Tried,
    /// A proof was deleted.
    ProofDeleted,
    /// Something was noted about an objection.
    CaseNoted,
    /// An answer or a complaint was taken off an objection.
    CaseEntryRemoved,
    /// An objection was deleted.
    CaseRemoved,
    /// The case could not be put together.
    ExportFailed,
    /// A file of facts is not taken into use.
    FactsRefused {
        /// Why.
        why: Refusal,
    },
    /// Newer facts are in use.
    FactsTaken,
    /// The facts that came with the app are in use again, as the person wanted.
    FactsBack,
    /// They are in use again, for the newer ones turned out to be unusable.
    FactsLost,
    /// Something in the app went wrong; nothing changed.
    Fault,
}

/// What takes the last answer back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Undo {
    /// The switch.
    pub subject: Subject,
    /// Its record before; `None` where there was none.
    pub record: Option<SwitchRecord>,
    /// Whether they had an account, before; `None` where the answer left it as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership: Option<Membership>,
    /// The objections before, where something was noted about those and not about the switch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objections: Option<Vec<Objection>>,
    /// The proofs that went with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<Proof>,
    /// What a deleted proof belonged to, where a proof alone was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof_of: Option<ProofFor>,
}
