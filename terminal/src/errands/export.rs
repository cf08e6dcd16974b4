//! Files that the person asked for, where they asked for them.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use untrained_core::border::effect::FilePart;

use super::store::{Store, own};

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

/// Writes a calendar that must not be there yet.
///
/// # Errors
/// What the system said; `AlreadyExists` where something is there.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, |file| file.write_all(bytes))
}

/// Writes a file that must not be there yet, part by part: files of the app's own storage are copied and never in memory as
/// a whole.
///
/// # Errors
/// What the system said; `AlreadyExists` where something is there.
pub fn write_parts(path: &Path, parts: &[FilePart], store: &Store) -> io::Result<()> {
    write_with(path, |file| {
        for part in parts {
            match part {
                FilePart::Bytes { bytes } => file.write_all(bytes)?,
                FilePart::File { name } => {
                    io::copy(&mut store.open_kept(name)?, file)?;
                }
            }
        }
        Ok(())
    })
}

/// What is written here is the person's own; nobody else on this computer may read it. A file that could not be written
/// whole is taken away again.
fn write_with(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    let mut file = own(OpenOptions::new().write(true).create_new(true)).open(path)?;
    let written = write(&mut file).and_then(|()| file.sync_all());
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
            File::open(path)?.take(u64::try_from(CALENDAR.len()).unwrap_or(u64::MAX)).read_to_end(&mut start)?;
            if start == CALENDAR {
                super::store::replace(path, bytes)
            } else {
                Err(io::ErrorKind::AlreadyExists.into())
            }
        }
    }
}
