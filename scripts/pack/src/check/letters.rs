//! Languages of letters alone: which messages they have, and that these are there.
//!
//! Such a language is a folder under `text/` with one file of sentences, `letters.ftl`: the app is not offered in it, letters are.

use std::collections::{BTreeMap, BTreeSet};

use untrained_core::content::Pack;

use super::fluent::Language;
use super::messages::FIRST;
use crate::files::Files;

/// The one file of sentences of such a language.
const FILE: &str = "letters.ftl";

/// True for a language that has letters and nothing else.
#[must_use]
pub fn alone(language: &str, files: &Files) -> bool {
    let folder = format!("text/{language}/");
    let mut sentences =
        files.keys().filter_map(|path| path.strip_prefix(&folder)).filter(|file| file.strip_suffix(".ftl").is_some());
    sentences.next() == Some(FILE) && sentences.next().is_none()
}

/// The ids of the messages of which letters are made, in the order of their files: their paragraphs, what one objects to, dates.
/// What is said before a letter is sent is said in the person's own language.
#[must_use]
pub fn needed(pack: &Pack, first: &Language) -> BTreeSet<String> {
    let forms = || pack.services.iter().filter_map(|service| service.objection.as_ref());
    let subjects: BTreeSet<&String> =
        forms().flat_map(|form| form.subjects.iter().chain(&form.visitor_subjects)).collect();
    let file = format!("text/{FIRST}/{FILE}");
    first
        .iter()
        .filter(|(id, message)| {
            let paragraph = message.file == file && !id.starts_with("letter-warning-");
            let date =
                *id == "date-long" || id.strip_prefix("month-").is_some_and(|number| number.parse::<u32>().is_ok());
            paragraph || date || subjects.contains(id)
        })
        .map(|(id, _)| id.clone())
        .collect()
}

/// The English of those messages as one file, for whoever translates them: a comment says where each stands.
#[must_use]
pub fn template(pack: &Pack, files: &Files) -> String {
    let languages = super::fluent::languages(files, "text/", &mut Vec::new());
    let none = Language::new();
    let first = languages.get(FIRST).unwrap_or(&none);
    let needed = needed(pack, first);
    let mut by_file: BTreeMap<&str, String> = BTreeMap::new();
    for (path, source) in files.iter().filter(|(path, _)| path.starts_with(&format!("text/{FIRST}/"))) {
        let mut taken = false;
        for line in source.lines() {
            if line.starts_with('#') {
                taken = false;
            } else if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with([' ', '}', '['])) {
                taken = needed.contains(id);
            }
            if taken && !line.trim().is_empty() {
                let all = by_file.entry(path).or_default();
                all.push_str(line);
                all.push('\n');
            }
        }
    }
    let parts: Vec<String> = by_file.into_iter().map(|(path, lines)| format!("## {path}\n\n{lines}\n")).collect();
    parts.concat()
}
