//! What every page is made from, and the blocks that many of them share.

use std::sync::{Arc, OnceLock};

use crate::border::event::Settings;
use crate::border::moment::{CivilDate, Moment};
use crate::border::window::{
    Block, Button, ButtonLook, ButtonRow, Heading, Icon, Paragraph, Row, SourceItem, TextLook, Tone,
};
use crate::content::{Backing, Door, Evidence, Pack, Place, ReadAs, Service, Source, Switch, SwitchKind};
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::person::case::Objection;
use crate::person::{Membership, Person, Profile};
use crate::rules::reminder::{self, Planned};
use crate::rules::verdict::{self, Verdict};
use crate::state::State;
use crate::text::{Text, words};

/// The app's own version, that of the build.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// What is remembered.
    pub state: &'a State,
    /// The content in use.
    pub pack: &'a Pack,
    /// The content that came with the app.
    pub packaged: &'a Pack,
    /// What was in use before newer facts were taken, in this process, and its sentences.
    pub before: Option<(&'a Pack, &'a Text)>,
    /// The sentences.
    pub text: &'a Text,
    /// The device.
    pub settings: &'a Settings,
    /// Now.
    pub now: Moment,
    /// The plan of reminders as of now, made when first asked for.
    pub plan: &'a OnceLock<Arc<[Planned]>>,
}

/// Title and blocks of a page.
pub(crate) type Drawn = (String, Vec<Block>);

impl<'a> View<'a> {
    /// The whole plan of reminders as of now.
    pub(crate) fn coming(&self) -> &'a [Planned] {
        self.plan
            .get_or_init(|| reminder::plan(self.person(), self.pack, &self.state.reminders, self.now.wall()).into())
    }

    /// The day on the person's wall.
    pub(crate) fn today(&self) -> chrono::NaiveDate {
        self.now.date()
    }

    pub(crate) fn person(&self) -> &'a Person {
        &self.state.person
    }

    /// Where the person lives; `None` while not said, or where this pack does not know the code.
    pub(crate) fn place(&self) -> Option<&'a Place> {
        verdict::find_place(self.pack, self.person().country.as_deref()?).ok()
    }

    /// The profile of a subject.
    pub(crate) fn profile(&self, subject: &Subject) -> Option<&'a Profile> {
        find_profile(self.person(), subject)
    }

    /// The verdict on a service for this person; `None` while the country is not said.
    pub(crate) fn verdict(&self, service: &Service, membership: Membership) -> Option<Verdict> {
        let member = membership != Membership::NonMember;
        Some(verdict::evaluate(service, self.place()?, self.today(), self.person().age, member))
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.text.say(id)
    }

    pub(crate) fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.text.say_with(id, &words(values))
    }

    /// A message about a switch: of one that blocks in words of its own, where there are such.
    pub(crate) fn say_of(&self, switch: Option<&Switch>, id: &str, values: &[(&str, &str)]) -> String {
        let blocks = switch.is_some_and(|switch| switch.kind == SwitchKind::BlockSwitch);
        let own = blocks.then(|| self.text.find(&format!("{id}-block"), &words(values))).flatten();
        own.unwrap_or_else(|| self.say_with(id, values))
    }

    /// What an address opens ("Opens a form").
    pub(crate) fn opens(&self, door: &Door) -> String {
        self.say(&format!("opens-{}", door.opens.name()))
    }

    pub(crate) fn heading(&self, key: &str, id: &str) -> Block {
        Block::Heading(Heading { key: key.to_owned(), text: self.say(id) })
    }

    pub(crate) fn paragraph(&self, key: &str, look: TextLook, id: &str) -> Block {
        paragraph(key, look, self.say(id))
    }

    pub(crate) fn button(&self, look: ButtonLook, id: &str, intent: &Intent) -> Button {
        button(look, self.say(id), intent)
    }

    /// A row whose two lines are the messages `id` and, where there is one, `id-detail`.
    pub(crate) fn row(&self, key: &str, icon: Icon, id: &str, intent: &Intent) -> Block {
        let detail = self.text.find(&format!("{id}-detail"), &[]).unwrap_or_default();
        row(key, icon, Tone::Plain, self.say(id), detail, intent)
    }

    /// What the person calls a profile: the service's name, and the nickname or number where there are several.
    pub(crate) fn profile_name(&self, profile: &Profile) -> String {
        let name = self.pack.service(&profile.service).map_or(profile.service.as_str(), |service| &service.name);
        let mut same = self.person().profiles.iter().filter(|other| other.service == profile.service);
        if !profile.nickname.is_empty() {
            return format!("{name} · {}", profile.nickname);
        }
        if same.clone().nth(1).is_none() {
            return name.to_owned();
        }
        match same.position(|other| other.id == profile.id) {
            None => name.to_owned(),
            Some(before) => {
                self.say_with("profile-numbered", &[("service", name), ("number", &(before + 1).to_string())])
            }
        }
    }

    /// What the person calls what a page is about: their account there, else the service.
    pub(crate) fn called(&self, subject: &Subject, service: &Service) -> String {
        self.profile(subject).map_or_else(|| service.name.clone(), |profile| self.profile_name(profile))
    }

    /// The subject of a profile's main switch, as short as it can be named.
    pub(crate) fn subject_of(&self, profile: &Profile) -> Subject {
        let first = self.person().profiles.iter().find(|other| other.service == profile.service);
        let id = if first.is_some_and(|first| first.id == profile.id) { 0 } else { profile.id };
        Subject { service: profile.service.clone(), profile: id, ..Subject::default() }
    }

    /// The subject of one of a profile's cases, as short as it can be named.
    pub(crate) fn case_subject(&self, profile: &Profile, objection: &Objection) -> Subject {
        let case = if profile.objections.len() > 1 { objection.id } else { 0 };
        Subject { case, ..self.subject_of(profile) }
    }

    /// A statement with its evidence and sources: the first whole and to be opened, of the others who published them.
    /// Every one can be opened on the page of sources.
    pub(crate) fn sourced(&self, key: &str, statement: &str, proof: &Backing) -> SourceItem {
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
    pub(crate) fn stale_line(&self, proof: &Backing) -> String {
        if self.today() > proof.recheck_after {
            self.say_with("facts-stale", &[("date", &self.text.date(proof.recheck_after))])
        } else {
            String::new()
        }
    }

    /// Publisher, date, how it was read: for where the title stands above.
    pub(crate) fn source_line_short(&self, source: &Source) -> String {
        let mut parts = vec![source.publisher.clone()];
        parts.extend(self.published(&source.published));
        parts.push(self.say(read_id(source.read)));
        parts.extend(self.last_seen(source));
        parts.join(" · ")
    }

    /// When its address was last seen to lead there, or that it no longer does; nothing where nobody looked.
    fn last_seen(&self, source: &Source) -> Option<String> {
        let (id, day) = match (source.gone_on, source.seen_on) {
            (Some(gone), _) => ("source-gone", gone),
            (None, Some(seen)) => ("source-seen", seen),
            (None, None) => return None,
        };
        Some(self.say_with(id, &[("date", &self.text.date(day))]))
    }

    /// Publisher, title, date, how it was read.
    pub(crate) fn source_line(&self, source: &Source) -> String {
        let mut parts = vec![source.publisher.clone(), self.text.quoted(&source.title)];
        parts.extend(self.published(&source.published));
        parts.push(self.say(read_id(source.read)));
        parts.extend(self.last_seen(source));
        parts.join(" · ")
    }

    /// A day, month or year as a source prints it.
    pub(crate) fn published(&self, printed: &str) -> Option<String> {
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

/// A subject at one of the service's switches: the main one needs no name.
pub(crate) fn subject_at(service: &Service, switch: Option<&Switch>, subject: &Subject) -> Subject {
    let main = service.switches.first().map(|main| &main.id);
    let other = switch.filter(|switch| Some(&switch.id) != main);
    other.map_or_else(|| subject.clone(), |switch| Subject { switch: switch.id.clone(), ..subject.clone() })
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

pub(crate) fn evidence_id(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Documented => "evidence-documented",
        Evidence::Reported => "evidence-reported",
        Evidence::Weak => "evidence-weak",
        Evidence::Derived => "evidence-derived",
    }
}

pub(crate) fn read_id(read: ReadAs) -> &'static str {
    match read {
        ReadAs::Original => "source-read-original",
        ReadAs::ArchivedCopy => "source-read-archived",
        ReadAs::Quoted => "source-read-quoted",
    }
}

pub(crate) fn paragraph(key: &str, look: TextLook, text: String) -> Block {
    Block::Paragraph(Paragraph { key: key.to_owned(), look, text })
}

pub(crate) fn buttons(key: &str, buttons: Vec<Button>) -> Block {
    Block::Buttons(ButtonRow { key: key.to_owned(), buttons })
}

pub(crate) fn button(look: ButtonLook, label: String, intent: &Intent) -> Button {
    Button { label, look, enabled: true, tap: intent.to_string() }
}

pub(crate) fn row(key: &str, icon: Icon, tone: Tone, title: String, detail: String, intent: &Intent) -> Block {
    let spoken = spoken(&[&title, &detail]);
    Block::Row(Row { key: key.to_owned(), icon, tone, title, detail, tap: intent.to_string(), spoken })
}

/// The first names of a list in a line, and "…" where there are more than so many.
pub(crate) fn few<'a>(names: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let mut names = names.into_iter();
    let mut shown: Vec<&str> = names.by_ref().take(most).collect();
    if names.next().is_some() {
        shown.push("…");
    }
    shown.join(", ")
}

/// Sentences in a row, to be read aloud: each ends with a mark of its own, or gets a full stop where another follows.
pub(crate) fn spoken(parts: &[&str]) -> String {
    let mut all = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !all.is_empty() {
            let ended = all.trim_end_matches(['”', '“', '»']).ends_with(['.', '?', '!', '…']);
            all.push_str(if ended { " " } else { ". " });
        }
        all.push_str(part);
    }
    all
}

pub(crate) fn civil(date: chrono::NaiveDate) -> CivilDate {
    date.into()
}
