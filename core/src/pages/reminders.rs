//! What comes, when, which kinds, and how: notices or a calendar.

use crate::border::event::{NoticesBy, Permission};
use crate::border::window::{Block, ButtonLook, Choice, ChoiceOption, Icon, SwitchRow, TextLook, Tone};
use crate::content::Switch;
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, buttons, row};
use crate::rules::reminder::{FIRST_HOUR, Kind, LAST_HOUR, Part, Planned};

/// Key of the choice of hour.
pub const HOUR: &str = "hour";

/// Most reminders listed.
const LISTED: usize = 8;

/// Most days named of one.
const DAYS: usize = 4;

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = Vec::new();
    permission(view, &mut blocks);
    let coming = view.coming();
    if !coming.is_empty() {
        if view.settings.opens_apps {
            let open = Intent::Calendar { open: true };
            blocks.push(view.row("calendar-open", Icon::Calendar, "reminders-calendar-open", &open));
        }
        let file = Intent::Calendar { open: false };
        blocks.push(view.row("calendar", Icon::Calendar, "reminders-calendar", &file));
    }
    blocks.push(view.heading("coming", "reminders-coming"));
    if coming.is_empty() {
        blocks.push(view.paragraph("none", TextLook::Body, "reminders-none"));
    }
    // What comes later than today is put off by itself.
    if let Some(first) = coming.first().filter(|first| first.at.date() <= view.today()) {
        let later = Intent::Snooze { id: first.id.clone() };
        blocks.push(buttons("later", vec![view.button(ButtonLook::Plain, "reminders-snooze", &later)]));
    }
    for group in together(view, coming) {
        let days: Vec<String> = group.days.iter().take(DAYS).map(|day| view.text.date(*day)).collect();
        let mut detail = days.join(" · ");
        if group.days.len() > DAYS {
            detail.push_str(" · …");
        }
        let key = format!("coming-{}", group.first.id);
        let page = Intent::Go(target(view, group.first));
        blocks.push(row(&key, Icon::Bell, Tone::Plain, group.title, detail, &page));
    }
    let hour = view.text.hour(view.state.reminders.hour.clamp(FIRST_HOUR, LAST_HOUR));
    blocks.push(view.heading("how", "reminders-how"));
    let page = Intent::Go(PageId::Hour);
    blocks.push(row("hour", Icon::Calendar, Tone::Plain, view.say("reminders-hour"), hour, &page));
    blocks.push(view.row("kinds", Icon::Bell, "reminders-kinds", &Intent::Go(PageId::Kinds)));
    blocks.push(view.paragraph("promise", TextLook::Small, "reminders-promise"));
    (view.say("reminders-title"), blocks)
}

/// Reminders that say the same, with their days.
struct Group<'a> {
    title: String,
    first: &'a Planned,
    days: Vec<chrono::NaiveDate>,
}

/// What is said again and again is said once, with its days; the soonest first.
fn together<'a>(view: &View<'_>, coming: &'a [Planned]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for planned in coming {
        let (title, day, full) = (headline(view, planned), planned.at.date(), groups.len() >= LISTED);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.days.push(day),
            None if !full => groups.push(Group { title, first: planned, days: vec![day] }),
            None => {}
        }
    }
    groups
}

/// At what time reminders come.
pub(super) fn draw_hour(view: &View<'_>) -> Drawn {
    let options = (FIRST_HOUR..=LAST_HOUR).map(|hour| ChoiceOption {
        key: hour.to_string(),
        label: view.text.hour(hour),
        detail: String::new(),
        selected: hour == view.state.reminders.hour.clamp(FIRST_HOUR, LAST_HOUR),
    });
    let choice = Choice {
        key: HOUR.to_owned(),
        label: view.say("reminders-hour"),
        hint: view.say("reminders-hour-hint"),
        options: options.collect(),
    };
    (view.say("reminders-title"), vec![Block::Choice(choice)])
}

/// Which kinds of reminders come.
pub(super) fn draw_kinds(view: &View<'_>) -> Drawn {
    let kinds = Kind::ALL.into_iter().map(|kind| {
        let on = !view.state.reminders.stopped.contains(&kind);
        let label = view.say(&format!("kind-{}", kind.name()));
        Block::Switch(SwitchRow {
            key: format!("kind-{}", kind.name()),
            spoken: label.clone(),
            label,
            hint: view.say(&format!("kind-{}-hint", kind.name())),
            on,
            tap: Intent::Kind { kind: kind.name().to_owned(), on: !on }.to_string(),
        })
    });
    (view.say("reminders-kinds"), kinds.collect())
}

/// May notices be posted, and what to do where they may not.
fn permission(view: &View<'_>, blocks: &mut Vec<Block>) {
    if view.settings.notices_by == NoticesBy::Nobody {
        blocks.push(view.paragraph("permission", TextLook::Body, "notices-calendar-only"));
        return;
    }
    match view.state.choices.permission.unwrap_or(Permission::NotAsked) {
        Permission::Granted => {
            blocks.push(view.paragraph("permission", TextLook::Body, "notices-granted"));
            trouble(view, blocks);
        }
        Permission::Quiet => {
            blocks.push(view.paragraph("permission", TextLook::Body, "notices-quiet"));
            blocks.push(view.row("system", Icon::Outside, "notices-system", &Intent::NoticeSettings));
        }
        Permission::NotAsked => {
            blocks.push(view.paragraph("permission", TextLook::Body, "notices-not-asked"));
            let ask = view.button(ButtonLook::Primary, "notices-ask", &Intent::AskPermission);
            blocks.push(buttons("ask", vec![ask]));
        }
        Permission::Denied | Permission::Blocked => {
            blocks.push(view.paragraph("permission", TextLook::Body, "notices-denied"));
            if may_ask(view) {
                let ask = view.button(ButtonLook::Plain, "notices-ask", &Intent::AskPermission);
                blocks.push(buttons("ask", vec![ask]));
            }
            blocks.push(view.row("system", Icon::Outside, "notices-system", &Intent::NoticeSettings));
        }
    }
}

/// What may keep a notice from coming, and the way to find out.
fn trouble(view: &View<'_>, blocks: &mut Vec<Block>) {
    if view.settings.pauses_unused {
        blocks.push(view.row("unused", Icon::Outside, "notices-unused", &Intent::UnusedApps));
    }
    if view.settings.notices_by == NoticesBy::Shell {
        blocks.push(view.paragraph("battery", TextLook::Small, "notices-battery"));
    }
    blocks.push(buttons("try", vec![view.button(ButtonLook::Plain, "notices-try", &Intent::TryNotice)]));
}

/// True while asking the system can still change anything, and not twice in a row: not on the day of a refusal.
pub(crate) fn may_ask(view: &View<'_>) -> bool {
    view.settings.notices_by != NoticesBy::Nobody
        && match view.state.choices.permission.unwrap_or(Permission::NotAsked) {
            Permission::NotAsked | Permission::Quiet => true,
            // A day to come was noted under a wrong clock.
            Permission::Denied => view.state.choices.asked_on != Some(view.today()),
            Permission::Granted | Permission::Blocked => false,
        }
}

/// Offers notices where they make sense: once something is planned and nobody was asked yet.
pub(super) fn offer(view: &View<'_>) -> Option<Block> {
    let asked = view.state.choices.permission.unwrap_or(Permission::NotAsked) != Permission::NotAsked;
    if asked || view.settings.notices_by == NoticesBy::Nobody {
        return None;
    }
    Some(view.row("offer", Icon::Bell, "notices-offer", &Intent::AskPermission))
}

/// True where a promise to remind can be kept: notices may come, and the person stopped none of those about a switch.
pub(super) fn comes_back(view: &View<'_>) -> bool {
    let stopped = &view.state.reminders.stopped;
    notices_come(view) && ![Kind::StillOn, Kind::LookAgain].iter().any(|kind| stopped.contains(kind))
}

/// True where the system lets notices through.
pub(super) fn notices_come(view: &View<'_>) -> bool {
    view.settings.notices_by != NoticesBy::Nobody
        && matches!(view.state.choices.permission, Some(Permission::Granted | Permission::Quiet))
}

/// The page to which a reminder leads.
pub(crate) fn target(view: &View<'_>, planned: &Planned) -> PageId {
    let Some(first) = planned.parts.first() else { return PageId::Home };
    match first.kind {
        Kind::Turning18 | Kind::StartsSoon | Kind::StillOn | Kind::LookAgain => PageId::Steps(subject(view, first)),
        Kind::FactsOld => PageId::Facts,
        Kind::ComplaintWindow
        | Kind::AnswerDue
        | Kind::ExtensionOver
        | Kind::Acknowledgement
        | Kind::Authority
        | Kind::OwnTerm => PageId::Case(subject(view, first)),
    }
}

/// The switch that a part is about, named as the pages name it.
pub(crate) fn subject(view: &View<'_>, part: &Part) -> crate::nav::subject::Subject {
    let profile = part.profile.and_then(|id| view.person().profiles.iter().find(|profile| profile.id == id));
    let mut subject = match profile {
        None => crate::nav::subject::Subject::service(&part.service),
        Some(profile) => match profile.objections.iter().find(|it| Some(it.id) == part.objection) {
            Some(objection) => view.case_subject(profile, objection),
            None => view.subject_of(profile),
        },
    };
    let main = view.pack.service(&part.service).and_then(|service| service.switches.first()).map(|main| &main.id);
    if let Some(switch) = part.switch.as_ref().filter(|switch| Some(*switch) != main) {
        subject.switch.clone_from(switch);
    }
    subject
}

/// A reminder in a few words, in the app itself.
pub(crate) fn headline(view: &View<'_>, planned: &Planned) -> String {
    view.say_with("coming-line", &[("what", &lines(view, planned).join(" · "))])
}

/// What a reminder names, each thing once.
pub(super) fn lines(view: &View<'_>, planned: &Planned) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in &planned.parts {
        let line = part_line(view, part);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// What a part is about: the service, or which account there where it is one of several.
pub(super) fn name(view: &View<'_>, part: &Part) -> String {
    let mut accounts = view.person().profiles.iter().filter(|profile| profile.service == part.service);
    let several = accounts.clone().nth(1).is_some();
    match accounts.find(|profile| Some(profile.id) == part.profile) {
        Some(profile) if several => view.profile_name(profile),
        Some(_) | None => {
            view.pack.service(&part.service).map_or_else(|| part.service.clone(), |service| service.name.clone())
        }
    }
}

/// The switch that a part is about; the main one where it names none.
pub(super) fn about<'a>(view: &View<'a>, part: &Part) -> Option<&'a Switch> {
    let switches = &view.pack.service(&part.service)?.switches;
    let named = part.switch.as_ref();
    named.map_or(switches.first(), |id| switches.iter().find(|switch| switch.id == *id))
}

fn part_line(view: &View<'_>, part: &Part) -> String {
    let switch = about(view, part);
    view.say_of(switch, &format!("coming-{}", part.kind.name()), &[("service", &name(view, part))])
}
