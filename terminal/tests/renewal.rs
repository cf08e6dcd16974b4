//! Newer facts in the terminal: opened from a file, in use for every answer and for the app, given up again; each refusal is
//! one line.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test ends where it fails")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{Folder, Ran, talk};
use minisign::KeyPair;
use untrained_core::content::{Answer, Keys, Pack, Service, seal};

/// A program whose own facts are those of the content, under our key, and a file of newer ones.
struct Desk {
    folder: Folder,
    maker: KeyPair,
    own: Pack,
}

impl Desk {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let mut own = untrained_pack::build::pack(&untrained_pack::files::read(&root).unwrap()).unwrap();
        let maker = KeyPair::generate_unencrypted_keypair().unwrap();
        own.keys = Keys { on: own.version, keys: vec![maker.pk.to_base64()] }.into();
        own.version = "2026-12-01".parse().unwrap();
        let desk = Self { folder: Folder::new(), maker, own };
        fs::write(desk.folder.path("own.pack"), desk.own.write().unwrap()).unwrap();
        desk
    }

    /// A signed file: LinkedIn has stopped in Europe.
    fn newer(&self, version: &str) -> PathBuf {
        let mut pack = self.own.clone();
        pack.version = version.parse().unwrap();
        let mut services: Vec<Service> = pack.services.iter().cloned().collect();
        for period in services[0].training.iter_mut().filter(|it| it.id == "linkedin.training.eu") {
            period.answer = Answer::Paused;
        }
        pack.services = services.into();
        let bytes = pack.write().unwrap();
        let head = seal::to_sign(&bytes).unwrap().to_owned();
        let signature = minisign::sign(None, &self.maker.sk, head.as_bytes(), Some("facts"), None).unwrap();
        let path = self.folder.path(&format!("{version}.untrained-pack"));
        fs::write(&path, seal::sealed(&bytes, &signature.into_string(), &[]).unwrap()).unwrap();
        path
    }

    fn ask(&self, arguments: &[&str]) -> Ran {
        let mut program = self.folder.program();
        program.args(["--pack", "own.pack"]).args(arguments).output().unwrap().into()
    }

    fn answer(&self) -> String {
        let ran = self.ask(&["status", "--country", "DE", "--on", "2026-12-01", "--json"]);
        let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:?}"));
        json["answer"].as_str().unwrap().to_owned()
    }
}

#[test]
fn opened_facts_say_what_changed_and_are_used_by_every_answer_until_they_are_given_up() {
    let desk = Desk::new();
    assert_eq!(desk.answer(), "yes");
    let file = desk.newer("2027-01-15");
    let opened = desk.ask(&["facts", "--open", file.to_str().unwrap()]);
    assert_eq!((opened.status, opened.err.as_str()), (Some(0), ""), "{opened:?}");
    assert!(opened.out.starts_with("The facts of 15 January 2027 are in use now.\n"), "{}", opened.out);
    assert!(opened.out.contains("before: used, now: paused"), "{}", opened.out);
    assert_eq!(desk.answer(), "paused");
    let due = desk.ask(&["facts", "--due", "--json"]);
    assert!(due.out.contains(r#""version":"2027-01-15""#), "{}", due.out);
    // The app has them, too.
    let mut app = desk.folder.program();
    let said = talk(app.args(["--pack", "own.pack", "--plain"]), &["q"]);
    assert!(said.out.contains("15 January 2027"), "{}", said.out);
    let back = desk.ask(&["facts", "--packaged"]);
    assert_eq!(back.out, "The facts that came with the app are in use again: those of 1 December 2026.\n", "{back:?}");
    assert_eq!(desk.answer(), "yes");
}

#[test]
fn each_refusal_is_one_line_and_bad_input() {
    let desk = Desk::new();
    let file = desk.newer("2027-01-15");
    let whole = fs::read(&file).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = desk.folder.path(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let other = Desk::new();
    let stranger = write("stranger", &fs::read(other.newer("2027-01-15")).unwrap());
    for (path, line) in [
        (write("a.pdf", b"%PDF-1.7"), "This is no file of facts. Nothing changed."),
        (write("cut", &whole[..whole.len() - 9]), "This file is damaged. Download it again. Nothing changed."),
        (write("plain", &desk.own.write().unwrap()), "Nobody signed these facts. Nothing changed."),
        (
            desk.newer("2026-11-01"),
            "These facts are of 1 November 2026, older than yours of 1 December 2026. Nothing changed.",
        ),
        (stranger, "These facts were signed by somebody this app does not know. Nothing changed."),
    ] {
        let ran = desk.ask(&["facts", "--open", path.to_str().unwrap()]);
        assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (Some(2), "", &*format!("untrained: {line}\n")));
        assert_eq!(desk.answer(), "yes");
    }
    let missing = desk.ask(&["facts", "--open", "nowhere"]);
    assert_eq!((missing.status, missing.err.lines().count()), (Some(2), 1));
    let both = desk.ask(&["facts", "--open", "x", "--packaged"]);
    assert_eq!((both.status, both.err.lines().count()), (Some(2), 1), "{both:?}");
}
