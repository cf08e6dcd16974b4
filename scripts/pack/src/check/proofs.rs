//! Refuses a statement without source, firmer than its sources allow, or with dates that cannot be.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::values::{Values, named, objects};
use crate::complaint::Complaint;

/// From strongest to weakest. `derived` stands beside them: our own conclusion, from any source.
const FIRMNESS: [&str; 3] = ["documented", "reported", "weak"];

/// Complaints about sources, evidence and dates.
pub fn check(values: &Values) -> Vec<Complaint> {
    let empty = Map::new();
    let sources = values.get("sources.json").and_then(Value::as_object).unwrap_or(&empty);
    let ceilings: BTreeMap<&str, &str> = sources
        .iter()
        .filter_map(|(id, source)| Some((id.as_str(), source.get("ceiling").and_then(Value::as_str)?)))
        .collect();
    let pack = values.get("pack.json").and_then(|head| word(head.as_object()?, "version")).unwrap_or("9999-12-31");
    let mut wrong = Vec::new();
    for (file, value) in values {
        objects(value, "", &mut |place, map| {
            let mut say = |what: String| wrong.push(Complaint::at(file, named(place, map), what));
            if map.contains_key("evidence") && map.contains_key("sources") {
                sourced(map, &ceilings, &mut say);
            }
            if let Some(verified) = word(map, "verified_on") {
                if verified > pack {
                    say(format!("verified_on {verified} is later than the pack ({pack})"));
                }
                if let Some(recheck) = word(map, "recheck_after").filter(|recheck| *recheck < verified) {
                    say(format!("recheck_after {recheck} is before verified_on {verified}"));
                }
            }
            for key in ["published", "last_seen"] {
                // Of a date known to the month only, the month is compared.
                if let Some(day) = word(map, key).filter(|day| *day > pack.get(..day.len()).unwrap_or(pack)) {
                    say(format!("{key} {day} is later than the pack ({pack})"));
                }
            }
            for key in [
                "verified_on",
                "recheck_after",
                "published",
                "last_seen",
                "from",
                "until",
                "until_known_from",
                "starts_on",
                "version",
                "asked_on",
                "seen_on",
            ] {
                if let Some(day) = word(map, key).filter(|day| !is_date(day)) {
                    say(format!("{key} {day} is no day of the calendar"));
                }
            }
        });
    }
    wrong
}

/// Checks one object that has `evidence` and `sources`.
fn sourced(map: &Map<String, Value>, ceilings: &BTreeMap<&str, &str>, say: &mut impl FnMut(String)) {
    let ids: Vec<&str> =
        map.get("sources").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    if ids.is_empty() {
        say("has no source".to_owned());
    }
    for id in ids.iter().filter(|id| !ceilings.contains_key(*id)) {
        say(format!("source {id:?} is not in sources.json"));
    }
    let rank = |label: &str| FIRMNESS.iter().position(|known| *known == label);
    let best = ids.iter().filter_map(|id| ceilings.get(id)).filter_map(|label| Some((rank(label)?, *label))).min();
    let claimed = word(map, "evidence").and_then(|label| Some((rank(label)?, label)));
    if let (Some((best, ceiling)), Some((claimed, label))) = (best, claimed)
        && claimed < best
    {
        say(format!("is called {label}, but its sources ({}) carry no more than {ceiling}", ids.join(", ")));
    }
}

/// True for `2025`, `2025-11`, `2025-11-03` and an empty text, where such a day exists.
fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    text.is_empty() || whole.parse::<chrono::NaiveDate>().is_ok()
}

fn word<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    map.get(key).and_then(Value::as_str)
}
