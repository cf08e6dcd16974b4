//! The app: opens the session on the stored bytes and runs it, on the full screen or line by line.

pub mod complete;
pub mod line;
pub mod pane;
pub mod screen;

use std::sync::Arc;

use untrained_core::border::event::Settings;
use untrained_core::border::moment::CivilDate;
use untrained_core::session::{OpenError, Session};

use crate::errands::store::{Store, StoreError, home};
use crate::trouble::Trouble;
use crate::words::Words;

/// A session with the folder it is stored in.
#[derive(Debug)]
pub struct Opened {
    /// The session.
    pub session: Session,
    /// The folder, held.
    pub store: Store,
    /// Something the person must be told first.
    pub note: Option<String>,
}

/// Opens the session. An archive that cannot be read is put aside under another name, never overwritten.
///
/// # Errors
/// One line: the folder is in use or cannot be used, or the content pack is damaged.
pub fn open(pack: &Arc<Vec<u8>>, settings: &Settings, words: &Words) -> Result<Opened, Trouble> {
    let home = home().ok_or_else(|| Trouble::system(words.say("trouble-no-home", &[])))?;
    let refused = |error: StoreError| Trouble::system(words.refused(&error));
    let store = Store::open(&home).map_err(refused)?;
    let saved = store.load().map_err(refused)?;
    let damaged_pack = |error: OpenError| Trouble::system(words.say("trouble-pack", &[("why", &error.to_string())]));
    let open = |saved: Option<&[u8]>| Session::open_renewed(saved, Arc::clone(pack), store.facts(), settings.clone());
    let aside = match open(saved.as_deref()) {
        Ok(session) => {
            let note = store.closed().map(|(path, error)| words.closed(path, &error));
            return Ok(Opened { session, store, note });
        }
        Err(OpenError::Newer { .. }) => ("newer", "terminal-aside-newer"),
        Err(OpenError::Damaged { .. }) => ("damaged", "terminal-aside-damaged"),
        Err(error @ (OpenError::PackDamaged { .. } | OpenError::PackOtherForm { .. })) => {
            return Err(damaged_pack(error));
        }
    };
    let path = store.set_aside(aside.0).map_err(refused)?;
    let note = Some(words.say(aside.1, &[("path", &path.display().to_string())]));
    let session = open(None).map_err(damaged_pack)?;
    Ok(Opened { session, store, note })
}

/// How the app ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The signal that ended it; `None` where the person left.
    pub signal: Option<i32>,
    /// Why what was done last is not saved; `None` where it is.
    pub unsaved: Option<String>,
}

/// What can still be done at the end: saves what could not be saved before.
fn ended(signal: Option<i32>, store: &Store, words: &Words) -> Ended {
    let unsaved = store.save_again().err().map(|error| words.say("trouble-unsaved", &[("why", &words.why(&error))]));
    Ended { signal, unsaved }
}

/// Tells of each signal that wants the program to end, until nobody listens any more.
#[cfg(unix)]
fn on_signals(tell: impl Fn(i32) -> bool + Send + 'static) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            if !tell(signal) {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same call as where signals exist")]
fn on_signals(_tell: impl Fn(i32) -> bool + Send + 'static) -> std::io::Result<()> {
    Ok(())
}

/// Reads `2026-11-24` into its three numbers; whether there is such a day is the core's to say.
#[must_use]
pub fn date_written(text: &str) -> Option<CivilDate> {
    let mut parts = text.trim().split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let fits = (1..=digits).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if fits { part.parse::<i32>().ok() } else { None }
    };
    let date = CivilDate { year: number(4)?, month: number(2)?, day: number(2)? };
    if parts.next().is_none() { Some(date) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_three_numbers() {
        assert_eq!(date_written(" 2026-11-24 "), Some(CivilDate { year: 2026, month: 11, day: 24 }));
        assert_eq!(date_written("2026-2-30"), Some(CivilDate { year: 2026, month: 2, day: 30 }));
        for text in ["", "2026", "2026-11", "2026-11-24-1", "24.11.2026", "-2026-11-24", "2026-11-+4", "20260-1-1"] {
            assert_eq!(date_written(text), None, "{text}");
        }
    }
}
