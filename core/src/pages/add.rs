//! Profiles that can be added: every service of the pack, with what holds there for this person.

use super::claim;
use crate::border::window::{Icon, TextLook, Tone};
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, row};
use crate::person::Membership;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = vec![view.paragraph("hint", TextLook::Body, "add-hint")];
    for service in &view.pack.services {
        let has = view.person().profiles.iter().any(|profile| profile.service == service.id);
        let title =
            if has { view.say_with("add-another", &[("service", &service.name)]) } else { service.name.clone() };
        let detail = match view.verdict(service, Membership::Unknown) {
            _ if has => view.say("add-another-detail"),
            Some(verdict) => match verdict.uses.first() {
                Some(main) => claim::line(view.text, service, main, true),
                None => claim::dated(view.text, &verdict),
            },
            None => String::new(),
        };
        let intent = Intent::Add { service: service.id.clone() };
        blocks.push(row(&format!("add-{}", service.id), Icon::Add, Tone::Plain, title, detail, &intent));
    }
    (view.say("add-title"), blocks)
}
