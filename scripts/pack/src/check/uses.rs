//! Refuses a service whose statements contradict each other: about the same data, about how a switch stands, about what a
//! person can use, or about who stands behind a statement. What pages say is chosen from these fields, so what holds here
//! holds in every headline.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;
use untrained_core::content::{Answer, Means, Pack, Period, Place, Preset, Service, SwitchKind, Use};
use untrained_core::rules::region;

use super::fluent::Language;
use super::messages::{FIRST, sentence};
use super::values::{Values, named, objects};
use crate::complaint::Complaint;
use crate::files::stem;

/// English words of a sentence that say how a switch stands for someone who never touched it.
const STANDS: [&str; 7] =
    ["by default", "on at first", "off at first", "it is on", "is off unless", "is on unless", "switched on for"];

/// Complaints about the uses of all services, and about who stands behind what is called documented.
pub fn check(pack: &Pack, values: &Values, languages: &BTreeMap<&str, Language>) -> Vec<Complaint> {
    let mut wrong = first_hand(values);
    let none = Language::new();
    let english = languages.get(FIRST).unwrap_or(&none);
    for service in &pack.services {
        let file = format!("services/{}.json", service.id);
        let mut say = |place: &str, what: String| wrong.push(Complaint::at(&file, place, what));
        for (at, one) in service.uses.iter().enumerate() {
            for other in service.uses.iter().skip(at.saturating_add(1)) {
                contradiction(service, pack, (one, other), &mut say);
            }
        }
        for period in &service.training {
            how_it_stands(service, period, english, &mut say);
            means(service, period, &mut say);
        }
        doors(service, &mut say);
        answered_for(service, pack, &mut say);
    }
    wrong
}

/// Two uses of the same data by the same AI, one of them "no" where the other is "yes".
fn contradiction(service: &Service, pack: &Pack, (one, other): (&Use, &Use), say: &mut impl FnMut(&str, String)) {
    if one.by != other.by || one.ai != other.ai || !one.data.iter().any(|data| other.data.contains(data)) {
        return;
    }
    let starts = service.training.iter().filter_map(|period| period.from);
    let days: BTreeSet<NaiveDate> = starts.chain(NaiveDate::from_ymd_opt(2000, 1, 1)).collect();
    for day in days {
        for place in &pack.places {
            for groups in &place.readings {
                let answer = |of: &Use| answer(service, of, place, groups, day);
                let (Some(first), Some(second)) = (answer(one), answer(other)) else { continue };
                if matches!((first, second), (Answer::Yes, Answer::No) | (Answer::No, Answer::Yes)) {
                    let what = format!(
                        "speaks of the same data and AI as {}, and from {day} on in {} one is yes and the other no",
                        other.id, place.code
                    );
                    say(&one.id, what);
                    return;
                }
            }
        }
    }
}

/// The answer for a use there and then, under one reading of a place.
fn answer(service: &Service, of: &Use, place: &Place, groups: &[String], day: NaiveDate) -> Option<Answer> {
    let open = service.training.iter().filter(|period| {
        period.of == of.id && period.from.is_none_or(|from| from <= day) && period.until.is_none_or(|until| day < until)
    });
    let near = open.filter_map(|period| Some((region::matches(&period.regions, &place.code, groups)?, period.answer)));
    near.max_by_key(|(how, _)| *how).map(|(_, answer)| answer)
}

/// What a period says of how its use stands at first, against its sentence and its switches.
fn how_it_stands(service: &Service, period: &Period, english: &Language, say: &mut impl FnMut(&str, String)) {
    let words = english.get(&sentence(&period.id)).map(|message| message.words().to_lowercase()).unwrap_or_default();
    let said = STANDS.iter().find(|words_of| words.contains(*words_of));
    if let (Some(said), Preset::Unknown | Preset::None) = (said, period.default) {
        let word = if period.default == Preset::None { "none" } else { "unknown" };
        say(&period.id, format!("its sentence says {said:?}, but its default is {word}"));
    }
    if period.doors.contains(&Means::Switch) && period.default == Preset::None {
        say(&period.id, "names the switch, but its default says that there is none".to_owned());
    }
    let asked =
        service.switches.iter().any(|switch| switch.uses.contains(&period.of) && switch.kind == SwitchKind::Asked);
    if period.doors.contains(&Means::Switch)
        && (period.default == Preset::Asked) != asked
        && period.default != Preset::Unknown
    {
        let (has, kind) =
            if asked { ("is not asked", "is one that is asked") } else { ("is asked", "is none that is asked") };
        say(&period.id, format!("its default {has}, but the kind of its switch {kind}"));
    }
}

/// What a period says that a person can use, against what there is.
fn means(service: &Service, period: &Period, say: &mut impl FnMut(&str, String)) {
    if period.doors.contains(&Means::Switch)
        && !service.switches.is_empty()
        && service.switches.iter().all(|switch| !switch.uses.contains(&period.of))
    {
        say(&period.id, format!("names the switch, but no switch stops {}", period.of));
    }
    if let (true, Some(form)) = (period.doors.contains(&Means::Objection), &service.objection) {
        if !form.uses.contains(&period.of) {
            say(&period.id, format!("names the objection, but the form does not reach {}", period.of));
        }
        let offered = |region: &String| form.regions.iter().any(|of| of == "world" || of.eq_ignore_ascii_case(region));
        for region in period.regions.iter().filter(|region| !offered(region)) {
            say(&period.id, format!("names the objection in {region:?}, where the form is not offered"));
        }
    }
}

/// Switches and forms that no use has, and those without an address.
fn doors(service: &Service, say: &mut impl FnMut(&str, String)) {
    let some_use_has = |means: Means, uses: &[String]| {
        service.training.iter().any(|period| uses.contains(&period.of) && period.doors.contains(&means))
    };
    for switch in &service.switches {
        if !some_use_has(Means::Switch, &switch.uses) {
            say(&switch.id, "is a switch that no period of its uses names".to_owned());
        }
        if switch.door.is_empty() {
            say(&switch.id, "is a switch without an address".to_owned());
        }
    }
    if let Some(form) = &service.objection {
        if !some_use_has(Means::Objection, &form.uses) {
            say("objection", "is a form that no period of its uses names".to_owned());
        }
        if form.door.is_empty() {
            say("objection", "is a form without an address".to_owned());
        }
    }
}

/// A form for objections needs a company behind it wherever it is offered: its seat moves the last day, letters go to it.
fn answered_for(service: &Service, pack: &Pack, say: &mut impl FnMut(&str, String)) {
    let Some(form) = &service.objection else { return };
    for place in pack.places.iter().filter(|place| region::holds(&form.regions, place)) {
        let companies = region::companies(service, place);
        if companies.is_empty() {
            say("objection", format!("is offered in {}, but no company answers for the service there", place.code));
            return;
        }
    }
    for company in &service.companies {
        if company.address.is_empty() && company.email.is_empty() && company.officer_door.is_empty() {
            say(&company.name, "can be reached in no way, although the service has a form for objections".to_owned());
        }
    }
}

/// Statements called documented that rest on no page of a service, an authority or a law. Words on a screen may be
/// documented by whoever shows that screen.
fn first_hand(values: &Values) -> Vec<Complaint> {
    let hosts = values.get("hosts.json");
    let list = |name: &str| {
        hosts
            .and_then(|hosts| hosts.get(name))
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    };
    let own: Vec<&str> = list("first_hand").chain(list("authorities")).collect();
    let first_hand = |url: &str| {
        let rest = url.strip_prefix("https://").unwrap_or(url);
        own.iter().any(|page| rest.strip_prefix(page).is_some_and(|end| end.is_empty() || end.starts_with('/')))
    };
    let sources = values.get("sources.json").and_then(Value::as_object);
    // Those that may carry the label at all; whether they are first hand.
    let firm: BTreeMap<&str, bool> = sources
        .into_iter()
        .flatten()
        .filter_map(|(id, source)| {
            let word = |key: &str| source.get(key).and_then(Value::as_str).unwrap_or_default();
            (word("ceiling") == "documented").then(|| (id.as_str(), first_hand(word("url"))))
        })
        .collect();
    let mut wrong = Vec::new();
    for (file, value) in values {
        let service = stem(file, "services/", ".json").is_some();
        objects(value, "", &mut |place, map| {
            if map.get("evidence").and_then(Value::as_str) != Some("documented")
                || service && place.starts_with("labels.")
            {
                return;
            }
            let Some(ids) = map.get("sources").and_then(Value::as_array) else { return };
            let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
            let firm: Vec<bool> = ids.iter().filter_map(|id| firm.get(id)).copied().collect();
            // Where none of them may carry the label, that is said already.
            if firm.contains(&false) && !firm.contains(&true) {
                let what = format!(
                    "is called documented, but rests on no page of a service, an authority or a law ({})",
                    ids.join(", ")
                );
                wrong.push(Complaint::at(file, named(place, map), what));
            }
        });
    }
    wrong
}
