//! A pack is built, signed and sealed by the program as by hand, and an app takes it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test ends where it fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use minisign::KeyPair;
use untrained_core::content::Pack;
use untrained_core::content::seal;

fn run(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_untrained-pack")).args(arguments).current_dir(folder).output().unwrap()
}

fn said(output: &Output) -> (bool, String) {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[test]
fn what_is_signed_with_a_key_of_the_content_is_taken_by_an_app_of_before_and_nothing_else_is_sealed() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sign-{}", std::process::id()));
    fs::create_dir_all(folder.join("content")).unwrap();
    let [maker, other] = [0, 1].map(|_| KeyPair::generate_unencrypted_keypair().unwrap());
    let keys = format!(r#"{{"on":"2026-11-27","keys":["{}"],"handed_on":[]}}"#, maker.pk.to_base64());
    fs::write(folder.join("content/keys.json"), keys).unwrap();
    let build = |version: &str| {
        fs::write(folder.join("content/pack.json"), format!(r#"{{"version":"{version}"}}"#)).unwrap();
        let name = format!("{version}.pack");
        assert!(said(&run(&["build", &name], &folder)).0);
        name
    };
    let packaged = Pack::open(fs::read(folder.join(build("2026-12-01"))).unwrap()).unwrap();
    let plain = build("2027-01-15");
    let head = run(&["head", &plain], &folder).stdout;
    for (who, takes) in [(&other, false), (&maker, true)] {
        let signature = minisign::sign(None, &who.sk, head.as_slice(), Some("facts of 2027-01-15"), None).unwrap();
        fs::write(folder.join("head.minisig"), signature.into_string()).unwrap();
        let (sealed, told) = said(&run(&["seal", &plain, "head.minisig", "--out", "facts.untrained-pack"], &folder));
        assert_eq!(sealed, takes, "{told}");
        assert_eq!(folder.join("facts.untrained-pack").exists(), takes);
        assert!(takes || told.contains("would be refused: UnknownKey"), "{told}");
    }
    let bytes = Arc::new(fs::read(folder.join("facts.untrained-pack")).unwrap());
    assert_eq!(seal::consider(&bytes, &packaged, packaged.version).unwrap().version.to_string(), "2027-01-15");
    fs::remove_dir_all(folder).unwrap();
}
