//! Refuses ids that lead nowhere or are there twice, and routes that cannot be walked.

use std::collections::{BTreeMap, BTreeSet};

use untrained_core::content::{Means, Pack, Route, Service, StepSpec, Switch, What};

use super::places::{is_code, is_region, is_seat};
use crate::complaint::Complaint;
use crate::files::{Files, stem};

/// Complaints about everything that names something else.
pub fn check(pack: &Pack, files: &Files) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    for service in &pack.services {
        of_service(service, pack, &mut wrong);
    }
    for path in files.keys() {
        if let Some(name) = stem(path, "services/", ".json")
            && name != "order"
            && pack.service(name).is_none()
        {
            wrong.push(Complaint::at(path, "id", "is not the name of the file"));
        }
    }
    let order: Vec<String> =
        files.get("services/order.json").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    for id in order.iter().filter(|id| pack.service(id).is_none()) {
        wrong.push(Complaint::at("services/order.json", id, "is no service"));
    }
    for service in pack.services.iter().filter(|service| !order.contains(&service.id)) {
        wrong.push(Complaint::at("services/order.json", &service.id, "has no place in the list"));
    }
    for id in twice(order.iter().map(String::as_str)) {
        wrong.push(Complaint::at("services/order.json", id, "is there twice"));
    }
    for (at, change) in pack.changes.iter().enumerate() {
        let mut say = |what: String| wrong.push(Complaint::at("changes.json", format!("[{at}]"), what));
        let of_law = change.service.is_empty();
        if !of_law && pack.service(&change.service).is_none() && change.what != What::Ended {
            say(format!("service {:?} is not known", change.service));
        }
        if change.version > pack.version {
            say(format!("version {} is later than the pack ({})", change.version, pack.version));
        }
    }
    of_law(pack, &mut wrong);
    wrong
}

fn of_law(pack: &Pack, wrong: &mut Vec<Complaint>) {
    for seat in pack.law.holidays.keys().filter(|seat| !is_seat(seat)) {
        wrong.push(Complaint::at("law/holidays.json", seat, "is no country code, nor a part of a country"));
    }
    let ids = pack.law.authorities.iter().map(|authority| authority.id.as_str());
    for id in twice(ids) {
        wrong.push(Complaint::at("law/authorities.json", id, "is there twice"));
    }
    for authority in &pack.law.authorities {
        for country in authority.countries.iter().filter(|country| !is_code(country)) {
            wrong.push(Complaint::at("law/authorities.json", &authority.id, format!("{country:?} is no country code")));
        }
    }
    for fact in &pack.law.facts {
        if !fact.door.is_empty() {
            wrong.push(Complaint::at("law/facts.json", &fact.id, "has a door, but belongs to no service"));
        }
        for region in fact.regions.iter().chain(&fact.not_in).filter(|region| !is_region(region)) {
            wrong.push(Complaint::at("law/facts.json", &fact.id, format!("region {region:?} is not known")));
        }
    }
    for id in twice(pack.law.facts.iter().map(|fact| fact.id.as_str())) {
        wrong.push(Complaint::at("law/facts.json", id, "is there twice"));
    }
}

fn of_service(service: &Service, pack: &Pack, wrong: &mut Vec<Complaint>) {
    let file = format!("services/{}.json", service.id);
    let mut say = |place: &str, what: String| wrong.push(Complaint::at(&file, place, what));

    // Two periods may share a reading; it is one statement then and must be the same word for word.
    let mut readings = BTreeMap::new();
    for reading in service.training.iter().flat_map(|period| &period.readings) {
        if *readings.entry(reading.id.as_str()).or_insert(reading) != reading {
            say(&reading.id, "is there twice and differs".to_owned());
        }
    }
    let statements: Vec<&str> = service
        .training
        .iter()
        .map(|period| &period.id)
        .chain(service.uses.iter().map(|one| &one.id))
        .chain(service.ages.iter().map(|rule| &rule.id))
        .chain(service.facts.iter().map(|fact| &fact.id))
        .map(String::as_str)
        .chain(readings.into_keys())
        .collect();
    let front = format!("{}.", service.id);
    for id in statements.iter().filter(|id| !id.starts_with(&front)) {
        say(id, format!("does not begin with {front}"));
    }
    for id in twice(statements.iter().copied()) {
        say(id, "is there twice".to_owned());
    }

    let named = service
        .training
        .iter()
        .map(|period| (period.id.as_str(), &period.of))
        .chain(service.ages.iter().flat_map(|rule| rule.uses.iter().map(|of| (rule.id.as_str(), of))))
        .chain(service.switches.iter().flat_map(|switch| switch.uses.iter().map(|of| (switch.id.as_str(), of))))
        .chain(service.objection.iter().flat_map(|form| form.uses.iter().map(|of| ("objection", of))));
    for (place, of) in named {
        if service.uses.iter().all(|one| one.id != *of) {
            say(place, format!("use {of:?} is not among uses"));
        }
    }
    for one in service.uses.iter().filter(|one| service.training.iter().all(|period| period.of != one.id)) {
        say(&one.id, "is a use of which no period speaks".to_owned());
    }

    let regions = service
        .training
        .iter()
        .map(|period| (period.id.as_str(), &period.regions))
        .chain(
            service.facts.iter().flat_map(|fact| [(fact.id.as_str(), &fact.regions), (fact.id.as_str(), &fact.not_in)]),
        )
        .chain(service.ages.iter().map(|rule| (rule.id.as_str(), &rule.regions)))
        .chain(service.companies.iter().map(|company| (company.name.as_str(), &company.regions)))
        .chain(service.objection.iter().map(|form| ("objection", &form.regions)));
    for (place, region) in regions.flat_map(|(place, regions)| regions.iter().map(move |region| (place, region))) {
        if !is_region(region) {
            say(place, format!("region {region:?} is not known"));
        }
    }

    let doors = service
        .switches
        .iter()
        .flat_map(|switch| {
            std::iter::once(&switch.door).chain(&switch.fallback_doors).map(|door| (switch.id.as_str(), door))
        })
        .chain(service.companies.iter().map(|company| (company.name.as_str(), &company.officer_door)))
        .chain(service.objection.iter().flat_map(|form| [("objection", &form.door), ("objection", &form.visitor_door)]))
        .chain(service.facts.iter().map(|fact| (fact.id.as_str(), &fact.door)));
    for (place, door) in doors {
        if !door.is_empty() && !service.doors.contains_key(door) {
            say(place, format!("door {door:?} is not among doors"));
        }
    }

    for company in &service.companies {
        let seat = &company.country;
        if !is_seat(seat) {
            say(&company.name, format!("country {seat:?} is no country code, nor a part of a country"));
        } else if !is_code(seat) && !pack.law.holidays.contains_key(seat) {
            say(
                &company.name,
                format!("country {seat:?} names a part of it whose holidays are not in law/holidays.json"),
            );
        }
        let lead = &company.lead_authority;
        let known = pack.law.authorities.iter().any(|authority| authority.countries.first() == Some(lead));
        if !lead.is_empty() && !known {
            say(&company.name, format!("lead_authority {lead:?} has no entry in law/authorities.json"));
        }
    }

    for period in &service.training {
        for kind in &period.doors {
            let there = match kind {
                Means::Switch => !service.switches.is_empty(),
                Means::Objection => service.objection.is_some(),
            };
            if !there {
                say(&period.id, format!("names the door {kind:?}, but the service has none"));
            }
        }
    }

    for id in twice(service.switches.iter().map(|switch| switch.id.as_str())) {
        say(id, "is there twice among switches".to_owned());
    }
    for switch in &service.switches {
        of_switch(service, switch, &mut say);
    }
    for (label, languages) in &service.labels {
        if !languages.contains_key("en") {
            say(&format!("labels.{label}"), "has no English words to fall back on".to_owned());
        }
    }
}

fn of_switch(service: &Service, switch: &Switch, say: &mut impl FnMut(&str, String)) {
    let known = |label: &str| label.is_empty() || service.labels.contains_key(label);
    if !known(&switch.label) {
        say(&switch.id, format!("label {:?} is not among labels", switch.label));
    }
    for Route { id, steps, .. } in &switch.routes {
        let place = format!("{}.{}", switch.id, format!("{id:?}").to_lowercase());
        if steps.is_empty() {
            say(&place, "has no steps".to_owned());
        }
        if service.id == "linkedin" && steps.first().is_some_and(|step| !step.label.is_empty()) {
            say(&place, "its first step is to log in and has no label to look for".to_owned());
        }
        for id in twice(steps.iter().map(|step| step.id.as_str())) {
            say(&place, format!("step {id:?} is there twice"));
        }
        for label in steps.iter().flat_map(labels).filter(|label| !known(label)) {
            say(&place, format!("label {label:?} is not among labels"));
        }
    }
    for id in twice(
        switch.routes.iter().map(|route| if route.id == untrained_core::content::RouteId::App { "app" } else { "web" }),
    ) {
        say(&switch.id, format!("route {id:?} is there twice"));
    }
}

/// Every label that a step names.
fn labels(step: &StepSpec) -> Vec<&str> {
    let sketch = step
        .sketch
        .iter()
        .flat_map(|sketch| std::iter::once(&sketch.title).chain(sketch.rows.iter().map(|row| &row.label)));
    std::iter::once(&step.label).chain(sketch).map(String::as_str).collect()
}

/// The ids that occur more than once, once each.
fn twice<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    ids.filter(|id| !seen.insert(*id)).collect()
}
