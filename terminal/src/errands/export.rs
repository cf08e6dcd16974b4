//! Files that the person asked for, where they asked for them.

use std::fs::OpenOptions;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How a calendar file begins (RFC 5545).
const CALENDAR: &[u8] = b"BEGIN:VCALENDAR";

/// The path that was written: `~/` is the home folder, as a shell would have it.
#[must_use]
pub fn place(written: &str) -> PathBuf {
    let written = written.trim();
    match (written.strip_prefix("~/"), etcetera::home_dir()) {
        (Some(rest), Ok(home)) => home.join(rest),
        (Some(_) | None, Ok(_) | Err(_)) => PathBuf::from(written),
    }
}

/// Writes a file that must not be there yet. One that could not be written whole is taken away again.
///
/// # Errors
/// What the system said; `AlreadyExists` where something is there.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = std::fs::remove_file(path);
    }
    written
}

/// Writes a calendar where the command line says. Replaces an older calendar as a whole; anything else that is there stays.
///
/// # Errors
/// What the system said; `AlreadyExists` where something is there that is no calendar.
pub fn write_calendar(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => write_new(path, bytes),
        Err(error) => Err(error),
        // A device or a pipe takes bytes as they come.
        Ok(what) if !what.is_file() => OpenOptions::new().write(true).open(path)?.write_all(bytes),
        Ok(_) => {
            let mut start = Vec::new();
            std::fs::File::open(path)?
                .take(u64::try_from(CALENDAR.len()).unwrap_or(u64::MAX))
                .read_to_end(&mut start)?;
            if start == CALENDAR {
                super::store::replace(path, bytes)
            } else {
                Err(io::ErrorKind::AlreadyExists.into())
            }
        }
    }
}
