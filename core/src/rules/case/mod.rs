//! The objection and what grows from it: the clock, and what an answer means.

pub mod deadline;
pub mod reply;
