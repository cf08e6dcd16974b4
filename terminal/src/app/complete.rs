//! Completes a path while it is being written, as a shell does.

use rustyline::completion::{FilenameCompleter, longest_common_prefix};

use crate::draw::draft::Draft;

/// Most names that are shown where several fit.
const SHOWN: usize = 12;

/// Completes the path before the cursor as far as it is certain. The names that fit where it is not; empty where nothing more is
/// to be chosen.
pub fn complete(draft: &mut Draft) -> String {
    let (line, at) = (draft.text().to_owned(), draft.before().len());
    let Ok((start, fitting)) = FilenameCompleter::new().complete_path(&line, at) else { return String::new() };
    let Some(common) = longest_common_prefix(&fitting).map(str::to_owned) else { return String::new() };
    if common.len() > at.saturating_sub(start) || fitting.len() == 1 {
        draft.complete(start, &common);
    }
    if fitting.len() < 2 {
        return String::new();
    }
    let mut names: Vec<&str> = fitting.iter().take(SHOWN).map(|one| one.display.as_str()).collect();
    if fitting.len() > SHOWN {
        names.push("…");
    }
    names.join("   ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn as_far_as_it_is_certain() {
        let folder = std::env::temp_dir().join(format!("untrained-complete-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("shots")).unwrap();
        for name in ["my picture.png", "my page.png", "other.txt"] {
            std::fs::write(folder.join(name), "x").unwrap();
        }
        let here = folder.display().to_string();
        let mut draft = Draft::new("", &format!("{here}/o"));
        assert_eq!(complete(&mut draft), "");
        assert_eq!(draft.text(), format!("{here}/other.txt"));
        let mut draft = Draft::new("", &format!("{here}/sh"));
        complete(&mut draft);
        assert_eq!(draft.text(), format!("{here}/shots/"), "a folder leads on");
        let mut draft = Draft::new("", &format!("{here}/m"));
        let names = complete(&mut draft);
        assert!(names.contains("my picture.png") && names.contains("my page.png"), "{names}");
        assert_eq!(draft.text(), format!("{here}/my\\ p"), "escaped, as a shell would");
        draft.write("i");
        assert_eq!(complete(&mut draft), "");
        assert_eq!(crate::errands::export::place(draft.text()), folder.join("my picture.png"));
        let mut draft = Draft::new("", &format!("{here}/nothing"));
        assert_eq!((complete(&mut draft), draft.text().ends_with("nothing")), (String::new(), true));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
