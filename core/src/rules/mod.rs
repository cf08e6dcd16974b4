//! The domain, pure, one file a rule.

pub mod authority;
pub mod case;
pub mod changes;
pub mod holiday;
pub mod ladder;
pub mod objection;
pub mod plan;
pub mod recheck;
pub mod region;
pub mod reminder;
pub mod steps;
pub mod verdict;
