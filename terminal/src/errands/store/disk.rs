//! The few things that the store asks of a file system, and this computer's own. Tests put one in its place that fails.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// A file that is read.
pub trait Input: Read + Seek {}

impl<T: Read + Seek> Input for T {}

/// A file that is written.
pub trait Output: Write {
    /// Returns once the bytes are on the disk.
    ///
    /// # Errors
    /// What the system said.
    fn sync(&mut self) -> io::Result<()>;
}

/// Held as long as it lives.
#[derive(Debug)]
pub struct Held {
    _file: Option<File>,
}

impl Held {
    /// Nothing to hold.
    #[cfg(test)]
    #[must_use]
    pub fn nothing() -> Self {
        Self { _file: None }
    }
}

/// A file system. Every call fails with what the system said.
#[allow(clippy::missing_errors_doc, reason = "the same for all: what the system said")]
pub trait Disk: Debug {
    /// Makes a folder, and those above it, for the person alone. One that is there already is no fault.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// True for a folder, false for anything else that is there. A link is what it leads to.
    fn is_folder(&self, path: &Path) -> io::Result<bool>;
    /// The same, but a link is no folder.
    fn is_own_folder(&self, path: &Path) -> io::Result<bool>;
    /// The names in a folder, in no order.
    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>>;
    /// Opens a file for reading.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Input>>;
    /// Makes a file that the person alone may read; fails where something is there.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Output>>;
    /// Puts a file in another's place, as a whole.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Makes what happened in a folder last through a power cut.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Takes hold of a lock; `None` where another process has it.
    fn lock(&self, path: &Path) -> io::Result<Option<Held>>;
    /// Takes away the right of others to read a file.
    fn close_to_others(&self, path: &Path) -> io::Result<()>;
}

/// This computer's.
#[derive(Debug, Clone, Copy)]
pub struct Real;

impl Output for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

impl Disk for Real {
    #[cfg(unix)]
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        use std::os::unix::fs::DirBuilderExt;
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    #[cfg(not(unix))]
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn is_folder(&self, path: &Path) -> io::Result<bool> {
        fs::metadata(path).map(|what| what.is_dir())
    }

    fn is_own_folder(&self, path: &Path) -> io::Result<bool> {
        fs::symlink_metadata(path).map(|what| what.is_dir())
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect()
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Input>> {
        Ok(Box::new(File::open(path)?))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Output>> {
        Ok(Box::new(own(OpenOptions::new().write(true).create_new(true)).open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    /// Windows has no such call and needs none.
    #[cfg(unix)]
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Held>> {
        let lock = own(OpenOptions::new().write(true).create(true).truncate(false)).open(path)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Held { _file: Some(lock) })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    #[cfg(unix)]
    fn close_to_others(&self, path: &Path) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path)?.permissions().mode();
        if mode.trailing_zeros() >= 6 {
            return Ok(());
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700))
    }

    #[cfg(not(unix))]
    fn close_to_others(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// Readable by the person alone.
#[cfg(unix)]
fn own(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
fn own(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
