//! The verdict card of a profile: tone, state, headline, one sentence, the one next thing to do.

use chrono::NaiveDate;

use crate::border::window::{Block, Button, ButtonLook, Tone, VerdictCard};
use crate::content::{Answer, Means, Precision, Service};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{View, spoken};
use crate::person::{Membership, Profile, Seen};
use crate::rules::case::{self, CaseResult};
use crate::rules::plan::{self, Standing};
use crate::rules::verdict::Verdict;

/// What a card says, before it is put into words.
struct Card {
    tone: Tone,
    /// Message of the state; its headline is the same with `-headline`, its sentence with `-sentence`.
    id: &'static str,
    /// The date that headline and sentence may name.
    date: String,
    /// What decides, in the words of the content; takes the place of the sentence.
    reason: Option<String>,
    buttons: Vec<Button>,
}

/// What of a card is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Whole, with the primary button.
    Whole,
    /// Its buttons are all plain: another card has the primary one.
    Second,
    /// Without the button "Why?": the page is the answer.
    NoWhy,
}

/// The card of a profile.
pub(super) fn draw(view: &View<'_>, profile: &Profile, shown: Shown) -> Block {
    draw_for(view, profile, shown, verdict(view, profile).as_ref())
}

/// The verdict on a profile; `None` where the service or the country is not known.
pub(super) fn verdict(view: &View<'_>, profile: &Profile) -> Option<Verdict> {
    view.verdict(view.pack.service(&profile.service)?, profile.membership)
}

/// The card of a profile whose verdict is known already.
pub(super) fn draw_for(view: &View<'_>, profile: &Profile, shown: Shown, verdict: Option<&Verdict>) -> Block {
    let key = format!("profile-{}", profile.id);
    let name = view.profile_name(profile);
    let Some(service) = view.pack.service(&profile.service) else {
        return unknown(view, key, name);
    };
    let standing = standing(view, profile, service, verdict);
    let subject = view.subject_of(profile);
    let mut card = match standing {
        Some(standing) => stand(view, profile, service, verdict, standing, &subject),
        None => nowhere(view),
    };
    if shown != Shown::NoWhy && verdict.is_some() {
        card.buttons.push(view.button(ButtonLook::Plain, "card-why", &Intent::Go(PageId::Why(subject))));
    }
    if shown == Shown::Second {
        for button in &mut card.buttons {
            button.look = ButtonLook::Plain;
        }
    }
    let values = [("service", service.name.as_str()), ("date", card.date.as_str())];
    let is_stale = verdict.is_some_and(|verdict| verdict.stale);
    let old = is_stale && matches!(card.tone, Tone::Act | Tone::Good | Tone::Wait) && !standing.is_some_and(is_own);
    let in_words = view.say_with(if old { "card-old" } else { card.id }, &values);
    let headline = view.say_with(&format!("{}-headline", card.id), &values);
    let sentence = card.reason.unwrap_or_else(|| view.say_with(&format!("{}-sentence", card.id), &values));
    let footnote = verdict.map(|verdict| footnote(view, verdict)).unwrap_or_default();
    Block::Verdict(VerdictCard {
        spoken: spoken(&[&name, &in_words, &headline, &sentence]),
        key,
        tone: if old { Tone::Unsure } else { card.tone },
        name,
        state: in_words,
        headline,
        sentence,
        footnote,
        buttons: card.buttons,
    })
}

/// Where a profile stands: that of the switch that asks for most. `None` while the country is not said and nothing was seen.
pub(super) fn standing(
    view: &View<'_>,
    profile: &Profile,
    service: &Service,
    verdict: Option<&Verdict>,
) -> Option<Standing> {
    let at = |verdict: &Verdict| {
        let one = |switch| plan::standing(profile, switch, verdict, &view.pack.changes, view.today());
        let all = service.switches.iter().map(|switch| one(Some(switch)));
        all.min_by_key(|standing| urgency(*standing)).unwrap_or_else(|| one(None))
    };
    if let Some(verdict) = verdict {
        return Some(at(verdict));
    }
    if profile.membership == Membership::NonMember {
        return Some(Standing::NotMember);
    }
    // What was seen counts without a country, too; any place does, because a look decides before the verdict.
    let seen = profile.switches.values().any(|record| record.looks.iter().any(|look| look.seen != Seen::NotFound));
    let place = view.pack.places.first().filter(|_| seen)?;
    Some(at(&crate::rules::verdict::evaluate(service, place, view.today(), view.person().age, true)))
        .filter(|standing| is_own(*standing))
}

/// True when the standing rests on what the person saw, not on the verdict.
fn is_own(standing: Standing) -> bool {
    match standing {
        Standing::OffSince { .. } | Standing::DueForLook { .. } | Standing::OnAgain { .. } => true,
        Standing::Exposed
        | Standing::ProtectedByAge
        | Standing::NotYet { .. }
        | Standing::Paused
        | Standing::NotUsedThere
        | Standing::Unclear
        | Standing::NotMember => false,
    }
}

/// Most urgent first.
fn urgency(standing: Standing) -> u8 {
    match standing {
        Standing::OnAgain { .. } => 0,
        Standing::Exposed => 1,
        Standing::DueForLook { .. } => 2,
        Standing::NotYet { .. } => 3,
        Standing::Unclear => 4,
        Standing::Paused => 5,
        Standing::OffSince { .. } => 6,
        Standing::ProtectedByAge => 7,
        Standing::NotUsedThere | Standing::NotMember => 8,
    }
}

fn stand(
    view: &View<'_>,
    profile: &Profile,
    service: &Service,
    verdict: Option<&Verdict>,
    standing: Standing,
    subject: &Subject,
) -> Card {
    let date = |day: NaiveDate| view.text.date(day);
    let reason = verdict.and_then(|verdict| verdict.reasons.first()).map(|reason| view.text.fact(&reason.id));
    let can_switch = !service.switches.is_empty() && verdict.is_none_or(|it| it.doors.contains(&Means::Switch));
    let steps = |id: &str| view.button(ButtonLook::Primary, id, &Intent::Go(PageId::Steps(subject.clone())));
    let switch_off = |id: &str| if can_switch { vec![steps(id)] } else { form(view, subject, service, verdict, true) };
    let plain = |id, date: String, tone, reason, buttons| Card { tone, id, date, reason, buttons };
    match standing {
        Standing::Exposed if can_switch => {
            plain("card-exposed", String::new(), Tone::Act, reason, switch_off("card-switch-off"))
        }
        Standing::Exposed => plain("card-no-switch", String::new(), Tone::Act, reason, switch_off("card-switch-off")),
        Standing::OffSince { date: since, looked, seen } => Card {
            tone: Tone::Good,
            id: if is_done(view, profile, service, verdict) { "card-done" } else { "card-off" },
            date: date(since),
            reason: if since != looked {
                Some(view.say_with("card-off-looked", &[("date", &date(looked))]))
            } else if seen == Seen::OffAlready {
                Some(view.say("card-off-already-sentence"))
            } else {
                None
            },
            buttons: vec![view.button(ButtonLook::Plain, "card-look-now", &Intent::Go(PageId::Steps(subject.clone())))],
        },
        Standing::DueForLook { since: Some(_), .. } => Card {
            tone: Tone::Act,
            id: "card-look",
            date: date(last_seen_off(profile).unwrap_or(view.today())),
            reason: None,
            buttons: vec![
                steps("card-show-where"),
                view.button(
                    ButtonLook::Plain,
                    "card-still-off",
                    &Intent::Saw { seen: Seen::OffAlready, subject: subject.clone() },
                ),
            ],
        },
        Standing::DueForLook { since: None, .. } => {
            plain("card-opt-in", String::new(), Tone::Act, reason, switch_off("card-show-where"))
        }
        Standing::OnAgain { on } => {
            plain("card-on-again", date(on), Tone::Late, None, vec![steps("card-switch-off-again")])
        }
        Standing::ProtectedByAge => {
            plain("card-age", String::new(), Tone::Good, reason, switch_off("card-switch-off-anyway"))
        }
        Standing::NotYet { starts_on: Some(starts) } => {
            plain("card-not-yet", date(starts), Tone::Wait, reason, switch_off("card-switch-off-before"))
        }
        Standing::NotYet { starts_on: None } => {
            plain("card-some-day", String::new(), Tone::Wait, reason, switch_off("card-switch-off-before"))
        }
        Standing::Paused => {
            plain("card-paused", String::new(), Tone::Wait, reason, form(view, subject, service, verdict, false))
        }
        Standing::NotUsedThere => plain("card-not-used", String::new(), Tone::Good, reason, Vec::new()),
        Standing::Unclear => {
            plain("card-unclear", String::new(), Tone::Unsure, reason, switch_off("card-switch-off-anyway"))
        }
        Standing::NotMember => not_member(view, subject, service, verdict),
    }
}

/// True when neither the switch nor the form is left to use, and no answer asks for anything.
fn is_done(view: &View<'_>, profile: &Profile, service: &Service, verdict: Option<&Verdict>) -> bool {
    let of = |objection| case::of_objection(view.pack, service, objection, view.place(), view.today());
    let cases: Vec<CaseResult> = profile.objections.iter().map(of).collect();
    let done = |verdict| plan::all_done(profile, service, verdict, &cases, &view.pack.changes, view.today());
    verdict.is_some_and(done)
}

/// For someone without an account the verdict is about what others posted.
fn not_member(view: &View<'_>, subject: &Subject, service: &Service, verdict: Option<&Verdict>) -> Card {
    let (id, tone) = match verdict.map(|verdict| verdict.answer) {
        Some(Answer::Yes) => ("card-visitor", Tone::Act),
        Some(Answer::NotYet | Answer::Paused) => ("card-visitor-not-now", Tone::Wait),
        Some(Answer::No) => ("card-visitor-not-used", Tone::Good),
        Some(Answer::Unclear) | None => ("card-visitor-unclear", Tone::Unsure),
    };
    Card {
        tone,
        id,
        date: String::new(),
        reason: None,
        buttons: form(view, subject, service, verdict, tone == Tone::Act),
    }
}

/// The button that leads to the objection, where there is a form for it.
fn form(view: &View<'_>, subject: &Subject, service: &Service, verdict: Option<&Verdict>, first: bool) -> Vec<Button> {
    if service.objection.is_none() || verdict.is_some_and(|verdict| !verdict.doors.contains(&Means::Objection)) {
        return Vec::new();
    }
    let look = if first { ButtonLook::Primary } else { ButtonLook::Plain };
    vec![view.button(look, "card-object", &Intent::Go(PageId::Objection(subject.clone())))]
}

/// The country is not known yet.
fn nowhere(view: &View<'_>) -> Card {
    Card {
        tone: Tone::Unsure,
        id: "card-nowhere",
        date: String::new(),
        reason: None,
        buttons: vec![view.button(ButtonLook::Primary, "card-say-country", &Intent::Go(PageId::Country))],
    }
}

/// A service that this pack does not know; its records are kept.
fn unknown(view: &View<'_>, key: String, name: String) -> Block {
    let (state, headline, sentence) =
        (view.say("card-unknown"), view.say("card-unknown-headline"), view.say("card-unknown-sentence"));
    Block::Verdict(VerdictCard {
        spoken: spoken(&[&name, &state, &headline, &sentence]),
        key,
        tone: Tone::Unsure,
        name,
        state,
        headline,
        sentence,
        footnote: String::new(),
        buttons: Vec::new(),
    })
}

fn last_seen_off(profile: &Profile) -> Option<NaiveDate> {
    let looks = profile.switches.values().flat_map(|record| &record.looks);
    looks.filter(|look| look.seen.is_off()).map(|look| look.on).max()
}

/// The day of the facts, and that they are old where they are.
pub(super) fn footnote(view: &View<'_>, verdict: &Verdict) -> String {
    let id = if verdict.stale { "facts-checked-old" } else { "facts-checked" };
    view.say_with(id, &[("date", &view.text.date(verdict.verified_on))])
}

/// The answer with its dates in one line ("Yes, since 3 November 2025").
pub(super) fn answer_line(view: &View<'_>, verdict: &Verdict) -> String {
    let date = |day: NaiveDate| view.text.date(day);
    match (verdict.answer, verdict.since, verdict.starts_on) {
        (Answer::NotYet, _, Some(starts)) => view.say_with("answer-not-yet", &[("date", &date(starts))]),
        (Answer::NotYet, _, None) => view.say("answer-announced"),
        (Answer::Yes, Some(since), _) => match verdict.since_precision {
            Precision::By => view.say_with("answer-yes-by", &[("date", &date(since))]),
            Precision::Day => view.say_with("answer-yes-since", &[("date", &date(since))]),
            Precision::Month => view.say_with("answer-yes-since", &[("date", &view.text.month_of(since))]),
            Precision::Unknown => view.say("answer-yes"),
        },
        (Answer::Yes, None, _) => view.say("answer-yes"),
        (Answer::Paused, _, _) => view.say("answer-paused"),
        (Answer::No, _, _) if verdict.age_rule => view.say("answer-age"),
        (Answer::No, _, _) => view.say("answer-no"),
        (Answer::Unclear, _, _) => view.say("answer-unclear"),
    }
}
