//! The days on which each kind of notice falls due, past ones included.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use super::kind::{Kind, Part};
use crate::content::{Answer, Pack, Place, Service};
use crate::person::case::Objection;
use crate::person::{Age, Membership, Person, Profile};
use crate::rules::case;
use crate::rules::plan::{off_stretch, standing};
use crate::rules::verdict::{age_rule_ends, evaluate, find_place};
use crate::rules::{recheck, region};

/// Days before a start.
const STARTS_SOON: [u64; 2] = [7, 1];

/// Days after something was left unfinished.
const STILL_ON: [u64; 7] = [1, 3, 7, 14, 30, 60, 90];

/// Years for which yearly and quarterly notices are planned ahead; every opening of the app plans anew.
const YEARS_AHEAD: u32 = 3;

/// Everything that is or was or will be due, in no order; without the kinds that were stopped.
pub(super) fn parts(person: &Person, pack: &Pack, stopped: &BTreeSet<Kind>, today: NaiveDate) -> Vec<Part> {
    let place = person.country.as_deref().and_then(|code| find_place(pack, code).ok());
    let mut due = Due { pack, age: person.age, today, stopped, parts: Vec::new() };
    for profile in &person.profiles {
        let Some(service) = pack.service(&profile.service) else { continue };
        for objection in &profile.objections {
            due.objection(profile, service, place, objection);
        }
        due.looks(profile, service);
        due.unfinished(profile, service, place);
        if let Some(place) = place {
            due.start(profile, service, place);
            due.birthday(profile, service, place);
        }
    }
    due.old_facts(person);
    due.parts
}

/// Collects the parts.
struct Due<'a> {
    pack: &'a Pack,
    age: Age,
    today: NaiveDate,
    stopped: &'a BTreeSet<Kind>,
    parts: Vec<Part>,
}

/// What a part is about.
#[derive(Clone, Copy, Default)]
struct About<'a> {
    profile: Option<u32>,
    switch: Option<&'a str>,
    objection: Option<u32>,
}

impl Due<'_> {
    fn add(&mut self, kind: Kind, service: &str, planned: Option<NaiveDate>, about: NaiveDate, what: About<'_>) {
        let Some(planned) = planned else { return };
        if self.stopped.contains(&kind) {
            return;
        }
        self.parts.push(Part {
            kind,
            service: service.to_owned(),
            profile: what.profile,
            planned,
            about,
            switch: what.switch.map(str::to_owned),
            objection: what.objection,
            id: format!("{}:{service}:{planned}", kind.name()),
        });
    }

    /// Last day for which yearly and quarterly notices are planned.
    fn horizon(&self) -> NaiveDate {
        self.today.checked_add_months(Months::new(12 * YEARS_AHEAD)).unwrap_or(NaiveDate::MAX)
    }

    /// `first` and then every `months` months, up to the horizon: the newest one that is past, and those to come.
    fn every(&self, first: NaiveDate, months: u32) -> Vec<NaiveDate> {
        let horizon = self.horizon();
        let day = |n: u32| first.checked_add_months(Months::new(n.checked_mul(months)?));
        let all: Vec<NaiveDate> = (0..).map_while(day).take_while(|day| *day <= horizon).collect();
        let past = all.iter().filter(|day| **day <= self.today).count().saturating_sub(1);
        all.into_iter().skip(past).collect()
    }

    /// Look again.
    fn looks(&mut self, profile: &Profile, service: &Service) {
        if profile.membership == Membership::NonMember {
            return;
        }
        for switch in &service.switches {
            let Some(stretch) = profile.switches.get(&switch.id).and_then(off_stretch) else { continue };
            let what = About { profile: Some(profile.id), switch: Some(&switch.id), objection: None };
            if let Some(changed) = stretch.changed(&service.id, &self.pack.changes) {
                self.add(Kind::LookAgain, &service.id, Some(changed), changed, what);
            }
            for day in self.every(stretch.regular(), crate::rules::plan::LATER_LOOK_MONTHS) {
                self.add(Kind::LookAgain, &service.id, Some(day), day, what);
            }
        }
    }

    /// Still on. Not for those who have no switch to turn, or whose data is not used.
    fn unfinished(&mut self, profile: &Profile, service: &Service, place: Option<&Place>) {
        if profile.membership == Membership::NonMember
            || profile.switches.values().all(|it| it.unfinished_since.is_none())
        {
            return;
        }
        let verdict = place.map(|place| evaluate(service, place, self.today, self.age, true));
        for switch in &service.switches {
            let not_used = verdict
                .as_ref()
                .is_some_and(|all| all.among(&switch.uses).map_or(all.answer, |one| one.verdict.answer) == Answer::No);
            if not_used {
                continue;
            }
            let Some(record) = profile.switches.get(&switch.id) else { continue };
            let Some(left) = record.unfinished_since else { continue };
            if off_stretch(record).is_some_and(|stretch| left <= stretch.last.on) {
                continue;
            }
            let what = About { profile: Some(profile.id), switch: Some(&switch.id), objection: None };
            for days in STILL_ON {
                let day = left.checked_add_days(Days::new(days));
                self.add(Kind::StillOn, &service.id, day, left, what);
            }
        }
    }

    /// Starts soon. The form ends it for someone without an account, the switch for everyone else.
    fn start(&mut self, profile: &Profile, service: &Service, place: &Place) {
        // Most services have no start ahead, which is quicker seen than evaluated.
        if service.training.iter().all(|period| period.starts_on.is_none_or(|start| start < self.today)) {
            return;
        }
        let member = profile.membership != Membership::NonMember;
        let verdict = evaluate(service, place, self.today, self.age, member);
        let starts = verdict.uses.iter().filter_map(|one| Some((one.verdict.starts_on?, &one.of.id)));
        let Some((starts_on, of)) = starts.min() else { return };
        let is_off = |switch| standing(profile, Some(switch), &verdict, &self.pack.changes, self.today).is_off();
        let mut switches = service.switches.iter().filter(|switch| switch.uses.contains(of)).peekable();
        let has_switch = switches.peek().is_some();
        let open = switches.find(|switch| !is_off(switch));
        let done = if member { open.is_none() && has_switch } else { !profile.objections.is_empty() };
        if done {
            return;
        }
        let switch = open.filter(|_| member).map(|switch| switch.id.as_str());
        let what = About { profile: Some(profile.id), switch, objection: None };
        for days in STARTS_SOON {
            self.add(Kind::StartsSoon, &service.id, starts_on.checked_sub_days(Days::new(days)), starts_on, what);
        }
    }

    /// Turning 18, where the rule about age is what protects until then.
    fn birthday(&mut self, profile: &Profile, service: &Service, place: &Place) {
        let Age::Minor { adult_on } = self.age else { return };
        if profile.membership == Membership::NonMember {
            return;
        }
        let rules = service.ages.iter().filter(|rule| region::holds(&rule.regions, place));
        let mut days: Vec<NaiveDate> = rules
            .filter_map(|rule| {
                let day = age_rule_ends(rule, adult_on);
                let verdict = evaluate(service, place, day, self.age, true);
                let freed = verdict.among(&rule.uses)?;
                let open = matches!(freed.verdict.answer, Answer::Yes | Answer::NotYet | Answer::Unclear);
                open.then_some(day)
            })
            .collect();
        days.sort_unstable();
        days.dedup();
        for day in days {
            let what = About { profile: Some(profile.id), switch: None, objection: None };
            self.add(Kind::Turning18, &service.id, Some(day), day, what);
        }
    }

    /// What a case waits for.
    fn objection(&mut self, profile: &Profile, service: &Service, home: Option<&Place>, objection: &Objection) {
        let what = About { profile: Some(profile.id), switch: None, objection: Some(objection.id) };
        for call in case::of_objection(self.pack, service, objection, home, self.today).calls {
            self.add(call.why.into(), &service.id, Some(call.on), call.about, what);
        }
    }

    /// Facts are old: one for the whole pack, named after the service whose facts age first.
    fn old_facts(&mut self, person: &Person) {
        let services = person.profiles.iter().filter_map(|profile| self.pack.service(&profile.service));
        let oldest =
            services.filter_map(|service| Some((recheck::due_after(service)?, service))).min_by_key(|(day, _)| *day);
        let Some((last_good, service)) = oldest else { return };
        let Some(first) = last_good.checked_add_days(Days::new(1)) else { return };
        for day in self.every(first, 12) {
            self.add(Kind::FactsOld, &service.id, Some(day), last_good, About::default());
        }
    }
}
