//! Taps: what a button means, written into the window and read back from an event. Readable, so that traces are.

use std::fmt;

use crate::content::RouteId;
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::person::case::EventKind;
use crate::person::{Membership, Seen};

/// What a tap means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Go to a page.
    Go(PageId),
    /// Leave a question of the welcome unanswered.
    Skip,
    /// The country.
    Live {
        /// ISO code.
        code: String,
    },
    /// 18 or older.
    Adult,
    /// Younger: asks for the birthday.
    Younger,
    /// The birthday is set.
    Birthday,
    /// Has an account, or not.
    Member {
        /// The service's id.
        service: String,
        /// The answer.
        member: Membership,
    },
    /// Uses a service, or not: puts it on the list or takes it off.
    Use {
        /// The service's id.
        service: String,
        /// True uses it.
        on: bool,
    },
    /// All services in use are named.
    UseDone,
    /// Open step `at` of the steps on the screen, from 0.
    StepAt {
        /// Which.
        at: usize,
    },
    /// "I don't see it", at the open step.
    Unseen,
    /// Take the other route to a switch.
    Route {
        /// Which.
        route: RouteId,
        /// To which switch.
        subject: Subject,
    },
    /// Open the address of a switch.
    OpenSwitch {
        /// Which.
        subject: Subject,
    },
    /// Where the person landed after an address was opened.
    Landed {
        /// Where.
        at: Landing,
    },
    /// What the person saw.
    Saw {
        /// What.
        seen: Seen,
        /// At which switch.
        subject: Subject,
    },
    /// Not now.
    Later {
        /// Which switch.
        subject: Subject,
    },
    /// Take the last answer back.
    Undo,
    /// Take one look back.
    Unlook {
        /// The look's id.
        look: u32,
    },
    /// Open an address of a service.
    OpenDoor {
        /// The service's id.
        service: String,
        /// The door's id.
        door: String,
    },
    /// Copy an address of a service.
    CopyDoor {
        /// The service's id.
        service: String,
        /// The door's id.
        door: String,
    },
    /// Open the project's page for wrong facts.
    OpenProject,
    /// Copy its address.
    CopyProject,
    /// Open a source.
    OpenSource {
        /// Its id.
        id: String,
    },
    /// Add an account at a service.
    Add {
        /// The service's id.
        service: String,
    },
    /// Take an account and its records away.
    Remove {
        /// Which.
        subject: Subject,
    },
    /// Ask the system for leave to post notices.
    AskPermission,
    /// Show the system's page of notices.
    NoticeSettings,
    /// Show the system's page where an unused app is kept awake.
    UnusedApps,
    /// Post a notice to see whether they come through.
    TryNotice,
    /// Export the reminders as a calendar.
    Calendar {
        /// True hands it to an app; false lets the person put the file somewhere.
        open: bool,
    },
    /// Switch a kind of reminder on or off.
    Kind {
        /// The kind's id.
        kind: String,
        /// True is on.
        on: bool,
    },
    /// Put a reminder off until tomorrow.
    Snooze {
        /// Its id; empty takes that of the event.
        id: String,
    },
    /// Hide what the app is about, or not.
    Discreet {
        /// True hides.
        on: bool,
    },
    /// Ask for the owner of the device before anything is shown, or not.
    Lock {
        /// True asks.
        on: bool,
    },
    /// Pick a file of newer facts.
    PickFacts,
    /// Go back to the facts that came with the app.
    PackagedFacts,
    /// Export everything.
    Backup,
    /// Pick a backup.
    PickBackup,
    /// Let the picked backup take the place of everything.
    Restore,
    /// Leave everything as it is.
    KeepMine,
    /// Delete everything.
    Erase,
    /// Object to something, or no longer.
    ObjectTo {
        /// Message id of what.
        id: String,
        /// Which profile.
        subject: Subject,
    },
    /// The form was sent, or a letter arrived.
    Sent {
        /// True for a letter.
        letter: bool,
        /// Which profile.
        subject: Subject,
    },
    /// Note what is picked on the page of a case.
    NoteEvent {
        /// Which case.
        subject: Subject,
    },
    /// A letter of a case was sent.
    LetterSent {
        /// What that is in the case.
        what: EventKind,
        /// Which case.
        subject: Subject,
    },
    /// Take an entry of a case back.
    TakeBack {
        /// The entry's number.
        id: u32,
        /// Which case.
        subject: Subject,
    },
    /// Delete a case.
    DeleteCase {
        /// Which.
        subject: Subject,
    },
    /// Copy the text of a block on the page.
    CopyBlock {
        /// The block's key.
        key: String,
    },
    /// Share the text of a block on the page.
    ShareBlock {
        /// The block's key.
        key: String,
    },
    /// Say something of one's own choice in a letter, or no longer.
    LetterSays {
        /// What: `minor` or `erase`.
        what: String,
        /// About what.
        subject: Subject,
    },
    /// Save the letter on the page as a file.
    SaveLetter {
        /// True for a page to print, false for plain text.
        print: bool,
    },
    /// Open a page of an authority.
    OpenAuthority {
        /// Its id.
        id: String,
        /// True for the page where one complains, false for its start page.
        complaint: bool,
    },
    /// Pick a picture as proof.
    AddProof {
        /// What it belongs to.
        to: ProofFor,
    },
    /// Keep the pictures that came from outside.
    KeepFor {
        /// What they belong to.
        to: ProofFor,
    },
    /// Do not keep them.
    Discard,
    /// Delete a proof.
    DeleteProof {
        /// Its id.
        id: u32,
    },
    /// Export the case with its originals.
    ExportCase,
    /// Print the case.
    PrintCase,
    /// Store the state once more.
    SaveAgain,
}

/// Where an address led.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landing {
    /// On the setting itself.
    Setting,
    /// In the app or on the website, but somewhere else.
    Elsewhere,
    /// On a page that asks to log in.
    LogIn,
    /// Nothing opened.
    Nowhere,
}

impl Intent {
    /// The meaning of a tap; `None` for a tap that this build never issues.
    #[must_use]
    pub fn read(tap: &str) -> Option<Self> {
        let parts: Vec<&str> = tap.split('/').collect();
        let (first, rest) = parts.split_first()?;
        let one = |rest: &[&str]| match rest {
            [only] => Some((*only).to_owned()),
            _ => None,
        };
        Some(match (*first, rest) {
            ("skip", []) => Self::Skip,
            ("live", [code]) => Self::Live { code: (*code).to_owned() },
            ("age", ["adult"]) => Self::Adult,
            ("age", ["younger"]) => Self::Younger,
            ("age", ["birthday"]) => Self::Birthday,
            ("member", [service, "yes"]) => Self::Member { service: (*service).to_owned(), member: Membership::Member },
            ("member", [service, "no"]) => {
                Self::Member { service: (*service).to_owned(), member: Membership::NonMember }
            }
            ("use", ["done"]) => Self::UseDone,
            ("use", [service, on]) => Self::Use { service: (*service).to_owned(), on: read_on(on)? },
            ("step", [at]) => Self::StepAt { at: at.parse().ok()? },
            ("unseen", []) => Self::Unseen,
            ("project", []) => Self::OpenProject,
            ("project-copy", []) => Self::CopyProject,
            ("route", [route, rest @ ..]) => Self::Route { route: read_route(route)?, subject: Subject::read(rest)? },
            ("open", rest) => Self::OpenSwitch { subject: Subject::read(rest)? },
            ("landed", [at]) => Self::Landed { at: Landing::read(at)? },
            ("saw", [seen, rest @ ..]) => Self::Saw { seen: read_seen(seen)?, subject: Subject::read(rest)? },
            ("later", rest) => Self::Later { subject: Subject::read(rest)? },
            ("undo", []) => Self::Undo,
            ("unlook", [look]) => Self::Unlook { look: look.parse().ok()? },
            ("door-link", [service, door]) => {
                Self::OpenDoor { service: (*service).to_owned(), door: (*door).to_owned() }
            }
            ("door-copy", [service, door]) => {
                Self::CopyDoor { service: (*service).to_owned(), door: (*door).to_owned() }
            }
            ("source", rest) => Self::OpenSource { id: one(rest)? },
            ("add", rest) if !rest.is_empty() => Self::Add { service: one(rest)? },
            ("remove", rest) => Self::Remove { subject: Subject::read(rest)? },
            ("notices", ["ask"]) => Self::AskPermission,
            ("notices", ["settings"]) => Self::NoticeSettings,
            ("notices", ["unused"]) => Self::UnusedApps,
            ("notices", ["try"]) => Self::TryNotice,
            ("calendar", []) => Self::Calendar { open: false },
            ("calendar", ["open"]) => Self::Calendar { open: true },
            ("kind", [kind, on]) => Self::Kind { kind: (*kind).to_owned(), on: read_on(on)? },
            ("snooze", []) => Self::Snooze { id: String::new() },
            ("snooze", rest) => Self::Snooze { id: one(rest)? },
            ("discreet", [on]) => Self::Discreet { on: read_on(on)? },
            ("lock", [on]) => Self::Lock { on: read_on(on)? },
            ("facts", ["pick"]) => Self::PickFacts,
            ("facts", ["packaged"]) => Self::PackagedFacts,
            ("backup", []) => Self::Backup,
            ("restore", ["pick"]) => Self::PickBackup,
            ("restore", ["replace"]) => Self::Restore,
            ("restore", ["keep"]) => Self::KeepMine,
            ("erase", ["everything"]) => Self::Erase,
            ("object", [id, rest @ ..]) => Self::ObjectTo { id: (*id).to_owned(), subject: Subject::read(rest)? },
            ("sent", [how @ ("form" | "letter"), rest @ ..]) => {
                Self::Sent { letter: *how == "letter", subject: Subject::read(rest)? }
            }
            ("note", rest) => Self::NoteEvent { subject: Subject::read(rest)? },
            ("letter-sent", [what, rest @ ..]) => {
                Self::LetterSent { what: EventKind::named(what)?, subject: Subject::read(rest)? }
            }
            ("take-back", [id, rest @ ..]) => Self::TakeBack { id: id.parse().ok()?, subject: Subject::read(rest)? },
            ("case-delete", rest) => Self::DeleteCase { subject: Subject::read(rest)? },
            ("copy", [key]) => Self::CopyBlock { key: (*key).to_owned() },
            ("share", [key]) => Self::ShareBlock { key: (*key).to_owned() },
            ("letter-says", [what @ ("minor" | "erase"), rest @ ..]) => {
                Self::LetterSays { what: (*what).to_owned(), subject: Subject::read(rest)? }
            }
            ("save-letter", [how @ ("print" | "text")]) => Self::SaveLetter { print: *how == "print" },
            ("authority-link", [id, page @ ("complaint" | "site")]) => {
                Self::OpenAuthority { id: (*id).to_owned(), complaint: *page == "complaint" }
            }
            ("proof-add", []) => Self::AddProof { to: ProofFor::Nothing },
            ("proof-add", ["look", id]) => Self::AddProof { to: ProofFor::Look(id.parse().ok()?) },
            ("proof-add", ["objection", id]) => Self::AddProof { to: ProofFor::Objection(id.parse().ok()?) },
            ("keep-for", ["nothing"]) => Self::KeepFor { to: ProofFor::Nothing },
            ("keep-for", ["look", id]) => Self::KeepFor { to: ProofFor::Look(id.parse().ok()?) },
            ("keep-for", ["objection", id]) => Self::KeepFor { to: ProofFor::Objection(id.parse().ok()?) },
            ("discard", []) => Self::Discard,
            ("proof-delete", [id]) => Self::DeleteProof { id: id.parse().ok()? },
            ("case-export", []) => Self::ExportCase,
            ("case-print", []) => Self::PrintCase,
            ("save", []) => Self::SaveAgain,
            _ => Self::Go(PageId::read(tap)?),
        })
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Go(page) => write!(f, "{page}"),
            Self::Skip => f.write_str("skip"),
            Self::Live { code } => write!(f, "live/{code}"),
            Self::Adult => f.write_str("age/adult"),
            Self::Younger => f.write_str("age/younger"),
            Self::Birthday => f.write_str("age/birthday"),
            Self::Member { service, member } => match member {
                Membership::NonMember => write!(f, "member/{service}/no"),
                Membership::Member | Membership::Unknown => write!(f, "member/{service}/yes"),
            },
            Self::Use { service, on } => write!(f, "use/{service}/{}", on_name(*on)),
            Self::UseDone => f.write_str("use/done"),
            Self::StepAt { at } => write!(f, "step/{at}"),
            Self::Unseen => f.write_str("unseen"),
            Self::Route { route, subject } => write!(f, "route/{}/{subject}", route_name(*route)),
            Self::OpenSwitch { subject } => write!(f, "open/{subject}"),
            Self::Landed { at } => write!(f, "landed/{}", at.name()),
            Self::Saw { seen, subject } => write!(f, "saw/{}/{subject}", seen_name(*seen)),
            Self::Later { subject } => write!(f, "later/{subject}"),
            Self::Undo => f.write_str("undo"),
            Self::Unlook { look } => write!(f, "unlook/{look}"),
            Self::OpenDoor { service, door } => write!(f, "door-link/{service}/{door}"),
            Self::CopyDoor { service, door } => write!(f, "door-copy/{service}/{door}"),
            Self::OpenProject => f.write_str("project"),
            Self::CopyProject => f.write_str("project-copy"),
            Self::OpenSource { id } => write!(f, "source/{id}"),
            Self::Add { service } => write!(f, "add/{service}"),
            Self::Remove { subject } => write!(f, "remove/{subject}"),
            Self::AskPermission => f.write_str("notices/ask"),
            Self::NoticeSettings => f.write_str("notices/settings"),
            Self::UnusedApps => f.write_str("notices/unused"),
            Self::TryNotice => f.write_str("notices/try"),
            Self::Calendar { open: false } => f.write_str("calendar"),
            Self::Calendar { open: true } => f.write_str("calendar/open"),
            Self::Kind { kind, on } => write!(f, "kind/{kind}/{}", on_name(*on)),
            Self::Snooze { id } if id.is_empty() => f.write_str("snooze"),
            Self::Snooze { id } => write!(f, "snooze/{id}"),
            Self::Discreet { on } => write!(f, "discreet/{}", on_name(*on)),
            Self::Lock { on } => write!(f, "lock/{}", on_name(*on)),
            Self::PickFacts => f.write_str("facts/pick"),
            Self::PackagedFacts => f.write_str("facts/packaged"),
            Self::Backup => f.write_str("backup"),
            Self::PickBackup => f.write_str("restore/pick"),
            Self::Restore => f.write_str("restore/replace"),
            Self::KeepMine => f.write_str("restore/keep"),
            Self::Erase => f.write_str("erase/everything"),
            Self::ObjectTo { id, subject } => write!(f, "object/{id}/{subject}"),
            Self::Sent { letter: true, subject } => write!(f, "sent/letter/{subject}"),
            Self::Sent { letter: false, subject } => write!(f, "sent/form/{subject}"),
            Self::NoteEvent { subject } => write!(f, "note/{subject}"),
            Self::LetterSent { what, subject } => write!(f, "letter-sent/{}/{subject}", what.name()),
            Self::TakeBack { id, subject } => write!(f, "take-back/{id}/{subject}"),
            Self::DeleteCase { subject } => write!(f, "case-delete/{subject}"),
            Self::CopyBlock { key } => write!(f, "copy/{key}"),
            Self::ShareBlock { key } => write!(f, "share/{key}"),
            Self::LetterSays { what, subject } => write!(f, "letter-says/{what}/{subject}"),
            Self::SaveLetter { print: true } => f.write_str("save-letter/print"),
            Self::SaveLetter { print: false } => f.write_str("save-letter/text"),
            Self::OpenAuthority { id, complaint } => {
                write!(f, "authority-link/{id}/{}", if *complaint { "complaint" } else { "site" })
            }
            Self::AddProof { to: ProofFor::Nothing } => f.write_str("proof-add"),
            Self::AddProof { to: ProofFor::Look(id) } => write!(f, "proof-add/look/{id}"),
            Self::AddProof { to: ProofFor::Objection(id) } => write!(f, "proof-add/objection/{id}"),
            Self::KeepFor { to: ProofFor::Nothing } => f.write_str("keep-for/nothing"),
            Self::KeepFor { to: ProofFor::Look(id) } => write!(f, "keep-for/look/{id}"),
            Self::KeepFor { to: ProofFor::Objection(id) } => write!(f, "keep-for/objection/{id}"),
            Self::Discard => f.write_str("discard"),
            Self::DeleteProof { id } => write!(f, "proof-delete/{id}"),
            Self::ExportCase => f.write_str("case-export"),
            Self::PrintCase => f.write_str("case-print"),
            Self::SaveAgain => f.write_str("save"),
        }
    }
}

impl Landing {
    fn read(name: &str) -> Option<Self> {
        [Self::Setting, Self::Elsewhere, Self::LogIn, Self::Nowhere].into_iter().find(|it| it.name() == name)
    }

    /// Name in taps and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::Elsewhere => "elsewhere",
            Self::LogIn => "log-in",
            Self::Nowhere => "nowhere",
        }
    }
}

/// Name of what was seen, in taps and messages.
#[must_use]
pub fn seen_name(seen: Seen) -> &'static str {
    match seen {
        Seen::OffNow => "off-now",
        Seen::OffAlready => "off-already",
        Seen::OnAgain => "on-again",
        Seen::NotFound => "not-found",
    }
}

fn read_seen(name: &str) -> Option<Seen> {
    [Seen::OffNow, Seen::OffAlready, Seen::OnAgain, Seen::NotFound].into_iter().find(|it| seen_name(*it) == name)
}

/// A route's name in keys and message ids.
#[must_use]
pub fn route_name(route: RouteId) -> &'static str {
    route.name()
}

/// The route with this name in taps and keys.
#[must_use]
pub fn read_route(name: &str) -> Option<RouteId> {
    [RouteId::App, RouteId::Web].into_iter().find(|it| route_name(*it) == name)
}

fn on_name(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

fn read_on(name: &str) -> Option<bool> {
    match name {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::case::letters::LetterKind;

    #[test]
    fn every_intent_is_read_as_it_was_written() {
        let subject = Subject::service("linkedin");
        let second = Subject { service: "x".to_owned(), profile: 3, switch: "training".to_owned(), case: 0 };
        let case = Subject { service: "x".to_owned(), profile: 0, switch: String::new(), case: 9 };
        let all = [
            Intent::Go(PageId::Home),
            Intent::Skip,
            Intent::Live { code: "DE".to_owned() },
            Intent::Adult,
            Intent::Younger,
            Intent::Birthday,
            Intent::Member { service: "linkedin".to_owned(), member: Membership::Member },
            Intent::Member { service: "linkedin".to_owned(), member: Membership::NonMember },
            Intent::Use { service: "linkedin".to_owned(), on: true },
            Intent::Use { service: "x".to_owned(), on: false },
            Intent::UseDone,
            Intent::StepAt { at: 4 },
            Intent::Unseen,
            Intent::Route { route: RouteId::Web, subject: second.clone() },
            Intent::OpenSwitch { subject: subject.clone() },
            Intent::Landed { at: Landing::LogIn },
            Intent::Saw { seen: Seen::OnAgain, subject: second.clone() },
            Intent::Later { subject: subject.clone() },
            Intent::Undo,
            Intent::Unlook { look: 7 },
            Intent::OpenDoor { service: "linkedin".to_owned(), door: "setting".to_owned() },
            Intent::CopyDoor { service: "linkedin".to_owned(), door: "setting".to_owned() },
            Intent::OpenProject,
            Intent::CopyProject,
            Intent::OpenSource { id: "li-eu-notice".to_owned() },
            Intent::Add { service: "x".to_owned() },
            Intent::Remove { subject: second },
            Intent::AskPermission,
            Intent::NoticeSettings,
            Intent::UnusedApps,
            Intent::TryNotice,
            Intent::Calendar { open: false },
            Intent::Calendar { open: true },
            Intent::Lock { on: true },
            Intent::KeepFor { to: ProofFor::Nothing },
            Intent::KeepFor { to: ProofFor::Look(7) },
            Intent::KeepFor { to: ProofFor::Objection(8) },
            Intent::Discard,
            Intent::PrintCase,
            Intent::Kind { kind: "still_on".to_owned(), on: false },
            Intent::Snooze { id: String::new() },
            Intent::Snooze { id: "look-again:linkedin:2026-12-01".to_owned() },
            Intent::Discreet { on: true },
            Intent::PickFacts,
            Intent::PackagedFacts,
            Intent::Backup,
            Intent::PickBackup,
            Intent::Restore,
            Intent::KeepMine,
            Intent::Erase,
            Intent::ObjectTo { id: "linkedin-objection-other-training".to_owned(), subject: subject.clone() },
            Intent::Sent { letter: true, subject: subject.clone() },
            Intent::Sent { letter: false, subject: subject.clone() },
            Intent::NoteEvent { subject: subject.clone() },
            Intent::LetterSent { what: EventKind::ToldCompany, subject: case.clone() },
            Intent::TakeBack { id: 4, subject: case.clone() },
            Intent::DeleteCase { subject: case.clone() },
            Intent::Go(PageId::Case(case.clone())),
            Intent::Go(PageId::Event(4, case)),
            Intent::CopyBlock { key: "letter-body".to_owned() },
            Intent::ShareBlock { key: "letter-body".to_owned() },
            Intent::LetterSays { what: "erase".to_owned(), subject: subject.clone() },
            Intent::SaveLetter { print: true },
            Intent::SaveLetter { print: false },
            Intent::OpenAuthority { id: "de-by".to_owned(), complaint: true },
            Intent::OpenAuthority { id: "de-by".to_owned(), complaint: false },
            Intent::AddProof { to: ProofFor::Nothing },
            Intent::AddProof { to: ProofFor::Look(7) },
            Intent::AddProof { to: ProofFor::Objection(8) },
            Intent::DeleteProof { id: 9 },
            Intent::ExportCase,
            Intent::Go(PageId::Letter(LetterKind::Reminder, subject.clone())),
            Intent::Go(PageId::Proof(3)),
            Intent::SaveAgain,
        ];
        for intent in all {
            assert_eq!(Intent::read(&intent.to_string()), Some(intent.clone()), "{intent}");
        }
    }

    #[test]
    fn what_was_never_issued_means_nothing() {
        for tap in [
            "",
            "/",
            "saw",
            "saw/off-now",
            "saw/happy/linkedin",
            "step/-1",
            "step/x",
            "kind/a/maybe",
            "open/",
            "home/x",
            "🙂",
        ] {
            assert_eq!(Intent::read(tap), None, "{tap}");
        }
    }
}
