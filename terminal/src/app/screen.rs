//! The app on the full screen: wakes in, a drawn window out.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use untrained_core::border::event::Event;
use untrained_core::border::window::Window;

use super::Opened;
use super::pane::{Pane, Press};
use crate::draw::draft::Draft;
use crate::draw::screen::draw;
use crate::errands::{self, Desk};
use crate::pump::Pump;
use crate::words::Words;

/// Something that wakes the app.
enum Wake {
    /// From the terminal.
    Terminal(event::Event),
    /// The system wants the program to end.
    Signal(i32),
    /// The terminal is gone.
    Gone,
}

/// How the app ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The person left.
    Left,
    /// By this signal.
    Signal(i32),
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
        words,
        pane: None,
        note,
        ended: None,
    };
    let mut events = vec![Event::Opened];
    loop {
        if let Some(window) = pump.happen(&events, &mut |effect| errands::run(effect, &store, &mut screen, words)) {
            screen.show(window)?;
        }
        if let Some(ended) = screen.ended {
            return Ok(ended);
        }
        screen.draw()?;
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
    listen_to_signals(sender.clone())?;
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

#[cfg(unix)]
fn listen_to_signals(sender: Sender<Wake>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            if sender.send(Wake::Signal(signal)).is_err() {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same call as where signals exist")]
fn listen_to_signals(_sender: Sender<Wake>) -> io::Result<()> {
    Ok(())
}

struct Screen<'a> {
    terminal: Terminal<CrosstermBackend<io::Stdout>>,
    wakes: Receiver<Wake>,
    words: &'a Words,
    /// `None` until the first window is there.
    pane: Option<Pane>,
    /// Said with the first window.
    note: Option<String>,
    ended: Option<Ended>,
}

impl Screen<'_> {
    fn show(&mut self, window: Window) -> io::Result<()> {
        let size = self.terminal.size()?;
        let size = (usize::from(size.width), usize::from(size.height));
        if let Some(pane) = &mut self.pane {
            pane.show(window);
            return Ok(());
        }
        let colour = std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
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

    /// Waits for a key and says what it came to. Resizing is dealt with here.
    fn key(&mut self) -> Option<event::Event> {
        match self.wakes.recv() {
            Ok(Wake::Terminal(event::Event::Resize(columns, rows))) => {
                if let Some(pane) = &mut self.pane {
                    pane.resize(usize::from(columns), usize::from(rows));
                }
                None
            }
            Ok(Wake::Terminal(event)) => Some(event),
            Ok(Wake::Signal(signal)) => {
                self.ended = Some(Ended::Signal(signal));
                None
            }
            Ok(Wake::Gone) | Err(_) => {
                self.ended = Some(Ended::Left);
                None
            }
        }
    }

    /// Waits for the next thing that happens.
    fn next(&mut self) -> Vec<Event> {
        let event = self.key();
        let (Some(event), Some(pane)) = (event, &mut self.pane) else { return Vec::new() };
        let press = match event {
            event::Event::Key(key) => pane.press(key),
            event::Event::Paste(text) => pane.paste(&text),
            event::Event::Resize(..) | event::Event::FocusGained | event::Event::FocusLost | event::Event::Mouse(_) => {
                Press::Draw
            }
        };
        match press {
            Press::Draw => Vec::new(),
            Press::Send(events) => events,
            Press::Quit(events) => {
                self.ended = Some(Ended::Left);
                events
            }
        }
    }
}

impl Desk for Screen<'_> {
    fn ask(&mut self, question: &str, suggestion: &str) -> Option<String> {
        self.pane.as_mut()?.view.asking = Some((question.to_owned(), Draft::new("", suggestion)));
        let answer = loop {
            if self.draw().is_err() || self.ended.is_some() {
                break None;
            }
            let event = self.key();
            let Some((_, draft)) = self.pane.as_mut().and_then(|pane| pane.view.asking.as_mut()) else { break None };
            match event {
                Some(event::Event::Key(key)) => match asked(key, draft) {
                    Answer::Writing => {}
                    Answer::Given => break Some(draft.text()),
                    Answer::None => break None,
                },
                Some(event::Event::Paste(text)) => draft.write(&text.replace(['\r', '\n'], "")),
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
            let sentence = self.words.say("terminal-copied", &[]);
            self.say(&sentence);
        }
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
    Writing,
    Given,
    None,
}

#[allow(clippy::wildcard_enum_match_arm, reason = "a keyboard has many more keys than this app has uses")]
fn asked(key: KeyEvent, draft: &mut Draft) -> Answer {
    if key.kind == KeyEventKind::Release {
        return Answer::Writing;
    }
    match key.code {
        KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => return Answer::None,
        KeyCode::Enter => return Answer::Given,
        KeyCode::Esc => return Answer::None,
        KeyCode::Backspace => {
            draft.rub_out();
        }
        KeyCode::Delete => {
            draft.delete();
        }
        KeyCode::Left => draft.left(),
        KeyCode::Right => draft.right(),
        KeyCode::Home => draft.home(),
        KeyCode::End => draft.end(),
        KeyCode::Char(sign) => {
            let mut bytes = [0_u8; 4];
            draft.write(sign.encode_utf8(&mut bytes));
        }
        _ => {}
    }
    Answer::Writing
}
