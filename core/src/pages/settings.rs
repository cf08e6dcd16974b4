//! Country, age, languages, route, hour, discreet mode, backup, deleting everything, and what the app is.

use std::collections::BTreeSet;

use super::steps::{label_language, wanted_route};
use crate::border::window::{Block, Choice, ChoiceOption, Icon, SwitchRow, TextLook, Tone};
use crate::content::RouteId;
use crate::nav::page::PageId;
use crate::nav::tap::{Intent, route_name};
use crate::pages::view::{Drawn, View, few, paragraph, row};

/// Key of the choice of the app's language.
pub const LANGUAGE: &str = "language";

/// Begin of the key of the choice of the language of a service's words.
pub const LABELS: &str = "labels-";

/// Most profiles that are named in a line.
const NAMED: usize = 3;

/// Option that follows the device or the app.
pub const AUTOMATIC: &str = "automatic";

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let place = view.place().map_or_else(|| view.say("settings-not-said"), |place| view.text.place(&place.code));
    let mut blocks = vec![
        view.heading("you", "settings-you"),
        row("country", Icon::Globe, Tone::Plain, view.say("settings-country"), place, &Intent::Go(PageId::Country)),
        row(
            "age",
            Icon::Profile,
            Tone::Plain,
            view.say("settings-age"),
            super::age::now(view),
            &Intent::Go(PageId::Age),
        ),
    ];
    let profiles = &view.person().profiles;
    let names: Vec<String> = profiles.iter().map(|profile| view.profile_name(profile)).collect();
    let names = few(names.iter().map(String::as_str), NAMED);
    let page = Intent::Go(PageId::Profiles);
    blocks.push(row("profiles", Icon::Steps, Tone::Plain, view.say("profiles-title"), names, &page));
    blocks.push(view.heading("app", "settings-app"));
    blocks.push(view.row("languages", Icon::Letter, "settings-languages", &Intent::Go(PageId::Languages)));
    blocks.push(view.row("reminders", Icon::Bell, "home-reminders", &Intent::Go(PageId::Reminders)));
    private(view, &mut blocks);
    blocks.push(view.heading("records", "settings-records"));
    blocks.push(view.row("backup", Icon::Outside, "settings-backup", &Intent::Backup));
    blocks.push(view.row("restore", Icon::Book, "settings-restore", &Intent::PickBackup));
    blocks.push(view.row("erase", Icon::Delete, "settings-erase", &Intent::Go(PageId::Erase)));
    blocks.push(view.heading("what", "settings-what"));
    blocks.push(view.row("about", Icon::Question, "settings-about", &Intent::Go(PageId::About)));
    let facts = view.say_with("changes-version", &[("date", &view.text.date(view.pack.version))]);
    blocks.push(row("facts", Icon::Book, Tone::Plain, view.say("facts-title"), facts, &Intent::Go(PageId::Facts)));
    blocks.push(view.row("changes", Icon::Calendar, "settings-changes", &Intent::Go(PageId::Changes)));
    blocks.push(view.row("sources", Icon::Book, "settings-sources", &Intent::Go(PageId::Sources)));
    blocks.push(view.row("privacy", Icon::Lock, "settings-privacy", &Intent::Go(PageId::Privacy)));
    blocks.push(view.row("licences", Icon::Letter, "settings-licences", &Intent::Go(PageId::Licences)));
    (view.say("settings-title"), blocks)
}

/// What hides what the app is about.
fn private(view: &View<'_>, blocks: &mut Vec<Block>) {
    blocks.push(view.heading("private", "settings-private"));
    let discreet = view.state.reminders.discreet;
    blocks.push(Block::Switch(SwitchRow {
        key: "discreet".to_owned(),
        label: view.say("settings-discreet"),
        hint: view.say("settings-discreet-hint"),
        on: discreet,
        tap: Intent::Discreet { on: !discreet }.to_string(),
        spoken: view.say("settings-discreet"),
    }));
    let lock = view.state.choices.lock;
    if view.settings.locks || lock {
        blocks.push(Block::Switch(SwitchRow {
            key: "lock".to_owned(),
            label: view.say("settings-lock"),
            hint: view.say("settings-lock-hint"),
            on: lock,
            tap: Intent::Lock { on: !lock }.to_string(),
            spoken: view.say("settings-lock"),
        }));
    }
}

pub(super) fn draw_languages(view: &View<'_>) -> Drawn {
    let option = |key: &str, label: String, selected| ChoiceOption {
        key: key.to_owned(),
        label,
        detail: String::new(),
        selected,
    };
    let chosen = view.state.choices.language.as_deref();
    let mut own = vec![option(AUTOMATIC, view.say("language-automatic"), chosen.is_none())];
    own.extend(
        view.pack.text.keys().map(|tag| option(tag, view.text.language_name(tag), chosen == Some(tag.as_str()))),
    );
    let mut blocks = vec![Block::Choice(Choice {
        key: LANGUAGE.to_owned(),
        label: view.say("languages-app"),
        hint: String::new(),
        options: own,
    })];
    let services: BTreeSet<&str> = view.person().profiles.iter().map(|profile| profile.service.as_str()).collect();
    for service in view.pack.services.iter().filter(|service| services.contains(service.id.as_str())) {
        let known: BTreeSet<&str> =
            service.labels.values().flat_map(|words| words.keys()).map(String::as_str).collect();
        if known.is_empty() {
            continue;
        }
        let chosen = view.state.choices.labels.get(&service.id).map(String::as_str);
        let mut options = vec![option(AUTOMATIC, view.say("language-like-app"), chosen.is_none())];
        options.extend(known.into_iter().map(|tag| option(tag, view.text.language_name(tag), chosen == Some(tag))));
        blocks.push(Block::Choice(Choice {
            key: format!("{LABELS}{}", service.id),
            label: view.say_with("languages-service", &[("service", &service.name)]),
            hint: view.say("languages-service-hint"),
            options,
        }));
        let language = view.text.language_name(label_language(view, &service.id));
        blocks.push(paragraph(
            &format!("labels-now-{}", service.id),
            TextLook::Small,
            view.say_with("languages-service-now", &[("language", &language)]),
        ));
    }
    let wanted = wanted_route(view);
    blocks.push(Block::Choice(Choice {
        key: super::steps::ROUTE.to_owned(),
        label: view.say("languages-route"),
        hint: String::new(),
        options: [RouteId::App, RouteId::Web]
            .into_iter()
            .map(|route| option(route_name(route), view.say(&format!("route-{}", route_name(route))), route == wanted))
            .collect(),
    }));
    (view.say("settings-languages"), blocks)
}
