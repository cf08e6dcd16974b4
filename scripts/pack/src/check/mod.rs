//! Everything that content must hold to, as one list of complaints. Each module is one kind of rule.
//!
//! | module | refuses |
//! | --- | --- |
//! | `form` | files that are missing, are no JSON or do not fit their schema |
//! | `proofs` | statements without a source, firmer than their sources, or dated later than the pack |
//! | `addresses` | hosts off their allow-list, mirrors, proxies, shorteners |
//! | `periods` | days of which no statement or two statements speak, readings and start days that do not fit |
//! | `places` | country codes, groups, rules and names that are missing or unknown |
//! | `references` | ids that lead nowhere or are there twice, routes without steps |
//! | `uses` | statements of a service that contradict each other, and what is called documented and is not |
//! | `letters` | (says which sentences a language of letters alone has) |
//! | `reading` | sentences that are hard to read |
//! | `messages` | sentences that are missing, differ in their variables, are overlong or used nowhere |
//! | `glossary` | words that are not those of a language's glossary |
//! | `language` | plural forms, quotation marks and spaces of another language, English left behind |

mod addresses;
mod fluent;
mod form;
mod glossary;
mod language;
pub mod letters;
mod messages;
mod periods;
mod places;
mod proofs;
mod reading;
mod references;
#[cfg(test)]
mod specimen;
#[cfg(test)]
mod tests;
mod uses;
mod values;

use crate::build;
use crate::complaint::Complaint;
use crate::files::{Files, TRANSLATING};

/// What may be so only because some file could not be read; said once all can.
const FOLLOWS: [&str; 5] =
    ["is used nowhere", "is no service", "is not the name of the file", "is not known", "is unknown"];

/// Checks the content. `code` is the source code that may name messages, path → text.
#[must_use]
pub fn all(files: &Files, code: &Files) -> Vec<Complaint> {
    let mut wrong = form::check(files);
    let values = values::read(files);
    wrong.extend(proofs::check(&values));
    wrong.extend(addresses::check(&values));
    let (pack, unread) = build::readable(files);
    let mut more = periods::check(&pack);
    more.extend(places::check(&pack));
    more.extend(references::check(&pack, files));
    let languages = fluent::languages(files, "text/", &mut more);
    // What is being translated need only be readable: English may move on meanwhile, and nobody is offered it.
    fluent::languages(files, TRANSLATING, &mut more);
    more.extend(uses::check(&pack, &values, &languages));
    more.extend(messages::check(&pack, &languages, files, code));
    more.extend(reading::check(files));
    if !unread.is_empty() {
        more.retain(|complaint| !FOLLOWS.iter().any(|what| complaint.what.contains(what)));
    }
    // Said once is enough where the schema has spoken of the same file.
    let said: Vec<String> = wrong.iter().map(|complaint| complaint.file.clone()).collect();
    more.extend(unread.into_iter().filter(|complaint| !said.contains(&complaint.file)));
    wrong.extend(more);
    wrong.sort();
    wrong.dedup();
    wrong
}
