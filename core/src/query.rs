//! One question, one answer: what the sub-commands print, as plain data whose JSON is the documented one.
//!
//! In: the content pack, sentences, and the question's own values. Out: the answer, or [`Refused`], which names what was wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::border::event::Settings;
use crate::border::moment::Moment;
use crate::content::{
    Ai, Answer, Authority, By, Data, Door, Evidence, Means, Opens, Pack, Place, Precision, Preset, ReadAs, RouteId,
    Service, SwitchKind,
};
use crate::nav::subject::Subject;
use crate::pages::{self, View, claim};
use crate::papers::calendar;
use crate::papers::letter;
use crate::papers::letter::given::{CaseView, LetterInput, Sender, Wishes};
use crate::person::case::{Event, EventKind, Objection};
use crate::person::{Age, Look, Membership, Person, Profile, Seen, SwitchRecord};
use crate::rules::case::clock::Extension;
use crate::rules::case::events::{self, Misdated};
use crate::rules::case::grounds::Ground;
use crate::rules::case::letters::LetterKind;
use crate::rules::case::open::Opening;
use crate::rules::case::remind::remind_on;
use crate::rules::case::{self, CaseState, clock, laws};
pub use crate::rules::ladder::entrance;
use crate::rules::objection::usual_subjects;
use crate::rules::recheck::{self, Stated};
use crate::rules::verdict::{UseVerdict, Verdict};
use crate::rules::{authority, region, reminder, steps, verdict};
use crate::state::State;
use crate::text::{Arg, Text};

/// The highest age that is believed.
pub const OLDEST: u32 = 130;

/// A question that cannot be answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// No place has this code.
    #[error("unknown country {given:?}")]
    Country {
        /// What was given.
        given: String,
    },
    /// No service has this id.
    #[error("unknown service {given:?}, known are {}", known.join(", "))]
    Service {
        /// What was given.
        given: String,
        /// Ids of all services.
        known: Vec<String>,
    },
    /// Not a route.
    #[error("unknown route {given:?}, known are app and web")]
    Route {
        /// What was given.
        given: String,
    },
    /// Not an ISO date, or no such day.
    #[error("{given:?} is not a date")]
    Date {
        /// What was given.
        given: String,
    },
    /// Not an age.
    #[error("{given:?} is not an age from 0 to {OLDEST}")]
    Age {
        /// What was given.
        given: String,
    },
    /// Not a number of days.
    #[error("{given:?} is not a number of days from 1 to {MOST_DAYS}")]
    Days {
        /// What was given.
        given: String,
    },
    /// Not a language code.
    #[error("{given:?} is not a language code")]
    Labels {
        /// What was given.
        given: String,
    },
    /// Not a letter.
    #[error("unknown letter {given:?}, known are {}", known.join(", "))]
    Letter {
        /// What was given.
        given: String,
        /// Every kind.
        known: Vec<String>,
    },
    /// Not an authority that serves there.
    #[error("unknown authority {given:?}, known are {}", known.join(", "))]
    Authority {
        /// What was given.
        given: String,
        /// Ids of those that serve there.
        known: Vec<String>,
    },
    /// Not a case.
    #[error("the case cannot be read: {why}")]
    Case {
        /// What is wrong with it.
        why: String,
    },
    /// No kind of event.
    #[error("unknown event {given:?}, known are {}", EventKind::ALL.map(EventKind::name).join(", "))]
    Event {
        /// What was given.
        given: String,
    },
    /// Events that cannot be.
    #[error(transparent)]
    NoCase(#[from] Misdated),
    /// No country was given, neither by itself nor in a case.
    #[error("no country")]
    NoCountry,
    /// A look lies after the first day asked about.
    #[error("{seen} lies after {from}")]
    SeenLater {
        /// Day of the look.
        seen: NaiveDate,
        /// First day asked about.
        from: NaiveDate,
    },
}

/// The longest stretch of reminders that can be asked for, in days.
pub const MOST_DAYS: u32 = 36_600;

/// Reads `2026-11-24`, strictly: four, two and two digits, and a day that exists.
///
/// # Errors
/// [`Refused::Date`]
pub fn date(given: &str) -> Result<NaiveDate, Refused> {
    let strict = given.len() == 10
        && given.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    let read = if strict { NaiveDate::parse_from_str(given, "%Y-%m-%d").ok() } else { None };
    read.filter(|date| chrono::Datelike::year(date) >= 1).ok_or_else(|| Refused::Date { given: given.to_owned() })
}

/// Reads an age in whole years.
///
/// # Errors
/// [`Refused::Age`]
pub fn age(given: &str) -> Result<u32, Refused> {
    number(given, 0, OLDEST).ok_or_else(|| Refused::Age { given: given.to_owned() })
}

/// The age in whole years on a day, as far as it matters: 18 from then on. `None` where it was not said.
#[must_use]
pub fn years(age: Age, on: NaiveDate) -> Option<u32> {
    match age {
        Age::Unknown => None,
        Age::Adult => Some(verdict::ADULT),
        Age::Minor { adult_on } => {
            let left = (0..verdict::ADULT).find(|left| verdict::later(on, *left) >= adult_on);
            Some(verdict::ADULT.saturating_sub(left.unwrap_or(verdict::ADULT)))
        }
    }
}

/// Reads a number of days.
///
/// # Errors
/// [`Refused::Days`]
pub fn days(given: &str) -> Result<u32, Refused> {
    number(given, 1, MOST_DAYS).ok_or_else(|| Refused::Days { given: given.to_owned() })
}

fn number(given: &str, least: u32, most: u32) -> Option<u32> {
    let digits = !given.is_empty() && given.bytes().all(|b| b.is_ascii_digit());
    let number = if digits { given.parse().ok()? } else { return None };
    (least..=most).contains(&number).then_some(number)
}

/// Reads the code of a language in which a service is used: ISO 639, perhaps with a region.
///
/// # Errors
/// [`Refused::Labels`]
pub fn labels(given: &str) -> Result<String, Refused> {
    let mut parts = given.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let fits = (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if fits { Ok(given.replace('_', "-")) } else { Err(Refused::Labels { given: given.to_owned() }) }
}

/// Reads `app` or `web`.
///
/// # Errors
/// [`Refused::Route`]
pub fn route(given: &str) -> Result<RouteId, Refused> {
    match given {
        "app" => Ok(RouteId::App),
        "web" => Ok(RouteId::Web),
        _ => Err(Refused::Route { given: given.to_owned() }),
    }
}

/// The one that answers.
#[derive(Debug, Clone)]
pub struct Desk {
    pack: Arc<Pack>,
    text: Text,
    settings: Settings,
}

/// A case as scripts write it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a case: {\"country\": …, \"events\": […]}")]
pub struct CaseFile {
    /// Country whose law counts.
    #[serde(default)]
    pub country: Option<String>,
    /// Service; LinkedIn if missing.
    #[serde(default)]
    pub service: Option<String>,
    /// Whether the person has an account; true if missing.
    #[serde(default)]
    pub member: Option<bool>,
    /// What happened.
    pub events: Vec<CaseFileEvent>,
}

/// One event of a case as scripts write it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an event: {\"on\": …, \"what\": …}")]
pub struct CaseFileEvent {
    /// The day.
    pub on: String,
    /// What happened.
    pub what: String,
    /// Whether reasons were given; missing where that is not known.
    #[serde(default)]
    pub reasons: Option<bool>,
}

impl CaseFile {
    /// Reads a case.
    ///
    /// # Errors
    /// [`Refused::Case`]
    pub fn read(json: &str) -> Result<Self, Refused> {
        serde_json::from_str(json.trim_start_matches('\u{feff}'))
            .map_err(|error| Refused::Case { why: error.to_string() })
    }

    /// Its events, as far as they can be seen from a day.
    ///
    /// # Errors
    /// [`Refused::Event`], [`Refused::Date`], [`Refused::NoCase`]
    pub fn events(&self, on: NaiveDate) -> Result<Vec<Event>, Refused> {
        let event = |one: &CaseFileEvent| -> Result<Event, Refused> {
            let what = EventKind::named(&one.what).ok_or_else(|| Refused::Event { given: one.what.clone() })?;
            Ok(Event { on: date(&one.on)?, what, reasons: one.reasons, id: 0 })
        };
        let events: Vec<Event> = self.events.iter().map(event).collect::<Result<_, _>>()?;
        events::check(&events, on)?;
        Ok(events)
    }
}

/// What a letter is asked for with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LetterAsked<'a> {
    /// Which letter.
    pub kind: &'a str,
    /// Country; that of the case where not given.
    pub country: Option<&'a str>,
    /// Service; that of the case where not given.
    pub service: Option<&'a str>,
    /// The case; `None` before anything was sent.
    pub case: Option<&'a CaseFile>,
    /// For someone without an account.
    pub non_member: bool,
    /// For someone under 18 who says so.
    pub minor: bool,
    /// Ask to erase copies kept for training.
    pub erase: bool,
    /// Id of the authority; that of the country where not given.
    pub authority: Option<&'a str>,
    /// Language of the letter; one that the authority takes, else the desk's, where not given.
    pub lang: Option<&'a str>,
    /// Name to sign with.
    pub name: &'a str,
    /// E-mail address.
    pub email: &'a str,
    /// Postal address.
    pub address: &'a str,
    /// Their own reasons.
    pub reasons: &'a str,
}

/// Whom a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AddresseeAnswer {
    /// Name; empty where nobody is known.
    pub name: String,
    /// Postal address line by line; empty where none is known.
    pub address: Vec<String>,
}

/// Answer to `letter`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterAnswer {
    /// Which letter.
    pub kind: String,
    /// Its language.
    pub lang: String,
    /// Whom it goes to.
    pub to: AddresseeAnswer,
    /// Subject line.
    pub subject: String,
    /// The letter.
    pub body: String,
    /// What to know before it is sent.
    pub warnings: Vec<String>,
    /// The same in the person's own language, to read along; `None` where the letter is in it.
    pub reading: Option<LetterReading>,
}

/// A letter in the person's own language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterReading {
    /// That language.
    pub lang: String,
    /// Subject line.
    pub subject: String,
    /// The letter.
    pub body: String,
}

/// A source of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceAnswer {
    /// Its title, in its own language.
    pub title: String,
    /// The original address.
    pub url: String,
    /// When it was published, as far as known; may be empty.
    pub published: String,
}

/// A fact that an answer rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReasonAnswer {
    /// Its id.
    pub id: String,
    /// Its sentence.
    pub text: String,
    /// Where it is from.
    pub sources: Vec<SourceAnswer>,
}

/// One way to read the sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReadingAnswer {
    /// Its id.
    pub id: String,
    /// The answer under it.
    pub answer: Answer,
    /// Its sentence.
    pub text: String,
    /// How firmly it is held.
    pub evidence: Evidence,
    /// Where it is from.
    pub sources: Vec<SourceAnswer>,
}

/// What holds of one use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UseAnswer {
    /// Its id.
    pub id: String,
    /// What data, the main kind first.
    pub data: Vec<Data>,
    /// Whose AI it is.
    pub by: By,
    /// Which AI it is.
    pub ai: Ai,
    /// The answer.
    pub answer: Answer,
    /// First day of its present stretch.
    pub since: Option<NaiveDate>,
    /// How exactly that is known.
    pub since_precision: Precision,
    /// How it stands for someone who never touched a switch.
    pub default: Preset,
    /// True when the age alone decides.
    pub age_rule: bool,
    /// What a person can use against it.
    pub doors: Vec<Means>,
    /// The same in one line.
    #[serde(skip)]
    pub claim: String,
    /// That line with the answer and its dates.
    #[serde(skip)]
    pub line: String,
    /// Which way the switch turns that stops it; `None` where none does.
    #[serde(skip)]
    pub kind: Option<SwitchKind>,
}

impl UseAnswer {
    fn of(text: &Text, service: &Service, one: &UseVerdict, member: bool) -> Self {
        let verdict = &one.verdict;
        Self {
            id: one.of.id.clone(),
            data: one.of.data.clone(),
            by: one.of.by,
            ai: one.of.ai,
            answer: verdict.answer,
            since: verdict.since,
            since_precision: verdict.since_precision,
            default: verdict.default,
            age_rule: verdict.age_rule,
            doors: verdict.doors.clone(),
            claim: claim::line(text, service, one, member),
            line: claim::with_answer(text, service, one, member),
            kind: service.switches.iter().find(|switch| switch.uses.contains(&one.of.id)).map(|switch| switch.kind),
        }
    }
}

/// The answer of `status`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusAnswer {
    /// Id of the service.
    pub service: String,
    /// Code of the place.
    pub country: String,
    /// The day asked about.
    pub on: NaiveDate,
    /// The answer.
    pub answer: Answer,
    /// First day of its present stretch.
    pub since: Option<NaiveDate>,
    /// How exactly that is known.
    pub since_precision: Precision,
    /// First day on which it no longer holds, as far as known then.
    pub until: Option<NaiveDate>,
    /// How the main switch stands for someone who never touched it.
    pub default: Preset,
    /// Who else receives the data for AI training.
    pub shared_with: Vec<String>,
    /// Start day, for `not_yet`.
    pub starts_on: Option<NaiveDate>,
    /// True when the age alone decides.
    pub age_rule: bool,
    /// How firmly the weakest fact used is held.
    pub evidence: Evidence,
    /// Day the facts were last verified.
    pub verified_on: NaiveDate,
    /// True when a fact used is past its re-check day.
    pub stale: bool,
    /// What it rests on.
    pub reasons: Vec<ReasonAnswer>,
    /// For `unclear`: the ways to read the sources.
    pub readings: Vec<ReadingAnswer>,
    /// What a person can use.
    pub doors: Vec<Means>,
    /// Whose AI it is.
    pub by: Vec<By>,
    /// Every use, the weightiest first: its answer is the one above.
    pub uses: Vec<UseAnswer>,
    /// The service's minimum age, for someone younger than that.
    #[serde(skip)]
    pub below_minimum_age: Option<u32>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepAnswer {
    /// What to do.
    pub text: String,
    /// The words to look for; `None` for none.
    pub label: Option<String>,
    /// Their language.
    pub label_lang: Option<String>,
    /// How firmly they are known.
    pub label_evidence: Option<Evidence>,
    /// True when the words stand in for words in the language asked for.
    #[serde(skip)]
    pub stands_in: bool,
}

/// The answer of `steps`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepsAnswer {
    /// Id of the service.
    pub service: String,
    /// Which way.
    pub route: RouteId,
    /// Language of the sentences.
    pub lang: String,
    /// In order; empty where the service has no such setting.
    pub steps: Vec<StepAnswer>,
    /// Addresses that lead there, best first; without a setting that of the form, where there is one.
    pub links: Vec<String>,
    /// What the first of them opens.
    #[serde(skip)]
    pub opens: Option<Opens>,
    /// One sentence about what there is where there are no steps.
    #[serde(skip)]
    pub instead: String,
}

/// The answer of `deadline`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeadlineAnswer {
    /// Code of the place.
    pub country: String,
    /// Day the clock started.
    pub received: NaiveDate,
    /// Id of the rule; `None` where none is known.
    pub rule: Option<String>,
    /// True when the rule fixes a period for an objection.
    pub covers_objection: bool,
    /// Last day for an answer.
    pub answer_due: Option<NaiveDate>,
    /// The same once extended.
    pub if_extended: Option<NaiveDate>,
    /// Day to remind.
    pub remind_on: Option<NaiveDate>,
    /// Last day for a copy of one's data, where one was asked for and that has a period of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_due: Option<NaiveDate>,
    /// What the rule says; empty where none is known.
    #[serde(skip)]
    pub law: String,
    /// Why there is no day for an objection; empty where there is one.
    #[serde(skip)]
    pub no_date: String,
    /// Where the rule is from.
    #[serde(skip)]
    pub sources: Vec<SourceAnswer>,
}

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReminderAnswer {
    /// `kind:service:planned-day`.
    pub id: String,
    /// When, on the wall clock (`2026-12-01T10:00`).
    #[serde(serialize_with = "minute")]
    pub at: NaiveDateTime,
    /// The most urgent part's kind.
    pub kind: reminder::Kind,
    /// Its title.
    pub title: String,
    /// Its sentence.
    pub body: String,
}

/// The answer of `reminders`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RemindersAnswer {
    /// Soonest first.
    pub reminders: Vec<ReminderAnswer>,
}

/// One service in a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceAnswer {
    /// Its id.
    pub service: String,
    /// The verdict there today.
    pub answer: Answer,
    /// How its main switch stands for someone who never touched it.
    pub default: Preset,
    /// What a person can use.
    pub doors: Vec<Means>,
    /// Address of the setting, else of the form; `None` where it has neither.
    pub url: Option<String>,
    /// What that address opens.
    #[serde(skip)]
    pub opens: Option<Opens>,
    /// Every use in one line with its answer and dates, the weightiest first.
    #[serde(skip)]
    pub uses: Vec<UseAnswer>,
    /// Its own name.
    #[serde(skip)]
    pub name: String,
}

/// The answer of `services`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServicesAnswer {
    /// Code of the place.
    pub country: String,
    /// In the order in which they are offered.
    pub services: Vec<ServiceAnswer>,
}

/// The answer of `case`: what the events mean on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseAnswer {
    /// Id of the service.
    pub service: String,
    /// Code of the place.
    pub country: String,
    /// The day asked about.
    pub on: NaiveDate,
    /// Ids of the rules that bind the company: that of its seat first.
    pub laws: Vec<String>,
    /// Where it stands.
    pub state: CaseState,
    /// Last day for an answer, with more time that counts and without a pause; `None` where no law fixes one.
    pub answer_due: Option<NaiveDate>,
    /// The same if an identity check paused the clock; `None` without one, and while it is the person's turn.
    pub due_if_paused: Option<NaiveDate>,
    /// What became of "more time".
    pub extension: Extension,
    /// Every ground that holds, in the order in which they are told.
    pub grounds: Vec<Ground>,
    /// What can be written now.
    pub open: Vec<Opening>,
    /// Last day for a complaint to the authority, where one is known.
    pub complaint_until: Option<NaiveDate>,
    /// Day by which the company has to confirm a complaint.
    pub acknowledgement_due: Option<NaiveDate>,
    /// Last day of the person's own term.
    pub term_ends: Option<NaiveDate>,
    /// Day by which the authority has to tell how it goes on.
    pub authority_news_due: Option<NaiveDate>,
    /// The next day on which the app would speak up.
    pub remind_on: Option<NaiveDate>,
    /// The same in sentences.
    #[serde(skip)]
    pub lines: Vec<String>,
}

/// A statement, as `facts` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatedAnswer {
    /// Its id; what has none is named by its place (`linkedin.switches.training.routes.app`).
    pub id: String,
    /// The service that it is about; `None` for law and places.
    pub service: Option<String>,
    /// Its sentence; empty for what has none.
    pub text: String,
    /// How firmly it is held.
    pub evidence: Evidence,
    /// Day it was last verified.
    pub verified_on: NaiveDate,
    /// Last day on which it is fresh.
    pub recheck_after: NaiveDate,
    /// True when that day is past.
    pub due: bool,
}

/// A page to look at, and what rests on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageAnswer {
    /// Id of the source.
    pub source: String,
    /// Who published it.
    pub publisher: String,
    /// Its title, in its own language.
    pub title: String,
    /// The original address.
    pub url: String,
    /// The edition that was read: its day in a public record of its changes, else as it dates itself; may be empty.
    pub edition: String,
    /// Day on which the address was last seen to lead there; `None` where nobody looked.
    pub seen_on: Option<NaiveDate>,
    /// Day on which it was seen to lead nowhere any more.
    pub gone_on: Option<NaiveDate>,
    /// How it was read.
    pub read: ReadAs,
    /// First day on which something of it is due.
    pub recheck_after: NaiveDate,
    /// True when that day is past.
    pub due: bool,
    /// What rests on it, what is due first in front.
    pub statements: Vec<StatedAnswer>,
}

/// The answer of `facts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FactsAnswer {
    /// The day asked about.
    pub on: NaiveDate,
    /// Day of the facts.
    pub version: NaiveDate,
    /// How many statements there are.
    pub statements: usize,
    /// How many of them are due.
    pub due: usize,
    /// The pages to look at, what is due first in front.
    pub pages: Vec<PageAnswer>,
}

/// Writes a time to the minute, as a wall clock shows it.
fn minute<S: serde::Serializer>(at: &NaiveDateTime, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&at.format("%Y-%m-%dT%H:%M"))
}

impl Desk {
    /// A desk that answers on a device with these settings.
    #[must_use]
    pub fn new(pack: Arc<Pack>, settings: Settings) -> Self {
        Self { text: Text::new(&pack, &settings.languages, settings.region.as_deref()), pack, settings }
    }

    /// The sentences it answers with.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The service with this id; LinkedIn leads the pack and is meant where none is given.
    ///
    /// # Errors
    /// [`Refused::Service`]
    pub fn service(&self, given: Option<&str>) -> Result<&Service, Refused> {
        let services = &self.pack.services;
        let found = match given {
            None => services.first(),
            Some(id) => services.iter().find(|service| service.id == id.trim().to_lowercase()),
        };
        found.ok_or_else(|| Refused::Service {
            given: given.unwrap_or_default().to_owned(),
            known: services.iter().map(|service| service.id.clone()).collect(),
        })
    }

    /// The place with this code.
    ///
    /// # Errors
    /// [`Refused::Country`]
    pub fn place(&self, given: &str) -> Result<&Place, Refused> {
        verdict::find_place(&self.pack, given).map_err(|unknown| Refused::Country { given: unknown.given })
    }

    /// Does the service train on members' data there, that day?
    #[must_use]
    pub fn status(
        &self,
        service: &Service,
        place: &Place,
        on: NaiveDate,
        years: Option<u32>,
        member: bool,
    ) -> StatusAnswer {
        let verdict = verdict::evaluate_at(service, place, on, years, member);
        let reasons = verdict.reasons.iter().map(|reason| ReasonAnswer {
            id: reason.id.clone(),
            text: self.text.fact(&reason.id),
            sources: self.sources(&reason.proof.sources),
        });
        let readings = verdict.readings.iter().map(|reading| ReadingAnswer {
            id: reading.id.clone(),
            answer: reading.answer,
            text: self.text.fact(&reading.id),
            evidence: reading.evidence,
            sources: self.sources(&reading.sources),
        });
        StatusAnswer {
            service: service.id.clone(),
            country: place.code.clone(),
            on,
            answer: verdict.answer,
            since: verdict.since,
            since_precision: verdict.since_precision,
            until: verdict.until,
            default: verdict.default,
            shared_with: verdict.shared_with.clone(),
            starts_on: verdict.starts_on,
            age_rule: verdict.age_rule,
            evidence: verdict.evidence,
            verified_on: verdict.verified_on,
            stale: verdict.stale,
            reasons: reasons.collect(),
            readings: readings.collect(),
            doors: verdict.doors.clone(),
            by: verdict.by.clone(),
            uses: verdict.uses.iter().map(|one| UseAnswer::of(&self.text, service, one, member)).collect(),
            below_minimum_age: verdict.below_minimum_age,
        }
    }

    /// The steps to the main setting of a service. `labels` is the language in which it is used; that of the sentences where not given.
    #[must_use]
    pub fn steps(&self, service: &Service, route: RouteId, labels: Option<&str>) -> StepsAnswer {
        let labels = labels.unwrap_or(self.text.language());
        let list = service.switches.first().and_then(|switch| steps::steps(service, switch, route, labels));
        let step = |step: &steps::Instruction<'_>| StepAnswer {
            text: self.text.say(&step.text),
            label: step.label.map(|label| label.text.to_owned()),
            label_lang: step.label.map(|label| label.language.to_owned()),
            label_evidence: step.label.map(|label| label.evidence),
            stands_in: step.label.is_some_and(|label| !label.as_asked),
        };
        let doors: Vec<&Door> = match &list {
            Some(list) => list.doors.clone(),
            None => service.objection.iter().filter_map(|form| service.doors.get(&form.door)).collect(),
        };
        StepsAnswer {
            service: service.id.clone(),
            route: list.as_ref().map_or(route, |list| list.route),
            lang: self.text.language().to_owned(),
            steps: list.iter().flat_map(|list| &list.steps).map(step).collect(),
            links: doors.iter().map(|door| door.url.clone()).collect(),
            opens: doors.first().map(|door| door.opens),
            instead: if list.is_some() { String::new() } else { self.instead(service) },
        }
    }

    /// What there is at a service without a setting: a form, nothing to switch off, a contact, or at least a letter.
    fn instead(&self, service: &Service) -> String {
        let name = ("service", Arg::Words(service.name.as_str()));
        if service.objection.is_some() {
            return self.text.say_with("answer-instead-form", &[name]);
        }
        let mut now = service.training.iter().filter(|period| period.until.is_none());
        if now.all(|period| period.answer == Answer::No) {
            return self.text.say_with("answer-instead-unused", &[name]);
        }
        match service.companies.iter().find(|company| !company.email.is_empty()) {
            Some(company) => {
                self.text.say_with("answer-instead-contact", &[name, ("email", Arg::Words(company.email.as_str()))])
            }
            None => self.text.say_with("answer-instead-letter", &[name]),
        }
    }

    /// The last day for an answer to an objection; `copy` for those who asked for a copy of their data as well.
    #[must_use]
    pub fn deadline(&self, service: &Service, place: &Place, received: NaiveDate, copy: bool) -> DeadlineAnswer {
        let laws = laws::laws(&self.pack, service, place);
        let due = clock::due(&laws, received);
        // The law that fixes the day, else the one that says why there is none.
        let decides = laws.iter().find(|law| law.rule.objection.is_some()).or(laws.first());
        let say = |id: &str| if id.is_empty() { String::new() } else { self.text.say(id) };
        DeadlineAnswer {
            country: place.code.clone(),
            received,
            rule: decides.map(|law| law.id.to_owned()),
            covers_objection: due.is_some(),
            answer_due: due,
            if_extended: clock::extended(&laws, received),
            remind_on: due.map(remind_on),
            access_due: laws.iter().filter(|_| copy).find_map(|law| clock::last_day(law, law.rule.access?, received)),
            law: decides.map(|law| say(&law.rule.text)).unwrap_or_default(),
            no_date: decides.map(|law| say(&law.rule.no_date)).unwrap_or_default(),
            sources: decides.map(|law| self.sources(&law.rule.proof.sources)).unwrap_or_default(),
        }
    }

    /// What the events of a case mean on a day.
    ///
    /// # Errors
    /// [`Refused`] names what is wrong with the case.
    pub fn case(&self, given: &CaseFile, on: NaiveDate) -> Result<CaseAnswer, Refused> {
        let service = self.service(given.service.as_deref())?;
        let place = self.place(given.country.as_deref().ok_or(Refused::NoCountry)?)?;
        let mut events = given.events(on)?;
        events.sort_unstable();
        let result = case::evaluate(&self.pack, service, Some(place), &events, on);
        let lines = self.case_lines(service, place, given.member != Some(false), events, on);
        Ok(CaseAnswer {
            service: service.id.clone(),
            country: place.code.clone(),
            on,
            laws: result.laws,
            state: result.state,
            answer_due: result.answer_due,
            due_if_paused: result.due_if_paused,
            extension: result.extension,
            grounds: result.grounds,
            open: result.open,
            complaint_until: result.complaint_until,
            acknowledgement_due: result.acknowledgement_due,
            term_ends: result.term_ends,
            authority_news_due: result.authority_news_due,
            remind_on: result.remind_on,
            lines,
        })
    }

    /// The case in the sentences of its page.
    fn case_lines(
        &self,
        service: &Service,
        place: &Place,
        member: bool,
        events: Vec<Event>,
        on: NaiveDate,
    ) -> Vec<String> {
        let country = Some(place.code.clone());
        let objection = Objection { id: 1, country: country.clone(), events, ..Objection::default() };
        let profile = Profile {
            id: 1,
            service: service.id.clone(),
            nickname: String::new(),
            membership: if member { Membership::Member } else { Membership::NonMember },
            switches: BTreeMap::new(),
            objections: vec![objection],
        };
        let person = Person { country, age: Age::Unknown, profiles: vec![profile.into()] };
        let state = State { person: person.into(), ..State::default() };
        let now = on.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let view = View {
            state: &state,
            pack: &self.pack,
            packaged: &self.pack,
            before: None,
            text: &self.text,
            settings: &self.settings,
            now: Moment { utc_millis: now, offset_minutes: 0 },
            plan: &OnceLock::new(),
        };
        let subject = Subject::service(&service.id);
        pages::rest::Case::of(&view, &subject).map(|case| pages::rest::case_lines(&view, &case)).unwrap_or_default()
    }

    /// The reminders that would come to someone with accounts at these services. Without a look the switches count as left on
    /// on the first day.
    ///
    /// # Errors
    /// [`Refused::SeenLater`]
    pub fn reminders(
        &self,
        services: &[&Service],
        place: &Place,
        from: NaiveDate,
        days: u32,
        seen_off: &[NaiveDate],
    ) -> Result<RemindersAnswer, Refused> {
        if let Some(seen) = seen_off.iter().find(|seen| **seen > from) {
            return Err(Refused::SeenLater { seen: *seen, from });
        }
        let profiles = (1..).zip(services).map(|(id, service)| self.profile(id, service, from, seen_off).into());
        let profiles = profiles.collect();
        let person = Person { country: Some(place.code.clone()), age: Age::Unknown, profiles };
        let end = from.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
        let state = State { person: person.into(), ..State::default() };
        let now = from.and_time(NaiveTime::MIN);
        let view = View {
            state: &state,
            pack: &self.pack,
            packaged: &self.pack,
            before: None,
            text: &self.text,
            settings: &self.settings,
            now: Moment { utc_millis: now.and_utc().timestamp_millis(), offset_minutes: 0 },
            plan: &OnceLock::new(),
        };
        let plan = reminder::plan(&state.person, &self.pack, &state.reminders, now);
        let inside = plan.into_iter().filter(|planned| (from..end).contains(&planned.at.date()));
        let reminders = inside.map(|planned| {
            let words = pages::compose(&view, &planned);
            ReminderAnswer { id: planned.id, at: planned.at, kind: planned.kind, title: words.title, body: words.body }
        });
        Ok(RemindersAnswer { reminders: reminders.collect() })
    }

    /// Someone with an account whose main switch was seen off on some days, or left on.
    fn profile(&self, id: u32, service: &Service, from: NaiveDate, seen_off: &[NaiveDate]) -> Profile {
        let mut seen_off = seen_off.to_vec();
        seen_off.sort_unstable();
        seen_off.dedup();
        let look = |(id, on): (u32, &NaiveDate)| Look {
            id,
            on: *on,
            seen: if id == 1 { Seen::OffNow } else { Seen::OffAlready },
            proofs: Vec::new(),
            note: String::new(),
            pack: self.pack.version,
        };
        let looks: Vec<Look> = (1..).zip(&seen_off).map(look).collect();
        let record = SwitchRecord { unfinished_since: looks.is_empty().then_some(from), looks };
        Profile {
            id,
            service: service.id.clone(),
            nickname: String::new(),
            membership: Membership::Member,
            switches: service.switches.first().map(|switch| (switch.id.clone(), record)).into_iter().collect(),
            objections: Vec::new(),
        }
    }

    /// A letter, finished.
    ///
    /// # Errors
    /// [`Refused::Letter`], [`Refused::Country`], [`Refused::NoCountry`], [`Refused::Service`], [`Refused::Case`],
    /// [`Refused::Date`], [`Refused::Authority`]
    pub fn letter(&self, asked: &LetterAsked<'_>, on: NaiveDate) -> Result<LetterAnswer, Refused> {
        let kind = LetterKind::ALL.into_iter().find(|kind| kind.slug() == asked.kind);
        let kind = kind.ok_or_else(|| Refused::Letter {
            given: asked.kind.to_owned(),
            known: LetterKind::ALL.iter().map(|kind| kind.slug().to_owned()).collect(),
        })?;
        let of_case = asked.case;
        let service = self.service(asked.service.or_else(|| of_case?.service.as_deref()))?;
        let country = asked.country.or_else(|| of_case?.country.as_deref()).ok_or(Refused::NoCountry)?;
        let place = self.place(country)?;
        let member = !asked.non_member && of_case.is_none_or(|case| case.member != Some(false));
        let events = of_case.map(|case| case.events(on)).transpose()?.unwrap_or_default();
        let result = case::evaluate(&self.pack, service, Some(place), &events, on);
        let laws = case::laws::laws(&self.pack, service, place);
        let laws: Vec<_> = laws.into_iter().map(|law| (law.id, law.rule)).collect();
        let authority = self.authority(asked.authority, service, place)?;
        let part_unknown = authority::is_part_open(&self.pack, place, authority);
        let particulars = self.pack.law.facts.iter().find(|fact| fact.id == "law.cross-border-particulars");
        let input = LetterInput {
            kind,
            service,
            company: region::companies(service, place).first().copied(),
            laws: &laws,
            place: &place.code,
            membership: if member { Membership::Member } else { Membership::NonMember },
            subjects: &usual_subjects(service, member),
            sender: Sender {
                name: asked.name,
                email: asked.email,
                address: asked.address,
                links: "",
                reasons: asked.reasons,
            },
            wishes: Wishes { minor: asked.minor, erase: asked.erase, pass_on_name: None },
            case: (!events.is_empty()).then_some(CaseView { events: &events, result: &result, seen_off: &[] }),
            authority: authority
                .filter(|_| !part_unknown)
                .map(|authority| (authority, authority::law(&self.pack, authority, Some(place)))),
            part_unknown,
            particulars_from: particulars.and_then(|fact| fact.from),
            today: on,
        };
        let taken = || {
            let authority = authority.filter(|_| kind.to_authority())?;
            authority::language(authority, self.text.language(), |tag| self.text.for_letters(tag))
        };
        let text = match asked.lang.or_else(taken) {
            Some(lang) => self.text.in_language(lang),
            None => self.text.clone(),
        };
        let letter = letter::write(&input, &text, &self.text);
        let reading = (text.language() != self.text.language()).then(|| {
            let own = letter::write(&input, &self.text, &self.text);
            LetterReading { lang: self.text.language().to_owned(), subject: own.subject, body: own.body }
        });
        Ok(LetterAnswer {
            kind: kind.slug().to_owned(),
            lang: text.language().to_owned(),
            reading,
            to: AddresseeAnswer { name: letter.to.name, address: letter.to.address },
            subject: letter.subject,
            body: letter.body,
            warnings: letter.warnings,
        })
    }

    /// The authority that was named, one of the place or the one that leads for the company; else that of the place.
    fn authority(&self, given: Option<&str>, service: &Service, place: &Place) -> Result<Option<&Authority>, Refused> {
        let Some(given) = given else { return Ok(authority::pick(&self.pack, place, "")) };
        let mut known = authority::serving(&self.pack, place);
        for company in region::companies(service, place) {
            let leads =
                |one: &&Authority| one.region.is_empty() && one.countries.first() == Some(&company.lead_authority);
            known.extend(self.pack.law.authorities.iter().filter(leads));
        }
        let named = known.iter().find(|one| one.id.eq_ignore_ascii_case(given.trim())).copied();
        let ids = || known.iter().map(|one| one.id.clone()).collect();
        named.map(Some).ok_or_else(|| Refused::Authority { given: given.to_owned(), known: ids() })
    }

    /// The same reminders for any calendar.
    #[must_use]
    pub fn calendar(&self, answer: &RemindersAnswer, made: Moment) -> Vec<u8> {
        let entry = |reminder: &ReminderAnswer| calendar::Entry {
            id: reminder.id.clone(),
            at: reminder.at,
            title: reminder.title.clone(),
            body: reminder.body.clone(),
            link: reminder::read_id(&reminder.id)
                .and_then(|(_, service, _)| self.pack.service(service))
                .and_then(entrance)
                .map_or_else(String::new, |door| door.url.clone()),
        };
        let entries: Vec<calendar::Entry> = answer.reminders.iter().map(entry).collect();
        calendar::calendar(&self.text.say("answer-calendar-name"), &entries, made)
    }

    /// Every service and its verdict in a place on a day, for someone of this age.
    #[must_use]
    pub fn services(&self, place: &Place, on: NaiveDate, age: Age) -> ServicesAnswer {
        self.services_by(place, |service| verdict::evaluate(service, place, on, age, true))
    }

    /// The same for someone of whom only the age in whole years is known.
    #[must_use]
    pub fn services_at(&self, place: &Place, on: NaiveDate, years: Option<u32>) -> ServicesAnswer {
        self.services_by(place, |service| verdict::evaluate_at(service, place, on, years, true))
    }

    fn services_by(&self, place: &Place, verdict: impl Fn(&Service) -> Verdict) -> ServicesAnswer {
        let one = |service: &Service| {
            let verdict = verdict(service);
            // Without a way that is open there, an address would lead nowhere.
            let door = if verdict.doors.is_empty() { None } else { entrance(service) };
            ServiceAnswer {
                service: service.id.clone(),
                answer: verdict.answer,
                default: verdict.default,
                url: door.map(|door| door.url.clone()),
                opens: door.map(|door| door.opens),
                uses: verdict.uses.iter().map(|one| UseAnswer::of(&self.text, service, one, true)).collect(),
                doors: verdict.doors,
                name: service.name.clone(),
            }
        };
        ServicesAnswer { country: place.code.clone(), services: self.pack.services.iter().map(one).collect() }
    }

    /// Every statement with its sources, the edition read and the day of its next check, by the page to look at; what is due
    /// on that day first, or that alone.
    #[must_use]
    pub fn facts(&self, on: NaiveDate, due_alone: bool) -> FactsAnswer {
        let is_due = |day: NaiveDate| on > day;
        let (mut all, mut due) = (BTreeSet::new(), BTreeSet::new());
        let mut pages = Vec::new();
        for (id, rests) in recheck::by_source(&self.pack) {
            for stated in &rests {
                all.insert(stated.id.clone());
                if is_due(stated.recheck_after) {
                    due.insert(stated.id.clone());
                }
            }
            let Some((first, source)) = rests.first().zip(self.pack.sources.get(id)) else { continue };
            if due_alone && !is_due(first.recheck_after) {
                continue;
            }
            let wanted = rests.iter().filter(|stated| !due_alone || is_due(stated.recheck_after));
            pages.push(PageAnswer {
                source: id.to_owned(),
                publisher: source.publisher.clone(),
                title: source.title.clone(),
                url: source.url.clone(),
                edition: source.edition.map_or_else(|| source.published.clone(), |day| day.to_string()),
                seen_on: source.seen_on,
                gone_on: source.gone_on,
                read: source.read,
                recheck_after: first.recheck_after,
                due: is_due(first.recheck_after),
                statements: wanted.map(|stated| self.stated(stated, on)).collect(),
            });
        }
        FactsAnswer { on, version: self.pack.version, statements: all.len(), due: due.len(), pages }
    }

    fn stated(&self, stated: &Stated<'_>, on: NaiveDate) -> StatedAnswer {
        StatedAnswer {
            id: stated.id.clone(),
            service: (!stated.service.is_empty()).then(|| stated.service.to_owned()),
            text: self.text.find(&stated.id.replace('.', "-"), &[]).unwrap_or_default(),
            evidence: stated.evidence,
            verified_on: stated.verified_on,
            recheck_after: stated.recheck_after,
            due: on > stated.recheck_after,
        }
    }

    fn sources(&self, ids: &[String]) -> Vec<SourceAnswer> {
        let known = ids.iter().filter_map(|id| self.pack.sources.get(id));
        known
            .map(|source| SourceAnswer {
                title: source.title.clone(),
                url: source.url.clone(),
                published: source.published.clone(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_strict() {
        assert_eq!(date("2024-02-29"), Ok(NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()));
        for given in [
            "2025-02-29",
            "2025-2-3",
            "2025-02-3 ",
            "20250203",
            "0000-01-01",
            "+025-01-01",
            "2025-13-01",
            "",
            "٢٠٢٥-٠١-٠١",
        ] {
            assert_eq!(date(given), Err(Refused::Date { given: given.to_owned() }));
        }
    }

    #[test]
    fn ages_and_days_have_their_ends() {
        assert_eq!((age("0"), age("130"), age("007")), (Ok(0), Ok(130), Ok(7)));
        for given in ["-1", "131", "200", "", "17.5", "+17", " 17", "99999999999"] {
            assert_eq!(age(given), Err(Refused::Age { given: given.to_owned() }));
        }
        assert_eq!((days("1"), days("36600")), (Ok(1), Ok(MOST_DAYS)));
        assert!(days("0").is_err() && days("36601").is_err());
    }

    #[test]
    fn a_remembered_age_turns_eighteen_on_the_day() {
        let day = |text: &str| date(text).unwrap();
        let minor = Age::Minor { adult_on: day("2027-05-01") };
        for (on, expected) in [
            ("2027-05-01", 18),
            ("2030-01-01", 18),
            ("2027-04-30", 17),
            ("2026-05-01", 17),
            ("2026-04-30", 16),
            ("2009-05-01", 0),
            ("0001-01-01", 0),
        ] {
            assert_eq!(years(minor, day(on)), Some(expected), "{on}");
        }
        assert_eq!((years(Age::Adult, day("2000-01-01")), years(Age::Unknown, day("2000-01-01"))), (Some(18), None));
    }

    #[test]
    fn language_codes_are_iso_639() {
        for given in ["de", "pt-BR", "zh_Hant", "fil"] {
            assert_eq!(labels(given), Ok(given.replace('_', "-")));
        }
        for given in ["", "d", "german", "klingon!", "de-", "de-x", "12"] {
            assert_eq!(labels(given), Err(Refused::Labels { given: given.to_owned() }), "{given}");
        }
    }
}
