//! What every statement carries: how firmly it is held, its sources, its days; and the register of sources.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How firmly a statement is held; from strongest to weakest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Official text, or the operator's or authority's own page.
    Documented,
    /// A good secondary source, or several that agree.
    Reported,
    /// One weak or old source.
    Weak,
    /// Concluded by us from sourced facts.
    Derived,
}

/// The dates and sources that every statement carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backing {
    /// How firmly it is held.
    pub evidence: Evidence,
    /// Ids of the register `sources`; at least one.
    pub sources: Vec<String>,
    /// Day it was last verified.
    pub verified_on: NaiveDate,
    /// From the day after this one the app itself says that a re-check is due.
    pub recheck_after: NaiveDate,
}

/// One source in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// Its title, in its own language.
    pub title: String,
    /// The original https address.
    pub url: String,
    /// Language of the page, BCP 47; `mul` for all EU languages.
    pub language: String,
    /// Date of publication or edition as far as known: `2025-11-03`, `2025-11`, `2025`, or empty.
    pub published: String,
    /// How it was read.
    pub read: ReadAs,
    /// Day of the edition that was read, by a public record of its changes; `None` where it is in none.
    pub edition: Option<NaiveDate>,
    /// Day on which its address was last seen to lead to it; `None` where nobody looked.
    pub seen_on: Option<NaiveDate>,
    /// Day on which its address was seen to lead nowhere any more; `None` while it leads there.
    pub gone_on: Option<NaiveDate>,
    /// Strongest label that a statement resting on it may carry.
    pub ceiling: Evidence,
}

/// How a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// The page itself.
    Original,
    /// An archived copy of that address.
    ArchivedCopy,
    /// Not read; known word for word or in substance from pages that quote it.
    Quoted,
}
