//! Window → lines of text. Holds no decision: no dates, no sorting, no arithmetic but that of columns, no sentence.

mod blocks;
pub mod draft;
pub mod ink;
pub mod plain;
pub mod screen;
pub mod sheet;

use untrained_core::border::moment::CivilDate;
use untrained_core::border::window::{Icon, Input, SketchLook, Tone};

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
    /// A text to be shown by itself, where it can be taken with the mouse.
    Alone {
        /// The text.
        text: String,
    },
    /// A text to be written into a file.
    File {
        /// Name to begin with.
        name: String,
        /// The text.
        text: String,
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
    /// Label of showing a text by itself.
    pub alone: String,
    /// Label of saving a text as a file.
    pub file: String,
}

/// The two things that can be done with a text besides copying it.
#[must_use]
pub fn ways_out(key: &str, text: &str, captions: &Captions) -> [(Target, String); 2] {
    let ours = |sign: char| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' };
    let name: String = key.chars().map(ours).collect();
    let alone = Target { key: format!("{key}/alone"), act: Act::Alone { text: text.to_owned() } };
    let file = Act::File { name: format!("untrained-{}.txt", name.trim_matches('-')), text: text.to_owned() };
    [(alone, captions.alone.clone()), (Target { key: format!("{key}/file"), act: file }, captions.file.clone())]
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::PathBuf;

    use untrained_core::border::window::{
        Block, Button, ButtonRow, Choice, Copyable, DateField, Field, Heading, Paragraph, ProgressBar, Row, SourceList,
        Steps, SwitchRow, Timeline, VerdictCard, Window,
    };

    use super::screen::{View, plan};
    use super::*;

    fn folder(path: &str) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
    }

    /// Every picture that every shell draws.
    fn windows() -> Vec<(String, Window)> {
        let files = fs::read_dir(folder("../tests/windows")).unwrap().map(|entry| entry.unwrap().path());
        let read = |path: PathBuf| {
            let window = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            (path.file_name().unwrap().to_string_lossy().into_owned(), window)
        };
        let all: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "json")).map(read).collect();
        assert!(all.len() >= 10, "{}", all.len());
        all
    }

    fn captions() -> Captions {
        let words = |word: &str| format!("«{word}»");
        Captions {
            keys: words("keys"),
            keys_first: words("keys first"),
            keys_writing: words("keys writing"),
            keys_asking: words("keys asking"),
            date_form: words("date form"),
            on: words("on"),
            off: words("off"),
            chosen: words("chosen"),
            done: words("done"),
            current: words("current"),
            empty: words("empty"),
            unavailable: words("unavailable"),
            busy: words("busy"),
            prompt: words("prompt"),
            prompt_first: words("prompt first"),
            dismiss: words("dismiss"),
            alone: words("alone"),
            file: words("file"),
        }
    }

    /// The letters and digits alone: what wrapping, frames and signs leave as they are.
    fn bare(text: &str) -> String {
        text.chars().filter(|c| c.is_alphanumeric()).collect()
    }

    /// Every text of a window that a person reads, and every tap that can be touched.
    fn told(window: &Window) -> (Vec<String>, BTreeSet<String>) {
        let mut texts = vec![window.page.title.clone()];
        let mut taps = BTreeSet::new();
        for block in &window.page.blocks {
            let (mut buttons, mut more): (Vec<Button>, Vec<String>) = (Vec::new(), Vec::new());
            match block {
                Block::Verdict(VerdictCard { name, state, headline, sentence, footnote, buttons: its, .. }) => {
                    more.extend([name, state, headline, sentence, footnote].map(Clone::clone));
                    buttons.extend(its.clone());
                }
                Block::Heading(Heading { text, .. })
                | Block::Paragraph(Paragraph { text, .. })
                | Block::Progress(ProgressBar { text, .. }) => {
                    more.push(text.clone());
                }
                Block::Steps(Steps { items, .. }) => {
                    for item in items {
                        more.push(item.text.clone());
                        buttons.extend(item.buttons.clone());
                    }
                }
                Block::Sketch(_) => {}
                Block::Picture(picture) => more.push(picture.description.clone()),
                Block::Row(Row { title, detail, tap, .. }) => {
                    more.extend([title.clone(), detail.clone()]);
                    taps.insert(tap.clone());
                }
                Block::Choice(Choice { label, hint, options, .. }) => {
                    more.extend([label.clone(), hint.clone()]);
                    more.extend(options.iter().flat_map(|option| [option.label.clone(), option.detail.clone()]));
                }
                Block::Field(Field { label, hint, text, .. }) | Block::Date(DateField { label, hint, text, .. }) => {
                    more.extend([label.clone(), hint.clone(), text.clone()]);
                }
                Block::Switch(SwitchRow { label, hint, tap, .. }) => {
                    more.extend([label.clone(), hint.clone()]);
                    taps.insert(tap.clone());
                }
                Block::Copyable(Copyable { label, text, button, .. }) => {
                    more.extend([label.clone(), text.clone()]);
                    buttons.push(button.clone());
                }
                Block::Sources(SourceList { items, .. }) => {
                    for item in items {
                        let own = [&item.statement, &item.source, &item.evidence, &item.stale];
                        more.extend(own.map(Clone::clone));
                        buttons.extend(item.button.clone());
                    }
                }
                Block::Timeline(Timeline { items, .. }) => {
                    more.extend(items.iter().flat_map(|item| [item.date.clone(), item.text.clone()]));
                }
                Block::Buttons(ButtonRow { buttons: its, .. }) => buttons.extend(its.clone()),
            }
            more.extend(buttons.iter().map(|button| button.label.clone()));
            taps.extend(buttons.into_iter().filter(|button| button.enabled).map(|button| button.tap));
            texts.extend(more.into_iter().filter(|text| !text.is_empty()));
        }
        if let Some(notice) = &window.notice {
            texts.push(notice.text.clone());
            taps.extend(notice.button.iter().filter(|button| button.enabled).map(|button| button.tap.clone()));
        }
        (texts, taps)
    }

    fn taps<'a>(targets: impl IntoIterator<Item = &'a Target>) -> BTreeSet<String> {
        let tap = |target: &Target| match &target.act {
            Act::Tap(tap) => Some(tap.clone()),
            Act::Choose { .. }
            | Act::Write { .. }
            | Act::Day { .. }
            | Act::Alone { .. }
            | Act::File { .. }
            | Act::Back
            | Act::Dismiss => None,
        };
        targets.into_iter().filter_map(tap).collect()
    }

    #[test]
    fn every_window_is_drawn_whole_at_every_width() {
        for (name, window) in windows() {
            let (texts, wanted) = told(&window);
            for columns in [24, 40, 80, 200] {
                let plan = plan(&window, &View::default(), &captions(), columns, 24);
                let lines = plan.lines();
                let widest = lines.iter().map(sheet::Line::columns).max().unwrap_or(0);
                assert!(widest <= columns, "{name} at {columns}: {widest}");
                let all: String =
                    lines.iter().flat_map(|line| &line.spans).map(|span| bare(&span.text)).collect::<String>();
                for text in &texts {
                    assert!(all.contains(&bare(text)), "{name} at {columns}: {text}");
                }
                assert_eq!(taps(&plan.sheet.targets), wanted, "{name}");
                for (place, target) in plan.sheet.targets.iter().enumerate() {
                    let drawn = lines.iter().flat_map(|line| &line.spans).any(|span| span.target == Some(place));
                    assert!(drawn, "{name} at {columns}: {target:?} cannot be seen");
                }
                let keys: BTreeSet<&String> = plan.sheet.targets.iter().map(|target| &target.key).collect();
                assert_eq!(keys.len(), plan.sheet.targets.len(), "{name}: two targets with one key");
            }
        }
    }

    #[test]
    fn every_window_is_printed_whole_in_plain_lines() {
        for (name, window) in windows() {
            let (texts, wanted) = told(&window);
            for width in [24, 80] {
                let printed = plain::print(&window, width, &captions(), &mut plain::Numbers::default());
                let all: String = printed.lines.iter().map(|line| bare(line)).collect();
                for text in &texts {
                    assert!(all.contains(&bare(text)), "{name} at {width}: {text}");
                }
                assert_eq!(taps(printed.targets.values()), wanted, "{name}");
                assert!(printed.lines.iter().all(|line| columns(line) <= width.max(24)), "{name} at {width}");
            }
        }
    }

    #[test]
    fn what_a_terminal_would_take_for_an_order_is_harmless() {
        assert_eq!(wrap("a\u{1b}[2Jb\u{7}\r\nc", 80), ["a [2Jb", "c"]);
        assert_eq!(harmless("\u{9b}31m"), " 31m");
    }

    /// Drawing decides nothing: it knows no day, no order, no storage.
    #[test]
    fn nothing_in_here_knows_time_or_storage() {
        for entry in fs::read_dir(folder("src/draw")).unwrap() {
            let path = entry.unwrap().path();
            let source = fs::read_to_string(&path).unwrap();
            let drawing = source.split("#[cfg(test)]").next().unwrap();
            for word in ["chrono", "jiff", "std::time", "std::fs", "std::env", ".sort", "to_date(", "clock"] {
                assert!(!drawing.contains(word), "{}: {word}", path.display());
            }
        }
    }
}
