//! Which notices to post, and when.
//!
//! In: what the person did, the content pack, their preferences, the wall clock now. Out: the whole plan, soonest first,
//! computed from scratch each time and set as a whole. Times are wall times ("10:00 wherever you are"), never at night, at
//! most one a day: several due on one day become one notice that names them all, and each thing once. What is overdue, because
//! the phone was off, becomes one notice at the next hour allowed. Which days each kind falls on is in `due`; what was shown
//! already is in the preferences, each with the time at which it was.

mod due;
mod kind;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use chrono::{Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

/// Before this day there was no such app: a clock that shows an earlier one is wrong, and says nothing about what was noted.
pub const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What the person wants of notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// Hour of the day, 8 to 21; others count as the nearest of these.
    pub hour: u32,
    /// Kinds that never come.
    pub stopped: BTreeSet<Kind>,
    /// Parts put off, by key or, in older saves, id: not before this day.
    pub snoozed: BTreeMap<String, NaiveDate>,
    /// When each part was shown, in UTC, by its key or, in older saves, its id: it never comes again.
    #[serde(deserialize_with = "read_seen", serialize_with = "write_seen")]
    pub seen: BTreeMap<String, NaiveDateTime>,
    /// The last notice that was shown: no second one comes on its day.
    pub last: Option<Shown>,
    /// True names no service on the lock screen.
    pub discreet: bool,
}

/// When a notice was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The day on the person's wall.
    pub on: NaiveDate,
    /// The time in UTC.
    pub at: NaiveDateTime,
    /// True where it was tried, and the system did not show it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub failed: bool,
}

/// Older saves hold the ids alone.
fn read_seen<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, NaiveDateTime>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Form {
        Shown(String, NaiveDateTime),
        Id(String),
    }
    let all = Vec::<Form>::deserialize(deserializer)?.into_iter().map(|form| match form {
        Form::Shown(id, at) => (id, at),
        Form::Id(id) => (id, NaiveDateTime::default()),
    });
    Ok(all.collect())
}

/// As a list, which it always was.
fn write_seen<S: Serializer>(seen: &BTreeMap<String, NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(seen)
}

/// Months after which the age of the facts may be told again: the yearly notice, whose day moves with the profiles.
const FACTS_MONTHS: u32 = 6;

/// Marks kept before any is forgotten: more than a year of notices.
const MARKS: usize = 400;

impl Default for Prefs {
    fn default() -> Self {
        Self {
            hour: DEFAULT_HOUR,
            stopped: BTreeSet::new(),
            snoozed: BTreeMap::new(),
            seen: BTreeMap::new(),
            last: None,
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
    pub fn snooze(&mut self, key: &str, today: NaiveDate) {
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
        self.seen.remove(key);
        self.seen.remove(id_of(key));
        self.snoozed.insert(key.to_owned(), tomorrow);
    }

    /// True when it was shown.
    fn is_seen(&self, part: &Part) -> bool {
        named_in(&self.seen, part).is_some()
    }

    /// Counts as shown every notice of a plan whose time has passed.
    pub fn see(&mut self, plan: &[Planned], now: NaiveDateTime) {
        for planned in plan.iter().filter(|planned| planned.at <= now) {
            self.mark(&planned.covers, Shown { on: planned.at.date(), at: now, failed: false });
        }
    }

    /// A notice was shown that said all there was to say of these parts.
    pub fn mark(&mut self, keys: &[String], shown: Shown) {
        for key in keys {
            self.snoozed.remove(key);
            self.snoozed.remove(id_of(key));
            self.seen.insert(key.clone(), shown.at);
        }
        self.last = self.last.filter(|last| last.on > shown.on).or(Some(shown));
    }

    /// A notice was not shown after all; none is tried again on that day, unless what kept it is gone.
    pub fn unmark(&mut self, keys: &[String], at: NaiveDateTime) {
        for key in keys {
            self.seen.remove(key);
        }
        if let Some(last) = self.last.as_mut().filter(|last| last.at == at) {
            last.failed = true;
        }
    }

    /// Takes back what was marked under a clock that was ahead: time has run back by more than a day since.
    ///
    /// Not where the clock itself is wrong: a phone that was without power shows 1970 until the network tells the time.
    pub fn take_back(&mut self, utc: NaiveDateTime) {
        if utc.date() < FIRST_DAY {
            return;
        }
        let latest = utc.checked_add_signed(TimeDelta::days(1)).unwrap_or(utc);
        if self.seen.values().any(|at| *at > latest) {
            self.seen.retain(|_, at| *at <= latest);
        }
        self.last.take_if(|last| last.at > latest);
    }

    /// The day before which a part does not come because it was put off; that is tomorrow at the latest.
    fn put_off(&self, part: &Part, tomorrow: NaiveDate) -> Option<NaiveDate> {
        named_in(&self.snoozed, part).copied().filter(|until| *until <= tomorrow)
    }

    /// Until when nothing is said of the age of this pack's facts: it was, also where that was about another profile's.
    fn facts_told(&self, pack: &Pack) -> Option<NaiveDate> {
        let begin = Kind::FactsOld.name();
        let told = self.seen.range(begin.to_owned()..).take_while(|(key, _)| key.starts_with(begin));
        let days = told.filter(|(_, at)| at.date() >= pack.version).filter_map(|(key, _)| read_id(id_of(key)));
        days.map(|(_, _, day)| day).max()?.checked_add_months(Months::new(FACTS_MONTHS))
    }

    /// Forgets marks of parts that no plan will ever name again, so that the preferences do not grow for ever.
    ///
    /// Only once there are many: under a clock that is wrong, too, parts are not named that will be again.
    pub fn tidy(&mut self, person: &Person, pack: &Pack, today: NaiveDate) {
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
        self.snoozed.retain(|_, until| *until == tomorrow);
        if self.seen.len() <= MARKS {
            return;
        }
        let all = due::parts(person, pack, &BTreeSet::new(), today);
        let named: BTreeSet<&str> = all.iter().map(|part| part.id.as_str()).collect();
        self.seen.retain(|key, _| named.contains(id_of(key)));
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
    /// What it names, each thing once, most urgent first; at least one.
    pub parts: Vec<Part>,
    /// Keys of all parts for which it stands: of two about one thing the later one speaks.
    pub covers: Vec<String>,
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
    let (today, time) = (now.date(), prefs.time());
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let over = today.and_time(time) <= now || prefs.last.is_some_and(|last| last.on >= today);
    let next = if over { tomorrow } else { today };
    let mut days: BTreeMap<NaiveDate, Vec<Part>> = BTreeMap::new();
    let facts_told = prefs.facts_told(pack);
    for part in due::parts(person, pack, &prefs.stopped, today) {
        let told = part.kind == Kind::FactsOld && facts_told.is_some_and(|until| part.planned < until);
        let off = prefs.put_off(&part, tomorrow);
        if prefs.is_seen(&part) || (told && off.is_none()) {
            continue;
        }
        let day = off.map_or(part.planned, |until| part.planned.max(until));
        if day >= next || part.kind.outlives() || next <= part.about {
            days.entry(day.max(next)).or_default().push(part);
        }
    }
    days.into_iter().filter_map(|(day, parts)| notice(day.and_time(time), parts)).take(MOST).collect()
}

/// The one notice to post now, where the shell posts each by itself: after the hour of the day, never at night, and not
/// where one was shown on this day.
#[must_use]
pub fn due_now(person: &Person, pack: &Pack, prefs: &Prefs, now: NaiveDateTime) -> Option<Planned> {
    let hour = now.date().and_time(prefs.time());
    if now < hour || now.hour() > LAST_HOUR {
        return None;
    }
    let before = hour.checked_sub_signed(TimeDelta::seconds(1))?;
    plan(person, pack, prefs, before).into_iter().next().filter(|planned| planned.at == hour)
}

/// The notice that stood for these parts, as far as they are still to be told; `None` where nothing of it is left.
#[must_use]
pub fn named(person: &Person, pack: &Pack, keys: &[String], at: NaiveDateTime) -> Option<Planned> {
    let mut all = due::parts(person, pack, &BTreeSet::new(), at.date());
    all.retain(|part| keys.contains(&part.id) || keys.contains(&part.key()));
    notice(at, all)
}

/// The id in a key.
fn id_of(key: &str) -> &str {
    key.split_once('#').map_or(key, |(id, _)| id)
}

/// What is kept of a part under its key or its id. No key is built where nothing of that id is kept.
fn named_in<'a, T>(kept: &'a BTreeMap<String, T>, part: &Part) -> Option<&'a T> {
    let (key, found) = kept.range::<str, _>((Bound::Included(part.id.as_str()), Bound::Unbounded)).next()?;
    if !key.starts_with(&part.id) {
        return None;
    }
    if *key == part.id { Some(found) } else { kept.get(&part.key()) }
}

/// One notice of everything that is due on a day.
fn notice(at: NaiveDateTime, mut parts: Vec<Part>) -> Option<Planned> {
    parts.sort_unstable();
    parts.dedup();
    let covers: BTreeSet<String> = parts.iter().map(Part::key).collect();
    let mut newest: BTreeMap<_, NaiveDate> = BTreeMap::new();
    for part in &parts {
        let day = newest.entry(part.thing()).or_insert(part.planned);
        *day = part.planned.max(*day);
    }
    parts.retain(|part| newest.get(&part.thing()) == Some(&part.planned));
    let first = parts.first()?;
    Some(Planned { id: first.id.clone(), kind: first.kind, at, covers: covers.into_iter().collect(), parts })
}

impl Part {
    /// What it is about: of two parts about one thing the later one says all.
    fn thing(&self) -> (Kind, String, Option<u32>, Option<String>, Option<u32>) {
        (self.kind, self.service.clone(), self.profile, self.switch.clone(), self.objection)
    }
}
