//! A large part of the state that most steps leave alone: copied, compared and written without touching it again.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// A value that is shared until it is changed. Its JSON is made once and kept until then.
#[derive(Clone, Default)]
pub struct Shared<T>(Arc<Inner<T>>);

#[derive(Default)]
struct Inner<T> {
    value: T,
    json: OnceLock<Box<RawValue>>,
}

impl<T: Clone> Clone for Inner<T> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), json: OnceLock::new() }
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(Inner { value, json: OnceLock::new() }))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut T {
        let inner = Arc::make_mut(&mut self.0);
        inner.json = OnceLock::new();
        &mut inner.value
    }
}

impl<T: PartialEq> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.value == other.0.value
    }
}

impl<T: Eq> Eq for Shared<T> {}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.value.fmt(f)
    }
}

/// As JSON only: the kept text goes in as it is.
impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.json.get().is_none() {
            let json = to_raw_value(&self.0.value).map_err(serde::ser::Error::custom)?;
            let _ = self.0.json.set(json);
        }
        self.0.json.get().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Shared<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_equal_until_one_of_them_changes() {
        let first = Shared::from(vec![1, 2]);
        let mut second = first.clone();
        assert_eq!(first, second);
        second.push(3);
        assert_ne!(first, second);
        assert_eq!((first.len(), second.len()), (2, 3));
        assert_eq!(second, Shared::from(vec![1, 2, 3]));
    }

    #[test]
    fn what_is_written_is_the_value_of_now() {
        let write = |value: &Shared<Vec<i32>>| serde_json::to_string(&(value, value)).unwrap();
        let mut value = Shared::from(vec![1]);
        assert_eq!(write(&value), "[[1],[1]]");
        let before = value.clone();
        value.push(2);
        assert_eq!(write(&value), "[[1,2],[1,2]]");
        value.push(3);
        assert_eq!((write(&value).as_str(), write(&before).as_str()), ("[[1,2,3],[1,2,3]]", "[[1],[1]]"));
        assert_eq!(serde_json::from_str::<Shared<Vec<i32>>>("[1,2,3]").unwrap(), value);
    }
}
