//! What is kept of a proof: a file in the app's own storage, and the record that shows that it is still the same file.
//!
//! In: the file, the moment, the content pack's version. Out: a record with size and SHA-256, and the name to keep it under.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::border::effect::KeptFile;
use crate::border::moment::Moment;
use crate::content::digest::sha256;

/// One proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Counter, unique in the person.
    pub id: u32,
    /// File name as given, for display only; may be empty.
    pub name: String,
    /// Name in the app's own storage.
    pub file: String,
    /// Media type as given; may be empty.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, in lower-case hexadecimal digits.
    pub sha256: String,
    /// When it was kept.
    pub kept_at: Moment,
    /// Version of the content pack at that time.
    pub pack: NaiveDate,
}

impl Proof {
    /// The record of a file that is being kept.
    #[must_use]
    pub fn of(id: u32, name: &str, media_type: &str, bytes: &[u8], kept_at: Moment, pack: NaiveDate) -> Self {
        Self {
            id,
            name: name.to_owned(),
            file: format!("proof-{id}.{}", ending(media_type)),
            media_type: media_type.to_owned(),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256: sha256(bytes),
            kept_at,
            pack,
        }
    }

    /// True when a file read back is byte for byte the one that was kept.
    #[must_use]
    pub fn matches(&self, file: &KeptFile) -> bool {
        file.name == self.file && sha256(&file.bytes) == self.sha256
    }
}

/// Ending of the name in storage: lower-case letters and digits only, whatever the media type holds.
fn ending(media_type: &str) -> &'static str {
    match media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        "image/heic" => "heic",
        "image/gif" => "gif",
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        "message/rfc822" => "eml",
        _ => "bin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_file_is_noticed() {
        let at = Moment { utc_millis: 0, offset_minutes: 0 };
        let proof = Proof::of(7, "../My Screen.PNG", "image/PNG; x=1", b"abc", at, NaiveDate::default());
        assert_eq!((proof.file.as_str(), proof.size), ("proof-7.png", 3));
        assert!(proof.matches(&KeptFile { name: "proof-7.png".to_owned(), bytes: b"abc".to_vec() }));
        assert!(!proof.matches(&KeptFile { name: "proof-7.png".to_owned(), bytes: b"abd".to_vec() }));
        assert!(!proof.matches(&KeptFile { name: "proof-8.png".to_owned(), bytes: b"abc".to_vec() }));
    }
}
