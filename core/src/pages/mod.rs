//! State → page, pure. One file a page; every page is one variant of [`PageId`] and its name is also its tap.

mod about;
mod add;
mod age;
mod cards;
mod case_page;
mod changes;
mod country;
pub(crate) mod door;
mod erase;
mod home;
mod looks;
mod member;
mod notes;
mod notices;
mod profile;
mod proof;
mod reminders;
mod remove;
mod restore;
mod settings;
mod steps;
mod why;

use std::sync::{Arc, OnceLock};

use crate::border::event::Settings;
use crate::border::moment::{CivilDate, Moment};
use crate::border::window::{
    Block, Button, ButtonLook, ButtonRow, Heading, Icon, Page, Paragraph, Row, SourceItem, TextLook, Tone,
};
use crate::content::{Evidence, Pack, Place, Proof, ReadAs, Service, Source, Switch};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::person::{Membership, Person, Profile};
use crate::rules::reminder::{self, Planned};
use crate::rules::verdict::{self, Verdict};
use crate::state::State;
use crate::text::{Arg, Text};

pub(crate) use age::BIRTHDAY;
pub(crate) use case_page::case_page;
pub(crate) use country::FIND as FIND_COUNTRY;
pub(crate) use looks::{DATE as LOOK_DATE, NOTE as LOOK_NOTE, first_day};
pub(crate) use notes::draw as draw_note;
pub(crate) use notices::{calendar_entries, compose};
pub(crate) use profile::{MEMBER, NICKNAME};
pub(crate) use reminders::{HOUR, may_ask, target};
pub(crate) use settings::{AUTOMATIC, LABELS, LANGUAGE};
pub(crate) use steps::{ROUTE, list as step_list};

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// What is remembered.
    pub state: &'a State,
    /// The content.
    pub pack: &'a Pack,
    /// The sentences.
    pub text: &'a Text,
    /// The device.
    pub settings: &'a Settings,
    /// Now.
    pub now: Moment,
    /// The plan of reminders as of now, made when first asked for.
    pub plan: &'a OnceLock<Arc<[Planned]>>,
}

/// Draws a page.
#[must_use]
pub fn draw(id: &PageId, view: &View<'_>) -> Page {
    let (title, blocks) = match id {
        PageId::Country => country::draw(view),
        PageId::Age => age::draw(view),
        PageId::Birthday => age::draw_birthday(view),
        PageId::Member => member::draw(view),
        PageId::Home => home::draw(view),
        PageId::Why(subject) => why::draw(view, subject),
        PageId::Steps(subject) => steps::draw(view, subject),
        PageId::Looks(subject) => looks::draw(view, subject),
        PageId::Remove(subject) => remove::draw(view, subject),
        PageId::Door(subject) => door::draw(view, subject),
        PageId::Objection(subject) => door::draw_objection(view, subject),
        PageId::Letter(kind, subject) => door::draw_letter(view, *kind, subject),
        PageId::Case(subject) => door::draw_case(view, subject),
        PageId::Authority(subject) => door::draw_authority(view, subject),
        PageId::Law(subject) => door::draw_law(view, subject),
        PageId::Proofs => proof::draw(view),
        PageId::Proof(id) => proof::draw_one(view, *id),
        PageId::Profile(subject) => profile::draw(view, subject),
        PageId::Reminders => reminders::draw(view),
        PageId::Settings => settings::draw(view),
        PageId::Languages => settings::draw_languages(view),
        PageId::Add => add::draw(view),
        PageId::Changes => changes::draw(view),
        PageId::Erase => erase::draw(view),
        PageId::Restore => restore::draw(view),
        PageId::About => about::draw(view),
        PageId::Sources => about::draw_sources(view),
        PageId::Privacy => about::draw_privacy(view),
        PageId::Licences => about::draw_licences(view),
    };
    Page { key: id.to_string(), title, blocks }
}

/// Title and blocks of a page.
type Drawn = (String, Vec<Block>);

impl<'a> View<'a> {
    /// The whole plan of reminders as of now.
    pub(crate) fn coming(&self) -> &'a [Planned] {
        self.plan
            .get_or_init(|| reminder::plan(self.person(), self.pack, &self.state.reminders, self.now.wall()).into())
    }

    /// The day on the person's wall.
    fn today(&self) -> chrono::NaiveDate {
        self.now.date()
    }

    fn person(&self) -> &'a Person {
        &self.state.person
    }

    /// Where the person lives; `None` while not said, or where this pack does not know the code.
    fn place(&self) -> Option<&'a Place> {
        verdict::find_place(self.pack, self.person().country.as_deref()?).ok()
    }

    /// The profile of a subject.
    fn profile(&self, subject: &Subject) -> Option<&'a Profile> {
        find_profile(self.person(), subject)
    }

    /// The verdict on a service for this person; `None` while the country is not said.
    fn verdict(&self, service: &Service, membership: Membership) -> Option<Verdict> {
        let member = membership != Membership::NonMember;
        Some(verdict::evaluate(service, self.place()?, self.today(), self.person().age, member))
    }

    fn say(&self, id: &str) -> String {
        self.text.say(id)
    }

    fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, words)| (*name, Arg::Words(words))).collect();
        self.text.say_with(id, &values)
    }

    fn heading(&self, key: &str, id: &str) -> Block {
        Block::Heading(Heading { key: key.to_owned(), text: self.say(id) })
    }

    fn paragraph(&self, key: &str, look: TextLook, id: &str) -> Block {
        paragraph(key, look, self.say(id))
    }

    fn button(&self, look: ButtonLook, id: &str, intent: &Intent) -> Button {
        button(look, self.say(id), intent)
    }

    /// A row whose two lines are the messages `id` and, where there is one, `id-detail`.
    fn row(&self, key: &str, icon: Icon, id: &str, intent: &Intent) -> Block {
        let detail = self.text.find(&format!("{id}-detail"), &[]).unwrap_or_default();
        row(key, icon, Tone::Plain, self.say(id), detail, intent)
    }

    /// What the person calls a profile: the service's name, and the nickname or number where there are several.
    fn profile_name(&self, profile: &Profile) -> String {
        let name = self.pack.service(&profile.service).map_or(profile.service.as_str(), |service| &service.name);
        let mut same = self.person().profiles.iter().filter(|other| other.service == profile.service);
        if !profile.nickname.is_empty() {
            return format!("{name} · {}", profile.nickname);
        }
        match same.position(|other| other.id == profile.id) {
            None | Some(0) => name.to_owned(),
            Some(before) => {
                self.say_with("profile-numbered", &[("service", name), ("number", &(before + 1).to_string())])
            }
        }
    }

    /// The subject of a profile's main switch, as short as it can be named.
    pub(crate) fn subject_of(&self, profile: &Profile) -> Subject {
        let first = self.person().profiles.iter().find(|other| other.service == profile.service);
        let id = if first.is_some_and(|first| first.id == profile.id) { 0 } else { profile.id };
        Subject { service: profile.service.clone(), profile: id, switch: String::new() }
    }

    /// A statement with its evidence and sources: the first whole and to be opened, of the others who published them.
    /// Every one can be opened on the page of sources.
    fn sourced(&self, key: &str, statement: &str, proof: &Proof) -> SourceItem {
        let mut known = proof.sources.iter().filter_map(|id| Some((id, self.pack.sources.get(id)?)));
        let first = known.next();
        let mut others: Vec<String> = Vec::new();
        for (_, source) in known {
            let new = first.is_none_or(|(_, first)| first.publisher != source.publisher);
            if new && !others.contains(&source.publisher) {
                others.push(source.publisher.clone());
            }
        }
        let line = first.map(|(_, source)| self.source_line(source)).unwrap_or_default();
        SourceItem {
            key: key.to_owned(),
            statement: statement.to_owned(),
            source: if others.is_empty() {
                line
            } else {
                self.say_with("source-also", &[("source", &line), ("publishers", &self.text.list(&others))])
            },
            evidence: self.say(evidence_id(proof.evidence)),
            stale: self.stale_line(proof),
            button: first
                .map(|(id, _)| self.button(ButtonLook::Plain, "source-open", &Intent::OpenSource { id: id.clone() })),
        }
    }

    /// "Re-check due since …" past the re-check day, else nothing.
    fn stale_line(&self, proof: &Proof) -> String {
        if self.today() > proof.recheck_after {
            self.say_with("facts-stale", &[("date", &self.text.date(proof.recheck_after))])
        } else {
            String::new()
        }
    }

    /// Publisher, date, how it was read: for where the title stands above.
    fn source_line_short(&self, source: &Source) -> String {
        let mut parts = vec![source.publisher.clone()];
        parts.extend(self.published(&source.published));
        parts.push(self.say(read_id(source.read)));
        parts.join(" · ")
    }

    /// Publisher, title, date, how it was read.
    fn source_line(&self, source: &Source) -> String {
        let mut parts = vec![source.publisher.clone(), self.text.quoted(&source.title)];
        parts.extend(self.published(&source.published));
        parts.push(self.say(read_id(source.read)));
        parts.join(" · ")
    }

    /// A day, month or year as a source prints it.
    fn published(&self, printed: &str) -> Option<String> {
        if printed.is_empty() {
            return None;
        }
        let day = |text: &str| text.parse::<chrono::NaiveDate>().ok();
        Some(match printed.len() {
            10 => day(printed).map_or_else(|| printed.to_owned(), |date| self.text.date(date)),
            7 => day(&format!("{printed}-01")).map_or_else(|| printed.to_owned(), |date| self.text.month_of(date)),
            _ => printed.to_owned(),
        })
    }
}

/// The profile of a subject: the very one, or the first at the service.
#[must_use]
pub fn find_profile<'a>(person: &'a Person, subject: &Subject) -> Option<&'a Profile> {
    person
        .profiles
        .iter()
        .find(|profile| profile.service == subject.service && (subject.profile == 0 || profile.id == subject.profile))
        .map(|profile| &**profile)
}

/// The switch of a subject: the very one, or the main one.
#[must_use]
pub fn find_switch<'a>(service: &'a Service, subject: &Subject) -> Option<&'a Switch> {
    if subject.switch.is_empty() {
        service.switches.first()
    } else {
        service.switches.iter().find(|switch| switch.id == subject.switch)
    }
}

fn evidence_id(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Documented => "evidence-documented",
        Evidence::Reported => "evidence-reported",
        Evidence::Weak => "evidence-weak",
        Evidence::Derived => "evidence-derived",
    }
}

fn read_id(read: ReadAs) -> &'static str {
    match read {
        ReadAs::Original => "source-read-original",
        ReadAs::ArchivedCopy => "source-read-archived",
        ReadAs::Quoted => "source-read-quoted",
    }
}

fn paragraph(key: &str, look: TextLook, text: String) -> Block {
    Block::Paragraph(Paragraph { key: key.to_owned(), look, text })
}

fn buttons(key: &str, buttons: Vec<Button>) -> Block {
    Block::Buttons(ButtonRow { key: key.to_owned(), buttons })
}

fn button(look: ButtonLook, label: String, intent: &Intent) -> Button {
    Button { label, look, enabled: true, tap: intent.to_string() }
}

fn row(key: &str, icon: Icon, tone: Tone, title: String, detail: String, intent: &Intent) -> Block {
    let spoken = if detail.is_empty() { title.clone() } else { format!("{title}. {detail}") };
    Block::Row(Row { key: key.to_owned(), icon, tone, title, detail, tap: intent.to_string(), spoken })
}

fn civil(date: chrono::NaiveDate) -> CivilDate {
    date.into()
}
