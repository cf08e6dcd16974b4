//! Walks every service × kind of place × age × membership × day of change and holds what is printed to the data: the card, the
//! Why page, the steps, the terminal's answer. The rules stand here a second time on purpose, read from the words on the page.

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
use std::sync::OnceLock;

use chrono::{Months, NaiveDate};
use common::pack;
use common::people::{account, day, looked};
use untrained_core::border::event::Settings;
use untrained_core::border::moment::Moment;
use untrained_core::border::window::{Block, Page, Tone, VerdictCard};
use untrained_core::content::{Ai, Answer, By, Evidence, Means, Place, Preset, Service, SwitchKind};
use untrained_core::nav::page::PageId;
use untrained_core::nav::subject::Subject;
use untrained_core::pages::{self, View, claim};
use untrained_core::person::{Age, Membership, Person, Seen};
use untrained_core::rules::verdict::{UseVerdict, Verdict, evaluate};
use untrained_core::state::State;
use untrained_core::text::Text;

/// What each language says, as far as it can be seen in its words.
struct Words {
    language: &'static str,
    lets: &'static str,
    machine: &'static str,
    default: &'static [&'static str],
    asked: &'static str,
    allowed: &'static [&'static str],
    reported: &'static str,
    derived: &'static str,
    not: &'static [&'static str],
    off: &'static [&'static str],
    blocked: &'static [&'static str],
    unused: &'static str,
}

const WORDS: [Words; 2] = [
    Words {
        language: "en",
        lets: "others",
        machine: "machine learning",
        default: &["by default"],
        asked: "unless you said no",
        allowed: &["unless you allow it", "if you allowed it"],
        reported: "reportedly",
        derived: "probably",
        not: &["does not"],
        off: &["off"],
        blocked: &["block", "Block"],
        unused: "Not used",
    },
    Words {
        language: "de",
        lets: "lässt",
        machine: "maschinelles Lernen",
        default: &["von sich aus"],
        asked: "außer du lehnst ab",
        allowed: &["außer du erlaubst es", "wenn du es erlaubt hast"],
        reported: "aut Berichten",
        derived: "wohl",
        not: &["keine ", "kein ", "niemanden"],
        off: &["aus", "abschalten", "abschalte", "ausschalten", "abgeschaltet"],
        blocked: &["perr"],
        unused: "Nicht verwendet",
    },
];

fn is_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|one| one == word)
}

/// Places that nothing in the content of a service tells apart stand for each other: one of each kind.
fn kinds(service: &Service, all: bool) -> Vec<&'static Place> {
    let named: BTreeSet<String> = service
        .training
        .iter()
        .flat_map(|period| &period.regions)
        .chain(service.ages.iter().flat_map(|rule| &rule.regions))
        .chain(service.facts.iter().flat_map(|fact| fact.regions.iter().chain(&fact.not_in)))
        .map(|region| region.to_ascii_lowercase())
        .collect();
    let mut found = BTreeMap::new();
    for place in &pack().places {
        let code = place.code.to_ascii_lowercase();
        let alone = all || named.contains(&code);
        found.entry((place.readings.clone(), if alone { code } else { String::new() })).or_insert(place);
    }
    found.into_values().collect()
}

/// Every day on which something of a service begins or ends, the day before it, and today.
fn days(service: &Service) -> BTreeSet<NaiveDate> {
    let periods = service.training.iter().flat_map(|period| [period.from, period.until, period.until_known_from]);
    let rules = service.ages.iter().map(|rule| Some(rule.from));
    let turns = periods.chain(rules).flatten();
    turns.flat_map(|on| [on, on.pred_opt().unwrap()]).chain([day("2026-11-27")]).collect()
}

/// Not said, and each age at which a rule may turn.
fn ages(on: NaiveDate) -> [Age; 6] {
    let years = |years: u32| Age::Minor { adult_on: on.checked_add_months(Months::new((18 - years) * 12)).unwrap() };
    [Age::Unknown, years(12), years(15), years(16), years(17), Age::Adult]
}

struct Eye {
    settings: Settings,
    text: Text,
}

impl Eye {
    fn new(language: &str) -> Self {
        let settings = Settings { opens_apps: false, ..driver::settings(language, None) };
        Self { text: Text::new(pack(), &settings.languages, None), settings }
    }

    fn draw(&self, state: &State, on: NaiveDate, page: &PageId) -> Page {
        let now =
            Moment { utc_millis: on.and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis(), offset_minutes: 0 };
        let plan = OnceLock::new();
        let view = View {
            state,
            pack: pack(),
            packaged: pack(),
            before: None,
            text: &self.text,
            settings: &self.settings,
            now,
            plan: &plan,
        };
        pages::draw(page, &view)
    }
}

fn state(service: &str, place: &Place, age: Age, membership: Membership) -> State {
    let profile = untrained_core::person::Profile { membership, ..account(1, service) };
    let person = Person { country: Some(place.code.clone()), age, profiles: vec![profile.into()] };
    State { person: person.into(), welcomed: true, ..State::default() }
}

fn card(page: &Page) -> &VerdictCard {
    let cards = page.blocks.iter().find_map(|block| match block {
        Block::Verdict(card) => Some(card),
        _ => None,
    });
    cards.expect("a card")
}

/// Holds one line about a use to what is known of it.
fn line_holds(words: &Words, line: &str, one: &UseVerdict, member: bool, at: &str) {
    let verdict = &one.verdict;
    let says = |some: &[&str]| some.iter().any(|word| line.contains(word));
    assert_eq!(line.contains(words.lets), one.of.by == By::Others, "whose AI: {line}: {at}");
    // "Reports say so" leaves the data out where a line would be too long; which AI it says always.
    assert_eq!(line.contains(words.machine), one.of.ai == Ai::Other, "which AI: {line}: {at}");
    if says(words.default) {
        assert_eq!((verdict.answer, verdict.default, member), (Answer::Yes, Preset::On, true), "preset: {line}: {at}");
    }
    if line.contains(words.asked) {
        assert_eq!((verdict.answer, verdict.default), (Answer::Yes, Preset::Asked), "asked: {line}: {at}");
    }
    if says(words.allowed) {
        assert_eq!(verdict.default, Preset::Off, "allowed: {line}: {at}");
    }
    let firm = verdict.reasons.first().map_or(verdict.evidence, |reason| reason.proof.evidence);
    if verdict.answer != Answer::Unclear {
        assert_eq!(
            line.contains(words.reported),
            matches!(firm, Evidence::Reported | Evidence::Weak),
            "evidence {firm:?}: {line}: {at}"
        );
        assert_eq!(is_word(line, words.derived), firm == Evidence::Derived, "evidence {firm:?}: {line}: {at}");
        assert_eq!(says(words.not), verdict.answer == Answer::No, "answer {:?}: {line}: {at}", verdict.answer);
    }
}

/// Holds the card of someone who did nothing yet.
fn card_holds(words: &Words, card: &VerdictCard, service: &Service, verdict: &Verdict, member: bool, at: &str) {
    let letters = card.headline.chars().count();
    assert!(letters <= 60, "{letters} letters: {}: {at}", card.headline);
    let used = verdict.uses.iter().any(|one| one.verdict.answer == Answer::Yes);
    if member && used {
        assert!(card.tone != Tone::Good, "good, although something is used: {at}");
        assert_ne!(card.state, words.unused, "{at}");
    }
    let open = |one: &&UseVerdict| one.verdict.answer != Answer::No || one.verdict.age_rule;
    let by_switch = |kind: fn(SwitchKind) -> bool| {
        let of = |switch: &&untrained_core::content::Switch| kind(switch.kind);
        let switches: Vec<_> = service.switches.iter().filter(of).flat_map(|switch| &switch.uses).collect();
        let offered = |one: &&UseVerdict| one.verdict.doors.contains(&Means::Switch) && switches.contains(&&one.of.id);
        verdict.uses.iter().filter(open).any(|one| offered(&one))
    };
    let asks: Vec<&str> =
        card.buttons.iter().map(|button| button.label.as_str()).chain([card.state.as_str()]).collect();
    for text in asks {
        if words.off.iter().any(|word| is_word(text, word)) && text != words.unused {
            assert!(by_switch(|kind| kind != SwitchKind::BlockSwitch), "nothing to switch off: {text}: {at}");
        }
        if words.blocked.iter().any(|word| text.contains(word)) {
            assert!(by_switch(|kind| kind == SwitchKind::BlockSwitch), "nothing to block: {text}: {at}");
        }
    }
}

fn whole_walk(all: bool) {
    let eyes = WORDS.map(|words| (Eye::new(words.language), words));
    for service in &pack().services {
        let mut seen = BTreeSet::new();
        for place in kinds(service, all) {
            for on in days(service) {
                for age in ages(on) {
                    for membership in [Membership::Member, Membership::NonMember, Membership::Unknown] {
                        let member = membership != Membership::NonMember;
                        let verdict = evaluate(service, place, on, age, member);
                        // What was printed of the same verdict once is not printed again.
                        if !seen.insert(format!("{membership:?}{verdict:?}")) {
                            continue;
                        }
                        let state = state(&service.id, place, age, membership);
                        let at = format!("{} {} {on} {age:?} {membership:?}", service.id, place.code);
                        for (eye, words) in &eyes {
                            holds(eye, words, service, &verdict, &state, on, &at);
                        }
                    }
                }
            }
        }
    }
}

fn holds(eye: &Eye, words: &Words, service: &Service, verdict: &Verdict, state: &State, on: NaiveDate, at: &str) {
    let member = state.person.profiles[0].membership != Membership::NonMember;
    let why = eye.draw(state, on, &PageId::Why(Subject::service(&service.id)));
    let card = card(&why);
    card_holds(words, card, service, verdict, member, at);
    let lines: Vec<String> = verdict.uses.iter().map(|one| claim::line(&eye.text, service, one, member)).collect();
    for (line, one) in lines.iter().zip(&verdict.uses) {
        line_holds(words, line, one, member, at);
    }
    // The headline is the line of one of the uses, and of one with the answer on top where that is yes or no.
    let of = lines.iter().position(|line| *line == card.headline);
    if verdict.answer == Answer::Yes && member {
        let foremost = of.unwrap_or_else(|| panic!("{:?} is no line of {lines:?}: {at}", card.headline));
        assert_eq!(verdict.uses[foremost].verdict.answer, Answer::Yes, "{at}");
    }
    // Every use stands on the Why page with its own answer.
    if verdict.uses.len() > 1 {
        let said: Vec<&str> = why
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Paragraph(paragraph) if paragraph.key.starts_with("use-") => Some(paragraph.text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(said.len(), verdict.uses.len(), "{at}");
        for (text, line) in said.iter().zip(&lines) {
            assert!(text.starts_with(line.as_str()), "{text}: {at}");
        }
    }
}

#[test]
fn what_is_printed_says_no_more_than_the_data() {
    whole_walk(false);
}

/// The same in all 250 places; takes minutes.
#[test]
#[ignore = "minutes: cargo test -p untrained-core --test walk -- --ignored"]
fn what_is_printed_says_no_more_than_the_data_anywhere() {
    whole_walk(true);
}

#[test]
fn a_switch_that_blocks_is_never_called_one_to_switch_off() {
    let blocks = pack().services.iter().filter(|it| it.switches.iter().any(|it| it.kind == SwitchKind::BlockSwitch));
    let today = day("2026-11-27");
    let mut walked = 0;
    for service in blocks {
        for (eye, words) in WORDS.map(|words| (Eye::new(words.language), words)) {
            for looks in [
                &[][..],
                &[("2026-11-20", Seen::OffNow)],
                &[("2026-09-01", Seen::OffNow)],
                &[("2026-09-01", Seen::OffNow), ("2026-11-20", Seen::OnAgain)],
            ] {
                let place = untrained_core::rules::verdict::find_place(pack(), "DE").unwrap();
                let mut state = state(&service.id, place, Age::Adult, Membership::Member);
                let profile = looked(account(1, &service.id), looks);
                let profile = if looks.is_empty() { account(1, &service.id) } else { profile };
                state.person.profiles = vec![profile.into()];
                let subject = Subject::service(&service.id);
                for page in [PageId::Home, PageId::Steps(subject.clone()), PageId::Looks(subject.clone())] {
                    let page = eye.draw(&state, today, &page);
                    let mut texts = vec![page.title.clone()];
                    for block in &page.blocks {
                        match block {
                            Block::Verdict(card) => {
                                texts.extend([card.state.clone(), card.headline.clone()]);
                                texts.extend(card.buttons.iter().map(|button| button.label.clone()));
                            }
                            Block::Heading(heading) => texts.push(heading.text.clone()),
                            Block::Paragraph(paragraph)
                                if paragraph.key.starts_with("look-") || paragraph.key == "lead" =>
                            {
                                texts.push(paragraph.text.clone());
                            }
                            Block::Row(row) if row.key.starts_with("seen-") || row.key.starts_with("next-") => {
                                texts.push(row.title.clone());
                            }
                            _ => {}
                        }
                    }
                    for text in texts {
                        let off = words.off.iter().any(|word| is_word(&text, word));
                        assert!(!off, "{}: {} of {}", text, page.key, service.id);
                        walked += 1;
                    }
                }
            }
        }
    }
    assert!(walked > 100, "{walked}");
}
