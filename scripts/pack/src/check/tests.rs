//! Each refusal, fed one small fault, says one line that names file and place.

use serde_json::{Value, json};

use super::{all, form, specimen};
use crate::build;
use crate::files::{self, Files};

const SERVICE: &str = "services/linkedin.json";
const SOURCES: &str = "sources.json";
const PLACES: &str = "places/countries.json";
const TEXT: &str = "text/en/linkedin.ftl";

fn lines(files: &Files, code: &Files) -> Vec<String> {
    all(files, code).iter().map(ToString::to_string).collect()
}

/// Puts `new` at `pointer` of a file; `None` takes it away.
fn put(files: &mut Files, path: &str, pointer: &str, new: Option<Value>) {
    let mut tree: Value = serde_json::from_str(&files[path]).unwrap();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match (tree.pointer_mut(parent).unwrap(), new) {
        (Value::Object(map), Some(new)) => drop(map.insert(key.to_owned(), new)),
        (Value::Object(map), None) => drop(map.remove(key).unwrap()),
        (Value::Array(items), Some(new)) => items.insert(key.parse().unwrap(), new),
        (Value::Array(items), None) => drop(items.remove(key.parse().unwrap())),
        (other, _) => panic!("{path} has no object or list at {parent}: {other}"),
    }
    files.insert(path.to_owned(), tree.to_string());
}

/// The lines about content in which one thing was put elsewhere.
fn with(path: &str, pointer: &str, new: Value) -> Vec<String> {
    let mut files = specimen::good();
    put(&mut files, path, pointer, Some(new));
    lines(&files, &Files::new())
}

fn without(path: &str, pointer: &str) -> Vec<String> {
    let mut files = specimen::good();
    put(&mut files, path, pointer, None);
    lines(&files, &Files::new())
}

/// The lines about content in whose text one thing was replaced.
fn said(path: &str, old: &str, new: &str) -> Vec<String> {
    let mut files = specimen::good();
    assert!(files[path].contains(old), "{old:?} is not in {path}");
    let text = files[path].replacen(old, new, 1);
    files.insert(path.to_owned(), text);
    lines(&files, &Files::new())
}

#[track_caller]
fn one(lines: &[String], expected: &str) {
    assert_eq!(lines, [expected]);
}

/// At least one line has all these parts.
#[track_caller]
fn among(lines: &[String], parts: &[&str]) {
    assert!(
        lines.iter().any(|line| parts.iter().all(|part| line.contains(part))),
        "no line with {parts:?} in {lines:#?}"
    );
}

#[test]
fn the_specimen_holds() {
    assert_eq!(lines(&specimen::good(), &Files::new()), [""; 0]);
}

#[test]
fn the_real_content_holds() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (content, code) = (files::read(&root.join("content")).unwrap(), files::code(&root).unwrap());
    assert_eq!(lines(&content, &code), [""; 0]);
}

mod forms {
    use super::*;

    /// Objects whose keys are names that content chooses.
    const MAPS: [&str; 8] = [
        "places/found-by.json",
        "sources.json",
        "rules.json",
        "holidays.json",
        "names/",
        "/labels",
        "/labels/",
        "/doors",
    ];

    fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, inner)| {
                found.push(format!("{at}/{key}"));
                pointers(inner, &format!("{at}/{key}"), found);
            }),
            Value::Array(items) => {
                items.iter().enumerate().take(4).for_each(|(n, inner)| pointers(inner, &format!("{at}/{n}"), found));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn chosen(path: &str, pointer: &str) -> bool {
        let parent = pointer.rsplit_once('/').unwrap().0;
        MAPS.iter().any(|map| match map.strip_prefix('/') {
            Some(_) if map.ends_with('/') => parent.starts_with(map) && parent.matches('/').count() == 2,
            Some(_) => parent == *map,
            None => path.contains(map) && parent.is_empty(),
        })
    }

    #[test]
    fn every_key_is_needed_and_no_other_is_known() {
        let good = specimen::good();
        let mut tried = 0;
        for (path, text) in good.iter().filter(|(path, _)| path.strip_suffix(".json").is_some()) {
            let validator = form::validator(form::schema_of(path).unwrap()).unwrap();
            let fits = |files: &Files| validator.is_valid(&serde_json::from_str(&files[path]).unwrap());
            let mut found = Vec::new();
            pointers(&serde_json::from_str(text).unwrap(), "", &mut found);
            for pointer in found.iter().filter(|pointer| !chosen(path, pointer)) {
                let mut files = good.clone();
                put(&mut files, path, pointer, None);
                assert!(!fits(&files), "{path} lives without {pointer}");
                let mut files = good.clone();
                put(&mut files, path, &format!("{}/colour", pointer.rsplit_once('/').unwrap().0), Some(json!("blue")));
                assert!(!fits(&files), "{path} takes a colour beside {pointer}");
                // The lists of hosts, of words to watch for and of words to use are no part of the pack.
                assert!(
                    ["hosts.json", "watch.json", "reading.json", "text/de/glossary.json"].contains(&path.as_str())
                        || build::pack(&files).is_err(),
                    "the types take a colour in {path} beside {pointer}"
                );
                tried += 1;
            }
        }
        assert!(tried > 200, "only {tried} keys were tried");
    }

    #[test]
    fn types_and_schemas_have_the_same_keys() {
        let mut files = specimen::good();
        let pack = build::pack(&files).unwrap();
        // What other files tell of a source.
        let mut sources = json!(pack.sources);
        for source in sources.as_object_mut().unwrap().values_mut() {
            for told in ["edition", "seen_on", "gone_on"] {
                assert!(source.as_object_mut().unwrap().remove(told).is_some());
            }
        }
        let written = [
            (SERVICE, json!(pack.services.first())),
            (SOURCES, sources),
            (PLACES, json!(pack.places)),
            ("law/rules.json", json!(pack.law.rules)),
            ("law/holidays.json", json!(pack.law.holidays)),
            ("law/authorities.json", json!(pack.law.authorities)),
            ("law/facts.json", json!(pack.law.facts)),
            ("changes.json", json!(pack.changes)),
            ("licences.json", json!(pack.licences)),
        ];
        files.extend(written.map(|(path, value)| (path.to_owned(), value.to_string())));
        assert_eq!(lines(&files, &Files::new()), [""; 0]);
    }

    #[test]
    fn an_unknown_key() {
        among(&with(SERVICE, "/training/2/colour", json!(1)), &[SERVICE, "/training/2", "'colour' was unexpected"]);
    }

    #[test]
    fn a_missing_key() {
        among(&without(SERVICE, "/training/2/until"), &[SERVICE, "/training/2", "\"until\" is a required property"]);
    }

    #[test]
    fn a_wrong_word() {
        among(&with(SERVICE, "/training/2/answer", json!("maybe")), &[SERVICE, "/training/2/answer", "maybe"]);
    }

    #[test]
    fn no_json() {
        among(&said(SERVICE, "{", "["), &[SERVICE, "is no JSON"]);
    }

    #[test]
    fn a_missing_file() {
        let mut files = specimen::good();
        files.remove("changes.json");
        among(&lines(&files, &Files::new()), &["changes.json: is missing"]);
    }

    #[test]
    fn what_became_of_the_addresses_may_be_there_and_must_be_what_make_links_writes() {
        let links = |state: &str, seen: &str| {
            let mut files = specimen::good();
            let line = json!({"asked_on": "2027-01-01", "state": state, "seen_on": seen, "status": 200, "title": "T", "led_to": "https://a.example/"});
            files.insert("links.json".to_owned(), json!({"https://www.linkedin.com/help": line}).to_string());
            lines(&files, &Files::new())
        };
        assert_eq!(links("seen", "2027-01-01"), [""; 0], "also later than the pack");
        among(&links("lost", "2027-01-01"), &["links.json", "lost"]);
        among(&links("seen", "2027-02-30"), &["links.json", "seen_on 2027-02-30 is no day of the calendar"]);
    }

    #[test]
    fn a_file_that_nothing_reads() {
        let mut files = specimen::good();
        files.insert("services/old/x.json".to_owned(), "{}".to_owned());
        one(&lines(&files, &Files::new()), "services/old/x.json: is no file that content/ knows");
    }
}

mod statements {
    use super::*;

    #[test]
    fn no_source() {
        among(&with(SERVICE, "/facts/0/proof/sources", json!([])), &[SERVICE, "facts[0].proof", "has no source"]);
    }

    #[test]
    fn an_unknown_source() {
        one(
            &with(SERVICE, "/facts/0/proof/sources", json!(["own-page", "hearsay"])),
            "services/linkedin.json: facts[0].proof: source \"hearsay\" is not in sources.json",
        );
    }

    #[test]
    fn verified_after_the_pack() {
        one(
            &with(SERVICE, "/facts/0/proof/verified_on", json!("2026-11-24")),
            "services/linkedin.json: facts[0].proof: verified_on 2026-11-24 is later than the pack (2026-11-23)",
        );
    }

    #[test]
    fn published_after_the_pack() {
        one(
            &with(SOURCES, "/paper/published", json!("2026-12")),
            "sources.json: paper: published 2026-12 is later than the pack (2026-11-23)",
        );
        assert_eq!(with(SOURCES, "/paper/published", json!("2026-11")), [""; 0]);
        assert_eq!(with(SOURCES, "/paper/published", json!("2026")), [""; 0]);
    }

    #[test]
    fn rechecked_before_verified() {
        one(
            &with(SERVICE, "/facts/0/proof/recheck_after", json!("2026-11-22")),
            "services/linkedin.json: facts[0].proof: recheck_after 2026-11-22 is before verified_on 2026-11-23",
        );
    }

    #[test]
    fn a_day_that_is_none() {
        among(
            &with(SOURCES, "/paper/published", json!("2025-02-30")),
            &[SOURCES, "published 2025-02-30 is no day of the calendar"],
        );
    }

    #[test]
    fn firmer_than_the_sources() {
        one(
            &with(SERVICE, "/facts/0/proof/sources", json!(["paper", "rumour"])),
            "services/linkedin.json: facts[0].proof: is called documented, but its sources (paper, rumour) carry no more than reported",
        );
    }

    #[test]
    fn a_reading_firmer_than_its_sources() {
        one(
            &with(SERVICE, "/training/0/readings/0/evidence", json!("documented")),
            "services/linkedin.json: training[0].readings[0] (linkedin.before.yes): is called documented, but its sources (paper) carry no more than reported",
        );
    }

    #[test]
    fn a_conclusion_from_any_source() {
        let mut files = specimen::good();
        put(&mut files, SERVICE, "/facts/0/proof/sources", Some(json!(["rumour"])));
        put(&mut files, SERVICE, "/facts/0/proof/evidence", Some(json!("derived")));
        assert_eq!(lines(&files, &Files::new()), [""; 0]);
    }
}

mod hosts {
    use super::*;

    #[track_caller]
    fn door(url: &str, why: &str) {
        one(
            &with(SERVICE, "/doors/setting/url", json!(url)),
            &format!("services/linkedin.json: doors.setting: url {url}: {why}"),
        );
    }

    #[test]
    fn not_https() {
        among(
            &with(SERVICE, "/doors/setting/url", json!("http://www.linkedin.com/")),
            &[SERVICE, "doors.setting: url http://www.linkedin.com/: is not https"],
        );
    }

    #[test]
    fn off_the_list() {
        door("https://paper.example/", "host paper.example is not among the doors of hosts.json");
        door(
            "https://www.linkedin.com.evil.example/",
            "host www.linkedin.com.evil.example is not among the doors of hosts.json",
        );
        one(
            &with("law/authorities.json", "/0/complaint_url", json!("https://www.linkedin.com/")),
            "law/authorities.json: [0] (ie): complaint_url https://www.linkedin.com/: host www.linkedin.com is not among the authorities of hosts.json",
        );
        one(
            &with(SOURCES, "/paper/url", json!("https://other.example/")),
            "sources.json: paper: url https://other.example/: host other.example is not among the sources of hosts.json",
        );
    }

    #[test]
    fn an_address_in_an_address() {
        for url in [
            "https://www.linkedin.com/redir?url=https://paper.example",
            "https://www.linkedin.com/redir?url=https%3A%2F%2Fpaper.example",
            "https://www.linkedin.com/web/2025/http:/paper.example",
            "https://www.linkedin.com//paper.example",
            "https://www.linkedin.com/redir?to=www.paper.example",
        ] {
            door(url, "holds another address");
        }
    }

    #[test]
    fn a_bare_number() {
        door("https://192.0.2.7/mypreferences", "is a bare number host");
        door(
            "https://[2001:db8::1]/mypreferences",
            "holds characters that an address does not have"
                .replace("holds characters that an address does not have", "is a bare number host")
                .as_str(),
        );
    }

    #[test]
    fn a_disguised_host() {
        door(
            "https://www.linkedin.com@paper.example/",
            "\"www.linkedin.com@paper.example\" is not a plain host name in small letters",
        );
        door("https://www.linkedin.com:8443/", "\"www.linkedin.com:8443\" is not a plain host name in small letters");
        door("https://WWW.linkedin.com/", "\"WWW.linkedin.com\" is not a plain host name in small letters");
        door("https://www.linkedin.com/{name}", "holds characters that an address does not have");
    }

    #[test]
    fn a_go_between_even_when_listed() {
        let lines = with("hosts.json", "/sources/0", json!("web.archive.org"));
        one(&lines, "hosts.json: sources: web.archive.org shows or shortens other people's pages");
        door("https://lnkd.in/abc", "lnkd.in shows or shortens other people's pages");
        door(
            "https://eur01.safelinks.protection.outlook.com/x",
            "eur01.safelinks.protection.outlook.com shows or shortens other people's pages",
        );
    }
}

mod days {
    use super::*;

    #[test]
    fn of_which_nothing_speaks() {
        let mut files = specimen::good();
        put(&mut files, SERVICE, "/training/2/from", Some(json!("2025-11-04")));
        among(
            &lines(&files, &Files::new()),
            &[
                "services/linkedin.json: training: from 2025-11-03 on no period applies in AD, AE, AF, AG, AI, AL, AM, AO and 242 more",
            ],
        );
    }

    #[test]
    fn of_which_two_speak() {
        among(
            &with(SERVICE, "/training/2/from", json!("2025-11-02")),
            &[
                "from 2025-11-02 on 2 periods of linkedin.use.posts apply (linkedin.training.announced, linkedin.training.now) in AD",
            ],
        );
    }

    #[test]
    fn of_which_a_group_speaks_beside_the_world() {
        // The group comes before the world, so nothing is said twice; but the group's own days must be whole.
        let mut files = specimen::good();
        let tree: Value = serde_json::from_str(&files[SERVICE]).unwrap();
        let mut own = tree["training"][2].clone();
        own["id"] = json!("linkedin.training.eu");
        own["regions"] = json!(["eu"]);
        put(&mut files, SERVICE, "/training/3", Some(own));
        let text = files[TEXT].clone();
        files.insert(TEXT.to_owned(), format!("{text}\nlinkedin-training-eu = Yes.\n"));
        let text = files["text/de/linkedin.ftl"].clone();
        files.insert("text/de/linkedin.ftl".to_owned(), format!("{text}\nlinkedin-training-eu = Ja.\n"));
        assert_eq!(lines(&files, &Files::new()), [""; 0]);
    }

    #[test]
    fn unclear_without_readings() {
        among(
            &without(SERVICE, "/training/0/readings/1"),
            &[
                "services/linkedin.json: training[0] (linkedin.training.before): is unclear, but has fewer than two readings",
            ],
        );
    }

    #[test]
    fn readings_without_unclear() {
        one(
            &with(SERVICE, "/training/0/answer", json!("paused")),
            "services/linkedin.json: training[0] (linkedin.training.before): is not unclear, but has readings",
        );
    }

    #[test]
    fn not_yet_until_another_day() {
        one(
            &with(SERVICE, "/training/1/starts_on", json!("2025-11-04")),
            "services/linkedin.json: training[1] (linkedin.training.announced): is not_yet, so it must hold until the day it starts on",
        );
    }

    #[test]
    fn a_start_without_not_yet() {
        one(
            &with(SERVICE, "/training/2/starts_on", json!("2025-11-04")),
            "services/linkedin.json: training[2] (linkedin.training.now): is not not_yet, but has starts_on",
        );
    }

    #[test]
    fn backwards() {
        among(
            &with(SERVICE, "/training/1/until", json!("2025-09-18")),
            &["training[1] (linkedin.training.announced): until is not after from"],
        );
        one(
            &with(SERVICE, "/facts/0/until", json!("2025-11-03")),
            "services/linkedin.json: facts[0] (linkedin.used.posts): until is not after from",
        );
    }

    #[test]
    fn an_end_known_after_it_came() {
        one(
            &with(SERVICE, "/training/1/until_known_from", json!("2025-11-04")),
            "services/linkedin.json: training[1] (linkedin.training.announced): until_known_from is after until",
        );
    }
}

mod place {
    use super::*;

    #[test]
    fn missing() {
        one(&without(PLACES, "/0"), "places/countries.json: AD: is missing");
    }

    #[test]
    fn unknown() {
        among(&with(PLACES, "/0/code", json!("ZZ")), &["places/countries.json: ZZ: is no country code"]);
    }

    #[test]
    fn twice() {
        let mut files = specimen::good();
        let tree: Value = serde_json::from_str(&files[PLACES]).unwrap();
        put(&mut files, PLACES, "/1", Some(tree[0].clone()));
        one(&lines(&files, &Files::new()), "places/countries.json: AD: is there twice");
    }

    #[test]
    fn in_an_unknown_group() {
        one(&with(PLACES, "/0/readings", json!([["efta"]])), "places/countries.json: AD: group \"efta\" is not known");
    }

    #[test]
    fn under_an_unknown_rule() {
        one(
            &with(PLACES, "/0/rule", json!("yearly")),
            "places/countries.json: AD: rule \"yearly\" is not in law/rules.json",
        );
    }

    #[test]
    fn without_a_reason() {
        one(
            &with(PLACES, "/0/why", json!("place-gone")),
            "places/countries.json: AD: message \"place-gone\" is not in text/en",
        );
    }

    #[test]
    fn without_a_name() {
        one(&without("places/names/de.json", "/IE"), "places/names/de.json: IE: has no name");
        let mut files = specimen::good();
        files.remove("places/names/de.json");
        one(&lines(&files, &Files::new()), "places/names/de.json: is missing; scripts/names.py makes it");
    }
}

mod ids {
    use super::*;

    #[test]
    fn a_door_that_is_not_there() {
        one(
            &with(SERVICE, "/switches/0/door", json!("back")),
            "services/linkedin.json: training: door \"back\" is not among doors",
        );
    }

    #[test]
    fn a_label_that_is_not_there() {
        one(
            &with(SERVICE, "/switches/0/routes/0/steps/1/sketch/title", json!("front")),
            "services/linkedin.json: training.app: label \"front\" is not among labels",
        );
    }

    #[test]
    fn a_label_without_english() {
        let mut files = specimen::good();
        let tree: Value = serde_json::from_str(&files[SERVICE]).unwrap();
        put(&mut files, SERVICE, "/labels/toggle", Some(json!({"de": tree["labels"]["toggle"]["en"]})));
        one(
            &lines(&files, &Files::new()),
            "services/linkedin.json: labels.toggle: has no English words to fall back on",
        );
    }

    #[test]
    fn a_region_that_is_not_known() {
        one(
            &with(SERVICE, "/facts/0/regions", json!(["efta"])),
            "services/linkedin.json: linkedin.used.posts: region \"efta\" is not known",
        );
    }

    #[test]
    fn a_statement_there_twice() {
        among(
            &with(SERVICE, "/facts/0/id", json!("linkedin.age")),
            &["services/linkedin.json: linkedin.age: is there twice"],
        );
    }

    #[test]
    fn a_reading_there_twice_with_another_answer() {
        among(
            &with(SERVICE, "/training/0/readings/1/id", json!("linkedin.before.yes")),
            &["services/linkedin.json: linkedin.before.yes: is there twice and differs"],
        );
    }

    #[test]
    fn a_statement_of_another_service() {
        among(
            &with(SERVICE, "/facts/0/id", json!("facebook.used.posts")),
            &["facebook.used.posts: does not begin with linkedin."],
        );
    }

    #[test]
    fn a_service_in_another_file() {
        let mut files = specimen::good();
        let service = files.remove(SERVICE).unwrap();
        files.insert("services/linked-in.json".to_owned(), service);
        among(&lines(&files, &Files::new()), &["services/linked-in.json: id: is not the name of the file"]);
    }

    #[test]
    fn a_service_that_is_not_there() {
        one(&with("services/order.json", "/0", json!("orkut")), "services/order.json: orkut: is no service");
        one(&without("services/order.json", "/0"), "services/order.json: linkedin: has no place in the list");
        one(&with("changes.json", "/0/service", json!("orkut")), "changes.json: [0]: service \"orkut\" is not known");
    }

    #[test]
    fn a_seat_that_is_no_place_or_a_part_without_holidays() {
        let seat = |code: &str| with(SERVICE, "/companies/0/country", json!(code));
        among(&seat("ZZ"), &["LinkedIn Ireland: country \"ZZ\" is no country code, nor a part of a country"]);
        among(&seat("ZZ-AB"), &["LinkedIn Ireland: country \"ZZ-AB\" is no country code, nor a part of a country"]);
        among(&seat("IE-D"), &["country \"IE-D\" names a part of it whose holidays are not in law/holidays.json"]);
        let parts = with("law/holidays.json", "/ZZ-AB", json!([]));
        among(&parts, &["law/holidays.json: ZZ-AB: is no country code, nor a part of a country"]);
    }

    #[test]
    fn an_authority_that_is_not_there() {
        one(
            &with(SERVICE, "/companies/0/lead_authority", json!("LU")),
            "services/linkedin.json: LinkedIn Ireland: lead_authority \"LU\" has no entry in law/authorities.json",
        );
    }

    #[test]
    fn a_kind_of_door_that_the_service_has_not() {
        among(
            &with(SERVICE, "/objection", Value::Null),
            &["linkedin.training.now: names the door Objection, but the service has none"],
        );
    }

    #[test]
    fn a_route_without_steps() {
        among(&with(SERVICE, "/switches/0/routes/0/steps", json!([])), &["training.app: has no steps"]);
    }

    #[test]
    fn a_label_on_the_first_step() {
        one(
            &with(SERVICE, "/switches/0/routes/0/steps/0/label", json!("toggle")),
            "services/linkedin.json: training.app: its first step is to log in and has no label to look for",
        );
    }

    #[test]
    fn a_step_there_twice() {
        among(
            &with(SERVICE, "/switches/0/routes/0/steps/0/id", json!("toggle")),
            &["training.app: step \"toggle\" is there twice"],
        );
    }
}

mod uses {
    use super::*;

    /// The specimen with a second use, of the same data and AI unless changed, that answers otherwise.
    fn second(change: impl Fn(&mut Value)) -> Vec<String> {
        let mut files = specimen::good();
        let mut tree: Value = serde_json::from_str(&files[SERVICE]).unwrap();
        let mut of = tree["uses"][0].clone();
        of["id"] = json!("linkedin.use.second");
        of["data"] = json!(["files", "posts"]);
        change(&mut of);
        let mut period = tree["training"][2].clone();
        period["id"] = json!("linkedin.second");
        period["use"] = json!("linkedin.use.second");
        period["answer"] = json!("no");
        period["doors"] = json!([]);
        put(&mut files, SERVICE, "/uses/1", Some(of));
        put(&mut files, SERVICE, "/training/3", Some(period));
        for (path, line) in [
            (TEXT, "linkedin-second = It does not.\ndata-files = your files\nvisitor-data-files = their files\n"),
            ("text/de/linkedin.ftl", "linkedin-second = Nein.\ndata-files = Dateien\nvisitor-data-files = Dateien\n"),
        ] {
            let text = files[path].clone() + line;
            files.insert(path.to_owned(), text);
        }
        tree = serde_json::from_str(&files[SERVICE]).unwrap();
        assert_eq!(tree["uses"].as_array().unwrap().len(), 2);
        lines(&files, &Files::new())
    }

    #[test]
    fn a_no_where_another_use_of_the_same_data_is_yes() {
        let found = second(|_| {});
        let expected = "services/linkedin.json: linkedin.use.posts: speaks of the same data and AI as linkedin.use.second, and from \
                        2025-11-03 on in AD one is yes and the other no";
        one(&found, expected);
        assert_eq!(second(|of| of["ai"] = json!("other")), [""; 0]);
        assert_eq!(second(|of| of["by"] = json!("others")), [""; 0]);
        assert_eq!(second(|of| of["data"] = json!(["files"])), [""; 0]);
    }

    #[test]
    fn by_default_where_the_default_is_not_known() {
        let told = |default: &str| {
            let mut files = specimen::good();
            put(&mut files, SERVICE, "/training/2/default", Some(json!(default)));
            let text = files[TEXT].replacen("It does.", "It does by default.", 1);
            files.insert(TEXT.to_owned(), text);
            lines(&files, &Files::new())
        };
        assert_eq!(told("on"), [""; 0]);
        one(
            &told("unknown"),
            "services/linkedin.json: linkedin.training.now: its sentence says \"by default\", but its default is unknown",
        );
        among(&told("none"), &["linkedin.training.now: its sentence says \"by default\", but its default is none"]);
    }

    #[test]
    fn a_switch_where_the_default_says_there_is_none() {
        one(
            &with(SERVICE, "/training/2/default", json!("none")),
            "services/linkedin.json: linkedin.training.now: names the switch, but its default says that there is none",
        );
    }

    #[test]
    fn asked_in_one_place_and_not_in_the_other() {
        one(
            &with(SERVICE, "/training/2/default", json!("asked")),
            "services/linkedin.json: linkedin.training.now: its default is asked, but the kind of its switch is none that is asked",
        );
        among(
            &with(SERVICE, "/switches/0/kind", json!("asked")),
            &["linkedin.training.now: its default is not asked, but the kind of its switch is one that is asked"],
        );
    }

    #[test]
    fn a_switch_where_no_use_has_one() {
        let found = with(SERVICE, "/switches/0/uses", json!([]));
        among(
            &found,
            &[
                "services/linkedin.json: linkedin.training.now: names the switch, but no switch stops linkedin.use.posts",
            ],
        );
        among(&found, &["services/linkedin.json: training: is a switch that no period of its uses names"]);
    }

    #[test]
    fn a_form_that_reaches_another_use_or_place_only() {
        let found = with(SERVICE, "/objection/uses", json!([]));
        among(&found, &["linkedin.training.now: names the objection, but the form does not reach linkedin.use.posts"]);
        among(&found, &["services/linkedin.json: objection: is a form that no period of its uses names"]);
        among(
            &with(SERVICE, "/objection/regions", json!(["eu"])),
            &["linkedin.training.now: names the objection in \"world\", where the form is not offered"],
        );
    }

    #[test]
    fn a_door_without_an_address() {
        one(
            &with(SERVICE, "/switches/0/door", json!("")),
            "services/linkedin.json: training: is a switch without an address",
        );
        among(
            &with(SERVICE, "/objection/door", json!("")),
            &["services/linkedin.json: objection: is a form without an address"],
        );
    }

    #[test]
    fn a_form_behind_which_no_company_stands() {
        one(
            &with(SERVICE, "/companies/0/regions", json!(["eu", "ch"])),
            "services/linkedin.json: objection: is offered in AD, but no company answers for the service there",
        );
        one(
            &with(SERVICE, "/companies/0/officer_door", json!("")),
            "services/linkedin.json: LinkedIn Ireland: can be reached in no way, although the service has a form for objections",
        );
    }

    #[test]
    fn documented_by_nobody_whose_word_it_is() {
        let source = |files: &mut Files| put(files, SOURCES, "/paper/ceiling", Some(json!("documented")));
        let mut files = specimen::good();
        source(&mut files);
        put(&mut files, SERVICE, "/facts/0/proof/sources", Some(json!(["paper"])));
        one(
            &lines(&files, &Files::new()),
            "services/linkedin.json: facts[0].proof: is called documented, but rests on no page of a service, an authority or a law (paper)",
        );
        // Words on a screen may be read off a picture of it.
        let mut files = specimen::good();
        source(&mut files);
        put(&mut files, SERVICE, "/labels/privacy/en/proof/sources", Some(json!(["paper"])));
        assert_eq!(lines(&files, &Files::new()), [""; 0]);
        // A host that others share is first hand only in its part.
        let mut files = specimen::good();
        put(&mut files, "hosts.json", "/first_hand/0", Some(json!("www.linkedin.com/pag")));
        put(&mut files, "hosts.json", "/first_hand/1", None);
        among(&lines(&files, &Files::new()), &["facts[0].proof: is called documented"]);
        put(&mut files, "hosts.json", "/first_hand/0", Some(json!("www.linkedin.com/page")));
        put(&mut files, "hosts.json", "/first_hand/1", None);
        assert_eq!(lines(&files, &Files::new()), [""; 0]);
    }
}

mod words {
    use super::*;

    const GLOSSARY: &str = "text/de/glossary.json";

    #[test]
    fn a_language_without_a_glossary() {
        let mut files = specimen::good();
        files.remove(GLOSSARY);
        one(&lines(&files, &Files::new()), "text/de/glossary.json: is missing");
    }

    #[test]
    fn another_word_than_the_one_for_it() {
        one(
            &said("text/de/linkedin.ftl", "Schalte es aus.", "Mach es aus."),
            "text/de/glossary.json: terms[0]: \"switch\" is said without any of schalt: linkedin-training-app-toggle",
        );
        let mut files = specimen::good();
        let text = files["text/de/linkedin.ftl"].replacen("Schalte es aus.", "Mach es aus.", 1);
        files.insert("text/de/linkedin.ftl".to_owned(), text);
        put(&mut files, GLOSSARY, "/terms/0/except/linkedin-training-app-toggle", Some(json!("a try")));
        assert_eq!(lines(&files, &Files::new()), [""; 0]);
        put(&mut files, GLOSSARY, "/terms/0/except/linkedin-gone", Some(json!("a try")));
        one(
            &lines(&files, &Files::new()),
            "text/de/glossary.json: terms[0]: excepts \"linkedin-gone\", which is no message",
        );
    }

    #[test]
    fn a_word_that_stands_nowhere() {
        one(
            &said("text/de/linkedin.ftl", "Ein Monat.", "Du bist verloren."),
            "text/de/linkedin.ftl: law-month: says \"du bist verloren\", which the glossary refuses for \"\"",
        );
    }

    #[test]
    fn an_exception_without_a_reason() {
        among(&with(GLOSSARY, "/terms/0/except/law-month", json!("")), &[GLOSSARY, "/terms/0/except/law-month"]);
    }
}

mod sentences {
    use super::*;

    fn code(text: &str) -> Files {
        [("core/src/pages/home.rs".to_owned(), text.to_owned())].into()
    }

    fn with_message(line_en: &str, line_de: &str) -> Files {
        let mut files = specimen::good();
        for (path, line) in [(TEXT, line_en), ("text/de/linkedin.ftl", line_de)] {
            let text = files[path].clone();
            files.insert(path.to_owned(), format!("{text}{line}\n"));
        }
        files
    }

    #[test]
    fn missing_in_a_language() {
        one(&said("text/de/linkedin.ftl", "holiday = Ein Feiertag\n", ""), "text/de: lacks 1 of 23 messages: holiday");
        among(&said(TEXT, "holiday = A holiday\n", ""), &["text/de/linkedin.ftl: holiday: is not in text/en"]);
    }

    #[test]
    fn missing_for_a_step_and_its_picture() {
        for id in ["linkedin-training-app-toggle", "linkedin-training-app-toggle-picture"] {
            let lines = said(TEXT, &format!("{id} ="), "gone =");
            among(&lines, &[SERVICE, &format!("linkedin-training-app-toggle: message {id:?} is not in text/en")]);
        }
    }

    #[test]
    fn with_other_variables() {
        one(
            &said("text/de/linkedin.ftl", "am { $date }", "am { $day }"),
            "text/de/linkedin.ftl: linkedin-training-announced: uses the variables $day; text/en/linkedin.ftl uses $date",
        );
        one(
            &said("text/de/linkedin.ftl", "am { $date }", "bald"),
            "text/de/linkedin.ftl: linkedin-training-announced: uses the variables none; text/en/linkedin.ftl uses $date",
        );
    }

    #[test]
    fn that_cannot_be_read() {
        among(&said(TEXT, "holiday = A holiday", "holiday = { $"), &[TEXT, "line 25: cannot be read"]);
    }

    #[test]
    fn whose_braces_would_end_the_parser() {
        let deep = format!("holiday = {}x{}", "{ ".repeat(100_000), " }".repeat(100_000));
        among(&said(TEXT, "holiday = A holiday", &deep), &["braces: lie in each other too deep"]);
    }

    #[test]
    fn there_twice() {
        one(
            &lines(&with_message("holiday = Again", ""), &Files::new()),
            "text/en/linkedin.ftl: holiday: is in text/en/linkedin.ftl already",
        );
    }

    #[test]
    fn that_mention_what_is_not_there() {
        among(
            &said(TEXT, "{ -treaty } says", "{ -law } says"),
            &["text/en/linkedin.ftl: place-why: mentions \"-law\", which is not there"],
        );
    }

    #[test]
    fn that_call_functions() {
        one(
            &said(TEXT, "{ $date }", "{ DATETIME($date) }")
                .into_iter()
                .filter(|line| line.contains("function"))
                .collect::<Vec<_>>(),
            "text/en/linkedin.ftl: linkedin-training-announced: uses the function DATETIME, which the app does not have",
        );
    }

    #[test]
    fn used_nowhere() {
        let files = with_message("spare = Spare", "spare = Übrig");
        one(&lines(&files, &Files::new()), "text/en/linkedin.ftl: spare: is used nowhere");
        assert_eq!(lines(&files, &code(r#"fn f() { text.say("spare") }"#)), [""; 0]);
        let only_in_a_test =
            "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { text.say(\"spare\"); text.say(\"none\"); } }";
        one(&lines(&files, &code(only_in_a_test)), "text/en/linkedin.ftl: spare: is used nowhere");
    }

    #[test]
    fn named_in_code_with_a_hole_or_as_an_ending() {
        let files = with_message("month-1 = January\nholiday-hint = Hint", "month-1 = Januar\nholiday-hint = Hinweis");
        assert_eq!(lines(&files, &Files::new()).len(), 2);
        assert_eq!(lines(&files, &code(r#"format!("month-{n}"); format!("{id}-hint")"#)), [""; 0]);
    }

    #[test]
    fn named_in_code_as_a_statement() {
        let files = with_message("reading-open = Open", "reading-open = Offen");
        assert_eq!(lines(&files, &code(r#"const OPEN: &str = "reading.open";"#)), [""; 0]);
    }

    #[test]
    fn named_in_kotlin_as_a_resource() {
        let files = with_message("channel-facts = Facts", "channel-facts = Fakten");
        let kotlin = |text: &str| [("android/src/Alarms.kt".to_owned(), text.to_owned())].into();
        assert_eq!(lines(&files, &kotlin("getString(R.string.channel_facts)")), [""; 0]);
        assert_eq!(lines(&files, &kotlin("getString(R.string.channel_other)")).len(), 1);
    }

    #[test]
    fn said_in_code_and_missing() {
        one(
            &lines(&specimen::good(), &code(r#"text.say("nothing"); text.say_with("holiday", &[])"#)),
            "core/src/pages/home.rs: says message \"nothing\", which is not in text/en",
        );
    }

    #[test]
    fn overlong() {
        for (id, limit) in
            [("open-button", 40), ("headline-on", 60), ("notice-still-on-title", 40), ("notice-still-on-body", 90)]
        {
            let fits = with_message(&format!("{id} = {}", "ä".repeat(limit)), &format!("{id} = kurz"));
            assert_eq!(lines(&fits, &code(&format!("{id:?}"))), [""; 0], "{id}");
            let too_long = with_message(&format!("{id} = {}", "ä".repeat(limit + 1)), &format!("{id} = kurz"));
            among(
                &lines(&too_long, &code(&format!("{id:?}"))),
                &[id, &format!("is {} characters long; {limit} is the limit", limit + 1)],
            );
        }
    }

    #[test]
    fn overlong_once_the_data_is_named() {
        // "fremden Posts" is the longest name for data in this German, "members’ posts" in this English.
        let said = |letters: usize| format!("open-button = {}{{ $data }}", "a".repeat(letters));
        let fits = with_message(&said(26), &said(27));
        assert_eq!(lines(&fits, &code("\"open-button\"")), [""; 0]);
        let long = with_message(&said(26), &said(28));
        one(
            &lines(&long, &code("\"open-button\"")),
            "text/de/linkedin.ftl: open-button: is 41 characters long; 40 is the limit for …-button",
        );
    }

    #[test]
    fn overlong_once_the_service_is_named() {
        let text = format!("open-button = {}{{ $service }}", "a".repeat(33));
        let files = with_message(&text, &text);
        among(&lines(&files, &code("\"open-button\"")), &["text/en/linkedin.ftl: open-button: is 41 characters long"]);
    }
}

mod of_letters_alone {
    use super::*;

    /// The specimen with letters, and Bulgarian for letters alone.
    fn with_bulgarian(letters: &str) -> Files {
        let mut files = specimen::good();
        for (language, month) in [("en", "January"), ("de", "Januar")] {
            let text = format!(
                "letter-greeting = Hello,\nletter-warning-name = Say a name\nmonth-1 = {month}\nmonth-hint = A\n"
            );
            let text = text.replace("Say a name", if language == "de" { "Nenne einen Namen" } else { "Say a name" });
            let (letters, others) = text.split_at(text.find("month-1").unwrap());
            files.insert(format!("text/{language}/letters.ftl"), letters.to_owned());
            files.insert(format!("text/{language}/app.ftl"), others.to_owned());
        }
        files.insert("text/bg/letters.ftl".to_owned(), letters.to_owned());
        files.insert(
            "text/bg/glossary.json".to_owned(),
            json!({"address": "", "terms": []}).to_string().replace("\"\"", "\"Вие\""),
        );
        files.insert("places/names/bg.json".to_owned(), files["places/names/de.json"].clone());
        files
    }

    fn told(letters: &str) -> Vec<String> {
        let code = [(
            "core/src/a.rs".to_owned(),
            "\"letter-greeting\" \"letter-warning-name\" \"month-1\" \"month-hint\"".to_owned(),
        )];
        lines(&with_bulgarian(letters), &code.into())
    }

    const WHOLE: &str = "letter-greeting = Здравейте,\nlinkedin-objection-training = Обучение.\nmonth-1 = януари\n";

    #[test]
    fn has_what_letters_are_made_of_and_nothing_else() {
        assert_eq!(told(WHOLE), [""; 0]);
        one(&told(&WHOLE.replace("month-1 = януари\n", "")), "text/bg: lacks 1 of 3 messages: month-1");
        one(
            &told(&format!("{WHOLE}letter-warning-name = Име\n")),
            "text/bg/letters.ftl: letter-warning-name: is no message of which letters are made",
        );
    }

    #[test]
    fn needs_its_glossary_and_the_names_of_places() {
        let mut files = with_bulgarian(WHOLE);
        files.remove("places/names/bg.json");
        files.remove("text/bg/glossary.json");
        let found = lines(&files, &Files::new());
        among(&found, &["places/names/bg.json: is missing"]);
        among(&found, &["text/bg/glossary.json: is missing"]);
    }

    #[test]
    fn is_offered_for_letters_and_not_for_the_app() {
        let pack = build::pack(&with_bulgarian(WHOLE)).unwrap();
        assert!(pack.letters.contains_key("bg") && !pack.text.contains_key("bg"));
        let own: String = pack.letters["bg"].parts().map(|(_, source)| source).collect();
        assert!(
            ["letter-greeting", "linkedin-objection-training", "month-1"].iter().all(|id| own.contains(id)),
            "{own}"
        );
    }

    #[test]
    fn its_sentences_are_printed_for_whoever_translates_them() {
        let files = with_bulgarian(WHOLE);
        let printed = crate::check::letters::template(&build::pack(&files).unwrap(), &files);
        for line in [
            "## text/en/letters.ftl",
            "letter-greeting = Hello,",
            "linkedin-objection-training = Training.",
            "month-1 = January",
        ] {
            assert!(printed.contains(line), "{line}: {printed}");
        }
        assert!(!printed.contains("warning") && !printed.contains("month-hint"), "{printed}");
    }
}

mod at_once {
    use super::*;

    #[test]
    fn a_misspelt_key_hides_no_missing_sentence() {
        let mut files = specimen::good();
        put(&mut files, SERVICE, "/colour", Some(json!("blue")));
        let text = files[TEXT].replacen("linkedin-age = ", "linkedin-aged = ", 1);
        files.insert(TEXT.to_owned(), text);
        let lines = lines(&files, &Files::new());
        among(&lines, &[SERVICE, "colour"]);
        among(&lines, &[SERVICE, "linkedin.age: message \"linkedin-age\" is not in text/en"]);
        assert!(
            !lines.iter().any(|line| line.contains("is used nowhere") || line.contains("is no service")),
            "{lines:?}"
        );
    }

    #[test]
    fn a_word_off_a_list_is_told_with_the_whole_list() {
        let lines = with(SERVICE, "/training/0/precision", json!("about"));
        assert_eq!(lines.len(), 1, "{lines:?}");
        for word in ["\"about\"", "\"day\"", "\"by\"", "\"month\"", "\"unknown\""] {
            assert!(lines[0].contains(word), "{word}: {lines:?}");
        }
    }

    #[test]
    fn what_a_block_says_is_there() {
        for code in [
            "view.heading(\"key\", \"nothing\")",
            "view.button(ButtonLook::Plain, \"nothing\", &tap)",
            "self.row(\"key\", Icon::Bell, \"nothing\", &tap)",
        ] {
            let code = Files::from([("core/src/pages/home.rs".to_owned(), code.to_owned())]);
            one(
                &lines(&specimen::good(), &code),
                "core/src/pages/home.rs: says message \"nothing\", which is not in text/en",
            );
        }
    }

    #[test]
    fn a_sentence_of_a_service_stands_in_its_file() {
        let mut files = specimen::good();
        let text = files.remove(TEXT).unwrap();
        files.insert("text/en/others.ftl".to_owned(), text);
        let lines = lines(&files, &Files::new());
        among(&lines, &["text/en/others.ftl: linkedin-age: belongs into text/en/linkedin.ftl"]);
    }

    #[test]
    fn a_language_just_begun_is_counted_not_listed() {
        let mut files = specimen::good();
        files.insert("text/fr/app.ftl".to_owned(), "holiday = Un jour férié\n".to_owned());
        let lines = lines(&files, &Files::new());
        assert_eq!(lines.len(), 3, "{lines:?}");
        among(&lines, &["text/fr: lacks 22 of 23 messages: ", " …"]);
        among(&lines, &["text/fr/glossary.json: is missing"]);
        among(&lines, &["places/names/fr.json: is missing; scripts/names.py makes it"]);
    }

    #[test]
    fn what_is_being_translated_need_only_be_readable() {
        let mut files = specimen::good();
        files.insert("translating/fr/app.ftl".to_owned(), "holiday = Un jour férié\ngone = Parti\n".to_owned());
        assert_eq!(lines(&files, &Files::new()), Vec::<String>::new());
        let moved = lines(&crate::files::with_language(files.clone(), "fr"), &Files::new());
        among(&moved, &["text/fr: lacks 22 of 23 messages: "]);
        among(&moved, &["text/fr/app.ftl: gone: is not in text/en"]);
        files.insert("translating/fr/app.ftl".to_owned(), "holiday = { \n".to_owned());
        among(&lines(&files, &Files::new()), &["translating/fr/app.ftl: line 2: cannot be read"]);
    }
}
