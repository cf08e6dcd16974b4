//! What is kept of a proof: a file in the app's own storage, and the record that shows that it is still the same file.
//!
//! In: the file, the moment, the content pack's version. Out: a record with size and SHA-256, and the name to keep it under.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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

/// Largest picture that is kept, in bytes: a screenshot is far smaller.
pub const MOST_BYTES: i64 = 20_000_000;

/// Most bytes of all pictures together, and how many there may be: what export writes can be read back on every device.
pub const TOTAL_BYTES: i64 = 1_000_000_000;
/// See [`TOTAL_BYTES`].
pub const MOST_PROOFS: usize = 2_000;

/// Most pixels along one side: beyond it no device draws the picture.
const MOST_PIXELS: usize = 30_000;

/// Most letters of a name.
const NAME: usize = 120;

/// What can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// `image/png`.
    Png,
    /// `image/jpeg`.
    Jpeg,
    /// `image/webp`.
    Webp,
    /// `image/gif`.
    Gif,
    /// `image/heic`.
    Heic,
    /// `image/avif`.
    Avif,
}

impl Picture {
    /// The kind of picture that these bytes are, whatever they are called; `None` for anything else.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let kind = match imagesize::image_type(bytes).ok()? {
            imagesize::ImageType::Png => Self::Png,
            imagesize::ImageType::Jpeg => Self::Jpeg,
            imagesize::ImageType::Webp => Self::Webp,
            imagesize::ImageType::Gif => Self::Gif,
            imagesize::ImageType::Heif(imagesize::Compression::Av1) => Self::Avif,
            imagesize::ImageType::Heif(_) => Self::Heic,
            _ => return None,
        };
        let size = imagesize::blob_size(bytes).ok()?;
        let drawn = |side: usize| (1..=MOST_PIXELS).contains(&side);
        (drawn(size.width) && drawn(size.height)).then_some(kind)
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Heic => "image/heic",
            Self::Avif => "image/avif",
        }
    }

    /// Ending of its name in storage.
    fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Heic => "heic",
            Self::Avif => "avif",
        }
    }
}

impl Proof {
    /// The record of a picture that is being kept. It is stored under its content's own name, which no other content has.
    #[must_use]
    pub fn of(id: u32, name: &str, picture: Picture, bytes: &[u8], kept_at: Moment, pack: NaiveDate) -> Self {
        let sha256 = sha256(bytes);
        Self {
            id,
            name: name.chars().filter(|letter| !letter.is_control()).take(NAME).collect(),
            file: format!("{sha256}.{}", picture.ending()),
            media_type: picture.media_type().to_owned(),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256,
            kept_at,
            pack,
        }
    }

    /// True when these bytes are the ones that were kept.
    #[must_use]
    pub fn is(&self, bytes: &[u8]) -> bool {
        u64::try_from(bytes.len()) == Ok(self.size) && sha256(bytes) == self.sha256
    }

    /// The name that a person knows it by.
    #[must_use]
    pub fn known_as(&self) -> &str {
        if self.name.is_empty() { &self.file } else { &self.name }
    }

    /// True for a record as this app writes it: its file leads nowhere else, and all is within bounds.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let hash = self.sha256.len() == 64 && self.sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let size = i64::try_from(self.size).is_ok_and(|size| size <= MOST_BYTES);
        hash && size && is_plain(&self.file) && self.name.len() <= 4 * 1024 && self.media_type.len() <= 256
    }

    /// Under its content's own name, as older builds did not store it.
    #[must_use]
    pub fn by_content(mut self) -> Self {
        let ending = self.file.rsplit_once('.').map_or("bin", |(_, ending)| ending).to_owned();
        self.file = format!("{}.{ending}", self.sha256);
        self.name = self.name.chars().take(NAME).collect();
        self
    }
}

/// A name that is a file's in our own storage and leads nowhere else.
#[must_use]
pub fn is_plain(name: &str) -> bool {
    (1..=100).contains(&name.len())
        && !name.starts_with('.')
        && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of one pixel.
    const PNG: [u8; 45] =
        *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IEND\xaeB`\x82";

    #[test]
    fn a_changed_file_is_noticed() {
        let at = Moment { utc_millis: 0, offset_minutes: 0 };
        let proof = Proof::of(7, "../My\nScreen.PNG", Picture::Png, b"abc", at, NaiveDate::default());
        assert_eq!((proof.file, proof.size), (format!("{}.png", sha256(b"abc")), 3));
        assert_eq!(proof.name, "../MyScreen.PNG");
        let proof = Proof::of(7, "", Picture::Png, b"abc", at, NaiveDate::default());
        assert!(proof.is(b"abc") && !proof.is(b"abd") && !proof.is(b"ab") && proof.is_sound());
    }

    #[test]
    fn only_pictures_are_pictures_whatever_they_are_called() {
        assert_eq!(Picture::of(&PNG), Some(Picture::Png));
        assert_eq!(Picture::of(b"GIF89a\x01\0\x01\0\0\0\0"), Some(Picture::Gif));
        let mut huge = PNG;
        huge[17] = 0x10;
        assert_eq!(Picture::of(&huge), None, "a million pixels wide");
        for none in [
            &b""[..],
            b"\x89PNG\r\n\x1a\n",
            b"{\"version\":1}",
            b"%PDF-1.7",
            b"PK\x03\x04",
            b"BM\0\0\0\0\0\0\0\0\0\0\0\0",
        ] {
            assert_eq!(Picture::of(none), None, "{none:?}");
        }
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        for name in ["", ".", "../x", "a/b", "A.png", "a\\b", "\u{e4}.png", &"a".repeat(101)] {
            assert!(!is_plain(name), "{name}");
        }
        assert!(is_plain("proof-1.png"));
    }
}
