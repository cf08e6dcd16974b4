//! The pack as one file: a head in plain text, its seal, and behind both the sections.
//!
//! ```text
//! untrained-pack 8 2026-11-27            form, day
//! facts 2391 98222 6f0c…                 section, length of its directory, whole length, checksum of the directory
//! text-de 2610 91822 02b9…
//! sum 4c1f…                              checksum of the lines above
//! …                                      the seal: nothing, or signatures (`seal`)
//! --
//! ```
//!
//! Whoever opens it reads the head, the directory of the facts and that of one language; a part is read, and held against
//! its checksum, when it is first needed ([`section`](super::section)). So opening costs the same however many languages
//! and services there are. `read` looks at every part at once.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use super::digest::{hex, sum};
use super::pack::{Origin, Pack};
use super::part::{Part, Source};
use super::section::{self, Parts, Section, Spot};
use super::services::Services;
use super::texts::Texts;

/// The form of pack that this build reads and writes. Any change to a type below [`Pack`] changes it.
pub const PACK_FORMAT: u32 = 8;

/// Most bytes before the sections. Bounds what is looked through before anything is known of a file.
const MOST_HEAD: usize = 64 * 1024;

const NAME: &str = "untrained-pack";
const FACTS: &str = "facts";
const TEXT: &str = "text-";
const LETTERS: &str = "letters-";
const SUM: &str = "sum ";

/// Ends the seal.
pub(super) const END: &str = "--\n";

/// Parts of the facts that are no service. No id begins like them.
const ORDER: &str = "=order";
const PLACES: &str = "=places";
const SOURCES: &str = "=sources";
const LAW: &str = "=law";
const CHANGES: &str = "=changes";
const KEYS: &str = "=keys";
const LICENCES: &str = "=licences";
const FOUND_BY: &str = "=found-by";
const PROJECT: &str = "=project";
const NAMES: &str = "=names-";

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

/// What stands before the sections.
#[derive(Debug)]
pub(super) struct Head<'a> {
    /// Day of the pack.
    pub(super) version: NaiveDate,
    /// All of the head, which is what a signature is about.
    pub(super) text: &'a str,
    /// The seal, without its end.
    pub(super) seal: &'a str,
    lines: Vec<Line<'a>>,
    /// Where the sections begin.
    pub(super) behind: usize,
}

#[derive(Debug)]
struct Line<'a> {
    name: &'a str,
    directory: usize,
    range: Range<usize>,
    sum: &'a str,
}

const NO_PACK: PackError = PackError::Damaged { why: "it does not begin like a content pack" };
const NO_HEAD: PackError = PackError::Damaged { why: "its head is not the one that was written" };
const NO_PART: PackError = PackError::Damaged { why: "its bytes are not those that were written" };

/// Reads the head and finds the seal. Looks at the head alone.
pub(super) fn head(bytes: &[u8]) -> Result<Head<'_>, PackError> {
    let start = bytes.get(..bytes.len().min(MOST_HEAD)).unwrap_or_default();
    let first = start.split_inclusive(|byte| *byte == b'\n').next().filter(|line| line.ends_with(b"\n"));
    let first = first.and_then(|line| std::str::from_utf8(line).ok()).ok_or(NO_PACK)?;
    let mut words = first.trim_end().split(' ');
    let found = words.next().filter(|name| *name == NAME).and(words.next()).and_then(|form| form.parse().ok());
    match found {
        None => return Err(NO_PACK),
        Some(found) if found != PACK_FORMAT => return Err(PackError::OtherForm { found, known: PACK_FORMAT }),
        Some(_) => {}
    }
    known_head(start, bytes.len()).ok_or(NO_HEAD)
}

/// True where bytes begin like a content pack.
pub(super) fn begins(bytes: &[u8]) -> bool {
    bytes.strip_prefix(NAME.as_bytes()).is_some_and(|rest| rest.first() == Some(&b' '))
}

fn known_head(start: &[u8], length: usize) -> Option<Head<'_>> {
    let ends = start.windows(END.len() + 1).position(|four| four.strip_prefix(b"\n") == Some(END.as_bytes()))?;
    let all = std::str::from_utf8(start.get(..=ends)?).ok()?;
    let behind = ends.checked_add(1)?.checked_add(END.len())?;
    let mut lines = all.split_inclusive('\n');
    let first = lines.next()?;
    let version: NaiveDate = first.trim_end().rsplit(' ').next()?.parse().ok()?;
    if first != format!("{NAME} {PACK_FORMAT} {version}\n") {
        return None;
    }
    let (mut sections, mut from, mut at) = (Vec::new(), behind, first.len());
    for line in lines {
        if let Some(wanted) = line.strip_prefix(SUM) {
            let ended = at.checked_add(line.len())?;
            let (text, seal) = all.split_at_checked(ended)?;
            let right = format!("{}\n", hex(&sum(text.get(..at)?.as_bytes())));
            return (wanted == right && from == length).then_some(Head {
                version,
                text,
                seal,
                lines: sections,
                behind,
            });
        }
        let mut words = line.strip_suffix('\n')?.split(' ');
        let (name, directory, size, sum) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let to = from.checked_add(size.parse().ok()?)?;
        sections.push(Line { name, directory: directory.parse().ok()?, range: from..to, sum });
        (from, at) = (to, at.checked_add(line.len())?);
    }
    None
}

impl Pack {
    /// Opens a pack: its head is looked at, and the directory of its facts. Everything else is read, and held against its
    /// checksum, when it is first needed ([`Pack::is_damaged`]).
    ///
    /// # Errors
    /// [`PackError`] when the bytes are none, not all of one, or one of another build.
    pub fn open(bytes: impl Into<Arc<Vec<u8>>>) -> Result<Self, PackError> {
        let source = Source::new(bytes.into());
        let head = head(source.bytes())?;
        let mut facts = None;
        let (mut text, mut letters) = (BTreeMap::new(), BTreeMap::new());
        for Line { name, directory, range, sum } in &head.lines {
            let spot =
                Spot { source: source.clone(), range: range.clone(), directory: *directory, sum: (*sum).to_owned() };
            if let Some(language) = name.strip_prefix(TEXT) {
                text.insert(language.to_owned(), Texts::at(spot));
            } else if let Some(language) = name.strip_prefix(LETTERS) {
                letters.insert(language.to_owned(), Texts::at(spot));
            } else if *name == FACTS {
                facts = spot.open();
            }
        }
        let facts = facts.ok_or(NO_PART)?;
        Ok(Self {
            version: head.version,
            places: Part::at(facts.named(PLACES)),
            sources: Part::at(facts.named(SOURCES)),
            law: Part::at(facts.named(LAW)),
            changes: Part::at(facts.named(CHANGES)),
            keys: Part::at(facts.named(KEYS)),
            licences: Part::at(facts.named(LICENCES)),
            found_by: Part::at(facts.named(FOUND_BY)),
            project: Part::at(facts.named(PROJECT)),
            names: names(&facts),
            services: Services::read(Part::at(facts.named(ORDER)), facts),
            text,
            letters,
            origin: Origin(Some(source.clone())),
        })
    }

    /// Reads a pack and looks at every byte of it.
    ///
    /// # Errors
    /// [`PackError`] when the bytes are none, not all of one, or one of another build.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let pack = Self::open(bytes.to_vec())?;
        if pack.is_whole() { Ok(pack) } else { Err(NO_PART) }
    }

    /// Looks at every part; true when each is what was written.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let services = self.services.iter().count() == self.services.len();
        let facts = (self.places.len(), self.sources.len(), self.law.rules.len());
        let more =
            (self.changes.len(), self.keys.keys.len(), self.licences.len(), self.found_by.len(), self.project.len());
        let names: usize = self.names.values().map(|names| names.len()).sum();
        let texts = self.text.values().chain(self.letters.values());
        let sentences = texts.into_iter().all(|texts| texts.parts().count() == texts.len());
        std::hint::black_box((facts, more, names));
        services && sentences && !self.is_damaged()
    }

    /// True when something of it turned out not to be what was written, as far as it was looked at.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.origin.0.as_ref().is_some_and(Source::is_damaged)
    }

    /// The pack as its file, without a signature. Same pack, same bytes.
    ///
    /// # Errors
    /// Never for a pack that came from files; the format cannot know that.
    pub fn write(&self) -> Result<Vec<u8>, postcard::Error> {
        let mut sections = vec![(FACTS.to_owned(), self.facts()?)];
        let texts = self.text.iter().map(|(language, texts)| (format!("{TEXT}{language}"), texts));
        let letters = self.letters.iter().map(|(language, texts)| (format!("{LETTERS}{language}"), texts));
        sections.extend(texts.chain(letters).map(|(name, texts)| (name, texts.written())));
        let mut head = format!("{NAME} {PACK_FORMAT} {}\n", self.version);
        let mut behind = END.as_bytes().to_vec();
        for (name, parts) in sections {
            let (directory, bodies) = section::write(parts).ok_or(postcard::Error::SerializeBufferFull)?;
            let size = directory.len().saturating_add(bodies.len());
            let line = format!("{name} {} {size} {}\n", directory.len(), hex(&sum(&directory)));
            head.push_str(&line);
            behind.extend(directory);
            behind.extend(bodies);
        }
        let last = format!("{SUM}{}\n", hex(&sum(head.as_bytes())));
        head.push_str(&last);
        let mut bytes = head.into_bytes();
        bytes.extend(behind);
        Ok(bytes)
    }

    fn facts(&self) -> Result<Parts, postcard::Error> {
        let order: Vec<&String> = self.services.iter().map(|service| &service.id).collect();
        let mut parts = vec![
            (ORDER.to_owned(), postcard::to_allocvec(&order)?),
            (PLACES.to_owned(), postcard::to_allocvec(&self.places)?),
            (SOURCES.to_owned(), postcard::to_allocvec(&self.sources)?),
            (LAW.to_owned(), postcard::to_allocvec(&self.law)?),
            (CHANGES.to_owned(), postcard::to_allocvec(&self.changes)?),
            (KEYS.to_owned(), postcard::to_allocvec(&self.keys)?),
            (LICENCES.to_owned(), postcard::to_allocvec(&self.licences)?),
            (FOUND_BY.to_owned(), postcard::to_allocvec(&self.found_by)?),
            (PROJECT.to_owned(), postcard::to_allocvec(&self.project)?),
        ];
        for (language, names) in &self.names {
            parts.push((format!("{NAMES}{language}"), postcard::to_allocvec(names)?));
        }
        for service in &self.services {
            parts.push((service.id.clone(), postcard::to_allocvec(service)?));
        }
        Ok(parts)
    }
}

fn names(facts: &Section) -> BTreeMap<String, Part<BTreeMap<String, String>>> {
    let all = (0..facts.len()).filter_map(|number| Some((facts.name(number)?.strip_prefix(NAMES)?, number)));
    all.map(|(language, number)| (language.to_owned(), Part::at(facts.place(number)))).collect()
}
