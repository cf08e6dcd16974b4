//! The stored form of everything a person did: one line of JSON that begins with its version.
//!
//! A version, once released, is read for ever (`tests/archives`). Ids of content that this build does not know are kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::person::proof::MOST_PROOFS;
use crate::state::State;
use crate::state::error::ArchiveError;

/// The version that is written, and the highest that is read. In the first an objection had one field for each kind of answer;
/// since the second it is a list of events, and reads from either form.
pub const VERSION: u32 = 2;

/// Most profiles that a backup may hold.
const MOST_PROFILES: usize = 1_000;

/// Numbers of records stay below this, so that there is always a next one.
const MOST_ID: u32 = 2_000_000_000;

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

#[derive(Deserialize)]
struct Stored {
    state: State,
}

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    state: &'a State,
}

/// The bytes to store.
#[must_use]
pub fn write(state: &State) -> Vec<u8> {
    // A state holds only texts, numbers, dates and maps keyed by texts, which JSON can always hold.
    serde_json::to_vec(&Written { version: VERSION, state }).unwrap_or_default()
}

/// The state in stored bytes.
///
/// # Errors
/// [`ArchiveError`] says whether the bytes are from a newer build or damaged, and where.
pub fn read(bytes: &[u8]) -> Result<State, ArchiveError> {
    let damaged = |error: &serde_json::Error| ArchiveError::Damaged { offset: offset(bytes, error) };
    let version = serde_json::from_slice::<Versioned>(bytes).map_err(|error| damaged(&error))?.version;
    match version {
        1..=VERSION => {
            serde_json::from_slice::<Stored>(bytes).map(|stored| stored.state).map_err(|error| damaged(&error))
        }
        0 => Err(ArchiveError::Damaged { offset: 0 }),
        found => Err(ArchiveError::Newer { found, known: VERSION }),
    }
}

/// True where a backup is as this app writes it: every record once, nothing out of bounds.
#[must_use]
pub fn is_sound(state: &State) -> bool {
    let profiles = &state.person.profiles;
    let looks = profiles.iter().flat_map(|it| it.switches.values()).flat_map(|it| &it.looks).map(|it| it.id);
    let objections = profiles.iter().flat_map(|it| &it.objections).map(|it| it.id);
    let proofs = state.proofs.iter().map(|it| it.id);
    let all = profiles.iter().map(|it| it.id).chain(looks).chain(objections).chain(proofs);
    let mut ids = BTreeSet::new();
    let once = all.into_iter().all(|id| id < MOST_ID && ids.insert(id));
    // Two records may share a file where their content is the same.
    let mut files: BTreeMap<&str, &str> = BTreeMap::new();
    let sound = state.proofs.len() <= MOST_PROOFS
        && state
            .proofs
            .iter()
            .all(|proof| proof.is_sound() && *files.entry(&proof.file).or_insert(&proof.sha256) == proof.sha256);
    once && sound && profiles.len() <= MOST_PROFILES && state.next_id < MOST_ID
}

/// The number after every one that is used.
#[must_use]
pub fn next_id(state: &State) -> u32 {
    let profiles = &state.person.profiles;
    let looks = profiles.iter().flat_map(|it| it.switches.values()).flat_map(|it| &it.looks).map(|it| it.id);
    let objections = profiles.iter().flat_map(|it| &it.objections).map(|it| it.id);
    let all = profiles.iter().map(|it| it.id).chain(looks).chain(objections).chain(state.proofs.iter().map(|it| it.id));
    all.max().unwrap_or_default().saturating_add(1).max(state.next_id)
}

/// Byte at which reading stopped.
fn offset(bytes: &[u8], error: &serde_json::Error) -> u64 {
    let before = bytes.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(<[u8]>::len);
    let at = before.sum::<usize>().saturating_add(error.column().saturating_sub(1)).min(bytes.len());
    u64::try_from(at).unwrap_or(u64::MAX)
}
