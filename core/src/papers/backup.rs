//! A backup that somebody picked: what is in it, read piece by piece, within bounds that hold before anything is unpacked.
//!
//! In: pieces of the file, as far as they were read. Out: what to read next, or where the records and the originals lie. It may
//! have been packed again by another program: deflated, in a folder; the records alone may be in UTF-8 or UTF-16, with a mark.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use rawzip::{CompressionMethod, ReaderAt, ZipLocator};

use super::case_file::{ORIGINALS, RECORDS_NAME};
use super::zip::crc32;
use crate::person::proof::{MOST_BYTES, MOST_PROOFS, TOTAL_BYTES, is_plain};

/// Largest backup that is taken, in bytes: all pictures that can be kept, the records, the page, and what stands between them.
pub const LARGEST: i64 = TOTAL_BYTES + 2 * MOST_RECORDS + 2_000_000;

/// Largest records that are written and taken, in bytes; a person with 50 000 looks has less. The page is no longer either.
pub const MOST_RECORDS: i64 = 16_000_000;

/// Most files in a backup, and the most bytes of its directory: a person's own pictures, the page, the records, and folders.
const MOST_ENTRIES: usize = MOST_PROOFS + 100;
const MOST_DIRECTORY: u64 = 1_000_000;

/// Bytes that are read at once while looking.
const PIECE: u64 = 65_536;

/// Bytes of a local header before its name.
const LOCAL: usize = 30;

/// Pieces of a file, as far as they were read.
#[derive(Debug, Clone, Default)]
pub struct Pieces {
    size: u64,
    read: BTreeMap<u64, Vec<u8>>,
    missed: Cell<Option<u64>>,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Not {
    /// These bytes are needed first.
    Yet {
        /// First one.
        from: u64,
        /// How many.
        most: u64,
    },
    /// It is no backup, or none within the bounds.
    Ever,
}

/// A file in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// First byte of its header.
    pub from: u64,
    /// How many bytes hold header and data.
    pub most: u64,
    packed: usize,
    size: usize,
    crc: u32,
    deflated: bool,
}

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// The records; `None` where the file is the records themselves.
    pub records: Option<Entry>,
    /// The originals, by name.
    pub originals: BTreeMap<String, Entry>,
}

impl Pieces {
    /// Of a file of this size nothing was read yet.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self { size, ..Self::default() }
    }

    /// A piece was read.
    pub fn add(&mut self, from: u64, bytes: Vec<u8>) {
        self.read.insert(from, bytes);
    }

    /// All bytes in one, where they are read in one piece.
    #[must_use]
    pub fn whole(&self) -> Option<&[u8]> {
        let first = self.read.get(&0)?;
        (u64::try_from(first.len()).ok()? == self.size).then_some(first)
    }

    fn at(&self, offset: u64) -> Option<&[u8]> {
        let (from, bytes) = self.read.range(..=offset).next_back()?;
        let skip = usize::try_from(offset.checked_sub(*from)?).ok()?;
        bytes.get(skip..).filter(|rest| !rest.is_empty())
    }

    /// Where to go on reading.
    fn next(&self) -> Option<Not> {
        let at = self.missed.get()?;
        let from = at.checked_div(PIECE)?.checked_mul(PIECE)?;
        Some(Not::Yet { from, most: PIECE.min(self.size.checked_sub(from)?) })
    }
}

impl ReaderAt for &Pieces {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        if offset >= self.size {
            return Ok(0);
        }
        let Some(rest) = self.at(offset) else {
            self.missed.set(self.missed.get().or(Some(offset)));
            return Err(io::ErrorKind::WouldBlock.into());
        };
        let most = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..most), rest.get(..most)) {
            to.copy_from_slice(from);
        }
        Ok(most)
    }
}

/// What is in the file.
///
/// # Errors
/// [`Not`]
pub fn index(pieces: &Pieces) -> Result<Index, Not> {
    pieces.missed.set(None);
    if pieces.size == 0 {
        return Err(Not::Ever);
    }
    let Some(begin) = pieces.at(0) else { return Err(Not::Yet { from: 0, most: PIECE.min(pieces.size) }) };
    if !begin.starts_with(b"PK") {
        let records = u64::try_from(MOST_RECORDS).unwrap_or_default();
        return match pieces.whole() {
            Some(_) => Ok(Index { records: None, originals: BTreeMap::new() }),
            None if pieces.size <= records => Err(Not::Yet { from: 0, most: pieces.size }),
            None => Err(Not::Ever),
        };
    }
    // Whatever it was that a missing piece led to: it comes first.
    let found = directory(pieces);
    match pieces.next() {
        Some(next) => Err(next),
        None => found.ok_or(Not::Ever).and_then(ours),
    }
}

/// Every file in the directory by name, where none is told twice, none lies over another, and all is within the bounds.
fn directory(pieces: &Pieces) -> Option<BTreeMap<String, Entry>> {
    let mut buffer = vec![0; usize::try_from(PIECE).ok()?];
    let zip = ZipLocator::new().locate_in_reader(pieces, &mut buffer, pieces.size).ok()?;
    let begin = zip.directory_offset();
    if pieces.size.checked_sub(begin)? > MOST_DIRECTORY || zip.entries_hint() > u64::try_from(MOST_ENTRIES).ok()? {
        return None;
    }
    let mut all: BTreeMap<u64, (String, Entry)> = BTreeMap::new();
    let mut names = BTreeSet::new();
    let (mut entries, mut total) = (zip.entries(&mut buffer), 0u64);
    while let Some(entry) = entries.next_entry().ok()? {
        // Some programs on Windows write the other slash.
        let name = String::from_utf8_lossy(entry.file_path().as_ref()).replace('\\', "/");
        let method = entry.compression_method();
        let (packed, size) = (entry.compressed_size_hint(), entry.uncompressed_size_hint());
        total = total.checked_add(size)?;
        let known = method == CompressionMethod::STORE || method == CompressionMethod::DEFLATE;
        let encrypted = entry.flags().is_encrypted();
        if !known || encrypted || !names.insert(name.clone()) || total > u64::try_from(LARGEST).ok()? {
            return None;
        }
        let from = entry.local_header_offset();
        let head = u64::try_from(LOCAL.checked_add(name.len())?).ok()?;
        let entry = Entry {
            from,
            most: head.checked_add(packed)?,
            packed: usize::try_from(packed).ok()?,
            size: usize::try_from(size).ok()?,
            crc: entry.crc32(),
            deflated: method == CompressionMethod::DEFLATE,
        };
        if all.insert(from, (name, entry)).is_some() || all.len() > MOST_ENTRIES {
            return None;
        }
    }
    // Each ends before the next begins; what lies between them is the rest of its header.
    let ends: Vec<u64> = all.keys().skip(1).copied().chain([begin]).collect();
    for ((_, entry), end) in all.values_mut().zip(ends) {
        let room = end.checked_sub(entry.from).filter(|room| *room >= entry.most)?;
        entry.most = room.min(entry.most.checked_add(PIECE)?);
    }
    Some(all.into_values().collect())
}

/// The records, which may stand in a folder, and the originals beside them.
fn ours(mut all: BTreeMap<String, Entry>) -> Result<Index, Not> {
    let is_records = |name: &&String| name.rsplit('/').next() == Some(RECORDS_NAME);
    let depth = |name: &String| name.matches('/').count();
    let records = all.keys().filter(is_records).min_by_key(|name| depth(name)).cloned().ok_or(Not::Ever)?;
    let folder = records.strip_suffix(RECORDS_NAME).ok_or(Not::Ever)?;
    let originals = format!("{folder}{ORIGINALS}/");
    let mut index = Index { records: all.remove(&records), originals: BTreeMap::new() };
    for (name, entry) in all {
        if let Some(short) = name.strip_prefix(&originals).filter(|short| is_plain(short)) {
            index.originals.insert(short.to_owned(), entry);
        }
    }
    let fits = |entry: &Entry, most: i64| i64::try_from(entry.size).is_ok_and(|size| size <= most);
    index.originals.retain(|_, entry| fits(entry, MOST_BYTES));
    match &index.records {
        Some(records) if fits(records, MOST_RECORDS) => Ok(index),
        Some(_) | None => Err(Not::Ever),
    }
}

/// A file of a backup, whole, out of the bytes from its header on; `None` where it is damaged.
#[must_use]
pub fn unpack(entry: &Entry, bytes: &[u8]) -> Option<Vec<u8>> {
    let length = |at: usize| {
        let pair = bytes.get(at..at.checked_add(2)?)?;
        Some(usize::from(u16::from_le_bytes(pair.try_into().ok()?)))
    };
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let begin = LOCAL.checked_add(length(26)?)?.checked_add(length(28)?)?;
    let packed = bytes.get(begin..begin.checked_add(entry.packed)?)?;
    let data = if entry.deflated {
        miniz_oxide::inflate::decompress_to_vec_with_limit(packed, entry.size).ok()?
    } else {
        packed.to_vec()
    };
    (data.len() == entry.size && crc32(&data) == entry.crc).then_some(data)
}

/// The records as UTF-8 without a mark; `None` where they are no text.
#[must_use]
pub fn text(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        if odd.is_empty() { String::from_utf16(&units).ok() } else { None }
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'{', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'{', ..] => wide(bytes, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::border::effect::FilePart;
    use crate::papers::zip::ZipWriter;

    /// A piece of a file whose pictures are all of one size.
    fn piece(parts: &[FilePart], each: usize, from: u64, most: u64) -> Vec<u8> {
        let (from, most) = (usize::try_from(from).unwrap(), usize::try_from(most).unwrap());
        let (mut at, mut read) = (0, Vec::new());
        for part in parts {
            let length = if let FilePart::Bytes { bytes } = part { bytes.len() } else { each };
            for here in from.max(at)..(from + most).min(at + length) {
                read.push(if let FilePart::Bytes { bytes } = part { bytes[here - at] } else { 0 });
            }
            at += length;
        }
        read
    }

    #[test]
    fn the_largest_export_can_be_read_back() {
        let text = vec![b' '; usize::try_from(MOST_RECORDS).unwrap()];
        let each = usize::try_from(TOTAL_BYTES).unwrap() / MOST_PROOFS;
        let mut zip = ZipWriter::default();
        zip.put("case.html", &text).unwrap();
        zip.put(RECORDS_NAME, &text).unwrap();
        for number in 0..MOST_PROOFS {
            let name = format!("{number:064}.heic");
            zip.put_file(&format!("{ORIGINALS}/{name}"), &name, u64::try_from(each).unwrap(), 0).unwrap();
        }
        let parts = zip.finish().unwrap();
        let length = |part: &FilePart| if let FilePart::Bytes { bytes } = part { bytes.len() } else { each };
        let size = u64::try_from(parts.iter().map(length).sum::<usize>()).unwrap();
        assert!(size <= u64::try_from(LARGEST).unwrap(), "{size} is more than is taken");
        let mut pieces = Pieces::new(size);
        let found = loop {
            match index(&pieces) {
                Ok(found) => break found,
                Err(Not::Yet { from, most }) => pieces.add(from, piece(&parts, each, from, most)),
                Err(Not::Ever) => panic!("refused"),
            }
        };
        assert_eq!(found.originals.len(), MOST_PROOFS);
    }
}
