//! What is typed, chosen and dated.

use chrono::{Months, NaiveDate};

use super::Run;
use super::records::{look, record, reopen};
use crate::border::moment::CivilDate;
use crate::nav::tap::read_route;
use crate::pages::{
    AUTOMATIC, BIRTHDAY, FIND_COUNTRY, FIND_SERVICE, HOUR, LABELS, LANGUAGE, LOOK_DATE, LOOK_NOTE, MEMBER, NICKNAME,
    PROOF_HOME, ROUTE, first_day, read_home,
};
use crate::person::{Age, Membership};
use crate::rules::reminder::{FIRST_HOUR, LAST_HOUR};
use crate::state::Said;

/// Most letters of a name for a profile.
const NAME: usize = 40;

/// Most letters of a note.
const LONG: usize = 4000;

impl Run<'_> {
    /// Keeps the draft; it is stored when the field is left.
    pub(super) fn typed(&mut self, field: &str, text: &str) {
        let most = if field.starts_with(LOOK_NOTE) {
            LONG
        } else if field == FIND_COUNTRY || field == FIND_SERVICE || field.starts_with(NICKNAME) {
            NAME
        } else {
            self.wrote(field, text);
            return;
        };
        let text: String = text.chars().take(most).collect();
        self.save = false;
        self.state().drafts.insert(field.to_owned(), text);
    }

    pub(super) fn left(&mut self, _field: &str) {
        self.keep_drafts();
    }

    /// Puts drafts that belong to a record into that record.
    pub(super) fn keep_drafts(&mut self) {
        let state = self.state();
        let keys: Vec<String> = state.drafts.keys().cloned().collect();
        for key in keys {
            if let Some(id) = key.strip_prefix(LOOK_NOTE).and_then(|id| id.parse().ok()) {
                let note = state.drafts.remove(&key).unwrap_or_default();
                if let Some(look) = look(&mut state.person.profiles, id) {
                    look.note = note;
                }
            } else if let Some(id) = key.strip_prefix(NICKNAME).and_then(|id| id.parse::<u32>().ok()) {
                let name = state.drafts.remove(&key).unwrap_or_default();
                if let Some(profile) = state.person.profiles.iter_mut().find(|profile| profile.id == id) {
                    name.trim().clone_into(&mut profile.nickname);
                }
            }
        }
    }

    pub(super) fn chose(&mut self, field: &str, option: &str) {
        if field == ROUTE {
            if let Some(route) = read_route(option) {
                self.state().choices.route = Some(route);
            }
        } else if field == HOUR {
            if let Some(hour) = option.parse().ok().filter(|hour| (FIRST_HOUR..=LAST_HOUR).contains(hour)) {
                self.state().reminders.hour = hour;
            }
        } else if field == LANGUAGE {
            if option == AUTOMATIC {
                self.state().choices.language = None;
            } else if self.session.pack.text.contains_key(option) {
                self.state().choices.language = Some(option.to_owned());
            }
            self.speak();
        } else if let Some(id) = field.strip_prefix(PROOF_HOME).and_then(|id| id.parse::<u32>().ok()) {
            let known = self.session.state.proofs.iter().any(|proof| proof.id == id);
            if let Some(to) = read_home(option).filter(|_| known) {
                self.name(id, to);
            }
        } else if let Some(service) = field.strip_prefix(LABELS) {
            self.chose_labels(service, option);
        } else if let Some(id) = field.strip_prefix(MEMBER).and_then(|id| id.parse::<u32>().ok()) {
            let membership = match option {
                "yes" => Membership::Member,
                "no" => Membership::NonMember,
                _ => return,
            };
            if let Some(profile) = self.state().person.profiles.iter_mut().find(|profile| profile.id == id) {
                profile.membership = membership;
            }
        } else if !self.event_chosen(field, option) {
            self.picked(field, option);
        }
    }

    fn chose_labels(&mut self, service: &str, language: &str) {
        let known = self
            .session
            .pack
            .service(service)
            .is_some_and(|service| service.labels.values().any(|words| words.contains_key(language)));
        if language == AUTOMATIC {
            self.state().choices.labels.remove(service);
        } else if known {
            self.state().choices.labels.insert(service.to_owned(), language.to_owned());
        }
    }

    pub(super) fn dated(&mut self, field: &str, date: CivilDate) {
        let today = self.today();
        let day = date.to_date();
        if field == BIRTHDAY {
            let last = today.checked_add_months(Months::new(18 * 12)).unwrap_or(NaiveDate::MAX);
            match day.filter(|day| *day > today && *day <= last) {
                Some(adult_on) => self.state().person.age = Age::Minor { adult_on },
                None => self.session.note(Said::NoSuchDay),
            }
        } else if let Some(id) = field.strip_prefix(LOOK_DATE).and_then(|id| id.parse().ok()) {
            let Some(record) = record(&mut self.session.state.person.profiles, id) else { return };
            let Some(day) = day.filter(|day| *day >= first_day() && *day <= today) else {
                self.session.note(Said::NoSuchDay);
                return;
            };
            if let Some(look) = record.looks.iter_mut().find(|look| look.id == id) {
                look.on = day;
            }
            reopen(record, day);
        } else if !self.event_dated(field, date) {
            self.set_day(field, date);
        }
    }
}
