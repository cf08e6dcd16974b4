//! What is known about an objection, for every page about it.

use chrono::NaiveDate;

use crate::border::window::{Block, Icon, TextLook, Tone};
use crate::content::{Authority, Company, Place, Rule, Service};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, row};
use crate::person::case::{Event, EventKind};
use crate::person::{Objection, Profile, ReplyKind, SentBy};
use crate::rules::case::deadline::{self, Deadline};
use crate::rules::case::result::CaseResult;
use crate::rules::case::{self as rules, laws};
use crate::rules::plan::{self, ObjectionStanding};
use crate::rules::verdict::Verdict;
use crate::rules::{authority, region};

/// Key of the choice of the state in which someone lives.
pub const STATE: &str = "authority-state";

/// What the second door is about: one profile's service, seen from where the person lives.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The view.
    pub view: &'a View<'a>,
    /// Which profile.
    pub subject: &'a Subject,
    /// Its service.
    pub service: &'a Service,
    /// The profile; `None` while the person has none there.
    pub profile: Option<&'a Profile>,
}

impl<'a> Case<'a> {
    /// The case of a subject; `None` where the pack does not know its service.
    #[must_use]
    pub fn of(view: &'a View<'a>, subject: &'a Subject) -> Option<Self> {
        let service = view.pack.service(&subject.service)?;
        Some(Self { view, subject, service, profile: view.profile(subject) })
    }

    /// True when they have an account there, or did not say.
    #[must_use]
    pub fn member(&self) -> bool {
        self.profile.is_none_or(|profile| profile.membership != crate::person::Membership::NonMember)
    }

    /// Where they live.
    #[must_use]
    pub fn place(&self) -> Option<&'a Place> {
        self.view.place()
    }

    /// The rule of that place, with its id.
    #[must_use]
    pub fn rule(&self) -> Option<(&'a str, &'a Rule)> {
        let (id, rule) = self.view.pack.law.rules.get_key_value(&self.place()?.rule)?;
        Some((id.as_str(), rule))
    }

    /// The company that answers there; where readings differ, the first.
    #[must_use]
    pub fn company(&self) -> Option<&'a Company> {
        region::companies(self.service, self.place()?).first().copied()
    }

    /// The newest objection.
    #[must_use]
    pub fn objection(&self) -> Option<&'a Objection> {
        self.profile?.objections.last()
    }

    /// The days of the newest objection.
    #[must_use]
    pub fn deadline(&self) -> Option<Deadline> {
        deadline::of_objection(self.view.pack, self.service, self.objection()?, self.place())
    }

    /// The verdict for this person.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.view.verdict(self.service, self.profile.map(|profile| profile.membership).unwrap_or_default())
    }

    /// Where the newest objection stands.
    #[must_use]
    pub fn standing(&self) -> ObjectionStanding {
        plan::objection_standing(self.objection(), self.deadline().as_ref(), self.view.today())
    }

    /// The authority of the place, and of the state that the person named.
    #[must_use]
    pub fn authority(&self) -> Option<&'a Authority> {
        let part = self.view.state.entries.get(STATE).map_or("", String::as_str);
        authority::pick(self.view.pack, self.place()?, part)
    }

    /// The law of the newest objection: where they lived when it was sent, else where they live.
    #[must_use]
    pub fn law_place(&self) -> Option<&'a Place> {
        match self.objection() {
            Some(objection) => deadline::place_of(self.view.pack, objection, self.place()),
            None => self.place(),
        }
    }

    /// The laws that bind the company, that of its seat first.
    #[must_use]
    pub fn laws(&self) -> Vec<(&'a str, &'a Rule)> {
        let place = self.law_place();
        let bound = place.map(|place| laws::laws(self.view.pack, self.service, place)).unwrap_or_default();
        bound.into_iter().map(|law| (law.id, law.rule)).collect()
    }

    /// The events of the newest objection; none before it was sent.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.objection().map(events).unwrap_or_default()
    }

    /// What those events mean on a day.
    #[must_use]
    pub fn result_on(&self, events: &[Event], on: NaiveDate) -> CaseResult {
        rules::evaluate(self.view.pack, self.service, self.law_place(), events, on)
    }

    /// Days on which a switch was seen off.
    #[must_use]
    pub fn seen_off(&self) -> Vec<NaiveDate> {
        let records = self.profile.into_iter().flat_map(|profile| profile.switches.values());
        let mut days: Vec<NaiveDate> =
            records.flat_map(|record| &record.looks).filter(|look| look.seen.is_off()).map(|look| look.on).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The events of an objection.
fn events(objection: &Objection) -> Vec<Event> {
    let event = |on, what| Event { on, what, reasons: None, id: 0 };
    let sent = match objection.sent_by {
        SentBy::Form => EventKind::SentForm,
        SentBy::Letter => EventKind::LetterReceived,
    };
    let answer = |kind| match kind {
        ReplyKind::Done => Some(EventKind::Done),
        ReplyKind::UseTheSwitch => Some(EventKind::PointedToSwitch),
        ReplyKind::NeedsIdentity => Some(EventKind::IdentityAsked),
        ReplyKind::MoreTime => Some(EventKind::MoreTime),
        ReplyKind::Refused => Some(EventKind::Refused),
        ReplyKind::Partly => Some(EventKind::DidPart),
        ReplyKind::Silence => None,
    };
    let mut all = vec![event(objection.received, sent)];
    all.extend(objection.replies.iter().filter_map(|reply| Some(event(reply.on, answer(reply.kind)?))));
    all.extend(objection.told_company_on.map(|on| event(on, EventKind::ToldCompany)));
    all.extend(objection.complained_on.map(|on| event(on, EventKind::Complained)));
    all
}

/// Day on which the company took more time.
#[must_use]
pub fn extended_on(objection: &Objection) -> Option<NaiveDate> {
    let told = objection.replies.iter().find(|reply| reply.kind == ReplyKind::MoreTime).map(|reply| reply.on);
    objection.extended_on.or(told)
}

/// True where each part has its own authority and nothing is said of the person's: then none can be named.
#[must_use]
pub fn part_open(case: &Case<'_>) -> bool {
    case.place().is_some_and(|place| authority::is_part_open(case.view.pack, place, case.authority()))
}

/// A page whose service is not in this pack.
pub(crate) fn gone(view: &View<'_>) -> Drawn {
    (view.say("door-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")])
}

/// Where the objection stands, and the way on.
pub fn standing_row(case: &Case<'_>) -> Block {
    let view = case.view;
    let date = |date: NaiveDate| view.text.date(date);
    let (tone, title, detail) = match case.standing() {
        ObjectionStanding::NotSent => {
            let switch = case.member() && !case.service.switches.is_empty();
            let detail = if switch { "door-state-not-sent-detail" } else { "door-state-not-sent-visitor" };
            (Tone::Act, "door-state-not-sent", view.say(detail))
        }
        ObjectionStanding::Waiting { due: Some(due) } => {
            (Tone::Wait, "door-state-waiting", view.say_with("door-state-waiting-due", &[("date", &date(due))]))
        }
        ObjectionStanding::Waiting { due: None } => {
            (Tone::Wait, "door-state-waiting", view.say("door-state-waiting-open"))
        }
        ObjectionStanding::Late { due } => {
            (Tone::Late, "door-state-late", view.say_with("door-state-late-detail", &[("date", &date(due))]))
        }
        ObjectionStanding::Answered { kind, .. } => {
            let tone = if kind == ReplyKind::Done { Tone::Good } else { Tone::Act };
            (tone, "door-state-answered", view.say(kind.text()))
        }
    };
    let page = match case.objection() {
        None if case.service.objection.is_none() => {
            PageId::Letter(crate::rules::case::letters::LetterKind::Objection, case.subject.clone())
        }
        None => PageId::Objection(case.subject.clone()),
        Some(_) => PageId::Case(case.subject.clone()),
    };
    row("standing", Icon::Tone, tone, view.say(title), detail, &Intent::Go(page))
}
