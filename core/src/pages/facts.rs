//! The facts in use: of which day, where they came from, when they are due; and how to open newer ones.

use crate::border::window::{ButtonLook, Icon, TextLook};
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph};
use crate::rules::recheck;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let text = view.text;
    let opened = view.pack.version != view.packaged.version;
    let dated = |id: &str, day| view.say_with(id, &[("date", &text.date(day))]);
    let mut blocks = vec![paragraph("now", TextLook::Lead, dated("changes-version", view.pack.version))];
    let from = if opened { dated("facts-opened", view.packaged.version) } else { view.say("facts-packaged") };
    blocks.push(paragraph("from", TextLook::Body, from));
    if let Some(day) = due_after(view) {
        let id = if view.today() > day { "facts-stale" } else { "facts-due" };
        blocks.push(paragraph("due", TextLook::Body, dated(id, day)));
    }
    blocks.push(view.paragraph("how", TextLook::Body, "facts-how"));
    blocks.push(view.paragraph("safe", TextLook::Small, "facts-safe"));
    let mut offered = vec![view.button(ButtonLook::Primary, "facts-open", &Intent::PickFacts)];
    if opened {
        offered.push(view.button(ButtonLook::Plain, "facts-back", &Intent::PackagedFacts));
    }
    blocks.push(buttons("open", offered));
    blocks.push(view.row("changes", Icon::Book, "settings-changes", &Intent::Go(PageId::Changes)));
    (view.say("facts-title"), blocks)
}

/// Last day on which all is fresh that concerns the person's services; without any, that of the service offered first.
fn due_after(view: &View<'_>) -> Option<chrono::NaiveDate> {
    own_due(view).or_else(|| view.pack.services.first().and_then(recheck::due_after))
}

/// Last day on which all is fresh that concerns the person's services; `None` without any.
pub(super) fn own_due(view: &View<'_>) -> Option<chrono::NaiveDate> {
    let services = view.person().profiles.iter().filter_map(|profile| view.pack.service(&profile.service));
    services.filter_map(recheck::due_after).min()
}
