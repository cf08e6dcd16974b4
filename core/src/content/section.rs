//! A section of a pack: a directory of its parts, and behind it the parts.
//!
//! The directory is a row of entries in the order of their names: length of the name (one byte), the name, length of the
//! part (four bytes, lowest first), its checksum. There is one way to write a section, so there is one way to read it.

use std::ops::Range;
use std::sync::Arc;

use super::digest::{Sum, hex, sum};
use super::part::{Place, Source};

/// What a section holds, as it is written.
pub(super) type Parts = Vec<(String, Vec<u8>)>;

/// The parts of a section, found by name. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Section {
    source: Source,
    entries: Arc<[Entry]>,
}

#[derive(Debug)]
struct Entry {
    name: Range<usize>,
    body: Range<usize>,
    sum: Sum,
}

/// Where a section lies in the file.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) source: Source,
    pub(super) range: Range<usize>,
    /// Length of its directory, and what that must come to.
    pub(super) directory: usize,
    pub(super) sum: String,
}

impl Spot {
    /// The section; `None` where its directory is not the one that was written.
    pub(super) fn open(&self) -> Option<Section> {
        let section = Section::open(&self.source, self.range.clone(), self.directory, &self.sum);
        if section.is_none() {
            self.source.note_damage();
        }
        section
    }
}

impl Section {
    fn open(source: &Source, range: Range<usize>, directory: usize, wanted: &str) -> Option<Self> {
        let bytes = source.bytes();
        let behind = range.start.checked_add(directory).filter(|behind| *behind <= range.end)?;
        if hex(&sum(bytes.get(range.start..behind)?)) != wanted {
            return None;
        }
        let mut entries: Vec<Entry> = Vec::new();
        let (mut at, mut from) = (range.start, behind);
        while at < behind {
            let name = at.checked_add(1)?..at.checked_add(1)?.checked_add(usize::from(*bytes.get(at)?))?;
            let length = bytes.get(name.end..)?.first_chunk::<4>()?;
            let kept = bytes.get(name.end.checked_add(4)?..)?.first_chunk::<16>()?;
            at = name.end.checked_add(20).filter(|at| *at <= behind)?;
            let to = from.checked_add(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
            let before = entries.last().map(|last| bytes.get(last.name.clone()));
            if to > range.end || before.is_some_and(|before| before >= bytes.get(name.clone())) {
                return None;
            }
            entries.push(Entry { name, body: from..to, sum: *kept });
            from = to;
        }
        (from == range.end).then(|| Self { source: source.clone(), entries: entries.into() })
    }

    /// How many parts there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Number of the part with this name, in the order of names.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let named = |entry: &Entry| self.source.bytes().get(entry.name.clone()).unwrap_or_default();
        self.entries.binary_search_by(|entry| named(entry).cmp(name.as_bytes())).ok()
    }

    /// Name of the part with this number.
    pub(super) fn name(&self, number: usize) -> Option<&str> {
        std::str::from_utf8(self.source.bytes().get(self.entries.get(number)?.name.clone())?).ok()
    }

    /// Where the part with this number lies.
    pub(super) fn place(&self, number: usize) -> Option<Place> {
        let entry = self.entries.get(number)?;
        Some(Place { source: self.source.clone(), range: entry.body.clone(), sum: entry.sum })
    }

    /// Where the part with this name lies.
    pub(super) fn named(&self, name: &str) -> Option<Place> {
        self.place(self.find(name)?)
    }

    /// The text in the part with this number; `None` where it is damaged.
    pub(super) fn text(&self, number: usize) -> Option<&str> {
        let entry = self.entries.get(number)?;
        self.place(number)?.bytes()?;
        std::str::from_utf8(self.source.bytes().get(entry.body.clone())?).ok()
    }
}

/// Directory and bodies. Parts with one name, or of a name or size that does not fit, are `None`.
pub(super) fn write(mut parts: Parts) -> Option<(Vec<u8>, Vec<u8>)> {
    parts.sort();
    let (mut directory, mut bodies) = (Vec::new(), Vec::new());
    let mut before: Option<&str> = None;
    for (name, body) in &parts {
        if before.replace(name) == Some(name) {
            return None;
        }
        directory.push(u8::try_from(name.len()).ok()?);
        directory.extend(name.as_bytes());
        directory.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
        directory.extend(sum(body));
        bodies.extend(body);
    }
    Some((directory, bodies))
}
