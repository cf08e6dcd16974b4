//! What went wrong in a case, as far as the law of answers knows it. Every page and every letter uses these and no others.

use chrono::NaiveDate;
use serde::Serialize;

use super::clock::{Clock, Extension};
use super::events::Events;
use crate::person::case::EventKind;

/// A ground to ask again or to complain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// No answer came in time.
    NoAnswer,
    /// The answer came late.
    LateAnswer,
    /// More time was announced too late.
    ExtensionTooLate,
    /// The company refused.
    Refused,
    /// It refused and gave no reasons.
    RefusedWithoutReasons,
    /// It did only a part.
    Partly,
    /// It did not answer the objection itself but pointed to the switch.
    NotAnswered,
}

impl Ground {
    /// Every ground, in the order in which they are told.
    pub const ALL: [Self; 7] = [
        Self::NoAnswer,
        Self::LateAnswer,
        Self::ExtensionTooLate,
        Self::Refused,
        Self::RefusedWithoutReasons,
        Self::Partly,
        Self::NotAnswered,
    ];
}

/// True when the answer is late on a day.
#[must_use]
pub fn is_late(clock: &Clock, events: &Events, on: NaiveDate) -> bool {
    events.answer().is_none() && clock.late_after().is_some_and(|last| last < on)
}

/// Every ground that holds on a day, in the order in which they are told.
#[must_use]
pub fn grounds(clock: &Clock, events: &Events, on: NaiveDate) -> Vec<Ground> {
    let answer = events.answer().map(|event| event.what);
    let late = |first: NaiveDate| clock.late_after().is_some_and(|last| last < first);
    let without = events.answer().is_some_and(|event| event.reasons == Some(false));
    let holds = |ground: &Ground| match ground {
        Ground::NoAnswer => is_late(clock, events, on) && !events.has(EventKind::PointedToSwitch),
        Ground::LateAnswer => events.answers().next().is_some_and(|first| late(first.on)),
        Ground::ExtensionTooLate => clock.extension == Extension::TooLate,
        Ground::Refused => answer == Some(EventKind::Refused),
        Ground::RefusedWithoutReasons => answer == Some(EventKind::Refused) && without,
        Ground::Partly => answer == Some(EventKind::DidPart),
        Ground::NotAnswered => {
            answer != Some(EventKind::Done) && events.is_open(EventKind::PointedToSwitch, EventKind::is_answer)
        }
    };
    Ground::ALL.into_iter().filter(holds).collect()
}
