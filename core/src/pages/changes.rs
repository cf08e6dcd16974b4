//! What a newer pack altered, since the person last looked.

use crate::border::window::{Icon, TextLook, Tone};
use crate::content::Change;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, paragraph, row};
use crate::rules::recheck;

/// Changes not seen yet, newest first.
pub(super) fn unseen<'a>(view: &View<'a>) -> Vec<&'a Change> {
    // At the very first start everything is new, so nothing is.
    let Some(seen) = view.state.choices.changes_seen else { return Vec::new() };
    recheck::changes_since(view.pack, Some(seen))
}

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = vec![paragraph(
        "version",
        TextLook::Body,
        view.say_with("changes-version", &[("date", &view.text.date(view.pack.version))]),
    )];
    let services = view.person().profiles.iter().filter_map(|profile| view.pack.service(&profile.service));
    if let Some(due) = services.filter_map(recheck::due_after).min().filter(|due| *due < view.today()) {
        blocks.push(paragraph("old", TextLook::Body, view.say_with("changes-old", &[("date", &view.text.date(due))])));
    }
    let all = recheck::changes_since(view.pack, None);
    if all.is_empty() {
        blocks.push(view.paragraph("none", TextLook::Body, "changes-none"));
    }
    for change in all {
        let name = view.pack.service(&change.service).map_or(change.service.as_str(), |service| &service.name);
        let title = view.say(&change.text);
        let detail = format!("{name} · {}", view.text.date(change.version));
        let tone = if change.look_again { Tone::Act } else { Tone::Plain };
        let intent = Intent::Go(PageId::Why(Subject::service(&change.service)));
        blocks.push(row(&format!("change-{}", change.text), Icon::Tone, tone, title, detail, &intent));
    }
    (view.say("changes-title"), blocks)
}
