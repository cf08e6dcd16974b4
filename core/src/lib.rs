//! Decides everything that Untrained says and does. Pure: no clock, no file, no network, no platform.
//!
//! Each folder is a room; a room uses only rooms below it in this list.
//!
//! | room | what it is |
//! | --- | --- |
//! | [`session`] | the one verb: an event in, a window and orders out |
//! | [`guide`] | the same questions as typed calls, for other apps |
//! | [`query`] | single questions, answered as plain data |
//! | [`pages`] | state into pages |
//! | [`state`] | everything remembered, and its stored form |
//! | [`nav`] | names of pages, and what their buttons mean |
//! | [`papers`] | what is handed out: letters, the case in one file, a calendar |
//! | [`rules`] | the domain: verdict, plan, reminders, steps, the case |
//! | [`person`] | what the person told us and did |
//! | [`text`] | sentences, dates, lists in the person's language |
//! | [`content`] | the content pack: facts, steps, addresses, sentences |
//! | [`border`] | the vocabulary of the border: moment, event, effect, window |

pub mod border;
pub mod content;
pub mod guide;
pub mod nav;
pub mod pages;
pub mod papers;
pub mod person;
pub mod query;
pub mod rules;
pub mod session;
pub mod state;
pub mod text;
