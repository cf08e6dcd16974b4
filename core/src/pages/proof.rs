//! The vault: what was kept as proof, each piece with size, SHA-256 and the facts of its day, and the export of the case.

use crate::border::window::{
    Block, ButtonLook, Choice, ChoiceOption, Icon, Picture, SourceItem, SourceList, TextLook, Tone,
};
use crate::nav::page::PageId;
use crate::nav::subject::ProofFor;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph, row};
use crate::person::case::Objection;
use crate::person::proof::Proof;
use crate::person::{Look, Profile};
use crate::text::Arg;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "proof-lead")];
    let proofs = &view.state.proofs;
    if proofs.is_empty() {
        blocks.push(view.paragraph("empty", TextLook::Body, "proof-empty"));
    }
    for proof in proofs.iter().rev() {
        let title = belongs(view, proof).map_or_else(|| kept(view, proof), |(what, _)| what);
        let detail = format!("{} · {}", kept(view, proof), size(view, proof));
        let intent = Intent::Go(PageId::Proof(proof.id));
        blocks.push(row(&format!("proof-{}", proof.id), Icon::Proof, Tone::Plain, title, detail, &intent));
    }
    let add = Intent::AddProof { to: ProofFor::Nothing };
    let look = if proofs.is_empty() { ButtonLook::Primary } else { ButtonLook::Plain };
    blocks.push(buttons("add", vec![view.button(look, "proof-add-button", &add)]));
    blocks.push(view.paragraph("export-hint", TextLook::Small, "proof-export-hint"));
    let mut export = vec![view.button(ButtonLook::Plain, "proof-export-button", &Intent::ExportCase)];
    if view.settings.prints {
        export.push(view.button(ButtonLook::Plain, "proof-print-button", &Intent::PrintCase));
    }
    blocks.push(buttons("export", export));
    (view.say("proof-title"), blocks)
}

pub(super) fn draw_one(view: &View<'_>, id: u32) -> Drawn {
    let Some(proof) = view.state.proofs.iter().find(|proof| proof.id == id) else { return draw(view) };
    let home = belongs(view, proof);
    let description = match &home {
        Some((what, _)) => view.say_with("proof-picture-of", &[("what", what), ("name", proof.known_as())]),
        None => view.say_with("proof-picture", &[("name", proof.known_as())]),
    };
    let mut blocks = vec![
        paragraph("kept", TextLook::Lead, kept(view, proof)),
        Block::Picture(Picture { key: "picture".to_owned(), file: proof.file.clone(), description }),
    ];
    if let Some((what, page)) = home {
        let detail = view.say("proof-belongs");
        blocks.push(row("belongs", Icon::Profile, Tone::Plain, what, detail, &Intent::Go(page)));
    }
    let now = named_by(view, proof);
    let homes = super::homes::homes(view).into_iter();
    let options: Vec<ChoiceOption> = homes
        .map(|(to, label)| ChoiceOption {
            key: super::homes::option(to),
            label,
            detail: String::new(),
            selected: to == now,
        })
        .collect();
    if options.len() > 1 {
        blocks.push(Block::Choice(Choice {
            key: format!("{}{id}", super::homes::HOME),
            label: view.say("proof-home"),
            hint: String::new(),
            options,
        }));
    }
    blocks.push(view.heading("details", "proof-details"));
    let items = details(view, proof).into_iter().enumerate().map(|(index, (label, value))| SourceItem {
        key: format!("detail-{index}"),
        statement: value,
        source: label,
        evidence: String::new(),
        stale: String::new(),
        button: None,
    });
    blocks.push(Block::Sources(SourceList { key: "facts".to_owned(), items: items.collect() }));
    blocks.push(view.paragraph("hash-hint", TextLook::Small, "proof-hash-hint"));
    let delete = view.button(ButtonLook::Danger, "proof-delete-button", &Intent::DeleteProof { id });
    blocks.push(buttons("delete", vec![delete]));
    (view.say("proof-title"), blocks)
}

/// When it was kept, in words.
pub(super) fn kept(view: &View<'_>, proof: &Proof) -> String {
    view.say_with("proof-kept-on", &[("date", &view.text.date(proof.kept_at.date()))])
}

/// How large it is, in words.
pub(super) fn size(view: &View<'_>, proof: &Proof) -> String {
    let bytes = i64::try_from(proof.size).unwrap_or(i64::MAX);
    view.text.say_with("proof-size-bytes", &[("bytes", Arg::Number(bytes))])
}

/// Labels and values of a proof.
pub(super) fn details(view: &View<'_>, proof: &Proof) -> Vec<(String, String)> {
    vec![
        (view.say("proof-name"), proof.known_as().to_owned()),
        (view.say("proof-size"), size(view, proof)),
        (view.say("proof-hash"), proof.sha256.clone()),
        (view.say("proof-facts"), view.text.date(proof.pack)),
    ]
}

/// What names a proof.
fn named_by(view: &View<'_>, proof: &Proof) -> ProofFor {
    view.person()
        .profiles
        .iter()
        .find_map(|profile| {
            let mut looks = profile.switches.values().flat_map(|record| &record.looks);
            let look = looks.find(|look| look.proofs.contains(&proof.id)).map(|look| ProofFor::Look(look.id));
            let mut cases = profile.objections.iter();
            look.or_else(|| cases.find(|it| it.proofs.contains(&proof.id)).map(|it| ProofFor::Objection(it.id)))
        })
        .unwrap_or(ProofFor::Nothing)
}

/// What a proof belongs to, in words, and the page of it.
pub(super) fn belongs(view: &View<'_>, proof: &Proof) -> Option<(String, PageId)> {
    let at = |profile: &Profile, day| format!("{} · {}", view.profile_name(profile), view.text.date(day));
    view.person().profiles.iter().find_map(|profile| {
        let looks: Option<&Look> =
            profile.switches.values().flat_map(|record| &record.looks).find(|look| look.proofs.contains(&proof.id));
        if let Some(look) = looks {
            return Some((at(profile, look.on), PageId::Looks(view.subject_of(profile))));
        }
        let objection: Option<&Objection> =
            profile.objections.iter().find(|objection| objection.proofs.contains(&proof.id));
        objection.map(|objection| {
            let when = objection.begun().map_or_else(|| view.profile_name(profile), |day| at(profile, day));
            (when, PageId::Case(view.case_subject(profile, objection)))
        })
    })
}
