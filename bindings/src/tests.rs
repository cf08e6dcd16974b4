//! The border from the Rust side. The other languages ask the same of the generated code (tests/border.py and beside it).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use untrained_core::border::event::{Event, NoticesBy, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::session::OpenError;
use untrained_pack::{build, files};

use crate::AppSession;

const NOW: Moment = Moment { utc_millis: 1_795_500_000_000, offset_minutes: 60 };

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn pack() -> Vec<u8> {
    build::pack(&files::read(&root().join("content")).unwrap()).unwrap().write().unwrap()
}

fn open(saved: Option<&str>, pack: &[u8]) -> Result<Arc<AppSession>, OpenError> {
    let settings = Settings {
        languages: vec!["en".to_owned()],
        region: Some("DE".to_owned()),
        opens_apps: true,
        notices_by: NoticesBy::System,
        picks_pictures: true,
        has_widget: false,
        locks: false,
        prints: true,
        pauses_unused: false,
    };
    AppSession::open(saved.map(Into::into), pack.to_vec(), settings, None)
}

#[test]
fn what_cannot_be_opened_says_why_in_fields() {
    let pack = pack();
    assert!(
        matches!(open(Some(r#"{"version":999}"#), &pack), Err(OpenError::Newer { found: 999, known: 1..999 })),
        "newer"
    );
    assert_eq!(open(Some(r#"{"version":1,"state":?}"#), &pack).err(), Some(OpenError::Damaged { offset: 21 }));
    assert!(matches!(open(None, b"?"), Err(OpenError::PackDamaged { why }) if why.contains("begin")), "no pack");
    let other = open(None, b"untrained-pack 999 0\n");
    assert!(matches!(other, Err(OpenError::PackOtherForm { found: 999, known: 1..999 })), "other form");
}

#[test]
fn a_fault_is_a_notice_and_changes_nothing() {
    let pack = pack();
    let (session, untouched) = (open(None, &pack).unwrap(), open(None, &pack).unwrap());
    let before = session.step(Event::Opened, NOW);
    untouched.step(Event::Opened, NOW);
    let fault = session.advance(NOW, |inner| {
        inner.step(&Event::Chose { field: "country".to_owned(), option: "FR".to_owned() }, NOW);
        panic!("provoked")
    });
    assert!(fault.window.notice.is_some_and(|notice| !notice.text.is_empty()));
    assert_eq!(fault.effects, Vec::new());
    assert_eq!(fault.window.page, before.window.page);
    assert_eq!(session.step(Event::NoticeSeen, NOW), untouched.step(Event::NoticeSeen, NOW));
}

#[test]
fn threads_take_turns() {
    let session = open(None, &pack()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..20).for_each(|_| drop(session.step(Event::Opened, NOW))));
        }
    });
}

/// Name → the doc comments, fields and variants of each public type in a source text.
fn declarations(source: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    let mut lines: Vec<String> = Vec::new();
    let mut open: Option<String> = None;
    for line in source.lines().filter(|line| !line.trim_start().starts_with("#[")) {
        let name = ["pub struct ", "pub enum "].iter().find_map(|start| line.strip_prefix(start)?.strip_suffix(" {"));
        match (name, &open) {
            (Some(name), _) => open = Some(name.to_owned()),
            (None, Some(name)) if line == "}" => {
                found.insert(name.clone(), std::mem::take(&mut lines));
                open = None;
            }
            (None, Some(_)) => lines.push(line.to_owned()),
            (None, None) if line.starts_with("///") => lines.push(line.to_owned()),
            (None, None) => lines.clear(),
        }
    }
    found
}

#[test]
fn the_contract_says_what_the_core_says() {
    let core = ["moment", "event", "effect", "window"]
        .map(|module| fs::read_to_string(root().join("core/src/border").join(module).with_extension("rs")).unwrap());
    let core = declarations(&core.join("\n"));
    assert!(core.len() > 30, "{} types found in the core", core.len());
    let contract = declarations(&fs::read_to_string(root().join("bindings/src/lib.rs")).unwrap());
    for (name, said) in core {
        let declared = contract.get(&name).unwrap_or_else(|| panic!("{name}: not declared in bindings/src/lib.rs"));
        let differs = said.iter().zip(declared).position(|(core, contract)| core != contract);
        let at = differs.unwrap_or(said.len().min(declared.len()));
        assert!(
            &said == declared,
            "{name}: bindings/src/lib.rs declares it otherwise than core/src/border; copy the core's lines. First difference:\n  core:     {}\n  contract: {}",
            said.get(at).map_or("(ends)", |line| line.trim()),
            declared.get(at).map_or("(ends)", |line| line.trim()),
        );
    }
}

/// `OpenLink` → `open_link`, as JSON writes it.
fn in_json(variant: &str) -> String {
    let mut name = String::new();
    for letter in variant.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

#[test]
fn every_variant_crosses_in_some_file_that_all_languages_replay() {
    let mut files = String::new();
    for folder in ["traces", "windows", "steps"] {
        for entry in fs::read_dir(root().join("tests").join(folder)).unwrap() {
            files.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
        }
    }
    let contract = declarations(&fs::read_to_string(root().join("bindings/src/lib.rs")).unwrap());
    let mut missing = Vec::new();
    for line in ["Event", "Effect", "Rung", "Block", "Channel", "Permission", "Handover"]
        .iter()
        .flat_map(|name| &contract[*name])
    {
        let Some(variant) = line
            .strip_prefix("    ")
            .and_then(|rest| rest.strip_suffix(" {").or(rest.strip_suffix(','))?.split('(').next())
        else {
            continue;
        };
        if variant.starts_with(char::is_uppercase) && !files.contains(&format!("\"{}\"", in_json(variant))) {
            missing.push(variant);
        }
    }
    assert_eq!(
        missing,
        Vec::<&str>::new(),
        "in no file that every language replays: add it to a scenario in tests/traces, a window in tests/windows or a step in tests/steps"
    );
}

#[test]
fn no_doc_comment_opens_a_comment_in_generated_code() {
    let contract = fs::read_to_string(root().join("bindings/src/lib.rs")).unwrap();
    let found: Vec<&str> = contract.lines().filter(|line| line.contains("/*")).collect();
    assert_eq!(found, Vec::<&str>::new());
}
