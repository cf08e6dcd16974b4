//! The generator for Swift: `untrained-bindgen-swift LIB DIR --swift-sources --headers`.
fn main() {
    uniffi::uniffi_bindgen_swift();
}
