//! The written steps of LinkedIn's switch, and the words to look for in each language.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;

use common::pack;
use common::people::linkedin;
use proptest::prelude::*;
use untrained_core::content::{Evidence, RouteId};
use untrained_core::rules::steps::{Landed, StepList, label, resume, steps};

fn list(route: RouteId, language: &str) -> StepList<'static> {
    steps(linkedin(), &linkedin().switches[0], route, language).expect("LinkedIn has a route")
}

fn words(route: RouteId, language: &str) -> Vec<String> {
    let shown = |label: untrained_core::rules::steps::Label<'_>| format!("{} ({})", label.text, label.language);
    list(route, language).steps.iter().map(|step| step.label.map_or_else(|| "-".to_owned(), shown)).collect()
}

#[test]
fn the_website_in_five_steps() {
    let expected = [
        "-",
        "Settings & Privacy (en)",
        "Data privacy (en)",
        "Data for Generative AI Improvement (en)",
        "Use my data for training content creation AI models (en)",
    ];
    assert_eq!(words(RouteId::Web, "en"), expected);
}

#[test]
fn the_app_in_five_steps() {
    let expected = [
        "-",
        "Settings (en)",
        "Data privacy (en)",
        "Data for Generative AI Improvement (en)",
        "Use my data for training content creation AI models (en)",
    ];
    assert_eq!(words(RouteId::App, "en"), expected);
}

#[test]
fn german_words_are_found_for_austria_too() {
    let german = words(RouteId::App, "de");
    assert_eq!(german[3], "Daten zur Verbesserung generativer KI (de)");
    assert_eq!(words(RouteId::App, "de-AT"), german);
    assert_eq!(words(RouteId::App, "DE_ch"), german);
}

#[test]
fn words_that_are_not_known_are_english_and_say_so() {
    for language in ["sw", "", "-", "zh-Hant-TW", "x"] {
        for step in list(RouteId::App, language).steps {
            if let Some(label) = step.label {
                assert_eq!((label.language, label.as_asked), ("en", false), "{language}");
            }
        }
    }
    assert!(list(RouteId::App, "en-GB").steps.iter().filter_map(|step| step.label).all(|label| label.as_asked));
}

#[test]
fn weak_words_are_never_shown() {
    let mut labels = linkedin().labels.clone();
    labels.get_mut("setting").unwrap().get_mut("de").unwrap().proof.evidence = Evidence::Weak;
    assert_eq!(label(&labels, "setting", "de").unwrap().language, "en");
    labels.get_mut("setting").unwrap().get_mut("en").unwrap().proof.evidence = Evidence::Derived;
    assert_eq!(label(&labels, "setting", "de"), None);
    assert_eq!(label(&labels, "", "de"), None);
}

#[test]
fn steps_are_named_after_service_switch_and_route() {
    let first = &list(RouteId::Web, "en").steps[0];
    assert_eq!(first.text, "linkedin-training-web-sign-in");
    assert_eq!(
        (first.place.as_str(), first.picture.as_str()),
        ("linkedin-training-web-sign-in-where", "linkedin-training-web-sign-in-picture",)
    );
    assert_eq!(
        list(RouteId::Web, "en").doors[0].url,
        "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"
    );
}

#[test]
fn the_steps_go_on_from_where_one_landed() {
    let list = list(RouteId::App, "en");
    let at = |landed| resume(&list, &landed);
    assert_eq!(at(Landed::Nowhere), 0);
    assert_eq!(at(Landed::OtherScreen), 1, "whoever is inside is signed in");
    assert_eq!(at(Landed::AtStep("off".to_owned())), list.steps.len() - 1);
    assert_eq!(at(Landed::AtStep("no such step".to_owned())), 0);
}

#[test]
fn every_route_has_steps_and_an_address() {
    for service in &pack().services {
        for switch in &service.switches {
            for route in &switch.routes {
                let list = steps(service, switch, route.id, "en").unwrap();
                assert!(!list.steps.is_empty() && !list.doors.is_empty(), "{} {}", service.id, switch.id);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_language_gives_the_same_steps(language in ".{0,12}") {
        for service in &pack().services {
            for switch in &service.switches {
                for route in [RouteId::App, RouteId::Web] {
                    let ids = |list: Option<StepList<'_>>| list.map(|list| list.steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>());
                    prop_assert_eq!(ids(steps(service, switch, route, &language)), ids(steps(service, switch, route, "en")));
                }
            }
        }
    }
}
