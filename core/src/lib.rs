//! Decides everything that Untrained says and does. Pure: no clock, no file, no network, no platform.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`moment`], [`event`], [`effect`], [`window`] | the vocabulary of the border |
//! | [`session`] | the one verb: an event in, a window and orders out |
//! | [`content`] | the content pack: facts, steps, addresses, sentences |
//! | [`text`] | sentences, dates, lists in the person's language |
//! | [`person`] | what the person told us and did |
//! | [`bytes`] | bytes in JSON, readable |

pub mod bytes;
pub mod content;
pub mod effect;
pub mod event;
pub mod moment;
pub mod person;
pub mod session;
pub mod text;
pub mod window;
