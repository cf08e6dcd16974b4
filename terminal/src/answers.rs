//! The sub-commands: reads their values, asks the core, prints its answer as text or JSON.

use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;
use untrained_core::border::effect::Rung;
use untrained_core::content::{
    Answer, Evidence, Means, Opens, Pack, Place, Precision, Preset, RouteId, Service, SwitchKind,
};
use untrained_core::person::Age;
use untrained_core::person::case::EventKind;
use untrained_core::query::{self, CaseFile, LetterAsked, Refused, SourceAnswer, StatusAnswer, StepsAnswer};
use untrained_core::rules::case::events::Misdated;
use untrained_core::rules::ladder;
use untrained_core::text::{Arg, Text, tag};

use crate::args::{self, Order};
use crate::draw::{columns, wrap};
use crate::errands::store::Kept;
use crate::errands::{export, link};
use crate::locale::Locale;
use crate::trouble::Trouble;
use crate::words::Words;

/// Lines no wider than this where the terminal says nothing.
const WIDTH: usize = 80;

/// Columns between those of a table.
const GAP: usize = 2;

/// How many reminders the short answer shows.
const NEXT: usize = 3;

/// How many days ahead reminders are planned where nothing is said.
const DAYS: u32 = 400;

/// Columns for text: those of the terminal, within reason.
#[must_use]
pub fn width() -> usize {
    crossterm::terminal::size().map_or(WIDTH, |(columns, _)| usize::from(columns)).clamp(24, 100)
}

/// Answers sub-commands.
#[derive(Debug)]
pub struct Desk {
    core: query::Desk,
    words: Words,
    /// Code of the country that the app has stored, else the locale's, where it is one that is known.
    country: Option<String>,
    /// The age that the app has stored.
    age: Age,
    /// The language asked for.
    lang: Option<String>,
    today: NaiveDate,
    now: untrained_core::border::moment::Moment,
    width: usize,
}

impl Desk {
    /// A desk that answers in a language: the one asked for, else the locale's, else English.
    ///
    /// # Errors
    /// The language asked for is none of the pack's.
    pub fn new(
        pack: &Arc<Pack>,
        locale: &Locale,
        asked: &args::Line,
        kept: &Kept,
        words: &Words,
    ) -> Result<Self, Trouble> {
        let lang = asked.lang.as_deref();
        if let Some(given) = lang {
            let letter = matches!(asked.order, Some(Order::Letter(_)));
            let of_letters = pack.letters.keys().filter(|tag| letter && !pack.text.contains_key(*tag));
            let all: Vec<&str> = pack.text.keys().chain(of_letters).map(String::as_str).collect();
            if !all.iter().any(|known| tag::same(known, given)) {
                let known = all.join(", ");
                return Err(Trouble::input(words.say("trouble-language", &[("given", given), ("known", &known)])));
            }
        }
        let desk = query::Desk::new(Arc::clone(pack), locale.settings(lang));
        let words = Words::of(desk.text().clone());
        let country = kept.country.iter().chain(&locale.country).find(|code| desk.place(code).is_ok()).cloned();
        let now = crate::clock::now();
        let lang = lang.map(str::to_owned);
        Ok(Self { core: desk, words, lang, country, age: kept.age, today: now.date(), now, width: width() })
    }

    fn text(&self) -> &Text {
        self.words.text()
    }

    /// Answers one sub-command with what to print.
    ///
    /// # Errors
    /// One line that names what was wrong.
    pub fn answer(&self, order: &Order) -> Result<String, Trouble> {
        match order {
            Order::Status(asked) => self.status(asked),
            Order::Steps(asked) => self.steps(asked),
            Order::Deadline(asked) => self.deadline(asked),
            Order::Case(asked) => self.case(asked),
            Order::Reminders(asked) => self.reminders(asked),
            Order::Open(asked) => self.open(asked),
            Order::Services(asked) => self.services(asked),
            Order::Letter(asked) => self.letter(asked),
            Order::Facts(asked) => self.facts(asked),
            Order::Brief(asked) => self.brief(asked),
            // The command line answers these itself.
            Order::Help(_) | Order::Completions(_) | Order::Man(_) => Ok(String::new()),
        }
    }

    fn status(&self, asked: &args::Status) -> Result<String, Trouble> {
        let service = self.service(asked.service.as_deref())?;
        let place = self.place(asked.country.as_deref())?;
        let on = self.date(asked.on.as_deref())?;
        let given = asked.age.as_deref().map(query::age).transpose().map_err(|refused| self.refused(&refused))?;
        let years = given.or_else(|| query::years(self.age, on));
        let answer = self.core.status(service, place, on, years, !asked.non_member);
        if asked.json {
            return json(&answer);
        }
        let mut page = Page::new(self.width);
        self.verdict(&mut page, service, &answer, !asked.non_member);
        Ok(page.text)
    }

    fn steps(&self, asked: &args::Steps) -> Result<String, Trouble> {
        let service = self.service(asked.service.as_deref())?;
        let refused = |refused: Refused| self.refused(&refused);
        let route = asked.route.as_deref().map_or(Ok(RouteId::Web), query::route).map_err(refused)?;
        let labels = asked.labels.as_deref().map(query::labels).transpose().map_err(refused)?;
        let answer = self.core.steps(service, route, labels.as_deref());
        if asked.json {
            return json(&answer);
        }
        let mut page = Page::new(self.width);
        if answer.route != route && !answer.steps.is_empty() {
            let id = match route {
                RouteId::App => "answer-steps-no-app",
                RouteId::Web => "answer-steps-no-web",
            };
            page.line(&self.say(id, &[("service", &service.name)]));
            page.gap();
        }
        self.way(&mut page, service, &answer);
        Ok(page.text)
    }

    fn deadline(&self, asked: &args::Deadline) -> Result<String, Trouble> {
        let service = self.service(asked.service.as_deref())?;
        let place = self.place(asked.country.as_deref())?;
        let Some(received) = asked.received.as_deref() else {
            return Err(Trouble::input(self.words.say("trouble-received-missing", &[])));
        };
        let received = self.date(Some(received))?;
        let answer = self.core.deadline(service, place, received, asked.copy);
        if asked.json {
            return json(&answer);
        }
        let mut page = Page::new(self.width);
        page.title(&self.say("answer-deadline-title", &[("place", &self.text().place(&place.code))]));
        page.line(&self.say("answer-deadline-received", &[("date", &self.text().date(received))]));
        match answer.answer_due {
            Some(due) => page.line(&self.say("answer-deadline-due", &[("date", &self.text().date(due))])),
            None if answer.no_date.is_empty() => page.line(&self.say("answer-deadline-unknown", &[])),
            None => page.line(&answer.no_date),
        }
        let more = [
            ("answer-deadline-extended", answer.if_extended),
            ("answer-deadline-remind", answer.remind_on),
            ("answer-deadline-access", answer.access_due),
        ];
        for (id, date) in more {
            if let Some(date) = date {
                page.line(&self.say(id, &[("date", &self.text().date(date))]));
            }
        }
        if !answer.law.is_empty() {
            page.gap();
            page.line(&answer.law);
            sources(&mut page, &answer.sources);
        }
        page.gap();
        page.line(&self.say("answer-no-advice", &[]));
        Ok(page.text)
    }

    fn case(&self, asked: &args::Case) -> Result<String, Trouble> {
        let Some(path) = asked.file.as_deref() else {
            return Err(Trouble::input(self.words.say("trouble-case-missing", &[])));
        };
        let on = self.date(asked.on.as_deref())?;
        let given = self.case_file(path)?;
        let answer = self.core.case(&given, on).map_err(|refused| self.refused(&refused))?;
        if asked.json {
            return json(&answer);
        }
        let mut page = Page::new(self.width);
        let text = self.text();
        let service = self.core.service(Some(&answer.service)).map_or(answer.service.as_str(), |it| it.name.as_str());
        let (place, date) = (text.place(&answer.country), text.date(on));
        page.title(&self.say("answer-case-title", &[("service", service), ("place", &place), ("date", &date)]));
        for line in &answer.lines {
            page.line(line);
        }
        page.gap();
        page.line(&self.say("answer-no-advice", &[]));
        Ok(page.text)
    }

    fn reminders(&self, asked: &args::Reminders) -> Result<String, Trouble> {
        let refused = |refused: Refused| self.refused(&refused);
        let mut services = Vec::new();
        for given in &asked.service {
            services.push(self.service(Some(given))?);
        }
        if services.is_empty() {
            services.push(self.service(None)?);
        }
        let place = self.place(asked.country.as_deref())?;
        let from = self.date(asked.from.as_deref())?;
        let days = asked.days.as_deref().map_or(Ok(DAYS), query::days).map_err(refused)?;
        let mut seen_off = Vec::new();
        for given in &asked.seen_off {
            seen_off.push(self.date(Some(given))?);
        }
        let answer = self.core.reminders(&services, place, from, days, &seen_off).map_err(refused)?;
        if let Some(path) = &asked.ics {
            let bytes = self.core.calendar(&answer, self.now);
            if path == Path::new("-") {
                return Ok(String::from_utf8_lossy(&bytes).into_owned());
            }
            export::write_calendar(path, &bytes).map_err(|error| self.not_written(path, &error))?;
        }
        if asked.json {
            return json(&answer);
        }
        let mut page = Page::new(self.width);
        if let Some(path) = &asked.ics {
            page.line(&self.words.say("terminal-wrote", &[("path", &path.display().to_string())]));
        }
        self.list(&mut page, &answer.reminders);
        Ok(page.text)
    }

    /// A path that cannot be written to is bad input where the path itself is at fault, else the system's fault.
    fn not_written(&self, path: &Path, error: &io::Error) -> Trouble {
        let unwritable = self.words.unwritable(path, error);
        if error.kind() == io::ErrorKind::AlreadyExists {
            Trouble::input(self.words.say("trouble-no-calendar", &[("path", &path.display().to_string())]))
        } else if [io::ErrorKind::NotFound, io::ErrorKind::IsADirectory, io::ErrorKind::NotADirectory]
            .contains(&error.kind())
        {
            Trouble::input(unwritable)
        } else {
            Trouble::system(unwritable)
        }
    }

    fn open(&self, asked: &args::Open) -> Result<String, Trouble> {
        let service = self.service(asked.service.as_deref())?;
        let Some(address) = query::entrance(service).map(|door| door.url.clone()) else {
            return Err(Trouble::input(self.words.say("trouble-no-address", &[("service", &service.name)])));
        };
        if asked.print {
            return Ok(format!("{address}\n"));
        }
        let opened = ladder::rungs(&address, &service.apps, RouteId::Web, false).into_iter().any(|rung| match rung {
            Rung::Browser { address } => link::open(&address),
            Rung::OwnApp { .. } | Rung::AnyApp { .. } | Rung::Written => false,
        });
        let mut page = Page::new(self.width);
        if opened {
            page.line(&self.say("answer-opened", &[]));
            page.address("", &address);
        } else {
            page.line(&self.say("answer-not-opened", &[]));
            page.gap();
            self.way(&mut page, service, &self.core.steps(service, RouteId::Web, None));
        }
        Ok(page.text)
    }

    fn services(&self, asked: &args::Services) -> Result<String, Trouble> {
        let place = self.place(asked.country.as_deref())?;
        let answer = self.core.services(place, self.today, self.age);
        if asked.json {
            return json(&answer);
        }
        let mut page = Page::new(self.width);
        let values = [("place", self.text().place(&place.code)), ("date", self.text().date(self.today))];
        page.title(&self.say("answer-services-title", &[("place", &values[0].1), ("date", &values[1].1)]));
        page.gap();
        let head = ["answer-table-service", "answer-table-answer", "answer-table-default", "answer-table-ways"];
        let mut rows = vec![head.map(|id| self.say(id, &[]))];
        rows.extend(answer.services.iter().map(|service| {
            let answer = format!("{} {}", sign(service.answer), self.short(service.answer));
            let default = self.say(&format!("answer-table-{}", preset_name(service.default)), &[]);
            [
                service.name.clone(),
                answer,
                default,
                self.say(&format!("answer-table-{}", ways_name(&service.doors)), &[]),
            ]
        }));
        page.table(&rows);
        page.gap();
        page.line(&self.say("answer-services-hint", &[]));
        Ok(page.text)
    }

    fn letter(&self, asked: &args::Letter) -> Result<String, Trouble> {
        let refused = |refused: Refused| self.refused(&refused);
        let on = self.date(asked.on.as_deref())?;
        let case = asked.case.as_deref().map(|path| self.case_file(path)).transpose()?;
        let country = asked.country.as_deref();
        let no_country = country.is_none() && case.as_ref().is_none_or(|case| case.country.is_none());
        // The postal address comes in one argument: commas part its lines.
        let address = asked.address.as_deref().unwrap_or_default().replace(", ", "\n");
        let answer = self.core.letter(
            &LetterAsked {
                kind: &asked.kind,
                country: country.or_else(|| self.country.as_deref().filter(|_| no_country)),
                service: asked.service.as_deref(),
                case: case.as_ref(),
                non_member: asked.non_member,
                minor: asked.minor,
                erase: asked.erase,
                authority: asked.authority.as_deref(),
                lang: self.lang.as_deref(),
                name: asked.name.as_deref().unwrap_or_default(),
                email: asked.email.as_deref().unwrap_or_default(),
                address: &address,
                reasons: asked.reasons.as_deref().unwrap_or_default(),
            },
            on,
        );
        let answer = answer.map_err(refused)?;
        if asked.json {
            return json(&answer);
        }
        // Lines are not folded: the letter goes on to another program.
        let mut text =
            format!("{}\n\n{}\n", self.say("answer-letter-subject", &[("subject", &answer.subject)]), answer.body);
        if !answer.warnings.is_empty() {
            let mut page = Page::new(self.width);
            page.title(&self.say("letter-before", &[]));
            for warning in &answer.warnings {
                page.sign("- ", warning);
            }
            text = format!("{text}\n{}", page.text);
        }
        if let Some(own) = &answer.reading {
            let mut page = Page::new(self.width);
            page.title(&self.say("letter-reading", &[]));
            text = format!("{text}\n{}{}\n\n{}\n", page.text, own.subject, own.body);
        }
        Ok(text)
    }

    fn facts(&self, asked: &args::Facts) -> Result<String, Trouble> {
        let on = self.date(asked.on.as_deref())?;
        let answer = self.core.facts(on, asked.due);
        if asked.json {
            return json(&answer);
        }
        let text = self.text();
        let mut page = Page::new(self.width);
        page.title(
            &self.say("answer-facts-title", &[("version", &text.date(answer.version)), ("date", &text.date(on))]),
        );
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let counts = [("due", number(answer.due)), ("count", number(answer.statements))];
        page.line(&text.say_with("answer-facts-count", &counts));
        for one in &answer.pages {
            page.gap();
            let edition = if one.edition.is_empty() { String::new() } else { format!(" ({})", one.edition) };
            page.line(&format!("{}: {}{edition}", one.publisher, text.quoted(&one.title)));
            page.address("", &one.url);
            for stated in &one.statements {
                let day = text.date(stated.recheck_after);
                let when = if stated.due { "answer-facts-due" } else { "answer-facts-fresh" };
                let said = if stated.text.is_empty() { String::new() } else { format!(" · {}", stated.text) };
                page.sign("- ", &format!("{} · {}{said}", stated.id, self.say(when, &[("date", &day)])));
            }
        }
        Ok(page.text)
    }

    /// Reads a case from a file, or from standard input.
    fn case_file(&self, path: &Path) -> Result<CaseFile, Trouble> {
        let mut json = String::new();
        let read = if path == Path::new("-") {
            io::stdin().lock().read_to_string(&mut json).map(|_| ())
        } else {
            std::fs::read_to_string(path).map(|text| json = text)
        };
        read.map_err(|error| Trouble::input(self.words.unreadable(path, &error)))?;
        CaseFile::read(&json).map_err(|refused| self.refused(&refused))
    }

    /// Verdict, steps, address and next reminders; the question where no country is known.
    fn brief(&self, asked: &args::Brief) -> Result<String, Trouble> {
        let given = asked.country.clone().or_else(|| std::env::var("COUNTRY").ok().filter(|code| !code.is_empty()));
        let Some(code) = given.or_else(|| self.country.clone()) else {
            return Ok(format!("{}\n", self.say("answer-which-country", &[])));
        };
        let place = self.place(Some(&code))?;
        let service = self.service(None)?;
        let mut page = Page::new(self.width);
        let years = query::years(self.age, self.today);
        self.verdict(&mut page, service, &self.core.status(service, place, self.today, years, true), true);
        page.gap();
        self.way(&mut page, service, &self.core.steps(service, RouteId::Web, None));
        let reminders = self.core.reminders(&[service], place, self.today, DAYS, &[]);
        let next = reminders.map_err(|refused| self.refused(&refused))?.reminders;
        page.gap();
        page.title(&self.say("answer-next-reminders", &[]));
        self.list(&mut page, next.get(..NEXT).unwrap_or(&next));
        page.gap();
        page.line(&self.say("answer-app-hint", &[]));
        Ok(page.text)
    }

    fn service(&self, given: Option<&str>) -> Result<&Service, Trouble> {
        self.core.service(given).map_err(|refused| self.refused(&refused))
    }

    /// The place that was given, else the locale's.
    fn place(&self, given: Option<&str>) -> Result<&Place, Trouble> {
        let Some(code) = given.or(self.country.as_deref()) else {
            return Err(Trouble::input(self.say("answer-which-country", &[])));
        };
        self.core.place(code).map_err(|refused| self.refused(&refused))
    }

    /// The date that was given, else today.
    fn date(&self, given: Option<&str>) -> Result<NaiveDate, Trouble> {
        given.map_or(Ok(self.today), query::date).map_err(|refused| self.refused(&refused))
    }

    fn refused(&self, refused: &Refused) -> Trouble {
        let line = match refused {
            Refused::Country { given } => self.say("trouble-country", &[("given", given)]),
            Refused::Service { given, known } => {
                self.say("trouble-service", &[("given", given), ("known", &known.join(", "))])
            }
            Refused::Route { given } => self.say("trouble-route", &[("given", given)]),
            Refused::Date { given } => self.say("trouble-date", &[("given", given)]),
            Refused::Age { given } => {
                self.say("trouble-age", &[("given", given), ("most", &query::OLDEST.to_string())])
            }
            Refused::Days { given } => {
                self.say("trouble-days", &[("given", given), ("most", &query::MOST_DAYS.to_string())])
            }
            Refused::Labels { given } => self.say("trouble-labels", &[("given", given)]),
            Refused::Letter { given, known } => {
                self.say("trouble-letter", &[("given", given), ("known", &known.join(", "))])
            }
            Refused::Authority { given, known } => {
                self.say("trouble-authority", &[("given", given), ("known", &known.join(", "))])
            }
            Refused::NoCountry => self.say("answer-which-country", &[]),
            Refused::Case { why } => self.say("trouble-case", &[("why", why)]),
            Refused::Event { given } => {
                let known = EventKind::ALL.map(EventKind::name).join(", ");
                self.say("trouble-event", &[("given", given), ("known", &known)])
            }
            Refused::NoCase(Misdated::NothingSent) => self.say("trouble-nothing-sent", &[]),
            Refused::NoCase(Misdated::BeforeSending { what, on, begun }) => self.say(
                "trouble-before-sending",
                &[("what", what.name()), ("on", &on.to_string()), ("begun", &begun.to_string())],
            ),
            Refused::NoCase(Misdated::Future { what, on, today }) => self.say(
                "trouble-future",
                &[("what", what.name()), ("on", &on.to_string()), ("today", &today.to_string())],
            ),
            Refused::SeenLater { seen, from } => {
                self.say("trouble-seen-later", &[("seen", &seen.to_string()), ("from", &from.to_string())])
            }
        };
        Trouble::input(line)
    }

    fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.words.say(id, values)
    }

    fn verdict(&self, page: &mut Page, service: &Service, answer: &StatusAnswer, member: bool) {
        let text = self.text();
        let place = text.place(&answer.country);
        let date = text.date(answer.on);
        page.title(&self.say("answer-status-title", &[("service", &service.name), ("place", &place), ("date", &date)]));
        let main = answer.uses.first();
        let kind = main.and_then(|one| one.kind);
        let line = match main {
            Some(one) => self.say(says(answer, kind, member), &[("claim", &one.claim)]),
            None => self.say("answer-says-nothing", &[]),
        };
        page.sign(&format!("{} ", sign(answer.answer)), &line);
        let known = |date: NaiveDate, precision: Precision| text.date_known(date, precision);
        if let Some(since) = answer.since {
            page.sign("  ", &self.say("answer-since", &[("date", &known(since, answer.since_precision))]));
        }
        if let Some(starts) = answer.starts_on {
            page.sign("  ", &self.say("answer-starts", &[("date", &text.date(starts))]));
        } else if let Some(until) = answer.until {
            page.sign("  ", &self.say("answer-until", &[("date", &text.date(until))]));
        }
        if member {
            page.sign("  ", &self.preset(answer.default, kind));
        }
        if !answer.shared_with.is_empty() {
            page.sign("  ", &self.say("answer-shared", &[("names", &text.list(&answer.shared_with))]));
        }
        if let Some(years) = answer.below_minimum_age {
            let values = [("service", Arg::Words(&service.name)), ("years", Arg::Number(i64::from(years)))];
            page.sign("  ", &text.say_with("answer-minimum-age", &values));
        }
        page.sign("  ", &self.doors(&answer.doors, kind));
        if answer.uses.len() > 1 {
            page.gap();
            page.line(&self.say("answer-other-uses", &[]));
            for one in answer.uses.iter().skip(1) {
                page.sign(&format!("{} ", sign(one.answer)), &one.line);
                page.sign("  ", &self.doors(&one.doors, one.kind));
            }
        }
        if !answer.readings.is_empty() {
            page.gap();
            page.line(&self.say("answer-readings", &[]));
            for reading in &answer.readings {
                page.sign("- ", &format!("{} ({})", reading.text, self.short(reading.answer)));
                sources(page, &reading.sources);
            }
        }
        if !answer.reasons.is_empty() {
            page.gap();
            page.line(&self.say("answer-why", &[]));
            for reason in &answer.reasons {
                page.sign("- ", &reason.text);
                sources(page, &reason.sources);
            }
        }
        page.gap();
        let evidence = self.evidence(answer.evidence);
        let checked = [("date", text.date(answer.verified_on))];
        page.line(&self.say("answer-checked", &[("date", &checked[0].1), ("evidence", &evidence)]));
        if answer.stale {
            page.line(&self.say("answer-stale", &[]));
        }
    }

    fn way(&self, page: &mut Page, service: &Service, answer: &StepsAnswer) {
        let route = match answer.route {
            RouteId::App => "answer-steps-app",
            RouteId::Web => "answer-steps-web",
        };
        if answer.steps.is_empty() {
            page.line(&answer.instead);
        } else {
            page.title(&self.say(route, &[("service", &service.name)]));
        }
        for (at, step) in answer.steps.iter().enumerate() {
            page.sign(&format!("{}. ", at.saturating_add(1)), &step.text);
            if let Some(label) = &step.label {
                let mut line = self.text().quoted(label);
                if let Some(language) = step.label_lang.as_ref().filter(|_| step.stands_in) {
                    let name = self.text().language_name(language);
                    line = self.say("answer-label-stands-in", &[("label", &line), ("language", &name)]);
                }
                page.sign("   ", &line);
            }
        }
        if let (Some(link), Some(opens)) = (answer.links.first(), answer.opens) {
            page.gap();
            page.line(&self.leads(opens));
            page.address("", link);
        }
    }

    fn list(&self, page: &mut Page, reminders: &[query::ReminderAnswer]) {
        if reminders.is_empty() {
            page.line(&self.say("answer-no-reminders", &[]));
        }
        for reminder in reminders {
            let time = reminder.at.format("%H:%M").to_string();
            let date = self.text().date(reminder.at.date());
            page.line(&self.say("answer-reminder-at", &[("date", &date), ("time", &time)]));
            page.sign("  ", &reminder.title);
            page.sign("  ", &reminder.body);
        }
    }

    fn short(&self, answer: Answer) -> String {
        let id = match answer {
            Answer::Yes => "answer-short-yes",
            Answer::NotYet => "answer-short-not-yet",
            Answer::Paused => "answer-short-paused",
            Answer::No => "answer-short-no",
            Answer::Unclear => "answer-short-unclear",
        };
        self.say(id, &[])
    }

    /// What an address opens, in front of it.
    fn leads(&self, opens: Opens) -> String {
        self.say(&format!("answer-link-{}", opens.name()), &[])
    }

    fn preset(&self, preset: Preset, kind: Option<SwitchKind>) -> String {
        let open = preset == Preset::On && kind == Some(SwitchKind::BlockSwitch);
        self.say(&format!("answer-default-{}", if open { "open" } else { preset_name(preset) }), &[])
    }

    fn evidence(&self, evidence: Evidence) -> String {
        let id = match evidence {
            Evidence::Documented => "answer-documented",
            Evidence::Reported => "answer-reported",
            Evidence::Weak => "answer-weak",
            Evidence::Derived => "answer-derived",
        };
        self.say(id, &[])
    }

    fn doors(&self, doors: &[Means], kind: Option<SwitchKind>) -> String {
        let ways = match ways_name(doors) {
            "switch" if kind == Some(SwitchKind::BlockSwitch) => "block",
            ways => ways,
        };
        self.say(&format!("answer-doors-{ways}"), &[])
    }
}

/// The end of a message for how a setting stands.
fn preset_name(preset: Preset) -> &'static str {
    match preset {
        Preset::On => "on",
        Preset::Off => "off",
        Preset::Asked => "asked",
        Preset::None => "none",
        Preset::Unknown => "unknown",
    }
}

/// The end of a message for what can be done.
fn ways_name(ways: &[Means]) -> &'static str {
    match (ways.contains(&Means::Switch), ways.contains(&Means::Objection)) {
        (true, true) => "both",
        (true, false) => "switch",
        (false, true) => "form",
        (false, false) => "none-known",
    }
}

/// The sentence that answers, which names a switch only where there is one.
fn says(answer: &StatusAnswer, kind: Option<SwitchKind>, member: bool) -> &'static str {
    let switch = answer.doors.contains(&Means::Switch);
    match answer.answer {
        // Others posted it, so no choice of the person's own reaches it.
        Answer::Yes if !member => "answer-says-yes-visitor",
        Answer::Yes if !switch => "answer-says-yes-no-switch",
        Answer::Yes if kind == Some(SwitchKind::Asked) => "answer-says-yes-asked",
        Answer::Yes if kind == Some(SwitchKind::BlockSwitch) => "answer-says-yes-block",
        Answer::Yes => "answer-says-yes",
        Answer::NotYet => "answer-says-not-yet",
        Answer::Paused => "answer-says-paused",
        Answer::No if !answer.age_rule => "answer-says-no",
        Answer::No if switch => "answer-says-no-age",
        Answer::No => "answer-says-no-age-no-switch",
        Answer::Unclear => "answer-says-unclear",
    }
}

fn sources(page: &mut Page, sources: &[SourceAnswer]) {
    for source in sources {
        let title = if source.published.is_empty() {
            source.title.clone()
        } else {
            format!("{} ({})", source.title, source.published)
        };
        page.sign("  ", &title);
        page.address("  ", &source.url);
    }
}

fn sign(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "☞",
        Answer::NotYet | Answer::Paused => "…",
        Answer::No => "✓",
        Answer::Unclear => "?",
    }
}

/// The answer on one line.
fn json(answer: &impl Serialize) -> Result<String, Trouble> {
    serde_json::to_string(answer).map(|json| json + "\n").map_err(|error| Trouble::system(error.to_string()))
}

/// Text for people, wrapped.
struct Page {
    text: String,
    width: usize,
}

impl Page {
    fn new(width: usize) -> Self {
        Self { text: String::new(), width }
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn title(&mut self, text: &str) {
        self.line(text);
        let wide = wrap(text, self.width).iter().map(|line| columns(line)).max().unwrap_or(0);
        self.text.push_str(&"=".repeat(wide));
        self.text.push('\n');
    }

    fn line(&mut self, text: &str) {
        self.sign("", text);
    }

    /// Text behind a sign, later lines indented as far.
    fn sign(&mut self, sign: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let indent = columns(sign);
        for (at, line) in wrap(text, self.width.saturating_sub(indent)).into_iter().enumerate() {
            if at == 0 {
                self.text.push_str(sign);
            } else {
                self.text.push_str(&" ".repeat(indent));
            }
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// Rows in columns, the first row as their heads; where they do not fit beside one another, one row below the other.
    fn table<const COLUMNS: usize>(&mut self, rows: &[[String; COLUMNS]]) {
        let widest = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| columns(cell)).max().unwrap_or(0);
        let widths: Vec<usize> = (0..COLUMNS).map(widest).collect();
        let whole = widths.iter().sum::<usize>().saturating_add(GAP.saturating_mul(COLUMNS.saturating_sub(1)));
        if whole > self.width {
            for row in rows.iter().skip(1) {
                self.line(&row.first().cloned().unwrap_or_default());
                self.sign("  ", &row.get(1..).unwrap_or_default().join(" · "));
            }
            return;
        }
        for (at, row) in rows.iter().enumerate() {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let blanks = width.saturating_sub(columns(cell)).saturating_add(GAP);
                line.push_str(cell);
                line.push_str(&" ".repeat(blanks));
            }
            self.text.push_str(line.trim_end());
            self.text.push('\n');
            if at == 0 {
                self.text.push_str(&"-".repeat(whole));
                self.text.push('\n');
            }
        }
    }

    /// An address on a line of its own, in one piece, so that it can be clicked and copied.
    fn address(&mut self, indent: &str, address: &str) {
        self.text.push_str(indent);
        self.text.push_str(&crate::draw::harmless(address));
        self.text.push('\n');
    }
}
