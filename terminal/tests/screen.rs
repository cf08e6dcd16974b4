//! The app on a terminal of our own: real keys in, real escape sequences out, read from the screen they come to.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends where it fails"
)]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use common::{Folder, PROGRAM};
use pty_process::Size;
use pty_process::blocking::{Command, Pty};
use vt100::{Color, Parser};

/// Only there so that a test that would hang fails instead.
const HANGS: Duration = Duration::from_mins(1);

fn size(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

fn cells(screen: &vt100::Screen) -> impl Iterator<Item = &vt100::Cell> {
    let (rows, columns) = screen.size();
    (0..rows.get()).flat_map(move |row| (0..columns.get()).filter_map(move |column| screen.cell(row, column)))
}

/// What is drawn in reverse, and the cell where it begins.
fn focus(screen: &vt100::Screen) -> (String, Option<usize>) {
    let text = cells(screen).filter(|cell| cell.inverse()).map(vt100::Cell::contents).collect();
    (text, cells(screen).position(vt100::Cell::inverse))
}

struct Terminal {
    child: Child,
    pty: Pty,
    output: Receiver<Vec<u8>>,
    parser: Parser,
    /// Everything that came, as it came.
    raw: Vec<u8>,
}

impl Terminal {
    fn begin(folder: &Folder, (rows, columns): (u16, u16), environment: &[(&str, &str)]) -> Self {
        let (pty, pts) = pty_process::blocking::open().unwrap();
        pty.resize(Size::new(rows, columns)).unwrap();
        let mut command = Command::new(PROGRAM).env_clear().current_dir(&folder.0);
        for (name, value) in folder.environment() {
            command = command.env(name, value);
        }
        for (name, value) in environment {
            command = command.env(name, value);
        }
        let child = command.spawn(pts).unwrap();
        let (sender, output) = channel();
        let mut reader = fs::File::from(std::os::fd::AsFd::as_fd(&pty).try_clone_to_owned().unwrap());
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // The other end gone is an error on a pseudo-terminal, not an end.
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self { child, pty, output, parser: Parser::new(size(rows), size(columns), 0), raw: Vec::new() }
    }

    fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// True between two pictures: nothing is half-drawn.
    fn settled(&self) -> bool {
        !self.parser.screen().alternate_screen() || self.raw.ends_with(b"\x1b[?2026l")
    }

    /// Reads until the screen is as wanted.
    fn until(&mut self, wanted: impl Fn(&vt100::Screen) -> bool, what: &str) {
        while !(self.settled() && wanted(self.parser.screen())) {
            match self.output.recv_timeout(HANGS) {
                Ok(bytes) => {
                    self.raw.extend_from_slice(&bytes);
                    self.parser.process(&bytes);
                }
                Err(error) => panic!("{what}: {error}\n{}", self.screen()),
            }
        }
    }

    fn sees(&mut self, text: &str) {
        self.until(|screen| screen.contents().contains(text), text);
    }

    fn keys(&mut self, keys: &str) {
        self.pty.write_all(keys.as_bytes()).unwrap();
    }

    fn resize(&mut self, rows: u16, columns: u16) {
        self.parser.screen_mut().set_size(size(rows), size(columns));
        self.pty.resize(Size::new(rows, columns)).unwrap();
    }

    /// Reads to the end; how the program ended.
    fn end(&mut self) -> ExitStatus {
        while let Ok(bytes) = self.output.recv_timeout(HANGS) {
            self.raw.extend_from_slice(&bytes);
            self.parser.process(&bytes);
        }
        self.child.wait().unwrap()
    }

    fn focus(&self) -> String {
        focus(self.parser.screen()).0
    }

    /// Moves the focus on until it is on this.
    fn tab_to(&mut self, label: &str) {
        while !self.focus().contains(label) {
            let before = focus(self.parser.screen());
            self.keys("\t");
            self.until(|screen| focus(screen).1.is_some() && focus(screen) != before, "the focus moves");
        }
    }

    /// True when something has a colour of its own.
    fn coloured(&self) -> bool {
        cells(self.parser.screen()).any(|it| it.fgcolor() != Color::Default || it.bgcolor() != Color::Default)
    }

    /// The three questions.
    fn welcome(&mut self) {
        self.sees("Where do you live?");
        self.keys("\r");
        self.sees("How old are you?");
        self.keys("\r");
        self.sees("Do you have a LinkedIn account?");
        self.keys("\r");
        self.sees("LinkedIn trains AI on your posts");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn three_questions_verdict_steps_link_and_out() {
    let folder = Folder::new();
    let bin = folder.fake("xdg-open", "opened");
    let path = format!("{}:/bin:/usr/bin", bin.display());
    let mut terminal = Terminal::begin(&folder, (24, 80), &[("PATH", &path)]);
    terminal.welcome();
    assert!(terminal.parser.screen().alternate_screen());
    assert!(terminal.screen().contains("On: something to do"));
    terminal.keys("\r");
    terminal.sees("Switch it off at LinkedIn");
    terminal.tab_to("Open LinkedIn’s setting");
    terminal.keys("\r");
    if cfg!(not(target_os = "macos")) {
        terminal.sees("Where did you land?");
        let opened = fs::read_to_string(folder.path("opened")).unwrap();
        assert_eq!(opened, "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement\n");
    }
    terminal.keys("\u{1b}");
    terminal.sees("On: something to do");
    terminal.keys("q");
    assert_eq!(terminal.end().code(), Some(0));
    assert!(!terminal.parser.screen().alternate_screen() && !terminal.parser.screen().hide_cursor());
    assert!(folder.stored().contains(&"archive.json".to_owned()));
}

#[test]
fn typing_finds_a_country_and_going_back_finds_the_place() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (24, 80), &[("LANG", "C.UTF-8")]);
    terminal.sees("Where do you live?");
    terminal.keys("Norq\u{7f}w");
    terminal.sees("Norway");
    terminal.keys("\t");
    terminal.until(|screen| screen.contents().contains("leave"), "the keys of a page");
    terminal.keys("\r");
    terminal.sees("How old are you?");
    terminal.keys("\u{1b}");
    terminal.sees("Now set: Norway");
    terminal.keys("\u{3}");
    assert_eq!(terminal.end().code(), Some(0));
}

#[test]
fn another_size_is_filled_anew() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (24, 80), &[]);
    terminal.welcome();
    for (rows, columns) in [(20_u16, 40_u16), (60, 200), (6, 20), (24, 80)] {
        terminal.resize(rows, columns);
        let wide = usize::from(columns.saturating_sub(2).min(84));
        terminal.until(
            |screen| screen.contents().lines().any(|line| line.trim().chars().filter(|c| *c == '─').count() == wide),
            "a rule as wide as the page",
        );
        let keys = |screen: &vt100::Screen| rows < 10 || screen.contents().contains("leave");
        terminal.until(keys, "the keys, where there is room");
    }
    terminal.keys("q");
    assert_eq!(terminal.end().code(), Some(0));
}

#[test]
fn colour_only_where_it_is_wanted() {
    for (value, coloured) in [("", true), ("1", false)] {
        let folder = Folder::new();
        let mut terminal = Terminal::begin(&folder, (24, 80), &[("NO_COLOR", value)]);
        terminal.welcome();
        terminal.until(|screen| focus(screen).1.is_some(), "the focus shows without colour");
        assert_eq!(terminal.coloured(), coloured, "NO_COLOR={value}");
        assert!(terminal.screen().contains("☞ On: something to do"), "a sign and a word in any case");
        terminal.keys("q");
        assert!(terminal.end().success());
    }
}

#[test]
fn a_signal_gives_the_terminal_back() {
    for (name, number) in [("TERM", 15), ("HUP", 1), ("INT", 2)] {
        let folder = Folder::new();
        let mut terminal = Terminal::begin(&folder, (24, 80), &[]);
        terminal.sees("Where do you live?");
        assert!(terminal.parser.screen().alternate_screen());
        let kill = format!("kill -{name} {}", terminal.child.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        assert_eq!(terminal.end().signal(), Some(number), "{name}");
        assert!(!terminal.parser.screen().alternate_screen(), "{name}");
        assert!(!terminal.parser.screen().hide_cursor() && !terminal.parser.screen().bracketed_paste(), "{name}");
    }
}

#[test]
fn copying_hands_the_address_to_the_terminal() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 100), &[]);
    terminal.welcome();
    terminal.keys("\r");
    terminal.sees("Copy the address");
    terminal.tab_to("Copy the address");
    terminal.keys("\r");
    terminal.sees("Sent to the clipboard");
    let raw = String::from_utf8_lossy(&terminal.raw).into_owned();
    // "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement" in base 64, as OSC 52 wants it.
    assert!(raw.contains("\u{1b}]52;c;aHR0cHM6Ly93d3cubGlua2VkaW4uY29tL215cHJlZmVyZW5jZXMvZC9zZXR0aW5ncy9kYXRhLWZvci1haS1pbXByb3ZlbWVudA=="));
    terminal.keys("q");
    assert!(terminal.end().success());
}

#[test]
fn a_path_is_asked_for_and_can_be_declined() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (50, 90), &[]);
    terminal.welcome();
    terminal.tab_to("Settings");
    terminal.keys("\r");
    terminal.sees("Save a backup");
    terminal.tab_to("Save a backup");
    terminal.keys("\r");
    terminal.sees("Where should the file go?");
    terminal.keys("\u{1b}");
    terminal.until(|screen| !screen.contents().contains("Where should the file go?"), "declined");
    terminal.keys("\r");
    terminal.sees("Where should the file go?");
    terminal.keys("\r");
    terminal.sees("Written: untrained-backup-2026-11-24.json");
    assert!(fs::read_to_string(folder.path("untrained-backup-2026-11-24.json")).unwrap().contains("GB"));
    terminal.keys("\u{3}");
    assert!(terminal.end().success());
}

#[test]
fn a_simple_terminal_gets_plain_lines() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 80), &[("TERM", "dumb")]);
    terminal.sees("[1] United Kingdom");
    assert!(!terminal.raw.contains(&0x1b));
    terminal.keys("q\n");
    assert_eq!(terminal.end().code(), Some(0));
}

#[test]
fn german_looks_right_in_a_small_window() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (20, 40), &[("LANG", "de_DE.UTF-8")]);
    terminal.sees("Wo lebst du?");
    terminal.keys("\r");
    terminal.sees("Wie alt bist du?");
    terminal.keys("\r");
    terminal.sees("Hast du ein Konto");
    terminal.keys("\r");
    terminal.sees("☞ An: Es gibt etwas zu tun");
    terminal.keys("q");
    assert!(terminal.end().success());
}
