//! The stored form of everything a person did: one line of JSON that begins with its version.
//!
//! A version, once released, is read for ever (`tests/archives`). Ids of content that this build does not know are kept.

use serde::{Deserialize, Serialize};

use crate::state::State;
use crate::state::error::ArchiveError;

/// The version that is written, and the highest that is read. In the first an objection had one field for each kind of answer;
/// since the second it is a list of events, and reads from either form.
pub const VERSION: u32 = 2;

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

/// Byte at which reading stopped.
fn offset(bytes: &[u8], error: &serde_json::Error) -> u64 {
    let before = bytes.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(<[u8]>::len);
    let at = before.sum::<usize>().saturating_add(error.column().saturating_sub(1)).min(bytes.len());
    u64::try_from(at).unwrap_or(u64::MAX)
}
