//! Which facts are old, and what a newer pack altered.
//!
//! In: the content pack and a day, or the version of the pack last seen. Out: the re-check day of a service, its stale
//! statements, the changes since.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::content::{Backing, Change, Evidence, Law, Pack, Service};

/// Everything a service states, by id: what a person is told rests on these.
pub fn statements(service: &Service) -> impl Iterator<Item = (&str, &Backing)> {
    let training = service.training.iter().map(|period| (period.id.as_str(), &period.proof));
    let age = service.ages.iter().map(|rule| (rule.id.as_str(), &rule.proof));
    let facts = service.facts.iter().map(|fact| (fact.id.as_str(), &fact.proof));
    training.chain(age).chain(facts)
}

/// Where the steps, forms and companies of a service are from; they have no sentence of their own.
fn other_proofs(service: &Service) -> impl Iterator<Item = &Backing> {
    let routes = service.switches.iter().flat_map(|switch| &switch.routes).map(|route| &route.proof);
    let form = service.objection.iter().flat_map(|form| [&form.proof, &form.fields_proof]);
    let companies = service.companies.iter().map(|company| &company.proof);
    routes.chain(form).chain(companies)
}

/// All that a service rests on.
pub fn proofs(service: &Service) -> impl Iterator<Item = &Backing> {
    statements(service).map(|(_, proof)| proof).chain(other_proofs(service))
}

/// Last day on which everything about a service is fresh; `None` when it states nothing.
#[must_use]
pub fn due_after(service: &Service) -> Option<NaiveDate> {
    proofs(service).map(|proof| proof.recheck_after).min()
}

/// True when a statement is past its re-check day.
#[must_use]
pub fn is_stale(proof: &Backing, today: NaiveDate) -> bool {
    today > proof.recheck_after
}

/// What changed in packs newer than `seen`, newest first; everything where no pack was seen yet.
#[must_use]
pub fn changes_since(pack: &Pack, seen: Option<NaiveDate>) -> Vec<&Change> {
    let mut changes: Vec<&Change> =
        pack.changes.iter().filter(|change| seen.is_none_or(|seen| change.version > seen)).collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.version));
    changes
}

/// One thing that the pack states, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stated<'a> {
    /// Last day on which it is fresh.
    pub recheck_after: NaiveDate,
    /// Its own id; what has none is named by its place (`linkedin.switches.training.routes.app`).
    pub id: String,
    /// The service that it is about; empty for law and places.
    pub service: &'a str,
    /// How firmly it is held.
    pub evidence: Evidence,
    /// Day it was last verified.
    pub verified_on: NaiveDate,
    /// Ids of its sources.
    pub sources: &'a [String],
}

impl<'a> Stated<'a> {
    fn of(service: &'a str, id: String, proof: &'a Backing) -> Self {
        let Backing { evidence, ref sources, verified_on, recheck_after } = *proof;
        Self { recheck_after, id, service, evidence, verified_on, sources }
    }
}

/// Every statement of the pack, by the source that it rests on, what is due first in front: a page of which a statement is
/// due is to be read again, and with it all that rests on it.
#[must_use]
pub fn by_source(pack: &Pack) -> Vec<(&str, Vec<Stated<'_>>)> {
    let mut pages: BTreeMap<&str, Vec<Stated<'_>>> = BTreeMap::new();
    for stated in everything(pack) {
        for source in stated.sources {
            pages.entry(source).or_default().push(stated.clone());
        }
    }
    let mut pages: Vec<_> = pages.into_iter().collect();
    for (_, rests) in &mut pages {
        rests.sort();
        rests.dedup();
    }
    pages.sort_by(|(a, first), (b, second)| {
        let due = |rests: &[Stated<'_>]| rests.first().map(|stated| stated.recheck_after);
        due(first).cmp(&due(second)).then(a.cmp(b))
    });
    pages
}

/// Every statement of the pack, in the order of its services, then of law and places.
fn everything(pack: &Pack) -> Vec<Stated<'_>> {
    let mut all = Vec::new();
    for service in &pack.services {
        of_service(service, &mut all);
    }
    of_law(&pack.law, &mut all);
    all.extend(pack.places.iter().map(|place| Stated::of("", format!("places.{}", place.code), &place.proof)));
    all
}

fn of_service<'a>(service: &'a Service, all: &mut Vec<Stated<'a>>) {
    let id = service.id.as_str();
    all.extend(statements(service).map(|(name, proof)| Stated::of(id, name.to_owned(), proof)));
    let mut add = |place: String, proof: &'a Backing| all.push(Stated::of(id, format!("{id}.{place}"), proof));
    for switch in &service.switches {
        for route in &switch.routes {
            add(format!("switches.{}.routes.{}", switch.id, route.id.name()), &route.proof);
        }
    }
    if let Some(form) = &service.objection {
        add("objection".to_owned(), &form.proof);
        add("objection.fields".to_owned(), &form.fields_proof);
    }
    for (at, company) in service.companies.iter().enumerate() {
        add(format!("companies.{at}"), &company.proof);
    }
    for (label, words) in &service.labels {
        for (language, words) in words {
            add(format!("labels.{label}.{language}"), &words.proof);
        }
    }
}

fn of_law<'a>(law: &'a Law, all: &mut Vec<Stated<'a>>) {
    let mut add = |id: String, proof: &'a Backing| all.push(Stated::of("", id, proof));
    for (id, rule) in &law.rules {
        add(format!("law.rules.{id}"), &rule.proof);
    }
    for (place, holidays) in &law.holidays {
        for holiday in holidays {
            add(format!("law.holidays.{place}.{}", holiday.text), &holiday.proof);
        }
    }
    for authority in &law.authorities {
        add(format!("law.authorities.{}", authority.id), &authority.proof);
        if let Some(address) = &authority.address {
            add(format!("law.authorities.{}.address", authority.id), &address.proof);
        }
        if let Some(requires) = &authority.requires {
            add(format!("law.authorities.{}.requires", authority.id), &requires.proof);
        }
    }
    for fact in &law.facts {
        add(fact.id.clone(), &fact.proof);
    }
}
