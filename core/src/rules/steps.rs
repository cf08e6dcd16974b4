//! The steps to a switch, with the words to look for.
//!
//! In: a service, a switch, a route, the language in which the person uses that service. Out: the steps in order as message
//! ids and words. Words are shown only where they are documented or reported; where they are not known in the language asked
//! for, the English ones are, marked with their own language.

use std::collections::BTreeMap;

use crate::border::window::SketchLook;
use crate::content::{Backing, Door, Evidence, LabelText, Route, RouteId, Service, SketchSpec, Switch};
use crate::text::tag;

/// Language of the words that stand in for unknown ones.
pub const FALLBACK: &str = "en";

/// A route, ready to be put into sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepList<'a> {
    /// Which way.
    pub route: RouteId,
    /// The steps, in order.
    pub steps: Vec<Instruction<'a>>,
    /// Addresses that lead there, best first.
    pub doors: Vec<&'a Door>,
    /// Where the route is from.
    pub proof: &'a Backing,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction<'a> {
    /// Id, unique in the route.
    pub id: &'a str,
    /// Message that says what to do.
    pub text: String,
    /// Message that says where on the screen; the message may be missing.
    pub place: String,
    /// Message that says the sketch in one spoken sentence.
    pub picture: String,
    /// The words to look for.
    pub label: Option<Label<'a>>,
    /// The screen.
    pub sketch: Option<Sketch<'a>>,
    /// Messages that say how else the screen may look.
    pub variants: &'a [String],
}

/// Words as they stand on the service's screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language, BCP 47.
    pub language: &'a str,
    /// How firmly they are known: documented or reported.
    pub evidence: Evidence,
    /// False when they stand in for words in the language asked for.
    pub as_asked: bool,
}

/// A schematic screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch<'a> {
    /// Title bar; `None` draws none.
    pub title: Option<Label<'a>>,
    /// From the top.
    pub rows: Vec<SketchRow<'a>>,
}

/// One row of a schematic screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SketchRow<'a> {
    /// Its look.
    pub look: SketchLook,
    /// Its words; `None` draws a bar.
    pub label: Option<Label<'a>>,
    /// True rings it.
    pub marked: bool,
}

/// The steps of a route; of the switch's first route where it has none of that kind. `None` where it has no route at all.
#[must_use]
pub fn steps<'a>(service: &'a Service, switch: &'a Switch, route: RouteId, language: &str) -> Option<StepList<'a>> {
    let route = switch.routes.iter().find(|known| known.id == route).or_else(|| switch.routes.first())?;
    let doors = std::iter::once(&switch.door).chain(&switch.fallback_doors).filter_map(|id| service.doors.get(id));
    Some(StepList {
        route: route.id,
        steps: route.steps.iter().map(|step| one(service, switch, route, step, language)).collect(),
        doors: doors.collect(),
        proof: &route.proof,
    })
}

/// One step of a route.
fn one<'a>(
    service: &'a Service,
    switch: &Switch,
    route: &Route,
    step: &'a crate::content::StepSpec,
    language: &str,
) -> Instruction<'a> {
    let text = format!("{}-{}-{}-{}", service.id, switch.id, route.id.name(), step.id);
    Instruction {
        id: &step.id,
        place: format!("{text}-where"),
        picture: format!("{text}-picture"),
        text,
        label: label(&service.labels, &step.label, language),
        sketch: step.sketch.as_ref().map(|sketch| drawn(service, sketch, language)),
        variants: &step.variants,
    }
}

/// A sketch with its words.
fn drawn<'a>(service: &'a Service, sketch: &'a SketchSpec, language: &str) -> Sketch<'a> {
    let row = |row: &'a crate::content::SketchLine| SketchRow {
        look: row.look,
        label: label(&service.labels, &row.label, language),
        marked: row.marked,
    };
    Sketch { title: label(&service.labels, &sketch.title, language), rows: sketch.rows.iter().map(row).collect() }
}

/// The words of a label in a language, its base language (`de` for `de-AT`), or else in English. `None` where none of these
/// is documented or reported.
#[must_use]
pub fn label<'a>(
    labels: &'a BTreeMap<String, BTreeMap<String, LabelText>>,
    id: &str,
    language: &str,
) -> Option<Label<'a>> {
    let words = labels.get(id)?;
    let find = |language: &str, as_asked| {
        let firm = |(_, text): &(&String, &LabelText)| {
            matches!(text.proof.evidence, Evidence::Documented | Evidence::Reported)
        };
        let mut known = words.iter().filter(firm);
        // The two ways of writing Norwegian stand for each other; a region's own words do not.
        let norwegian = |known: &str| tag::same(known, "no") && tag::same(language, "no");
        let (language, text) = known.find(|(known, _)| known.eq_ignore_ascii_case(language) || norwegian(known))?;
        Some(Label { text: &text.text, language, evidence: text.proof.evidence, as_asked })
    };
    let mut asked = language;
    loop {
        if let Some(found) = find(asked, true) {
            return Some(found);
        }
        match asked.rsplit_once(['-', '_']) {
            Some((base, _)) => asked = base,
            None => return find(FALLBACK, asked.eq_ignore_ascii_case(FALLBACK)),
        }
    }
}

/// Where someone landed after a link was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landed {
    /// On the screen of the step with this id.
    AtStep(String),
    /// In the app or on the site, on some other screen.
    OtherScreen,
    /// Nothing opened.
    Nowhere,
}

/// Position of the step to go on with. On some other screen one is signed in already, so a step without words to look for
/// (signing in) is behind; an unknown step begins at the first.
#[must_use]
pub fn resume(list: &StepList<'_>, landed: &Landed) -> usize {
    match landed {
        Landed::AtStep(id) => list.steps.iter().position(|step| step.id == id).unwrap_or(0),
        Landed::OtherScreen => list.steps.iter().position(|step| step.label.is_some()).unwrap_or(0),
        Landed::Nowhere => 0,
    }
}
