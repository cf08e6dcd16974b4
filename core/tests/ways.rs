//! Nobody is left without a way on, no two answers of a page contradict each other, and nothing is promised that cannot come.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use common::pack;
use common::people::{account, left, looked, person};
use driver::{Driver, at, settings};
use untrained_core::border::event::{Event, NoticesBy, Permission};
use untrained_core::border::window::{Block, ButtonLook, Tone, VerdictCard};
use untrained_core::nav::page::PageId;
use untrained_core::person::{Membership, Person, Profile, Seen};
use untrained_core::state::{Choices, State, archive};

/// Someone whose app was used before, on this page.
fn on(page: &str, person: Person, permission: Option<Permission>, notices_by: NoticesBy, now: &str) -> Driver {
    let state = State {
        person: person.into(),
        choices: Choices { permission, ..Choices::default() },
        welcomed: true,
        stack: vec![PageId::Home, PageId::read(page).unwrap()],
        next_id: 100,
        ..State::default()
    };
    let device = untrained_core::border::event::Settings { notices_by, ..settings("en", None) };
    let mut app = Driver::open(Some(archive::write(&state)), device);
    app.send(Event::Opened, at(now));
    app
}

fn page(page: &str, person: Person) -> Driver {
    on(page, person, Some(Permission::Granted), NoticesBy::System, "2026-11-27T12:00")
}

fn card(app: &Driver) -> VerdictCard {
    let cards = app.window().page.blocks.iter().find_map(|block| match block {
        Block::Verdict(card) => Some(card.clone()),
        _ => None,
    });
    cards.expect("a card")
}

/// What the page offers to touch, beside the way to the reasons.
fn ways(app: &Driver) -> Vec<String> {
    let taps = app.window().taps().map(|(_, tap)| tap.to_owned());
    taps.filter(|tap| !tap.starts_with("why/")).collect()
}

#[test]
fn every_card_that_asks_for_something_has_a_way_on() {
    for service in &pack().services {
        for country in [Some("DE"), Some("US"), Some("CH"), Some("KR"), None] {
            for membership in [Membership::Member, Membership::NonMember] {
                let profile = Profile { membership, ..account(1, &service.id) };
                let who = Person { country: country.map(str::to_owned), ..person("DE", profile) };
                let app = page(&format!("why/{}", service.id), who);
                let card = card(&app);
                let asks = matches!(card.tone, Tone::Act | Tone::Late | Tone::Unsure);
                let at = format!("{} {country:?} {membership:?}: {card:?}", service.id);
                assert!(!asks || card.buttons.iter().any(|button| button.enabled), "no way on: {at}");
                assert!(!card.sentence.is_empty(), "no word: {at}");
            }
        }
    }
}

#[test]
fn where_the_switch_was_not_found_something_else_is_offered_and_the_same_steps_are_not_all_there_is() {
    for service in pack().services.iter().filter(|service| !service.switches.is_empty()) {
        let who = person("DE", looked(account(1, &service.id), &[("2026-11-27", Seen::NotFound)]));
        let switch = service.switches.first().unwrap();
        let mut who = who;
        let mut profile = account(1, &service.id);
        let record = looked(profile.clone(), &[("2026-11-27", Seen::NotFound)]).switches.remove("training").unwrap();
        profile.switches.insert(switch.id.clone(), record);
        who.profiles = vec![profile.into()];
        let app = page(&format!("looks/{}", service.id), who);
        let other = ["route/", "door-link/", "door/", "letter/"];
        let found = ways(&app).iter().any(|tap| other.iter().any(|begin| tap.starts_with(begin)));
        assert!(found, "{}: {}", service.id, app.show());
    }
    let who = person("DE", looked(account(1, "snapchat"), &[("2026-11-27", Seen::NotFound)]));
    let home = page("home", who);
    assert!(ways(&home).contains(&"looks/snapchat".to_owned()), "{}", home.show());
}

#[test]
fn answers_about_a_switch_do_not_contradict_each_other() {
    let first = page("steps/linkedin", person("DE", account(1, "linkedin")));
    assert!(!first.show().contains("It is still off"), "{}", first.show());
    let again = page("steps/linkedin", person("DE", looked(account(1, "linkedin"), &[("2026-10-20", Seen::OffNow)])));
    let said = again.show();
    assert!(said.contains("It is still off") && !said.contains("\"It is off now\""), "{said}");
    assert!(said.contains("It was on; I have switched it off"), "{said}");
    let looks = [("2026-10-20", Seen::OffNow), ("2026-11-26", Seen::OnAgain)];
    let on_again = page("steps/linkedin", person("DE", looked(account(1, "linkedin"), &looks)));
    assert!(!on_again.show().contains("still off"), "{}", on_again.show());
}

#[test]
fn off_already_is_not_told_as_off_since_that_day() {
    let already = page("home", person("US", looked(account(1, "linkedin"), &[("2026-11-27", Seen::OffAlready)])));
    assert_eq!(card(&already).headline, "Off when you looked on 27 November 2026");
    let now = page("home", person("US", looked(account(1, "linkedin"), &[("2026-11-27", Seen::OffNow)])));
    assert_eq!(card(&now).headline, "Off since 27 November 2026");
    // Whoever switched it off had seen it on: what was off before that is another stretch.
    let looks = [("2026-09-01", Seen::OffAlready), ("2026-11-20", Seen::OffNow), ("2026-11-26", Seen::OffAlready)];
    let since = page("home", person("US", looked(account(1, "linkedin"), &looks)));
    assert_eq!(card(&since).headline, "Off since 20 November 2026");
}

#[test]
fn a_reminder_is_promised_only_where_it_can_come() {
    let who = || person("DE", left(account(1, "linkedin"), "2026-11-26"));
    for (permission, notices_by, comes) in [
        (Some(Permission::Granted), NoticesBy::System, true),
        (Some(Permission::Denied), NoticesBy::System, false),
        (None, NoticesBy::System, false),
        (Some(Permission::Granted), NoticesBy::Nobody, false),
    ] {
        let mut app = on("steps/linkedin", who(), permission, notices_by, "2026-11-27T12:00");
        app.go("step/4");
        assert_eq!(app.show().contains("We remind you tomorrow"), comes, "{permission:?} {notices_by:?}");
        app.go("later/linkedin");
        let note = app.window().notice.clone().unwrap().text;
        assert_eq!(note.contains("remind"), comes, "{permission:?} {notices_by:?}: {note}");
    }
    let off = person("DE", looked(account(1, "linkedin"), &[("2026-11-27", Seen::OffNow)]));
    let app = on("looks/linkedin", off, Some(Permission::Denied), NoticesBy::System, "2026-11-27T12:00");
    assert!(!app.show().contains("We remind you"), "{}", app.show());
    assert!(ways(&app).contains(&"calendar".to_owned()), "the calendar in the same place: {}", app.show());
}

#[test]
fn facts_that_are_due_are_not_answered_with_nothing_changed() {
    let who = person("DE", account(1, "linkedin"));
    let app = on("changes", who, Some(Permission::Granted), NoticesBy::System, "2028-03-01T12:00");
    assert!(app.show().contains("A new check of some facts was due on"), "{}", app.show());
}

#[test]
fn where_no_authority_of_the_whole_country_takes_complaints_the_list_comes_first() {
    let app = page("authority/linkedin", person("US", account(1, "linkedin")));
    let primary: Vec<String> = app
        .window()
        .page
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Buttons(row) => row.buttons.clone(),
            _ => Vec::new(),
        })
        .filter(|button| button.look == ButtonLook::Primary)
        .map(|button| button.tap)
        .collect();
    assert_eq!(primary, ["authority-link/us/site"], "{}", app.show());
}

/// What the finder of countries offers, in order.
fn found(typed: &str) -> Vec<String> {
    let mut app = Driver::new("en", None);
    app.send(Event::Opened, at("2026-11-27T12:00"));
    app.then(Event::Typed { field: "find-country".to_owned(), text: typed.to_owned() });
    let taps = app.window().taps().filter_map(|(_, tap)| tap.strip_prefix("live/").map(str::to_owned));
    taps.collect()
}

#[test]
fn a_country_is_found_by_every_name_that_people_have_for_it() {
    for (typed, code) in [
        ("America", "US"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("States", "US"),
        ("England", "GB"),
        ("Scotland", "GB"),
        ("UK", "GB"),
        ("Holland", "NL"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Deutschland", "DE"),
        ("Allemagne", "DE"),
        ("Niemcy", "DE"),
        ("Tyskland", "DE"),
        ("España", "ES"),
        ("Suomi", "FI"),
        ("Hrvatska", "HR"),
        ("Magyarország", "HU"),
        ("Ελλάδα", "GR"),
        ("Россия", "RU"),
        ("日本", "JP"),
        ("Burma", "MM"),
        ("Persia", "IR"),
        ("Ceylon", "LK"),
        ("Siam", "TH"),
        ("Ivory Coast", "CI"),
        ("Elfenbeinküste", "CI"),
        ("Czech Republic", "CZ"),
        ("Zaire", "CD"),
        ("Korea", "KR"),
    ] {
        let found = found(typed);
        assert!(found.first().is_some_and(|first| first == code) || typed == "Korea", "{typed}: {found:?}");
        assert!(found.contains(&code.to_owned()), "{typed}: {found:?}");
    }
    assert_eq!(found("Amer").first().map(String::as_str), Some("US"), "{:?}", found("Amer"));
    assert!(found("Americ").contains(&"AS".to_owned()));
    assert_eq!(found("Nowhereland"), Vec::<String>::new());
}

#[test]
fn every_place_is_found_by_names_of_other_languages() {
    let places: Vec<&untrained_core::content::Place> = pack().places.iter().collect();
    let found_by = &pack().found_by;
    for place in places {
        let names = found_by.get(&place.code).unwrap_or_else(|| panic!("{} is found by nothing", place.code));
        assert!(names.others.len() > 3, "{}: {names:?}", place.code);
    }
}

#[test]
fn every_statement_leads_to_where_a_wrong_fact_is_told_and_nothing_there_is_about_the_person() {
    let who = person("DE", looked(account(1, "linkedin"), &[("2026-11-20", Seen::OffNow)]));
    for from in ["why/linkedin", "known/used/linkedin", "known/events/linkedin", "about", "law/linkedin", "changes"] {
        let app = page(from, who.clone());
        assert!(ways(&app).iter().any(|tap| tap.starts_with("wrong/")), "{from}: {}", app.show());
    }
    let mut app = page("why/linkedin", who.clone());
    app.go("wrong/linkedin");
    let without = app.show();
    assert!(without.contains("We cannot name a page of the project yet"), "{without}");
    let (text, settings) = (untrained_core::text::Text::new(pack(), &["en".to_owned()], None), settings("en", None));
    let mut known = untrained_core::content::Pack::clone(pack());
    known.project = "https://project.example/facts".to_owned().into();
    let state = State { person: who.into(), welcomed: true, ..State::default() };
    let plan = std::sync::OnceLock::new();
    let view = untrained_core::pages::View {
        state: &state,
        pack: &known,
        text: &text,
        settings: &settings,
        now: at("2026-11-27T12:00"),
        before: None,
        packaged: &known,
        plan: &plan,
    };
    let drawn = untrained_core::pages::draw(&PageId::read("wrong/linkedin").unwrap(), &view);
    let taps: Vec<&str> = drawn.blocks.iter().flat_map(Block::taps).map(|(_, tap)| tap).collect();
    assert!(taps.contains(&"project") && taps.contains(&"project-copy"), "{taps:?}");
    for block in &drawn.blocks {
        if let Block::Copyable(copyable) = block {
            for own in ["German", "DE", "20 November", "off"] {
                assert!(!copyable.text.contains(own), "{own}: {}", copyable.text);
            }
            assert!(copyable.text.contains("LinkedIn") && copyable.text.contains("facts as of"), "{}", copyable.text);
        }
    }
}
