//! A small content that holds, for tests to break.

use serde_json::{Value, json};

use super::places::CODES;
use crate::files::Files;

fn proof(evidence: &str, source: &str) -> Value {
    json!({"evidence": evidence, "sources": [source], "verified_on": "2026-11-23", "recheck_after": "2027-02-23"})
}

fn period(id: &str, from: Option<&str>, until: Option<&str>, answer: &str) -> Value {
    json!({
        "id": id, "use": "linkedin.use.posts", "regions": ["world"], "from": from, "precision": "day", "until": until, "until_known_from": null,
        "answer": answer, "starts_on": null, "default": "on", "shared_with": [], "doors": ["switch", "objection"],
        "readings": [], "proof": proof("documented", "own-page"),
    })
}

fn reading(id: &str, answer: &str) -> Value {
    json!({"id": id, "answer": answer, "sources": ["paper"], "evidence": "reported"})
}

fn service() -> Value {
    let mut before = period("linkedin.training.before", None, Some("2025-09-18"), "unclear");
    before["readings"] = json!([reading("linkedin.before.yes", "yes"), reading("linkedin.before.no", "no")]);
    let mut announced = period("linkedin.training.announced", Some("2025-09-18"), Some("2025-11-03"), "not_yet");
    announced["starts_on"] = json!("2025-11-03");
    announced["until_known_from"] = json!("2025-09-18");
    let now = period("linkedin.training.now", Some("2025-11-03"), None, "yes");
    let sketch = json!({"title": "privacy", "rows": [{"look": "switch_on", "label": "toggle", "marked": true}]});
    json!({
        "id": "linkedin", "name": "LinkedIn", "apps": {"android": "com.linkedin.android"},
        "companies": [{
            "regions": ["world"], "name": "LinkedIn Ireland", "address": "", "country": "IE", "officer_door": "officer",
            "lead_authority": "IE", "email": "", "proof": proof("documented", "own-page"),
        }],
        "uses": [{"id": "linkedin.use.posts", "data": ["posts"], "by": "service", "ai": "generative"}],
        "training": [before, announced, now],
        "ages": [{
            "id": "linkedin.age", "uses": ["linkedin.use.posts"], "regions": ["world"], "under": 18, "from": "2025-09-18", "minimum_age": 16,
            "proof": proof("reported", "paper"),
        }],
        "switches": [{
            "id": "training", "kind": "off_switch", "uses": ["linkedin.use.posts"], "label": "toggle", "door": "setting", "fallback_doors": ["officer"],
            "routes": [{
                "id": "app", "proof": proof("reported", "paper"),
                "steps": [
                    {"id": "log-in", "label": "", "sketch": null, "variants": []},
                    {"id": "toggle", "label": "toggle", "sketch": sketch, "variants": ["linkedin-variant-moved"]},
                ],
            }],
        }],
        "doors": {
            "setting": {"url": "https://www.linkedin.com/mypreferences", "opens": "setting", "text": "linkedin-door", "evidence": "documented", "last_seen": "2026-08"},
            "officer": {"url": "https://www.linkedin.com/help?topic=dpo", "opens": "form", "text": "linkedin-door", "evidence": "weak", "last_seen": ""},
        },
        "objection": {
            "door": "officer", "visitor_door": "", "uses": ["linkedin.use.posts"],
            "subjects": ["linkedin-objection-training"], "visitor_subjects": [], "fields": ["form-email"],
            "fields_proof": proof("weak", "rumour"), "regions": ["world"], "proof": proof("documented", "own-page"),
        },
        "facts": [{
            "id": "linkedin.used.posts", "topic": "used", "regions": ["world"], "not_in": ["US"], "from": "2025-11-03",
            "until": null, "door": "setting", "proof": proof("documented", "own-page"),
        }],
        "labels": {
            "privacy": {"en": {"text": "Data privacy", "proof": proof("documented", "own-page")}},
            "toggle": {"en": {"text": "Use my data", "proof": proof("reported", "paper")}},
        },
    })
}

fn source(host: &str, ceiling: &str) -> Value {
    json!({
        "publisher": "Someone", "title": "A page", "url": format!("https://{host}/page"), "language": "en",
        "published": "2025-11", "read": "original", "ceiling": ceiling,
    })
}

fn rule() -> Value {
    json!({
        "text": "law-month", "objection": {"months": 1}, "extended": {"days": 90}, "access": {"working_days": 10},
        "no_date": "", "shifts": true, "access_pause": false, "erasure": true, "restriction": true, "company_first": false,
        "complaint_window": null, "from": null, "by_seat": true, "calendar": "IE", "acknowledgement": {"days": 30},
        "authority_news": {"months": 3}, "proof": proof("documented", "own-page"),
    })
}

fn holidays() -> Value {
    let days = [
        json!({"fixed": {"month": 3, "day": 17}}),
        json!({"after_easter": {"easter": "gregorian", "days": -2}}),
        json!({"nth": {"month": 5, "weekday": "monday", "nth": 1}}),
        json!({"first_unless": {"month": 2, "weekday": "monday", "unless": "friday"}}),
        json!({"first_from": {"month": 6, "day": 20, "weekday": "saturday"}}),
        json!({"day_before_if": {"month": 4, "day": 27, "weekday": "sunday"}}),
    ];
    let one = |day: Value| json!({"text": "holiday", "day": day, "from_year": 2023, "substitute": false, "proof": proof("documented", "own-page")});
    json!({"IE": days.map(one)})
}

fn places() -> Value {
    let one = |code: &str| {
        let readings = match code {
            "IE" => json!([["eu"]]),
            "GL" => json!([["eu"], []]),
            _ => json!([[]]),
        };
        json!({"code": code, "readings": readings, "why": "place-why", "rule": "", "proof": proof("derived", "rumour")})
    };
    CODES.split_whitespace().map(one).collect()
}

const ENGLISH: &str = "
linkedin-training-before = Sources disagree.
linkedin-before-yes = It did.
linkedin-before-no = It did not.
linkedin-training-announced = It starts on { $date }.
linkedin-training-now = It does.
linkedin-age = Not below { $years ->
    [one] one year
   *[other] { $years } years
}.
linkedin-used-posts = Your posts.
data-posts = your posts
visitor-data-posts = members’ posts
linkedin-door = The setting.
linkedin-objection-training = Training.
linkedin-variant-moved = It may have moved.
linkedin-training-app-log-in = Log in.
linkedin-training-app-toggle = Switch it off.
linkedin-training-app-toggle-where = At the top.
linkedin-training-app-toggle-picture = A switch.
linkedin-changed = A new form.
form-email = E-mail
law-month = One month.
law-right = You may object.
holiday = A holiday
place-why = { -treaty } says so.
-treaty = The treaty
";

const GERMAN: &str = "
linkedin-training-before = Die Quellen sind uneins.
linkedin-before-yes = Ja.
linkedin-before-no = Nein.
linkedin-training-announced = Es beginnt am { $date }.
linkedin-training-now = Ja.
linkedin-age = Nicht unter { $years } Jahren.
linkedin-used-posts = Deine Beiträge.
data-posts = deinen Posts
visitor-data-posts = fremden Posts
linkedin-door = Die Einstellung.
linkedin-objection-training = Training.
linkedin-variant-moved = Vielleicht steht sie anderswo.
linkedin-training-app-log-in = Melde dich an.
linkedin-training-app-toggle = Schalte es aus.
linkedin-training-app-toggle-where = Ganz oben.
linkedin-training-app-toggle-picture = Ein Schalter.
linkedin-changed = Ein neues Formular.
form-email = E-Mail
law-month = Ein Monat.
law-right = Du darfst widersprechen.
holiday = Ein Feiertag
place-why = { -treaty } sagt es.
-treaty = Der Vertrag
";

/// Content that holds, with every key of every type in it.
pub fn good() -> Files {
    let names: Value = CODES
        .split_whitespace()
        .map(|code| (code.to_owned(), json!("A place")))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let fact = json!({
        "id": "law.right", "topic": "note", "regions": ["world"], "not_in": [], "from": null, "until": null, "door": "",
        "proof": proof("documented", "own-page"),
    });
    let authority = json!({
        "id": "ie", "countries": ["IE"], "region": "", "name": "An Coimisiún", "english_name": "The Commission",
        "website": "https://www.dataprotection.ie/", "complaint_url": "", "email": "", "languages": ["en", "ga"],
        "address": {"lines": ["Pembroke Row"], "proof": proof("documented", "own-page")}, "requires": null, "note": "",
        "proof": proof("documented", "own-page"),
    });
    let files = [
        ("pack.json", json!({"version": "2026-11-23"})),
        ("watch.json", json!({"words": ["train"]})),
        ("keys.json", json!({"on": "2026-11-23", "keys": [], "handed_on": []})),
        (
            "hosts.json",
            json!({"doors": ["www.linkedin.com"], "authorities": ["www.dataprotection.ie"], "sources": ["paper.example"], "first_hand": ["www.linkedin.com"]}),
        ),
        (
            "sources.json",
            json!({
                "own-page": source("www.linkedin.com", "documented"),
                "paper": source("paper.example", "reported"),
                "rumour": source("paper.example", "weak"),
            }),
        ),
        ("services/linkedin.json", service()),
        ("services/order.json", json!(["linkedin"])),
        (
            "changes.json",
            json!([{"version": "2026-11-23", "service": "linkedin", "about": "linkedin-changed", "what": "told", "look_again": false}]),
        ),
        (
            "licences.json",
            json!([{"name": "MIT License", "text": ["Permission is hereby granted."],
                "parts": [{"name": "serde", "release": "1.0.0", "notice": "", "only": null}]}]),
        ),
        ("places/countries.json", places()),
        ("reading.json", json!([])),
        (
            "places/everyday.json",
            json!([{"code": "DE", "names": ["Deutschland"], "source": "https://paper.example/names"}]),
        ),
        ("places/found-by.json", json!({"DE": ["Germany", "Allemagne"]})),
        ("places/names/en.json", names.clone()),
        ("places/names/de.json", names),
        ("law/rules.json", json!({"month": rule()})),
        ("law/holidays.json", holidays()),
        ("law/authorities.json", json!([authority])),
        ("law/facts.json", json!([fact])),
        (
            "text/de/glossary.json",
            json!({"address": "du", "terms": [
                {"en": ["switch"], "say": ["schalt"], "not": [], "law": "", "except": {}},
                {"en": [], "say": [], "not": ["du bist verloren"], "law": "", "except": {}},
            ]}),
        ),
    ];
    let texts = [("text/en/linkedin.ftl", ENGLISH), ("text/de/linkedin.ftl", GERMAN)];
    files
        .into_iter()
        .map(|(path, value)| (path.to_owned(), value.to_string()))
        .chain(texts.map(|(path, text)| (path.to_owned(), text.to_owned())))
        .collect()
}
