//! Pictures that came from outside: what they are, and the question where they belong. None is kept before the answer.

use super::homes::homes;
use super::proof::size;
use super::view::{Drawn, View, buttons, paragraph, row};
use crate::border::window::{ButtonLook, Icon, TextLook, Tone};
use crate::nav::subject::ProofFor;
use crate::nav::tap::Intent;

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
