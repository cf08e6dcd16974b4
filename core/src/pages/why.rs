//! Why the verdict is what it is: reasons, readings, what is used, what the switch does, what happened, with sources.

use chrono::NaiveDate;

use super::cards::{self, Shown};
use super::claim;
use crate::border::window::{
    Block, ButtonLook, Icon, SourceItem, SourceList, TextLook, Timeline, TimelineItem, TimelineState, Tone,
};
use crate::content::{Backing, Evidence, Fact, Service, Topic};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph, row};
use crate::person::Membership;
use crate::rules::region;
use crate::rules::verdict::Verdict;

/// Topics that stand on the page as a list of statements, with their headings.
const LISTS: [(Topic, &str); 6] = [
    (Topic::Used, "why-used"),
    (Topic::NotUsed, "why-not-used"),
    (Topic::Recipients, "why-recipients"),
    (Topic::Covers, "why-covers"),
    (Topic::NotCovered, "why-not-covered"),
    (Topic::Note, "why-notes"),
];

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(service) = view.pack.service(&subject.service) else {
        return (view.say("steps-unknown-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")]);
    };
    let mut blocks = Vec::new();
    let profile = view.profile(subject);
    let membership = profile.map_or(Membership::Unknown, |profile| profile.membership);
    let visitor = membership == Membership::NonMember;
    let verdict = view.verdict(service, membership);
    if let Some(profile) = profile {
        blocks.push(cards::draw(view, profile, Shown::NoWhy));
    } else {
        let intent = Intent::Add { service: service.id.clone() };
        blocks.push(buttons("add", vec![view.button(ButtonLook::Primary, "why-add", &intent)]));
    }
    match &verdict {
        Some(verdict) => {
            if visitor {
                blocks.push(view.paragraph("visitor", TextLook::Body, "why-visitor"));
            }
            answer(view, &mut blocks, verdict);
            uses(view, &mut blocks, service, verdict, !visitor);
        }
        // The card asks for it already.
        None if profile.is_some() => {}
        None => blocks.push(view.row("country", Icon::Globe, "why-no-country", &Intent::Go(PageId::Country))),
    }
    if service.objection.is_some() {
        let title = view.say_with("home-door", &[("service", &view.called(subject, service))]);
        let page = Intent::Go(PageId::Rest(subject.clone()));
        blocks.push(row("door", Icon::Letter, Tone::Plain, title, view.say("home-door-detail"), &page));
    }
    // What the switch does is of no use to someone who has none.
    let switch = |topic| matches!(topic, Topic::Covers | Topic::NotCovered);
    for (topic, heading) in LISTS.into_iter().filter(|(topic, _)| !(visitor && switch(*topic))) {
        let items: Vec<SourceItem> = facts(view, service, topic)
            .map(|fact| view.sourced(&fact.id, &view.text.fact(&fact.id), &fact.proof))
            .collect();
        if !items.is_empty() {
            blocks.push(view.heading(heading, heading));
            blocks.push(Block::Sources(SourceList { key: format!("{heading}-list"), items }));
        }
    }
    others(view, &mut blocks, service);
    timeline(view, &mut blocks, service);
    (view.say_with("why-title", &[("service", &view.called(subject, service))]), blocks)
}

/// The verdict's own reasons and, where it is unclear, each way the sources can be read.
fn answer(view: &View<'_>, blocks: &mut Vec<Block>, verdict: &Verdict) {
    blocks.push(view.heading("answer", "why-answer"));
    let line = claim::dated(view.text, verdict);
    blocks.push(paragraph("answer-line", TextLook::Lead, line));
    if let Some(years) = verdict.below_minimum_age {
        let years = years.to_string();
        blocks.push(paragraph("minimum-age", TextLook::Body, view.say_with("why-minimum-age", &[("years", &years)])));
    }
    if !verdict.readings.is_empty() {
        blocks.push(view.paragraph("readings-hint", TextLook::Body, "why-readings"));
        let items = verdict.readings.iter().map(|reading| {
            let proof = Backing {
                evidence: reading.evidence,
                sources: reading.sources.clone(),
                verified_on: verdict.verified_on,
                recheck_after: NaiveDate::MAX,
            };
            view.sourced(&reading.id, &view.text.fact(&reading.id), &proof)
        });
        blocks.push(Block::Sources(SourceList { key: "readings".to_owned(), items: items.collect() }));
    }
    let items: Vec<SourceItem> = verdict
        .reasons
        .iter()
        .map(|reason| view.sourced(&reason.id, &view.text.fact(&reason.id), &reason.proof))
        .collect();
    if !items.is_empty() {
        blocks.push(view.heading("reasons", "why-reasons"));
        blocks.push(Block::Sources(SourceList { key: "reasons-list".to_owned(), items }));
    }
    blocks.push(paragraph("facts", TextLook::Small, cards::footnote(view, verdict)));
    if verdict.evidence != Evidence::Documented {
        blocks.push(view.paragraph("evidence", TextLook::Small, "why-evidence"));
    }
}

/// What is used for what: each use with its own answer, where there are several.
fn uses(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service, verdict: &Verdict, member: bool) {
    if verdict.uses.len() < 2 {
        return;
    }
    let items = verdict.uses.iter().filter_map(|one| {
        let reason = one.verdict.reasons.first()?;
        let statement = claim::with_answer(view.text, service, one, member);
        Some(view.sourced(&one.of.id, &format!("{statement} {}", view.text.fact(&reason.id)), &reason.proof))
    });
    blocks.push(view.heading("uses", "why-uses"));
    blocks.push(Block::Sources(SourceList { key: "uses-list".to_owned(), items: items.collect() }));
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
fn others(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service) {
    let found: Vec<&Fact> = facts(view, service, Topic::Setting).collect();
    if found.is_empty() {
        return;
    }
    blocks.push(view.heading("settings", "why-settings"));
    for fact in found {
        let text = view.text.fact(&fact.id);
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
    let items: Vec<TimelineItem> = items.collect();
    if items.len() > 1 {
        blocks.push(view.heading("timeline", "why-timeline"));
        blocks.push(Block::Timeline(Timeline { key: "timeline-list".to_owned(), items }));
    }
}
