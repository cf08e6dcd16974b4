//! The second door: what the switch reaches and what only a form or a letter reaches, and how far the person is with it.

mod authority;
mod case;
mod known;
mod law;
mod letter;
mod objection;
mod overview;

pub(super) use authority::draw as draw_authority;
pub(super) use case::draw as draw_case;
pub use case::{reply_key, reply_on_key};
pub use known::{Case, STATE};
pub(super) use law::draw as draw_law;
pub(super) use letter::draw as draw_letter;
pub use letter::{LANGUAGE, arrived_key, body as letter_body, complained_key, language as letter_language, wish_key};
pub(super) use objection::draw as draw_objection;
pub use objection::{chosen, kept_day, sent_on_key, subjects_key};
pub(super) use overview::{draw, home_row};
