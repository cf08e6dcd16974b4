//! Builds `content/` into one pack file, and checks it.
fn main() {}
