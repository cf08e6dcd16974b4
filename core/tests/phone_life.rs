//! A thousand random days of a phone's life, beside a model of the rules of notices that shares no code with them.
//!
//! The phone is switched off and on, travels, has its clock set wrong and right, speaks another language, updates and kills the
//! app; notices are refused, silenced, put off and answered. The model knows only what a person did and when, and foretells
//! every notice. Beside it a plain list of what was shown is held to the four promises: none at night, none twice, no second
//! on a day, none forgotten.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::{DateTime, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use common::pack;
use common::people::{account, day, looked, objected, person};
use driver::{Driver, settings};
use untrained_core::border::effect::{Effect, Reminder};
use untrained_core::border::event::{Event, Handover, NoticesBy, Permission, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::nav::page::PageId;
use untrained_core::person::{Age, Person, Seen};
use untrained_core::rules::reminder::Prefs;
use untrained_core::rules::{case, recheck, verdict};
use untrained_core::state::{Choices, State, archive};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Before this day there was no such app: a clock that shows an earlier one is wrong.
const FIRST_DAY: &str = "2026-11-01";

/// Kinds of the people below, most urgent first.
const KINDS: [&str; 6] = ["answer-due", "authority", "turning-18", "still-on", "look-again", "facts-old"];

// Chance.

/// `SplitMix64`: the same days for the same seed, on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: i64) -> i64 {
        i64::try_from(self.next() % u64::try_from(most).unwrap()).unwrap()
    }

    fn between(&mut self, from: i64, to: i64) -> i64 {
        from + self.below(to - from + 1)
    }

    /// True once in so many times.
    fn once_in(&mut self, times: i64) -> bool {
        self.below(times) == 0
    }
}

// The model.

/// What one notice can be about: a switch, a case, a birthday, the facts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Thing {
    kind: usize,
    service: String,
    profile: u32,
    of: String,
}

/// One thing on one day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    thing: Thing,
    planned: NaiveDate,
}

impl Part {
    fn id(&self) -> String {
        format!("{}:{}:{}", KINDS[self.thing.kind], self.thing.service, self.planned)
    }
}

/// A switch as the person knows it.
#[derive(Debug, Clone)]
struct Switch {
    profile: u32,
    service: String,
    name: String,
    /// Since when it is left on.
    since: Option<NaiveDate>,
    /// On which days it was seen off, since it was seen on.
    off: Vec<NaiveDate>,
    /// True when it was seen on again.
    on_again: bool,
}

/// A notice that the model expects.
#[derive(Debug, Clone)]
struct Expected {
    at: NaiveDateTime,
    /// Its id is one of these.
    ids: BTreeSet<String>,
    covers: BTreeSet<Part>,
    /// The parts that it names.
    names: BTreeSet<Part>,
}

struct Model {
    switches: Vec<Switch>,
    minor: Option<NaiveDate>,
    cases: Vec<(Thing, NaiveDate)>,
    facts: (String, NaiveDate),
    hour: u32,
    stopped: BTreeSet<usize>,
    put_off: BTreeMap<Part, NaiveDate>,
    /// What was shown, and when (UTC).
    shown: BTreeMap<Part, NaiveDateTime>,
    /// The day of the last notice, when it was (UTC), and whether it was really shown.
    last: Option<(NaiveDate, NaiveDateTime, bool)>,
    heard: bool,
    /// Day on which it was last looked what is left on.
    looked: Option<NaiveDate>,
}

impl Model {
    /// Everything that is wanted at any time, as of a day.
    fn parts(&self, today: NaiveDate) -> BTreeSet<Part> {
        self.all(today).into_iter().filter(|part| !self.stopped.contains(&part.thing.kind)).collect()
    }

    /// The same with the kinds that were stopped.
    fn all(&self, today: NaiveDate) -> BTreeSet<Part> {
        let mut all = BTreeSet::new();
        let horizon = today + Months::new(36);
        let mut add = |kind: &str, service: &str, profile: u32, of: &str, days: Vec<NaiveDate>| {
            let kind = KINDS.iter().position(|it| *it == kind).unwrap();
            let thing = Thing { kind, service: service.to_owned(), profile, of: of.to_owned() };
            all.extend(days.into_iter().map(|planned| Part { thing: thing.clone(), planned }));
        };
        // Every so many months: the newest that is past speaks for those before.
        let yearly = |first: NaiveDate| {
            let days: Vec<NaiveDate> =
                (0..100).map(|n| first + Months::new(12 * n)).take_while(|day| *day <= horizon).collect();
            let past = days.iter().filter(|day| **day <= today).count();
            days[past.saturating_sub(1)..].to_vec()
        };
        let protected = self.minor.is_some_and(|adult_on| today < adult_on);
        for one in &self.switches {
            if let Some(since) = one.since.filter(|_| one.off.is_empty() && !(protected && one.service == "linkedin")) {
                let days = [1, 3, 7, 14, 30, 60, 90].map(|days| since + Days::new(days)).to_vec();
                add("still-on", &one.service, one.profile, &one.name, days);
            }
            if let Some(last) = one.off.last() {
                let next = if one.off.len() == 1 { *last + Days::new(30) } else { *last + Months::new(12) };
                add("look-again", &one.service, one.profile, &one.name, yearly(next));
            }
            if let Some(adult_on) = self.minor.filter(|_| one.service == "linkedin") {
                add("turning-18", &one.service, one.profile, "", vec![adult_on]);
            }
        }
        for (thing, on) in &self.cases {
            add(KINDS[thing.kind], &thing.service, thing.profile, &thing.of, vec![*on]);
        }
        add("facts-old", &self.facts.0, 0, "", yearly(self.facts.1));
        all
    }

    /// The day from which a part is to be told.
    fn due(&self, part: &Part, today: NaiveDate) -> NaiveDate {
        // Nothing is put off further than to the next day.
        let until = self.put_off.get(part).filter(|until| **until <= today + Days::new(1));
        until.map_or(part.planned, |until| part.planned.max(*until))
    }

    /// The notices to come, the next of them on this day at the earliest.
    fn plan(&self, today: NaiveDate, earliest: NaiveDate) -> Vec<Expected> {
        let mut days: BTreeMap<NaiveDate, BTreeSet<Part>> = BTreeMap::new();
        for part in self.parts(today) {
            if !self.shown.contains_key(&part) {
                days.entry(self.due(&part, today).max(earliest)).or_default().insert(part);
            }
        }
        let time = |day: NaiveDate| day.and_hms_opt(self.hour, 0, 0).unwrap();
        days.into_iter().map(|(day, parts)| Expected::of(time(day), parts)).collect()
    }

    /// What happens at every event, before anything else.
    fn begin(&mut self, now: Moment, system: &[Expected]) {
        let (wall, utc) = (now.wall(), utc(now));
        // A clock that shows a day before there was an app is wrong, whatever it showed before.
        if wall.date() >= day(FIRST_DAY) {
            self.shown.retain(|_, at| *at <= utc + TimeDelta::days(1));
            self.last = self.last.filter(|(_, at, _)| *at <= utc + TimeDelta::days(1));
        }
        for past in system.iter().filter(|one| one.at <= wall) {
            if self.heard {
                self.mark(past, past.at.date(), utc);
            }
        }
    }

    fn mark(&mut self, notice: &Expected, on: NaiveDate, utc: NaiveDateTime) {
        for part in &notice.covers {
            self.put_off.remove(part);
            self.shown.insert(part.clone(), utc);
        }
        if self.last.is_none_or(|(last, _, _)| last <= on) {
            self.last = Some((on, utc, true));
        }
    }

    /// Once a day: what is on is left on since today; nothing is left on since a day to come, or since before there was an app.
    fn look_round(&mut self, now: Moment) {
        let today = now.date();
        if self.looked == Some(today) {
            return;
        }
        self.looked = Some(today);
        if today < day(FIRST_DAY) {
            return;
        }
        let protected = self.minor.is_some_and(|adult_on| today < adult_on);
        for one in &mut self.switches {
            let exposed = !(protected && one.service == "linkedin");
            let wrong = |since: &mut NaiveDate| *since > today + Days::new(1) || *since < day(FIRST_DAY);
            if one.since.take_if(wrong).is_some() && (exposed || one.on_again) {
                one.since = Some(today);
            }
            if exposed && one.off.is_empty() && !one.on_again {
                one.since = one.since.or(Some(today));
            }
        }
        self.put_off.retain(|_, until| *until == today + Days::new(1));
    }

    fn allow(&mut self, heard: bool) {
        if heard && !self.heard {
            // What could not be shown today can be now.
            self.last = self.last.filter(|(_, _, shown)| *shown);
        }
        self.heard = heard;
    }

    /// The notice of this moment, where the shell posts.
    fn now(&self, wall: NaiveDateTime) -> Option<Expected> {
        let (today, hour) = (wall.date(), wall.hour());
        let told = self.last.is_some_and(|(on, _, _)| on >= today);
        if !self.heard || hour < self.hour || hour > 21 || told {
            return None;
        }
        self.plan(today, today).into_iter().next().filter(|next| next.at.date() == today)
    }

    /// The plan from this moment on.
    fn coming(&self, wall: NaiveDateTime) -> Vec<Expected> {
        let today = wall.date();
        let over = wall.hour() >= self.hour || self.last.is_some_and(|(on, _, _)| on >= today);
        let earliest = if over { today + Days::new(1) } else { today };
        self.plan(today, earliest)
    }
}

impl Expected {
    fn of(at: NaiveDateTime, covers: BTreeSet<Part>) -> Self {
        // Of two about one thing the later speaks.
        let newest = |part: &&Part| covers.iter().all(|it| it.thing != part.thing || it.planned <= part.planned);
        let names: BTreeSet<Part> = covers.iter().filter(newest).cloned().collect();
        let urgent = names.iter().map(|part| part.thing.kind).min().unwrap();
        let ids = names.iter().filter(|part| part.thing.kind == urgent).map(Part::id).collect();
        Self { at, ids, covers, names }
    }
}

fn utc(now: Moment) -> NaiveDateTime {
    DateTime::from_timestamp_millis(now.utc_millis).unwrap().naive_utc()
}

// The phone.

struct Phone {
    dice: Dice,
    app: Driver,
    model: Model,
    /// The true time, and by how much the clock is wrong.
    truth: i64,
    wrong: i64,
    offset: i32,
    on: bool,
    /// What the system really allows, and what the app was told.
    allowed: bool,
    silent: bool,
    /// The alarm by the phone's clock.
    alarm: Option<i64>,
    /// The plan that the system has, as handed over and as the model has it.
    plan: Vec<Reminder>,
    planned: Vec<Expected>,
    /// The last notice that was shown.
    seen: Option<(Reminder, Expected)>,
    /// Days on which the wall showed a notice, since the clock ran back last.
    days: BTreeSet<NaiveDate>,
    /// Parts that were shown, since the clock ran back last, and not put off since.
    told: BTreeSet<Part>,
    latest: i64,
    notices: usize,
    story: String,
}

impl Phone {
    fn new(seed: u64, by: NoticesBy) -> Self {
        let mut dice = Dice(seed);
        let who = someone(&mut dice);
        let begun = Moment { utc_millis: millis("2026-11-28T09:00"), offset_minutes: 60 };
        let prefs = Prefs { hour: 10, ..Prefs::default() };
        let model = model(&who, begun);
        let state = State {
            person: who.into(),
            choices: Choices { permission: Some(Permission::Granted), ..Choices::default() },
            reminders: prefs,
            welcomed: true,
            stack: vec![PageId::Home],
            next_id: 1000,
            ..State::default()
        };
        let app = Driver::open(Some(archive::write(&state)), Settings { notices_by: by, ..settings("en", None) });
        let (days, told, story) = (BTreeSet::new(), BTreeSet::new(), String::new());
        let (plan, planned) = (Vec::new(), Vec::new());
        Self {
            dice,
            app,
            model,
            truth: begun.utc_millis,
            wrong: 0,
            offset: 60,
            on: true,
            allowed: true,
            silent: false,
            alarm: None,
            plan,
            planned,
            seen: None,
            days,
            told,
            latest: 0,
            notices: 0,
            story,
        }
    }

    fn by(&self) -> NoticesBy {
        self.app.settings.notices_by
    }

    fn now(&self) -> Moment {
        Moment { utc_millis: self.truth + self.wrong, offset_minutes: self.offset }
    }

    fn tell(&mut self, what: &str) {
        let now = self.now();
        writeln!(self.story, "{} {what}", now.wall().format("%Y-%m-%dT%H:%M")).unwrap();
    }

    fn fail(&self, what: &str) -> ! {
        let lines: Vec<&str> = self.story.lines().collect();
        let last = lines[lines.len().saturating_sub(40)..].join("\n");
        panic!("{what}\nshown to the model: {:?}\nlast: {:?}\n{last}", self.model.shown, self.model.last)
    }

    /// One event for the app, what it orders, and what the model says of it.
    fn send(&mut self, event: Event) {
        let now = self.now();
        // A clock that ran back by more than a day begins the lists anew; one from before there was an app says nothing.
        if now.date() >= day(FIRST_DAY) {
            if now.utc_millis < self.latest - DAY {
                self.days.clear();
                self.told.clear();
                self.latest = now.utc_millis;
            }
            self.latest = self.latest.max(now.utc_millis);
        }
        self.model.begin(now, &self.planned);
        self.planned.retain(|one| one.at > now.wall());
        match &event {
            Event::Opened | Event::ClockChanged | Event::SettingsChanged { .. } => self.model.look_round(now),
            Event::PermissionAnswered { permission, .. } => self.model.allow(*permission == Permission::Granted),
            _ => {}
        }
        self.app.send(event, now);
        self.carry_out();
        self.compare();
    }

    /// The orders of the last step and of the answers to them.
    fn carry_out(&mut self) {
        let mut orders = self.app.effects.clone();
        let mut posted = 0;
        while !orders.is_empty() {
            let answer = match orders.remove(0) {
                Effect::Save { errand, .. } => Event::SaveEnded { errand, done: true },
                Effect::PostNotice { errand, notice } => {
                    posted += 1;
                    let done = self.allowed && !self.silent;
                    self.posted(notice, done);
                    Event::RemindersEnded { errand, done }
                }
                Effect::SetAlarm { errand, at } => {
                    let at = at.and_then(untrained_core::border::moment::WallTime::to_datetime);
                    let offset = i64::from(self.offset) * MINUTE;
                    self.alarm = at.map(|at| at.and_utc().timestamp_millis() - offset);
                    Event::RemindersEnded { errand, done: true }
                }
                Effect::SetReminders { errand, all } => {
                    self.plan = all;
                    Event::RemindersEnded { errand, done: true }
                }
                Effect::DropFiles { errand, .. } => Event::HandedOver { errand, outcome: Handover::Done },
                other => self.fail(&format!("who ordered that? {other:?}")),
            };
            self.app.then(answer);
            orders.extend(self.app.effects.clone());
        }
        if posted > 1 {
            self.fail("two notices at once");
        }
    }

    /// A notice that the app posts itself.
    fn posted(&mut self, notice: Reminder, done: bool) {
        let now = self.now();
        self.tell(&format!("posted {} ({})", notice.id, if done { "shown" } else { "not shown" }));
        let Some(expected) = self.model.now(now.wall()) else { self.fail(&format!("not due: {notice:?}")) };
        self.model.mark(&expected, now.date(), utc(now));
        if done {
            self.shown(notice, expected, now.wall());
        } else {
            for part in &expected.covers {
                self.model.shown.remove(part);
            }
            self.model.last = self.model.last.map(|(on, at, _)| (on, at, false));
        }
    }

    /// A notice is on the screen: the promises.
    fn shown(&mut self, notice: Reminder, expected: Expected, wall: NaiveDateTime) {
        self.notices += 1;
        let utc = wall.and_utc().timestamp_millis() - i64::from(self.offset) * MINUTE;
        self.latest = self.latest.max(utc);
        if !expected.ids.contains(&notice.id) {
            self.fail(&format!("{} is not one of {:?}", notice.id, expected.ids));
        }
        if !(8..22).contains(&wall.hour()) {
            self.fail(&format!("at night: {}", notice.id));
        }
        if !self.days.insert(wall.date()) {
            self.fail(&format!("a second one on {}: {}", wall.date(), notice.id));
        }
        if let Some(twice) = expected.covers.intersection(&self.told).next() {
            self.fail(&format!("told before: {twice:?}"));
        }
        self.told.extend(expected.covers.iter().cloned());
        self.seen = Some((notice, expected));
    }

    /// What is to come is what the model foretells.
    fn compare(&mut self) {
        let wall = self.now().wall();
        if let Some(missing) = self.model.now(wall).filter(|_| self.by() == NoticesBy::Shell) {
            self.fail(&format!("forgotten now: {:?}", missing.ids));
        }
        if wall.date() < day(FIRST_DAY) {
            return;
        }
        let coming = self.model.coming(wall);
        match self.by() {
            NoticesBy::Shell => {
                let next = coming.first().filter(|_| self.model.heard).map(|one| one.at);
                let offset = i64::from(self.offset) * MINUTE;
                let next = next.map(|at| at.and_utc().timestamp_millis() - offset);
                if next != self.alarm {
                    self.fail(&format!("wakes at {:?}, not at {next:?} for {:?}", self.alarm, coming.first()));
                }
            }
            // What nobody would see is planned anew once somebody does.
            _ if !self.model.heard => self.planned.clear(),
            _ => {
                let all: Vec<(&str, NaiveDateTime)> =
                    self.plan.iter().map(|one| (one.id.as_str(), one.at.to_datetime().unwrap())).collect();
                let fits = all.len() == coming.len().min(60)
                    && all.iter().zip(&coming).all(|((id, at), want)| want.ids.contains(*id) && *at == want.at);
                if !fits {
                    let coming: Vec<_> = coming.iter().map(|one| (&one.ids, one.at)).collect();
                    self.fail(&format!("the plan is {all:?},\nnot {coming:?}"));
                }
                self.planned = coming.into_iter().take(60).collect();
            }
        }
    }

    /// Time goes by; what rings meanwhile is heard.
    fn pass(&mut self, until: i64) {
        match self.by() {
            NoticesBy::Shell => self.pass_with_alarms(until),
            _ => self.pass_with_plan(until),
        }
        self.truth = self.truth.max(until);
    }

    fn pass_with_alarms(&mut self, until: i64) {
        while self.on {
            let Some(rings) = self.alarm else { break };
            // Inexact: some minutes late, and once in a while hours.
            let late = if self.dice.once_in(12) { self.dice.below(9 * HOUR) } else { self.dice.below(12 * MINUTE) };
            let at = (rings - self.wrong).max(self.truth) + late;
            if at > until {
                // It rings after what happens next, and not before its time.
                if rings - self.wrong <= until {
                    self.truth = until;
                    self.ring();
                    continue;
                }
                break;
            }
            self.truth = at;
            self.ring();
        }
    }

    fn ring(&mut self) {
        self.alarm = None;
        self.tell("alarm");
        self.permission();
        self.send(Event::ClockChanged);
    }

    /// The system shows what it was told to show, be the app asleep.
    fn pass_with_plan(&mut self, until: i64) {
        let wall =
            |phone: &Self, truth: i64| Moment { utc_millis: truth + phone.wrong, offset_minutes: phone.offset }.wall();
        let (from, to) = (wall(self, self.truth), wall(self, until));
        for expected in self.planned.clone() {
            let Some(notice) = self.plan.iter().find(|one| expected.ids.contains(&one.id)).cloned() else { continue };
            if !self.allowed || from >= expected.at || expected.at > to {
                continue;
            }
            if self.on {
                writeln!(self.story, "{} the system shows {}", expected.at, notice.id).unwrap();
                self.shown(notice, expected.clone(), expected.at);
            } else {
                // The system shows it as soon as the phone is on again, whenever that is.
                self.told.extend(expected.covers.iter().cloned());
            }
        }
    }

    /// The shell tells what the system allows, where that changed.
    fn permission(&mut self) {
        if self.allowed != self.model.heard {
            let permission = if self.allowed { Permission::Granted } else { Permission::Blocked };
            self.tell(&format!("{permission:?} is told"));
            self.send(Event::PermissionAnswered { errand: 0, permission });
        }
    }

    /// The process ends; what was stored is opened again.
    fn restart(&mut self) {
        let saved = self.app.saved.clone();
        self.app = Driver::open(saved, self.app.settings.clone());
        self.app.now = self.now();
    }

    /// A system event that an app hears, where it hears any.
    fn system_event(&mut self) {
        if self.by() == NoticesBy::Shell {
            self.permission();
            self.send(Event::ClockChanged);
        }
    }

    /// Something happens.
    fn happen(&mut self) {
        match self.dice.below(20) {
            0 => {
                self.tell("the app is opened");
                self.permission();
                self.send(Event::Opened);
            }
            1 | 2 => {
                self.tell("off");
                self.on = false;
                let away = if self.dice.once_in(3) { self.dice.below(12 * DAY) } else { self.dice.below(14 * HOUR) };
                self.pass(self.truth + away);
                self.on = true;
                self.boot();
            }
            3 => {
                let before = self.offset;
                self.offset = i32::try_from(self.dice.between(-22, 26)).unwrap() * 30;
                self.tell(&format!("zone {}", self.offset));
                self.runs_back(self.offset < before);
                self.system_event();
            }
            4 | 5 => self.set_clock(),
            6 => {
                let language = if self.dice.once_in(2) { "de" } else { "en-GB" };
                self.tell(language);
                self.app.settings = Settings { notices_by: self.by(), ..settings(language, None) };
                self.permission();
                self.send(Event::SettingsChanged { settings: self.app.settings.clone() });
            }
            7 => {
                self.tell("update");
                self.restart();
                if self.by() == NoticesBy::Shell {
                    self.alarm = None;
                    self.system_event();
                }
            }
            8 => {
                self.tell("the process ends");
                self.restart();
            }
            9 | 10 => {
                self.allowed = !self.allowed;
                self.tell(&format!("allowed: {}", self.allowed));
                // Where the system posts, the model knows of it only when the app does.
                if self.by() == NoticesBy::System {
                    self.permission();
                    self.send(Event::Opened);
                }
            }
            11 if self.by() == NoticesBy::Shell => self.silent = !self.silent,
            12 | 13 => self.snooze(),
            14 | 15 if self.wrong == 0 => self.look(),
            16 => {
                let kind = usize::try_from(self.dice.below(6)).unwrap();
                let on = self.model.stopped.contains(&kind);
                self.tell(&format!("{} {on}", KINDS[kind]));
                self.send(Event::Arrived { address: "untrained://reminders".to_owned() });
                self.touch("kinds");
                if on {
                    self.model.stopped.remove(&kind)
                } else {
                    self.model.stopped.insert(kind)
                };
                self.touch(&format!("kind/{}/{}", KINDS[kind], if on { "on" } else { "off" }));
            }
            17 => {
                let hour = u32::try_from(self.dice.between(8, 21)).unwrap();
                self.tell(&format!("at {hour}"));
                self.model.hour = hour;
                self.send(Event::Chose { field: "hour".to_owned(), option: hour.to_string() });
            }
            _ => {}
        }
    }

    fn touch(&mut self, tap: &str) {
        self.send(Event::Tapped { tap: tap.to_owned() });
    }

    /// The phone is on again; its clock may have forgotten the time until the network tells it.
    fn boot(&mut self) {
        let forgets = self.dice.once_in(4) && self.by() == NoticesBy::Shell;
        self.alarm = None;
        self.restart();
        if forgets {
            let was = self.wrong;
            self.wrong = millis("1970-01-01T00:00") - self.truth + self.dice.below(400 * DAY);
            self.tell("on, without the time");
            self.system_event();
            let until = self.truth + self.dice.below(3 * HOUR);
            self.pass(until);
            self.wrong = was;
        }
        self.tell("on");
        self.system_event();
    }

    /// Where the system posts, an app that sleeps does not hear of it: what was shown just before may come once more.
    fn runs_back(&mut self, back: bool) {
        if back && self.by() == NoticesBy::System {
            self.days.clear();
            self.told.clear();
        }
    }

    /// The clock is set wrong, or right again.
    fn set_clock(&mut self) {
        let (right, before) = (self.wrong != 0, self.wrong);
        self.wrong = match self.dice.below(4) {
            _ if right => 0,
            0 => self.dice.between(-20 * HOUR, 20 * HOUR),
            1 => self.dice.below(900 * DAY),
            2 => self.dice.below(9 * DAY),
            _ => -self.dice.below(20 * DAY).min(self.truth - millis("2026-11-05T00:00")),
        };
        self.tell(&format!("clock wrong by {} h", self.wrong / HOUR));
        self.runs_back(self.wrong < before);
        self.system_event();
        if self.by() == NoticesBy::System {
            // Asleep, it would show at once what the clock leapt over; awake it is asked.
            self.permission();
            self.send(Event::Opened);
        }
    }

    /// "Tomorrow", on the last notice.
    fn snooze(&mut self) {
        let Some((notice, expected)) = self.seen.take() else { return };
        let Some(action) = notice.actions.last().cloned() else { return };
        let now = self.now();
        self.tell(&format!("tomorrow: {}", notice.id));
        let before = self.model.all(expected.at.date());
        let left: BTreeSet<Part> = expected.covers.intersection(&before).cloned().collect();
        self.model.begin(now, &self.planned);
        self.planned.retain(|one| one.at > now.wall());
        let named = if left.is_empty() { BTreeSet::new() } else { Expected::of(expected.at, left).names };
        for part in named {
            self.model.shown.remove(&part);
            self.told.remove(&part);
            self.model.put_off.insert(part, now.date() + Days::new(1));
        }
        self.send(Event::ReminderAnswered { id: notice.id, tap: Some(action.tap) });
    }

    /// The person looks at a switch.
    fn look(&mut self) {
        let of = usize::try_from(self.dice.below(i64::try_from(self.model.switches.len()).unwrap())).unwrap();
        let off = !self.dice.once_in(3);
        let today = self.now().date();
        let wall = self.now().wall();
        self.model.begin(self.now(), &self.planned);
        self.planned.retain(|one| one.at > wall);
        let one = &mut self.model.switches[of];
        if off {
            if one.off.last() != Some(&today) {
                one.off.push(today);
            }
            (one.since, one.on_again) = (None, false);
        } else {
            one.since = one.since.or(Some(today));
            one.off.clear();
            one.on_again = true;
        }
        let seen = if off { "off-already" } else { "on-again" };
        let subject = if one.profile < 3 { one.service.clone() } else { format!("{}/{}", one.service, one.profile) };
        self.tell(&format!("{subject} is {seen}"));
        let id = format!("look-again:{}:2027-01-01", self.model.switches[of].service);
        self.send(Event::ReminderAnswered { id, tap: Some(format!("saw/{seen}/{subject}")) });
    }

    /// Lives so many days; of each that was quiet the promise that nothing is forgotten is asked apart.
    fn live(&mut self, days: i64) {
        self.send(Event::Opened);
        let mut quiet = 0;
        for _ in 0..days {
            let ends = self.truth + DAY;
            quiet = if self.dice.once_in(2) { quiet + 1 } else { 0 };
            if quiet == 0 {
                for _ in 0..self.dice.between(1, 3) {
                    let left = ends - self.truth;
                    if left > 0 {
                        let then = self.truth + self.dice.below(left);
                        self.pass(then);
                        self.happen();
                    }
                }
            }
            self.pass(ends.max(self.truth));
            if quiet > 2 && self.allowed && self.model.heard && !self.silent {
                self.nothing_is_forgotten();
            }
        }
    }

    /// After days on which nothing happened all is told that was due before.
    fn nothing_is_forgotten(&self) {
        let today = self.now().date();
        let due = |part: &Part| self.model.due(part, today) <= today - Days::new(2);
        for part in self.model.parts(today).iter().filter(|part| due(part)) {
            if !self.model.shown.contains_key(part) && !self.told.contains(part) {
                self.fail(&format!("forgotten: {part:?}"));
            }
        }
    }
}

fn millis(at: &str) -> i64 {
    NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").unwrap().and_utc().timestamp_millis()
}

/// Someone with an account or three, a case, perhaps not of age.
fn someone(dice: &mut Dice) -> Person {
    let mut linkedin = account(1, "linkedin");
    if dice.once_in(2) {
        linkedin = objected(linkedin, "2026-11-10", &[]);
    }
    if dice.once_in(3) {
        linkedin = looked(linkedin, &[("2026-11-20", Seen::OffNow)]);
    }
    let mut who = person("DE", linkedin);
    who.profiles.push(account(2, "x").into());
    if dice.once_in(2) {
        who.profiles.push(account(3, "linkedin").into());
    }
    if dice.once_in(3) {
        who.age = Age::Minor { adult_on: day("2027-05-04") + Days::new(u64::try_from(dice.below(300)).unwrap()) };
    } else {
        who.age = Age::Adult;
    }
    who
}

/// The model of that person. When an answer is due and facts age are rules of their own, with tests of their own.
fn model(who: &Person, now: Moment) -> Model {
    let place = verdict::find_place(pack(), "DE").unwrap();
    let mut switches = Vec::new();
    let mut cases = Vec::new();
    for profile in &who.profiles {
        let service = pack().service(&profile.service).unwrap();
        for switch in &service.switches {
            let off = profile.switches.get(&switch.id).map(|record| record.looks.iter().map(|look| look.on).collect());
            switches.push(Switch {
                profile: profile.id,
                service: service.id.clone(),
                name: switch.id.clone(),
                since: None,
                off: off.unwrap_or_default(),
                on_again: false,
            });
        }
        for objection in &profile.objections {
            let due = case::of_objection(pack(), service, objection, Some(place), now.date()).answer_due.unwrap();
            let (service, of) = (service.id.clone(), objection.id.to_string());
            cases.push((Thing { kind: 0, service, profile: profile.id, of }, due + Days::new(2)));
        }
    }
    let services = who.profiles.iter().map(|profile| pack().service(&profile.service).unwrap());
    let facts = services.map(|it| (recheck::due_after(it).unwrap(), it.id.clone())).min_by_key(|it| it.0).unwrap();
    let minor = if let Age::Minor { adult_on } = who.age { Some(adult_on) } else { None };
    Model {
        switches,
        minor,
        cases,
        facts: (facts.1, facts.0 + Days::new(1)),
        hour: 10,
        stopped: BTreeSet::new(),
        put_off: BTreeMap::new(),
        shown: BTreeMap::new(),
        last: None,
        heard: true,
        looked: None,
    }
}

/// Days for each of these lives; `UNTRAINED_DAYS` lengthens the search.
fn lives(by: NoticesBy) {
    let days: i64 = std::env::var("UNTRAINED_DAYS").ok().and_then(|days| days.parse().ok()).unwrap_or(250);
    let mut notices = 0;
    for seed in 0..4 {
        let mut phone = Phone::new(seed, by);
        phone.live(days);
        notices += phone.notices;
    }
    assert!(notices > 40, "hardly anything was shown: {notices}");
}

#[test]
fn a_thousand_days_of_a_phone_whose_app_posts_each_notice() {
    lives(NoticesBy::Shell);
}

#[test]
fn a_thousand_days_of_a_phone_whose_system_posts_from_a_plan() {
    lives(NoticesBy::System);
}
