//! A text while it is being written: what stands before and after the cursor.

use unicode_segmentation::UnicodeSegmentation;

/// The text in the field that has the focus.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Key of the field.
    pub field: String,
    /// Before the cursor.
    pub before: String,
    /// After it.
    pub after: String,
}

impl Draft {
    /// A draft with the cursor at the end.
    #[must_use]
    pub fn new(field: &str, text: &str) -> Self {
        Self { field: field.to_owned(), before: text.to_owned(), after: String::new() }
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}{}", self.before, self.after)
    }

    /// Writes at the cursor.
    pub fn write(&mut self, text: &str) {
        self.before.push_str(text);
    }

    /// Takes away what stands before the cursor; false when nothing does.
    pub fn rub_out(&mut self) -> bool {
        take_last(&mut self.before).is_some()
    }

    /// Takes away what stands after the cursor; false when nothing does.
    pub fn delete(&mut self) -> bool {
        take_first(&mut self.after).is_some()
    }

    /// One to the left.
    pub fn left(&mut self) {
        if let Some(piece) = take_last(&mut self.before) {
            self.after.insert_str(0, &piece);
        }
    }

    /// One to the right.
    pub fn right(&mut self) {
        if let Some(piece) = take_first(&mut self.after) {
            self.before.push_str(&piece);
        }
    }

    /// To the beginning.
    pub fn home(&mut self) {
        self.after = self.text();
        self.before.clear();
    }

    /// To the end.
    pub fn end(&mut self) {
        self.before = self.text();
        self.after.clear();
    }
}

/// Takes the last thing that a reader sees as one character.
fn take_last(text: &mut String) -> Option<String> {
    let piece = text.graphemes(true).next_back()?.to_owned();
    text.truncate(text.len().saturating_sub(piece.len()));
    Some(piece)
}

/// Takes the first.
fn take_first(text: &mut String) -> Option<String> {
    let piece = text.graphemes(true).next()?.to_owned();
    text.drain(..piece.len());
    Some(piece)
}

#[cfg(test)]
mod tests {
    use super::Draft;

    #[test]
    fn moves_and_deletes_whole_characters() {
        let mut draft = Draft::new("name", "Zoë👩‍🚀");
        draft.left();
        assert_eq!((draft.before.as_str(), draft.after.as_str()), ("Zoë", "👩‍🚀"));
        assert!(draft.rub_out());
        assert_eq!(draft.text(), "Zo👩‍🚀");
        assert!(draft.delete());
        assert!(!draft.delete());
        draft.home();
        draft.write("Ma");
        draft.end();
        draft.write("!");
        assert_eq!(draft.text(), "MaZo!");
    }
}
