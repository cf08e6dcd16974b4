//! What is known about an objection, for every page about it.

use chrono::NaiveDate;

use crate::border::window::{Block, Icon, TextLook, Tone};
use crate::content::{Authority, Company, Place, Rule, Service};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, row};
use crate::papers::letter::{CaseDates, CaseFact};
use crate::person::{Objection, Profile, ReplyKind};
use crate::rules::case::deadline::{self, Deadline};
use crate::rules::plan::{self, ObjectionStanding};
use crate::rules::region;
use crate::rules::verdict::Verdict;

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
        let place = self.place()?;
        let state = self.view.state.entries.get(STATE).map_or("", String::as_str);
        let mut all = authorities(self.view, place);
        let whole = all.iter().find(|authority| authority.region.is_empty()).copied();
        all.retain(|authority| !state.is_empty() && authority.region == state);
        all.first().copied().or(whole)
    }

    /// The dates of the newest objection, for letters; `None` before it was sent.
    #[must_use]
    pub fn dates(&self) -> Option<CaseDates> {
        let objection = self.objection()?;
        let deadline = self.deadline();
        let extended = extended_on(objection);
        let due = deadline.and_then(|deadline| deadline.due(extended.is_some()));
        let mut facts = vec![(objection.received, CaseFact::Sent)];
        let looks =
            self.profile.into_iter().flat_map(|profile| profile.switches.values()).flat_map(|record| &record.looks);
        facts.extend(looks.filter(|look| look.seen.is_off()).map(|look| (look.on, CaseFact::SeenOff)));
        facts.extend(objection.replies.iter().map(|reply| (reply.on, CaseFact::Answered(reply.kind))));
        facts.extend(objection.told_company_on.map(|on| (on, CaseFact::ToldCompany)));
        facts.extend(due.map(|due| (due, CaseFact::Due)));
        facts.sort_unstable();
        facts.dedup();
        Some(CaseDates {
            sent: objection.received,
            told_company: objection.told_company_on,
            sent_by: objection.sent_by,
            due,
            extended,
            last_reply: objection.replies.last().map(|reply| (reply.on, reply.kind)),
            facts,
        })
    }
}

/// Day on which the company took more time.
#[must_use]
pub fn extended_on(objection: &Objection) -> Option<NaiveDate> {
    let told = objection.replies.iter().find(|reply| reply.kind == ReplyKind::MoreTime).map(|reply| reply.on);
    objection.extended_on.or(told)
}

/// Authorities of a place, those for the whole of it first.
#[must_use]
pub fn authorities<'a>(view: &View<'a>, place: &Place) -> Vec<&'a Authority> {
    let serves = |authority: &&Authority| authority.countries.contains(&place.code);
    let mut all: Vec<&Authority> = view.pack.law.authorities.iter().filter(serves).collect();
    all.sort_by_key(|authority| !authority.region.is_empty());
    all
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
