//! What is known about an objection, for every page about it.

use chrono::NaiveDate;

use crate::border::window::{Block, Icon, TextLook, Tone};
use crate::content::{Authority, Company, Place, Rule, Service};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, row};
use crate::person::Profile;
use crate::person::case::{Event, Objection};
use crate::rules::case::letters::LetterKind;
use crate::rules::case::open::Opening;
use crate::rules::case::{self, CaseResult, CaseState, Next, laws};
use crate::rules::verdict::Verdict;
use crate::rules::{authority, region};

/// Key of the choice of the state in which someone lives.
pub const STATE: &str = "authority-state";

/// What these pages are about: one profile's service, seen from where the person lives.
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

    /// The objection: the very one, or the newest.
    #[must_use]
    pub fn objection(&self) -> Option<&'a Objection> {
        let all = &self.profile?.objections;
        match self.subject.case {
            0 => all.last(),
            id => all.iter().find(|objection| objection.id == id),
        }
    }

    /// What happened to it, and what that means today.
    #[must_use]
    pub fn result(&self) -> Option<CaseResult> {
        let (view, objection) = (self.view, self.objection()?);
        Some(case::of_objection(view.pack, self.service, objection, self.place(), view.today()))
    }

    /// The verdict for this person.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.view.verdict(self.service, self.profile.map(|profile| profile.membership).unwrap_or_default())
    }

    /// The authority of the place, and of the state that the person named.
    #[must_use]
    pub fn authority(&self) -> Option<&'a Authority> {
        let part = self.view.state.entries.get(STATE).map_or("", String::as_str);
        authority::pick(self.view.pack, self.place()?, part)
    }

    /// The law of the objection: where they lived when it was sent, else where they live.
    #[must_use]
    pub fn law_place(&self) -> Option<&'a Place> {
        match self.objection() {
            Some(objection) => case::place_of(self.view.pack, objection, self.place()),
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

    /// The events of the objection; none before it was sent.
    #[must_use]
    pub fn events(&self) -> &'a [Event] {
        self.objection().map_or(&[], |objection| &objection.events)
    }

    /// What those events mean on a day.
    #[must_use]
    pub fn result_on(&self, events: &[Event], on: NaiveDate) -> CaseResult {
        case::evaluate(self.view.pack, self.service, self.law_place(), events, on)
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

/// True where each part has its own authority and nothing is said of the person's: then none can be named.
#[must_use]
pub fn part_open(case: &Case<'_>) -> bool {
    case.place().is_some_and(|place| authority::is_part_open(case.view.pack, place, case.authority()))
}

/// A page whose service is not in this pack.
pub(crate) fn gone(view: &View<'_>) -> Drawn {
    (view.say("door-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")])
}

/// Where each objection stands, and the way on; that none was sent where that is so.
pub fn standing_rows(case: &Case<'_>) -> Vec<Block> {
    standing_rows_of(case, "standing")
}

/// One row for each objection, the newest first. Where there are several each says when it was sent.
pub fn standing_rows_of(case: &Case<'_>, key: &str) -> Vec<Block> {
    let view = case.view;
    let Some(profile) = case.profile.filter(|profile| !profile.objections.is_empty()) else {
        return vec![not_sent_row(case, key)];
    };
    let several = profile.objections.len() > 1;
    let one = |objection: &Objection| {
        let subject = view.case_subject(profile, objection);
        let case = Case { subject: &subject, ..*case };
        let Some(result) = case.result() else { return not_sent_row(&case, key) };
        let (tone, title, detail) = standing(view, &result);
        let sent =
            result.begun.filter(|_| several).map(|on| view.say_with("door-sent", &[("date", &view.text.date(on))]));
        let detail: Vec<String> = sent.into_iter().chain((!detail.is_empty()).then_some(detail)).collect();
        let key = if several { format!("{key}-{}", objection.id) } else { key.to_owned() };
        let page = Intent::Go(PageId::Case(subject.clone()));
        row(&key, Icon::Tone, tone, title, detail.join(" · "), &page)
    };
    profile.objections.iter().rev().map(one).collect()
}

/// That nothing was sent yet, and the way to it.
fn not_sent_row(case: &Case<'_>, key: &str) -> Block {
    let view = case.view;
    let switch = case.member() && !case.service.switches.is_empty();
    let detail = if switch { "door-state-not-sent-detail" } else { "door-state-not-sent-visitor" };
    let subject = case.subject.without_case();
    let page = if case.service.objection.is_none() {
        PageId::Letter(LetterKind::Objection, subject)
    } else {
        PageId::Objection(subject)
    };
    row(key, Icon::Tone, Tone::Act, view.say("door-state-not-sent"), view.say(detail), &Intent::Go(page))
}

/// Where a case stands, in a few words: tone, title, detail.
fn standing(view: &View<'_>, result: &CaseResult) -> (Tone, String, String) {
    let dated = |id: &str, day: NaiveDate| view.say_with(id, &[("date", &view.text.date(day))]);
    let asks = result.next.asks();
    let turn = |waits| if asks { Tone::Act } else { waits };
    let (tone, title) = match result.state {
        CaseState::Waiting | CaseState::Extended | CaseState::NoPeriod => (turn(Tone::Wait), "door-state-waiting"),
        CaseState::Late => (Tone::Late, "door-state-late"),
        CaseState::Partly => (turn(Tone::Wait), "door-state-partly"),
        CaseState::Refused => (Tone::Act, "door-state-refused"),
        CaseState::Done => (Tone::Good, "door-state-done"),
        CaseState::CompanyTold => (turn(Tone::Wait), "door-state-company-told"),
        CaseState::Complained => (turn(Tone::Wait), "door-state-complained"),
        CaseState::Decided => (Tone::Plain, "door-state-decided"),
    };
    let detail = match (result.next, result.state) {
        (Next::Write(letter), state) if state != CaseState::Late => view.say(write_id(letter)),
        (_, CaseState::Late) => result.due().map(|due| dated("door-state-late-detail", due)).unwrap_or_default(),
        (_, CaseState::Waiting | CaseState::Extended | CaseState::Partly) => match result.due() {
            Some(due) if !result.persons_turn => dated("door-state-waiting-due", due),
            Some(_) | None => String::new(),
        },
        (_, CaseState::NoPeriod) => view.say("door-state-waiting-open"),
        (Next::WaitForAuthority, _) => {
            result.authority_news_due.map(|due| dated("door-state-news-due", due)).unwrap_or_default()
        }
        (
            _,
            CaseState::Refused | CaseState::Done | CaseState::CompanyTold | CaseState::Complained | CaseState::Decided,
        ) => String::new(),
    };
    (tone, view.say(title), detail)
}

/// Id of the button that leads to a letter.
pub fn write_id(letter: Opening) -> &'static str {
    match letter {
        Opening::Reminder => "case-write-reminder-button",
        Opening::Identity => "case-write-identity-button",
        Opening::Switch => "case-write-switch-button",
        Opening::Partly => "case-write-partly-button",
        Opening::CompanyComplaint => "case-write-company-complaint-button",
        Opening::AuthorityComplaint => "case-write-authority-complaint-button",
        Opening::AuthorityNews => "case-write-authority-news-button",
    }
}
