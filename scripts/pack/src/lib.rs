//! Builds `content/` into one pack file, and refuses content that does not hold.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`files`] | the files under `content/`, in memory |
//! | [`complaint`] | one thing that does not hold: file, place, what |
//! | [`build`] | files → pack |
//! | [`changes`] | what changed since an older pack |
//! | `check` | what files must hold to |

pub mod build;
pub mod changes;
#[cfg(feature = "check")]
pub mod check;
pub mod complaint;
pub mod files;
