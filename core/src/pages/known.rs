//! What is known about a service beyond the verdict, one kind of thing a page: statements with their sources, other settings,
//! what happened. Statements that rest on the same sources stand together, so that a source is named once.

use chrono::NaiveDate;

use crate::border::window::{
    Block, Icon, SourceItem, SourceList, TextLook, Timeline, TimelineItem, TimelineState, Tone,
};
use crate::content::{Backing, Fact, Service, Topic};
use crate::nav::page::{PageId, Shelf};
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, paragraph, row};
use crate::person::Membership;
use crate::rules::region;

/// How much of statements and sources stands on one page, in letters; the frame of each counts like so many.
const PAGE: usize = 2200;
const FRAME: usize = 240;

pub(super) fn draw(view: &View<'_>, shelf: Shelf, subject: &Subject) -> Drawn {
    draw_more(view, 0, shelf, subject)
}

/// The items of the page with this number, and whether there are more behind it.
pub(in crate::pages) fn page_of(items: Vec<SourceItem>, page: u32) -> (Vec<SourceItem>, bool) {
    let (mut at, mut full, mut wanted, mut more) = (0u32, 0usize, Vec::new(), false);
    for item in items {
        let size = item.statement.chars().count() + item.source.chars().count() + item.stale.chars().count() + FRAME;
        if full > 0 && full.saturating_add(size) > PAGE {
            (at, full) = (at.saturating_add(1), 0);
        }
        full = full.saturating_add(size);
        if at == page {
            wanted.push(item);
        }
        more |= at > page;
    }
    (wanted, more)
}

/// The page with this number of what is on a shelf.
pub(super) fn draw_more(view: &View<'_>, page: u32, shelf: Shelf, subject: &Subject) -> Drawn {
    let Some(service) = view.pack.service(&subject.service) else {
        return (view.say("steps-unknown-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")]);
    };
    let visitor = view.profile(subject).is_some_and(|profile| profile.membership == Membership::NonMember);
    let (mut blocks, mut more) = (Vec::new(), false);
    match shelf {
        Shelf::Used | Shelf::NotUsed | Shelf::Recipients | Shelf::Notes | Shelf::Switch => {
            for (topic, heading) in lists(shelf) {
                let items = together(view, facts(view, service, *topic).map(|fact| (fact.id.as_str(), &fact.proof)));
                let (items, rest) = page_of(items, page);
                more |= rest;
                if items.is_empty() {
                    continue;
                }
                if !heading.is_empty() {
                    blocks.push(view.heading(heading, heading));
                }
                let key = if heading.is_empty() { title(shelf) } else { heading };
                blocks.push(Block::Sources(SourceList { key: format!("{key}-list"), items }));
            }
        }
        Shelf::Settings => settings(view, &mut blocks, service),
        Shelf::Events => timeline(view, &mut blocks, service),
        Shelf::Sources => sources(view, &mut blocks, service, visitor),
    }
    if more {
        let next = Intent::Go(PageId::KnownMore(page.saturating_add(1), shelf, subject.clone()));
        blocks.push(view.row("more", Icon::Book, "known-more", &next));
    }
    blocks.push(super::wrong::way(view, &service.id));
    (view.say_with("known-title", &[("service", &service.name), ("what", &view.say(title(shelf)))]), blocks)
}

/// The message of a shelf's name.
pub(super) fn title(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Used => "why-used",
        Shelf::NotUsed => "why-not-used",
        Shelf::Recipients => "why-recipients",
        Shelf::Switch => "why-switch",
        Shelf::Settings => "why-settings",
        Shelf::Notes => "why-notes",
        Shelf::Events => "why-timeline",
        Shelf::Sources => "why-sources",
    }
}

pub(super) fn icon(shelf: Shelf) -> Icon {
    match shelf {
        Shelf::Used | Shelf::NotUsed | Shelf::Recipients => Icon::Profile,
        Shelf::Switch => Icon::Steps,
        Shelf::Settings => Icon::Settings,
        Shelf::Notes => Icon::Question,
        Shelf::Events => Icon::Calendar,
        Shelf::Sources => Icon::Book,
    }
}

/// True when there is anything on a shelf. What the switch does is of no use to someone who has none.
pub(super) fn is_filled(view: &View<'_>, service: &Service, shelf: Shelf, visitor: bool) -> bool {
    match shelf {
        Shelf::Switch if visitor => false,
        Shelf::Sources => view.place().is_some(),
        Shelf::Settings => facts(view, service, Topic::Setting).next().is_some(),
        Shelf::Events => facts(view, service, Topic::Event).any(|fact| fact.from.is_some()),
        Shelf::Used | Shelf::NotUsed | Shelf::Recipients | Shelf::Notes | Shelf::Switch => {
            lists(shelf).iter().any(|(topic, _)| facts(view, service, *topic).next().is_some())
        }
    }
}

/// The topics on a shelf, each with its heading where there are several.
fn lists(shelf: Shelf) -> &'static [(Topic, &'static str)] {
    match shelf {
        Shelf::Used => &[(Topic::Used, "")],
        Shelf::NotUsed => &[(Topic::NotUsed, "")],
        Shelf::Recipients => &[(Topic::Recipients, "")],
        Shelf::Notes => &[(Topic::Note, "")],
        Shelf::Switch => &[(Topic::Covers, "why-covers"), (Topic::NotCovered, "why-not-covered")],
        Shelf::Settings | Shelf::Events | Shelf::Sources => &[],
    }
}

/// Statements with their sources; those that rest on the same ones, as firmly and as freshly, are one item.
pub(super) fn together<'a>(
    view: &View<'_>,
    statements: impl Iterator<Item = (&'a str, &'a Backing)>,
) -> Vec<SourceItem> {
    let mut groups: Vec<(&str, Backing, Vec<String>)> = Vec::new();
    for (id, proof) in statements {
        let said = view.text.fact(id);
        let same = groups.iter_mut().find(|(_, group, _)| {
            group.sources.first() == proof.sources.first()
                && group.evidence == proof.evidence
                && view.stale_line(group) == view.stale_line(proof)
        });
        match same {
            Some((_, group, all)) => {
                let more = proof.sources.iter().filter(|source| !group.sources.contains(source));
                let more: Vec<String> = more.cloned().collect();
                group.sources.extend(more);
                all.push(said);
            }
            None => groups.push((id, proof.clone(), vec![said])),
        }
    }
    groups.into_iter().map(|(id, proof, said)| view.sourced(id, &said.join("\n"), &proof)).collect()
}

/// What the answer rests on, and what the timeline and the other settings do, which name no sources in their own place.
fn sources(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service, visitor: bool) {
    let membership = if visitor { Membership::NonMember } else { Membership::Member };
    if let Some(verdict) = view.verdict(service, membership) {
        let of_uses = verdict.uses.iter().flat_map(|one| &one.verdict.reasons);
        let mut all: Vec<(&str, Backing)> = Vec::new();
        for reason in verdict.reasons.iter().chain(of_uses) {
            if all.iter().all(|(id, _)| *id != reason.id) {
                all.push((reason.id.as_str(), reason.proof.clone()));
            }
        }
        all.extend(verdict.readings.iter().map(|reading| {
            let proof = Backing {
                evidence: reading.evidence,
                sources: reading.sources.clone(),
                verified_on: verdict.verified_on,
                recheck_after: NaiveDate::MAX,
            };
            (reading.id.as_str(), proof)
        }));
        let items = together(view, all.iter().map(|(id, proof)| (*id, proof)));
        blocks.push(Block::Sources(SourceList { key: "reasons-list".to_owned(), items }));
    }
    for (topic, heading) in [(Topic::Setting, "why-settings"), (Topic::Event, "why-timeline")] {
        let items = together(view, facts(view, service, topic).map(|fact| (fact.id.as_str(), &fact.proof)));
        if !items.is_empty() {
            blocks.push(view.heading(heading, heading));
            blocks.push(Block::Sources(SourceList { key: format!("{heading}-list"), items }));
        }
    }
}

/// A statement, and behind it that it is due for a new check, where it is.
pub(super) fn with_age(view: &View<'_>, said: &str, proof: &Backing) -> String {
    let stale = view.stale_line(proof);
    if stale.is_empty() { said.to_owned() } else { format!("{said} {stale}") }
}

/// The statements on a topic that hold where the person lives, today.
fn facts<'a>(view: &'a View<'a>, service: &'a Service, topic: Topic) -> impl Iterator<Item = &'a Fact> {
    let today = view.today();
    service.facts.iter().filter(move |fact| {
        fact.topic == topic
            && holds(view, fact)
            && fact.until.is_none_or(|until| today < until)
            && (topic == Topic::Event || fact.from.is_none_or(|from| from <= today))
    })
}

/// Without a country only what holds everywhere.
fn holds(view: &View<'_>, fact: &Fact) -> bool {
    match view.place() {
        Some(place) => region::fact_holds(fact, place),
        None => fact.regions.iter().any(|region| region == "world") && fact.not_in.is_empty(),
    }
}

/// Other settings worth a look; those with an address open it.
fn settings(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service) {
    for fact in facts(view, service, Topic::Setting) {
        let text = with_age(view, &view.text.fact(&fact.id), &fact.proof);
        match service.doors.get(&fact.door) {
            Some(door) => {
                let intent = Intent::OpenDoor { service: service.id.clone(), door: fact.door.clone() };
                let kind = view.opens(door);
                let detail = view.say_with("why-opens", &[("kind", &kind), ("what", &view.say(&door.text))]);
                blocks.push(row(&fact.id, Icon::Outside, Tone::Plain, text, detail, &intent));
            }
            None => blocks.push(paragraph(&fact.id, TextLook::Point, text)),
        }
    }
}

/// What happened, today, and what is known to come.
fn timeline(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service) {
    let today = view.today();
    let mut points: Vec<(NaiveDate, String, String)> = facts(view, service, Topic::Event)
        .filter_map(|fact| Some((fact.from?, fact.id.clone(), view.text.fact(&fact.id))))
        .collect();
    points.push((today, "today".to_owned(), view.say("timeline-today")));
    points.sort();
    let items = points.into_iter().map(|(date, key, text)| {
        let written = view.text.date(date);
        let state = if key == "today" {
            TimelineState::Today
        } else if date <= today {
            TimelineState::Past
        } else {
            TimelineState::Future
        };
        TimelineItem { spoken: format!("{written}: {text}"), key, state, date: written, text }
    });
    blocks.push(Block::Timeline(Timeline { key: "timeline-list".to_owned(), items: items.collect() }));
}
