//! Files in the app's own storage: pictures that come in, exports that go out, backups that come back.
//!
//! One file at a time is in memory. A file is written once the record that will name it is stored, and deleted once the
//! record without it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::parcel::{Export, Packing, Unpacking};
use super::{Brief, Run, Session, records};
use crate::border::effect::{Effect, FilePart, KeptFile};
use crate::border::event::{Handover, PickedFile};
use crate::content::seal;
use crate::nav::page::PageId;
use crate::nav::subject::ProofFor;
use crate::pages;
use crate::papers::backup::{self, Index, Not, Pieces};
use crate::papers::case_file::{self, Original};
use crate::papers::zip::crc32;
use crate::person::case::Objection;
use crate::person::proof::{MOST_BYTES, MOST_PROOFS, Picture, Proof, TOTAL_BYTES};
use crate::state::archive;
use crate::state::error::ArchiveError;
use crate::state::{Backup, Errand, Said, State};

/// Most pictures from outside that wait for an answer at once.
const MOST_WAITING: usize = 10;

/// Most letters of a name that a note tells.
const NAMED: usize = 40;

impl Run<'_> {
    // Pictures that come in.

    pub(super) fn proof_picked(&mut self, errand: i64, file: Option<&PickedFile>) {
        let Some(&Errand::Proof { to }) = self.session.state.errands.get(&errand) else { return };
        self.state().errands.remove(&errand);
        if let Some(file) = file
            && let Some(picture) = self.look_at(file)
        {
            self.keep(to, file, picture);
        }
    }

    /// A picture was shared into the app: where it belongs is asked, and it is kept only then. Until then it lies in a file
    /// that no record names, so that several large ones fill no memory.
    pub(super) fn shared(&mut self, file: &PickedFile) {
        if seal::is_meant(&file.name, &file.bytes) {
            return self.facts_arrived(file.size, &file.bytes);
        }
        let Some(picture) = self.look_at(file) else { return };
        if self.session.state.waiting().count() >= MOST_WAITING {
            self.session.note(Said::KeepFailed);
            return;
        }
        let proof = Proof::of(0, &file.name, picture, &file.bytes, self.now, self.session.pack.version);
        self.write(&file.bytes, proof, |proof| Errand::Shared { proof, written: false });
        self.go(PageId::Incoming);
    }

    /// Where the pictures that wait belong.
    pub(super) fn keep_waiting(&mut self, to: ProofFor) {
        let errands = &self.session.state.errands;
        let shared = |(number, errand): (&i64, &Errand)| {
            if let Errand::Shared { proof, written } = errand { Some((*number, proof.clone(), *written)) } else { None }
        };
        let waiting: Vec<(i64, Proof, bool)> = errands.iter().filter_map(shared).collect();
        self.back();
        for (number, proof, written) in waiting {
            if !self.has_room(proof.size) {
                continue;
            }
            let proof = Proof { id: self.id(), kept_at: self.now, ..proof };
            let errands = &mut self.state().errands;
            if written {
                errands.remove(&number);
                self.kept(proof, to);
            } else {
                errands.insert(number, Errand::Keep { proof, to });
            }
        }
    }

    /// Nobody said where the pictures that wait belong: their files go.
    pub(super) fn forget_waiting(&mut self) {
        let waits = |errand: &Errand| matches!(errand, Errand::Shared { .. });
        let Session { state, after_save, .. } = &mut *self.session;
        after_save.retain(|effect| {
            !matches!(effect, Effect::KeepFiles { errand, .. } if state.errands.get(errand).is_some_and(waits))
        });
        if state.errands.values().any(waits) {
            state.errands.retain(|_, errand| !waits(errand));
        }
    }

    pub(super) fn discard_waiting(&mut self) {
        self.forget_waiting();
        self.back();
    }

    /// The kind of picture, within what can be kept; says why not.
    fn look_at(&mut self, file: &PickedFile) -> Option<Picture> {
        if file.size > MOST_BYTES || i64::try_from(file.bytes.len()).is_ok_and(|size| size > MOST_BYTES) {
            self.session.note(Said::TooLarge);
            return None;
        }
        if file.bytes.is_empty() {
            self.session.note(Said::KeepFailed);
            return None;
        }
        let picture = Picture::of(&file.bytes);
        if picture.is_none() {
            self.session.note(Said::NoPicture { name: short(&file.name) });
        }
        picture
    }

    /// Has the file of a proof written, once it is stored that it will be; the record follows once it is.
    fn keep(&mut self, to: ProofFor, file: &PickedFile, picture: Picture) {
        if !self.has_room(u64::try_from(file.bytes.len()).unwrap_or(u64::MAX)) {
            return;
        }
        let (id, pack) = (self.id(), self.session.pack.version);
        let proof = Proof::of(id, &file.name, picture, &file.bytes, self.now, pack);
        self.write(&file.bytes, proof, |proof| Errand::Keep { proof, to });
    }

    /// Has a file written once it is stored that it will be.
    fn write(&mut self, bytes: &[u8], proof: Proof, errand: impl FnOnce(Proof) -> Errand) {
        let files = vec![KeptFile { name: proof.file.clone(), bytes: bytes.to_vec() }];
        let number = self.session.count();
        self.state().errands.insert(number, errand(proof));
        self.session.after_save.push(Effect::KeepFiles { errand: number, files });
    }

    /// Whether one more can be kept; says where not.
    fn has_room(&mut self, size: u64) -> bool {
        let state = &self.session.state;
        let coming = || {
            state.errands.values().filter_map(|it| if let Errand::Keep { proof, .. } = it { Some(proof) } else { None })
        };
        let total: u64 = state.proofs.iter().chain(coming()).map(|proof| proof.size).fold(size, u64::saturating_add);
        let fits = i64::try_from(total).is_ok_and(|total| total <= TOTAL_BYTES);
        let room = fits && state.proofs.len().saturating_add(coming().count()) < MOST_PROOFS;
        if !room {
            self.session.note(Said::TooMany);
        }
        room
    }

    pub(super) fn files_kept(&mut self, errand: i64, done: bool) {
        if let Some(brief) =
            self.ends(errand, |brief| matches!(brief, Brief::Restore | Brief::KeepFacts | Brief::DropFacts))
        {
            if brief == Brief::KeepFacts {
                self.facts_kept(done);
            } else if brief == Brief::Restore {
                self.original_kept(done);
            }
            return;
        }
        let Some(Errand::Keep { .. } | Errand::Shared { .. }) = self.session.state.errands.get(&errand) else { return };
        match self.state().errands.remove(&errand) {
            Some(Errand::Keep { proof, .. } | Errand::Shared { proof, .. }) if !done => {
                self.state().loose.insert(proof.file);
                self.session.note(Said::KeepFailed);
            }
            Some(Errand::Keep { proof, to }) => self.kept(proof, to),
            Some(Errand::Shared { proof, .. }) => {
                self.state().errands.insert(errand, Errand::Shared { proof, written: true });
            }
            Some(_) | None => {}
        }
    }

    /// The file of a proof is there: the record may name it.
    fn kept(&mut self, proof: Proof, to: ProofFor) {
        self.name(proof.id, to);
        self.state().proofs.push(proof);
        self.session.note(Said::Kept);
    }

    /// Lets a look or an objection name a proof, and no other one.
    pub(super) fn name(&mut self, proof: u32, to: ProofFor) {
        self.unname(proof);
        let profiles = &mut self.session.state.person.profiles;
        match to {
            ProofFor::Nothing => {}
            ProofFor::Look(look) => {
                if let Some(look) = records::look(profiles, look) {
                    look.proofs.push(proof);
                }
            }
            ProofFor::Objection(id) => {
                let has = |one: &Objection| one.id == id;
                if let Some(profile) = profiles.iter_mut().find(|profile| profile.objections.iter().any(has))
                    && let Some(objection) = profile.objections.iter_mut().find(|one| one.id == id)
                {
                    objection.proofs.push(proof);
                }
            }
        }
    }

    /// What names a proof.
    fn named_by(&self, id: u32) -> ProofFor {
        for profile in &self.session.state.person.profiles {
            let look =
                profile.switches.values().flat_map(|record| &record.looks).find(|look| look.proofs.contains(&id));
            if let Some(look) = look {
                return ProofFor::Look(look.id);
            }
            if let Some(objection) = profile.objections.iter().find(|objection| objection.proofs.contains(&id)) {
                return ProofFor::Objection(objection.id);
            }
        }
        ProofFor::Nothing
    }

    fn unname(&mut self, id: u32) {
        for profile in &mut self.session.state.person.profiles {
            let looks = profile.switches.values().flat_map(|record| &record.looks).flat_map(|look| &look.proofs);
            if !looks.chain(profile.objections.iter().flat_map(|it| &it.proofs)).any(|proof| *proof == id) {
                continue;
            }
            for look in profile.switches.values_mut().flat_map(|record| &mut record.looks) {
                look.proofs.retain(|one| *one != id);
            }
            for objection in &mut profile.objections {
                objection.proofs.retain(|one| *one != id);
            }
        }
    }

    /// Deletes a proof; this can be undone, and its file goes only after that.
    pub(super) fn delete_proof(&mut self, id: u32) {
        let Some(at) = self.session.state.proofs.iter().position(|proof| proof.id == id) else { return };
        let proof_of = Some(self.named_by(id));
        self.unname(id);
        let state = self.state();
        let proof = state.proofs.remove(at);
        state.undo = Some(crate::state::Undo { proofs: vec![proof], proof_of, ..Default::default() });
        state.stack.retain(|page| *page != PageId::Proof(id));
        self.session.note(Said::ProofDeleted);
        self.go(PageId::Proofs);
    }

    // Files that nothing names any more.

    /// Names of all files that something names.
    fn named_files(state: &State, waiting: &[Effect]) -> BTreeSet<String> {
        let undo = state.undo.iter().flat_map(|undo| &undo.proofs);
        let kept = state.errands.values().filter_map(|errand| match errand {
            Errand::Keep { proof, .. } | Errand::Shared { proof, .. } => Some(proof),
            Errand::Switch { .. }
            | Errand::Link
            | Errand::Permission
            | Errand::Notice { .. }
            | Errand::Backup
            | Errand::Facts
            | Errand::Proof { .. } => None,
        });
        let proofs = state.proofs.iter().chain(undo).chain(kept).map(|proof| proof.file.clone());
        let orders = waiting
            .iter()
            .filter_map(|effect| if let Effect::KeepFiles { files, .. } = effect { Some(files) } else { None });
        let restored = state.restore.iter().flat_map(|backup| [&backup.file].into_iter().chain(&backup.kept));
        proofs.chain(orders.flatten().map(|file| file.name.clone())).chain(restored.cloned()).collect()
    }

    /// Proofs that nothing names any more are forgotten, and the files that go with them are noted as loose.
    pub(super) fn loosen(&mut self, before: &State, same_person: bool) {
        // After everything was deleted no file is left to delete.
        if !self.session.stored {
            return;
        }
        let same_undo = self.session.state.undo == before.undo;
        let state = &mut self.session.state;
        let same_proofs = state.proofs == before.proofs && state.errands == before.errands;
        if same_person && same_undo && same_proofs && state.restore == before.restore && state.loose == before.loose {
            return;
        }
        // One that belonged to nothing stays until it is deleted itself. The ids of a backup say nothing about those of before.
        if !self.restored && !same_person {
            let (now, then) = (state.person.proof_ids(), before.person.proof_ids());
            let is_gone = |proof: &Proof| !now.contains(&proof.id) && then.contains(&proof.id);
            if state.proofs.iter().any(is_gone) {
                let (gone, kept) = std::mem::take(&mut state.proofs).into_iter().partition(is_gone);
                state.proofs = kept;
                if let Some(undo) = state.undo.as_mut().filter(|_| !same_undo) {
                    undo.proofs = gone;
                }
            }
        }
        let then = Self::named_files(before, &[]);
        let now = Self::named_files(&self.session.state, &self.session.after_save);
        let state = &mut self.session.state;
        state.loose.extend(then.into_iter().filter(|file| !file.is_empty()));
        state.loose.retain(|file| !now.contains(file));
    }

    /// What stands behind a save that ended well: files are written, and those that nothing names are deleted.
    pub(super) fn after_save(&mut self) {
        let effects = std::mem::take(&mut self.session.after_save);
        self.effects.extend(effects);
        let waits = self.session.errands.values().any(|brief| *brief == Brief::Drop);
        let names: Vec<String> = self.session.state.loose.iter().cloned().collect();
        if !names.is_empty() && !waits {
            self.session.dropping.clone_from(&names);
            self.order(Brief::Drop, |errand| Effect::DropFiles { errand, names });
        }
    }

    /// A save failed: what was to follow it does not.
    pub(super) fn no_save(&mut self) {
        for effect in std::mem::take(&mut self.session.after_save) {
            if let Effect::KeepFiles { errand, .. } = effect {
                self.state().errands.remove(&errand);
            }
        }
    }

    pub(super) fn dropped(&mut self, outcome: Handover) {
        let names = std::mem::take(&mut self.session.dropping);
        if outcome == Handover::Done {
            self.state().loose.retain(|name| !names.contains(name));
        }
    }

    // Exports. A case file is also a backup with the originals.

    pub(super) fn export(&mut self, kind: Export) {
        let mut files = BTreeSet::new();
        let left = self.session.state.proofs.iter().filter(|proof| files.insert(&proof.file)).cloned().collect();
        self.session.packing = Some(Packing { kind, left, read: Vec::new(), missing: Vec::new() });
        self.pack_next();
    }

    /// Looks at the next original, or writes the index when all were looked at.
    fn pack_next(&mut self) {
        let Some(packing) = &self.session.packing else { return };
        if let Some(next) = packing.left.last() {
            let name = next.file.clone();
            self.order(Brief::Pack, |errand| Effect::ReadFile { errand, name, from: 0, most: MOST_BYTES });
            return;
        }
        let Some(packing) = self.session.packing.take() else { return };
        let names: Vec<String> = packing.read.iter().map(|original| original.file.clone()).collect();
        let records = archive::write(&self.backup_state());
        // What could not be read back is not written.
        let most = usize::try_from(backup::MOST_RECORDS).unwrap_or(usize::MAX);
        if records.len() > most {
            self.session.note(Said::ExportFailed);
            return;
        }
        if names.is_empty() && packing.kind == Export::Backup && packing.missing.is_empty() {
            let name = format!("untrained-backup-{}.json", self.today());
            self.export_bytes(name, "application/json", records, false);
            return;
        }
        let page = case_file::page(&pages::case_page(&self.view(), &names));
        let parts = case_file::archive(&page, &records, &packing.read).ok().filter(|_| page.len() <= most);
        let Some(parts) = parts else {
            self.session.note(Said::ExportFailed);
            return;
        };
        let what = if packing.kind == Export::Backup { "backup" } else { "case" };
        let name = format!("untrained-{what}-{}.zip", self.today());
        let media_type = "application/zip".to_owned();
        self.session.without = packing.missing;
        self.order(Brief::Export, |errand| Effect::Export { errand, name, media_type, parts, open: false });
    }

    /// Exports what is in memory.
    pub(super) fn export_bytes(&mut self, name: String, media_type: &str, bytes: Vec<u8>, open: bool) {
        let parts = vec![FilePart::Bytes { bytes }];
        let media_type = media_type.to_owned();
        self.order(Brief::Export, |errand| Effect::Export { errand, name, media_type, parts, open });
    }

    /// Only what is byte for byte as it was kept counts as an original.
    fn packed(&mut self, bytes: &[u8]) {
        let Some(packing) = &mut self.session.packing else { return };
        let Some(proof) = packing.left.pop() else { return };
        if proof.is(bytes) {
            packing.read.push(Original { crc: crc32(bytes), size: proof.size, file: proof.file });
        } else {
            packing.missing.push(short(proof.known_as()));
        }
        self.pack_next();
    }

    /// The case on paper.
    pub(super) fn print_case(&mut self) {
        let names: Vec<String> = self.session.state.proofs.iter().map(|proof| proof.file.clone()).collect();
        let page = pages::case_page(&self.view(), &names);
        let (title, html) = (page.title.clone(), case_file::page(&page));
        self.order(Brief::System, |errand| Effect::Print { errand, title, html });
    }

    pub(super) fn exported(&mut self) {
        let names = std::mem::take(&mut self.session.without);
        self.session.note(if names.is_empty() { Said::Exported } else { Said::ExportedWithout { names } });
    }

    /// What a backup holds: all records and choices, nothing of the moment.
    fn backup_state(&self) -> State {
        let state = &self.session.state;
        State {
            person: state.person.clone(),
            choices: state.choices.clone(),
            reminders: state.reminders.clone(),
            entries: state.entries.clone(),
            proofs: state.proofs.clone(),
            welcomed: state.welcomed,
            stack: vec![PageId::Home],
            next_id: state.next_id,
            ..State::default()
        }
    }

    // Backups that come back.

    pub(super) fn pick_backup(&mut self) {
        let name = format!("picked-{}", self.session.state.next_errand);
        self.order_kept(Errand::Backup, |errand| Effect::PickBackup { errand, name, most: backup::LARGEST });
    }

    pub(super) fn backup_picked(&mut self, errand: i64, size: Option<i64>) {
        if self.session.state.errands.get(&errand) == Some(&Errand::Facts) {
            return self.facts_picked(errand, size);
        }
        if self.session.state.errands.get(&errand) != Some(&Errand::Backup) {
            return;
        }
        self.state().errands.remove(&errand);
        let file = format!("picked-{errand}");
        let Some(size) = size else {
            // A process that ended while it was copied in may have left a part of it.
            self.state().loose.insert(file);
            return;
        };
        match u64::try_from(size) {
            Ok(bytes) if size <= backup::LARGEST => {
                self.state().restore = Some(Backup { file, ..Backup::default() });
                self.session.unpacking = None;
                self.look_into(bytes);
            }
            Ok(_) | Err(_) => self.session.note(Said::NotABackup),
        }
    }

    /// Begins to look into the picked file.
    fn look_into(&mut self, size: u64) {
        let Some(file) = self.session.state.restore.as_ref().map(|backup| backup.file.clone()) else { return };
        self.session.unpacking =
            Some(Unpacking { file, pieces: Pieces::new(size), index: None, proofs: None, from: 0 });
        self.look_on();
    }

    /// Reads on until it is known what is in the picked file.
    fn look_on(&mut self) {
        let Some(unpacking) = &mut self.session.unpacking else { return };
        match backup::index(&unpacking.pieces) {
            Ok(Index { records: None, .. }) => {
                let records = unpacking.pieces.whole().map(<[u8]>::to_vec);
                unpacking.index = Some(Arc::new(Index { records: None, originals: BTreeMap::new() }));
                unpacking.pieces = Pieces::default();
                self.found_records(records.as_deref());
            }
            Ok(index) => {
                unpacking.pieces = Pieces::default();
                let records = index.records.clone();
                unpacking.index = Some(Arc::new(index));
                match records {
                    // After a restart the records are known.
                    _ if self.session.state.restore.as_ref().is_some_and(|backup| backup.agreed) => self.take_next(),
                    Some(records) => self.read_on(Brief::Records, records.from, records.most),
                    None => {}
                }
            }
            Err(Not::Yet { from, most }) => self.read_on(Brief::Look, from, most),
            Err(Not::Ever) => self.no_backup(Said::NotABackup),
        }
    }

    fn read_on(&mut self, brief: Brief, from: u64, most: u64) {
        let Some(unpacking) = &mut self.session.unpacking else { return };
        unpacking.from = from;
        let name = unpacking.file.clone();
        let (Ok(from), Ok(most)) = (i64::try_from(from), i64::try_from(most)) else { return };
        self.order(brief, |errand| Effect::ReadFile { errand, name, from, most });
    }

    pub(super) fn file_read(&mut self, errand: i64, size: Option<i64>, bytes: &[u8]) {
        let reads = |brief| {
            matches!(brief, Brief::Pack | Brief::Look | Brief::Records | Brief::Take | Brief::Resume | Brief::Facts)
        };
        match self.ends(errand, reads) {
            Some(Brief::Pack) => self.packed(if size.is_some() { bytes } else { &[] }),
            Some(Brief::Resume) => match size.and_then(|size| u64::try_from(size).ok()) {
                Some(size) => self.look_into(size),
                None => self.take_nothing(),
            },
            Some(Brief::Look) => {
                if let Some(unpacking) = self.session.unpacking.as_mut().filter(|_| !bytes.is_empty()) {
                    let from = unpacking.from;
                    unpacking.pieces.add(from, bytes.to_vec());
                    self.look_on();
                } else {
                    self.no_backup(Said::NotABackup);
                }
            }
            Some(Brief::Records) => {
                let index = self.session.unpacking.as_ref().and_then(|it| it.index.clone());
                let records = index.and_then(|index| backup::unpack(index.records.as_ref()?, bytes));
                self.found_records(records.as_deref());
            }
            Some(Brief::Take) => self.took(bytes),
            Some(Brief::Facts) => self.facts_arrived(size.unwrap_or_default(), bytes),
            Some(_) | None => {}
        }
    }

    fn no_backup(&mut self, why: Said) {
        self.session.unpacking = None;
        let state = self.state();
        state.loose.extend(state.restore.take().map(|backup| backup.file));
        self.session.note(why);
    }

    /// The records were read: asks whether to use them.
    fn found_records(&mut self, records: Option<&[u8]>) {
        let Some(text) = records.and_then(backup::text) else { return self.no_backup(Said::NotABackup) };
        let found = match archive::read(text.as_bytes()) {
            Ok(found) if archive::is_sound(&found) => found,
            Ok(_) => return self.no_backup(Said::NotABackup),
            Err(ArchiveError::Newer { .. }) => return self.no_backup(Said::NewerBackup),
            Err(ArchiveError::Damaged { offset }) => return self.no_backup(Said::NoBackup { offset }),
        };
        let Some(index) = self.session.unpacking.as_ref().and_then(|unpacking| unpacking.index.clone()) else { return };
        let is_there = |proof: &Proof| index.originals.contains_key(&proof.file);
        let missing =
            found.proofs.iter().filter(|proof| !is_there(proof)).map(|proof| short(proof.known_as())).collect();
        let mut files = BTreeSet::new();
        let there = found.proofs.iter().filter(|proof| is_there(proof) && files.insert(&proof.file));
        let left = there.map(|proof| proof.file.clone()).collect();
        if let Some(backup) = &mut self.state().restore {
            (backup.records, backup.missing, backup.left) = (text, missing, left);
        }
        self.go(PageId::Restore);
    }

    /// Yes: the originals are taken out one by one, then the records take the place of those of now.
    pub(super) fn restore(&mut self) {
        let Some(backup) = &mut self.state().restore else { return };
        backup.agreed = true;
        self.resume();
    }

    /// Goes on with a restore, also after the app was closed in between.
    pub(super) fn resume(&mut self) {
        let Some(backup) = self.session.state.restore.as_ref().filter(|backup| backup.agreed) else { return };
        if backup.left.is_empty() {
            return self.put_in_place();
        }
        if self.session.unpacking.as_ref().is_some_and(|unpacking| unpacking.index.is_some()) {
            return self.take_next();
        }
        let name = backup.file.clone();
        self.order(Brief::Resume, |errand| Effect::ReadFile { errand, name, from: 0, most: 1 });
    }

    fn take_next(&mut self) {
        let Some(next) = self.session.state.restore.as_ref().and_then(|backup| backup.left.last()).cloned() else {
            return self.put_in_place();
        };
        let index = self.session.unpacking.as_ref().and_then(|unpacking| unpacking.index.clone());
        match index.as_ref().and_then(|index| index.originals.get(&next)) {
            Some(entry) => self.read_on(Brief::Take, entry.from, entry.most),
            None => self.took(&[]),
        }
    }

    /// An original was taken out. Only what is byte for byte as it was kept counts.
    fn took(&mut self, bytes: &[u8]) {
        let index = self.session.unpacking.as_ref().and_then(|unpacking| unpacking.index.clone());
        let Some(backup) = self.session.state.restore.as_ref() else { return };
        let Some(name) = backup.left.last().cloned() else { return };
        let records = backup.records.clone();
        let read = || archive::read(records.as_bytes()).map(|state| state.proofs).unwrap_or_default();
        let Some(unpacking) = &mut self.session.unpacking else { return };
        let proofs = Arc::clone(unpacking.proofs.get_or_insert_with(|| read().into()));
        let proof = proofs.iter().find(|proof| proof.file == name).cloned();
        let bytes = index.and_then(|index| backup::unpack(index.originals.get(&name)?, bytes));
        let known_as = proof.as_ref().map_or_else(|| short(&name), |proof| short(proof.known_as()));
        if let (Some(proof), Some(bytes)) = (proof, bytes)
            && proof.is(&bytes)
        {
            let file = proof.by_content().file;
            if let Some(backup) = &mut self.state().restore {
                backup.kept.push(file.clone());
            }
            let files = vec![KeptFile { name: file, bytes }];
            self.order(Brief::Restore, |errand| Effect::KeepFiles { errand, files });
            return;
        }
        if let Some(backup) = &mut self.state().restore {
            backup.left.pop();
            backup.missing.push(known_as);
        }
        self.take_next();
    }

    fn original_kept(&mut self, done: bool) {
        let Some(backup) = &mut self.state().restore else { return };
        if done {
            backup.left.pop();
            self.take_next();
        } else {
            // The disk is full, or the like: nothing was replaced, and it can be tried again.
            backup.agreed = false;
            self.session.note(Said::KeepFailed);
        }
    }

    /// The picked file is gone: what of it was not taken out yet is missing.
    fn take_nothing(&mut self) {
        let Some(backup) = &mut self.state().restore else { return };
        let left = std::mem::take(&mut backup.left);
        let proofs = archive::read(backup.records.as_bytes()).map(|state| state.proofs).unwrap_or_default();
        let named = proofs.iter().filter(|proof| left.contains(&proof.file)).map(|proof| short(proof.known_as()));
        backup.missing.extend(named);
        self.put_in_place();
    }

    /// The backup takes the place of the records; what belongs to this device stays.
    fn put_in_place(&mut self) {
        self.session.unpacking = None;
        let Some(backup) = self.state().restore.take() else { return };
        let Ok(found) = archive::read(backup.records.as_bytes()) else { return };
        let next_id = archive::next_id(&found);
        let state = self.state();
        let choices = crate::state::Choices {
            permission: state.choices.permission,
            asked_on: state.choices.asked_on,
            lock: state.choices.lock,
            ..found.choices
        };
        (state.person, state.choices, state.reminders) = (found.person, choices, found.reminders);
        state.entries = found.entries;
        state.proofs = found.proofs.into_iter().map(Proof::by_content).collect();
        state.next_id = state.next_id.max(next_id);
        (state.walk, state.undo, state.welcomed) = (None, None, true);
        (state.posted, state.begun_on) = (Vec::new(), None);
        state.drafts.clear();
        state.stack = vec![PageId::Home];
        self.restored = true;
        let names = backup.missing;
        self.session.note(if names.is_empty() { Said::Restored } else { Said::RestoredWithout { names } });
        self.speak();
    }
}

/// A name short enough to be told.
fn short(name: &str) -> String {
    let plain: String = name.chars().filter(|letter| !letter.is_control()).collect();
    if plain.chars().count() <= NAMED { plain } else { plain.chars().take(NAMED - 1).chain(['…']).collect() }
}
