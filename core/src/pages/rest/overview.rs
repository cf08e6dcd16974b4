//! Where the objection stands, and what reaches what.

use crate::border::window::{Block, Icon, TextLook, Tone};
use crate::content::Topic;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, paragraph, row};
use crate::person::Profile;
use crate::rules::case::letters::LetterKind;
use crate::rules::objection::{Way, ways};
use crate::rules::plan;
use crate::rules::region;
use crate::rules::verdict::Verdict;

use super::known::{Case, gone, standing_rows, standing_rows_of};
use super::law;

pub(crate) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let name = [("service", case.service.name.as_str())];
    let mut blocks = vec![paragraph(
        "lead",
        TextLook::Lead,
        match (case.service.objection.is_some(), case.member()) {
            (false, _) => view.say_with("door-lead-no-form", &name),
            (true, true) if !case.service.switches.is_empty() => view.say("door-lead"),
            (true, _) => view.say("door-lead-visitor"),
        },
    )];
    blocks.extend(standing_rows(&case));
    blocks.push(view.heading("map", "door-map"));
    blocks.extend(map(&case));
    let fresh = subject.without_case();
    if case.objection().is_some() {
        blocks.push(view.row("write", Icon::Letter, "door-write", &Intent::Go(PageId::Objection(fresh.clone()))));
    }
    let letter = PageId::Letter(LetterKind::Objection, fresh);
    blocks.push(view.row("letter", Icon::Letter, "door-letter", &Intent::Go(letter)));
    blocks.push(view.row("authority", Icon::Book, "door-authority", &Intent::Go(PageId::Authority(subject.clone()))));
    if law::is_known(&case) {
        blocks.push(view.row("law", Icon::Book, "door-law", &Intent::Go(PageId::Law(subject.clone()))));
    }
    not_covered(&case, &mut blocks);
    (view.say_with("door-title-of", &[("service", &view.called(subject, case.service))]), blocks)
}

/// The ways from Home: where each objection stands, or, where it is offered, that there is more to object to; none
/// where that adds nothing.
pub(crate) fn home_rows(view: &View<'_>, profile: &Profile, verdict: Option<&Verdict>, offers: bool) -> Vec<Block> {
    let subject = view.subject_of(profile);
    let Some(case) = Case::of(view, &subject) else { return Vec::new() };
    let key = format!("door-{}", profile.id);
    if !profile.objections.is_empty() {
        return standing_rows_of(&case, &key);
    }
    if !offers || !verdict.is_some_and(|verdict| plan::form_adds(case.service, verdict)) {
        return Vec::new();
    }
    let title = view.say_with("home-door", &[("service", &view.profile_name(profile))]);
    let page = Intent::Go(PageId::Rest(subject.clone()));
    vec![row(&key, Icon::Letter, Tone::Plain, title, view.say("home-door-detail"), &page)]
}

/// Which way reaches which use of data: each way once, with all that it reaches.
fn map(case: &Case<'_>) -> Vec<Block> {
    let view = case.view;
    let Some(verdict) = case.verdict() else {
        return vec![view.row("country", Icon::Globe, "door-map-country", &Intent::Go(PageId::Country))];
    };
    let off = case.profile.is_some_and(|profile| {
        case.service.switches.first().is_some_and(|switch| {
            plan::standing(profile, Some(switch), &verdict, &view.pack.changes, view.today()).is_off()
        })
    });
    let sent = case.profile.is_some_and(|profile| !profile.objections.is_empty());
    let mut rows: Vec<(Way, Vec<String>)> = Vec::new();
    for (purpose, way) in ways(case.service, &verdict, case.member()) {
        match rows.iter_mut().find(|(known, _)| *known == way) {
            Some((_, purposes)) => purposes.push(view.say(purpose.text())),
            None => rows.push((way, vec![view.say(purpose.text())])),
        }
    }
    let by_switch: Vec<String> = verdict
        .shared_with
        .iter()
        // A receiver without a sentence of its own stands on the Why page.
        .filter_map(|receiver| view.text.find(&format!("purpose-{receiver}"), &[]))
        .collect();
    if let Some((_, purposes)) = rows.iter_mut().find(|(way, _)| *way == Way::Switch) {
        purposes.extend(by_switch);
    }
    rows.into_iter()
        .map(|(way, purposes)| {
            let (icon, tone, page) = match way {
                Way::Switch if off => (Icon::Tone, Tone::Good, PageId::Steps(case.subject.clone())),
                Way::Switch => (Icon::Steps, Tone::Plain, PageId::Steps(case.subject.clone())),
                Way::Form | Way::FormWithoutPromise if sent => {
                    (Icon::Tone, Tone::Wait, PageId::Objection(case.subject.clone()))
                }
                Way::Form | Way::FormWithoutPromise => {
                    (Icon::Letter, Tone::Plain, PageId::Objection(case.subject.clone()))
                }
                Way::Unknown => (Icon::Question, Tone::Plain, PageId::Why(case.subject.clone())),
            };
            row(way.text(), icon, tone, view.say(way.text()), purposes.join(" · "), &Intent::Go(page))
        })
        .collect()
}

/// What the switch does not reach, in the service's own words.
fn not_covered(case: &Case<'_>, blocks: &mut Vec<Block>) {
    let view = case.view;
    // Someone without an account has no switch to ask about.
    let Some(place) = case.place().filter(|_| case.member()) else { return };
    let open: Vec<_> = case
        .service
        .facts
        .iter()
        .filter(|fact| fact.topic == Topic::NotCovered && region::fact_holds(fact, place))
        .collect();
    if !open.is_empty() {
        blocks.push(view.heading("open-title", "door-not-covered"));
        for fact in open {
            blocks.push(paragraph(&fact.id, TextLook::Point, view.text.fact(&fact.id)));
        }
    }
}
