//! The case file's page: every profile with its verdict, dates, letters and originals, in finished texts.

use super::proof;
use super::rest::{Case, case_lines, event_id, letter_body};
use crate::nav::subject::Subject;
use crate::pages::view::View;
use crate::papers::case_file::{CasePage, CaseProof, CaseSection};
use crate::person::{Membership, Profile, Seen};
use crate::rules::case::letters::LetterKind;

/// The page for everything that the person kept. `read` are the names of the originals that lie beside it.
#[must_use]
pub fn case_page(view: &View<'_>, read: &[String]) -> CasePage {
    let today = view.text.date(view.today());
    let pack = view.text.date(view.pack.version);
    let mut sections: Vec<CaseSection> =
        view.person().profiles.iter().map(|profile| profile_section(view, profile)).collect();
    let proofs = originals(view, read);
    if !proofs.is_empty() {
        sections.push(CaseSection { title: view.say("case-file-proofs"), proofs, ..CaseSection::default() });
    }
    CasePage {
        language: view.text.language().to_owned(),
        direction: view.text.direction(),
        title: view.say("case-file-title"),
        notes: vec![
            view.say_with("case-file-made", &[("date", &today), ("pack", &pack)]),
            view.say("case-file-not-legal"),
        ],
        sections,
    }
}

fn profile_section(view: &View<'_>, profile: &Profile) -> CaseSection {
    let mut lines = Vec::new();
    let mut dates = Vec::new();
    let mut letters = Vec::new();
    let subject = view.subject_of(profile);
    if let Some(service) = view.pack.service(&profile.service)
        && let Some(verdict) = view.verdict(service, profile.membership)
    {
        let date = view.text.date(view.today());
        let member = profile.membership != Membership::NonMember;
        let verdict_line =
            |headline: &str| view.say_with("case-file-verdict", &[("date", &date), ("headline", headline)]);
        if verdict.uses.is_empty() {
            lines.push(verdict_line(&super::claim::dated(view.text, &verdict)));
        }
        for one in &verdict.uses {
            lines.push(verdict_line(&super::claim::with_answer(view.text, service, one, member)));
            lines.extend(one.verdict.reasons.iter().map(|reason| view.text.fact(&reason.id)));
        }
    }
    let service = view.pack.service(&profile.service);
    let looks = profile.switches.iter().flat_map(|(id, record)| record.looks.iter().map(move |look| (id, look)));
    for (id, look) in looks {
        let switch = service.and_then(|service| service.switches.iter().find(|switch| switch.id == *id));
        dates.push((look.on, view.say_of(switch, look_id(look.seen), &[])));
        if !look.note.trim().is_empty() {
            dates.push((look.on, view.say_with("case-file-note", &[("note", look.note.trim())])));
        }
    }
    for objection in &profile.objections {
        for event in &objection.events {
            let what = view.say(&event_id(event.what));
            let reasons =
                event.reasons.map(|given| view.say(if given { "case-reasons-yes" } else { "case-reasons-no" }));
            dates.push((event.on, reasons.map_or_else(|| what.clone(), |reasons| format!("{what} · {reasons}"))));
        }
        dates.extend(objection.silences.iter().map(|on| (*on, view.say("case-silence-noted"))));
        let subject = Subject { case: objection.id, ..subject.clone() };
        let Some(case) = Case::of(view, &subject) else { continue };
        lines.extend(case_lines(view, &case));
        // As of the day it was sent, not of the day of the export.
        if let Some(begun) = objection.begun() {
            let letter = letter_body(&case, LetterKind::Objection, begun);
            letters.push((letter.subject, letter.body));
        }
    }
    dates.sort_by_key(|(on, _)| *on);
    if dates.is_empty() {
        lines.push(view.say("case-file-nothing"));
    }
    CaseSection {
        title: view.profile_name(profile),
        lines,
        dates: dates.into_iter().map(|(on, what)| (view.text.date(on), what)).collect(),
        date_headings: (view.say("case-file-date"), view.say("case-file-what")),
        letters,
        proofs: Vec::new(),
    }
}

fn look_id(seen: Seen) -> &'static str {
    match seen {
        Seen::OffNow => "case-file-look-off-now",
        Seen::OffAlready => "case-file-look-off-already",
        Seen::OnAgain => "case-file-look-on-again",
        Seen::NotFound => "case-file-look-not-found",
    }
}

fn originals(view: &View<'_>, read: &[String]) -> Vec<CaseProof> {
    view.state
        .proofs
        .iter()
        .map(|kept| {
            let there = read.contains(&kept.file);
            let (of, when) = (proof::belongs(view, kept), proof::kept(view, kept));
            let caption = of.map_or_else(|| when.clone(), |(what, _)| format!("{what}. {when}."));
            CaseProof {
                caption: if there { caption } else { format!("{caption} {}", view.say("case-file-missing")) },
                file: if there { kept.file.clone() } else { String::new() },
                picture: kept.media_type.starts_with("image/"),
                details: proof::details(view, kept),
            }
        })
        .collect()
}
