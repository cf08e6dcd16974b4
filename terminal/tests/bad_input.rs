//! Bad input: one clear line on the error output that names what was wrong, the right status, nothing lost, no fault.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends where it fails"
)]

mod common;

use common::{Folder, Ran, run};

/// Status and one line that names `named`; nothing on the output.
fn refused(ran: &Ran, status: i32, named: &str) {
    assert_eq!(ran.status, Some(status), "{ran:?}");
    assert_eq!(ran.out, "", "{ran:?}");
    assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
    assert!(ran.err.starts_with("untrained: ") && ran.err.contains(named), "{named}: {ran:?}");
    assert!(!ran.err.contains("fault") && !ran.err.contains("trouble-"), "{ran:?}");
}

#[test]
fn each_is_named() {
    for (arguments, named) in [
        (&["status", "--country", "ZZ"][..], "“ZZ”"),
        (&["status", "--country", "EU"], "“EU”"),
        (&["status", "--country", "Germany"], "“Germany”"),
        (&["status", "--country", ""], "“”"),
        (&["status", "--country", "D\u{1b}[2J"], "“D [2J”"),
        (&["status", "--country", "DE", "--on", "2025-02-30"], "“2025-02-30”"),
        (&["status", "--country", "DE", "--on", "2025-2-3"], "“2025-2-3”"),
        (&["status", "--country", "DE", "--on", "03.11.2025"], "“03.11.2025”"),
        (&["status", "--country", "DE", "--on", "0000-01-01"], "“0000-01-01”"),
        (&["status", "--country", "DE", "--on", "+025-11-03"], "“+025-11-03”"),
        (&["status", "--country", "DE", "--on", ""], "“”"),
        (&["status", "--country", "DE", "--age", "-1"], "“-1”"),
        (&["status", "--country", "DE", "--age", "131"], "“131”"),
        (&["status", "--country", "DE", "--age", "200"], "“200”"),
        (&["status", "--country", "DE", "--age", "17.5"], "“17.5”"),
        (&["status", "--country", "DE", "--age", "99999999999999999999"], "“99999999999999999999”"),
        (&["status", "--country", "DE", "--service", "myspace"], "“myspace”"),
        (&["steps", "--service", "myspace"], "linkedin"),
        (&["steps", "--route", "carrier-pigeon"], "“carrier-pigeon”"),
        (&["steps", "--labels", "klingon!"], "“klingon!”"),
        (&["steps", "--lang", "xx"], "“xx”"),
        (&["--lang", "", "steps"], "“”"),
        (&["deadline", "--country", "IE"], "--received"),
        (&["deadline", "--country", "IE", "--received", "2026-13-01"], "“2026-13-01”"),
        (&["reminders", "--country", "DE", "--from", "tomorrow"], "“tomorrow”"),
        (&["reminders", "--country", "DE", "--days", "0"], "“0”"),
        (&["reminders", "--country", "DE", "--days", "-5"], "“-5”"),
        (&["reminders", "--country", "DE", "--seen-off", "2026-11-31"], "“2026-11-31”"),
        (&["reminders", "--country", "DE", "--from", "2026-11-01", "--seen-off", "2026-11-02"], "2026-11-02"),
        (&["open", "--service", "myspace"], "“myspace”"),
        (&["services", "--country", "zz"], "“zz”"),
        (&["frobnicate"], "“frobnicate”"),
        (&["statsu"], "status"),
        (&["status", "--frob"], "“--frob”"),
        (&["status", "--contry", "DE"], "--country"),
        (&["status", "--country"], "--country"),
        (&["status", "--json=yes"], "--json"),
        (&["status", "extra"], "“extra”"),
        (&["status", "--country", "DE", "--country", "AT"], "--country"),
        (&["--plain", "--frob"], "“--frob”"),
        (&["--pack", "/no/such/file", "status"], "/no/such/file"),
    ] {
        let ran = run(arguments);
        assert!(ran.status == Some(2), "{arguments:?}: {ran:?}");
        refused(&ran, 2, named);
    }
}

#[test]
fn a_case_that_cannot_be_is_refused_in_one_line() {
    let folder = Folder::new();
    let case = |events: &str| format!(r#"{{"country":"DE","service":"linkedin","member":true,"events":[{events}]}}"#);
    let sent = r#"{"on":"2026-10-20","what":"sent_form"}"#;
    for (given, named) in [
        (String::new(), "cannot be read"),
        ("{}".to_owned(), "events"),
        ("null".to_owned(), "expected a case"),
        (case("7"), "expected an event"),
        (r#"{"events":[]}"#.to_owned(), "--country"),
        (case(""), "sent_form or letter_received"),
        (case(r#"{"on":"2026-10-20","what":"silence"}"#), "“silence”"),
        (case(r#"{"on":"2026-10-32","what":"sent_form"}"#), "“2026-10-32”"),
        (case(r#"{"on":"2026-10-20","what":"sent_form","colour":1}"#), "colour"),
        (case(&format!(r#"{sent},{{"on":"2026-10-19","what":"refused"}}"#)), "refused on 2026-10-19"),
        (case(&format!(r#"{sent},{{"on":"2026-11-26","what":"done"}}"#)), "future of 2026-11-25"),
        (case(sent).replace("DE", "ZZ"), "“ZZ”"),
        (case(sent).replace("linkedin", "myspace"), "“myspace”"),
    ] {
        let path = folder.path("case.json");
        std::fs::write(&path, &given).unwrap();
        for json in [&["--json"][..], &[]] {
            let mut program = folder.program();
            let ran: Ran =
                program.arg("case").arg(&path).args(["--on", "2026-11-25"]).args(json).output().unwrap().into();
            refused(&ran, 2, named);
        }
    }
    refused(&run(&["case", "/no/such/case.json"]), 2, "/no/such/case.json");
    refused(&run(&["case"]), 2, "standard input");
    refused(&run(&["case", "-", "--on", "soon"]), 2, "“soon”");
}

#[test]
fn in_german_too() {
    refused(&run(&["--lang", "de", "status", "--country", "ZZ"]), 2, "„ZZ“ ist kein Land");
    refused(&run(&["status", "--frob", "--lang", "de"]), 2, "„--frob“ gibt es");
}

#[test]
fn without_a_country_one_line_asks() {
    let folder = Folder::new();
    for command in [&["status"][..], &["services"], &["reminders"], &["deadline", "--received", "2026-10-31"]] {
        let ran: Ran = folder.program().args(command).env("LANG", "C.UTF-8").output().unwrap().into();
        refused(&ran, 2, "--country");
    }
    let ran: Ran = folder.program().arg("status").env("LANG", "en_ZZ.UTF-8").output().unwrap().into();
    refused(&ran, 2, "--country");
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new();
    let odd = std::ffi::OsStr::from_bytes(b"D\xff");
    let ran: Ran = folder.program().args(["status", "--country"]).arg(odd).output().unwrap().into();
    refused(&ran, 2, "UTF-8");
}

#[test]
fn a_damaged_pack_is_named() {
    let folder = Folder::new();
    for (name, text) in [
        ("cut", "untrained-pack 2 0"),
        ("changed", "untrained-pack 2 0\n"),
        ("other", "untrained-pack 99 0\n"),
        ("empty", ""),
        ("picture", "\u{89}PNG"),
    ] {
        let path = folder.path(name);
        std::fs::write(&path, text).unwrap();
        let ran: Ran = folder.program().args(["status"]).env("UNTRAINED_PACK", &path).output().unwrap().into();
        refused(&ran, 2, "pack");
        let ran: Ran = folder.program().args(["status", "--pack"]).arg(&path).output().unwrap().into();
        refused(&ran, 2, "pack");
    }
}

#[test]
fn a_file_that_is_no_calendar_is_not_overwritten() {
    let folder = Folder::new();
    let path = folder.path("letter.txt");
    std::fs::write(&path, "Dear Sir or Madam").unwrap();
    let ics = |path: &std::path::Path| -> Ran {
        folder.program().args(["reminders", "--country", "DE", "--ics"]).arg(path).output().unwrap().into()
    };
    refused(&ics(&path), 2, "letter.txt");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Dear Sir or Madam");
    refused(&ics(&folder.path("no/such/folder.ics")), 2, "folder.ics");
    refused(&ics(&path.join("below")), 2, "below");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_the_systems_fault() {
    let folder = Folder::new();
    let ran: Ran =
        folder.program().args(["reminders", "--country", "DE", "--ics", "/dev/full"]).output().unwrap().into();
    refused(&ran, 1, "the disk is full");
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let ran: Ran = folder.program().args(["status", "--json"]).stdout(full).output().unwrap().into();
    refused(&ran, 1, "the disk is full");
}

/// A shell that lets no file grow, so that writing fails half-way as it does on a full disk.
#[cfg(unix)]
#[test]
fn a_calendar_that_does_not_fit_leaves_nothing_and_keeps_the_old_one() {
    let folder = Folder::new();
    let path = folder.path("reminders.ics");
    let limited = |blocks: u32| -> Ran {
        let line = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" reminders --country DE --ics \"$1\"");
        let mut shell = std::process::Command::new("/bin/sh");
        shell.env_clear().envs(folder.environment()).args(["-c", &line, common::PROGRAM]).arg(&path);
        shell.output().unwrap().into()
    };
    refused(&limited(1), 1, "reminders.ics");
    assert!(!path.exists());
    std::fs::write(&path, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").unwrap();
    refused(&limited(1), 1, "reminders.ics");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1, "nothing is left beside it");
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_is_no_fault() {
    let folder = Folder::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let ran: Ran = folder.program().args(["services", "--country", "US"]).stdout(writer).output().unwrap().into();
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
}
