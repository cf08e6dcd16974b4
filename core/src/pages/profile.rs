//! One profile: whether there is an account, what one calls it, and the way to take it off the list.

use crate::border::window::{Block, ButtonLook, Choice, ChoiceOption, Field, Icon, Input, TextLook, Tone};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, row};
use crate::person::{Membership, Profile};

/// Begin of the key of a profile's nickname.
pub const NICKNAME: &str = "nickname-";

/// Begin of the key of the choice whether there is an account.
pub const MEMBER: &str = "member-";

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(profile) = view.profile(subject) else { return gone(view) };
    let name = view.pack.service(&profile.service).map_or(profile.service.as_str(), |service| &service.name);
    let key = format!("{NICKNAME}{}", profile.id);
    let subject = view.subject_of(profile);
    // Records are asked about first: they and their proofs are gone for good.
    let remove = if has_records(profile) {
        Intent::Go(PageId::Remove(subject.clone()))
    } else {
        Intent::Remove { subject: subject.clone() }
    };
    let blocks = vec![
        Block::Choice(Choice {
            key: format!("{MEMBER}{}", profile.id),
            label: view.say_with("member-title", &[("service", name)]),
            hint: String::new(),
            options: [(Membership::Member, "yes"), (Membership::NonMember, "no")]
                .into_iter()
                .map(|(membership, key)| ChoiceOption {
                    key: key.to_owned(),
                    label: view.say_with(&format!("member-{key}"), &[("service", name)]),
                    detail: String::new(),
                    selected: profile.membership == membership,
                })
                .collect(),
        }),
        Block::Field(Field {
            label: view.say("profile-nickname"),
            hint: view.say("profile-nickname-hint"),
            text: view.state.drafts.get(&key).unwrap_or(&profile.nickname).clone(),
            input: Input::Line,
            key,
        }),
        row(
            "looks",
            Icon::Calendar,
            Tone::Plain,
            view.say("steps-looks"),
            String::new(),
            &Intent::Go(PageId::Looks(subject.clone())),
        ),
        row(
            "another",
            Icon::Add,
            Tone::Plain,
            view.say_with("add-another", &[("service", name)]),
            String::new(),
            &Intent::Add { service: profile.service.clone() },
        ),
        view.paragraph("remove-hint", TextLook::Small, "profile-remove-hint"),
        buttons("remove", vec![view.button(ButtonLook::Danger, "profile-remove", &remove)]),
    ];
    (view.profile_name(profile), blocks)
}

/// Every profile, each to its own page.
pub(super) fn draw_all(view: &View<'_>) -> Drawn {
    let one = |profile: &Profile| {
        let page = Intent::Go(PageId::Profile(view.subject_of(profile)));
        let key = format!("profile-{}", profile.id);
        row(&key, Icon::Profile, Tone::Plain, view.profile_name(profile), membership(view, profile), &page)
    };
    let mut blocks: Vec<Block> = view.person().profiles.iter().map(|profile| one(profile)).collect();
    blocks.push(view.row("add", Icon::Add, "home-add", &Intent::Go(PageId::Add)));
    (view.say("profiles-title"), blocks)
}

/// True where something was noted that is gone with the profile.
#[must_use]
pub(crate) fn has_records(profile: &Profile) -> bool {
    !profile.objections.is_empty() || profile.switches.values().any(|record| !record.looks.is_empty())
}

/// The page of a profile that is not on the list any more.
pub(super) fn gone(view: &View<'_>) -> Drawn {
    (view.say("profile-gone-title"), vec![view.paragraph("gone", TextLook::Body, "profile-gone")])
}

/// Whether there is an account, in words.
pub(super) fn membership(view: &View<'_>, profile: &Profile) -> String {
    view.say(match profile.membership {
        Membership::Unknown => "profile-unknown",
        Membership::Member => "profile-member",
        Membership::NonMember => "profile-visitor",
    })
}
