//! Every source, in groups: those of each service, and those of what is not of a service.

use std::collections::BTreeSet;

use crate::border::window::{Block, ButtonLook, Icon, SourceItem, SourceList, TextLook, Tone};
use crate::content::Source;
use crate::nav::page::PageId;
use crate::nav::tap::Intent;
use crate::pages::view::{Drawn, View, row};
use crate::rules::recheck;
use crate::text::Arg;

/// Which sources stand together.
struct Group<'a> {
    name: String,
    sources: Vec<(&'a String, &'a Source)>,
}

pub(super) fn draw(view: &View<'_>) -> Drawn {
    let mut blocks = vec![
        view.paragraph("hint", TextLook::Body, "sources-hint"),
        view.paragraph("evidence", TextLook::Small, "sources-evidence"),
    ];
    for (group, at) in groups(view).into_iter().zip(0u32..) {
        let count = Arg::Number(i64::try_from(group.sources.len()).unwrap_or(i64::MAX));
        let detail = view.text.say_with("sources-count", &[("count", count)]);
        let page = Intent::Go(PageId::SourcesOf(at));
        blocks.push(row(&format!("group-{at}"), Icon::Book, Tone::Plain, group.name, detail, &page));
    }
    (view.say("sources-title"), blocks)
}

/// The group with this number.
pub(super) fn draw_group(view: &View<'_>, at: u32) -> Drawn {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let Some(group) = groups(view).into_iter().nth(at) else { return draw(view) };
    let items = group.sources.into_iter().map(|(id, source)| SourceItem {
        key: id.clone(),
        statement: source.title.clone(),
        source: view.source_line_short(source),
        evidence: String::new(),
        stale: String::new(),
        button: Some(view.button(ButtonLook::Plain, "source-open", &Intent::OpenSource { id: id.clone() })),
    });
    let list = Block::Sources(SourceList { key: "sources".to_owned(), items: items.collect() });
    (group.name, vec![list, super::wrong::way(view, super::wrong::APP)])
}

/// Each service with the sources that it alone rests on, then all the others. Every source is in one group.
fn groups<'a>(view: &View<'a>) -> Vec<Group<'a>> {
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut all = Vec::new();
    for service in &view.pack.services {
        let named: BTreeSet<&str> =
            recheck::proofs(service).flat_map(|proof| &proof.sources).map(String::as_str).collect();
        let own =
            view.pack.sources.iter().filter(|(id, _)| named.contains(id.as_str()) && !taken.contains(id.as_str()));
        let sources: Vec<(&String, &Source)> = own.collect();
        taken.extend(sources.iter().map(|(id, _)| id.as_str()));
        if !sources.is_empty() {
            all.push(Group { name: service.name.clone(), sources });
        }
    }
    let rest: Vec<(&String, &Source)> =
        view.pack.sources.iter().filter(|(id, _)| !taken.contains(id.as_str())).collect();
    if !rest.is_empty() {
        all.push(Group { name: view.say("sources-others"), sources: rest });
    }
    all
}
