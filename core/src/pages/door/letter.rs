//! A letter to read, copy and share, and what was done with it.

use chrono::NaiveDate;

use super::known::{Case, authorities, gone};
use super::objection::{chosen, copyable, day_block, draft, first_day, links_key, reasons_key};
use crate::border::window::{Block, Button, ButtonLook, Choice, ChoiceOption, Icon, TextLook};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons};
use crate::papers::letter::{Letter, LetterInput, Sender, write};
use crate::rules::case::letters::LetterKind;
use crate::text::Text;

/// Key of the choice of the letters' language.
pub const LANGUAGE: &str = "letter-language";

/// Key of the date on which a letter arrived.
#[must_use]
pub fn arrived_key(subject: &Subject) -> String {
    format!("letter-arrived-on-{subject}")
}

/// Key of the date on which a complaint was sent.
#[must_use]
pub fn complained_key(subject: &Subject) -> String {
    format!("letter-complained-on-{subject}")
}

/// The letter of a day, in the language chosen for letters.
#[must_use]
pub fn body(case: &Case<'_>, kind: LetterKind, date: NaiveDate) -> Letter {
    let view = case.view;
    let text = language(view);
    let place = case.place().map(|place| text.place(&place.code)).unwrap_or_default();
    let subjects = case
        .objection()
        .filter(|sent| !sent.subjects.is_empty())
        .map_or_else(|| chosen(case), |sent| sent.subjects.clone());
    let dates = case.dates();
    let name = [draft(view, "sender-first-name"), draft(view, "sender-last-name")].join(" ");
    let links = if case.member() { "" } else { draft(view, &links_key(case.subject)) };
    write(
        &LetterInput {
            kind,
            service: case.service,
            company: case.company(),
            rule: case.rule(),
            place: &place,
            member: case.member(),
            subjects: &subjects,
            sender: Sender {
                name: name.trim(),
                email: draft(view, "sender-email"),
                links,
                reasons: draft(view, &reasons_key(case.subject)),
            },
            case: dates.as_ref(),
            // Where the state decides and is not known, the letter names no authority.
            authority: case.authority().filter(|_| !state_open(case)),
            today: date,
        },
        &text,
    )
}

/// True where each state has its own authority and the person's is not known.
fn state_open(case: &Case<'_>) -> bool {
    let states = case.place().map_or(0, |place| {
        authorities(case.view, place).iter().filter(|authority| !authority.region.is_empty()).count()
    });
    states > 1 && case.authority().is_none_or(|authority| authority.region.is_empty())
}

/// The sentences for letters: the language chosen for them, else that of the app.
fn language(view: &View<'_>) -> Text {
    match view.state.entries.get(LANGUAGE) {
        Some(chosen) if chosen != view.text.language() => view.text.in_language(chosen),
        Some(_) | None => view.text.clone(),
    }
}

pub(in crate::pages) fn draw(view: &View<'_>, kind: LetterKind, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let letter = body(&case, kind, view.today());
    let text = language(view);
    let mut blocks = vec![view.paragraph("hint", TextLook::Small, "letter-page-hint")];
    // A letter that objects to nothing is none.
    if kind == LetterKind::Objection && case.objection().is_none() && chosen(&case).is_empty() {
        blocks.push(view.paragraph("nothing", TextLook::Body, "objection-nothing-chosen"));
        blocks.push(own_words(&case));
        return (view.say(&format!("letter-page-{}", kind.slug())), blocks);
    }
    blocks.push(Block::Choice(Choice {
        key: LANGUAGE.to_owned(),
        label: view.say("letter-language"),
        hint: String::new(),
        options: view
            .pack
            .text
            .keys()
            .map(|tag| ChoiceOption {
                key: tag.clone(),
                label: view.text.language_name(tag),
                detail: String::new(),
                selected: tag == text.language(),
            })
            .collect(),
    }));
    let foreign = kind == LetterKind::AuthorityComplaint
        && !state_open(&case)
        && case.authority().is_some_and(|authority| {
            !authority.languages.is_empty() && !authority.languages.iter().any(|tag| tag == text.language())
        });
    if foreign {
        blocks.push(view.paragraph("foreign", TextLook::Body, "authority-letter-language-note"));
    }
    if kind == LetterKind::AuthorityComplaint && state_open(&case) {
        let page = Intent::Go(PageId::Authority(subject.clone()));
        blocks.push(view.row("state", Icon::Globe, "letter-state", &page));
    }
    blocks.push(copyable(view, "letter-subject", view.say("letter-page-subject"), letter.subject));
    blocks.push(copyable(view, "letter-body", view.say("letter-page-body"), letter.body));
    blocks.push(buttons("hand-over", hand_over(&case, kind)));
    blocks.push(own_words(&case));
    after(&case, kind, &mut blocks);
    (view.say(&format!("letter-page-{}", kind.slug())), blocks)
}

/// The way to the name, the address and the reasons that the letter uses.
fn own_words(case: &Case<'_>) -> Block {
    let page = Intent::Go(PageId::Objection(case.subject.clone()));
    case.view.row("own-words", Icon::Profile, "letter-own-words", &page)
}

/// Share, and the address to bring it to.
fn hand_over(case: &Case<'_>, kind: LetterKind) -> Vec<Button> {
    let view = case.view;
    let share = Intent::ShareBlock { key: "letter-body".to_owned() };
    let mut all = vec![view.button(ButtonLook::Primary, "letter-share-button", &share)];
    if kind == LetterKind::AuthorityComplaint {
        let page = Intent::Go(PageId::Authority(case.subject.clone()));
        all.push(view.button(ButtonLook::Plain, "door-authority", &page));
    } else if let Some(company) = case.company().filter(|company| !company.officer_door.is_empty()) {
        let door = Intent::OpenDoor { service: case.service.id.clone(), door: company.officer_door.clone() };
        all.push(view.button(ButtonLook::Plain, "letter-officer-button", &door));
    }
    all
}

/// What the person did with the letter, where it changes the case.
fn after(case: &Case<'_>, kind: LetterKind, blocks: &mut Vec<Block>) {
    let (view, subject) = (case.view, case.subject);
    match kind {
        LetterKind::Objection if !chosen(case).is_empty() => {
            blocks.push(day_block(view, arrived_key(subject), "letter-arrived-on", "letter-arrived-hint", first_day()));
            let sent = Intent::Sent { letter: true, subject: subject.clone() };
            blocks.push(buttons("sent", vec![view.button(ButtonLook::Plain, "letter-sent-button", &sent)]));
        }
        LetterKind::AuthorityComplaint | LetterKind::CompanyComplaint if case.objection().is_some() => {
            let first = case.objection().map_or_else(first_day, |objection| objection.received);
            blocks.push(day_block(view, complained_key(subject), "letter-complained-on", "", first));
            let sent = Intent::Complained { subject: subject.clone() };
            blocks.push(buttons("complained", vec![view.button(ButtonLook::Plain, "letter-complained-button", &sent)]));
        }
        LetterKind::Objection
        | LetterKind::AuthorityComplaint
        | LetterKind::CompanyComplaint
        | LetterKind::Chase
        | LetterKind::Identity
        | LetterKind::UseTheSwitch
        | LetterKind::Partly => {}
    }
}
