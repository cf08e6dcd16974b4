//! Which letters there are.

/// Which letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterKind {
    /// The objection itself, where the form cannot be used.
    Objection,
    /// No answer came: ask again.
    Chase,
    /// They want to know who asks.
    Identity,
    /// They pointed to the switch.
    UseTheSwitch,
    /// They did a part of it.
    Partly,
    /// A complaint to the company itself (United Kingdom: before the regulator looks at it).
    CompanyComplaint,
    /// A complaint to the supervisory authority.
    AuthorityComplaint,
}

impl LetterKind {
    /// Every kind, in the order in which a case meets them.
    pub const ALL: [Self; 7] = [
        Self::Objection,
        Self::Chase,
        Self::Identity,
        Self::UseTheSwitch,
        Self::Partly,
        Self::CompanyComplaint,
        Self::AuthorityComplaint,
    ];

    /// The word for it in message ids and taps.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Chase => "chase",
            Self::Identity => "identity",
            Self::UseTheSwitch => "switch",
            Self::Partly => "partly",
            Self::CompanyComplaint => "company-complaint",
            Self::AuthorityComplaint => "authority-complaint",
        }
    }

    /// The kind with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

impl std::fmt::Display for LetterKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.slug())
    }
}
