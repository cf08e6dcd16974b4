//! What vouches for a pack that did not come with the app: what is signed, whole and newer is taken; everything else is
//! refused, in bounded time and memory.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test ends where it fails")]

mod common;

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use minisign::KeyPair;
use untrained_core::content::seal::{self, MOST_PACK, Refusal};
use untrained_core::content::{Change, HandedOn, Keys, Pack, What};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Two makers of packs; the app knows the first.
fn makers() -> &'static [KeyPair; 2] {
    static MAKERS: OnceLock<[KeyPair; 2]> = OnceLock::new();
    MAKERS.get_or_init(|| [0, 1].map(|_| KeyPair::generate_unencrypted_keypair().unwrap()))
}

fn sign(maker: &KeyPair, text: &str) -> String {
    minisign::sign(None, &maker.sk, text.as_bytes(), Some("timestamp:1795780800\tfile:head\thashed"), None)
        .unwrap()
        .into_string()
}

fn keys(maker: &KeyPair, on: &str) -> Keys {
    Keys { on: day(on), keys: vec![maker.pk.to_base64()] }
}

/// The pack of the content with this day and a change of it, its list of keys that of the first maker.
fn of_day(version: &str) -> Pack {
    let mut pack = Pack::clone(common::pack());
    pack.version = day(version);
    let change = Change {
        version: day(version),
        service: "linkedin".to_owned(),
        about: "linkedin.note.form".to_owned(),
        what: What::Changed,
        look_again: false,
    };
    pack.changes = [vec![change], pack.changes.to_vec()].concat().into();
    pack.keys = keys(&makers()[0], "2026-11-27").into();
    pack
}

fn sealed(pack: &Pack, maker: &KeyPair, lists: &[HandedOn]) -> Vec<u8> {
    let bytes = pack.write().unwrap();
    let signature = sign(maker, seal::to_sign(&bytes).unwrap());
    seal::sealed(&bytes, &signature, lists).unwrap()
}

/// The pack that the app has.
fn packaged() -> &'static Arc<Pack> {
    static PACK: OnceLock<Arc<Pack>> = OnceLock::new();
    PACK.get_or_init(|| Arc::new(Pack::open(of_day("2026-12-01").write().unwrap()).unwrap()))
}

/// A newer one, signed by the maker that the app knows.
fn newer() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| sealed(&of_day("2027-01-15"), &makers()[0], &[]))
}

fn consider(bytes: &[u8]) -> Result<Pack, Refusal> {
    seal::consider(&Arc::new(bytes.to_vec()), packaged(), packaged().version)
}

fn why(bytes: &[u8]) -> Refusal {
    consider(bytes).unwrap_err()
}

#[test]
fn what_is_signed_whole_and_newer_is_taken() {
    assert_eq!(consider(newer()).unwrap(), of_day("2027-01-15"));
}

#[test]
fn each_refusal_names_what_was_wrong() {
    let [known, other] = makers();
    let good = of_day("2027-01-15");
    assert_eq!(why(b""), Refusal::NoFacts);
    assert_eq!(why(b"%PDF-1.7"), Refusal::NoFacts);
    assert_eq!(why(b"untrained-pack 999 2027-01-15\nanything"), Refusal::NeedsNewerApp);
    assert_eq!(why(b"untrained-pack 3 0123456789abcdef\nanything"), Refusal::ForOlderApp);
    assert_eq!(why(&good.write().unwrap()), Refusal::NotSigned);
    assert_eq!(why(&sealed(&good, other, &[])), Refusal::UnknownKey);
    assert_eq!(why(&sealed(&of_day("2026-11-30"), known, &[])), Refusal::Older { version: day("2026-11-30") });
    assert_eq!(why(&sealed(&of_day("2026-12-01"), known, &[])), Refusal::Same);
    // The head of one pack under the signature of another.
    let bytes = of_day("2027-01-16").write().unwrap();
    let signature = sign(known, seal::to_sign(&good.write().unwrap()).unwrap());
    assert_eq!(why(&seal::sealed(&bytes, &signature, &[]).unwrap()), Refusal::BadSignature);
    let mut cut = newer().to_vec();
    *cut.last_mut().unwrap() ^= 1;
    assert_eq!(why(&cut), Refusal::Damaged);
    let most = usize::try_from(MOST_PACK).unwrap();
    assert_eq!(why(&[newer(), &vec![0; most]].concat()), Refusal::TooLarge);
}

#[test]
fn a_list_of_keys_signed_by_the_one_before_is_followed_and_only_then() {
    let [first, second] = makers();
    let list = keys(second, "2027-01-01");
    let signed = |maker| {
        let signature = sign(maker, &list.signed_text()).lines().skip(1).map(str::to_owned).collect();
        HandedOn { on: list.on, keys: list.keys.clone(), signature }
    };
    let good = of_day("2027-01-15");
    assert_eq!(consider(&sealed(&good, second, &[signed(first)])).unwrap().version, day("2027-01-15"));
    // Once handed on, the old key signs nothing any more.
    assert_eq!(why(&sealed(&good, first, &[signed(first)])), Refusal::UnknownKey);
    // Nobody hands the app over to themselves.
    assert_eq!(why(&sealed(&good, second, &[signed(second)])), Refusal::UnknownKey);
    // An app that has the newer list already follows it and not the older one.
    let mut knows = of_day("2026-12-01");
    knows.keys = list.clone().into();
    let bytes = Arc::new(sealed(&good, second, &[signed(first)]));
    assert!(seal::consider(&bytes, &knows, knows.version).is_ok());
    assert_eq!(seal::consider(&Arc::new(newer().to_vec()), &knows, knows.version).unwrap_err(), Refusal::UnknownKey);
}

/// A list of keys that is that of `next` from a day on, signed by `maker`.
fn handed(next: &KeyPair, on: &str, maker: &KeyPair) -> HandedOn {
    let list = keys(next, on);
    let signature = sign(maker, &list.signed_text()).lines().skip(1).map(str::to_owned).collect();
    HandedOn { on: list.on, keys: list.keys, signature }
}

#[test]
fn lists_of_keys_hold_in_their_order_alone() {
    let [first, second] = makers();
    let third = KeyPair::generate_unencrypted_keypair().unwrap();
    let good = of_day("2027-03-15");
    let (one, two) = (handed(second, "2027-01-01", first), handed(&third, "2027-02-01", second));
    let by = |maker: &KeyPair, lists: &[&HandedOn]| {
        let lists: Vec<HandedOn> = lists.iter().map(|list| (*list).clone()).collect();
        consider(&sealed(&good, maker, &lists)).map(|pack| pack.version)
    };
    assert_eq!(by(&third, &[&one, &two]), Ok(day("2027-03-15")));
    // One that stands there twice says nothing new.
    assert_eq!(by(&third, &[&one, &one, &two, &one]), Ok(day("2027-03-15")));
    // Out of order, with a gap, or led back to the keys of before: the chain is broken, or its last link counts.
    assert_eq!(by(&third, &[&two, &one]), Err(Refusal::UnknownKey));
    assert_eq!(by(&third, &[&two]), Err(Refusal::UnknownKey));
    assert_eq!(by(second, &[&one, &two]), Err(Refusal::UnknownKey));
    assert_eq!(by(second, &[&one, &handed(first, "2026-12-15", second)]), Ok(day("2027-03-15")));
    // A list of the same day as the one in force takes nobody's place.
    assert_eq!(by(&third, &[&one, &handed(&third, "2027-01-01", second)]), Err(Refusal::UnknownKey));
    // A list signed for other keys, or another day.
    assert_eq!(by(&third, &[&one, &HandedOn { on: day("2027-02-02"), ..two.clone() }]), Err(Refusal::BadSignature));
    let keys = vec![first.pk.to_base64()];
    assert_eq!(by(first, &[&one, &HandedOn { keys, ..two.clone() }]), Err(Refusal::BadSignature));
    // More lists than are ever read.
    assert_eq!(by(second, &[&one; 17]), Err(Refusal::BadSignature));
    assert_eq!(by(second, &[&one; 16]), Ok(day("2027-03-15")));
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// Where the sections of a file begin and end, by its own head.
fn sections(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let head = std::str::from_utf8(&bytes[..seal::to_sign(bytes).unwrap().len()]).unwrap();
    let sizes: Vec<usize> = head.lines().skip(1).filter_map(|line| line.split(' ').nth(2)?.parse().ok()).collect();
    let mut from = bytes.len() - sizes.iter().sum::<usize>();
    sizes
        .into_iter()
        .map(|size| {
            from += size;
            from - size..from
        })
        .collect()
}

#[test]
fn ten_thousand_tampered_packs_are_refused() {
    tamper(50);
}

#[test]
#[ignore = "looks at a whole pack two thousand times: a minute or more without optimisation"]
fn two_thousand_bits_more_inside_the_sections() {
    tamper(2_000);
}

/// Alters the good pack in every way, `inside` times within its sections.
fn tamper(inside: usize) {
    let good = newer();
    let unknown = sealed(&of_day("2027-01-15"), &makers()[1], &[]);
    let older: Vec<Vec<u8>> =
        ["2026-10-01", "2026-11-30", "2026-12-01"].map(|version| sealed(&of_day(version), &makers()[0], &[])).into();
    let places = sections(good);
    let head = good.len() - places.iter().map(std::ops::Range::len).sum::<usize>();
    let mut chance = Chance(7);
    let mut count = 0_u32;
    let mut refuse = |bytes: Vec<u8>, what: &str| {
        assert!(consider(&bytes).is_err(), "{what}");
        count += 1;
    };
    // Every bit of head and seal, and bits all over the rest.
    for at in 0..head {
        for bit in 0..8 {
            let mut bytes = good.to_vec();
            bytes[at] ^= 1 << bit;
            refuse(bytes, &format!("bit {bit} of byte {at}"));
        }
    }
    for _ in 0..inside {
        let (at, bit) = (head + chance.below(good.len() - head), chance.below(8));
        let mut bytes = good.to_vec();
        bytes[at] ^= 1 << bit;
        refuse(bytes, &format!("bit {bit} of byte {at}"));
    }
    for _ in 0..4_500 {
        let at = chance.below(good.len());
        refuse(good[..at].to_vec(), &format!("cut at {at}"));
    }
    for at in 0..head.min(1_000) {
        refuse(good[..at].to_vec(), &format!("cut at {at}"));
        let mut bytes = good.to_vec();
        bytes.insert(at, good[at]);
        refuse(bytes, &format!("a byte more at {at}"));
        let mut bytes = good.to_vec();
        bytes.remove(at);
        // A byte that is there twice in a row is missed nowhere but in the length of its line.
        refuse(bytes, &format!("a byte less at {at}"));
    }
    for (first, one) in places.iter().enumerate() {
        for two in &places[first + 1..] {
            let swapped = [
                &good[..one.start],
                &good[two.clone()],
                &good[one.end..two.start],
                &good[one.clone()],
                &good[two.end..],
            ];
            refuse(swapped.concat(), "two sections swapped");
        }
    }
    for bytes in older.iter().chain([&unknown]) {
        refuse(bytes.clone(), "another key or an older day");
        // Another's head over these sections, and the other way about.
        let their = bytes.len() - sections(bytes).iter().map(std::ops::Range::len).sum::<usize>();
        refuse([&bytes[..their], &good[head..]].concat(), "a head of another");
        if *bytes != unknown {
            refuse([&good[..head], &bytes[their..]].concat(), "sections of another");
        }
    }
    assert!(count >= 10_000, "{count}");
}
