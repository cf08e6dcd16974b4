//! The pack as one file: a first line in plain text, `untrained-pack FORM SHA-256`, and behind it the pack in postcard's
//! binary form, which names no keys and so costs little to read. The line is read first: a pack of another build is
//! known as such, and a pack is whole or refused.

use super::pack::Pack;
use crate::content::digest::sha256;

/// The form of pack that this build reads and writes. Any change to a type below [`Pack`] changes it.
pub const PACK_FORMAT: u32 = 4;

const NAME: &str = "untrained-pack";

/// Why a pack could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Not a pack, or damaged.
    #[error("the content pack is damaged: {why}")]
    Damaged {
        /// What was wrong, for a developer.
        why: &'static str,
    },
    /// Made for another build.
    #[error("the content pack has form {found}, this build reads {known}")]
    OtherForm {
        /// Form in the file.
        found: u32,
        /// Form this build reads.
        known: u32,
    },
}

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    /// [`PackError`] when the bytes are none, not all of one, or one of another build.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let damaged = |why| PackError::Damaged { why };
        let (form, sum, body) = split(bytes).ok_or_else(|| damaged("it does not begin like a content pack"))?;
        if form != PACK_FORMAT {
            return Err(PackError::OtherForm { found: form, known: PACK_FORMAT });
        }
        if sha256(body) != sum {
            return Err(damaged("its bytes are not those that were written"));
        }
        postcard::from_bytes(body).map_err(|_| damaged("its content does not read"))
    }

    /// The pack as its file. Same pack, same bytes.
    ///
    /// # Errors
    /// Never for a pack that came from files; the format cannot know that.
    pub fn write(&self) -> Result<Vec<u8>, postcard::Error> {
        let body = postcard::to_allocvec(self)?;
        let mut bytes = format!("{NAME} {PACK_FORMAT} {}\n", sha256(&body)).into_bytes();
        bytes.extend(body);
        Ok(bytes)
    }
}

/// Form, checksum and what follows the first line.
fn split(bytes: &[u8]) -> Option<(u32, &str, &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end)?;
    let mut words = std::str::from_utf8(line).ok()?.split(' ');
    let (name, form, sum) = (words.next()?, words.next()?, words.next()?);
    (name == NAME && words.next().is_none()).then_some(())?;
    Some((form.parse().ok()?, sum, rest.split_first()?.1))
}
