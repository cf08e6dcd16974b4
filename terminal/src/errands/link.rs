//! Opens a public address in the person's browser.

/// True when the platform took the address. Only https leaves the program.
#[must_use]
pub fn open(address: &str) -> bool {
    address.starts_with("https://") && open::that(address).is_ok()
}
