//! Which of these do you use? The third question, and the page on which profiles are added later: the best known services,
//! a field that finds any, and the rest a batch at a time.

use super::claim;
use crate::border::window::{Block, ButtonLook, Field, Icon, Input, SwitchRow, TextLook};
use crate::content::Service;
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph, spoken};
use crate::person::Membership;
use crate::text::fold;

/// Key of the field that finds a service.
pub const FIND: &str = "find-service";

/// Key of the draft that holds the ids of the services chosen in the welcome.
pub const USED: &str = "use";

/// Services that are offered at once: what fits one small screen.
const BEST: usize = 8;

/// Services in a batch of the rest.
const BATCH: usize = 14;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    let hint = if view.state.welcomed { "add-hint" } else { "use-hint" };
    if !view.state.welcomed {
        blocks.push(super::age::progress(view, 3));
    }
    blocks.push(view.paragraph("hint", TextLook::Body, hint));
    let typed = view.state.drafts.get(FIND).map(String::as_str).unwrap_or_default();
    blocks.push(Block::Field(Field {
        key: FIND.to_owned(),
        label: view.say("use-find"),
        hint: String::new(),
        text: typed.to_owned(),
        input: Input::Find,
    }));
    let (wanted, used) = (fold(typed), chosen(view));
    if wanted.is_empty() {
        blocks.extend(view.pack.services.iter().take(BEST).map(|service| one(view, service, &used)));
        if view.pack.services.iter().nth(BEST).is_some() {
            blocks.push(view.row("more", Icon::Add, "use-more", &Intent::Go(PageId::AddMore(0))));
        }
    } else {
        let found: Vec<Block> = view
            .pack
            .services
            .iter()
            .filter(|service| begins(&service.name, &wanted))
            .take(BEST)
            .map(|service| one(view, service, &used))
            .collect();
        if found.is_empty() {
            blocks.push(paragraph("none", TextLook::Body, view.say_with("use-none", &[("typed", typed.trim())])));
        }
        blocks.extend(found);
    }
    blocks.push(view.row("visitor", Icon::Letter, "use-visitor", &Intent::Go(PageId::Member)));
    blocks.push(done(view));
    (view.say("use-title"), blocks)
}

/// The batch of the rest with this number, by name.
pub(super) fn draw_more(view: &View<'_>, batch: u32) -> Drawn {
    let mut rest: Vec<&Service> = view.pack.services.iter().skip(BEST).collect();
    rest.sort_by_key(|service| fold(&service.name));
    let used = chosen(view);
    let from = usize::try_from(batch).unwrap_or(usize::MAX).saturating_mul(BATCH);
    let mut blocks: Vec<Block> = rest.iter().skip(from).take(BATCH).map(|service| one(view, service, &used)).collect();
    if rest.len() > from.saturating_add(BATCH) {
        let next = PageId::AddMore(batch.saturating_add(1));
        blocks.push(view.row("more", Icon::Add, "use-more", &Intent::Go(next)));
    }
    blocks.push(done(view));
    (view.say("use-title"), blocks)
}

/// Ids of the services that count as used: those on the list; in the welcome those chosen so far, at first the one that the
/// app begins with.
#[must_use]
pub(crate) fn chosen(view: &View<'_>) -> Vec<String> {
    if view.state.welcomed {
        return view.person().profiles.iter().map(|profile| profile.service.clone()).collect();
    }
    match view.state.entries.get(USED) {
        Some(kept) => kept.split_whitespace().map(str::to_owned).collect(),
        None => view.pack.services.first().map(|service| service.id.clone()).into_iter().collect(),
    }
}

/// One service, on where it is among the used ones, and once the welcome is over what it does there.
fn one(view: &View<'_>, service: &Service, used: &[String]) -> Block {
    let on = used.contains(&service.id);
    let hint = if view.state.welcomed { does(view, service) } else { String::new() };
    Block::Switch(SwitchRow {
        key: format!("use-{}", service.id),
        label: service.name.clone(),
        spoken: spoken(&[&service.name, &hint]),
        hint,
        on,
        tap: Intent::Use { service: service.id.clone(), on: !on }.to_string(),
    })
}

/// What a service does where the person lives, in one line.
fn does(view: &View<'_>, service: &Service) -> String {
    let Some(verdict) = view.verdict(service, Membership::Unknown) else { return String::new() };
    match verdict.uses.first() {
        Some(main) => claim::line(view.text, service, main, true),
        None => claim::dated(view.text, &verdict),
    }
}

/// On to Home; in the welcome the question can be skipped, too.
fn done(view: &View<'_>) -> Block {
    let mut all = vec![view.button(ButtonLook::Primary, "use-done-button", &Intent::UseDone)];
    if !view.state.welcomed {
        all.push(view.button(ButtonLook::Plain, "welcome-skip", &Intent::Skip));
    }
    buttons("done", all)
}

/// True where a name or one of its words begins with what was typed.
fn begins(name: &str, wanted: &str) -> bool {
    let plain = fold(name);
    plain.starts_with(wanted) || plain.contains(&format!(" {wanted}"))
}
