//! Window → numbered lines without frames or pictures, for a screen reader, a simple terminal or a pipe.

use untrained_core::border::window::{
    Block, Button, ButtonRow, Choice, Copyable, DateField, Field, Heading, Input, Paragraph, ProgressBar, Row,
    SketchCard, SourceList, StepState, Steps, SwitchRow, TextLook, Timeline, TimelineState, VerdictCard, Window,
};

use super::{Act, Captions, Target, wrap};

/// A window in lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    /// From the top.
    pub lines: Vec<String>,
    /// What the numbers mean: the first is number 1.
    pub targets: Vec<Target>,
}

/// Puts a window into lines of at most `width` columns.
#[must_use]
pub fn print(window: &Window, width: usize, captions: &Captions) -> Printed {
    let mut pen = Pen { width, captions, printed: Printed::default() };
    pen.say("", &window.page.title);
    pen.printed.lines.push("=".repeat(super::columns(&window.page.title).clamp(1, width)));
    for block in &window.page.blocks {
        pen.printed.lines.push(String::new());
        pen.block(block);
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

struct Pen<'a> {
    width: usize,
    captions: &'a Captions,
    printed: Printed,
}

impl Pen<'_> {
    /// Prints a text behind a sign, later lines indented as far.
    fn say(&mut self, sign: &str, text: &str) {
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
    fn offer(&mut self, key: &str, act: Act, text: &str) {
        self.printed.targets.push(Target { key: key.to_owned(), act });
        let number = self.printed.targets.len();
        self.say(&format!("[{number}] "), text);
    }

    fn button(&mut self, key: &str, button: &Button) {
        if button.enabled {
            self.offer(&format!("{key}/{}", button.tap), Act::Tap(button.tap.clone()), &button.label);
        } else {
            let text = format!("{} ({})", button.label, self.captions.unavailable);
            self.say("    ", &text);
        }
    }

    fn buttons(&mut self, key: &str, buttons: &[Button]) {
        for button in buttons {
            self.button(key, button);
        }
    }

    fn block(&mut self, block: &Block) {
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
                self.say(&format!("{} ", super::tone_sign(*tone)), &format!("{name}: {state}"));
                self.say("", headline);
                self.say("", sentence);
                self.say("", footnote);
                self.buttons(key, buttons);
            }
            Block::Heading(Heading { key: _, text }) => self.say("## ", text),
            Block::Paragraph(Paragraph { key: _, look, text }) => match look {
                TextLook::Body | TextLook::Lead | TextLook::Small => self.say("", text),
                TextLook::Point => self.say("- ", text),
            },
            Block::Steps(Steps { key: _, items }) => {
                for item in items {
                    let state = match item.state {
                        StepState::Done => format!(" ({})", self.captions.done),
                        StepState::Current => format!(" ({})", self.captions.current),
                        StepState::Ahead => String::new(),
                    };
                    self.say(&format!("{}. ", item.number), &format!("{}{state}", item.text));
                    if item.state == StepState::Current {
                        if let Some(label) = &item.label {
                            self.say("   ", &label.quoted);
                            self.say("   ", &label.note);
                        }
                        self.say("   ", &item.place);
                        if let Some(sketch) = &item.sketch {
                            self.say("   ", &sketch.spoken);
                        }
                        for variant in &item.variants {
                            self.say("   - ", variant);
                        }
                    }
                    self.buttons(&item.key, &item.buttons);
                }
            }
            Block::Sketch(SketchCard { key: _, sketch }) => self.say("", &sketch.spoken),
            Block::Row(Row { key, icon: _, tone: _, title, detail, tap, spoken: _ }) => {
                self.offer(key, Act::Tap(tap.clone()), title);
                self.say("    ", detail);
            }
            Block::Choice(Choice { key, label, hint, options }) => {
                self.say("", label);
                self.say("", hint);
                for option in options {
                    let act = Act::Choose { field: key.clone(), option: option.key.clone() };
                    let chosen = if option.selected { format!(" ({})", self.captions.chosen) } else { String::new() };
                    self.offer(&format!("{key}/{}", option.key), act, &format!("{}{chosen}", option.label));
                    self.say("    ", &option.detail);
                }
            }
            Block::Field(Field { key, label, hint, text, input }) => {
                let act = Act::Write { field: key.clone(), label: label.clone(), text: text.clone(), input: *input };
                self.filled(key, act, label, text, *input == Input::Lines);
                self.say("    ", hint);
            }
            Block::Date(DateField { key, label, hint, text, value, first: _, last: _ }) => {
                let act = Act::Day { field: key.clone(), label: label.clone(), value: *value };
                self.filled(key, act, label, text, false);
                self.say("    ", hint);
            }
            Block::Switch(SwitchRow { key, label, hint, on, tap, spoken: _ }) => {
                let state = if *on { &self.captions.on } else { &self.captions.off };
                let text = format!("{label} ({state})");
                self.offer(key, Act::Tap(tap.clone()), &text);
                self.say("    ", hint);
            }
            Block::Copyable(Copyable { key, label, text, button }) => {
                self.say("", &format!("{label}:"));
                self.say("    ", text);
                self.button(key, button);
            }
            Block::Sources(SourceList { key: _, items }) => {
                for item in items {
                    self.say("- ", &item.statement);
                    self.say("  ", &super::cited(&item.source, &item.evidence));
                    self.say("  ", &item.stale);
                    if let Some(button) = &item.button {
                        self.button(&item.key, button);
                    }
                }
            }
            Block::Timeline(Timeline { key: _, items }) => {
                for item in items {
                    let sign = match item.state {
                        TimelineState::Past => "- ",
                        TimelineState::Today => "* ",
                        TimelineState::Future => "o ",
                    };
                    self.say(sign, &format!("{}: {}", item.date, item.text));
                }
            }
            Block::Progress(ProgressBar { key: _, text, done: _, total: _ }) => self.say("", text),
            Block::Buttons(ButtonRow { key, buttons }) => self.buttons(key, buttons),
        }
    }

    /// A field or date with what stands in it.
    fn filled(&mut self, key: &str, act: Act, label: &str, text: &str, many: bool) {
        let shown = if text.is_empty() { self.captions.empty.clone() } else { text.to_owned() };
        if many && !text.is_empty() {
            self.offer(key, act, &format!("{label}:"));
            self.say("    ", &shown);
        } else {
            self.offer(key, act, &format!("{label}: {shown}"));
        }
    }
}
