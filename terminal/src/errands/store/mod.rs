//! The app's own folder: the archive, the files kept with it, and a lock so that one program at a time writes there.

pub mod disk;
#[cfg(test)]
mod faults;
#[cfg(test)]
pub mod faulty;

use std::cell::{Cell, RefCell};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use untrained_core::person::Age;
use untrained_core::state::archive;

use disk::{Disk, Held, Input, Real};

const ARCHIVE: &str = "archive.json";
/// Newer facts than those of the program.
const FACTS: &str = "facts.untrained-pack";
const LOCK: &str = "lock";
const FILES: &str = "files";

/// Stands there as long as everything is being deleted, so that a power cut in the middle ends in everything deleted.
const ERASING: &str = "erasing";

/// The folder, held until this is dropped.
#[derive(Debug)]
pub struct Store {
    disk: Box<dyn Disk>,
    home: PathBuf,
    /// What keeps everything from being written; `None` where nothing does.
    closed: Option<io::ErrorKind>,
    /// Bytes that were to be saved and are not yet.
    unsaved: RefCell<Option<Vec<u8>>>,
    /// True where the mark of a deletion may stand there.
    marked: Cell<bool>,
    /// True once the folder of kept files is sure to outlast a power cut.
    lasting: Cell<bool>,
    lock: Option<Held>,
}

/// What was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Making the folder.
    Making,
    /// Taking hold of it.
    Holding,
    /// Reading the archive.
    Reading,
    /// Putting an archive aside that cannot be used.
    PuttingAside,
    /// Deleting what a power cut left of a deletion.
    Deleting,
}

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another Untrained has it.
    #[error("another process holds the folder")]
    Busy,
    /// The system refused.
    #[error("{doing:?} {}: {error}", path.display())]
    System {
        /// What was tried.
        doing: Doing,
        /// With what.
        path: PathBuf,
        /// What the system said.
        #[source]
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
    /// Newer facts that were opened from a file.
    pub facts: Option<Vec<u8>>,
}

/// What the app has stored, only read: the folder is neither made nor held. Nothing where there is nothing that can be read;
/// the app itself says why.
#[must_use]
pub fn kept() -> Kept {
    let read = |name: &str| home().and_then(|home| std::fs::read(home.join(name)).ok());
    let state = read(ARCHIVE).and_then(|bytes| archive::read(&bytes).ok());
    let (country, age) = state.map(|state| (state.person.country.clone(), state.person.age)).unwrap_or_default();
    Kept { country, age, facts: read(FACTS) }
}

impl Store {
    /// Takes hold of this computer's folder, making it where it is missing.
    ///
    /// # Errors
    /// [`StoreError`]
    pub fn open(home: &Path) -> Result<Self, StoreError> {
        Self::on(Box::new(Real), home)
    }

    /// The same on any disk. One that lets nothing be written is only read: [`Store::closed`].
    ///
    /// # Errors
    /// [`StoreError`]
    pub fn on(disk: Box<dyn Disk>, home: &Path) -> Result<Self, StoreError> {
        let mut store = Self {
            disk,
            home: home.to_owned(),
            closed: None,
            unsaved: RefCell::default(),
            marked: Cell::new(false),
            lasting: Cell::new(false),
            lock: None,
        };
        if let Err(error) = store.make_home() {
            return store.only_read(Doing::Making, home.to_owned(), error);
        }
        let path = home.join(LOCK);
        match store.disk.lock(&path) {
            Ok(Some(lock)) => store.lock = Some(lock),
            Ok(None) => return Err(StoreError::Busy),
            Err(error) => return store.only_read(Doing::Holding, path, error),
        }
        let begun = home.join(ERASING);
        if store.is_there(&begun).map_err(|error| failed(Doing::Reading, &begun, error))? {
            store.erase().map_err(|error| failed(Doing::Deleting, home, error))?;
        }
        // What was renamed before and never synced is made to last now: what is read next must not be gone tomorrow.
        store.disk.sync_folder(home).map_err(|error| failed(Doing::Holding, home, error))?;
        Ok(store)
    }

    /// Goes on without writing where it is the disk or its rights that do not let anybody write.
    fn only_read(mut self, doing: Doing, path: PathBuf, error: io::Error) -> Result<Self, StoreError> {
        let unwritable = [
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ReadOnlyFilesystem,
            io::ErrorKind::StorageFull,
            io::ErrorKind::QuotaExceeded,
            io::ErrorKind::NotFound,
        ];
        if !unwritable.contains(&error.kind()) {
            return Err(StoreError::System { doing, path, error });
        }
        self.closed = Some(error.kind());
        Ok(self)
    }

    /// The folder, and why nothing can be written there; `None` where it can.
    #[must_use]
    pub fn closed(&self) -> Option<(&Path, io::Error)> {
        self.closed.map(|kind| (self.home.as_path(), kind.into()))
    }

    /// The folder where everything is.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The archive's own path.
    #[must_use]
    pub fn archive(&self) -> PathBuf {
        self.home.join(ARCHIVE)
    }

    /// Makes the folder where it is missing, and makes sure that it is still there after a power cut.
    fn make_home(&self) -> io::Result<()> {
        let above = |path: &Path| match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            Some(_) | None => PathBuf::from("."),
        };
        let mut changed = vec![above(&self.home)];
        match self.disk.is_folder(&self.home) {
            Ok(true) => {}
            // What the system says of making it would be that there is something already.
            Ok(false) => return Err(io::ErrorKind::NotADirectory.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                for folder in self.home.ancestors().skip(1).filter(|path| !path.as_os_str().is_empty()) {
                    if self.is_there(folder)? {
                        break;
                    }
                    changed.push(above(folder));
                }
                self.disk.make_folder(&self.home)?;
            }
            Err(error) => return Err(error),
        }
        changed.iter().rev().try_for_each(|folder| self.disk.sync_folder(folder))
    }

    fn is_there(&self, path: &Path) -> io::Result<bool> {
        match self.disk.is_folder(path) {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn writable(&self) -> io::Result<()> {
        self.closed.map_or(Ok(()), |kind| Err(kind.into()))
    }

    /// The stored bytes; `None` at the very first start.
    ///
    /// # Errors
    /// A file that is there and cannot be read: it must not be taken for a first start.
    pub fn load(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.archive();
        let read = || -> io::Result<Vec<u8>> {
            // Told apart first: what the system says of a folder differs from one to the next.
            if self.disk.is_folder(&path)? {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            let mut bytes = Vec::new();
            self.disk.open(&path)?.read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        match read() {
            Ok(bytes) => {
                if self.closed.is_none() {
                    // One from elsewhere may be open to others; where this fails, the next save mends it.
                    let _ = self.disk.close_to_others(&path);
                }
                Ok(Some(bytes))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(Doing::Reading, &path, error)),
        }
    }

    /// Replaces the stored bytes as a whole. What could not be saved is kept for [`Store::save_again`].
    ///
    /// # Errors
    /// What the system said; the old bytes are still there, or the new ones, and perhaps not for good.
    pub fn save(&self, bytes: &[u8]) -> io::Result<()> {
        let save = || {
            self.writable()?;
            self.unmark()?;
            self.replace(&self.archive(), &mut &*bytes)
        };
        let saved = save();
        *self.unsaved.borrow_mut() = saved.is_err().then(|| bytes.to_vec());
        saved
    }

    /// Saves what could not be saved before, if anything.
    ///
    /// # Errors
    /// What the system said.
    pub fn save_again(&self) -> io::Result<()> {
        let bytes = self.unsaved.borrow_mut().take();
        bytes.map_or(Ok(()), |bytes| self.save(&bytes))
    }

    /// Newer facts that were kept; `None` where there are none, or none that can be read: the program has its own.
    #[must_use]
    pub fn facts(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.disk.open(&self.home.join(FACTS)).ok()?.read_to_end(&mut bytes).ok().map(|_| bytes)
    }

    /// Replaces the newer facts as a whole; nothing deletes them.
    ///
    /// # Errors
    /// What the system said; those of before are still there, or the new ones are.
    pub fn keep_facts(&self, bytes: &[u8]) -> io::Result<()> {
        let path = self.home.join(FACTS);
        self.writable()?;
        self.unmark()?;
        if !bytes.is_empty() {
            return self.replace(&path, &mut &*bytes);
        }
        match self.disk.remove(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Err(_) => Ok(()),
            Ok(()) => self.disk.sync_folder(&self.home),
        }
    }

    /// Puts an archive that cannot be read under a name of its own (`archive.json.damaged-1`), and says which.
    ///
    /// # Errors
    /// What the system said; the archive is still in its place.
    pub fn set_aside(&self, why: &str) -> Result<PathBuf, StoreError> {
        let path = self.archive();
        let put = || {
            self.writable()?;
            let mut number = 1_u32;
            loop {
                let aside = self.home.join(format!("{ARCHIVE}.{why}-{number}"));
                if !self.is_there(&aside)? {
                    self.disk.rename(&path, &aside)?;
                    self.disk.sync_folder(&self.home)?;
                    return Ok(aside);
                }
                number = number.saturating_add(1);
            }
        };
        put().map_err(|error| failed(Doing::PuttingAside, &path, error))
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
        self.writable()?;
        let folder = self.home.join(FILES);
        if !self.lasting.get() {
            if !self.is_there(&folder)? {
                self.disk.make_folder(&folder)?;
            }
            // Or the folder could be gone after a power cut, and the archive that names its files there.
            self.disk.sync_folder(&self.home)?;
            self.lasting.set(true);
        }
        self.replace(&path, from)
    }

    /// Opens one file of the app's own storage for reading.
    ///
    /// # Errors
    /// What the system said; a name that is not one of ours is refused.
    pub fn open_kept(&self, name: &str) -> io::Result<Box<dyn Input>> {
        self.disk.open(&self.kept_path(name)?)
    }

    /// The size of one file of the app's own storage, and a part of it.
    ///
    /// # Errors
    /// What the system said; a name that is not one of ours is refused.
    pub fn read_part(&self, name: &str, from: i64, most: i64) -> io::Result<(i64, Vec<u8>)> {
        let mut file = self.open_kept(name)?;
        let size = i64::try_from(file.seek(SeekFrom::End(0))?).unwrap_or(i64::MAX);
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
        let path = self.kept_path(name)?;
        self.writable()?;
        match self.disk.remove(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            Err(_) => Ok(()),
            Ok(()) => self.disk.sync_folder(&self.home.join(FILES)),
        }
    }

    /// Deletes everything that was ever stored, and looks whether it is gone. The lock, an empty file, stays while it is held.
    /// A power cut in between ends in everything there, or at the next start in nothing.
    ///
    /// # Errors
    /// What the system said, or that something is still there.
    pub fn erase(&self) -> io::Result<()> {
        self.writable()?;
        let begun = self.home.join(ERASING);
        self.marked.set(true);
        self.lasting.set(false);
        // On a full disk there may be no room even for this; then the archive alone goes first.
        if self.is_there(&begun)? || self.disk.create(&begun).and_then(|mut file| file.sync()).is_ok() {
            self.disk.sync_folder(&self.home)?;
        }
        let archive = self.archive();
        if self.is_there(&archive)? && !self.disk.is_folder(&archive)? {
            self.disk.remove(&archive)?;
        }
        // Also where it was gone already: what an earlier try removed may still come back.
        self.disk.sync_folder(&self.home)?;
        for path in self.disk.list(&self.home)? {
            if path != self.home.join(LOCK) && path != begun {
                self.remove_all(&path)?;
            }
        }
        self.disk.sync_folder(&self.home)?;
        self.unmark()?;
        if self.disk.list(&self.home)?.iter().any(|path| *path != self.home.join(LOCK)) {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        *self.unsaved.borrow_mut() = None;
        Ok(())
    }

    /// Takes the mark of a deletion away: what is saved after one that failed must not be deleted at the next start.
    fn unmark(&self) -> io::Result<()> {
        if !self.marked.get() {
            return Ok(());
        }
        match self.disk.remove(&self.home.join(ERASING)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => self.disk.sync_folder(&self.home)?,
        }
        self.marked.set(false);
        Ok(())
    }

    fn remove_all(&self, path: &Path) -> io::Result<()> {
        if !self.disk.is_own_folder(path)? {
            return self.disk.remove(path);
        }
        for inside in self.disk.list(path)? {
            self.remove_all(&inside)?;
        }
        self.disk.remove_folder(path)
    }

    fn kept_path(&self, name: &str) -> io::Result<PathBuf> {
        let ours = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
        if name.is_empty() || name.starts_with('.') || !name.bytes().all(ours) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(self.home.join(FILES).join(name))
    }

    fn replace(&self, path: &Path, from: &mut dyn Read) -> io::Result<()> {
        replace(self.disk.as_ref(), path, from)
    }
}

fn failed(doing: Doing, path: &Path, error: io::Error) -> StoreError {
    StoreError::System { doing, path: path.to_owned(), error }
}

/// Writes beside, syncs, renames, syncs the folder: after a power cut there are the old bytes or the new ones.
///
/// # Errors
/// What the system said; what was at `path` is still there, or the new bytes are, and perhaps not for good.
pub fn replace(disk: &dyn Disk, path: &Path, from: &mut dyn Read) -> io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    // What a power cut left of an earlier try may be open to others, or be somebody's link.
    match disk.remove(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let written = write_synced(disk, &beside, from).and_then(|()| disk.rename(&beside, path));
    if written.is_err() {
        let _ = disk.remove(&beside);
        return written;
    }
    disk.sync_folder(folder)
}

fn write_synced(disk: &dyn Disk, path: &Path, from: &mut dyn Read) -> io::Result<()> {
    let mut file = disk.create(path)?;
    io::copy(from, &mut file)?;
    file.sync()
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
        assert_eq!(store.facts(), None);
        store.keep_facts(b"newer").unwrap();
        store.keep_facts(b"newest").unwrap();
        assert_eq!(store.facts().as_deref(), Some(&b"newest"[..]));
        assert!(store.keep_facts(b"").is_ok() && store.keep_facts(b"").is_ok());
        assert_eq!(store.facts(), None);
        store.keep_facts(b"newest").unwrap();
        store.erase().unwrap();
        drop(store);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
