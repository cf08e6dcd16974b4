//! Refuses what is no good text of its language: plural forms that it does not have, quotation marks and spaces of another,
//! typewriter marks, English left behind.

use super::fluent::{Language, Message};
use super::messages::FIRST;
use crate::complaint::Complaint;

/// How a language writes, by CLDR.
struct Writes {
    language: &'static str,
    /// Plural categories of whole numbers, all of which a choice by number has.
    plurals: &'static [&'static str],
    /// Categories that a choice may have besides: those of large or broken numbers.
    more: &'static [&'static str],
    /// Marks that quote: outer opening and closing, inner opening and closing.
    quotes: [char; 4],
    /// Other marks that are usual for quoting.
    also: &'static [char],
}

const fn writes(
    language: &'static str,
    plurals: &'static [&'static str],
    more: &'static [&'static str],
    quotes: [char; 4],
    also: &'static [char],
) -> Writes {
    Writes { language, plurals, more, quotes, also }
}

const ONE: &[&str] = &["one", "other"];
const FEW: &[&str] = &["one", "few", "other"];

/// The languages of the app and of letters.
const LANGUAGES: [Writes; 26] = [
    writes("bg", ONE, &[], ['„', '“', '’', '‘'], &[]),
    writes("cs", FEW, &["many"], ['„', '“', '‚', '‘'], &[]),
    writes("da", ONE, &[], ['“', '”', '‘', '’'], &['»', '«']),
    writes("de", ONE, &[], ['„', '“', '‚', '‘'], &[]),
    writes("el", ONE, &[], ['«', '»', '“', '”'], &[]),
    writes("en", ONE, &[], ['“', '”', '‘', '’'], &[]),
    writes("es", ONE, &["many"], ['«', '»', '“', '”'], &['‘', '’']),
    writes("et", ONE, &[], ['„', '“', '«', '»'], &[]),
    writes("fi", ONE, &[], ['”', '”', '’', '’'], &[]),
    writes("fr", ONE, &["many"], ['«', '»', '“', '”'], &['‹', '›']),
    writes("ga", &["one", "two", "few", "many", "other"], &[], ['“', '”', '‘', '’'], &[]),
    writes("hr", FEW, &[], ['„', '”', '‚', '’'], &['“']),
    writes("hu", ONE, &[], ['„', '”', '»', '«'], &[]),
    writes("is", ONE, &[], ['„', '“', '‚', '‘'], &[]),
    writes("it", ONE, &["many"], ['«', '»', '“', '”'], &['‘', '’']),
    writes("lt", FEW, &["many"], ['„', '“', '‚', '‘'], &[]),
    writes("lv", &["zero", "one", "other"], &[], ['“', '”', '‘', '’'], &['„']),
    writes("mt", &["one", "two", "few", "many", "other"], &[], ['“', '”', '‘', '’'], &[]),
    writes("nb", ONE, &[], ['«', '»', '‘', '’'], &[]),
    writes("nl", ONE, &[], ['‘', '’', '“', '”'], &[]),
    writes("pl", &["one", "few", "many", "other"], &[], ['„', '”', '«', '»'], &[]),
    writes("pt", ONE, &["many"], ['“', '”', '‘', '’'], &['«', '»']),
    writes("ro", FEW, &[], ['„', '”', '«', '»'], &[]),
    writes("sk", FEW, &["many"], ['„', '“', '‚', '‘'], &[]),
    writes("sl", &["one", "two", "few", "other"], &[], ['„', '“', '‚', '‘'], &['»', '«']),
    writes("sv", ONE, &[], ['”', '”', '’', '’'], &[]),
];

/// What quotes somewhere.
const MARKS: [char; 11] = ['“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‘', '’'];

/// Plural categories of some language.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// English words that no other language here has. Two of them outside quotation marks are a sentence left in English.
const ENGLISH: [&str; 16] = [
    "the", "you", "your", "which", "they", "their", "this", "what", "when", "with", "would", "does", "from", "says",
    "and", "not",
];

/// Complaints about the writing of a language, against the first one.
pub fn check(language: &str, messages: &Language, first: &Language, wrong: &mut Vec<Complaint>) {
    let Some(writes) = LANGUAGES.iter().find(|writes| writes.language == language) else {
        let what = "is a language whose plural forms and quotation marks this check does not know; see scripts/pack/src/check/language.rs";
        wrong.push(Complaint::at(format!("text/{language}"), "", what));
        return;
    };
    for (id, message) in messages {
        let mut say = |what: String| wrong.push(Complaint::at(message.file, id, what));
        plurals(writes, message, &mut say);
        let words = message.words();
        marks(writes, &words, &mut say);
        spaces(language, &words, &mut say);
        if language != FIRST {
            let english = first.get(id).map(Message::words).unwrap_or_default();
            left_in_english(&words, &english, writes, &mut say);
        }
    }
}

/// A choice by number has the forms that the language has for whole numbers, and no others.
fn plurals(writes: &Writes, message: &Message, say: &mut impl FnMut(String)) {
    for choice in message.choices() {
        if !choice.words.iter().any(|word| PLURALS.contains(word)) {
            continue;
        }
        let strange = choice.words.iter().find(|word| !writes.plurals.contains(word) && !writes.more.contains(word));
        let lacks = writes.plurals.iter().find(|word| !choice.words.contains(word));
        if let Some(form) = strange {
            say(format!("has the plural form {form} of ${}, which {} does not have", choice.by, writes.language));
        } else if let Some(form) = lacks {
            say(format!("lacks the plural form {form} of ${}", choice.by));
        }
    }
}

/// Quotation marks are those of the language and come in pairs; apostrophes are no typewriter's.
fn marks(writes: &Writes, words: &str, say: &mut impl FnMut(String)) {
    if let Some(mark) = words.chars().find(|mark| ['"', '\''].contains(mark)) {
        say(format!("holds the typewriter mark {mark}"));
    }
    let own = |mark: char| writes.quotes.contains(&mark) || writes.also.contains(&mark) || mark == '’';
    if let Some(mark) = words.chars().find(|mark| MARKS.contains(mark) && !own(*mark)) {
        say(format!("quotes with {mark}, which {} does not", writes.language));
    }
    let count = |wanted: char| words.chars().filter(|mark| *mark == wanted).count();
    let [open, close, inner_open, inner_close] = writes.quotes;
    for (open, close) in [(open, close), (inner_open, inner_close)] {
        // An apostrophe looks like a closing mark, and the same mark twice says nothing of pairs.
        let unclear = open == close || [open, close].contains(&'’') || writes.also.contains(&open);
        if !unclear && count(open) != count(close) {
            say(format!("has {} times {open} and {} times {close}", count(open), count(close)));
        }
    }
}

/// Spaces where the language has them, and nowhere else.
fn spaces(language: &str, words: &str, say: &mut impl FnMut(String)) {
    // Lines of a command are set by hand.
    if words.lines().any(|line| line.trim().contains("  ")) {
        say("has two spaces on end".to_owned());
    }
    let narrow = |letter: Option<char>| letter.is_some_and(|letter| ['\u{202f}', '\u{a0}'].contains(&letter));
    let letters: Vec<char> = words.chars().collect();
    let before = |at: usize| at.checked_sub(1).and_then(|at| letters.get(at)).copied();
    let after = |at: usize| letters.get(at.saturating_add(1)).copied();
    let ends = |at: usize| after(at).is_none_or(|next| next.is_whitespace() || MARKS.contains(&next) || next == ')');
    for (at, letter) in letters.iter().enumerate() {
        if language == "fr" {
            let apart = match letter {
                '?' | '!' | ';' | ':' => {
                    !ends(at) || narrow(before(at)) || before(at).is_some_and(|it| "?!".contains(it))
                }
                '»' => narrow(before(at)),
                '«' => narrow(after(at)),
                _ => true,
            };
            if !apart {
                say(format!("has no narrow space at {letter}"));
                return;
            }
        } else if ",;:!?".contains(*letter) && before(at) == Some(' ') && ends(at) {
            say(format!("has a space before {letter}"));
            return;
        }
    }
    if language == "es" {
        for (open, close) in [('¿', '?'), ('¡', '!')] {
            let count = |wanted: char| letters.iter().filter(|letter| **letter == wanted).count();
            if count(open) != count(close) {
                say(format!("has {} times {open} and {} times {close}", count(open), count(close)));
            }
        }
    }
}

/// True text of another language is neither the English nor half of it. Words in quotation marks are somebody's own.
fn left_in_english(words: &str, english: &str, writes: &Writes, say: &mut impl FnMut(String)) {
    let spoken = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    if spoken(english) >= 4 && words.trim() == english.trim() {
        say("is left in English".to_owned());
        return;
    }
    let lower = outside_quotes(words, writes).to_lowercase();
    let mut found: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| ENGLISH.contains(word)).collect();
    found.sort_unstable();
    found.dedup();
    if let [first, second, ..] = found.as_slice() {
        say(format!("has English left in it: {first}, {second}"));
    }
}

/// The words that stand in no quotation marks.
fn outside_quotes(words: &str, writes: &Writes) -> String {
    let [open, close, inner_open, inner_close] = writes.quotes;
    let mut until = None;
    let mut outside = String::new();
    for letter in words.chars() {
        match until {
            Some(end) => until = Some(end).filter(|end| *end != letter),
            None if letter == open => until = Some(close),
            None if letter == inner_open && letter != '’' => until = Some(inner_close),
            None => outside.push(letter),
        }
    }
    outside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fluent::languages;
    use crate::files::Files;

    /// What is said of a message of a language whose English is given.
    fn said_of(language: &str, text: &str, english: &str) -> Vec<String> {
        let path = format!("text/{language}/a.ftl");
        let files: Files =
            [(path.clone(), format!("a = {text}\n")), ("text/en/b.ftl".to_owned(), format!("a = {english}\n"))].into();
        let mut wrong = Vec::new();
        let read = languages(&files, "text/", &mut wrong);
        check(language, &read[language], &read["en"], &mut wrong);
        wrong.iter().map(|complaint| complaint.to_string().replace(&format!("{path}: a: "), "")).collect()
    }

    #[track_caller]
    fn holds(language: &str, text: &str) {
        assert_eq!(said_of(language, text, "x"), [""; 0], "{language}: {text}");
    }

    #[track_caller]
    fn refused(language: &str, text: &str, why: &str) {
        assert_eq!(said_of(language, text, "x"), [why], "{language}: {text}");
    }

    fn by_number(forms: &[&str]) -> String {
        let forms: Vec<String> = forms.iter().map(|form| format!("    [{form}] {form}")).collect();
        format!("{{ $count ->\n{}\n   *[other] other\n    }}", forms.join("\n"))
    }

    #[test]
    fn plural_forms_are_those_of_whole_numbers() {
        holds("de", &by_number(&["one"]));
        holds("fr", &by_number(&["one"]));
        holds("fr", &by_number(&["one", "many"]));
        holds("pl", &by_number(&["one", "few", "many"]));
        holds("lv", &by_number(&["zero", "one"]));
        holds("ga", &by_number(&["one", "two", "few", "many"]));
        holds("ro", "{ $sure ->\n [reported] a\n *[documented] b\n }");
        refused("pl", &by_number(&["one", "few"]), "lacks the plural form many of $count");
        refused("ro", &by_number(&["one"]), "lacks the plural form few of $count");
        refused("sv", &by_number(&["one", "few"]), "has the plural form few of $count, which sv does not have");
        refused("sl", "{ $n ->\n [1] a\n [two] b\n *[other] c\n }", "lacks the plural form one of $n");
    }

    #[test]
    fn marks_are_those_of_the_language() {
        for (language, text) in [
            ("de", "„a ‚b‘ c“"),
            ("fr", "«\u{202f}a “b” c\u{202f}» l’a"),
            ("sv", "”a” och ”b”"),
            ("nl", "‘a’ ’s avonds"),
            ("pl", "„a «b» c”"),
            ("es", "“a” y «b»"),
            ("nb", "«a»"),
            ("fi", "”a”"),
        ] {
            holds(language, text);
        }
        assert_eq!(said_of("de", "„a”", "x"), ["quotes with ”, which de does not", "has 1 times „ and 0 times “"]);
        refused("de", "„a", "has 1 times „ and 0 times “");
        refused("sv", "„a”", "quotes with „, which sv does not");
        refused("it", "l'altro", "holds the typewriter mark '");
        refused("de", "sag \"a\"", "holds the typewriter mark \"");
    }

    #[test]
    fn spaces_stand_where_the_language_has_them() {
        holds("fr", "Vraiment\u{202f}? Oui\u{202f}!\u{202f}?! Voici\u{a0}: https://a.example/?b=c");
        refused("fr", "Vraiment?", "has no narrow space at ?");
        refused("fr", "Voici : a", "has no narrow space at :");
        refused("fr", "«a\u{202f}»", "has no narrow space at «");
        refused("fr", "«\u{202f}a »", "has no narrow space at »");
        refused("de", "Wirklich ?", "has a space before ?");
        refused("de", "zwei  Wörter", "has two spaces on end");
        holds("es", "¿De verdad? ¡Sí!");
        refused("es", "De verdad?", "has 0 times ¿ and 1 times ?");
    }

    #[test]
    fn english_left_behind_is_found() {
        assert_eq!(said_of("de", "Open the settings now", "Open the settings now"), ["is left in English"]);
        assert_eq!(said_of("de", "AI Act 2024", "AI Act 2024"), [""; 0]);
        refused("de", "Das ist what you see.", "has English left in it: what, you");
        // What somebody else calls so is theirs.
        holds("de", "Es steht hinter „See what you use with your account“.");
        holds("fr", "C’est «\u{202f}See what you use\u{202f}».");
    }

    #[test]
    fn a_language_that_nothing_is_known_of_is_told() {
        let files: Files = [("text/xx/a.ftl".to_owned(), "a = a\n".to_owned())].into();
        let mut wrong = Vec::new();
        let read = languages(&files, "text/", &mut wrong);
        check("xx", &read["xx"], &Language::new(), &mut wrong);
        assert!(wrong.len() == 1 && wrong[0].what.contains("does not know"), "{wrong:?}");
    }
}
