//! Preparing the objection: what to object to, one's own words, each field of the form to copy, and "I sent it".

use chrono::NaiveDate;

use super::known::{Case, gone};
use crate::border::window::{
    Block, Button, ButtonLook, Copyable, DateField, Field, Icon, Input, SwitchRow, TextLook, Tone,
};
use crate::content::Evidence;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, button, buttons, paragraph, row};
use crate::rules::case::letters::LetterKind;
use crate::rules::objection::{form_door, usual_subjects};

/// Fields that are the person's own, the same at every service: key, message, keyboard.
const SENDER: [(&str, &str, Input); 4] = [
    ("sender-first-name", "objection-first-name", Input::Line),
    ("sender-last-name", "objection-last-name", Input::Line),
    ("sender-email", "objection-email", Input::Email),
    ("sender-address", "objection-address", Input::Lines),
];

/// Key of the draft that holds what is objected to; drafts of the objection are one for all cases of a profile.
#[must_use]
pub fn subjects_key(subject: &Subject) -> String {
    format!("objection-subjects-{}", subject.without_case())
}

/// Key of the date on which the form was sent.
#[must_use]
pub fn sent_on_key(subject: &Subject) -> String {
    format!("objection-sent-on-{}", subject.without_case())
}

/// Message ids of what the person objects to: what they chose, else all that the switch does not stop.
#[must_use]
pub fn chosen(case: &Case<'_>) -> Vec<String> {
    match (&case.service.objection, case.view.state.entries.get(&subjects_key(case.subject))) {
        (Some(form), Some(kept)) => {
            let kept: Vec<&str> = kept.split_whitespace().collect();
            form.offered(case.member()).filter(|id| kept.contains(&id.as_str())).cloned().collect()
        }
        (Some(_) | None, _) => usual_subjects(case.service, case.member()),
    }
}

/// A draft, trimmed; empty where there is none.
pub(super) fn draft<'a>(view: &View<'a>, key: &str) -> &'a str {
    view.state.entries.get(key).map_or("", |text| text.trim())
}

/// Key of the addresses of content about the person.
pub(super) fn links_key(subject: &Subject) -> String {
    format!("objection-links-{}", subject.without_case())
}

/// Key of the person's own reasons.
pub(super) fn reasons_key(subject: &Subject) -> String {
    format!("objection-reasons-{}", subject.without_case())
}

/// A day kept as a draft, else today.
#[must_use]
pub fn kept_day(view: &View<'_>, key: &str) -> NaiveDate {
    view.state.entries.get(key).and_then(|day| day.parse().ok()).unwrap_or_else(|| view.today())
}

/// First day that an objection can be dated.
pub(super) fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default()
}

/// A date block over a draft: any day from `first` up to today.
pub(super) fn day_block(view: &View<'_>, key: String, label: &str, hint: &str, first: NaiveDate) -> Block {
    let value = kept_day(view, &key);
    Block::Date(DateField {
        key,
        label: view.say(label),
        hint: if hint.is_empty() { String::new() } else { view.say(hint) },
        text: view.text.date(value),
        value: value.into(),
        first: first.into(),
        last: view.today().into(),
    })
}

pub(in crate::pages) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let chosen = chosen(&case);
    let mut blocks = Vec::new();
    if case.service.objection.is_some() {
        blocks.push(view.paragraph("lead", TextLook::Lead, "objection-lead"));
        let names: Vec<String> = chosen.iter().map(|id| view.say(id)).collect();
        let page = Intent::Go(PageId::ObjectionSubjects(subject.clone()));
        let title = view.say("objection-subjects");
        blocks.push(row("subjects", Icon::Steps, Tone::Plain, title, names.join(" · "), &page));
    }
    if case.service.objection.is_none() {
        let lead = view.say_with("door-lead-no-form", &[("service", &case.service.name)]);
        blocks.push(paragraph("lead", TextLook::Lead, lead));
    }
    sender(&case, &mut blocks);
    if !copyables(&case, &chosen).is_empty() {
        let page = Intent::Go(PageId::ObjectionForm(subject.clone()));
        blocks.push(view.row("form", Icon::Proof, "objection-form", &page));
    }
    form(&case, &chosen, &mut blocks);
    let letter = PageId::Letter(LetterKind::Objection, subject.clone());
    blocks.push(view.row("letter", Icon::Letter, "door-letter", &Intent::Go(letter)));
    (view.say_with("objection-title", &[("service", &view.called(subject, case.service))]), blocks)
}

/// The person's own words.
fn sender(case: &Case<'_>, blocks: &mut Vec<Block>) {
    let view = case.view;
    blocks.push(view.heading("sender", "objection-sender"));
    blocks.push(view.paragraph("sender-hint", TextLook::Small, "objection-sender-hint"));
    for (key, id, input) in SENDER {
        blocks.push(field(view, key.to_owned(), id, input));
    }
    if !case.member() {
        blocks.push(field(view, links_key(case.subject), "objection-links", Input::Lines));
    }
    blocks.push(field(view, reasons_key(case.subject), "objection-reasons", Input::Lines));
}

fn field(view: &View<'_>, key: String, id: &str, input: Input) -> Block {
    Block::Field(Field {
        label: view.say(id),
        hint: view.text.find(&format!("{id}-hint"), &[]).unwrap_or_default(),
        text: view.state.entries.get(&key).cloned().unwrap_or_default(),
        input,
        key,
    })
}

/// What they object to: each use on or off.
pub(in crate::pages) fn draw_subjects(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let chosen = chosen(&case);
    let offered = case.service.objection.iter().flat_map(|form| form.offered(case.member()));
    let blocks = offered.map(|id| {
        let label = view.say(id);
        Block::Switch(SwitchRow {
            key: format!("subject-{id}"),
            spoken: label.clone(),
            label,
            hint: String::new(),
            on: chosen.contains(id),
            tap: Intent::ObjectTo { id: id.clone(), subject: subject.clone() }.to_string(),
        })
    });
    (view.say("objection-subjects"), blocks.collect())
}

/// What to copy into the form, field by field.
pub(in crate::pages) fn draw_form(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let chosen = chosen(&case);
    let mut blocks = Vec::new();
    if case.service.objection.as_ref().is_some_and(|form| form.fields_proof.evidence != Evidence::Documented) {
        blocks.push(view.paragraph("form-weak", TextLook::Small, "objection-form-weak"));
    }
    blocks.extend(copyables(&case, &chosen));
    if let Some(door) = form_door(case.service, case.member()).filter(|_| !chosen.is_empty()) {
        let open = Intent::OpenDoor { service: case.service.id.clone(), door: door.to_owned() };
        blocks.push(buttons("open", vec![view.button(ButtonLook::Primary, "objection-open-button", &open)]));
    }
    (view.say("objection-form"), blocks)
}

/// Each field of the form as text to copy; one without a value is left out.
fn copyables(case: &Case<'_>, chosen: &[String]) -> Vec<Block> {
    let view = case.view;
    let Some(form) = &case.service.objection else { return Vec::new() };
    let subjects: Vec<String> = chosen.iter().map(|id| view.say(id)).collect();
    let value = |field: &str| match field {
        "form-first-name" => draft(view, "sender-first-name").to_owned(),
        "form-last-name" => draft(view, "sender-last-name").to_owned(),
        "form-email" => draft(view, "sender-email").to_owned(),
        "form-subject" => subjects.join("\n"),
        "form-country" => case.place().map(|place| view.text.place(&place.code)).unwrap_or_default(),
        "form-links" => draft(view, &links_key(case.subject)).to_owned(),
        "form-reasons" => draft(view, &reasons_key(case.subject)).to_owned(),
        _ => String::new(),
    };
    form.fields
        .iter()
        .map(|field| (field, value(field)))
        .filter(|(_, text)| !text.is_empty())
        .map(|(field, text)| copyable(view, field, view.say(field), text))
        .collect()
}

pub(super) fn copyable(view: &View<'_>, key: &str, label: String, text: String) -> Block {
    let intent = Intent::CopyBlock { key: key.to_owned() };
    Block::Copyable(Copyable {
        key: key.to_owned(),
        label,
        text,
        button: view.button(ButtonLook::Plain, "copy-button", &intent),
    })
}

/// The way to the form, and "I sent it".
fn form(case: &Case<'_>, chosen: &[String], blocks: &mut Vec<Block>) {
    let view = case.view;
    if chosen.is_empty() {
        blocks.push(paragraph("nothing", TextLook::Body, view.say("objection-nothing-chosen")));
    }
    if let Some(door) = form_door(case.service, case.member()) {
        let service = case.service.id.clone();
        let door = door.to_owned();
        blocks.push(buttons(
            "open",
            vec![
                Button {
                    enabled: !chosen.is_empty(),
                    ..view.button(
                        ButtonLook::Primary,
                        "objection-open-button",
                        &Intent::OpenDoor { service: service.clone(), door: door.clone() },
                    )
                },
                view.button(ButtonLook::Plain, "objection-copy-address-button", &Intent::CopyDoor { service, door }),
            ],
        ));
        blocks.push(day_block(
            view,
            sent_on_key(case.subject),
            "objection-sent-on",
            "objection-not-sent-hint",
            first_day(),
        ));
        let sent = Intent::Sent { letter: false, subject: case.subject.clone() };
        blocks.push(buttons(
            "sent",
            vec![Button {
                enabled: !chosen.is_empty(),
                ..button(ButtonLook::Plain, view.say("objection-sent-button"), &sent)
            }],
        ));
    }
}
