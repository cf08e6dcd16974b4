//! Why the verdict is what it is: the answer and what it rests on, on one screen. What is known beyond that stands behind a row
//! each (`known`).

use super::cards::{self, Shown};
use super::claim;
use super::known;
use crate::border::window::{Block, ButtonLook, Icon, TextLook, Tone};
use crate::content::{Evidence, Service};
use crate::nav::page::{PageId, Shelf};
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph, row};
use crate::person::Membership;
use crate::rules::verdict::Verdict;

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
    blocks.push(view.heading("more", "why-more"));
    for shelf in Shelf::ALL.into_iter().filter(|shelf| known::is_filled(view, service, *shelf, visitor)) {
        let page = Intent::Go(PageId::Known(shelf, subject.clone()));
        let key = format!("known-{}", shelf.name());
        blocks.push(row(&key, known::icon(shelf), Tone::Plain, view.say(known::title(shelf)), String::new(), &page));
    }
    if service.objection.is_some() {
        let title = view.say_with("home-door", &[("service", &view.called(subject, service))]);
        let page = Intent::Go(PageId::Rest(subject.clone()));
        blocks.push(row("door", Icon::Letter, Tone::Plain, title, String::new(), &page));
    }
    blocks.push(super::wrong::way(view, &service.id));
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
        for reading in &verdict.readings {
            blocks.push(paragraph(&reading.id, TextLook::Point, view.text.fact(&reading.id)));
        }
    }
    for reason in &verdict.reasons {
        let said = known::with_age(view, &view.text.fact(&reason.id), &reason.proof);
        blocks.push(paragraph(&format!("reason-{}", reason.id), TextLook::Point, said));
    }
    let mut small = cards::footnote(view, verdict);
    if verdict.evidence != Evidence::Documented {
        small = format!("{small} {}", view.say("why-evidence"));
    }
    blocks.push(paragraph("facts", TextLook::Small, small));
}

/// What is used for what: each use with its own answer, where there are several.
fn uses(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service, verdict: &Verdict, member: bool) {
    if verdict.uses.len() < 2 {
        return;
    }
    blocks.push(view.heading("uses", "why-uses"));
    for one in &verdict.uses {
        let line = claim::with_answer(view.text, service, one, member);
        blocks.push(paragraph(&format!("use-{}", one.of.id), TextLook::Point, line));
    }
}
