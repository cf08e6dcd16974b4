//! A letter to read, copy and share, and what was done with it.

use chrono::NaiveDate;

use super::known::{Case, gone, part_open};
use super::objection::{chosen, copyable, day_block, draft, first_day, links_key, reasons_key};
use crate::border::window::{Block, Button, ButtonLook, Choice, ChoiceOption, Icon, SwitchRow, TextLook, Tone};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, paragraph, row};
use crate::papers::letter::given::{CaseView, LetterInput, Sender, Wishes};
use crate::papers::letter::{Letter, write};
use crate::person::Age;
use crate::person::case::EventKind;
use crate::rules::authority;
use crate::rules::case::letters::LetterKind;
use crate::text::Text;

/// Key of the choice of the language of letters to companies.
pub const LANGUAGE: &str = "letter-language";

/// Key of the choice of the language of letters to authorities.
const AUTHORITY_LANGUAGE: &str = "letter-language-authority";

/// Key of the date on which a letter arrived.
#[must_use]
pub fn arrived_key(subject: &Subject) -> String {
    format!("letter-arrived-on-{}", subject.without_case())
}

/// Key of the date on which a letter of the case with this id was sent.
#[must_use]
pub fn sent_key(what: EventKind, id: u32) -> String {
    format!("letter-sent-{}-on-{id}", what.name())
}

/// What sending a letter is in a case; `None` for the objection, which begins one.
#[must_use]
fn event_of(kind: LetterKind) -> Option<EventKind> {
    match kind {
        // That the authority was asked is no event: its answer is.
        LetterKind::Objection | LetterKind::AuthorityNews => None,
        LetterKind::Identity => Some(EventKind::IdentityShown),
        LetterKind::Reminder | LetterKind::UseTheSwitch | LetterKind::Partly => Some(EventKind::Reminded),
        LetterKind::CompanyComplaint => Some(EventKind::ToldCompany),
        LetterKind::AuthorityComplaint => Some(EventKind::Complained),
    }
}

/// Key of a choice of the person's own for letters: `minor`, `erase` or `name`.
#[must_use]
pub fn wish_key(what: &str, subject: &Subject) -> String {
    format!("letter-{what}-{}", subject.without_case())
}

/// The letter of a day, in the language of letters of its kind.
#[must_use]
pub fn body(case: &Case<'_>, kind: LetterKind, date: NaiveDate) -> Letter {
    body_in(case, kind, date, &language(case, kind))
}

/// The letter of a day in a language.
fn body_in(case: &Case<'_>, kind: LetterKind, date: NaiveDate, text: &Text) -> Letter {
    let view = case.view;
    // The objection itself is a new one unless a case is named.
    let sent = case.objection().filter(|_| kind != LetterKind::Objection || case.subject.case != 0);
    let subjects =
        sent.filter(|sent| !sent.subjects.is_empty()).map_or_else(|| chosen(case), |sent| sent.subjects.clone());
    let name = [draft(view, "sender-first-name"), draft(view, "sender-last-name")].join(" ");
    let links = if case.member() { "" } else { draft(view, &links_key(case.subject)) };
    let (events, seen_off, laws) = (if sent.is_some() { case.events() } else { &[] }, case.seen_off(), case.laws());
    let result = case.result_on(events, date);
    let part_unknown = part_open(case);
    let particulars = view.pack.law.facts.iter().find(|fact| fact.id == "law.cross-border-particulars");
    write(
        &LetterInput {
            kind,
            service: case.service,
            company: case.company(),
            laws: &laws,
            place: case.place().map_or("", |place| place.code.as_str()),
            membership: case.profile.map(|profile| profile.membership).unwrap_or_default(),
            subjects: &subjects,
            sender: Sender {
                name: name.trim(),
                email: draft(view, "sender-email"),
                address: draft(view, "sender-address"),
                links,
                reasons: draft(view, &reasons_key(case.subject)),
            },
            wishes: Wishes {
                minor: wish(view, "minor", case.subject) && may_be_minor(view),
                erase: wish(view, "erase", case.subject),
                pass_on_name: match draft(view, &wish_key("name", case.subject)) {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                },
            },
            case: (!events.is_empty()).then_some(CaseView { events, result: &result, seen_off: &seen_off }),
            authority: case
                .authority()
                .filter(|_| !part_unknown)
                .map(|authority| (authority, authority::law(view.pack, authority, case.place()))),
            part_unknown,
            particulars_from: particulars.and_then(|fact| fact.from),
            today: date,
        },
        text,
        view.text,
    )
}

fn wish(view: &View<'_>, what: &str, subject: &Subject) -> bool {
    draft(view, &wish_key(what, subject)) == "yes"
}

/// True unless they said that they are 18 or older.
fn may_be_minor(view: &View<'_>) -> bool {
    match view.person().age {
        Age::Adult => false,
        Age::Unknown => true,
        Age::Minor { adult_on } => view.today() < adult_on,
    }
}

/// The key of the choice of the language of letters of a kind.
fn language_key(kind: LetterKind) -> &'static str {
    if kind.to_authority() { AUTHORITY_LANGUAGE } else { LANGUAGE }
}

/// The sentences for letters of a kind: in the language chosen for them; else one that the authority takes; else that of the app.
#[must_use]
pub fn language(case: &Case<'_>, kind: LetterKind) -> Text {
    let (view, own) = (case.view, case.view.text);
    let taken = || {
        // Where the part decides and is not known, the letter names no authority; but all of a country take the same.
        let authority = case.authority().filter(|_| kind.to_authority())?;
        authority::language(authority, own.language(), |tag| own.for_letters(tag))
    };
    match view.state.entries.get(language_key(kind)).map(String::as_str).or_else(taken) {
        Some(chosen) => own.in_language(chosen),
        None => own.clone(),
    }
}

pub(in crate::pages) fn draw(view: &View<'_>, kind: LetterKind, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let text = language(&case, kind);
    let letter = body_in(&case, kind, view.today(), &text);
    let mut blocks = vec![view.paragraph("hint", TextLook::Small, "letter-page-hint")];
    // A letter that objects to nothing is none.
    if kind == LetterKind::Objection && case.subject.case == 0 && chosen(&case).is_empty() {
        blocks.push(view.paragraph("nothing", TextLook::Body, "objection-nothing-chosen"));
        blocks.push(own_words(&case));
        return (view.say(&format!("letter-page-{}", kind.slug())), blocks);
    }
    let page = Intent::Go(PageId::LetterLanguage(kind, subject.clone()));
    let now = view.text.language_name(text.language());
    blocks.push(row("language", Icon::Globe, Tone::Plain, view.say("letter-language"), now, &page));
    wishes(&case, kind, &mut blocks);
    if !letter.warnings.is_empty() {
        blocks.push(view.heading("before", "letter-before"));
        for (at, warning) in letter.warnings.iter().enumerate() {
            blocks.push(paragraph(&format!("before-{at}"), TextLook::Point, warning.clone()));
        }
    }
    if kind.to_authority() && part_open(&case) {
        let page = Intent::Go(PageId::Authority(subject.clone()));
        blocks.push(view.row("state", Icon::Globe, "letter-state", &page));
    }
    blocks.push(copyable(view, "letter-subject", view.say("letter-page-subject"), letter.subject));
    blocks.push(copyable(view, "letter-body", view.say("letter-page-body"), letter.body));
    blocks.push(buttons("hand-over", hand_over(&case, kind)));
    if text.language() != view.text.language() {
        let own = body_in(&case, kind, view.today(), view.text);
        blocks.push(view.heading("reading", "letter-reading"));
        blocks.push(view.paragraph("reading-hint", TextLook::Small, "letter-reading-hint"));
        blocks.push(paragraph("reading-subject", TextLook::Lead, own.subject));
        blocks.push(paragraph("reading-body", TextLook::Body, own.body));
    }
    blocks.push(own_words(&case));
    after(&case, kind, &mut blocks);
    (view.say(&format!("letter-page-{}", kind.slug())), blocks)
}

/// In which language letters are written.
pub(in crate::pages) fn draw_language(view: &View<'_>, kind: LetterKind, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let text = language(&case, kind);
    let options = text.letter_languages().map(|tag| ChoiceOption {
        key: tag.to_owned(),
        label: view.text.language_name(tag),
        detail: String::new(),
        selected: tag == text.language(),
    });
    let choice = Choice {
        key: language_key(kind).to_owned(),
        label: view.say("letter-language"),
        hint: String::new(),
        options: options.collect(),
    };
    (view.say("letter-language"), vec![Block::Choice(choice)])
}

/// What the person may choose to say, where a letter of this kind can say it.
fn wishes(case: &Case<'_>, kind: LetterKind, blocks: &mut Vec<Block>) {
    let (view, subject) = (case.view, case.subject);
    let switch = |what: &str, id: &str| {
        let label = view.say(id);
        Block::Switch(SwitchRow {
            key: wish_key(what, subject),
            spoken: label.clone(),
            label,
            hint: view.text.find(&format!("{id}-hint"), &[]).unwrap_or_default(),
            on: wish(view, what, subject),
            tap: Intent::LetterSays { what: what.to_owned(), subject: subject.clone() }.to_string(),
        })
    };
    if may_be_minor(view) && !matches!(kind, LetterKind::Identity | LetterKind::AuthorityNews) {
        blocks.push(switch("minor", "letter-say-minor"));
    }
    if kind == LetterKind::Objection {
        blocks.push(switch("erase", "letter-say-erase"));
    }
    if kind == LetterKind::AuthorityComplaint {
        let key = wish_key("name", subject);
        let chosen = draft(view, &key);
        let option = |option: &str, id: &str| ChoiceOption {
            key: option.to_owned(),
            label: view.say(id),
            detail: String::new(),
            selected: chosen == option || (chosen.is_empty() && option == "ask"),
        };
        blocks.push(Block::Choice(Choice {
            label: view.say("letter-pass-on"),
            hint: String::new(),
            options: vec![
                option("ask", "letter-pass-on-ask"),
                option("yes", "letter-pass-on-yes"),
                option("no", "letter-pass-on-no"),
            ],
            key,
        }));
    }
}

/// The way to the name, the address and the reasons that the letter uses.
fn own_words(case: &Case<'_>) -> Block {
    let page = Intent::Go(PageId::Objection(case.subject.without_case()));
    case.view.row("own-words", Icon::Profile, "letter-own-words", &page)
}

/// Share, and the address to bring it to.
fn hand_over(case: &Case<'_>, kind: LetterKind) -> Vec<Button> {
    let view = case.view;
    let share = Intent::ShareBlock { key: "letter-body".to_owned() };
    let mut all = vec![
        view.button(ButtonLook::Primary, "letter-share-button", &share),
        view.button(ButtonLook::Plain, "letter-save-button", &Intent::SaveLetter { print: false }),
        view.button(ButtonLook::Plain, "letter-print-button", &Intent::SaveLetter { print: true }),
    ];
    if kind.to_authority() {
        let page = Intent::Go(PageId::Authority(case.subject.clone()));
        all.push(view.button(ButtonLook::Plain, "door-authority", &page));
    } else if let Some(company) = case.company().filter(|company| !company.officer_door.is_empty()) {
        let door = Intent::OpenDoor { service: case.service.id.clone(), door: company.officer_door.clone() };
        all.push(view.button(ButtonLook::Plain, "letter-officer-button", &door));
    }
    all
}

/// What the person did with the letter, where it changes the case.
fn after(case: &Case<'_>, kind: LetterKind, blocks: &mut Vec<Block>) {
    let (view, subject) = (case.view, case.subject);
    let Some(what) = event_of(kind) else {
        if kind == LetterKind::Objection && !chosen(case).is_empty() {
            blocks.push(day_block(view, arrived_key(subject), "letter-arrived-on", "letter-arrived-hint", first_day()));
            let sent = Intent::Sent { letter: true, subject: subject.without_case() };
            blocks.push(buttons("sent", vec![view.button(ButtonLook::Plain, "letter-sent-button", &sent)]));
        }
        return;
    };
    let Some((objection, begun)) = case.objection().and_then(|it| Some((it, it.begun()?))) else { return };
    blocks.push(day_block(view, sent_key(what, objection.id), "letter-went-on", "letter-went-hint", begun));
    let sent = Intent::LetterSent { what, subject: subject.clone() };
    blocks.push(buttons("went", vec![view.button(ButtonLook::Plain, "letter-went-button", &sent)]));
}
