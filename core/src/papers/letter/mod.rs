//! Letters: what to write to a company or an authority, put together from whole paragraphs.
//!
//! In: who, what about, which laws, the case as it was computed. Out: the addressee, a subject and a body, finished, in the
//! language of `text`, and what to know before it is sent. A paragraph whose value is missing is left out whole, so no letter
//! ever holds an empty place; a ground is told when the case has it, and at no other time.

mod before;
pub mod given;
pub mod sheet;

use chrono::NaiveDate;

use crate::content::Rule;
use crate::papers::letter::given::LetterInput;
use crate::person::Membership;
use crate::person::case::{Event, EventKind};
use crate::rules::case::clock::Extension;
use crate::rules::case::follow::OWN_TERM_DAYS;
use crate::rules::case::grounds::Ground;
use crate::rules::case::letters::LetterKind;
use crate::text::{Text, words};

/// Whom a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Addressee {
    /// Name; empty where nobody is known.
    pub name: String,
    /// Postal address line by line; empty where none is known.
    pub address: Vec<String>,
}

/// A finished letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whom it goes to.
    pub to: Addressee,
    /// Subject line.
    pub subject: String,
    /// The letter, paragraphs separated by an empty line.
    pub body: String,
    /// What to know before it is sent, most urgent first.
    pub warnings: Vec<String>,
}

/// Writes the letter in the language of `text`, with what to know before in that of `own`.
#[must_use]
pub fn write(input: &LetterInput<'_>, text: &Text, own: &Text) -> Letter {
    let paper = Paper { input, text };
    Letter {
        to: paper.to(),
        subject: paper.subject(),
        body: paper.body().join("\n\n"),
        warnings: before::warnings(input, text, own),
    }
}

/// The laws for which requests and complaints have wording of their own.
const WORDED: [&str; 5] = ["gdpr-month", "uk-month", "ch-fadp", "kr-pipa", "br-lgpd"];

struct Paper<'a> {
    input: &'a LetterInput<'a>,
    text: &'a Text,
}

impl Paper<'_> {
    fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.text.say_with(id, &words(values))
    }

    fn date(&self, day: NaiveDate) -> String {
        self.text.date(day)
    }

    fn company_name(&self) -> &str {
        self.input.company.map_or(self.input.service.name.as_str(), |company| company.name.as_str())
    }

    /// The ids of the laws of the letter: to an authority its own first, then those that bind the company.
    fn laws(&self) -> impl Iterator<Item = &str> {
        let own = self.input.authority.filter(|_| self.input.kind.to_authority()).map(|(_, law)| law);
        let bound = self.input.laws.iter().map(|(id, _)| *id);
        own.into_iter().chain(bound.filter(move |id| Some(*id) != own))
    }

    /// The ending of a message that speaks of a law: the first law with wording of its own, else `other`.
    fn law(&self) -> &'static str {
        // An authority speaks of its own law alone.
        let count = if self.input.kind.to_authority() && self.input.authority.is_some() { 1 } else { usize::MAX };
        let known = |law: &str| WORDED.iter().find(|worded| **worded == law).copied();
        self.laws().take(count).find_map(known).unwrap_or("other")
    }

    // Whom it goes to.

    fn to(&self) -> Addressee {
        let input = self.input;
        if input.kind.to_authority() {
            let Some((authority, _)) = input.authority else { return Addressee::default() };
            let mut address = authority.address.as_ref().map(|address| address.lines.clone()).unwrap_or_default();
            // Post to another country names it.
            let country = authority.countries.first().filter(|_| !address.is_empty());
            let home = authority.countries.iter().any(|code| code == input.place);
            address.extend(country.filter(|_| !home).map(|code| self.text.place(code)));
            return Addressee { name: authority.name.clone(), address };
        }
        let address = input.company.map_or("", |company| company.address.trim());
        let mut lines: Vec<String> = Vec::new();
        for part in address.split(", ").map(str::trim).filter(|part| !part.is_empty()) {
            match lines.last_mut() {
                // A state stands beside its town.
                Some(town) if part.len() <= 2 => town.extend([", ", part]),
                Some(_) | None => lines.push(part.to_owned()),
            }
        }
        Addressee { name: self.company_name().to_owned(), address: lines }
    }

    fn subject(&self) -> String {
        let input = self.input;
        let slug = input.kind.slug();
        let values = [("service", input.service.name.as_str()), ("company", self.company_name())];
        match self.sent() {
            Some(sent) => {
                self.say(&format!("letter-subject-{slug}"), &[values.as_slice(), &[("sent", &sent)]].concat())
            }
            None => self.say(&format!("letter-subject-{slug}-undated"), &values),
        }
    }

    /// Day of the first sending, or for news that of the complaint.
    fn sent(&self) -> Option<String> {
        let case = self.input.case?;
        let day = match self.input.kind {
            LetterKind::AuthorityNews => first(case.events, EventKind::Complained)?,
            LetterKind::Objection
            | LetterKind::Reminder
            | LetterKind::Identity
            | LetterKind::UseTheSwitch
            | LetterKind::Partly
            | LetterKind::CompanyComplaint
            | LetterKind::AuthorityComplaint => case.result.begun?,
        };
        Some(self.date(day))
    }

    // The letter.

    fn body(&self) -> Vec<String> {
        let mut lines = self.head();
        match self.input.kind {
            LetterKind::Objection => {
                lines.push(self.who());
                lines.push(self.objection());
                lines.push(self.second_law());
                lines.push(self.reasons());
                lines.extend(self.requests());
            }
            LetterKind::Reminder => {
                lines.push(self.history());
                lines.push(self.who());
                lines.push(self.objection());
                let term = self.input.today.checked_add_days(chrono::Days::new(OWN_TERM_DAYS));
                let term = term.map(|term| self.date(term)).unwrap_or_default();
                lines.push(self.say("letter-reminder-ask", &[("term", &term)]));
            }
            LetterKind::Identity => {
                lines.push(self.history());
                lines.extend(self.identity());
            }
            LetterKind::UseTheSwitch => {
                lines.push(self.history());
                lines.push(self.who());
                lines.push(self.objection());
                lines.push(self.switch_answer());
            }
            LetterKind::Partly => {
                lines.push(self.history());
                lines.push(self.who());
                lines.push(self.objection());
                lines.push(self.say("letter-partly", &[]));
            }
            LetterKind::CompanyComplaint => {
                lines.push(self.say("letter-company-complaint", &[("service", &self.input.service.name)]));
                lines.push(self.who());
                lines.push(self.subjects_list("letter-subjects"));
                lines.push(self.grounds("you"));
                lines.push(self.reasons());
                lines.push(self.say("letter-company-complaint-ask", &[]));
                if self.law() == "uk-month" {
                    lines.push(self.say("letter-company-complaint-uk-month", &[]));
                }
            }
            LetterKind::AuthorityComplaint => lines.extend(self.complaint()),
            LetterKind::AuthorityNews => lines.extend(self.news()),
        }
        lines.push(self.correspondence());
        lines.push(self.closing());
        lines.push(self.enclosures());
        lines.retain(|line| !line.trim().is_empty());
        lines
    }

    /// The contact block, the addressee, the date, the greeting.
    fn head(&self) -> Vec<String> {
        let sender = self.input.sender;
        let mut from: Vec<String> = own_lines(sender.name).collect();
        from.extend(own_lines(sender.address));
        if !sender.email.trim().is_empty() {
            from.push(self.say("letter-from-email", &[("email", sender.email.trim())]));
        }
        let to = self.to();
        let mut addressee = Vec::new();
        if !to.name.is_empty() {
            let id = if self.input.kind.to_authority() { "letter-to-authority" } else { "letter-to-company" };
            addressee.push(self.say(id, &[("name", &to.name)]));
            addressee.extend(to.address);
        }
        let today = self.date(self.input.today);
        vec![
            from.join("\n"),
            addressee.join("\n"),
            self.say("letter-date", &[("today", &today)]),
            self.say("letter-greeting", &[]),
        ]
    }

    /// Who writes, as far as they said.
    fn who(&self) -> String {
        let input = self.input;
        let service = [("service", input.service.name.as_str())];
        let mut who = Vec::new();
        match input.membership {
            Membership::Member => who.push(self.say("letter-who-member", &service)),
            Membership::NonMember => who.push(self.say("letter-who-visitor", &service)),
            Membership::Unknown => {}
        }
        if !input.place.is_empty() {
            who.push(self.say("letter-who-place", &[("place", &self.text.place(input.place))]));
        }
        if input.wishes.minor {
            who.push(self.say("letter-who-minor", &[]));
        }
        let to_company = !input.kind.to_authority();
        let mut who = vec![who.join(" ")];
        if to_company && !input.sender.email.trim().is_empty() {
            who.push(self.say("letter-who-email", &[("email", input.sender.email.trim())]));
        }
        let links: Vec<String> = own_lines(input.sender.links).collect();
        if !links.is_empty() {
            who.push(self.say("letter-who-links", &[]));
            who.push(links.join("\n"));
        }
        who.retain(|line| !line.is_empty());
        who.join("\n")
    }

    fn objection(&self) -> String {
        self.subjects_list(&format!("letter-objection-{}", self.law()))
    }

    /// A sentence and below it what is objected to; empty where that is nothing.
    fn subjects_list(&self, id: &str) -> String {
        if self.input.subjects.is_empty() {
            return String::new();
        }
        listed(self.say(id, &[]), self.input.subjects.iter().map(|id| self.text.say(id)))
    }

    /// The law of the place beside that of the company's seat.
    fn second_law(&self) -> String {
        let mut laws = self.laws().filter(|law| WORDED.contains(law));
        let (Some(_), Some(second)) = (laws.next(), laws.next()) else { return String::new() };
        self.text.find(&format!("letter-also-{second}"), &[]).unwrap_or_default()
    }

    fn reasons(&self) -> String {
        let reasons = self.input.sender.reasons.trim();
        if reasons.is_empty() { String::new() } else { format!("{}\n{reasons}", self.say("letter-reasons", &[])) }
    }

    fn requests(&self) -> Vec<String> {
        let law = self.law();
        let knows = |property: fn(&Rule) -> bool| self.input.laws.iter().any(|(id, rule)| *id == law && property(rule));
        let mut lines = Vec::new();
        if knows(|rule| rule.restriction) {
            lines.push(self.say(&format!("letter-restriction-{law}"), &[]));
        }
        if self.input.wishes.erase {
            let law = if knows(|rule| rule.erasure) { law } else { "other" };
            lines.push(self.say(&format!("letter-erasure-{law}"), &[]));
        }
        lines.push(self.say(&format!("letter-answer-{law}"), &[]));
        lines
    }

    /// What happened, told to the company, with every ground that holds.
    fn history(&self) -> String {
        let Some(case) = self.input.case else {
            return self.say("letter-sent-undated", &[]);
        };
        let begun = case.result.begun;
        let by_form = case.events.iter().any(|event| Some(event.on) == begun && event.what == EventKind::SentForm);
        let sent = begun.map(|day| self.date(day)).unwrap_or_default();
        let id = if by_form { "letter-sent-by-form" } else { "letter-sent-by-letter" };
        let opening = self.say(id, &[("sent", &sent)]);
        let mut lines = vec![opening];
        for (kind, id) in [
            (EventKind::IdentityAsked, "letter-you-asked"),
            (EventKind::PointedToSwitch, "letter-you-pointed"),
            (EventKind::DidPart, "letter-you-did-part"),
            (EventKind::MoreTime, "letter-you-more-time"),
        ] {
            if let Some(on) = last(case.events, kind).filter(|_| self.about(kind)) {
                lines.push(self.say(id, &[("date", &self.date(on))]));
            }
        }
        let grounds = self.grounds("you");
        if grounds.is_empty() { lines.join(" ") } else { format!("{}\n\n{grounds}", lines.join(" ")) }
    }

    /// True where a letter answers that event.
    fn about(&self, kind: EventKind) -> bool {
        matches!(
            (self.input.kind, kind),
            (LetterKind::Identity, EventKind::IdentityAsked)
                | (LetterKind::UseTheSwitch, EventKind::PointedToSwitch)
                | (LetterKind::Partly, EventKind::DidPart)
        ) || self.input.kind == LetterKind::Reminder
            && kind == EventKind::MoreTime
            && self.input.case.is_some_and(|case| case.result.extension == Extension::InTime)
    }

    /// Every ground that holds, with the article that it breaks where a law of the letter has one.
    fn grounds(&self, to: &str) -> String {
        let Some(case) = self.input.case else { return String::new() };
        let due = case.result.due_if_paused.or(case.result.answer_due);
        let due = due.map(|due| self.date(due)).unwrap_or_default();
        let all = &case.result.grounds;
        let late_refusal = all.contains(&Ground::LateAnswer) && all.contains(&Ground::Refused);
        // A letter about one thing does not tell it twice.
        let told = |ground: &&Ground| match self.input.kind {
            LetterKind::UseTheSwitch => **ground != Ground::NotAnswered,
            LetterKind::Partly => **ground != Ground::Partly,
            LetterKind::Objection
            | LetterKind::Reminder
            | LetterKind::Identity
            | LetterKind::CompanyComplaint
            | LetterKind::AuthorityComplaint
            | LetterKind::AuthorityNews => true,
        };
        let line = |ground: &Ground| {
            let late = late_refusal && *ground == Ground::LateAnswer;
            let more_time = first(case.events, EventKind::MoreTime);
            // An identity check that paused the clock leaves the month as it was for more time.
            let month = case.result.answer_due.filter(|_| *ground == Ground::ExtensionTooLate);
            let within_pause = month.is_some() && more_time <= case.result.due_if_paused;
            let name = if late {
                "late-refusal"
            } else if within_pause {
                "extension-within-pause"
            } else {
                slug(*ground)
            };
            // What came late is the first answer; what was refused stands in the last.
            let answers = case.events.iter().filter(|event| event.what.is_answer()).map(|event| event.on);
            let answer = if name == "late-answer" { answers.min() } else { answers.max() };
            let answered = answer.map(|on| self.date(on)).unwrap_or_default();
            let more_time = more_time.map(|on| self.date(on)).unwrap_or_default();
            let month = month.map(|day| self.date(day)).unwrap_or_default();
            let dated = [("due", due.as_str()), ("date", &answered), ("announced", &more_time), ("month", &month)];
            // A law may have its own word for a ground.
            let own = self.laws().find_map(|law| self.text.find(&format!("letter-{to}-{name}-{law}"), &words(&dated)));
            let said = own.unwrap_or_else(|| self.say(&format!("letter-{to}-{name}"), &dated));
            let cited = if name == "extension-within-pause" { slug(*ground) } else { name };
            let cite = self.laws().find_map(|law| self.text.find(&format!("letter-cite-{cited}-{law}"), &[]));
            match cite {
                Some(cite) => self.say("letter-ground-cited", &[("ground", &said), ("article", &cite)]),
                None => self.say("letter-ground", &[("ground", &said)]),
            }
        };
        let lines: Vec<String> = all.iter().filter(told).map(line).collect();
        if lines.is_empty() {
            return String::new();
        }
        listed(self.say(&format!("letter-grounds-{to}"), &[]), lines.into_iter())
    }

    fn identity(&self) -> Vec<String> {
        let email = !self.input.sender.email.trim().is_empty();
        let proof = match (self.input.membership, email) {
            (Membership::NonMember, true) => "letter-identity-visitor-email",
            (Membership::NonMember, false) => "letter-identity-visitor",
            (Membership::Member | Membership::Unknown, true) => "letter-identity-email",
            (Membership::Member | Membership::Unknown, false) => "letter-identity-plain",
        };
        let mut lines = vec![self.say(proof, &[("email", self.input.sender.email.trim())])];
        // Doubts are left only where something was shown.
        lines.push(match (self.law(), email) {
            ("gdpr-month", true) => self.say("letter-identity-doubts-gdpr-month", &[]),
            ("gdpr-month", false) => self.say("letter-identity-why-gdpr-month", &[]),
            ("uk-month", true) => self.say("letter-identity-doubts-uk-month", &[]),
            ("uk-month", false) => self.say("letter-identity-why-uk-month", &[]),
            (_, true) => self.say("letter-identity-doubts-other", &[]),
            (_, false) => self.say("letter-identity-why-other", &[]),
        });
        lines.push(self.say("letter-identity-copy", &[]));
        lines.push(self.say("letter-identity-goes-on", &[]));
        lines
    }

    fn switch_answer(&self) -> String {
        if self.input.membership == Membership::NonMember {
            return self.say("letter-switch-visitor", &[]);
        }
        let own = format!("letter-switch-{}", self.input.service.id);
        self.text.find(&own, &[]).unwrap_or_else(|| self.say("letter-switch-general", &[]))
    }

    fn complaint(&self) -> Vec<String> {
        let input = self.input;
        let law = self.law();
        let service = [("company", self.company_name()), ("service", input.service.name.as_str())];
        let address = input.company.map_or("", |company| company.address.trim());
        let mut about = self.say("letter-complaint", &service);
        if !address.is_empty() {
            about = format!("{about} {}", self.say("letter-complaint-address", &[("address", address)]));
        }
        let mut lines = vec![about, self.who(), self.subjects_list("letter-subjects"), self.reasons()];
        if let Some(case) = input.case {
            let raised = last(case.events, EventKind::ToldCompany).or(case.result.begun);
            if let Some(raised) = raised {
                lines.push(self.say("letter-complaint-company-first", &[("date", &self.date(raised))]));
            }
        }
        lines.push(self.grounds("it"));
        lines.push(self.say(&format!("letter-complaint-{law}"), &[]));
        if law != "gdpr-month" && input.laws.iter().any(|(id, _)| *id == "gdpr-month") {
            lines.push(self.say("letter-complaint-seat", &[]));
        }
        lines.push(self.name_passed_on());
        lines
    }

    fn name_passed_on(&self) -> String {
        self.say(
            match self.input.wishes.pass_on_name {
                Some(true) => "letter-name-yes",
                Some(false) => "letter-name-no",
                None => "letter-name-ask",
            },
            &[],
        )
    }

    fn news(&self) -> Vec<String> {
        let company = [("company", self.company_name()), ("service", self.input.service.name.as_str())];
        let complained = self.input.case.and_then(|case| Some((case, first(case.events, EventKind::Complained)?)));
        let Some((case, complained)) = complained else {
            return vec![self.say("letter-news-undated", &company), self.say("letter-news-ask", &[])];
        };
        let complained = self.date(complained);
        let mut lines = vec![self.say("letter-news", &[company.as_slice(), &[("date", &complained)]].concat())];
        for (kind, id) in [
            (EventKind::AuthorityAcknowledged, "letter-news-acknowledged"),
            (EventKind::AuthorityNews, "letter-news-last"),
        ] {
            if let Some(on) = last(case.events, kind) {
                lines.push(self.say(id, &[("date", &self.date(on))]));
            }
        }
        let mut lines = vec![lines.join(" ")];
        let passed = case.result.authority_news_due.filter(|due| *due < self.input.today);
        if let Some(due) = passed.filter(|_| self.law() == "gdpr-month") {
            lines.push(self.say("letter-news-three-months", &[("due", &self.date(due))]));
        }
        lines.push(self.say("letter-news-ask", &[]));
        lines
    }

    /// What happened, by date; for complaints.
    fn correspondence(&self) -> String {
        let Some(case) = self.input.case.filter(|_| self.input.kind.complains()) else { return String::new() };
        let mut dated: Vec<(NaiveDate, u8, String)> = Vec::new();
        for on in case.seen_off {
            dated.push((*on, 0, self.say("letter-event-seen-off", &[("date", &self.date(*on))])));
        }
        let mut events = case.events.to_vec();
        events.sort_unstable();
        for event in events {
            let id = format!("letter-event-{}", event.what.name().replace('_', "-"));
            dated.push((event.on, 1, self.say(&id, &[("date", &self.date(event.on))])));
        }
        // The day that passed, as it was counted for the grounds.
        let due = case.result.due_if_paused.or(case.result.answer_due);
        if let Some(due) = due.filter(|due| !case.result.persons_turn && *due < self.input.today) {
            dated.push((due, 2, self.say("letter-event-due", &[("date", &self.date(due))])));
        }
        dated.retain(|(on, ..)| *on <= self.input.today);
        dated.sort();
        if dated.is_empty() {
            return String::new();
        }
        listed(self.say("letter-correspondence", &[]), dated.into_iter().map(|(_, _, line)| line))
    }

    /// What to put in: copies of what was written.
    fn enclosures(&self) -> String {
        let Some(case) = self.input.case.filter(|_| self.input.kind.complains()) else { return String::new() };
        let mut lines = Vec::new();
        let mut events = case.events.to_vec();
        events.sort_unstable();
        for event in events.iter().filter(|event| event.on <= self.input.today) {
            let id = match event.what {
                EventKind::SentForm | EventKind::LetterReceived => "letter-enclosed-objection",
                EventKind::Reminded => "letter-enclosed-reminder",
                EventKind::IdentityShown => "letter-enclosed-identity",
                EventKind::ToldCompany => "letter-enclosed-complaint",
                EventKind::MoreTime
                | EventKind::IdentityAsked
                | EventKind::PointedToSwitch
                | EventKind::DidPart
                | EventKind::Refused
                | EventKind::Done
                | EventKind::CompanyAcknowledged => "letter-enclosed-answer",
                EventKind::Complained
                | EventKind::AuthorityAcknowledged
                | EventKind::AuthorityNews
                | EventKind::AuthorityDecided => continue,
            };
            lines.push(self.say(id, &[("date", &self.date(event.on))]));
        }
        lines.dedup();
        if lines.is_empty() { String::new() } else { listed(self.say("letter-enclosures", &[]), lines.into_iter()) }
    }

    /// A closing is for those who sign.
    fn closing(&self) -> String {
        let name = self.input.sender.name.trim();
        if name.is_empty() { String::new() } else { format!("{}\n{name}", self.say("letter-closing", &[])) }
    }
}

/// The word for a ground in message ids.
fn slug(ground: Ground) -> &'static str {
    match ground {
        Ground::NoAnswer => "no-answer",
        Ground::LateAnswer => "late-answer",
        Ground::ExtensionTooLate => "extension-too-late",
        Ground::Refused => "refused",
        Ground::RefusedWithoutReasons => "refused-without-reasons",
        Ground::Partly => "partly",
        Ground::NotAnswered => "not-answered",
    }
}

/// A sentence and below it its items.
fn listed(head: String, items: impl Iterator<Item = String>) -> String {
    items.fold(head, |mut text, item| {
        text.extend(["\n– ", &item]);
        text
    })
}

/// The lines that a person wrote, without empty ones.
fn own_lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned)
}

/// Day of the first event of a kind.
fn first(events: &[Event], kind: EventKind) -> Option<NaiveDate> {
    events.iter().filter(|event| event.what == kind).map(|event| event.on).min()
}

/// Day of the last event of a kind.
fn last(events: &[Event], kind: EventKind) -> Option<NaiveDate> {
    events.iter().filter(|event| event.what == kind).map(|event| event.on).max()
}
