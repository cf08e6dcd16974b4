//! Before everything is deleted.

use crate::border::window::{ButtonLook, TextLook};
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons};

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let blocks = vec![
        view.paragraph("what", TextLook::Body, "erase-what"),
        view.paragraph("not", TextLook::Body, "erase-not"),
        view.paragraph("backup-hint", TextLook::Body, "erase-backup"),
        buttons(
            "buttons",
            vec![
                view.button(ButtonLook::Plain, "settings-backup", &Intent::Backup),
                view.button(ButtonLook::Danger, "erase-everything", &Intent::Erase),
            ],
        ),
    ];
    (view.say("erase-title"), blocks)
}
