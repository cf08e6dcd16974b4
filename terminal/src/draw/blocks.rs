//! How each kind of block is drawn: line by line, and on a full screen. A new kind is its line in [`drawn`] and its `impl` here.

use untrained_core::border::window::{
    Block, ButtonRow, Choice, ChoiceOption, Copyable, DateField, Field, Heading, Input, Paragraph, Picture,
    ProgressBar, Row, Sketch, SketchCard, SketchLook, SourceItem, SourceList, StepItem, StepState, Steps, SwitchRow,
    TextLook, Timeline, TimelineItem, TimelineState, Tone, VerdictCard,
};

use super::ink::Ink;
use super::sheet::{self, Line, asked, framed, hanging, hanging_with, in_rows, inked};
use super::{Act, cited, columns, harmless, icon_sign, plain, sketch_signs, tone_sign, ways_out, wrap};

/// A block, as the terminal draws it.
pub(super) trait Drawn {
    /// In numbered lines.
    fn plain(&self, print: &mut plain::Pen<'_>);

    /// On the full screen.
    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line>;
}

/// What draws a block.
pub(super) fn drawn(block: &Block) -> &dyn Drawn {
    match block {
        Block::Verdict(it) => it,
        Block::Heading(it) => it,
        Block::Paragraph(it) => it,
        Block::Steps(it) => it,
        Block::Sketch(it) => it,
        Block::Row(it) => it,
        Block::Choice(it) => it,
        Block::Field(it) => it,
        Block::Date(it) => it,
        Block::Switch(it) => it,
        Block::Copyable(it) => it,
        Block::Sources(it) => it,
        Block::Timeline(it) => it,
        Block::Progress(it) => it,
        Block::Picture(it) => it,
        Block::Buttons(it) => it,
    }
}

impl Drawn for VerdictCard {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let VerdictCard { key, tone, name, state, headline, sentence, footnote, buttons, .. } = self;
        print.say(&format!("{} ", tone_sign(*tone)), &format!("{name}: {state}"));
        print.say("", headline);
        print.say("", sentence);
        print.say("", footnote);
        print.buttons(key, buttons);
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let VerdictCard { key, tone, name, state, headline, sentence, footnote, buttons, .. } = self;
        let inner = width.saturating_sub(4);
        let mut body = inked(&format!("{} {state}", tone_sign(*tone)), inner, Ink::Tone(*tone));
        body.push(Line::default());
        body.extend(inked(headline, inner, Ink::Strong));
        body.extend(inked(sentence, inner, Ink::Text));
        if !buttons.is_empty() {
            body.push(Line::default());
            body.extend(pen.buttons(key, buttons, inner));
        }
        if !footnote.is_empty() {
            body.push(Line::default());
            body.extend(inked(footnote, inner, Ink::Soft));
        }
        framed(name, body, width, Ink::Soft)
    }
}

impl Drawn for Heading {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Heading { text, .. } = self;
        print.say("## ", text);
    }

    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Heading { text, .. } = self;
        let mut lines = inked(text, width, Ink::Strong);
        let longest = lines.iter().map(Line::columns).max().unwrap_or(0);
        lines.push(Line::of("─".repeat(longest), Ink::Soft));
        lines
    }
}

impl Drawn for Paragraph {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Paragraph { look, text, .. } = self;
        match look {
            TextLook::Body | TextLook::Lead | TextLook::Small => print.say("", text),
            TextLook::Point => print.say("- ", text),
        }
    }

    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Paragraph { look, text, .. } = self;
        match look {
            TextLook::Body => inked(text, width, Ink::Text),
            TextLook::Lead => inked(text, width, Ink::Strong),
            TextLook::Small => inked(text, width, Ink::Soft),
            TextLook::Point => hanging("• ", Ink::Soft, inked(text, width.saturating_sub(2), Ink::Text)),
        }
    }
}

impl Drawn for Steps {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Steps { key: _, items } = self;
        for item in items {
            let state = match item.state {
                StepState::Done => format!(" ({})", print.captions.done),
                StepState::Current => format!(" ({})", print.captions.current),
                StepState::Ahead => String::new(),
            };
            print.say(&format!("{}. ", item.number), &format!("{}{state}", item.text));
            if item.state == StepState::Current {
                if let Some(label) = &item.label {
                    print.say("   ", &label.quoted);
                    print.say("   ", &label.note);
                }
                print.say("   ", &item.place);
                if let Some(sketch) = &item.sketch {
                    print.say("   ", &sketch.spoken);
                }
                for variant in &item.variants {
                    print.say("   - ", variant);
                }
            }
            print.buttons(&item.key, &item.buttons);
        }
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Steps { items, .. } = self;
        let last = items.len().saturating_sub(1);
        items.iter().enumerate().flat_map(|(at, item)| step(pen, item, width, at == last)).collect()
    }
}

impl Drawn for SketchCard {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let SketchCard { sketch, .. } = self;
        print.say("", &sketch.spoken);
    }

    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let SketchCard { sketch, .. } = self;
        drawn_sketch(sketch, width)
    }
}

impl Drawn for Row {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Row { key, title, detail, tap, .. } = self;
        print.offer(key, Act::Tap(tap.clone()), title);
        print.say("    ", detail);
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Row { key, icon, tone, title, detail, tap, .. } = self;
        let target = pen.target(key, Act::Tap(tap.clone()));
        let inner = width.saturating_sub(4);
        let mut lines: Vec<Line> =
            wrap(title, inner).into_iter().map(|text| Line::touch(text, Ink::Button, target)).collect();
        if let Some(first) = lines.first_mut() {
            first.push(" ›", Ink::Button, Some(target));
        }
        if !detail.is_empty() {
            lines.extend(inked(detail, inner, Ink::Text));
        }
        hanging(&format!("{} ", icon_sign(*icon, *tone)), Ink::Tone(*tone), lines)
    }
}

impl Drawn for Choice {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Choice { key, label, hint, options } = self;
        print.say("", label);
        print.say("", hint);
        for option in options {
            let act = Act::Choose { field: key.clone(), option: option.key.clone() };
            let chosen = if option.selected { format!(" ({})", print.captions.chosen) } else { String::new() };
            print.offer(&format!("{key}/{}", option.key), act, &format!("{}{chosen}", option.label));
            print.say("    ", &option.detail);
        }
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Choice { key, label, hint, options } = self;
        let mut lines = asked(label, hint, width);
        for option in options {
            lines.extend(an_option(pen, key, option, width));
        }
        lines
    }
}

impl Drawn for Field {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Field { key, label, hint, text, input } = self;
        let act = Act::Write { field: key.clone(), label: label.clone(), text: text.clone(), input: *input };
        print.filled(key, act, label, text, *input == Input::Lines);
        print.say("    ", hint);
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Field { key, label, hint, text, input } = self;
        let mut lines = asked(label, hint, width);
        let act = Act::Write { field: key.clone(), label: label.clone(), text: text.clone(), input: *input };
        let target = pen.target(key, act);
        lines.extend(pen.writing(key, text, *input, target, width));
        lines
    }
}

impl Drawn for DateField {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let DateField { key, label, hint, text, value, .. } = self;
        let act = Act::Day { field: key.clone(), label: label.clone(), value: *value };
        print.filled(key, act, label, text, false);
        print.say("    ", hint);
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let DateField { key, label, hint, text, value, .. } = self;
        let mut lines = asked(label, hint, width);
        let target = pen.target(key, Act::Day { field: key.clone(), label: label.clone(), value: *value });
        if pen.draft.is_some_and(|draft| draft.field == *key) {
            lines.extend(pen.writing(key, "", Input::Line, target, width));
        } else {
            let shown = if text.is_empty() { &pen.captions.empty } else { text };
            lines.push(Line::touch(format!("[ {} ]", harmless(shown)), Ink::Button, target));
        }
        lines.extend(inked(&pen.captions.date_form.clone(), width, Ink::Soft));
        lines
    }
}

impl Drawn for SwitchRow {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let SwitchRow { key, label, hint, on, tap, .. } = self;
        let state = if *on { &print.captions.on } else { &print.captions.off };
        let text = format!("{label} ({state})");
        print.offer(key, Act::Tap(tap.clone()), &text);
        print.say("    ", hint);
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let SwitchRow { key, label, hint, on, tap, .. } = self;
        let target = pen.target(key, Act::Tap(tap.clone()));
        let (sign, word) = if *on { ("[━●] ", &pen.captions.on) } else { ("[○─] ", &pen.captions.off) };
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
}

impl Drawn for Copyable {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Copyable { key, label, text, button } = self;
        print.say("", &format!("{label}:"));
        print.say("", text);
        print.button(key, button);
        for (target, label) in ways_out(key, text, print.captions) {
            print.offer(&target.key, target.act, &label);
        }
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Copyable { key, label, text, button } = self;
        let mut lines = inked(label, width, Ink::Strong);
        // Nothing stands before its lines: whoever selects them with the mouse gets the text alone.
        lines.extend(inked(text, width, Ink::Text));
        let mut labels = pen.labels(key, std::slice::from_ref(button));
        for (target, label) in ways_out(key, text, pen.captions) {
            labels.push((label, Ink::Button, Some(pen.target(&target.key, target.act))));
        }
        lines.extend(in_rows(&labels, width));
        lines
    }
}

impl Drawn for SourceList {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let SourceList { key: _, items } = self;
        for item in items {
            print.say("- ", &item.statement);
            print.say("  ", &cited(&item.source, &item.evidence));
            print.say("  ", &item.stale);
            if let Some(button) = &item.button {
                print.button(&item.key, button);
            }
        }
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let SourceList { items, .. } = self;
        let mut lines = Vec::new();
        for item in items {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.extend(source(pen, item, width));
        }
        lines
    }
}

impl Drawn for Timeline {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let Timeline { items, .. } = self;
        for item in items {
            let sign = match item.state {
                TimelineState::Past => "- ",
                TimelineState::Today => "* ",
                TimelineState::Future => "o ",
            };
            print.say(sign, &format!("{}: {}", item.date, item.text));
        }
    }

    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let Timeline { items, .. } = self;
        items.iter().flat_map(|item| point(item, width)).collect()
    }
}

impl Drawn for ProgressBar {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let ProgressBar { text, .. } = self;
        print.say("", text);
    }

    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let ProgressBar { text, done, total, .. } = self;
        let total = usize::try_from(*total).unwrap_or(1).clamp(1, 24);
        let done = usize::try_from(*done).unwrap_or(0).min(total);
        let mut line = Line::of("━".repeat(done.saturating_mul(2)), Ink::Brand);
        line.push("─".repeat(total.saturating_sub(done).saturating_mul(2)), Ink::Soft, None);
        line.push(format!("  {}", harmless(text)), Ink::Soft, None);
        if line.columns() <= width { vec![line] } else { inked(text, width, Ink::Soft) }
    }
}

impl Drawn for Picture {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        print.say("", &self.description);
    }

    fn sheet(&self, _: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        inked(&self.description, width, Ink::Soft)
    }
}

impl Drawn for ButtonRow {
    fn plain(&self, print: &mut plain::Pen<'_>) {
        let ButtonRow { key, buttons } = self;
        print.buttons(key, buttons);
    }

    fn sheet(&self, pen: &mut sheet::Pen<'_>, width: usize) -> Vec<Line> {
        let ButtonRow { key, buttons } = self;
        pen.buttons(key, buttons, width)
    }
}

fn an_option(pen: &mut sheet::Pen<'_>, field: &str, option: &ChoiceOption, width: usize) -> Vec<Line> {
    let act = Act::Choose { field: field.to_owned(), option: option.key.clone() };
    let target = pen.target(&format!("{field}/{}", option.key), act);
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

fn step(pen: &mut sheet::Pen<'_>, item: &StepItem, width: usize, last: bool) -> Vec<Line> {
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
            lines.extend(drawn_sketch(picture, inner));
        }
        for variant in &item.variants {
            lines.extend(hanging("• ", Ink::Soft, inked(variant, inner.saturating_sub(2), Ink::Text)));
        }
    }
    lines.extend(pen.buttons(&item.key, &item.buttons, inner));
    let rail = if last { "      " } else { "│     " };
    let mut lines = hanging_with(&sign, ink, rail, lines);
    if let Some(first) = lines.first_mut() {
        first.step = item.state == StepState::Current;
    }
    if !last {
        lines.push(Line::of("│", Ink::Soft));
    }
    lines
}

fn source(pen: &mut sheet::Pen<'_>, item: &SourceItem, width: usize) -> Vec<Line> {
    let inner = width.saturating_sub(2);
    let mut lines = inked(&item.statement, inner, Ink::Text);
    lines.extend(inked(&cited(&item.source, &item.evidence), inner, Ink::Soft));
    if !item.stale.is_empty() {
        lines.extend(inked(&item.stale, inner, Ink::Tone(Tone::Unsure)));
    }
    if let Some(button) = &item.button {
        lines.extend(pen.buttons(&item.key, std::slice::from_ref(button), inner));
    }
    hanging("• ", Ink::Soft, lines)
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
fn drawn_sketch(sketch: &Sketch, width: usize) -> Vec<Line> {
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
