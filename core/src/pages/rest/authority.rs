//! Who can help: the authority of the place, of the German state, and the one that leads for the company.

use std::collections::BTreeSet;

use super::known::{Case, STATE, gone, part_open};
use crate::border::window::{
    Block, Button, ButtonLook, Choice, ChoiceOption, Icon, SourceItem, SourceList, TextLook, Tone,
};
use crate::content::{Authority, CompanyFirst, OwnForm, Requirements};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph, row};
use crate::rules::authority;
use crate::rules::case::letters::LetterKind;

pub(in crate::pages) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let title = view.say("authority-title");
    let Some(place) = case.place() else {
        return (title, vec![view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country))]);
    };
    let all = authority::serving(view.pack, place);
    let Some(yours) = case.authority() else {
        let mut blocks = vec![view.paragraph("none", TextLook::Body, "authority-none")];
        let letter = if case.objection().is_some() { LetterKind::CompanyComplaint } else { LetterKind::Objection };
        let page = Intent::Go(PageId::Letter(letter, subject.clone()));
        let write = view.button(ButtonLook::Primary, "authority-company-draft-button", &page);
        blocks.push(buttons("company", vec![write]));
        others(view, all.into_iter(), &mut blocks);
        return (title, blocks);
    };
    let mut blocks = Vec::new();
    let first = case.rule().is_some_and(|(_, rule)| rule.company_first);
    if first {
        blocks.push(view.paragraph("company-first", TextLook::Lead, "authority-company-first"));
        let page = Intent::Go(PageId::Letter(LetterKind::CompanyComplaint, subject.clone()));
        blocks
            .push(buttons("company", vec![view.button(ButtonLook::Primary, "authority-company-draft-button", &page)]));
    }
    // Where parts have authorities of their own, the person's own part decides.
    let parts = authority::parts(view.pack, place);
    if !parts.is_empty() {
        let (label, _) = part_words(&parts);
        let chosen = if yours.region.is_empty() { String::new() } else { yours.region.clone() };
        let page = Intent::Go(PageId::AuthorityPart(subject.clone()));
        blocks.push(row("part", Icon::Globe, Tone::Plain, view.say(label), chosen, &page));
    }
    // Where every part has one and nothing is said, it is not known which one is theirs.
    if part_open(&case) {
        if !yours.note.is_empty() {
            blocks.push(view.paragraph("note", TextLook::Body, &yours.note));
        }
        return (title, blocks);
    }
    // Only the GDPR names the place of work and of the breach as well.
    let gdpr = case.rule().is_some_and(|(id, _)| id == "gdpr-month");
    let why = match (yours.region.is_empty(), gdpr) {
        (false, _) if parts.len() > 1 => "authority-why-state",
        (false, _) => "authority-why-part",
        (true, true) => "authority-why-home",
        (true, false) => "authority-why-home-only",
    };
    let draft = Intent::Go(PageId::Letter(LetterKind::AuthorityComplaint, subject.clone()));
    let look = if first { ButtonLook::Plain } else { ButtonLook::Primary };
    blocks.push(view.heading("yours", "authority-yours"));
    one(view, yours, why, &mut blocks, vec![view.button(look, "authority-draft-button", &draft)]);
    let lead = case.company().map_or("", |company| company.lead_authority.as_str());
    if let Some(lead) =
        view.pack.law.authorities.iter().find(|one| {
            one.region.is_empty() && one.countries.iter().any(|country| country == lead) && one.id != yours.id
        })
    {
        // Outside the law of the seat no authority at home passes a complaint on to it.
        let (heading, why) =
            if gdpr { ("authority-lead", "authority-why-lead") } else { ("authority-seat", "authority-why-seat") };
        blocks.push(view.heading("lead", heading));
        blocks.push(view.paragraph("lead-why", TextLook::Body, why));
        blocks.push(other_row(view, lead));
    }
    let beside = |other: &&Authority| parts.len() == 1 && other.id != yours.id && other.region == yours.region;
    let elsewhere = |other: &&Authority| parts.len() == 1 && yours.region.is_empty() && !other.region.is_empty();
    others(view, all.iter().copied().filter(|other| beside(other) || elsewhere(other)), &mut blocks);
    (title, blocks)
}

/// The way to another authority.
fn other_row(view: &View<'_>, other: &Authority) -> Block {
    let at = view.pack.law.authorities.iter().zip(0u32..).find(|(one, _)| one.id == other.id).map_or(0, |(_, at)| at);
    let page = Intent::Go(PageId::AuthorityOf(at));
    row(&format!("{}-row", other.id), Icon::Book, Tone::Plain, other.name.clone(), other.english_name.clone(), &page)
}

/// Another authority, by its place in the list.
pub(in crate::pages) fn draw_of(view: &View<'_>, at: u32) -> Drawn {
    let mut blocks = Vec::new();
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    if let Some(other) = view.pack.law.authorities.get(at) {
        let why = if other.region.is_empty() { "" } else { "authority-other" };
        one(view, other, why, &mut blocks, Vec::new());
    }
    (view.say("authority-title"), blocks)
}

/// In which part of the country do they live?
pub(in crate::pages) fn draw_part(view: &View<'_>, subject: &Subject) -> Drawn {
    let title = view.say("authority-title");
    let case = Case::of(view, subject);
    let Some((place, yours)) = case.as_ref().and_then(|case| Some((case.place()?, case.authority()?))) else {
        return (title, vec![view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country))]);
    };
    (title, vec![pick_part(view, &authority::parts(view.pack, place), yours)])
}

/// The question for the part, and its hint.
fn part_words(parts: &BTreeSet<&str>) -> (&'static str, &'static str) {
    if parts.len() > 1 {
        ("authority-pick-state", "authority-pick-state-hint")
    } else {
        ("authority-pick-part", "authority-pick-part-hint")
    }
}

/// The choice of the part in which someone lives.
fn pick_part(view: &View<'_>, parts: &BTreeSet<&str>, yours: &Authority) -> Block {
    let option = |key: &str, label: String| ChoiceOption {
        key: key.to_owned(),
        label,
        detail: String::new(),
        selected: yours.region == key,
    };
    let mut options: Vec<ChoiceOption> = parts.iter().map(|part| option(part, (*part).to_owned())).collect();
    // Where only some parts have one, the rest of the country is a choice too.
    if parts.len() == 1 {
        options.push(option("", view.say("authority-elsewhere")));
    }
    let (label, hint) = part_words(parts);
    Block::Choice(Choice { key: STATE.to_owned(), label: view.say(label), hint: view.say(hint), options })
}

/// Authorities beside the person's own.
fn others<'a>(view: &View<'_>, all: impl Iterator<Item = &'a Authority>, blocks: &mut Vec<Block>) {
    for (index, other) in all.enumerate() {
        if index == 0 {
            blocks.push(view.heading("others", "authority-others"));
        }
        blocks.push(other_row(view, other));
    }
}

/// One authority: names, why, languages, note, pages, the day it was checked.
fn one(view: &View<'_>, authority: &Authority, why: &str, blocks: &mut Vec<Block>, first: Vec<Button>) {
    let id = &authority.id;
    let name = if authority.name.starts_with(&authority.english_name) {
        authority.name.clone()
    } else {
        format!("{}\n{}", authority.name, authority.english_name)
    };
    blocks.push(paragraph(&format!("{id}-name"), TextLook::Lead, name));
    if !why.is_empty() {
        blocks.push(view.paragraph(&format!("{id}-why"), TextLook::Body, why));
    }
    // One that only says where to find the right one asks for nothing yet and takes no letter.
    let finder = leads_on(authority);
    let languages: Vec<String> = authority.languages.iter().map(|tag| view.text.language_name(tag)).collect();
    if !finder {
        let line = if languages.is_empty() {
            view.say("authority-languages-unknown")
        } else {
            view.say_with("authority-languages", &[("languages", &view.text.list(&languages))])
        };
        blocks.push(paragraph(&format!("{id}-languages"), TextLook::Body, line));
    }
    if !authority.note.is_empty() {
        blocks.push(view.paragraph(&format!("{id}-note"), TextLook::Body, &authority.note));
    }
    if let Some(address) = &authority.address {
        let line = view.say_with("authority-address", &[("address", &address.lines.join(", "))]);
        blocks.push(paragraph(&format!("{id}-address"), TextLook::Body, line));
    }
    if let Some(requires) = &authority.requires {
        for demand in demands(requires) {
            blocks.push(view.paragraph(&format!("{id}-{demand}"), TextLook::Point, demand));
        }
    }
    if !authority.email.is_empty() {
        let line = view.say_with("authority-email", &[("email", &authority.email)]);
        blocks.push(paragraph(&format!("{id}-email"), TextLook::Body, line));
    }
    if authority.complaint_url.is_empty() && !finder {
        blocks.push(view.paragraph(&format!("{id}-no-page"), TextLook::Small, "authority-no-page"));
    }
    let mut all = Vec::new();
    let open = |complaint| Intent::OpenAuthority { id: id.clone(), complaint };
    if finder {
        all.push(view.button(ButtonLook::Primary, "authority-find-button", &open(false)));
    }
    let first =
        first.into_iter().map(|button| Button { look: if finder { ButtonLook::Plain } else { button.look }, ..button });
    all.extend(first);
    if !authority.complaint_url.is_empty() {
        all.push(view.button(ButtonLook::Plain, "authority-complain-button", &open(true)));
    }
    if !authority.website.is_empty() && !finder {
        all.push(view.button(ButtonLook::Plain, "authority-site-button", &open(false)));
    }
    if !all.is_empty() {
        blocks.push(buttons(&format!("{id}-buttons"), all));
    }
    let checked = view.say_with("authority-checked", &[("date", &view.text.date(authority.proof.verified_on))]);
    blocks.push(paragraph(&format!("{id}-checked"), TextLook::Small, checked));
    blocks.push(Block::Sources(SourceList { key: format!("{id}-sources"), items: statements(view, authority) }));
}

/// True where it is a list in which each person finds their own: no address, no page for complaints, no demands.
fn leads_on(authority: &Authority) -> bool {
    authority.address.is_none() && authority.complaint_url.is_empty() && authority.requires.is_none()
}

/// What an authority says of complaints, as messages.
fn demands(requires: &Requirements) -> Vec<&'static str> {
    let mut all = Vec::new();
    match requires.company_first {
        CompanyFirst::Required => all.push("authority-wants-company-first"),
        CompanyFirst::Advised => all.push("authority-advises-company-first"),
        CompanyFirst::No => {}
    }
    match requires.form {
        OwnForm::Mandatory => all.push("authority-wants-form"),
        OwnForm::Offered => all.push("authority-has-form"),
        OwnForm::None => {}
    }
    let asked = [
        (requires.name, "authority-wants-name"),
        (requires.postal_address, "authority-wants-address"),
        (requires.signature, "authority-wants-signature"),
        (requires.copy, "authority-wants-copy"),
    ];
    all.extend(asked.into_iter().filter(|(asked, _)| *asked).map(|(_, id)| id));
    all
}

/// What is said of it, each with its own sources.
fn statements(view: &View<'_>, authority: &Authority) -> Vec<SourceItem> {
    let id = &authority.id;
    let mut all = vec![view.sourced(id, &authority.name, &authority.proof)];
    if let Some(address) = &authority.address {
        all.push(view.sourced(&format!("{id}-address-source"), &view.say("authority-source-address"), &address.proof));
    }
    if let Some(requires) = &authority.requires {
        all.push(view.sourced(&format!("{id}-requires"), &view.say("authority-source-requires"), &requires.proof));
    }
    all
}
