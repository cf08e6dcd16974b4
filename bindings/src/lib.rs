//! The contract: everything a shell sees of the core, in the order a shell author reads it.
//!
//! One object, one verb. `AppSession.open` takes what was stored last, the content pack and the device's settings;
//! `AppSession.step` takes one event and the time, and returns the window to draw and the orders to carry out.
//!
//! The records are the core's own types, declared here a second time: a field or a variant that one side lacks
//! does not compile, so the two cannot drift apart.

#![allow(clippy::needless_pass_by_value, reason = "what crosses the border arrives owned")]
#![allow(clippy::missing_errors_doc, reason = "each generated language declares what is thrown")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use untrained_core::border::effect::{Channel, Effect, FilePart, KeptFile, Reminder, ReminderAction, Rung, SystemPage};
use untrained_core::border::event::{Event, Handover, NoticesBy, Permission, PickedFile, Settings};
use untrained_core::border::moment::{CivilDate, Moment, WallTime};
use untrained_core::border::window::{
    Block, Button, ButtonLook, ButtonRow, Choice, ChoiceOption, Copyable, DateField, Direction, Field, Heading, Icon,
    Input, Label, Notice, Page, Paragraph, Picture, ProgressBar, Row, Sketch, SketchCard, SketchLook, SketchRow,
    SourceItem, SourceList, Step, StepItem, StepState, Steps, SwitchRow, TextLook, Timeline, TimelineItem,
    TimelineState, Tone, VerdictCard, Window,
};
use untrained_core::session::{OpenError, Session};

#[cfg(feature = "guide")]
mod guide;
#[cfg(feature = "testing")]
mod testing;
#[cfg(test)]
mod tests;

uniffi::setup_scaffolding!();

/// The whole app but its surface. One a process: two would overwrite each other's archive.
#[derive(uniffi::Object)]
pub struct AppSession {
    inner: Mutex<Session>,
}

#[uniffi::export]
impl AppSession {
    /// Opens what was stored last; then send `Event.Opened`.
    ///
    /// `saved`: the bytes of the last `Effect.Save`, or `None` at the very first start.
    /// `pack`: the content file that came with the app.
    /// `facts`: the bytes of the last `Effect.KeepFacts`, or `None` where none are kept.
    #[uniffi::constructor(default(facts = None))]
    pub fn open(
        saved: Option<Vec<u8>>,
        pack: Vec<u8>,
        settings: Settings,
        facts: Option<Vec<u8>>,
    ) -> Result<Arc<Self>, OpenError> {
        Session::open_renewed(saved.as_deref(), pack, facts, settings)
            .map(|session| Arc::new(Self { inner: Mutex::new(session) }))
    }

    /// Advances by one event and returns what to draw and what to do.
    ///
    /// Total: a fault inside the core comes back as a notice, and the state stays as it was.
    pub fn step(&self, event: Event, now: Moment) -> Step {
        self.advance(now, |session| session.step(&event, now))
    }
}

impl AppSession {
    /// Works on a copy, which takes the session's place only when the work ended well.
    fn advance(&self, now: Moment, work: impl FnOnce(&mut Session) -> Step) -> Step {
        let mut session = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let mut next = session.clone();
        match catch_unwind(AssertUnwindSafe(move || (work(&mut next), next))) {
            Ok((step, next)) => {
                *session = next;
                step
            }
            Err(_) => session.fault(now),
        }
    }
}

/// Why `open` gave no session. Leave the stored bytes where they are unless the variant says otherwise.
#[uniffi::remote(Error)]
pub enum OpenError {
    /// The content pack could not be read: the installation is damaged, installing again mends it.
    PackDamaged {
        /// What was wrong, in English, for a developer.
        why: String,
    },
    /// The content pack was made for another build: installing again mends it.
    PackOtherForm {
        /// Form in the file.
        found: i64,
        /// Form this build reads.
        known: i64,
    },
    /// The stored bytes were written by a newer build; keep them, ask the person to update.
    Newer {
        /// Version in the bytes.
        found: i64,
        /// Highest version this build reads.
        known: i64,
    },
    /// The stored bytes are no archive; keep them aside under another name and open anew with `None`.
    Damaged {
        /// Position of the first fault, from 0.
        offset: i64,
    },
}

// --- what goes in beside the event

/// An instant together with the wall clock that the person saw at that instant.
#[uniffi::remote(Record)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00Z; negative before.
    pub utc_millis: i64,
    /// Minutes that the wall clock is ahead of UTC (east positive), -1080 to 1080; others count as 0.
    pub offset_minutes: i32,
}

/// What the shell tells about the device. Handed over at `open`, and again when it changes.
#[uniffi::remote(Record)]
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
    pub has_widget: bool,
    /// True where the system can ask who holds the device, and its owner has set that up.
    pub locks: bool,
    /// True where a page can be printed.
    pub prints: bool,
    /// True where the system silences an app that was not opened for months, and may do so with this one.
    pub pauses_unused: bool,
}

/// How system notices come about on a device.
#[uniffi::remote(Enum)]
pub enum NoticesBy {
    /// Not at all: calendar files take their place.
    Nobody,
    /// The shell posts each one when it is told to (`PostNotice`), and wakes up for the next (`SetAlarm`).
    Shell,
    /// The system posts them from a plan that was handed over (`SetReminders`).
    System,
}

// --- what comes out

/// What one event led to.
#[uniffi::remote(Record)]
pub struct Step {
    /// What to draw.
    pub window: Window,
    /// What to do, in this order.
    pub effects: Vec<Effect>,
}

/// The whole screen.
#[uniffi::remote(Record)]
pub struct Window {
    /// The page.
    pub page: Page,
    /// Label of the way back; `None` on a first page, where the system's own back leaves the app.
    pub back: Option<String>,
    /// A passing note at the foot of the screen.
    pub notice: Option<Notice>,
    /// True while an errand runs whose answer changes this page.
    pub busy: bool,
    /// True asks the shell to show nothing, each time the app comes to the front, until the system's own prompt has let its
    /// owner in; where the system has no such prompt any more it lets everyone in.
    pub lock: bool,
    /// True asks the shell to hide the content in the app switcher and from screenshots by others.
    pub private: bool,
    /// BCP 47 tag of the language of the texts.
    pub language: String,
    /// Which way that language reads.
    pub direction: Direction,
}

/// Reading direction.
#[uniffi::remote(Enum)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// A passing note.
#[uniffi::remote(Record)]
pub struct Notice {
    /// Differs from the last notice's key when this one is new; read aloud once.
    pub key: String,
    /// Which look.
    pub tone: Tone,
    /// One sentence.
    pub text: String,
    /// Something to do about it (undo, try again); `None` draws no button.
    pub button: Option<Button>,
}

/// One page.
#[uniffi::remote(Record)]
pub struct Page {
    /// Stable per page and subject (`steps/linkedin`); a new key starts at the top, the same key keeps its place.
    pub key: String,
    /// Title of the page.
    pub title: String,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
}

/// One thing on a page, each kind one record. `key` is unique on its page and stable, so that a redraw can keep focus and place.
#[uniffi::remote(Enum)]
pub enum Block {
    /// The verdict on one profile.
    Verdict(VerdictCard),
    /// A heading between blocks.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// Numbered steps joined by a line.
    Steps(Steps),
    /// A schematic screen with the place to touch.
    Sketch(SketchCard),
    /// A row that leads on.
    Row(Row),
    /// One answer out of several.
    Choice(Choice),
    /// A text that the person writes.
    Field(Field),
    /// A date that the person sets.
    Date(DateField),
    /// Something that is on or off.
    Switch(SwitchRow),
    /// A text to take elsewhere.
    Copyable(Copyable),
    /// Statements with their sources.
    Sources(SourceList),
    /// What happened and what comes, in order of time.
    Timeline(Timeline),
    /// How far along.
    Progress(ProgressBar),
    /// A picture that was kept.
    Picture(Picture),
    /// Buttons, the primary one first.
    Buttons(ButtonRow),
}

/// The verdict on one profile.
#[uniffi::remote(Record)]
pub struct VerdictCard {
    /// Stable key.
    pub key: String,
    /// Which look.
    pub tone: Tone,
    /// Whose profile ("LinkedIn").
    pub name: String,
    /// The state in words, beside the icon ("On: something to do").
    pub state: String,
    /// At most 60 characters.
    pub headline: String,
    /// One sentence why.
    pub sentence: String,
    /// Day of the facts ("Facts checked on 23 November 2026"); empty where no fact is used, draws none.
    pub footnote: String,
    /// The first is the primary one; may be empty.
    pub buttons: Vec<Button>,
    /// The card in one spoken sentence.
    pub spoken: String,
}

/// A heading between blocks.
#[uniffi::remote(Record)]
pub struct Heading {
    /// Stable key.
    pub key: String,
    /// The text.
    pub text: String,
}

/// A paragraph.
#[uniffi::remote(Record)]
pub struct Paragraph {
    /// Stable key.
    pub key: String,
    /// Which look.
    pub look: TextLook,
    /// The text; a line break separates paragraphs.
    pub text: String,
}

/// Numbered steps joined by a line.
#[uniffi::remote(Record)]
pub struct Steps {
    /// Stable key.
    pub key: String,
    /// In order.
    pub items: Vec<StepItem>,
}

/// A schematic screen with the place to touch.
#[uniffi::remote(Record)]
pub struct SketchCard {
    /// Stable key.
    pub key: String,
    /// What it shows.
    pub sketch: Sketch,
}

/// A row that leads on.
#[uniffi::remote(Record)]
pub struct Row {
    /// Stable key.
    pub key: String,
    /// What stands before it.
    pub icon: Icon,
    /// Which look.
    pub tone: Tone,
    /// First line.
    pub title: String,
    /// Second line; empty draws none.
    pub detail: String,
    /// What touching it means.
    pub tap: String,
    /// The row in one spoken sentence.
    pub spoken: String,
}

/// One answer out of several.
#[uniffi::remote(Record)]
pub struct Choice {
    /// Stable key, the `field` of `Event::Chose`.
    pub key: String,
    /// The question.
    pub label: String,
    /// Explanation under the question; empty draws none.
    pub hint: String,
    /// In order.
    pub options: Vec<ChoiceOption>,
}

/// A text that the person writes.
#[uniffi::remote(Record)]
pub struct Field {
    /// Stable key, the `field` of `Event::Typed`.
    pub key: String,
    /// What it asks for.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub hint: String,
    /// The text; ignored by the shell while the field has the focus.
    pub text: String,
    /// Which keyboard and how many lines.
    pub input: Input,
}

/// A date that the person sets.
#[uniffi::remote(Record)]
pub struct DateField {
    /// Stable key, the `field` of `Event::DateChosen`.
    pub key: String,
    /// What it asks for.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub hint: String,
    /// The date set, written out; empty when none is.
    pub text: String,
    /// The date set, or the one to begin choosing at.
    pub value: CivilDate,
    /// First day that can be chosen.
    pub first: CivilDate,
    /// Last day that can be chosen; not before `first`, and `value` lies between them.
    pub last: CivilDate,
}

/// Something that is on or off.
#[uniffi::remote(Record)]
pub struct SwitchRow {
    /// Stable key.
    pub key: String,
    /// What it switches.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub hint: String,
    /// True is on.
    pub on: bool,
    /// What touching it means.
    pub tap: String,
    /// The switch in one spoken sentence, without its state.
    pub spoken: String,
}

/// A text to take elsewhere.
#[uniffi::remote(Record)]
pub struct Copyable {
    /// Stable key.
    pub key: String,
    /// What it is ("First name", "Letter").
    pub label: String,
    /// The text, as it will be copied.
    pub text: String,
    /// The copy button.
    pub button: Button,
}

/// Statements with their sources.
#[uniffi::remote(Record)]
pub struct SourceList {
    /// Stable key.
    pub key: String,
    /// In order.
    pub items: Vec<SourceItem>,
}

/// What happened and what comes, in order of time.
#[uniffi::remote(Record)]
pub struct Timeline {
    /// Stable key.
    pub key: String,
    /// In order.
    pub items: Vec<TimelineItem>,
}

/// How far along.
#[uniffi::remote(Record)]
pub struct ProgressBar {
    /// Stable key.
    pub key: String,
    /// In words ("Question 1 of 3").
    pub text: String,
    /// Parts done, 0 to `total`.
    pub done: i32,
    /// Parts in all, 1 or more.
    pub total: i32,
}

/// Buttons, the primary one first.
#[uniffi::remote(Record)]
pub struct ButtonRow {
    /// Stable key.
    pub key: String,
    /// In order.
    pub buttons: Vec<Button>,
}

/// A picture that was kept.
#[uniffi::remote(Record)]
pub struct Picture {
    /// Stable key.
    pub key: String,
    /// Name of its file in the app's own storage; where it cannot be drawn, the description stands in its place.
    pub file: String,
    /// What it is, for those who do not see it.
    pub description: String,
}

/// A button.
#[uniffi::remote(Record)]
pub struct Button {
    /// What happens ("Open LinkedIn's setting").
    pub label: String,
    /// Which look.
    pub look: ButtonLook,
    /// False draws it grey and silent.
    pub enabled: bool,
    /// Opaque; comes back in `Event::Tapped`.
    pub tap: String,
}

/// Looks of a button.
#[uniffi::remote(Enum)]
pub enum ButtonLook {
    /// The one next thing; at most one a page.
    Primary,
    /// Another way on.
    Plain,
    /// Deletes something.
    Danger,
}

/// Colours that mean something. Always drawn with an icon and a word as well.
#[uniffi::remote(Enum)]
pub enum Tone {
    /// No meaning: the page's own colours.
    Plain,
    /// Off, answered, protected. Icon: a check in a shield.
    Good,
    /// On now, something to do. Icon: a hand.
    Act,
    /// Overdue, failed, data at risk. Icon: a clock with a mark.
    Late,
    /// Not yet, waiting for an answer. Icon: an hourglass.
    Wait,
    /// Unclear, or the facts are old. Icon: two speech marks.
    Unsure,
}

/// What stands before a row.
#[uniffi::remote(Enum)]
pub enum Icon {
    /// The tone's own icon.
    Tone,
    /// A person's profile at a service.
    Profile,
    /// A question mark: why, explanation.
    Question,
    /// A list with ticks: steps.
    Steps,
    /// A bell: reminders.
    Bell,
    /// A letter: the objection, letters, authorities.
    Letter,
    /// A camera: proof.
    Proof,
    /// A cog: settings.
    Settings,
    /// A book: sources and facts.
    Book,
    /// A globe: a country or a language.
    Globe,
    /// A calendar: a date.
    Calendar,
    /// An arrow out of a box: leaves the app.
    Outside,
    /// A plus: add one.
    Add,
    /// A waste bin: delete.
    Delete,
    /// A lock: privacy.
    Lock,
}

/// Looks of a paragraph.
#[uniffi::remote(Enum)]
pub enum TextLook {
    /// Ordinary text.
    Body,
    /// Larger, under a title.
    Lead,
    /// Small and soft.
    Small,
    /// A point of a list.
    Point,
}

/// One numbered step.
#[uniffi::remote(Record)]
pub struct StepItem {
    /// Stable key.
    pub key: String,
    /// The number as written ("1").
    pub number: String,
    /// Where the person stands.
    pub state: StepState,
    /// What to do.
    pub text: String,
    /// The words to look for on the screen.
    pub label: Option<Label>,
    /// Where they stand on the screen; empty draws none.
    pub place: String,
    /// The screen; drawn for the open step only.
    pub sketch: Option<Sketch>,
    /// What else it may look like, shown after "I don't see it".
    pub variants: Vec<String>,
    /// Buttons of this step ("I don't see it", "Done, next step").
    pub buttons: Vec<Button>,
    /// The step in one spoken sentence.
    pub spoken: String,
}

/// Where the person stands at a step.
#[uniffi::remote(Enum)]
pub enum StepState {
    /// Behind them: filled.
    Done,
    /// The open one.
    Current,
    /// Ahead: folded to one line.
    Ahead,
}

/// Words as they stand on another app's screen.
#[uniffi::remote(Record)]
pub struct Label {
    /// The words, without quotation marks.
    pub text: String,
    /// The words in the quotation marks of the person's language.
    pub quoted: String,
    /// BCP 47 tag of the words' own language, for the voice and the font.
    pub language: String,
    /// Says so when the words are not in the language asked for; empty draws none.
    pub note: String,
}

/// A schematic part of a screen, drawn from data.
#[uniffi::remote(Record)]
pub struct Sketch {
    /// Title bar of the sketched screen; empty draws none.
    pub title: String,
    /// From the top.
    pub rows: Vec<SketchRow>,
    /// The picture in one spoken sentence.
    pub spoken: String,
}

/// One row of a sketch.
#[uniffi::remote(Record)]
pub struct SketchRow {
    /// What it looks like.
    pub look: SketchLook,
    /// Real words only where the person must read them; empty draws a bar.
    pub text: String,
    /// True rings the row: touch here.
    pub marked: bool,
}

/// Looks of a row of a sketch.
#[uniffi::remote(Enum)]
pub enum SketchLook {
    /// A round picture at the start of the row.
    Avatar,
    /// A line of text or a bar.
    Line,
    /// A line with an arrow: leads on.
    Leads,
    /// A switch that is on.
    SwitchOn,
    /// A switch that is off.
    SwitchOff,
    /// A button.
    Button,
    /// A line that marks the start of a section.
    Section,
}

/// One option of a choice.
#[uniffi::remote(Record)]
pub struct ChoiceOption {
    /// The `option` of `Event::Chose`.
    pub key: String,
    /// What it says.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub detail: String,
    /// True when it is the answer now.
    pub selected: bool,
}

/// What a field takes.
#[uniffi::remote(Enum)]
pub enum Input {
    /// One line.
    Line,
    /// One line, for finding something in a list: results change while typing.
    Find,
    /// Several lines.
    Lines,
    /// An e-mail address.
    Email,
    /// A file path.
    Path,
}

/// One statement with its source.
#[uniffi::remote(Record)]
pub struct SourceItem {
    /// Stable key.
    pub key: String,
    /// What is stated.
    pub statement: String,
    /// Publisher, title, date, how it was read.
    pub source: String,
    /// Evidence in one word ("documented"); empty where nothing is claimed (a list of sources), draws none.
    pub evidence: String,
    /// Says so when the re-check day is past; empty draws none.
    pub stale: String,
    /// Opens the source in the browser; `None` draws no button.
    pub button: Option<Button>,
}

/// One point in time.
#[uniffi::remote(Record)]
pub struct TimelineItem {
    /// Stable key.
    pub key: String,
    /// Past, today or to come.
    pub state: TimelineState,
    /// The date as the person writes dates.
    pub date: String,
    /// What happened or will.
    pub text: String,
    /// The point in one spoken sentence.
    pub spoken: String,
}

/// Where a point lies.
#[uniffi::remote(Enum)]
pub enum TimelineState {
    /// Before today: filled.
    Past,
    /// Today: marked.
    Today,
    /// To come: outlined.
    Future,
}

/// A civil date as it crosses the border.
#[uniffi::remote(Record)]
pub struct CivilDate {
    /// Year of the Gregorian calendar, 1 to 9999.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: i32,
    /// Day of the month, 1 to 31.
    pub day: i32,
}

// --- what happened

/// One thing that happened.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
pub enum Handover {
    /// Done.
    Done,
    /// The person closed it.
    Cancelled,
    /// The system refused or failed.
    Failed,
}

/// A file that the person picked.
#[uniffi::remote(Record)]
pub struct PickedFile {
    /// File name as given, for display only; may be empty.
    pub name: String,
    /// Media type as given (`image/png`); may be empty.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// The file itself; empty where it is larger than what is taken.
    pub bytes: Vec<u8>,
}

/// A file in the app's own storage.
#[uniffi::remote(Record)]
pub struct KeptFile {
    /// Its name there: lower-case letters, digits, `.` and `-` only.
    pub name: String,
    /// The file itself.
    pub bytes: Vec<u8>,
}

// --- what to do

/// One order. The shell carries it out and answers with the event that has the same `errand`.
#[uniffi::remote(Enum)]
pub enum Effect {
    /// Replace the stored bytes as a whole: temporary file, sync, rename. Answer with `SaveEnded`.
    Save {
        /// Comes back in the answer.
        errand: i64,
        /// The archive; also what a backup holds.
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

/// A page of the system's own settings.
#[uniffi::remote(Enum)]
pub enum SystemPage {
    /// Where the app's notices are allowed.
    Notices,
    /// Where the system is told not to put an unused app to sleep.
    UnusedApps,
}

/// A piece of a file that is handed over.
#[uniffi::remote(Enum)]
pub enum FilePart {
    /// These bytes.
    Bytes {
        /// As they are.
        bytes: Vec<u8>,
    },
    /// The whole of a file of the app's own storage.
    File {
        /// Its name there.
        name: String,
    },
}

/// One way to open an address.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ReminderAction {
    /// What it says.
    pub label: String,
    /// Comes back in `Event::ReminderAnswered`.
    pub tap: String,
    /// True when the app has to come to the front for it.
    pub opens_app: bool,
}

/// Kinds of notices that a person can silence one by one in the system.
#[uniffi::remote(Enum)]
pub enum Channel {
    /// A start is near, the switch is still on, a look is due, a birthday.
    Switch,
    /// An answer, an extension or a complaint window.
    Objection,
    /// The facts in the app are old.
    Facts,
}

/// A time on the wall, wherever the person is then: 10:00 stays 10:00 when they travel or the clocks change.
#[uniffi::remote(Record)]
pub struct WallTime {
    /// The civil date.
    pub date: CivilDate,
    /// Hour of the day, 0 to 23.
    pub hour: i32,
    /// Minute of the hour, 0 to 59.
    pub minute: i32,
}
