//! The JSON files as trees, and a walk over every object in them with its place.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::files::Files;

/// Path under `content/` → tree. Files that are no JSON are left out: `form` complains about them.
pub type Values = BTreeMap<String, Value>;

/// Reads all JSON files but the schemas.
pub fn read(files: &Files) -> Values {
    files
        .iter()
        .filter(|(path, _)| path.strip_suffix(".json").is_some() && !path.starts_with("schema/"))
        .filter_map(|(path, text)| Some((path.clone(), serde_json::from_str(text).ok()?)))
        .collect()
}

/// Calls `each` with every object in the tree and its place (`training[0].proof`).
pub fn objects<'a>(value: &'a Value, place: &str, each: &mut impl FnMut(&str, &'a Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            each(place, map);
            for (key, inner) in map {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                objects(inner, &place, each);
            }
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                objects(inner, &format!("{place}[{at}]"), each);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The place with the id of what stands there, where it has one: `training[0] (linkedin.training.eu)`.
pub fn named(place: &str, map: &Map<String, Value>) -> String {
    match map.get("id").and_then(Value::as_str) {
        Some(id) => format!("{place} ({id})"),
        None => place.to_owned(),
    }
}
