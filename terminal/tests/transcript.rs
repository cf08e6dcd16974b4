//! A new user's minute, played anew: the README shows what the program says today.
//! `scripts/transcript.sh` runs this with `UNTRAINED_WRITE_TRANSCRIPT` set, and then it is written instead of compared.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "a test ends where it fails"
)]

mod common;

use std::fs;
use std::path::Path;

use common::{Folder, Talk};

const BEGIN: &str = "<!-- transcript -->\n";
const END: &str = "<!-- /transcript -->";

/// What the person sees and what they type.
fn minute() -> String {
    let folder = Folder::new();
    let mut command = folder.program();
    let mut talk = Talk::with(command.arg("--plain").env("LANG", "en.UTF-8"));
    let mut text = format!("$ scripts/run.sh --plain\n{}", talk.said);
    let mut say = |talk: &mut Talk, typed: &str| {
        text += typed;
        text.push('\n');
        text += talk.answer(typed);
    };
    // A country is written first and then chosen.
    say(&mut talk, "Germany");
    for label in ["Germany", "18 or older", "That is all", "Show me how to switch it off", "Copy the address"] {
        let number = talk.number(label);
        say(&mut talk, &number);
    }
    text.push_str("q\n");
    talk.answer("q");
    assert_eq!(talk.end(), Some(0));
    text
}

#[test]
fn the_readme_shows_todays_minute() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let begin = readme.find(BEGIN).unwrap() + BEGIN.len();
    let end = begin + readme[begin..].find(END).unwrap();
    let minute = minute();
    for part in ["Germany", "trains AI", "1. ", "5. ", "https://www.linkedin.com/mypreferences/d/settings/"] {
        assert!(minute.contains(part), "{part}");
    }
    let shown = format!("\nA new user’s minute, on 24 November 2026 and line by line:\n\n```text\n{minute}```\n\n");
    if std::env::var_os("UNTRAINED_WRITE_TRANSCRIPT").is_some() {
        fs::write(&path, format!("{}{shown}{}", &readme[..begin], &readme[end..])).unwrap();
    } else {
        let (old, new): (Vec<&str>, Vec<&str>) = (readme[begin..end].lines().collect(), shown.lines().collect());
        let first = old.iter().zip(&new).position(|(old, new)| old != new).unwrap_or(old.len().min(new.len()));
        let (old, new) = (old.get(first).unwrap_or(&""), new.get(first).unwrap_or(&""));
        assert!(
            readme[begin..end] == shown,
            "the README shows another minute than the program; `make transcript` writes it anew. First difference, line {} of it:\n  README:  {old}\n  program: {new}",
            first + 1
        );
    }
}
