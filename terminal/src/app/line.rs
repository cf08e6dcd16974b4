//! The app line by line: prints a window, reads a number or a text, until the input ends.

use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, channel};

use untrained_core::border::event::Event;
use untrained_core::border::window::{Input, Window};

use super::{Ended, Opened, date_written, ended, on_signals};
use crate::draw::draft::MOST;
use crate::draw::plain::{Numbers, Printed, print};
use crate::draw::{Act, Target, harmless};
use crate::errands::store::Store;
use crate::errands::{self, Desk};
use crate::pump::Pump;
use crate::words::Words;

/// Empties a field: nothing at all keeps what is there.
const NOTHING: &str = "-";

/// What a line came to.
enum Heard {
    Events(Vec<Event>),
    Again,
    Quit,
}

/// What comes in.
#[derive(Debug, PartialEq, Eq)]
pub enum Got {
    /// A line without its end; true where it was longer and the rest is gone.
    Line(String, bool),
    /// The input is over.
    End,
    /// The system wants the program to end.
    Signal(i32),
}

/// Listens to the input and to the system.
///
/// # Errors
/// Signals cannot be heard.
pub fn listen() -> io::Result<Receiver<Got>> {
    // One line at a time, so that nobody waits for what is read ahead.
    let (sender, receiver) = channel();
    let signals = sender.clone();
    on_signals(move |signal| signals.send(Got::Signal(signal)).is_ok())?;
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let got = read(&mut input);
            let over = got == Got::End;
            if sender.send(got).is_err() || over {
                return;
            }
        }
    });
    Ok(receiver)
}

/// Reads a line and keeps no more of it than a text may have.
fn read(input: &mut dyn BufRead) -> Got {
    let most = MOST.saturating_mul(4);
    let (mut line, mut cut) = (Vec::new(), false);
    loop {
        let piece = match input.fill_buf() {
            Ok(piece) if !piece.is_empty() => piece,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            // A last line may lack its end. What cannot be read any more is the end, too.
            Ok(_) | Err(_) if line.is_empty() => return Got::End,
            Ok(_) | Err(_) => break,
        };
        let end = piece.iter().position(|byte| *byte == b'\n');
        let taken = end.unwrap_or(piece.len());
        let room = most.saturating_sub(line.len()).min(taken);
        line.extend_from_slice(piece.get(..room).unwrap_or_default());
        cut |= room < taken;
        input.consume(taken.saturating_add(usize::from(end.is_some())));
        if end.is_some() {
            break;
        }
    }
    let text = String::from_utf8_lossy(&line);
    let text = text.trim_end_matches('\r');
    let short: String = text.chars().take(MOST).collect();
    cut |= short.len() < text.len();
    Got::Line(short, cut)
}

/// Runs the app until `q`, the end of the input or a signal.
///
/// # Errors
/// The output is gone. What was done before is saved.
pub fn run(
    opened: Opened,
    words: &Words,
    width: usize,
    input: &Receiver<Got>,
    output: &mut dyn Write,
) -> io::Result<Ended> {
    let Opened { session, store, note } = opened;
    let mut pump = Pump::new(session, crate::clock::now);
    let mut desk = Lines { input, output, words, store: &store, failed: None, signal: None, ended: false };
    let captions = words.captions();
    let mut numbers = Numbers::default();
    if let Some(note) = note {
        desk.say(&note);
    }
    let mut events = vec![Event::Opened];
    let mut window: Option<Window> = None;
    let (mut warned, mut first) = (false, true);
    'pages: loop {
        let led_to = pump.happen(&events, &mut |effect| errands::run(effect, &store, &mut desk, words));
        window = led_to.or(window);
        let Some(shown) = &window else { break };
        if desk.over() {
            break;
        }
        let printed = print(shown, width, &captions, &mut numbers);
        if !std::mem::take(&mut first) {
            desk.print("");
        }
        for line in &printed.lines {
            desk.print(line);
        }
        loop {
            let prompt = if shown.back.is_some() { &captions.prompt } else { &captions.prompt_first };
            let Some(line) = desk.line(&format!("\n{prompt}")) else { break 'pages };
            match heard(&line, shown, &printed, &mut desk) {
                Heard::Events(next) => {
                    warned = false;
                    events = next;
                    break;
                }
                Heard::Again => {}
                Heard::Quit => {
                    // Whoever would lose something by leaving is told first.
                    let Err(error) = store.save_again() else { break 'pages };
                    if std::mem::replace(&mut warned, true) {
                        break 'pages;
                    }
                    desk.say(&words.say("terminal-unsaved", &[("why", &words.why(&error))]));
                }
            }
        }
    }
    let Lines { failed, signal, .. } = desk;
    let ended = ended(signal, &store, words);
    failed.map_or(Ok(ended), Err)
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
        let target = line.parse::<usize>().ok().and_then(|number| printed.targets.get(&number));
        let Some(target) = target else {
            desk.say(&desk.words.say("terminal-no-such-number", &[("given", &beginning(line))]));
            return Heard::Again;
        };
        return touched(target, desk);
    }
    let mut fields = printed.targets.values().filter_map(|target| match &target.act {
        Act::Write { field, .. } => Some(field),
        Act::Tap(_)
        | Act::Choose { .. }
        | Act::Day { .. }
        | Act::Alone { .. }
        | Act::File { .. }
        | Act::Back
        | Act::Dismiss => None,
    });
    if let (Some(field), None) = (fields.next(), fields.next()) {
        return written(field, if line == NOTHING { String::new() } else { line.to_owned() });
    }
    desk.say(&desk.words.say("terminal-not-understood", &[("given", &beginning(line))]));
    Heard::Again
}

/// As much of a text as it takes to see which is meant.
fn beginning(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

fn touched(target: &Target, desk: &mut Lines<'_>) -> Heard {
    match &target.act {
        Act::Tap(tap) => Heard::Events(vec![Event::Tapped { tap: tap.clone() }]),
        Act::Choose { field, option } => {
            Heard::Events(vec![Event::Chose { field: field.clone(), option: option.clone() }])
        }
        Act::Back => Heard::Events(vec![Event::Back]),
        Act::Dismiss => Heard::Events(vec![Event::NoticeSeen]),
        Act::Alone { text } => {
            desk.hand_over(text);
            Heard::Again
        }
        Act::File { name, text } => {
            let (store, words) = (desk.store, desk.words);
            errands::save_text(name, text, store, desk, words);
            Heard::Again
        }
        Act::Write { field, label, text: old, input: Input::Lines } => {
            let mut lines: Vec<String> = Vec::new();
            let many = desk.words.say("terminal-many-lines", &[]);
            let mut prompt = format!("{label} ({many}){}", desk.keeps(old));
            while let Some(line) = desk.line(&prompt).filter(|line| line.trim() != ".") {
                lines.push(line);
                prompt.clear();
            }
            // Also where the input or the program ended in the middle: what was written is kept. Nothing written changes nothing.
            match lines.iter().map(|line| line.trim()).collect::<Vec<_>>()[..] {
                [] | [""] => Heard::Again,
                [NOTHING] => written(field, String::new()),
                [..] => written(field, lines.join("\n")),
            }
        }
        Act::Write { field, label, text: old, input: Input::Line | Input::Find | Input::Email | Input::Path } => {
            let prompt = format!("{label}{}", desk.keeps(old));
            match desk.line(&prompt) {
                Some(text) if text.trim().is_empty() => Heard::Again,
                Some(text) if text.trim() == NOTHING => written(field, String::new()),
                Some(text) => written(field, text),
                None => Heard::Again,
            }
        }
        Act::Day { field, label, value: _ } => {
            let form = desk.words.say("terminal-date-form", &[]);
            loop {
                match desk.line(&format!("{label} ({form})")) {
                    None => return Heard::Again,
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
    input: &'a Receiver<Got>,
    output: &'a mut dyn Write,
    words: &'a Words,
    store: &'a Store,
    failed: Option<io::Error>,
    signal: Option<i32>,
    /// True once the input is over.
    ended: bool,
}

impl Lines<'_> {
    /// True where nothing more can be said or heard.
    fn over(&self) -> bool {
        self.failed.is_some() || self.signal.is_some()
    }

    fn print(&mut self, line: &str) {
        if self.failed.is_none()
            && let Err(error) = writeln!(self.output, "{line}")
        {
            self.failed = Some(error);
        }
    }

    /// What nothing and a dash do, where there is a text already.
    fn keeps(&self, old: &str) -> String {
        if old.is_empty() { String::new() } else { format!(" ({})", self.words.say("terminal-keeps", &[])) }
    }

    /// Prompts for one line; `None` at the end of the input, by a signal, or where the output is gone.
    fn line(&mut self, prompt: &str) -> Option<String> {
        let prompt = if prompt.is_empty() { String::new() } else { format!("{}\n", harmless(prompt)) };
        let said = write!(self.output, "{prompt}> ").and_then(|()| self.output.flush());
        if let Err(error) = said {
            self.failed = self.failed.take().or(Some(error));
            return None;
        }
        if self.ended || self.signal.is_some() {
            return None;
        }
        match self.input.recv() {
            Ok(Got::Line(line, cut)) => {
                if cut {
                    self.say(&self.words.say("terminal-too-long", &[]));
                }
                Some(line)
            }
            Ok(Got::Signal(signal)) => {
                self.signal = Some(signal);
                None
            }
            Ok(Got::End) | Err(_) => {
                self.ended = true;
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
        self.print(&harmless(sentence));
    }
}
