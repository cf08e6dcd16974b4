//! Time as it enters and leaves the core. Nothing in here asks a clock.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

/// Years of the Gregorian calendar that a date has here, in and out.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// An instant together with the wall clock that the person saw at that instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00Z; negative before.
    pub utc_millis: i64,
    /// Minutes that the wall clock is ahead of UTC (east positive), -1080 to 1080; others count as 0.
    pub offset_minutes: i32,
}

impl Moment {
    /// What the wall clock shows, or 1970-01-01T00:00 where that lies outside the years 1 to 9999.
    #[must_use]
    pub fn wall(self) -> NaiveDateTime {
        let offset = if (-1080..=1080).contains(&self.offset_minutes) { i64::from(self.offset_minutes) } else { 0 };
        DateTime::from_timestamp_millis(self.utc_millis)
            .and_then(|utc| utc.naive_utc().checked_add_signed(TimeDelta::minutes(offset)))
            .filter(|wall| YEARS.contains(&wall.year()))
            .unwrap_or_default()
    }

    /// The civil date on the person's wall.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.wall().date()
    }
}

/// A civil date as it crosses the border.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CivilDate {
    /// Year of the Gregorian calendar, 1 to 9999.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: i32,
    /// Day of the month, 1 to 31.
    pub day: i32,
}

impl CivilDate {
    /// The date, or `None` where there is no such day (31 April).
    #[must_use]
    pub fn to_date(self) -> Option<NaiveDate> {
        let (month, day) = (u32::try_from(self.month).ok()?, u32::try_from(self.day).ok()?);
        if YEARS.contains(&self.year) { NaiveDate::from_ymd_opt(self.year, month, day) } else { None }
    }
}

impl From<NaiveDate> for CivilDate {
    /// A date outside the years 1 to 9999 (a term that begins in their last days) becomes the last day on that side.
    fn from(date: NaiveDate) -> Self {
        if date.year() < *YEARS.start() {
            return Self { year: *YEARS.start(), month: 1, day: 1 };
        }
        if date.year() > *YEARS.end() {
            return Self { year: *YEARS.end(), month: 12, day: 31 };
        }
        Self {
            year: date.year(),
            month: i32::try_from(date.month()).unwrap_or(1),
            day: i32::try_from(date.day()).unwrap_or(1),
        }
    }
}

/// A time on the wall, wherever the person is then: 10:00 stays 10:00 when they travel or the clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WallTime {
    /// The civil date.
    pub date: CivilDate,
    /// Hour of the day, 0 to 23.
    pub hour: i32,
    /// Minute of the hour, 0 to 59.
    pub minute: i32,
}

impl From<NaiveDateTime> for WallTime {
    fn from(at: NaiveDateTime) -> Self {
        Self {
            date: at.date().into(),
            hour: i32::try_from(at.hour()).unwrap_or(0),
            minute: i32::try_from(at.minute()).unwrap_or(0),
        }
    }
}

impl WallTime {
    /// The wall time as a date and time, or `None` where there is no such day or hour.
    #[must_use]
    pub fn to_datetime(self) -> Option<NaiveDateTime> {
        let time = NaiveTime::from_hms_opt(u32::try_from(self.hour).ok()?, u32::try_from(self.minute).ok()?, 0)?;
        Some(self.date.to_date()?.and_time(time))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_clock_leads_out_of_the_years_that_a_date_has() {
        let wall = |utc_millis, offset_minutes| Moment { utc_millis, offset_minutes }.wall().to_string();
        assert_eq!(wall(253_402_300_799_000, 0), "9999-12-31 23:59:59");
        assert_eq!(wall(253_402_300_799_000, 60), "1970-01-01 00:00:00");
        assert_eq!(wall(-62_135_596_800_000, 0), "0001-01-01 00:00:00");
        assert_eq!(wall(-62_135_596_800_000, -60), "1970-01-01 00:00:00");
        assert_eq!(CivilDate::from(NaiveDate::MAX), CivilDate { year: 9999, month: 12, day: 31 });
        assert_eq!(CivilDate::from(NaiveDate::MIN), CivilDate { year: 1, month: 1, day: 1 });
    }
}
