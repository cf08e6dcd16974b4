//! Every question in tests/questions, asked of the guide: what it expects must be there, and the whole answers are written to
//! target/questions, one line a question, for the other languages to equal.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::large_enum_variant,
    reason = "a test ends where it fails"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use untrained_core::border::event::{NoticesBy, Settings};
use untrained_core::content::PackError;
use untrained_core::guide::{
    CaseQuestion, DeadlineQuestion, Guide, LetterQuestion, RemindersQuestion, ServicesQuestion, StatusQuestion,
    StepsQuestion,
};
use untrained_core::query::Refused;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    languages: Vec<String>,
    questions: Vec<Asked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    ask: Question,
    /// Place in the answer (a JSON pointer) → what stands there. What is not named is not asked.
    #[serde(default)]
    expect: BTreeMap<String, Value>,
    /// Name of the refusal instead, and words that it says.
    refused: Option<String>,
    says: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Question {
    Status(StatusQuestion),
    Steps(StepsQuestion),
    Reminders(RemindersQuestion),
    Deadline(DeadlineQuestion),
    Services(ServicesQuestion),
    Case(CaseQuestion),
    Letter(LetterQuestion),
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn settings(languages: Vec<String>) -> Settings {
    Settings {
        languages,
        region: None,
        opens_apps: false,
        notices_by: NoticesBy::Nobody,
        picks_pictures: false,
        has_widget: false,
        locks: false,
        prints: false,
        pauses_unused: false,
    }
}

fn json<T: Serialize>(answer: Result<T, Refused>) -> Result<String, Refused> {
    answer.map(|answer| serde_json::to_string(&answer).unwrap())
}

impl Question {
    fn ask(&self, guide: &Guide) -> Result<String, Refused> {
        match self {
            Self::Status(asked) => json(guide.status(asked)),
            Self::Steps(asked) => json(guide.steps(asked)),
            Self::Reminders(asked) => json(guide.reminders(asked)),
            Self::Deadline(asked) => json(guide.deadline(asked)),
            Self::Services(asked) => json(guide.services(asked)),
            Self::Case(asked) => json(guide.case(asked)),
            Self::Letter(asked) => json(guide.letter(asked)),
        }
    }
}

/// The variant's name.
fn name(refused: &Refused) -> String {
    format!("{refused:?}").chars().take_while(|c| c.is_alphanumeric()).collect()
}

#[test]
fn questions_have_their_answers() {
    let pack = common::pack_bytes();
    let out = root().join("target/questions");
    fs::create_dir_all(&out).unwrap();
    let mut refusals = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/questions")).unwrap() {
        let path = entry.unwrap().path();
        let file: File = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let guide = Guide::open(pack, settings(file.languages)).unwrap();
        let mut lines = String::new();
        for (number, asked) in file.questions.iter().enumerate() {
            let at = format!("{}, question {number}", path.display());
            match asked.ask.ask(&guide) {
                Ok(answer) => {
                    assert_eq!(asked.refused, None, "{at}: answered {answer}");
                    let value: Value = serde_json::from_str(&answer).unwrap();
                    for (place, expected) in &asked.expect {
                        assert_eq!(value.pointer(place), Some(expected), "{at}, {place} in {answer}");
                    }
                    assert!(!asked.expect.is_empty(), "{at}: expects nothing");
                    lines.push_str(&answer);
                }
                Err(refused) => {
                    assert_eq!(asked.refused.as_deref(), Some(name(&refused).as_str()), "{at}: {refused}");
                    assert!(refused.to_string().contains(asked.says.as_deref().unwrap()), "{at}: {refused}");
                    lines.push_str(&name(&refused));
                    refusals.insert(name(&refused));
                }
            }
            lines.push('\n');
        }
        fs::write(out.join(path.file_name().unwrap()).with_extension("jsonl"), lines).unwrap();
    }
    // `Route` cannot come: what is asked for here is typed. `Case` is JSON that cannot be read, and there is none.
    let known = [
        "Age",
        "Authority",
        "Country",
        "Date",
        "Days",
        "Event",
        "Labels",
        "Letter",
        "NoCase",
        "NoCountry",
        "SeenLater",
        "Service",
    ];
    assert_eq!(refusals, BTreeSet::from(known.map(str::to_owned)));
}

#[test]
fn no_pack_no_guide() {
    let pack = common::pack_bytes();
    assert!(matches!(Guide::open(b"?", settings(Vec::new())), Err(PackError::Damaged { .. })));
    let mut hurt = pack.to_vec();
    let last = hurt.len() - 1;
    hurt[last] ^= 1;
    assert!(matches!(Guide::open(&hurt, settings(Vec::new())), Err(PackError::Damaged { .. })), "a damaged end");
    assert!(Guide::open(pack, settings(Vec::new())).is_ok());
}
