//! A pack is whole or refused.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test ends where it fails")]

mod common;

use proptest::prelude::*;
use untrained_core::content::{PACK_FORMAT, Pack, PackError};

/// Why bytes are called damaged; empty where they are not.
fn why(bytes: &[u8]) -> &'static str {
    if let Err(PackError::Damaged { why }) = Pack::read(bytes) { why } else { "" }
}

#[test]
fn what_is_written_is_read_again() {
    assert_eq!(Pack::read(common::pack_bytes()).as_ref(), Ok(&**common::pack()));
}

#[test]
fn bytes_that_are_no_pack_are_refused() {
    for bytes in
        [&b""[..], b"\n", b"untrained-pack", b"untrained-pack 2 x", b"untrained-pack two x\n", b"\xff\xfe 2 x\n"]
    {
        assert!(why(bytes).contains("begin"), "{bytes:?}");
    }
    for rest in ["", "sum x\n--\n", "facts 1 2 x\n--\n", "facts 9 99999999999999999999 x\nsum x\n--\n"] {
        let bytes = format!("untrained-pack {PACK_FORMAT} 2026-11-27\n{rest}");
        assert!(why(bytes.as_bytes()).contains("head"), "{bytes:?}");
    }
}

#[test]
fn a_pack_of_another_build_is_known_by_its_first_line() {
    let other = Pack::read(b"untrained-pack 999 x\nanything at all");
    assert_eq!(other, Err(PackError::OtherForm { found: 999, known: PACK_FORMAT }));
}

proptest! {
    #[test]
    fn a_changed_byte_is_refused(at in any::<prop::sample::Index>(), change in 1..=u8::MAX) {
        let mut bytes = common::pack_bytes().to_vec();
        let at = at.index(bytes.len());
        *bytes.get_mut(at).unwrap() ^= change;
        prop_assert!(Pack::read(&bytes).is_err());
    }

    #[test]
    fn a_cut_pack_is_refused(at in any::<prop::sample::Index>()) {
        let bytes = common::pack_bytes();
        prop_assert!(Pack::read(bytes.get(..at.index(bytes.len())).unwrap()).is_err());
    }

    #[test]
    fn any_bytes_behind_the_first_line_are_refused(body in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut bytes = format!("untrained-pack {PACK_FORMAT} 2026-11-27\n").into_bytes();
        bytes.extend(body);
        prop_assert!(Pack::read(&bytes).is_err());
    }
}

#[test]
fn a_damaged_part_is_found_when_it_is_needed_and_said() {
    let good = common::pack_bytes();
    // The last byte of the file belongs to a letter.
    let mut bytes = good.to_vec();
    *bytes.last_mut().unwrap() ^= 1;
    let pack = Pack::open(bytes).unwrap();
    assert!(pack.service("linkedin").is_some() && !pack.is_damaged());
    assert!(!pack.is_whole() && pack.is_damaged());
}

/// Where the section of that name lies in a pack.
fn section(bytes: &[u8], name: &str) -> std::ops::Range<usize> {
    let ends = bytes.windows(4).position(|four| four == b"\n--\n").unwrap();
    let head = std::str::from_utf8(&bytes[..ends]).unwrap();
    let mut from = ends + 4;
    for line in head.lines().skip(1) {
        let words: Vec<&str> = line.split(' ').collect();
        if let [found, _, size, _] = words.as_slice() {
            let to = from + size.parse::<usize>().unwrap();
            if *found == name {
                return from..to;
            }
            from = to;
        }
    }
    panic!("no {name}: {head}");
}

/// Whatever is broken in a language that nobody chose is not even looked at; in the chosen one it is found.
#[test]
fn only_the_chosen_language_and_english_are_read() {
    let mut pack = Pack::clone(common::pack());
    for tag in ["fr", "pl", "sv"] {
        pack.text.insert(tag.to_owned(), pack.text["de"].clone());
        pack.letters.insert(tag.to_owned(), pack.letters["de"].clone());
    }
    let good = pack.write().unwrap();
    for (chosen, broken, found) in [("de", "fr", false), ("de", "pl", false), ("pl", "pl", true), ("en", "de", false)] {
        let mut bytes = good.clone();
        for name in [format!("text-{broken}"), format!("letters-{broken}")] {
            bytes[section(&good, &name)].iter_mut().for_each(|byte| *byte ^= 0x55);
        }
        let pack = std::sync::Arc::new(Pack::open(bytes).unwrap());
        let text = untrained_core::text::Text::new(&pack, &[chosen.to_owned()], None);
        assert_eq!(text.language(), chosen);
        for id in ["home-settings", "linkedin-door-setting", "letter-subject-objection", "month-1"] {
            assert_ne!(text.say(id), id);
        }
        assert_eq!(pack.is_damaged(), found, "{chosen} with a broken {broken}");
    }
}

#[test]
fn opening_reads_no_other_language() {
    let good = common::pack_bytes();
    let whole = common::pack();
    let pack = std::sync::Arc::new(Pack::open(good.to_vec()).unwrap());
    let german = untrained_core::text::Text::new(&pack, &["de".to_owned()], None);
    for id in ["app-name", "home-settings", "linkedin-door-setting", "letter-subject-objection"] {
        let expected = untrained_core::text::Text::new(whole, &["de".to_owned()], None).say(id);
        assert_eq!(german.say(id), expected, "{id}");
    }
}
