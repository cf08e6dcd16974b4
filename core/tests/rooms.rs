//! The rooms of the core: each uses only rooms below it, and no two files use each other in a circle.
//!
//! Read from the imports and paths in the sources. Tests inside a file are left out: they may look at everything.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// From the top; the list of `lib.rs` and of ARCHITECTURE.md.
const ROOMS: [&str; 12] =
    ["session", "guide", "query", "pages", "state", "nav", "papers", "rules", "person", "text", "content", "border"];

/// File → what stands in it, by its path under `core/src`.
fn sources() -> BTreeMap<PathBuf, String> {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeMap<PathBuf, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    walk(&root, &root, &mut found);
    found
}

/// The module that a file is: `rules/verdict/mod.rs` → `["rules", "verdict"]`.
fn module(file: &Path) -> Vec<String> {
    let mut parts: Vec<String> = file.with_extension("").iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

/// Each path that a text names from `crate` or `super`, whole: `use super::{a, b::c}` gives `super::a` and `super::b::c`.
fn paths(text: &str) -> Vec<String> {
    fn spread(prefix: &str, rest: &str, found: &mut Vec<String>) -> usize {
        // Reads one path or one group from the start of `rest`; gives how many bytes were read.
        let name: usize = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(rest.len());
        let (path, after) = rest.split_at(name);
        if path.ends_with("::") && after.starts_with('{') {
            let inner = format!("{prefix}{path}");
            let mut at = name + 1;
            loop {
                at += rest[at..].len() - rest[at..].trim_start_matches([',', ' ', '\n']).len();
                match rest[at..].chars().next() {
                    None => return at,
                    Some('}') => return at + 1,
                    Some(_) => {
                        let read = spread(&inner, &rest[at..], found);
                        at += read.max(1);
                        if rest[at..].trim_start().starts_with("as ") {
                            at += rest[at..].find([',', '}']).unwrap_or(0);
                        }
                    }
                }
            }
        }
        found.push(format!("{prefix}{path}"));
        name
    }
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in text.match_indices(start) {
            let before = text[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') || text[..at].ends_with("(in ") {
                continue;
            }
            spread("", &text[at..], &mut found);
        }
    }
    found
}

/// The file that a path leads to, seen from a module; `None` for what is none of ours.
fn target(path: &str, from: &[String], files: &BTreeMap<PathBuf, String>) -> Option<PathBuf> {
    let mut at: Vec<String> = Vec::new();
    let mut parts = path.split("::").filter(|part| !part.is_empty()).peekable();
    if parts.next_if_eq(&"crate").is_none() {
        at = from.to_vec();
        while parts.next_if_eq(&"super").is_some() {
            at.pop();
        }
    }
    let file = |at: &[String]| {
        let path: PathBuf = at.iter().collect();
        [path.with_extension("rs"), path.join("mod.rs")].into_iter().find(|path| files.contains_key(path))
    };
    for part in parts {
        at.push(part.to_owned());
        if file(&at).is_none() {
            at.pop();
            break;
        }
    }
    file(&at)
}

/// File → the files that it uses, itself left out.
fn uses() -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let files = sources();
    files
        .iter()
        .filter(|(file, _)| *file != Path::new("lib.rs"))
        .map(|(file, text)| {
            let code: String = text
                .split("#[cfg(test)]\nmod ")
                .next()
                .unwrap_or_default()
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .flat_map(|line| [line, "\n"])
                .collect();
            let from = module(file);
            let mut used: BTreeSet<PathBuf> =
                paths(&code).iter().filter_map(|path| target(path, &from, &files)).collect();
            // What a room's own front hands on from the files in it (`pub use region::Match`).
            for line in code.lines().filter_map(|line| line.trim().split_once("use ")).map(|(_, path)| path) {
                let first = line.split("::").next().unwrap_or_default();
                let own = from.iter().cloned().chain([first.to_owned()]).collect::<Vec<_>>().join("::");
                used.extend(
                    target(&format!("crate::{own}"), &from, &files).filter(|found| module(found).len() > from.len()),
                );
            }
            // What it calls in the files below it (`country::draw`).
            for child in code.lines().filter_map(|line| line.trim().split_once("mod ")?.1.strip_suffix(';')) {
                if code.contains(&format!("{child}::")) {
                    let own = from.iter().cloned().chain([child.to_owned()]).collect::<Vec<_>>().join("::");
                    used.extend(target(&format!("crate::{own}"), &from, &files));
                }
            }
            used.remove(file);
            (file.clone(), used)
        })
        .collect()
}

fn room(file: &Path) -> usize {
    let name = module(file).first().cloned().unwrap_or_default();
    ROOMS.iter().position(|room| *room == name).unwrap_or_else(|| panic!("{}: in no room", file.display()))
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let wrong: Vec<String> = uses()
        .iter()
        .flat_map(|(file, used)| used.iter().map(move |other| (file, other)))
        .filter(|(file, other)| room(other) < room(file))
        .map(|(file, other)| format!("{} uses {}, of a room above it", file.display(), other.display()))
        .collect();
    assert!(wrong.is_empty(), "move what is used down, or what uses it up:\n{}", wrong.join("\n"));
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    fn reach<'a>(from: &'a PathBuf, uses: &'a BTreeMap<PathBuf, BTreeSet<PathBuf>>, seen: &mut BTreeSet<&'a PathBuf>) {
        for next in &uses[from] {
            if seen.insert(next) {
                reach(next, uses, seen);
            }
        }
    }
    let uses = uses();
    let reached: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = uses
        .keys()
        .map(|file| {
            let mut seen = BTreeSet::new();
            reach(file, &uses, &mut seen);
            (file, seen)
        })
        .collect();
    let circles: Vec<String> = uses
        .iter()
        .flat_map(|(file, used)| used.iter().map(move |other| (file, other)))
        .filter(|(file, other)| reached[other].contains(file))
        .map(|(file, other)| format!("{} uses {}, which leads back to it", file.display(), other.display()))
        .collect();
    assert!(circles.is_empty(), "take what both need into a file below them:\n{}", circles.join("\n"));
}

#[test]
fn the_reader_of_imports_sees_what_it_must() {
    assert_eq!(
        paths("use crate::pages::{self, view::{View, row}, x as y};\nlet a = super::b::c(); mycrate::d"),
        ["crate::pages::self", "crate::pages::view::View", "crate::pages::view::row", "crate::pages::x", "super::b::c"]
    );
    assert!(uses().values().map(BTreeSet::len).sum::<usize>() > 100);
}
