//! Cases: noting what happens in one, correcting it, taking it back, deleting a case.

use chrono::NaiveDate;

use super::Run;
use crate::border::moment::CivilDate;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::pages::{self, rest};
use crate::person::Profile;
use crate::person::case::{Event, EventKind, Objection};
use crate::state::{Said, Undo};

impl Run<'_> {
    /// The form was sent, or a letter arrived: a new case beside those there are.
    pub(super) fn sent(&mut self, letter: bool, subject: &Subject) {
        let view = self.view();
        let Some(case) = rest::Case::of(&view, subject) else { return };
        let subjects = rest::chosen(&case);
        if subjects.is_empty() {
            return;
        }
        let (key, what) = if letter {
            (rest::arrived_key(subject), EventKind::LetterReceived)
        } else {
            (rest::sent_on_key(subject), EventKind::SentForm)
        };
        let on = rest::kept_day(&self.view(), &key);
        let Some(at) = self.profile(subject) else { return };
        self.remember(subject);
        let id = self.id();
        let state = self.state();
        let country = state.person.country.clone();
        state.entries.remove(&key);
        if let Some(profile) = state.person.profiles.get_mut(at) {
            let mut objection = Objection { id, subjects, country, ..Objection::default() };
            objection.note(on, what, None);
            profile.objections.push(objection);
        }
        let several = self.profile_of(subject).is_some_and(|profile| profile.objections.len() > 1);
        let case = if several { id } else { 0 };
        self.noted(&Subject { case, ..subject.clone() });
    }

    /// Notes what is picked on the page of a case.
    pub(super) fn note_event(&mut self, subject: &Subject) {
        let Some(id) = self.case(subject).map(|objection| objection.id) else { return };
        let (what_key, on_key) = (format!("{}{id}", rest::NOTE), format!("{}{id}", rest::NOTE_ON));
        let reasons_key = format!("{}{id}", rest::NOTE_REASONS);
        let entries = &self.session.state.entries;
        let Some(what) = entries.get(&what_key).and_then(|name| EventKind::named(name)) else { return };
        let reasons = entries.get(&reasons_key).and_then(|option| rest::read_reasons(option));
        let on = rest::kept_day(&self.view(), &on_key);
        for key in [what_key, on_key, reasons_key] {
            self.state().entries.remove(&key);
        }
        self.note_down(subject, on, what, reasons);
        if self.session.state.stack.last() == Some(&PageId::CaseNote(subject.clone())) {
            self.go(PageId::Case(subject.clone()));
        }
    }

    /// A letter of a case was sent on the day set beside it.
    pub(super) fn letter_sent(&mut self, what: EventKind, subject: &Subject) {
        let Some(id) = self.case(subject).map(|objection| objection.id) else { return };
        let key = rest::sent_key(what, id);
        let on = rest::kept_day(&self.view(), &key);
        self.state().entries.remove(&key);
        self.note_down(subject, on, what, None);
    }

    fn note_down(&mut self, subject: &Subject, on: NaiveDate, what: EventKind, reasons: Option<bool>) {
        self.remember(subject);
        let Some(objection) = self.case_mut(subject) else { return };
        objection.note(on, what, reasons);
        self.noted(subject);
    }

    /// Takes one entry back.
    pub(super) fn take_back(&mut self, id: u32, subject: &Subject) {
        self.remember(subject);
        let Some(objection) = self.case_mut(subject) else { return };
        objection.take_back(id);
        self.session.note(Said::CaseEntryRemoved);
        self.state().stack.retain(|page| !matches!(page, PageId::Event(..)));
        self.go(PageId::Case(subject.clone()));
    }

    /// Deletes a case, after it was asked.
    pub(super) fn delete_case(&mut self, subject: &Subject) {
        let Some(id) = self.case(subject).map(|objection| objection.id) else { return };
        self.remember(subject);
        let Some(profile) = self.profile_mut(subject) else { return };
        // Its proofs go with it, files and all: nothing brings those back.
        let for_good = profile.objections.iter().any(|objection| objection.id == id && !objection.proofs.is_empty());
        profile.objections.retain(|objection| objection.id != id);
        let state = self.state();
        if for_good {
            state.undo = None;
        }
        for key in rest::draft_keys(id) {
            state.entries.remove(&key);
        }
        self.session.note(Said::CaseRemoved);
        self.state().stack = vec![PageId::Home];
        self.go(PageId::Rest(subject.without_case()));
    }

    // Correcting an entry, on its page.

    /// Corrects the day of the entry that a date field is about; false where the field is about none.
    pub(super) fn event_dated(&mut self, field: &str, date: CivilDate) -> bool {
        let Some((subject, event)) = self.entry(field, rest::EVENT_ON) else { return false };
        match self.bounded(field, date) {
            Some(on) => self.correct(&subject, Event { on, ..event }),
            None => self.session.note(Said::NoSuchDay),
        }
        true
    }

    /// Corrects what an entry was, or whether reasons were given; false where the field is about none.
    pub(super) fn event_chosen(&mut self, field: &str, option: &str) -> bool {
        if let Some((subject, event)) = self.entry(field, rest::EVENT_WHAT) {
            let what = EventKind::named(option).filter(|what| what.is_sending() == event.what.is_sending());
            if let Some(what) = what {
                self.correct(&subject, Event { what, ..event });
            }
            return true;
        }
        let Some((subject, event)) = self.entry(field, rest::EVENT_REASONS) else { return false };
        self.correct(&subject, Event { reasons: rest::read_reasons(option), ..event });
        true
    }

    fn correct(&mut self, subject: &Subject, right: Event) {
        if let Some(objection) = self.case_mut(subject) {
            objection.correct(right.id, right);
        }
    }

    /// The entry on the screen, where a field of it bears this key.
    fn entry(&self, field: &str, begin: &str) -> Option<(Subject, Event)> {
        let Some(PageId::Event(id, subject)) = self.session.state.stack.last() else { return None };
        let objection = self.case(subject)?;
        let event = objection.event(*id)?;
        (field == format!("{begin}{}-{id}", objection.id)).then(|| (subject.clone(), *event))
    }

    // Taking back.

    /// Keeps the objections as they are now, so that what comes next can be taken back.
    fn remember(&mut self, subject: &Subject) {
        let Some(profile) = self.profile_of(subject) else { return };
        let objections = Some(profile.objections.clone());
        let subject = subject.clone();
        self.state().undo = Some(Undo { subject, objections, ..Undo::default() });
    }

    /// Takes back what was noted last about the objections.
    pub(super) fn undo_case(&mut self, subject: &Subject, objections: Vec<Objection>) {
        let Some(profile) = self.profile_mut(subject) else { return };
        profile.objections = objections;
        let there = self.case(subject).is_some();
        self.session.note(Said::TakenBack);
        self.state().stack = vec![PageId::Home, PageId::Rest(subject.without_case())];
        if there {
            self.go(PageId::Case(subject.clone()));
        }
    }

    /// After something was noted: the case, with Home behind it.
    fn noted(&mut self, subject: &Subject) {
        self.session.note(Said::CaseNoted);
        self.state().stack = vec![PageId::Home, PageId::Rest(subject.without_case())];
        self.go(PageId::Case(subject.clone()));
    }

    // Finding.

    fn profile_of(&self, subject: &Subject) -> Option<&Profile> {
        pages::find_profile(&self.session.state.person, subject)
    }

    fn profile_mut(&mut self, subject: &Subject) -> Option<&mut Profile> {
        let id = self.profile_of(subject)?.id;
        self.session.state.person.profiles.iter_mut().find(|profile| profile.id == id).map(|it| &mut **it)
    }

    /// The case of a subject: the very one, or the newest.
    pub(super) fn case(&self, subject: &Subject) -> Option<&Objection> {
        let all = &self.profile_of(subject)?.objections;
        if subject.case == 0 { all.last() } else { all.iter().find(|objection| objection.id == subject.case) }
    }

    fn case_mut(&mut self, subject: &Subject) -> Option<&mut Objection> {
        let id = self.case(subject)?.id;
        self.profile_mut(subject)?.objections.iter_mut().find(|objection| objection.id == id)
    }
}
