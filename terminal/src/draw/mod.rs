//! Window → lines of text. Holds no decision: no dates, no sorting, no arithmetic but that of columns, no sentence.

pub mod draft;
pub mod ink;
pub mod plain;
pub mod screen;
pub mod sheet;

use untrained_core::moment::CivilDate;
use untrained_core::window::{Icon, Input, SketchLook, Tone};

/// Something that can be touched, in the order in which it stands on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Stable as long as the thing stands on the page; keeps the focus over a redraw.
    pub key: String,
    /// What touching it means.
    pub act: Act,
}

/// What touching a target means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A button, row or switch.
    Tap(String),
    /// An option of a choice.
    Choose {
        /// The choice.
        field: String,
        /// The option.
        option: String,
    },
    /// A field to write in.
    Write {
        /// The field.
        field: String,
        /// What it asks for.
        label: String,
        /// The text in it now.
        text: String,
        /// What it takes.
        input: Input,
    },
    /// A date to set.
    Day {
        /// The date block.
        field: String,
        /// What it asks for.
        label: String,
        /// The date set, or the one to begin at.
        value: CivilDate,
    },
    /// The way back.
    Back,
    /// A notice that goes away.
    Dismiss,
}

/// The few words that no window brings along, finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captions {
    /// Foot of the screen: which keys do what on a page with a way back.
    pub keys: String,
    /// The same on a first page.
    pub keys_first: String,
    /// The same while a text is being written.
    pub keys_writing: String,
    /// The same while a question of the shell's own is open.
    pub keys_asking: String,
    /// How a date is typed ("year-month-day, like 2026-11-24").
    pub date_form: String,
    /// Word for a switch that is on.
    pub on: String,
    /// Word for a switch that is off.
    pub off: String,
    /// Word for an option that is chosen.
    pub chosen: String,
    /// Word for a step that is behind the person.
    pub done: String,
    /// Word for the open step.
    pub current: String,
    /// Word for a field or date that is still empty.
    pub empty: String,
    /// Word for a button that cannot be pressed now.
    pub unavailable: String,
    /// Said while an errand runs.
    pub busy: String,
    /// Plain mode: what to type on a page with a way back.
    pub prompt: String,
    /// Plain mode: what to type on a first page.
    pub prompt_first: String,
    /// Label of putting a notice away.
    pub dismiss: String,
}

/// The one-column sign of a tone.
#[must_use]
pub fn tone_sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "•",
        Tone::Good => "✓",
        Tone::Act => "☞",
        Tone::Late => "!",
        Tone::Wait => "…",
        Tone::Unsure => "?",
    }
}

/// The one-column sign of an icon.
#[must_use]
pub fn icon_sign(icon: Icon, tone: Tone) -> &'static str {
    match icon {
        Icon::Tone => tone_sign(tone),
        Icon::Profile => "◉",
        Icon::Question => "?",
        Icon::Steps => "≡",
        Icon::Bell => "◷",
        Icon::Letter => "¶",
        Icon::Proof => "◫",
        Icon::Settings => "⚙",
        Icon::Book => "§",
        Icon::Globe => "◍",
        Icon::Calendar => "▦",
        Icon::Outside => "↗",
        Icon::Add => "+",
        Icon::Delete => "×",
        Icon::Lock => "▣",
    }
}

/// A row of a sketched screen, before and after its words.
#[must_use]
pub fn sketch_signs(look: SketchLook) -> (&'static str, &'static str) {
    match look {
        SketchLook::Avatar => ("(◡) ", ""),
        SketchLook::Line => ("", ""),
        SketchLook::Leads => ("", " ›"),
        SketchLook::SwitchOn => ("", " [━●]"),
        SketchLook::SwitchOff => ("", " [○─]"),
        SketchLook::Button => ("[ ", " ]"),
        SketchLook::Section => ("── ", " ──"),
    }
}

/// A source with the word for how firm it is, where there is one.
#[must_use]
pub fn cited(source: &str, evidence: &str) -> String {
    if evidence.is_empty() { source.to_owned() } else { format!("{source} ({evidence})") }
}

/// The text without what a terminal would take for an order: line breaks stay, other control characters become spaces.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

/// The text in lines no wider than `width` columns; never empty.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(1))
        .word_separator(textwrap::WordSeparator::UnicodeBreakProperties)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let text = harmless(text);
    let lines: Vec<String> =
        textwrap::wrap(&text, options).into_iter().map(|line| line.trim_end().to_owned()).collect();
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// Columns that the text takes.
#[must_use]
pub fn columns(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
