//! Which laws bind the company in a case, and whose holidays move its last day.
//!
//! In: the service, the place. Out: the law of the controller's seat, where that binds its controllers wherever the person
//! lives, and the law of the place.

use crate::content::{HolidayRule, Pack, Place, Rule, Service};
use crate::rules::region;
use crate::rules::verdict::find_place;

/// One law of a case.
#[derive(Debug, Clone)]
pub struct Bound<'a> {
    /// Id of its rule.
    pub id: &'a str,
    /// The rule.
    pub rule: &'a Rule,
    /// The holidays that can move its last day: one calendar, or each that can be meant where the company or its holidays are
    /// not known. None where only weekends are.
    pub calendars: Vec<&'a [HolidayRule]>,
}

/// The laws of a case: that of the seat first, none twice. Empty where none is known.
#[must_use]
pub fn laws<'a>(pack: &'a Pack, service: &Service, place: &'a Place) -> Vec<Bound<'a>> {
    let seats: Vec<&str> =
        region::companies(service, place).into_iter().map(|company| company.country.as_str()).collect();
    let seat_rule = |seat: &&str| find_place(pack, country(seat)).map_or("", |place| place.rule.as_str());
    let by_seat = |id: &&str| pack.law.rules.get(*id).is_some_and(|rule| rule.by_seat);
    // Where it is not settled which company it is, what holds for each of them holds.
    let mut of_seats = seats.iter().map(seat_rule);
    let first = of_seats.next().filter(|first| of_seats.all(|other| other == *first));
    let mut ids: Vec<&str> = first.into_iter().filter(by_seat).collect();
    if !ids.contains(&place.rule.as_str()) {
        ids.push(&place.rule);
    }
    ids.into_iter()
        .filter_map(|id| pack.law.rules.get_key_value(id))
        .map(|(id, rule)| Bound { id, rule, calendars: calendars(pack, id, rule, &seats) })
        .collect()
}

/// The law of the place itself, which says where a complaint goes.
#[must_use]
pub fn of_place<'a>(pack: &'a Pack, place: &'a Place) -> Option<(&'a str, &'a Rule)> {
    pack.law.rules.get_key_value(&place.rule).map(|(id, rule)| (id.as_str(), rule))
}

/// The holidays of the country that the law names, else of the company's seat. A missing company or calendar is unknown and
/// not none: then every calendar under the same law can be meant.
fn calendars<'a>(pack: &'a Pack, id: &str, rule: &Rule, seats: &[&str]) -> Vec<&'a [HolidayRule]> {
    if !rule.shifts {
        return Vec::new();
    }
    let all = &pack.law.holidays;
    if !rule.calendar.is_empty() {
        return all.get(&rule.calendar).into_iter().map(Vec::as_slice).collect();
    }
    let under = |seat: &str| find_place(pack, country(seat)).is_ok_and(|place| place.rule == id);
    let seats: Vec<_> = seats.iter().map(|seat| all.get(*seat).filter(|_| under(seat))).collect();
    if let Some(known) = seats.into_iter().collect::<Option<Vec<_>>>().filter(|known| !known.is_empty()) {
        return known.into_iter().map(Vec::as_slice).collect();
    }
    all.iter().filter(|(seat, _)| under(seat)).map(|(_, rules)| rules.as_slice()).collect()
}

/// The country of a seat, which may name a part of it (`DE-NW`).
fn country(seat: &str) -> &str {
    seat.split_once('-').map_or(seat, |(country, _)| country)
}
