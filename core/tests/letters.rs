//! Letters: whole in every combination, and right for the people they are written for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;

use chrono::NaiveDate;
use proptest::prelude::*;
use untrained_core::content::{Authority, Company, Pack, Place, Rule, Service};
use untrained_core::papers::letter::{CaseDates, CaseFact, Letter, LetterInput, Sender, write};
use untrained_core::person::{ReplyKind, SentBy};
use untrained_core::rules::case::letters::LetterKind;
use untrained_core::rules::region;
use untrained_core::text::Text;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn text(language: &str) -> Text {
    Text::new(common::pack(), &[language.to_owned()], None)
}

fn pack() -> &'static Pack {
    common::pack()
}

fn place(code: &str) -> &'static Place {
    pack().places.iter().find(|place| place.code == code).unwrap()
}

fn service() -> &'static Service {
    pack().service("linkedin").unwrap()
}

fn rule(place: &Place) -> Option<(&'static str, &'static Rule)> {
    pack().law.rules.get_key_value(&place.rule).map(|(id, rule)| (id.as_str(), rule))
}

fn company(place: &Place) -> Option<&'static Company> {
    region::companies(service(), place).first().copied()
}

fn authority(code: &str) -> Option<&'static Authority> {
    pack().law.authorities.iter().find(|authority| authority.countries.iter().any(|country| country == code))
}

fn case() -> CaseDates {
    CaseDates {
        told_company: None,
        sent: day("2026-10-31"),
        sent_by: SentBy::Form,
        due: Some(day("2026-11-30")),
        extended: None,
        last_reply: None,
        facts: vec![
            (day("2026-10-30"), CaseFact::SeenOff),
            (day("2026-10-31"), CaseFact::Sent),
            (day("2026-11-30"), CaseFact::Due),
        ],
    }
}

fn input<'a>(kind: LetterKind, code: &str, name: &'a str, case: Option<&'a CaseDates>) -> LetterInput<'a> {
    let place = place(code);
    LetterInput {
        kind,
        service: service(),
        company: company(place),
        rule: rule(place),
        place: name,
        member: true,
        subjects: &service().objection.as_ref().unwrap().subjects,
        sender: Sender { name: "A. Member", email: "member@example.org", links: "", reasons: "" },
        case,
        authority: authority(code),
        today: day("2026-12-03"),
    }
}

fn whole(letter: &Letter) {
    for part in [&letter.subject, &letter.body] {
        for broken in
            ["{", "}", "  ", "\n\n\n", "()", " .", " ,", "letter-", "linkedin-", "law-", "–\n", ": \n", "  \n"]
        {
            assert!(!part.contains(broken), "{broken:?} in:\n{part}");
        }
        assert_eq!(part.trim(), part.as_str());
        assert!(!part.is_empty());
    }
}

#[test]
fn a_member_in_germany_objects_to_linkedin_ireland_under_the_gdpr() {
    let letter = write(&input(LetterKind::Objection, "DE", "Germany", None), &text("en"));
    whole(&letter);
    for words in [
        "LinkedIn Ireland Unlimited Company",
        "Wilton Place",
        "Article 21(1)",
        "Article 18(1)(d)",
        "Article 17(1)(c)",
        "one month",
        "A. Member",
    ] {
        assert!(letter.body.contains(words), "{words} is missing:\n{}", letter.body);
    }
}

#[test]
fn a_member_in_the_united_kingdom_writes_to_the_american_company_under_the_uk_gdpr() {
    let letter = write(&input(LetterKind::Objection, "GB", "the United Kingdom", None), &text("en"));
    whole(&letter);
    assert!(letter.body.contains("LinkedIn Corporation") && letter.body.contains("UK GDPR"), "{}", letter.body);
    assert!(!letter.body.contains("General Data Protection Regulation"), "{}", letter.body);
}

#[test]
fn a_member_in_switzerland_is_not_told_of_an_article_that_their_law_does_not_have() {
    let letter = write(&input(LetterKind::Objection, "CH", "Switzerland", None), &text("en"));
    whole(&letter);
    assert!(letter.body.contains("Swiss Federal Act on Data Protection"), "{}", letter.body);
    for absent in ["GDPR", "Article 21", "one month"] {
        assert!(!letter.body.contains(absent), "{absent}:\n{}", letter.body);
    }
}

#[test]
fn a_place_without_a_known_law_gets_a_plain_request() {
    let letter = write(&input(LetterKind::Objection, "US", "the United States", None), &text("en"));
    whole(&letter);
    assert!(!letter.body.contains("Article") && !letter.body.contains("GDPR"), "{}", letter.body);
}

#[test]
fn a_visitor_in_italy_says_that_they_have_no_account_and_where_the_content_is() {
    let mut asked = input(LetterKind::Objection, "IT", "Italy", None);
    asked.member = false;
    asked.sender = Sender { name: "", email: "", links: " https://www.linkedin.com/posts/one \n\n", reasons: " " };
    let letter = write(&asked, &text("en"));
    whole(&letter);
    assert!(letter.body.contains("no LinkedIn account") && letter.body.contains("posts/one"), "{}", letter.body);
    assert!(!letter.body.contains("My reasons"), "{}", letter.body);
    assert!(letter.body.ends_with("Kind regards"), "{}", letter.body);
}

#[test]
fn a_complaint_states_the_dates_that_were_kept_and_a_silence_only_once_it_is_late() {
    let case = case();
    let late = write(&input(LetterKind::AuthorityComplaint, "IE", "Ireland", Some(&case)), &text("en"));
    whole(&late);
    for words in ["31 October 2026", "30 November 2026", "Article 77", "Article 12(3)"] {
        assert!(late.body.contains(words), "{words} is missing:\n{}", late.body);
    }
    let mut early = input(LetterKind::AuthorityComplaint, "IE", "Ireland", Some(&case));
    early.today = day("2026-11-30");
    assert!(!write(&early, &text("en")).body.contains("Article 12(3)"));
}

#[test]
fn a_refusal_is_named_in_the_complaint() {
    let mut case = case();
    case.last_reply = Some((day("2026-11-20"), ReplyKind::Refused));
    let letter = write(&input(LetterKind::AuthorityComplaint, "NO", "Norway", Some(&case)), &text("en"));
    whole(&letter);
    assert!(letter.body.contains("was refused"), "{}", letter.body);
}

#[test]
fn a_german_letter_is_german_throughout() {
    let case = case();
    let letter = write(&input(LetterKind::AuthorityComplaint, "DE", "Deutschland", Some(&case)), &text("de"));
    whole(&letter);
    assert!(letter.body.contains("31. Oktober 2026") && letter.body.contains("Artikel 77 DSGVO"), "{}", letter.body);
    for english in ["Hello", "Article", "Kind regards", "objection"] {
        assert!(!letter.body.contains(english), "{english}:\n{}", letter.body);
    }
}

fn some_words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just(" ".to_owned()),
        Just("Ada Lovelace".to_owned()),
        Just("line one\nline two".to_owned())
    ]
}

fn reply() -> impl Strategy<Value = Option<ReplyKind>> {
    prop::option::of(prop::sample::select(vec![
        ReplyKind::Done,
        ReplyKind::UseTheSwitch,
        ReplyKind::NeedsIdentity,
        ReplyKind::MoreTime,
        ReplyKind::Refused,
        ReplyKind::Partly,
        ReplyKind::Silence,
    ]))
}

proptest! {
    /// No combination of person, place, service, law, case and language leaves an empty place in a letter.
    #[test]
    fn no_letter_holds_an_empty_place(
        kind in prop::sample::select(LetterKind::ALL.to_vec()),
        at in 0..250_usize, of in 0..64_usize, language in prop::sample::select(vec!["en", "de"]),
        member: bool, subjects in 0..8_usize, name in some_words(), email in some_words(), links in some_words(),
        reasons in some_words(), with_case: bool, by_letter: bool, due: bool, extended: bool, reply in reply(), named: bool,
    ) {
        let place = &pack().places[at % pack().places.len()];
        let service = &pack().services[of % pack().services.len()];
        let text = text(language);
        let subjects: Vec<String> = service.objection.iter().flat_map(|form| form.subjects.iter().take(subjects).cloned()).collect();
        let case = CaseDates {
            told_company: None,
            sent: day("2026-10-31"),
            sent_by: if by_letter { SentBy::Letter } else { SentBy::Form },
            due: due.then(|| day("2026-11-30")),
            extended: extended.then(|| day("2026-11-20")),
            last_reply: reply.map(|kind| (day("2026-11-21"), kind)),
            facts: reply.map(|kind| (day("2026-11-21"), CaseFact::Answered(kind))).into_iter().collect(),
        };
        let place_name = if named { text.place(&place.code) } else { String::new() };
        let letter = write(&LetterInput {
            kind, service, company: region::companies(service, place).first().copied(), rule: rule(place), place: &place_name, member,
            subjects: &subjects, sender: Sender { name: &name, email: &email, links: &links, reasons: &reasons },
            case: with_case.then_some(&case), authority: authority(&place.code), today: day("2026-12-03"),
        }, &text);
        whole(&letter);
    }
}
