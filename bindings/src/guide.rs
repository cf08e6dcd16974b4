//! The questions of the terminal as typed calls, for other apps. A feature of its own, which the phone libraries do not link.
//!
//! Days are text in the form `2026-11-24`, in and out; times of reminders `2026-12-01T10:00`, on the wall of whoever is reminded.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use untrained_core::border::event::Settings;
use untrained_core::content::{
    Ai, Answer, By, Data as DataKind, Evidence, Means, Opens, Precision, Preset, RouteId, SwitchKind,
};
use untrained_core::guide::{
    CaseQuestion, DeadlineQuestion, LetterQuestion, RemindersQuestion, ServicesQuestion, StatusQuestion, StepsQuestion,
};
use untrained_core::person::case::EventKind;
use untrained_core::query::{
    AddresseeAnswer, CaseAnswer, CaseFile, CaseFileEvent, DeadlineAnswer, LetterAnswer, LetterReading, ReadingAnswer,
    ReasonAnswer, Refused, ReminderAnswer, RemindersAnswer, ServiceAnswer, ServicesAnswer, SourceAnswer, StatusAnswer,
    StepAnswer, StepsAnswer, UseAnswer,
};
use untrained_core::rules::case::CaseState;
use untrained_core::rules::case::clock::Extension;
use untrained_core::rules::case::events::Misdated;
use untrained_core::rules::case::grounds::Ground;
use untrained_core::rules::case::open::Opening as CaseOpening;
use untrained_core::rules::reminder::Kind as ReminderKind;
use untrained_core::session::OpenError;

uniffi::custom_type!(NaiveDate, String, {
    remote,
    lower: |date| date.to_string(),
    try_lift: |text| Ok(NaiveDate::parse_from_str(&text, "%Y-%m-%d")?),
});

uniffi::custom_type!(NaiveDateTime, String, {
    remote,
    lower: |at| at.format("%Y-%m-%dT%H:%M").to_string(),
    try_lift: |text| Ok(NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M")?),
});

/// Answers questions and remembers nothing between them. Any number of threads may ask at once.
#[derive(uniffi::Object)]
pub struct Guide {
    inner: untrained_core::guide::Guide,
}

#[uniffi::export]
impl Guide {
    /// `pack`: the content file. `settings`: of these only the languages, the region and `opensApps` matter here.
    #[uniffi::constructor]
    pub fn open(pack: Vec<u8>, settings: Settings) -> Result<Arc<Self>, OpenError> {
        Ok(Arc::new(Self { inner: untrained_core::guide::Guide::open(&pack, settings)? }))
    }

    /// Does a service train AI on members' data somewhere, some day?
    pub fn status(&self, asked: StatusQuestion) -> Result<StatusAnswer, Refused> {
        self.inner.status(&asked)
    }

    /// Which steps lead to the main setting of a service?
    pub fn steps(&self, asked: StepsQuestion) -> Result<StepsAnswer, Refused> {
        self.inner.steps(&asked)
    }

    /// Which reminders would come?
    pub fn reminders(&self, asked: RemindersQuestion) -> Result<RemindersAnswer, Refused> {
        self.inner.reminders(&asked)
    }

    /// By which day must an objection be answered?
    pub fn deadline(&self, asked: DeadlineQuestion) -> Result<DeadlineAnswer, Refused> {
        self.inner.deadline(&asked)
    }

    /// What holds of every service?
    pub fn services(&self, asked: ServicesQuestion) -> Result<ServicesAnswer, Refused> {
        self.inner.services(&asked)
    }

    /// What do the events of a case mean?
    pub fn case_standing(&self, asked: CaseQuestion) -> Result<CaseAnswer, Refused> {
        self.inner.case(&asked)
    }

    /// Writes a letter.
    pub fn letter(&self, asked: LetterQuestion) -> Result<LetterAnswer, Refused> {
        self.inner.letter(&asked)
    }
}

/// Does a service train AI on members' data somewhere, some day?
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct StepsQuestion {
    /// Id of the service; LinkedIn where not given.
    pub service: Option<String>,
    /// In the service's app or on its website.
    pub route: RouteId,
    /// ISO 639 code of the language in which the service is used; that of the sentences where not given.
    pub labels: Option<String>,
}

/// Which reminders would come?
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ServicesQuestion {
    /// Code of the country.
    pub country: String,
    /// The day.
    pub on: String,
    /// Age in whole years, 0 to 130; `None` where it is not known.
    pub age: Option<u32>,
}

/// What do the events of a case mean?
#[uniffi::remote(Record)]
pub struct CaseQuestion {
    /// The case.
    pub case: CaseFile,
    /// The day.
    pub on: String,
}

/// A case as scripts write it.
#[uniffi::remote(Record)]
pub struct CaseFile {
    /// Country whose law counts.
    pub country: Option<String>,
    /// Service; LinkedIn if missing.
    pub service: Option<String>,
    /// Whether the person has an account; true if missing.
    pub member: Option<bool>,
    /// What happened.
    pub events: Vec<CaseFileEvent>,
}

/// One event of a case as scripts write it.
#[uniffi::remote(Record)]
pub struct CaseFileEvent {
    /// The day.
    pub on: String,
    /// What happened.
    pub what: String,
    /// Whether reasons were given; missing where that is not known.
    pub reasons: Option<bool>,
}

/// Write a letter.
#[uniffi::remote(Record)]
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

/// The answer of `status`.
#[uniffi::remote(Record)]
pub struct StatusAnswer {
    /// Id of the service.
    pub service: String,
    /// Code of the place.
    pub country: String,
    /// The day asked about.
    pub on: NaiveDate,
    /// The answer.
    pub answer: Answer,
    /// First day of its present stretch.
    pub since: Option<NaiveDate>,
    /// How exactly that is known.
    pub since_precision: Precision,
    /// First day on which it no longer holds, as far as known then.
    pub until: Option<NaiveDate>,
    /// How the main switch stands for someone who never touched it.
    pub default: Preset,
    /// Who else receives the data for AI training.
    pub shared_with: Vec<String>,
    /// Start day, for `not_yet`.
    pub starts_on: Option<NaiveDate>,
    /// True when the age alone decides.
    pub age_rule: bool,
    /// How firmly the weakest fact used is held.
    pub evidence: Evidence,
    /// Day the facts were last verified.
    pub verified_on: NaiveDate,
    /// True when a fact used is past its re-check day.
    pub stale: bool,
    /// What it rests on.
    pub reasons: Vec<ReasonAnswer>,
    /// For `unclear`: the ways to read the sources.
    pub readings: Vec<ReadingAnswer>,
    /// What a person can use.
    pub doors: Vec<Means>,
    /// Whose AI it is.
    pub by: Vec<By>,
    /// Every use, the weightiest first: its answer is the one above.
    pub uses: Vec<UseAnswer>,
    /// The service's minimum age, for someone younger than that.
    pub below_minimum_age: Option<u32>,
}

/// What holds of one use.
#[uniffi::remote(Record)]
pub struct UseAnswer {
    /// Its id.
    pub id: String,
    /// What data, the main kind first.
    pub data: Vec<DataKind>,
    /// Whose AI it is.
    pub by: By,
    /// Which AI it is.
    pub ai: Ai,
    /// The answer.
    pub answer: Answer,
    /// First day of its present stretch.
    pub since: Option<NaiveDate>,
    /// How exactly that is known.
    pub since_precision: Precision,
    /// How it stands for someone who never touched a switch.
    pub default: Preset,
    /// True when the age alone decides.
    pub age_rule: bool,
    /// What a person can use against it.
    pub doors: Vec<Means>,
    /// The same in one line.
    pub claim: String,
    /// That line with the answer and its dates.
    pub line: String,
    /// Which way the switch turns that stops it; `None` where none does.
    pub kind: Option<SwitchKind>,
}

/// A fact that an answer rests on.
#[uniffi::remote(Record)]
pub struct ReasonAnswer {
    /// Its id.
    pub id: String,
    /// Its sentence.
    pub text: String,
    /// Where it is from.
    pub sources: Vec<SourceAnswer>,
}

/// One way to read the sources.
#[uniffi::remote(Record)]
pub struct ReadingAnswer {
    /// Its id.
    pub id: String,
    /// The answer under it.
    pub answer: Answer,
    /// Its sentence.
    pub text: String,
    /// How firmly it is held.
    pub evidence: Evidence,
    /// Where it is from.
    pub sources: Vec<SourceAnswer>,
}

/// A source of a statement.
#[uniffi::remote(Record)]
pub struct SourceAnswer {
    /// Its title, in its own language.
    pub title: String,
    /// The original address.
    pub url: String,
    /// When it was published, as far as known; may be empty.
    pub published: String,
}

/// The answer of `steps`.
#[uniffi::remote(Record)]
pub struct StepsAnswer {
    /// Id of the service.
    pub service: String,
    /// Which way.
    pub route: RouteId,
    /// Language of the sentences.
    pub lang: String,
    /// In order; empty where the service has no such setting.
    pub steps: Vec<StepAnswer>,
    /// Addresses that lead there, best first; without a setting that of the form, where there is one.
    pub links: Vec<String>,
    /// What the first of them opens.
    pub opens: Option<Opens>,
    /// One sentence about what there is where there are no steps.
    pub instead: String,
}

/// One step.
#[uniffi::remote(Record)]
pub struct StepAnswer {
    /// What to do.
    pub text: String,
    /// The words to look for; `None` for none.
    pub label: Option<String>,
    /// Their language.
    pub label_lang: Option<String>,
    /// How firmly they are known.
    pub label_evidence: Option<Evidence>,
    /// True when the words stand in for words in the language asked for.
    pub stands_in: bool,
}

/// The answer of `reminders`.
#[uniffi::remote(Record)]
pub struct RemindersAnswer {
    /// Soonest first.
    pub reminders: Vec<ReminderAnswer>,
}

/// One reminder.
#[uniffi::remote(Record)]
pub struct ReminderAnswer {
    /// `kind:service:planned-day`.
    pub id: String,
    /// When, on the wall clock (`2026-12-01T10:00`).
    pub at: NaiveDateTime,
    /// The most urgent part's kind.
    pub kind: ReminderKind,
    /// Its title.
    pub title: String,
    /// Its sentence.
    pub body: String,
}

/// The answer of `deadline`.
#[uniffi::remote(Record)]
pub struct DeadlineAnswer {
    /// Code of the place.
    pub country: String,
    /// Day the clock started.
    pub received: NaiveDate,
    /// Id of the rule; `None` where none is known.
    pub rule: Option<String>,
    /// True when the rule fixes a period for an objection.
    pub covers_objection: bool,
    /// Last day for an answer.
    pub answer_due: Option<NaiveDate>,
    /// The same once extended.
    pub if_extended: Option<NaiveDate>,
    /// Day to remind.
    pub remind_on: Option<NaiveDate>,
    /// Last day for a copy of one's data, where one was asked for and that has a period of its own.
    pub access_due: Option<NaiveDate>,
    /// What the rule says; empty where none is known.
    pub law: String,
    /// Why there is no day for an objection; empty where there is one.
    pub no_date: String,
    /// Where the rule is from.
    pub sources: Vec<SourceAnswer>,
}

/// The answer of `services`.
#[uniffi::remote(Record)]
pub struct ServicesAnswer {
    /// Code of the place.
    pub country: String,
    /// In the order in which they are offered.
    pub services: Vec<ServiceAnswer>,
}

/// One service in a place.
#[uniffi::remote(Record)]
pub struct ServiceAnswer {
    /// Its id.
    pub service: String,
    /// The verdict there today.
    pub answer: Answer,
    /// How its main switch stands for someone who never touched it.
    pub default: Preset,
    /// What a person can use.
    pub doors: Vec<Means>,
    /// Address of the setting, else of the form; `None` where it has neither.
    pub url: Option<String>,
    /// What that address opens.
    pub opens: Option<Opens>,
    /// Every use in one line with its answer and dates, the weightiest first.
    pub uses: Vec<UseAnswer>,
    /// Its own name.
    pub name: String,
}

/// The answer of `case`: what the events mean on that day.
#[uniffi::remote(Record)]
pub struct CaseAnswer {
    /// Id of the service.
    pub service: String,
    /// Code of the place.
    pub country: String,
    /// The day asked about.
    pub on: NaiveDate,
    /// Ids of the rules that bind the company: that of its seat first.
    pub laws: Vec<String>,
    /// Where it stands.
    pub state: CaseState,
    /// Last day for an answer, with more time that counts and without a pause; `None` where no law fixes one.
    pub answer_due: Option<NaiveDate>,
    /// The same if an identity check paused the clock; `None` without one, and while it is the person's turn.
    pub due_if_paused: Option<NaiveDate>,
    /// What became of "more time".
    pub extension: Extension,
    /// Every ground that holds, in the order in which they are told.
    pub grounds: Vec<Ground>,
    /// What can be written now.
    pub open: Vec<CaseOpening>,
    /// Last day for a complaint to the authority, where one is known.
    pub complaint_until: Option<NaiveDate>,
    /// Day by which the company has to confirm a complaint.
    pub acknowledgement_due: Option<NaiveDate>,
    /// Last day of the person's own term.
    pub term_ends: Option<NaiveDate>,
    /// Day by which the authority has to tell how it goes on.
    pub authority_news_due: Option<NaiveDate>,
    /// The next day on which the app would speak up.
    pub remind_on: Option<NaiveDate>,
    /// The same in sentences.
    pub lines: Vec<String>,
}

/// Answer to `letter`.
#[uniffi::remote(Record)]
pub struct LetterAnswer {
    /// Which letter.
    pub kind: String,
    /// Its language.
    pub lang: String,
    /// Whom it goes to.
    pub to: AddresseeAnswer,
    /// Subject line.
    pub subject: String,
    /// The letter.
    pub body: String,
    /// What to know before it is sent.
    pub warnings: Vec<String>,
    /// The same in the person's own language, to read along; `None` where the letter is in it.
    pub reading: Option<LetterReading>,
}

/// A letter in the person's own language.
#[uniffi::remote(Record)]
pub struct LetterReading {
    /// That language.
    pub lang: String,
    /// Subject line.
    pub subject: String,
    /// The letter.
    pub body: String,
}

/// Whom a letter goes to.
#[uniffi::remote(Record)]
pub struct AddresseeAnswer {
    /// Name; empty where nobody is known.
    pub name: String,
    /// Postal address line by line; empty where none is known.
    pub address: Vec<String>,
}

/// The answer to "does it train on members' data".
#[uniffi::remote(Enum)]
pub enum Answer {
    /// It does, unless they opted out.
    Yes,
    /// Announced, starts on a known later day.
    NotYet,
    /// Had begun, then stopped for a time.
    Paused,
    /// It said it does not.
    No,
    /// Sources disagree or do not reach this place and day.
    Unclear,
}

/// How exactly a day is known.
#[uniffi::remote(Enum)]
pub enum Precision {
    /// That very day.
    Day,
    /// That day at the latest: the day it was noticed.
    By,
    /// Some day of that month.
    Month,
    /// Not known.
    Unknown,
}

/// How a use stands for someone who never touched a switch: whether their data is used, whichever way the switch turns.
#[uniffi::remote(Enum)]
pub enum Preset {
    /// Used unless one opts out: an off-switch stands on, a block-switch off.
    On,
    /// Not used unless one opts in.
    Off,
    /// Asked at sign-up.
    Asked,
    /// There is no switch.
    None,
    /// Not known.
    Unknown,
}

/// How firmly a statement is held; from strongest to weakest.
#[uniffi::remote(Enum)]
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

/// What a person can do.
#[uniffi::remote(Enum)]
pub enum Means {
    /// The switch.
    Switch,
    /// The objection form.
    Objection,
}

/// Whose AI is trained.
#[uniffi::remote(Enum)]
pub enum By {
    /// Its own or its group's.
    Service,
    /// That of other companies, which it lets train.
    Others,
}

/// A kind of data.
#[uniffi::remote(Enum)]
pub enum DataKind {
    /// Posts, with photos, videos and comments.
    Posts,
    /// The profile.
    Profile,
    /// Messages to other people.
    Messages,
    /// What people type or say to its AI.
    Chats,
    /// Files kept or made there.
    Files,
    /// Voice.
    Voice,
    /// What people do there.
    Activity,
    /// What others post about someone.
    Others,
}

/// Which AI is trained.
#[uniffi::remote(Enum)]
pub enum Ai {
    /// AI that makes texts, pictures, sounds.
    Generative,
    /// AI that makes nothing: ranking, safety, other machine learning.
    Other,
}

/// Which way a switch turns.
#[uniffi::remote(Enum)]
pub enum SwitchKind {
    /// Switched off, the use stops.
    OffSwitch,
    /// Switched on, it blocks the use.
    BlockSwitch,
    /// A choice that everyone is asked for, and can change.
    Asked,
}

/// Which way.
#[uniffi::remote(Enum)]
pub enum RouteId {
    /// In the service's app.
    App,
    /// On its website.
    Web,
}

/// What an address opens.
#[uniffi::remote(Enum)]
pub enum Opens {
    /// The setting itself, or the page of settings on which it stands.
    Setting,
    /// A help page.
    Help,
    /// A form.
    Form,
    /// A policy or terms.
    Policy,
    /// Any other page: a blog, a start page.
    Page,
}

/// Where a case stands.
#[uniffi::remote(Enum)]
pub enum CaseState {
    /// An answer is awaited.
    Waiting,
    /// An answer is awaited, with more time that counts.
    Extended,
    /// The answer is late.
    Late,
    /// A part was done.
    Partly,
    /// The company refused.
    Refused,
    /// The company says it is done.
    Done,
    /// The person complained to the company.
    CompanyTold,
    /// The person complained to the authority.
    Complained,
    /// The authority decided.
    Decided,
    /// An answer is awaited, and no law fixes a day for it.
    NoPeriod,
}

/// What became of "more time".
#[uniffi::remote(Enum)]
pub enum Extension {
    /// Not announced, or the law knows of none.
    None,
    /// Announced on or before the last day: it counts.
    InTime,
    /// Announced after it: it changes nothing.
    TooLate,
}

/// A ground to ask again or to complain.
#[uniffi::remote(Enum)]
pub enum Ground {
    /// No answer came in time.
    NoAnswer,
    /// The answer came late.
    LateAnswer,
    /// More time was announced too late.
    ExtensionTooLate,
    /// The company refused.
    Refused,
    /// It refused and gave no reasons.
    RefusedWithoutReasons,
    /// It did only a part.
    Partly,
    /// It did not answer the objection itself but pointed to the switch.
    NotAnswered,
}

/// A letter that a case is ready for.
#[uniffi::remote(Enum)]
pub enum CaseOpening {
    /// Asking once more, with a term.
    Reminder,
    /// Showing who one is.
    Identity,
    /// "The switch is not the whole answer."
    Switch,
    /// "The rest is open."
    Partly,
    /// A complaint to the company itself.
    CompanyComplaint,
    /// A complaint to the authority.
    AuthorityComplaint,
    /// Asking the authority for news.
    AuthorityNews,
}

/// Kinds of reminders, most urgent first.
#[uniffi::remote(Enum)]
pub enum ReminderKind {
    /// The time in which one can complain ends soon.
    ComplaintWindow,
    /// An answer to an objection should have come.
    AnswerDue,
    /// The same, after an extension.
    ExtensionOver,
    /// The company should have confirmed a complaint.
    Acknowledgement,
    /// The authority should have told how it goes on.
    Authority,
    /// The person's own term is over.
    OwnTerm,
    /// The rule about age stops protecting today.
    Turning18,
    /// Use begins soon where they live.
    StartsSoon,
    /// It was left unfinished.
    StillOn,
    /// Time to make sure that it is off still.
    LookAgain,
    /// The facts are past their re-check day.
    FactsOld,
}

/// A question that cannot be answered: what was wrong, in fields.
#[uniffi::remote(Error)]
pub enum Refused {
    /// No place has this code.
    Country {
        /// What was given.
        given: String,
    },
    /// No service has this id.
    Service {
        /// What was given.
        given: String,
        /// Ids of all services.
        known: Vec<String>,
    },
    /// Not a route.
    Route {
        /// What was given.
        given: String,
    },
    /// Not an ISO date, or no such day.
    Date {
        /// What was given.
        given: String,
    },
    /// Not an age.
    Age {
        /// What was given.
        given: String,
    },
    /// Not a number of days.
    Days {
        /// What was given.
        given: String,
    },
    /// Not a language code.
    Labels {
        /// What was given.
        given: String,
    },
    /// Not a letter.
    Letter {
        /// What was given.
        given: String,
        /// Every kind.
        known: Vec<String>,
    },
    /// Not an authority that serves there.
    Authority {
        /// What was given.
        given: String,
        /// Ids of those that serve there.
        known: Vec<String>,
    },
    /// Not a case.
    Case {
        /// What is wrong with it.
        why: String,
    },
    /// No kind of event.
    Event {
        /// What was given.
        given: String,
    },
    /// Events that cannot be.
    NoCase(Misdated),
    /// No country was given, neither by itself nor in a case.
    NoCountry,
    /// A look lies after the first day asked about.
    SeenLater {
        /// Day of the look.
        seen: NaiveDate,
        /// First day asked about.
        from: NaiveDate,
    },
}

/// Why events are no case.
#[uniffi::remote(Enum)]
pub enum Misdated {
    /// Nothing was sent.
    NothingSent,
    /// An event lies before the first sending.
    BeforeSending {
        /// What.
        what: EventKind,
        /// Its day.
        on: NaiveDate,
        /// Day of the first sending.
        begun: NaiveDate,
    },
    /// An event lies after the day asked about.
    Future {
        /// What.
        what: EventKind,
        /// Its day.
        on: NaiveDate,
        /// The day asked about.
        today: NaiveDate,
    },
}

/// What can happen in a case.
#[uniffi::remote(Enum)]
pub enum EventKind {
    /// The objection was sent by the form.
    SentForm,
    /// The objection arrived as a letter.
    LetterReceived,
    /// The company took more time.
    MoreTime,
    /// The company asked who the person is.
    IdentityAsked,
    /// The person showed who they are.
    IdentityShown,
    /// The company pointed to the switch.
    PointedToSwitch,
    /// The company did a part.
    DidPart,
    /// The company refused.
    Refused,
    /// The company says it is done.
    Done,
    /// The person asked once more, and set a term.
    Reminded,
    /// The person complained to the company.
    ToldCompany,
    /// The company confirmed that complaint.
    CompanyAcknowledged,
    /// The person complained to the authority.
    Complained,
    /// The authority confirmed the complaint.
    AuthorityAcknowledged,
    /// The authority told how it goes on.
    AuthorityNews,
    /// The authority decided.
    AuthorityDecided,
}
