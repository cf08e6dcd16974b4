//! Drives a session by what stands on the screen.

#![allow(
    dead_code,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "shared by several tests"
)]

use std::fmt::Write;
use std::sync::Arc;

use chrono::NaiveDateTime;
use untrained_core::border::effect::{Effect, KeptFile};
use untrained_core::border::event::{Event, Settings};
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
        posts_notices: true,
        picks_pictures: true,
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
}

impl Driver {
    pub fn new(language: &str, region: Option<&str>) -> Self {
        Self::open(None, settings(language, region))
    }

    pub fn open(saved: Option<Vec<u8>>, settings: Settings) -> Self {
        let session =
            Session::open_with(saved.as_deref(), Arc::clone(crate::common::pack()), settings.clone()).unwrap();
        Self { session, settings, window: None, effects: Vec::new(), saved, now: at("2026-11-24T09:00") }
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

    /// The files that are to be kept are: returns them.
    pub fn keep(&mut self) -> Vec<KeptFile> {
        let (errand, files) = self.order(|effect| {
            if let Effect::KeepFiles { errand, files } = effect { Some((*errand, files.clone())) } else { None }
        });
        self.then(Event::FilesKept { errand, done: true });
        files
    }

    /// A file is shared in and kept.
    pub fn share(&mut self, name: &str, media_type: &str, bytes: &[u8]) -> Vec<KeptFile> {
        let (name, media_type) = (name.to_owned(), media_type.to_owned());
        self.then(Event::SharedIn { name, media_type, bytes: bytes.to_vec() });
        self.keep()
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
