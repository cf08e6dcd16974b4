//! Refuses files that are missing, are no JSON, or do not fit the schema in `content/schema`.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use crate::complaint::Complaint;
use crate::files::{Files, TRANSLATING, stem};

const COMMON: &str = include_str!("../../../../content/schema/common.json");

/// Files of which there is one, each with its schema.
const SINGLE: [(&str, &str); 16] = [
    ("pack.json", include_str!("../../../../content/schema/pack.json")),
    ("services/order.json", include_str!("../../../../content/schema/order.json")),
    ("changes.json", include_str!("../../../../content/schema/changes.json")),
    ("watch.json", include_str!("../../../../content/schema/watch.json")),
    ("keys.json", include_str!("../../../../content/schema/keys.json")),
    ("licences.json", include_str!("../../../../content/schema/licences.json")),
    ("hosts.json", include_str!("../../../../content/schema/hosts.json")),
    ("sources.json", include_str!("../../../../content/schema/sources.json")),
    ("places/countries.json", include_str!("../../../../content/schema/places.json")),
    ("reading.json", include_str!("../../../../content/schema/reading.json")),
    ("places/everyday.json", include_str!("../../../../content/schema/everyday.json")),
    ("places/found-by.json", include_str!("../../../../content/schema/found-by.json")),
    ("law/rules.json", include_str!("../../../../content/schema/rules.json")),
    ("law/holidays.json", include_str!("../../../../content/schema/holidays.json")),
    ("law/authorities.json", include_str!("../../../../content/schema/authorities.json")),
    ("law/facts.json", include_str!("../../../../content/schema/law-facts.json")),
];

/// Files that may be missing.
const OPTIONAL: [(&str, &str); 1] = [("links.json", include_str!("../../../../content/schema/links.json"))];

const SERVICE: &str = include_str!("../../../../content/schema/service.json");
const NAMES: &str = include_str!("../../../../content/schema/names.json");
const GLOSSARY: &str = include_str!("../../../../content/schema/glossary.json");

/// Complaints about the form of the files.
pub fn check(files: &Files) -> Vec<Complaint> {
    let mut wrong: Vec<Complaint> = SINGLE
        .iter()
        .filter(|(path, _)| !files.contains_key(*path))
        .map(|(path, _)| Complaint::at(*path, "", "is missing"))
        .collect();
    let json = files.iter().filter(|(path, _)| path.strip_suffix(".json").is_some() && !path.starts_with("schema/"));
    wrong.extend(json.flat_map(|(path, text)| of_file(path, text)));
    wrong
}

/// Complaints about the form of one file.
pub fn of_file(path: &str, text: &str) -> Vec<Complaint> {
    let whole = |what: String| vec![Complaint::at(path, "", what)];
    let Some(schema) = schema_of(path) else {
        return whole("is no file that content/ knows".to_owned());
    };
    match (serde_json::from_str::<Value>(text), validator(schema)) {
        (Ok(value), Ok(validator)) => validator
            .iter_errors(&value)
            .map(|e| Complaint::at(path, e.instance_path().to_string(), told(&e)))
            .collect(),
        (Err(e), _) => whole(format!("is no JSON: {e}")),
        (Ok(_), Err(e)) => whole(format!("its schema is no schema: {e}")),
    }
}

/// The schema for a file; `None` for a file that is not known.
pub(super) fn schema_of(path: &str) -> Option<&'static str> {
    if let Some((_, schema)) = SINGLE.iter().chain(&OPTIONAL).find(|(known, _)| *known == path) {
        Some(schema)
    } else if stem(path, "services/", ".json").is_some() {
        Some(SERVICE)
    } else if stem(path, "places/names/", ".json").is_some() {
        Some(NAMES)
    } else if ["text/", TRANSLATING].iter().any(|folder| stem(path, folder, "/glossary.json").is_some()) {
        Some(GLOSSARY)
    } else {
        None
    }
}

/// The schema with the common parts put inside, so that nothing has to be looked up elsewhere.
pub(super) fn validator(schema: &str) -> Result<Validator, String> {
    let read = |text: &str| serde_json::from_str::<Value>(text).map_err(|e| e.to_string());
    let (mut schema, mut common) = (read(&schema.replace("common.json#", "#"))?, read(COMMON)?);
    if let (Some(schema), Some(parts)) = (schema.as_object_mut(), common.get_mut("$defs")) {
        schema.insert("$defs".to_owned(), parts.take());
    }
    jsonschema::validator_for(&schema).map_err(|e| e.to_string())
}

/// What does not fit: for a word off a list all words of the list, so that nobody has to open the schema.
fn told(error: &ValidationError) -> String {
    if let ValidationErrorKind::Enum { options } = error.kind() {
        let words = options.as_array().into_iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        return format!("{} is none of {words}", shortened(&error.instance().to_string()));
    }
    shortened(&error.to_string())
}

/// A message of the validator, which quotes the whole value, cut to a line that can be read.
fn shortened(message: &str) -> String {
    const LONGEST: usize = 240;
    let characters = message.chars().count();
    if characters <= LONGEST {
        return message.to_owned();
    }
    let head: String = message.chars().take(LONGEST / 3).collect();
    let tail: String = message.chars().skip(characters.saturating_sub(LONGEST / 2)).collect();
    format!("{head} … {tail}")
}
