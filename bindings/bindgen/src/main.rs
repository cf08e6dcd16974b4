//! The generator for Kotlin and Python: `untrained-bindgen generate LIB --language kotlin --out-dir DIR`.
fn main() {
    uniffi::uniffi_bindgen_main();
}
