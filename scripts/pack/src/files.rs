//! The files under `content/`, read once, so that everything after it works on memory alone.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Path under `content/`, with forward slashes → text.
pub type Files = BTreeMap<String, String>;

/// Reads every JSON and Fluent file under `root`, at any depth.
///
/// # Errors
/// The system's error, with the path it is about.
pub fn read(root: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    walk(root, "", &mut files)?;
    Ok(files)
}

fn walk(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    let about = |path: &Path, e: &io::Error| io::Error::new(e.kind(), format!("{}: {e}", path.display()));
    for entry in fs::read_dir(folder).map_err(|e| about(folder, &e))? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let key = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if path.is_dir() {
            walk(&path, &key, files)?;
        } else if path.extension().is_some_and(|end| end == "json" || end == "ftl") {
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
