//! Which notices to post, and when.
//!
//! In: what the person did, the content pack, their preferences, the wall clock now. Out: the whole plan, soonest first,
//! computed from scratch each time and set as a whole. Times are wall times ("10:00 wherever you are"), never at night, at
//! most one a day: several due on one day become one notice that names them all. What is overdue, because the phone was off,
//! becomes one notice at the next hour allowed. Which days each kind falls on is in `due`.

mod due;
mod kind;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::content::Pack;
use crate::person::Person;

pub use kind::{Kind, Part};

/// Notices planned at once: iOS keeps 64.
pub const MOST: usize = 60;

/// Hour of a notice unless the person chose another.
pub const DEFAULT_HOUR: u32 = 10;

/// First hour at which a notice may come.
pub const FIRST_HOUR: u32 = 8;

/// Last hour at which a notice may come.
pub const LAST_HOUR: u32 = 21;

/// What the person wants of notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// Hour of the day, 8 to 21; others count as the nearest of these.
    pub hour: u32,
    /// Kinds that never come.
    pub stopped: BTreeSet<Kind>,
    /// Parts put off, by id: not before this day.
    pub snoozed: BTreeMap<String, NaiveDate>,
    /// Ids of parts that were seen; they never come again.
    pub seen: BTreeSet<String>,
    /// True names no service on the lock screen.
    pub discreet: bool,
}

impl Default for Prefs {
    fn default() -> Self {
        Self {
            hour: DEFAULT_HOUR,
            stopped: BTreeSet::new(),
            snoozed: BTreeMap::new(),
            seen: BTreeSet::new(),
            discreet: false,
        }
    }
}

impl Prefs {
    /// The hour at which notices come.
    #[must_use]
    pub fn time(&self) -> NaiveTime {
        NaiveTime::from_hms_opt(self.hour.clamp(FIRST_HOUR, LAST_HOUR), 0, 0).unwrap_or(NaiveTime::MIN)
    }

    /// "Tomorrow": puts off a part, also one that was seen.
    pub fn snooze(&mut self, id: &str, today: NaiveDate) {
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
        self.seen.remove(id);
        self.snoozed.insert(id.to_owned(), tomorrow);
    }

    /// Counts as seen every part whose time has passed in a plan that was set earlier. Call it with that plan when the
    /// person opens the app, and never when only the device started.
    pub fn see(&mut self, plan: &[Planned], now: NaiveDateTime) {
        let passed = plan.iter().filter(|planned| planned.at <= now);
        self.seen.extend(passed.flat_map(|planned| &planned.parts).map(|part| part.id.clone()));
        self.snoozed.retain(|id, _| !self.seen.contains(id));
    }

    /// Forgets the ids of parts that no plan will ever name again, so that the preferences do not grow for ever.
    pub fn tidy(&mut self, person: &Person, pack: &Pack, today: NaiveDate) {
        if self.seen.is_empty() && self.snoozed.is_empty() {
            return;
        }
        let all = due::parts(person, pack, &BTreeSet::new(), today);
        let named: BTreeSet<&str> = all.iter().map(|part| part.id.as_str()).collect();
        self.seen.retain(|id| named.contains(id.as_str()));
        self.snoozed.retain(|id, until| *until > today && named.contains(id.as_str()));
    }
}

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Id of its most urgent part.
    pub id: String,
    /// Kind of its most urgent part.
    pub kind: Kind,
    /// When, on the wall clock of wherever the person is then.
    pub at: NaiveDateTime,
    /// What it names, most urgent first; at least one.
    pub parts: Vec<Part>,
}

/// Takes an id apart: kind, service, planned day. `None` for an id that no plan of ours issued.
#[must_use]
pub fn read_id(id: &str) -> Option<(Kind, &str, NaiveDate)> {
    let (kind, rest) = id.split_once(':')?;
    let (service, day) = rest.rsplit_once(':')?;
    Some((Kind::named(kind)?, service, day.parse().ok()?))
}

/// The whole plan, soonest first, at most [`MOST`].
#[must_use]
pub fn plan(person: &Person, pack: &Pack, prefs: &Prefs, now: NaiveDateTime) -> Vec<Planned> {
    let time = prefs.time();
    let mut overdue: BTreeMap<(Kind, String, Option<u32>, Option<u32>), Part> = BTreeMap::new();
    let mut days: BTreeMap<NaiveDate, Vec<Part>> = BTreeMap::new();
    for part in due::parts(person, pack, &prefs.stopped, now.date()) {
        if prefs.seen.contains(&part.id) {
            continue;
        }
        let day = prefs.snoozed.get(&part.id).map_or(part.planned, |until| part.planned.max(*until));
        if day.and_time(time) > now {
            days.entry(day).or_default().push(part);
        } else if part.kind.outlives() || now.date() <= part.about {
            let key = (part.kind, part.service.clone(), part.profile, part.objection);
            let newest = overdue.entry(key).or_insert_with(|| part.clone());
            if newest.planned < part.planned {
                *newest = part;
            }
        }
    }
    if !overdue.is_empty() {
        let today = now.date();
        let day = if today.and_time(time) > now { Some(today) } else { today.checked_add_days(Days::new(1)) };
        days.entry(day.unwrap_or(today)).or_default().extend(overdue.into_values());
    }
    days.into_iter().filter_map(|(day, parts)| notice(day.and_time(time), parts)).take(MOST).collect()
}

/// One notice of everything that is due on a day.
fn notice(at: NaiveDateTime, mut parts: Vec<Part>) -> Option<Planned> {
    parts.sort_unstable();
    parts.dedup();
    let first = parts.first()?;
    Some(Planned { id: first.id.clone(), kind: first.kind, at, parts })
}
