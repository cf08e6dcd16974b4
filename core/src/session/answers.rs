//! Answers to errands. Each counts once; one that nobody waits for is ignored.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::{Brief, Run, records};
use crate::border::effect::{Effect, KeptFile, Rung};
use crate::border::event::{Handover, Permission, PickedFile};
use crate::nav::page::PageId;
use crate::nav::subject::{ProofFor, Subject};
use crate::nav::tap::Intent;
use crate::pages;
use crate::papers::case_file;
use crate::person::Profile;
use crate::person::proof::Proof;
use crate::rules::reminder::{self, Planned, Prefs};
use crate::state::error::ArchiveError;
use crate::state::{Errand, Said, State, archive};

/// Largest file that is kept as a proof, in bytes: a screenshot is far smaller.
const LARGEST: usize = 20_000_000;

impl Run<'_> {
    /// Takes an errand of this process off the list; false when it is not the one meant.
    pub(super) fn ends(&mut self, errand: i64, is: impl Fn(Brief) -> bool) -> Option<Brief> {
        let brief = *self.session.errands.get(&errand)?;
        is(brief).then(|| self.session.errands.remove(&errand)).flatten()
    }

    pub(super) fn saved(&mut self, errand: i64, done: bool) {
        if self.ends(errand, |brief| brief == Brief::Save).is_none() {
            return;
        }
        // Neither answer is worth storing: the first would ask for itself without end.
        self.save = false;
        if done {
            self.state().note.take_if(|note| note.what == Said::SaveFailed);
        } else {
            self.session.unsaved = true;
            self.session.note(Said::SaveFailed);
        }
    }

    pub(super) fn reminders_ended(&mut self, errand: i64, done: bool) {
        if self.ends(errand, |brief| brief == Brief::Reminders).is_some() && !done {
            self.session.sent = None;
            self.session.note(Said::RemindersFailed);
        }
    }

    pub(super) fn link_ended(&mut self, errand: i64, rung: Option<&Rung>) {
        let Some(Errand::Link | Errand::Switch { .. }) = self.session.state.errands.get(&errand) else { return };
        let kept = self.state().errands.remove(&errand);
        let opened = match rung {
            Some(Rung::OwnApp { .. } | Rung::AnyApp { .. } | Rung::Browser { .. }) => true,
            Some(Rung::Written) | None => false,
        };
        if !opened {
            self.session.note(Said::LinkFailed);
        }
        if let Some(Errand::Switch { subject }) = kept
            && let Some(walk) = self.state().walk.as_mut().filter(|walk| walk.subject == subject)
        {
            walk.landing = opened;
        }
    }

    pub(super) fn permitted(&mut self, errand: i64, permission: Permission) {
        let asked = self.session.state.errands.get(&errand) == Some(&Errand::Permission);
        if !asked && errand != 0 {
            return;
        }
        let changed = self.session.state.choices.permission != Some(permission);
        let state = self.state();
        state.errands.remove(&errand);
        state.choices.permission = Some(permission);
        match permission {
            Permission::Granted | Permission::Quiet => self.plan = changed,
            Permission::Denied | Permission::Blocked if asked => self.session.note(Said::Refused),
            Permission::Denied | Permission::Blocked | Permission::NotAsked => {}
        }
    }

    pub(super) fn backup_picked(&mut self, errand: i64, file: Option<&PickedFile>) {
        if self.session.state.errands.get(&errand) != Some(&Errand::Backup) {
            return;
        }
        self.state().errands.remove(&errand);
        let Some(file) = file else { return };
        // An archive with originals, or the records alone.
        let (records, originals) = case_file::read(&file.bytes).unwrap_or_else(|| (file.bytes.clone(), Vec::new()));
        match (archive::read(&records), String::from_utf8(records)) {
            (Ok(backup), Ok(text)) => {
                let belongs = |file: &KeptFile| backup.proofs.iter().any(|proof| proof.matches(file));
                self.session.originals = originals.into_iter().filter(belongs).collect();
                self.state().restore = Some(text);
                self.go(PageId::Restore);
            }
            (Err(ArchiveError::Newer { .. }), _) => self.session.note(Said::NewerBackup),
            (Err(ArchiveError::Damaged { offset }), _) => self.session.note(Said::NoBackup { offset }),
            (Ok(_), Err(_)) => self.session.note(Said::NoBackup { offset: 0 }),
        }
    }

    pub(super) fn handed_over(&mut self, errand: i64, outcome: Handover) {
        let over = |brief| matches!(brief, Brief::Copy | Brief::Export | Brief::System | Brief::Drop);
        let Some(brief) = self.ends(errand, over) else { return };
        match (outcome, brief) {
            (Handover::Done, Brief::Copy) => self.session.note(Said::Copied),
            (Handover::Done, Brief::Export) => self.session.note(Said::Exported),
            (Handover::Failed, _) => self.session.note(Said::HandoverFailed),
            (Handover::Cancelled | Handover::Done, _) => {}
        }
    }

    pub(super) fn proof_picked(&mut self, errand: i64, file: Option<&PickedFile>) {
        let Some(&Errand::Proof { to }) = self.session.state.errands.get(&errand) else { return };
        self.state().errands.remove(&errand);
        if let Some(PickedFile { name, media_type, bytes }) = file {
            self.keep(to, name, media_type, bytes);
        }
    }

    /// A file was shared into the app: a proof of the objection on the screen, else of the last look, at the switch on the
    /// screen where there is one.
    pub(super) fn shared(&mut self, name: &str, media_type: &str, bytes: &[u8]) {
        let state = &self.session.state;
        let here = state.stack.last().and_then(PageId::subject);
        let here = here.and_then(|subject| pages::find_profile(&state.person, subject));
        if let Some(PageId::Case(subject) | PageId::Event(_, subject)) = state.stack.last()
            && let Some(objection) = self.case(subject)
        {
            self.keep(ProofFor::Objection(objection.id), name, media_type, bytes);
            return;
        }
        let newest =
            |profile: &Profile| profile.switches.values().flat_map(|record| &record.looks).map(|look| look.id).max();
        let look = here.and_then(newest);
        let look = look.or_else(|| state.person.profiles.iter().filter_map(|profile| newest(profile)).max());
        self.keep(look.map_or(ProofFor::Nothing, ProofFor::Look), name, media_type, bytes);
    }

    /// Has the file of a proof written; the record follows once it is.
    fn keep(&mut self, to: ProofFor, name: &str, media_type: &str, bytes: &[u8]) {
        if bytes.is_empty() {
            self.session.note(Said::KeepFailed);
            return;
        }
        if bytes.len() > LARGEST {
            self.session.note(Said::TooLarge);
            return;
        }
        let (id, pack) = (self.id(), self.session.pack.version);
        let proof = Proof::of(id, name, media_type, bytes, self.now, pack);
        let files = vec![KeptFile { name: proof.file.clone(), bytes: bytes.to_vec() }];
        self.order_kept(Errand::Keep { proof, to }, |errand| Effect::KeepFiles { errand, files });
    }

    pub(super) fn files_kept(&mut self, errand: i64, done: bool) {
        if self.ends(errand, |brief| brief == Brief::Restore).is_some() && !done {
            self.session.note(Said::KeepFailed);
        }
        let Some(Errand::Keep { .. }) = self.session.state.errands.get(&errand) else { return };
        let Some(Errand::Keep { proof, to }) = self.state().errands.remove(&errand) else { return };
        if !done {
            self.session.note(Said::KeepFailed);
            return;
        }
        let profiles = &mut self.session.state.person.profiles;
        match to {
            ProofFor::Nothing => {}
            ProofFor::Look(look) => {
                if let Some(look) = records::look(profiles, look) {
                    look.proofs.push(proof.id);
                }
            }
            ProofFor::Objection(id) => {
                let mut all = profiles.iter_mut().flat_map(|profile| &mut profile.objections);
                if let Some(objection) = all.find(|one| one.id == id) {
                    objection.proofs.push(proof.id);
                }
            }
        }
        self.state().proofs.push(proof);
        self.session.note(Said::Kept);
    }

    /// After everything was deleted the app is as new; the numbers of errands go on, so that no late answer is mistaken.
    pub(super) fn erased(&mut self, errand: i64, done: bool) {
        if self.ends(errand, |brief| brief == Brief::Erase).is_none() {
            return;
        }
        if !done {
            self.session.note(Said::EraseFailed);
            return;
        }
        let session = &mut *self.session;
        session.state =
            State { next_errand: session.state.next_errand, next_note: session.state.next_note, ..State::default() };
        (session.stored, session.unsaved, session.sent) = (false, false, None);
        session.errands.clear();
        session.note(Said::Erased);
        self.speak();
    }

    /// A system notice was tapped, or one of its actions.
    pub(super) fn reminded(&mut self, id: &str, tap: Option<&str>) {
        let Some((_, service, _)) = reminder::read_id(id) else { return };
        if !self.session.state.welcomed {
            return;
        }
        let planned = self.planned(id);
        let Some(tap) = tap else {
            let target = planned.as_ref().map_or_else(
                || PageId::Steps(Subject::service(service)),
                |planned| pages::target(&self.view(), planned),
            );
            self.state().stack = vec![PageId::Home];
            self.go(target);
            return;
        };
        match Intent::read(tap) {
            Some(Intent::Snooze { .. }) => self.snooze(id),
            Some(Intent::Go(page)) => {
                self.state().stack = vec![PageId::Home];
                self.go(page);
            }
            Some(Intent::Saw { seen, subject }) => {
                self.state().stack = vec![PageId::Home];
                self.saw(seen, &subject);
            }
            // Notices carry no other taps.
            Some(_) | None => {}
        }
    }

    /// Puts off everything that a notice names.
    pub(super) fn snooze(&mut self, id: &str) {
        if reminder::read_id(id).is_none() {
            return;
        }
        let today = self.today();
        let ids: Vec<String> = match self.planned(id) {
            Some(planned) => planned.parts.into_iter().map(|part| part.id).collect(),
            None => vec![id.to_owned()],
        };
        let prefs = &mut self.state().reminders;
        for id in ids {
            prefs.snooze(&id, today);
        }
        self.session.note(Said::Snoozed);
    }

    /// The notice with this id, in the plan that the shell has or in the one of now.
    fn planned(&self, id: &str) -> Option<Planned> {
        let times = [self.session.state.planned_at, Some(self.now.wall())];
        times.into_iter().flatten().find_map(|at| self.plan_at(at).into_iter().find(|planned| planned.id == id))
    }

    /// The plan of that time, with what was seen.
    pub(super) fn plan_at(&self, at: NaiveDateTime) -> Vec<Planned> {
        let state = &self.session.state;
        let unseen = Prefs { seen: BTreeSet::new(), ..state.reminders.clone() };
        reminder::plan(&state.person, &self.session.pack, &unseen, at)
    }
}
