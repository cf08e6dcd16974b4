//! Which letters there are, and which of them a case is ready for.

use crate::rules::case::open::Opening;

/// Which letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterKind {
    /// The objection itself, where the form cannot be used.
    Objection,
    /// Asking once more, with a term.
    Reminder,
    /// They want to know who asks.
    Identity,
    /// They pointed to the switch.
    UseTheSwitch,
    /// They did a part of it.
    Partly,
    /// A complaint to the company itself, where that comes first.
    CompanyComplaint,
    /// A complaint to the supervisory authority.
    AuthorityComplaint,
    /// Asking the authority what became of it.
    AuthorityNews,
}

impl LetterKind {
    /// Every kind, in the order in which a case meets them.
    pub const ALL: [Self; 8] = [
        Self::Objection,
        Self::Reminder,
        Self::Identity,
        Self::UseTheSwitch,
        Self::Partly,
        Self::CompanyComplaint,
        Self::AuthorityComplaint,
        Self::AuthorityNews,
    ];

    /// The word for it in message ids, taps and on the command line.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Reminder => "reminder",
            Self::Identity => "identity",
            Self::UseTheSwitch => "switch",
            Self::Partly => "partly",
            Self::CompanyComplaint => "company-complaint",
            Self::AuthorityComplaint => "authority-complaint",
            Self::AuthorityNews => "authority-news",
        }
    }

    /// The kind with this slug; `chase` is what older records call the reminder.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let slug = if slug == "chase" { "reminder" } else { slug };
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// What a case has to be ready for; `None` for the objection, which stands at its beginning.
    #[must_use]
    pub fn opening(self) -> Option<Opening> {
        match self {
            Self::Objection => None,
            Self::Reminder => Some(Opening::Reminder),
            Self::Identity => Some(Opening::Identity),
            Self::UseTheSwitch => Some(Opening::Switch),
            Self::Partly => Some(Opening::Partly),
            Self::CompanyComplaint => Some(Opening::CompanyComplaint),
            Self::AuthorityComplaint => Some(Opening::AuthorityComplaint),
            Self::AuthorityNews => Some(Opening::AuthorityNews),
        }
    }

    /// True for what goes to an authority.
    #[must_use]
    pub fn to_authority(self) -> bool {
        matches!(self, Self::AuthorityComplaint | Self::AuthorityNews)
    }

    /// True for a complaint, which brings the correspondence along.
    #[must_use]
    pub fn complains(self) -> bool {
        matches!(self, Self::CompanyComplaint | Self::AuthorityComplaint)
    }
}

impl From<Opening> for LetterKind {
    fn from(opening: Opening) -> Self {
        match opening {
            Opening::Reminder => Self::Reminder,
            Opening::Identity => Self::Identity,
            Opening::Switch => Self::UseTheSwitch,
            Opening::Partly => Self::Partly,
            Opening::CompanyComplaint => Self::CompanyComplaint,
            Opening::AuthorityComplaint => Self::AuthorityComplaint,
            Opening::AuthorityNews => Self::AuthorityNews,
        }
    }
}

impl std::fmt::Display for LetterKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.slug())
    }
}
