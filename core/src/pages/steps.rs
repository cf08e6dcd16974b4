//! The steps to a switch: route, address, the open step with its sketch, and what the person saw there.

use crate::border::window::{
    Block, Button, ButtonLook, Heading, Icon, Label, Sketch, SketchRow, StepItem, StepState, Steps, TextLook, Tone,
};
use crate::content::{RouteId, Service, Switch};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::{Intent, Landing, route_name};
use crate::pages::view::{Drawn, View, button, buttons, find_switch, paragraph, row};
use crate::person::{Seen, SwitchRecord};
use crate::rules::case::letters::LetterKind;
use crate::rules::steps::{self as guide, Instruction, StepList};

/// Key of the choice of route.
pub const ROUTE: &str = "route";

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(service) = view.pack.service(&subject.service) else {
        return (view.say("steps-unknown-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")]);
    };
    let called = view.called(subject, service);
    let name = [("service", service.name.as_str())];
    let Some(switch) = find_switch(service, subject) else { return no_switch(view, service) };
    let looked = view.profile(subject).and_then(|profile| profile.switches.get(&switch.id));
    let asked = Asked::of(looked);
    let Some(guide) = list(view, service, switch) else { return no_switch(view, service) };
    let last = guide.steps.len().saturating_sub(1);
    let at = at(view, subject).min(last);
    let asks = view.state.walk.as_ref().is_some_and(|walk| walk.landing && walk.subject == *subject);
    let mut blocks = Vec::new();
    if asks {
        landing(view, &mut blocks, service);
    }
    let open = view.state.walk.as_ref().is_some_and(|walk| walk.variants && walk.subject == *subject);
    let items = guide.steps.iter().enumerate().map(|(index, step)| {
        let one = OneStep { step, index, at, last, open };
        item(view, service, label_language(view, &service.id), &one)
    });
    blocks.push(Block::Steps(Steps { key: "steps".to_owned(), items: items.collect() }));
    let answered = at == last || asked == Asked::StillOff;
    if answered {
        answers(view, &mut blocks, switch, subject, asked);
    }
    if let Some(door) = service.doors.get(&switch.door).filter(|_| !asks) {
        let open = Intent::OpenSwitch { subject: subject.clone() };
        // The setting is called so only where it is one.
        let open_id = format!("steps-open-{}", door.opens.name());
        let copy = Intent::CopyDoor { service: service.id.clone(), door: switch.door.clone() };
        let mut ways = vec![
            button(ButtonLook::Plain, view.say_with(&open_id, &name), &open),
            view.button(ButtonLook::Plain, "steps-copy", &copy),
        ];
        if !answered {
            ways.push(view.button(ButtonLook::Plain, "steps-there", &Intent::StepAt { at: last }));
        }
        blocks.push(buttons("open", ways));
        blocks.push(view.paragraph("open-hint", TextLook::Small, "steps-open-hint"));
    }
    let other = other_route(guide.route);
    if switch.routes.iter().any(|route| route.id == other) {
        let id = format!("looks-try-{}", route_name(other));
        blocks.push(view.row("route", Icon::Steps, &id, &Intent::Route { route: other, subject: subject.clone() }));
    }
    if looked.is_some_and(|record| !record.looks.is_empty()) {
        blocks.push(view.row("looks", Icon::Calendar, "steps-looks", &Intent::Go(PageId::Looks(subject.clone()))));
    }
    let others = service.switches.iter().filter(|other| other.id != switch.id);
    for other in others {
        let more = Subject { switch: other.id.clone(), ..subject.clone() };
        let title = guide::label(&service.labels, &other.label, label_language(view, &service.id)).map_or_else(
            || view.say("steps-other-switch"),
            |label| view.say_with("steps-other-switch-named", &[("label", &view.text.quoted(label.text))]),
        );
        blocks.push(row(
            &format!("switch-{}", other.id),
            Icon::Steps,
            Tone::Plain,
            title,
            String::new(),
            &Intent::Go(PageId::Steps(more)),
        ));
    }
    let title = if asked == Asked::StillOff { "steps-title-again" } else { "steps-title" };
    (view.say_of(Some(switch), title, &[("service", &called)]), blocks)
}

/// What the person is asked at the switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// What they see there for the first time.
    First,
    /// Whether what was off is off still.
    StillOff,
    /// Whether what was seen on is off now.
    OffNow,
}

impl Asked {
    fn of(record: Option<&SwitchRecord>) -> Self {
        let mut looks = record.into_iter().flat_map(|record| &record.looks).rev();
        match looks.find(|look| look.seen != Seen::NotFound).map(|look| look.seen) {
            None => Self::First,
            Some(Seen::OffNow | Seen::OffAlready) => Self::StillOff,
            Some(Seen::OnAgain | Seen::NotFound) => Self::OffNow,
        }
    }

    /// The answers, each with its message.
    fn answers(self) -> &'static [(Seen, &'static str)] {
        match self {
            Self::First => &[
                (Seen::OffNow, "seen-off-now"),
                (Seen::OffAlready, "seen-off-already"),
                (Seen::NotFound, "seen-not-found"),
            ],
            Self::StillOff => &[
                (Seen::OffAlready, "seen-still-off"),
                (Seen::OffNow, "seen-off-again"),
                (Seen::OnAgain, "seen-on-again"),
                (Seen::NotFound, "seen-not-found"),
            ],
            Self::OffNow => &[(Seen::OffNow, "seen-off-now"), (Seen::NotFound, "seen-not-found")],
        }
    }
}

/// The step that is open, from 0.
fn at(view: &View<'_>, subject: &Subject) -> usize {
    view.state.walk.as_ref().filter(|walk| walk.subject == *subject).map_or(0, |walk| walk.at)
}

/// The steps on the route in use, in the language in which the service is used.
pub(crate) fn list<'a>(view: &View<'_>, service: &'a Service, switch: &'a Switch) -> Option<StepList<'a>> {
    guide::steps(service, switch, wanted_route(view), label_language(view, &service.id))
}

/// The route that the person chose, or that the device suggests.
pub(crate) fn wanted_route(view: &View<'_>) -> RouteId {
    view.state.choices.route.unwrap_or(if view.settings.opens_apps { RouteId::App } else { RouteId::Web })
}

/// The route that is not this one.
pub(super) fn other_route(route: RouteId) -> RouteId {
    match route {
        RouteId::App => RouteId::Web,
        RouteId::Web => RouteId::App,
    }
}

/// After the address was opened: where did it lead?
fn landing(view: &View<'_>, blocks: &mut Vec<Block>, service: &Service) {
    blocks.push(view.heading("landing", "landing-title"));
    blocks.push(view.paragraph("landing-hint", TextLook::Body, "landing-hint"));
    for (at, icon) in [
        (Landing::Setting, Icon::Tone),
        (Landing::Elsewhere, Icon::Question),
        (Landing::LogIn, Icon::Lock),
        (Landing::Nowhere, Icon::Outside),
    ] {
        let id = format!("landing-{}", at.name());
        let title = view.say_with(&id, &[("service", &service.name)]);
        let tone = if at == Landing::Setting { Tone::Good } else { Tone::Plain };
        blocks.push(row(&id, icon, tone, title, String::new(), &Intent::Landed { at }));
    }
}

/// One step and where it stands among the others.
struct OneStep<'a> {
    step: &'a Instruction<'a>,
    index: usize,
    at: usize,
    last: usize,
    /// True while the other looks of the open step are shown.
    open: bool,
}

fn item(view: &View<'_>, service: &Service, wanted: &str, one: &OneStep<'_>) -> StepItem {
    let step = one.step;
    let state = match one.index.cmp(&one.at) {
        std::cmp::Ordering::Less => StepState::Done,
        std::cmp::Ordering::Equal => StepState::Current,
        std::cmp::Ordering::Greater => StepState::Ahead,
    };
    let current = state == StepState::Current;
    let number = (one.index + 1).to_string();
    let text = view.say(&step.text);
    let label = step.label.map(|label| Label {
        text: label.text.to_owned(),
        quoted: view.text.quoted(label.text),
        language: label.language.to_owned(),
        note: if label.as_asked {
            String::new()
        } else {
            view.say_with("label-in-english", &[("language", &view.text.language_name(wanted))])
        },
    });
    let place = view.text.find(&step.place, &[]).unwrap_or_default();
    let spoken = [
        view.say_with("step-spoken", &[("number", &number), ("text", text.trim_end_matches('.'))]),
        label.as_ref().map(|label| label.quoted.clone()).unwrap_or_default(),
        place.clone(),
    ];
    let spoken: Vec<&str> =
        spoken.iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
    StepItem {
        key: step.id.to_owned(),
        number,
        state,
        text,
        place,
        sketch: step.sketch.as_ref().filter(|_| current).map(|sketch| Sketch {
            title: sketch.title.map_or_else(|| service.name.clone(), |title| title.text.to_owned()),
            rows: sketch
                .rows
                .iter()
                .map(|row| {
                    // Where the words are not known, the ringed place says at least that it is the place.
                    let unknown = || if row.marked { view.say("sketch-here") } else { String::new() };
                    let text = row.label.map_or_else(unknown, |label| label.text.to_owned());
                    SketchRow { look: row.look, text, marked: row.marked }
                })
                .collect(),
            spoken: view.say(&step.picture),
        }),
        variants: if current && one.open { step.variants.iter().map(|id| view.say(id)).collect() } else { Vec::new() },
        buttons: step_buttons(view, one, current),
        spoken: spoken.join(". ") + ".",
        label,
    }
}

fn step_buttons(view: &View<'_>, step: &OneStep<'_>, current: bool) -> Vec<Button> {
    if !current {
        let back = step.index < step.at;
        return if back {
            vec![view.button(ButtonLook::Plain, "step-back-here", &Intent::StepAt { at: step.index })]
        } else {
            Vec::new()
        };
    }
    let mut buttons = Vec::new();
    if step.index < step.last {
        buttons.push(view.button(ButtonLook::Primary, "step-next", &Intent::StepAt { at: step.index + 1 }));
    }
    if !step.open && !step.step.variants.is_empty() {
        buttons.push(view.button(ButtonLook::Plain, "step-unseen", &Intent::Unseen));
    }
    buttons
}

/// The language in which a service is used.
pub(crate) fn label_language<'a>(view: &View<'a>, service: &str) -> &'a str {
    view.state.choices.labels.get(service).map_or_else(|| view.text.language(), String::as_str)
}

/// What did you see?
fn answers(view: &View<'_>, blocks: &mut Vec<Block>, switch: &Switch, subject: &Subject, asked: Asked) {
    let say = |id: &str| view.say_of(Some(switch), id, &[]);
    let title = say(if asked == Asked::StillOff { "seen-title-again" } else { "seen-title" });
    blocks.push(Block::Heading(Heading { key: "seen".to_owned(), text: title }));
    for (seen, id) in asked.answers() {
        let (icon, tone) = match seen {
            Seen::OffNow | Seen::OffAlready => (Icon::Tone, Tone::Good),
            Seen::OnAgain => (Icon::Tone, Tone::Act),
            Seen::NotFound => (Icon::Question, Tone::Plain),
        };
        let intent = Intent::Saw { seen: *seen, subject: subject.clone() };
        blocks.push(row(id, icon, tone, say(id), String::new(), &intent));
    }
    let promise = if super::reminders::comes_back(view) { view.say("seen-later-detail") } else { String::new() };
    let later = Intent::Later { subject: subject.clone() };
    blocks.push(row("seen-later", Icon::Calendar, Tone::Plain, view.say("seen-later"), promise, &later));
}

/// "No setting exists" is an answer, too.
fn no_switch(view: &View<'_>, service: &Service) -> Drawn {
    let name = [("service", service.name.as_str())];
    let mut blocks = vec![paragraph("none", TextLook::Lead, view.say_with("steps-none", &name))];
    if let Some(form) = &service.objection {
        let intent = Intent::OpenDoor { service: service.id.clone(), door: form.door.clone() };
        blocks.push(buttons("form", vec![button(ButtonLook::Primary, view.say_with("card-form", &name), &intent)]));
    } else {
        let letter = Intent::Go(PageId::Letter(LetterKind::Objection, Subject::service(&service.id)));
        blocks.push(buttons("letter", vec![view.button(ButtonLook::Primary, "card-letter", &letter)]));
    }
    (view.say_with("steps-none-title", &name), blocks)
}
