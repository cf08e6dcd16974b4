//! The real program, with an environment of its own.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// The day on which all tests happen.
pub const NOW: &str = "2026-11-24T10:00:00+01:00";

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_untrained");

/// A folder that is gone with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// Names in the app's folder, in order.
    pub fn stored(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.home())
            .map(|entries| entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect())
            .unwrap_or_default();
        names.sort();
        names
    }

    /// A program of the system's own name that writes down what it was given.
    pub fn fake(&self, name: &str, log: &str) -> PathBuf {
        let bin = self.path("bin");
        fs::create_dir_all(&bin).unwrap();
        let path = bin.join(name);
        let log = self.path(log);
        fs::write(&path, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >> '{}'\n", log.display())).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        bin
    }

    /// The program, with nothing of this machine's environment.
    pub fn program(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.env_clear().envs(self.environment()).current_dir(&self.0);
        command
    }

    pub fn environment(&self) -> Vec<(&'static str, std::ffi::OsString)> {
        vec![
            ("UNTRAINED_HOME", self.home().into()),
            ("UNTRAINED_NOW", NOW.into()),
            ("HOME", self.0.clone().into()),
            ("PATH", self.path("bin").into()),
            ("LANG", "en_GB.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
        ]
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Runs the program with these arguments.
pub fn run(arguments: &[&str]) -> Ran {
    let folder = Folder::new();
    folder.program().args(arguments).stdin(Stdio::null()).output().unwrap().into()
}

/// Runs the program with these lines as its input.
pub fn talk(command: &mut Command, lines: &[&str]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let text: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
    let writer = std::thread::spawn(move || {
        // A program that ends early does not read to the end.
        let _ = input.write_all(text.as_bytes());
    });
    let ran = child.wait_with_output().unwrap().into();
    writer.join().unwrap();
    ran
}

/// The app line by line, answered like a person does: read first, then choose by what is written there.
pub struct Talk {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    /// What was printed since the last answer.
    pub said: String,
}

impl Talk {
    pub fn begin(folder: &Folder) -> Self {
        Self::with(folder.program().arg("--plain"))
    }

    pub fn with(command: &mut Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        let mut talk = Self { child, input, output, said: String::new() };
        talk.listen();
        talk
    }

    /// Reads on to the next prompt, or to the end.
    fn listen(&mut self) {
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"\n> ") && self.output.read_until(b' ', &mut bytes).unwrap() > 0 {}
        self.said = String::from_utf8(bytes).unwrap();
    }

    pub fn answer(&mut self, line: &str) -> &str {
        writeln!(self.input.as_mut().unwrap(), "{line}").unwrap();
        self.listen();
        &self.said
    }

    /// Writes one of many lines; the prompt for the next one comes without anything before it.
    pub fn more(&mut self, line: &str) {
        writeln!(self.input.as_mut().unwrap(), "{line}").unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"> ") && self.output.read_until(b' ', &mut bytes).unwrap() > 0 {}
    }

    /// The number under which this is offered.
    pub fn number(&self, label: &str) -> String {
        let offered = || self.said.lines().filter(|line| line.starts_with('['));
        let exact = offered().find(|line| line.ends_with(&format!("] {label}")));
        let line = exact.or_else(|| offered().find(|line| line.contains(label)));
        let line = line.unwrap_or_else(|| panic!("{label} is not offered: {}", self.said));
        line.get(1..).unwrap().split(']').next().unwrap().to_owned()
    }

    /// Chooses what is offered under this label.
    pub fn choose(&mut self, label: &str) -> &str {
        let number = self.number(label);
        self.answer(&number)
    }

    pub fn sees(&self, text: &str) {
        assert!(self.said.contains(text), "{text} is not there: {}", self.said);
    }

    /// Ends the program by a signal; the exit status, `None` where the signal did it.
    pub fn killed(mut self, signal: &str) -> Option<i32> {
        let kill = format!("kill {signal} {}", self.child.id());
        assert!(Command::new("/bin/sh").args(["-c", &kill]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }

    /// Ends the input; the exit status.
    pub fn end(mut self) -> Option<i32> {
        drop(self.input.take());
        self.listen();
        self.child.wait().unwrap().code()
    }
}

/// The JSON that the program printed.
pub fn json(arguments: &[&str]) -> serde_json::Value {
    let ran = run(arguments);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
    serde_json::from_str(&ran.out).unwrap()
}
