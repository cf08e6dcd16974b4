//! Refuses country codes, groups, rules and names that are missing or unknown.

use std::collections::{BTreeMap, BTreeSet};

use untrained_core::content::Pack;

use crate::complaint::Complaint;

/// The 249 codes of ISO 3166-1 alpha-2, and XK, which Kosovo goes by.
pub(super) const CODES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK";

/// Groups that places belong to and statements name.
const GROUPS: [&str; 7] = ["eu", "eea", "ch", "gb", "ca", "hk", "cn"];

/// True for a country code.
pub fn is_code(code: &str) -> bool {
    CODES.split_whitespace().any(|known| known == code)
}

/// True for where a company may answer: a country code, or one with a part of that country (`DE-NW`).
pub fn is_seat(seat: &str) -> bool {
    is_code(seat.split_once('-').map_or(seat, |(country, _)| country))
}

/// True for what a statement may name as a region: a group, a country code in any case, or `world`.
pub fn is_region(region: &str) -> bool {
    region == "world" || GROUPS.contains(&region) || is_code(&region.to_ascii_uppercase())
}

/// Complaints about places and their names.
pub fn check(pack: &Pack) -> Vec<Complaint> {
    const FILE: &str = "places/countries.json";
    let mut wrong = Vec::new();
    let mut seen = BTreeMap::<&str, usize>::new();
    for place in &pack.places {
        let mut say = |what: String| wrong.push(Complaint::at(FILE, &place.code, what));
        let times = seen.entry(&place.code).or_default();
        *times = times.saturating_add(1);
        if !is_code(&place.code) {
            say("is no country code".to_owned());
        }
        if *times == 2 {
            say("is there twice".to_owned());
        }
        for group in place.readings.iter().flatten().filter(|group| !GROUPS.contains(&group.as_str())) {
            say(format!("group {group:?} is not known"));
        }
        if !place.rule.is_empty() && !pack.law.rules.contains_key(&place.rule) {
            say(format!("rule {:?} is not in law/rules.json", place.rule));
        }
    }
    for code in CODES.split_whitespace().filter(|code| !seen.contains_key(code)) {
        wrong.push(Complaint::at(FILE, code, "is missing"));
    }
    for code in pack.found_by.keys().filter(|code| !is_code(code)) {
        wrong.push(Complaint::at("places/everyday.json or found-by.json", code, "is no country code"));
    }
    for language in pack.text.keys().chain(pack.letters.keys()).filter(|language| !pack.names.contains_key(*language)) {
        wrong.push(Complaint::at(format!("places/names/{language}.json"), "", "is missing; scripts/names.py makes it"));
    }
    for (language, names) in &pack.names {
        let file = format!("places/names/{language}.json");
        let named: BTreeSet<&str> = names.keys().map(String::as_str).collect();
        for code in CODES.split_whitespace().filter(|code| !named.contains(code)) {
            wrong.push(Complaint::at(&file, code, "has no name"));
        }
        for code in named.iter().filter(|code| !is_code(code)) {
            wrong.push(Complaint::at(&file, *code, "is no country code"));
        }
    }
    wrong
}
