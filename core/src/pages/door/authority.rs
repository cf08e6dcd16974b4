//! Who can help: the authority of the place, of the German state, and the one that leads for the company.

use super::known::{Case, STATE, authorities, gone};
use crate::border::window::{Block, Button, ButtonLook, Choice, ChoiceOption, Icon, SourceList, TextLook};
use crate::content::Authority;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph};
use crate::rules::case::letters::LetterKind;

pub(in crate::pages) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let title = view.say("authority-title");
    let Some(place) = case.place() else {
        return (title, vec![view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country))]);
    };
    let all = authorities(view, place);
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
    // Every state has one authority: then the person's own state decides.
    let mut states: Vec<&&Authority> = all.iter().filter(|one| !one.region.is_empty()).collect();
    states.sort_by_key(|one| &one.region);
    if states.len() > 1 {
        blocks.push(Block::Choice(Choice {
            key: STATE.to_owned(),
            label: view.say("authority-pick-state"),
            hint: view.say("authority-pick-state-hint"),
            options: states
                .iter()
                .map(|one| ChoiceOption {
                    key: one.region.clone(),
                    label: one.region.clone(),
                    detail: String::new(),
                    selected: one.id == yours.id,
                })
                .collect(),
        }));
    }
    // Without the state it is not known which one is theirs.
    if states.len() > 1 && yours.region.is_empty() {
        if !yours.note.is_empty() {
            blocks.push(view.paragraph("note", TextLook::Body, &yours.note));
        }
        return (title, blocks);
    }
    // Only the GDPR names the place of work and of the breach as well.
    let gdpr = case.rule().is_some_and(|(id, _)| id == "gdpr-month");
    let why = match (yours.region.is_empty(), gdpr) {
        (false, _) => "authority-why-state",
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
        blocks.push(view.heading("lead", "authority-lead"));
        one(view, lead, "authority-why-lead", &mut blocks, Vec::new());
    }
    let one_state = states.len() == 1;
    others(view, all.into_iter().filter(|other| one_state && other.id != yours.id), &mut blocks);
    (title, blocks)
}

/// Authorities beside the person's own.
fn others<'a>(view: &View<'_>, all: impl Iterator<Item = &'a Authority>, blocks: &mut Vec<Block>) {
    for (index, other) in all.enumerate() {
        if index == 0 {
            blocks.push(view.heading("others", "authority-others"));
        }
        one(view, other, "authority-other", blocks, Vec::new());
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
    blocks.push(view.paragraph(&format!("{id}-why"), TextLook::Body, why));
    let languages: Vec<String> = authority.languages.iter().map(|tag| view.text.language_name(tag)).collect();
    blocks.push(paragraph(
        &format!("{id}-languages"),
        TextLook::Body,
        if languages.is_empty() {
            view.say("authority-languages-unknown")
        } else {
            view.say_with("authority-languages", &[("languages", &view.text.list(&languages))])
        },
    ));
    if !authority.note.is_empty() {
        blocks.push(view.paragraph(&format!("{id}-note"), TextLook::Body, &authority.note));
    }
    if !authority.email.is_empty() {
        let line = view.say_with("authority-email", &[("email", &authority.email)]);
        blocks.push(paragraph(&format!("{id}-email"), TextLook::Body, line));
    }
    if authority.complaint_url.is_empty() {
        blocks.push(view.paragraph(&format!("{id}-no-page"), TextLook::Small, "authority-no-page"));
    }
    let mut all = first;
    let open = |complaint| Intent::OpenAuthority { id: id.clone(), complaint };
    if !authority.complaint_url.is_empty() {
        all.push(view.button(ButtonLook::Plain, "authority-complain-button", &open(true)));
    }
    if !authority.website.is_empty() {
        all.push(view.button(ButtonLook::Plain, "authority-site-button", &open(false)));
    }
    if !all.is_empty() {
        blocks.push(buttons(&format!("{id}-buttons"), all));
    }
    let checked = view.say_with("authority-checked", &[("date", &view.text.date(authority.proof.verified_on))]);
    blocks.push(paragraph(&format!("{id}-checked"), TextLook::Small, checked));
    blocks.push(Block::Sources(SourceList {
        key: format!("{id}-sources"),
        items: vec![view.sourced(id, &authority.name, &authority.proof)],
    }));
}
