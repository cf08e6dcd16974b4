//! How old are you? Kept as little as can be: "18 or older", or the day of the 18th birthday.

use chrono::Months;

use crate::border::window::{Block, ButtonLook, DateField, Icon, ProgressBar, TextLook};
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, button, buttons, civil, paragraph};
use crate::person::Age;

/// Key of the date block.
pub const BIRTHDAY: &str = "adult-on";

/// Questions of the welcome.
const QUESTIONS: i32 = 3;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    if !view.state.welcomed {
        blocks.push(progress(view, 2));
    }
    blocks.push(view.paragraph("hint", TextLook::Body, "age-hint"));
    if view.state.welcomed {
        blocks.push(paragraph("now", TextLook::Body, now(view)));
    }
    blocks.push(view.row("adult", Icon::Profile, "age-adult", &Intent::Adult));
    blocks.push(view.row("younger", Icon::Calendar, "age-younger", &Intent::Younger));
    blocks.push(buttons("skip", vec![skip(view)]));
    (view.say("age-title"), blocks)
}

pub(super) fn draw_birthday(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    if !view.state.welcomed {
        blocks.push(progress(view, 2));
    }
    let today = view.today();
    let first = today.succ_opt().unwrap_or(today);
    let last = today.checked_add_months(Months::new(18 * 12)).unwrap_or(today);
    let set = match view.person().age {
        Age::Minor { adult_on } => Some(adult_on),
        Age::Unknown | Age::Adult => None,
    };
    blocks.push(Block::Date(DateField {
        key: BIRTHDAY.to_owned(),
        label: view.say(if set.is_some() { "birthday-label" } else { "birthday-choose" }),
        hint: view.say("birthday-hint"),
        text: set.map(|date| view.text.date(date)).unwrap_or_default(),
        value: civil(set.unwrap_or_else(|| today.checked_add_months(Months::new(24)).unwrap_or(first))),
        first: civil(first),
        last: civil(last),
    }));
    // Nothing to go on with before there is a day.
    let next = set.map(|_| button(ButtonLook::Primary, view.say("birthday-next"), &Intent::Birthday));
    blocks.push(buttons("next", next.into_iter().chain([skip(view)]).collect()));
    (view.say("birthday-title"), blocks)
}

/// "Question 2 of 3".
pub(super) fn progress(view: &View<'_>, number: i32) -> Block {
    let (at, of) = (number.to_string(), QUESTIONS.to_string());
    Block::Progress(ProgressBar {
        key: "progress".to_owned(),
        text: view.say_with("welcome-progress", &[("number", &at), ("total", &of)]),
        done: number - 1,
        total: QUESTIONS,
    })
}

/// What is kept about the age, in words.
pub(super) fn now(view: &View<'_>) -> String {
    match view.person().age {
        Age::Unknown => view.say("age-now-unknown"),
        Age::Adult => view.say("age-now-adult"),
        Age::Minor { adult_on } if adult_on <= view.today() => view.say("age-now-adult"),
        Age::Minor { adult_on } => view.say_with("age-now-minor", &[("date", &view.text.date(adult_on))]),
    }
}

fn skip(view: &View<'_>) -> crate::border::window::Button {
    let id = if view.state.welcomed { "age-forget" } else { "welcome-skip" };
    button(ButtonLook::Plain, view.say(id), &Intent::Skip)
}
