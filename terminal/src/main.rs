//! Untrained in a terminal.
fn main() {}
