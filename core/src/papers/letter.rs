//! Letters: what to write to a company or an authority, put together from whole paragraphs.
//!
//! In: who, what about, under which rule, with which dates. Out: a subject and a body, finished, in the language of `text`.
//! A paragraph whose value is missing is left out whole, so no letter ever holds an empty place.

use chrono::NaiveDate;

use crate::content::{Authority, Company, Rule, Service};
use crate::person::{ReplyKind, SentBy};
use crate::rules::case::letters::LetterKind;
use crate::text::{Arg, Text};

/// The person's own words for a letter. All may be empty; they are asked for, never made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sender<'a> {
    /// Name to sign with.
    pub name: &'a str,
    /// E-mail address linked to the account or the content.
    pub email: &'a str,
    /// Addresses of the profile or of content about them, one a line.
    pub links: &'a str,
    /// Their own reasons.
    pub reasons: &'a str,
}

/// One dated fact of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CaseFact {
    /// The switch was seen off.
    SeenOff,
    /// The objection was sent.
    Sent,
    /// The company took more time.
    Extended,
    /// The company answered.
    Answered(ReplyKind),
    /// They complained to the company itself.
    ToldCompany,
    /// The answer was due by about then.
    Due,
}

/// The dates of a case, as far as it has gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseDates {
    /// Day the form was sent or the letter received.
    pub sent: NaiveDate,
    /// Day they complained to the company itself, where they did.
    pub told_company: Option<NaiveDate>,
    /// How.
    pub sent_by: SentBy,
    /// Day by about which the answer was due; `None` where the law fixes none.
    pub due: Option<NaiveDate>,
    /// Day on which an extension was announced.
    pub extended: Option<NaiveDate>,
    /// The last answer.
    pub last_reply: Option<(NaiveDate, ReplyKind)>,
    /// Everything that happened, by date.
    pub facts: Vec<(NaiveDate, CaseFact)>,
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
    /// Id of the rule and the rule of the person's place; `None` where none is known.
    pub rule: Option<(&'a str, &'a Rule)>,
    /// Name of the person's country, in the language of the letter; empty when not said.
    pub place: &'a str,
    /// True when they have an account there.
    pub member: bool,
    /// Message ids of what is objected to.
    pub subjects: &'a [String],
    /// Their own words.
    pub sender: Sender<'a>,
    /// The case so far; `None` before anything was sent.
    pub case: Option<&'a CaseDates>,
    /// The authority complained to.
    pub authority: Option<&'a Authority>,
    /// Date of the letter.
    pub today: NaiveDate,
}

/// A finished letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Subject line.
    pub subject: String,
    /// The letter, paragraphs separated by an empty line.
    pub body: String,
}

/// Writes the letter.
#[must_use]
pub fn write(input: &LetterInput<'_>, text: &Text) -> Letter {
    let page = Paper { input, text };
    Letter { subject: page.subject(), body: page.body().join("\n\n") }
}

/// The law families for which the letters have wording of their own.
const WORDED: [&str; 2] = ["gdpr-month", "uk-month"];

struct Paper<'a> {
    input: &'a LetterInput<'a>,
    text: &'a Text,
}

impl Paper<'_> {
    fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, words)| (*name, Arg::Words(words))).collect();
        self.text.say_with(id, &values)
    }

    fn company_name(&self) -> &str {
        self.input.company.map_or(self.input.service.name.as_str(), |company| company.name.as_str())
    }

    /// The suffix of a message that speaks of the law of the place: its rule where worded, else `other`.
    fn law(&self, worded: &[&'static str]) -> &'static str {
        let rule = self.input.rule.map_or("", |(id, _)| id);
        worded.iter().find(|worded| **worded == rule).copied().unwrap_or("other")
    }

    fn subject(&self) -> String {
        let input = self.input;
        let sent = input.case.map(|case| self.text.date(case.sent)).unwrap_or_default();
        // A follow-up without a case can only be the objection itself.
        let kind = match input.kind {
            LetterKind::Chase | LetterKind::Identity | LetterKind::UseTheSwitch | LetterKind::Partly
                if input.case.is_none() =>
            {
                LetterKind::Objection
            }
            LetterKind::Objection
            | LetterKind::Chase
            | LetterKind::Identity
            | LetterKind::UseTheSwitch
            | LetterKind::Partly
            | LetterKind::CompanyComplaint
            | LetterKind::AuthorityComplaint => input.kind,
        };
        self.say(
            &format!("letter-subject-{}", kind.slug()),
            &[("service", &input.service.name), ("company", self.company_name()), ("sent", &sent)],
        )
    }

    fn body(&self) -> Vec<String> {
        let mut lines = self.head();
        match self.input.kind {
            LetterKind::Objection => {
                lines.push(self.objection());
                lines.extend(self.reasons());
                lines.extend(self.requests());
            }
            LetterKind::Chase => {
                lines.push(self.history());
                lines.push(self.objection());
                lines.push(self.say("letter-chase-ask", &[]));
            }
            LetterKind::Identity => {
                lines.push(self.history());
                let id = if self.input.member && !self.input.sender.email.trim().is_empty() {
                    "letter-identity"
                } else {
                    "letter-identity-visitor"
                };
                lines.push(self.say(id, &[]));
            }
            LetterKind::UseTheSwitch => {
                lines.push(self.history());
                lines.push(self.objection());
                lines.push(self.switch_answer());
            }
            LetterKind::Partly => {
                lines.push(self.history());
                lines.push(self.objection());
                lines.push(self.say("letter-partly", &[]));
            }
            LetterKind::CompanyComplaint => {
                lines.push(self.history());
                lines.push(self.objection());
                lines.extend(self.reasons());
                let mut ask = self.say("letter-company-complaint", &[]);
                if self.law(&WORDED) == "uk-month" {
                    ask = format!("{ask} {}", self.say("letter-company-complaint-uk-month", &[]));
                }
                lines.push(ask);
            }
            LetterKind::AuthorityComplaint => lines.extend(self.complaint()),
        }
        lines.extend(self.timeline());
        lines.push(self.closing());
        lines.retain(|line| !line.trim().is_empty());
        lines
    }

    fn head(&self) -> Vec<String> {
        let input = self.input;
        let mut to = match (input.kind, input.authority) {
            (LetterKind::AuthorityComplaint, Some(authority)) => {
                vec![self.say("letter-to-authority", &[("authority", &authority.name)])]
            }
            (LetterKind::AuthorityComplaint, None) => Vec::new(),
            (
                LetterKind::Objection
                | LetterKind::Chase
                | LetterKind::Identity
                | LetterKind::UseTheSwitch
                | LetterKind::Partly
                | LetterKind::CompanyComplaint,
                _,
            ) => {
                let mut to = vec![self.say("letter-to-company", &[("company", self.company_name())])];
                if let Some(company) = input.company.filter(|company| !company.address.trim().is_empty()) {
                    to.push(self.say("letter-to-company-address", &[("address", &company.address)]));
                }
                to
            }
        };
        let today = self.text.date(input.today);
        to.push(self.say("letter-date", &[("today", &today)]));
        vec![to.join("\n"), self.say("letter-greeting", &[]), self.who()]
    }

    fn who(&self) -> String {
        let input = self.input;
        let mut who = Vec::new();
        if !input.place.trim().is_empty() {
            let id = if input.member { "letter-who-member" } else { "letter-who-visitor" };
            who.push(self.say(id, &[("service", &input.service.name), ("place", input.place)]));
        }
        if !input.sender.email.trim().is_empty() {
            who.push(self.say("letter-who-email", &[("email", input.sender.email.trim())]));
        }
        let links: Vec<&str> = input.sender.links.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if !links.is_empty() {
            who.push(self.say("letter-who-links", &[]));
            who.push(links.join("\n"));
        }
        who.join("\n")
    }

    fn objection(&self) -> String {
        let law = self.law(&["gdpr-month", "uk-month", "kr-pipa", "ch-fadp"]);
        let subjects = self.subjects();
        if subjects.is_empty() {
            return String::new();
        }
        format!("{}\n{subjects}", self.say(&format!("letter-objection-{law}"), &[]))
    }

    fn subjects(&self) -> String {
        let lines: Vec<String> = self.input.subjects.iter().map(|id| format!("– {}", self.text.say(id))).collect();
        lines.join("\n")
    }

    fn reasons(&self) -> Option<String> {
        let reasons = self.input.sender.reasons.trim();
        (!reasons.is_empty()).then(|| format!("{}\n{reasons}", self.say("letter-reasons", &[])))
    }

    fn requests(&self) -> Vec<String> {
        let law = self.law(&WORDED);
        let mut lines = Vec::new();
        if let Some((_, rule)) = self.input.rule.filter(|_| law != "other") {
            if rule.restriction {
                lines.push(self.say(&format!("letter-restriction-{law}"), &[]));
            }
            if rule.erasure {
                lines.push(self.say(&format!("letter-erasure-{law}"), &[]));
            }
        }
        lines.push(self.say("letter-earlier", &[]));
        let answer = self.law(&["gdpr-month", "uk-month", "kr-pipa"]);
        lines.push(self.say(&format!("letter-answer-{answer}"), &[]));
        lines
    }

    fn history(&self) -> String {
        let Some(case) = self.input.case else { return String::new() };
        let sent = self.text.date(case.sent);
        let mut lines = vec![match case.sent_by {
            SentBy::Form => self.say("letter-sent-by-form", &[("sent", &sent)]),
            SentBy::Letter => self.say("letter-sent", &[("sent", &sent)]),
        }];
        if let Some(extended) = case.extended {
            let extended = self.text.date(extended);
            lines.push(self.say("letter-extended", &[("extended", &extended)]));
        }
        // Before that day nothing was due.
        if let Some(due) = case.due.filter(|due| *due < self.input.today) {
            let due = self.text.date(due);
            lines.push(self.say("letter-due", &[("due", &due)]));
        }
        match case.last_reply {
            None | Some((_, ReplyKind::Silence)) => lines.push(self.say("letter-no-answer", &[])),
            // Said already, with the extension.
            Some((_, ReplyKind::MoreTime)) if case.extended.is_some() => {}
            Some((on, _)) => {
                let on = self.text.date(on);
                lines.push(self.say("letter-reply-on", &[("reply", &on)]));
            }
        }
        lines.join(" ")
    }

    fn switch_answer(&self) -> String {
        if !self.input.member {
            return self.say("letter-switch-visitor", &[]);
        }
        let own = format!("letter-switch-{}", self.input.service.id);
        self.text.find(&own, &[]).unwrap_or_else(|| self.say("letter-switch-general", &[]))
    }

    fn complaint(&self) -> Vec<String> {
        let input = self.input;
        let law = self.law(&WORDED);
        let mut lines =
            vec![self.say("letter-complaint", &[("company", self.company_name()), ("service", &input.service.name)])];
        if let Some(company) = input.company.filter(|company| !company.address.trim().is_empty()) {
            lines.push(self.say("letter-complaint-address", &[("address", &company.address)]));
        }
        let subjects = self.subjects();
        if !subjects.is_empty() {
            lines.push(format!("{}\n{subjects}", self.say("letter-subjects", &[])));
        }
        lines.extend(self.reasons());
        lines.push(self.say(&format!("letter-complaint-{law}"), &[]));
        if let Some(case) = input.case {
            let raised = self.text.date(case.told_company.unwrap_or(case.sent));
            lines.push(self.say("letter-complaint-company-first", &[("date", &raised)]));
            match case.last_reply {
                // Before the day it was due, a missing answer breaks nothing.
                None | Some((_, ReplyKind::Silence)) if case.due.is_some_and(|due| due < input.today) => {
                    lines.push(self.say(&format!("letter-complaint-silence-{law}"), &[]));
                }
                Some((_, ReplyKind::Refused)) => {
                    lines.push(self.say(&format!("letter-complaint-refused-{law}"), &[]));
                }
                None | Some(_) => {}
            }
        }
        lines
    }

    fn timeline(&self) -> Option<String> {
        match self.input.kind {
            LetterKind::CompanyComplaint | LetterKind::AuthorityComplaint => {}
            LetterKind::Objection
            | LetterKind::Chase
            | LetterKind::Identity
            | LetterKind::UseTheSwitch
            | LetterKind::Partly => return None,
        }
        let past = |(on, _): &&(NaiveDate, CaseFact)| *on <= self.input.today;
        let lines: Vec<String> = self
            .input
            .case?
            .facts
            .iter()
            .filter(past)
            .map(|(on, fact)| {
                let date = self.text.date(*on);
                format!("– {}", self.say(fact_message(*fact), &[("date", &date)]))
            })
            .collect();
        (!lines.is_empty()).then(|| format!("{}\n{}", self.say("letter-timeline", &[]), lines.join("\n")))
    }

    fn closing(&self) -> String {
        let closing = self.say("letter-closing", &[]);
        let name = self.input.sender.name.trim();
        if name.is_empty() { closing } else { format!("{closing}\n{name}") }
    }
}

/// The sentence for one dated fact.
#[must_use]
pub fn fact_message(fact: CaseFact) -> &'static str {
    match fact {
        CaseFact::SeenOff => "letter-timeline-off",
        CaseFact::Sent => "letter-timeline-sent",
        CaseFact::Extended => "letter-timeline-extended",
        CaseFact::ToldCompany => "letter-timeline-told-company",
        CaseFact::Due => "letter-timeline-due",
        CaseFact::Answered(ReplyKind::Done) => "letter-timeline-done",
        CaseFact::Answered(ReplyKind::UseTheSwitch) => "letter-timeline-switch",
        CaseFact::Answered(ReplyKind::NeedsIdentity) => "letter-timeline-identity",
        CaseFact::Answered(ReplyKind::MoreTime) => "letter-timeline-more-time",
        CaseFact::Answered(ReplyKind::Refused) => "letter-timeline-refused",
        CaseFact::Answered(ReplyKind::Partly) => "letter-timeline-partly",
        CaseFact::Answered(ReplyKind::Silence) => "letter-timeline-silence",
    }
}
