//! The one mutable thing: events in, windows and orders out.
//!
//! Every event goes the same way: it changes the state, then reminders are planned anew where that may change them, then
//! what changed is stored (the order to save stands first), then the page is drawn once.

mod answers;
mod case;
mod facts;
mod fields;
mod files;
mod notices;
mod parcel;
mod records;
mod rest;
mod taps;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use crate::border::effect::{Effect, Reminder, Rung};
use crate::border::event::{Event, Settings};
use crate::border::moment::{Moment, WallTime};
use crate::border::window::{Direction, Notice, Page, Step, Tone, Window};
use crate::content::{Pack, PackError};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::pages::{self, View};
use crate::rules::ladder;
use crate::rules::reminder::Planned;
use crate::state::{Errand, Note, Said, State, archive};
use crate::text::{Text, tag};

pub use crate::state::error::OpenError;

/// Most errands of either sort that wait for an answer; older ones are given up.
const MOST_ERRANDS: usize = 64;

/// Everything that is remembered between two events.
#[derive(Debug, Clone)]
pub struct Session {
    /// The facts in use.
    pack: Arc<Pack>,
    /// Those that came with the app.
    packaged: Arc<Pack>,
    /// Newer ones that are being kept, until they are on the disk.
    arriving: Option<Arc<Pack>>,
    /// Those in use before the ones that were taken in this process, and their sentences.
    before: Option<(Arc<Pack>, Text)>,
    /// What is to become of facts that are kept.
    kept_facts: KeptFacts,
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
    /// The time to wake up as the shell has it; `None` while not known.
    #[allow(clippy::option_option, reason = "no alarm is known as well as one")]
    alarm: Option<Option<WallTime>>,
    /// The line beside the app's icon, and where it leads, as the shell has them.
    widget: Option<(String, String)>,
    /// True while the system asks for leave to post notices, in this process.
    asking: bool,
    /// Orders that stand behind a save that ended well.
    after_save: Vec<Effect>,
    /// Files that are being deleted.
    dropping: Vec<String>,
    /// An export whose originals are being looked at.
    packing: Option<parcel::Packing>,
    /// Pictures that could not be put into the export that is handed over.
    without: Vec<String>,
    /// The picked backup, as far as it was read.
    unpacking: Option<parcel::Unpacking>,
    /// The plan of reminders, and the day for which it holds and whether that day's hour is past.
    plan: OnceLock<Arc<[Planned]>>,
    planned_for: (NaiveDate, bool),
    /// That plan in the words of the language.
    worded: OnceLock<Arc<[Reminder]>>,
    /// What was drawn last.
    window: Option<Arc<Window>>,
}

/// What is to become of facts that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeptFacts {
    /// They stay, or there are none.
    Stay,
    /// They are deleted at the next event: nobody uses them.
    Go,
}

/// An errand whose answer counts in this process only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Brief {
    /// The state was to be stored.
    Save,
    /// Reminders or an alarm were to be set.
    Reminders,
    /// A notice was to be posted, to try them out.
    Try,
    /// A text was to be copied.
    Copy,
    /// A file was to be exported.
    Export,
    /// A page of the system was to be shown.
    System,
    /// Files that nothing names any more were to be deleted.
    Drop,
    /// An original was to be read for an export.
    Pack,
    /// A piece of a picked backup was to be read, to see what is in it.
    Look,
    /// Its records were to be read.
    Records,
    /// An original was to be read out of it.
    Take,
    /// It was to be seen whether it is still there.
    Resume,
    /// An original of a backup was to be written.
    Restore,
    /// Everything was to be deleted.
    Erase,
    /// A picked file of facts was to be read.
    Facts,
    /// Newer facts were to be kept, or deleted.
    KeepFacts,
    /// Facts that nobody uses were to be deleted.
    DropFacts,
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
    pub fn open(saved: Option<&[u8]>, pack: impl Into<Arc<Vec<u8>>>, settings: Settings) -> Result<Self, OpenError> {
        Self::open_renewed(saved, pack, None, settings)
    }

    /// The same with newer facts that were kept; where those cannot be used, the pack that came with the app is.
    ///
    /// # Errors
    /// [`OpenError`]
    pub fn open_renewed(
        saved: Option<&[u8]>,
        pack: impl Into<Arc<Vec<u8>>>,
        facts: Option<Vec<u8>>,
        settings: Settings,
    ) -> Result<Self, OpenError> {
        let mut session = Self::open_with(saved, Arc::new(Pack::open(pack)?), settings)?;
        // The language that is spoken is looked at by now.
        if session.pack.is_damaged() {
            return Err(PackError::Damaged { why: "its sentences are not those that were written" }.into());
        }
        if let Some(facts) = facts {
            session.renew(&Arc::new(facts));
        }
        Ok(session)
    }

    /// Opens a session with a pack that was read before.
    ///
    /// # Errors
    /// [`OpenError`] says why the stored bytes could not be read.
    pub fn open_with(saved: Option<&[u8]>, pack: Arc<Pack>, settings: Settings) -> Result<Self, OpenError> {
        let mut state = saved.map(archive::read).transpose()?.unwrap_or_default();
        forget_the_process(&mut state);
        if state.stack.is_empty() {
            state.stack.push(if state.welcomed { PageId::Home } else { PageId::Country });
        }
        Ok(Self {
            text: speak(&pack, &state, &settings),
            packaged: Arc::clone(&pack),
            arriving: None,
            before: None,
            kept_facts: KeptFacts::Stay,
            pack,
            settings,
            state,
            errands: BTreeMap::new(),
            stored: saved.is_some(),
            unsaved: false,
            sent: None,
            alarm: None,
            widget: None,
            asking: false,
            after_save: Vec::new(),
            dropping: Vec::new(),
            packing: None,
            without: Vec::new(),
            unpacking: None,
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
        run.settle_notices();
        run.plan_anew(run.session.state.reminders == before.reminders);
        run.handle(event);
        run.settle();
        let same_person = run.session.state.person == before.person;
        run.loosen(&before, same_person);
        let same_plan = same_person && run.session.state.reminders == before.reminders;
        run.plan_anew(same_plan);
        run.remind(&before, same_plan);
        run.set_widget();
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
        before.next_errand = self.state.next_errand;
        let changed = self.state != before;
        let spoken = matches!(event, Event::SettingsChanged { .. });
        let same = !changed && !spoken && self.planned_for == drawn_for;
        let page = self.window.as_ref().filter(|_| same).map(|last| last.page.clone());
        let mut window = self.draw(now, page);
        // A part is read when it is first drawn; what was kept may be damaged by now.
        if let Some(effect) = self.fall_back() {
            effects.push(effect);
            window = self.draw(now, None);
        }
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
                lock: self.locks(),
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
            begun_on: self.state.begun_on,
            ..State::default()
        };
        self.state == fresh
    }

    fn view(&self, now: Moment) -> View<'_> {
        View {
            state: &self.state,
            pack: &self.pack,
            packaged: &self.packaged,
            before: self.before.as_ref().map(|(pack, text)| (&**pack, text)),
            text: &self.text,
            settings: &self.settings,
            now,
            plan: &self.plan,
        }
    }

    fn draw(&self, now: Moment, page: Option<Page>) -> Window {
        let view = self.view(now);
        let top = self.state.stack.last().unwrap_or(&PageId::Home);
        Window {
            page: page.unwrap_or_else(|| pages::draw(top, &view)),
            back: (self.state.stack.len() > 1).then(|| self.text.say("back")),
            notice: self.state.note.as_ref().map(|note| pages::draw_notice(&view, note)),
            busy: self.errands.values().any(|errand| *errand == Brief::Erase)
                || self.packing.is_some()
                || self.state.restore.as_ref().is_some_and(|backup| backup.agreed || backup.records.is_empty())
                || self.state.errands.values().any(|errand| matches!(errand, Errand::Keep { .. })),
            private: self.state.reminders.discreet,
            lock: self.locks(),
            language: self.text.language().to_owned(),
            direction: self.text.direction(),
        }
    }

    /// True where the owner wants to be asked for, and the device can.
    fn locks(&self) -> bool {
        self.settings.locks && self.state.choices.lock
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

/// What only the process knew that stored the state: what it waited for, and whether it could store it later.
fn forget_the_process(state: &mut State) {
    let errands = std::mem::take(&mut state.errands);
    for (number, errand) in errands {
        match errand {
            // Whether the file was written is not known, or nobody said where it belongs; nothing names it.
            Errand::Keep { proof, .. } | Errand::Shared { proof, .. } => {
                state.loose.insert(proof.file);
            }
            // Whether it was shown is not known: it is posted again, in its own place.
            Errand::Notice { covers, at } => {
                state.reminders.unmark(&covers, at);
                state.reminders.last.take_if(|last| last.at == at);
            }
            Errand::Switch { .. }
            | Errand::Link
            | Errand::Permission
            | Errand::Backup
            | Errand::Facts
            | Errand::Proof { .. } => {
                state.errands.insert(number, errand);
            }
        }
    }
    let named: BTreeSet<&str> = state.proofs.iter().map(|proof| proof.file.as_str()).collect();
    state.loose.retain(|file| !named.contains(file.as_str()));
    // A backup that was not looked into yet.
    if let Some(backup) = state.restore.take_if(|backup| backup.records.is_empty()) {
        state.loose.insert(backup.file);
    }
    // It is stored, or this would not be read.
    state.note.take_if(|note| note.what == Said::SaveFailed);
    state.stack.retain(|page| *page != PageId::Incoming);
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
    let same = |tag: &&String| tag::same(tag, chosen);
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
            Event::ClockChanged => self.time_passed(),
            Event::SettingsChanged { settings } => {
                self.session.settings = settings.clone();
                self.speak();
                self.time_passed();
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
            Event::BackupPicked { errand, size } => self.backup_picked(*errand, *size),
            Event::HandedOver { errand, outcome } => self.handed_over(*errand, *outcome),
            Event::Erased { errand, done } => self.erased(*errand, *done),
            Event::SharedIn { file } => self.shared(file),
            Event::ProofPicked { errand, file } => self.proof_picked(*errand, file.as_ref()),
            Event::FilesKept { errand, done } => self.files_kept(*errand, *done),
            Event::FileRead { errand, size, bytes } => self.file_read(*errand, *size, bytes),
            // Unfolded in `step`.
            Event::ErrandFailed { .. } => {}
        }
    }

    /// The app came to the front.
    fn opened(&mut self) {
        self.time_passed();
        self.drop_useless();
        let idle = self.session.unpacking.is_none() && !self.session.errands.values().any(|it| *it == Brief::Resume);
        if idle {
            self.resume();
        }
        // What an earlier process left behind.
        let settled = !self.session.unsaved && !self.session.errands.values().any(|it| *it == Brief::Save);
        if settled && self.session.stored {
            self.after_save();
        }
    }

    /// It may be another day, or another time than it seemed.
    fn time_passed(&mut self) {
        self.plan = true;
        self.look_round();
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
        // An account that is gone has no page: what could be answered there would be noted nowhere.
        let state = self.state();
        let State { stack, person, .. } = state;
        let is_there = |about: &Subject| about.profile == 0 || pages::find_profile(person, about).is_some();
        stack.retain(|page| page.subject().is_none_or(is_there));
        if state.stack.is_empty() {
            state.stack.push(PageId::Home);
        }
        // A backup is looked into from wherever it was picked; once it is known, it is asked about on its own page.
        let asked = state.restore.as_ref().is_some_and(|backup| !backup.records.is_empty());
        if asked && state.stack.last() != Some(&PageId::Restore) {
            state.restore = None;
            self.session.unpacking = None;
        }
        if self.session.state.stack.last() != Some(&PageId::Incoming) {
            self.forget_waiting();
        }
        if self.session.state.waiting().next().is_none() {
            self.state().stack.retain(|page| *page != PageId::Incoming);
        }
        let state = self.state();
        if state.note.is_none() {
            state.undo = None;
        }
        if state.stack.is_empty() {
            state.stack.push(PageId::Home);
        }
        if state.stack.last() != Some(&PageId::Country) {
            state.drafts.remove(pages::FIND_COUNTRY);
        }
        if state.stack.last() != Some(&PageId::Add) {
            state.drafts.remove(pages::FIND_SERVICE);
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

    /// Opens an address outside.
    fn open_outside(&mut self, address: &str) {
        let rungs: Vec<Rung> = ladder::outside(address);
        self.order_kept(Errand::Link, |errand| Effect::OpenLink { errand, rungs });
    }
}
