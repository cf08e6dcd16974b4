//! What this process knows of an export that is put together, and of a backup that is taken apart.

use std::sync::Arc;

use crate::papers::backup::{Index, Pieces};
use crate::papers::case_file::Original;
use crate::person::proof::Proof;

/// What is read for an export.
#[derive(Debug, Clone)]
pub(super) struct Packing {
    pub(super) kind: Export,
    pub(super) left: Vec<Proof>,
    pub(super) read: Vec<Original>,
    pub(super) missing: Vec<String>,
}

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Export {
    /// The case, for people.
    Case,
    /// The same, to be read back.
    Backup,
}

/// What is known of the picked backup in this process.
#[derive(Debug, Clone)]
pub(super) struct Unpacking {
    pub(super) file: String,
    pub(super) pieces: Pieces,
    pub(super) index: Option<Arc<Index>>,
    pub(super) proofs: Option<Arc<[Proof]>>,
    /// The part that is read.
    pub(super) from: u64,
}
