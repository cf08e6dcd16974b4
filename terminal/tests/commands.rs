//! The command line as a whole: what the README shows runs everywhere, what the app stored counts, and help, completions, manual
//! pages and the installed tree are there and whole.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends where it fails"
)]
#![cfg(unix)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{Folder, PROGRAM, Ran, run, talk};

/// Every kind of place to be: none, both languages of the app, one it does not speak, a country that nobody knows.
const LOCALES: [&str; 7] = ["C", "POSIX", "en_US.UTF-8", "de_AT.UTF-8", "fr_FR", "ar_EG.UTF-8", "xx_ZZ.UTF-8"];

const COMMANDS: [&str; 12] = [
    "status",
    "steps",
    "deadline",
    "case",
    "reminders",
    "open",
    "services",
    "letter",
    "facts",
    "help",
    "completions",
    "man",
];

/// Runs a line of a shell in which `untrained` is the program.
fn shell(folder: &Folder, line: &str, locale: &str) -> Ran {
    let bin = folder.path("bin");
    fs::create_dir_all(&bin).unwrap();
    let _ = std::os::unix::fs::symlink(PROGRAM, bin.join("untrained"));
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let mut shell = Command::new("/bin/sh");
    shell.env_clear().envs(folder.environment()).env("PATH", path).env("LANG", locale).current_dir(&folder.0);
    shell.args(["-c", line]).output().unwrap().into()
}

/// The lines of the README that call the program, in its blocks for a shell.
fn examples() -> Vec<String> {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let blocks = readme.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap());
    let calls = |line: &&str| line.split_whitespace().any(|word| word.ends_with("untrained"));
    blocks.flat_map(str::lines).filter(calls).map(str::to_owned).collect()
}

#[test]
fn the_examples_of_the_readme_run_in_every_locale() {
    let examples = examples();
    assert!(examples.len() >= 6, "{examples:?}");
    for locale in LOCALES {
        let folder = Folder::new();
        for line in &examples {
            let ran = shell(&folder, line, locale);
            assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{locale}: {line}: {ran:?}");
            assert!(!ran.out.trim().is_empty(), "{locale}: {line}");
        }
    }
}

#[test]
fn help_has_examples_that_run_in_every_locale() {
    for (language, heading) in [("en", "Examples:\n"), ("de", "Beispiele:\n")] {
        let mut seen = 0;
        for command in std::iter::once("").chain(COMMANDS.into_iter().filter(|it| *it != "help")) {
            let asked = ["--lang", language, "help", command];
            let help = run(if command.is_empty() { &asked[..3] } else { &asked });
            assert_eq!((help.status, help.err.as_str()), (Some(0), ""), "{command}");
            let examples = help.out.split(heading).nth(1).unwrap_or_else(|| panic!("{command}: {}", help.out));
            for line in examples.lines().map(str::trim).filter(|line| *line != "untrained") {
                for locale in LOCALES {
                    let folder = Folder::new();
                    let ran = shell(&folder, line, locale);
                    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{locale}: {line}: {ran:?}");
                }
                seen += 1;
            }
        }
        assert!(seen > COMMANDS.len(), "{seen}");
    }
}

#[test]
fn help_names_every_command_in_both_languages_and_nothing_of_clap_is_left_in_english() {
    let (english, german) = (run(&["help"]).out, run(&["--lang", "de", "help"]).out);
    for command in COMMANDS {
        assert!(english.contains(&format!("  {command} ")) && german.contains(&format!("  {command} ")), "{command}");
        let german = run(&["--lang", "de", "help", command]).out;
        for word in ["Usage", "Options:", "Arguments", "Commands", "Print ", "Examples"] {
            assert!(!german.contains(word), "{command}: {word}: {german}");
        }
        assert_eq!(german, run(&["--lang", "de", command, "--help"]).out, "{command}");
    }
    assert_eq!(run(&["help", "frob"]).err, "untrained: “frob” is not a command. --help lists them.\n");
}

#[test]
fn country_and_age_come_from_the_flag_then_from_the_app_then_from_the_locale() {
    let folder = Folder::new();
    let ask = |arguments: &[&str], locale: &str| -> Ran {
        let mut program = folder.program();
        program.args(arguments).env("LANG", locale).output().unwrap().into()
    };
    assert!(ask(&["status"], "en_US.UTF-8").out.contains("LinkedIn · United States"));
    // Somebody in Switzerland who turns 18 in May 2027.
    let mut app = folder.program();
    talk(app.arg("--plain").env("LANG", "en_US.UTF-8"), &["q"]);
    fs::create_dir_all(folder.home()).unwrap();
    let state = r#"{"version":2,"state":{"person":{"country":"CH","age":{"minor":{"adult_on":"2027-05-01"}}},"welcomed":true}}"#;
    fs::write(folder.home().join("archive.json"), state).unwrap();
    for locale in ["en_US.UTF-8", "C"] {
        let json = |arguments: &[&str]| -> serde_json::Value {
            let ran = ask(arguments, locale);
            assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
            serde_json::from_str(&ran.out).unwrap()
        };
        let stored = json(&["status", "--json"]);
        assert_eq!((stored["country"].as_str(), stored["age_rule"].as_bool()), (Some("CH"), Some(true)), "{stored}");
        let adult = json(&["status", "--age", "18", "--json"]);
        assert_eq!(adult["age_rule"], false, "the flag comes first");
        let turned = json(&["status", "--on", "2027-05-01", "--json"]);
        assert_eq!((turned["age_rule"].as_bool(), turned["answer"].as_str()), (Some(false), Some("yes")));
        assert_eq!(json(&["status", "--country", "DE", "--json"])["country"], "DE");
        let services = json(&["services", "--json"]);
        let linkedin = &services["services"][0];
        assert_eq!((services["country"].as_str(), linkedin["answer"].as_str()), (Some("CH"), Some("no")));
        assert_eq!(json(&["deadline", "--received", "2026-10-31", "--json"])["country"], "CH");
        assert_eq!(ask(&["reminders", "--json"], locale).status, Some(0));
        assert!(ask(&["letter", "objection"], locale).status == Some(0));
        assert!(ask(&[], locale).out.contains("LinkedIn · Switzerland"), "the short answer through a pipe, too");
    }
    assert_eq!(fs::read_to_string(folder.home().join("archive.json")).unwrap(), state, "an answer changes nothing");
    // What cannot be read is nobody's country; the app itself says why.
    fs::write(folder.home().join("archive.json"), "{").unwrap();
    assert!(ask(&["status"], "en_US.UTF-8").out.contains("United States"));
}

#[test]
fn services_are_a_table() {
    for (language, head) in [("en", "Service"), ("de", "Dienst")] {
        let text = run(&["--lang", language, "services", "--country", "US"]).out;
        let mut lines = text.lines().skip_while(|line| !line.starts_with(head));
        let head = lines.next().unwrap();
        // Where each column begins.
        let columns: Vec<usize> = {
            let signs: Vec<char> = head.chars().collect();
            let starts = |at: usize| at == 0 || (signs[at] != ' ' && signs[at - 1] == ' ' && signs[at - 2] == ' ');
            (0..signs.len()).filter(|at| starts(*at)).collect()
        };
        assert_eq!(columns.len(), 4, "{head}");
        let rows: Vec<&str> = lines.skip(1).take_while(|line| !line.is_empty()).collect();
        assert!(rows.len() >= 20, "{text}");
        for row in rows {
            let signs: Vec<char> = row.chars().collect();
            for at in &columns {
                assert!(signs[*at] != ' ' && (*at == 0 || signs[at - 1] == ' '), "{row}");
            }
        }
    }
}

#[test]
fn steps_of_the_other_way_say_so() {
    for (language, says) in
        [("en", "no steps in the app of YouTube"), ("de", "Für die App von YouTube kennen wir keine")]
    {
        let text = run(&["--lang", language, "steps", "--service", "youtube", "--route", "app"]).out;
        assert!(text.contains(says), "{text}");
        let text = run(&["--lang", language, "steps", "--service", "youtube", "--route", "web"]).out;
        assert!(!text.contains(says), "{text}");
        let text = run(&["--lang", language, "steps", "--route", "app"]).out;
        assert!(!text.contains("Website.") && !text.contains("website."), "{text}");
    }
}

#[test]
fn completions_know_every_command_and_parse() {
    for shell in ["bash", "zsh", "fish"] {
        let ran = run(&["completions", shell]);
        assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{shell}");
        for command in COMMANDS {
            assert!(ran.out.contains(command), "{shell}: {command}");
        }
        assert!(!ran.out.contains("brief"), "what is hidden stays so: {shell}");
        // Where the shell is here, it reads its own.
        let folder = Folder::new();
        let file = folder.path("completions");
        fs::write(&file, &ran.out).unwrap();
        if let Ok(status) = Command::new(shell).arg("-n").arg(&file).status() {
            assert!(status.success(), "{shell}");
        }
    }
    assert_eq!(run(&["completions", "tcsh"]).status, Some(2));
}

#[test]
fn bash_completes_a_command() {
    let folder = Folder::new();
    let script = "eval \"$(untrained completions bash)\"; COMP_WORDS=(untrained remi); COMP_CWORD=1; \
                  _untrained untrained remi untrained; echo \"${COMPREPLY[@]}\"";
    let ran = shell(&folder, &format!("exec bash -c '{script}'"), "C");
    assert_eq!((ran.status, ran.out.trim()), (Some(0), "reminders"), "{ran:?}");
}

#[test]
fn everything_is_installed_where_it_is_asked_for() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/install.sh");
    let ran: Ran = Command::new(script)
        .env("UNTRAINED_PROGRAM", PROGRAM)
        .env("UNTRAINED_HOME", folder.home())
        .env("DESTDIR", folder.path("package"))
        .env("PREFIX", "/opt/untrained")
        .output()
        .unwrap()
        .into();
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    let root = folder.path("package/opt/untrained");
    let mode = |path: &str| fs::metadata(root.join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("bin/untrained"), 0o755);
    for path in [
        "share/bash-completion/completions/untrained",
        "share/zsh/site-functions/_untrained",
        "share/fish/vendor_completions.d/untrained.fish",
        "share/man/man1/untrained.1",
        "share/man/de/man1/untrained.1",
    ] {
        assert_eq!(mode(path), 0o644, "{path}");
    }
    for command in COMMANDS {
        for (folder, says) in [("man1", ".SH OPTIONS"), ("de/man1", "Zeigt diese Hilfe")] {
            let page = fs::read_to_string(root.join(format!("share/man/{folder}/untrained-{command}.1"))).unwrap();
            assert!(page.contains(".TH") && page.contains(says), "{folder} {command}: {page}");
            assert!(!page.contains(".SH EXTRA"), "{command}");
        }
    }
    let whole = fs::read_to_string(root.join("share/man/man1/untrained.1")).unwrap();
    assert!(whole.contains(".SH COMMANDS") && whole.contains(".SH EXAMPLES"), "{whole}");
    let program = Command::new(root.join("bin/untrained")).arg("--version").output().unwrap();
    assert!(program.status.success());
}
