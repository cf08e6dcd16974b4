//! Objecting to the rest: what the switch reaches and what only a form or a letter reaches, and how far the person is with it.

mod authority;
mod case;
mod entry;
mod events;
mod known;
mod law;
mod letter;
mod objection;
mod overview;

pub(super) use authority::{draw as draw_authority, draw_of as draw_authority_of, draw_part as draw_authority_part};
pub(crate) use case::case_lines;
pub use case::{NOTE, NOTE_ON, NOTE_REASONS, draft_keys};
pub(super) use case::{draw as draw_case, draw_note, draw_removal};
pub(super) use entry::draw as draw_event;
pub use entry::{EVENT_ON, EVENT_REASONS, EVENT_WHAT};
pub(super) use events::event_id;
pub use events::read_reasons;
pub use known::{Case, STATE};
pub(super) use law::{draw as draw_law, draw_more as draw_law_more};
pub use letter::{LANGUAGE, arrived_key, body as letter_body, language as letter_language, sent_key, wish_key};
pub(super) use letter::{draw as draw_letter, draw_language as draw_letter_language};
pub use objection::{chosen, kept_day, sent_on_key, subjects_key};
pub(super) use objection::{draw as draw_objection, draw_form, draw_subjects};
pub(super) use overview::{draw, home_rows};
