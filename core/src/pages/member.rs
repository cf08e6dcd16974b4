//! For those without an account: do you have one at the service that the app begins with?

use crate::border::window::{ButtonLook, Icon, TextLook, Tone};
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, row};
use crate::person::Membership;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    if !view.state.welcomed {
        blocks.push(super::age::progress(view, 3));
    }
    let Some(service) = view.pack.services.first() else { return (view.say("member-title-any"), blocks) };
    let name = [("service", service.name.as_str())];
    blocks.push(view.paragraph("hint", TextLook::Body, "member-hint"));
    for (member, id, icon) in
        [(Membership::Member, "member-yes", Icon::Profile), (Membership::NonMember, "member-no", Icon::Letter)]
    {
        let intent = Intent::Member { service: service.id.clone(), member };
        let detail = view.say_with(&format!("{id}-detail"), &name);
        blocks.push(row(id, icon, Tone::Plain, view.say_with(id, &name), detail, &intent));
    }
    let others = view.button(ButtonLook::Plain, "member-others-button", &Intent::Go(PageId::Add));
    blocks.push(buttons("others", vec![others]));
    (view.say_with("member-title", &name), blocks)
}
