//! The verdict: does this service train on this person's data, there and then?
//!
//! In: a service and a place from the content pack, a civil date, an age, membership. Out: one answer with its dates,
//! its reasons and what the person can do. A place whose class is not established is answered under every reading of it.
//!
//! A service uses several kinds of data for several things, each under its own rules, so each use is answered alone. The
//! answer on top is that of the use that weighs most: used before not used, generative before other AI, the service's own
//! AI before that of others.

mod timeline;

use chrono::{Months, NaiveDate};

use crate::content::{
    AgeRule, Ai, Answer, Backing, By, Evidence, Means, Pack, Place, Precision, Preset, Reading, Service, Use,
};
use crate::person::Age;
use crate::rules::region::{self, Match};
use timeline::Timeline;

/// The age from which someone is an adult everywhere in this app.
pub const ADULT: u32 = 18;

/// Ids of the two readings of a place and day that no statement reaches.
pub const NOT_COVERED: [(&str, Answer); 2] =
    [("reading.not-covered.yes", Answer::Yes), ("reading.not-covered.no", Answer::No)];

/// What holds for one person at one service on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The answer.
    pub answer: Answer,
    /// First day of the present stretch of that answer; `None` when not known, and for `unclear`.
    pub since: Option<NaiveDate>,
    /// How exactly `since` is known.
    pub since_precision: Precision,
    /// First day on which the answer no longer holds, if that was known on the day asked about.
    pub until: Option<NaiveDate>,
    /// How the main switch stands for someone who never touched it.
    pub default: Preset,
    /// Who else receives the data for AI training.
    pub shared_with: Vec<String>,
    /// Start day; `None` unless the answer is `not_yet`.
    pub starts_on: Option<NaiveDate>,
    /// True when the answer is `no` only because of the person's age.
    pub age_rule: bool,
    /// The age in years below which that rule holds; `None` unless it decides.
    pub under_age: Option<u32>,
    /// The service's own minimum age in years, for someone younger than that; otherwise `None`.
    pub below_minimum_age: Option<u32>,
    /// How firmly the weakest fact used is held.
    pub evidence: Evidence,
    /// Day on which the fact used that was verified longest ago was verified.
    pub verified_on: NaiveDate,
    /// True when the day asked about lies after the re-check day of a fact used.
    pub stale: bool,
    /// The facts used, the one that decides first.
    pub reasons: Vec<Reason>,
    /// For `unclear`: each way the sources can be read, at least two. Otherwise empty.
    pub readings: Vec<Reading>,
    /// What the person can use, the quickest first.
    pub doors: Vec<Means>,
    /// Whose AI it is, over all uses that are answered like this one; empty where no use is known.
    pub by: Vec<By>,
    /// Every use that something is said of there and then, the weightiest first. Its verdict is the answer on top.
    pub uses: Vec<UseVerdict>,
}

/// What holds of one use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseVerdict {
    /// The use.
    pub of: Use,
    /// What holds of it; its own `uses` is empty.
    pub verdict: Verdict,
}

impl Verdict {
    /// True when some use, used or not because of the age alone, can be stopped by these means.
    #[must_use]
    pub fn offers(&self, means: Means) -> bool {
        let open =
            |verdict: &Self| verdict.doors.contains(&means) && (verdict.answer != Answer::No || verdict.age_rule);
        open(self) || self.uses.iter().any(|one| open(&one.verdict))
    }

    /// The weightiest of some uses, by their ids.
    #[must_use]
    pub fn among(&self, ids: &[String]) -> Option<&UseVerdict> {
        self.uses.iter().find(|one| ids.contains(&one.of.id))
    }
}

/// A fact that a verdict rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Id and name of its sentence.
    pub id: String,
    /// Where it is from.
    pub proof: Backing,
}

/// No place has this code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown country {given:?}: a two-letter ISO 3166-1 code is needed, such as DE or US")]
pub struct UnknownPlace {
    /// What was given.
    pub given: String,
}

/// The place with this code: any case, blanks around it ignored, `UK` read as `GB` and `EL` as `GR`.
///
/// # Errors
/// [`UnknownPlace`] names what was given.
pub fn find_place<'a>(pack: &'a Pack, given: &str) -> Result<&'a Place, UnknownPlace> {
    // Nearly always it is asked as it stands in the pack.
    if let Some(place) = pack.place(given) {
        return Ok(place);
    }
    let code = given.trim().to_ascii_uppercase();
    let code = match code.as_str() {
        "UK" => "GB",
        "EL" => "GR",
        other => other,
    };
    pack.place(code).ok_or_else(|| UnknownPlace { given: given.to_owned() })
}

/// Answers for one service, place and day. Total: a day or place that no statement reaches is `unclear`.
#[must_use]
pub fn evaluate(service: &Service, place: &Place, on: NaiveDate, age: Age, member: bool) -> Verdict {
    // Someone without an account is concerned by what others put there, where the service uses that.
    let reached = |of: &&Use| member || of.concerns_others() || !service.uses.iter().any(Use::concerns_others);
    let each = service.uses.iter().filter(reached).filter_map(|of| {
        let mut verdict = adult_member(service, of, place, on)?;
        if member {
            if let Age::Minor { adult_on } = age {
                let holds = |rule: &&AgeRule| rule.uses.contains(&of.id) && region::holds(&rule.regions, place);
                for rule in service.ages.iter().filter(holds) {
                    under_age(&mut verdict, rule, adult_on, on);
                }
            }
        } else {
            // Others posted it, so neither the switch nor the rule about members' own age reaches it.
            verdict.doors.retain(|door| *door == Means::Objection);
        }
        verdict.by.push(of.by);
        Some(UseVerdict { of: of.clone(), verdict })
    });
    on_top(each.collect(), place, on)
}

/// The verdict on a service from those on its uses: that of the weightiest, and all of them below it.
fn on_top(mut uses: Vec<UseVerdict>, place: &Place, on: NaiveDate) -> Verdict {
    uses.sort_by_key(weight);
    let Some(first) = uses.first() else { return not_covered(place, on) };
    let mut top = first.verdict.clone();
    for one in &uses {
        if one.verdict.answer == top.answer && one.verdict.age_rule == top.age_rule && !top.by.contains(&one.of.by) {
            top.by.push(one.of.by);
        }
        top.below_minimum_age = top.below_minimum_age.max(one.verdict.below_minimum_age);
    }
    top.by.sort_unstable();
    top.uses = uses;
    top
}

/// Weightiest first: used before not used, generative before other AI, its own before that of others.
fn weight(one: &UseVerdict) -> (u8, Ai, By) {
    let answer = match one.verdict.answer {
        Answer::Yes => 0,
        Answer::NotYet => 1,
        Answer::Unclear => 2,
        Answer::Paused => 3,
        Answer::No => 4,
    };
    (answer, one.of.ai, one.of.by)
}

/// Like [`evaluate`] for someone of whom only the age in whole years is known, so that no birthday is told.
#[must_use]
pub fn evaluate_at(service: &Service, place: &Place, on: NaiveDate, years: Option<u32>, member: bool) -> Verdict {
    let age = match years {
        None => Age::Unknown,
        Some(ADULT..) => Age::Adult,
        Some(years) => Age::Minor { adult_on: later(on, ADULT.saturating_sub(years)) },
    };
    let mut verdict = evaluate(service, place, on, age, member);
    let nested = verdict.uses.iter_mut().map(|one| &mut one.verdict).filter(|verdict| verdict.age_rule);
    nested.for_each(|verdict| verdict.until = None);
    if verdict.age_rule {
        verdict.until = None;
    }
    verdict
}

/// What holds of a use for an adult with an account; `None` where nothing is said of it there and then. Said under one
/// reading of a place alone, it is not known.
fn adult_member(service: &Service, of: &Use, place: &Place, on: NaiveDate) -> Option<Verdict> {
    let each: Vec<_> = region::readings(place).map(|groups| under_reading(service, of, place, groups, on)).collect();
    if each.iter().all(Option::is_none) {
        return None;
    }
    let each = each.into_iter().map(|verdict| verdict.unwrap_or_else(|| not_covered(place, on)));
    let mut verdict = each.reduce(agree)?;
    if place.readings.len() > 1 {
        verdict.cite(&place.why, &place.proof, on);
    }
    Some(verdict)
}

/// What holds of a use under one reading of a place.
fn under_reading(service: &Service, of: &Use, place: &Place, groups: &[String], on: NaiveDate) -> Option<Verdict> {
    let timeline = Timeline::of(service, &of.id, &place.code, groups);
    let (how, period) = timeline.at(on)?;
    let unclear = period.answer == Answer::Unclear;
    let (since, since_precision) = if unclear { (None, Precision::Unknown) } else { timeline.since(on, period.answer) };
    let mut verdict = Verdict {
        answer: period.answer,
        since,
        since_precision,
        until: timeline.until(on, period.answer),
        default: period.default,
        shared_with: period.shared_with.clone(),
        starts_on: period.starts_on.filter(|_| period.answer == Answer::NotYet),
        age_rule: false,
        under_age: None,
        below_minimum_age: None,
        // A statement that names no country never speaks with full strength about a single one.
        evidence: if how == Match::World { Evidence::Reported } else { Evidence::Documented },
        verified_on: period.proof.verified_on,
        stale: false,
        reasons: Vec::new(),
        readings: if unclear { period.readings.clone() } else { Vec::new() },
        doors: period.doors.clone(),
        by: Vec::new(),
        uses: Vec::new(),
    };
    verdict.doors.sort_unstable();
    verdict.use_fact(&period.id, &period.proof, on);
    if how == Match::Group && place.readings.len() == 1 {
        verdict.use_fact(&place.why, &place.proof, on);
    }
    Some(verdict)
}

/// What holds where nothing is known.
fn not_covered(place: &Place, on: NaiveDate) -> Verdict {
    let readings = NOT_COVERED.iter().map(|(id, answer)| Reading {
        id: (*id).to_owned(),
        answer: *answer,
        sources: Vec::new(),
        evidence: Evidence::Weak,
    });
    Verdict {
        answer: Answer::Unclear,
        since: None,
        since_precision: Precision::Unknown,
        until: None,
        default: Preset::Unknown,
        shared_with: Vec::new(),
        starts_on: None,
        age_rule: false,
        under_age: None,
        below_minimum_age: None,
        evidence: Evidence::Weak,
        verified_on: place.proof.verified_on,
        stale: on > place.proof.recheck_after,
        reasons: Vec::new(),
        readings: readings.collect(),
        doors: Vec::new(),
        by: Vec::new(),
        uses: Vec::new(),
    }
}

/// What holds under both of two readings.
fn agree(mut one: Verdict, other: Verdict) -> Verdict {
    let same = one.answer == other.answer;
    if !same || one.answer == Answer::Unclear {
        one.split();
        let mut more = other.clone();
        more.split();
        merge(&mut one.readings, more.readings, |reading| &reading.id);
    }
    if one.since < other.since {
        (one.since, one.since_precision) = (other.since, other.since_precision);
    }
    one.until = [one.until, other.until].into_iter().flatten().min();
    one.starts_on = one.starts_on.max(other.starts_on);
    if !same {
        (one.answer, one.since, one.since_precision) = (Answer::Unclear, None, Precision::Unknown);
        (one.until, one.starts_on) = (None, None);
    }
    if one.default != other.default {
        one.default = Preset::Unknown;
    }
    one.shared_with.retain(|name| other.shared_with.contains(name));
    one.doors.retain(|door| other.doors.contains(door));
    one.evidence = one.evidence.max(other.evidence);
    one.verified_on = one.verified_on.min(other.verified_on);
    one.stale |= other.stale;
    merge(&mut one.reasons, other.reasons, |reason| &reason.id);
    one
}

/// Adds what is not there yet, by its id.
fn merge<T>(all: &mut Vec<T>, more: Vec<T>, id: impl Fn(&T) -> &str) {
    for one in more {
        if all.iter().all(|known| id(known) != id(&one)) {
            all.push(one);
        }
    }
}

/// First day on which a rule about age no longer reaches someone who turns 18 on `adult_on`.
#[must_use]
pub fn age_rule_ends(rule: &AgeRule, adult_on: NaiveDate) -> NaiveDate {
    earlier(adult_on, ADULT.saturating_sub(rule.under))
}

/// Applies the rule for people under an age.
fn under_age(verdict: &mut Verdict, rule: &AgeRule, adult_on: NaiveDate, on: NaiveDate) {
    if rule.minimum_age > 0 && on < earlier(adult_on, ADULT.saturating_sub(rule.minimum_age)) {
        verdict.below_minimum_age = Some(rule.minimum_age);
    }
    let free_on = age_rule_ends(rule, adult_on);
    if on >= free_on || verdict.answer == Answer::No {
        return;
    }
    if on >= rule.from {
        verdict.reasons.clear();
        verdict.readings.clear();
        verdict.under_age = Some(rule.under);
        verdict.shared_with.clear();
        (verdict.answer, verdict.age_rule, verdict.starts_on) = (Answer::No, true, None);
        (verdict.since, verdict.since_precision, verdict.until) = (Some(rule.from), Precision::By, Some(free_on));
        (verdict.evidence, verdict.verified_on, verdict.stale) = (Evidence::Documented, rule.proof.verified_on, false);
        verdict.use_fact(&rule.id, &rule.proof, on);
    } else if verdict.answer == Answer::Yes {
        // The rule was not known yet, and that it did not hold is not known either.
        verdict.split();
        verdict.use_fact(&rule.id, &rule.proof, on);
        verdict.readings.push(Reading {
            id: rule.id.clone(),
            answer: Answer::No,
            sources: rule.proof.sources.clone(),
            evidence: rule.proof.evidence,
        });
        (verdict.answer, verdict.until) = (Answer::Unclear, None);
        (verdict.since, verdict.since_precision) = (None, Precision::Unknown);
    }
}

impl Verdict {
    /// Rests the verdict on one more fact, and takes over how firmly it is held.
    fn use_fact(&mut self, id: &str, proof: &Backing, on: NaiveDate) {
        self.evidence = self.evidence.max(proof.evidence);
        self.cite(id, proof, on);
    }

    /// Names one more fact without resting the answer on it.
    fn cite(&mut self, id: &str, proof: &Backing, on: NaiveDate) {
        self.verified_on = self.verified_on.min(proof.verified_on);
        self.stale |= on > proof.recheck_after;
        merge(&mut self.reasons, vec![Reason { id: id.to_owned(), proof: proof.clone() }], |reason| &reason.id);
    }

    /// Turns the reasons of a clear answer into a reading of the sources.
    fn split(&mut self) {
        if self.answer == Answer::Unclear {
            return;
        }
        let reading = |reason: &Reason| Reading {
            id: reason.id.clone(),
            answer: self.answer,
            sources: reason.proof.sources.clone(),
            evidence: self.evidence,
        };
        self.readings = self.reasons.first().map(reading).into_iter().collect();
    }
}

/// The day `years` later; the last day there is where the calendar ends.
pub(crate) fn later(day: NaiveDate, years: u32) -> NaiveDate {
    day.checked_add_months(Months::new(years.saturating_mul(12))).unwrap_or(NaiveDate::MAX)
}

/// The day `years` earlier; the first day there is where the calendar begins.
fn earlier(day: NaiveDate, years: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(years.saturating_mul(12))).unwrap_or(NaiveDate::MIN)
}
