//! What taps do.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::parcel::Export;
use super::records::{self, reopen};
use super::{Brief, Run};
use crate::border::effect::{Effect, SystemPage};
use crate::border::window::Window;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::{Intent, Landing};
use crate::pages;
use crate::papers::calendar;
use crate::person::proof::MOST_BYTES;
use crate::person::{Age, Look, Membership, Profile, Seen};
use crate::rules::plan::{self, Standing};
use crate::rules::reminder::Kind;
use crate::rules::steps::{self as guide, Landed};
use crate::rules::{ladder, verdict};
use crate::state::{Errand, Said, Undo, Walk};

impl Run<'_> {
    /// A tap counts only where it is on the page, so that a second touch while the page changes does nothing.
    pub(super) fn tapped(&mut self, tap: &str) {
        let session = &mut *self.session;
        let offered = match &session.window {
            Some(window) => offers(window, tap),
            None => offers(&session.draw(self.now, None), tap),
        };
        if let Some(intent) = Intent::read(tap).filter(|_| offered) {
            self.heard();
            self.act(intent);
        }
    }

    fn act(&mut self, intent: Intent) {
        match intent {
            Intent::Go(page) => self.go(page),
            Intent::Skip => self.skip(),
            Intent::Live { code } => self.live(&code),
            Intent::Adult => self.aged(Age::Adult),
            Intent::Younger => self.go(PageId::Birthday),
            Intent::Birthday => self.aged(self.session.state.person.age),
            Intent::Member { service, member } => self.member(&service, member),
            Intent::Use { service, on } => self.use_service(&service, on),
            Intent::UseDone => self.use_done(),
            Intent::StepAt { at } => self.walk_to(|walk| (walk.at, walk.variants, walk.landing) = (at, false, false)),
            Intent::Unseen => self.walk_to(|walk| walk.variants = true),
            Intent::Route { route, subject } => {
                self.state().choices.route = Some(route);
                self.go(PageId::Steps(subject));
            }
            Intent::OpenSwitch { subject } => self.open_switch(&subject),
            Intent::Landed { at } => self.landed(at),
            Intent::Saw { seen, subject } => self.saw(seen, &subject),
            Intent::Later { subject } => self.later(&subject),
            Intent::Undo => self.undo(),
            Intent::Unlook { look } => self.unlook(look),
            Intent::OpenDoor { service, door } => {
                if let Some(address) = self.door(&service, &door) {
                    self.open_outside(&address);
                }
            }
            Intent::CopyDoor { service, door } => {
                if let Some(text) = self.door(&service, &door) {
                    let label = self.session.text.say("copy-address");
                    self.order(Brief::Copy, |errand| Effect::Copy { errand, label, text });
                }
            }
            Intent::OpenProject => {
                let address = String::clone(&self.session.pack.project);
                self.open_outside(&address);
            }
            Intent::CopyProject => {
                let (label, text) = (self.session.text.say("copy-address"), String::clone(&self.session.pack.project));
                self.order(Brief::Copy, |errand| Effect::Copy { errand, label, text });
            }
            Intent::OpenSource { id } => {
                if let Some(address) = self.session.pack.sources.get(&id).map(|source| source.url.clone()) {
                    self.open_outside(&address);
                }
            }
            Intent::Add { service } => self.add(&service),
            Intent::Remove { subject } => self.remove(&subject),
            Intent::AskPermission => self.ask_permission(),
            Intent::NoticeSettings => self.system_page(SystemPage::Notices),
            Intent::UnusedApps => self.system_page(SystemPage::UnusedApps),
            Intent::TryNotice => self.try_notice(),
            Intent::Calendar { open } => self.calendar(open),
            Intent::Kind { kind, on } => {
                if let Some(kind) = Kind::named(&kind) {
                    let stopped = &mut self.state().reminders.stopped;
                    if on {
                        stopped.remove(&kind)
                    } else {
                        stopped.insert(kind)
                    };
                }
            }
            Intent::Snooze { id } => self.snooze(&id),
            Intent::Discreet { on } => self.state().reminders.discreet = on,
            Intent::Lock { on } => self.state().choices.lock = on,
            Intent::PickFacts => self.pick_facts(),
            Intent::PackagedFacts => self.go_back_to_packaged(),
            Intent::Backup => self.export(Export::Backup),
            Intent::PickBackup => self.pick_backup(),
            Intent::Restore => self.restore(),
            Intent::KeepMine => self.back(),
            Intent::Erase => self.order(Brief::Erase, |errand| Effect::Erase { errand }),
            Intent::ObjectTo { id, subject } => self.object_to(&id, &subject),
            Intent::Sent { letter, subject } => self.sent(letter, &subject),
            Intent::NoteEvent { subject } => self.note_event(&subject),
            Intent::LetterSent { what, subject } => self.letter_sent(what, &subject),
            Intent::TakeBack { id, subject } => self.take_back(id, &subject),
            Intent::DeleteCase { subject } => self.delete_case(&subject),
            Intent::CopyBlock { key } => self.copy_block(&key),
            Intent::ShareBlock { key } => self.share_block(&key),
            Intent::LetterSays { what, subject } => self.letter_says(&what, &subject),
            Intent::SaveLetter { print } => self.save_letter(print),
            Intent::OpenAuthority { id, complaint } => self.open_authority(&id, complaint),
            Intent::AddProof { to } => {
                self.order_kept(Errand::Proof { to }, |errand| Effect::PickProof { errand, most: MOST_BYTES });
            }
            Intent::KeepFor { to } => self.keep_waiting(to),
            Intent::Discard => self.discard_waiting(),
            Intent::DeleteProof { id } => self.delete_proof(id),
            Intent::ExportCase => self.export(Export::Case),
            Intent::PrintCase => self.print_case(),
            Intent::SaveAgain => {
                self.state().note = None;
                self.session.unsaved = true;
            }
        }
    }

    // The three questions.

    fn skip(&mut self) {
        match self.session.state.stack.last() {
            Some(PageId::Country) => self.answered(PageId::Age),
            Some(PageId::Age | PageId::Birthday) => self.aged(Age::Unknown),
            // Not said which: the one that the app begins with is looked at all the same.
            Some(PageId::Add | PageId::AddMore(_)) => {
                if let Some(service) = self.session.pack.services.first().map(|service| service.id.clone()) {
                    self.member(&service, Membership::Unknown);
                } else {
                    self.welcomed();
                }
            }
            _ => {}
        }
    }

    fn live(&mut self, code: &str) {
        let Ok(place) = verdict::find_place(&self.session.pack, code) else { return };
        let code = place.code.clone();
        self.state().person.country = Some(code);
        self.answered(PageId::Age);
    }

    fn aged(&mut self, age: Age) {
        self.state().person.age = age;
        self.answered(PageId::Add);
    }

    /// Goes on to the next question; in Settings back to where the person came from.
    fn answered(&mut self, next: PageId) {
        if self.session.state.welcomed {
            let state = self.state();
            state.stack.retain(|page| !matches!(page, PageId::Country | PageId::Age | PageId::Birthday));
            self.begin_all();
        } else {
            self.go(next);
        }
    }

    fn member(&mut self, service: &str, membership: Membership) {
        if self.session.pack.service(service).is_none() {
            return;
        }
        let at = self.profile(&Subject::service(service));
        if let Some(profile) = at.and_then(|at| self.state().person.profiles.get_mut(at)) {
            profile.membership = membership;
        }
        self.welcomed();
    }

    /// In the welcome a choice is a draft until it is done; later it counts at once.
    fn use_service(&mut self, service: &str, on: bool) {
        if self.session.pack.service(service).is_none() {
            return;
        }
        if !self.session.state.welcomed {
            let mut chosen = pages::chosen_services(&self.view());
            chosen.retain(|id| id != service);
            if on {
                chosen.push(service.to_owned());
            }
            self.state().entries.insert(pages::USED.to_owned(), chosen.join(" "));
            return;
        }
        let subject = Subject::service(service);
        match pages::find_profile(&self.session.state.person, &subject) {
            None if on => {
                if let Some(at) = self.new_profile(service) {
                    self.begin(at);
                }
            }
            // Records are asked about first.
            Some(profile) if !on && pages::has_records(profile) => self.go(PageId::Remove(subject)),
            Some(_) if !on => self.remove(&subject),
            Some(_) | None => {}
        }
    }

    fn use_done(&mut self) {
        if self.session.state.welcomed {
            self.go(PageId::Home);
            return;
        }
        let chosen = pages::chosen_services(&self.view());
        self.state().entries.remove(pages::USED);
        for service in chosen {
            let at = self.profile(&Subject::service(&service));
            if let Some(profile) = at.and_then(|at| self.state().person.profiles.get_mut(at)) {
                profile.membership = Membership::Member;
            }
        }
        self.welcomed();
    }

    fn welcomed(&mut self) {
        let version = self.session.pack.version;
        let state = self.state();
        state.entries.remove(pages::USED);
        if !state.welcomed {
            (state.welcomed, state.choices.changes_seen) = (true, Some(version));
        }
        state.stack = vec![PageId::Home];
        self.begin_all();
    }

    // Profiles.

    /// Position of a subject's profile; added where there is none and the service is known.
    pub(super) fn profile(&mut self, subject: &Subject) -> Option<usize> {
        let known = pages::find_profile(&self.session.state.person, subject).map(|profile| profile.id);
        if let Some(id) = known {
            return self.session.state.person.profiles.iter().position(|profile| profile.id == id);
        }
        if subject.profile != 0 {
            return None;
        }
        self.new_profile(&subject.service)
    }

    fn new_profile(&mut self, service: &str) -> Option<usize> {
        self.session.pack.service(service)?;
        let id = self.id();
        let profiles = &mut self.state().person.profiles;
        let profile = Profile {
            id,
            service: service.to_owned(),
            nickname: String::new(),
            membership: Membership::Unknown,
            switches: BTreeMap::new(),
            objections: Vec::new(),
        };
        profiles.push(profile.into());
        profiles.len().checked_sub(1)
    }

    /// A new counter for looks, objections, profiles and proofs.
    pub(super) fn id(&mut self) -> u32 {
        let state = self.state();
        let id = state.next_id;
        state.next_id = id.saturating_add(1);
        id
    }

    fn add(&mut self, service: &str) {
        if let Some(at) = self.new_profile(service) {
            self.begin(at);
            self.go(PageId::Home);
        }
    }

    fn remove(&mut self, subject: &Subject) {
        let view = self.view();
        let person = &self.session.state.person;
        let of = |profile: &Profile| view.subject_of(profile).to_string();
        let Some(profile) = pages::find_profile(person, subject) else { return };
        let (id, gone) = (profile.id, of(profile));
        let drafts: Vec<String> = profile.objections.iter().flat_map(|it| pages::rest::draft_keys(it.id)).collect();
        // Without the first account at a service the next is the one that is named without a number.
        let mut same = person.profiles.iter().filter(|profile| profile.service == subject.service);
        let first = same.next().is_some_and(|first| first.id == id);
        let next = same.next().filter(|_| first).map(|profile| of(profile));
        let state = self.state();
        state.entries = std::mem::take(&mut state.entries)
            .into_iter()
            .filter(|(key, _)| about(key, &gone).is_none() && !drafts.contains(key))
            .map(|(key, text)| match next.as_ref().and_then(|next| about(&key, next)) {
                Some(begin) => (format!("{begin}{gone}"), text),
                None => (key, text),
            })
            .collect();
        state.walk = None;
        state.person.profiles.retain(|profile| profile.id != id);
        state.undo = None;
        state.stack.retain(|page| page.subject().is_none());
        if state.stack.is_empty() {
            state.stack.push(PageId::Home);
        }
    }

    /// From now on an exposed switch counts as left unfinished.
    pub(super) fn begin_all(&mut self) {
        for at in 0..self.session.state.person.profiles.len() {
            self.begin(at);
        }
    }

    fn begin(&mut self, at: usize) {
        let today = self.today();
        let session = &mut *self.session;
        let Some(profile) = session.state.person.profiles.get(at) else { return };
        let Some(service) = session.pack.service(&profile.service) else { return };
        let view = session.view(self.now);
        let member = profile.membership != Membership::NonMember;
        let Some(place) = session.state.person.country.as_deref() else { return };
        let Ok(place) = verdict::find_place(view.pack, place) else { return };
        let verdict = verdict::evaluate(service, place, today, session.state.person.age, member);
        let begun = |id: &String| profile.switches.get(id).is_some_and(|record| record.unfinished_since.is_some());
        let exposed: Vec<String> = service
            .switches
            .iter()
            .filter(|switch| !begun(&switch.id))
            .filter(|switch| {
                plan::standing(profile, Some(switch), &verdict, &session.pack.changes, today) == Standing::Exposed
            })
            .map(|switch| switch.id.clone())
            .collect();
        // A profile that is not touched need not be written anew.
        if exposed.is_empty() {
            return;
        }
        let Some(profile) = session.state.person.profiles.get_mut(at) else { return };
        for switch in exposed {
            profile.switches.entry(switch).or_default().unfinished_since.get_or_insert(today);
        }
    }

    // Steps.

    /// Begins the steps to a switch, or goes on with them.
    pub(super) fn walk(&mut self, subject: &Subject) {
        let state = self.state();
        if state.walk.as_ref().is_none_or(|walk| walk.subject != *subject) {
            state.walk = Some(Walk { subject: subject.clone(), at: 0, variants: false, landing: false });
        }
    }

    /// Changes how far the person is, where steps are on the screen.
    fn walk_to(&mut self, change: impl FnOnce(&mut Walk)) {
        if let Some(PageId::Steps(subject)) = self.session.state.stack.last().cloned() {
            self.walk(&subject);
            if let Some(walk) = &mut self.state().walk {
                change(walk);
            }
        }
    }

    fn open_switch(&mut self, subject: &Subject) {
        let session = &*self.session;
        let view = session.view(self.now);
        let Some(service) = session.pack.service(&subject.service) else { return };
        let Some(switch) = pages::find_switch(service, subject) else { return };
        let Some(door) = service.doors.get(&switch.door) else { return };
        let Some(list) = pages::step_list(&view, service, switch) else { return };
        let rungs = ladder::rungs(&door.url, &service.apps, list.route, session.settings.opens_apps);
        let kept = Errand::Switch { subject: subject.clone() };
        self.walk(subject);
        self.order_kept(kept, |errand| Effect::OpenLink { errand, rungs });
    }

    fn landed(&mut self, at: Landing) {
        let session = &*self.session;
        let Some(PageId::Steps(subject)) = session.state.stack.last().cloned() else { return };
        let view = session.view(self.now);
        let Some(service) = session.pack.service(&subject.service) else { return };
        let Some(switch) = pages::find_switch(service, &subject) else { return };
        let Some(list) = pages::step_list(&view, service, switch) else { return };
        let next = match at {
            Landing::Setting => list.steps.len().saturating_sub(1),
            Landing::Elsewhere => guide::resume(&list, &Landed::OtherScreen),
            Landing::LogIn | Landing::Nowhere => guide::resume(&list, &Landed::Nowhere),
        };
        self.walk_to(|walk| (walk.at, walk.landing, walk.variants) = (next, false, false));
    }

    // What was seen.

    pub(super) fn saw(&mut self, seen: Seen, subject: &Subject) {
        let Some((service, switch)) = self.switch(subject) else { return };
        let today = self.today();
        let pack = self.session.pack.version;
        let Some(at) = self.profile(subject) else { return };
        let id = self.id();
        let Some(profile) = self.session.state.person.profiles.get_mut(at) else { return };
        let was = profile.membership;
        if was == Membership::NonMember {
            profile.membership = Membership::Member;
        }
        let membership = (was != profile.membership).then_some(was);
        let before = profile.switches.get(&switch).cloned();
        let record = profile.switches.entry(switch).or_default();
        // The same answer twice on one day is one look.
        if record.looks.last().is_none_or(|last| last.on != today || last.seen != seen) {
            record.looks.push(Look { id, on: today, seen, proofs: Vec::new(), note: String::new(), pack });
        }
        record.unfinished_since = if seen.is_off() { None } else { record.unfinished_since.or(Some(today)) };
        self.state().undo = Some(Undo { subject: subject.clone(), record: before, membership, ..Undo::default() });
        self.session.note(Said::Noted);
        let last = self.last_step(&service, subject);
        let state = self.state();
        match (state.stack.last(), seen) {
            (Some(PageId::Steps(open)), Seen::OnAgain) if open == subject => {
                state.walk = Some(Walk { subject: subject.clone(), at: last, variants: false, landing: false });
            }
            (Some(PageId::Steps(_)), _) => {
                (state.walk, state.stack) = (None, vec![PageId::Home, PageId::Looks(subject.clone())]);
            }
            _ => {}
        }
    }

    /// Service and switch of a subject, by id; `None` where the pack does not know them.
    fn switch(&self, subject: &Subject) -> Option<(String, String)> {
        let service = self.session.pack.service(&subject.service)?;
        Some((service.id.clone(), pages::find_switch(service, subject)?.id.clone()))
    }

    fn last_step(&self, service: &str, subject: &Subject) -> usize {
        let view = self.view();
        let list = self.session.pack.service(service).and_then(|service| {
            pages::step_list(&view, service, pages::find_switch(service, subject)?).map(|list| list.steps.len())
        });
        list.unwrap_or_default().saturating_sub(1)
    }

    fn later(&mut self, subject: &Subject) {
        let Some((_, switch)) = self.switch(subject) else { return };
        let today = self.today();
        let Some(at) = self.profile(subject) else { return };
        let Some(profile) = self.session.state.person.profiles.get_mut(at) else { return };
        let (profile_id, before) = (profile.id, profile.switches.get(&switch).cloned());
        let off = before.as_ref().is_some_and(|it| it.looks.last().is_some_and(|look| look.seen.is_off()));
        let later = if off {
            self.put_off(profile_id, &switch, today)
        } else {
            profile.switches.entry(switch).or_default().unfinished_since = Some(today);
            true
        };
        self.state().undo = Some(Undo { subject: subject.clone(), record: before, ..Undo::default() });
        self.session.note(if later { Said::Later } else { Said::NotDue });
        self.go(PageId::Home);
    }

    /// A look that is due comes tomorrow, also where its notice was seen. False when none is due.
    fn put_off(&mut self, profile: u32, switch: &str, today: NaiveDate) -> bool {
        let parts = self.plan_at(self.now.wall()).into_iter().flat_map(|planned| planned.parts).filter(|part| {
            part.kind == Kind::LookAgain
                && part.profile == Some(profile)
                && part.switch.as_deref() == Some(switch)
                && part.planned <= today
        });
        let due: Vec<String> = parts.map(|part| part.key()).collect();
        let prefs = &mut self.state().reminders;
        for id in &due {
            prefs.snooze(id, today);
        }
        !due.is_empty()
    }

    fn undo(&mut self) {
        let Some(Undo { subject, record, membership, objections, proofs, proof_of }) = self.state().undo.take() else {
            return;
        };
        let ids: Vec<u32> = proofs.iter().map(|proof| proof.id).collect();
        let state = self.state();
        state.proofs.extend(proofs);
        state.proofs.sort_by_key(|proof| proof.id);
        if let Some(to) = proof_of {
            for id in ids {
                self.name(id, to);
            }
            self.session.note(Said::TakenBack);
            return;
        }
        if let Some(objections) = objections {
            self.undo_case(&subject, objections);
            return;
        }
        let Some((_, switch)) = self.switch(&subject) else { return };
        let Some(at) = self.profile(&subject) else { return };
        let Some(profile) = self.session.state.person.profiles.get_mut(at) else { return };
        profile.membership = membership.unwrap_or(profile.membership);
        match record {
            Some(record) => profile.switches.insert(switch, record),
            None => profile.switches.remove(&switch),
        };
        self.session.note(Said::TakenBack);
    }

    /// Takes one look back; this can be undone.
    fn unlook(&mut self, id: u32) {
        let Some(subject) = self.look_of(id) else { return };
        let state = self.state();
        let Some(record) = records::record(&mut state.person.profiles, id) else { return };
        let before = record.clone();
        let Some(at) = record.looks.iter().position(|look| look.id == id) else { return };
        let look = record.looks.remove(at);
        reopen(record, look.on);
        state.undo = Some(Undo { subject, record: Some(before), ..Undo::default() });
        self.session.note(Said::LookRemoved);
    }

    /// The switch at which a look was.
    fn look_of(&self, id: u32) -> Option<Subject> {
        self.session.state.person.profiles.iter().find_map(|profile| {
            let (switch, _) =
                profile.switches.iter().find(|(_, record)| record.looks.iter().any(|look| look.id == id))?;
            Some(Subject {
                service: profile.service.clone(),
                profile: profile.id,
                switch: switch.clone(),
                ..Subject::default()
            })
        })
    }

    // Orders.

    fn door(&self, service: &str, door: &str) -> Option<String> {
        Some(self.session.pack.service(service)?.doors.get(door)?.url.clone())
    }

    fn ask_permission(&mut self) {
        if self.session.asking || !pages::may_ask(&self.view()) {
            return;
        }
        let today = self.today();
        let state = self.state();
        state.choices.asked_on = Some(today);
        // One that an earlier process asked was never answered.
        state.errands.retain(|_, errand| *errand != Errand::Permission);
        self.session.asking = true;
        self.order_kept(Errand::Permission, |errand| Effect::AskPermission { errand });
    }

    fn system_page(&mut self, page: SystemPage) {
        self.order(Brief::System, |errand| Effect::OpenSystemPage { errand, page });
    }

    fn calendar(&mut self, open: bool) {
        let view = self.view();
        let entries = pages::calendar_entries(&view, view.coming());
        let bytes = calendar::calendar(&view.text.say("app-name"), &entries, self.now);
        self.export_bytes("untrained.ics".to_owned(), "text/calendar", bytes, open);
    }
}

/// The begin of an entry's key when it is about this subject.
fn about<'a>(key: &'a str, subject: &str) -> Option<&'a str> {
    key.strip_suffix(subject).filter(|begin| begin.ends_with('-'))
}

/// True when the window offers this tap.
fn offers(window: &Window, tap: &str) -> bool {
    window.taps().any(|(_, offered)| offered == tap)
}
