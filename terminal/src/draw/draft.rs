//! A text while it is being written: what stands before and after the cursor, and what the usual keys do to it.
//!
//! The moves are those of a well-kept line editor (rustyline's buffer): whole characters, words, lines, and what was cut off can be
//! put back.

use rustyline::line_buffer::{ChangeListener, DeleteListener, Direction, LineBuffer};
use rustyline::{At, Word};

/// Most letters that any text takes here. Far more than a page keeps; a paste beyond it would hold everything up.
pub const MOST: usize = 20_000;

/// The text in the field that has the focus.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Key of the field.
    pub field: String,
    text: String,
    /// Byte before which the cursor stands.
    at: usize,
    /// What was cut off last.
    cut: String,
}

/// What a key does to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// One character to the left.
    Left,
    /// One to the right.
    Right,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
    /// To the beginning of the line.
    Home,
    /// To its end.
    End,
    /// Takes away the character before the cursor.
    RubOut,
    /// Takes away the one after it.
    Delete,
    /// Cuts off the rest of the line.
    CutToEnd,
    /// Cuts off what stands before the cursor on the line.
    CutToStart,
    /// Cuts off the word before the cursor, as far as the last blank.
    CutBlankWord,
    /// Cuts off the word before the cursor.
    CutWord,
    /// Cuts off the word after it.
    CutNextWord,
    /// Puts back what was cut off last.
    PutBack,
    /// Changes the two characters at the cursor over.
    Swap,
}

/// Hears what was deleted.
#[derive(Default)]
struct Deleted(String);

impl DeleteListener for Deleted {
    fn delete(&mut self, _at: usize, text: &str, _way: Direction) {
        self.0.push_str(text);
    }
}

impl ChangeListener for Deleted {
    fn insert_char(&mut self, _at: usize, _sign: char) {}

    fn insert_str(&mut self, _at: usize, _text: &str) {}

    fn replace(&mut self, _at: usize, _old: &str, _new: &str) {}
}

impl Draft {
    /// A draft with the cursor at the end.
    #[must_use]
    pub fn new(field: &str, text: &str) -> Self {
        Self { field: field.to_owned(), text: text.to_owned(), at: text.len(), cut: String::new() }
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands before the cursor.
    #[must_use]
    pub fn before(&self) -> &str {
        self.text.get(..self.at).unwrap_or(&self.text)
    }

    /// What stands after it.
    #[must_use]
    pub fn after(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Writes at the cursor; false where not all of it had room.
    pub fn write(&mut self, text: &str) -> bool {
        let room = MOST.saturating_sub(self.text.chars().count());
        let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
        let taken = text.get(..end).unwrap_or_default();
        self.change(taken.len(), |line, deleted| line.yank(taken, 1, deleted).is_some());
        end == text.len()
    }

    /// Puts another text in the place of this one; the cursor stays where it is, or goes to its end.
    pub fn shorten(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        self.at = self.at.min(self.text.len());
        while !self.text.is_char_boundary(self.at) {
            self.at = self.at.saturating_sub(1);
        }
    }

    /// Puts a text in the place of what stands from `start` to the cursor.
    pub fn complete(&mut self, start: usize, text: &str) {
        let end = self.at;
        self.change(text.len(), |line, deleted| {
            line.replace(start..end, text, deleted);
            true
        });
    }

    /// Does what a key does; true where the text is another one now.
    pub fn edit(&mut self, edit: Edit) -> bool {
        let cut = std::mem::take(&mut self.cut);
        let mut deleted = Deleted::default();
        let before = self.text.clone();
        self.change_hearing(cut.len(), &mut deleted, |line, deleted| match edit {
            Edit::Left => line.move_backward(1),
            Edit::Right => line.move_forward(1),
            Edit::WordLeft => line.move_to_prev_word(Word::Emacs, 1),
            Edit::WordRight => line.move_to_next_word(At::AfterEnd, Word::Emacs, 1),
            Edit::Home => line.move_home(),
            Edit::End => line.move_end(),
            Edit::RubOut => line.backspace(1, deleted),
            Edit::Delete => line.delete(1, deleted).is_some(),
            Edit::CutToEnd => line.kill_line(deleted),
            Edit::CutToStart => line.discard_line(deleted),
            Edit::CutBlankWord => line.delete_prev_word(Word::Big, 1, deleted),
            Edit::CutWord => line.delete_prev_word(Word::Emacs, 1, deleted),
            Edit::CutNextWord => line.delete_word(At::AfterEnd, Word::Emacs, 1, deleted),
            Edit::PutBack => line.yank(&cut, 1, deleted).is_some(),
            Edit::Swap => line.transpose_chars(deleted),
        });
        let cuts =
            matches!(edit, Edit::CutToEnd | Edit::CutToStart | Edit::CutBlankWord | Edit::CutWord | Edit::CutNextWord);
        self.cut = if cuts && !deleted.0.is_empty() { deleted.0 } else { cut };
        self.text != before
    }

    fn change(&mut self, more: usize, how: impl FnOnce(&mut LineBuffer, &mut Deleted) -> bool) {
        self.change_hearing(more, &mut Deleted::default(), how);
    }

    /// Changes the text in the editor's buffer, with room for so many bytes more.
    fn change_hearing(
        &mut self,
        more: usize,
        deleted: &mut Deleted,
        how: impl FnOnce(&mut LineBuffer, &mut Deleted) -> bool,
    ) {
        let mut line = LineBuffer::with_capacity(self.text.len().saturating_add(more));
        line.update(&self.text, self.at, &mut Deleted::default());
        how(&mut line, deleted);
        self.at = line.pos();
        self.text = line.into_string();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_and_deletes_whole_characters() {
        let mut draft = Draft::new("name", "Zoë👩‍🚀");
        draft.edit(Edit::Left);
        assert_eq!((draft.before(), draft.after()), ("Zoë", "👩‍🚀"));
        assert!(draft.edit(Edit::RubOut));
        assert_eq!(draft.text(), "Zo👩‍🚀");
        assert!(draft.edit(Edit::Delete));
        assert!(!draft.edit(Edit::Delete));
        draft.edit(Edit::Home);
        assert!(!draft.edit(Edit::RubOut));
        draft.write("Ma");
        draft.edit(Edit::End);
        draft.write("!");
        assert_eq!(draft.text(), "MaZo!");
    }

    #[test]
    fn the_usual_keys_do_the_usual_things() {
        let mut draft = Draft::new("note", "one two-three four");
        let mut then = |edits: &[Edit], before: &str, after: &str| {
            for edit in edits {
                draft.edit(*edit);
            }
            assert_eq!((draft.before(), draft.after()), (before, after), "{edits:?}");
        };
        then(&[Edit::WordLeft, Edit::WordLeft], "one two-", "three four");
        then(&[Edit::WordRight], "one two-three", " four");
        then(&[Edit::CutBlankWord], "one ", " four");
        then(&[Edit::PutBack], "one two-three", " four");
        then(&[Edit::CutWord], "one two-", " four");
        then(&[Edit::CutToEnd], "one two-", "");
        then(&[Edit::CutToStart], "", "");
        then(&[Edit::PutBack, Edit::Home], "", "one two-");
        then(&[Edit::CutNextWord], "", " two-");
        then(&[Edit::End, Edit::Swap], " tw-o", "");
    }

    #[test]
    fn lines_have_beginnings_and_ends_of_their_own() {
        let mut draft = Draft::new("note", "first\nsecond line");
        draft.edit(Edit::Home);
        assert_eq!(draft.before(), "first\n");
        draft.edit(Edit::CutToEnd);
        assert_eq!(draft.text(), "first\n");
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_at_once_and_that_is_told() {
        let mut draft = Draft::new("note", "ab");
        assert!(draft.write("c"));
        assert!(!draft.write(&"ä".repeat(1_000_000)));
        assert_eq!(draft.text().chars().count(), MOST);
        assert!(!draft.write("x") && draft.write(""));
        draft.shorten("abä");
        assert_eq!((draft.before(), draft.after()), ("abä", ""));
        draft.complete(2, "cd");
        assert_eq!(draft.text(), "abcd");
    }
}
