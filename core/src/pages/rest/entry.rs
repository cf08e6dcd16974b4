//! One entry of a case: its day, what it was, and the way to take it back.

use super::case::title;
use super::events::{event_id, kinds, reasons_choice};
use super::known::{Case, gone, standing_rows};
use super::objection::first_day;
use crate::border::window::{Block, ButtonLook, DateField, TextLook};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons};
use crate::person::case::EventKind;
use crate::rules::case::events::{bounds, can_go};

/// Begin of the key of an entry's date; the objection's id and the entry's number follow.
pub const EVENT_ON: &str = "event-on-";

/// Begin of the key of the choice of what it was.
pub const EVENT_WHAT: &str = "event-what-";

/// Begin of the key of the choice whether reasons were given.
pub const EVENT_REASONS: &str = "event-reasons-";

pub(crate) fn draw(view: &View<'_>, id: u32, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let Some(objection) = case.objection() else {
        return (view.say("door-title"), standing_rows(&case));
    };
    let back = Intent::Go(PageId::Case(subject.clone()));
    let Some(event) = objection.event(id) else {
        let gone = view.paragraph("gone", TextLook::Body, "event-gone");
        return (
            title(&case, objection),
            vec![gone, buttons("back", vec![view.button(ButtonLook::Primary, "event-back-button", &back)])],
        );
    };
    let key = |begin: &str| format!("{begin}{}-{id}", objection.id);
    let mut blocks = vec![view.paragraph("hint", TextLook::Small, "event-hint")];
    if let Some((first, last)) = bounds(&objection.events, id, first_day(), view.today()) {
        blocks.push(Block::Date(DateField {
            key: key(EVENT_ON),
            label: view.say("event-on"),
            hint: String::new(),
            text: view.text.date(event.on),
            value: event.on.into(),
            first: first.into(),
            last: last.into(),
        }));
    }
    if event.what.has_reasons() {
        blocks.push(reasons_choice(view, key(EVENT_REASONS), event.reasons));
    }
    let sending = event.what.is_sending();
    let same: Vec<EventKind> = EventKind::ALL.into_iter().filter(|what| what.is_sending() == sending).collect();
    blocks.push(kinds(view, key(EVENT_WHAT), "event-what", &same, Some(event.what)));
    let mut all = vec![view.button(ButtonLook::Plain, "event-back-button", &back)];
    if can_go(&objection.events, id, view.today()) {
        let take = Intent::TakeBack { id, subject: subject.clone() };
        all.push(view.button(ButtonLook::Danger, "event-take-back-button", &take));
    } else {
        blocks.push(view.paragraph("only", TextLook::Small, "event-only-sending"));
        let delete = Intent::Go(PageId::RemoveCase(subject.clone()));
        all.push(view.button(ButtonLook::Danger, "case-remove-button", &delete));
    }
    blocks.push(buttons("buttons", all));
    (view.say(&event_id(event.what)), blocks)
}
