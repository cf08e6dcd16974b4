//! A service: what it does with people's data where and when, its switches, steps, addresses and forms.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::evidence::{Backing, Evidence};

/// One service. Texts are Fluent messages named after ids: dots become hyphens (`linkedin.training.eu` → `linkedin-training-eu`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Lower-case id (`linkedin`), stable for ever.
    pub id: String,
    /// Its own name ("LinkedIn"), not translated.
    pub name: String,
    /// Ids of its apps.
    pub apps: AppIds,
    /// Companies that answer for it, the first whose places match.
    pub companies: Vec<Company>,
    /// What is used for what: each kind of data that an AI of someone is trained on under rules of its own.
    pub uses: Vec<Use>,
    /// What it does with members' data, period by period. Per use, region and day exactly one applies, or none.
    pub training: Vec<Period>,
    /// The rules for people under an age; empty where none is known.
    pub ages: Vec<AgeRule>,
    /// Its switches, the main one first; empty where no setting exists.
    pub switches: Vec<Switch>,
    /// Addresses by id.
    pub doors: BTreeMap<String, Door>,
    /// The form for objections; `None` where there is none.
    pub objection: Option<ObjectionForm>,
    /// All other statements.
    pub facts: Vec<Fact>,
    /// Words on its screens: label id → language → words.
    pub labels: BTreeMap<String, BTreeMap<String, LabelText>>,
}

/// Ids under which the service's app is known to the phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppIds {
    /// Android package (`com.linkedin.android`).
    pub android: Option<String>,
}

/// A company that answers for the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// Regions it answers for: group ids, country codes, or `world`.
    pub regions: Vec<String>,
    /// Its name.
    pub name: String,
    /// Its postal address in one line; empty where not known.
    pub address: String,
    /// Where it answers, whose public holidays move a last day: a country (`IE`), or the part of one that has holidays of its own
    /// (`DE-NW`), by ISO 3166.
    pub country: String,
    /// Door of its data protection officer; empty where none is known.
    pub officer_door: String,
    /// The authority that leads for it (`IE`), or empty.
    pub lead_authority: String,
    /// Its e-mail address for data protection; empty where none is known.
    pub email: String,
    /// Where this is from.
    pub proof: Backing,
}

/// One use: what data, by whom, for which AI. Its own name is the message of its id, where there is one; otherwise the
/// kinds of data name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// `SERVICE.use.NAME`, stable for ever.
    pub id: String,
    /// What data, the main kind first.
    pub data: Vec<Data>,
    /// Whose AI it is.
    pub by: By,
    /// Which AI.
    pub ai: Ai,
}

impl Use {
    /// True when it can reach people who have no account: by what others post, send or keep there.
    #[must_use]
    pub fn concerns_others(&self) -> bool {
        self.data.iter().any(|data| match data {
            Data::Posts | Data::Messages | Data::Files | Data::Voice | Data::Others => true,
            Data::Profile | Data::Chats | Data::Activity => false,
        })
    }
}

/// A kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Data {
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

impl Data {
    /// Its name, in ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Profile => "profile",
            Self::Messages => "messages",
            Self::Chats => "chats",
            Self::Files => "files",
            Self::Voice => "voice",
            Self::Activity => "activity",
            Self::Others => "others",
        }
    }
}

/// Whose AI is trained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Its own or its group's.
    Service,
    /// That of other companies, which it lets train.
    Others,
}

/// Which AI is trained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ai {
    /// AI that makes texts, pictures, sounds.
    Generative,
    /// AI that makes nothing: ranking, safety, other machine learning.
    Other,
}

/// The answer to "does it train on members' data".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// What holds in some regions from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Id and name of its sentence.
    pub id: String,
    /// Id of the use that it speaks of.
    #[serde(rename = "use")]
    pub of: String,
    /// Group ids (`eu`, `eea`), country codes, or `world` for every region that no other period of that day names.
    pub regions: Vec<String>,
    /// First day; `None` is "since ever".
    pub from: Option<NaiveDate>,
    /// How exactly `from` is known.
    pub precision: Precision,
    /// First day on which it no longer holds; `None` while open.
    pub until: Option<NaiveDate>,
    /// Day from which `until` was publicly known; `None` means it was not known beforehand.
    pub until_known_from: Option<NaiveDate>,
    /// The answer.
    pub answer: Answer,
    /// Start day, for `not_yet` only.
    pub starts_on: Option<NaiveDate>,
    /// How it stood for someone who never touched a switch.
    pub default: Preset,
    /// Who else receives the data for AI training, by name in lower case; empty unless a source says so.
    pub shared_with: Vec<String>,
    /// What a person can use then.
    pub doors: Vec<Means>,
    /// For `unclear`: each way the sources can be read, at least two. Otherwise empty.
    pub readings: Vec<Reading>,
    /// Where this is from.
    pub proof: Backing,
}

/// One way in which the sources can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Id and name of its sentence.
    pub id: String,
    /// The answer under this reading.
    pub answer: Answer,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// How firmly it is held.
    pub evidence: Evidence,
}

/// What a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// The switch.
    Switch,
    /// The objection form.
    Objection,
}

/// The rule for people under an age.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeRule {
    /// Id and name of its sentence.
    pub id: String,
    /// Ids of the uses that it keeps from them.
    pub uses: Vec<String>,
    /// People younger than this, in years.
    pub under: u32,
    /// Where it holds; `world` is everywhere.
    pub regions: Vec<String>,
    /// First day from which it is known; before it, what is `yes` for adults is `unclear`.
    pub from: NaiveDate,
    /// The service's own minimum age in years; 0 where not known.
    pub minimum_age: u32,
    /// Where this is from.
    pub proof: Backing,
}

/// One switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// Id (`training`), unique in the service, stable for ever.
    pub id: String,
    /// Which way it turns.
    pub kind: SwitchKind,
    /// Ids of the uses that it stops.
    pub uses: Vec<String>,
    /// Label id of the switch's own words; empty when not known.
    pub label: String,
    /// Door that leads to it.
    pub door: String,
    /// Doors to try when that one does not show it, in order.
    pub fallback_doors: Vec<String>,
    /// Ways to it.
    pub routes: Vec<Route>,
}

/// Which way a switch turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SwitchKind {
    /// Switched off, the use stops.
    OffSwitch,
    /// Switched on, it blocks the use.
    BlockSwitch,
    /// A choice that everyone is asked for, and can change.
    Asked,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RouteId {
    /// In the service's app.
    App,
    /// On its website.
    Web,
}

impl RouteId {
    /// Its name, in ids and taps.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Web => "web",
        }
    }
}

/// One way to a switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Which.
    pub id: RouteId,
    /// The steps, in order.
    pub steps: Vec<StepSpec>,
    /// Where this is from.
    pub proof: Backing,
}

/// One step of a route. Messages: `SERVICE-SWITCH-ROUTE-STEP` (what to do), the same with `-where` (its place on the
/// screen; optional) and with `-picture` (the sketch in one spoken sentence; required with a sketch).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepSpec {
    /// Id, unique in the route.
    pub id: String,
    /// Label to look for; empty for none.
    pub label: String,
    /// The screen on which to look.
    pub sketch: Option<SketchSpec>,
    /// Message ids of the known other looks of this screen, for "I don't see it".
    pub variants: Vec<String>,
}

/// A schematic screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SketchSpec {
    /// Label id of the title bar; empty for none.
    pub title: String,
    /// From the top.
    pub rows: Vec<SketchLine>,
}

/// One row of a schematic screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SketchLine {
    /// `avatar`, `line`, `leads`, `switch_on`, `switch_off`, `button` or `section`.
    pub look: crate::border::window::SketchLook,
    /// Label id of its words; empty draws a bar.
    pub label: String,
    /// True rings it.
    pub marked: bool,
}

/// Words on a screen in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelText {
    /// The words.
    pub text: String,
    /// Where they are from. Weak and derived ones are never shown as the screen's words.
    pub proof: Backing,
}

/// An address of the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// The https address.
    pub url: String,
    /// What kind of page it opens.
    pub opens: Opens,
    /// Id of the sentence that says what it opens.
    pub text: String,
    /// How firmly the address is known.
    pub evidence: Evidence,
    /// Date of the document that prints it, `2026-08-22` or `2025-11` or empty.
    pub last_seen: String,
}

/// What an address opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

impl Opens {
    /// Its name, in ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::Help => "help",
            Self::Form => "form",
            Self::Policy => "policy",
            Self::Page => "page",
        }
    }
}

/// The form for objections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectionForm {
    /// Door that leads to it.
    pub door: String,
    /// Door for people without an account; empty when it is the same.
    pub visitor_door: String,
    /// Ids of the uses that it reaches.
    pub uses: Vec<String>,
    /// Message ids of what can be objected to, in order (`linkedin-objection-content-training`).
    pub subjects: Vec<String>,
    /// Those of them that can concern someone without an account; empty where all can.
    pub visitor_subjects: Vec<String>,
    /// Message ids of the fields the form shows, in order; the known ones are `form-first-name`, `form-last-name`,
    /// `form-email`, `form-subject`, `form-country`, `form-links`, `form-reasons`.
    pub fields: Vec<String>,
    /// How firmly the fields are known: a form changes sooner than the notice that names it.
    pub fields_proof: Backing,
    /// Regions where it is offered.
    pub regions: Vec<String>,
    /// Where this is from.
    pub proof: Backing,
}

impl ObjectionForm {
    /// What can be objected to by someone with an account or without, in order.
    pub fn offered(&self, member: bool) -> impl Iterator<Item = &String> {
        let all = member || self.visitor_subjects.is_empty();
        self.subjects.iter().filter(move |id| all || self.visitor_subjects.contains(id))
    }
}

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Data used.
    Used,
    /// Data said not to be used.
    NotUsed,
    /// What the switch does.
    Covers,
    /// What the switch does not do.
    NotCovered,
    /// Who else receives data.
    Recipients,
    /// What happened; shown in the timeline on `from`.
    Event,
    /// Another setting worth a look; `door` leads there.
    Setting,
    /// Anything else worth knowing.
    Note,
}

/// A statement about the service. Its sentence is the message of its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Id and name of its sentence.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// Where it holds; `world` is everywhere.
    pub regions: Vec<String>,
    /// Where it does not hold although `regions` name it. Its sentence still says so, for places whose class is not settled.
    pub not_in: Vec<String>,
    /// First day, where it has one.
    pub from: Option<NaiveDate>,
    /// First day on which it no longer holds.
    pub until: Option<NaiveDate>,
    /// A door that belongs to it; empty for none.
    pub door: String,
    /// Where this is from.
    pub proof: Backing,
}
