//! The steps to a switch: route, address, the open step with its sketch, and what the person saw there.

use super::{Drawn, PageId, View, button, buttons, find_switch, paragraph, row};
use crate::content::{Evidence, RouteId, Service, StepSpec, Switch};
use crate::person::Seen;
use crate::state::Subject;
use crate::tap::{Intent, Landing, seen_name};
use crate::window::{
    Block, Button, ButtonLook, ChoiceOption, Icon, Label, Sketch, SketchRow, StepItem, StepState, TextLook, Tone,
};

/// Key of the choice of route.
pub const ROUTE: &str = "route";

pub(super) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(service) = view.pack.service(&subject.service) else {
        return (view.say("steps-unknown-title"), vec![view.paragraph("unknown", TextLook::Body, "steps-unknown")]);
    };
    let name = [("service", service.name.as_str())];
    let Some(switch) = find_switch(service, subject) else { return no_switch(view, service) };
    let looked = view.profile(subject).and_then(|profile| profile.switches.get(&switch.id));
    let again = looked.is_some_and(|record| record.looks.iter().any(|look| look.seen.is_off()));
    let at = at(view, subject);
    let Some(route) = route(view, switch) else { return no_switch(view, service) };
    let last = route.steps.len().saturating_sub(1);
    let at = at.min(last);
    let asks = view.state.walk.as_ref().is_some_and(|walk| walk.landing && walk.subject == *subject);
    let mut blocks = Vec::new();
    blocks.push(paragraph("lead", TextLook::Lead, view.say_with(if again { "steps-lead-again" } else { "steps-lead" }, &name)));
    if switch.routes.len() > 1 {
        blocks.push(choice(view, switch, route.id));
    }
    if asks {
        landing(view, &mut blocks, service);
    } else if !switch.door.is_empty() {
        let id = if again { "steps-open-look" } else { "steps-open" };
        let look = if at == last { ButtonLook::Plain } else { ButtonLook::Primary };
        blocks.push(buttons(
            "open",
            vec![
                button(look, view.say_with(id, &name), &Intent::OpenSwitch { subject: subject.clone() }),
                button(
                    ButtonLook::Plain,
                    view.say("steps-copy"),
                    &Intent::CopyDoor { service: service.id.clone(), door: switch.door.clone() },
                ),
            ],
        ));
        blocks.push(view.paragraph("open-hint", TextLook::Small, "steps-open-hint"));
    }
    let open = view.state.walk.as_ref().is_some_and(|walk| walk.variants && walk.subject == *subject);
    let items = route.steps.iter().enumerate().map(|(index, spec)| {
        let prefix = format!("{}-{}-{}-{}", service.id, switch.id, route_name(route.id), spec.id);
        let step = OneStep { spec, prefix, index, at, last, open };
        item(view, service, &step)
    });
    blocks.push(Block::Steps { key: "steps".to_owned(), items: items.collect() });
    if at == last || again {
        answers(view, &mut blocks, subject, again);
    } else {
        let there = Intent::StepAt { at: last };
        blocks.push(buttons("there", vec![view.button(ButtonLook::Plain, "steps-there", &there)]));
    }
    if looked.is_some_and(|record| !record.looks.is_empty()) {
        blocks.push(view.row("looks", Icon::Calendar, "steps-looks", &Intent::Go(PageId::Looks(subject.clone()))));
    }
    let others = service.switches.iter().filter(|other| other.id != switch.id);
    for other in others {
        let more = Subject { switch: other.id.clone(), ..subject.clone() };
        let title = label_text(view, service, &other.label).map_or_else(
            || view.say("steps-other-switch"),
            |label| view.say_with("steps-other-switch-named", &[("label", &label.quoted)]),
        );
        blocks.push(row(&format!("switch-{}", other.id), Icon::Steps, Tone::Plain, title, String::new(), &Intent::Go(PageId::Steps(more))));
    }
    (view.say_with(if again { "steps-title-again" } else { "steps-title" }, &name), blocks)
}

/// The step that is open, from 0.
fn at(view: &View<'_>, subject: &Subject) -> usize {
    view.state.walk.as_ref().filter(|walk| walk.subject == *subject).map_or(0, |walk| walk.at)
}

/// The route in use: the chosen one, or what the device suggests, or the only one there is.
pub(crate) fn route<'a>(view: &View<'_>, switch: &'a Switch) -> Option<&'a crate::content::Route> {
    let wanted = wanted_route(view);
    switch.routes.iter().find(|route| route.id == wanted).or_else(|| switch.routes.first())
}

/// The route that the person chose, or that the device suggests.
pub(crate) fn wanted_route(view: &View<'_>) -> RouteId {
    view.state.choices.route.unwrap_or(if view.settings.opens_apps { RouteId::App } else { RouteId::Web })
}

/// A route's name in keys and message ids.
#[must_use]
pub fn route_name(route: RouteId) -> &'static str {
    match route {
        RouteId::App => "app",
        RouteId::Web => "web",
    }
}

/// App or website?
pub(super) fn choice(view: &View<'_>, switch: &Switch, chosen: RouteId) -> Block {
    let options = switch.routes.iter().map(|route| ChoiceOption {
        key: route_name(route.id).to_owned(),
        label: view.say(&format!("route-{}", route_name(route.id))),
        detail: String::new(),
        selected: route.id == chosen,
    });
    Block::Choice {
        key: ROUTE.to_owned(),
        label: view.say("steps-route"),
        hint: String::new(),
        options: options.collect(),
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
    spec: &'a StepSpec,
    prefix: String,
    index: usize,
    at: usize,
    last: usize,
    /// True while the other looks of the open step are shown.
    open: bool,
}

fn item(view: &View<'_>, service: &Service, step: &OneStep<'_>) -> StepItem {
    let state = match step.index.cmp(&step.at) {
        std::cmp::Ordering::Less => StepState::Done,
        std::cmp::Ordering::Equal => StepState::Current,
        std::cmp::Ordering::Greater => StepState::Ahead,
    };
    let current = state == StepState::Current;
    let number = (step.index + 1).to_string();
    let text = view.say(&step.prefix);
    let label = label_text(view, service, &step.spec.label);
    let place = view.text.find(&format!("{}-where", step.prefix), &[]).unwrap_or_default();
    let words = label.as_ref().map(|label| label.quoted.clone()).unwrap_or_default();
    let spoken = [
        view.say_with("step-spoken", &[("number", &number), ("text", text.trim_end_matches('.'))]),
        words,
        place.clone(),
    ];
    let spoken: Vec<&str> = spoken.iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
    let variants = if current && step.open {
        step.spec.variants.iter().map(|id| view.say(id)).collect()
    } else {
        Vec::new()
    };
    StepItem {
        key: step.spec.id.clone(),
        number,
        state,
        text,
        place,
        sketch: step.spec.sketch.as_ref().filter(|_| current).map(|spec| Sketch {
            title: words_on_screen(view, service, &spec.title),
            rows: spec
                .rows
                .iter()
                .map(|line| SketchRow {
                    look: line.look,
                    text: words_on_screen(view, service, &line.label),
                    marked: line.marked,
                })
                .collect(),
            spoken: view.say(&format!("{}-picture", step.prefix)),
        }),
        variants,
        buttons: step_buttons(view, step, current),
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
        buttons.push(view.button(ButtonLook::Plain, "step-next", &Intent::StepAt { at: step.index + 1 }));
    }
    if !step.open && !step.spec.variants.is_empty() {
        buttons.push(view.button(ButtonLook::Plain, "step-unseen", &Intent::Unseen));
    }
    buttons
}

/// The language in which a service is used.
pub(crate) fn label_language<'a>(view: &View<'a>, service: &str) -> &'a str {
    view.state.choices.labels.get(service).map_or_else(|| view.text.language(), String::as_str)
}

/// The words of a label in the language in which the service is used, or in English with a note that says so.
pub(crate) fn label_text(view: &View<'_>, service: &Service, label: &str) -> Option<Label> {
    let words = service.labels.get(label)?;
    let wanted = label_language(view, &service.id);
    let known = |language: &str| {
        words.get(language).filter(|words| matches!(words.proof.evidence, Evidence::Documented | Evidence::Reported))
    };
    let (language, found) = known(wanted).map(|found| (wanted, found)).or_else(|| Some(("en", known("en")?)))?;
    let note = if language == wanted {
        String::new()
    } else {
        view.say_with("label-in-english", &[("language", &view.text.language_name(wanted))])
    };
    Some(Label {
        quoted: view.text.quoted(&found.text),
        text: found.text.clone(),
        language: language.to_owned(),
        note,
    })
}

fn words_on_screen(view: &View<'_>, service: &Service, label: &str) -> String {
    label_text(view, service, label).map(|label| label.text).unwrap_or_default()
}

/// What did you see?
fn answers(view: &View<'_>, blocks: &mut Vec<Block>, subject: &Subject, again: bool) {
    blocks.push(view.heading("seen", if again { "seen-title-again" } else { "seen-title" }));
    let offered: &[Seen] = if again {
        &[Seen::OffAlready, Seen::OnAgain, Seen::OffNow, Seen::NotFound]
    } else {
        &[Seen::OffNow, Seen::OffAlready, Seen::NotFound]
    };
    for seen in offered {
        let mut id = format!("seen-{}", seen_name(*seen));
        if again && *seen == Seen::OffAlready {
            id = "seen-still-off".to_owned();
        }
        let (icon, tone) = match seen {
            Seen::OffNow | Seen::OffAlready => (Icon::Tone, Tone::Good),
            Seen::OnAgain => (Icon::Tone, Tone::Act),
            Seen::NotFound => (Icon::Question, Tone::Plain),
        };
        let intent = Intent::Saw { seen: *seen, subject: subject.clone() };
        blocks.push(row(&id.clone(), icon, tone, view.say(&id), String::new(), &intent));
    }
    blocks.push(view.row("seen-later", Icon::Calendar, "seen-later", &Intent::Later { subject: subject.clone() }));
}

/// "No setting exists" is an answer, too.
fn no_switch(view: &View<'_>, service: &Service) -> Drawn {
    let name = [("service", service.name.as_str())];
    let mut blocks = vec![paragraph("none", TextLook::Lead, view.say_with("steps-none", &name))];
    if let Some(form) = &service.objection {
        let intent = Intent::OpenDoor { service: service.id.clone(), door: form.door.clone() };
        blocks.push(buttons("form", vec![button(ButtonLook::Primary, view.say_with("card-form", &name), &intent)]));
    }
    (view.say_with("steps-none-title", &name), blocks)
}
