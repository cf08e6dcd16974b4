//! Before a backup takes the place of the records: what is in it, and a word of consent.

use crate::border::window::{ButtonLook, TextLook};
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph};
use crate::person::Person;
use crate::state::archive;
use crate::text::Arg;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let title = view.say("restore-title");
    let picked = view.state.restore.as_ref();
    let read = picked.and_then(|picked| Some((picked, archive::read(picked.records.as_bytes()).ok()?)));
    let Some((picked, backup)) = read else {
        let pick = view.button(ButtonLook::Primary, "settings-restore", &Intent::PickBackup);
        return (title, vec![view.paragraph("none", TextLook::Body, "restore-none"), buttons("pick", vec![pick])]);
    };
    let mut blocks = vec![
        view.paragraph("what", TextLook::Body, "restore-what"),
        paragraph("theirs", TextLook::Point, summary(view, "restore-theirs", &backup.person)),
        paragraph("mine", TextLook::Point, summary(view, "restore-mine", view.person())),
    ];
    if !picked.missing.is_empty() {
        let names = view.text.list(&picked.missing);
        blocks.push(paragraph("missing", TextLook::Body, view.say_with("restore-missing", &[("names", &names)])));
    }
    if picked.agreed {
        blocks.push(view.paragraph("running", TextLook::Body, "restore-running"));
        return (title, blocks);
    }
    blocks.push(buttons(
        "buttons",
        vec![
            view.button(ButtonLook::Plain, "restore-keep", &Intent::KeepMine),
            view.button(ButtonLook::Danger, "restore-replace", &Intent::Restore),
        ],
    ));
    (title, blocks)
}

/// How many profiles and looks somebody has.
fn summary(view: &View<'_>, id: &str, person: &Person) -> String {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let looks = person.profiles.iter().flat_map(|profile| profile.switches.values()).map(|record| record.looks.len());
    view.text.say_with(
        id,
        &[("profiles", Arg::Number(count(person.profiles.len()))), ("looks", Arg::Number(count(looks.sum())))],
    )
}
