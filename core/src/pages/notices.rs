//! System notices and calendar entries, in words.

use super::reminders::name;
use crate::border::effect::{Reminder, ReminderAction};
use crate::nav::tap::Intent;
use crate::pages::view::View;
use crate::papers::calendar::Entry;
use crate::person::Seen;
use crate::rules::reminder::{Kind, Planned};

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

/// The plan as entries of a calendar.
#[must_use]
pub fn calendar_entries(view: &View<'_>, plan: &[Planned]) -> Vec<Entry> {
    plan.iter()
        .map(|planned| {
            let Reminder { id, title, body, .. } = compose(view, planned);
            Entry { id, at: planned.at, title, body }
        })
        .collect()
}

/// Title and sentence: of the one part, or of several, all named.
fn words(view: &View<'_>, planned: &Planned) -> (String, String) {
    let Some(first) = planned.parts.first() else { return (view.say("app-name"), String::new()) };
    let id = format!("notice-{}", first.kind.name());
    let date = view.text.date(first.about);
    let service = name(view, first);
    let values = [("service", service.as_str()), ("date", date.as_str())];
    let title = view.say_with(&format!("{id}-title"), &values);
    let mut others: Vec<String> = Vec::new();
    for part in planned.parts.iter().skip(1) {
        let line = view.say_with(&format!("coming-{}", part.kind.name()), &[("service", &name(view, part))]);
        if !others.contains(&line) {
            others.push(line);
        }
    }
    let body = view.say_with(&format!("{id}-body"), &values);
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

/// The useful one first.
fn actions(view: &View<'_>, planned: &Planned, discreet: bool) -> Vec<ReminderAction> {
    let action = |id: &str, intent: &Intent, opens_app| ReminderAction {
        label: view.say(id),
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
