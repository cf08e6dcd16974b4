//! What an answer of the company means and what comes next.
//!
//! In: the kind of answer, the person's rule, the computed days. Out: message ids, the letter that answers it, the next day
//! that matters, and whether a look at the switch or a complaint is open now.

use chrono::NaiveDate;

use crate::content::Rule;
use crate::person::ReplyKind;
use crate::rules::case::deadline::Deadline;
use crate::rules::case::letters::LetterKind;

/// What an answer means for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// Id of the sentence that says what it means.
    pub means: &'static str,
    /// Id of the sentence that says what to do now.
    pub next: &'static str,
    /// The letter that answers it; `None` where none is needed.
    pub letter: Option<LetterKind>,
    /// The next day to keep in mind; `None` where there is none.
    pub next_on: Option<NaiveDate>,
    /// True when the switch should be looked at now.
    pub look: bool,
    /// True when a complaint is open now.
    pub complaint: bool,
}

impl ReplyKind {
    /// Every kind, in the order of the questions that find it.
    pub const ALL: [Self; 7] = [
        Self::Done,
        Self::UseTheSwitch,
        Self::NeedsIdentity,
        Self::MoreTime,
        Self::Refused,
        Self::Partly,
        Self::Silence,
    ];

    /// Its name in message ids and taps.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::UseTheSwitch => "use-the-switch",
            Self::NeedsIdentity => "needs-identity",
            Self::MoreTime => "more-time",
            Self::Refused => "refused",
            Self::Partly => "partly",
            Self::Silence => "silence",
        }
    }

    /// The kind with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// Id of the answer in the person's words ("They refuse").
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Done => "reply-done",
            Self::UseTheSwitch => "reply-use-the-switch",
            Self::NeedsIdentity => "reply-needs-identity",
            Self::MoreTime => "reply-more-time",
            Self::Refused => "reply-refused",
            Self::Partly => "reply-partly",
            Self::Silence => "reply-silence",
        }
    }
}

/// What an answer means. `rule` and `deadline` are those of the objection that it answers; without a known rule a complaint
/// is offered to the authority all the same.
#[must_use]
pub fn meaning(kind: ReplyKind, rule: Option<&Rule>, deadline: Option<&Deadline>, member: bool) -> Meaning {
    let complaint = Some(if rule.is_some_and(|rule| rule.company_first) {
        LetterKind::CompanyComplaint
    } else {
        LetterKind::AuthorityComplaint
    });
    let due = deadline.and_then(|deadline| deadline.answer_due);
    let extended = deadline.and_then(|deadline| deadline.if_extended);
    let plain = Meaning {
        means: "reply-done-means",
        next: "reply-done-next",
        letter: None,
        next_on: None,
        look: false,
        complaint: false,
    };
    match kind {
        ReplyKind::Done => Meaning { look: member, ..plain },
        ReplyKind::UseTheSwitch => Meaning {
            means: "reply-use-the-switch-means",
            next: "reply-use-the-switch-next",
            letter: Some(LetterKind::UseTheSwitch),
            next_on: due,
            look: member,
            ..plain
        },
        ReplyKind::NeedsIdentity => Meaning {
            means: "reply-needs-identity-means",
            next: "reply-needs-identity-next",
            letter: Some(LetterKind::Identity),
            next_on: due,
            ..plain
        },
        ReplyKind::MoreTime => {
            let next = if extended.is_some() { "reply-more-time-next" } else { "reply-more-time-next-open" };
            Meaning { means: "reply-more-time-means", next, next_on: extended, ..plain }
        }
        ReplyKind::Refused => Meaning {
            means: "reply-refused-means",
            next: "reply-refused-next",
            letter: complaint,
            look: member,
            complaint: true,
            ..plain
        },
        ReplyKind::Partly => Meaning {
            means: "reply-partly-means",
            next: "reply-partly-next",
            letter: Some(LetterKind::Partly),
            next_on: due,
            look: member,
            complaint: true,
        },
        // Asking once more comes before a complaint, and costs a week at most.
        ReplyKind::Silence => Meaning {
            means: "reply-silence-means",
            next: if due.is_some() { "reply-silence-next" } else { "reply-silence-next-open" },
            letter: Some(LetterKind::Reminder),
            next_on: due,
            look: member,
            complaint: due.is_some(),
        },
    }
}
