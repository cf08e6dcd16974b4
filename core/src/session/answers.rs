//! Answers to errands. Each counts once; one that nobody waits for is ignored.

use super::{Brief, Run};
use crate::border::effect::Rung;
use crate::border::event::Handover;
use crate::state::{Errand, Said, State};

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
            // Where more is to be stored already, that save is waited for.
            if !self.session.errands.iter().any(|(later, brief)| *later > errand && *brief == Brief::Save) {
                self.after_save();
            }
        } else {
            self.no_save();
            self.session.unsaved = true;
            self.session.note(Said::SaveFailed);
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

    pub(super) fn handed_over(&mut self, errand: i64, outcome: Handover) {
        let over = |brief| matches!(brief, Brief::Copy | Brief::Export | Brief::System | Brief::Drop);
        let Some(brief) = self.ends(errand, over) else { return };
        match (outcome, brief) {
            (Handover::Done, Brief::Copy) => self.session.note(Said::Copied),
            (Handover::Done, Brief::Export) => self.exported(),
            // What could not be deleted now is tried again after the next save, or at the next start.
            (_, Brief::Drop) => self.dropped(outcome),
            (Handover::Failed, _) => self.session.note(Said::HandoverFailed),
            (Handover::Cancelled | Handover::Done, _) => {}
        }
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
        (session.alarm, session.widget, session.packing, session.unpacking) = (None, None, None, None);
        session.after_save = Vec::new();
        session.errands.clear();
        session.forget_renewed();
        session.note(Said::Erased);
        self.speak();
    }
}
