//! `changes.json`: what changed from pack to pack, newest first.

use untrained_core::content::{Change, Pack, What};
use untrained_core::rules::changes::between;

/// Most changes that are kept: who missed more than these packs is told of the newest.
const MOST: usize = 300;

/// What changed between the packs, and before it what the newer one tells of older packs. Twice gives the same.
#[must_use]
pub fn since(old: &Pack, new: &Pack) -> Vec<Change> {
    let mut all = between(old, new);
    // What was made before for this very pack is made anew; what somebody wrote stays.
    all.extend(new.changes.iter().filter(|it| it.version != new.version || it.what == What::Told).cloned());
    all.sort_by_key(|change| std::cmp::Reverse(change.version));
    all.truncate(MOST);
    all
}

/// The file, a line a change, so that what was added can be read.
#[must_use]
pub fn written(changes: &[Change]) -> String {
    let lines: Vec<String> = changes.iter().filter_map(|change| serde_json::to_string(change).ok()).collect();
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n  {}\n]\n", lines.join(",\n  ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build;
    use crate::files::Files;

    fn pack(version: &str, changes: &str) -> Pack {
        let head = format!(r#"{{"version":"{version}"}}"#);
        let files = [("pack.json", head.as_str()), ("changes.json", changes)];
        let files: Files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
        build::pack(&files).unwrap()
    }

    #[test]
    fn what_was_told_stays_and_what_was_made_is_made_anew() {
        let line = |version: &str, what: &str| {
            format!(r#"{{"version":"{version}","service":"x","about":"x-{what}","what":"{what}","look_again":false}}"#)
        };
        let known = [("2026-11-27", "told"), ("2027-01-10", "told"), ("2027-01-10", "new"), ("2026-12-01", "ended")];
        let text = format!("[{}]", known.map(|(version, what)| line(version, what)).join(","));
        let all = since(&pack("2026-12-01", "[]"), &pack("2027-01-10", &text));
        let told: Vec<String> = all.iter().map(|it| format!("{} {}", it.version, it.about)).collect();
        assert_eq!(told, ["2027-01-10 x-told", "2026-12-01 x-ended", "2026-11-27 x-told"]);
        let file = written(&all);
        assert_eq!(since(&pack("2026-12-01", "[]"), &pack("2027-01-10", &file)), all, "twice gives the same");
        assert_eq!((file.lines().count(), written(&[]).as_str()), (5, "[]\n"));
    }
}
