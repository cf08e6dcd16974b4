//! A file system in memory that fails when it is told to, and forgets what a power cut would make a disk forget.
//!
//! Bytes last once the file was synced, names once the folder was. Of what was not, a power cut leaves any part: each change of a
//! folder by itself, each file as it was, as it became, or torn somewhere in between.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::disk::{Disk, Held, Input, Output};

/// Numbers that look like chance and are the same each time.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins anew at a number of its own.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The call fails and does nothing.
    Fails(io::ErrorKind),
    /// The disk itself reports an error, for which the standard library has no kind.
    Broken,
    /// The call does its work and fails all the same.
    FailsAfter,
    /// Half of the bytes are written, then the disk is full.
    Short,
    /// The power goes; nothing works until it is back.
    PowerOff,
}

/// All kinds of faults.
pub const FAULTS: [Fault; 9] = [
    Fault::Fails(io::ErrorKind::StorageFull),
    Fault::Fails(io::ErrorKind::PermissionDenied),
    Fault::Fails(io::ErrorKind::ReadOnlyFilesystem),
    Fault::Fails(io::ErrorKind::QuotaExceeded),
    Fault::Fails(io::ErrorKind::FileTooLarge),
    Fault::Broken,
    Fault::FailsAfter,
    Fault::Short,
    Fault::PowerOff,
];

/// What a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    File(usize),
    Folder,
}

#[derive(Debug, Clone, Default)]
struct Bytes {
    now: Vec<u8>,
    lasting: Vec<u8>,
}

/// A change of a folder that a power cut may undo.
#[derive(Debug, Clone)]
enum Change {
    Put(PathBuf, Node),
    Gone(PathBuf),
    Moved(PathBuf, PathBuf, Node),
}

#[derive(Debug, Default)]
struct Inside {
    files: Vec<Bytes>,
    now: BTreeMap<PathBuf, Node>,
    lasting: BTreeMap<PathBuf, Node>,
    changes: Vec<Change>,
    calls: usize,
    faults: BTreeMap<usize, Fault>,
    hit: usize,
    off: bool,
}

/// The disk. A copy is the same disk.
#[derive(Debug, Clone, Default)]
pub struct Faulty(Rc<RefCell<Inside>>);

fn broken() -> io::Error {
    io::Error::from_raw_os_error(5)
}

impl Inside {
    /// Counts a call, and says what befalls it. Only writing can fall short; elsewhere that waits for the next call.
    fn call(&mut self, writes: bool) -> io::Result<Option<Fault>> {
        if self.off {
            return Err(broken());
        }
        self.calls += 1;
        let Some(fault) = self.faults.remove(&self.calls) else { return Ok(None) };
        if fault == Fault::Short && !writes {
            let next = self.calls + 1;
            self.faults.entry(next).or_insert(fault);
            return Ok(None);
        }
        self.hit += 1;
        match fault {
            Fault::Fails(kind) => Err(kind.into()),
            Fault::Broken => Err(broken()),
            Fault::PowerOff => {
                self.off = true;
                Err(broken())
            }
            Fault::FailsAfter | Fault::Short => Ok(Some(fault)),
        }
    }

    fn node(&self, path: &Path) -> io::Result<Node> {
        self.now.get(path).copied().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn change(&mut self, change: Change) {
        apply(&mut self.now, &change);
        self.changes.push(change);
    }
}

fn apply(names: &mut BTreeMap<PathBuf, Node>, change: &Change) {
    match change {
        Change::Put(path, node) => {
            names.insert(path.clone(), *node);
        }
        Change::Gone(path) => {
            names.remove(path);
        }
        Change::Moved(from, to, node) => {
            names.remove(from);
            names.insert(to.clone(), *node);
        }
    }
}

/// The call's work is done; it may fail all the same.
fn done(fault: Option<Fault>) -> io::Result<()> {
    if fault == Some(Fault::FailsAfter) { Err(broken()) } else { Ok(()) }
}

impl Faulty {
    /// An empty disk with one folder.
    #[must_use]
    pub fn with(home: &Path) -> Self {
        let disk = Self::default();
        for folder in home.ancestors() {
            disk.0.borrow_mut().now.insert(folder.to_owned(), Node::Folder);
            disk.0.borrow_mut().lasting.insert(folder.to_owned(), Node::Folder);
        }
        disk
    }

    /// From now on the call with this number from here (1 is the next) meets this fault.
    pub fn plan(&self, call: usize, fault: Fault) {
        let mut inside = self.0.borrow_mut();
        let call = inside.calls + call;
        inside.faults.insert(call, fault);
    }

    /// How many faults there were, and takes back those that did not come.
    #[must_use]
    pub fn settle(&self) -> usize {
        let mut inside = self.0.borrow_mut();
        inside.faults.clear();
        std::mem::take(&mut inside.hit)
    }

    /// True after the power went.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.0.borrow().off
    }

    /// The power goes, if it has not already, and comes back.
    pub fn power_cut(&self, chance: &mut Chance) {
        let mut inside = self.0.borrow_mut();
        let changes = std::mem::take(&mut inside.changes);
        for change in changes {
            if chance.below(2) == 0 {
                apply(&mut inside.lasting, &change);
            }
        }
        // A name lasts only where its folder does.
        let folders = inside.lasting.clone();
        let has_place =
            |path: &PathBuf| path.ancestors().skip(1).all(|above| folders.get(above) == Some(&Node::Folder));
        inside.lasting.retain(|path, _| has_place(path));
        inside.now = inside.lasting.clone();
        for bytes in &mut inside.files {
            let (now, lasting) = (bytes.now.clone(), bytes.lasting.clone());
            bytes.now = match chance.below(4) {
                _ if now == lasting => now,
                0 => lasting,
                1 => now,
                2 => now[..chance.below(now.len() + 1)].to_vec(),
                _ => {
                    // Blocks that were never written read as zeros.
                    let mut torn = now;
                    let from = chance.below(torn.len() + 1);
                    torn[from..].fill(0);
                    torn
                }
            };
            bytes.lasting = bytes.now.clone();
        }
        inside.off = false;
    }

    /// Every file, with its bytes.
    #[must_use]
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let inside = self.0.borrow();
        let files = inside.now.iter().filter_map(|(path, node)| match node {
            Node::File(at) => Some((path.clone(), inside.files[*at].now.clone())),
            Node::Folder => None,
        });
        files.collect()
    }
}

struct Reading(io::Cursor<Vec<u8>>, Faulty);

impl Read for Reading {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        done(self.1.0.borrow_mut().call(false)?)?;
        // A read may give less than was asked for at any time.
        let most = buffer.len().div_ceil(2);
        self.0.read(&mut buffer[..most])
    }
}

impl Seek for Reading {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

struct Writing(usize, Faulty);

impl Write for Writing {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let mut inside = self.1.0.borrow_mut();
        let fault = inside.call(true)?;
        let count = if fault == Some(Fault::Short) { buffer.len() / 2 } else { buffer.len() };
        inside.files[self.0].now.extend_from_slice(&buffer[..count]);
        if fault == Some(Fault::Short) {
            let next = inside.calls + 1;
            inside.faults.insert(next, Fault::Fails(io::ErrorKind::StorageFull));
            // The same fault, not another one.
            inside.hit -= 1;
            if count == 0 {
                inside.faults.remove(&next);
                inside.hit += 1;
                return Err(io::ErrorKind::StorageFull.into());
            }
        }
        done(fault)?;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Output for Writing {
    fn sync(&mut self) -> io::Result<()> {
        let mut inside = self.1.0.borrow_mut();
        let fault = inside.call(false)?;
        let bytes = &mut inside.files[self.0];
        bytes.lasting = bytes.now.clone();
        done(fault)
    }
}

impl Disk for Faulty {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        if inside.now.get(path) != Some(&Node::Folder) {
            inside.change(Change::Put(path.to_owned(), Node::Folder));
        }
        done(fault)
    }

    fn is_folder(&self, path: &Path) -> io::Result<bool> {
        let mut inside = self.0.borrow_mut();
        done(inside.call(false)?)?;
        Ok(inside.node(path)? == Node::Folder)
    }

    fn is_own_folder(&self, path: &Path) -> io::Result<bool> {
        self.is_folder(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        let mut inside = self.0.borrow_mut();
        done(inside.call(false)?)?;
        Ok(inside.now.keys().filter(|it| it.parent() == Some(path)).cloned().collect())
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Input>> {
        let mut inside = self.0.borrow_mut();
        done(inside.call(false)?)?;
        match inside.node(path)? {
            Node::File(at) => Ok(Box::new(Reading(io::Cursor::new(inside.files[at].now.clone()), self.clone()))),
            Node::Folder => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Output>> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        if inside.now.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        inside.files.push(Bytes::default());
        let at = inside.files.len() - 1;
        inside.change(Change::Put(path.to_owned(), Node::File(at)));
        done(fault)?;
        Ok(Box::new(Writing(at, self.clone())))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        let moved = inside.node(from).map(|node| inside.change(Change::Moved(from.to_owned(), to.to_owned(), node)));
        done(fault)?;
        moved
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        let gone = inside.node(path).map(|_| inside.change(Change::Gone(path.to_owned())));
        done(fault)?;
        gone
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        inside.node(path)?;
        if inside.now.keys().any(|it| it.parent() == Some(path)) {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        inside.change(Change::Gone(path.to_owned()));
        done(fault)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        let here = |change: &Change| match change {
            Change::Put(at, _) | Change::Gone(at) | Change::Moved(_, at, _) => at.parent() == Some(path),
        };
        let (last, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut inside.changes).into_iter().partition(here);
        inside.changes = kept;
        for change in last {
            apply(&mut inside.lasting, &change);
        }
        done(fault)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Held>> {
        let mut inside = self.0.borrow_mut();
        let fault = inside.call(false)?;
        if !inside.now.contains_key(path) {
            inside.files.push(Bytes::default());
            let at = inside.files.len() - 1;
            inside.change(Change::Put(path.to_owned(), Node::File(at)));
        }
        done(fault)?;
        Ok(Some(Held::nothing()))
    }

    fn close_to_others(&self, path: &Path) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        done(inside.call(false)?)?;
        inside.node(path).map(|_| ())
    }
}
