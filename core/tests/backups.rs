//! Backups and kept files on a phone whose storage fails, restarts and is handed odd files: nothing is overwritten, nothing
//! that was kept is lost, and what is no backup of ours changes nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends where it fails"
)]

mod common;
#[path = "common/driver.rs"]
mod driver;

use common::people::{account, looked, person};
use driver::{Driver, at, file, picture, settings, taps};
use miniz_oxide::deflate::compress_to_vec;
use serde_json::{Value, json};
use untrained_core::border::effect::Effect;
use untrained_core::border::event::{Event, Handover};
use untrained_core::nav::page::PageId;
use untrained_core::papers::zip::crc32;
use untrained_core::person::Seen;
use untrained_core::state::{State, archive};

/// Someone with an account that was looked at.
fn app() -> Driver {
    let who = person("DE", looked(account(1, "linkedin"), &[("2026-11-20", Seen::OffNow)]));
    let state =
        State { person: who.into(), welcomed: true, stack: vec![PageId::Home], next_id: 100, ..State::default() };
    let mut app = Driver::open(Some(archive::write(&state)), settings("en", None));
    app.send(Event::Opened, at("2026-11-24T09:00"));
    app
}

/// Records with two profiles, as a backup has them.
fn records() -> Value {
    json!({"version": 2, "state": {"person": {"country": "US", "age": "adult", "profiles": [
        {"id": 1, "service": "linkedin"}, {"id": 2, "service": "x"}]}, "welcomed": true, "stack": ["home"], "next_id": 3}})
}

/// The record of a proof of a picture.
fn proof(id: u32, bytes: &[u8]) -> Value {
    let kept = State::default();
    assert!(kept.proofs.is_empty());
    let sha256 = untrained_core::content::digest::sha256(bytes);
    json!({"id": id, "name": "screen.png", "file": format!("{sha256}.png"), "media_type": "image/png",
        "size": bytes.len(), "sha256": sha256, "kept_at": {"utc_millis": 0, "offset_minutes": 0}, "pack": "2026-11-24"})
}

fn with_proofs(proofs: Vec<Value>) -> Value {
    let mut records = records();
    records["state"]["proofs"] = Value::Array(proofs);
    records["state"]["next_id"] = json!(100_000);
    records
}

/// A ZIP put together by hand: of each file its name, its data as it lies there, its size, its CRC and whether it is deflated.
#[derive(Default)]
struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Zip {
    fn with(mut self, name: &str, data: &[u8], deflate: bool) -> Self {
        let packed = if deflate { compress_to_vec(data, 6) } else { data.to_vec() };
        let at = u32::try_from(self.bytes.len()).unwrap();
        let said = Self::said(name, &packed, data, deflate);
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&said);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(&packed);
        self.listed(name, &said, at)
    }

    fn said(name: &str, packed: &[u8], data: &[u8], deflate: bool) -> Vec<u8> {
        let mut said = vec![20, 0, 0, 8, if deflate { 8 } else { 0 }, 0, 0, 0, 0x21, 0];
        said.extend(crc32(data).to_le_bytes());
        said.extend(u32::try_from(packed.len()).unwrap().to_le_bytes());
        said.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        said.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        said.extend([0, 0]);
        said
    }

    /// An entry of the directory alone.
    fn listed(mut self, name: &str, said: &[u8], at: u32) -> Self {
        self.directory.extend(b"PK\x01\x02\x14\0");
        self.directory.extend(said);
        self.directory.extend([0; 10]);
        self.directory.extend(at.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.entries += 1;
        self
    }

    fn end(mut self) -> Vec<u8> {
        let begin = u32::try_from(self.bytes.len()).unwrap();
        self.bytes.extend(&self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(u32::try_from(self.directory.len()).unwrap().to_le_bytes());
        self.bytes.extend(begin.to_le_bytes());
        self.bytes.extend([0, 0]);
        self.bytes
    }
}

/// The same archive with the slash that some programs on Windows write.
fn zip_with_other_slash(bytes: &[u8]) -> Vec<u8> {
    let mut other = bytes.to_vec();
    for name in ["My case/", "case/originals/"] {
        let at: Vec<usize> =
            (0..bytes.len() - name.len()).filter(|at| bytes[*at..].starts_with(name.as_bytes())).collect();
        for at in at {
            other[at + name.len() - 1] = b'\\';
        }
    }
    other
}

fn zip(records: &Value) -> Vec<u8> {
    Zip::default().with("records.json", records.to_string().as_bytes(), false).end()
}

/// Picks this file as a backup.
fn offer(app: &mut Driver, bytes: Vec<u8>) {
    app.picks = Some(bytes);
    app.visit("settings");
    app.go("restore/pick");
    app.settle();
}

fn profiles(app: &Driver) -> usize {
    archive::read(app.saved.as_ref().unwrap()).unwrap().person.profiles.len()
}

/// The files there are without those that only wait to be looked into.
fn kept(app: &Driver) -> Vec<&str> {
    app.disk.keys().map(String::as_str).filter(|name| !name.starts_with("picked-")).collect()
}

#[test]
fn however_it_was_packed_it_is_read() {
    let text = records().to_string();
    let wide = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    let one = picture("one");
    let sum = untrained_core::content::digest::sha256(&one);
    let proved = with_proofs(vec![proof(3, &one)]);
    let packed = |folder: &str, deflate| {
        Zip::default()
            .with(&format!("{folder}case.html"), b"<p>", deflate)
            .with(&format!("{folder}originals/{sum}.png"), &one, deflate)
            .with(&format!("{folder}records.json"), proved.to_string().as_bytes(), deflate)
            .end()
    };
    let cases: [(&str, Vec<u8>, usize); 11] = [
        ("as it is", text.clone().into_bytes(), 0),
        ("with a mark", marked(b"\xef\xbb\xbf", text.as_bytes()), 0),
        ("UTF-16, little end first", marked(b"\xff\xfe", &wide(u16::to_le_bytes)), 0),
        ("UTF-16, big end first", marked(b"\xfe\xff", &wide(u16::to_be_bytes)), 0),
        ("UTF-16 without a mark", wide(u16::to_le_bytes), 0),
        ("UTF-16 the other way without a mark", wide(u16::to_be_bytes), 0),
        ("stored", packed("", false), 1),
        ("deflated", packed("", true), 1),
        ("in a folder", packed("My case/", true), 1),
        ("in a folder of a folder", packed("a/b c/", false), 1),
        ("with the other slash", zip_with_other_slash(&packed("My case/", true)), 1),
    ];
    for (how, bytes, pictures) in cases {
        let mut app = app();
        offer(&mut app, bytes);
        assert_eq!(app.window().page.key, "restore", "{how}: {}", app.show());
        app.go("restore/replace");
        app.settle();
        assert_eq!((profiles(&app), kept(&app).len()), (2, pictures), "{how}: {}", app.show());
        assert!(app.show().contains("The backup is in place."), "{how}: {}", app.show());
        assert_eq!(app.disk.len(), pictures, "{how}: the picked file is gone again");
    }
}

#[test]
fn what_is_no_backup_of_ours_is_refused_before_it_takes_memory_or_time() {
    let one = picture("one");
    let sum = untrained_core::content::digest::sha256(&one);
    let twice = |id: i64| {
        let mut records = records();
        records["state"]["person"]["profiles"][1]["id"] = json!(id);
        records
    };
    let mut last = records();
    last["state"]["next_id"] = json!(u32::MAX);
    let mut named = proof(3, &one);
    named["name"] = json!("n".repeat(1_000_000));
    let mut elsewhere = proof(3, &one);
    elsewhere["file"] = json!("../archive");
    // Many entries over one piece of data: a file of some kilobytes, gigabytes once it is unpacked.
    let zeros = vec![0; 10_000_000];
    let packed = compress_to_vec(&zeros, 9);
    let mut over = Zip::default().with("records.json", with_proofs(vec![]).to_string().as_bytes(), false);
    let from = u32::try_from(over.bytes.len()).unwrap();
    over = over.with(&format!("originals/{sum}.png"), &zeros, true);
    for number in 0..99 {
        let name = format!("originals/{sum}-{number}.png");
        let said = Zip::said(&name, &packed, &zeros, true);
        over = over.listed(&name, &said, from + number);
    }
    let many = Zip::default().with("records.json", b"{}", false);
    let many = (0..3000).fold(many, |zip, number| zip.with(&format!("{number}"), b"", false));
    let encrypted = {
        let mut bytes = zip(&records());
        let entry = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
        bytes[entry + 8] |= 1;
        bytes
    };
    let cases: [(&str, Vec<u8>); 15] = [
        ("two profiles with one id", zip(&twice(1))),
        ("an id at the end of its range", zip(&twice(i64::from(u32::MAX)))),
        ("the next id at the end of its range", zip(&last)),
        ("3 000 records that name one file", zip(&with_proofs((3..3003).map(|id| proof(id, &one)).collect()))),
        ("a name of a megabyte", zip(&with_proofs(vec![named]))),
        ("a file that lies elsewhere", zip(&with_proofs(vec![elsewhere]))),
        ("entries that lie over one another", over.end()),
        ("a backup in a backup", Zip::default().with("backup.zip", &zip(&records()), false).end()),
        ("a backup in place of the records", Zip::default().with("records.json", &zip(&records()), false).end()),
        ("two records", Zip::default().with("records.json", b"{}", false).with("records.json", b"{}", false).end()),
        ("more files than a person has", many.end()),
        ("encrypted", encrypted),
        ("half of one", {
            let whole = zip(&records());
            whole[..whole.len() / 2].to_vec()
        }),
        ("nothing", Vec::new()),
        ("a picture", one.clone()),
    ];
    for (what, bytes) in cases {
        let mut app = app();
        let before = profiles(&app);
        offer(&mut app, bytes);
        assert_eq!(app.window().page.key, "settings", "{what}: {}", app.show());
        assert!(app.window().notice.is_some() && !app.window().busy, "{what}: {}", app.show());
        assert_eq!((profiles(&app), app.disk.len()), (before, 0), "{what}");
    }
}

#[test]
fn a_file_that_many_records_name_is_taken_and_looked_at_once() {
    let one = picture("one");
    let sum = untrained_core::content::digest::sha256(&one);
    let records = with_proofs((3..1503).map(|id| proof(id, &one)).collect());
    let whole = Zip::default().with("records.json", records.to_string().as_bytes(), true).with(
        &format!("originals/{sum}.png"),
        &one,
        false,
    );
    let mut app = app();
    offer(&mut app, whole.end());
    app.go("restore/replace");
    let mut written = 0;
    let mut orders = app.effects.clone();
    while let Some(order) = orders.pop() {
        written += usize::from(matches!(order, Effect::KeepFiles { .. }));
        app.effects = vec![order];
        app.settle();
        orders.extend(app.effects.clone().into_iter().filter(|it| matches!(it, Effect::KeepFiles { .. })));
    }
    assert!(written <= 1, "{written}");
    assert_eq!(kept(&app), [format!("{sum}.png")]);
}

#[test]
fn a_backup_in_the_records_of_a_backup_is_left_where_it_is() {
    let mut nested = records();
    nested["state"]["restore"] =
        json!({"records": with_proofs(vec![]).to_string(), "file": "picked-1", "agreed": true});
    nested["state"]["loose"] = json!(["archive", "picked-1"]);
    nested["state"]["errands"] = json!({"7": "backup"});
    let mut app = app();
    offer(&mut app, zip(&nested));
    app.go("restore/replace");
    app.settle();
    let state = archive::read(app.saved.as_ref().unwrap()).unwrap();
    assert!(state.restore.is_none() && state.loose.is_empty() && state.errands.is_empty(), "{}", app.show());
    assert_eq!(state.person.profiles.len(), 2);
}

#[test]
fn a_restart_between_the_question_and_the_yes_loses_no_picture() {
    let mut old = app();
    old.share("one.png", &picture("one"), "keep-for/nothing");
    old.share("two.png", &picture("two"), "keep-for/nothing");
    old.visit("settings");
    old.go("backup");
    old.settle();
    let backup = old.exported.clone();
    // Before the yes.
    let mut new = app();
    offer(&mut new, backup.clone());
    new.reopen();
    new.settle();
    assert_eq!(new.window().page.key, "restore", "{}", new.show());
    new.go("restore/replace");
    new.settle();
    assert_eq!(kept(&new).len(), 2, "{}", new.show());
    assert!(new.show().contains("The backup is in place."), "{}", new.show());
    // After each order behind it.
    for orders in 1..12 {
        let mut new = app();
        offer(&mut new, backup.clone());
        new.go("restore/replace");
        new.settle_some(orders);
        new.reopen();
        new.settle();
        let state = archive::read(new.saved.as_ref().unwrap()).unwrap();
        assert_eq!((state.proofs.len(), kept(&new).len()), (2, 2), "{orders}: {}", new.show());
        new.visit("home");
        new.then(Event::NoticeSeen);
        new.settle();
        assert_eq!(new.disk.len(), 2, "{orders}: the picked file is swept: {:?}", new.disk.keys());
    }
    // The picked file went while the app was closed: what is missing is named.
    let mut new = app();
    offer(&mut new, backup);
    new.reopen();
    new.disk.clear();
    new.go("restore/replace");
    new.settle();
    let shown = new.show();
    assert!(shown.contains("one.png") && shown.contains("two.png") && !shown.contains("in place."), "{shown}");
}

#[test]
fn what_is_missing_or_altered_in_a_backup_is_named() {
    let (one, two, three) = (picture("one"), picture("two"), picture("three"));
    let sum = untrained_core::content::digest::sha256;
    let mut proofs = vec![proof(3, &one), proof(4, &two), proof(5, &three)];
    for (proof, name) in proofs.iter_mut().zip(["whole.png", "altered.png", "missing.png"]) {
        proof["name"] = json!(name);
    }
    let whole = Zip::default()
        .with("records.json", with_proofs(proofs).to_string().as_bytes(), false)
        .with(&format!("originals/{}.png", sum(&one)), &one, false)
        .with(&format!("originals/{}.png", sum(&two)), &three, false);
    let mut app = app();
    offer(&mut app, whole.end());
    assert!(app.show().contains("missing.png"), "{}", app.show());
    app.go("restore/replace");
    app.settle();
    let notice = app.window().notice.as_ref().unwrap().text.clone();
    assert!(notice.contains("altered.png") && notice.contains("missing.png"), "{notice}");
    assert!(!notice.contains("whole.png"), "{notice}");
    assert_eq!(kept(&app), [format!("{}.png", sum(&one))]);
}

#[test]
fn a_full_disk_during_a_restore_replaces_nothing_and_can_be_tried_again() {
    let mut old = app();
    old.share("one.png", &picture("one"), "keep-for/nothing");
    old.visit("settings");
    old.go("backup");
    old.settle();
    let mut new = app();
    new.share("mine.png", &picture("mine"), "keep-for/nothing");
    offer(&mut new, old.exported.clone());
    new.go("restore/replace");
    new.full = true;
    new.settle();
    assert_eq!(new.window().page.key, "restore", "{}", new.show());
    let state = archive::read(new.saved.as_ref().unwrap()).unwrap();
    assert_eq!(state.proofs[0].name, "mine.png");
    new.full = false;
    new.go("restore/replace");
    new.settle();
    let state = archive::read(new.saved.as_ref().unwrap()).unwrap();
    assert_eq!((state.proofs.len(), state.proofs[0].name.as_str()), (1, "one.png"));
}

#[test]
fn a_picture_kept_after_the_archive_was_damaged_overwrites_none_of_before() {
    let mut before = app();
    before.share("screen.png", &picture("before"), "keep-for/nothing");
    for saved in [None, Some(archive::write(&State::default()))] {
        // Damaged or newer: the shell put it aside, and the app begins anew beside the files of before.
        let mut again = Driver::open(saved, settings("en", Some("DE")));
        again.disk = before.disk.clone();
        again.send(Event::Opened, at("2026-11-25T09:00"));
        for tap in ["live/DE", "age/adult", "use/done"] {
            again.go(tap);
            again.settle();
        }
        again.share("screen.png", &picture("after"), "keep-for/nothing");
        let mut all: Vec<&Vec<u8>> = again.disk.values().collect();
        all.sort();
        assert_eq!(all, [&picture("after"), &picture("before")]);
    }
}

#[test]
fn of_two_proofs_with_one_content_the_file_stays_until_the_last_is_deleted() {
    let mut app = app();
    app.share("first.png", &picture("one"), "keep-for/nothing");
    app.share("second.png", &picture("one"), "keep-for/nothing");
    assert_eq!(app.disk.len(), 1);
    for left in [1, 0] {
        app.visit("proofs");
        let proof = taps(app.window()).into_iter().find(|(_, tap)| tap.starts_with("proof/")).unwrap().1;
        app.go(&proof);
        app.go(&proof.replace("proof/", "proof-delete/"));
        app.then(Event::NoticeSeen);
        app.settle();
        assert_eq!(app.disk.len(), left);
    }
}

#[test]
fn a_file_goes_only_once_the_record_without_it_is_stored() {
    let mut app = app();
    app.share("screen.png", &picture("one"), "keep-for/nothing");
    app.visit("proofs");
    app.settle();
    let proof = taps(app.window()).into_iter().find(|(_, tap)| tap.starts_with("proof/")).unwrap().1;
    app.go(&proof);
    app.settle();
    app.go(&proof.replace("proof/", "proof-delete/"));
    app.settle();
    app.then(Event::NoticeSeen);
    let save =
        |app: &Driver| app.order(|effect| if let Effect::Save { errand, .. } = effect { Some(*errand) } else { None });
    let drops = |app: &Driver| app.effects.iter().any(|effect| matches!(effect, Effect::DropFiles { .. }));
    assert!(!drops(&app));
    app.then(Event::SaveEnded { errand: save(&app), done: false });
    assert!(!drops(&app), "the record is still on the disk: {:?}", app.effects);
    app.visit("home");
    app.then(Event::SaveEnded { errand: save(&app), done: true });
    assert!(drops(&app), "{:?}", app.effects);
    // A failed deletion is tried again at the next start.
    let errand = app.order(|it| if let Effect::DropFiles { errand, .. } = it { Some(*errand) } else { None });
    app.then(Event::HandedOver { errand, outcome: Handover::Failed });
    app.settle();
    app.reopen();
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
}

#[test]
fn a_picture_whose_record_was_never_stored_is_swept_at_the_next_start() {
    let mut app = app();
    app.then(Event::SharedIn { file: file("screen.png", &picture("one")) });
    app.go("keep-for/nothing");
    let saved = app.order(|effect| if let Effect::Save { errand, .. } = effect { Some(*errand) } else { None });
    assert!(app.disk.is_empty(), "written only once it is stored that it will be");
    app.then(Event::SaveEnded { errand: saved, done: true });
    // The file is written, and the process ends before that is heard.
    app.disk.insert(format!("{}.png", untrained_core::content::digest::sha256(&picture("one"))), picture("one"));
    app.reopen();
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
    // So with a backup that was copied in when the process ended.
    app.visit("settings");
    app.go("restore/pick");
    let (errand, name) = app.order(|effect| match effect {
        Effect::PickBackup { errand, name, .. } => Some((*errand, name.clone())),
        _ => None,
    });
    app.settle_some(1);
    app.disk.insert(name, b"half".to_vec());
    app.reopen();
    app.then(Event::BackupPicked { errand, size: None });
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
}

#[test]
fn an_original_that_is_gone_or_altered_is_named_when_the_case_is_exported() {
    let mut app = app();
    app.share("whole.png", &picture("one"), "keep-for/nothing");
    app.share("gone.png", &picture("two"), "keep-for/nothing");
    app.share("altered.png", &picture("three"), "keep-for/nothing");
    let name = |of: &str| format!("{}.png", untrained_core::content::digest::sha256(&picture(of)));
    app.disk.remove(&name("two"));
    app.disk.insert(name("three"), picture("other"));
    app.visit("proofs");
    app.go("case-export");
    app.settle();
    let notice = app.window().notice.as_ref().unwrap().text.clone();
    assert!(notice.contains("gone.png") && notice.contains("altered.png") && !notice.contains("whole.png"), "{notice}");
    let packed = |of: &str| app.exported.windows(name(of).len()).any(|part| part == name(of).as_bytes());
    assert!(packed("one"));
}

#[test]
fn could_not_save_is_not_said_at_the_next_start_when_a_later_save_went_well() {
    let mut app = app();
    app.visit("reminders");
    let save = app.order(|effect| if let Effect::Save { errand, .. } = effect { Some(*errand) } else { None });
    app.then(Event::SaveEnded { errand: save, done: false });
    assert!(app.show().contains("Could not save"), "{}", app.show());
    app.visit("settings");
    app.settle();
    app.reopen();
    assert!(!app.show().contains("Could not save"), "{}", app.show());
}

/// How much a session holds, as far as it can be written down.
fn weight(app: &Driver) -> usize {
    format!("{:?}", app.session).len()
}

fn named(of: &str) -> String {
    format!("{}.png", untrained_core::content::digest::sha256(&picture(of)))
}

#[test]
fn shared_pictures_wait_in_files_and_not_in_memory() {
    let mut app = app();
    let before = weight(&app);
    for number in 0..10 {
        let large = [picture(&number.to_string()), vec![7; 1_000_000]].concat();
        app.then(Event::SharedIn { file: file(&format!("{number}.png"), &large) });
        app.settle();
    }
    assert_eq!(app.disk.len(), 10);
    let grown = weight(&app).saturating_sub(before);
    assert!(grown < 100_000, "{grown} for 10 MB of pictures");
    assert!((0..10).all(|number| app.show().contains(&format!("{number}.png · "))), "{}", app.show());
    // No more than can be asked about.
    app.then(Event::SharedIn { file: file("one more.png", &picture("more")) });
    app.settle();
    assert!(app.show().contains("could not be kept") && !app.disk.contains_key(&named("more")), "{}", app.show());
    app.go("keep-for/nothing");
    app.settle();
    app.visit("proofs");
    assert_eq!(kept(&app).len(), 10);
}

#[test]
fn a_picture_that_waits_is_no_proof_and_its_file_goes_unless_the_answer_is_yes() {
    let shared = || {
        let mut app = app();
        app.then(Event::SharedIn { file: file("one.png", &picture("one")) });
        app.settle();
        assert_eq!(app.disk.keys().collect::<Vec<_>>(), [&named("one")]);
        app
    };
    // No.
    let mut app = shared();
    app.go("discard");
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
    // Another page instead of an answer.
    let mut app = shared();
    app.visit("reminders");
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
    // No answer, as the process ended.
    let mut app = shared();
    app.reopen();
    assert!(!app.show().contains("one.png"), "{}", app.show());
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
    // No, before the file was written: it never is.
    let mut app = self::app();
    app.then(Event::SharedIn { file: file("one.png", &picture("one")) });
    app.go("discard");
    app.settle();
    assert!(app.disk.is_empty(), "{:?}", app.disk.keys());
    // Yes.
    let mut app = shared();
    app.go("keep-for/nothing");
    app.settle();
    app.reopen();
    app.settle();
    assert_eq!(app.disk.keys().collect::<Vec<_>>(), [&named("one")]);
    app.visit("proofs");
    assert_eq!(kept(&app).len(), 1);
    // The same picture shared once more and not kept: the one that was kept stays.
    app.then(Event::SharedIn { file: file("one.png", &picture("one")) });
    app.settle();
    app.go("discard");
    app.settle();
    assert_eq!(app.disk.keys().collect::<Vec<_>>(), [&named("one")]);
}

#[test]
fn a_shared_picture_that_fits_no_disk_is_said_and_asked_about_no_more() {
    let mut app = app();
    app.full = true;
    app.then(Event::SharedIn { file: file("one.png", &picture("one")) });
    app.settle();
    assert!(app.show().contains("The file could not be kept") && !app.show().contains("one.png"), "{}", app.show());
}
