//! Files → pack. Same files, same bytes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use untrained_core::content::{Evidence, FoundBy, HandedOn, Keys, Law, Pack, Part, ReadAs, Service, Source, Texts};
use untrained_core::text::fold;

use crate::complaint::Complaint;
use crate::files::{Files, stem};

/// Every file that `content/` must have, beside the services, names and texts.
const REQUIRED: [&str; 1] = ["pack.json"];

/// The files of sentences that a language of letters alone has, too.
const LETTERS: [&str; 1] = ["letters"];

/// The files of sentences that no app shows.
const ELSEWHERE: [&str; 1] = ["store"];

/// `pack.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    version: NaiveDate,
    #[serde(default)]
    project: String,
}

/// `keys.json`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    on: NaiveDate,
    keys: Vec<String>,
    /// For whoever signs.
    handed_on: Vec<HandedOn>,
}

/// An entry of `sources.json`; where its changes are recorded is for `make watch`, of which only the day of the edition goes on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    publisher: String,
    title: String,
    url: String,
    language: String,
    published: String,
    read: ReadAs,
    ceiling: Evidence,
    #[serde(default)]
    record: Option<Record>,
}

/// Where a public record has the versions of a source.
#[derive(Deserialize)]
struct Record {
    /// Day of the version there that was read; that which the source prints where it is missing.
    #[serde(default)]
    read: Option<NaiveDate>,
}

/// What became of an address when it was last asked for (`make links`).
#[derive(Deserialize)]
struct Link {
    asked_on: NaiveDate,
    state: String,
    #[serde(default)]
    seen_on: Option<NaiveDate>,
}

impl Entry {
    fn source(self, link: Option<&Link>) -> Source {
        let Self { publisher, title, url, language, published, read, ceiling, record } = self;
        let gone = link.filter(|link| link.state == "gone");
        Source {
            publisher,
            title,
            url,
            language,
            published,
            read,
            edition: record.and_then(|record| record.read),
            seen_on: link.and_then(|link| link.seen_on),
            gone_on: gone.map(|link| link.asked_on),
            ceiling,
        }
    }
}

/// Puts the pack together.
///
/// # Errors
/// Every file that is missing or does not have the form of its type.
pub fn pack(files: &Files) -> Result<Pack, Vec<Complaint>> {
    let (pack, wrong) = readable(files);
    if wrong.is_empty() { Ok(pack) } else { Err(wrong) }
}

/// The pack of every file that can be read, and what is wrong with the others.
#[must_use]
pub fn readable(files: &Files) -> (Pack, Vec<Complaint>) {
    let mut wrong = Vec::new();
    for path in REQUIRED {
        if !files.contains_key(path) {
            wrong.push(Complaint::at(path, "", "is missing"));
        }
    }
    let head: Option<Head> = parse(files, "pack.json", &mut wrong);
    let KeyFile { on, keys, .. } = parse(files, "keys.json", &mut wrong).unwrap_or_default();
    let mut places: Vec<untrained_core::content::Place> =
        parse(files, "places/countries.json", &mut wrong).unwrap_or_default();
    places.sort_by(|a, b| a.code.cmp(&b.code));
    let (version, project) = head.map(|head| (head.version, head.project)).unwrap_or_default();
    let pack = Pack {
        version,
        project: project.into(),
        found_by: found_by(files, &mut wrong).into(),
        services: services(files, &mut wrong).into(),
        places: places.into(),
        sources: sources(files, &mut wrong).into(),
        law: Law {
            rules: parse(files, "law/rules.json", &mut wrong).unwrap_or_default(),
            holidays: parse(files, "law/holidays.json", &mut wrong).unwrap_or_default(),
            authorities: parse(files, "law/authorities.json", &mut wrong).unwrap_or_default(),
            facts: parse(files, "law/facts.json", &mut wrong).unwrap_or_default(),
        }
        .into(),
        names: names(files, &mut wrong),
        text: text(files, |file| !LETTERS.contains(&file) && !ELSEWHERE.contains(&file)),
        letters: text(files, |file| LETTERS.contains(&file)),
        changes: parse::<Vec<_>>(files, "changes.json", &mut wrong).unwrap_or_default().into(),
        licences: parse::<Vec<_>>(files, "licences.json", &mut wrong).unwrap_or_default().into(),
        keys: Keys { on, keys }.into(),
        ..Pack::default()
    };
    (pack, wrong)
}

/// The lists of keys so far, each signed by the one before, as a signed pack carries them.
///
/// # Errors
/// `keys.json` does not have the form of its type.
pub fn handed_on(files: &Files) -> Result<Vec<HandedOn>, Vec<Complaint>> {
    let mut wrong = Vec::new();
    let keys: Option<KeyFile> = parse(files, "keys.json", &mut wrong);
    if wrong.is_empty() { Ok(keys.unwrap_or_default().handed_on) } else { Err(wrong) }
}

fn sources(files: &Files, wrong: &mut Vec<Complaint>) -> BTreeMap<String, Source> {
    let entries: BTreeMap<String, Entry> = parse(files, "sources.json", wrong).unwrap_or_default();
    let links: BTreeMap<String, Link> = parse(files, "links.json", wrong).unwrap_or_default();
    let source = |entry: Entry| {
        let link = links.get(&entry.url);
        entry.source(link)
    };
    entries.into_iter().map(|(id, entry)| (id, source(entry))).collect()
}

/// Services in the order of `services/order.json`; the check refuses one that it leaves out.
fn services(files: &Files, wrong: &mut Vec<Complaint>) -> Vec<Service> {
    const ORDER: &str = "services/order.json";
    let order: Vec<String> = parse(files, ORDER, wrong).unwrap_or_default();
    let mut services: Vec<Service> = files
        .keys()
        .filter(|path| stem(path, "services/", ".json").is_some() && *path != ORDER)
        .filter_map(|path| parse(files, path, wrong))
        .collect();
    let rank = |service: &Service| order.iter().position(|id| *id == service.id).unwrap_or(order.len());
    services.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.id.cmp(&b.id)));
    services
}

fn names(files: &Files, wrong: &mut Vec<Complaint>) -> BTreeMap<String, Part<BTreeMap<String, String>>> {
    files
        .keys()
        .filter_map(|path| {
            let language = stem(path, "places/names/", ".json")?;
            let names: BTreeMap<String, String> = parse(files, path, wrong)?;
            Some((language.to_owned(), names.into()))
        })
        .collect()
}

/// An entry of `places/everyday.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Everyday {
    code: String,
    names: Vec<String>,
    /// Where people are seen to say so; for whoever keeps the list.
    #[serde(rename = "source")]
    _source: String,
}

/// What people may type to find a place, folded as what is typed is; each name once, the everyday ones first.
fn found_by(files: &Files, wrong: &mut Vec<Complaint>) -> BTreeMap<String, FoundBy> {
    let everyday: Vec<Everyday> = parse(files, "places/everyday.json", wrong).unwrap_or_default();
    let others: BTreeMap<String, Vec<String>> = parse(files, "places/found-by.json", wrong).unwrap_or_default();
    let mut all: BTreeMap<String, FoundBy> = BTreeMap::new();
    let folded = |names: Vec<String>| names.into_iter().map(|name| fold(&name)).filter(|name| !name.is_empty());
    for Everyday { code, names, .. } in everyday {
        all.entry(code).or_default().everyday.extend(folded(names));
    }
    for (code, names) in others {
        let found = all.entry(code).or_default();
        for name in folded(names) {
            if !found.everyday.contains(&name) && !found.others.contains(&name) {
                found.others.push(name);
            }
        }
        found.others.sort();
    }
    all
}

/// The wanted Fluent files of a language, in the order of their names.
fn text(files: &Files, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, Texts> {
    let mut text: BTreeMap<&str, String> = BTreeMap::new();
    for (path, source) in files {
        let inside = path.strip_prefix("text/").and_then(|rest| rest.strip_suffix(".ftl"));
        let Some((language, file)) = inside.and_then(|rest| rest.split_once('/')) else { continue };
        if wanted(file) {
            let all = text.entry(language).or_default();
            all.push_str(source);
            all.push('\n');
        }
    }
    text.into_iter().map(|(language, source)| (language.to_owned(), Texts::of(&source))).collect()
}

/// Reads one JSON file; an absent one is `None` and no complaint of its own.
fn parse<T: DeserializeOwned>(files: &Files, path: &str, wrong: &mut Vec<Complaint>) -> Option<T> {
    let mut reader = serde_json::Deserializer::from_str(files.get(path)?);
    let read = serde_path_to_error::deserialize(&mut reader)
        .map_err(|e| Complaint::at(path, e.path().to_string(), e.inner().to_string()));
    let ended = reader.end().map_err(|e| Complaint::at(path, "", e.to_string()));
    match (read, ended) {
        (Ok(value), Ok(())) => Some(value),
        (Err(complaint), _) | (Ok(_), Err(complaint)) => {
            wrong.push(complaint);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn what_is_written_is_read_again_and_is_the_same_twice() {
        let files = files(&[
            ("pack.json", r#"{"version":"2026-11-23"}"#),
            ("text/de/app.ftl", "hello = Hallo"),
            ("text/en/zoo.ftl", "zebra = Zebra"),
            ("text/en/app.ftl", "hello = Hello"),
            ("places/names/en.json", r#"{"DE":"Germany"}"#),
        ]);
        let built = pack(&files).unwrap();
        let written = built.write().unwrap();
        assert_eq!(Pack::read(&written).unwrap(), built);
        assert_eq!(pack(&files).unwrap().write().unwrap(), written);
        let english: Vec<_> = built.text["en"].parts().collect();
        assert_eq!(english, [("hello", "hello = Hello\n"), ("zebra", "zebra = Zebra\n")]);
        assert_eq!(built.names["en"]["DE"], "Germany");
    }

    #[test]
    fn every_file_that_does_not_fit_is_named_with_its_place() {
        let files = files(&[
            ("pack.json", r#"{"version":"2026-11-23","colour":"blue"}"#),
            ("changes.json", r#"[{"version":"2026-11-23","service":"x","about":"y","what":"new"}]"#),
        ]);
        let lines: Vec<String> = pack(&files).unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines.iter().any(|l| l.starts_with("pack.json: ") && l.contains("`colour`")), "{lines:?}");
        assert!(lines.iter().any(|l| l.starts_with("changes.json: [0]") && l.contains("`look_again`")), "{lines:?}");
    }

    #[test]
    fn a_source_says_which_edition_was_read_and_when_its_address_was_last_seen() {
        let source = r#"{"publisher":"A","title":"B","url":"https://a.example/b","language":"en","published":"2026-01-10",
            "read":"original","ceiling":"documented","record":{"collection":"c","service":"A","terms":"B","read":"2026-02-01"}}"#;
        let plain = source
            .replace("/b\"", "/plain\"")
            .replace(r#","record":{"collection":"c","service":"A","terms":"B","read":"2026-02-01"}"#, "");
        let gone = plain.replace("plain", "gone");
        let links = r#"{"https://a.example/b":{"asked_on":"2026-11-27","state":"unknown","seen_on":"2026-10-01","why":"no answer in time"},
            "https://a.example/gone":{"asked_on":"2026-11-27","state":"gone","seen_on":"2026-10-01","status":404,"why":"the host says so"}}"#;
        let files = files(&[
            ("pack.json", r#"{"version":"2026-11-23"}"#),
            ("sources.json", &format!(r#"{{"b":{source},"plain":{plain},"gone":{gone}}}"#)),
            ("links.json", links),
        ]);
        let built = pack(&files).unwrap();
        let days = |id: &str| (built.sources[id].edition, built.sources[id].seen_on, built.sources[id].gone_on);
        let day = |text: &str| Some(text.parse().unwrap());
        assert_eq!(days("b"), (day("2026-02-01"), day("2026-10-01"), None), "a late answer tells nothing of the page");
        assert_eq!(days("gone"), (None, day("2026-10-01"), day("2026-11-27")));
        assert_eq!(days("plain"), (None, None, None));
    }

    #[test]
    fn a_missing_head_is_said() {
        let wrong = pack(&Files::new()).unwrap_err();
        assert_eq!(wrong.iter().map(ToString::to_string).collect::<Vec<_>>(), ["pack.json: is missing"]);
    }
}
