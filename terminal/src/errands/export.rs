//! Files that the person asked for, where they asked for them.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;
use untrained_core::border::effect::FilePart;

use super::store::Store;
use super::store::disk::{Disk, Output, Real};

/// How a calendar file begins (RFC 5545).
const CALENDAR: &[u8] = b"BEGIN:VCALENDAR";

/// The path that was written or dropped: as it stands where that is there, else without what a terminal puts around the path
/// of a file that is dropped on it (quotes, backslashes, `file://`). `~/` is the home folder, as a shell would have it.
#[must_use]
pub fn place(written: &str) -> PathBuf {
    let written = written.trim();
    let plain = at_home(written);
    if std::fs::symlink_metadata(&plain).is_ok() {
        return plain;
    }
    dropped(written).unwrap_or(plain)
}

fn at_home(written: &str) -> PathBuf {
    match (written.strip_prefix('~'), etcetera::home_dir()) {
        (Some(""), Ok(home)) => home,
        (Some(rest), Ok(home)) if rest.starts_with('/') => home.join(rest.trim_start_matches('/')),
        (Some(_) | None, Ok(_) | Err(_)) => PathBuf::from(written),
    }
}

/// The path inside quotes, escapes or an address; `None` where there is nothing of that kind around it.
fn dropped(written: &str) -> Option<PathBuf> {
    let bare = unquoted(written);
    let text = bare.as_deref().unwrap_or(written);
    let Some(address) = text.strip_prefix("file://") else { return bare.as_deref().map(at_home) };
    let path = address.strip_prefix("localhost").unwrap_or(address);
    let bytes: Vec<u8> = percent_decode_str(path).collect();
    from_bytes(bytes)
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps, reason = "elsewhere not all bytes are a path")]
fn from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(PathBuf::from(std::ffi::OsString::from_vec(bytes)))
}

/// `/C:/…` in an address is `C:/…`.
#[cfg(not(unix))]
fn from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    let path = String::from_utf8(bytes).ok()?;
    Some(PathBuf::from(path.strip_prefix('/').filter(|rest| rest.contains(':')).unwrap_or(&path)))
}

/// One word as a shell would read it.
#[cfg(unix)]
fn unquoted(written: &str) -> Option<String> {
    if !written.contains(['\\', '\'', '"']) {
        return None;
    }
    // In a shell a word that begins so is a remark.
    let mut words = shlex::split(written).filter(|_| !written.starts_with('#'))?.into_iter();
    let word = words.next()?;
    words.next().is_none().then_some(word)
}

/// Here a backslash parts folders, and only these quotes quote.
#[cfg(not(unix))]
fn unquoted(written: &str) -> Option<String> {
    written.strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
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
fn write_with(path: &Path, write: impl FnOnce(&mut dyn Output) -> io::Result<()>) -> io::Result<()> {
    let mut file = Real.create(path)?;
    let written = write(file.as_mut()).and_then(|()| file.sync());
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
                super::store::replace(&Real, path, &mut &*bytes)
            } else {
                Err(io::ErrorKind::AlreadyExists.into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn paths_are_taken_as_they_are_dropped() {
        let home = etcetera::home_dir().unwrap();
        let cases: [(&str, PathBuf); 15] = [
            ("/tmp/a b.png", "/tmp/a b.png".into()),
            (" /tmp/a.png ", "/tmp/a.png".into()),
            ("'/tmp/a b.png'", "/tmp/a b.png".into()),
            ("\"/tmp/a b.png\"", "/tmp/a b.png".into()),
            ("/tmp/a\\ b\\(1\\).png", "/tmp/a b(1).png".into()),
            ("'/tmp/Anna'\\''s.png'", "/tmp/Anna's.png".into()),
            ("/tmp/Anna's letter.txt", "/tmp/Anna's letter.txt".into()),
            ("file:///tmp/a%20b%C3%A4.png", "/tmp/a bä.png".into()),
            ("'file:///tmp/a%20b.png'", "/tmp/a b.png".into()),
            ("file://localhost/tmp/a.png", "/tmp/a.png".into()),
            ("~/a.png", home.join("a.png")),
            ("~/a\\ b.png", home.join("a b.png")),
            ("~", home.clone()),
            ("~ada/a.png", "~ada/a.png".into()),
            ("'/tmp/a' '/tmp/b'", "'/tmp/a' '/tmp/b'".into()),
        ];
        for (written, path) in cases {
            assert_eq!(place(written), path, "{written}");
        }
        // What is there is meant, however it is called.
        let odd = std::env::temp_dir().join(format!("untrained 'odd\\ {}.txt", std::process::id()));
        std::fs::write(&odd, "x").unwrap();
        assert_eq!(place(odd.to_str().unwrap()), odd);
        std::fs::remove_file(odd).unwrap();
    }
}
