//! A part of a pack that is read when it is first needed: bytes of the file with their checksum, and what they hold.
//!
//! Whoever opens a pack pays for what is looked at, not for what is in it. A part whose bytes are not those that were
//! written counts as empty, and the pack says that it is damaged.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};

use super::digest::{Sum, sum};

/// The bytes of one file, and whether any of it turned out to be damaged. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Source {
    bytes: Arc<Vec<u8>>,
    damaged: Arc<AtomicBool>,
}

impl Source {
    pub(super) fn new(bytes: Arc<Vec<u8>>) -> Self {
        Self { bytes, damaged: Arc::new(AtomicBool::new(false)) }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn is_damaged(&self) -> bool {
        self.damaged.load(Ordering::Relaxed)
    }

    pub(super) fn note_damage(&self) {
        self.damaged.store(true, Ordering::Relaxed);
    }
}

/// Where the bytes of a part are, and what they must come to.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) source: Source,
    pub(super) range: Range<usize>,
    pub(super) sum: Sum,
}

impl Place {
    /// The bytes; `None` where they are not those that were written.
    pub(super) fn bytes(&self) -> Option<&[u8]> {
        let bytes = self.source.bytes().get(self.range.clone()).filter(|bytes| sum(bytes) == self.sum);
        if bytes.is_none() {
            self.source.note_damage();
        }
        bytes
    }

    /// What the bytes hold.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Option<T> {
        // What is left over was not written by us.
        let read = postcard::take_from_bytes(self.bytes()?).ok().filter(|(_, rest)| rest.is_empty());
        if read.is_none() {
            self.source.note_damage();
        }
        read.map(|(value, _)| value)
    }
}

/// A value that is read when it is first needed.
#[derive(Clone)]
pub struct Part<T> {
    value: OnceLock<T>,
    place: Option<Place>,
}

impl<T> Part<T> {
    pub(super) fn at(place: Option<Place>) -> Self {
        Self { value: OnceLock::new(), place }
    }
}

impl<T> From<T> for Part<T> {
    fn from(value: T) -> Self {
        Self { value: OnceLock::from(value), place: None }
    }
}

impl<T: DeserializeOwned + Default> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.get_or_init(|| self.place.as_ref().and_then(Place::read).unwrap_or_default())
    }
}

#[allow(clippy::into_iter_without_iter, reason = "the value that it holds has one, by `Deref`")]
impl<'a, T: DeserializeOwned + Default> IntoIterator for &'a Part<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (**self).into_iter()
    }
}

impl<T: DeserializeOwned + Default + fmt::Debug> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: DeserializeOwned + Default + PartialEq> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: DeserializeOwned + Default + Eq> Eq for Part<T> {}

impl<T: DeserializeOwned + Default + Serialize> Serialize for Part<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}
