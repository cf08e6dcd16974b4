//! One objection on its way: the clock, what the answer means, the next letter, and what happened so far.

use super::known::{Case, extended_on, gone, standing_row};
use super::objection::{day_block, draft};
use crate::border::window::{
    Block, Button, ButtonLook, Choice, ChoiceOption, Icon, TextLook, Timeline, TimelineItem, TimelineState, Tone,
};
use crate::content::Rule;
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, button, buttons, paragraph, row};
use crate::person::{Objection, ReplyKind, SentBy};
use crate::rules::case::deadline::{self, Deadline};
use crate::rules::case::letters::LetterKind;
use crate::rules::case::reply::meaning;
use crate::rules::plan::ObjectionStanding;

/// Key of the choice of what the answer said.
#[must_use]
pub fn reply_key(subject: &Subject) -> String {
    format!("case-reply-{subject}")
}

/// Key of the date on which the answer came.
#[must_use]
pub fn reply_on_key(subject: &Subject) -> String {
    format!("case-reply-on-{subject}")
}

pub(in crate::pages) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let Some(objection) = case.objection() else {
        return (view.say("door-title"), vec![standing_row(&case)]);
    };
    let deadline = case.deadline();
    let mut blocks = clock(&case, objection, deadline.as_ref());
    next(&case, objection, deadline.as_ref(), &mut blocks);
    answer(&case, objection, &mut blocks);
    blocks.push(view.heading("history-title", "case-history"));
    blocks.push(history(&case, objection, deadline.as_ref()));
    let unnote = Intent::Unnote { subject: subject.clone() };
    let unnote = view.button(ButtonLook::Plain, "case-unnote-button", &unnote);
    let delete = Intent::Unobject { id: objection.id, subject: subject.clone() };
    let delete = view.button(ButtonLook::Danger, "case-remove-button", &delete);
    blocks.push(buttons("remove", objection.has_entries().then_some(unnote).into_iter().chain([delete]).collect()));
    (view.say_with("case-title", &[("date", &view.text.date(objection.received))]), blocks)
}

/// When an answer is due, in sentences.
fn clock(case: &Case<'_>, objection: &Objection, deadline: Option<&Deadline>) -> Vec<Block> {
    let view = case.view;
    let date = |id: &str, day| view.say_with(id, &[("date", &view.text.date(day))]);
    let sent = match objection.sent_by {
        SentBy::Form => "case-sent-form",
        SentBy::Letter => "case-sent-letter",
    };
    let mut blocks = vec![paragraph("sent", TextLook::Lead, date(sent, objection.received))];
    let extended = is_extended(objection, deadline);
    match case.standing() {
        ObjectionStanding::Late { due } => blocks.push(paragraph("due", TextLook::Body, date("case-late", due))),
        ObjectionStanding::Waiting { due: Some(due) } => {
            let id = if extended { "case-due-extended" } else { "case-due" };
            blocks.push(paragraph("due", TextLook::Body, date(id, due)));
            let longer = deadline.and_then(|deadline| deadline.if_extended).filter(|_| !extended);
            blocks.extend(longer.map(|day| paragraph("longer", TextLook::Small, date("case-if-extended", day))));
            if case.rule().is_some_and(|(_, rule)| rule.access_pause) {
                blocks.push(view.paragraph("pause", TextLook::Small, "case-identity-may-pause"));
            }
        }
        ObjectionStanding::Waiting { due: None } => {
            let why = case.rule().map(|(_, rule)| rule.no_date.as_str()).filter(|id| !id.is_empty());
            blocks.push(view.paragraph("due", TextLook::Body, why.unwrap_or("case-no-date")));
            if case.place().is_none() {
                blocks.push(view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country)));
            }
        }
        ObjectionStanding::NotSent | ObjectionStanding::Answered { .. } => {}
    }
    if let Some(on) = objection.told_company_on {
        blocks.push(paragraph("told-company", TextLook::Body, date("case-told-company", on)));
        if objection.complained_on.is_none() && case.authority().is_some() {
            blocks.push(view.paragraph("told-company-next", TextLook::Body, "case-told-company-next"));
        }
    }
    if let Some(on) = objection.complained_on {
        blocks.push(paragraph("complained", TextLook::Body, date("case-complained", on)));
    } else if let Some(until) = case.rule().and_then(|(_, rule)| window(rule, objection)) {
        blocks.push(paragraph("window", TextLook::Small, date("case-window", until)));
    }
    blocks
}

/// True when the company took more time and the law gives it some.
fn is_extended(objection: &Objection, deadline: Option<&Deadline>) -> bool {
    extended_on(objection).is_some() && deadline.is_some_and(|deadline| deadline.if_extended.is_some())
}

/// Last day for a complaint, counted from the last contact.
fn window(rule: &Rule, objection: &Objection) -> Option<chrono::NaiveDate> {
    let said = objection.replies.iter().rev().find(|reply| reply.kind != ReplyKind::Silence).map(|reply| reply.on);
    let contact = said.max(objection.extended_on).unwrap_or(objection.received);
    deadline::complaint_until(rule, contact)
}

/// What the last answer means, and the buttons that follow from it.
fn next(case: &Case<'_>, objection: &Objection, deadline: Option<&Deadline>, blocks: &mut Vec<Block>) {
    let view = case.view;
    let late = matches!(case.standing(), ObjectionStanding::Late { .. });
    let kind = objection.replies.last().map(|reply| reply.kind).filter(|kind| !(late && *kind == ReplyKind::MoreTime));
    let Some(kind) = kind.or(late.then_some(ReplyKind::Silence)) else { return };
    let rule = case.rule().map(|(_, rule)| rule);
    let meaning = meaning(kind, rule, deadline, case.member());
    blocks.push(view.heading("next", "case-next"));
    // After a complaint nothing of this is left to do but to wait; an answer that came since is read again.
    if objection.complained_on.is_some_and(|on| objection.replies.last().is_none_or(|reply| reply.on <= on)) {
        blocks.push(view.paragraph("means", TextLook::Body, "case-after-complaint"));
        return;
    }
    blocks.push(view.paragraph("means", TextLook::Body, meaning.means));
    blocks.push(view.paragraph("do", TextLook::Body, meaning.next));
    let mut all: Vec<Button> = Vec::new();
    let first = objection.told_company_on.is_none() && rule.is_some_and(|rule| rule.company_first);
    let company = first || case.authority().is_none();
    let complaint = if company { LetterKind::CompanyComplaint } else { LetterKind::AuthorityComplaint };
    let is_complaint = |letter| matches!(letter, LetterKind::CompanyComplaint | LetterKind::AuthorityComplaint);
    if let Some(letter) = meaning.letter {
        let letter = if is_complaint(letter) { complaint } else { letter };
        let page = Intent::Go(PageId::Letter(letter, case.subject.clone()));
        all.push(view.button(ButtonLook::Primary, "case-letter-button", &page));
    }
    if meaning.complaint && !meaning.letter.is_some_and(is_complaint) {
        let page = Intent::Go(PageId::Letter(complaint, case.subject.clone()));
        all.push(view.button(ButtonLook::Plain, "case-complain-button", &page));
    }
    // Where no law sets a last day the authority can still say what is open.
    if meaning.complaint || (kind == ReplyKind::Silence && case.authority().is_some()) {
        let page = Intent::Go(PageId::Authority(case.subject.clone()));
        all.push(view.button(ButtonLook::Plain, "door-authority", &page));
    }
    if meaning.look && !case.service.switches.is_empty() {
        let look = if all.is_empty() { ButtonLook::Primary } else { ButtonLook::Plain };
        all.push(view.button(look, "case-look-button", &Intent::Go(PageId::Steps(case.subject.clone()))));
    }
    if !all.is_empty() {
        blocks.push(buttons("next-buttons", all));
    }
}

/// Noting an answer.
fn answer(case: &Case<'_>, objection: &Objection, blocks: &mut Vec<Block>) {
    let (view, subject) = (case.view, case.subject);
    let picked = ReplyKind::from_slug(draft(view, &reply_key(subject)));
    blocks.push(view.heading("answer", "case-answer"));
    blocks.push(Block::Choice(Choice {
        key: reply_key(subject),
        label: view.say("case-answer-pick"),
        hint: view.say("case-answer-hint"),
        options: ReplyKind::ALL
            .into_iter()
            .map(|kind| ChoiceOption {
                key: kind.slug().to_owned(),
                label: view.say(kind.text()),
                detail: String::new(),
                selected: picked == Some(kind),
            })
            .collect(),
    }));
    if picked.is_some() {
        blocks.push(day_block(view, reply_on_key(subject), "case-answer-on", "", objection.received));
        let note = Intent::NoteReply { subject: subject.clone() };
        blocks.push(buttons("note", vec![button(ButtonLook::Plain, view.say("reply-note-button"), &note)]));
    }
    let proof = Intent::AddProof { to: ProofFor::Objection(objection.id) };
    blocks.push(buttons("proof", vec![view.button(ButtonLook::Plain, "case-proof-button", &proof)]));
    for kept in view.state.proofs.iter().filter(|proof| objection.proofs.contains(&proof.id)) {
        let (key, page) = (format!("proof-{}", kept.id), Intent::Go(PageId::Proof(kept.id)));
        let detail = if kept.name.is_empty() { kept.file.clone() } else { kept.name.clone() };
        blocks.push(row(&key, Icon::Proof, Tone::Plain, crate::pages::proof::kept(view, kept), detail, &page));
    }
}

/// Everything that happened and what is still to come, by date.
fn history(case: &Case<'_>, objection: &Objection, deadline: Option<&Deadline>) -> Block {
    let view = case.view;
    let mut points = vec![(objection.received, view.say("case-history-sent"))];
    for reply in &objection.replies {
        points.push((reply.on, view.say_with("case-history-reply", &[("reply", &view.say(reply.kind.text()))])));
    }
    let extended = is_extended(objection, deadline);
    // Once they said yes or no, no answer is to come any more.
    let closed =
        objection.replies.last().is_some_and(|reply| matches!(reply.kind, ReplyKind::Done | ReplyKind::Refused));
    let deadline = deadline.filter(|_| !closed);
    if let Some(due) = deadline.and_then(|deadline| deadline.answer_due).filter(|_| !extended) {
        points.push((due, view.say("case-history-due")));
    }
    if let Some(due) = deadline.and_then(|deadline| deadline.if_extended).filter(|_| extended) {
        points.push((due, view.say("case-history-extended-due")));
    }
    points.extend(objection.told_company_on.map(|on| (on, view.say("case-history-told-company"))));
    points.extend(objection.complained_on.map(|on| (on, view.say("case-history-complaint"))));
    points.sort_by_key(|(on, _)| *on);
    let items = points.into_iter().enumerate().map(|(index, (on, text))| {
        let date = view.text.date(on);
        TimelineItem {
            key: format!("point-{index}"),
            state: match on.cmp(&view.today()) {
                std::cmp::Ordering::Less => TimelineState::Past,
                std::cmp::Ordering::Equal => TimelineState::Today,
                std::cmp::Ordering::Greater => TimelineState::Future,
            },
            spoken: format!("{date}: {text}"),
            date,
            text,
        }
    });
    Block::Timeline(Timeline { key: "history".to_owned(), items: items.collect() })
}
