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
mod view;
mod why;

use crate::border::window::Page;
use crate::nav::page::PageId;

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
pub use view::{View, find_profile, find_switch};

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
