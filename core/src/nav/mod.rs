//! Names of pages and what a tap means: pages write them, the session reads them.

pub mod page;
pub mod subject;
pub mod tap;
