//! The one place where the time is asked.

use untrained_core::border::moment::Moment;

/// Now, and what the wall clock shows here.
#[must_use]
pub fn now() -> Moment {
    pretended().unwrap_or_else(real)
}

/// The system's clock and zone.
#[expect(clippy::disallowed_methods, reason = "the shell's one clock; everything else is given a Moment")]
fn real() -> Moment {
    let now = jiff::ZonedDateTime::now();
    Moment { utc_millis: now.timestamp().as_millisecond(), offset_minutes: now.offset().seconds().div_euclid(60) }
}

/// For tests and transcripts, and never in what ships: a time from the environment (`2026-11-24T10:00:00+01:00`).
#[cfg(debug_assertions)]
fn pretended() -> Option<Moment> {
    let text = std::env::var("UNTRAINED_NOW").ok()?;
    let at = chrono::DateTime::parse_from_rfc3339(&text).ok()?;
    let offset_minutes = at.offset().local_minus_utc().div_euclid(60);
    Some(Moment { utc_millis: at.timestamp_millis(), offset_minutes })
}

#[cfg(not(debug_assertions))]
fn pretended() -> Option<Moment> {
    None
}
