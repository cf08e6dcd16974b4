//! Window → numbered lines without frames or pictures, for a screen reader, a simple terminal or a pipe.

use std::collections::BTreeMap;

use untrained_core::border::window::{Button, Window};

use super::blocks::drawn;
use super::{Act, Captions, Target, wrap};

/// A window in lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    /// From the top.
    pub lines: Vec<String>,
    /// What the numbers mean.
    pub targets: BTreeMap<usize, Target>,
}

/// The numbers given out on a page. As long as it is before the person, each thing keeps its own, whatever comes or goes around
/// it, and no number is given twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Numbers {
    page: String,
    keys: Vec<String>,
}

impl Numbers {
    fn of(&mut self, key: &str) -> usize {
        let known = self.keys.iter().position(|known| known == key);
        let at = known.unwrap_or_else(|| {
            self.keys.push(key.to_owned());
            self.keys.len().saturating_sub(1)
        });
        at.saturating_add(1)
    }
}

/// Puts a window into lines of at most `width` columns.
#[must_use]
pub fn print(window: &Window, width: usize, captions: &Captions, numbers: &mut Numbers) -> Printed {
    if numbers.page != window.page.key {
        *numbers = Numbers { page: window.page.key.clone(), keys: Vec::new() };
    }
    let mut pen = Pen { width, captions, numbers, printed: Printed::default() };
    pen.say("", &window.page.title);
    pen.printed.lines.push("=".repeat(super::columns(&window.page.title).clamp(1, width)));
    for block in &window.page.blocks {
        pen.printed.lines.push(String::new());
        drawn(block).plain(&mut pen);
    }
    if let Some(notice) = &window.notice {
        pen.printed.lines.push(String::new());
        pen.say(&format!("{} ", super::tone_sign(notice.tone)), &notice.text);
        if let Some(button) = &notice.button {
            pen.button(&notice.key, button);
        }
    }
    if window.busy {
        pen.say("", &captions.busy);
    }
    pen.printed
}

pub(super) struct Pen<'a> {
    pub(super) width: usize,
    pub(super) captions: &'a Captions,
    numbers: &'a mut Numbers,
    printed: Printed,
}

impl Pen<'_> {
    /// Prints a text behind a sign, later lines indented as far.
    pub(super) fn say(&mut self, sign: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let indent = super::columns(sign);
        for (at, line) in wrap(text, self.width.saturating_sub(indent)).into_iter().enumerate() {
            let before = if at == 0 { sign.to_owned() } else { " ".repeat(indent) };
            self.printed.lines.push(format!("{before}{line}").trim_end().to_owned());
        }
    }

    /// Prints something that can be touched, with its number.
    pub(super) fn offer(&mut self, key: &str, act: Act, text: &str) {
        let number = self.numbers.of(key);
        self.printed.targets.insert(number, Target { key: key.to_owned(), act });
        self.say(&format!("[{number}] "), text);
    }

    pub(super) fn button(&mut self, key: &str, button: &Button) {
        if button.enabled {
            self.offer(&format!("{key}/{}", button.tap), Act::Tap(button.tap.clone()), &button.label);
        } else {
            let text = format!("{} ({})", button.label, self.captions.unavailable);
            self.say("    ", &text);
        }
    }

    pub(super) fn buttons(&mut self, key: &str, buttons: &[Button]) {
        for button in buttons {
            self.button(key, button);
        }
    }

    /// A field or date with what stands in it.
    pub(super) fn filled(&mut self, key: &str, act: Act, label: &str, text: &str, many: bool) {
        let shown = if text.is_empty() { self.captions.empty.clone() } else { text.to_owned() };
        if many && !text.is_empty() {
            self.offer(key, act, &format!("{label}:"));
            self.say("    ", &shown);
        } else {
            self.offer(key, act, &format!("{label}: {shown}"));
        }
    }
}
