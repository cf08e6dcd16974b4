//! What the person saw at a switch, look by look: the date to correct, a note, and the way to take it back.

use chrono::NaiveDate;

use super::cards::{self, Shown};
use crate::border::window::{Block, ButtonLook, DateField, Field, Icon, Input, TextLook, Tone};
use crate::content::{RouteId, Switch};
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::nav::tap::{Intent, seen_name};
use crate::pages::view::{Drawn, View, buttons, civil, find_switch, paragraph, row};
use crate::person::{Look, Seen};
use crate::rules::case::letters::LetterKind;

/// Begin of the key of a look's date.
pub const DATE: &str = "look-date-";

/// Begin of the key of a look's note.
pub const NOTE: &str = "look-note-";

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let mut blocks = Vec::new();
    let Some((profile, service)) =
        view.profile(subject).and_then(|profile| Some((profile, view.pack.service(&profile.service)?)))
    else {
        return super::profile::gone(view);
    };
    let title = view.say_with("looks-title", &[("service", &view.profile_name(profile))]);
    blocks.push(cards::draw(view, profile, Shown::Second));
    let switch = find_switch(service, subject);
    let record = switch.and_then(|switch| profile.switches.get(&switch.id));
    let looks: Vec<&Look> = record.map(|record| record.looks.iter().rev().collect()).unwrap_or_default();
    match looks.first() {
        Some(last) if last.seen == Seen::NotFound => not_found(view, &mut blocks, subject),
        Some(last) if last.seen.is_off() => after_off(view, &mut blocks),
        Some(_) | None => {}
    }
    blocks.push(view.heading("looks", "looks-heading"));
    if looks.is_empty() {
        blocks.push(view.paragraph("none", TextLook::Body, "looks-none"));
    }
    for look in looks {
        one(view, &mut blocks, switch, look);
    }
    let done = Intent::Go(PageId::Home);
    blocks.push(buttons("done", vec![view.button(ButtonLook::Primary, "looks-done", &done)]));
    (title, blocks)
}

fn one(view: &View<'_>, blocks: &mut Vec<Block>, switch: Option<&Switch>, look: &Look) {
    let id = look.id;
    blocks.push(paragraph(
        &format!("look-{id}"),
        TextLook::Body,
        view.say_of(switch, &format!("looked-{}", seen_name(look.seen)), &[("date", &view.text.date(look.on))]),
    ));
    blocks.push(Block::Date(DateField {
        key: format!("{DATE}{id}"),
        label: view.say("look-date"),
        hint: view.say("look-date-hint"),
        text: view.text.date(look.on),
        value: civil(look.on),
        first: civil(first_day()),
        last: civil(view.today()),
    }));
    let key = format!("{NOTE}{id}");
    blocks.push(Block::Field(Field {
        label: view.say("look-note"),
        hint: view.say("look-note-hint"),
        text: view.state.drafts.get(&key).unwrap_or(&look.note).clone(),
        input: Input::Lines,
        key,
    }));
    for proof in view.state.proofs.iter().filter(|proof| look.proofs.contains(&proof.id)) {
        let page = Intent::Go(PageId::Proof(proof.id));
        let detail = super::proof::kept(view, proof);
        blocks.push(row(
            &format!("proof-{}", proof.id),
            Icon::Proof,
            Tone::Plain,
            view.say("proof-title"),
            detail,
            &page,
        ));
    }
    let add = view.button(ButtonLook::Plain, "look-add-proof", &Intent::AddProof { to: ProofFor::Look(id) });
    let take_back = view.button(ButtonLook::Plain, "look-take-back", &Intent::Unlook { look: id });
    blocks.push(buttons(&format!("look-buttons-{id}"), vec![add, take_back]));
}

/// First day that a look can be dated: before it there was nothing to switch off anywhere.
pub(crate) fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default()
}

/// What else can be tried where the switch was not found.
fn not_found(view: &View<'_>, blocks: &mut Vec<Block>, subject: &Subject) {
    let Some(service) = view.pack.service(&subject.service) else { return };
    let name = [("service", service.name.as_str())];
    let Some(switch) = find_switch(service, subject) else { return };
    let start = blocks.len();
    let other = match super::steps::wanted_route(view) {
        RouteId::App => RouteId::Web,
        RouteId::Web => RouteId::App,
    };
    if switch.routes.iter().any(|route| route.id == other) {
        let id = format!("looks-try-{}", crate::nav::tap::route_name(other));
        blocks.push(view.row("try-other", Icon::Steps, &id, &Intent::Route { route: other, subject: subject.clone() }));
    }
    for door in &switch.fallback_doors {
        let Some(spec) = service.doors.get(door) else { continue };
        let intent = Intent::OpenDoor { service: service.id.clone(), door: door.clone() };
        let detail = format!("{} · {}", view.opens(spec), view.say_with("opens-outside", &name));
        blocks.push(row(&format!("door-{door}"), Icon::Outside, Tone::Plain, view.say(&spec.text), detail, &intent));
    }
    let found = blocks.len() > start;
    let hint = if found { "looks-not-found" } else { "looks-not-found-end" };
    blocks.insert(start, view.paragraph("not-found", TextLook::Body, hint));
    if service.objection.is_some() {
        let intent = Intent::Go(PageId::Rest(subject.clone()));
        let title = view.say_with("home-door", &name);
        blocks.push(row("form", Icon::Letter, Tone::Plain, title, view.say("home-door-detail"), &intent));
    } else {
        let intent = Intent::Go(PageId::Letter(LetterKind::Objection, subject.clone()));
        blocks.push(row("letter", Icon::Letter, Tone::Plain, view.say("card-letter"), String::new(), &intent));
    }
}

/// Switches come back on, terms change: offer to remind, once it makes sense to.
fn after_off(view: &View<'_>, blocks: &mut Vec<Block>) {
    if let Some(block) = super::reminders::offer(view) {
        blocks.push(block);
    } else if super::reminders::comes_back(view) {
        blocks.push(view.paragraph("reminds", TextLook::Body, "looks-reminds"));
    } else if !view.coming().is_empty() {
        // Where no notice can come the calendar reminds instead.
        blocks.push(view.row("calendar", Icon::Calendar, "reminders-calendar", &Intent::Calendar { open: false }));
    }
}
