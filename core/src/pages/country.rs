//! Where do you live? The first question, and a page of Settings. A finder, so that 250 rows need not be drawn.

use crate::border::window::{Block, ButtonLook, Field, Icon, Input, TextLook, Tone};
use crate::content::FoundBy;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, button, buttons, paragraph, row};
use crate::rules::verdict;
use crate::text::fold;

/// Key of the field that finds a country.
pub const FIND: &str = "find-country";

/// Most matches shown at once.
const MATCHES: usize = 12;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    if !view.state.welcomed {
        blocks.push(super::age::progress(view, 1));
        blocks.push(view.paragraph("welcome", TextLook::Lead, "welcome-lead"));
    }
    blocks.push(view.paragraph("hint", TextLook::Body, "country-hint"));
    if let Some(place) = view.place() {
        let name = view.text.place(&place.code);
        blocks.push(paragraph("now", TextLook::Body, view.say_with("country-now", &[("place", &name)])));
        blocks.push(paragraph("now-why", TextLook::Small, view.say(&place.why)));
    }
    let typed = view.state.drafts.get(FIND).map(String::as_str).unwrap_or_default();
    let wanted = fold(typed);
    if let (true, Some(code)) = (wanted.is_empty(), suggested(view)) {
        let (title, detail) = (view.text.place(code), view.say("country-suggested"));
        let intent = Intent::Live { code: code.to_owned() };
        blocks.push(row("suggested", Icon::Globe, Tone::Plain, title, detail, &intent));
    }
    blocks.push(Block::Field(Field {
        key: FIND.to_owned(),
        label: view.say("country-find"),
        hint: view.say("country-find-hint"),
        text: typed.to_owned(),
        input: Input::Find,
    }));
    if !wanted.is_empty() {
        let (found, more) = matches(view, &wanted);
        if found.is_empty() {
            blocks.push(paragraph("none", TextLook::Body, view.say_with("country-none", &[("typed", typed.trim())])));
        }
        for (code, name) in found {
            let intent = Intent::Live { code: code.clone() };
            blocks.push(row(&format!("match-{code}"), Icon::Globe, Tone::Plain, name, String::new(), &intent));
        }
        if more {
            blocks.push(view.paragraph("more", TextLook::Small, "country-more"));
        }
    }
    if !view.state.welcomed {
        blocks.push(buttons("skip", vec![button(ButtonLook::Plain, view.say("welcome-skip"), &Intent::Skip)]));
        blocks.push(view.paragraph("promise", TextLook::Small, "welcome-promise"));
    }
    (view.say("country-title"), blocks)
}

/// The device's region, where it is a place.
fn suggested<'a>(view: &View<'a>) -> Option<&'a str> {
    let place = verdict::find_place(view.pack, view.settings.region.as_deref()?).ok()?;
    (view.person().country.as_deref() != Some(&place.code)).then_some(place.code.as_str())
}

/// Places that are called what was typed, by code, everyday name, the name that the app writes or one in another language; then
/// those of which a word begins with it. Each once, by rank and name.
fn matches(view: &View<'_>, wanted: &str) -> (Vec<(String, String)>, bool) {
    let coded = verdict::find_place(view.pack, wanted).ok();
    let (inside, none) = (format!(" {wanted}"), FoundBy::default());
    let mut found: Vec<(u8, String, String, String)> = view
        .pack
        .places
        .iter()
        .filter_map(|place| {
            let name = view.text.place(&place.code);
            let plain = fold(&name);
            let is_code = coded.is_some_and(|it| it.code == place.code);
            let names = view.pack.found_by.get(&place.code).unwrap_or(&none);
            let rank = if is_code { 0 } else { rank(names, &plain, wanted, &inside)? };
            Some((rank, plain, place.code.clone(), name))
        })
        .collect();
    found.sort();
    let more = found.len() > MATCHES;
    (found.into_iter().take(MATCHES).map(|(_, _, code, name)| (code, name)).collect(), more)
}

/// How well a place fits what was typed (`inside`: the same at the start of a later word), best first; `None` where it does not.
fn rank(FoundBy { everyday, others }: &FoundBy, plain: &str, wanted: &str, inside: &str) -> Option<u8> {
    let is = |names: &[String]| names.iter().any(|name| name == wanted);
    let begins = |name: &str| name.starts_with(wanted);
    let word = |name: &str| name.contains(inside);
    Some(match () {
        () if plain == wanted || is(everyday) => 1,
        () if everyday.iter().any(|name| begins(name)) => 2,
        () if begins(plain) => 3,
        () if is(others) || others.iter().any(|name| begins(name)) => 4,
        () if word(plain) => 5,
        () if everyday.iter().chain(others).any(|name| word(name)) => 6,
        () => return None,
    })
}
