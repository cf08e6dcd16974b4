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

    /// Chooses what is offered under this label: one touch. Moving there is none.
    fn touch(&mut self, label: &str, touches: &mut usize) {
        self.sees(label);
        self.tab_to(label);
        self.keys("\r");
        *touches += 1;
    }

    fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.child.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Moves the focus on until the text under this label is being written.
    fn tab_to_field(&mut self, label: &str) {
        let at = |screen: &vt100::Screen| {
            let (row, _) = screen.cursor_position();
            let lines: Vec<String> = screen.contents().lines().map(str::to_owned).collect();
            let above = usize::from(row).saturating_sub(4)..usize::from(row);
            lines.get(above).unwrap_or_default().iter().any(|line| line.contains(label))
        };
        while !at(self.parser.screen()) {
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
        self.sees("Which of these do you use?");
        self.tab_to("That is all");
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
    terminal.sees("Was davon nutzt du?");
    terminal.tab_to("Das sind alle");
    terminal.keys("\r");
    terminal.sees("☞ An: Es gibt etwas zu tun");
    terminal.keys("q");
    assert!(terminal.end().success());
}

/// From the start to "switched off and noted": at most nine touches, on the short way and on the one step by step.
#[test]
fn the_first_run_takes_at_most_nine_touches() {
    for step_by_step in [false, true] {
        let folder = Folder::new();
        let mut terminal = Terminal::begin(&folder, (50, 80), &[]);
        let mut touches = 0;
        for label in ["United Kingdom", "18 or older", "That is all", "Show me how to switch it off"] {
            terminal.touch(label, &mut touches);
        }
        if step_by_step {
            for step in 1..5 {
                terminal.sees(&format!("● {step:>3}").replace("●   ", "●  "));
                terminal.touch("Done, next step", &mut touches);
                // The next step has the focus at once; the last one has nothing more to do but to say what was seen.
                let next = format!("●  {}", step + 1);
                terminal.until(|screen| screen.contents().contains(&next), "the next step is open");
                assert!(step == 4 || terminal.focus().contains("Done, next step"), "{}", terminal.focus());
            }
        } else {
            terminal.touch("I see the switch", &mut touches);
        }
        terminal.touch("It is off now", &mut touches);
        terminal.until(|screen| !screen.contents().contains("What did you see?"), "it is noted");
        assert!(touches <= 9, "{touches} touches");
        terminal.keys("\u{3}");
        assert!(terminal.end().success());
        let archive = fs::read_to_string(folder.home().join("archive.json")).unwrap();
        assert!(archive.contains("\"off_now\""), "{archive}");
    }
}

#[test]
fn the_cursor_goes_with_the_focus() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (24, 80), &[]);
    terminal.welcome();
    terminal.until(|screen| focus(screen).1.is_some(), "a focus");
    let mut seen = Vec::new();
    for _ in 0..4 {
        let screen = terminal.parser.screen();
        let (row, column) = screen.cursor_position();
        let (_, columns) = screen.size();
        let place = usize::from(row) * usize::from(columns.get()) + usize::from(column);
        assert_eq!(focus(screen).1, Some(place), "{}", terminal.screen());
        assert!(!screen.hide_cursor());
        seen.push(place);
        let before = focus(screen);
        terminal.keys("\t");
        terminal.until(|screen| focus(screen).1.is_some() && focus(screen) != before, "the focus moves");
    }
    seen.dedup();
    assert_eq!(seen.len(), 4);
    terminal.keys("q");
    assert!(terminal.end().success());
}

#[test]
fn a_line_is_edited_with_the_usual_keys() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (30, 80), &[("LANG", "C.UTF-8")]);
    terminal.sees("Where do you live?");
    // To the beginning, in front of it; to the end, a word back, and away with it to the end.
    terminal.keys("zerland\u{1}Swit");
    terminal.sees("│ Switzerland");
    terminal.keys("\u{5} no\u{1b}b\u{b}");
    terminal.until(|screen| !screen.contents().contains("Switzerland no"), "the word is gone");
    terminal.sees("Switzerland ›");
    terminal.keys("\u{15}Nor\u{17}Austria");
    terminal.sees("Austria ›");
    terminal.keys("\u{3}");
    assert!(terminal.end().success());
}

#[test]
fn what_is_being_written_outlasts_a_signal_and_a_lost_connection() {
    for name in ["TERM", "HUP", "INT"] {
        let folder = Folder::new();
        let mut terminal = Terminal::begin(&folder, (60, 80), &[]);
        terminal.welcome();
        let mut touches = 0;
        terminal.touch("LinkedIn: object to the rest", &mut touches);
        terminal.touch("Objection: not sent", &mut touches);
        terminal.sees("First name");
        terminal.tab_to_field("First name");
        terminal.keys("Ada Exam");
        terminal.sees("Ada Exam");
        terminal.signal(name);
        assert!(terminal.end().signal().is_some(), "{name}");
        let archive = fs::read_to_string(folder.home().join("archive.json")).unwrap();
        assert!(archive.contains("Ada Exam"), "{name}: {archive}");
    }
}

#[test]
fn an_address_can_be_read_taken_with_the_mouse_and_saved() {
    let address = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 60), &[]);
    terminal.welcome();
    let mut touches = 0;
    terminal.touch("Show me how to switch it off", &mut touches);
    terminal.touch("Copy the address", &mut touches);
    terminal.sees("Sent to the clipboard");
    let bare: String = terminal.screen().split_whitespace().collect();
    assert!(bare.contains(address), "it can be read: {}", terminal.screen());
    terminal.keys("v");
    terminal
        .until(|screen| !screen.alternate_screen() && screen.contents().contains("with the mouse"), "it stands alone");
    let raw = String::from_utf8_lossy(&terminal.raw).into_owned();
    assert!(raw.contains(&format!("\r\n{address}\r\n")), "in one piece and with nothing before it");
    terminal.keys("\r");
    terminal.until(vt100::Screen::alternate_screen, "back in the app");
    terminal.sees("Copy the address");
    terminal.keys("s");
    terminal.sees("Where should the file go?");
    terminal.keys("\r");
    terminal.sees("Written: untrained.txt");
    assert_eq!(fs::read_to_string(folder.path("untrained.txt")).unwrap(), format!("{address}\n"));
    terminal.keys("q");
    assert!(terminal.end().success());
}

#[test]
fn a_letter_stands_without_frames_and_can_be_saved() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (60, 90), &[]);
    terminal.welcome();
    let mut touches = 0;
    terminal.touch("LinkedIn: object to the rest", &mut touches);
    terminal.touch("Write a letter instead", &mut touches);
    terminal.sees("Letter");
    terminal.tab_to("Save it as a file");
    assert!(!terminal.screen().lines().any(|line| line.trim_start().starts_with("│ ")), "{}", terminal.screen());
    while !terminal.screen().contains("Where should the file go?") {
        terminal.keys("\r");
        terminal.sees("Where should the file go?");
    }
    terminal.keys("\u{15}my letter.txt\r");
    terminal.sees("Written: my letter.txt");
    let letter = fs::read_to_string(folder.path("my letter.txt")).unwrap();
    assert!(letter.trim().len() > 20, "{letter}");
    assert_eq!(fs::metadata(folder.path("my letter.txt")).unwrap().permissions().mode() & 0o777, 0o600);
    terminal.keys("q");
    assert!(terminal.end().success());
}

#[test]
fn paths_are_completed_and_taken_as_they_are_dropped() {
    let folder = Folder::new();
    fs::write(folder.path("my backup.json"), "no backup").unwrap();
    let path = folder.path("my backup.json").display().to_string();
    let mut terminal = Terminal::begin(&folder, (60, 90), &[]);
    terminal.welcome();
    let mut touches = 0;
    terminal.touch("Settings", &mut touches);
    for written in [
        "my\t".to_owned(),
        format!("'{path}' "),
        path.replace(' ', "\\ "),
        format!("file://{}", path.replace(' ', "%20")),
        format!("\u{1b}[200~'{path}'\u{1b}[201~"),
    ] {
        terminal.touch("Bring a backup back", &mut touches);
        terminal.sees("Path of the backup file");
        terminal.keys(&format!("{written}\r"));
        terminal.sees("no backup of this app");
        terminal.until(|screen| !screen.contents().contains("Path of the backup file"), "the question is answered");
        terminal.touch("Put away", &mut touches);
        terminal.until(|screen| !screen.contents().contains("no backup of this app"), "put away");
    }
    terminal.keys("q");
    assert!(terminal.end().success());
}

#[test]
fn a_date_half_written_is_not_left_behind_in_silence() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 80), &[]);
    let mut touches = 0;
    terminal.touch("United Kingdom", &mut touches);
    terminal.touch("Younger than 18", &mut touches);
    // In whole: the page before says that it will ask for the day.
    terminal.sees("Choose the day you turn 18");
    terminal.tab_to("nothing yet");
    terminal.keys("2028-0");
    terminal.sees("2028-0");
    terminal.keys("\u{3}");
    terminal.sees("The date is not finished");
    terminal.keys("5-01");
    terminal.sees("2028-05-01");
    terminal.keys("\u{3}");
    assert!(terminal.end().success());
    let archive = fs::read_to_string(folder.home().join("archive.json")).unwrap();
    assert!(archive.contains("2028-05-01"), "a whole one counts: {archive}");
}

#[test]
fn a_paste_of_a_megabyte_is_cut_and_that_is_said() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 80), &[]);
    terminal.sees("Where do you live?");
    terminal.tab_to_field("Find your country");
    terminal.keys(&format!("\u{1b}[200~{}\u{1b}[201~", "Norway ".repeat(150_000)));
    terminal.sees("That was too long: only its beginning was kept.");
    terminal.keys("\u{3}");
    assert!(terminal.end().success());
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_only_be_read_shows_everything_and_leaving_says_so() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 90), &[("UNTRAINED_HOME", "/proc/untrained")]);
    terminal.sees("Nothing can be kept in /proc/untrained");
    terminal.welcome();
    terminal.keys("q");
    terminal.sees("What you did last is not saved");
    terminal.keys("q");
    assert_eq!(terminal.end().code(), Some(1));
    assert!(terminal.screen().contains("untrained: What you did last is not saved"), "{}", terminal.screen());
}

#[test]
fn the_first_page_names_the_way_for_a_screen_reader() {
    let folder = Folder::new();
    let mut terminal = Terminal::begin(&folder, (40, 90), &[]);
    terminal.sees("untrained --plain: line by line");
    terminal.keys("q");
    assert!(terminal.end().success());
}
