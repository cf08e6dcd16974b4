//! The app line by line, over a pipe to the end of the input, and what it keeps on the disk.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends where it fails"
)]

mod common;

use std::fs;
use std::process::Command;

use common::{Folder, PROGRAM, Ran, Talk, talk};

/// The answers of a new member in the United Kingdom: the device's country, adult, on LinkedIn.
const WELCOME: [&str; 3] = ["1", "1", "12"];

fn app(folder: &Folder, lines: &[&str]) -> Ran {
    let mut command = folder.program();
    talk(command.arg("--plain"), lines)
}

#[test]
fn three_answers_lead_to_the_verdict_the_steps_and_the_link() {
    let folder = Folder::new();
    let mut talk = Talk::begin(&folder);
    talk.sees("Where do you live?");
    talk.choose("United Kingdom");
    talk.sees("How old are you?");
    talk.choose("18 or older");
    talk.sees("Which of these do you use?");
    talk.choose("That is all");
    talk.sees("LinkedIn: On: something to do");
    talk.choose("Show me how to switch it off");
    for part in ["1. ", "2. ", "3. ", "4. ", "5. ", "Open LinkedIn’s setting"] {
        talk.sees(part);
    }
    assert!(
        !talk.said.contains(['\u{1b}', '│', '╭', '┌', '▬']),
        "neither drawings nor escape sequences: {}",
        talk.said
    );
    talk.choose("Copy the address");
    talk.sees("https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement");
    talk.answer("b");
    talk.sees("LinkedIn: On");
    assert_eq!(talk.end(), Some(0));
    let again = Talk::begin(&folder);
    again.sees("LinkedIn: On");
    assert_eq!(again.end(), Some(0), "the answers were kept");
}

#[test]
fn the_input_may_end_anywhere() {
    for lines in 0..WELCOME.len() {
        let folder = Folder::new();
        let ran = app(&folder, &WELCOME[..lines]);
        assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{lines}");
    }
}

#[test]
fn what_makes_no_sense_is_said_and_nothing_happens() {
    let folder = Folder::new();
    let ran = app(&folder, &["1", "99", "0", "nonsense", "\u{1b}[2J", "18446744073709551616", "", "q"]);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
    for part in ["There is no 99", "There is no 0", "“nonsense”", "There is no 18446744073709551616"] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    assert!(!ran.out.contains('\u{1b}'));
    assert!(!ran.out.contains("Do you have an account"), "{}", ran.out);
}

#[test]
fn a_country_is_found_by_writing_it() {
    let folder = Folder::new();
    let mut talk = Talk::begin(&folder);
    talk.answer("Switzer");
    talk.choose("Switzerland");
    talk.sees("How old are you?");
    talk.answer("b");
    talk.choose("Find your country");
    talk.answer("AUSTRI");
    talk.choose("Austria");
    talk.sees("How old are you?");
}

#[test]
fn a_birthday_that_does_not_exist_is_refused() {
    let folder = Folder::new();
    let mut talk = Talk::begin(&folder);
    talk.choose("United Kingdom");
    talk.choose("Younger than 18");
    talk.choose("Choose the day you turn 18");
    talk.answer("31.12.2027");
    talk.sees("“31.12.2027” is not a date");
    talk.answer("2027-02-30");
    talk.sees("nothing yet");
    talk.choose("Choose the day you turn 18");
    talk.answer("2028-05-01");
    talk.sees("1 May 2028");
}

#[test]
fn only_one_at_a_time() {
    let folder = Folder::new();
    let first = Talk::begin(&folder);
    let second = app(&folder, &[]);
    assert_eq!((second.status, second.out.as_str()), (Some(1), ""));
    assert_eq!(second.err, "untrained: Untrained is already open in another window. Close it there first.\n");
    assert_eq!(first.end(), Some(0));
    assert_eq!(app(&folder, &[]).status, Some(0), "the lock goes with the program");
}

#[test]
fn a_damaged_archive_is_kept_aside_and_said() {
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let archive = folder.home().join("archive.json");
    for (number, damage) in ["{\"version\":1,", "", "\u{0}\u{0}\u{0}"].into_iter().enumerate() {
        fs::write(&archive, damage).unwrap();
        let ran = app(&folder, &WELCOME);
        let aside = folder.home().join(format!("archive.json.damaged-{}", number + 1));
        assert_eq!(fs::read_to_string(&aside).unwrap(), damage, "kept as it was");
        assert!(ran.out.contains(aside.to_str().unwrap()), "{}", ran.out);
        assert!(ran.out.contains("Where do you live?") && ran.status == Some(0));
    }
    assert!(!fs::read_to_string(&archive).unwrap().is_empty(), "and the new one is stored");
}

#[test]
fn a_newer_archive_is_kept_aside_and_said() {
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let archive = folder.home().join("archive.json");
    let stored = fs::read_to_string(&archive).unwrap();
    let newer = stored.replacen("\"version\":2", "\"version\":999", 1);
    assert_ne!(stored, newer);
    fs::write(&archive, &newer).unwrap();
    let ran = app(&folder, &[]);
    assert_eq!(fs::read_to_string(folder.home().join("archive.json.newer-1")).unwrap(), newer);
    assert!(ran.out.contains("archive.json.newer-1") && ran.status == Some(0), "{ran:?}");
}

#[test]
fn an_archive_that_cannot_be_read_is_no_first_start() {
    let folder = Folder::new();
    // Not even root reads a folder as a file.
    fs::create_dir_all(folder.home().join("archive.json")).unwrap();
    let ran = app(&folder, &WELCOME);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""));
    assert_eq!(ran.err.lines().count(), 1);
    assert!(ran.err.contains("archive.json") && ran.err.contains("it is a folder"), "{}", ran.err);
    assert_eq!(folder.stored(), ["archive.json", "lock"]);
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = Folder::new();
    fs::write(folder.home(), "a file").unwrap();
    let ran = app(&folder, &[]);
    assert_eq!((ran.status, ran.err.lines().count()), (Some(1), 1));
    assert!(ran.err.contains(folder.home().to_str().unwrap()), "{}", ran.err);
    assert_eq!(fs::read_to_string(folder.home()).unwrap(), "a file");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_lets_nobody_write_is_named_and_everything_can_be_read() {
    let folder = Folder::new();
    // Root writes everywhere but here.
    let mut command = folder.program();
    let ran = talk(command.arg("--plain").env("UNTRAINED_HOME", "/proc/untrained"), &WELCOME);
    assert!(ran.out.starts_with("Nothing can be kept in /proc/untrained: "), "{}", ran.out);
    assert!(ran.out.contains("LinkedIn: On: something to do") && ran.out.contains("Could not save."), "{}", ran.out);
}

#[cfg(unix)]
#[test]
fn on_a_full_disk_the_old_records_stay_and_it_is_said() {
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let archive = folder.home().join("archive.json");
    let before = fs::read(&archive).unwrap();
    let mut shell = Command::new("/bin/sh");
    shell.env_clear().envs(folder.environment());
    shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" --plain", PROGRAM]);
    let ran = talk(&mut shell, &["1", "q"]);
    // Leaving says so first; leaving once more, or the end of the input, leaves all the same, and says it where it can be seen.
    assert!(
        ran.out.contains("What you did last is not saved: it would be larger than allowed. Leave once more"),
        "{}",
        ran.out
    );
    let said = "untrained: What you did last is not saved: it would be larger than allowed\n";
    assert_eq!((ran.status, ran.err.as_str()), (Some(1), said), "{}", ran.out);
    assert!(ran.out.contains("archive.json cannot be written: it would be larger than allowed"), "{}", ran.out);
    assert_eq!(fs::read(&archive).unwrap(), before, "the old records");
    assert_eq!(folder.stored(), ["archive.json", "lock"], "nothing half-written is left");
    assert!(ran.out.contains("Could not save."), "{}", ran.out);
}

#[cfg(unix)]
#[test]
fn the_records_are_the_persons_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let mode = |path: std::path::PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.home()), 0o700);
    assert_eq!(mode(folder.home().join("archive.json")), 0o600);
}

#[test]
fn a_program_ended_half_way_leaves_the_records_whole() {
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let before = fs::read(folder.home().join("archive.json")).unwrap();
    // What a power cut leaves: a file half-written beside the old one.
    fs::write(folder.home().join(".archive.json.new"), &before[..before.len() / 2]).unwrap();
    let ran = app(&folder, &["q"]);
    assert!(ran.out.contains("LinkedIn: On"), "{}", ran.out);
}

#[test]
fn data_goes_to_the_platforms_own_folder() {
    let folder = Folder::new();
    let mut command = folder.program();
    command.arg("--plain").env_remove("UNTRAINED_HOME").env_remove("XDG_DATA_HOME");
    talk(&mut command, &WELCOME);
    if cfg!(all(unix, not(target_os = "macos"))) {
        assert!(folder.path(".local/share/untrained/archive.json").is_file());
        let mut command = folder.program();
        command.arg("--plain").env_remove("UNTRAINED_HOME").env("XDG_DATA_HOME", folder.path("xdg"));
        talk(&mut command, &WELCOME);
        assert!(folder.path("xdg/untrained/archive.json").is_file());
    }
}

#[test]
fn a_simple_terminal_gets_lines_only_when_it_is_one() {
    // Over a pipe and without --plain one answer is given, whatever the terminal is called.
    let folder = Folder::new();
    let mut command = folder.program();
    let ran = talk(command.env("TERM", "dumb"), &["1"]);
    assert!(ran.out.contains("LinkedIn · United Kingdom") && !ran.out.contains("Where do you live?"));
}

#[test]
fn everything_can_be_taken_away_and_erased() {
    let folder = Folder::new();
    app(&folder, &WELCOME);
    fs::write(folder.path("there"), "mine").unwrap();
    fs::write(folder.home().join("archive.json.damaged-1"), "old").unwrap();
    let mut talk = Talk::begin(&folder);
    talk.choose("Settings");
    // A file that is there already is not written over: it is said, and another name is asked for.
    talk.choose("Save a backup");
    talk.answer("there");
    talk.sees("there cannot be written: something with that name is already there");
    talk.answer("taken.json");
    talk.sees("Written: taken.json");
    assert_eq!(fs::read_to_string(folder.path("there")).unwrap(), "mine");
    let taken = fs::read_to_string(folder.path("taken.json")).unwrap();
    assert!(taken.contains("\"version\":2") && taken.contains("GB"), "{taken}");

    talk.choose("Delete everything");
    talk.choose("Delete");
    talk.sees("Where do you live?");
    let left = folder.stored();
    assert!(!left.contains(&"archive.json.damaged-1".to_owned()), "{left:?}");
    let archive = fs::read_to_string(folder.home().join("archive.json")).unwrap_or_default();
    assert!(!archive.contains("GB"), "{archive}");
}

#[test]
fn a_backup_comes_back() {
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let stored = folder.home().join("archive.json");
    fs::rename(&stored, folder.path("backup.json")).unwrap();
    fs::write(folder.path("picture.png"), "no backup").unwrap();
    let mut talk = Talk::begin(&folder);
    talk.answer("Portugal");
    talk.choose("Portugal");
    talk.choose("18 or older");
    talk.choose("I have no account");
    talk.choose("No, I have no account");
    talk.choose("Settings");
    talk.sees("Portugal");
    talk.choose("Bring a backup back");
    talk.answer("no-such-file");
    talk.sees("no-such-file cannot be read: there is no such file or folder");
    talk.answer("picture.png");
    talk.sees("no backup of this app");
    let before = fs::read(&stored).unwrap();
    assert!(String::from_utf8_lossy(&before).contains("PT"));
    talk.choose("Bring a backup back");
    talk.answer("backup.json");
    talk.sees("Use this backup?");
    assert!(!talk.said.contains("no backup"), "what was said before is seen: {}", talk.said);
    talk.choose("Use the backup");
    assert!(fs::read_to_string(&stored).unwrap().contains("GB"));
}

#[test]
fn numbers_stay_with_their_things_while_a_page_changes() {
    let folder = Folder::new();
    let mut talk = Talk::begin(&folder);
    let skip = talk.number("Skip");
    talk.answer("Germ");
    assert_eq!(talk.number("Skip"), skip);
    let germany = talk.number("Germany");
    talk.answer("German");
    assert_eq!((talk.number("Germany"), talk.number("Skip")), (germany, skip));
    talk.choose("Germany");
    talk.sees("How old are you?");
    talk.number("18 or older");
    assert!(talk.said.contains("[1] "), "a new page counts anew: {}", talk.said);
}

#[test]
fn enter_alone_empties_nothing_and_a_dash_does() {
    let folder = Folder::new();
    let mut talk = Talk::begin(&folder);
    talk.answer("Germ");
    talk.sees("Find your country: Germ");
    talk.choose("Find your country");
    talk.sees("Enter alone keeps it, - empties it");
    talk.answer("");
    talk.answer("");
    talk.sees("Find your country: Germ");
    talk.choose("Find your country");
    talk.answer("-");
    talk.sees("Find your country: nothing yet");
}

#[test]
fn a_line_of_a_megabyte_is_cut_and_that_is_said() {
    let folder = Folder::new();
    let mut talk = Talk::begin(&folder);
    let said = talk.answer(&"x".repeat(1_000_000)).to_owned();
    assert!(said.contains("That was too long"), "{said}");
    assert!(said.len() < 30_000, "{}", said.len());
    talk.answer("Norway");
    talk.choose("Norway");
}

#[cfg(unix)]
#[test]
fn lines_that_were_written_outlast_a_signal_and_the_end_of_the_input() {
    for end in ["-TERM", "-HUP", "-INT", "end"] {
        let folder = Folder::new();
        app(&folder, &WELCOME);
        let mut talk = Talk::begin(&folder);
        talk.choose("LinkedIn: object to the rest");
        talk.choose("Objection: not sent");
        talk.choose("Your own reasons");
        talk.more("My first reason");
        talk.more("and my second");
        if end == "end" {
            assert_eq!(talk.end(), Some(0));
        } else {
            assert_eq!(talk.killed(end), None, "ended by the signal");
        }
        let archive = fs::read_to_string(folder.home().join("archive.json")).unwrap();
        assert!(archive.contains("My first reason\\nand my second"), "{end}: {archive}");
    }
}

#[cfg(unix)]
#[test]
fn what_was_open_to_others_is_closed() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    app(&folder, &WELCOME);
    let archive = folder.home().join("archive.json");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(&archive, fs::Permissions::from_mode(0o644)).unwrap();
    // What a power cut left of an earlier save, open to all.
    let beside = folder.home().join(".archive.json.new");
    fs::write(&beside, "half").unwrap();
    fs::set_permissions(&beside, fs::Permissions::from_mode(0o666)).unwrap();
    let mut talk = Talk::begin(&folder);
    assert_eq!(mode(&archive), 0o600);
    talk.choose("Settings");
    talk.choose("Save a backup");
    talk.answer("backup.json");
    assert_eq!(mode(&folder.path("backup.json")), 0o600);
    assert_eq!(talk.end(), Some(0));
    assert_eq!(mode(&archive), 0o600);
    assert!(!beside.exists());
}
