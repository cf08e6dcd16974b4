//! What the person saw at a switch: the newest look open, with its date to correct, a note and the way to take it back; the
//! others as rows. Then the one next thing.

use chrono::NaiveDate;

use super::cards;
use crate::border::window::{Block, ButtonLook, DateField, Field, Icon, Input, TextLook, Tone};
use crate::content::{Service, Switch};
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::nav::tap::{Intent, seen_name};
use crate::pages::view::{Drawn, View, button, buttons, civil, find_switch, paragraph, row};
use crate::person::{Look, Profile, Seen};
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
    let switch = find_switch(service, subject);
    let record = switch.and_then(|switch| profile.switches.get(&switch.id));
    let mut looks = record.into_iter().flat_map(|record| record.looks.iter().rev());
    let Some(last) = looks.next() else {
        blocks.push(view.paragraph("none", TextLook::Body, "looks-none"));
        let steps = Intent::Go(PageId::Steps(subject.clone()));
        blocks.push(buttons("steps", vec![view.button(ButtonLook::Primary, "card-show-where", &steps)]));
        return (title, blocks);
    };
    one(view, &mut blocks, switch, last);
    match last.seen {
        Seen::NotFound => not_found(view, &mut blocks, subject),
        Seen::OffNow | Seen::OffAlready => {
            after_off(view, &mut blocks);
            blocks.extend(next_one(view, profile));
        }
        Seen::OnAgain => {
            let steps = Intent::Go(PageId::Steps(subject.clone()));
            let id = view.say_of(switch, "card-switch-off-again", &[]);
            blocks.push(buttons("steps", vec![button(ButtonLook::Primary, id, &steps)]));
        }
    }
    let older: Vec<&Look> = looks.collect();
    if !older.is_empty() {
        blocks.push(view.heading("looks", "looks-heading"));
    }
    for look in older {
        let page = Intent::Go(PageId::Look(look.id));
        let tone = if look.seen.is_off() { Tone::Good } else { Tone::Plain };
        blocks.push(row(
            &format!("look-{}", look.id),
            Icon::Calendar,
            tone,
            said(view, switch, look),
            String::new(),
            &page,
        ));
    }
    (title, blocks)
}

/// One look alone.
pub(super) fn draw_one(view: &View<'_>, id: u32) -> Drawn {
    let found = view.person().profiles.iter().find_map(|profile| {
        profile.switches.iter().find_map(|(switch, record)| {
            let look = record.looks.iter().find(|look| look.id == id)?;
            Some((profile, switch, look))
        })
    });
    let Some((profile, switch, look)) = found else {
        return (view.say("look-gone-title"), vec![view.paragraph("gone", TextLook::Body, "look-gone")]);
    };
    let service = view.pack.service(&profile.service);
    let switch = service.and_then(|service: &Service| service.switches.iter().find(|one| one.id == *switch));
    let mut blocks = Vec::new();
    one(view, &mut blocks, switch, look);
    (view.say_with("looks-title", &[("service", &view.profile_name(profile))]), blocks)
}

/// What was seen and when, in one line.
fn said(view: &View<'_>, switch: Option<&Switch>, look: &Look) -> String {
    view.say_of(switch, &format!("looked-{}", seen_name(look.seen)), &[("date", &view.text.date(look.on))])
}

fn one(view: &View<'_>, blocks: &mut Vec<Block>, switch: Option<&Switch>, look: &Look) {
    let id = look.id;
    blocks.push(paragraph(&format!("look-{id}"), TextLook::Lead, said(view, switch, look)));
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
        let key = format!("proof-{}", proof.id);
        blocks.push(row(&key, Icon::Proof, Tone::Plain, view.say("proof-title"), detail, &page));
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
    let other = super::steps::other_route(super::steps::wanted_route(view));
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

/// The profile that asks for most now, where another one asks for anything; else back to the first page.
fn next_one(view: &View<'_>, seen: &Profile) -> Option<Block> {
    let others = view.person().profiles.iter().filter(|profile| profile.id != seen.id);
    let urgency = |profile: &Profile| cards::urgency(view, profile, cards::verdict(view, profile).as_ref());
    let (_, next) = others
        .map(|profile| (urgency(profile), profile))
        .filter(|(urgency, _)| *urgency < cards::DUE)
        .min_by_key(|(urgency, _)| *urgency)?;
    let label = view.say_with("looks-next-button", &[("service", &view.profile_name(next))]);
    let page = Intent::Go(PageId::Why(view.subject_of(next)));
    Some(buttons("next", vec![button(ButtonLook::Primary, label, &page)]))
}
