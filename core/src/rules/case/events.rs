//! The events of a case in their order, and which of them can be.

use chrono::NaiveDate;

use crate::person::case::{Event, EventKind};

/// The events of a case by day. Events of one day count in the order of their kinds, so that the order in which they were
/// noted means nothing.
#[derive(Debug, Clone)]
pub struct Events(Vec<Event>);

impl Events {
    /// Puts events in order.
    #[must_use]
    pub fn of(events: &[Event]) -> Self {
        let mut all = events.to_vec();
        all.sort_unstable();
        Self(all)
    }

    /// Every event, the earliest first.
    #[must_use]
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.0.iter()
    }

    /// The day of the first sending, on which the case begins.
    #[must_use]
    pub fn begun(&self) -> Option<NaiveDate> {
        self.all().find(|event| event.what.is_sending()).map(|event| event.on)
    }

    /// The events of one kind.
    #[must_use]
    pub fn of_kind(&self, what: EventKind) -> impl DoubleEndedIterator<Item = &Event> {
        self.all().filter(move |event| event.what == what)
    }

    /// The newest event of one kind.
    #[must_use]
    pub fn last(&self, what: EventKind) -> Option<&Event> {
        self.of_kind(what).next_back()
    }

    /// True where one of that kind was noted.
    #[must_use]
    pub fn has(&self, what: EventKind) -> bool {
        self.last(what).is_some()
    }

    /// The answers to the objection itself.
    #[must_use]
    pub fn answers(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.all().filter(|event| event.what.is_answer())
    }

    /// The answer that stands.
    #[must_use]
    pub fn answer(&self) -> Option<&Event> {
        self.answers().next_back()
    }

    /// True where an event of one kind is followed by none of these kinds.
    #[must_use]
    pub fn is_open(&self, what: EventKind, closed_by: impl Fn(EventKind) -> bool) -> bool {
        self.last(what).is_some_and(|last| !self.all().any(|event| event > last && closed_by(event.what)))
    }
}

/// Why events are no case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misdated {
    /// Nothing was sent.
    #[error("no sent_form and no letter_received: nothing began")]
    NothingSent,
    /// An event lies before the first sending.
    #[error("{} on {on} lies before the first sending on {begun}", what.name())]
    BeforeSending {
        /// What.
        what: EventKind,
        /// Its day.
        on: NaiveDate,
        /// Day of the first sending.
        begun: NaiveDate,
    },
    /// An event lies after the day asked about.
    #[error("{} on {on} lies in the future of {today}", what.name())]
    Future {
        /// What.
        what: EventKind,
        /// Its day.
        on: NaiveDate,
        /// The day asked about.
        today: NaiveDate,
    },
}

/// Whether events can be, seen from a day.
///
/// # Errors
/// [`Misdated`] names the first that cannot.
pub fn check(events: &[Event], today: NaiveDate) -> Result<(), Misdated> {
    let events = Events::of(events);
    let begun = events.begun().ok_or(Misdated::NothingSent)?;
    for Event { what, on, .. } in events.all().copied() {
        if on < begun {
            return Err(Misdated::BeforeSending { what, on, begun });
        }
        if on > today {
            return Err(Misdated::Future { what, on, today });
        }
    }
    Ok(())
}

/// The first and the last day to which an entry can be dated, so that the case still can be: nothing before the first sending,
/// nothing in the future. `None` where there is no such entry.
#[must_use]
pub fn bounds(events: &[Event], id: u32, earliest: NaiveDate, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let entry = events.iter().find(|event| event.id == id)?;
    let others = || events.iter().filter(|event| event.id != id);
    let begun = others().filter(|event| event.what.is_sending()).map(|event| event.on).min();
    let happened = others().filter(|event| !event.what.is_sending()).map(|event| event.on).min();
    if !entry.what.is_sending() {
        return Some((begun.unwrap_or(earliest).min(today), today));
    }
    // Another sending that comes first frees this one.
    let held = happened.filter(|happened| begun.is_none_or(|begun| begun > *happened));
    Some((earliest, held.unwrap_or(today).min(today)))
}

/// True where an entry can be taken back: a case is not without its sending.
#[must_use]
pub fn can_go(events: &[Event], id: u32, today: NaiveDate) -> bool {
    let rest: Vec<Event> = events.iter().filter(|event| event.id != id).copied().collect();
    let sending = events.iter().any(|event| event.id == id && event.what.is_sending());
    !sending || check(&rest, today.max(rest.iter().map(|event| event.on).max().unwrap_or(today))).is_ok()
}
