//! Letters: whole in every combination, right for the people they are written for, and silent where nothing was said.

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

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use untrained_core::content::{Authority, Pack, Place, Rule, Service, Texts};
use untrained_core::papers::letter::given::{CaseView, LetterInput, Sender, Wishes};
use untrained_core::papers::letter::{Letter, sheet, write};
use untrained_core::person::Membership;
use untrained_core::person::case::{Event, EventKind};
use untrained_core::query::{Desk, LetterAsked};
use untrained_core::rules::case::grounds::Ground;
use untrained_core::rules::case::letters::LetterKind;
use untrained_core::rules::case::{evaluate, laws};
use untrained_core::rules::objection::usual_subjects;
use untrained_core::rules::{authority, region};
use untrained_core::text::Text;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn place(code: &str) -> &'static Place {
    common::pack().places.iter().find(|place| place.code == code).unwrap()
}

fn text(language: &str) -> Text {
    Text::new(common::pack(), &[language.to_owned()], None)
}

fn event(on: &str, what: EventKind) -> Event {
    Event { on: day(on), what, reasons: None, id: 0 }
}

/// Everything that a letter can be asked for with.
#[derive(Debug, Clone)]
struct Asked {
    kind: LetterKind,
    country: String,
    service: String,
    membership: Membership,
    wishes: Wishes,
    name: String,
    email: String,
    address: String,
    reasons: String,
    events: Vec<Event>,
    authority: Option<&'static str>,
    language: &'static str,
    on: NaiveDate,
}

impl Asked {
    fn new(kind: LetterKind, country: &str) -> Self {
        Self {
            kind,
            country: country.to_owned(),
            service: "linkedin".to_owned(),
            membership: Membership::Member,
            wishes: Wishes::default(),
            name: "A. Member".to_owned(),
            email: "member@example.org".to_owned(),
            address: "Some Street 1\nSome Town".to_owned(),
            reasons: String::new(),
            events: Vec::new(),
            authority: None,
            language: "en",
            on: day("2026-11-27"),
        }
    }

    fn after(mut self, events: &[Event]) -> Self {
        self.events = events.to_vec();
        self
    }

    fn service(&self) -> &'static Service {
        common::pack().service(&self.service).unwrap()
    }

    fn laws(&self) -> Vec<(&'static str, &'static Rule)> {
        let bound = laws::laws(common::pack(), self.service(), place(&self.country));
        bound.into_iter().map(|law| (law.id, law.rule)).collect()
    }

    fn grounds(&self) -> Vec<Ground> {
        evaluate(common::pack(), self.service(), Some(place(&self.country)), &self.events, self.on).grounds
    }

    fn authority(&self) -> Option<&'static Authority> {
        let pack = common::pack();
        match self.authority {
            Some(id) => pack.law.authorities.iter().find(|one| one.id == id),
            None => authority::pick(pack, place(&self.country), ""),
        }
    }

    fn letter(&self) -> Letter {
        let pack = common::pack();
        let home = place(&self.country);
        let result = evaluate(pack, self.service(), Some(home), &self.events, self.on);
        let member = self.membership != Membership::NonMember;
        let picked = self.authority();
        let open = self.authority.is_none() && authority::is_part_open(pack, home, picked);
        let text = text(self.language);
        let letter = write(
            &LetterInput {
                kind: self.kind,
                service: self.service(),
                company: region::companies(self.service(), home).first().copied(),
                laws: &self.laws(),
                place: &self.country,
                membership: self.membership,
                subjects: &usual_subjects(self.service(), member),
                sender: Sender {
                    name: &self.name,
                    email: &self.email,
                    address: &self.address,
                    links: "",
                    reasons: &self.reasons,
                },
                wishes: self.wishes,
                case: (!self.events.is_empty()).then_some(CaseView {
                    events: &self.events,
                    result: &result,
                    seen_off: &[],
                }),
                authority: picked.filter(|_| !open).map(|one| (one, authority::law(pack, one, Some(home)))),
                part_unknown: open,
                particulars_from: Some(day("2027-04-02")),
                today: self.on,
            },
            &text,
            &text,
        );
        whole(&letter);
        letter
    }
}

/// No hole, no message id, no double space, nothing empty.
fn whole(letter: &Letter) {
    for part in [&letter.subject, &letter.body].into_iter().chain(&letter.warnings) {
        for broken in
            ["{", "}", "  ", "\n\n\n", "()", " .", " ,", "..", "letter-", "linkedin-", "law-", "–\n", ": \n", " \n"]
        {
            assert!(!part.contains(broken), "{broken:?} in:\n{part}");
        }
        assert_eq!(part.trim(), part.as_str());
        assert!(!part.is_empty());
    }
}

fn says(letter: &Letter, words: &[&str]) {
    for words in words {
        assert!(letter.body.contains(words), "{words:?} is missing:\n{}", letter.body);
    }
}

fn says_not(letter: &Letter, words: &[&str]) {
    for words in words {
        assert!(!letter.body.contains(words), "{words:?} is in:\n{}", letter.body);
    }
}

fn warns(letter: &Letter, words: &str) -> bool {
    letter.warnings.iter().any(|warning| warning.contains(words))
}

#[test]
fn a_member_in_germany_objects_to_linkedin_ireland_under_the_gdpr_and_asks_for_no_erasure() {
    let asked = Asked::new(LetterKind::Objection, "DE");
    let letter = asked.letter();
    says(&letter, &["LinkedIn Ireland", "Article 21(1)", "Article 18(1)(d)", "one month", "A. Member", "Some Town"]);
    says_not(&letter, &["erase", "Article 17", "under 18", "no LinkedIn account", "My reasons"]);
    assert!(warns(&letter, "reasons from your own situation"), "{:?}", letter.warnings);
    let erase = Asked { wishes: Wishes { erase: true, minor: true, pass_on_name: None }, ..asked };
    let letter = erase.letter();
    says(&letter, &["Article 17(1)(c)", "that you keep for AI training", "I am under 18."]);
}

#[test]
fn a_member_in_the_united_kingdom_writes_to_the_american_company_under_the_uk_gdpr() {
    let letter = Asked::new(LetterKind::Objection, "GB").letter();
    says(&letter, &["LinkedIn Corporation", "UK GDPR"]);
    says_not(&letter, &["General Data Protection Regulation"]);
}

#[test]
fn a_swiss_member_of_linkedin_has_both_laws_and_the_swiss_authority_hears_its_own_first() {
    let letter = Asked::new(LetterKind::Objection, "CH").letter();
    says(&letter, &["Article 21(1) of the General", "Article 30(2)(b)", "Article 12(3) GDPR"]);
    let events = [event("2026-09-01", EventKind::SentForm)];
    let complaint = Asked::new(LetterKind::AuthorityComplaint, "CH").after(&events);
    let home = complaint.letter();
    says(&home, &["Article 30(2)(b) FADP", "Article 12(3) GDPR", "Article 3(1) GDPR"]);
    says_not(&home, &["Article 77", "Article 58"]);
    let abroad = Asked { authority: Some("ie"), ..complaint }.letter();
    says(&abroad, &["Article 77 GDPR", "Pembroke Row", "Ireland"]);
}

#[test]
fn a_place_without_a_known_law_gets_a_plain_request() {
    let letter = Asked::new(LetterKind::Objection, "US").letter();
    says_not(&letter, &["Article", "GDPR"]);
}

#[test]
fn a_visitor_says_so_and_objects_to_nothing_that_is_only_shown_to_members() {
    let visitor = Asked { membership: Membership::NonMember, ..Asked::new(LetterKind::Objection, "IT") };
    let letter = visitor.letter();
    says(&letter, &["I have no LinkedIn account", "what others posted about me"]);
    says_not(&letter, &["what I am shown", "I have a LinkedIn account"]);
    let identity = Asked { kind: LetterKind::Identity, email: String::new(), ..visitor.clone() };
    says(&identity.letter(), &["I have no account"]);
    // Doubts can remain only where something was shown.
    says_not(&identity.letter(), &["still"]);
    says(&identity.letter(), &["which reasonable doubts you have (Article 12(6) GDPR)"]);
    // Nobody posts at a translator.
    let translator = Asked { service: "deepl".to_owned(), ..visitor.clone() };
    says(&translator.letter(), &["I have no DeepL account"]);
    says_not(&translator.letter(), &["posts and pages"]);
    let member = Asked { membership: Membership::Member, ..identity };
    says_not(&member.letter(), &["no account", "no LinkedIn account"]);
    let unknown = Asked { membership: Membership::Unknown, ..visitor };
    says_not(&unknown.letter(), &["I have a", "I have no"]);
}

#[test]
fn more_time_announced_too_late_is_a_ground_of_its_own() {
    let events = [event("2026-10-20", EventKind::SentForm), event("2026-11-27", EventKind::MoreTime)];
    let late = Asked::new(LetterKind::AuthorityComplaint, "DE").after(&events);
    let letter = Asked { authority: Some("de-by"), ..late }.letter();
    says(
        &letter,
        &["only on 27 November 2026", "20 November 2026", "Article 12(3) GDPR", "Article 77", "Postfach 1349"],
    );
}

#[test]
fn more_time_within_an_identity_pause_does_not_contradict_the_last_day() {
    // The month ended on 2 December; with the seven days of the identity check the answer was due on 9 December.
    let events = [
        event("2026-11-02", EventKind::SentForm),
        event("2026-11-09", EventKind::IdentityAsked),
        event("2026-11-16", EventKind::IdentityShown),
        event("2026-12-04", EventKind::MoreTime),
    ];
    let asked = |kind| Asked { on: day("2026-12-15"), ..Asked::new(kind, "IE").after(&events) }.letter();
    for (kind, last) in [
        (LetterKind::AuthorityComplaint, "the last day for it was 9 December 2026"),
        (LetterKind::Reminder, "the last day for it was 9 December 2026"),
    ] {
        let letter = asked(kind);
        says(&letter, &[last, "only on 4 December 2026", "the last day for an answer was 2 December 2026"]);
        says_not(&letter, &["after the last day"]);
    }
    // After the later day there is nothing to explain.
    let mut later = events;
    later[3] = event("2026-12-14", EventKind::MoreTime);
    let late = Asked { on: day("2026-12-15"), ..Asked::new(LetterKind::Reminder, "IE").after(&later) };
    says(&late.letter(), &["only on 14 December 2026, after the last day"]);
}

#[test]
fn grounds_are_weighed_only_where_the_law_weighs_them() {
    let refused = [event("2026-10-20", EventKind::SentForm), event("2026-10-25", EventKind::Refused)];
    let letter = |country, authority| {
        Asked { authority, ..Asked::new(LetterKind::AuthorityComplaint, country).after(&refused) }.letter()
    };
    for country in ["US", "CA", "BR", "KR"] {
        says(&letter(country, None), &["The company refused my objection on 25 October 2026"]);
        says_not(&letter(country, None), &["override"]);
    }
    // The company in Ireland has to weigh wherever the person lives.
    for (country, authority) in [("IE", None), ("GB", None), ("CH", None), ("DE", Some("de-be"))] {
        says(&letter(country, authority), &["whether its grounds override mine"]);
    }
}

#[test]
fn a_letter_that_is_not_needed_says_so_and_denies_no_ground() {
    let part = [event("2026-06-01", EventKind::SentForm), event("2026-06-10", EventKind::DidPart)];
    let company = Asked::new(LetterKind::CompanyComplaint, "FR").after(&part).letter();
    assert!(warns(&company, "You need not send this one") && !warns(&company, "no ground"), "{:?}", company.warnings);
    let decided = [part[0], part[1], event("2026-09-10", EventKind::AuthorityDecided)];
    let again = Asked::new(LetterKind::AuthorityComplaint, "FR").after(&decided).letter();
    assert!(warns(&again, "not due now") && !warns(&again, "no ground"), "{:?}", again.warnings);
}

#[test]
fn silence_after_more_time_is_named_in_the_complaint() {
    let events = [event("2026-07-20", EventKind::SentForm), event("2026-08-10", EventKind::MoreTime)];
    let letter = Asked::new(LetterKind::AuthorityComplaint, "IE").after(&events).letter();
    says(&letter, &["has not answered my objection", "20 October 2026", "Article 12(3) GDPR"]);
    says_not(&letter, &["after the last day"]);
}

#[test]
fn a_late_refusal_without_reasons_breaks_article_12_4_twice() {
    let refused = Event { reasons: Some(false), ..event("2026-10-20", EventKind::Refused) };
    let events = [event("2026-08-31", EventKind::SentForm), refused];
    let asked = Asked { on: day("2026-11-01"), ..Asked::new(LetterKind::AuthorityComplaint, "IE").after(&events) };
    let letter = asked.letter();
    says(&letter, &["refused late, on 20 October 2026", "gave no reasons", "(Article 21(1) GDPR)"]);
    assert_eq!(letter.body.matches("Article 12(4) GDPR").count(), 2, "{}", letter.body);
}

#[test]
fn a_complaint_before_anything_is_late_names_no_ground_and_warns() {
    let asked = Asked::new(LetterKind::AuthorityComplaint, "IE").after(&[event("2026-11-20", EventKind::SentForm)]);
    let letter = asked.letter();
    says_not(&letter, &["I complain about the following", "last day"]);
    assert!(warns(&letter, "no ground"), "{:?}", letter.warnings);
}

#[test]
fn the_company_comes_first_in_the_united_kingdom_and_brazil() {
    for country in ["GB", "BR"] {
        let refused = [event("2026-10-20", EventKind::SentForm), event("2026-10-25", EventKind::Refused)];
        let asked = Asked::new(LetterKind::AuthorityComplaint, country).after(&refused);
        assert!(warns(&asked.letter(), "comes first"), "{country}");
        let mut told = asked.clone();
        told.events.push(event("2026-11-01", EventKind::ToldCompany));
        let letter = told.letter();
        assert!(!warns(&letter, "comes first"), "{country}");
        says(&letter, &["I turned to the company first, on 1 November 2026"]);
    }
}

#[test]
fn what_an_authority_asks_for_is_told_before_a_letter_is_sent() {
    let sent = [event("2026-09-01", EventKind::SentForm)];
    let bare = |country: &str| {
        let asked = Asked::new(LetterKind::AuthorityComplaint, country).after(&sent);
        Asked { name: String::new(), address: String::new(), email: String::new(), ..asked }.letter()
    };
    assert!(warns(&bare("ES"), "own form only"));
    assert!(warns(&bare("NL"), "without a name") && warns(&bare("NL"), "postal address"));
    assert!(warns(&bare("RO"), "signature") && warns(&bare("RO"), "a copy of what you sent"));
    assert!(warns(&bare("AT"), "From 2 April 2027"));
    assert!(warns(&bare("DE"), "Each part of the country"));
    assert!(warns(&bare("FR"), "A translation may be needed"));
    let full = Asked::new(LetterKind::AuthorityComplaint, "AT").after(&sent).letter();
    assert!(!warns(&full, "2 April 2027"), "{:?}", full.warnings);
    let spring =
        Asked { on: day("2027-05-01"), name: String::new(), ..Asked::new(LetterKind::AuthorityComplaint, "AT") };
    assert!(warns(&spring.after(&sent).letter(), "Since 2 April 2027"));
}

#[test]
fn a_follow_up_sets_a_term_of_two_weeks_and_news_are_asked_for_after_three_months() {
    let sent = [event("2026-10-20", EventKind::SentForm)];
    says(&Asked::new(LetterKind::Reminder, "DE").after(&sent).letter(), &["by 11 December 2026", "20 November 2026"]);
    let complained = [sent[0], event("2026-08-10", EventKind::Complained)];
    let complained = [event("2026-06-01", EventKind::SentForm), complained[1]];
    let letter = Asked::new(LetterKind::AuthorityNews, "FR").after(&complained).letter();
    says(&letter, &["On 10 August 2026", "Article 78(2) GDPR", "10 November 2026", "TSA 80715"]);
}

#[test]
fn a_letter_without_a_name_has_no_empty_signature() {
    let letter = Asked { name: String::new(), ..Asked::new(LetterKind::Objection, "DE") }.letter();
    says_not(&letter, &["Kind regards"]);
}

#[test]
fn whether_the_name_may_be_passed_on_is_as_the_person_chose() {
    for (choice, words) in [(None, "ask me before"), (Some(true), "You may tell"), (Some(false), "do not tell")] {
        let mut asked = Asked::new(LetterKind::AuthorityComplaint, "IE");
        asked.wishes.pass_on_name = choice;
        says(&asked.letter(), &[words]);
    }
}

#[test]
fn a_german_letter_is_german_throughout() {
    let events = [event("2026-08-31", EventKind::SentForm), event("2026-10-20", EventKind::Refused)];
    for kind in LetterKind::ALL {
        let asked = Asked { language: "de", authority: Some("de-be"), ..Asked::new(kind, "DE").after(&events) };
        let letter = asked.letter();
        says(&letter, &["Guten Tag", "2026"]);
        says_not(&letter, &["Hello", "Article", "Kind regards", "objection", " the "]);
    }
}

#[test]
fn the_letter_as_a_file_keeps_its_subject_and_its_page_has_no_script() {
    let letter = Asked::new(LetterKind::Objection, "DE").letter();
    assert!(sheet::text(&letter.subject, &letter.body).starts_with(&format!("{}\n\n", letter.subject)));
    let direction = untrained_core::border::window::Direction::LeftToRight;
    let page = sheet::page("a < b", "x & y", "en", direction);
    assert!(page.contains("a &lt; b") && page.contains("x &amp; y") && !page.contains("<script"));
}

#[test]
fn every_authority_but_the_states_attorneys_and_the_brazilian_form_has_a_postal_address() {
    let without: Vec<&str> = common::pack()
        .law
        .authorities
        .iter()
        .filter(|authority| authority.address.is_none())
        .map(|authority| authority.id.as_str())
        .collect();
    assert_eq!(without, ["br", "us"]);
}

fn desk(pack: &std::sync::Arc<Pack>, language: &str) -> Desk {
    Desk::new(std::sync::Arc::clone(pack), driver::settings(language, None))
}

fn asked<'a>(kind: &'a str, country: &'a str, lang: Option<&'a str>) -> LetterAsked<'a> {
    LetterAsked { kind, country: Some(country), lang, ..LetterAsked::default() }
}

#[test]
fn an_authority_gets_a_letter_that_it_takes_with_a_copy_to_read_along() {
    let english = desk(common::pack(), "en");
    let letter = |kind, country, lang| english.letter(&asked(kind, country, lang), day("2026-11-28")).unwrap();
    let complaint = letter("authority-complaint", "DE", None);
    assert_eq!(complaint.lang, "de");
    assert!(complaint.body.contains("Guten Tag") && complaint.body.contains("28. November 2026"), "{}", complaint.body);
    let reading = complaint.reading.unwrap();
    assert_eq!(reading.lang, "en");
    assert!(reading.body.contains("28 November 2026") && reading.subject.starts_with("Complaint"), "{}", reading.body);
    // What to know before is the person's own language, and it asks for no translation.
    assert!(!complaint.warnings.is_empty() && !complaint.warnings.iter().any(|it| it.contains("accepts")));
    // A company is written to in the person's own; what is asked for is done.
    for (kind, country, lang, expected) in [
        ("objection", "DE", None, "en"),
        ("authority-complaint", "IE", None, "en"),
        ("authority-complaint", "DE", Some("en"), "en"),
        ("objection", "DE", Some("de"), "de"),
    ] {
        let letter = letter(kind, country, lang);
        assert_eq!(letter.lang, expected, "{kind} {country} {lang:?}");
        assert_eq!(letter.reading.is_some(), expected != "en", "{kind} {country} {lang:?}");
    }
}

#[test]
fn letters_are_written_in_languages_that_the_app_is_not_offered_in() {
    let mut pack = Pack::clone(common::pack());
    let bulgarian = "letter-greeting = Здравейте,\ndate-long = { $day } { $month } { $year } г.\nmonth-11 = ноември\n";
    pack.letters.insert("bg".to_owned(), Texts::of(bulgarian));
    let letter =
        desk(&std::sync::Arc::new(pack), "de").letter(&asked("authority-complaint", "BG", None), day("2026-11-28"));
    let letter = letter.unwrap();
    assert_eq!((letter.lang.as_str(), letter.reading.map(|own| own.lang)), ("bg", Some("de".to_owned())));
    assert!(letter.body.contains("Здравейте,") && letter.body.contains("28 ноември 2026 г."), "{}", letter.body);
}

/// The words by which each ground is known, to the company and to the authority.
fn words_of(ground: Ground) -> [&'static str; 2] {
    match ground {
        Ground::NoAnswer => ["I have had no answer", "has not answered my objection"],
        Ground::LateAnswer => ["late", "late"],
        Ground::ExtensionTooLate => ["You announced only on", "The company announced only on"],
        Ground::Refused => ["You refused", "The company refused"],
        Ground::RefusedWithoutReasons => ["You gave no reasons", "The company gave no reasons"],
        Ground::Partly => ["You did only a part", "The company did only a part"],
        Ground::NotAnswered => ["You pointed me to a switch and", "The company pointed me to a switch and"],
    }
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let what = prop::sample::select(EventKind::ALL.to_vec());
    let one = (0..120_u64, what, prop::option::of(any::<bool>())).prop_map(|(after, what, reasons)| Event {
        on: day("2026-08-03") + Days::new(after),
        what,
        reasons: reasons.filter(|_| what.has_reasons()),
        id: 0,
    });
    (any::<bool>(), prop::collection::vec(one, 0..6)).prop_map(|(form, mut rest)| {
        let first = if form { EventKind::SentForm } else { EventKind::LetterReceived };
        rest.push(event("2026-08-03", first));
        rest
    })
}

fn some_words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just(" ".to_owned()),
        Just("Ada Lovelace".to_owned()),
        Just("line one\nline two".to_owned())
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// No combination of person, place, service, law, case and language leaves a hole; every ground that holds is told, and
    /// none that does not; nothing is said that was not said or chosen.
    #[test]
    fn a_letter_says_what_holds_and_nothing_else(
        kind in prop::sample::select(LetterKind::ALL.to_vec()),
        at in 0..250_usize, of in 0..64_usize, language in prop::sample::select(vec!["en", "de"]),
        membership in prop::sample::select(vec![Membership::Unknown, Membership::Member, Membership::NonMember]),
        (minor, erase, pass_on_name) in (any::<bool>(), any::<bool>(), prop::option::of(any::<bool>())),
        (name, email, address, reasons) in (some_words(), some_words(), some_words(), some_words()),
        events in prop::option::of(events()), later in 0..200_u64,
    ) {
        let pack = common::pack();
        let asked = Asked {
            kind, language, membership, name, email, address, reasons, authority: None,
            country: pack.places[at % pack.places.len()].code.clone(),
            service: pack.services.at(of % pack.services.len()).unwrap().id.clone(),
            wishes: Wishes { minor, erase, pass_on_name },
            events: events.unwrap_or_default(),
            on: day("2026-12-01") + Days::new(later),
        };
        let letter = asked.letter();
        let body = &letter.body;
        if language == "en" {
            let grounds = asked.grounds();
            let audience = usize::from(kind == LetterKind::AuthorityComplaint);
            let lists = matches!(kind, LetterKind::Reminder | LetterKind::CompanyComplaint | LetterKind::AuthorityComplaint);
            for ground in Ground::ALL.into_iter().filter(|_| lists) {
                let told = body.lines().any(|line| line.starts_with("– ") && line.contains(words_of(ground)[audience]));
                prop_assert_eq!(told, grounds.contains(&ground), "{:?}\n{}", ground, body);
            }
            prop_assert_eq!(body.contains("I am under 18"), minor && !matches!(kind, LetterKind::Identity | LetterKind::AuthorityNews));
            prop_assert_eq!(body.contains("rase the copies"), erase && kind == LetterKind::Objection);
            prop_assert!(membership == Membership::NonMember || !body.contains("no account"));
            let gdpr = asked.laws().iter().any(|(id, _)| *id == "gdpr-month");
            let uk = asked.laws().iter().any(|(id, _)| *id == "uk-month");
            // A representative's own name stands above the greeting ("GDPR Representative Services"); the law is cited below it.
            let said = body.split_once("\n\nHello").map_or(body.as_str(), |(_, said)| said);
            prop_assert!(gdpr || !said.replace("UK GDPR", "").contains("GDPR") || kind.to_authority(), "{}", body);
            prop_assert!(uk || !said.contains("UK GDPR"), "{}", body);
        }
        // Nothing is promised of what is trained already, and no name is made up.
        for never in ["removed from the model", "untrain", "[", "]", "N. N."] {
            prop_assert!(!body.contains(never));
        }
    }
}
