//! Drives a session by what stands on the screen.

#![allow(
    dead_code,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    clippy::wildcard_enum_match_arm,
    clippy::indexing_slicing,
    reason = "shared by several tests"
)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use chrono::NaiveDateTime;
use untrained_core::border::effect::{Effect, FilePart};
use untrained_core::border::event::{Event, Handover, NoticesBy, PickedFile, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::border::window::Window;
use untrained_core::session::Session;

/// A wall time in Berlin in winter.
pub fn at(wall: &str) -> Moment {
    let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%dT%H:%M").unwrap();
    Moment { utc_millis: wall.and_utc().timestamp_millis() - 3_600_000, offset_minutes: 60 }
}

/// A phone.
pub fn settings(language: &str, region: Option<&str>) -> Settings {
    Settings {
        languages: vec![language.to_owned()],
        region: region.map(str::to_owned),
        opens_apps: true,
        notices_by: NoticesBy::System,
        picks_pictures: true,
        has_widget: false,
        locks: false,
        prints: true,
        pauses_unused: false,
    }
}

/// A session, the last window and the last orders.
pub struct Driver {
    pub session: Session,
    pub settings: Settings,
    pub window: Option<Window>,
    pub effects: Vec<Effect>,
    pub saved: Option<Vec<u8>>,
    pub now: Moment,
    /// Files in the app's own storage.
    pub disk: BTreeMap<String, Vec<u8>>,
    /// What was exported last.
    pub exported: Vec<u8>,
    /// The file that is picked when a backup is asked for.
    pub picks: Option<Vec<u8>>,
    /// True while nothing more can be kept.
    pub full: bool,
    /// Facts that are kept.
    pub facts: Option<Vec<u8>>,
}

/// A picture of one pixel that differs by its last bytes.
pub fn picture(of: &str) -> Vec<u8> {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IEND\xaeB`\x82";
    [png, of.as_bytes()].concat()
}

/// A file as a picker hands it over.
pub fn file(name: &str, bytes: &[u8]) -> PickedFile {
    let size = i64::try_from(bytes.len()).unwrap();
    PickedFile { name: name.to_owned(), media_type: "image/png".to_owned(), size, bytes: bytes.to_vec() }
}

impl Driver {
    pub fn new(language: &str, region: Option<&str>) -> Self {
        Self::open(None, settings(language, region))
    }

    pub fn open(saved: Option<Vec<u8>>, settings: Settings) -> Self {
        let session =
            Session::open_with(saved.as_deref(), Arc::clone(crate::common::pack()), settings.clone()).unwrap();
        let (disk, exported, picks) = (BTreeMap::new(), Vec::new(), None);
        let now = at("2026-11-24T09:00");
        let (window, effects, full, facts) = (None, Vec::new(), false, None);
        Self { session, settings, window, effects, saved, now, disk, exported, picks, full, facts }
    }

    /// Sends one event.
    #[allow(clippy::needless_pass_by_value, reason = "an event is spent by being sent")]
    pub fn send(&mut self, event: Event, now: Moment) {
        self.now = now;
        let step = self.session.step(&event, now);
        for effect in &step.effects {
            if let Effect::Save { bytes, .. } = effect {
                self.saved = Some(bytes.clone());
            }
        }
        self.window = Some(step.window);
        self.effects = step.effects;
    }

    /// Sends one event at the time of the last.
    pub fn then(&mut self, event: Event) {
        self.send(event, self.now);
    }

    pub fn window(&self) -> &Window {
        self.window.as_ref().unwrap()
    }

    /// Touches what bears this label.
    pub fn tap(&mut self, label: &str) {
        let tap = taps(self.window()).into_iter().find(|(text, _)| text == label);
        let Some((_, tap)) = tap else { panic!("no {label:?} on this page:\n{}", self.show()) };
        self.then(Event::Tapped { tap });
    }

    /// Touches what bears this tap.
    pub fn go(&mut self, tap: &str) {
        let offered = taps(self.window()).iter().any(|(_, it)| it == tap);
        assert!(offered, "no {tap} on this page:\n{}", self.show());
        self.then(Event::Tapped { tap: tap.to_owned() });
    }

    /// Comes by one of our own addresses.
    pub fn visit(&mut self, page: &str) {
        self.then(Event::Arrived { address: format!("untrained://{page}") });
    }

    /// Fills a field and leaves it.
    pub fn write(&mut self, field: &str, text: &str) {
        self.then(Event::Typed { field: field.to_owned(), text: text.to_owned() });
        self.then(Event::FieldLeft { field: field.to_owned() });
    }

    /// What is wanted of the first order of the last step that has it.
    pub fn order<T>(&self, of: impl Fn(&Effect) -> Option<T>) -> T {
        self.effects.iter().find_map(of).unwrap_or_else(|| panic!("{:?}", self.effects))
    }

    /// The answer of a phone whose storage works; `None` for what is not about files.
    fn file_answer(&mut self, effect: &Effect) -> Option<Event> {
        Some(match effect {
            Effect::Save { errand, .. } => Event::SaveEnded { errand: *errand, done: true },
            Effect::KeepFiles { errand, .. } if self.full => Event::FilesKept { errand: *errand, done: false },
            Effect::KeepFiles { errand, files } => {
                for file in files {
                    self.disk.insert(file.name.clone(), file.bytes.clone());
                }
                Event::FilesKept { errand: *errand, done: true }
            }
            Effect::KeepFacts { errand, .. } if self.full => Event::FilesKept { errand: *errand, done: false },
            Effect::KeepFacts { errand, bytes } => {
                self.facts = Some(bytes.clone()).filter(|bytes| !bytes.is_empty());
                Event::FilesKept { errand: *errand, done: true }
            }
            Effect::ReadFile { errand, name, from, most } => match self.disk.get(name) {
                Some(all) => {
                    let rest = &all[usize::try_from(*from).unwrap().min(all.len())..];
                    let bytes = rest[..rest.len().min(usize::try_from(*most).unwrap())].to_vec();
                    Event::FileRead { errand: *errand, size: Some(i64::try_from(all.len()).unwrap()), bytes }
                }
                None => Event::FileRead { errand: *errand, size: None, bytes: Vec::new() },
            },
            Effect::DropFiles { errand, names } => {
                self.disk.retain(|name, _| !names.contains(name));
                Event::HandedOver { errand: *errand, outcome: Handover::Done }
            }
            Effect::PickBackup { errand, name, most } => {
                let size = self.picks.as_ref().map(|bytes| i64::try_from(bytes.len()).unwrap());
                if let Some(bytes) = self.picks.clone().filter(|_| size <= Some(*most)) {
                    self.disk.insert(name.clone(), bytes);
                }
                Event::BackupPicked { errand: *errand, size }
            }
            Effect::Export { errand, parts, .. } => {
                let part = |part: &FilePart| match part {
                    FilePart::Bytes { bytes } => bytes.clone(),
                    FilePart::File { name } => self.disk[name].clone(),
                };
                self.exported = parts.iter().flat_map(part).collect();
                Event::HandedOver { errand: *errand, outcome: Handover::Done }
            }
            _ => return None,
        })
    }

    /// Carries out every order about files, and what follows from it, until nothing is left to do.
    pub fn settle(&mut self) {
        self.settle_some(usize::MAX);
    }

    /// The same, until so many of these orders were carried out.
    pub fn settle_some(&mut self, most: usize) {
        let (mut orders, mut done) = (self.effects.clone(), 0);
        while !orders.is_empty() && done < most {
            let effect = orders.remove(0);
            if let Some(answer) = self.file_answer(&effect) {
                done += 1;
                self.then(answer);
                orders.extend(self.effects.clone());
            }
        }
    }

    /// A picture is shared in, and kept for what this tap names.
    pub fn share(&mut self, name: &str, bytes: &[u8], home: &str) {
        self.then(Event::SharedIn { file: file(name, bytes) });
        self.go(home);
        self.settle();
    }

    /// A picture is picked where the page offers it.
    pub fn pick(&mut self, tap: &str, name: &str, bytes: &[u8]) {
        self.go(tap);
        let errand =
            self.order(|effect| if let Effect::PickProof { errand, .. } = effect { Some(*errand) } else { None });
        self.then(Event::ProofPicked { errand, file: Some(file(name, bytes)) });
        self.settle();
    }

    /// The app is closed and opened again on what was stored, with the same storage.
    pub fn reopen(&mut self) {
        let mut again = Self::open(self.saved.clone(), self.settings.clone());
        (again.disk, again.picks) = (std::mem::take(&mut self.disk), self.picks.take());
        again.send(Event::Opened, self.now);
        *self = again;
    }

    /// Everything on the screen, one text a line.
    pub fn show(&self) -> String {
        let window = self.window();
        let mut out = format!("== {} ({})\n", window.page.title, window.page.key);
        for block in &window.page.blocks {
            writeln!(out, "{block:?}").unwrap();
        }
        if let Some(notice) = &window.notice {
            writeln!(out, "notice: {} {:?}", notice.text, notice.button).unwrap();
        }
        out
    }
}

/// Labels and taps of everything that can be touched.
pub fn taps(window: &Window) -> Vec<(String, String)> {
    window.taps().map(|(label, tap)| (label.to_owned(), tap.to_owned())).collect()
}
