//! What went wrong, as one line and an exit status.

/// A trouble that ends the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// 2 for bad input, 1 for anything else.
    pub status: u8,
    /// One line that names what was wrong.
    pub line: String,
}

impl Trouble {
    /// The person gave something that cannot be used.
    #[must_use]
    pub fn input(line: String) -> Self {
        Self { status: 2, line: one_line(line) }
    }

    /// The system failed.
    #[must_use]
    pub fn system(line: String) -> Self {
        Self { status: 1, line: one_line(line) }
    }
}

/// The text on one line, without what a terminal would take for an order.
fn one_line(text: String) -> String {
    if text.contains(char::is_control) { text.replace(char::is_control, " ") } else { text }
}
