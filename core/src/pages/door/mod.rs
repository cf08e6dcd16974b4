//! The second door: what the switch reaches and what only a form or a letter reaches, and how far the person is with it.

mod authority;
mod case;
mod law;
mod letter;
mod objection;

use chrono::NaiveDate;

use crate::border::window::{Block, Icon, Row, TextLook, Tone};
use crate::content::{Authority, Company, Place, Rule, Service, Topic};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, paragraph, row};
use crate::papers::letter::{CaseDates, CaseFact};
use crate::person::{Objection, Profile, ReplyKind};
use crate::rules::case::deadline::{self, Deadline};
use crate::rules::objection::{Purpose, Way, ways};
use crate::rules::plan::{self, ObjectionStanding};
use crate::rules::region;
use crate::rules::verdict::Verdict;

pub use authority::STATE;
pub(super) use authority::draw as draw_authority;
pub(super) use case::draw as draw_case;
pub use case::{reply_key, reply_on_key};
pub(super) use law::draw as draw_law;
pub(super) use letter::draw as draw_letter;
pub use letter::{LANGUAGE, arrived_key, body as letter_body, complained_key};
pub(super) use objection::draw as draw_objection;
pub use objection::{chosen, kept_day, sent_on_key, subjects_key};

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

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let name = [("service", case.service.name.as_str())];
    let mut blocks = vec![paragraph(
        "lead",
        TextLook::Lead,
        match (case.service.objection.is_some(), case.member()) {
            (false, _) => view.say_with("door-lead-no-form", &name),
            (true, true) if !case.service.switches.is_empty() => view.say("door-lead"),
            (true, _) => view.say("door-lead-visitor"),
        },
    )];
    blocks.push(standing_row(&case));
    blocks.push(view.heading("map", "door-map"));
    blocks.extend(map(&case));
    if case.objection().is_some() {
        blocks.push(view.row("write", Icon::Letter, "door-write", &Intent::Go(PageId::Objection(subject.clone()))));
    }
    let letter = PageId::Letter(crate::rules::case::letters::LetterKind::Objection, subject.clone());
    blocks.push(view.row("letter", Icon::Letter, "door-letter", &Intent::Go(letter)));
    blocks.push(view.row("authority", Icon::Book, "door-authority", &Intent::Go(PageId::Authority(subject.clone()))));
    if law::is_known(&case) {
        blocks.push(view.row("law", Icon::Book, "door-law", &Intent::Go(PageId::Law(subject.clone()))));
    }
    not_covered(&case, &mut blocks);
    (view.say_with("door-title-of", &name), blocks)
}

/// The way from Home: where the objection stands, or that there is a second door; `None` where it adds nothing.
pub(super) fn home_row(view: &View<'_>, profile: &Profile, verdict: Option<&Verdict>) -> Option<Block> {
    let subject = view.subject_of(profile);
    let case = Case::of(view, &subject)?;
    let key = format!("door-{}", profile.id);
    if case.objection().is_none() {
        if !verdict.is_some_and(|verdict| plan::form_adds(case.service, verdict)) {
            return None;
        }
        let title = view.say_with("home-door", &[("service", &case.service.name)]);
        let page = Intent::Go(PageId::Door(subject.clone()));
        return Some(row(&key, Icon::Letter, Tone::Plain, title, view.say("home-door-detail"), &page));
    }
    let Block::Row(Row { tone, icon, title, detail, .. }) = standing_row(&case) else { return None };
    Some(row(&key, icon, tone, title, detail, &Intent::Go(PageId::Case(subject.clone()))))
}

/// A page whose service is not in this pack.
fn gone(view: &View<'_>) -> Drawn {
    (view.say("door-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")])
}

/// Where the objection stands, and the way on.
pub(super) fn standing_row(case: &Case<'_>) -> Block {
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

/// Which way reaches which use of data.
fn map(case: &Case<'_>) -> Vec<Block> {
    let view = case.view;
    let Some(verdict) = case.verdict() else {
        return vec![view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country))];
    };
    let off = case.profile.is_some_and(|profile| {
        case.service.switches.first().is_some_and(|switch| {
            plan::standing(profile, Some(switch), &verdict, &view.pack.changes, view.today()).is_off()
        })
    });
    let sent = case.objection().is_some();
    let mut blocks: Vec<Block> = ways(case.service, &verdict, case.member())
        .into_iter()
        .map(|(purpose, way)| {
            let (tone, page) = match way {
                Way::Switch => (if off { Tone::Good } else { Tone::Act }, PageId::Steps(case.subject.clone())),
                Way::Form | Way::FormWithoutPromise => {
                    (if sent { Tone::Wait } else { Tone::Act }, PageId::Objection(case.subject.clone()))
                }
                Way::Unknown => (Tone::Unsure, PageId::Why(case.subject.clone())),
            };
            let tone = if purpose == Purpose::EarlierData { Tone::Unsure } else { tone };
            row(purpose.text(), Icon::Tone, tone, view.say(purpose.text()), view.say(way.text()), &Intent::Go(page))
        })
        .collect();
    for receiver in &verdict.shared_with {
        let id = format!("purpose-{receiver}");
        // A receiver without a sentence of its own stands on the Why page.
        if let Some(title) = view.text.find(&id, &[]) {
            let tone = if off { Tone::Good } else { Tone::Act };
            let page = PageId::Steps(case.subject.clone());
            blocks.push(row(&id, Icon::Tone, tone, title, view.say("purpose-by-same-switch"), &Intent::Go(page)));
        }
    }
    blocks
}

/// What the switch does not reach, in the service's own words.
fn not_covered(case: &Case<'_>, blocks: &mut Vec<Block>) {
    let view = case.view;
    // Someone without an account has no switch to ask about.
    let Some(place) = case.place().filter(|_| case.member()) else { return };
    let open: Vec<_> = case
        .service
        .facts
        .iter()
        .filter(|fact| fact.topic == Topic::NotCovered && region::fact_holds(fact, place))
        .collect();
    if !open.is_empty() {
        blocks.push(view.heading("open-title", "door-not-covered"));
        for fact in open {
            blocks.push(paragraph(&fact.id, TextLook::Point, view.text.fact(&fact.id)));
        }
    }
}
