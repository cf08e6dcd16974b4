//! Untrained in a terminal: the app, and one answer at a time for people at a desk and for scripts.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`args`], [`locale`] | what was asked for, and where |
//! | [`answers`] | the sub-commands: the core's answer, as text or JSON |
//! | [`mod@app`], [`pump`] | the app: keys or lines in, windows out |
//! | [`draw`] | window → lines; holds no decision |
//! | [`errands`] | the core's orders, carried out on this computer |
//! | [`renewal`] | newer facts, out of a file or given up again |
//! | [`clock`] | the one place where the time is asked |

mod answers;
mod app;
mod args;
mod clock;
mod draw;
mod errands;
mod locale;
mod pump;
mod renewal;
mod trouble;
mod words;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use untrained_core::content::{Pack, seal};

use args::{Asked, Line, Order};
use locale::Locale;
use trouble::Trouble;
use words::Words;

/// The content pack that was current when this program was built.
const PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/untrained.pack"));

/// The last fault's own words, kept from the screen until it is the person's again.
static FAULT: Mutex<String> = Mutex::new(String::new());

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|fault| {
        *FAULT.lock().unwrap_or_else(PoisonError::into_inner) = fault.to_string();
    }));
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let ended = std::panic::catch_unwind(|| run(arguments)).unwrap_or_else(|_| {
        let fault = FAULT.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Err(Trouble::system(format!("a fault in the program, nothing was lost: {fault}")))
    });
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            // Where even this cannot be said, the status still tells.
            let _ = writeln!(io::stderr(), "untrained: {}", trouble.line);
            ExitCode::from(trouble.status)
        }
    }
}

fn run(arguments: Vec<OsString>) -> Result<(), Trouble> {
    let locale = Locale::of(|name| std::env::var(name).ok());
    let inside = Arc::new(PACK.to_vec());
    let packaged = Pack::open(Arc::clone(&inside)).map_err(|error| Trouble::system(error.to_string()))?;
    let packaged = Arc::new(packaged);
    let asked_for = args::language_asked(&arguments);
    let words = Words::new(&packaged, &locale.settings(asked_for.as_deref()).languages, locale.country.as_deref());
    let line = match args::read(arguments, &words)? {
        Asked::Show(text) => return print(&text, &words),
        Asked::Do(line) => line,
    };
    let (bytes, pack) = match line.pack.clone().or_else(|| std::env::var_os("UNTRAINED_PACK").map(Into::into)) {
        None => (inside, packaged),
        Some(path) => {
            let bytes = std::fs::read(&path).map_err(|error| Trouble::input(words.unreadable(&path, &error)))?;
            let pack = read_pack(&bytes, &words)?;
            (Arc::new(bytes), pack)
        }
    };
    let kept = errands::store::kept();
    // Newer facts that were opened before; where they cannot be used the program has its own.
    let opened = kept.facts.as_ref().and_then(|facts| seal::again(&Arc::new(facts.clone()), &pack).ok());
    let pack = opened.map_or(pack, Arc::new);
    let desk = answers::Desk::new(&pack, &locale, &line, &kept, &words)?;
    match &line.order {
        Some(Order::Facts(asked)) if asked.packaged => print(&renewal::packaged(&bytes, &words)?, &words),
        Some(Order::Facts(args::Facts { open: Some(file), .. })) => {
            let settings = locale.settings(line.lang.as_deref());
            print(&renewal::open(file, &bytes, &settings, &words)?, &words)
        }
        Some(order) => print(&desk.answer(order)?, &words),
        None => app(&line, &bytes, &locale, &desk, &words),
    }
}

fn read_pack(bytes: &[u8], words: &Words) -> Result<Arc<Pack>, Trouble> {
    let damaged = |error: untrained_core::content::PackError| {
        Trouble::input(words.say("trouble-pack", &[("why", &error.to_string())]))
    };
    Pack::read(bytes).map(Arc::new).map_err(damaged)
}

/// The app: on a terminal the full screen, else line by line where that was asked for, else one answer.
fn app(line: &Line, pack: &Arc<Vec<u8>>, locale: &Locale, desk: &answers::Desk, words: &Words) -> Result<(), Trouble> {
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    let simple = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if !line.plain && !terminal {
        return print(&desk.answer(&Order::Brief(args::Brief::default()))?, words);
    }
    let opened = app::open(pack, &locale.settings(line.lang.as_deref()), words)?;
    let gone = |error: io::Error| Trouble::system(words.say("trouble-terminal", &[("why", &words.why(&error))]));
    let ended = if line.plain || simple {
        let input = app::line::listen().map_err(gone)?;
        match app::line::run(opened, words, answers::width(), &input, &mut io::stdout().lock()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            ended => ended.map_err(gone)?,
        }
    } else {
        app::screen::run(opened, words).map_err(gone)?
    };
    let unsaved = ended.unsaved.map(Trouble::system);
    match (ended.signal, unsaved) {
        (Some(signal), unsaved) => {
            if let Some(unsaved) = unsaved {
                let _ = writeln!(io::stderr(), "untrained: {}", unsaved.line);
            }
            Err(ended_by(signal, words))
        }
        (None, Some(unsaved)) => Err(unsaved),
        (None, None) => Ok(()),
    }
}

/// Ends the program as the signal would have, now that the terminal is the person's again.
#[cfg(unix)]
fn ended_by(signal: i32, words: &Words) -> Trouble {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    Trouble::system(words.say("trouble-signal", &[("number", &signal.to_string())]))
}

#[cfg(not(unix))]
fn ended_by(signal: i32, words: &Words) -> Trouble {
    Trouble::system(words.say("trouble-signal", &[("number", &signal.to_string())]))
}

/// Prints an answer. A reader that stops reading is no fault.
fn print(text: &str, words: &Words) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Trouble::system(words.unwritable(Path::new(&words.say("terminal-stdout", &[])), &error)))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
