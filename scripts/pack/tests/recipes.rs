//! The recipes of CONTRIBUTING.md, followed on a copy of the content, as a newcomer would: what forgets a part is refused with
//! words that say which, what follows the recipe holds, and no more files are touched than the recipe names.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use untrained_core::content::Pack;
use untrained_pack::build;
use untrained_pack::check;
use untrained_pack::files::{self, Files};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn content() -> Files {
    files::read(&root().join("content")).unwrap()
}

fn complaints(files: &Files) -> Vec<String> {
    check::all(files, &files::code(&root()).unwrap()).iter().map(ToString::to_string).collect()
}

/// The files that differ.
fn touched(before: &Files, after: &Files) -> Vec<String> {
    let mut all: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    all.sort();
    all.dedup();
    all.retain(|path| before.get(path) != after.get(path));
    all
}

fn edit(files: &mut Files, path: &str, change: impl Fn(&str) -> String) {
    let changed = change(&files[path]);
    assert_ne!(changed, files[path], "{path}: nothing to change");
    files.insert(path.to_owned(), changed);
}

/// The messages of a language whose ids begin so, as they stand.
fn sentences(files: &Files, language: &str, front: &str) -> String {
    let mut found = String::new();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with(&format!("text/{language}/"))) {
        let mut inside = false;
        for line in text.lines() {
            let own = line.starts_with([' ', '}', '.']) || line.is_empty();
            inside = if own { inside } else { line.starts_with(front) };
            if inside && !line.is_empty() {
                found.push_str(line);
                found.push('\n');
            }
        }
        assert!(!path.is_empty());
    }
    assert!(!found.is_empty(), "{front}: no sentence in {language}");
    found
}

fn languages(files: &Files) -> Vec<String> {
    let mut all: Vec<String> =
        files.keys().filter_map(|path| Some(path.strip_prefix("text/")?.split_once('/')?.0.to_owned())).collect();
    all.dedup();
    all
}

#[test]
fn a_fact_is_corrected_in_its_file_its_sentences_and_the_day_of_the_pack() {
    let before = content();
    let mut after = before.clone();
    // Looked at again five days after the pack.
    let day = build::pack(&before).unwrap().version + chrono::Days::new(5);
    let id = "linkedin.training.eu";
    edit(&mut after, "services/linkedin.json", |text| {
        let mut tree: serde_json::Value = serde_json::from_str(text).unwrap();
        let periods = tree["training"].as_array_mut().unwrap();
        let period = periods.iter_mut().find(|period| period["id"] == id).unwrap();
        period["proof"]["verified_on"] = day.to_string().into();
        period["proof"]["recheck_after"] = (day + chrono::Days::new(90)).to_string().into();
        serde_json::to_string_pretty(&tree).unwrap()
    });
    let early = complaints(&after);
    assert!(early.len() == 1 && early[0].contains("is later than the pack"), "{early:?}");
    edit(&mut after, "pack.json", |_| format!("{{\"version\": \"{day}\"}}"));
    for language in languages(&before) {
        edit(&mut after, &format!("text/{language}/linkedin.ftl"), |text| {
            text.replacen("linkedin-training-eu = ", "linkedin-training-eu = LinkedIn: ", 1)
        });
    }
    assert_eq!(complaints(&after), Vec::<String>::new());
    let files = ["pack.json", "services/linkedin.json", "text/de/linkedin.ftl", "text/en/linkedin.ftl"];
    assert_eq!(touched(&before, &after), files);
}

#[test]
fn a_service_is_its_file_its_place_in_the_order_and_a_file_of_sentences_a_language() {
    const LIKE: &str = "wetransfer";
    let before = content();
    let mut after = before.clone();
    // Its own name, but the same sources.
    let known: Vec<String> =
        build::pack(&before).unwrap().sources.keys().filter(|id| id.starts_with(LIKE)).cloned().collect();
    let own = |text: &str| {
        let text = text.replace(LIKE, "example").replace("WeTransfer", "Example");
        known
            .iter()
            .fold(text, |text, id| text.replace(&format!("\"{}\"", id.replace(LIKE, "example")), &format!("\"{id}\"")))
    };
    after.insert("services/example.json".to_owned(), own(&before[&format!("services/{LIKE}.json")]));
    for language in languages(&before) {
        let text = own(&sentences(&before, &language, &format!("{LIKE}-")));
        after.insert(format!("text/{language}/example.ftl"), text);
    }
    assert_eq!(complaints(&after), ["services/order.json: example: has no place in the list"]);
    edit(&mut after, "services/order.json", |text| text.replacen(']', ",\"example\"]", 1));
    assert_eq!(complaints(&after), Vec::<String>::new());
    let files = ["services/example.json", "services/order.json", "text/de/example.ftl", "text/en/example.ftl"];
    assert_eq!(touched(&before, &after), files);
    let pack: Pack = build::pack(&after).unwrap();
    assert!(pack.service("example").is_some());
}

#[test]
fn a_language_of_ten_messages_is_told_in_three_lines_what_it_lacks() {
    let before = content();
    let mut after = before.clone();
    let ten: String = before["text/en/app.ftl"]
        .lines()
        .filter(|line| line.contains(" = ") && !line.starts_with([' ', '#']) && !line.contains('{'))
        .take(10)
        .fold(String::new(), |all, line| all + &line.replacen(" = ", " = Un ", 1) + "\n");
    after.insert("text/fr/app.ftl".to_owned(), ten);
    let lines = complaints(&after);
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert_eq!(lines[0], "places/names/fr.json: is missing; scripts/names.py makes it");
    assert_eq!(lines[2], "text/fr/glossary.json: is missing");
    assert!(lines[1].starts_with("text/fr: lacks ") && lines[1].ends_with(" …"), "{lines:?}");
    assert_eq!(touched(&before, &after), ["text/fr/app.ftl"]);
}

/// A page is a file, its line in the list of pages, and the line that makes the file a module: built in a copy of the core.
#[test]
fn a_page_is_one_file_and_its_lines_in_two_lists() {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let to = to.join(path.file_name().unwrap());
            if path.is_dir() {
                copy(&path, &to);
            } else {
                fs::copy(&path, &to).unwrap();
            }
        }
    }
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page");
    fs::remove_dir_all(&place).ok();
    copy(&root().join("core/src"), &place.join("core/src"));
    for file in ["core/Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "clippy.toml"] {
        fs::copy(root().join(file), place.join(file)).unwrap();
    }
    // The core alone: a workspace of one, without what its tests and benches need.
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let members = workspace.lines().map(|line| if line.starts_with("members") { "members = [\"core\"]" } else { line });
    let kept: Vec<&str> = members.filter(|line| !line.starts_with("default-members")).collect();
    fs::write(place.join("Cargo.toml"), kept.join("\n")).unwrap();
    let core = fs::read_to_string(place.join("core/Cargo.toml")).unwrap();
    let (core, _) = core.split_once("[dev-dependencies]").unwrap();
    fs::write(place.join("core/Cargo.toml"), format!("{core}\n[lints]\nworkspace = true\n")).unwrap();

    let put = |file: &str, before: &str, new: &str| {
        let path = place.join("core/src").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(before), "{file}: no {before:?}");
        fs::write(&path, text.replacen(before, &format!("{new}{before}"), 1)).unwrap();
    };
    fs::write(
        place.join("core/src/pages/hello.rs"),
        "//! Says hello.\n\nuse crate::border::window::TextLook;\nuse crate::pages::view::{Drawn, View};\n\n\
         /// Draws the page.\npub(super) fn draw(view: &View<'_>) -> Drawn {\n    \
         (view.say(\"hello-title\"), vec![view.paragraph(\"hello\", TextLook::Body, \"hello-text\")])\n}\n",
    )
    .unwrap();
    put("pages/mod.rs", "mod home;", "mod hello;\n");
    put(
        "nav/page.rs",
        "            /// The cards.",
        "            /// Says hello.\n            Hello \"hello\" inside hello::draw;\n",
    );
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline", "--package", "untrained-core"])
        .current_dir(&place)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // And its words are asked for.
    let said = files::code(&place).unwrap();
    let lines: Vec<String> = check::all(&content(), &said).iter().map(ToString::to_string).collect();
    for id in ["hello-title", "hello-text"] {
        let asked = format!("core/src/pages/hello.rs: says message \"{id}\", which is not in text/en");
        assert!(lines.contains(&asked), "{lines:?}");
    }
}
