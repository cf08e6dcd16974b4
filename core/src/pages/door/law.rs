//! What the law says where the person lives, each statement with its sources.

use super::super::{Drawn, View};
use super::{Case, gone};
use crate::region;
use crate::state::Subject;
use crate::window::{Block, SourceItem, TextLook};

pub(in crate::pages) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let title = view.say("door-law");
    let items = items(&case);
    if items.is_empty() {
        return (title, vec![view.paragraph("none", TextLook::Body, "law-none")]);
    }
    let advice = view.paragraph("advice", TextLook::Small, "law-no-advice");
    (title, vec![Block::Sources { key: "law".to_owned(), items }, advice])
}

/// The rule of the place and what else its law says.
pub(super) fn items(case: &Case<'_>) -> Vec<SourceItem> {
    let view = case.view;
    let Some(place) = case.place() else { return Vec::new() };
    let rule = case.rule().map(|(id, rule)| {
        let mut statement = view.say(&rule.text);
        if !rule.no_date.is_empty() {
            statement = format!("{statement} {}", view.say(&rule.no_date));
        }
        view.sourced(id, &statement, &rule.proof)
    });
    let facts = view.pack.law.facts.iter().filter(|fact| region::fact_holds(fact, place));
    rule.into_iter().chain(facts.map(|fact| view.sourced(&fact.id, &view.text.fact(&fact.id), &fact.proof))).collect()
}
