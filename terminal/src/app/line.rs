//! The app line by line: prints a window, reads a number or a text, until the input ends.

use std::io::{self, BufRead, Write};

use untrained_core::border::event::Event;
use untrained_core::border::window::{Input, Window};

use super::{Opened, date_written};
use crate::draw::plain::{Printed, print};
use crate::draw::{Act, Target, harmless};
use crate::errands::{self, Desk};
use crate::pump::Pump;
use crate::words::Words;

/// What a line came to.
enum Heard {
    Events(Vec<Event>),
    Again,
    Quit,
}

/// Runs the app until `q` or the end of the input.
///
/// # Errors
/// The output is gone.
pub fn run(
    opened: Opened,
    words: &Words,
    width: usize,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let Opened { session, store, note } = opened;
    let mut pump = Pump::new(session, crate::clock::now);
    let mut desk = Lines { input, output, words, failed: None };
    let captions = words.captions();
    if let Some(note) = note {
        desk.say(&note);
    }
    let mut events = vec![Event::Opened];
    let mut window: Option<Window> = None;
    loop {
        let led_to = pump.happen(&events, &mut |effect| errands::run(effect, &store, &mut desk, words));
        window = led_to.or(window);
        let Some(shown) = &window else { return Ok(()) };
        let printed = print(shown, width, &captions);
        for line in &printed.lines {
            writeln!(desk.output, "{line}")?;
        }
        loop {
            let prompt = if shown.back.is_some() { &captions.prompt } else { &captions.prompt_first };
            let Some(line) = desk.line(&format!("\n{prompt}")) else {
                return desk.failed.map_or(Ok(()), Err);
            };
            match heard(&line, shown, &printed, &mut desk) {
                Heard::Events(next) => {
                    events = next;
                    break;
                }
                Heard::Again => {}
                Heard::Quit => return Ok(()),
            }
        }
        writeln!(desk.output)?;
    }
}

/// What a line means on this window.
fn heard(line: &str, window: &Window, printed: &Printed, desk: &mut Lines<'_>) -> Heard {
    let line = line.trim();
    match line {
        "q" | "Q" => return Heard::Quit,
        "b" | "B" if window.back.is_some() => return Heard::Events(vec![Event::Back]),
        "" => return Heard::Events(Vec::new()),
        _ => {}
    }
    if line.bytes().all(|b| b.is_ascii_digit()) {
        let target = line.parse::<usize>().ok().and_then(|number| printed.targets.get(number.checked_sub(1)?));
        let Some(target) = target else {
            desk.say(&desk.words.say("terminal-no-such-number", &[("given", line)]));
            return Heard::Again;
        };
        return touched(target, desk);
    }
    let mut fields = printed.targets.iter().filter_map(|target| match &target.act {
        Act::Write { field, .. } => Some(field),
        Act::Tap(_) | Act::Choose { .. } | Act::Day { .. } | Act::Back | Act::Dismiss => None,
    });
    if let (Some(field), None) = (fields.next(), fields.next()) {
        return written(field, line.to_owned());
    }
    desk.say(&desk.words.say("terminal-not-understood", &[("given", line)]));
    Heard::Again
}

fn touched(target: &Target, desk: &mut Lines<'_>) -> Heard {
    match &target.act {
        Act::Tap(tap) => Heard::Events(vec![Event::Tapped { tap: tap.clone() }]),
        Act::Choose { field, option } => {
            Heard::Events(vec![Event::Chose { field: field.clone(), option: option.clone() }])
        }
        Act::Back => Heard::Events(vec![Event::Back]),
        Act::Dismiss => Heard::Events(vec![Event::NoticeSeen]),
        Act::Write { field, label, text: _, input: Input::Lines } => {
            let mut text = String::new();
            let mut prompt = format!("{label} ({})", desk.words.say("terminal-many-lines", &[]));
            while let Some(line) = desk.line(&prompt).filter(|line| line.trim() != ".") {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&line);
                prompt.clear();
            }
            written(field, text)
        }
        Act::Write { field, label, text: _, input: Input::Line | Input::Find | Input::Email | Input::Path } => {
            match desk.line(label) {
                Some(text) => written(field, text),
                None => Heard::Quit,
            }
        }
        Act::Day { field, label, value: _ } => {
            let form = desk.words.say("terminal-date-form", &[]);
            loop {
                match desk.line(&format!("{label} ({form})")) {
                    None => return Heard::Quit,
                    Some(text) if text.trim().is_empty() => return Heard::Again,
                    Some(text) => match date_written(&text) {
                        Some(date) => return Heard::Events(vec![Event::DateChosen { field: field.clone(), date }]),
                        None => desk.say(&desk.words.say("trouble-date", &[("given", text.trim())])),
                    },
                }
            }
        }
    }
}

fn written(field: &str, text: String) -> Heard {
    let field = field.to_owned();
    Heard::Events(vec![Event::Typed { field: field.clone(), text }, Event::FieldLeft { field }])
}

/// A desk of lines in and lines out.
struct Lines<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    words: &'a Words,
    failed: Option<io::Error>,
}

impl Lines<'_> {
    /// Prompts for one line; `None` at the end of the input, or where the output is gone.
    fn line(&mut self, prompt: &str) -> Option<String> {
        let prompt = if prompt.is_empty() { String::new() } else { format!("{}\n", harmless(prompt)) };
        let said = write!(self.output, "{prompt}> ").and_then(|()| self.output.flush());
        if let Err(error) = said {
            self.failed = Some(error);
            return None;
        }
        let mut bytes = Vec::new();
        match self.input.read_until(b'\n', &mut bytes) {
            Ok(0) => None,
            Ok(_) => Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()),
            Err(error) => {
                self.failed = Some(error);
                None
            }
        }
    }
}

impl Desk for Lines<'_> {
    fn ask(&mut self, question: &str, suggestion: &str) -> Option<String> {
        if suggestion.is_empty() {
            return self.line(question);
        }
        let answer = self.line(&format!("{question} [{suggestion}]"))?;
        Some(if answer.trim().is_empty() { suggestion.to_owned() } else { answer })
    }

    fn hand_over(&mut self, text: &str) -> bool {
        writeln!(self.output, "\n{}\n", harmless(text)).is_ok()
    }

    fn say(&mut self, sentence: &str) {
        if let Err(error) = writeln!(self.output, "{}", harmless(sentence)) {
            self.failed = Some(error);
        }
    }
}
