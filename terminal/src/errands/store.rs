//! The app's own folder: the archive, the files kept with it, and a lock so that one program at a time writes there.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use untrained_core::person::Age;
use untrained_core::state::archive;

const ARCHIVE: &str = "archive.json";
const LOCK: &str = "lock";
const FILES: &str = "files";

/// The folder, held until this is dropped.
#[derive(Debug)]
pub struct Store {
    home: PathBuf,
    _lock: File,
}

/// Why the folder cannot be used.
#[derive(Debug)]
pub enum StoreError {
    /// Another Untrained has it.
    Busy,
    /// The system refused.
    System {
        /// What was touched.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// The folder for this person: `UNTRAINED_HOME`, else the platform's own data folder. `None` where there is no home folder.
#[must_use]
pub fn home() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    match std::env::var_os("UNTRAINED_HOME").filter(|path| !path.is_empty()) {
        Some(path) => Some(PathBuf::from(path)),
        None => Some(etcetera::base_strategy::choose_native_strategy().ok()?.data_dir().join("untrained")),
    }
}

/// What single answers use of the app's records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// Where the person lives.
    pub country: Option<String>,
    /// How old they are.
    pub age: Age,
}

/// What the app has stored, only read: the folder is neither made nor held. Nothing where there is nothing that can be read;
/// the app itself says why.
#[must_use]
pub fn kept() -> Kept {
    let bytes = home().and_then(|home| fs::read(home.join(ARCHIVE)).ok());
    let state = bytes.and_then(|bytes| archive::read(&bytes).ok());
    state.map_or_else(Kept::default, |state| Kept { country: state.person.country.clone(), age: state.person.age })
}

impl Store {
    /// Takes hold of the folder, making it where it is missing.
    ///
    /// # Errors
    /// [`StoreError`]
    pub fn open(home: &Path) -> Result<Self, StoreError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| StoreError::System { path, error }
        };
        make_folder(home).map_err(failed(home))?;
        let path = home.join(LOCK);
        let lock =
            own(OpenOptions::new().write(true).create(true).truncate(false)).open(&path).map_err(failed(&path))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { home: home.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
            Err(TryLockError::Error(error)) => Err(StoreError::System { path, error }),
        }
    }

    /// The stored bytes; `None` at the very first start.
    ///
    /// # Errors
    /// A file that is there and cannot be read: it must not be taken for a first start.
    pub fn load(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.home.join(ARCHIVE);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::System { path, error }),
        }
    }

    /// Replaces the stored bytes as a whole.
    ///
    /// # Errors
    /// What the system said; the old bytes are still there.
    pub fn save(&self, bytes: &[u8]) -> io::Result<()> {
        replace(&self.home.join(ARCHIVE), bytes)
    }

    /// Puts an archive that cannot be read under a name of its own (`archive.json.damaged-1`), and says which.
    ///
    /// # Errors
    /// What the system said; the archive is still in its place.
    pub fn set_aside(&self, why: &str) -> Result<PathBuf, StoreError> {
        let path = self.home.join(ARCHIVE);
        let mut number = 1_u32;
        let aside = loop {
            let aside = self.home.join(format!("{ARCHIVE}.{why}-{number}"));
            if fs::symlink_metadata(&aside).is_err() {
                break aside;
            }
            number = number.saturating_add(1);
        };
        match fs::rename(&path, &aside).and_then(|()| sync_folder(&self.home)) {
            Ok(()) => Ok(aside),
            Err(error) => Err(StoreError::System { path, error }),
        }
    }

    /// Writes one file into the app's own storage.
    ///
    /// # Errors
    /// What the system said; a name that is not one of ours is refused.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.keep_from(name, &mut &*bytes)
    }

    /// Copies one file into the app's own storage, piece by piece.
    ///
    /// # Errors
    /// What the system said; a name that is not one of ours is refused.
    pub fn keep_from(&self, name: &str, from: &mut dyn Read) -> io::Result<()> {
        let path = self.kept_path(name)?;
        make_folder(&self.home.join(FILES))?;
        replace_from(&path, from)
    }

    /// Opens one file of the app's own storage for reading.
    ///
    /// # Errors
    /// What the system said; a name that is not one of ours is refused.
    pub fn open_kept(&self, name: &str) -> io::Result<File> {
        File::open(self.kept_path(name)?)
    }

    /// The size of one file of the app's own storage, and a part of it.
    ///
    /// # Errors
    /// What the system said; a name that is not one of ours is refused.
    pub fn read_part(&self, name: &str, from: i64, most: i64) -> io::Result<(i64, Vec<u8>)> {
        let mut file = self.open_kept(name)?;
        let size = i64::try_from(file.metadata()?.len()).unwrap_or(i64::MAX);
        file.seek(SeekFrom::Start(u64::try_from(from).unwrap_or_default()))?;
        let mut bytes = Vec::new();
        file.take(u64::try_from(most).unwrap_or_default()).read_to_end(&mut bytes)?;
        Ok((size, bytes))
    }

    /// Deletes one file of the app's own storage; a missing one is no fault.
    ///
    /// # Errors
    /// What the system said.
    pub fn drop_kept(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.kept_path(name)?) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Deletes everything that was ever stored, and looks whether it is gone. The lock, an empty file, stays while it is held.
    ///
    /// # Errors
    /// What the system said, or that something is still there.
    pub fn erase(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.home)? {
            let entry = entry?;
            if entry.file_name() == LOCK {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        sync_folder(&self.home)?;
        for entry in fs::read_dir(&self.home)? {
            if entry?.file_name() != LOCK {
                return Err(io::ErrorKind::DirectoryNotEmpty.into());
            }
        }
        Ok(())
    }

    fn kept_path(&self, name: &str) -> io::Result<PathBuf> {
        let ours = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
        if name.is_empty() || name.starts_with('.') || !name.bytes().all(ours) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(self.home.join(FILES).join(name))
    }
}

/// Writes beside, syncs, renames, syncs the folder: after a power cut there are the old bytes or the new ones.
///
/// # Errors
/// What the system said; what was at `path` is still there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_from(path, &mut &*bytes)
}

fn replace_from(path: &Path, from: &mut dyn Read) -> io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    let written = write_synced(&beside, from).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
        return written;
    }
    sync_folder(folder)
}

fn write_synced(path: &Path, from: &mut dyn Read) -> io::Result<()> {
    let mut file = own(OpenOptions::new().write(true).create(true).truncate(true)).open(path)?;
    io::copy(from, &mut file)?;
    file.sync_all()
}

/// Readable by the person alone.
#[cfg(unix)]
pub(super) fn own(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(not(unix))]
pub(super) fn own(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn make_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// Makes a rename last through a power cut. Windows has no such call and needs none.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        let folder = std::env::temp_dir().join(format!("untrained-store-{}", std::process::id()));
        let store = Store::open(&folder).unwrap();
        for name in ["", ".", "..", "../x", "a/b", "A", "a\\b", ".hidden", "ä"] {
            assert!(store.keep(name, b"x").is_err(), "{name}");
            assert!(store.read_part(name, 0, 9).is_err(), "{name}");
        }
        store.keep("proof-1.png", b"one").unwrap();
        store.keep("proof-1.png", b"twice").unwrap();
        assert_eq!(store.read_part("proof-1.png", 0, 9).unwrap(), (5, b"twice".to_vec()));
        assert_eq!(store.read_part("proof-1.png", 3, 1).unwrap(), (5, b"c".to_vec()));
        assert_eq!(store.read_part("proof-1.png", 9, 9).unwrap(), (5, Vec::new()));
        assert!(store.drop_kept("proof-1.png").is_ok() && store.drop_kept("proof-1.png").is_ok());
        store.erase().unwrap();
        drop(store);
        fs::remove_dir_all(folder).unwrap();
    }
}
