//! The case: an objection and what grew from it. A case is its dated events, and everything else is computed here, once; pages,
//! letters, reminders, the case file and the terminal read the one result.
//!
//! In: the content pack, the service, the place whose law counts, the events, the day asked about. Out: [`CaseResult`].

pub mod clock;
pub mod events;
pub mod follow;
pub mod grounds;
pub mod laws;
pub mod letters;
pub mod next;
pub mod open;
pub mod remind;
pub mod result;

use chrono::NaiveDate;

use crate::content::{Pack, Place, Service};
use crate::person::case::{Event, EventKind, Objection};
use crate::rules::verdict::find_place;
use clock::{Clock, Extension, Pause};
use events::Events;

pub use result::{Call, CaseResult, CaseState, Next, Why};

/// The place whose law counts for an objection: where they lived when it was sent, or where that was not kept, where they live.
#[must_use]
pub fn place_of<'a>(pack: &'a Pack, objection: &Objection, home: Option<&'a Place>) -> Option<&'a Place> {
    objection.country.as_deref().and_then(|code| find_place(pack, code).ok()).or(home)
}

/// What an objection and what happened to it mean on a day, for someone who now lives at `home`.
#[must_use]
pub fn of_objection(
    pack: &Pack,
    service: &Service,
    objection: &Objection,
    home: Option<&Place>,
    on: NaiveDate,
) -> CaseResult {
    evaluate(pack, service, place_of(pack, objection, home), &objection.events, on)
}

/// What the events of a case mean on a day. `place` is the one whose law counts; `None` where it is not known. Total: events
/// that cannot be ([`events::check`]) are taken as they are.
#[must_use]
pub fn evaluate(pack: &Pack, service: &Service, place: Option<&Place>, noted: &[Event], on: NaiveDate) -> CaseResult {
    let events = Events::of(noted);
    let laws = place.map(|place| laws::laws(pack, service, place)).unwrap_or_default();
    let of_place = place.and_then(|place| laws::of_place(pack, place)).map(|(_, rule)| rule);
    let clock = Clock::of(&laws, &events);
    let late = grounds::is_late(&clock, &events, on);
    let grounds = grounds::grounds(&clock, &events, on);
    let news_due = follow::authority_news_due(&laws, &events);
    let company_first = of_place.is_some_and(|rule| rule.company_first);
    let mut case = CaseResult {
        laws: laws.iter().map(|law| law.id.to_owned()).collect(),
        state: state(&clock, &events, late),
        answer_due: clock.due,
        due_if_paused: match clock.pause {
            Pause::Due(paused) => Some(paused),
            Pause::None | Pause::Open => None,
        },
        extension: clock.extension,
        open: open::open(&events, late, &grounds, company_first, news_due, on),
        grounds,
        complaint_until: follow::complaint_until(of_place, &events),
        acknowledgement_due: follow::acknowledgement_due(of_place, &events),
        term_ends: follow::term_ends(&events),
        authority_news_due: news_due,
        remind_on: None,
        begun: events.begun(),
        if_extended: clock.if_extended,
        late,
        persons_turn: events.is_open(EventKind::IdentityAsked, |what| what == EventKind::IdentityShown),
        answer: events.answer().copied(),
        calls: Vec::new(),
        next: Next::Nothing,
    };
    case.calls = remind::calls(&case, &clock, &events);
    case.next = next::next(&case, on);
    case.remind_on = case.calls.iter().map(|call| call.on).find(|day| *day >= on);
    case
}

/// Where a case stands: what the person did last counts for more than the answer, and the answer for more than the clock.
fn state(clock: &Clock, events: &Events, late: bool) -> CaseState {
    if events.has(EventKind::AuthorityDecided) {
        return CaseState::Decided;
    }
    if events.has(EventKind::Complained) {
        return CaseState::Complained;
    }
    if events.has(EventKind::ToldCompany) {
        return CaseState::CompanyTold;
    }
    let answer = events.answer().map(|answer| answer.what);
    let answered = [
        (EventKind::Done, CaseState::Done),
        (EventKind::Refused, CaseState::Refused),
        (EventKind::DidPart, CaseState::Partly),
    ];
    if let Some((_, state)) = answered.into_iter().find(|(what, _)| answer == Some(*what)) {
        return state;
    }
    match (clock.due, late, clock.extension) {
        (None, ..) => CaseState::NoPeriod,
        (Some(_), true, _) => CaseState::Late,
        (Some(_), false, Extension::InTime) => CaseState::Extended,
        (Some(_), false, Extension::None | Extension::TooLate) => CaseState::Waiting,
    }
}
