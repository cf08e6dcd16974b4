//! Window → a sheet of coloured lines with the places that can be touched, for a full screen.

use unicode_segmentation::UnicodeSegmentation;
use untrained_core::border::window::{
    Block, Button, ButtonLook, ButtonRow, Choice, ChoiceOption, Copyable, DateField, Field, Heading, Input, Paragraph,
    ProgressBar, Row, Sketch, SketchCard, SketchLook, SourceItem, SourceList, StepItem, StepState, Steps, SwitchRow,
    TextLook, Timeline, TimelineItem, TimelineState, Tone, VerdictCard,
};

use super::draft::Draft;
use super::ink::Ink;
use super::{Act, Captions, Target, columns, harmless, icon_sign, sketch_signs, tone_sign, wrap};

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
        Self { spans: vec![Span { text: text.into(), ink, target: None }], cursor: None }
    }

    fn touch(text: impl Into<String>, ink: Ink, target: usize) -> Self {
        Self { spans: vec![Span { text: text.into(), ink, target: Some(target) }], cursor: None }
    }

    fn push(&mut self, text: impl Into<String>, ink: Ink, target: Option<usize>) {
        self.spans.push(Span { text: text.into(), ink, target });
    }

    /// Columns taken.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.spans.iter().map(|span| columns(&span.text)).sum()
    }

    /// The line with something before it.
    fn after(mut self, text: &str, ink: Ink) -> Self {
        self.cursor = self.cursor.map(|column| column.saturating_add(columns(text)));
        self.spans.insert(0, Span { text: text.to_owned(), ink, target: None });
        self
    }

    /// The line filled with blanks up to `width` and closed with `text`.
    fn closed(mut self, width: usize, text: &str, ink: Ink) -> Self {
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
}

/// Lays a page out. `draft` is the text being written, if one is.
#[must_use]
pub fn lay(blocks: &[Block], width: usize, captions: &Captions, draft: Option<&Draft>) -> Sheet {
    let mut pen = Pen { captions, draft, targets: Vec::new() };
    let mut lines = Vec::new();
    for block in blocks {
        let part = pen.block(block, width);
        if !lines.is_empty() && !part.is_empty() {
            lines.push(Line::default());
        }
        lines.extend(part);
    }
    Sheet { lines, targets: pen.targets }
}

struct Pen<'a> {
    captions: &'a Captions,
    draft: Option<&'a Draft>,
    targets: Vec<Target>,
}

impl Pen<'_> {
    fn target(&mut self, key: &str, act: Act) -> usize {
        self.targets.push(Target { key: key.to_owned(), act });
        self.targets.len().saturating_sub(1)
    }

    fn block(&mut self, block: &Block, width: usize) -> Vec<Line> {
        match block {
            Block::Verdict(VerdictCard {
                key,
                tone,
                name,
                state,
                headline,
                sentence,
                footnote,
                buttons,
                spoken: _,
            }) => {
                let inner = width.saturating_sub(4);
                let mut body = inked(&format!("{} {state}", tone_sign(*tone)), inner, Ink::Tone(*tone));
                body.push(Line::default());
                body.extend(inked(headline, inner, Ink::Strong));
                body.extend(inked(sentence, inner, Ink::Text));
                if !buttons.is_empty() {
                    body.push(Line::default());
                    body.extend(self.buttons(key, buttons, inner));
                }
                if !footnote.is_empty() {
                    body.push(Line::default());
                    body.extend(inked(footnote, inner, Ink::Soft));
                }
                framed(name, body, width, Ink::Tone(*tone))
            }
            Block::Heading(Heading { key: _, text }) => {
                let mut lines = inked(text, width, Ink::Strong);
                let longest = lines.iter().map(Line::columns).max().unwrap_or(0);
                lines.push(Line::of("─".repeat(longest), Ink::Soft));
                lines
            }
            Block::Paragraph(Paragraph { key: _, look, text }) => match look {
                TextLook::Body => inked(text, width, Ink::Text),
                TextLook::Lead => inked(text, width, Ink::Strong),
                TextLook::Small => inked(text, width, Ink::Soft),
                TextLook::Point => hanging("• ", Ink::Soft, inked(text, width.saturating_sub(2), Ink::Text)),
            },
            Block::Steps(Steps { key: _, items }) => {
                let last = items.len().saturating_sub(1);
                items.iter().enumerate().flat_map(|(at, item)| self.step(item, width, at == last)).collect()
            }
            Block::Sketch(SketchCard { key: _, sketch }) => self::sketch(sketch, width),
            Block::Row(Row { key, icon, tone, title, detail, tap, spoken: _ }) => {
                let target = self.target(key, Act::Tap(tap.clone()));
                let inner = width.saturating_sub(4);
                let mut lines: Vec<Line> =
                    wrap(title, inner).into_iter().map(|text| Line::touch(text, Ink::Button, target)).collect();
                if let Some(first) = lines.first_mut() {
                    first.push(" ›", Ink::Button, Some(target));
                }
                if !detail.is_empty() {
                    let ink = if *tone == Tone::Plain { Ink::Soft } else { Ink::Tone(*tone) };
                    lines.extend(inked(detail, inner, ink));
                }
                hanging(&format!("{} ", icon_sign(*icon, *tone)), Ink::Tone(*tone), lines)
            }
            Block::Choice(Choice { key, label, hint, options }) => {
                let mut lines = asked(label, hint, width);
                for option in options {
                    lines.extend(self.option(key, option, width));
                }
                lines
            }
            Block::Field(Field { key, label, hint, text, input }) => {
                let mut lines = asked(label, hint, width);
                let act = Act::Write { field: key.clone(), label: label.clone(), text: text.clone(), input: *input };
                let target = self.target(key, act);
                lines.extend(self.writing(key, text, *input, target, width));
                lines
            }
            Block::Date(DateField { key, label, hint, text, value, first: _, last: _ }) => {
                let mut lines = asked(label, hint, width);
                let target = self.target(key, Act::Day { field: key.clone(), label: label.clone(), value: *value });
                if self.draft.is_some_and(|draft| draft.field == *key) {
                    lines.extend(self.writing(key, "", Input::Line, target, width));
                } else {
                    let shown = if text.is_empty() { &self.captions.empty } else { text };
                    lines.push(Line::touch(format!("[ {} ]", harmless(shown)), Ink::Button, target));
                }
                lines.extend(inked(&self.captions.date_form.clone(), width, Ink::Soft));
                lines
            }
            Block::Switch(SwitchRow { key, label, hint, on, tap, spoken: _ }) => {
                let target = self.target(key, Act::Tap(tap.clone()));
                let (sign, word) =
                    if *on { ("[━●] ", &self.captions.on) } else { ("[○─] ", &self.captions.off) };
                let text = format!("{label} ({word})");
                let mut lines: Vec<Line> = wrap(&text, width.saturating_sub(5))
                    .into_iter()
                    .map(|text| Line::touch(text, Ink::Button, target))
                    .collect();
                if !hint.is_empty() {
                    lines.extend(inked(hint, width.saturating_sub(5), Ink::Soft));
                }
                hanging(sign, if *on { Ink::Brand } else { Ink::Soft }, lines)
            }
            Block::Copyable(Copyable { key, label, text, button }) => {
                let mut lines = inked(label, width, Ink::Strong);
                for line in inked(text, width.saturating_sub(2), Ink::Text) {
                    lines.push(line.after("│ ", Ink::Soft));
                }
                lines.extend(self.buttons(key, std::slice::from_ref(button), width));
                lines
            }
            Block::Sources(SourceList { key: _, items }) => {
                let mut lines = Vec::new();
                for item in items {
                    if !lines.is_empty() {
                        lines.push(Line::default());
                    }
                    lines.extend(self.source(item, width));
                }
                lines
            }
            Block::Timeline(Timeline { key: _, items }) => items.iter().flat_map(|item| point(item, width)).collect(),
            Block::Progress(ProgressBar { key: _, text, done, total }) => {
                let total = usize::try_from(*total).unwrap_or(1).clamp(1, 24);
                let done = usize::try_from(*done).unwrap_or(0).min(total);
                let mut line = Line::of("━".repeat(done.saturating_mul(2)), Ink::Brand);
                line.push("─".repeat(total.saturating_sub(done).saturating_mul(2)), Ink::Soft, None);
                line.push(format!("  {}", harmless(text)), Ink::Soft, None);
                if line.columns() <= width { vec![line] } else { inked(text, width, Ink::Soft) }
            }
            Block::Buttons(ButtonRow { key, buttons }) => self.buttons(key, buttons, width),
        }
    }

    fn buttons(&mut self, key: &str, buttons: &[Button], width: usize) -> Vec<Line> {
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
        in_rows(&labels, width)
    }

    fn option(&mut self, field: &str, option: &ChoiceOption, width: usize) -> Vec<Line> {
        let act = Act::Choose { field: field.to_owned(), option: option.key.clone() };
        let target = self.target(&format!("{field}/{}", option.key), act);
        let mut lines: Vec<Line> = wrap(&option.label, width.saturating_sub(4))
            .into_iter()
            .map(|text| Line::touch(text, Ink::Button, target))
            .collect();
        if !option.detail.is_empty() {
            lines.extend(inked(&option.detail, width.saturating_sub(4), Ink::Soft));
        }
        let sign = if option.selected { "(●) " } else { "( ) " };
        hanging(sign, if option.selected { Ink::Brand } else { Ink::Soft }, lines)
    }

    /// A box with the text in it, and the cursor where the text is being written.
    fn writing(&self, key: &str, text: &str, input: Input, target: usize, width: usize) -> Vec<Line> {
        let inner = width.saturating_sub(4).max(1);
        let (rows, cursor) = match self.draft.filter(|draft| draft.field == key) {
            Some(draft) => {
                let (mut rows, _) = rows(&draft.text(), inner);
                let (ahead, end) = rows_of(&draft.before, inner);
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

    fn step(&mut self, item: &StepItem, width: usize, last: bool) -> Vec<Line> {
        let inner = width.saturating_sub(6);
        let number = harmless(&item.number);
        let (sign, ink) = match item.state {
            StepState::Done => (format!("✓ {number:>2}  "), Ink::Tone(Tone::Good)),
            StepState::Current => (format!("● {number:>2}  "), Ink::Brand),
            StepState::Ahead => (format!("○ {number:>2}  "), Ink::Soft),
        };
        let text = match item.state {
            StepState::Done | StepState::Ahead => Ink::Text,
            StepState::Current => Ink::Strong,
        };
        let mut lines = inked(&item.text, inner, text);
        if item.state == StepState::Current {
            if let Some(label) = &item.label {
                lines.extend(inked(&label.quoted, inner, Ink::Brand));
                if !label.note.is_empty() {
                    lines.extend(inked(&label.note, inner, Ink::Soft));
                }
            }
            if !item.place.is_empty() {
                lines.extend(inked(&item.place, inner, Ink::Text));
            }
            if let Some(picture) = &item.sketch {
                lines.extend(self::sketch(picture, inner));
            }
            for variant in &item.variants {
                lines.extend(hanging("• ", Ink::Soft, inked(variant, inner.saturating_sub(2), Ink::Text)));
            }
        }
        lines.extend(self.buttons(&item.key, &item.buttons, inner));
        let rail = if last { "      " } else { "│     " };
        let mut lines = hanging_with(&sign, ink, rail, lines);
        if !last {
            lines.push(Line::of("│", Ink::Soft));
        }
        lines
    }

    fn source(&mut self, item: &SourceItem, width: usize) -> Vec<Line> {
        let inner = width.saturating_sub(2);
        let mut lines = inked(&item.statement, inner, Ink::Text);
        lines.extend(inked(&super::cited(&item.source, &item.evidence), inner, Ink::Soft));
        if !item.stale.is_empty() {
            lines.extend(inked(&item.stale, inner, Ink::Tone(Tone::Unsure)));
        }
        if let Some(button) = &item.button {
            lines.extend(self.buttons(&item.key, std::slice::from_ref(button), inner));
        }
        hanging("• ", Ink::Soft, lines)
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

fn point(item: &TimelineItem, width: usize) -> Vec<Line> {
    let (sign, ink) = match item.state {
        TimelineState::Past => ("● ", Ink::Text),
        TimelineState::Today => ("◆ ", Ink::Brand),
        TimelineState::Future => ("○ ", Ink::Soft),
    };
    let inner = width.saturating_sub(2);
    let mut lines = inked(&item.date, inner, Ink::Strong);
    lines.extend(inked(&item.text, inner, Ink::Text));
    hanging_with(sign, ink, "│ ", lines)
}

/// A schematic screen in box characters, with the place to touch pointed at.
fn sketch(sketch: &Sketch, width: usize) -> Vec<Line> {
    let inner = width.saturating_sub(6).clamp(8, 40);
    let edge = "─".repeat(inner.saturating_add(4));
    let mut lines = vec![Line::of(format!("┌{edge}┐"), Ink::Soft)];
    let mut put = |line: Line| {
        lines.push(line.after("│ ", Ink::Soft).closed(inner.saturating_add(4), " │", Ink::Soft));
    };
    if !sketch.title.is_empty() {
        for line in inked(&sketch.title, inner, Ink::Strong) {
            put(line);
        }
        put(Line::of("─".repeat(inner.saturating_add(2)), Ink::Soft));
    }
    for row in &sketch.rows {
        let (before, after) = sketch_signs(row.look);
        let ink = match (row.marked, row.look) {
            (true, _) => Ink::Brand,
            (false, SketchLook::Section) => Ink::Strong,
            (
                false,
                SketchLook::Avatar
                | SketchLook::Line
                | SketchLook::Leads
                | SketchLook::SwitchOn
                | SketchLook::SwitchOff
                | SketchLook::Button,
            ) => Ink::Text,
        };
        let room = inner.saturating_sub(columns(before)).saturating_sub(columns(after));
        let words = if row.text.is_empty() { vec!["▬".repeat(room.min(12))] } else { wrap(&row.text, room) };
        for (at, text) in words.into_iter().enumerate() {
            let (start, end) = if at == 0 { (before, after) } else { ("", "") };
            let ink = if row.text.is_empty() && !row.marked { Ink::Soft } else { ink };
            let pointer = if row.marked && at == 0 { "☞ " } else { "  " };
            let line = Line::of(format!("{start}{text}{end}"), ink);
            put(line.after(pointer, Ink::Brand));
        }
    }
    lines.push(Line::of(format!("└{edge}┘"), Ink::Soft));
    lines
}

fn inked(text: &str, width: usize, ink: Ink) -> Vec<Line> {
    wrap(text, width).into_iter().map(|text| Line::of(text, ink)).collect()
}

/// A question and what explains it.
fn asked(label: &str, hint: &str, width: usize) -> Vec<Line> {
    let mut lines = if label.is_empty() { Vec::new() } else { inked(label, width, Ink::Strong) };
    if !hint.is_empty() {
        lines.extend(inked(hint, width, Ink::Soft));
    }
    lines
}

/// Lines behind a sign, the later ones indented as far.
fn hanging(sign: &str, ink: Ink, lines: Vec<Line>) -> Vec<Line> {
    hanging_with(sign, ink, &" ".repeat(columns(sign)), lines)
}

fn hanging_with(sign: &str, ink: Ink, below: &str, lines: Vec<Line>) -> Vec<Line> {
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| if at == 0 { line.after(sign, ink) } else { line.after(below, Ink::Soft) })
        .collect()
}

/// Lines in a frame with a name on its upper edge, or below it where it is too long for that.
fn framed(name: &str, body: Vec<Line>, width: usize, ink: Ink) -> Vec<Line> {
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
fn rows(text: &str, width: usize) -> (Vec<String>, usize) {
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
fn rows_of(text: &str, width: usize) -> (usize, usize) {
    let (rows, end) = rows(text, width);
    let row = rows.len().saturating_sub(1);
    if end >= width { (row.saturating_add(1), 0) } else { (row, end) }
}
