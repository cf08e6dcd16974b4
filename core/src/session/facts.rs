//! Newer facts from a file that the person downloaded: looked at, kept, taken into use, given up again.
//!
//! Nothing of a file is used before its signature, form and day were looked at and all of it is on the disk. Those that came
//! with the app stay behind it.

use std::sync::{Arc, OnceLock};

use super::{Brief, KeptFacts, Run, Session, speak};
use crate::border::effect::Effect;
use crate::content::Pack;
use crate::content::seal::{self, MOST_PACK, Refusal};
use crate::nav::page::PageId;
use crate::state::{Errand, Said};

impl Session {
    /// Takes facts into use that were kept before. Those that nobody uses any more are deleted; that is said where it is not
    /// simply the app that is newer by now.
    pub(super) fn renew(&mut self, bytes: &Arc<Vec<u8>>) {
        match seal::again(bytes, &self.packaged) {
            Ok(pack) => {
                self.put_into_use(Arc::new(pack));
                if self.pack.is_damaged() {
                    self.back_to_packaged();
                    self.note(Said::FactsLost);
                }
            }
            Err(Refusal::Older { .. } | Refusal::Same | Refusal::ForOlderApp) => self.kept_facts = KeptFacts::Go,
            Err(_) => {
                self.kept_facts = KeptFacts::Go;
                self.note(Said::FactsLost);
            }
        }
    }

    /// Where a part that was drawn is not what was written: the facts that came with the app, and the order to delete the others.
    pub(super) fn fall_back(&mut self) -> Option<Effect> {
        if Arc::ptr_eq(&self.pack, &self.packaged) || !self.pack.is_damaged() {
            return None;
        }
        self.back_to_packaged();
        self.kept_facts = KeptFacts::Stay;
        self.note(Said::FactsLost);
        let errand = self.number(Brief::DropFacts);
        Some(Effect::KeepFacts { errand, bytes: Vec::new() })
    }

    fn back_to_packaged(&mut self) {
        self.put_into_use(Arc::clone(&self.packaged));
        (self.before, self.kept_facts) = (None, KeptFacts::Go);
    }

    /// From now on everything is said out of this pack.
    fn put_into_use(&mut self, pack: Arc<Pack>) {
        self.text = speak(&pack, &self.state, &self.settings);
        self.pack = pack;
        (self.plan, self.worded) = (OnceLock::new(), OnceLock::new());
        self.arriving = None;
    }

    /// Everything was deleted, also what was kept of facts.
    pub(super) fn forget_renewed(&mut self) {
        self.back_to_packaged();
        self.kept_facts = KeptFacts::Stay;
    }
}

impl Run<'_> {
    pub(super) fn pick_facts(&mut self) {
        let name = facts_file(self.session.state.next_errand);
        self.order_kept(Errand::Facts, |errand| Effect::PickBackup { errand, name, most: MOST_PACK });
    }

    /// A file was picked and copied in: reads it whole. Its copy is not needed after that.
    pub(super) fn facts_picked(&mut self, errand: i64, size: Option<i64>) {
        let name = facts_file(errand);
        let state = self.state();
        state.errands.remove(&errand);
        state.loose.insert(name.clone());
        match size {
            None => {}
            Some(size) if size > MOST_PACK => self.refuse(Refusal::TooLarge),
            Some(_) => self.order(Brief::Facts, |errand| Effect::ReadFile { errand, name, from: 0, most: MOST_PACK }),
        }
    }

    /// A file of facts is there, picked or handed over by another app.
    pub(super) fn facts_arrived(&mut self, size: i64, bytes: &[u8]) {
        let session = &*self.session;
        if size > MOST_PACK || (bytes.is_empty() && size > 0) {
            return self.refuse(Refusal::TooLarge);
        }
        let bytes = Arc::new(bytes.to_vec());
        match seal::consider(&bytes, &session.packaged, session.pack.version) {
            Ok(pack) => {
                self.session.arriving = Some(Arc::new(pack));
                self.order(Brief::KeepFacts, |errand| Effect::KeepFacts { errand, bytes: bytes.to_vec() });
            }
            Err(why) => self.refuse(why),
        }
    }

    /// The person wants those that came with the app.
    pub(super) fn go_back_to_packaged(&mut self) {
        self.session.arriving = None;
        self.order(Brief::KeepFacts, |errand| Effect::KeepFacts { errand, bytes: Vec::new() });
    }

    /// They are on the disk, or off it: only now they are in use, or no longer.
    pub(super) fn facts_kept(&mut self, done: bool) {
        let arriving = self.session.arriving.take();
        if !done {
            self.session.note(Said::KeepFailed);
            return;
        }
        self.plan = true;
        let session = &mut *self.session;
        if let Some(pack) = arriving {
            let before = (Arc::clone(&session.pack), session.text.clone());
            session.put_into_use(pack);
            (session.before, session.kept_facts) = (Some(before), KeptFacts::Stay);
            session.note(Said::FactsTaken);
            self.go(PageId::Changes);
        } else {
            session.forget_renewed();
            session.note(Said::FactsBack);
        }
        self.begin_all();
    }

    /// Deletes what was kept and is of no use.
    pub(super) fn drop_useless(&mut self) {
        if self.session.kept_facts == KeptFacts::Go {
            self.session.kept_facts = KeptFacts::Stay;
            self.order(Brief::DropFacts, |errand| Effect::KeepFacts { errand, bytes: Vec::new() });
        }
    }

    fn refuse(&mut self, why: Refusal) {
        self.session.note(Said::FactsRefused { why });
    }
}

/// What a picked file is called among our own until it was read.
fn facts_file(errand: i64) -> String {
    format!("facts-{errand}")
}
