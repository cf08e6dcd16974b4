//! Faults at every write of the store: after each there are the old records or the new ones, never neither, every picture that
//! they name is there and whole, and each fault is one clear line.
//!
//! `make test` injects thousands; `make faults` 100 000 (`UNTRAINED_FAULTS=100000`).

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use untrained_core::border::effect::Effect;
use untrained_core::border::event::{Event, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::content::Pack;
use untrained_core::session::Session;
use untrained_core::state::archive;

use super::faulty::{Chance, FAULTS, Fault, Faulty};
use super::{Store, StoreError};
use crate::errands::{self, Desk};
use crate::pump::Pump;
use crate::words::Words;

const HOME: &str = "/home/ada/untrained";

/// How many faults are injected where nothing else is said.
const FEW: usize = 5_000;

/// Most calls of one thing that the store does; a fault is planned at one of them.
const CALLS: usize = 24;

fn wanted() -> usize {
    std::env::var("UNTRAINED_FAULTS").ok().and_then(|count| count.parse().ok()).unwrap_or(FEW)
}

fn words() -> [Words; 2] {
    let pack = Arc::new(Pack::read(crate::PACK).unwrap());
    ["en", "de"].map(|language| Words::new(&pack, &[language.to_owned()], None))
}

/// One line that names the path and the reason, in words.
fn is_clear(line: &str, path: &Path) {
    assert!(line.contains(path.to_str().unwrap()) && line.lines().count() == 1, "{line}");
    assert!(line.len() > path.as_os_str().len() + 20, "{line}");
    for odd in ["os error", "Some(", "Error", "trouble-", "system-", "already there", "schon etwas"] {
        assert!(!line.contains(odd), "{odd}: {line}");
    }
}

/// What the records came to: an archive is its pictures' names, a line each.
#[derive(Debug, Default)]
struct Known {
    /// Surely on the disk.
    saved: Option<Vec<u8>>,
    /// Perhaps on the disk: tried since.
    tried: Vec<Option<Vec<u8>>>,
    /// Pictures that are surely on the disk and wanted.
    pictures: BTreeMap<String, Vec<u8>>,
    /// Every picture that there ever was.
    ever: BTreeMap<String, Vec<u8>>,
    /// Number of the next archive.
    next: usize,
}

impl Known {
    fn may_be(&self, archive: Option<&Vec<u8>>) -> bool {
        self.saved.as_ref() == archive || self.tried.iter().any(|tried| tried.as_ref() == archive)
    }

    fn try_save(&mut self, bytes: &[u8], done: bool) {
        if done {
            (self.saved, self.tried) = (Some(bytes.to_vec()), Vec::new());
        } else {
            self.tried.push(Some(bytes.to_vec()));
        }
    }
}

fn names(archive: &[u8]) -> impl Iterator<Item = &str> {
    std::str::from_utf8(archive).unwrap().lines().skip(1)
}

struct Round<'a> {
    disk: &'a Faulty,
    words: &'a [Words; 2],
    chance: Chance,
    known: Known,
    /// Lines that told of a fault.
    told: usize,
}

impl Round<'_> {
    fn tell(&mut self, error: &io::Error) {
        let path = Path::new(HOME).join("archive.json");
        for words in self.words {
            is_clear(&words.unwritable(&path, error), &path);
        }
        self.told += 1;
    }

    /// Keeps a picture and saves an archive that names it, as the core orders it; nothing is named that could not be kept.
    fn keep(&mut self, store: &Store) {
        let name = format!("proof-{}.png", self.known.next);
        let bytes = vec![u8::try_from(self.known.next % 251).unwrap(); 1 + self.chance.below(300)];
        self.known.next += 1;
        // A backup comes in the same way, piece by piece.
        let kept = match self.chance.below(2) {
            0 => store.keep(&name, &bytes),
            _ => store.keep_from(&name, &mut &*bytes),
        };
        match kept {
            Ok(()) => {
                self.known.pictures.insert(name.clone(), bytes.clone());
                self.known.ever.insert(name, bytes);
            }
            Err(error) => self.tell(&error),
        }
        let all: Vec<String> = self.known.pictures.keys().cloned().collect();
        self.save(store, &all);
    }

    fn save(&mut self, store: &Store, names: &[String]) -> bool {
        self.known.next += 1;
        let archive = format!("archive {}\n{}", self.known.next, names.join("\n")).into_bytes();
        let saved = store.save(&archive);
        self.known.try_save(&archive, saved.is_ok());
        if let Err(error) = &saved {
            self.tell(error);
            // Once more at the end, as on leaving.
            if !self.disk.is_off() && store.save_again().is_ok() {
                self.known.try_save(&archive, true);
                return true;
            }
        }
        saved.is_ok()
    }

    /// Forgets a picture: first in the archive, and only where that was saved its file.
    fn forget(&mut self, store: &Store) {
        let Some(name) = self.known.pictures.keys().next().cloned() else { return };
        let others: Vec<String> = self.known.pictures.keys().filter(|it| **it != name).cloned().collect();
        if self.save(store, &others) {
            self.known.pictures.remove(&name);
            if let Err(error) = store.drop_kept(&name) {
                self.tell(&error);
            }
        }
    }

    fn erase(&mut self, store: &Store) {
        match store.erase() {
            Ok(()) => {
                (self.known.saved, self.known.tried) = (None, Vec::new());
                self.known.pictures.clear();
                let left: Vec<_> = self.disk.files().into_keys().collect();
                assert_eq!(left, [Path::new(HOME).join("lock")], "everything is gone");
            }
            Err(error) => {
                self.tell(&error);
                self.known.tried.push(None);
                // The power is still on: the person has lost what they wanted to lose, in part. They go on from nothing.
                if !self.disk.is_off() {
                    self.known.pictures.clear();
                    self.save(store, &[]);
                }
            }
        }
    }

    fn open(&mut self) -> Option<Store> {
        match Store::on(Box::new(self.disk.clone()), Path::new(HOME)) {
            Ok(store) => Some(store),
            Err(error) => {
                self.refused(&error);
                None
            }
        }
    }

    fn refused(&mut self, error: &StoreError) {
        let StoreError::System { path, .. } = error else { panic!("nobody else is here: {error:?}") };
        for words in self.words {
            is_clear(&words.refused(error), path);
        }
        self.told += 1;
    }

    /// What is there must be what was there before or what was to be there, with every picture that it names.
    fn holds(&mut self, when: &str) {
        let store = Store::on(Box::new(self.disk.clone()), Path::new(HOME)).unwrap();
        let archive = store.load().unwrap();
        assert!(self.known.may_be(archive.as_ref()), "{when}: {archive:?} is neither old nor new: {:?}", self.known);
        for name in archive.iter().flat_map(|archive| names(archive)) {
            let found = store.read_part(name, 0, i64::MAX).unwrap_or_else(|error| panic!("{when}: {name}: {error}"));
            let wanted = &self.known.ever[name];
            assert_eq!((found.0, &found.1), (i64::try_from(wanted.len()).unwrap(), wanted), "{when}: {name}");
        }
        // From here on this is what there is.
        let named: Vec<String> = archive.iter().flat_map(|archive| names(archive)).map(str::to_owned).collect();
        self.known.pictures = named.into_iter().map(|name| (name.clone(), self.known.ever[&name].clone())).collect();
        self.known.saved = archive;
        self.known.tried.clear();
    }
}

#[test]
fn old_records_or_new_ones_never_neither() {
    let (wanted, words) = (wanted(), words());
    let (mut injected, mut lives, mut told) = (0, 0, 0);
    while injected < wanted {
        lives += 1;
        let disk = Faulty::with(Path::new("/home/ada"));
        let chance = Chance::new(u64::try_from(lives).unwrap());
        let mut round = Round { disk: &disk, words: &words, chance, known: Known::default(), told: 0 };
        for day in 0..12 {
            let mut store = round.open();
            for _ in 0..3 {
                let Some(open) = &store else { break };
                // One fault, and sometimes a second one while the first is dealt with.
                for _ in 0..=round.chance.below(2) {
                    let fault = FAULTS[round.chance.below(FAULTS.len())];
                    disk.plan(1 + round.chance.below(CALLS), fault);
                }
                match round.chance.below(10) {
                    0..6 => round.keep(open),
                    6..9 => round.forget(open),
                    _ => round.erase(open),
                }
                if disk.is_off() {
                    store = None;
                }
            }
            drop(store);
            injected += disk.settle();
            if disk.is_off() || round.chance.below(3) == 0 {
                disk.power_cut(&mut round.chance);
            }
            round.holds(&format!("life {lives}, day {day}"));
            // A start under faults is refused in words or comes to the same records; it never begins anew.
            disk.plan(1 + round.chance.below(5), FAULTS[round.chance.below(FAULTS.len() - 1)]);
            if let Some(store) = round.open() {
                match store.load() {
                    Ok(found) => assert!(round.known.may_be(found.as_ref()), "life {lives}: a start that lost them"),
                    Err(error) => round.refused(&error),
                }
            }
            injected += disk.settle();
            round.holds(&format!("life {lives}, after the start of day {day}"));
        }
        told += round.told;
    }
    println!("{injected} faults in {lives} lives, {told} told");
    assert!(told > wanted / 3, "{told} of {injected} were told");
}

/// A store that says nothing of a failing disk would pass all of the above: each call of a save by itself, so that none is silent.
#[test]
fn every_failing_call_of_a_save_is_told_or_made_up_for() {
    let words = words();
    for fault in FAULTS.into_iter().filter(|fault| *fault != Fault::PowerOff) {
        let mut silent = Vec::new();
        for call in 1..=CALLS {
            let disk = Faulty::with(Path::new(HOME));
            let store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
            store.save(b"old").unwrap();
            disk.plan(call, fault);
            let saved = store.save(b"new");
            if disk.settle() == 0 {
                break;
            }
            match saved {
                Err(error) => is_clear(&words[0].unwritable(&store.archive(), &error), &store.archive()),
                // Half a write is simply gone on with; a disk that then has room again holds the whole.
                Ok(()) => silent.push(call),
            }
            let found = store.load().unwrap().unwrap();
            assert!(found == b"old" || found == b"new", "{fault:?} at {call}");
            assert!(saved_is(&store, found == b"new" && silent.contains(&call)), "{fault:?} at {call}");
            store.save_again().unwrap();
            assert_eq!(store.load().unwrap().unwrap(), b"new", "{fault:?} at {call}: saved in the end");
        }
        assert!(silent.is_empty(), "{fault:?}: nothing was said of a fault at call {silent:?}");
    }
}

/// True where the store knows of nothing unsaved exactly when the save went well.
fn saved_is(store: &Store, saved: bool) -> bool {
    store.unsaved.borrow().is_none() == saved
}

#[test]
fn a_deletion_that_a_power_cut_broke_off_is_finished_at_the_next_start() {
    for call in 1..=2 * CALLS {
        let disk = Faulty::with(Path::new(HOME));
        let store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
        store.keep("proof-1.png", b"one").unwrap();
        store.save(b"archive").unwrap();
        disk.plan(call, Fault::PowerOff);
        let erased = store.erase();
        drop(store);
        let mut chance = Chance::new(u64::try_from(call).unwrap());
        if disk.settle() == 0 {
            assert!(erased.is_ok());
            return;
        }
        disk.power_cut(&mut chance);
        let store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
        match store.load().unwrap() {
            Some(archive) => {
                assert_eq!(archive, b"archive", "{call}");
                assert_eq!(store.read_part("proof-1.png", 0, 9).unwrap().1, b"one", "{call}: all of it");
            }
            None => assert_eq!(disk.files().into_keys().collect::<Vec<_>>(), [Path::new(HOME).join("lock")], "{call}"),
        }
    }
    panic!("a deletion has fewer calls than that");
}

#[test]
fn what_is_saved_after_a_failed_deletion_stays() {
    for call in 1..=2 * CALLS {
        for fault in [Fault::Broken, Fault::FailsAfter] {
            let disk = Faulty::with(Path::new(HOME));
            let store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
            store.keep("proof-1.png", b"one").unwrap();
            store.save(b"archive").unwrap();
            disk.plan(call, fault);
            let _ = store.erase();
            let _ = disk.settle();
            store.save(b"anew").unwrap();
            drop(store);
            disk.power_cut(&mut Chance::new(1));
            let store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
            assert_eq!(store.load().unwrap().as_deref(), Some(&b"anew"[..]), "{fault:?} at {call}");
        }
    }
}

#[test]
fn a_disk_that_can_only_be_read_still_gives_its_records() {
    for kind in [io::ErrorKind::ReadOnlyFilesystem, io::ErrorKind::PermissionDenied, io::ErrorKind::StorageFull] {
        let disk = Faulty::with(Path::new(HOME));
        Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap().save(b"records").unwrap();
        // The lock cannot be written: the third call of a start.
        disk.plan(3, Fault::Fails(kind));
        let store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
        assert_eq!(store.closed().map(|(path, error)| (path.to_owned(), error.kind())), Some((HOME.into(), kind)));
        assert_eq!(store.load().unwrap().as_deref(), Some(&b"records"[..]));
        assert_eq!(store.save(b"more").map_err(|error| error.kind()), Err(kind));
        assert!(store.keep("proof-1.png", b"x").is_err() && store.erase().is_err() && store.save_again().is_err());
        assert_eq!(store.load().unwrap().as_deref(), Some(&b"records"[..]));
    }
}

/// Somebody who answers each question for a path with the same one.
#[derive(Default)]
struct Sitting {
    path: String,
    said: Vec<String>,
}

impl Desk for Sitting {
    fn ask(&mut self, _question: &str, _suggestion: &str) -> Option<String> {
        Some(self.path.clone())
    }

    fn hand_over(&mut self, _text: &str) -> bool {
        true
    }

    fn say(&mut self, sentence: &str) {
        self.said.push(sentence.to_owned());
    }
}

/// What the person does in a scenario; the answers to orders come from the store itself.
/// And the picture that is picked there.
fn done_by_the_person(scenario: &str) -> (Settings, Vec<Event>, Vec<u8>) {
    let path = format!("{}/../tests/traces/{scenario}.json", env!("CARGO_MANIFEST_DIR"));
    let trace: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let events = || trace["turns"].as_array().unwrap().iter().map(|turn| &turn["event"]);
    let answers = |event: &&serde_json::Value| {
        event.as_object().is_some_and(|it| it.values().any(|it| it.get("errand").is_some()))
    };
    let settings = serde_json::from_value(trace["settings"].clone()).unwrap();
    let read = |event: &serde_json::Value| serde_json::from_value::<Event>(event.clone()).unwrap();
    let picked =
        events().map(read).find_map(|event| if let Event::ProofPicked { file, .. } = event { file } else { None });
    (settings, events().filter(|event| !answers(event)).map(read).collect(), picked.unwrap().bytes)
}

/// The same with the core itself and a whole scenario: pictures are kept, named, taken back and deleted.
#[test]
fn a_life_with_pictures_survives_a_fault_at_each_call() {
    let now = || Moment { utc_millis: 1_795_510_800_000, offset_minutes: 60 };
    let pack = Arc::new(Pack::read(crate::PACK).unwrap());
    let (settings, events, pixels) = done_by_the_person("proof");
    assert!(events.len() >= 8, "{events:?}");
    let deletes = |event: &Event| matches!(event, Event::Tapped { tap } if tap.starts_with("proof-delete"));
    let kept = events.iter().position(deletes).unwrap();
    let picture = std::env::temp_dir().join(format!("untrained-picture-{}.png", std::process::id()));
    std::fs::write(&picture, &pixels).unwrap();
    let [words, _] = words();
    let (mut hits, mut named) = (0, 0);
    // Once to the kept picture, once to its end.
    for (events, call) in [&events[..kept], &events].into_iter().flat_map(|part| (1..140).map(move |call| (part, call)))
    {
        let disk = Faulty::with(Path::new(HOME));
        let mut store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
        disk.plan(call, FAULTS[call % FAULTS.len()]);
        let mut person = Sitting { path: picture.display().to_string(), ..Sitting::default() };
        let mut known = Known::default();
        let mut failed = false;
        let session = Session::open_with(None, Arc::clone(&pack), settings.clone()).unwrap();
        let mut pump = Pump::new(session, now);
        for event in events {
            pump.happen(std::slice::from_ref(event), &mut |effect| {
                let saves = if let Effect::Save { bytes, .. } = &effect { Some(bytes.clone()) } else { None };
                let answer = errands::run(effect, &store, &mut person, &words);
                let done =
                    !matches!(&answer, Event::SaveEnded { done: false, .. } | Event::FilesKept { done: false, .. });
                failed |= !done;
                if let Some(bytes) = saves {
                    known.try_save(&bytes, done);
                }
                answer
            });
            if disk.is_off() {
                break;
            }
        }
        let off = disk.is_off();
        if disk.settle() == 0 {
            continue;
        }
        hits += 1;
        assert!(!failed || !person.said.is_empty(), "call {call}: nothing was said");
        if !off
            && store.save_again().is_ok()
            && let Some(Some(last)) = known.tried.last().cloned()
        {
            known.try_save(&last, true);
        }
        disk.power_cut(&mut Chance::new(u64::try_from(call).unwrap()));
        store = Store::on(Box::new(disk.clone()), Path::new(HOME)).unwrap();
        let archive = store.load().unwrap();
        assert!(known.may_be(archive.as_ref()), "call {call}: neither old nor new");
        let Some(archive) = archive else { continue };
        for proof in archive::read(&archive).unwrap().proofs {
            named += 1;
            assert_eq!(store.read_part(&proof.file, 0, i64::MAX).unwrap().1, pixels, "call {call}: {}", proof.file);
        }
        Session::open_with(Some(&archive), Arc::clone(&pack), settings.clone()).unwrap();
    }
    std::fs::remove_file(picture).unwrap();
    assert!(hits > 60 && named > 20, "{hits} faults, {named} pictures");
}
