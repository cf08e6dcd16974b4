//! The one mutable thing: events in, windows and orders out.
//!
//! Every event goes the same way: it changes the state, then reminders are planned anew where that may change them, then
//! what changed is stored (the order to save stands first), then the page is drawn once.

mod answers;
mod case;
mod door;
mod fields;
mod records;
mod taps;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use crate::border::effect::{Effect, KeptFile, Reminder, Rung};
use crate::border::event::{Event, Permission, Settings};
use crate::border::moment::Moment;
use crate::border::window::{Direction, Notice, Page, Step, Tone, Window};
use crate::content::Pack;
use crate::nav::page::PageId;
use crate::pages::{self, View};
use crate::rules::ladder;
use crate::rules::reminder::Planned;
use crate::state::{Errand, Note, Said, State, archive};
use crate::text::Text;

pub use crate::state::error::OpenError;

/// Most errands of either sort that wait for an answer; older ones are given up.
const MOST_ERRANDS: usize = 64;

/// Everything that is remembered between two events.
#[derive(Debug, Clone)]
pub struct Session {
    pack: Arc<Pack>,
    settings: Settings,
    text: Text,
    state: State,
    /// Errands whose answer counts in this process only.
    errands: BTreeMap<i64, Brief>,
    /// True when something is stored, so that changes have to be.
    stored: bool,
    /// True when the state changed since it was last stored.
    unsaved: bool,
    /// The reminders as the shell has them; `None` while not known.
    sent: Option<Arc<[Reminder]>>,
    /// Originals that came with the backup on the screen.
    originals: Vec<KeptFile>,
    /// The plan of reminders, and the day for which it holds and whether that day's hour is past.
    plan: OnceLock<Arc<[Planned]>>,
    planned_for: (NaiveDate, bool),
    /// That plan in the words of the language.
    worded: OnceLock<Arc<[Reminder]>>,
    /// What was drawn last.
    window: Option<Arc<Window>>,
}

/// An errand whose answer counts in this process only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Brief {
    /// The state was to be stored.
    Save,
    /// The reminders were to be set.
    Reminders,
    /// A text was to be copied.
    Copy,
    /// A file was to be exported.
    Export,
    /// A page of the system was to be shown.
    System,
    /// Files that nothing names any more were to be deleted.
    Drop,
    /// Originals were to be read for the case file.
    ReadCase,
    /// Originals were to be read for a backup.
    ReadBackup,
    /// The originals of a backup were to be written.
    Restore,
    /// Everything was to be deleted.
    Erase,
}

/// One event on its way through.
struct Run<'a> {
    session: &'a mut Session,
    now: Moment,
    effects: Vec<Effect>,
    /// True plans the reminders anew and sends them even where they are the same.
    plan: bool,
    /// False keeps the change in memory until the next event that stores.
    save: bool,
    /// True after a backup took the place of everything: its proofs are all there are.
    restored: bool,
}

impl Session {
    /// Opens a session from what was stored last (`None` at the very first start), the content pack and the device's settings.
    ///
    /// # Errors
    /// [`OpenError`] says which of the two could not be read and what the shell should do with it.
    pub fn open(saved: Option<&[u8]>, pack: &[u8], settings: Settings) -> Result<Self, OpenError> {
        Self::open_with(saved, Arc::new(Pack::read(pack)?), settings)
    }

    /// Opens a session with a pack that was read before.
    ///
    /// # Errors
    /// [`OpenError`] says why the stored bytes could not be read.
    pub fn open_with(saved: Option<&[u8]>, pack: Arc<Pack>, settings: Settings) -> Result<Self, OpenError> {
        let mut state = saved.map(archive::read).transpose()?.unwrap_or_default();
        // Whoever was writing then does not answer any more.
        state.errands.retain(|_, errand| !matches!(errand, Errand::Keep { .. }));
        if state.stack.is_empty() {
            state.stack.push(if state.welcomed { PageId::Home } else { PageId::Country });
        }
        Ok(Self {
            text: speak(&pack, &state, &settings),
            pack,
            settings,
            state,
            errands: BTreeMap::new(),
            stored: saved.is_some(),
            unsaved: false,
            sent: None,
            originals: Vec::new(),
            plan: OnceLock::new(),
            planned_for: (NaiveDate::MIN, false),
            worded: OnceLock::new(),
            window: None,
        })
    }

    /// Advances by one event and returns what to draw and what to do.
    pub fn step(&mut self, event: &Event, now: Moment) -> Step {
        if let Event::ErrandFailed { effect } = event {
            return self.step(&effect.refused(), now);
        }
        let mut before = self.state.clone();
        let drawn_for = self.planned_for;
        let mut run = Run { session: self, now, effects: Vec::new(), plan: false, save: true, restored: false };
        run.plan_anew(true);
        run.handle(event);
        run.settle();
        let same_person = run.session.state.person == before.person;
        run.drop_files(&before, same_person);
        let same_plan = same_person && run.session.state.reminders == before.reminders;
        run.plan_anew(same_plan);
        run.remind(&before, same_plan);
        let Run { mut effects, save, .. } = run;
        let changed = self.state != before;
        self.unsaved |= changed;
        let erases = effects.iter().any(|effect| matches!(effect, Effect::Erase { .. }));
        if save && self.unsaved && !erases && (self.stored || !self.is_blank()) {
            let errand = self.number(Brief::Save);
            effects.insert(0, Effect::Save { errand, bytes: archive::write(&self.state) });
            (self.stored, self.unsaved) = (true, false);
        }
        // Most answers change nothing that is on the page: then it is the page of before. No page shows these two.
        (before.planned_at, before.next_errand) = (self.state.planned_at, self.state.next_errand);
        let changed = self.state != before;
        let spoken = matches!(event, Event::SettingsChanged { .. });
        let same = !changed && !spoken && self.planned_for == drawn_for;
        let page = self.window.as_ref().filter(|_| same).map(|last| last.page.clone());
        let window = self.draw(now, page);
        self.window = Some(Arc::new(window.clone()));
        Step { window, effects }
    }

    /// What to draw after a fault inside [`Session::step`]: the last window with a note. Nothing changed, nothing is to do.
    pub fn fault(&mut self, _now: Moment) -> Step {
        self.note(Said::Fault);
        let text = self.text.say("note-fault");
        let notice = Notice { key: format!("note-{}", self.state.next_note), tone: Tone::Late, text, button: None };
        let window = match &self.window {
            Some(last) => Window { notice: Some(notice), ..Window::clone(last) },
            None => Window {
                page: Page { key: "fault".to_owned(), title: self.text.say("app-name"), blocks: Vec::new() },
                back: None,
                notice: Some(notice),
                busy: false,
                private: self.state.reminders.discreet,
                language: self.text.language().to_owned(),
                direction: Direction::LeftToRight,
            },
        };
        Step { window, effects: Vec::new() }
    }

    /// True while nothing was told or chosen, so that there is nothing worth storing.
    fn is_blank(&self) -> bool {
        let fresh = State {
            next_errand: self.state.next_errand,
            next_note: self.state.next_note,
            note: self.state.note.clone(),
            planned_at: self.state.planned_at,
            ..State::default()
        };
        self.state == fresh
    }

    fn view(&self, now: Moment) -> View<'_> {
        View { state: &self.state, pack: &self.pack, text: &self.text, settings: &self.settings, now, plan: &self.plan }
    }

    fn draw(&self, now: Moment, page: Option<Page>) -> Window {
        let view = self.view(now);
        let top = self.state.stack.last().unwrap_or(&PageId::Home);
        Window {
            page: page.unwrap_or_else(|| pages::draw(top, &view)),
            back: (self.state.stack.len() > 1).then(|| self.text.say("back")),
            notice: self.state.note.as_ref().map(|note| pages::draw_note(&view, note)),
            busy: self.errands.values().any(|errand| *errand == Brief::Erase)
                || self.state.errands.values().any(|errand| matches!(errand, Errand::Keep { .. })),
            private: self.state.reminders.discreet,
            language: self.text.language().to_owned(),
            direction: self.text.direction(),
        }
    }

    /// A new errand's number.
    fn number(&mut self, brief: Brief) -> i64 {
        let errand = self.count();
        self.errands.insert(errand, brief);
        // A shell that never answers must not make the session grow.
        while self.errands.len() > MOST_ERRANDS {
            self.errands.pop_first();
        }
        errand
    }

    fn count(&mut self) -> i64 {
        let errand = self.state.next_errand;
        self.state.next_errand = errand.saturating_add(1);
        errand
    }

    fn note(&mut self, what: Said) {
        let number = self.state.next_note;
        self.state.next_note = number.wrapping_add(1);
        self.state.note = Some(Note { number, what });
    }
}

/// The sentences in the chosen language, or in the device's.
fn speak(pack: &Arc<Pack>, state: &State, settings: &Settings) -> Text {
    let wanted: Vec<String> = state.choices.language.iter().chain(&settings.languages).cloned().collect();
    let region = region(state, settings);
    Text::new(pack, &wanted, region.as_deref())
}

/// The region that decides how an English date is written: that of the device's own tag for the language, else its region.
fn region(state: &State, settings: &Settings) -> Option<String> {
    let chosen = state.choices.language.as_ref()?;
    let same = |tag: &&String| tag.split(['-', '_']).next() == Some(chosen.as_str());
    let tag = settings.languages.iter().find(same)?;
    let region = tag.split(['-', '_']).nth(1).filter(|part| part.len() == 2).map(str::to_owned);
    region.or_else(|| settings.region.clone())
}

impl Run<'_> {
    fn state(&mut self) -> &mut State {
        &mut self.session.state
    }

    fn view(&self) -> View<'_> {
        self.session.view(self.now)
    }

    fn today(&self) -> chrono::NaiveDate {
        self.now.date()
    }

    fn handle(&mut self, event: &Event) {
        match event {
            Event::Opened => self.opened(),
            Event::ClockChanged => self.plan = true,
            Event::SettingsChanged { settings } => {
                self.session.settings = settings.clone();
                self.speak();
                self.plan = true;
            }
            Event::Arrived { address } => self.arrived(address),
            Event::Tapped { tap } => self.tapped(tap),
            Event::Typed { field, text } => self.typed(field, text),
            Event::FieldLeft { field } => self.left(field),
            Event::Chose { field, option } => self.chose(field, option),
            Event::DateChosen { field, date } => {
                self.heard();
                self.dated(field, *date);
            }
            Event::Back => {
                self.heard();
                self.back();
            }
            Event::NoticeSeen => self.state().note = None,
            Event::ReminderAnswered { id, tap } => self.reminded(id, tap.as_deref()),
            Event::SaveEnded { errand, done } => self.saved(*errand, *done),
            Event::LinkEnded { errand, rung } => self.link_ended(*errand, rung.as_ref()),
            Event::RemindersEnded { errand, done } => self.reminders_ended(*errand, *done),
            Event::PermissionAnswered { errand, permission } => self.permitted(*errand, *permission),
            Event::BackupPicked { errand, file } => self.backup_picked(*errand, file.as_ref()),
            Event::HandedOver { errand, outcome } => self.handed_over(*errand, *outcome),
            Event::Erased { errand, done } => self.erased(*errand, *done),
            Event::SharedIn { name, media_type, bytes } => self.shared(name, media_type, bytes),
            Event::ProofPicked { errand, file } => self.proof_picked(*errand, file.as_ref()),
            Event::FilesKept { errand, done } => self.files_kept(*errand, *done),
            Event::FilesRead { errand, files } => self.files_read(*errand, files),
            // Unfolded in `step`.
            Event::ErrandFailed { .. } => {}
        }
    }

    /// The app came to the front: what its notices said until now counts as seen.
    fn opened(&mut self) {
        self.plan = true;
        let heard = matches!(self.session.state.choices.permission, Some(Permission::Granted | Permission::Quiet));
        if let (Some(at), true) = (self.session.state.planned_at, heard) {
            let session = &mut *self.session;
            let earlier =
                crate::rules::reminder::plan(&session.state.person, &session.pack, &session.state.reminders, at);
            session.state.reminders.see(&earlier, self.now.wall());
            session.state.reminders.tidy(&session.state.person, &session.pack, self.now.date());
        }
    }

    /// One of our own addresses.
    fn arrived(&mut self, address: &str) {
        if !self.session.state.welcomed {
            return;
        }
        let page = PageId::arrived(address).unwrap_or(PageId::Home);
        self.state().stack = vec![PageId::Home];
        self.go(page);
    }

    /// Whoever does the next thing has seen the note; what is not stored yet is said until it is.
    fn heard(&mut self) {
        let note = &mut self.state().note;
        note.take_if(|note| note.what != Said::SaveFailed);
    }

    fn speak(&mut self) {
        let session = &mut *self.session;
        session.text = speak(&session.pack, &session.state, &session.settings);
        session.worded = OnceLock::new();
    }

    /// Leads to a page; one that is open already is gone back to.
    fn go(&mut self, page: PageId) {
        self.keep_drafts();
        if let PageId::Steps(subject) = &page {
            let subject = subject.clone();
            self.walk(&subject);
        }
        if page == PageId::Changes {
            let version = self.session.pack.version;
            self.state().choices.changes_seen = Some(version);
        }
        let stack = &mut self.state().stack;
        match stack.iter().position(|open| *open == page) {
            Some(at) => stack.truncate(at + 1),
            None if page == PageId::Home => *stack = vec![page],
            None => stack.push(page),
        }
    }

    fn back(&mut self) {
        self.keep_drafts();
        let stack = &mut self.state().stack;
        if stack.len() > 1 {
            stack.pop();
        }
    }

    /// Drops what belongs to a page that was left.
    fn settle(&mut self) {
        let state = self.state();
        if state.stack.is_empty() {
            state.stack.push(PageId::Home);
        }
        if state.restore.is_some() && state.stack.last() != Some(&PageId::Restore) {
            state.restore = None;
        }
        if state.stack.last() != Some(&PageId::Country) {
            state.drafts.remove(pages::FIND_COUNTRY);
        }
    }

    /// Forgets the plan of reminders where it no longer holds: it depends on the person, their preferences, the day, and
    /// whether the hour of that day is past.
    fn plan_anew(&mut self, same: bool) {
        let session = &mut *self.session;
        let wall = self.now.wall();
        let holds_for = (wall.date(), wall.time() >= session.state.reminders.time());
        if !same || session.planned_for != holds_for {
            (session.plan, session.planned_for, session.worded) = (OnceLock::new(), holds_for, OnceLock::new());
        }
    }

    /// Sends the reminders as a whole where they may have changed.
    fn remind(&mut self, before: &State, same: bool) {
        let session = &mut *self.session;
        let state = &session.state;
        let same = same && state.choices.language == before.choices.language;
        if !session.settings.posts_notices || !state.welcomed || (same && !self.plan) {
            return;
        }
        let view = session.view(self.now);
        let compose = || view.coming().iter().map(|planned| pages::compose(&view, planned)).collect();
        let all = Arc::clone(session.worded.get_or_init(compose));
        if !self.plan && session.sent.as_ref() == Some(&all) {
            return;
        }
        session.state.planned_at = Some(self.now.wall());
        session.sent = Some(Arc::clone(&all));
        let errand = session.number(Brief::Reminders);
        self.effects.push(Effect::SetReminders { errand, all: all.to_vec() });
    }

    /// Orders an errand whose answer counts in this process only.
    fn order(&mut self, brief: Brief, effect: impl FnOnce(i64) -> Effect) {
        let errand = self.session.number(brief);
        self.effects.push(effect(errand));
    }

    /// Orders an errand whose answer counts after the app was closed in between, too.
    fn order_kept(&mut self, kept: Errand, effect: impl FnOnce(i64) -> Effect) {
        let errand = self.session.count();
        let errands = &mut self.state().errands;
        errands.insert(errand, kept);
        while errands.len() > MOST_ERRANDS {
            errands.pop_first();
        }
        self.effects.push(effect(errand));
    }

    /// Forgets proofs that nothing names any more, and has their files deleted.
    fn drop_files(&mut self, before: &State, same_person: bool) {
        let state = &mut self.session.state;
        if same_person && state.proofs == before.proofs {
            return;
        }
        // One that belonged to nothing stays until it is deleted itself. The ids of a backup say nothing about those of before.
        if !self.restored {
            let (now, then) = (state.person.proof_ids(), before.person.proof_ids());
            state.proofs.retain(|proof| now.contains(&proof.id) || !then.contains(&proof.id));
        }
        let kept: BTreeSet<&str> = state.proofs.iter().map(|proof| proof.file.as_str()).collect();
        let gone = before.proofs.iter().filter(|proof| !kept.contains(proof.file.as_str()));
        let names: Vec<String> = gone.map(|proof| proof.file.clone()).collect();
        // After everything was deleted no file is left to delete.
        if !names.is_empty() && self.session.stored {
            self.order(Brief::Drop, |errand| Effect::DropFiles { errand, names });
        }
    }

    /// Opens an address outside.
    fn open_outside(&mut self, address: &str) {
        let rungs: Vec<Rung> = ladder::outside(address);
        self.order_kept(Errand::Link, |errand| Effect::OpenLink { errand, rungs });
    }
}
