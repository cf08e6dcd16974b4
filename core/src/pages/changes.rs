//! What a newer pack altered: first what concerns this person, then the rest.

use crate::border::window::{Block, Icon, TextLook, Tone};
use crate::content::{Answer, Change, Evidence, What};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, evidence_id, paragraph, row};
use crate::rules::{changes, recheck};

/// Changes that concern the person and were not seen yet, newest first.
pub(super) fn unseen<'a>(view: &View<'a>) -> Vec<&'a Change> {
    // At the very first start everything is new, so nothing is.
    let Some(seen) = view.state.choices.changes_seen else { return Vec::new() };
    recheck::changes_since(view.pack, Some(seen)).into_iter().filter(|change| concerns(view, change)).collect()
}

/// Changes on one page.
const BATCH: usize = 6;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = vec![paragraph(
        "version",
        TextLook::Body,
        view.say_with("changes-version", &[("date", &view.text.date(view.pack.version))]),
    )];
    if let Some(due) = super::facts::own_due(view).filter(|due| *due < view.today()) {
        blocks.push(paragraph("old", TextLook::Body, view.say_with("changes-old", &[("date", &view.text.date(due))])));
    }
    let made = made(view);
    let all = all(view, &made);
    if all.is_empty() {
        blocks.push(view.paragraph("none", TextLook::Body, "changes-none"));
    }
    batch(view, all, 0, &mut blocks);
    (view.say("changes-title"), blocks)
}

/// What the facts in use altered in those before them, where these are at hand.
fn made(view: &View<'_>) -> Vec<Change> {
    view.before.map(|(before, _)| changes::between(before, view.pack)).unwrap_or_default()
}

/// Newest first: where the facts before these are at hand what these altered, as the two packs have it, and what was told of
/// those before.
fn all<'a>(view: &View<'a>, made: &'a [Change]) -> Vec<&'a Change> {
    let known = view.before.map_or(view.pack.version, |(before, _)| before.version);
    let told = recheck::changes_since(view.pack, None).into_iter().filter(|change| change.version <= known);
    made.iter().chain(told).collect()
}

/// Older ones, a batch at a time.
pub(super) fn draw_more(view: &View<'_>, number: u32) -> Drawn {
    let (made, mut blocks) = (made(view), Vec::new());
    batch(view, all(view, &made), number, &mut blocks);
    (view.say("changes-title"), blocks)
}

/// The batch of all with this number: what concerns the person first, then the rest.
fn batch(view: &View<'_>, all: Vec<&Change>, number: u32, blocks: &mut Vec<Block>) {
    let (yours, others): (Vec<&Change>, Vec<&Change>) = all.into_iter().partition(|change| concerns(view, change));
    let from = usize::try_from(number).unwrap_or(usize::MAX).saturating_mul(BATCH);
    let more = yours.len().saturating_add(others.len()) > from.saturating_add(BATCH);
    let (first, mut at) = (yours.len(), 0usize);
    for change in yours.into_iter().chain(others) {
        let key = if at < first { "changes-yours" } else { "changes-others" };
        if at >= from && at < from.saturating_add(BATCH) {
            if at == from || at == first {
                blocks.push(view.heading(key, key));
            }
            blocks.push(one(view, change));
        }
        at = at.saturating_add(1);
    }
    if more {
        let next = Intent::Go(PageId::ChangesMore(number.saturating_add(1)));
        blocks.push(view.row("more", Icon::Book, "changes-more", &next));
    }
    blocks.push(super::wrong::way(view, super::wrong::APP));
}

/// True for what is said of a service that the person uses, where they live, and of the law.
fn concerns(view: &View<'_>, change: &Change) -> bool {
    let uses = view.person().profiles.iter().any(|profile| profile.service == change.service);
    let here = || view.place().is_none_or(|place| changes::reaches(change, view.pack, place));
    (uses || change.service.is_empty()) && here()
}

/// What is said, and below it what became of it.
fn one(view: &View<'_>, change: &Change) -> Block {
    let service = view.pack.service(&change.service);
    let name = service.map_or(change.service.as_str(), |service| &service.name);
    let parts = [name.to_owned(), what(view, change.what), view.text.date(change.version)];
    let detail = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let tone = if change.look_again { Tone::Act } else { Tone::Plain };
    let page = if service.is_some() { PageId::Why(Subject::service(&change.service)) } else { PageId::Sources };
    let key = format!("change-{}-{}", change.version, change.about);
    row(&key, Icon::Tone, tone, title(view, change, name), detail, &Intent::Go(page))
}

/// The statement; what has no sentence is said by what it is.
fn title(view: &View<'_>, change: &Change, name: &str) -> String {
    let sentence = if change.what == What::Told {
        Some(view.say(&change.about))
    } else {
        // What is gone is said as it was said before.
        let id = change.about.replace('.', "-");
        view.text.find(&id, &[]).or_else(|| view.before?.1.find(&id, &[]))
    };
    let place = change.about.strip_prefix(&change.service).unwrap_or_default();
    let kind = || match (place.split('.').nth(1), place.contains(".routes.")) {
        (None, _) if change.what == What::Ended => "change-service-gone",
        (None, _) => "change-service",
        (Some("switches"), true) if place.rsplit('.').next() == Some("app") => "change-way-app",
        (Some("switches"), true) => "change-way-web",
        (Some("switches"), false) => "change-switch",
        (Some("objection"), _) => "change-form",
        (Some(_), _) => "change-gone",
    };
    sentence.unwrap_or_else(|| view.say_with(kind(), &[("service", name)]))
}

/// What became of it.
fn what(view: &View<'_>, what: What) -> String {
    match what {
        What::New => view.say("change-new"),
        What::Ended => view.say("change-ended"),
        What::Answer { was, is } => {
            let (was, is) = (view.say(answer_id(was)), view.say(answer_id(is)));
            view.say_with("change-answer", &[("was", &was), ("is", &is)])
        }
        What::Evidence { was, is } => {
            let word = |evidence: Evidence| view.say(evidence_id(evidence));
            view.say_with("change-evidence", &[("was", &word(was)), ("is", &word(is))])
        }
        What::Steps => view.say("change-steps"),
        What::Changed => view.say("change-changed"),
        What::Told => String::new(),
    }
}

fn answer_id(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "change-is-yes",
        Answer::NotYet => "change-is-not-yet",
        Answer::Paused => "change-is-paused",
        Answer::No => "change-is-no",
        Answer::Unclear => "change-is-unclear",
    }
}
