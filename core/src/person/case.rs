//! An objection and what happens to it: dated events, as the person noted them. What they mean is computed in `rules::case`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that happened in a case. The order is that in which events of one day count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// The objection was sent by the form.
    SentForm,
    /// The objection arrived as a letter.
    LetterReceived,
    /// The company took more time.
    MoreTime,
    /// The company asked who the person is.
    IdentityAsked,
    /// The person showed who they are.
    IdentityShown,
    /// The company pointed to the switch.
    PointedToSwitch,
    /// The company did a part.
    DidPart,
    /// The company refused.
    Refused,
    /// The company says it is done.
    Done,
    /// The person asked once more, and set a term.
    Reminded,
    /// The person complained to the company.
    ToldCompany,
    /// The company confirmed that complaint.
    CompanyAcknowledged,
    /// The person complained to the authority.
    Complained,
    /// The authority confirmed the complaint.
    AuthorityAcknowledged,
    /// The authority told how it goes on.
    AuthorityNews,
    /// The authority decided.
    AuthorityDecided,
}

impl EventKind {
    /// Every kind, in the order in which events of one day count.
    pub const ALL: [Self; 16] = [
        Self::SentForm,
        Self::LetterReceived,
        Self::MoreTime,
        Self::IdentityAsked,
        Self::IdentityShown,
        Self::PointedToSwitch,
        Self::DidPart,
        Self::Refused,
        Self::Done,
        Self::Reminded,
        Self::ToldCompany,
        Self::CompanyAcknowledged,
        Self::Complained,
        Self::AuthorityAcknowledged,
        Self::AuthorityNews,
        Self::AuthorityDecided,
    ];

    /// Its name in records, taps and answers (`sent_form`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SentForm => "sent_form",
            Self::LetterReceived => "letter_received",
            Self::MoreTime => "more_time",
            Self::IdentityAsked => "identity_asked",
            Self::IdentityShown => "identity_shown",
            Self::PointedToSwitch => "pointed_to_switch",
            Self::DidPart => "did_part",
            Self::Refused => "refused",
            Self::Done => "done",
            Self::Reminded => "reminded",
            Self::ToldCompany => "told_company",
            Self::CompanyAcknowledged => "company_acknowledged",
            Self::Complained => "complained",
            Self::AuthorityAcknowledged => "authority_acknowledged",
            Self::AuthorityNews => "authority_news",
            Self::AuthorityDecided => "authority_decided",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// True for what begins a case.
    #[must_use]
    pub fn is_sending(self) -> bool {
        matches!(self, Self::SentForm | Self::LetterReceived)
    }

    /// True for an answer to the objection itself: done, refused or a part.
    #[must_use]
    pub fn is_answer(self) -> bool {
        matches!(self, Self::DidPart | Self::Refused | Self::Done)
    }

    /// True for what passes between the person and an authority. Everything else is a contact with the company.
    #[must_use]
    pub fn is_authority(self) -> bool {
        matches!(self, Self::Complained | Self::AuthorityAcknowledged | Self::AuthorityNews | Self::AuthorityDecided)
    }

    /// True where it matters whether reasons were given.
    #[must_use]
    pub fn has_reasons(self) -> bool {
        matches!(self, Self::MoreTime | Self::Refused)
    }
}

/// One dated event of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Event {
    /// The day.
    pub on: NaiveDate,
    /// What happened.
    pub what: EventKind,
    /// Whether the company gave reasons; `None` where that is not known or does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<bool>,
    /// Number of the entry, unique in its case; 0 where none was given.
    #[serde(default)]
    pub id: u32,
}

/// One objection: what it is about, and everything that happened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "old::Stored")]
pub struct Objection {
    /// Counter, unique in the person.
    pub id: u32,
    /// Message ids of what was objected to.
    pub subjects: Vec<String>,
    /// Where they lived then (ISO 3166-1 alpha-2): a later move takes no term away. `None` where it was not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What happened, the earliest first.
    pub events: Vec<Event>,
    /// Days on which they noted, in an earlier version, that no answer had come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub silences: Vec<NaiveDate>,
    /// Proofs kept with it.
    pub proofs: Vec<u32>,
}

impl Objection {
    /// The day of the first sending.
    #[must_use]
    pub fn begun(&self) -> Option<NaiveDate> {
        self.events.iter().filter(|event| event.what.is_sending()).map(|event| event.on).min()
    }

    /// The entry with this number.
    #[must_use]
    pub fn event(&self, id: u32) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// Notes what happened. The same thing of the same day is one entry; what was said of reasons last counts.
    pub fn note(&mut self, on: NaiveDate, what: EventKind, reasons: Option<bool>) {
        let reasons = reasons.filter(|_| what.has_reasons());
        if let Some(same) = self.events.iter_mut().find(|event| event.on == on && event.what == what) {
            same.reasons = reasons.or(same.reasons);
            return;
        }
        let id = self.events.iter().map(|event| event.id).max().unwrap_or_default().saturating_add(1);
        self.events.push(Event { on, what, reasons, id });
        self.events.sort_unstable();
    }

    /// Corrects an entry: afterwards all is as if it had been noted so at once.
    pub fn correct(&mut self, id: u32, right: Event) {
        let Some(event) = self.events.iter_mut().find(|event| event.id == id) else { return };
        *event = Event { id, reasons: right.reasons.filter(|_| right.what.has_reasons()), ..right };
        let right = *event;
        self.events.retain(|other| other.id == id || (other.on, other.what) != (right.on, right.what));
        self.events.sort_unstable();
    }

    /// Takes an entry back.
    pub fn take_back(&mut self, id: u32) {
        self.events.retain(|event| event.id != id);
    }
}

/// What older versions stored of an objection, as far as it differs: one answer, one extension, one complaint each.
mod old {
    use chrono::NaiveDate;
    use serde::Deserialize;

    use crate::person::case::{Event, EventKind, Objection};

    /// An objection of any version.
    #[derive(Deserialize)]
    pub(super) struct Stored {
        id: u32,
        subjects: Vec<String>,
        #[serde(default)]
        country: Option<String>,
        #[serde(default)]
        events: Vec<Event>,
        #[serde(default)]
        silences: Vec<NaiveDate>,
        #[serde(default)]
        proofs: Vec<u32>,
        #[serde(default)]
        sent_by: Option<SentBy>,
        #[serde(default)]
        received: Option<NaiveDate>,
        #[serde(default)]
        extended_on: Option<NaiveDate>,
        #[serde(default)]
        replies: Vec<Reply>,
        #[serde(default)]
        told_company_on: Option<NaiveDate>,
        #[serde(default)]
        complained_on: Option<NaiveDate>,
    }

    #[derive(Clone, Copy, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum SentBy {
        Form,
        Letter,
    }

    #[derive(Clone, Copy, Deserialize)]
    struct Reply {
        on: NaiveDate,
        kind: ReplyKind,
    }

    #[derive(Clone, Copy, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum ReplyKind {
        Done,
        UseTheSwitch,
        NeedsIdentity,
        MoreTime,
        Refused,
        Partly,
        Silence,
    }

    impl ReplyKind {
        /// The event that it was; a silence is none, but the state of a case whose day has passed.
        fn event(self) -> Option<EventKind> {
            match self {
                Self::Done => Some(EventKind::Done),
                Self::UseTheSwitch => Some(EventKind::PointedToSwitch),
                Self::NeedsIdentity => Some(EventKind::IdentityAsked),
                Self::MoreTime => Some(EventKind::MoreTime),
                Self::Refused => Some(EventKind::Refused),
                Self::Partly => Some(EventKind::DidPart),
                Self::Silence => None,
            }
        }
    }

    impl From<Stored> for Objection {
        fn from(stored: Stored) -> Self {
            let Stored { id, subjects, country, events, silences, proofs, .. } = stored;
            let mut objection = Self { id, subjects, country, events, silences, proofs };
            if let Some(received) = stored.received {
                let what = match stored.sent_by {
                    Some(SentBy::Letter) => EventKind::LetterReceived,
                    Some(SentBy::Form) | None => EventKind::SentForm,
                };
                objection.note(received, what, None);
            }
            for reply in stored.replies {
                match reply.kind.event() {
                    Some(what) => objection.note(reply.on, what, None),
                    None => objection.silences.push(reply.on),
                }
            }
            for (on, what) in [
                (stored.extended_on, EventKind::MoreTime),
                (stored.told_company_on, EventKind::ToldCompany),
                (stored.complained_on, EventKind::Complained),
            ] {
                if let Some(on) = on {
                    objection.note(on, what, None);
                }
            }
            objection
        }
    }
}
