//! For whoever found a wrong fact: the project's page for it, or a text to copy where no page is known. Nothing in either is
//! about the person.

use crate::border::window::{Block, ButtonLook, Copyable, Icon, TextLook, Tone};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, VERSION, View, buttons, row};

/// Subject of what is not about one service.
pub(in crate::pages) const APP: &str = "app";

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let mut blocks = vec![view.paragraph("lead", TextLook::Lead, "wrong-lead")];
    if view.pack.project.is_empty() {
        blocks.push(view.paragraph("no-address", TextLook::Body, "wrong-no-address"));
    } else {
        blocks.push(view.paragraph("address", TextLook::Body, "wrong-address"));
        let open = view.button(ButtonLook::Primary, "wrong-open-button", &Intent::OpenProject);
        let copy = view.button(ButtonLook::Plain, "wrong-copy-button", &Intent::CopyProject);
        blocks.push(buttons("open", vec![open, copy]));
    }
    let what = view.pack.service(&subject.service).map_or_else(|| view.say("app-name"), |service| service.name.clone());
    let facts = view.text.date(view.pack.version);
    let text = [
        view.say_with("about-version", &[("version", VERSION), ("date", &facts)]),
        view.say_with("wrong-about", &[("what", &what)]),
        view.say("wrong-ask"),
    ];
    let copy = Intent::CopyBlock { key: "text".to_owned() };
    blocks.push(Block::Copyable(Copyable {
        key: "text".to_owned(),
        label: view.say("wrong-label"),
        text: text.join("\n"),
        button: view.button(ButtonLook::Plain, "copy-button", &copy),
    }));
    blocks.push(view.paragraph("hint", TextLook::Small, "wrong-hint"));
    (view.say("wrong-title"), blocks)
}

/// The row that leads there, at the end of every page of statements.
pub(in crate::pages) fn way(view: &View<'_>, service: &str) -> Block {
    let page = Intent::Go(PageId::Wrong(Subject::service(service)));
    row("wrong", Icon::Question, Tone::Plain, view.say("wrong-row"), String::new(), &page)
}
