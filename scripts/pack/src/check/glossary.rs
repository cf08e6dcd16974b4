//! Holds a language to its glossary, `text/LANG/glossary.json`: one word for one thing, in every message.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fluent::{Language, Message};
use super::messages::FIRST;
use crate::complaint::Complaint;
use crate::files::Files;

/// Misses of one word that are named; the others are counted.
const NAMED: usize = 8;

#[derive(Deserialize)]
struct Glossary {
    terms: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    en: Vec<String>,
    say: Vec<String>,
    not: Vec<String>,
    except: BTreeMap<String, String>,
}

/// Complaints about the words of a language.
pub fn check(language: &str, messages: &Language, first: &Language, files: &Files, wrong: &mut Vec<Complaint>) {
    let path = format!("text/{language}/glossary.json");
    let Some(text) = files.get(&path) else {
        if language != FIRST {
            wrong.push(Complaint::at(path, "", "is missing"));
        }
        return;
    };
    // The schema speaks of what cannot be read.
    let Ok(glossary) = serde_json::from_str::<Glossary>(text) else { return };
    let lower = |message: &Message| message.words().to_lowercase();
    let own: BTreeMap<&str, String> = messages.iter().map(|(id, message)| (id.as_str(), lower(message))).collect();
    let english: BTreeMap<&str, String> = first.iter().map(|(id, message)| (id.as_str(), lower(message))).collect();
    for (at, term) in glossary.terms.iter().enumerate() {
        let place = format!("terms[{at}]");
        let called = term.en.iter().chain(&term.say).next().map(String::as_str).unwrap_or_default();
        for id in term.except.keys().filter(|id| !english.contains_key(id.as_str())) {
            wrong.push(Complaint::at(&path, &place, format!("excepts {id:?}, which is no message")));
        }
        let held = || own.iter().filter(|(id, _)| !term.except.contains_key(**id));
        for (id, words) in held() {
            if let Some(word) = term.not.iter().find(|word| begins_a_word(words, &word.to_lowercase())) {
                let file = messages.get(*id).map_or("", |message| message.file);
                wrong.push(Complaint::at(
                    file,
                    *id,
                    format!("says {word:?}, which the glossary refuses for {called:?}"),
                ));
            }
        }
        let asks = |id: &str| {
            english.get(id).is_some_and(|words| term.en.iter().any(|word| begins_a_word(words, &word.to_lowercase())))
        };
        let misses: Vec<&str> = held()
            .filter(|(id, words)| asks(id) && !term.say.iter().any(|stem| words.contains(&stem.to_lowercase())))
            .map(|(id, _)| *id)
            .collect();
        if let Some(named) = misses.get(..misses.len().min(NAMED)).filter(|named| !named.is_empty()) {
            let more = if misses.len() > named.len() {
                format!(" and {} more", misses.len() - named.len())
            } else {
                String::new()
            };
            let what = format!("{called:?} is said without any of {}: {}{more}", term.say.join(", "), named.join(", "));
            wrong.push(Complaint::at(&path, &place, what));
        }
    }
}

/// True where `needle` stands at the start of a word. Both in small letters.
fn begins_a_word(text: &str, needle: &str) -> bool {
    text.match_indices(needle).any(|(at, _)| {
        let before = text.get(..at).and_then(|front| front.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::begins_a_word;

    #[test]
    fn a_word_begins_after_what_is_no_letter() {
        assert!(begins_a_word("you can opt out", "opt out"));
        assert!(begins_a_word("„log out“", "log out"));
        assert!(!begins_a_word("adopt outright", "opt out"));
        assert!(begins_a_word("adopt. opt outright", "opt out"));
    }
}
