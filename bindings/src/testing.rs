//! Doors for tests: values as JSON in and out, and a fault on demand. No build that ships has this feature.
//!
//! They make a test in any language short, and they send every record through that language's lift and lower.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use untrained_core::border::event::{Event, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::border::window::{Step, Window};

use crate::AppSession;

/// The text given was not the JSON of the value asked for.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum BadJson {
    /// What was wrong.
    #[error("{why}")]
    Unread {
        /// In words, for a developer.
        why: String,
    },
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, BadJson> {
    serde_json::from_str(json).map_err(|error| BadJson::Unread { why: error.to_string() })
}

fn write(value: &impl Serialize) -> Result<String, BadJson> {
    serde_json::to_string(value).map_err(|error| BadJson::Unread { why: error.to_string() })
}

/// A scenario, without what it expects: that is held against the core in Rust; other languages equal Rust's outputs.
#[derive(Deserialize, uniffi::Record)]
pub struct Trace {
    /// What is handed to `open`.
    pub settings: Settings,
    /// File with the archive it begins with, seen from tests/; `None` begins with nothing.
    pub saved: Option<String>,
    /// What happens, in order.
    pub turns: Vec<Turn>,
}

/// One thing that happens.
#[derive(Deserialize, uniffi::Record)]
pub struct Turn {
    /// When.
    pub at: Moment,
    /// What.
    pub event: Event,
}

/// A file of tests/traces.
#[uniffi::export]
pub fn trace_from_json(json: &str) -> Result<Trace, BadJson> {
    read(json)
}

/// An event as a trace writes it.
#[uniffi::export]
pub fn event_from_json(json: &str) -> Result<Event, BadJson> {
    read(json)
}

/// An event as a trace writes it.
#[uniffi::export]
pub fn event_to_json(event: Event) -> Result<String, BadJson> {
    write(&event)
}

/// One line: the window and the orders.
#[uniffi::export]
pub fn step_to_json(step: Step) -> Result<String, BadJson> {
    write(&step)
}

/// A step, for its orders.
#[uniffi::export]
pub fn step_from_json(json: &str) -> Result<Step, BadJson> {
    read(json)
}

/// A window to draw, for pictures.
#[uniffi::export]
pub fn window_from_json(json: &str) -> Result<Window, BadJson> {
    read(json)
}

/// A window as a test writes it.
#[uniffi::export]
pub fn window_to_json(window: Window) -> Result<String, BadJson> {
    write(&window)
}

/// Steps by the event, then fails inside the core before the step has ended.
#[uniffi::export]
pub fn provoke_fault(session: &AppSession, event: Event, now: Moment) -> Step {
    #[expect(clippy::panic, reason = "the one place where the fault is the purpose")]
    session.advance(now, |inner| {
        let step = inner.step(&event, now);
        panic!("provoked after a step with {} orders", step.effects.len())
    })
}

/// Nothing: what a call over the border costs by itself.
#[uniffi::export]
pub fn bare_call() {}

/// Nanoseconds that `count` steps take on this side of the border.
#[uniffi::export]
#[expect(clippy::disallowed_methods, reason = "a bench measures time; the core is not asked for it")]
pub fn time_steps(session: &AppSession, event: Event, now: Moment, count: i32) -> i64 {
    let begun = std::time::Instant::now();
    for _ in 0..count {
        std::hint::black_box(session.step(event.clone(), now));
    }
    i64::try_from(begun.elapsed().as_nanos()).unwrap_or(i64::MAX)
}

#[cfg(feature = "guide")]
mod questions {
    //! Questions and answers as the files of tests/questions write them.

    use serde::Deserialize;
    use untrained_core::guide::{
        CaseQuestion, DeadlineQuestion, LetterQuestion, RemindersQuestion, ServicesQuestion, StatusQuestion,
        StepsQuestion,
    };
    use untrained_core::query::{
        CaseAnswer, DeadlineAnswer, LetterAnswer, RemindersAnswer, ServicesAnswer, StatusAnswer, StepsAnswer,
    };

    use super::{BadJson, read, write};

    /// A file of questions, without what it expects.
    #[derive(Deserialize, uniffi::Record)]
    pub struct Questions {
        /// What the guide speaks.
        pub languages: Vec<String>,
        /// In order.
        pub questions: Vec<Asked>,
    }

    /// One question.
    #[derive(Deserialize, uniffi::Record)]
    pub struct Asked {
        /// What is asked.
        pub ask: Question,
    }

    /// What is asked; one kind of question each.
    #[derive(Deserialize, uniffi::Enum)]
    #[serde(rename_all = "snake_case")]
    pub enum Question {
        /// `status`
        Status(StatusQuestion),
        /// `steps`
        Steps(StepsQuestion),
        /// `reminders`
        Reminders(RemindersQuestion),
        /// `deadline`
        Deadline(DeadlineQuestion),
        /// `services`
        Services(ServicesQuestion),
        /// `case`
        Case(CaseQuestion),
        /// `letter`
        Letter(LetterQuestion),
    }

    /// A file of tests/questions.
    #[uniffi::export]
    pub fn questions_from_json(json: &str) -> Result<Questions, BadJson> {
        read(json)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn status_to_json(answer: StatusAnswer) -> Result<String, BadJson> {
        write(&answer)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn route_to_json(answer: StepsAnswer) -> Result<String, BadJson> {
        write(&answer)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn reminders_to_json(answer: RemindersAnswer) -> Result<String, BadJson> {
        write(&answer)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn deadline_to_json(answer: DeadlineAnswer) -> Result<String, BadJson> {
        write(&answer)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn services_to_json(answer: ServicesAnswer) -> Result<String, BadJson> {
        write(&answer)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn case_to_json(answer: CaseAnswer) -> Result<String, BadJson> {
        write(&answer)
    }

    /// An answer as the terminal prints it.
    #[uniffi::export]
    pub fn letter_to_json(answer: LetterAnswer) -> Result<String, BadJson> {
        write(&answer)
    }
}
