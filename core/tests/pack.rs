//! A pack is whole or refused.

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
    let body = "not what postcard writes";
    let sealed =
        format!("untrained-pack {PACK_FORMAT} {}\n{body}", untrained_core::content::digest::sha256(body.as_bytes()));
    assert!(why(sealed.as_bytes()).contains("read"));
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
    fn any_content_is_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut bytes = format!("untrained-pack {PACK_FORMAT} {}\n", untrained_core::content::digest::sha256(&body)).into_bytes();
        bytes.extend(body);
        let _ = Pack::read(&bytes);
    }
}
