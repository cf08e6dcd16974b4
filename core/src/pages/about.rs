//! What the app is and is not, every source, the privacy policy, the licences.

use super::{Drawn, View, paragraph};
use crate::tap::Intent;
use crate::window::{Block, ButtonLook, SourceItem, TextLook};

/// The app's own version, that of the build.
const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let facts = view.text.date(view.pack.version);
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "about-lead")];
    blocks.extend(list(view, "about", 6));
    blocks.push(paragraph(
        "version",
        TextLook::Small,
        view.say_with("about-version", &[("version", VERSION), ("date", &facts)]),
    ));
    (view.say("about-title"), blocks)
}

pub(super) fn draw_sources(view: &View<'_>) -> Drawn {
    let items = view.pack.sources.iter().map(|(id, source)| SourceItem {
        key: id.clone(),
        statement: source.title.clone(),
        source: view.source_line_short(source),
        evidence: String::new(),
        stale: String::new(),
        button: Some(view.button(ButtonLook::Plain, "source-open", &Intent::OpenSource { id: id.clone() })),
    });
    let blocks = vec![
        view.paragraph("hint", TextLook::Body, "sources-hint"),
        view.paragraph("evidence", TextLook::Small, "sources-evidence"),
        Block::Sources { key: "sources".to_owned(), items: items.collect() },
    ];
    (view.say("sources-title"), blocks)
}

pub(super) fn draw_privacy(view: &View<'_>) -> Drawn {
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "privacy-lead")];
    blocks.extend(list(view, "privacy", 8));
    (view.say("privacy-title"), blocks)
}

pub(super) fn draw_licences(view: &View<'_>) -> Drawn {
    (view.say("licences-title"), list(view, "licences", 4))
}

/// The paragraphs `id-1`, `id-2` and so on, at most `most`.
fn list(view: &View<'_>, id: &str, most: u32) -> Vec<Block> {
    (1..=most)
        .map_while(|n| {
            let key = format!("{id}-{n}");
            Some(paragraph(&key, TextLook::Body, view.text.find(&key, &[])?))
        })
        .collect()
}
