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
            /// Third question: which of these do you use? Also where profiles are added later.
            Add "add" inside add::draw;
            /// More services than the best known, a batch at a time.
            AddMore(batch: u32) "add-more" inside add::draw_more;
            /// For those without an account: do you have one?
            Member "member" inside member::draw;
            /// The cards.
            Home "home" entered home::draw;
            /// The profiles at which nothing is left to do.
            Finished "finished" inside home::draw_finished;
            /// Why the verdict is what it is.
            Why(subject: Subject) "why" entered why::draw;
            /// What is known about a service, one kind of thing at a time.
            Known(what: Shelf, subject: Subject) "known" inside known::draw;
            /// More of it, a page at a time.
            KnownMore(page: u32, what: Shelf, subject: Subject) "known-more" inside known::draw_more;
            /// The steps to a switch.
            Steps(subject: Subject) "steps" entered steps::draw;
            /// What was seen at a switch.
            Looks(subject: Subject) "looks" inside looks::draw;
            /// One of the looks.
            Look(id: u32) "look" inside looks::draw_one;
            /// One profile.
            Profile(subject: Subject) "profile" inside profile::draw;
            /// Before a profile is taken off the list.
            Remove(subject: Subject) "removal" inside remove::draw;
            /// Objecting to the rest: what the switch does not reach.
            Rest(subject: Subject) "door" entered rest::draw;
            /// Preparing the objection.
            Objection(subject: Subject) "objection" inside rest::draw_objection;
            /// What they object to.
            ObjectionSubjects(subject: Subject) "objection-subjects" inside rest::draw_subjects;
            /// What to copy into the form.
            ObjectionForm(subject: Subject) "objection-form" inside rest::draw_form;
            /// A letter.
            Letter(kind: LetterKind, subject: Subject) "letter" inside rest::draw_letter;
            /// In which language letters are written.
            LetterLanguage(kind: LetterKind, subject: Subject) "letter-language" inside rest::draw_letter_language;
            /// An objection on its way.
            Case(subject: Subject) "case" inside rest::draw_case;
            /// Noting what happened to it.
            CaseNote(subject: Subject) "case-note" inside rest::draw_note;
            /// One entry of a case.
            Event(id: u32, subject: Subject) "event" inside rest::draw_event;
            /// Before a case is deleted.
            RemoveCase(subject: Subject) "case-removal" inside rest::draw_removal;
            /// Who can help.
            Authority(subject: Subject) "authority" inside rest::draw_authority;
            /// Another authority, by its place in the list.
            AuthorityOf(at: u32) "authority-of" inside rest::draw_authority_of;
            /// In which part of the country they live.
            AuthorityPart(subject: Subject) "authority-part" inside rest::draw_authority_part;
            /// What the law says where they live.
            Law(subject: Subject) "law" inside rest::draw_law;
            /// More of it, a batch at a time.
            LawMore(batch: u32, subject: Subject) "law-more" inside rest::draw_law_more;
            /// What was kept as proof.
            Proofs "proofs" entered proof::draw;
            /// One proof.
            Proof(id: u32) "proof" inside proof::draw_one;
            /// Where pictures from outside belong.
            Incoming "incoming" inside incoming::draw;
            /// Reminders.
            Reminders "reminders" entered reminders::draw;
            /// At what time reminders come.
            Hour "hour" inside reminders::draw_hour;
            /// Which kinds of reminders come.
            Kinds "kinds" inside reminders::draw_kinds;
            /// Settings.
            Settings "settings" entered settings::draw;
            /// Every profile, each to its own page.
            Profiles "profiles" inside profile::draw_all;
            /// Languages and route.
            Languages "languages" inside settings::draw_languages;
            /// The facts in use, and newer ones.
            Facts "facts" entered facts::draw;
            /// What a newer pack altered.
            Changes "changes" inside changes::draw;
            /// Older changes, a batch at a time.
            ChangesMore(batch: u32) "changes-more" inside changes::draw_more;
            /// Before everything is deleted.
            Erase "erase" inside erase::draw;
            /// Before a backup takes the place of everything.
            Restore "restore" inside restore::draw;
            /// About the app.
            About "about" inside about::draw;
            /// Every source.
            Sources "sources" inside sources::draw;
            /// The sources of one service, or of what is not of a service.
            SourcesOf(group: u32) "sources-of" inside sources::draw_group;
            /// For whoever found a wrong fact: about a service, or about anything.
            Wrong(subject: Subject) "wrong" inside wrong::draw;
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

/// What of the things known about a service a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// What is used.
    Used,
    /// What is not used.
    NotUsed,
    /// Who else receives data.
    Recipients,
    /// What the switch does and does not do.
    Switch,
    /// Other settings worth a look.
    Settings,
    /// Good to know.
    Notes,
    /// What happened.
    Events,
    /// Where all of it is from.
    Sources,
}

impl Shelf {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Used,
        Self::NotUsed,
        Self::Recipients,
        Self::Switch,
        Self::Settings,
        Self::Notes,
        Self::Events,
        Self::Sources,
    ];

    /// Name in taps and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::NotUsed => "not-used",
            Self::Recipients => "recipients",
            Self::Switch => "switch",
            Self::Settings => "settings",
            Self::Notes => "notes",
            Self::Events => "events",
            Self::Sources => "sources",
        }
    }
}

impl fmt::Display for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Piece for Shelf {
    type Given<'a> = Self;

    fn take(parts: &mut &[&str]) -> Option<Self> {
        let (first, rest) = parts.split_first()?;
        *parts = rest;
        Self::ALL.into_iter().find(|shelf| shelf.name() == *first)
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
