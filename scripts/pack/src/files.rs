//! The files under `content/`, read once, so that everything after it works on memory alone.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Path under `content/`, with forward slashes → text.
pub type Files = BTreeMap<String, String>;

/// Endings of what belongs to the content.
const CONTENT: [&str; 2] = ["json", "ftl"];

/// Languages that nobody is offered yet, a folder each.
pub const TRANSLATING: &str = "translating/";

/// Folders of the repository whose code may name messages, and the endings of code.
const CODE_FOLDERS: [&str; 5] = ["core/src", "terminal/src", "android", "ios", "scripts"];
const CODE: [&str; 6] = ["rs", "kt", "swift", "py", "sh", "xml"];

/// Folders that hold what was built, not what was written.
const BUILT: [&str; 3] = ["target", "gen", "out"];

/// Reads every JSON and Fluent file under `root`, at any depth.
///
/// # Errors
/// The system's error, with the path it is about.
pub fn read(root: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    walk(root, "", &CONTENT, &mut files)?;
    Ok(files)
}

/// Reads the source code of the repository at `root`, as far as it may name messages. Folders that are not there are left out.
///
/// # Errors
/// The system's error, with the path it is about.
pub fn code(root: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for folder in CODE_FOLDERS {
        let path = root.join(folder);
        if path.is_dir() {
            walk(&path, folder, &CODE, &mut files)?;
        }
    }
    // This program says nothing to people; its tests speak of messages that are not there.
    files.retain(|path, _| !path.starts_with("scripts/pack/"));
    Ok(files)
}

/// `files` as they would be if the language that is being translated under `translating/` had moved to `text/`.
#[must_use]
pub fn with_language(files: Files, language: &str) -> Files {
    let (from, to) = (format!("{TRANSLATING}{language}/"), format!("text/{language}/"));
    files
        .into_iter()
        .map(|(path, text)| match path.strip_prefix(&from) {
            Some(file) => (format!("{to}{file}"), text),
            None => (path, text),
        })
        .collect()
}

fn walk(folder: &Path, prefix: &str, endings: &[&str], files: &mut Files) -> io::Result<()> {
    let about = |path: &Path, e: &io::Error| io::Error::new(e.kind(), format!("{}: {e}", path.display()));
    for entry in fs::read_dir(folder).map_err(|e| about(folder, &e))? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let key = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !name.starts_with('.') && !BUILT.contains(&name) {
                walk(&path, &key, endings, files)?;
            }
        } else if endings.contains(&ending) {
            files.insert(key, fs::read_to_string(&path).map_err(|e| about(&path, &e))?);
        }
    }
    Ok(())
}

/// The part of `path` between `prefix` and `suffix`; `None` where it has not both or lies deeper.
#[must_use]
pub fn stem<'a>(path: &'a str, prefix: &str, suffix: &str) -> Option<&'a str> {
    path.strip_prefix(prefix)?.strip_suffix(suffix).filter(|stem| !stem.contains('/'))
}
