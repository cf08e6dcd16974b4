//! When which page is to be looked at again: every statement by its sources, what is due first.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;
use untrained_core::border::event::Event;
use untrained_core::border::window::Block;
use untrained_core::content::{Pack, Service};
use untrained_core::query::{Desk, FactsAnswer};
use untrained_core::session::Session;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ask(pack: &Arc<Pack>, on: &str, due: bool) -> FactsAnswer {
    Desk::new(Arc::clone(pack), driver::settings("en", None)).facts(day(on), due)
}

/// The live content, of which LinkedIn's first statement alone is due since February.
fn pack() -> Arc<Pack> {
    let mut pack = Pack::clone(common::pack());
    let mut services: Vec<Service> = pack.services.iter().cloned().collect();
    services[0].training[0].proof.recheck_after = day("2020-02-03");
    pack.services = services.into();
    Arc::new(pack)
}

#[test]
fn what_is_due_stands_first_by_the_page_to_look_at() {
    let pack = pack();
    let first = pack.services.first().unwrap().training[0].clone();
    let answer = ask(&pack, "2020-02-04", false);
    assert_eq!((answer.due, answer.version), (1, pack.version));
    let due: Vec<_> = answer.pages.iter().take_while(|page| page.due).collect();
    let mut sources: Vec<&str> = due.iter().map(|page| page.source.as_str()).collect();
    sources.sort_unstable();
    let mut wanted: Vec<&str> = first.proof.sources.iter().map(String::as_str).collect();
    wanted.sort_unstable();
    assert_eq!(sources, wanted);
    assert!(answer.pages[due.len()..].iter().all(|page| !page.due));
    for page in &due {
        let source = &pack.sources[&page.source];
        let edition = source.edition.map_or_else(|| source.published.clone(), |day| day.to_string());
        assert_eq!((&page.url, &page.edition, &page.title), (&source.url, &edition, &source.title));
        assert_eq!(page.statements[0].id, first.id);
        assert!(page.statements[0].due && !page.statements[0].text.is_empty());
        assert!(page.statements[1..].iter().all(|stated| !stated.due));
    }
    let days: Vec<NaiveDate> = answer.pages.iter().map(|page| page.recheck_after).collect();
    assert!(days.is_sorted());
}

#[test]
fn due_alone_leaves_out_what_is_fresh_and_the_last_fresh_day_is_not_due() {
    let pack = pack();
    let answer = ask(&pack, "2020-02-04", true);
    assert!(!answer.pages.is_empty());
    let ids: BTreeSet<_> = answer.pages.iter().flat_map(|page| &page.statements).map(|stated| &stated.id).collect();
    assert_eq!(ids.into_iter().collect::<Vec<_>>(), [&pack.services.first().unwrap().training[0].id]);
    let before = ask(&pack, "2020-02-03", true);
    assert_eq!((before.due, before.pages.len()), (0, 0));
}

#[test]
fn the_app_says_when_an_address_was_last_seen_or_that_it_is_gone() {
    let mut pack = Pack::clone(common::pack());
    let mut all = BTreeMap::clone(&pack.sources);
    let mut ids = all.keys().cloned().collect::<Vec<_>>().into_iter();
    let (seen, gone) = (ids.next().unwrap(), ids.next().unwrap());
    all.get_mut(&seen).unwrap().seen_on = Some(day("2026-11-20"));
    let one = all.get_mut(&gone).unwrap();
    (one.seen_on, one.gone_on) = (Some(day("2026-10-01")), Some(day("2026-11-20")));
    pack.sources = all.into();
    let mut app = driver::Driver::new("en", Some("DE"));
    app.session = Session::open_with(None, Arc::new(pack), driver::settings("en", Some("DE"))).unwrap();
    app.then(Event::Opened);
    for tap in ["live/DE", "age/adult", "use/done", "settings", "sources"] {
        app.go(tap);
    }
    let groups: Vec<String> = driver::taps(app.window()).into_iter().map(|(_, tap)| tap).collect();
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for group in groups.iter().filter(|tap| tap.starts_with("sources-of/")) {
        app.go(group);
        for block in &app.window().page.blocks {
            if let Block::Sources(list) = block {
                said.extend(list.items.iter().map(|item| (item.key.clone(), item.source.clone())));
            }
        }
        app.then(Event::Back);
    }
    let said = |key: &str| said[key].clone();
    assert!(said(&seen).ends_with(" · last seen on 20 November 2026"), "{}", said(&seen));
    assert!(said(&gone).ends_with(" · no longer there on 20 November 2026"), "{}", said(&gone));
    assert!(!said(&ids.next().unwrap()).contains("20 November 2026"));
}

/// Counts what carries the day of a check, and collects the sources that it names.
fn count(value: &Value, sources: &mut BTreeSet<String>) -> usize {
    match value {
        Value::Array(all) => all.iter().map(|one| count(one, sources)).sum(),
        Value::Object(map) => {
            let own = map.contains_key("recheck_after");
            if own {
                sources.extend(map["sources"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()));
            }
            usize::from(own) + map.values().map(|one| count(one, sources)).sum::<usize>()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

#[test]
fn no_statement_of_the_content_is_left_out() {
    let pack = common::pack();
    let mut sources = BTreeSet::new();
    let whole = count(&serde_json::to_value(&**pack).unwrap(), &mut sources);
    let answer = ask(pack, "2026-12-01", false);
    assert_eq!(answer.statements, whole, "each has an id of its own and is there");
    let listed: BTreeSet<String> = answer.pages.iter().map(|page| page.source.clone()).collect();
    assert_eq!(listed, sources);
}
