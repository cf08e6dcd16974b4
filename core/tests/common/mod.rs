//! The pack built from `content/`, for tests that want the real facts.

#![allow(clippy::expect_used, reason = "a test ends where it fails")]

#[allow(dead_code, reason = "not every test program needs it")]
pub mod people;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use untrained_core::content::Pack;

/// The pack, built once a test program.
#[allow(dead_code, reason = "not every test program needs it")]
pub fn pack() -> &'static Arc<Pack> {
    static PACK: OnceLock<Arc<Pack>> = OnceLock::new();
    PACK.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let files = untrained_pack::files::read(&root).expect("content/ can be read");
        Arc::new(untrained_pack::build::pack(&files).expect("content/ builds"))
    })
}

/// The pack as the bytes that a shell hands to `open`.
#[allow(dead_code, reason = "not every test program needs it")]
pub fn pack_bytes() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| pack().write().expect("a pack can be written"))
}
