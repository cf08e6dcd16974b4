//! Every scenario in tests/traces, replayed: what it expects must be there, and the whole outputs are written to
//! target/traces, one JSON line a step, for the other languages to equal.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use untrained_core::border::event::{Event, NoticesBy, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::border::window::{Step, Window};
use untrained_core::session::Session;
use untrained_pack::{build, files};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trace {
    name: String,
    story: String,
    settings: Settings,
    #[serde(default)]
    saved: Option<PathBuf>,
    turns: Vec<Turn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turn {
    at: Moment,
    event: Event,
    #[serde(default)]
    expect: Expect,
    /// True for a tap that is not on the page: it must change nothing.
    #[serde(default)]
    unknown: bool,
}

/// The readable part that matters. What is not named is not asked.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Expect {
    /// Key of the page.
    page: Option<String>,
    /// Each stands in some text of the window.
    #[serde(default)]
    says: Vec<String>,
    /// None of them does.
    #[serde(default)]
    lacks: Vec<String>,
    /// Kinds of the orders, in order.
    effects: Option<Vec<String>>,
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn pack() -> Vec<u8> {
    build::pack(&files::read(&root().join("content")).unwrap()).unwrap().write().unwrap()
}

/// All texts in a value, one a line.
fn texts(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => {
            into.push_str(text);
            into.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Everything in which a step is not what was expected.
fn differences(expect: &Expect, step: &Step) -> Vec<String> {
    let mut wrong = Vec::new();
    let output = serde_json::to_value(step).unwrap();
    let mut shown = String::new();
    texts(&output["window"], &mut shown);
    if expect.page.as_ref().is_some_and(|page| *page != step.window.page.key) {
        wrong.push(format!("page is {:?}, not {:?}", step.window.page.key, expect.page));
    }
    for text in expect.says.iter().filter(|text| !shown.contains(*text)) {
        wrong.push(format!("does not say {text:?}; it says:\n{shown}"));
    }
    for text in expect.lacks.iter().filter(|text| shown.contains(*text)) {
        wrong.push(format!("says {text:?}"));
    }
    let kinds: Vec<&String> =
        output["effects"].as_array().unwrap().iter().flat_map(|order| order.as_object().unwrap().keys()).collect();
    if expect.effects.as_ref().is_some_and(|wanted| wanted.iter().collect::<Vec<_>>() != kinds) {
        wrong.push(format!("orders {kinds:?}, not {:?}", expect.effects));
    }
    wrong
}

/// The keys of the blocks and of the things in them: shells tell them apart by these.
fn drawn_keys(window: &Window) -> Vec<String> {
    let blocks = serde_json::to_value(&window.page.blocks).unwrap();
    let inside = blocks.as_array().unwrap().iter().map(|block| block.as_object().unwrap().values().next().unwrap());
    inside
        .flat_map(|block| {
            let items = block.get("items").and_then(Value::as_array).into_iter().flatten();
            std::iter::once(block).chain(items).map(|one| one["key"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        })
        .collect()
}

/// The JSON files of a folder under tests/, by name.
fn files_of(folder: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root().join("tests").join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    paths
}

fn traces() -> Vec<(String, Trace)> {
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(bytes.len() <= 20_000, "{name}: more than 20 KB, nobody reads that");
        (name.clone(), serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    files_of("traces").into_iter().map(read).collect()
}

#[test]
fn every_trace_goes_as_expected() {
    let pack = pack();
    let outputs = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("traces");
    fs::remove_dir_all(&outputs).ok();
    fs::create_dir_all(&outputs).unwrap();
    let mut wrong = Vec::new();
    for (file, trace) in traces() {
        assert_eq!(trace.name, file, "a trace has the name of its file");
        assert!(!trace.story.is_empty(), "{file}: a trace tells its story");
        let saved = trace.saved.map(|path| fs::read(root().join("tests").join(path)).unwrap());
        let mut session = Session::open(saved.as_deref(), pack.clone(), trace.settings).unwrap();
        let mut lines = String::new();
        let mut window: Option<Window> = None;
        for (number, turn) in trace.turns.into_iter().enumerate() {
            let step = session.step(&turn.event, turn.at);
            if let Event::Tapped { tap } = &turn.event {
                let offered =
                    window.as_ref().is_some_and(|window| driver::taps(window).iter().any(|(_, it)| it == tap));
                if offered == turn.unknown {
                    wrong.push(format!(
                        "{file}, turn {number}: {tap:?} is {}on the page",
                        if offered { "" } else { "not " }
                    ));
                }
                if turn.unknown && window.as_ref() != Some(&step.window) {
                    wrong.push(format!("{file}, turn {number}: a tap that is not on the page changed it"));
                }
            }
            let mut keys = BTreeSet::new();
            let twice = drawn_keys(&step.window).into_iter().filter(|key| !keys.insert(key.clone()));
            wrong.extend(twice.map(|key| format!("{file}, turn {number}: two things have the key {key:?}")));
            window = Some(step.window.clone());
            wrong.extend(
                differences(&turn.expect, &step).into_iter().map(|what| format!("{file}, turn {number}: {what}")),
            );
            lines.push_str(&serde_json::to_string(&step).unwrap());
            lines.push('\n');
        }
        fs::write(outputs.join(file).with_extension("jsonl"), lines).unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every place at which two values differ.
fn unlike(place: &str, file: &Value, read: &Value, found: &mut Vec<String>) {
    match (file, read) {
        (Value::Object(file), Value::Object(read)) => {
            for name in file.keys().chain(read.keys().filter(|name| !file.contains_key(*name))) {
                let of = |fields: &serde_json::Map<String, Value>| fields.get(name).cloned().unwrap_or_default();
                unlike(&format!("{place}/{name}"), &of(file), &of(read), found);
            }
        }
        (Value::Array(file), Value::Array(read)) if file.len() == read.len() => {
            for (at, (file, read)) in file.iter().zip(read).enumerate() {
                unlike(&format!("{place}/{at}"), file, read, found);
            }
        }
        _ if file != read => found.push(format!("  {place}: {file} in the file, {read} as read")),
        _ => {}
    }
}

/// Reads each file of a folder under tests/ and writes it to the same folder under target/ as one line; nothing may be lost.
fn through<T: Serialize + DeserializeOwned>(folder: &str) {
    let outputs = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join(folder);
    fs::remove_dir_all(&outputs).ok();
    fs::create_dir_all(&outputs).unwrap();
    for path in files_of(folder) {
        let bytes = fs::read(&path).unwrap();
        let value: T = serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let line = serde_json::to_string(&value).unwrap();
        let written: Value = serde_json::from_str(&line).unwrap();
        let mut lost = Vec::new();
        unlike("", &serde_json::from_slice(&bytes).unwrap(), &written, &mut lost);
        assert!(
            lost.is_empty(),
            "{}: the core reads another {folder} file than was written; rename or add what the types now ask for:\n{}",
            path.display(),
            lost.join("\n")
        );
        fs::write(outputs.join(path.file_name().unwrap()), line).unwrap();
    }
}

#[test]
fn every_window_and_order_is_read_whole() {
    through::<Window>("windows");
    through::<Step>("steps");
}

#[test]
fn a_trace_that_expects_the_wrong_thing_fails() {
    let settings = Settings {
        languages: Vec::new(),
        region: None,
        opens_apps: true,
        notices_by: NoticesBy::System,
        picks_pictures: true,
        has_widget: false,
        locks: false,
        prints: true,
        pauses_unused: false,
    };
    let mut session = Session::open(None, pack(), settings).unwrap();
    let step = session.step(&Event::Opened, Moment { utc_millis: 1_800_000_000_000, offset_minutes: 0 });
    let title = step.window.page.title.clone();
    let right = Expect {
        page: Some(step.window.page.key.clone()),
        says: vec![title.clone()],
        lacks: vec!["never said".to_owned()],
        effects: None,
    };
    assert_eq!(differences(&right, &step), Vec::<String>::new());
    let wrong = Expect {
        page: Some("nowhere".to_owned()),
        says: vec!["never said".to_owned()],
        lacks: vec![title],
        effects: Some(vec!["erase".to_owned(), "erase".to_owned()]),
    };
    assert_eq!(differences(&wrong, &step).len(), 4);
}
