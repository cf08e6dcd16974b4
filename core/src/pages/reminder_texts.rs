//! System notices and calendar entries, in words.

use super::reminders::name;
use crate::border::effect::{Channel, Reminder, ReminderAction};
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::View;
use crate::papers::calendar::Entry;
use crate::person::Seen;
use crate::rules::ladder;
use crate::rules::reminder::{Kind, Part, Planned};
use crate::rules::verdict::{UseVerdict, evaluate};

/// Most letters of a notice's title.
pub(crate) const TITLE: usize = 40;

/// Most letters of a notice's sentence.
pub(crate) const BODY: usize = 90;

/// Puts a planned notice into words. In discreet mode it names neither service nor subject.
#[must_use]
pub fn compose(view: &View<'_>, planned: &Planned) -> Reminder {
    let discreet = view.state.reminders.discreet;
    let (title, body) = if discreet {
        (view.say("notice-discreet-title"), view.say("notice-discreet-body"))
    } else {
        words(view, planned)
    };
    Reminder {
        id: planned.id.clone(),
        channel: planned.kind.channel(),
        at: planned.at.into(),
        title: cut(title, TITLE),
        body: cut(body, BODY),
        actions: actions(view, planned, discreet),
        private: discreet,
    }
}

/// The plan as entries of a calendar. That facts are old stands in it once: a calendar keeps what a newer pack would end.
#[must_use]
pub fn calendar_entries(view: &View<'_>, plan: &[Planned]) -> Vec<Entry> {
    let mut told = false;
    let mut entries = Vec::new();
    for planned in plan {
        let mut planned = planned.clone();
        planned.parts.retain(|part| part.kind != Kind::FactsOld || !told);
        told |= planned.parts.iter().any(|part| part.kind == Kind::FactsOld);
        if let Some(first) = planned.parts.first() {
            (planned.id, planned.kind) = (first.id.clone(), first.kind);
            let Reminder { id, title, body, .. } = compose(view, &planned);
            entries.push(Entry { id, at: planned.at, title, body, link: link(view, &planned) });
        }
    }
    entries
}

/// Where a calendar entry leads: into the app where addresses open apps, else to the service's own setting.
fn link(view: &View<'_>, planned: &Planned) -> String {
    if view.settings.opens_apps {
        let page = if view.state.reminders.discreet { PageId::Home } else { super::reminders::target(view, planned) };
        let page = PageId::arrived(&format!("untrained://{page}")).unwrap_or(PageId::Home);
        return format!("untrained://{page}");
    }
    let named = planned.parts.iter().filter_map(|part| view.pack.service(&part.service)).find_map(ladder::entrance);
    named.filter(|_| !view.state.reminders.discreet).map_or_else(String::new, |door| door.url.clone())
}

/// A notice to see whether they come through.
#[must_use]
pub fn trial(view: &View<'_>) -> Reminder {
    Reminder {
        id: "trial".to_owned(),
        channel: Channel::Switch,
        at: view.now.wall().into(),
        title: view.say("notice-trial-title"),
        body: view.say("notice-trial-body"),
        actions: Vec::new(),
        private: view.state.reminders.discreet,
    }
}

/// The one next thing in a line, and where it leads; nothing where the app hides what it is about.
#[must_use]
pub fn widget(view: &View<'_>) -> (String, String) {
    let hides = view.state.reminders.discreet || (view.settings.locks && view.state.choices.lock);
    if hides || !view.state.welcomed {
        return (String::new(), "untrained://home".to_owned());
    }
    let next = view.coming().first();
    let line = next.map(|planned| {
        let what = super::reminders::headline(view, planned);
        view.say_with("widget-next", &[("what", &what), ("date", &view.text.date(planned.at.date()))])
    });
    let page = next.map_or(PageId::Home, |planned| super::reminders::target(view, planned));
    let page = PageId::arrived(&format!("untrained://{page}")).unwrap_or(PageId::Home);
    (line.unwrap_or_else(|| view.say("widget-nothing")), format!("untrained://{page}"))
}

/// Title and sentence: of the one part, or of several, all named.
fn words(view: &View<'_>, planned: &Planned) -> (String, String) {
    let Some(first) = planned.parts.first() else { return (view.say("app-name"), String::new()) };
    let id = format!("notice-{}", first.kind.name());
    let date = view.text.date(first.about);
    let service = name(view, first);
    let of = super::reminders::about(view, first);
    let spared = data(view, first);
    let values = [("service", service.as_str()), ("date", date.as_str()), ("data", spared.as_str())];
    let title = view.say_of(of, &format!("{id}-title"), &values);
    let others: Vec<String> = super::reminders::lines(view, planned).into_iter().skip(1).collect();
    let body = view.say_of(of, &format!("{id}-body"), &values);
    if others.is_empty() {
        return (title, body);
    }
    let all = view.say_with("notice-also", &[("others", &others.join("; "))]);
    if all.chars().count() <= BODY {
        return (title, all);
    }
    let count = i64::try_from(others.len()).unwrap_or(i64::MAX);
    (title, view.text.say_with("notice-also-count", &[("count", crate::text::Arg::Number(count))]))
}

/// The data that someone who turns 18 is no longer spared: of the first use that a rule about age kept.
fn data(view: &View<'_>, part: &Part) -> String {
    let find = || {
        let service = view.pack.service(&part.service)?;
        let verdict = evaluate(service, view.place()?, part.about, view.person().age, true);
        let kept = |one: &&UseVerdict| service.ages.iter().any(|rule| rule.uses.contains(&one.of.id));
        Some(super::claim::data(view.text, verdict.uses.iter().find(kept)?, true))
    };
    let found = if part.kind == Kind::Turning18 { find() } else { None };
    found.unwrap_or_else(|| view.say("data-any"))
}

/// The useful one first.
fn actions(view: &View<'_>, planned: &Planned, discreet: bool) -> Vec<ReminderAction> {
    let switch = planned.parts.first().and_then(|first| super::reminders::about(view, first));
    let action = |id: &str, intent: &Intent, opens_app| ReminderAction {
        label: view.say_of(switch, id, &[]),
        tap: intent.to_string(),
        opens_app,
    };
    let target = super::reminders::target(view, planned);
    let tomorrow = action("action-tomorrow", &Intent::Snooze { id: String::new() }, false);
    let Some(first) = planned.parts.first() else { return Vec::new() };
    let subject = super::reminders::subject(view, first);
    let off = Intent::Saw { seen: Seen::OffAlready, subject };
    let open = |id| action(id, &Intent::Go(target.clone()), true);
    if discreet {
        return vec![open("action-open"), tomorrow];
    }
    // One answer for several switches or accounts would be true of one of them only.
    let one = planned.parts.iter().filter(|part| part.profile.is_some() && part.objection.is_none()).all(|part| {
        let same = part.switch.is_none() || first.switch.is_none() || part.switch == first.switch;
        part.profile == first.profile && same
    });
    match first.kind {
        Kind::Turning18 | Kind::StartsSoon | Kind::StillOn if !one => vec![open("action-steps"), tomorrow],
        Kind::LookAgain if !one => vec![open("action-look"), tomorrow],
        Kind::Turning18 | Kind::StartsSoon | Kind::StillOn => {
            vec![open("action-steps"), action("action-off", &off, false), tomorrow]
        }
        Kind::LookAgain => vec![open("action-look"), action("action-still-off", &off, false), tomorrow],
        Kind::ComplaintWindow
        | Kind::AnswerDue
        | Kind::ExtensionOver
        | Kind::Acknowledgement
        | Kind::Authority
        | Kind::OwnTerm
        | Kind::FactsOld => vec![open("action-open"), tomorrow],
    }
}

/// The text, at most `most` letters long; what is cut ends with an ellipsis.
fn cut(text: String, most: usize) -> String {
    if text.chars().count() <= most {
        return text;
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
