//! Before a profile with records is taken off the list.

use super::profile;
use crate::border::window::{ButtonLook, TextLook};
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph};

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(profile) = view.profile(subject) else { return profile::gone(view) };
    let what = view.say_with("remove-what", &[("name", &view.profile_name(profile))]);
    let remove = Intent::Remove { subject: view.subject_of(profile) };
    let blocks = vec![
        paragraph("what", TextLook::Body, what),
        view.paragraph("backup-hint", TextLook::Body, "erase-backup"),
        buttons(
            "buttons",
            vec![
                view.button(ButtonLook::Plain, "settings-backup", &Intent::Backup),
                view.button(ButtonLook::Danger, "profile-remove", &remove),
            ],
        ),
    ];
    (view.say("remove-title"), blocks)
}
