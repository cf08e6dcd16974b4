//! What a letter is made of: everything that it may say, and nothing else.

use chrono::NaiveDate;

use crate::content::{Authority, Company, Rule, Service};
use crate::person::Membership;
use crate::person::case::Event;
use crate::rules::case::letters::LetterKind;
use crate::rules::case::result::CaseResult;

/// The person's own words for a letter. All may be empty; they are asked for, never made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sender<'a> {
    /// Name to sign with.
    pub name: &'a str,
    /// E-mail address linked to the account or the content.
    pub email: &'a str,
    /// Postal address, line by line.
    pub address: &'a str,
    /// Addresses of the profile or of content about them, one a line.
    pub links: &'a str,
    /// Their own reasons.
    pub reasons: &'a str,
}

/// What the person chose to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wishes {
    /// That they are under 18.
    pub minor: bool,
    /// That copies kept for training be erased.
    pub erase: bool,
    /// Whether an authority may tell the company their name; `None` to be asked first.
    pub pass_on_name: Option<bool>,
}

/// The case behind a letter.
#[derive(Debug, Clone, Copy)]
pub struct CaseView<'a> {
    /// Its events, in any order.
    pub events: &'a [Event],
    /// What they mean on the day of the letter.
    pub result: &'a CaseResult,
    /// Days on which the switch was seen off.
    pub seen_off: &'a [NaiveDate],
}

/// All that a letter is made of.
#[derive(Debug, Clone, Copy)]
pub struct LetterInput<'a> {
    /// Which letter.
    pub kind: LetterKind,
    /// About which service.
    pub service: &'a Service,
    /// To, or about, which company; `None` where none is known: the service's name stands in.
    pub company: Option<&'a Company>,
    /// The laws that bind the company, with their ids: that of its seat first.
    pub laws: &'a [(&'a str, &'a Rule)],
    /// Code of the person's country; empty when not said.
    pub place: &'a str,
    /// Whether they have an account there; unknown says neither.
    pub membership: Membership,
    /// Message ids of what is objected to.
    pub subjects: &'a [String],
    /// Their own words.
    pub sender: Sender<'a>,
    /// Their choices.
    pub wishes: Wishes,
    /// The case so far; `None` before anything was sent.
    pub case: Option<CaseView<'a>>,
    /// The authority written to, with the id of the law that it watches over.
    pub authority: Option<(&'a Authority, &'a str)>,
    /// True where each part of the country has its own authority and the person's is not known.
    pub part_unknown: bool,
    /// From this day an EU authority refuses complaints that do not say who complains; `None` where that is not known.
    pub particulars_from: Option<NaiveDate>,
    /// Date of the letter.
    pub today: NaiveDate,
}
