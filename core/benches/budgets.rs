//! Time and growth of the core. Budgets: a step of a person with 20 profiles and 200 records in 100 µs, opening in 5 ms,
//! growth linear in records. The floor beside them is what no design gets rid of: reading the same bytes, copying the state.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a benchmark may stop"
)]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fluent_bundle::FluentResource;
use untrained_core::border::event::{Event, NoticesBy, Permission, Settings};
use untrained_core::border::moment::Moment;
use untrained_core::content::{Change, Keys, Law, Licence, Pack, Place, Service, Source, Texts, seal};
use untrained_core::nav::page::PageId;
use untrained_core::person::case::{EventKind, Objection};
use untrained_core::person::{Age, Look, Membership, Person, Profile, Seen, SwitchRecord};
use untrained_core::rules::case;
use untrained_core::rules::reminder::{self, Prefs};
use untrained_core::rules::verdict::{evaluate, find_place};
use untrained_core::session::Session;
use untrained_core::state::{Choices, State, archive};

/// 23 November 2026, 12:00 in Berlin.
const NOW: Moment = Moment { utc_millis: 1_795_431_600_000, offset_minutes: 60 };

fn pack() -> Arc<Pack> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let files = untrained_pack::files::read(&root).expect("content/ can be read");
    Arc::new(untrained_pack::build::pack(&files).expect("content/ makes a pack"))
}

fn settings() -> Settings {
    Settings {
        languages: vec!["en".to_owned()],
        region: Some("DE".to_owned()),
        opens_apps: true,
        notices_by: NoticesBy::System,
        picks_pictures: true,
        has_widget: false,
        locks: false,
        prints: true,
        pauses_unused: false,
    }
}

/// An objection sent by the form.
fn case_event(on: NaiveDate) -> untrained_core::person::case::Event {
    untrained_core::person::case::Event { on, what: EventKind::SentForm, reasons: None, id: 1 }
}

/// Someone with 20 profiles and about `records` looks and objections, four looks to an objection.
fn someone(pack: &Pack, records: usize) -> State {
    let first = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
    let mut profiles: Vec<Profile> = (0..20u32)
        .zip(pack.services.iter().cycle())
        .map(|(id, service)| Profile {
            id: id + 1,
            service: service.id.clone(),
            nickname: format!("account {id}"),
            membership: Membership::Member,
            switches: service.switches.iter().map(|switch| (switch.id.clone(), SwitchRecord::default())).collect(),
            objections: Vec::new(),
        })
        .collect();
    for number in 0..records {
        let on = first + Days::new(u64::try_from(number).unwrap() % 365);
        let id = u32::try_from(number).unwrap() + 100;
        let place = number % 20;
        let Some(profile) = profiles.get_mut(place) else { continue };
        match profile.switches.values_mut().next() {
            Some(record) if number / 20 % 5 != 4 => record.looks.push(Look {
                id,
                on,
                seen: if number / 20 % 7 == 3 { Seen::OnAgain } else { Seen::OffAlready },
                proofs: Vec::new(),
                note: "looked on the phone".to_owned(),
                pack: pack.version,
            }),
            Some(_) | None => {
                let subjects = vec!["linkedin-objection-other-training".to_owned()];
                let mut objection = Objection { id, subjects, ..Objection::default() };
                objection.note(on, EventKind::SentForm, None);
                objection.note(on + Days::new(20), EventKind::DidPart, None);
                profile.objections.push(objection);
            }
        }
    }
    State {
        person: Person {
            country: Some("DE".to_owned()),
            age: Age::Adult,
            profiles: profiles.into_iter().map(Into::into).collect(),
        }
        .into(),
        choices: Choices { permission: Some(Permission::Granted), ..Choices::default() },
        welcomed: true,
        stack: vec![PageId::Home],
        next_id: 1_000_000,
        ..State::default()
    }
}

fn session(pack: &Arc<Pack>, state: &State) -> Session {
    let mut session = Session::open_with(Some(&archive::write(state)), Arc::clone(pack), settings()).expect("opens");
    let _ = session.step(&Event::Opened, NOW);
    session
}

/// A pack as one whole, as it was before it had sections: one checksum, and everything read at the start.
#[derive(serde::Serialize, serde::Deserialize)]
struct Whole {
    version: NaiveDate,
    services: Vec<Service>,
    places: Vec<Place>,
    sources: BTreeMap<String, Source>,
    law: Law,
    names: BTreeMap<String, BTreeMap<String, String>>,
    text: BTreeMap<String, String>,
    changes: Vec<Change>,
    licences: Vec<Licence>,
}

impl Whole {
    fn of(pack: &Pack) -> Self {
        let source = |texts: &Texts| texts.parts().map(|(_, source)| source).collect::<String>();
        let mut text: BTreeMap<String, String> =
            pack.text.iter().map(|(language, texts)| (language.clone(), source(texts))).collect();
        for (language, texts) in &pack.letters {
            text.entry(language.clone()).or_default().push_str(&source(texts));
        }
        Self {
            version: pack.version,
            services: pack.services.iter().cloned().collect(),
            places: pack.places.to_vec(),
            sources: BTreeMap::clone(&pack.sources),
            law: Law::clone(&pack.law),
            names: pack.names.iter().map(|(language, names)| (language.clone(), BTreeMap::clone(names))).collect(),
            text,
            changes: pack.changes.to_vec(),
            licences: pack.licences.to_vec(),
        }
    }

    fn written(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("a pack can be written")
    }

    fn read(bytes: &[u8]) -> Pack {
        black_box(untrained_core::content::digest::sha256(bytes));
        let Self { version, services, places, sources, law, names, text, changes, licences } =
            postcard::from_bytes(bytes).expect("what was written");
        // The sentences of the chosen language were all read at once.
        let english = FluentResource::try_new(text.get("en").cloned().unwrap_or_default());
        black_box(english.expect("sentences"));
        let names = names.into_iter().map(|(language, names)| (language, names.into())).collect();
        let text = text.into_iter().map(|(language, source)| (language, Texts::of(&source))).collect();
        Pack {
            version,
            services: services.into(),
            places: places.into(),
            sources: sources.into(),
            law: law.into(),
            names,
            text,
            changes: changes.into(),
            licences: licences.into(),
            ..Pack::default()
        }
    }
}

/// The same facts among 500 services, in 30 languages.
fn large(pack: &Pack) -> Pack {
    let mut services: Vec<Service> = pack.services.iter().cloned().collect();
    let more = services.clone();
    for (number, service) in (services.len()..500).zip(more.iter().cycle()) {
        services.push(Service { id: format!("other{number}"), ..service.clone() });
    }
    let mut sentences: String = pack.text["en"].parts().map(|(_, source)| source).collect();
    for service in services.iter().skip(more.len()) {
        for sentence in 0..40 {
            let line = format!("{}-{sentence} = Posts of members are used to train AI of this service.\n", service.id);
            sentences.push_str(&line);
        }
    }
    let languages =
        (0..28).map(|number| format!("q{}{}", char::from(b'a' + number / 26), char::from(b'a' + number % 26)));
    let mut large = Pack { services: services.into(), ..pack.clone() };
    let (names, letters) = (pack.names["en"].clone(), pack.letters["en"].clone());
    for language in languages.chain(["en".to_owned()]) {
        large.text.insert(language.clone(), Texts::of(&sentences));
        large.names.insert(language.clone(), names.clone());
        large.letters.insert(language, letters.clone());
    }
    large
}

/// The pack with a key, and a newer one that it signed.
fn renewed(pack: &Pack) -> (Arc<Vec<u8>>, Vec<u8>) {
    let maker = minisign::KeyPair::generate_unencrypted_keypair().expect("a key");
    let mut pack = pack.clone();
    pack.keys = Keys { on: pack.version, keys: vec![maker.pk.to_base64()] }.into();
    let packaged = pack.write().expect("a pack can be written");
    pack.version = pack.version + Days::new(30);
    let newer = pack.write().expect("a pack can be written");
    let head = seal::to_sign(&newer).expect("a head");
    let signature = minisign::sign(None, &maker.sk, head.as_bytes(), Some("facts"), None).expect("a signature");
    let sealed = seal::sealed(&newer, &signature.into_string(), &[]).expect("a seal");
    (Arc::new(packaged), sealed)
}

fn budgets(c: &mut Criterion) {
    let pack = pack();
    let pack_bytes = Arc::new(pack.write().expect("a pack can be written"));
    let state = someone(&pack, 200);
    let saved = archive::write(&state);

    let mut group = c.benchmark_group("step, 20 profiles, 200 records (100 µs)");
    for (name, event) in [
        ("home drawn again", Event::NoticeSeen),
        ("app opened", Event::Opened),
        ("to reminders", Event::Tapped { tap: "reminders".to_owned() }),
        (
            "an answer to a notice",
            Event::ReminderAnswered {
                id: "look-again:linkedin:2026-12-01".to_owned(),
                tap: Some("saw/off-already/linkedin".to_owned()),
            },
        ),
    ] {
        let open = session(&pack, &state);
        group.bench_function(name, |b| {
            b.iter_batched_ref(
                || open.clone(),
                |one| black_box(one.step(&event, NOW)),
                criterion::BatchSize::SmallInput,
            );
        });
    }
    group.bench_function("floor: copy of the state", |b| b.iter(|| black_box(state.clone())));
    group.finish();

    let mut group = c.benchmark_group("open (5 ms)");
    group.bench_function("saved bytes and pack to first window", |b| {
        b.iter(|| {
            let mut session = Session::open(Some(&saved), Arc::clone(&pack_bytes), settings()).expect("opens");
            black_box(session.step(&Event::Opened, NOW))
        });
    });
    let whole = Whole::of(&pack).written();
    group.bench_function("the same, the pack as one whole (form of 5d3192b)", |b| {
        b.iter(|| {
            let pack = Arc::new(Whole::read(&whole));
            let mut session = Session::open_with(Some(&saved), pack, settings()).expect("opens");
            black_box(session.step(&Event::Opened, NOW))
        });
    });
    let large = Arc::new(large(&pack).write().expect("a pack can be written"));
    group.bench_function("the same, 500 services and 30 languages in the pack (1.1 times)", |b| {
        b.iter(|| {
            let mut session = Session::open(Some(&saved), Arc::clone(&large), settings()).expect("opens");
            black_box(session.step(&Event::Opened, NOW))
        });
    });
    let (packaged, newer) = renewed(&pack);
    group.bench_function("the same, with newer facts and their signature", |b| {
        b.iter(|| {
            let facts = Some(newer.clone());
            let mut session =
                Session::open_renewed(Some(&saved), Arc::clone(&packaged), facts, settings()).expect("opens");
            black_box(session.step(&Event::Opened, NOW))
        });
    });
    group.bench_function("floor: reading the pack alone", |b| {
        b.iter(|| black_box(untrained_core::content::Pack::read(&pack_bytes)));
    });
    group.bench_function("floor: the pack's checksum alone", |b| {
        b.iter(|| black_box(untrained_core::content::digest::sha256(&pack_bytes)));
    });
    group.finish();

    let mut group = c.benchmark_group("growth in records (linear)");
    for records in [10, 100, 1_000, 10_000] {
        let state = someone(&pack, records);
        let open = session(&pack, &state);
        group.throughput(Throughput::Elements(u64::try_from(records).unwrap()));
        group.bench_with_input(BenchmarkId::from_parameter(records), &open, |b, open| {
            let step = |one: &mut Session| black_box(one.step(&Event::Opened, NOW));
            b.iter_batched_ref(|| open.clone(), step, criterion::BatchSize::LargeInput);
        });
    }
    group.finish();

    let place = find_place(&pack, "DE").expect("a place");
    let service = pack.service("linkedin").expect("a service");
    let today = NOW.date();
    let mut group = c.benchmark_group("parts");
    group.bench_function("verdict", |b| b.iter(|| black_box(evaluate(service, place, today, Age::Adult, true))));
    let sent = [case_event(today)];
    group.bench_function("last days", |b| {
        b.iter(|| black_box(case::evaluate(&pack, service, Some(place), &sent, today)));
    });
    group.bench_function("plan of reminders", |b| {
        b.iter(|| black_box(reminder::plan(&state.person, &pack, &Prefs::default(), NOW.wall())));
    });
    group.finish();
}

criterion_group!(all, budgets);
criterion_main!(all);
