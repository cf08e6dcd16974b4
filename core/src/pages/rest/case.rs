//! One objection on its way: where it stands and by when, the one next step, what happened, and noting what happens.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::events::{event_id, kinds, read_reasons, reasons_choice};
use super::known::{Case, gone, standing_rows, write_id};
use super::letter::sent_key;
use super::objection::{day_block, draft, first_day};
use crate::border::window::{Block, Button, ButtonLook, Icon, TextLook, Timeline, TimelineItem, TimelineState, Tone};
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::nav::tap::Intent;
use crate::pages::proof;
use crate::pages::view::{Drawn, View, buttons, paragraph, row};
use crate::person::case::{EventKind, Objection};
use crate::rules::case::clock::Extension;
use crate::rules::case::grounds::Ground;
use crate::rules::case::letters::LetterKind;
use crate::rules::case::open::Opening;
use crate::rules::case::{CaseResult, CaseState, Next};

/// Begin of the key of the choice of what happened; the objection's id follows.
pub const NOTE: &str = "case-note-";

/// Begin of the key of its date.
pub const NOTE_ON: &str = "case-note-on-";

/// Begin of the key of the choice whether reasons were given.
pub const NOTE_REASONS: &str = "case-note-reasons-";

/// Keys of everything that is picked or dated for the case with this id and is not part of it yet.
#[must_use]
pub fn draft_keys(id: u32) -> Vec<String> {
    let own = [NOTE, NOTE_ON, NOTE_REASONS].map(|begin| format!("{begin}{id}"));
    own.into_iter().chain(EventKind::ALL.map(|what| sent_key(what, id))).collect()
}

pub(crate) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let (Some(objection), Some(result)) = (case.objection(), case.result()) else {
        return (view.say("door-title"), standing_rows(&case));
    };
    let mut blocks = began(view, objection);
    blocks.extend(dues(&case, &result));
    grounds(view, &result, &mut blocks);
    next(&case, &result, &mut blocks);
    history(view, objection, subject, &mut blocks);
    coming(view, &result, &mut blocks);
    let note = Intent::Go(PageId::CaseNote(subject.clone()));
    blocks.push(view.row("note", Icon::Add, "case-note", &note));
    proofs(view, objection, &mut blocks);
    let delete = Intent::Go(PageId::RemoveCase(subject.clone()));
    blocks.push(buttons("remove", vec![view.button(ButtonLook::Danger, "case-remove-button", &delete)]));
    (title(&case, objection), blocks)
}

/// "Your objection of …".
pub(super) fn title(case: &Case<'_>, objection: &Objection) -> String {
    let (view, called) = (case.view, case.view.called(case.subject, case.service));
    match objection.begun() {
        Some(begun) => view.say_with("case-title", &[("service", &called), ("date", &view.text.date(begun))]),
        None => view.say_with("objection-title", &[("service", &called)]),
    }
}

/// How and when it was sent.
fn began(view: &View<'_>, objection: &Objection) -> Vec<Block> {
    let first = objection.events.iter().find(|event| event.what.is_sending());
    let Some(first) = first else { return Vec::new() };
    let id = if first.what == EventKind::SentForm { "case-sent-form" } else { "case-sent-letter" };
    vec![paragraph("sent", TextLook::Lead, view.say_with(id, &[("date", &view.text.date(first.on))]))]
}

/// What is due and by when, in sentences.
fn dues(case: &Case<'_>, result: &CaseResult) -> Vec<Block> {
    let view = case.view;
    let mut blocks = Vec::new();
    let dated = |id: &str, day: NaiveDate| view.say_with(id, &[("date", &view.text.date(day))]);
    let mut line = |key: &str, look, text| blocks.push(paragraph(key, look, text));
    let past = |day: NaiveDate| day < view.today();
    let extended = result.extension == Extension::InTime;
    let answered = result.answer.map(|answer| answer.what);
    match (result.due(), answered) {
        (Some(due), None) if result.late => line("due", TextLook::Body, dated("case-late", due)),
        (Some(due), None) => {
            let id = if extended { "case-due-extended" } else { "case-due" };
            line("due", TextLook::Body, dated(id, result.answer_due.unwrap_or(due)));
            if result.persons_turn {
                line("paused", TextLook::Body, view.say("case-your-turn"));
            }
            if let Some(paused) = result.due_if_paused {
                line("paused", TextLook::Body, dated("case-due-paused", paused));
            }
            if let Some(longer) = result.if_extended.filter(|_| !extended) {
                line("longer", TextLook::Small, dated("case-if-extended", longer));
            }
        }
        (Some(due), Some(EventKind::DidPart)) if !past(due) => {
            line("due", TextLook::Body, dated("case-due-rest", due));
        }
        (None, None) => {
            let why = case.rule().map(|(_, rule)| rule.no_date.as_str()).filter(|id| !id.is_empty());
            line("due", TextLook::Body, view.say(why.unwrap_or("case-no-date")));
        }
        (Some(_) | None, Some(_)) => {}
    }
    if result.state == CaseState::Decided {
        return blocks;
    }
    if let Some(ends) = result.term_ends.filter(|_| result.state != CaseState::Complained) {
        line("term", TextLook::Body, dated(if past(ends) { "case-term-over" } else { "case-term" }, ends));
    }
    if let Some(due) = result.acknowledgement_due.filter(|_| result.state == CaseState::CompanyTold) {
        let id = if past(due) { "case-acknowledgement-late" } else { "case-acknowledgement" };
        line("acknowledgement", TextLook::Body, dated(id, due));
    }
    if let Some(due) = result.authority_news_due {
        let id = if past(due) { "case-authority-news-late" } else { "case-authority-news" };
        line("authority-news", TextLook::Body, dated(id, due));
    }
    let window = result.state != CaseState::Complained && answered != Some(EventKind::Done);
    if let Some(until) = result.complaint_until.filter(|_| window) {
        let id = if past(until) { "case-window-over" } else { "case-window" };
        line("window", TextLook::Small, dated(id, until));
    }
    if case.place().is_none() && result.laws.is_empty() {
        blocks.push(view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country)));
    }
    blocks
}

/// Id of the sentence about a ground.
fn ground_id(ground: Ground) -> &'static str {
    match ground {
        Ground::NoAnswer => "ground-no-answer",
        Ground::LateAnswer => "ground-late-answer",
        Ground::ExtensionTooLate => "ground-extension-too-late",
        Ground::Refused => "ground-refused",
        Ground::RefusedWithoutReasons => "ground-refused-without-reasons",
        Ground::Partly => "ground-partly",
        Ground::NotAnswered => "ground-not-answered",
    }
}

/// A case in sentences, for paper: what it is, what is due, what went wrong, what comes next.
pub(crate) fn case_lines(view: &View<'_>, case: &Case<'_>) -> Vec<String> {
    let (Some(objection), Some(result)) = (case.objection(), case.result()) else { return Vec::new() };
    let said = began(view, objection)
        .into_iter()
        .chain(dues(case, &result))
        .filter_map(|block| if let Block::Paragraph(paragraph) = block { Some(paragraph.text) } else { None });
    let wrong = result.grounds.iter().map(|ground| view.say(ground_id(*ground)));
    said.chain(wrong).chain([view.say(next_id(case, &result))]).collect()
}

/// What went wrong.
fn grounds(view: &View<'_>, result: &CaseResult, blocks: &mut Vec<Block>) {
    if result.grounds.is_empty() {
        return;
    }
    blocks.push(view.heading("grounds", "case-grounds"));
    for ground in &result.grounds {
        let id = ground_id(*ground);
        blocks.push(view.paragraph(id, TextLook::Point, id));
    }
}

/// The page on which a letter is written.
fn page_of(case: &Case<'_>, letter: Opening) -> PageId {
    // Where no authority is known the company is all there is to write to.
    let company = letter == Opening::AuthorityComplaint && case.authority().is_none();
    let kind = if company { LetterKind::CompanyComplaint } else { letter.into() };
    PageId::Letter(kind, case.subject.clone())
}

/// Id of the sentence about the next step. Only a member has a switch to look at.
fn next_id(case: &Case<'_>, result: &CaseResult) -> &'static str {
    let to_switch = result.next == Next::Write(Opening::Switch);
    if to_switch && !case.member() { "case-next-switch-visitor" } else { result.next.text() }
}

/// The one next step, and what else can be written.
fn next(case: &Case<'_>, result: &CaseResult, blocks: &mut Vec<Block>) {
    let view = case.view;
    blocks.push(view.heading("next", "case-next"));
    blocks.push(view.paragraph("do", TextLook::Body, next_id(case, result)));
    let write = |look, letter| view.button(look, write_id(letter), &Intent::Go(page_of(case, letter)));
    let mut all: Vec<Button> = Vec::new();
    let mut rest = result.open.clone();
    if let Next::Write(letter) = result.next {
        all.push(write(ButtonLook::Primary, letter));
        rest.retain(|other| *other != letter);
    }
    let switch = case.member() && !case.service.switches.is_empty();
    let look = matches!(result.next, Next::Look | Next::Write(Opening::Switch | Opening::Partly));
    if look && switch {
        let look = if all.is_empty() { ButtonLook::Primary } else { ButtonLook::Plain };
        let steps = PageId::Steps(case.subject.without_case());
        all.push(view.button(look, "case-look-button", &Intent::Go(steps)));
    }
    all.extend(rest.into_iter().map(|letter| write(ButtonLook::Plain, letter)));
    let complains = result.open.contains(&Opening::AuthorityComplaint) || result.next == Next::WaitForAuthority;
    // Where no law sets a last day the authority can still say what is open.
    if (complains || result.state == CaseState::NoPeriod) && case.authority().is_some() {
        let page = Intent::Go(PageId::Authority(case.subject.clone()));
        all.push(view.button(ButtonLook::Plain, "door-authority", &page));
    }
    if !all.is_empty() {
        blocks.push(buttons("next-buttons", all));
    }
}

/// Everything that happened, by date; each entry leads to where it can be corrected.
fn history(view: &View<'_>, objection: &Objection, subject: &Subject, blocks: &mut Vec<Block>) {
    blocks.push(view.heading("history-title", "case-history"));
    for event in &objection.events {
        let reasons = event.reasons.map(|given| view.say(if given { "case-reasons-yes" } else { "case-reasons-no" }));
        let detail: Vec<String> = std::iter::once(view.text.date(event.on)).chain(reasons).collect();
        let page = Intent::Go(PageId::Event(event.id, subject.clone()));
        let title = view.say(&event_id(event.what));
        let key = format!("event-{}", event.id);
        blocks.push(row(&key, Icon::Calendar, Tone::Plain, title, detail.join(" · "), &page));
    }
    for (index, on) in objection.silences.iter().enumerate() {
        let text = view.say_with("case-silence", &[("date", &view.text.date(*on))]);
        blocks.push(paragraph(&format!("silence-{index}"), TextLook::Small, text));
    }
}

/// The days to come.
fn coming(view: &View<'_>, result: &CaseResult, blocks: &mut Vec<Block>) {
    let settled = result.answer.is_some_and(|answer| answer.what != EventKind::DidPart)
        || matches!(result.state, CaseState::Complained | CaseState::Decided);
    let due = result.due().filter(|_| !settled && !result.persons_turn);
    let window = result
        .complaint_until
        .filter(|_| !matches!(result.state, CaseState::Complained | CaseState::Decided | CaseState::Done));
    let days = [
        (due, "case-history-due"),
        (result.term_ends, "case-history-term"),
        (result.acknowledgement_due, "case-history-acknowledgement"),
        (window, "case-history-window"),
        (result.authority_news_due, "case-history-authority-news"),
    ];
    let mut points: Vec<(NaiveDate, &str)> =
        days.into_iter().filter_map(|(day, id)| Some((day.filter(|day| *day >= view.today())?, id))).collect();
    points.sort_unstable();
    if points.is_empty() {
        return;
    }
    blocks.push(view.heading("coming-title", "case-coming"));
    let items = points.into_iter().enumerate().map(|(index, (on, id))| {
        let (date, text) = (view.text.date(on), view.say(id));
        TimelineItem {
            key: format!("point-{index}"),
            state: match on.cmp(&view.today()) {
                Ordering::Less => TimelineState::Past,
                Ordering::Equal => TimelineState::Today,
                Ordering::Greater => TimelineState::Future,
            },
            spoken: format!("{date}: {text}"),
            date,
            text,
        }
    });
    blocks.push(Block::Timeline(Timeline { key: "history".to_owned(), items: items.collect() }));
}

/// What can have happened next, the likeliest first.
fn offered(objection: &Objection, result: &CaseResult) -> Vec<EventKind> {
    use EventKind as E;
    let has = |what| objection.events.iter().any(|event| event.what == what);
    let company_first = result.open.contains(&Opening::CompanyComplaint) || has(E::ToldCompany);
    let all = [
        (E::Done, true),
        (E::PointedToSwitch, true),
        (E::IdentityAsked, true),
        (E::IdentityShown, result.persons_turn),
        (E::MoreTime, true),
        (E::Refused, true),
        (E::DidPart, true),
        (E::Reminded, true),
        (E::ToldCompany, company_first),
        (E::CompanyAcknowledged, has(E::ToldCompany)),
        (E::Complained, true),
        (E::AuthorityAcknowledged, has(E::Complained)),
        (E::AuthorityNews, has(E::Complained)),
        (E::AuthorityDecided, has(E::Complained)),
        (E::LetterReceived, !has(E::LetterReceived)),
        (E::SentForm, !has(E::SentForm)),
    ];
    all.into_iter().filter(|(_, offered)| *offered).map(|(what, _)| what).collect()
}

/// Noting what happened: what it was, then its day.
pub(crate) fn draw_note(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let (Some(objection), Some(result)) = (case.objection(), case.result()) else {
        return (view.say("door-title"), standing_rows(&case));
    };
    let (mut blocks, id) = (Vec::new(), objection.id);
    let picked = EventKind::named(draft(view, &format!("{NOTE}{id}")));
    let kinds_key = format!("{NOTE}{id}");
    blocks.push(kinds(view, kinds_key, "case-note-pick", &offered(objection, &result), picked));
    if let Some(picked) = picked {
        let begun = objection.begun().unwrap_or_else(first_day);
        let first = if picked.is_sending() { first_day() } else { begun };
        blocks.push(day_block(view, format!("{NOTE_ON}{id}"), "case-note-on", "", first));
        if picked.has_reasons() {
            let key = format!("{NOTE_REASONS}{id}");
            let given = read_reasons(draft(view, &key));
            blocks.push(reasons_choice(view, key, given));
        }
        let note = Intent::NoteEvent { subject: case.subject.clone() };
        blocks.push(buttons("note", vec![view.button(ButtonLook::Primary, "case-note-button", &note)]));
    }
    (view.say("case-note"), blocks)
}

/// What was kept with it.
fn proofs(view: &View<'_>, objection: &Objection, blocks: &mut Vec<Block>) {
    let add = Intent::AddProof { to: ProofFor::Objection(objection.id) };
    blocks.push(buttons("proof", vec![view.button(ButtonLook::Plain, "case-proof-button", &add)]));
    for kept in view.state.proofs.iter().filter(|proof| objection.proofs.contains(&proof.id)) {
        let (key, page) = (format!("proof-{}", kept.id), Intent::Go(PageId::Proof(kept.id)));
        let detail = if kept.name.is_empty() { kept.file.clone() } else { kept.name.clone() };
        blocks.push(row(&key, Icon::Proof, Tone::Plain, proof::kept(view, kept), detail, &page));
    }
}

/// Before a case is deleted.
pub(crate) fn draw_removal(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let Some(objection) = case.objection() else {
        return (view.say("door-title"), standing_rows(&case));
    };
    let what = view.say_with("case-removal-what", &[("title", &title(&case, objection))]);
    let delete = Intent::DeleteCase { subject: subject.clone() };
    let keep = Intent::Go(PageId::Case(subject.clone()));
    let mut blocks = vec![paragraph("what", TextLook::Body, what)];
    if !objection.proofs.is_empty() {
        blocks.push(view.paragraph("proofs", TextLook::Body, "case-removal-proofs"));
    }
    blocks.push(buttons(
        "buttons",
        vec![
            view.button(ButtonLook::Plain, "case-keep-button", &keep),
            view.button(ButtonLook::Danger, "case-remove-button", &delete),
        ],
    ));
    (view.say("case-removal-title"), blocks)
}
