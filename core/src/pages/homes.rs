//! Where a picture can belong: the newest looks and the objections of each profile, or nothing.

use std::collections::BTreeMap;

use super::view::View;
use crate::nav::subject::ProofFor;

/// Looks offered for each profile, the newest ones.
const LOOKS: usize = 3;

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
