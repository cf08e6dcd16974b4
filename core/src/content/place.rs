//! Places, the law of answer periods there, holidays and authorities.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::evidence::Backing;
use super::service::Fact;

/// One country or territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-1 alpha-2 code, or XK.
    pub code: String,
    /// Groups it belongs to (`eu`, `eea`, `ch`, `gb`, `ca`, `hk`, `cn`). More than one list means that its class is not established: each list is one
    /// reading. An empty list is "no group": `world`.
    pub readings: Vec<Vec<String>>,
    /// Id of the sentence that says why.
    pub why: String,
    /// Id of the rule in `Law::rules` for answers there; empty where none is known.
    pub rule: String,
    /// Where this is from.
    pub proof: Backing,
}

/// The law of answers, holidays and authorities.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Rules by id (`gdpr-month`).
    pub rules: BTreeMap<String, Rule>,
    /// Public holidays by the country in which a company answers, or by the part of it that has its own (`DE-NW`).
    pub holidays: BTreeMap<String, Vec<HolidayRule>>,
    /// Authorities, one entry each.
    pub authorities: Vec<Authority>,
    /// Other statements about the law: rights, and what is changing. Their `door` is empty.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Period {
    /// Calendar months; a day that the month lacks becomes its last day.
    Months(u32),
    /// Calendar days.
    Days(u32),
    /// Working days of the country in which the company answers.
    WorkingDays(u32),
}

/// When a company has to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is one independent property of a law, written as such in content/"
)]
pub struct Rule {
    /// Id and name of its sentence (`law-gdpr-month`), which names law and article.
    pub text: String,
    /// Period for an objection; `None` where the law fixes none.
    pub objection: Option<Period>,
    /// Period for an objection, counted from receipt, once extended; `None` where it cannot be.
    pub extended: Option<Period>,
    /// Period for a copy of one's data, where it differs or where only that has one.
    pub access: Option<Period>,
    /// Id of the sentence that says why there is no date for an objection; empty where there is one.
    pub no_date: String,
    /// True when a last day on a weekend or public holiday moves to the next working day.
    pub shifts: bool,
    /// True when the clock may be paused for access requests.
    pub access_pause: bool,
    /// True when the law knows erasure after an objection.
    pub erasure: bool,
    /// True when the law knows restriction while an objection is weighed.
    pub restriction: bool,
    /// True when the complaint goes to the company first (practice or duty: the sentence says which).
    pub company_first: bool,
    /// How long after the last contact a complaint is taken; `None` where no window is known.
    pub complaint_window: Option<Period>,
    /// First day on which it applies; `None` while it simply applies.
    pub from: Option<NaiveDate>,
    /// True when it binds a controller seated under it wherever the person lives (Article 3(1) GDPR).
    pub by_seat: bool,
    /// Country whose holidays move a last day, wherever the company answers; empty for that in which it answers.
    pub calendar: String,
    /// How long the company has to confirm a complaint made to it; `None` where the law does not say.
    pub acknowledgement: Option<Period>,
    /// How long after a complaint, or its last word, the authority has to tell how it goes on; `None` where the law does not say.
    pub authority_news: Option<Period>,
    /// Where this is from.
    pub proof: Backing,
}

/// Days of the week, as laws name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Which Easter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Easter {
    /// Western churches.
    Gregorian,
}

/// How the day of one holiday is found in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayRule {
    /// Id of its name.
    pub text: String,
    /// How its day is found.
    pub day: HolidayDay,
    /// First year; `None` since ever.
    pub from_year: Option<i32>,
    /// True when a weekend day is replaced by the next day that is neither weekend nor holiday.
    pub substitute: bool,
    /// Where this is from.
    pub proof: Backing,
}

/// How a holiday's day is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HolidayDay {
    /// The same date every year.
    Fixed {
        /// Month, 1 to 12.
        month: u32,
        /// Day, 1 to 31.
        day: u32,
    },
    /// Days after Easter Sunday (Good Friday is -2).
    AfterEaster {
        /// Which Easter.
        easter: Easter,
        /// Days, may be negative.
        days: i64,
    },
    /// The n-th such weekday of a month; 0 is the last one.
    Nth {
        /// Month, 1 to 12.
        month: u32,
        /// Weekday.
        weekday: Weekday,
        /// 1 to 5, or 0 for the last.
        nth: u8,
    },
    /// The first such weekday of a month, unless the first of the month is `unless`: then that day itself (St Brigid's Day).
    FirstUnless {
        /// Month, 1 to 12.
        month: u32,
        /// Weekday.
        weekday: Weekday,
        /// Weekday of the first of the month that is kept as it is.
        unless: Weekday,
    },
    /// The first such weekday on or after a date (the Saturday of midsummer).
    FirstFrom {
        /// Month, 1 to 12.
        month: u32,
        /// Day, 1 to 31.
        day: u32,
        /// Weekday.
        weekday: Weekday,
    },
    /// The same date every year, or the day before where it falls on such a weekday (a king's birthday on a Sunday).
    DayBeforeIf {
        /// Month, 1 to 12.
        month: u32,
        /// Day, 1 to 31.
        day: u32,
        /// Weekday.
        weekday: Weekday,
    },
}

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Id (`ie`, `de-by`), stable.
    pub id: String,
    /// Countries and territories it serves, ISO codes, its own first.
    pub countries: Vec<String>,
    /// Part of the country it serves (`Bayern`), in its own language; empty for all of it.
    pub region: String,
    /// Name in its own language.
    pub name: String,
    /// Name in English.
    pub english_name: String,
    /// Start page.
    pub website: String,
    /// Page where one complains; empty where none was found.
    pub complaint_url: String,
    /// E-mail address for complaints; empty where none.
    pub email: String,
    /// Languages it accepts, BCP 47, surest first; empty where no source says so.
    pub languages: Vec<String>,
    /// Where post reaches it; `None` where it takes none or is not one office.
    pub address: Option<PostalAddress>,
    /// What it asks of a complaint; `None` where no source says so.
    pub requires: Option<Requirements>,
    /// Id of a sentence worth knowing before one complains; empty for none.
    pub note: String,
    /// Where this is from.
    pub proof: Backing,
}

/// Where post reaches an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostalAddress {
    /// Line by line, below its name and without the country.
    pub lines: Vec<String>,
    /// Where this is from.
    pub proof: Backing,
}

/// What an authority asks of a complaint. `false` means that no source says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is one independent demand of an authority, written as such in content/"
)]
pub struct Requirements {
    /// Whether the company has to be asked first. An objection that was sent to it is that.
    pub company_first: CompanyFirst,
    /// A form of its own.
    pub form: OwnForm,
    /// The complainant's name.
    pub name: bool,
    /// Their postal address.
    pub postal_address: bool,
    /// A signature.
    pub signature: bool,
    /// A copy of the request to the company.
    pub copy: bool,
    /// Where this is from.
    pub proof: Backing,
}

/// Whether the company comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompanyFirst {
    /// Nothing says so.
    No,
    /// The authority advises it.
    Advised,
    /// Without it the authority does not look at the complaint.
    Required,
}

/// A form of the authority's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnForm {
    /// None is known.
    None,
    /// It has one; a letter will do too.
    Offered,
    /// Only its form will do.
    Mandatory,
}
