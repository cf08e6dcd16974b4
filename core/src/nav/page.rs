//! The pages: one variant a page; its name is also its tap.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::nav::subject::Subject;
use crate::rules::case::letters::LetterKind;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum PageId {
    /// First question: where do you live? Also reached from Settings.
    Country,
    /// Second question: how old are you?
    Age,
    /// Second question, for the younger: when do you turn 18?
    Birthday,
    /// Third question: do you have an account?
    Member,
    /// The cards.
    Home,
    /// Why the verdict is what it is.
    Why(Subject),
    /// The steps to a switch.
    Steps(Subject),
    /// What was seen at a switch.
    Looks(Subject),
    /// One profile.
    Profile(Subject),
    /// Before a profile is taken off the list.
    Remove(Subject),
    /// The second door: what the switch does not reach.
    Door(Subject),
    /// Preparing the objection.
    Objection(Subject),
    /// A letter.
    Letter(LetterKind, Subject),
    /// An objection on its way.
    Case(Subject),
    /// Who can help.
    Authority(Subject),
    /// What the law says where they live.
    Law(Subject),
    /// What was kept as proof.
    Proofs,
    /// One proof.
    Proof(u32),
    /// Reminders.
    Reminders,
    /// Settings.
    Settings,
    /// Languages and route.
    Languages,
    /// Profiles that can be added.
    Add,
    /// What a newer pack altered.
    Changes,
    /// Before everything is deleted.
    Erase,
    /// Before a backup takes the place of everything.
    Restore,
    /// About the app.
    About,
    /// Every source.
    Sources,
    /// The privacy policy.
    Privacy,
    /// Licences.
    Licences,
}

impl PageId {
    /// The page with this name; `None` where there is none.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        let parts: Vec<&str> = name.split('/').collect();
        Some(match parts.as_slice() {
            ["country"] => Self::Country,
            ["age"] => Self::Age,
            ["birthday"] => Self::Birthday,
            ["member"] => Self::Member,
            ["home"] => Self::Home,
            ["why", rest @ ..] => Self::Why(Subject::read(rest)?),
            ["steps", rest @ ..] => Self::Steps(Subject::read(rest)?),
            ["looks", rest @ ..] => Self::Looks(Subject::read(rest)?),
            ["profile", rest @ ..] => Self::Profile(Subject::read(rest)?),
            ["removal", rest @ ..] => Self::Remove(Subject::read(rest)?),
            ["door", rest @ ..] => Self::Door(Subject::read(rest)?),
            ["objection", rest @ ..] => Self::Objection(Subject::read(rest)?),
            ["letter", kind, rest @ ..] => Self::Letter(LetterKind::from_slug(kind)?, Subject::read(rest)?),
            ["case", rest @ ..] => Self::Case(Subject::read(rest)?),
            ["authority", rest @ ..] => Self::Authority(Subject::read(rest)?),
            ["law", rest @ ..] => Self::Law(Subject::read(rest)?),
            ["proofs"] => Self::Proofs,
            ["proof", id] => Self::Proof(id.parse().ok()?),
            ["reminders"] => Self::Reminders,
            ["settings"] => Self::Settings,
            ["languages"] => Self::Languages,
            ["add"] => Self::Add,
            ["changes"] => Self::Changes,
            ["erase"] => Self::Erase,
            ["restore"] => Self::Restore,
            ["about"] => Self::About,
            ["sources"] => Self::Sources,
            ["privacy"] => Self::Privacy,
            ["licences"] => Self::Licences,
            _ => return None,
        })
    }

    /// The page that one of our own addresses names (`untrained://steps/linkedin`); `None` for one that must not be
    /// entered from outside.
    #[must_use]
    pub fn arrived(address: &str) -> Option<Self> {
        let name = address.strip_prefix("untrained://")?.trim_end_matches('/');
        let page = Self::read(name)?;
        match page {
            Self::Home
            | Self::Why(_)
            | Self::Steps(_)
            | Self::Door(_)
            | Self::Proofs
            | Self::Reminders
            | Self::Settings => Some(page),
            Self::Country
            | Self::Age
            | Self::Birthday
            | Self::Member
            | Self::Looks(_)
            | Self::Profile(_)
            | Self::Remove(_)
            | Self::Objection(_)
            | Self::Letter(..)
            | Self::Case(_)
            | Self::Authority(_)
            | Self::Law(_)
            | Self::Proof(_)
            | Self::Languages
            | Self::Add
            | Self::Changes
            | Self::Erase
            | Self::Restore
            | Self::About
            | Self::Sources
            | Self::Privacy
            | Self::Licences => None,
        }
    }

    /// The subject of a page that has one.
    #[must_use]
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Self::Why(subject)
            | Self::Steps(subject)
            | Self::Looks(subject)
            | Self::Profile(subject)
            | Self::Remove(subject)
            | Self::Door(subject)
            | Self::Objection(subject)
            | Self::Letter(_, subject)
            | Self::Case(subject)
            | Self::Authority(subject)
            | Self::Law(subject) => Some(subject),
            Self::Country
            | Self::Age
            | Self::Birthday
            | Self::Member
            | Self::Home
            | Self::Proofs
            | Self::Proof(_)
            | Self::Reminders
            | Self::Settings
            | Self::Languages
            | Self::Add
            | Self::Changes
            | Self::Erase
            | Self::Restore
            | Self::About
            | Self::Sources
            | Self::Privacy
            | Self::Licences => None,
        }
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Why(subject) => return write!(f, "why/{subject}"),
            Self::Steps(subject) => return write!(f, "steps/{subject}"),
            Self::Looks(subject) => return write!(f, "looks/{subject}"),
            Self::Remove(subject) => return write!(f, "removal/{subject}"),
            Self::Door(subject) => return write!(f, "door/{subject}"),
            Self::Objection(subject) => return write!(f, "objection/{subject}"),
            Self::Letter(kind, subject) => return write!(f, "letter/{}/{subject}", kind.slug()),
            Self::Case(subject) => return write!(f, "case/{subject}"),
            Self::Authority(subject) => return write!(f, "authority/{subject}"),
            Self::Law(subject) => return write!(f, "law/{subject}"),
            Self::Proof(id) => return write!(f, "proof/{id}"),
            Self::Proofs => "proofs",
            Self::Profile(subject) => return write!(f, "profile/{subject}"),
            Self::Country => "country",
            Self::Age => "age",
            Self::Birthday => "birthday",
            Self::Member => "member",
            Self::Home => "home",
            Self::Reminders => "reminders",
            Self::Settings => "settings",
            Self::Languages => "languages",
            Self::Add => "add",
            Self::Changes => "changes",
            Self::Erase => "erase",
            Self::Restore => "restore",
            Self::About => "about",
            Self::Sources => "sources",
            Self::Privacy => "privacy",
            Self::Licences => "licences",
        })
    }
}

impl From<PageId> for String {
    fn from(page: PageId) -> Self {
        page.to_string()
    }
}

impl From<String> for PageId {
    /// A page that this build does not know is Home.
    fn from(name: String) -> Self {
        Self::read(&name).unwrap_or(Self::Home)
    }
}
