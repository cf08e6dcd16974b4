//! The app on the full screen: wakes in, a drawn window out.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, channel};

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use untrained_core::border::event::Event;
use untrained_core::border::window::Window;

use super::complete::complete;
use super::pane::{Pane, Press, edit};
use super::{Ended, Opened, ended, on_signals};
use crate::draw::draft::Draft;
use crate::draw::harmless;
use crate::draw::screen::draw;
use crate::errands::store::Store;
use crate::errands::{self, Desk};
use crate::pump::Pump;
use crate::words::Words;

/// Longest text that is shown at the foot of the screen.
const SHORT: usize = 300;

/// Something that wakes the app.
enum Wake {
    /// From the terminal.
    Terminal(event::Event),
    /// The system wants the program to end.
    Signal(i32),
    /// The terminal is gone.
    Gone,
}

/// Runs the app until the person leaves.
///
/// # Errors
/// The terminal cannot be used.
pub fn run(opened: Opened, words: &Words) -> io::Result<Ended> {
    let Opened { session, store, note } = opened;
    let mut pump = Pump::new(session, crate::clock::now);
    let _restored = Prepared::new()?;
    let mut screen = Screen {
        terminal: Terminal::new(CrosstermBackend::new(io::stdout()))?,
        wakes: listen()?,
        later: VecDeque::new(),
        words,
        store: &store,
        pane: None,
        note,
        handed: None,
        over: false,
        signal: None,
        warned: false,
    };
    let mut events = vec![Event::Opened];
    loop {
        if let Some(window) = pump.happen(&events, &mut |effect| errands::run(effect, &store, &mut screen, words)) {
            screen.show(window)?;
        }
        if screen.leaves() {
            return Ok(ended(screen.signal, &store, words));
        }
        if let Err(error) = screen.draw() {
            // The terminal is gone; what was being written is not.
            let left = screen.pane.as_mut().map(Pane::stop_writing).unwrap_or_default();
            pump.happen(&left, &mut |effect| errands::run(effect, &store, &mut screen, words));
            let _ = store.save_again();
            return Err(error);
        }
        events = screen.next();
    }
}

/// The terminal in the app's mode; as it was before once this is dropped, also by a fault.
struct Prepared;

impl Prepared {
    fn new() -> io::Result<Self> {
        enable_raw_mode()?;
        let prepared = Self;
        crossterm::execute!(io::stdout(), EnterAlternateScreen, event::EnableBracketedPaste)?;
        Ok(prepared)
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // Nothing is left to try where these fail: the terminal is gone.
        let _ = crossterm::execute!(
            io::stdout(),
            event::DisableBracketedPaste,
            LeaveAlternateScreen,
            crossterm::cursor::Show
        );
        let _ = disable_raw_mode();
    }
}

/// Listens to terminal and system, so that waiting is one call and nothing asks in turns.
fn listen() -> io::Result<Receiver<Wake>> {
    let (sender, receiver) = channel();
    let signals = sender.clone();
    on_signals(move |signal| signals.send(Wake::Signal(signal)).is_ok())?;
    std::thread::spawn(move || {
        loop {
            let wake = event::read().map_or(Wake::Gone, Wake::Terminal);
            let gone = matches!(wake, Wake::Gone);
            if sender.send(wake).is_err() || gone {
                return;
            }
        }
    });
    Ok(receiver)
}

struct Screen<'a> {
    terminal: Terminal<CrosstermBackend<io::Stdout>>,
    wakes: Receiver<Wake>,
    /// What came while something else was waited for.
    later: VecDeque<Wake>,
    words: &'a Words,
    store: &'a Store,
    /// `None` until the first window is there.
    pane: Option<Pane>,
    /// Said with the first window.
    note: Option<String>,
    /// The text that was handed over last.
    handed: Option<String>,
    /// True where the app is to end.
    over: bool,
    /// The signal that ends it.
    signal: Option<i32>,
    /// True once the person knows what is lost if they leave.
    warned: bool,
}

impl Screen<'_> {
    fn show(&mut self, window: Window) -> io::Result<()> {
        let size = self.terminal.size()?;
        let size = (usize::from(size.width), usize::from(size.height));
        if let Some(pane) = &mut self.pane {
            pane.show(window);
            return Ok(());
        }
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
        // The sixteen old colours are each person's own, and how they look together nobody knows.
        let colour = wanted && crossterm::style::available_color_count() >= 256;
        let mut pane = Pane::new(window, self.words, colour, size);
        pane.view.note = self.note.take();
        self.pane = Some(pane);
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        self.terminal.autoresize()?;
        if let Some(pane) = &self.pane {
            let plan = pane.plan();
            // Shown as a whole where the terminal knows how; others ignore it.
            crossterm::execute!(io::stdout(), BeginSynchronizedUpdate)?;
            let drawn = self.terminal.draw(|frame| draw(frame, &plan, &pane.view)).map(|_| ());
            crossterm::execute!(io::stdout(), EndSynchronizedUpdate)?;
            drawn?;
        }
        Ok(())
    }

    /// True where the app ends now. Whoever would lose something by leaving is told first, and stays until they leave again.
    fn leaves(&mut self) -> bool {
        if !self.over || self.signal.is_some() || self.warned {
            return self.over;
        }
        let half = self.pane.as_ref().is_some_and(Pane::half_date).then(|| self.words.say("terminal-half-date", &[]));
        let unsaved = || {
            let error = self.store.save_again().err()?;
            Some(self.words.say("terminal-unsaved", &[("why", &self.words.why(&error))]))
        };
        let (Some(note), Some(pane)) = (half.or_else(unsaved), &mut self.pane) else { return true };
        pane.view.note = Some(note);
        (self.over, self.warned) = (false, true);
        false
    }

    fn wake(&mut self) -> Wake {
        self.later.pop_front().or_else(|| self.wakes.recv().ok()).unwrap_or(Wake::Gone)
    }

    /// Waits for a key and says what it came to. Resizing is dealt with here.
    fn key(&mut self) -> Option<event::Event> {
        match self.wake() {
            Wake::Terminal(event::Event::Resize(columns, rows)) => {
                if let Some(pane) = &mut self.pane {
                    pane.resize(usize::from(columns), usize::from(rows));
                }
                None
            }
            Wake::Terminal(event) => Some(event),
            Wake::Signal(signal) => {
                (self.over, self.signal) = (true, Some(signal));
                None
            }
            Wake::Gone => {
                (self.over, self.warned) = (true, true);
                None
            }
        }
    }

    /// The text of this key and of those that came right behind it: a paste where the terminal does not tell one.
    fn typed(&mut self, first: char) -> String {
        let mut text = String::from(first);
        loop {
            let next = self.later.pop_front().or_else(|| self.wakes.try_recv().ok());
            match next {
                Some(Wake::Terminal(event::Event::Key(key))) if sign(key).is_some() => text.extend(sign(key)),
                Some(Wake::Terminal(event::Event::Key(key))) if key.kind == KeyEventKind::Release => {}
                Some(other) => {
                    self.later.push_front(other);
                    return text;
                }
                None => return text,
            }
        }
    }

    /// Waits for the next thing that happens.
    fn next(&mut self) -> Vec<Event> {
        let event = self.key();
        let Some(pane) = &mut self.pane else { return Vec::new() };
        if self.over {
            // A signal, or the terminal is gone: what is being written is kept.
            return pane.stop_writing();
        }
        let press = match event {
            Some(event::Event::Key(key)) => match sign(key).filter(|_| pane.writes()) {
                Some(first) => {
                    let text = self.typed(first);
                    self.pane.as_mut().map_or(Press::Draw, |pane| pane.write_in(&text))
                }
                None => pane.press(key),
            },
            Some(event::Event::Paste(text)) => pane.paste(&text),
            Some(
                event::Event::Resize(..) | event::Event::FocusGained | event::Event::FocusLost | event::Event::Mouse(_),
            )
            | None => Press::Draw,
        };
        match press {
            Press::Draw => Vec::new(),
            Press::Send(events) => {
                self.warned = false;
                events
            }
            Press::Alone(text) => {
                if let Some(text) = text.or_else(|| self.handed.clone()) {
                    self.show_alone(&text);
                }
                Vec::new()
            }
            Press::File(file) => {
                let file = file.or_else(|| Some(("untrained.txt".to_owned(), self.handed.clone()?)));
                if let Some((name, text)) = file {
                    let (store, words) = (self.store, self.words);
                    errands::save_text(&name, &text, store, self, words);
                }
                Vec::new()
            }
            Press::Quit(events) => {
                self.over = true;
                events
            }
        }
    }

    /// Shows a text by itself on the terminal's ordinary screen, in whole lines and with nothing before them, so that it can be
    /// selected with the mouse and is still there afterwards.
    fn show_alone(&mut self, text: &str) {
        let text = harmless(text).replace('\n', "\r\n");
        let back = self.words.say("terminal-alone-back", &[]);
        let shown = crossterm::execute!(
            io::stdout(),
            LeaveAlternateScreen,
            crossterm::cursor::Show,
            crossterm::style::Print(format!("\r\n{text}\r\n\r\n{back}\r\n"))
        );
        while shown.is_ok() && !self.over {
            if let Some(event::Event::Key(key)) = self.key()
                && key.kind != KeyEventKind::Release
                && matches!(key.code, KeyCode::Enter | KeyCode::Esc | KeyCode::Char('q' | 'c' | 'v'))
            {
                break;
            }
        }
        let _ = crossterm::execute!(io::stdout(), EnterAlternateScreen, Clear(ClearType::All));
        // A new one, that draws everything. Clearing the old one would ask the terminal where its cursor is and wait for that.
        if let Ok(terminal) = Terminal::new(CrosstermBackend::new(io::stdout())) {
            self.terminal = terminal;
        }
    }
}

/// The sign that a key writes.
#[allow(clippy::wildcard_enum_match_arm, reason = "a keyboard has many more keys than this app has uses")]
fn sign(key: KeyEvent) -> Option<char> {
    let writes =
        key.kind != KeyEventKind::Release && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    match key.code {
        KeyCode::Char(sign) if writes => Some(sign),
        _ => None,
    }
}

impl Desk for Screen<'_> {
    fn ask(&mut self, question: &str, suggestion: &str) -> Option<String> {
        self.pane.as_mut()?.view.asking = Some((question.to_owned(), Draft::new("", suggestion)));
        let answer = loop {
            if self.draw().is_err() || self.over {
                break None;
            }
            let event = self.key();
            let Some((_, draft)) = self.pane.as_mut().and_then(|pane| pane.view.asking.as_mut()) else { break None };
            match event {
                Some(event::Event::Key(key)) => match asked(key, draft) {
                    Answer::Writing(said) => {
                        if let Some(pane) = &mut self.pane {
                            pane.view.note = said;
                        }
                    }
                    Answer::Given => break Some(draft.text().to_owned()),
                    Answer::None => break None,
                },
                Some(event::Event::Paste(text)) => {
                    draft.write(&text.replace(['\r', '\n'], ""));
                }
                Some(
                    event::Event::Resize(..)
                    | event::Event::FocusGained
                    | event::Event::FocusLost
                    | event::Event::Mouse(_),
                )
                | None => {}
            }
        };
        if let Some(pane) = &mut self.pane {
            pane.view.asking = None;
            pane.view.note = None;
        }
        answer
    }

    /// Over the terminal's own clipboard (OSC 52), so that it also works from afar.
    fn hand_over(&mut self, text: &str) -> bool {
        let done = crossterm::execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text)).is_ok();
        if done {
            let mut sentence = self.words.say("terminal-copied", &[]);
            // What is short can be read at once.
            if text.chars().count() <= SHORT && !text.contains('\n') {
                sentence = format!("{text}\n{sentence}");
            }
            self.say(&sentence);
        }
        self.handed = Some(text.to_owned());
        done
    }

    fn say(&mut self, sentence: &str) {
        match &mut self.pane {
            Some(pane) => pane.view.note = Some(sentence.to_owned()),
            None => self.note = Some(sentence.to_owned()),
        }
    }
}

/// What a key comes to while the shell itself asks.
enum Answer {
    /// The text goes on; something to say about it.
    Writing(Option<String>),
    Given,
    None,
}

#[allow(clippy::wildcard_enum_match_arm, reason = "a keyboard has many more keys than this app has uses")]
fn asked(key: KeyEvent, draft: &mut Draft) -> Answer {
    if key.kind == KeyEventKind::Release {
        return Answer::Writing(None);
    }
    if let Some(edit) = edit(key) {
        draft.edit(edit);
        return Answer::Writing(None);
    }
    match key.code {
        KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => return Answer::None,
        KeyCode::Enter => return Answer::Given,
        KeyCode::Esc => return Answer::None,
        KeyCode::Tab => return Answer::Writing(Some(complete(draft)).filter(|names| !names.is_empty())),
        _ => {}
    }
    if let Some(sign) = sign(key) {
        draft.write(sign.encode_utf8(&mut [0_u8; 4]));
    }
    Answer::Writing(None)
}
