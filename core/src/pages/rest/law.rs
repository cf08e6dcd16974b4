//! What the law says where the person lives, each statement with its sources.

use super::known::{Case, gone};
use crate::border::window::{Block, Icon, SourceItem, SourceList, TextLook};
use crate::content::Fact;
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View};
use crate::rules::region;

pub(in crate::pages) fn draw(view: &View<'_>, subject: &Subject) -> Drawn {
    draw_more(view, 0, subject)
}

/// The batch with this number.
pub(in crate::pages) fn draw_more(view: &View<'_>, batch: u32, subject: &Subject) -> Drawn {
    let Some(case) = Case::of(view, subject) else { return gone(view) };
    let title = view.say("door-law");
    let (items, more) = crate::pages::known::page_of(items(&case), batch);
    if items.is_empty() {
        return (title, vec![view.paragraph("none", TextLook::Body, "law-none")]);
    }
    let mut blocks = vec![Block::Sources(SourceList { key: "law".to_owned(), items })];
    if more {
        let next = Intent::Go(PageId::LawMore(batch.saturating_add(1), subject.clone()));
        blocks.push(view.row("more", Icon::Book, "law-more", &next));
    }
    blocks.push(view.paragraph("advice", TextLook::Small, "law-no-advice"));
    blocks.push(crate::pages::wrong::way(view, crate::pages::wrong::APP));
    (title, blocks)
}

/// True when the page has anything to say.
pub(super) fn is_known(case: &Case<'_>) -> bool {
    case.rule().is_some() || facts(case).next().is_some()
}

/// What the law of the place says beside its rule.
fn facts<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Fact> {
    let (all, place) = (&case.view.pack.law.facts, case.place());
    all.iter().filter(move |fact| place.is_some_and(|place| region::fact_holds(fact, place)))
}

/// The rule of the place and what else its law says.
fn items(case: &Case<'_>) -> Vec<SourceItem> {
    let view = case.view;
    let rule = case.rule().map(|(id, rule)| {
        let mut statement = view.say(&rule.text);
        if !rule.no_date.is_empty() {
            statement = format!("{statement} {}", view.say(&rule.no_date));
        }
        view.sourced(id, &statement, &rule.proof)
    });
    rule.into_iter()
        .chain(facts(case).map(|fact| view.sourced(&fact.id, &view.text.fact(&fact.id), &fact.proof)))
        .collect()
}
