//! What the newer of two packs altered: statements that are new, ended, or changed in answer, evidence or step.
//!
//! In: two packs. Out: one [`Change`] a statement, service by service. What only the calendar altered, as both packs knew it
//! would, is none; neither is a sentence that was merely put in other words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::content::{
    AgeRule, Answer, Backing, Change, Fact, LabelText, ObjectionForm, Pack, Period, Place, Preset, Route, Service,
    Switch, What,
};
use crate::rules::region;

/// What the newer pack altered.
#[must_use]
pub fn between(old: &Pack, new: &Pack) -> Vec<Change> {
    let mut found = Found { version: new.version, service: "", all: Vec::new() };
    for service in &new.services {
        found.service = &service.id;
        match old.service(&service.id) {
            Some(before) => services(&mut found, (before, old.version), (service, new.version)),
            None => found.add(&service.id, What::New, false),
        }
    }
    for service in old.services.iter().filter(|service| new.service(&service.id).is_none()) {
        found.service = &service.id;
        found.add(&service.id, What::Ended, false);
    }
    found.service = "";
    facts(&mut found, &old.law.facts, &new.law.facts);
    found.all
}

/// True where a change reaches someone who lives there, in one reading at least; also where it names no place.
#[must_use]
pub fn reaches(change: &Change, pack: &Pack, place: &Place) -> bool {
    let Some(service) = pack.service(&change.service) else { return true };
    let near = |period: &Period, groups: &[String]| region::matches(&period.regions, &place.code, groups);
    if let Some(period) = service.training.iter().find(|period| period.id == change.about) {
        // What holds wherever nothing else does reaches nobody for whom something closer does.
        let same = || service.training.iter().filter(|other| other.of == period.of);
        let reached = |groups: &[String]| {
            let own = near(period, groups);
            own.is_some() && own == same().filter_map(|other| near(other, groups)).max()
        };
        return region::readings(place).any(reached);
    }
    let ages = service.ages.iter().map(|rule| (&rule.id, &rule.regions));
    let facts = service.facts.iter().map(|fact| (&fact.id, &fact.regions));
    let regions = ages.chain(facts).find(|(id, _)| **id == change.about).map(|(_, regions)| regions);
    regions.is_none_or(|regions| {
        region::readings(place).any(|groups| region::matches(regions, &place.code, groups).is_some())
    })
}

/// What was found so far.
struct Found<'a> {
    version: NaiveDate,
    service: &'a str,
    all: Vec<Change>,
}

impl Found<'_> {
    fn add(&mut self, about: &str, what: What, look_again: bool) {
        let (version, service, about) = (self.version, self.service.to_owned(), about.to_owned());
        self.all.push(Change { version, service, about, what, look_again });
    }

    /// Something that both packs have: how firmly it is held, and whether it is the same.
    fn compare(&mut self, about: &str, proofs: (&Backing, &Backing), same: bool) {
        let (was, is) = (proofs.0.evidence, proofs.1.evidence);
        if !same {
            self.add(about, What::Changed, false);
        } else if was != is {
            self.add(about, What::Evidence { was, is }, false);
        }
    }
}

type Dated<'a> = (&'a Service, NaiveDate);

fn services(found: &mut Found<'_>, old: Dated<'_>, new: Dated<'_>) {
    training(found, old, new);
    ages(found, &old.0.ages, &new.0.ages);
    facts(found, &old.0.facts, &new.0.facts);
    switches(found, old.0, new.0);
    form(found, old.0, new.0);
}

fn training(found: &mut Found<'_>, (old, then): Dated<'_>, (new, now): Dated<'_>) {
    let mut replaced = BTreeSet::new();
    // A yes is worth a look where a switch is there against it.
    let asks = |period: &Period| {
        period.answer == Answer::Yes && new.switches.iter().any(|switch| switch.uses.contains(&period.of))
    };
    for period in &new.training {
        if let Some(before) = old.training.iter().find(|before| before.id == period.id) {
            same_period(found, before, period, now, asks(period));
            continue;
        }
        let gave_way = |before: &&Period| {
            before.of == period.of
                && holds(before, then)
                && before.regions.iter().any(|region| period.regions.contains(region))
                && !new.training.iter().any(|other| other.id == before.id && holds(other, now))
        };
        match old.training.iter().find(gave_way) {
            Some(before) if holds(period, now) => {
                replaced.insert(&before.id);
                let (was, is) = (before.answer, period.answer);
                let what = if was == is { What::Changed } else { What::Answer { was, is } };
                let preset = period.default == Preset::On && before.default != Preset::On;
                found.add(&period.id, what, asks(period) && (was != is || preset));
            }
            Some(_) | None => found.add(&period.id, What::New, asks(period) && holds(period, now)),
        }
    }
    for before in old.training.iter().filter(|before| holds(before, then) && !replaced.contains(&before.id)) {
        let after = new.training.iter().find(|period| period.id == before.id);
        let ended = after.is_none_or(|after| after.until != before.until && !holds(after, now));
        if ended {
            found.add(&before.id, What::Ended, false);
        }
    }
}

/// A period that both packs have. That it ended is told with those that are gone.
fn same_period(found: &mut Found<'_>, before: &Period, period: &Period, now: NaiveDate, asks: bool) {
    if before.until != period.until && !holds(period, now) {
        return;
    }
    let (was, is) = (before.answer, period.answer);
    if was != is {
        return found.add(&period.id, What::Answer { was, is }, asks);
    }
    let preset = period.default == Preset::On && before.default != Preset::On;
    if preset {
        return found.add(&period.id, What::Changed, asks);
    }
    let rest = |it: &Period| {
        let days = (it.from, it.until, it.starts_on);
        (days, it.regions.clone(), it.default, it.doors.clone(), it.shared_with.clone(), it.of.clone())
    };
    found.compare(&period.id, (&before.proof, &period.proof), rest(before) == rest(period));
}

fn holds(period: &Period, day: NaiveDate) -> bool {
    period.from.is_none_or(|from| from <= day) && period.until.is_none_or(|until| day < until)
}

fn ages(found: &mut Found<'_>, old: &[AgeRule], new: &[AgeRule]) {
    for rule in new {
        match old.iter().find(|before| before.id == rule.id) {
            Some(before) => {
                let rest = |it: &AgeRule| (it.uses.clone(), it.under, it.regions.clone(), it.from, it.minimum_age);
                found.compare(&rule.id, (&before.proof, &rule.proof), rest(before) == rest(rule));
            }
            None => found.add(&rule.id, What::New, false),
        }
    }
    for before in old.iter().filter(|before| new.iter().all(|rule| rule.id != before.id)) {
        found.add(&before.id, What::Ended, false);
    }
}

fn facts(found: &mut Found<'_>, old: &[Fact], new: &[Fact]) {
    for fact in new {
        match old.iter().find(|before| before.id == fact.id) {
            Some(before) if fact.until.is_some() && before.until.is_none() => found.add(&fact.id, What::Ended, false),
            Some(before) => {
                let rest = |it: &Fact| (it.topic, it.regions.clone(), it.not_in.clone(), it.from, it.until);
                found.compare(&fact.id, (&before.proof, &fact.proof), rest(before) == rest(fact));
            }
            None => found.add(&fact.id, What::New, false),
        }
    }
    for before in old.iter().filter(|before| new.iter().all(|fact| fact.id != before.id)) {
        found.add(&before.id, What::Ended, false);
    }
}

fn switches(found: &mut Found<'_>, old: &Service, new: &Service) {
    let place = |switch: &Switch| format!("{}.switches.{}", new.id, switch.id);
    for switch in &new.switches {
        let Some(before) = old.switches.iter().find(|before| before.id == switch.id) else {
            found.add(&place(switch), What::New, true);
            continue;
        };
        if (before.kind, &before.uses) != (switch.kind, &switch.uses) {
            found.add(&place(switch), What::Changed, true);
        }
        let leads = |service: &Service, switch: &Switch| service.doors.get(&switch.door).map(|door| door.url.clone());
        let moved = leads(old, before) != leads(new, switch);
        for route in &switch.routes {
            let about = format!("{}.routes.{}", place(switch), route.id.name());
            match before.routes.iter().find(|before| before.id == route.id) {
                Some(known) if moved || steps(old, known) != steps(new, route) => {
                    found.add(&about, What::Steps, false);
                }
                Some(known) => found.compare(&about, (&known.proof, &route.proof), true),
                None => found.add(&about, What::Steps, false),
            }
        }
        for gone in before.routes.iter().filter(|known| switch.routes.iter().all(|route| route.id != known.id)) {
            found.add(&format!("{}.routes.{}", place(switch), gone.id.name()), What::Ended, false);
        }
    }
    for gone in old.switches.iter().filter(|before| new.switches.iter().all(|switch| switch.id != before.id)) {
        found.add(&place(gone), What::Ended, false);
    }
}

/// What of a route a person follows: what to do, and the words to look for in each language.
fn steps<'a>(service: &'a Service, route: &'a Route) -> Vec<(&'a str, BTreeMap<&'a str, &'a str>)> {
    let text = |(language, words): (&'a String, &'a LabelText)| (language.as_str(), words.text.as_str());
    let words = |label: &str| service.labels.get(label).into_iter().flatten().map(text).collect();
    route.steps.iter().map(|step| (step.id.as_str(), words(&step.label))).collect()
}

fn form(found: &mut Found<'_>, old: &Service, new: &Service) {
    let about = format!("{}.objection", new.id);
    let leads = |service: &Service, door: &str| service.doors.get(door).map(|door| door.url.clone());
    let rest = |service: &Service, form: &ObjectionForm| {
        let doors = (leads(service, &form.door), leads(service, &form.visitor_door));
        (doors, form.uses.clone(), form.subjects.clone(), form.regions.clone())
    };
    match (&old.objection, &new.objection) {
        (Some(before), Some(after)) => {
            let same = rest(old, before) == rest(new, after);
            found.compare(&about, (&before.proof, &after.proof), same);
        }
        (None, Some(_)) => found.add(&about, What::New, false),
        (Some(_), None) => found.add(&about, What::Ended, false),
        (None, None) => {}
    }
}
