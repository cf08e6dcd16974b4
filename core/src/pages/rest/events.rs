//! What happens in a case, in words and as choices.

use crate::border::window::{Block, Choice, ChoiceOption};
use crate::pages::view::View;
use crate::person::case::EventKind;

/// Id of an event's words.
pub fn event_id(what: EventKind) -> String {
    format!("event-{}", what.name().replace('_', "-"))
}

/// A choice among kinds of events.
pub fn kinds(view: &View<'_>, key: String, label: &str, of: &[EventKind], picked: Option<EventKind>) -> Block {
    Block::Choice(Choice {
        key,
        label: view.say(label),
        hint: view.say("case-note-hint"),
        options: of
            .iter()
            .map(|what| ChoiceOption {
                key: what.name().to_owned(),
                label: view.say(&event_id(*what)),
                detail: String::new(),
                selected: picked == Some(*what),
            })
            .collect(),
    })
}

/// The choice whether reasons were given.
pub fn reasons_choice(view: &View<'_>, key: String, given: Option<bool>) -> Block {
    Block::Choice(Choice {
        key,
        label: view.say("case-reasons"),
        hint: String::new(),
        options: [(Some(true), "yes"), (Some(false), "no"), (None, "unknown")]
            .into_iter()
            .map(|(value, key)| ChoiceOption {
                key: key.to_owned(),
                label: view.say(&format!("case-reasons-{key}")),
                detail: String::new(),
                selected: value == given,
            })
            .collect(),
    })
}

/// What a picked option says of reasons.
#[must_use]
pub fn read_reasons(option: &str) -> Option<bool> {
    match option {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
