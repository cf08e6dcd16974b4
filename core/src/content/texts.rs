//! The sentences of one language, part by part: messages whose ids begin with one word stand together (`card-…`,
//! `linkedin-…`), so that a page reads the few words that it says and not the whole language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

use super::section::{Parts, Section, Spot};

/// The sentences of one language.
#[derive(Debug, Clone)]
pub struct Texts {
    kept: Kept,
}

#[derive(Debug, Clone)]
enum Kept {
    /// As they were put together: word → Fluent source.
    Built(Vec<(String, String)>),
    /// In a pack.
    Read(Box<Read>),
}

#[derive(Debug, Clone)]
struct Read {
    spot: Spot,
    section: OnceLock<Option<Section>>,
}

impl Read {
    fn section(&self) -> Option<&Section> {
        self.section.get_or_init(|| self.spot.open()).as_ref()
    }
}

impl Texts {
    /// Splits Fluent source by the first word of its messages. Comments are left out.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let mut parts: BTreeMap<&str, String> = BTreeMap::new();
        let mut word = None;
        for line in source.lines() {
            let begins = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
            if line.starts_with('#') {
                word = None;
            } else if begins {
                word = Some(first_word(line.split([' ', '=']).next().unwrap_or(line)));
            }
            if let Some(word) = word
                && !line.trim().is_empty()
            {
                let part = parts.entry(word).or_default();
                part.push_str(line);
                part.push('\n');
            }
        }
        // A part is read alone, so the terms that it mentions stand in it.
        let terms = parts.remove("").unwrap_or_default();
        let whole = |(word, mut part): (&str, String)| {
            if part.contains("{ -") || part.contains("{-") {
                part.push_str(&terms);
            }
            (word.to_owned(), part)
        };
        Self { kept: Kept::Built(parts.into_iter().map(whole).collect()) }
    }

    pub(super) fn at(spot: Spot) -> Self {
        Self { kept: Kept::Read(Box::new(Read { spot, section: OnceLock::new() })) }
    }

    /// How many parts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.kept {
            Kept::Built(parts) => parts.len(),
            Kept::Read(read) => read.section().map_or(0, Section::len),
        }
    }

    /// True when there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Number of the part that would hold the message with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        let word = first_word(id);
        match &self.kept {
            Kept::Built(parts) => parts.binary_search_by(|(known, _)| known.as_str().cmp(word)).ok(),
            Kept::Read(read) => read.section()?.find(word),
        }
    }

    /// Fluent source of the part with this number.
    #[must_use]
    pub fn source(&self, number: usize) -> Option<&str> {
        match &self.kept {
            Kept::Built(parts) => Some(&parts.get(number)?.1),
            Kept::Read(read) => read.section()?.text(number),
        }
    }

    /// Every part: word and Fluent source.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        (0..self.len()).filter_map(|number| {
            let word = match &self.kept {
                Kept::Built(parts) => &parts.get(number)?.0,
                Kept::Read(read) => read.section()?.name(number)?,
            };
            Some((word, self.source(number)?))
        })
    }

    pub(super) fn written(&self) -> Parts {
        self.parts().map(|(word, source)| (word.to_owned(), source.as_bytes().to_vec())).collect()
    }
}

/// The word that an id begins with.
fn first_word(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.parts().eq(other.parts())
    }
}

impl Eq for Texts {}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.parts())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_stands_where_it_is_mentioned() {
        let texts = Texts::of("-law = GDPR\na-b = The { -law }\nb-c = No\n");
        let all: Vec<_> = texts.parts().collect();
        assert_eq!(all, [("a", "a-b = The { -law }\n-law = GDPR\n"), ("b", "b-c = No\n")]);
    }

    #[test]
    fn messages_stand_with_those_of_their_first_word() {
        let source = "# About\ncard-one = One\nhome-title = Home\n\ncard-two =\n    { $count ->\n        [one] A\n       *[other] B\n}\n# More\nhome = { $x }\n";
        let texts = Texts::of(source);
        let all: Vec<_> = texts.parts().collect();
        assert_eq!(
            all,
            [
                ("card", "card-one = One\ncard-two =\n    { $count ->\n        [one] A\n       *[other] B\n}\n"),
                ("home", "home-title = Home\nhome = { $x }\n"),
            ]
        );
        assert_eq!(texts.find("card-two"), Some(0));
        assert_eq!(texts.find("home"), Some(1));
        assert_eq!(texts.find("house-title"), None);
    }
}
