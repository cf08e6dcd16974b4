//! Refuses sentences that a 14-year-old would not read at once, in English and German; the exceptions stand in `reading.json`,
//! each with its reason.
//!
//! The measure is the school grade of Flesch and Kincaid: words in a sentence and syllables in a word. German words are longer
//! at the same ease, so their syllables weigh less (fitted so that the same sentences of this app come to the same grade within
//! one). Names count as one syllable, what stands in brackets and in quotation marks not at all: a name is looked at, not read.
//! One sentence is a small sample, so that each may be a few grades above what a file of sentences may be on average.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, PatternElement};
use serde::Deserialize;

use super::fluent::parsed;
use crate::complaint::Complaint;
use crate::files::{Files, stem};

/// The list of exceptions.
pub const FILE: &str = "reading.json";

/// Most of a sentence.
const SENTENCE: f64 = 14.0;

/// Most of all sentences of a file on average: the eighth grade, at 14 years.
const AVERAGE: f64 = 8.5;

/// Shorter sentences say nothing about reading.
const FEWEST: usize = 8;

/// Sentences from which an average is one.
const MANY: usize = 10;

/// Files of letters to companies and authorities, which are written for them.
const LETTERS: [&str; 2] = ["letters", "replies"];

/// An entry of `reading.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    id: String,
    /// Why it cannot be said more simply.
    #[serde(rename = "reason")]
    _reason: String,
}

/// A language whose sentences can be measured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tongue {
    English,
    German,
}

/// Complaints about sentences that are hard to read.
pub fn check(files: &Files) -> Vec<Complaint> {
    let excused: Vec<Exception> = files.get(FILE).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let mut used: BTreeMap<&str, bool> = excused.iter().map(|one| (one.id.as_str(), false)).collect();
    let mut wrong = Vec::new();
    for (path, source) in files {
        let (tongue, name) = match (stem(path, "text/en/", ".ftl"), stem(path, "text/de/", ".ftl")) {
            (Some(name), _) => (Tongue::English, name),
            (None, Some(name)) => (Tongue::German, name),
            (None, None) => continue,
        };
        if LETTERS.contains(&name) {
            continue;
        }
        let mut all: Vec<f64> = Vec::new();
        for (id, text) in messages(source) {
            for sentence in sentences(&text) {
                let Some(grade) = grade(&sentence, tongue) else { continue };
                if grade > SENTENCE {
                    match used.get_mut(id.as_str()) {
                        Some(used) => *used = true,
                        None => wrong.push(Complaint::at(
                            path,
                            &id,
                            format!("reads like grade {grade:.0}; {SENTENCE:.0} is the limit: {}", sentence.trim()),
                        )),
                    }
                } else {
                    all.push(grade);
                }
            }
        }
        #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "a few hundred sentences")]
        let average = all.iter().sum::<f64>() / all.len().max(1) as f64;
        if all.len() >= MANY && average > AVERAGE {
            let what = format!("its sentences read like grade {average:.1} on average; {AVERAGE} is the limit");
            wrong.push(Complaint::at(path, "", what));
        }
    }
    for (id, _) in used.into_iter().filter(|(_, used)| !used) {
        wrong.push(Complaint::at(FILE, id, "is no exception: it reads easily, or is not there"));
    }
    wrong
}

/// Id and text of each message, its variables as a word. One that chooses among texts is left out: its parts are no sentences.
fn messages(source: &str) -> Vec<(String, String)> {
    let Some((resource, _)) = parsed(source) else { return Vec::new() };
    let text = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut text = String::new();
        for element in &message.value.as_ref()?.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: fluent_syntax::ast::Expression::Select { .. } } => return None,
                PatternElement::Placeable { .. } => text.push_str("Name"),
            }
        }
        Some((message.id.name.to_owned(), text))
    };
    resource.body.iter().filter_map(text).collect()
}

/// The sentences of a text, without what stands in brackets and quotation marks.
fn sentences(text: &str) -> Vec<String> {
    let (mut all, mut now, mut depth) = (Vec::new(), String::new(), 0u32);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '(' | '„' => depth = depth.saturating_add(1),
            // English opens with what German closes with.
            '“' if depth == 0 => depth = 1,
            ')' | '”' | '“' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '.' | '!' | '?' | ':' | ';' if letters.peek().is_none_or(|next| next.is_whitespace()) => {
                all.push(std::mem::take(&mut now));
            }
            _ => now.push(letter),
        }
    }
    all.push(now);
    all
}

/// The school grade at which a sentence is read; `None` for one that is too short.
#[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "words of a sentence")]
fn grade(sentence: &str, tongue: Tongue) -> Option<f64> {
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    let words: Vec<&str> = sentence.split_whitespace().filter(is_word).collect();
    if words.len() < FEWEST {
        return None;
    }
    let each = words.iter().enumerate().map(|(at, word)| {
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let name = *word == "Name" || (tongue == Tongue::English && at > 0 && capital);
        if name { 1 } else { syllables(word, tongue) }
    });
    let (count, syllables) = (words.len() as f64, each.sum::<usize>() as f64);
    Some(match tongue {
        Tongue::English => 0.39 * count + 11.8 * syllables / count - 15.59,
        Tongue::German => 0.39 * count + 8.85 * syllables / count - 13.5,
    })
}

/// Syllables of a word: its groups of vowels; a silent e at the end of an English word is none.
fn syllables(word: &str, tongue: Tongue) -> usize {
    let plain: String = word.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphabetic()).collect();
    let (mut count, mut inside) = (0usize, false);
    for letter in plain.chars() {
        let vowel = "aeiouyäöüé".contains(letter);
        count = count.saturating_add(usize::from(vowel && !inside));
        inside = vowel;
    }
    let silent = tongue == Tongue::English && plain.ends_with('e') && !plain.ends_with("le") && count > 1;
    count.saturating_sub(usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(files: &[(&str, &str)]) -> Vec<String> {
        let files: Files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        check(&files).iter().map(ToString::to_string).collect()
    }

    const HARD: &str = "hard = Notwithstanding contractual obligations, organisations continuously communicate considerable \
                        quantities of individually identifiable information.\n";

    #[test]
    fn a_hard_sentence_is_named_with_its_grade() {
        let found = lines(&[("text/en/app.ftl", HARD)]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("text/en/app.ftl: hard: reads like grade "), "{found:?}");
        let easy = "easy = You can switch it off at any time, and it stays off until you switch it on.\n";
        assert_eq!(lines(&[("text/en/app.ftl", easy)]), Vec::<String>::new());
        assert_eq!(lines(&[("text/en/letters.ftl", HARD)]), Vec::<String>::new(), "letters are for others");
    }

    #[test]
    fn an_exception_has_to_be_one() {
        let list = r#"[{"id": "hard", "reason": "the words of the law"}]"#;
        assert_eq!(lines(&[("text/en/app.ftl", HARD), (FILE, list)]), Vec::<String>::new());
        let found = lines(&[("text/en/app.ftl", "easy = Yes.\n"), (FILE, list)]);
        assert_eq!(found, ["reading.json: hard: is no exception: it reads easily, or is not there"]);
    }

    #[test]
    fn names_brackets_and_quotations_are_not_read() {
        let named = "named = In its notice for Europe LinkedIn Corporation International says (Article 4711 of the regulation \
                     concerning administrative communication) that it uses what you post.\n";
        assert_eq!(lines(&[("text/en/app.ftl", named)]), Vec::<String>::new());
    }
}
