//! SHA-256, for the pack and for kept files.

use sha2::{Digest, Sha256};

/// The first half of a SHA-256: what a part of a pack must come to. Nobody finds other bytes for a given one.
pub(super) type Sum = [u8; 16];

/// SHA-256 in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The checksum of a part of a pack.
pub(super) fn sum(bytes: &[u8]) -> Sum {
    let whole = Sha256::digest(bytes);
    let mut half = Sum::default();
    half.iter_mut().zip(whole).for_each(|(to, from)| *to = from);
    half
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sha256_agrees_with_the_standard_s_own_examples() {
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(sha256(b"abc").starts_with(&hex(&sum(b"abc"))));
    }
}
