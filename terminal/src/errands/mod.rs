//! Orders carried out on this computer. Each does what it is told and says how it went.

pub mod export;
pub mod link;
pub mod store;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use untrained_core::border::effect::{Effect, FilePart, KeptFile, Rung};
use untrained_core::border::event::{Event, Handover, Permission, PickedFile};

use crate::words::Words;
use store::Store;

/// Where the person sits: how to ask them for a path and how to hand them a text.
pub trait Desk {
    /// Asks for a path; `None` when they gave none.
    fn ask(&mut self, question: &str, suggestion: &str) -> Option<String>;
    /// Puts a text where they can take it from; false when that failed.
    fn hand_over(&mut self, text: &str) -> bool;
    /// Says one sentence of the shell's own.
    fn say(&mut self, sentence: &str);
}

/// Carries out one order and returns its answer.
pub fn run(effect: Effect, store: &Store, desk: &mut dyn Desk, words: &Words) -> Event {
    match effect {
        Effect::Save { errand, bytes } => {
            let saved = store.save(&bytes);
            Event::SaveEnded { errand, done: told(&saved, desk, |error| words.unwritable(&store.archive(), error)) }
        }
        Effect::OpenLink { errand, rungs } => {
            let address = rungs.iter().find_map(|rung| match rung {
                Rung::Browser { address } => Some(address.clone()),
                Rung::OwnApp { .. } | Rung::AnyApp { .. } | Rung::Written => None,
            });
            let rung = climb(rungs, link::open);
            // Whether it opened or not: it can be read, and taken elsewhere.
            if let Some(address) = address {
                desk.say(&words.say("terminal-address", &[("address", &address)]));
            }
            Event::LinkEnded { errand, rung }
        }
        // This computer is given lists and calendar files; it posts nothing by itself.
        Effect::SetReminders { errand, all } => Event::RemindersEnded { errand, done: all.is_empty() },
        Effect::PostNotice { errand, .. } | Effect::SetAlarm { errand, .. } => {
            Event::RemindersEnded { errand, done: false }
        }
        Effect::AskPermission { errand } => Event::PermissionAnswered { errand, permission: Permission::Blocked },
        Effect::OpenSystemPage { errand, .. } | Effect::SetWidget { errand, .. } | Effect::Print { errand, .. } => {
            Event::HandedOver { errand, outcome: Handover::Failed }
        }
        Effect::PickProof { errand, most } => Event::ProofPicked { errand, file: pick_proof(most, desk, words) },
        Effect::PickBackup { errand, name, most } => {
            Event::BackupPicked { errand, size: pick_backup(&name, most, store, desk, words) }
        }
        Effect::KeepFiles { errand, files } => {
            let mut keep = |file: &KeptFile| {
                let kept = store.keep(&file.name, &file.bytes);
                told(&kept, desk, |error| words.unwritable(&store.home().join(&file.name), error))
            };
            let done = files.iter().all(&mut keep);
            Event::FilesKept { errand, done }
        }
        Effect::KeepFacts { errand, bytes } => {
            let kept = store.keep_facts(&bytes);
            let done = told(&kept, desk, |error| words.unwritable(store.home(), error));
            Event::FilesKept { errand, done }
        }
        Effect::ReadFile { errand, name, from, most } => match store.read_part(&name, from, most) {
            Ok((size, bytes)) => Event::FileRead { errand, size: Some(size), bytes },
            Err(_) => Event::FileRead { errand, size: None, bytes: Vec::new() },
        },
        Effect::DropFiles { errand, names } => {
            // All of them, also those behind one that fails.
            let mut drop = |name: &String| {
                told(&store.drop_kept(name), desk, |error| words.undeletable(&store.home().join(name), error))
            };
            let failed = names.iter().filter(|name| !drop(name)).count();
            Event::HandedOver { errand, outcome: outcome(failed == 0) }
        }
        Effect::Copy { errand, label: _, text } => {
            Event::HandedOver { errand, outcome: outcome(desk.hand_over(&text)) }
        }
        Effect::Share { errand, title, text } => {
            Event::HandedOver { errand, outcome: outcome(desk.hand_over(&format!("{title}\n\n{text}"))) }
        }
        Effect::Export { errand, name, media_type: _, parts, open: _ } => {
            Event::HandedOver { errand, outcome: put(&name, &parts, store, desk, words) }
        }
        Effect::Erase { errand } => {
            let done = told(&store.erase(), desk, |error| words.undeletable(store.home(), error));
            Event::Erased { errand, done }
        }
    }
}

/// True where it went well; else it is said why not.
fn told(went: &io::Result<()>, desk: &mut dyn Desk, why: impl Fn(&io::Error) -> String) -> bool {
    if let Err(error) = went {
        desk.say(&why(error));
    }
    went.is_ok()
}

fn outcome(done: bool) -> Handover {
    if done { Handover::Done } else { Handover::Failed }
}

/// The first rung that holds. A computer has a browser and written steps; apps are a phone's.
fn climb(rungs: Vec<Rung>, mut open: impl FnMut(&str) -> bool) -> Option<Rung> {
    rungs.into_iter().find(|rung| match rung {
        Rung::OwnApp { .. } | Rung::AnyApp { .. } => false,
        Rung::Browser { address } => open(address),
        Rung::Written => true,
    })
}

/// Asks for a path until what is wanted can be done with the file, or the person gives up.
fn pick<T>(
    question: &str,
    desk: &mut dyn Desk,
    words: &Words,
    wanted: impl Fn(&Path, File, i64) -> io::Result<T>,
) -> Option<T> {
    loop {
        let path = desk.ask(&words.say(question, &[]), "").filter(|path| !path.trim().is_empty())?;
        let path = export::place(&path);
        match open(&path).and_then(|(file, size)| wanted(&path, file, size)) {
            Ok(done) => return Some(done),
            Err(error) => desk.say(&words.unreadable(&path, &error)),
        }
    }
}

/// A file and its size. A pipe or a device has none, and may never end.
fn open(path: &Path) -> io::Result<(File, i64)> {
    let what = std::fs::metadata(path)?;
    if what.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !what.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok((File::open(path)?, i64::try_from(what.len()).unwrap_or(i64::MAX)))
}

/// A picture, whole; one that is too large comes with its size alone.
fn pick_proof(most: i64, desk: &mut dyn Desk, words: &Words) -> Option<PickedFile> {
    pick("terminal-ask-proof", desk, words, |path, file, size| {
        let mut bytes = Vec::new();
        if size <= most {
            file.take(u64::try_from(most).unwrap_or_default()).read_to_end(&mut bytes)?;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(PickedFile { media_type: media_type(path).to_owned(), name, size, bytes })
    })
}

/// Copies a backup into the app's own storage and returns its size; one that is too large stays where it is.
fn pick_backup(name: &str, most: i64, store: &Store, desk: &mut dyn Desk, words: &Words) -> Option<i64> {
    let question = if name.starts_with("facts") { "terminal-ask-facts" } else { "terminal-ask-backup" };
    pick(question, desk, words, |_, file, size| {
        if size <= most {
            store.keep_from(name, &mut file.take(u64::try_from(most).unwrap_or_default()))?;
        }
        Ok(size)
    })
}

/// Writes a text into a file that the person names.
pub fn save_text(name: &str, text: &str, store: &Store, desk: &mut dyn Desk, words: &Words) {
    // A text file ends its last line.
    let bytes = format!("{}\n", text.trim_end_matches('\n')).into_bytes();
    put(name, &[FilePart::Bytes { bytes }], store, desk, words);
}

/// Asks where to put a file until it is there or the person gives up. Never writes over another file.
fn put(name: &str, parts: &[FilePart], store: &Store, desk: &mut dyn Desk, words: &Words) -> Handover {
    loop {
        let Some(path) = desk.ask(&words.say("terminal-ask-export", &[]), name).filter(|path| !path.trim().is_empty())
        else {
            return Handover::Cancelled;
        };
        let path = export::place(&path);
        match export::write_parts(&path, parts, store) {
            Ok(()) => {
                desk.say(&words.say("terminal-wrote", &[("path", &path.display().to_string())]));
                return Handover::Done;
            }
            Err(error) => desk.say(&words.unwritable(&path, &error)),
        }
    }
}

fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "heic" => "image/heic",
        "pdf" => "application/pdf",
        "json" => "application/json",
        "zip" => "application/zip",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn browser(address: &str) -> Rung {
        Rung::Browser { address: address.to_owned() }
    }

    #[test]
    fn apps_are_passed_over_and_the_first_browser_that_opens_counts() {
        let rungs = vec![
            Rung::OwnApp { id: "com.example".to_owned(), address: "https://a.example/".to_owned() },
            Rung::AnyApp { address: "https://a.example/".to_owned() },
            browser("https://b.example/"),
            browser("https://c.example/"),
            Rung::Written,
        ];
        let mut tried = Vec::new();
        let opened = climb(rungs, |address| {
            tried.push(address.to_owned());
            address.contains("c.example")
        });
        assert_eq!(opened, Some(browser("https://c.example/")));
        assert_eq!(tried, ["https://b.example/", "https://c.example/"]);
    }

    #[test]
    fn the_written_steps_are_always_there() {
        assert_eq!(climb(vec![browser("https://b.example/"), Rung::Written], |_| false), Some(Rung::Written));
        assert_eq!(climb(vec![browser("https://b.example/")], |_| false), None);
    }
}
