//! What may be said of a use in one line. Every headline about training, on every page and in every shell, is chosen here
//! and nowhere else: never more than the answer, whose AI it is, which AI, how it stands and how firmly that is known carry.
//!
//! In: a service, one of its uses and what holds of it. Out: one sentence without its full stop.

use crate::content::{Ai, Answer, By, Data, Evidence, Precision, Preset, Service};
use crate::rules::verdict::{ADULT, UseVerdict, Verdict};
use crate::text::{Arg, Text};

/// Who trains what: the verb of the sentence.
#[must_use]
pub fn verb(by: By, ai: Ai) -> &'static str {
    match (by, ai) {
        (By::Service, Ai::Generative) => "trains",
        (By::Service, Ai::Other) => "learns",
        (By::Others, Ai::Generative) => "lets",
        (By::Others, Ai::Other) => "lets-learn",
    }
}

/// How firmly: what is not documented is not told as if it were.
#[must_use]
pub fn sure(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Documented => "documented",
        Evidence::Reported | Evidence::Weak => "reported",
        Evidence::Derived => "derived",
    }
}

/// How it stands for someone who never touched a switch; nothing is said of it where that is not known.
#[must_use]
pub fn how(verdict: &Verdict) -> &'static str {
    match (verdict.answer, verdict.default) {
        (Answer::Yes, Preset::On) => "default",
        (Answer::Yes, Preset::Asked) => "asked",
        (Answer::Yes | Answer::No, Preset::Off) if !verdict.age_rule => "allowed",
        _ => "plain",
    }
}

/// How firmly the statement that decides is held; facts about the place do not make a service's own words weaker.
fn held(verdict: &Verdict) -> Evidence {
    verdict.reasons.first().map_or(verdict.evidence, |reason| reason.proof.evidence)
}

/// The data of a use in words that follow "on" ("your posts"); of someone without an account, what others put there.
#[must_use]
pub fn data(text: &Text, one: &UseVerdict, member: bool) -> String {
    let kinds = &one.of.data;
    if !member {
        let others = kinds.iter().find(|data| **data != Data::Profile).or(kinds.first());
        return others.map(|data| text.say(&format!("visitor-data-{}", data.name()))).unwrap_or_default();
    }
    let own = text.find(&one.of.id.replace('.', "-"), &[]);
    own.or_else(|| kinds.first().map(|data| text.say(&format!("data-{}", data.name())))).unwrap_or_default()
}

/// The answer, in ids.
fn answer(verdict: &Verdict) -> &'static str {
    match verdict.answer {
        Answer::Yes => "yes",
        Answer::No if verdict.age_rule => "age",
        Answer::No => "no",
        Answer::NotYet => "soon",
        Answer::Paused => "paused",
        Answer::Unclear => "unclear",
    }
}

/// What holds of a use, in one line.
#[must_use]
pub fn line(text: &Text, service: &Service, one: &UseVerdict, member: bool) -> String {
    // How it stands at first is a matter of members' own switches.
    claim(text, service, one, member, if member { how(&one.verdict) } else { "plain" })
}

/// The same without how it stands at first, where the sentence under it says that.
#[must_use]
pub fn short(text: &Text, service: &Service, one: &UseVerdict) -> String {
    claim(text, service, one, true, "plain")
}

fn claim(text: &Text, service: &Service, one: &UseVerdict, member: bool, how: &str) -> String {
    let verdict = &one.verdict;
    let (answer, verb) = (answer(verdict), verb(one.of.by, one.of.ai));
    let data = data(text, one, member);
    let years = verdict.under_age.unwrap_or(ADULT);
    text.say_with(
        &format!("claim-{answer}-{verb}"),
        &[
            ("service", Arg::Words(&service.name)),
            ("data", Arg::Words(&data)),
            ("sure", Arg::Words(sure(held(verdict)))),
            ("how", Arg::Words(how)),
            ("years", Arg::Number(i64::from(years))),
        ],
    )
}

/// The answer with its dates in one line ("Yes, since 3 November 2025").
#[must_use]
pub fn dated(text: &Text, verdict: &Verdict) -> String {
    let with = |id: &str, date: &str| text.say_with(id, &[("date", Arg::Words(date))]);
    match (verdict.answer, verdict.since, verdict.starts_on) {
        (Answer::NotYet, _, Some(starts)) => with("answer-not-yet", &text.date(starts)),
        (Answer::NotYet, _, None) => text.say("answer-announced"),
        (Answer::Yes, Some(since), _) => match verdict.since_precision {
            Precision::By => with("answer-yes-by", &text.date(since)),
            Precision::Day => with("answer-yes-since", &text.date(since)),
            Precision::Month => with("answer-yes-since-month", &text.month_of(since)),
            Precision::Unknown => text.say("answer-yes"),
        },
        (Answer::Yes, None, _) => text.say("answer-yes"),
        (Answer::Paused, _, _) => text.say("answer-paused"),
        (Answer::No, _, _) if verdict.age_rule => {
            text.say_with("answer-age", &[("years", Arg::Words(&verdict.under_age.unwrap_or(ADULT).to_string()))])
        }
        (Answer::No, _, _) => text.say("answer-no"),
        (Answer::Unclear, _, _) => text.say("answer-unclear"),
    }
}

/// A use with its answer and dates: claim, and the answer behind it.
#[must_use]
pub fn with_answer(text: &Text, service: &Service, one: &UseVerdict, member: bool) -> String {
    let (claim, answer) = (line(text, service, one, member), dated(text, &one.verdict));
    text.say_with("why-use", &[("claim", Arg::Words(&claim)), ("answer", Arg::Words(&answer))])
}
