//! Who vouches for a pack that did not come with the app: its signature, and the keys that may sign.
//!
//! A pack's head names the day and holds the checksum of every section, so a signature of the head vouches for the whole.
//! Signatures are minisign's (Ed25519 over `BLAKE2b`), made with that tool and kept without its untrusted comment. The keys
//! are content of the pack that came with the app. When they change, the new list is signed by a key of the one before, and
//! every pack from then on carries that line, so that an app which missed some packs still follows:
//!
//! ```text
//! RUQ…=                                                signature of the head
//! trusted comment: facts of 2027-03-01
//! kXz…==                                               signature of both lines above
//! keys 2027-02-20 RWQ… RWR…                            a newer list of keys, signed in the same way
//! RUS…=
//! trusted comment: keys of 2027-02-20
//! b7e…==
//! ```
//!
//! Signature, form and day are looked at before anything else of a file.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use minisign_verify::{PublicKey, Signature};
use serde::{Deserialize, Serialize};

use super::file::{self, PACK_FORMAT, PackError};
use super::keys::{HandedOn, Keys};
use super::pack::Pack;

/// Largest file that is looked at, in bytes.
pub const MOST_PACK: i64 = 32 * 1024 * 1024;

/// Most keys of a list, and most lists in a seal: more are never read.
const MOST_KEYS: usize = 8;
const MOST_LISTS: usize = 16;

const KEYS: &str = "keys ";
const COMMENT: &str = "trusted comment: ";

/// Whether one of the keys made this signature of this text.
fn know(trusted: &Keys, text: &str, signature: &[&str]) -> Result<(), Refusal> {
    let [sign, comment, global] = signature else { return Err(Refusal::NotSigned) };
    // There is one way to write a signature down, so that no byte of a seal can differ.
    let plain = |line: &str| STANDARD.decode(line).is_ok();
    // minisign parts what it notes itself by tabs.
    let odd = |sign: char| sign.is_control() && sign != '\t';
    if !plain(sign) || !plain(global) || !comment.starts_with(COMMENT) || comment.contains(odd) {
        return Err(Refusal::BadSignature);
    }
    let signature = Signature::decode(&format!("untrusted comment: \n{sign}\n{comment}\n{global}"))
        .map_err(|_| Refusal::BadSignature)?;
    let keys = trusted.keys.iter().take(MOST_KEYS).filter_map(|key| PublicKey::from_base64(key).ok());
    let mut why = Refusal::UnknownKey;
    for key in keys {
        match key.verify(text.as_bytes(), &signature, false) {
            Ok(()) => return Ok(()),
            Err(minisign_verify::Error::UnexpectedKeyId) => {}
            Err(_) => why = Refusal::BadSignature,
        }
    }
    Err(why)
}

/// Why a file of facts is not taken into use. Each is said in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It could not be read, or is no file of facts.
    NoFacts,
    /// It is larger than what is looked at.
    TooLarge,
    /// It needs a newer app.
    NeedsNewerApp,
    /// It was made for an older app.
    ForOlderApp,
    /// Nobody signed it.
    NotSigned,
    /// It is signed by somebody that this app does not know.
    UnknownKey,
    /// The signature belongs to something else.
    BadSignature,
    /// It is older than the facts in use.
    Older {
        /// Its day.
        version: NaiveDate,
    },
    /// It is as old as the facts in use.
    Same,
    /// It is signed, but not whole.
    Damaged,
}

/// How the names of such files end.
pub const ENDING: &str = ".untrained-pack";

/// True for a file that is meant to be one of facts, by its name or by how it begins.
#[must_use]
pub fn is_meant(name: &str, bytes: &[u8]) -> bool {
    name.to_lowercase().ends_with(ENDING) || file::begins(bytes)
}

/// The facts that were taken into use before, as they are handed over at the start: who vouches for them is looked at again,
/// and that they are newer than those that came with the app. Their parts are looked at when they are needed.
///
/// # Errors
/// [`Refusal`]: those that came with the app are in use.
pub fn again(bytes: &Arc<Vec<u8>>, packaged: &Pack) -> Result<Pack, Refusal> {
    let pack = vouched(bytes, packaged)?;
    newer(&pack, packaged.version)?;
    Ok(pack)
}

fn newer(pack: &Pack, in_use: NaiveDate) -> Result<(), Refusal> {
    match pack.version.cmp(&in_use) {
        std::cmp::Ordering::Less => Err(Refusal::Older { version: pack.version }),
        std::cmp::Ordering::Equal => Err(Refusal::Same),
        std::cmp::Ordering::Greater => Ok(()),
    }
}

/// Looks at a file that somebody downloaded: who vouches for it by the keys of the pack that came with the app, for which
/// app it is, whether it is newer than the day in use; then at every byte of it.
///
/// # Errors
/// [`Refusal`]
pub fn consider(bytes: &Arc<Vec<u8>>, packaged: &Pack, in_use: NaiveDate) -> Result<Pack, Refusal> {
    let pack = vouched(bytes, packaged)?;
    newer(&pack, in_use)?;
    if pack.is_whole() { Ok(pack) } else { Err(Refusal::Damaged) }
}

/// The pack in bytes that somebody else's signature vouches for; only its head was looked at.
///
/// # Errors
/// [`Refusal`]
pub fn vouched(bytes: &Arc<Vec<u8>>, packaged: &Pack) -> Result<Pack, Refusal> {
    if i64::try_from(bytes.len()).map_or(true, |length| length > MOST_PACK) {
        return Err(Refusal::TooLarge);
    }
    let refused = |error| match error {
        PackError::OtherForm { found, .. } if found > PACK_FORMAT => Refusal::NeedsNewerApp,
        PackError::OtherForm { .. } => Refusal::ForOlderApp,
        PackError::Damaged { .. } if file::begins(bytes) => Refusal::Damaged,
        PackError::Damaged { .. } => Refusal::NoFacts,
    };
    let head = file::head(bytes).map_err(refused)?;
    let mut lines = head.seal.lines();
    let signature: Vec<&str> = lines.by_ref().take(3).collect();
    let mut trusted = (*packaged.keys).clone();
    for _ in 0..MOST_LISTS {
        let Some(list) = lines.next() else { break };
        let signed: Vec<&str> = lines.by_ref().take(3).collect();
        let newer = read_list(list).ok_or(Refusal::BadSignature)?;
        // One that the app has, or is past already, says nothing new; each later one must be signed by the one before.
        if newer.on > trusted.on {
            know(&trusted, &newer.signed_text(), &signed)?;
            trusted = newer;
        }
    }
    if lines.next().is_some() {
        return Err(Refusal::BadSignature);
    }
    know(&trusted, head.text, &signature)?;
    Pack::open(Arc::clone(bytes)).map_err(refused)
}

fn read_list(line: &str) -> Option<Keys> {
    let mut words = line.strip_prefix(KEYS)?.split(' ');
    let keys = Keys { on: words.next()?.parse().ok()?, keys: words.map(str::to_owned).collect() };
    (keys.signed_text().strip_suffix('\n') == Some(line)).then_some(keys)
}

/// What of a pack is signed; `None` where the bytes are no pack of this build's form.
#[must_use]
pub fn to_sign(bytes: &[u8]) -> Option<&str> {
    file::head(bytes).ok().map(|head| head.text)
}

/// The pack with the signature that minisign made of its head (four lines), and with the lists of keys so far; `None` where
/// either is not what it should be. Whether the signature holds is for [`vouched`] to say.
#[must_use]
pub fn sealed(bytes: &[u8], signature: &str, lists: &[HandedOn]) -> Option<Vec<u8>> {
    let head = file::head(bytes).ok()?;
    let lines: Vec<&str> = signature.lines().skip(1).collect();
    let mut out = format!("{}{}\n", head.text, lines.join("\n"));
    for HandedOn { on, keys, signature } in lists {
        out.push_str(&Keys { on: *on, keys: keys.clone() }.signed_text());
        out += &signature.join("\n");
        out.push('\n');
    }
    out.push_str(file::END);
    let mut out = out.into_bytes();
    out.extend(bytes.get(head.behind..)?);
    (lines.len() == 3 && file::head(&out).is_ok()).then_some(out)
}
