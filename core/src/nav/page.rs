//! The pages: one line each. Its name is also its tap and its key.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::nav::subject::Subject;
use crate::rules::case::letters::LetterKind;

/// Every page: what it is, its variant with what it is about, its name, whether one of our own addresses may lead to it
/// (`untrained://steps/linkedin`) or only another page, and who draws it (in `pages`).
macro_rules! each_page {
    ($then:ident) => {
        $then! {
            /// First question: where do you live? Also reached from Settings.
            Country "country" inside country::draw;
            /// Second question: how old are you?
            Age "age" inside age::draw;
            /// Second question, for the younger: when do you turn 18?
            Birthday "birthday" inside age::draw_birthday;
            /// Third question: do you have an account?
            Member "member" inside member::draw;
            /// The cards.
            Home "home" entered home::draw;
            /// Why the verdict is what it is.
            Why(subject: Subject) "why" entered why::draw;
            /// The steps to a switch.
            Steps(subject: Subject) "steps" entered steps::draw;
            /// What was seen at a switch.
            Looks(subject: Subject) "looks" inside looks::draw;
            /// One profile.
            Profile(subject: Subject) "profile" inside profile::draw;
            /// Before a profile is taken off the list.
            Remove(subject: Subject) "removal" inside remove::draw;
            /// Objecting to the rest: what the switch does not reach.
            Rest(subject: Subject) "door" entered rest::draw;
            /// Preparing the objection.
            Objection(subject: Subject) "objection" inside rest::draw_objection;
            /// A letter.
            Letter(kind: LetterKind, subject: Subject) "letter" inside rest::draw_letter;
            /// An objection on its way.
            Case(subject: Subject) "case" inside rest::draw_case;
            /// One entry of a case.
            Event(id: u32, subject: Subject) "event" inside rest::draw_event;
            /// Before a case is deleted.
            RemoveCase(subject: Subject) "case-removal" inside rest::draw_removal;
            /// Who can help.
            Authority(subject: Subject) "authority" inside rest::draw_authority;
            /// What the law says where they live.
            Law(subject: Subject) "law" inside rest::draw_law;
            /// What was kept as proof.
            Proofs "proofs" entered proof::draw;
            /// One proof.
            Proof(id: u32) "proof" inside proof::draw_one;
            /// Where pictures from outside belong.
            Incoming "incoming" inside incoming::draw;
            /// Reminders.
            Reminders "reminders" entered reminders::draw;
            /// Settings.
            Settings "settings" entered settings::draw;
            /// Languages and route.
            Languages "languages" inside settings::draw_languages;
            /// Profiles that can be added.
            Add "add" inside add::draw;
            /// The facts in use, and newer ones.
            Facts "facts" entered facts::draw;
            /// What a newer pack altered.
            Changes "changes" inside changes::draw;
            /// Before everything is deleted.
            Erase "erase" inside erase::draw;
            /// Before a backup takes the place of everything.
            Restore "restore" inside restore::draw;
            /// About the app.
            About "about" inside about::draw;
            /// Every source.
            Sources "sources" inside about::draw_sources;
            /// The privacy policy.
            Privacy "privacy" inside about::draw_privacy;
            /// Licences.
            Licences "licences" inside about::draw_licences;
            /// One licence, by its place in the list.
            Licence(at: u32) "licence" inside about::draw_licence;
        }
    };
}
pub(crate) use each_page;

/// What a page is about, as a part of its name.
pub(crate) trait Piece: Sized {
    /// How it is handed to the page.
    type Given<'a>
    where
        Self: 'a;

    /// Takes it from the parts of a name.
    fn take(parts: &mut &[&str]) -> Option<Self>;

    /// Hands it to the page.
    fn give(&self) -> Self::Given<'_>;

    /// Itself, where it is a subject.
    fn subject(&self) -> Option<&Subject> {
        None
    }
}

impl Piece for Subject {
    type Given<'a> = &'a Self;

    /// A subject is the rest of a name.
    fn take(parts: &mut &[&str]) -> Option<Self> {
        Self::read(std::mem::take(parts))
    }

    fn give(&self) -> &Self {
        self
    }

    fn subject(&self) -> Option<&Subject> {
        Some(self)
    }
}

impl Piece for LetterKind {
    type Given<'a> = Self;

    fn take(parts: &mut &[&str]) -> Option<Self> {
        let (first, rest) = parts.split_first()?;
        *parts = rest;
        Self::from_slug(first)
    }

    fn give(&self) -> Self {
        *self
    }
}

impl Piece for u32 {
    type Given<'a> = Self;

    fn take(parts: &mut &[&str]) -> Option<Self> {
        let (first, rest) = parts.split_first()?;
        *parts = rest;
        first.parse().ok()
    }

    fn give(&self) -> Self {
        *self
    }
}

macro_rules! declare {
    ($($(#[doc = $doc:literal])* $page:ident $(($($arg:ident: $kind:ty),+))? $name:literal $way:ident $draw:path;)*) => {
        /// A page.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum PageId {
            $($(#[doc = $doc])* $page $(($($kind),+))?,)*
        }

        impl PageId {
            /// The page with this name; `None` where there is none.
            #[must_use]
            pub fn read(name: &str) -> Option<Self> {
                let parts: Vec<&str> = name.split('/').collect();
                let (first, rest) = parts.split_first()?;
                let mut rest = rest;
                let page = match *first {
                    $($name => Self::$page $(($(<$kind>::take(&mut rest)?),+))?,)*
                    _ => return None,
                };
                rest.is_empty().then_some(page)
            }

            /// True where one of our own addresses may lead to it.
            fn may_be_entered(&self) -> bool {
                match self {
                    $(Self::$page { .. } => stringify!($way) == "entered",)*
                }
            }

            /// The subject of a page that has one.
            #[must_use]
            pub fn subject(&self) -> Option<&Subject> {
                match self {
                    $(Self::$page $(($($arg),+))? => {
                        let about: &[Option<&Subject>] = &[$($(Piece::subject($arg)),+)?];
                        about.iter().copied().flatten().next()
                    })*
                }
            }
        }

        impl fmt::Display for PageId {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$page $(($($arg),+))? => {
                        f.write_str($name)?;
                        $($(write!(f, "/{}", $arg)?;)+)?
                    })*
                }
                Ok(())
            }
        }
    };
}
each_page!(declare);

impl PageId {
    /// The page that one of our own addresses names (`untrained://steps/linkedin`); `None` for one that must not be
    /// entered from outside.
    #[must_use]
    pub fn arrived(address: &str) -> Option<Self> {
        let name = address.strip_prefix("untrained://")?.trim_end_matches('/');
        Self::read(name).filter(Self::may_be_entered)
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
