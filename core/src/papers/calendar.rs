//! Reminders for any calendar.
//!
//! In: what to say and when, and the moment of making. Out: the bytes of an .ics file (RFC 5545) with floating local times,
//! stable ids and an alarm each, so that a second import replaces the first: its revision, in whole minutes since 1970, is
//! the higher one. No METHOD: that would make it an invitation, which needs an organiser. Same input, same bytes.

use chrono::{DateTime, NaiveDateTime, TimeDelta};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

use crate::border::moment::Moment;

/// How long an entry lasts in the calendar, in minutes.
const MINUTES: i64 = 15;

/// Ends every UID, as RFC 7986 advises: ids are unique in the app, this makes them unique in the world.
const UID_HOME: &str = "@untrained.invalid";

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stable id of the reminder.
    pub id: String,
    /// When, on the wall clock of wherever the person is then.
    pub at: NaiveDateTime,
    /// Title.
    pub title: String,
    /// Everything else; line breaks are kept.
    pub body: String,
    /// The address that leads on; empty where there is none.
    pub link: String,
}

/// The calendar file. `name` is what the calendar is called where it is imported, and who speaks in each entry.
#[must_use]
pub fn calendar(name: &str, entries: &[Entry], made: Moment) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Untrained//Reminders//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    let name = plain(name);
    calendar.name(&name);
    let stamp = DateTime::from_timestamp_millis(made.utc_millis).unwrap_or_default();
    for entry in entries {
        calendar.push(event(&name, entry, stamp));
    }
    calendar.to_string().into_bytes()
}

/// One entry as an event. Stamp and UID are set on the alarm too, or the library would take them from clock and chance.
fn event(name: &str, entry: &Entry, stamp: DateTime<chrono::Utc>) -> Event {
    let (title, uid) = (format!("{name}: {}", plain(&entry.title)), format!("{}{UID_HOME}", plain(&entry.id)));
    let mut alarm = Alarm::display(&title, Trigger::after_start(TimeDelta::zero()));
    alarm.timestamp(stamp).uid(&format!("alarm-{uid}"));
    let end = entry.at.checked_add_signed(TimeDelta::minutes(MINUTES)).unwrap_or(entry.at);
    let mut event = Event::new();
    event.uid(&uid).timestamp(stamp).summary(&title).description(&plain(&entry.body));
    event.starts(entry.at).ends(end).add_property("TRANSP", "TRANSPARENT");
    event.sequence(revision(stamp));
    let link = plain(&entry.link);
    if !link.is_empty() {
        event.url(&link);
    }
    event.alarm(alarm);
    event.done()
}

/// Whole minutes since 1970, within what calendars hold.
fn revision(stamp: DateTime<chrono::Utc>) -> u32 {
    let most = i64::from(i32::MAX);
    u32::try_from(stamp.timestamp().div_euclid(60).clamp(0, most)).unwrap_or(0)
}

/// Text without what a calendar file cannot carry or must not: controls other than line breaks, and marks of direction.
fn plain(text: &str) -> String {
    let mark = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| (*c == '\n' || !c.is_control()) && !mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: Moment = Moment { utc_millis: 1_795_305_600_000, offset_minutes: 60 };

    fn entry() -> Entry {
        Entry {
            id: "look-again:linkedin:2026-12-01".to_owned(),
            at: NaiveDateTime::parse_from_str("2026-12-01T10:00", "%Y-%m-%dT%H:%M").unwrap(),
            title: "Is it still off?".to_owned(),
            body: "Look once more; settings, too\u{2069}.\nThen answer.".to_owned(),
            link: "https://www.linkedin.com/mypreferences/d/".to_owned(),
        }
    }

    #[test]
    fn one_entry_is_written_exactly_so() {
        let text = String::from_utf8(calendar("Untrained", &[entry()], MADE)).unwrap();
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Untrained//Reminders//EN",
            "CALSCALE:GREGORIAN",
            "NAME:Untrained",
            "X-WR-CALNAME:Untrained",
            "BEGIN:VEVENT",
            "DESCRIPTION:Look once more\\; settings\\, too.\\nThen answer.",
            "DTEND:20261201T101500",
            "DTSTAMP:20261122T000000Z",
            "DTSTART:20261201T100000",
            "SEQUENCE:29921760",
            "SUMMARY:Untrained: Is it still off?",
            "TRANSP:TRANSPARENT",
            "UID:look-again:linkedin:2026-12-01@untrained.invalid",
            "URL:https://www.linkedin.com/mypreferences/d/",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Untrained: Is it still off?",
            "DTSTAMP:20261122T000000Z",
            "TRIGGER;RELATED=START:P0D",
            "UID:alarm-look-again:linkedin:2026-12-01@untrained.invalid",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text, expected.join("\r\n"));
    }

    #[test]
    fn it_is_no_invitation_and_a_later_one_is_a_later_revision() {
        let text = |made| String::from_utf8(calendar("Untrained", &[entry()], made)).unwrap();
        let revision = |text: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix("SEQUENCE:").map(str::to_owned));
            line.unwrap().parse::<u32>().unwrap()
        };
        let (first, later) = (text(MADE), text(Moment { utc_millis: MADE.utc_millis + 60_000, ..MADE }));
        assert!(!first.contains("METHOD") && !first.contains("ORGANIZER"), "{first}");
        assert!(revision(&first) < revision(&later));
        for utc_millis in [i64::MIN, -1, 8_210_266_876_799_000, i64::MAX] {
            assert!(revision(&text(Moment { utc_millis, offset_minutes: 0 })) <= 2_147_483_647, "{utc_millis}");
        }
        let without = calendar("Untrained", &[Entry { link: String::new(), ..entry() }], MADE);
        assert!(!String::from_utf8(without).unwrap().contains("URL"));
    }

    #[test]
    fn the_same_input_gives_the_same_bytes_and_long_lines_are_folded() {
        let long = Entry { body: "Ä long sentence about what to do. ".repeat(40), ..entry() };
        let first = calendar("Untrained", &[entry(), long.clone()], MADE);
        assert_eq!(first, calendar("Untrained", &[entry(), long], MADE));
        let text = String::from_utf8(first).unwrap();
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    }
}
