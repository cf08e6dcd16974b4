//! The note at the foot of the window, in words.

use crate::border::window::{Button, ButtonLook, Notice, Tone};
use crate::content::seal::Refusal;
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::View;
use crate::state::{Note, Said};
use crate::text::{Arg, Text, words};

/// Most names in a note.
const NAMED: usize = 3;

/// Puts a note into words.
#[must_use]
pub fn draw(view: &View<'_>, note: &Note) -> Notice {
    let undo = view.state.undo.as_ref().map(|_| view.button(ButtonLook::Plain, "note-undo", &Intent::Undo));
    let leads = |id: &str, intent| view.button(ButtonLook::Plain, id, &intent);
    let (tone, text, button): (Tone, String, Option<Button>) = match &note.what {
        Said::SaveFailed => (Tone::Late, view.say("note-save-failed"), Some(leads("note-again", Intent::SaveAgain))),
        Said::RemindersFailed => {
            (Tone::Late, view.say("note-reminders-failed"), Some(leads("note-calendar", Intent::Go(PageId::Reminders))))
        }
        Said::LinkFailed => (Tone::Plain, view.say("note-link-failed"), None),
        Said::Copied => (Tone::Good, view.say("note-copied"), None),
        Said::Exported => (Tone::Good, view.say("note-exported"), None),
        Said::HandoverFailed => (Tone::Late, view.say("note-handover-failed"), None),
        Said::Refused => {
            (Tone::Plain, view.say("note-refused"), Some(leads("note-calendar", Intent::Go(PageId::Reminders))))
        }
        Said::NoSuchDay => (Tone::Late, view.say("note-no-such-day"), None),
        Said::Noted => (Tone::Good, view.say("note-noted"), undo),
        Said::TakenBack => (Tone::Plain, view.say("note-taken-back"), None),
        Said::Later => {
            let promise = super::reminders::comes_back(view);
            (Tone::Plain, view.say(if promise { "note-later" } else { "note-later-here" }), undo)
        }
        Said::NotDue => (Tone::Plain, view.say("note-not-due"), None),
        Said::Snoozed => (Tone::Plain, view.say("note-snoozed"), None),
        Said::NoBackup { offset } => {
            (Tone::Late, view.say_with("note-no-backup", &[("offset", &offset.to_string())]), None)
        }
        Said::NewerBackup => (Tone::Late, view.say("note-newer-backup"), None),
        Said::Restored => (Tone::Good, view.say("note-restored"), None),
        Said::Erased => (Tone::Good, view.say("note-erased"), None),
        Said::EraseFailed => (Tone::Late, view.say("note-erase-failed"), None),
        Said::Kept => (Tone::Good, view.say("note-kept"), Some(leads("note-proofs", Intent::Go(PageId::Proofs)))),
        Said::KeepFailed => (Tone::Late, view.say("note-keep-failed"), None),
        Said::TooMany => (Tone::Late, view.say("note-too-many"), None),
        Said::NoPicture { name } if name.is_empty() => (Tone::Late, view.say("note-no-picture-unnamed"), None),
        Said::NoPicture { name } => (Tone::Late, view.say_with("note-no-picture", &[("name", name)]), None),
        Said::NotABackup => (Tone::Late, view.say("note-not-a-backup"), None),
        Said::RestoredWithout { names } => {
            (Tone::Late, view.say_with("note-restored-without", &[("names", &named(view, names))]), None)
        }
        Said::ExportedWithout { names } => {
            (Tone::Late, view.say_with("note-exported-without", &[("names", &named(view, names))]), None)
        }
        Said::Tried => (Tone::Good, view.say("note-tried"), None),
        Said::LookRemoved => (Tone::Plain, view.say("note-look-removed"), undo),
        Said::TooLarge => (Tone::Late, view.say("note-too-large"), None),
        Said::ProofDeleted => (Tone::Plain, view.say("proof-deleted"), undo),
        Said::CaseNoted => (Tone::Good, view.say("case-noted"), undo),
        Said::CaseEntryRemoved => (Tone::Plain, view.say("note-taken-back"), undo),
        Said::CaseRemoved => (Tone::Plain, view.say("case-removed"), undo),
        Said::ExportFailed => (Tone::Late, view.say("note-export-failed"), None),
        Said::FactsRefused { why } => (Tone::Late, refusal(view.text, view.pack.version, *why), None),
        Said::FactsTaken => {
            (Tone::Good, view.say_with("note-facts-taken", &[("date", &view.text.date(view.pack.version))]), None)
        }
        Said::FactsBack => {
            (Tone::Good, view.say_with("note-facts-back", &[("date", &view.text.date(view.pack.version))]), None)
        }
        Said::FactsLost => {
            (Tone::Late, view.say("note-facts-lost"), Some(leads("facts-title", Intent::Go(PageId::Facts))))
        }
        Said::Fault => (Tone::Late, view.say("note-fault"), None),
    };
    Notice { key: format!("note-{}", note.number), tone, text, button }
}

/// Why a file of facts is not taken into use, in one line.
#[must_use]
pub fn refusal(text: &Text, in_use: chrono::NaiveDate, why: Refusal) -> String {
    let day =
        |id: &str, found| text.say_with(id, &words(&[("date", &text.date(found)), ("known", &text.date(in_use))]));
    match why {
        Refusal::NoFacts => text.say("facts-refused-none"),
        Refusal::TooLarge => text.say("facts-refused-large"),
        Refusal::NeedsNewerApp => text.say("facts-refused-newer-app"),
        Refusal::ForOlderApp => text.say("facts-refused-older-app"),
        Refusal::NotSigned => text.say("facts-refused-unsigned"),
        Refusal::UnknownKey => text.say("facts-refused-key"),
        Refusal::BadSignature => text.say("facts-refused-signature"),
        Refusal::Older { version } => day("facts-refused-older", version),
        Refusal::Same => day("facts-refused-same", in_use),
        Refusal::Damaged => text.say("facts-refused-damaged"),
    }
}

/// Names in a line, however many there are: a note is no page.
fn named(view: &View<'_>, names: &[String]) -> String {
    let more = names.len().saturating_sub(NAMED);
    if more == 0 {
        return view.text.list(names);
    }
    let first: Vec<String> = names.iter().take(NAMED).cloned().collect();
    let count = Arg::Number(i64::try_from(more).unwrap_or(i64::MAX));
    view.text.say_with("list-more", &[("names", Arg::Words(&first.join(", "))), ("count", count)])
}
