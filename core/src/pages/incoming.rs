//! Pictures that came from outside: what they are, and the question where they belong. None is kept before the answer.

use std::collections::BTreeMap;

use super::proof::size;
use super::view::{Drawn, View, buttons, paragraph, row};
use crate::border::window::{ButtonLook, Icon, TextLook, Tone};
use crate::nav::subject::ProofFor;
use crate::nav::tap::Intent;

/// Looks offered for each profile, the newest ones.
const LOOKS: usize = 3;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "incoming-lead")];
    for (index, file) in view.state.waiting().enumerate() {
        let text =
            if file.name.is_empty() { view.say("incoming-unnamed") } else { file.name.chars().take(80).collect() };
        blocks.push(paragraph(&format!("file-{index}"), TextLook::Point, format!("{text} · {}", size(view, file))));
    }
    blocks.push(view.heading("where", "incoming-where"));
    for (to, title) in homes(view) {
        let icon = match to {
            ProofFor::Nothing => Icon::Proof,
            ProofFor::Look(_) => Icon::Profile,
            ProofFor::Objection(_) => Icon::Letter,
        };
        let intent = Intent::KeepFor { to };
        blocks.push(row(&intent.to_string().replace('/', "-"), icon, Tone::Plain, title, String::new(), &intent));
    }
    let discard = view.button(ButtonLook::Plain, "incoming-discard", &Intent::Discard);
    blocks.push(buttons("discard", vec![discard]));
    (view.say("incoming-title"), blocks)
}

/// Everything to which a picture can belong, in words: the newest looks and the objections of each profile, or nothing.
pub(super) fn homes(view: &View<'_>) -> Vec<(ProofFor, String)> {
    let mut all = Vec::new();
    for profile in &view.person().profiles {
        let name = view.profile_name(profile);
        let looks: BTreeMap<_, u32> = profile
            .switches
            .values()
            .flat_map(|record| &record.looks)
            .map(|look| ((look.on, look.id), look.id))
            .collect();
        for ((on, _), id) in looks.into_iter().rev().take(LOOKS) {
            let words = [("profile", name.as_str()), ("date", &view.text.date(on))];
            all.push((ProofFor::Look(id), view.say_with("proof-home-look", &words)));
        }
        for objection in profile.objections.iter().rev() {
            let Some(begun) = objection.begun() else { continue };
            let words = [("profile", name.as_str()), ("date", &view.text.date(begun))];
            all.push((ProofFor::Objection(objection.id), view.say_with("proof-home-case", &words)));
        }
    }
    all.push((ProofFor::Nothing, view.say("proof-home-nothing")));
    all
}

/// Key of the choice to which a proof belongs, before its number.
pub const HOME: &str = "proof-home-";

/// A home as the option of a choice.
pub(crate) fn option(to: ProofFor) -> String {
    match to {
        ProofFor::Nothing => "nothing".to_owned(),
        ProofFor::Look(id) => format!("look-{id}"),
        ProofFor::Objection(id) => format!("case-{id}"),
    }
}

/// The home that an option names.
pub(crate) fn read_option(option: &str) -> Option<ProofFor> {
    match option.split_once('-') {
        None => (option == "nothing").then_some(ProofFor::Nothing),
        Some(("look", id)) => Some(ProofFor::Look(id.parse().ok()?)),
        Some(("case", id)) => Some(ProofFor::Objection(id.parse().ok()?)),
        Some(_) => None,
    }
}
