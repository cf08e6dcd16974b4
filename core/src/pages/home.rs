//! The cards of all profiles, what comes next, and the ways on.

use std::collections::BTreeSet;

use super::cards::{self, Shown};
use super::rest;
use crate::border::window::{Block, ButtonLook, Icon, TextLook, Tone, VerdictCard};
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, row};
use crate::rules::reminder::Planned;

/// Most reminders named on Home.
const COMING: usize = 3;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    let mut primary = false;
    for profile in &view.person().profiles {
        let shown = if primary { Shown::Second } else { Shown::Whole };
        let verdict = cards::verdict(view, profile);
        let card = cards::draw_for(view, profile, shown, verdict.as_ref());
        if let Block::Verdict(VerdictCard { buttons, .. }) = &card {
            primary |= buttons.iter().any(|button| button.look == ButtonLook::Primary);
        }
        blocks.push(card);
        blocks.extend(rest::home_rows(view, profile, verdict.as_ref()));
    }
    if view.person().profiles.is_empty() {
        blocks.push(view.paragraph("empty", TextLook::Lead, "home-empty"));
        let look = ButtonLook::Primary;
        blocks.push(buttons("first", vec![view.button(look, "home-add-first", &Intent::Go(PageId::Add))]));
    }
    let changes = super::changes::unseen(view);
    if !changes.is_empty() {
        let detail = view.text.say_with(
            "home-changes-detail",
            &[("count", crate::text::Arg::Number(i64::try_from(changes.len()).unwrap_or(i64::MAX)))],
        );
        let title = view.say("home-changes");
        blocks.push(row("changes", Icon::Book, Tone::Plain, title, detail, &Intent::Go(PageId::Changes)));
    }
    let coming = view.coming();
    if !coming.is_empty() {
        blocks.push(view.heading("next", "home-next"));
        for planned in next(coming) {
            let title = super::reminders::headline(view, planned);
            let detail = view.text.date(planned.at.date());
            let intent = Intent::Go(PageId::Reminders);
            blocks.push(row(&format!("next-{}", planned.id), Icon::Calendar, Tone::Plain, title, detail, &intent));
        }
    }
    blocks.push(view.heading("more", "home-more"));
    if !view.person().profiles.is_empty() {
        blocks.push(view.row("add", Icon::Add, "home-add", &Intent::Go(PageId::Add)));
    }
    blocks.push(view.row("proofs", Icon::Proof, "home-proofs", &Intent::Go(PageId::Proofs)));
    blocks.push(view.row("reminders", Icon::Bell, "home-reminders", &Intent::Go(PageId::Reminders)));
    blocks.push(view.row("settings", Icon::Settings, "home-settings", &Intent::Go(PageId::Settings)));
    (view.say("app-name"), blocks)
}

/// The first of each kind, so that a yearly look does not hide what comes after it.
fn next(coming: &[Planned]) -> impl Iterator<Item = &Planned> {
    let mut seen = BTreeSet::new();
    let fresh = coming.iter().filter(move |planned| {
        let mut fresh = false;
        for part in &planned.parts {
            fresh |= seen.insert((part.kind, &part.service));
        }
        fresh
    });
    fresh.take(COMING)
}
