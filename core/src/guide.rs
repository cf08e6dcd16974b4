//! The questions as typed calls, for other apps: what they ask as records, and one method a question.
//!
//! Days are written `2026-11-24` in questions and answers alike. What cannot be answered is a [`Refused`], which names what was wrong.

use std::sync::Arc;

use serde::Deserialize;

use crate::border::event::Settings;
use crate::content::{Pack, PackError, RouteId};
use crate::query::{
    self, CaseAnswer, CaseFile, DeadlineAnswer, Desk, LetterAnswer, LetterAsked, Refused, RemindersAnswer,
    ServicesAnswer, StatusAnswer, StepsAnswer,
};

/// Does a service train AI on members' data somewhere, some day?
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusQuestion {
    /// Id of the service; LinkedIn where not given.
    pub service: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country, for LinkedIn that of the profile's place; `UK` and `EL` too.
    pub country: String,
    /// The day.
    pub on: String,
    /// Age in whole years, 0 to 130; `None` where it is not known.
    pub age: Option<u32>,
    /// Whether the person has an account there.
    pub member: bool,
}

/// Which steps lead to the main setting of a service?
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepsQuestion {
    /// Id of the service; LinkedIn where not given.
    pub service: Option<String>,
    /// In the service's app or on its website.
    pub route: RouteId,
    /// ISO 639 code of the language in which the service is used; that of the sentences where not given.
    pub labels: Option<String>,
}

/// Which reminders would come?
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemindersQuestion {
    /// Ids of services; LinkedIn where empty.
    pub services: Vec<String>,
    /// Code of the country.
    pub country: String,
    /// The first day.
    pub from: String,
    /// How many days from then on, 1 to 36 600.
    pub days: u32,
    /// Days on which the switch was seen off, none later than the first day; where empty it counts as left on.
    pub seen_off: Vec<String>,
}

/// By which day must an objection be answered?
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineQuestion {
    /// Id of the service, which decides the company; LinkedIn where not given.
    pub service: Option<String>,
    /// Code of the country.
    pub country: String,
    /// Day on which the objection was received.
    pub received: String,
    /// True for those who asked for a copy of their data as well.
    pub copy: bool,
}

/// What holds of every service?
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServicesQuestion {
    /// Code of the country.
    pub country: String,
    /// The day.
    pub on: String,
    /// Age in whole years, 0 to 130; `None` where it is not known.
    pub age: Option<u32>,
}

/// What do the events of a case mean?
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseQuestion {
    /// The case.
    pub case: CaseFile,
    /// The day.
    pub on: String,
}

/// Write a letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterQuestion {
    /// Which one: `objection`, `reminder`, `identity`, `switch`, `partly`, `company-complaint`, `authority-complaint`,
    /// `authority-news`.
    pub kind: String,
    /// Code of the country; that of the case where not given.
    pub country: Option<String>,
    /// Id of the service; that of the case where not given.
    pub service: Option<String>,
    /// The case; `None` before anything was sent.
    pub case: Option<CaseFile>,
    /// The day of the letter.
    pub on: String,
    /// Whether the person has an account there.
    pub member: bool,
    /// For someone under 18 who says so.
    pub minor: bool,
    /// Ask to erase copies kept for training.
    pub erase: bool,
    /// Id of the authority; that of the country where not given.
    pub authority: Option<String>,
    /// Language of the letter; one that the authority takes, else the guide's, where not given.
    pub lang: Option<String>,
    /// Name to sign with; may be empty, as the next three.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Postal address, line by line.
    pub address: String,
    /// Their own reasons.
    pub reasons: String,
}

/// Answers questions; remembers nothing between them.
#[derive(Debug, Clone)]
pub struct Guide {
    desk: Desk,
}

impl Guide {
    /// A guide that speaks the first of the languages in `settings` which the pack has, else English.
    ///
    /// # Errors
    /// [`PackError`]: the bytes are no pack, or one of another form.
    pub fn open(pack: &[u8], settings: Settings) -> Result<Self, PackError> {
        // Read whole, so that a damaged part is an error now and no gap in an answer later.
        let pack = Pack::read(pack)?;
        Ok(Self { desk: Desk::new(Arc::new(pack), settings) })
    }

    /// Answers [`StatusQuestion`].
    ///
    /// # Errors
    /// [`Refused::Service`], [`Refused::Country`], [`Refused::Date`], [`Refused::Age`]
    pub fn status(&self, asked: &StatusQuestion) -> Result<StatusAnswer, Refused> {
        let service = self.desk.service(asked.service.as_deref())?;
        let place = self.desk.place(&asked.country)?;
        Ok(self.desk.status(service, place, query::date(&asked.on)?, years(asked.age)?, asked.member))
    }

    /// Answers [`StepsQuestion`].
    ///
    /// # Errors
    /// [`Refused::Service`], [`Refused::Labels`]
    pub fn steps(&self, asked: &StepsQuestion) -> Result<StepsAnswer, Refused> {
        let service = self.desk.service(asked.service.as_deref())?;
        let labels = asked.labels.as_deref().map(query::labels).transpose()?;
        Ok(self.desk.steps(service, asked.route, labels.as_deref()))
    }

    /// Answers [`RemindersQuestion`].
    ///
    /// # Errors
    /// [`Refused::Service`], [`Refused::Country`], [`Refused::Date`], [`Refused::Days`], [`Refused::SeenLater`]
    pub fn reminders(&self, asked: &RemindersQuestion) -> Result<RemindersAnswer, Refused> {
        let named = asked.services.iter().map(|id| self.desk.service(Some(id)));
        let mut services = named.collect::<Result<Vec<_>, _>>()?;
        if services.is_empty() {
            services.push(self.desk.service(None)?);
        }
        let place = self.desk.place(&asked.country)?;
        let from = query::date(&asked.from)?;
        let days = query::days(&asked.days.to_string())?;
        let seen_off = asked.seen_off.iter().map(|day| query::date(day)).collect::<Result<Vec<_>, _>>()?;
        self.desk.reminders(&services, place, from, days, &seen_off)
    }

    /// Answers [`DeadlineQuestion`].
    ///
    /// # Errors
    /// [`Refused::Service`], [`Refused::Country`], [`Refused::Date`]
    pub fn deadline(&self, asked: &DeadlineQuestion) -> Result<DeadlineAnswer, Refused> {
        let service = self.desk.service(asked.service.as_deref())?;
        let place = self.desk.place(&asked.country)?;
        Ok(self.desk.deadline(service, place, query::date(&asked.received)?, asked.copy))
    }

    /// Answers [`ServicesQuestion`].
    ///
    /// # Errors
    /// [`Refused::Country`], [`Refused::Date`], [`Refused::Age`]
    pub fn services(&self, asked: &ServicesQuestion) -> Result<ServicesAnswer, Refused> {
        let place = self.desk.place(&asked.country)?;
        Ok(self.desk.services_at(place, query::date(&asked.on)?, years(asked.age)?))
    }

    /// Answers [`CaseQuestion`].
    ///
    /// # Errors
    /// [`Refused`] names what is wrong with the case.
    pub fn case(&self, asked: &CaseQuestion) -> Result<CaseAnswer, Refused> {
        self.desk.case(&asked.case, query::date(&asked.on)?)
    }

    /// Answers [`LetterQuestion`].
    ///
    /// # Errors
    /// [`Refused`] names what is wrong with the question or its case.
    pub fn letter(&self, asked: &LetterQuestion) -> Result<LetterAnswer, Refused> {
        let on = query::date(&asked.on)?;
        if let Some(lang) =
            asked.lang.as_ref().filter(|lang| !self.desk.text().letter_languages().any(|it| it == **lang))
        {
            return Err(Refused::Labels { given: lang.clone() });
        }
        let asked = LetterAsked {
            kind: &asked.kind,
            country: asked.country.as_deref(),
            service: asked.service.as_deref(),
            case: asked.case.as_ref(),
            non_member: !asked.member,
            minor: asked.minor,
            erase: asked.erase,
            authority: asked.authority.as_deref(),
            lang: asked.lang.as_deref(),
            name: &asked.name,
            email: &asked.email,
            address: &asked.address,
            reasons: &asked.reasons,
        };
        self.desk.letter(&asked, on)
    }
}

/// An age that can be believed.
fn years(age: Option<u32>) -> Result<Option<u32>, Refused> {
    age.map(|age| query::age(&age.to_string())).transpose()
}
