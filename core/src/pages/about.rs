//! What the app is and is not, the privacy policy, the licences.

use crate::border::window::{Block, Icon, TextLook, Tone};
use crate::content::Ships;
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, VERSION, View, few, paragraph, row};
use crate::text::Arg;

const ABOUT: [&str; 5] = ["about-1", "about-2", "about-3", "about-4", "about-5"];
/// The same as PRIVACY.md (`core/tests/privacy.rs`).
const PRIVACY: [&str; 9] = [
    "privacy-1",
    "privacy-2",
    "privacy-3",
    "privacy-4",
    "privacy-5",
    "privacy-6",
    "privacy-7",
    "privacy-8",
    "privacy-9",
];
/// Most parts that are named beside a licence; its own page has them all.
const NAMED: usize = 5;

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
    blocks.push(super::wrong::way(view, super::wrong::APP));
    (view.say("about-title"), blocks)
}

pub(super) fn draw_privacy(view: &View<'_>) -> Drawn {
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "privacy-lead")];
    blocks.extend(list(view, &PRIVACY));
    (view.say("privacy-title"), blocks)
}

pub(super) fn draw_licences(view: &View<'_>) -> Drawn {
    let mut blocks = list(view, &LICENCES);
    for (licence, at) in view.pack.licences.iter().zip(0u32..) {
        let count = i64::try_from(licence.parts.len()).unwrap_or(i64::MAX);
        let names = few(licence.parts.iter().map(|part| part.name.as_str()), NAMED);
        let words = [("count", Arg::Number(count)), ("names", Arg::Words(&names))];
        let detail = view.text.say_with("licences-parts", &words);
        let intent = Intent::Go(PageId::Licence(at));
        let key = format!("licence-{at}");
        blocks.push(row(&key, Icon::Book, Tone::Plain, licence.name.clone(), detail, &intent));
    }
    (view.say("licences-title"), blocks)
}

/// What ships under a licence, and its text.
pub(super) fn draw_licence(view: &View<'_>, at: u32) -> Drawn {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let Some(licence) = view.pack.licences.get(at) else { return draw_licences(view) };
    let mut blocks = Vec::new();
    for (index, part) in licence.parts.iter().enumerate() {
        let only = part.only.map(|ships| match ships {
            Ships::Phone => view.say("licence-only-phone"),
            Ships::Android => view.say("licence-only-android"),
            Ships::Terminal => view.say("licence-only-terminal"),
        });
        let said = [Some(format!("{} {}", part.name, part.release).trim().to_owned()), only, Some(part.notice.clone())];
        let said: Vec<String> = said.into_iter().flatten().filter(|text| !text.is_empty()).collect();
        blocks.push(paragraph(&format!("part-{index}"), TextLook::Point, said.join(" · ")));
    }
    blocks.push(view.heading("text", "licence-text"));
    let text = licence.text.iter().enumerate();
    blocks.extend(text.map(|(index, text)| paragraph(&format!("text-{index}"), TextLook::Small, text.clone())));
    (licence.name.clone(), blocks)
}

/// One paragraph a message.
fn list(view: &View<'_>, ids: &[&str]) -> Vec<Block> {
    ids.iter().map(|id| view.paragraph(id, TextLook::Body, id)).collect()
}
