//! The sub-commands, run for real: their JSON is the documented one, their text is for people.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends where it fails"
)]

mod common;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
use common::{Folder, Ran, json, run};
use serde_json::{Value, json as value};

/// Keys in the order in which they are printed.
fn keys(text: &str) -> Vec<String> {
    let mut depth = 0;
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '[', ']', '"']) {
        let sign = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        match sign {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {
                let mut end = 0;
                while rest.as_bytes()[end] != b'"' {
                    end += if rest.as_bytes()[end] == b'\\' { 2 } else { 1 };
                }
                let word = &rest[..end];
                rest = &rest[end + 1..];
                if depth == 1 && rest.starts_with(':') {
                    keys.push(word.to_owned());
                }
            }
        }
    }
    keys
}

#[test]
fn status_is_the_documented_json() {
    let arguments = ["status", "--country", "GB", "--on", "2025-11-03", "--json"];
    let answer = json(&arguments);
    let expected = value!({
        "service": "linkedin", "country": "GB", "on": "2025-11-03", "answer": "yes", "since": "2025-11-03",
        "since_precision": "day", "until": null, "default": "on", "shared_with": ["microsoft"], "starts_on": null,
        "age_rule": false, "evidence": "documented", "stale": false, "readings": [],
        "doors": ["switch", "objection"]
    });
    for (key, expected) in expected.as_object().unwrap() {
        assert_eq!(&answer[key], expected, "{key}");
    }
    let day = answer["verified_on"].as_str().unwrap();
    assert!(day.len() == 10 && day > "2026-11", "the day a fact keeper last looked, whichever it is: {day}");
    let reason = &answer["reasons"][0];
    assert_eq!(reason["id"], "linkedin.training.uk");
    assert_eq!(reason["sources"][0]["published"], "2026-08-21");
    assert!(reason["sources"][0]["url"].as_str().unwrap().starts_with("https://"));
    assert_eq!(
        keys(&run(&arguments).out),
        [
            "service",
            "country",
            "on",
            "answer",
            "since",
            "since_precision",
            "until",
            "default",
            "shared_with",
            "starts_on",
            "age_rule",
            "evidence",
            "verified_on",
            "stale",
            "reasons",
            "readings",
            "doors",
            "by",
            "uses"
        ]
    );
}

#[test]
fn status_follows_the_table() {
    let answer = |country: &str, on: &str| json(&["status", "--country", country, "--on", on, "--json"]);
    for (country, on, expected) in [
        ("DE", "2024-09-17", "unclear"),
        ("DE", "2024-09-18", "no"),
        ("DE", "2025-09-18", "not_yet"),
        ("DE", "2025-11-03", "yes"),
        ("uk", "2024-09-19", "unclear"),
        ("UK", "2024-09-20", "no"),
        ("CA", "2024-12-09", "yes"),
        ("CA", "2024-12-10", "paused"),
        ("HK", "2024-10-11", "paused"),
        ("CN", "2026-01-01", "unclear"),
        ("US", "2024-09-18", "yes"),
        ("JE", "2025-11-02", "unclear"),
        ("JE", "2025-11-03", "yes"),
        ("el", "2025-11-03", "yes"),
    ] {
        assert_eq!(answer(country, on)["answer"], expected, "{country} {on}");
    }
    assert_eq!(answer("DE", "2025-09-18")["starts_on"], "2025-11-03");
    assert!(answer("CN", "2026-01-01")["readings"].as_array().unwrap().len() >= 2);
    assert_eq!(answer("el", "2025-11-03")["country"], "GR");
}

#[test]
fn age_and_membership_count() {
    let minor = json(&["status", "--country", "DE", "--age", "17", "--json"]);
    assert_eq!((&minor["answer"], &minor["age_rule"]), (&value!("no"), &value!(true)));
    assert_eq!(minor["doors"], value!(["switch", "objection"]));
    let adult = json(&["status", "--country", "DE", "--age", "18", "--json"]);
    assert_eq!((&adult["answer"], &adult["age_rule"]), (&value!("yes"), &value!(false)));
    let stranger = json(&["status", "--country", "DE", "--non-member", "--json"]);
    assert_eq!(stranger["doors"], value!(["objection"]));
}

#[test]
fn the_sentence_names_a_switch_only_where_there_is_one() {
    for (arguments, says, other) in [
        (&["linkedin", "DE"][..], "You can switch it off.", "Du kannst es ausschalten."),
        (&["tumblr", "DE"], "You can block it.", "Du kannst es sperren."),
        (&["facebook", "DE"], "We know no switch against it.", "Wir kennen keinen Schalter dagegen."),
        (&["reddit", "US"], "We know no switch against it.", "Wir kennen keinen Schalter dagegen."),
        (&["spotify", "US"], "We know no switch against it.", "Wir kennen keinen Schalter dagegen."),
        (&["tiktok", "DE"], "We know no switch against it.", "Wir kennen keinen Schalter dagegen."),
        (&["claude", "DE"], "You can change your answer.", "Du kannst deine Antwort ändern."),
        (&["linkedin", "DE", "--age", "17"], "Switch it off all the same.", "Schalte es trotzdem aus."),
        (&["facebook", "DE", "--age", "17"], "We know no switch against it.", "Wir kennen keinen Schalter dagegen."),
        (&["linkedin", "DE", "--non-member"], "that can be about you, too.", "das kann auch von dir handeln."),
        (&["facebook", "DE", "--non-member"], "that can be about you, too.", "das kann auch von dir handeln."),
    ] {
        let given = ["status", "--service", arguments[0], "--country", arguments[1]];
        for (lang, says) in [("en", says), ("de", other)] {
            let asked = [&["--lang", lang][..], &given, &arguments[2..]].concat();
            let text = run(&asked).out.split_whitespace().collect::<Vec<_>>().join(" ");
            let answer = text.split(if lang == "en" { "Since:" } else { "Seit:" }).next().unwrap();
            assert!(answer.trim_end().ends_with(says), "{asked:?}: {text}");
        }
    }
}

#[test]
fn steps_are_five_with_the_exact_labels() {
    let english = json(&["steps", "--route", "web", "--json"]);
    let labels: Vec<&Value> = english["steps"].as_array().unwrap().iter().map(|step| &step["label"]).collect();
    assert_eq!(
        labels,
        [
            &Value::Null,
            &value!("Settings & Privacy"),
            &value!("Data privacy"),
            &value!("Data for Generative AI Improvement"),
            &value!("Use my data for training content creation AI models"),
        ]
    );
    let app = json(&["steps", "--route", "app", "--json"]);
    assert_eq!(app["steps"][1]["label"], "Settings");
    assert_eq!(app["route"], "app");
    let setting = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
    assert_eq!((&app["links"][0], &english["links"][0]), (&value!(setting), &value!(setting)));
    assert_eq!(keys(&run(&["steps", "--json"]).out), ["service", "route", "lang", "steps", "links"]);
}

#[test]
fn words_on_the_screen_are_a_choice_of_their_own() {
    let german = json(&["steps", "--lang", "de", "--json"]);
    assert_eq!((&german["lang"], &german["steps"][2]["label_lang"]), (&value!("de"), &value!("de")));
    assert_eq!(german["steps"][2]["label"], "Datenschutz");
    let mixed = json(&["steps", "--lang", "de", "--labels", "en", "--json"]);
    assert_eq!((&mixed["lang"], &mixed["steps"][2]["label"]), (&value!("de"), &value!("Data privacy")));
    let unknown = json(&["steps", "--labels", "zu", "--json"]);
    assert_eq!(unknown["steps"][2]["label_lang"], "en");
    assert!(run(&["steps", "--labels", "zu"]).out.contains("those in your language are not known"));
}

#[test]
fn a_case_is_the_documented_json_and_the_same_in_sentences() {
    let folder = Folder::new();
    let path = folder.path("case.json");
    let given = r#"{"country":"DE","service":"linkedin","member":true,"events":[
        {"on":"2026-10-20","what":"sent_form"},{"on":"2026-11-27","what":"more_time","reasons":true}]}"#;
    std::fs::write(&path, given).unwrap();
    let asked = |more: &[&str]| -> Ran {
        let mut program = folder.program();
        program.arg("case").arg(&path).args(["--on", "2026-11-27"]).args(more).output().unwrap().into()
    };
    let expected = concat!(
        r#"{"service":"linkedin","country":"DE","on":"2026-11-27","laws":["gdpr-month"],"state":"late","answer_due":"2026-11-20","#,
        r#""due_if_paused":null,"extension":"too_late","grounds":["no_answer","extension_too_late"],"#,
        r#""open":["reminder","authority_complaint"],"complaint_until":null,"acknowledgement_due":null,"term_ends":null,"#,
        r#""authority_news_due":null,"remind_on":null}"#,
    );
    let ran = asked(&["--json"]);
    assert_eq!(ran.status, Some(0), "{ran:?}");
    let (found, expected): (Value, Value) =
        (serde_json::from_str(&ran.out).unwrap(), serde_json::from_str(expected).unwrap());
    assert_eq!(found, expected);
    let text = asked(&[]).out;
    for says in ["It is late.", "No answer came in time.", "only after the last day", "Ask once more"] {
        assert!(text.replace('\n', " ").contains(says), "{says}: {text}");
    }
}

#[test]
fn someone_without_an_account_is_sent_to_no_switch() {
    let folder = Folder::new();
    let path = folder.path("case.json");
    let given = |member: bool| {
        format!(
            r#"{{"country":"DE","member":{member},"events":[
                {{"on":"2026-10-20","what":"sent_form"}},{{"on":"2026-10-22","what":"pointed_to_switch"}}]}}"#
        )
    };
    let next = |member| {
        std::fs::write(&path, given(member)).unwrap();
        let mut program = folder.program();
        let ran: Ran = program.arg("case").arg(&path).args(["--on", "2026-10-27"]).output().unwrap().into();
        ran.out.replace('\n', " ")
    };
    assert!(next(true).contains("Check that the switch is off"), "{}", next(true));
    assert!(next(false).contains("Without an account you have no switch"), "{}", next(false));
    assert!(!next(false).contains("Check that the switch is off"));
}

#[test]
fn the_day_for_a_copy_is_shown_to_those_who_asked_for_one() {
    let asked = ["deadline", "--country", "CA", "--received", "2026-11-23"];
    let with = |more: &[&'static str]| [&asked[..], more].concat();
    assert_eq!(json(&with(&["--json"])).get("access_due"), None);
    assert_eq!(json(&with(&["--copy", "--json"]))["access_due"], "2026-12-23");
    assert!(!run(&asked).out.contains("A copy of your data is due"));
    assert!(run(&with(&["--copy"])).out.contains("A copy of your data is due by about 23 December 2026"));
    // The month of the GDPR covers both; there is no day of its own.
    let both = json(&["deadline", "--country", "DE", "--received", "2026-11-23", "--copy", "--json"]);
    assert_eq!(both.get("access_due"), None);
}

#[test]
fn deadline_is_the_documented_json() {
    let ran = run(&["deadline", "--country", "IE", "--received", "2026-10-31", "--json"]);
    assert_eq!(
        ran.out,
        "{\"country\":\"IE\",\"received\":\"2026-10-31\",\"rule\":\"gdpr-month\",\"covers_objection\":true,\
         \"answer_due\":\"2026-11-30\",\"if_extended\":\"2027-02-02\",\"remind_on\":\"2026-12-02\"}\n"
    );
}

#[test]
fn a_law_without_a_period_gives_no_date() {
    let answer = json(&["deadline", "--country", "US", "--received", "2026-10-31", "--json"]);
    assert_eq!((&answer["covers_objection"], &answer["answer_due"]), (&value!(false), &Value::Null));
    let text = run(&["deadline", "--country", "US", "--received", "2026-10-31"]).out;
    assert!(!text.contains("is due by about 30 November"), "{text}");
}

#[test]
fn working_days_without_known_holidays_give_no_date() {
    let text = run(&["deadline", "--country", "NZ", "--received", "2026-12-20"]).out;
    assert!(text.contains("20 working days") && !text.contains("A copy of your data is due"), "{text}");
}

#[test]
fn reminders_are_the_documented_json() {
    let arguments = ["reminders", "--country", "DE", "--from", "2026-11-23", "--seen-off", "2026-11-01", "--json"];
    let answer = json(&arguments);
    let first = &answer["reminders"][0];
    assert_eq!(first["id"], "look-again:linkedin:2026-12-01");
    assert_eq!((&first["at"], &first["kind"]), (&value!("2026-12-01T10:00"), &value!("look_again")));
    assert!(!first["title"].as_str().unwrap().is_empty() && !first["body"].as_str().unwrap().is_empty());
    assert_eq!(run(&arguments).out, run(&arguments).out, "same input, same bytes");
}

#[test]
fn without_a_look_the_switch_counts_as_left_on() {
    let answer = json(&["reminders", "--country", "DE", "--from", "2026-11-23", "--days", "31", "--json"]);
    let at: Vec<&str> = answer["reminders"].as_array().unwrap().iter().map(|it| it["at"].as_str().unwrap()).collect();
    assert_eq!(
        at,
        ["2026-11-24T10:00", "2026-11-26T10:00", "2026-11-30T10:00", "2026-12-07T10:00", "2026-12-23T10:00"]
    );
    let none = json(&["reminders", "--country", "DE", "--from", "2026-11-23", "--days", "1", "--json"]);
    assert_eq!(none, value!({"reminders": []}));
}

#[test]
fn calendar_files_are_read_by_another_library() {
    let folder = Folder::new();
    let file = folder.path("reminders.ics");
    let arguments =
        ["reminders", "--country", "DE", "--from", "2026-11-23", "--seen-off", "2026-11-01", "--json", "--ics"];
    let write = || folder.program().args(arguments).arg(&file).output().unwrap();
    let printed: Value = serde_json::from_slice(&write().stdout).unwrap();
    let first = std::fs::read_to_string(&file).unwrap();
    assert!(!first.contains("METHOD"), "a file for oneself is no invitation: {first}");
    let calendar = ICalendar::parse(&first).unwrap();
    let events: Vec<_> =
        calendar.components.iter().filter(|it| it.component_type == ICalendarComponentType::VEvent).collect();
    let reminders = printed["reminders"].as_array().unwrap();
    assert!(!events.is_empty());
    assert_eq!(events.len(), reminders.len());
    for (event, reminder) in events.iter().zip(reminders) {
        let text = |name: ICalendarProperty| event.property(&name).unwrap().values[0].as_text().unwrap().to_owned();
        assert_eq!(text(ICalendarProperty::Summary), format!("Untrained: {}", reminder["title"].as_str().unwrap()));
        assert!(text(ICalendarProperty::Url).starts_with("https://www.linkedin.com/"), "a way on");
        assert!(event.property(&ICalendarProperty::Sequence).is_some(), "a later file takes the place of this one");
        assert_eq!(text(ICalendarProperty::Description), reminder["body"].as_str().unwrap());
        assert!(event.uid().unwrap().starts_with(reminder["id"].as_str().unwrap()));
        let start = event.property(&ICalendarProperty::Dtstart).unwrap().values[0].as_partial_date_time().unwrap();
        let written = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}",
            start.year.unwrap(),
            start.month.unwrap(),
            start.day.unwrap(),
            start.hour.unwrap(),
            start.minute.unwrap()
        );
        assert_eq!(written, reminder["at"].as_str().unwrap());
        assert_eq!(start.tz_hour, None, "the wall clock of wherever the person is");
    }
    // A second time it takes the place of the first, and nothing is left beside it.
    assert!(write().status.success());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), first);
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1);
}

#[test]
fn the_calendar_can_go_to_the_output() {
    let ran = run(&["reminders", "--country", "DE", "--ics", "-"]);
    assert!(ran.out.starts_with("BEGIN:VCALENDAR\r\n") && ran.out.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn services_name_every_profile() {
    let answer = json(&["services", "--country", "US", "--json"]);
    let services = answer["services"].as_array().unwrap();
    assert_eq!((&answer["country"], &services[0]["service"]), (&value!("US"), &value!("linkedin")));
    for id in ["facebook", "instagram", "x", "grok"] {
        assert!(services.iter().any(|service| service["service"] == id), "{id}");
    }
    for service in services {
        let keys: Vec<&str> = service.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys.len(), 5, "{keys:?}");
        assert!(service["url"].is_null() || service["url"].as_str().unwrap().starts_with("https://"));
    }
}

#[test]
fn open_prints_or_opens_the_address() {
    let address = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
    assert_eq!(run(&["open", "--print"]).out, format!("{address}\n"));
    let folder = Folder::new();
    let bin = folder.fake("xdg-open", "opened");
    if cfg!(all(unix, not(target_os = "macos"))) {
        let output =
            folder.program().arg("open").env("PATH", format!("{}:/bin:/usr/bin", bin.display())).output().unwrap();
        assert!(output.status.success());
        assert_eq!(std::fs::read_to_string(folder.path("opened")).unwrap(), format!("{address}\n"));
        // A browser that stays in the foreground, like a text browser, holds nothing up: the test would wait for ever.
        let slow = folder.path("bin/xdg-open");
        std::fs::write(&slow, "#!/bin/sh\nread line < \"$HOME/never\"\n").unwrap();
        assert!(std::process::Command::new("mkfifo").arg(folder.path("never")).status().unwrap().success());
        let path = format!("{}:/bin:/usr/bin", bin.display());
        let mut opening = folder.program();
        let opening = opening.arg("open").env("PATH", path).env("HOME", &folder.0).output().unwrap();
        assert!(opening.status.success() && String::from_utf8(opening.stdout).unwrap().contains("was given"));
        let mut end = std::fs::OpenOptions::new().read(true).write(true).open(folder.path("never")).unwrap();
        std::io::Write::write_all(&mut end, b"\n").unwrap();
        let stranded = folder.program().arg("open").env("PATH", "/nowhere").output().unwrap();
        let text = String::from_utf8(stranded.stdout).unwrap();
        assert!(stranded.status.success() && text.contains(address) && text.contains("Data privacy"), "{text}");
    }
}

#[test]
fn language_comes_from_the_flag_then_from_the_locale() {
    let folder = Folder::new();
    let text = |lang: &str, arguments: &[&str]| {
        let output = folder.program().args(arguments).env("LANG", lang).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(text("de_DE.UTF-8", &["status"]).contains("Deutschland"));
    assert!(text("de_AT.UTF-8", &["status"]).contains("Österreich"));
    assert!(text("de_DE.UTF-8", &["--lang", "en", "status"]).contains("Germany"));
    assert!(text("de_DE.UTF-8", &["status", "--lang=en"]).contains("Germany"));
    assert!(text("fr_FR.UTF-8", &["status"]).contains("LinkedIn · France ·"));
    assert!(text("de_DE.UTF-8", &["--help"]).contains("Jedes Profil und was dort gilt"));
    let all = folder.program().arg("status").env("LC_ALL", "de_CH.UTF-8").output().unwrap();
    assert!(String::from_utf8(all.stdout).unwrap().contains("Schweiz"));
}

#[test]
fn help_speaks_of_every_option() {
    for command in ["status", "steps", "deadline", "reminders", "open", "services"] {
        let english = run(&[command, "--help"]);
        let german = run(&["--lang", "de", command, "--help"]);
        assert_eq!((english.status, german.status), (Some(0), Some(0)));
        for (line, other) in english.out.lines().zip(german.out.lines()) {
            assert!(!line.trim_start().starts_with("--") || line != other, "not translated: {line}");
        }
    }
    assert_eq!(run(&["--version"]).out, format!("untrained {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn text_keeps_to_its_width_but_for_addresses() {
    for arguments in [
        &["status", "--country", "GB"][..],
        &["--lang", "de", "status", "--country", "CN"],
        &["deadline", "--country", "IE", "--received", "2026-10-31"],
        &["services", "--country", "US"],
        &["reminders", "--country", "DE"],
        &["steps"],
    ] {
        let text = run(arguments).out;
        for line in text.lines().filter(|line| !line.contains("https://")) {
            assert!(line.chars().count() <= 80, "{arguments:?}: {line}");
        }
        assert!(text.lines().count() > 3, "{arguments:?}");
    }
}

#[test]
fn without_a_terminal_one_answer_is_given() {
    let folder = Folder::new();
    let short = |country: &str| {
        let output = folder.program().env("LANG", "C").env("COUNTRY", country).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (status, text) = short("DE");
    assert_eq!(status, Some(0));
    for part in ["LinkedIn · Germany", "Data privacy", "https://www.linkedin.com/mypreferences/", "25 November 2026"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let (status, text) = short("");
    assert_eq!((status, text.lines().count()), (Some(0), 1));
    assert!(text.contains('?'));
    let (status, _) = short("ZZ");
    assert_eq!(status, Some(2));
    assert!(folder.stored().is_empty(), "an answer keeps nothing");
}

#[test]
fn status_answers_by_use() {
    let status = |service: &str, rest: &[&str]| {
        let given = ["status", "--service", service, "--country", "DE", "--on", "2026-11-27", "--json"];
        json(&[&given[..], rest].concat())
    };
    let of = |answer: &Value, id: &str| {
        answer["uses"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
    };
    let young = status("facebook", &["--age", "16"]);
    assert_eq!(
        (&young["answer"], &young["age_rule"], &young["by"]),
        (&value!("yes"), &value!(false), &value!(["service"]))
    );
    assert_eq!(young["uses"][0]["id"], "facebook.use.chats");
    let posts = of(&young, "facebook.use.posts");
    assert_eq!((&posts["answer"], &posts["age_rule"]), (&value!("no"), &value!(true)));
    assert_eq!(
        of(&young, "facebook.use.chats"),
        value!({
            "id": "facebook.use.chats", "data": ["chats"], "by": "service", "ai": "generative", "answer": "yes",
            "since": "2025-05-27", "since_precision": "by", "default": "none", "age_rule": false, "doors": ["objection"]
        })
    );

    let youtube = status("youtube", &[]);
    assert_eq!(
        (&youtube["answer"], &youtube["by"], &youtube["default"]),
        (&value!("yes"), &value!(["service"]), &value!("none"))
    );
    assert_eq!(youtube["evidence"], "reported");
    let others = of(&youtube, "youtube.use.posts");
    assert_eq!(
        (&others["by"], &others["answer"], &others["default"]),
        (&value!("others"), &value!("no"), &value!("off"))
    );

    let slack = status("slack", &[]);
    assert_eq!(of(&slack, "slack.use.messages-other")["answer"], "yes");
    assert_eq!(of(&slack, "slack.use.messages")["answer"], "no");
    assert_eq!(status("reddit", &[])["by"], value!(["others"]));
    // What is typed to Meta AI is not of someone who has no account.
    assert_eq!(status("facebook", &["--non-member"])["uses"].as_array().unwrap().len(), 1);
}
