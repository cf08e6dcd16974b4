//! What needs doing, what comes next, and the ways on. What is finished is folded to one line.

use std::collections::BTreeSet;

use super::cards::{self, Shown};
use super::rest;
use crate::border::window::{Block, ButtonLook, Icon, ProgressBar, TextLook, Tone, VerdictCard};
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, few, row};
use crate::person::Profile;
use crate::rules::reminder::Planned;
use crate::rules::verdict::Verdict;
use crate::text::Arg;

/// Most reminders named on Home.
const COMING: usize = 3;

/// So many profiles have a card each; of more the most urgent has one, and the others are rows.
const CARDS: usize = 3;

/// Most names in a line.
const NAMED: usize = 3;

/// Most profiles of which Home says that one can object to the rest; of more each says it on its own page.
const OFFERED: usize = 2;

/// One profile, what holds there, and how urgent it is.
struct Entry<'a> {
    profile: &'a Profile,
    verdict: Option<Verdict>,
    urgency: u8,
}

impl Entry<'_> {
    fn is_finished(&self) -> bool {
        self.urgency >= cards::FINISHED
    }
}

/// Every profile, the most urgent first.
fn entries<'a>(view: &View<'a>) -> Vec<Entry<'a>> {
    let mut all: Vec<Entry<'a>> = view
        .person()
        .profiles
        .iter()
        .map(|profile| {
            let verdict = cards::verdict(view, profile);
            let urgency = cards::urgency(view, profile, verdict.as_ref());
            Entry { profile, verdict, urgency }
        })
        .collect();
    all.sort_by_key(|entry| entry.urgency);
    all
}

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    let all = entries(view);
    if all.is_empty() {
        blocks.push(view.paragraph("empty", TextLook::Lead, "home-empty"));
        let look = ButtonLook::Primary;
        blocks.push(buttons("first", vec![view.button(look, "home-add-first", &Intent::Go(PageId::Add))]));
    }
    let several = all.len() > 1;
    let finished: Vec<&Entry<'_>> = all.iter().filter(|entry| several && entry.is_finished()).collect();
    if several {
        blocks.push(progress(view, finished.len(), all.len()));
    }
    let offers = all.len() <= OFFERED;
    let open = all.iter().filter(|entry| !(several && entry.is_finished()));
    let cards = if all.len() <= CARDS { CARDS } else { 1 };
    for (at, entry) in open.enumerate() {
        open_one(view, entry, at, cards, &mut blocks);
        blocks.extend(rest::home_rows(view, entry.profile, entry.verdict.as_ref(), offers));
    }
    if !finished.is_empty() {
        blocks.push(folded(view, &finished));
    }
    for entry in finished {
        blocks.extend(rest::home_rows(view, entry.profile, entry.verdict.as_ref(), offers));
    }
    news(view, &mut blocks);
    blocks.push(view.heading("more", "home-more"));
    if !all.is_empty() {
        blocks.push(view.row("add", Icon::Add, "home-add", &Intent::Go(PageId::Add)));
    }
    blocks.push(view.row("proofs", Icon::Proof, "home-proofs", &Intent::Go(PageId::Proofs)));
    blocks.push(view.row("reminders", Icon::Bell, "home-reminders", &Intent::Go(PageId::Reminders)));
    blocks.push(view.row("settings", Icon::Settings, "home-settings", &Intent::Go(PageId::Settings)));
    (view.say("app-name"), blocks)
}

/// "2 of 7 done".
fn progress(view: &View<'_>, done: usize, of: usize) -> Block {
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    Block::Progress(ProgressBar {
        key: "done".to_owned(),
        text: view.say_with("home-done-count", &[("done", &done.to_string()), ("total", &of.to_string())]),
        done: number(done),
        total: number(of).max(1),
    })
}

/// The first as a whole card, some more in short, the others as rows.
fn open_one(view: &View<'_>, entry: &Entry<'_>, at: usize, cards: usize, blocks: &mut Vec<Block>) {
    let shown = match at {
        0 => Shown::Whole,
        _ => Shown::Short,
    };
    let card = cards::draw_for(view, entry.profile, shown, entry.verdict.as_ref());
    if at < cards {
        blocks.push(card);
    } else if let Block::Verdict(VerdictCard { tone, name, state, .. }) = card {
        let page = Intent::Go(PageId::Why(view.subject_of(entry.profile)));
        blocks.push(row(&format!("row-{}", entry.profile.id), Icon::Tone, tone, name, state, &page));
    }
}

/// What is finished, in one line.
fn folded(view: &View<'_>, finished: &[&Entry<'_>]) -> Block {
    let names: Vec<String> = finished.iter().map(|entry| view.profile_name(entry.profile)).collect();
    let count = i64::try_from(finished.len()).unwrap_or(i64::MAX);
    let title = view.text.say_with("home-finished", &[("count", Arg::Number(count))]);
    row(
        "finished",
        Icon::Tone,
        Tone::Good,
        title,
        few(names.iter().map(String::as_str), NAMED),
        &Intent::Go(PageId::Finished),
    )
}

/// The profiles at which nothing is left to do, each in short.
pub(super) fn draw_finished(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    for entry in entries(view).iter().filter(|entry| entry.is_finished()) {
        let card = cards::draw_for(view, entry.profile, Shown::Short, entry.verdict.as_ref());
        if let Block::Verdict(card) = card {
            let VerdictCard { tone, name, headline, .. } = card;
            let page = Intent::Go(PageId::Why(view.subject_of(entry.profile)));
            blocks.push(row(&format!("row-{}", entry.profile.id), Icon::Tone, tone, name, headline, &page));
        }
    }
    if blocks.is_empty() {
        blocks.push(view.paragraph("none", TextLook::Body, "finished-none"));
    }
    (view.say("finished-title"), blocks)
}

/// What changed in the facts, and what comes next.
fn news(view: &View<'_>, blocks: &mut Vec<Block>) {
    let changes = super::changes::unseen(view);
    if !changes.is_empty() {
        let count = Arg::Number(i64::try_from(changes.len()).unwrap_or(i64::MAX));
        let detail = view.text.say_with("home-changes-detail", &[("count", count)]);
        let title = view.say("home-changes");
        blocks.push(row("changes", Icon::Book, Tone::Plain, title, detail, &Intent::Go(PageId::Changes)));
    }
    let coming = view.coming();
    if coming.is_empty() {
        return;
    }
    blocks.push(view.heading("next", "home-next"));
    for planned in next(coming) {
        let title = super::reminders::headline(view, planned);
        let detail = view.text.date(planned.at.date());
        let intent = Intent::Go(PageId::Reminders);
        blocks.push(row(&format!("next-{}", planned.id), Icon::Calendar, Tone::Plain, title, detail, &intent));
    }
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
