//! The verdict card of a profile: tone, state, headline, one sentence, the one next thing to do.

use chrono::NaiveDate;

use crate::border::window::{Block, Button, ButtonLook, Tone, VerdictCard};
use crate::content::{Answer, Means, Preset, Service, Switch};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;

use crate::pages::view::{View, button, spoken, subject_at};
use crate::person::{Membership, Profile, Seen};
use crate::rules::case::letters::LetterKind;
use crate::rules::case::{self, CaseResult};
use crate::rules::plan::{self, Stand, Standing};
use crate::rules::verdict::{ADULT, Verdict};

/// What a card says, before it is put into words.
struct Card {
    tone: Tone,
    /// Message of the state; its headline is the same with `-headline`, its sentence with `-sentence`.
    id: &'static str,
    /// The date that headline and sentence may name.
    date: String,
    /// What may be said of the use; takes the place of the headline.
    claim: Option<String>,
    /// What decides, in the words of the content; takes the place of the sentence.
    reason: Option<String>,
    buttons: Vec<Button>,
}

/// What of a card is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Whole, with the primary button.
    Whole,
    /// In short: another card is whole and has the primary button.
    Short,
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
    let stand = stand(view, profile, service, verdict);
    let subject = view.subject_of(profile);
    let mut card = match stand {
        Some(stand) => draw_stand(view, profile, service, verdict, stand, &subject),
        None => nowhere(view),
    };
    let switch = stand.and_then(|stand| stand.switch);
    if shown != Shown::NoWhy && was_not_found(profile, switch) {
        let page = PageId::Looks(subject_at(service, switch, &subject));
        card.buttons.push(view.button(ButtonLook::Plain, "card-else", &Intent::Go(page)));
    }
    if shown != Shown::NoWhy && verdict.is_some() {
        card.buttons.push(view.button(ButtonLook::Plain, "card-why", &Intent::Go(PageId::Why(subject))));
    }
    let short = shown == Shown::Short;
    if short {
        for button in &mut card.buttons {
            button.look = ButtonLook::Plain;
        }
    }
    let values = [("service", service.name.as_str()), ("date", card.date.as_str())];
    let is_stale = verdict.is_some_and(|verdict| verdict.stale);
    let seen = stand.is_some_and(|stand| stand.standing.was_seen());
    let old = is_stale && matches!(card.tone, Tone::Act | Tone::Good | Tone::Wait) && !seen;
    let in_words = view.say_of(switch, if old { "card-old" } else { card.id }, &values);
    let headline = card.claim.unwrap_or_else(|| view.say_of(switch, &format!("{}-headline", card.id), &values));
    let sentence = card
        .reason
        .filter(|_| !short)
        .unwrap_or_else(|| view.say_of(switch, &format!("{}-sentence", card.id), &values));
    let footnote = verdict.filter(|_| !short).map(|verdict| footnote(view, verdict)).unwrap_or_default();
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

/// From this urgency on nothing is left to do.
pub(super) const FINISHED: u8 = 6;

/// Below this urgency something can be done now.
pub(super) const DUE: u8 = 3;

/// How much a profile asks for, most first: a case whose next step is theirs, what is on, what is due, what is not known.
pub(super) fn urgency(view: &View<'_>, profile: &Profile, verdict: Option<&Verdict>) -> u8 {
    let Some(service) = view.pack.service(&profile.service) else { return 5 };
    if cases(view, profile, service).iter().any(|case| case.next.asks()) {
        return 0;
    }
    match stand(view, profile, service, verdict).map(|stand| stand.standing) {
        Some(Standing::OnAgain { .. }) => 0,
        None | Some(Standing::Exposed) => 1,
        Some(Standing::DueForLook { .. }) => 2,
        Some(Standing::NotYet { .. }) => 3,
        Some(Standing::Unclear) => 4,
        Some(Standing::Paused | Standing::ProtectedByAge) => 5,
        Some(Standing::OffSince { .. } | Standing::NotUsedThere) => FINISHED,
        Some(Standing::NotMember) => match verdict.map(|verdict| verdict.answer) {
            _ if !profile.objections.is_empty() => FINISHED,
            Some(Answer::No) => FINISHED,
            Some(Answer::Yes) => 1,
            Some(Answer::NotYet | Answer::Paused | Answer::Unclear) | None => 4,
        },
    }
}

/// Where each of a profile's cases stands.
fn cases(view: &View<'_>, profile: &Profile, service: &Service) -> Vec<CaseResult> {
    let of = |objection| case::of_objection(view.pack, service, objection, view.place(), view.today());
    profile.objections.iter().map(of).collect()
}

/// Where a profile stands, and at which switch and use. `None` while the country is not said and nothing was seen.
fn stand<'a>(
    view: &View<'_>,
    profile: &Profile,
    service: &'a Service,
    verdict: Option<&'a Verdict>,
) -> Option<Stand<'a>> {
    let (changes, today) = (&view.pack.changes, view.today());
    if let Some(verdict) = verdict {
        return Some(plan::foremost(profile, service, verdict, changes, today));
    }
    let at = |standing, switch| Some(Stand { standing, switch, of: None });
    if profile.membership == Membership::NonMember {
        return at(Standing::NotMember, None);
    }
    // What was seen counts without a country, too; any place does, because a look decides before the verdict.
    let seen = profile.switches.values().any(|record| record.looks.iter().any(|look| look.seen != Seen::NotFound));
    let place = view.pack.places.first().filter(|_| seen)?;
    let any = crate::rules::verdict::evaluate(service, place, today, view.person().age, true);
    let found = plan::foremost(profile, service, &any, changes, today);
    let switch = found.switch.and_then(|found| service.switches.iter().find(|switch| switch.id == found.id));
    if found.standing.was_seen() { at(found.standing, switch) } else { None }
}

fn draw_stand(
    view: &View<'_>,
    profile: &Profile,
    service: &Service,
    verdict: Option<&Verdict>,
    stand: Stand<'_>,
    subject: &Subject,
) -> Card {
    let date = |day: NaiveDate| view.text.date(day);
    let of = stand.of.map(|one| &one.verdict).or(verdict);
    let reason = of.and_then(|of| of.reasons.first()).map(|reason| view.text.fact(&reason.id));
    let can_switch = stand.switch.is_some() && of.is_none_or(|of| of.doors.contains(&Means::Switch));
    let say = |id: &str| view.say_of(stand.switch, id, &[]);
    let subject = &subject_at(service, stand.switch, subject);
    let steps = |id: &str| button(ButtonLook::Primary, say(id), &Intent::Go(PageId::Steps(subject.clone())));
    let switch_off = |id: &str| if can_switch { vec![steps(id)] } else { objecting(view, subject, service, verdict) };
    let claim = || stand.of.map(|one| super::claim::line(view.text, service, one, true));
    let plain = |id, date: String, tone, reason, buttons| Card { tone, id, date, claim: None, reason, buttons };
    let claimed =
        |id, tone, buttons| Card { claim: claim(), ..plain(id, String::new(), tone, reason.clone(), buttons) };
    match stand.standing {
        Standing::Exposed if can_switch => match of.map(|of| of.default) {
            Some(Preset::On) | None => claimed("card-exposed", Tone::Act, switch_off("card-switch-off")),
            Some(Preset::Asked) => claimed("card-asked", Tone::Act, switch_off("card-show-where")),
            Some(Preset::Off | Preset::None | Preset::Unknown) => {
                claimed("card-perhaps-on", Tone::Act, switch_off("card-show-where"))
            }
        },
        Standing::Exposed => claimed("card-no-switch", Tone::Act, switch_off("card-switch-off")),
        Standing::OffSince { date: since, looked, seen } => Card {
            tone: Tone::Good,
            id: if is_done(view, profile, service, verdict) { "card-done" } else { "card-off" },
            date: date(since),
            // When it was switched off is known only of those who did it.
            claim: (seen == Seen::OffAlready)
                .then(|| view.say_of(stand.switch, "card-off-already-headline", &[("date", &date(since))])),
            reason: if since != looked {
                Some(view.say_of(stand.switch, "card-off-looked", &[("date", &date(looked))]))
            } else if seen == Seen::OffAlready {
                Some(say("card-off-already-sentence"))
            } else {
                None
            },
            buttons: vec![view.button(ButtonLook::Plain, "card-look-now", &Intent::Go(PageId::Steps(subject.clone())))],
        },
        Standing::DueForLook { since: Some(_), .. } => Card {
            tone: Tone::Act,
            id: "card-look",
            date: date(last_seen_off(profile).unwrap_or(view.today())),
            claim: None,
            reason: None,
            buttons: vec![steps("card-show-where")],
        },
        Standing::DueForLook { since: None, .. } => {
            plain("card-opt-in", String::new(), Tone::Act, reason, switch_off("card-show-where"))
        }
        Standing::OnAgain { on } => {
            plain("card-on-again", date(on), Tone::Late, None, vec![steps("card-switch-off-again")])
        }
        Standing::ProtectedByAge => {
            let years = of.and_then(|of| of.under_age).unwrap_or(ADULT).to_string();
            let values = [("service", service.name.as_str()), ("years", years.as_str())];
            let claim = Some(view.say_with("card-age-headline", &values));
            let form = || form(view, subject, service, verdict, true);
            let anyway = if can_switch { vec![steps("card-switch-off-anyway")] } else { form() };
            Card { claim, ..claimed("card-age", Tone::Good, anyway) }
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
        // What somebody may have allowed stands in the sentence: with it the headline would be too long.
        Standing::NotUsedThere if of.is_some_and(|of| super::claim::how(of) == "allowed") => Card {
            claim: stand.of.map(|one| super::claim::short(view.text, service, one)),
            reason: Some(view.say("card-opt-in-sentence")),
            ..claimed("card-not-used", Tone::Good, Vec::new())
        },
        Standing::NotUsedThere => claimed("card-not-used", Tone::Good, Vec::new()),
        Standing::Unclear => {
            plain("card-unclear", String::new(), Tone::Unsure, reason, switch_off("card-switch-off-anyway"))
        }
        Standing::NotMember => not_member(view, subject, service, verdict),
    }
}

/// True when neither the switch nor the form is left to use, and no answer asks for anything.
fn is_done(view: &View<'_>, profile: &Profile, service: &Service, verdict: Option<&Verdict>) -> bool {
    let cases = cases(view, profile, service);
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
    let main = verdict.and_then(|verdict| verdict.uses.first()).filter(|one| one.verdict.answer == Answer::Yes);
    let mut form = form(view, subject, service, verdict, tone == Tone::Act);
    let no_form = form.is_empty() && matches!(tone, Tone::Act | Tone::Unsure);
    if no_form {
        form.push(letter(view, subject));
    }
    Card {
        tone,
        id,
        date: String::new(),
        claim: main.map(|one| super::claim::line(view.text, service, one, false)),
        reason: no_form.then(|| view.say("card-visitor-no-form")),
        buttons: form,
    }
}

/// The button that leads to the objection, where there is a form for it.
fn form(view: &View<'_>, subject: &Subject, service: &Service, verdict: Option<&Verdict>, first: bool) -> Vec<Button> {
    if service.objection.is_none() || verdict.is_some_and(|verdict| !verdict.offers(Means::Objection)) {
        return Vec::new();
    }
    let look = if first { ButtonLook::Primary } else { ButtonLook::Plain };
    vec![view.button(look, "card-object", &Intent::Go(PageId::Objection(subject.clone())))]
}

/// Where no switch helps: the form, or a letter, so that nobody is left without a way on.
fn objecting(view: &View<'_>, subject: &Subject, service: &Service, verdict: Option<&Verdict>) -> Vec<Button> {
    let form = form(view, subject, service, verdict, true);
    if form.is_empty() { vec![letter(view, subject)] } else { form }
}

/// The button that leads to the letter.
fn letter(view: &View<'_>, subject: &Subject) -> Button {
    let page = PageId::Letter(LetterKind::Objection, subject.clone());
    view.button(ButtonLook::Primary, "card-letter", &Intent::Go(page))
}

/// True where the last look could not find the switch: the same steps once more lead nowhere.
fn was_not_found(profile: &Profile, switch: Option<&Switch>) -> bool {
    let record = switch.and_then(|switch| profile.switches.get(&switch.id));
    record.and_then(|record| record.looks.last()).is_some_and(|look| look.seen == Seen::NotFound)
}

/// The country is not known yet.
fn nowhere(view: &View<'_>) -> Card {
    Card {
        tone: Tone::Unsure,
        id: "card-nowhere",
        date: String::new(),
        claim: None,
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
