//! Builds `content/` into one pack file, and refuses content that does not hold.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`files`] | the files under `content/`, in memory |
//! | [`complaint`] | one thing that does not hold: file, place, what |
//! | [`build`] | files → pack |

pub mod build;
pub mod complaint;
pub mod files;
