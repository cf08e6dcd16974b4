//! Which facts are old, and what a newer pack altered.
//!
//! In: the content pack and a day, or the version of the pack last seen. Out: the re-check day of a service, its stale
//! statements, the changes since.

use chrono::NaiveDate;

use crate::content::{Backing, Change, Pack, Service};

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

/// Last day on which everything about a service is fresh; `None` when it states nothing.
#[must_use]
pub fn due_after(service: &Service) -> Option<NaiveDate> {
    let all = statements(service).map(|(_, proof)| proof).chain(other_proofs(service));
    all.map(|proof| proof.recheck_after).min()
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
