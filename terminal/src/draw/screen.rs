//! A sheet on the terminal's grid: title, page, notice, keys.

use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::style::Style;
use untrained_core::border::window::{Notice, Tone, Window};

use super::draft::Draft;
use super::ink::{Ink, style};
use super::sheet::{Line, Sheet, in_rows, lay};
use super::{Act, Captions, Target, harmless, tone_sign, wrap};

/// Widest column of text, so that lines stay readable on a wide screen.
const WIDEST: usize = 84;

/// Fewest rows that a page is given.
const LEAST: usize = 3;

/// What the shell itself keeps about the page shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct View {
    /// First line of the page that is shown.
    pub top: usize,
    /// The target that has the focus, by its place.
    pub focus: Option<usize>,
    /// The text being written, if one is.
    pub draft: Option<Draft>,
    /// A question of the shell's own (a path), with what has been written; it takes all keys.
    pub asking: Option<(String, Draft)>,
    /// A sentence of the shell's own; gone at the next key.
    pub note: Option<String>,
    /// False where the person asked for no colour.
    pub colour: bool,
}

/// The grid, shared out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The page, laid out, then the way back and the notice's buttons as further targets.
    pub sheet: Sheet,
    /// Lines above the page.
    head: Vec<Line>,
    /// Lines below the page.
    foot: Vec<Line>,
    /// Rows left for the page.
    pub room: usize,
    /// Columns before the text.
    margin: usize,
}

impl Plan {
    /// Every line, also those that are scrolled out of sight.
    #[cfg(test)]
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        [&self.head, &self.sheet.lines, &self.foot].into_iter().flatten().cloned().collect()
    }
}

/// Shares the grid out for a window.
#[must_use]
pub fn plan(window: &Window, view: &View, captions: &Captions, columns: usize, rows: usize) -> Plan {
    let width = columns.saturating_sub(2).clamp(1, WIDEST);
    let margin = columns.saturating_sub(width) / 2;
    let mut sheet = lay(&window.page.blocks, width, captions, view.draft.as_ref());
    let mut head = Vec::new();
    let mut title = Line::default();
    if let Some(back) = &window.back {
        sheet.targets.push(Target { key: "back".to_owned(), act: Act::Back });
        let target = Some(sheet.targets.len().saturating_sub(1));
        for (at, text) in wrap(&format!("‹ {back}"), width).into_iter().enumerate() {
            if at > 0 {
                head.push(std::mem::take(&mut title));
            }
            title.spans.push(span(text, Ink::Button, target));
        }
    }
    let name = wrap(&window.page.title, width);
    let beside = title.columns().saturating_add(2).saturating_add(super::columns(&window.page.title)) <= width;
    if name.len() > 1 || !beside {
        if !title.spans.is_empty() {
            head.push(title);
        }
        head.extend(name.into_iter().map(|text| Line::of(text, Ink::Strong)));
    } else {
        if !title.spans.is_empty() {
            title.spans.push(span("  ".to_owned(), Ink::Text, None));
        }
        title.spans.push(span(name.concat(), Ink::Strong, None));
        head.push(title);
    }
    head.push(Line::of("─".repeat(width), Ink::Soft));

    let mut foot = vec![Line::of("─".repeat(width), Ink::Soft)];
    let inked = |text: &str, ink: Ink| wrap(text, width).into_iter().map(move |text| Line::of(text, ink));
    for note in view.note.iter().flat_map(|note| note.lines()) {
        foot.extend(inked(note, Ink::Strong));
    }
    if let Some((question, draft)) = &view.asking {
        foot.extend(inked(question, Ink::Strong));
        foot.push(prompt(draft, width));
    } else {
        if window.busy {
            foot.extend(inked(&captions.busy, Ink::Soft));
        }
        if let Some(said) = &window.notice {
            let lines = notice(said, &mut sheet.targets, captions, width);
            // In a window too low for it, it leads the page and scrolls with it.
            if lines.len().saturating_add(head.len()).saturating_add(foot.len()).saturating_add(LEAST) > rows {
                sheet.lines.splice(0..0, lines.into_iter().chain([Line::default()]));
            } else {
                foot.extend(lines);
            }
        }
    }
    let keys = match (&view.asking, &view.draft, &window.back) {
        (Some(_), _, _) => &captions.keys_asking,
        (None, Some(_), _) => &captions.keys_writing,
        (None, None, Some(_)) => &captions.keys,
        (None, None, None) => &captions.keys_first,
    };
    let keys: Vec<Line> = inked(keys, Ink::Soft).collect();
    if head.len().saturating_add(foot.len()).saturating_add(keys.len()).saturating_add(LEAST) <= rows {
        foot.extend(keys);
    }
    let room = rows.saturating_sub(head.len()).saturating_sub(foot.len()).max(1);
    Plan { sheet, head, foot, room, margin }
}

/// A notice with what can be done about it.
fn notice(notice: &Notice, targets: &mut Vec<Target>, captions: &Captions, width: usize) -> Vec<Line> {
    let ink = if notice.tone == Tone::Plain { Ink::Strong } else { Ink::Tone(notice.tone) };
    let text = format!("{} {}", tone_sign(notice.tone), notice.text);
    let mut lines: Vec<Line> = wrap(&text, width).into_iter().map(|text| Line::of(text, ink)).collect();
    let mut buttons = Vec::new();
    if let Some(button) = notice.button.as_ref().filter(|button| button.enabled) {
        let key = format!("{}/{}", notice.key, button.tap);
        buttons.push((button.label.clone(), Ink::Button, Some(targets.len())));
        targets.push(Target { key, act: Act::Tap(button.tap.clone()) });
    }
    buttons.push((captions.dismiss.clone(), Ink::Button, Some(targets.len())));
    targets.push(Target { key: format!("{}/dismiss", notice.key), act: Act::Dismiss });
    lines.extend(in_rows(&buttons, width));
    lines
}

/// Draws a plan.
pub fn draw(frame: &mut Frame<'_>, plan: &Plan, view: &View) {
    let page = plan.sheet.lines.iter().skip(view.top).take(plan.room);
    let blanks = plan.room.saturating_sub(plan.sheet.lines.len().saturating_sub(view.top));
    let filling = std::iter::repeat_n(Line::default(), blanks);
    let lines = plan.head.iter().cloned().chain(page.cloned()).chain(filling).chain(plan.foot.iter().cloned());
    let area = frame.area();
    let lines: Vec<Line> = lines.collect();
    let place = place(&lines, view);
    for (row, line) in lines.into_iter().enumerate() {
        let Some(y) = u16::try_from(row).ok().filter(|y| *y < area.height) else { break };
        let Ok(mut x) = u16::try_from(plan.margin) else { break };
        if let Some(place) = place.filter(|(at, _)| *at == row) {
            // The terminal's own cursor goes along, for those who follow it with a magnifier, a braille row or a voice.
            let column = u16::try_from(place.1).unwrap_or(0);
            frame.set_cursor_position(Position::new(x.saturating_add(column), y));
        }
        for part in line.spans {
            let focused = view.asking.is_none() && part.target.is_some() && part.target == view.focus;
            let look: Style = style(part.ink, focused, view.colour);
            let left = usize::from(area.width.saturating_sub(x));
            (x, _) = frame.buffer_mut().set_stringn(x, y, &part.text, left, look);
        }
    }
    let total = plan.sheet.lines.len();
    if total > plan.room && area.width > 1 {
        bar(frame, plan, view.top, total);
    }
}

/// Row and column of the cursor: in the text being written, else where the focus begins, else at the first line.
fn place(lines: &[Line], view: &View) -> Option<(usize, usize)> {
    let written = lines.iter().enumerate().rev().find_map(|(row, line)| Some((row, line.cursor?)));
    let focus = view.focus.filter(|_| view.asking.is_none());
    let touched = || {
        focus?;
        lines.iter().enumerate().find_map(|(row, line)| {
            let at = line.spans.iter().position(|span| span.target == focus)?;
            Some((row, line.spans.iter().take(at).map(|span| super::columns(&span.text)).sum()))
        })
    };
    written.or_else(touched).or_else(|| (!lines.is_empty()).then_some((0, 0)))
}

/// How much of the page is shown, at the right edge.
fn bar(frame: &mut Frame<'_>, plan: &Plan, top: usize, total: usize) {
    let area = frame.area();
    let size = (plan.room.saturating_mul(plan.room) / total.max(1)).clamp(1, plan.room);
    let start = top.saturating_mul(plan.room.saturating_sub(size)) / total.saturating_sub(plan.room).max(1);
    for row in 0..plan.room {
        let sign = if row >= start && row < start.saturating_add(size) { "┃" } else { "│" };
        if let Ok(y) = u16::try_from(row.saturating_add(plan.head.len()))
            && y < area.height
        {
            let x = area.width.saturating_sub(1);
            frame.buffer_mut().set_stringn(x, y, sign, 1, style(Ink::Soft, false, false));
        }
    }
}

fn span(text: String, ink: Ink, target: Option<usize>) -> super::sheet::Span {
    super::sheet::Span { text, ink, target }
}

/// A line to write a path on; its end stays in sight.
fn prompt(draft: &Draft, width: usize) -> Line {
    let room = width.saturating_sub(3);
    let before = harmless(draft.before());
    let mut left = room;
    let fits = |sign: &char| {
        let wide = super::columns(sign.encode_utf8(&mut [0; 4]));
        let fits = wide <= left;
        left = left.saturating_sub(wide);
        fits
    };
    let mut shown: Vec<char> = before.chars().rev().take_while(fits).collect();
    shown.reverse();
    let shown: String = shown.into_iter().collect();
    let cursor = super::columns(&shown).saturating_add(2);
    let mut line = Line::of("> ", Ink::Brand);
    line.spans.push(span(format!("{shown}{}", harmless(draft.after())), Ink::Writing, None));
    line.cursor = Some(cursor);
    line
}
