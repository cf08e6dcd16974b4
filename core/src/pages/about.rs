//! What the app is and is not, every source, the privacy policy, the licences.

use crate::border::window::{Block, ButtonLook, SourceItem, SourceList, TextLook};
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, paragraph};

/// The app's own version, that of the build.
const VERSION: &str = env!("CARGO_PKG_VERSION");

const ABOUT: [&str; 5] = ["about-1", "about-2", "about-3", "about-4", "about-5"];
const PRIVACY: [&str; 6] = ["privacy-1", "privacy-2", "privacy-3", "privacy-4", "privacy-5", "privacy-6"];
const LICENCES: [&str; 4] = ["licences-1", "licences-2", "licences-3", "licences-4"];

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let facts = view.text.date(view.pack.version);
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "about-lead")];
    blocks.extend(list(view, &ABOUT));
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
        Block::Sources(SourceList { key: "sources".to_owned(), items: items.collect() }),
    ];
    (view.say("sources-title"), blocks)
}

pub(super) fn draw_privacy(view: &View<'_>) -> Drawn {
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "privacy-lead")];
    blocks.extend(list(view, &PRIVACY));
    (view.say("privacy-title"), blocks)
}

pub(super) fn draw_licences(view: &View<'_>) -> Drawn {
    (view.say("licences-title"), list(view, &LICENCES))
}

/// One paragraph a message.
fn list(view: &View<'_>, ids: &[&str]) -> Vec<Block> {
    ids.iter().map(|id| view.paragraph(id, TextLook::Body, id)).collect()
}
