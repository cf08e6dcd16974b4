//! Decides everything that Untrained says and does. Pure: no clock, no file, no network, no platform.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`moment`], [`event`], [`effect`], [`window`] | the vocabulary of the border |
//! | [`session`] | the one verb: an event in, a window and orders out |
//! | [`pages`], [`tap`] | state into pages, and what their buttons mean |
//! | [`state`], [`archive`] | everything remembered, and its stored form |
//! | [`error`] | what can go wrong before there is a window |
//! | [`content`] | the content pack: facts, steps, addresses, sentences |
//! | [`text`] | sentences, dates, lists in the person's language |
//! | [`case_file`] | the case on one printable page, with the originals in an archive |
//! | [`letter`] | letters to companies and authorities |
//! | [`person`] | what the person told us and did |
//! | [`verdict`], [`region`] | does this service train on this person's data, there and then |
//! | [`plan`] | where a person stands, and whether all is done |
//! | [`deadline`], [`holiday`] | the last day for an answer |
//! | [`reminder`] | which notices to post, and when |
//! | [`recheck`] | which facts are old, what a newer pack altered |
//! | [`ladder`], [`steps`] | the ways to open an address, and the written steps |
//! | [`objection`], [`reply`] | what the form reaches, what an answer means |
//! | [`proof`], [`calendar`] | records of kept files, reminders for any calendar |
//! | [`bytes`] | bytes in JSON, readable |

pub mod archive;
pub mod bytes;
pub mod calendar;
pub mod case_file;
pub mod content;
pub mod deadline;
pub mod effect;
pub mod error;
pub mod event;
pub mod holiday;
pub mod ladder;
pub mod letter;
pub mod moment;
pub mod objection;
pub mod pages;
pub mod person;
pub mod plan;
pub mod proof;
pub mod query;
pub mod recheck;
pub mod region;
pub mod reminder;
pub mod reply;
pub mod session;
pub mod shared;
pub mod state;
pub mod steps;
pub mod tap;
pub mod text;
pub mod verdict;
pub mod window;
