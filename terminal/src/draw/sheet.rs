//! Window → a sheet of coloured lines with the places that can be touched, for a full screen.

use unicode_segmentation::UnicodeSegmentation;
use untrained_core::border::window::{Block, Button, ButtonLook, Input};

use super::blocks::drawn;
use super::draft::Draft;
use super::ink::Ink;
use super::{Act, Captions, Target, columns, harmless, wrap};

/// A run of text with one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Its look.
    pub ink: Ink,
    /// The target it belongs to, by its place in the sheet.
    pub target: Option<usize>,
}

/// One line of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// From the left.
    pub spans: Vec<Span>,
    /// Column of the cursor, where it stands on this line.
    pub cursor: Option<usize>,
    /// True where the open step begins.
    pub step: bool,
}

/// A page, laid out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// From the top.
    pub lines: Vec<Line>,
    /// In order.
    pub targets: Vec<Target>,
}

impl Line {
    /// A line of one look.
    #[must_use]
    pub fn of(text: impl Into<String>, ink: Ink) -> Self {
        Self { spans: vec![Span { text: text.into(), ink, target: None }], ..Self::default() }
    }

    pub(super) fn touch(text: impl Into<String>, ink: Ink, target: usize) -> Self {
        Self { spans: vec![Span { text: text.into(), ink, target: Some(target) }], ..Self::default() }
    }

    pub(super) fn push(&mut self, text: impl Into<String>, ink: Ink, target: Option<usize>) {
        self.spans.push(Span { text: text.into(), ink, target });
    }

    /// Columns taken.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.spans.iter().map(|span| columns(&span.text)).sum()
    }

    /// The line with something before it.
    pub(super) fn after(mut self, text: &str, ink: Ink) -> Self {
        self.cursor = self.cursor.map(|column| column.saturating_add(columns(text)));
        self.spans.insert(0, Span { text: text.to_owned(), ink, target: None });
        self
    }

    /// The line filled with blanks up to `width` and closed with `text`.
    pub(super) fn closed(mut self, width: usize, text: &str, ink: Ink) -> Self {
        let blanks = width.saturating_sub(self.columns());
        self.push(" ".repeat(blanks), Ink::Text, None);
        self.push(text, ink, None);
        self
    }
}

impl Sheet {
    /// First and last line of a target; `None` where it is on none.
    #[must_use]
    pub fn reach(&self, target: usize) -> Option<(usize, usize)> {
        let on = |line: &Line| line.spans.iter().any(|span| span.target == Some(target));
        Some((self.lines.iter().position(on)?, self.lines.iter().rposition(on)?))
    }

    /// Where the open step begins.
    #[must_use]
    pub fn step(&self) -> Option<usize> {
        self.lines.iter().position(|line| line.step)
    }

    /// True for a button that deletes.
    #[must_use]
    pub fn deletes(&self, target: usize) -> bool {
        let mut spans = self.lines.iter().flat_map(|line| &line.spans);
        spans.any(|span| span.target == Some(target) && span.ink == Ink::Danger)
    }
}

/// Lays a page out. `draft` is the text being written, if one is.
#[must_use]
pub fn lay(blocks: &[Block], width: usize, captions: &Captions, draft: Option<&Draft>) -> Sheet {
    let mut pen = Pen { captions, draft, targets: Vec::new() };
    let mut lines = Vec::new();
    for block in blocks {
        let part = drawn(block).sheet(&mut pen, width);
        if !lines.is_empty() && !part.is_empty() {
            lines.push(Line::default());
        }
        lines.extend(part);
    }
    Sheet { lines, targets: pen.targets }
}

pub(super) struct Pen<'a> {
    pub(super) captions: &'a Captions,
    pub(super) draft: Option<&'a Draft>,
    pub(super) targets: Vec<Target>,
}

impl Pen<'_> {
    pub(super) fn target(&mut self, key: &str, act: Act) -> usize {
        self.targets.push(Target { key: key.to_owned(), act });
        self.targets.len().saturating_sub(1)
    }

    pub(super) fn buttons(&mut self, key: &str, buttons: &[Button], width: usize) -> Vec<Line> {
        in_rows(&self.labels(key, buttons), width)
    }

    /// Buttons that are still to be put beside one another: label, look, target.
    pub(super) fn labels(&mut self, key: &str, buttons: &[Button]) -> Vec<(String, Ink, Option<usize>)> {
        let mut labels = Vec::new();
        for button in buttons {
            let ink = match (button.enabled, button.look) {
                (false, _) => Ink::Grey,
                (true, ButtonLook::Primary) => Ink::Brand,
                (true, ButtonLook::Plain) => Ink::Button,
                (true, ButtonLook::Danger) => Ink::Danger,
            };
            if button.enabled {
                let target = self.target(&format!("{key}/{}", button.tap), Act::Tap(button.tap.clone()));
                labels.push((button.label.clone(), ink, Some(target)));
            } else {
                labels.push((format!("{} ({})", button.label, self.captions.unavailable), ink, None));
            }
        }
        labels
    }

    /// A box with the text in it, and the cursor where the text is being written.
    pub(super) fn writing(&self, key: &str, text: &str, input: Input, target: usize, width: usize) -> Vec<Line> {
        let inner = width.saturating_sub(4).max(1);
        let (rows, cursor) = match self.draft.filter(|draft| draft.field == key) {
            Some(draft) => {
                let (mut rows, _) = rows(draft.text(), inner);
                let (ahead, end) = rows_of(draft.before(), inner);
                if ahead >= rows.len() {
                    rows.push(String::new());
                }
                (rows, Some((ahead, end)))
            }
            None => (rows(text, inner).0, None),
        };
        let least = if input == Input::Lines { 3 } else { 1 };
        let count = rows.len().max(least);
        let mut lines = vec![Line::of(format!("┌{}┐", "─".repeat(inner.saturating_add(2))), Ink::Soft)];
        for at in 0..count {
            let row = rows.get(at).cloned().unwrap_or_default();
            let blanks = inner.saturating_sub(columns(&row));
            let mut line = Line::of("│ ", Ink::Soft);
            line.push(row, Ink::Writing, Some(target));
            line.push(" ".repeat(blanks), Ink::Text, Some(target));
            line.push(" │", Ink::Soft, None);
            line.cursor = cursor.filter(|(row, _)| *row == at).map(|(_, column)| column.saturating_add(2));
            lines.push(line);
        }
        lines.push(Line::of(format!("└{}┘", "─".repeat(inner.saturating_add(2))), Ink::Soft));
        lines
    }
}

/// Buttons beside one another as long as they fit: label, look, target.
pub(super) fn in_rows(buttons: &[(String, Ink, Option<usize>)], width: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut current = Line::default();
    for (label, ink, target) in buttons {
        let pieces = wrap(label, width.saturating_sub(4));
        let last = pieces.len().saturating_sub(1);
        for (at, piece) in pieces.into_iter().enumerate() {
            let (open, close) = (if at == 0 { "[ " } else { "  " }, if at == last { " ]" } else { "" });
            let piece = format!("{open}{piece}{close}");
            let fits = current.columns().saturating_add(2).saturating_add(columns(&piece)) <= width;
            if !current.spans.is_empty() && (last > 0 || !fits) {
                lines.push(std::mem::take(&mut current));
            }
            if !current.spans.is_empty() {
                current.push("  ", Ink::Text, None);
            }
            current.push(piece, *ink, *target);
        }
        if last > 0 {
            lines.push(std::mem::take(&mut current));
        }
    }
    if !current.spans.is_empty() {
        lines.push(current);
    }
    lines
}

pub(super) fn inked(text: &str, width: usize, ink: Ink) -> Vec<Line> {
    wrap(text, width).into_iter().map(|text| Line::of(text, ink)).collect()
}

/// A question and what explains it.
pub(super) fn asked(label: &str, hint: &str, width: usize) -> Vec<Line> {
    let mut lines = if label.is_empty() { Vec::new() } else { inked(label, width, Ink::Strong) };
    if !hint.is_empty() {
        lines.extend(inked(hint, width, Ink::Soft));
    }
    lines
}

/// Lines behind a sign, the later ones indented as far.
pub(super) fn hanging(sign: &str, ink: Ink, lines: Vec<Line>) -> Vec<Line> {
    hanging_with(sign, ink, &" ".repeat(columns(sign)), lines)
}

pub(super) fn hanging_with(sign: &str, ink: Ink, below: &str, lines: Vec<Line>) -> Vec<Line> {
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| if at == 0 { line.after(sign, ink) } else { line.after(below, Ink::Soft) })
        .collect()
}

/// Lines in a frame with a name on its upper edge, or below it where it is too long for that.
pub(super) fn framed(name: &str, body: Vec<Line>, width: usize, ink: Ink) -> Vec<Line> {
    let inner = width.saturating_sub(4);
    let mut names = inked(name, inner, Ink::Strong);
    let mut top = Line::of("╭─", ink);
    let fits = names.first().is_some_and(|name| name.columns() <= inner.saturating_sub(2));
    if names.len() == 1 && fits {
        top.push(" ", ink, None);
        top.spans.extend(names.drain(..).flat_map(|name| name.spans));
        top.push(" ", ink, None);
    }
    let rest = width.saturating_sub(1).saturating_sub(top.columns());
    top.push(format!("{}╮", "─".repeat(rest)), ink, None);
    let mut lines = vec![top];
    let body = names.into_iter().chain(body);
    lines.extend(body.map(|line| line.after("│ ", ink).closed(width.saturating_sub(2), " │", ink)));
    lines.push(Line::of(format!("╰{}╯", "─".repeat(width.saturating_sub(2))), ink));
    lines
}

/// The text in rows of at most `width` columns, cut anywhere, and the column after its end.
pub(super) fn rows(text: &str, width: usize) -> (Vec<String>, usize) {
    let mut rows = Vec::new();
    let mut row = String::new();
    let mut taken = 0_usize;
    for piece in text.graphemes(true) {
        let wide = columns(piece);
        if piece.contains('\n') || taken.saturating_add(wide) > width {
            rows.push(std::mem::take(&mut row));
            taken = 0;
        }
        if !piece.contains('\n') {
            row.push_str(&harmless(piece));
            taken = taken.saturating_add(wide);
        }
    }
    rows.push(row);
    (rows, taken)
}

/// Row and column of the end of the text.
pub(super) fn rows_of(text: &str, width: usize) -> (usize, usize) {
    let (rows, end) = rows(text, width);
    let row = rows.len().saturating_sub(1);
    if end >= width { (row.saturating_add(1), 0) } else { (row, end) }
}
