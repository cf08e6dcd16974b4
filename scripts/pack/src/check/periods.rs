//! Refuses days of which no period of a service or two periods of one use speak, and periods that contradict themselves.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use untrained_core::content::{Answer, Pack, Period, Service};
use untrained_core::rules::region;

use crate::complaint::Complaint;

/// Complaints about the periods of all services.
pub fn check(pack: &Pack) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    for service in &pack.services {
        let file = format!("services/{}.json", service.id);
        for (at, period) in service.training.iter().enumerate() {
            let place = format!("training[{at}] ({})", period.id);
            wrong.extend(alone(period).into_iter().map(|what| Complaint::at(&file, &place, what)));
        }
        wrong.extend(together(service, pack).into_iter().map(|what| Complaint::at(&file, "training", what)));
        for (at, fact) in service.facts.iter().enumerate() {
            if ends_early(fact.from, fact.until) {
                let place = format!("facts[{at}] ({})", fact.id);
                wrong.push(Complaint::at(&file, place, "until is not after from"));
            }
        }
    }
    wrong
}

fn ends_early(from: Option<NaiveDate>, until: Option<NaiveDate>) -> bool {
    from.zip(until).is_some_and(|(from, until)| until <= from)
}

/// What a period says about itself.
fn alone(period: &Period) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut refuse = |when: bool, what: &str| {
        if when {
            wrong.push(what.to_owned());
        }
    };
    let unclear = period.answer == Answer::Unclear;
    let early = period.answer == Answer::NotYet;
    refuse(ends_early(period.from, period.until), "until is not after from");
    refuse(unclear && period.readings.len() < 2, "is unclear, but has fewer than two readings");
    refuse(!unclear && !period.readings.is_empty(), "is not unclear, but has readings");
    refuse(early && period.starts_on.is_none(), "is not_yet, but has no starts_on");
    refuse(early && period.starts_on != period.until, "is not_yet, so it must hold until the day it starts on");
    refuse(!early && period.starts_on.is_some(), "is not not_yet, but has starts_on");
    refuse(period.until_known_from.is_some() && period.until.is_none(), "has until_known_from without until");
    refuse(
        period.until_known_from.zip(period.until).is_some_and(|(known, until)| known > until),
        "until_known_from is after until",
    );
    wrong
}

/// Days on which a place has none or several periods. Between two borders nothing changes, so the borders are enough.
fn together(service: &Service, pack: &Pack) -> Vec<String> {
    let mut wrong: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let (Some(first), Some(last)) = (NaiveDate::from_ymd_opt(2000, 1, 1), NaiveDate::from_ymd_opt(2100, 12, 31)) else {
        return Vec::new();
    };
    if service.training.is_empty() {
        return Vec::new();
    }
    let borders: BTreeSet<NaiveDate> = service
        .training
        .iter()
        .flat_map(|period| [period.from, period.until])
        .flatten()
        .chain([first])
        .filter(|day| (first..=last).contains(day))
        .collect();
    for day in borders {
        let open: Vec<&Period> = service
            .training
            .iter()
            .filter(|period| period.from.is_none_or(|from| from <= day) && period.until.is_none_or(|until| day < until))
            .collect();
        for place in &pack.places {
            for groups in &place.readings {
                let mut said = false;
                for of in &service.uses {
                    let apply = applying(open.iter().copied().filter(|period| period.of == of.id), &place.code, groups);
                    said |= !apply.is_empty();
                    if apply.len() > 1 {
                        let what =
                            format!("from {day} on {} periods of {} apply ({})", apply.len(), of.id, apply.join(", "));
                        wrong.entry(what).or_default().insert(&place.code);
                    }
                }
                if !said {
                    wrong.entry(format!("from {day} on no period applies")).or_default().insert(&place.code);
                }
            }
        }
    }
    wrong.into_iter().map(|(what, codes)| format!("{what} in {}", few(&codes))).collect()
}

/// The ids of the periods that name a place most closely.
fn applying<'a>(periods: impl Iterator<Item = &'a Period>, code: &str, groups: &[String]) -> Vec<&'a str> {
    let near: Vec<_> = periods
        .filter_map(|period| Some((region::matches(&period.regions, code, groups)?, period.id.as_str())))
        .collect();
    let closest = near.iter().map(|(how, _)| *how).max();
    near.into_iter().filter(|(how, _)| Some(*how) == closest).map(|(_, id)| id).collect()
}

/// The first few of many.
fn few(codes: &BTreeSet<&str>) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<&str> = codes.iter().take(SHOWN).copied().collect();
    match codes.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
