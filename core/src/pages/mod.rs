//! State → page, pure. One file a page; which pages there are is the list in `nav/page.rs`.

mod about;
mod add;
mod age;
mod cards;
mod case_page;
mod changes;
pub mod claim;
mod country;
mod erase;
mod facts;
mod home;
mod homes;
mod incoming;
mod known;
mod looks;
mod member;
mod notice;
mod profile;
mod proof;
mod reminder_texts;
mod reminders;
mod remove;
pub(crate) mod rest;
mod restore;
mod settings;
mod sources;
mod steps;
mod view;
mod why;
mod wrong;

use crate::border::window::{Block, Page};
use crate::nav::page::{PageId, Piece, each_page};

pub(crate) use add::{FIND as FIND_SERVICE, USED, chosen as chosen_services};
pub(crate) use age::BIRTHDAY;
pub(crate) use case_page::case_page;
pub(crate) use country::FIND as FIND_COUNTRY;
pub(crate) use homes::{HOME as PROOF_HOME, read_option as read_home};
pub(crate) use looks::{DATE as LOOK_DATE, NOTE as LOOK_NOTE, first_day};
pub(crate) use notice::draw as draw_notice;
pub use notice::refusal;
pub(crate) use profile::{MEMBER, NICKNAME, has_records};
pub(crate) use reminder_texts::{calendar_entries, compose, trial, widget};
pub(crate) use reminders::{HOUR, may_ask, target};
pub(crate) use settings::{AUTOMATIC, LABELS, LANGUAGE};
pub(crate) use steps::{ROUTE, list as step_list};
pub use view::{View, find_profile, find_switch};

macro_rules! drawing {
    ($($(#[doc = $doc:literal])* $page:ident $(($($arg:ident: $kind:ty),+))? $name:literal $way:ident $draw:path;)*) => {
        /// Draws a page.
        #[must_use]
        pub fn draw(id: &PageId, view: &View<'_>) -> Page {
            let (title, mut blocks) = match id {
                $(PageId::$page $(($($arg),+))? => $draw(view $(, $(Piece::give($arg)),+)?),)*
            };
            for block in &mut blocks {
                if let Block::Date(field) = block {
                    field.hold();
                }
            }
            Page { key: id.to_string(), title, blocks }
        }
    };
}
each_page!(drawing);
