//! System notices: what was shown, what to show now, when to wake up. The core alone remembers what was shown.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime};

use super::{Brief, Run};
use crate::border::effect::Effect;
use crate::border::event::{NoticesBy, Permission};
use crate::border::moment::{Moment, WallTime};
use crate::content::Answer;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages;
use crate::person::SwitchRecord;
use crate::rules::reminder::{self, Kind, Part, Planned, Prefs, Shown};
use crate::rules::verdict;
use crate::state::{Errand, Handed, Said, State};

/// Notices remembered after they were shown, so that they can be answered late.
const POSTED: usize = 12;

impl Run<'_> {
    /// Before anything is planned anew: what was marked under a wrong clock is taken back, and what lies in the past of the
    /// plan that the system has was shown.
    pub(super) fn settle_notices(&mut self) {
        let (wall, utc, heard) = (self.now.wall(), utc(self.now), self.is_heard());
        let session = &mut *self.session;
        let state = &mut session.state;
        state.reminders.take_back(utc);
        if let Some(at) = state.planned_at.take()
            && heard
        {
            // An older build remembered only when it had planned.
            let earlier = reminder::plan(&state.person, &session.pack, &state.reminders, at);
            state.reminders.see(&earlier, wall);
        }
        if state.handed.iter().any(|handed| handed.at <= wall) {
            let all = std::mem::take(&mut *state.handed);
            let (passed, coming) = all.into_iter().partition(|handed| handed.at <= wall);
            *state.handed = coming;
            if heard && session.settings.notices_by == NoticesBy::System {
                for handed in passed {
                    self.shown(handed, utc);
                }
            }
        }
    }

    /// A notice was shown.
    fn shown(&mut self, handed: Handed, utc: NaiveDateTime) {
        let state = self.state();
        state.reminders.mark(&handed.covers, Shown { on: handed.at.date(), at: utc, failed: false });
        state.posted.push(handed);
        let more = state.posted.len().saturating_sub(POSTED);
        state.posted.drain(..more);
    }

    /// True where notices appear.
    pub(super) fn is_heard(&self) -> bool {
        matches!(self.session.state.choices.permission, Some(Permission::Granted | Permission::Quiet))
    }

    /// Orders notices where they may have changed: the plan, or the one of now and the time to wake up for the next.
    pub(super) fn remind(&mut self, before: &State, same: bool) {
        let state = &self.session.state;
        let same = same && state.choices.language == before.choices.language;
        if !state.welcomed || (same && !self.plan) {
            return;
        }
        match self.session.settings.notices_by {
            NoticesBy::Nobody => {}
            NoticesBy::System => self.hand_over(),
            NoticesBy::Shell => self.post(),
        }
    }

    /// Hands the whole plan over.
    fn hand_over(&mut self) {
        let session = &mut *self.session;
        let view = session.view(self.now);
        let compose = || view.coming().iter().map(|planned| pages::compose(&view, planned)).collect();
        let all = Arc::clone(session.worded.get_or_init(compose));
        let handed: Vec<Handed> = view.coming().iter().map(Handed::of).collect();
        if *session.state.handed != handed {
            session.state.handed = handed.into();
        }
        if !self.plan && session.sent.as_ref() == Some(&all) {
            return;
        }
        session.sent = Some(Arc::clone(&all));
        let errand = session.number(Brief::Reminders);
        self.effects.push(Effect::SetReminders { errand, all: all.to_vec() });
    }

    /// Posts the one notice of now, if there is one, and sets the alarm for the next.
    fn post(&mut self) {
        let (now, heard) = (self.now.wall(), self.is_heard());
        let state = &self.session.state;
        let due = reminder::due_now(&state.person, &self.session.pack, &state.reminders, now).filter(|_| heard);
        if let Some(due) = due {
            let notice = pages::compose(&self.view(), &due);
            let handed = Handed::of(&due);
            let (covers, at) = (handed.covers.clone(), utc(self.now));
            self.shown(handed, at);
            self.order_kept(Errand::Notice { covers, at }, |errand| Effect::PostNotice { errand, notice });
            let session = &mut *self.session;
            (session.plan, session.worded) = (OnceLock::new(), OnceLock::new());
        }
        let at: Option<WallTime> = self.view().coming().first().filter(|_| heard).map(|next| next.at.into());
        if self.plan || self.session.alarm != Some(at) {
            self.session.alarm = Some(at);
            self.order(Brief::Reminders, |errand| Effect::SetAlarm { errand, at });
        }
    }

    pub(super) fn reminders_ended(&mut self, errand: i64, done: bool) {
        if let Some(Errand::Notice { .. }) = self.session.state.errands.get(&errand)
            && let Some(Errand::Notice { covers, at }) = self.state().errands.remove(&errand)
        {
            // Not shown: it is due as before, but nothing is tried again on this day.
            if !done {
                self.state().reminders.unmark(&covers, at);
            }
            return;
        }
        match self.ends(errand, |brief| matches!(brief, Brief::Reminders | Brief::Try)) {
            Some(Brief::Try) if done => self.session.note(Said::Tried),
            Some(Brief::Try) => self.session.note(Said::Refused),
            Some(_) if !done => {
                (self.session.sent, self.session.alarm) = (None, None);
                self.session.note(Said::RemindersFailed);
            }
            Some(_) | None => {}
        }
    }

    pub(super) fn permitted(&mut self, errand: i64, permission: Permission) {
        let asked = self.session.state.errands.get(&errand) == Some(&Errand::Permission);
        if !asked && errand != 0 {
            return;
        }
        let (changed, heard) = (self.session.state.choices.permission != Some(permission), self.is_heard());
        self.session.asking = false;
        let state = self.state();
        state.errands.retain(|_, errand| *errand != Errand::Permission);
        state.choices.permission = Some(permission);
        match permission {
            Permission::Granted | Permission::Quiet => {
                self.plan = changed;
                // What could not be shown today can be now.
                if !heard {
                    self.state().reminders.last.take_if(|last| last.failed);
                }
            }
            Permission::Denied | Permission::Blocked if asked => self.session.note(Said::Refused),
            Permission::Denied | Permission::Blocked | Permission::NotAsked => {}
        }
        // No alarm rings for what would not appear.
        self.plan |= heard != self.is_heard();
    }

    /// A notice to see whether they come through.
    pub(super) fn try_notice(&mut self) {
        let notice = pages::trial(&self.view());
        self.order(Brief::Try, |errand| Effect::PostNotice { errand, notice });
    }

    /// A system notice was tapped, or one of its actions.
    pub(super) fn reminded(&mut self, id: &str, tap: Option<&str>) {
        let Some((kind, service, _)) = reminder::read_id(id) else { return };
        if !self.session.state.welcomed {
            return;
        }
        let planned = self.planned(id);
        let Some(tap) = tap else {
            // One of which nothing is remembered any more.
            let alone = || {
                if kind == Kind::FactsOld { PageId::Facts } else { PageId::Steps(Subject::service(service)) }
            };
            let target = planned.as_ref().map_or_else(alone, |planned| pages::target(&self.view(), planned));
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
        let keys: Vec<String> = match self.planned(id) {
            Some(planned) => planned.parts.iter().map(Part::key).collect(),
            None => vec![id.to_owned()],
        };
        let prefs = &mut self.state().reminders;
        for key in keys {
            prefs.snooze(&key, today);
        }
        self.session.note(Said::Snoozed);
    }

    /// The notice with this id: as it was shown, as the system has it, or as it is planned now.
    fn planned(&self, id: &str) -> Option<Planned> {
        let state = &self.session.state;
        let handed = state.posted.iter().rev().chain(state.handed.iter()).find(|handed| handed.id == id);
        if let Some(handed) = handed {
            return reminder::named(&state.person, &self.session.pack, &handed.covers, handed.at);
        }
        self.plan_at(self.now.wall()).into_iter().find(|planned| planned.id == id)
    }

    /// The plan of that time, with what was seen.
    pub(super) fn plan_at(&self, at: NaiveDateTime) -> Vec<Planned> {
        let state = &self.session.state;
        let unseen = Prefs { seen: BTreeMap::new(), last: None, ..state.reminders.clone() };
        reminder::plan(&state.person, &self.session.pack, &unseen, at)
    }

    /// Once a day, and after the clock was set: what is on is noted as left unfinished, which a clock in the past did not see;
    /// what was noted under a wrong clock counts from today.
    pub(super) fn look_round(&mut self) {
        let today = self.today();
        if !self.session.state.welcomed || self.session.state.begun_on == Some(today) {
            return;
        }
        self.state().begun_on = Some(today);
        if today >= reminder::FIRST_DAY {
            self.date_anew(today);
        }
        self.begin_all();
        if today >= reminder::FIRST_DAY {
            let session = &mut *self.session;
            session.state.reminders.tidy(&session.state.person, &session.pack, today);
        }
    }

    /// Nothing is left on since a day that is to come, or since before there was an app.
    fn date_anew(&mut self, today: NaiveDate) {
        let latest = today.checked_add_days(Days::new(1)).unwrap_or(today);
        let is_wrong = |record: &SwitchRecord| {
            record.unfinished_since.is_some_and(|since| since > latest || since < reminder::FIRST_DAY)
        };
        let session = &mut *self.session;
        let person = &mut session.state.person;
        if !person.profiles.iter().any(|profile| profile.switches.values().any(is_wrong)) {
            return;
        }
        let (age, country) = (person.age, person.country.clone());
        let place = country.and_then(|code| verdict::find_place(&session.pack, &code).ok());
        for profile in &mut person.profiles {
            if !profile.switches.values().any(is_wrong) {
                continue;
            }
            let service = session.pack.service(&profile.service);
            let is_used = service.zip(place).is_none_or(|(service, place)| {
                verdict::evaluate(service, place, today, age, true).answer != Answer::No
            });
            for record in profile.switches.values_mut().filter(|record| is_wrong(record)) {
                // Where nothing is used now, it is left on from the day on which it is.
                record.unfinished_since = (is_used || !record.looks.is_empty()).then_some(today);
            }
        }
    }

    /// Orders the line beside the app's icon where it changed.
    pub(super) fn set_widget(&mut self) {
        if !self.session.settings.has_widget {
            return;
        }
        let line = pages::widget(&self.view());
        if self.plan || self.session.widget.as_ref() != Some(&line) {
            self.session.widget = Some(line.clone());
            let (line, address) = line;
            self.order(Brief::System, |errand| Effect::SetWidget { errand, line, address });
        }
    }
}

impl Handed {
    fn of(planned: &Planned) -> Self {
        Self { id: planned.id.clone(), at: planned.at, covers: planned.covers.clone() }
    }
}

/// The time without an offset.
fn utc(now: Moment) -> NaiveDateTime {
    DateTime::from_timestamp_millis(now.utc_millis).map(|at| at.naive_utc()).unwrap_or_default()
}
