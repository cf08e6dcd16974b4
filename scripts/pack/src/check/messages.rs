//! Refuses sentences that are missing, differ in their variables from language to language, are overlong or used nowhere.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use serde_json::Value;
use untrained_core::content::{Fact, Pack, Service, What};

use super::fluent::{Language, Message, Widths};
use super::glossary;
use super::{language, letters};
use crate::complaint::Complaint;
use crate::files::{Files, stem};

/// The language that every sentence is first written in.
pub(super) const FIRST: &str = "en";

/// Longest text in characters, by the ids it holds for.
const LIMITS: [(&str, &str, usize); 4] =
    [("", "-button", 40), ("headline-", "", 60), ("notice-", "-title", 40), ("notice-", "-body", 90)];

/// Missing messages that are named; the others are counted.
const NAMED: usize = 5;

/// A message that content needs: file and place that need it, its id.
struct Need {
    file: String,
    place: String,
    id: String,
}

/// Complaints about sentences. `code` is the source code that may name messages, path → text.
pub fn check(pack: &Pack, languages: &BTreeMap<&str, Language>, files: &Files, code: &Files) -> Vec<Complaint> {
    let mut wrong = Vec::new();
    let none = Language::new();
    let first = languages.get(FIRST).unwrap_or(&none);

    let (mut needs, optional) = needed(pack);
    unread(pack, files, &mut needs);
    for need in needs.iter().filter(|need| !first.contains_key(&need.id)) {
        wrong.push(Complaint::at(&need.file, &need.place, format!("message {:?} is not in text/{FIRST}", need.id)));
    }
    for (path, id) in said_in(code).into_iter().filter(|(_, id)| !first.contains_key(id)) {
        wrong.push(Complaint::at(path, "", format!("says message {id:?}, which is not in text/{FIRST}")));
    }
    for (language, messages) in languages {
        let alone = letters::alone(language, files);
        if alone {
            let needed = letters::needed(pack, first);
            let of_letters: BTreeMap<&String, &Message> = first.iter().filter(|(id, _)| needed.contains(*id)).collect();
            differences(language, messages, &of_letters, "is no message of which letters are made", &mut wrong);
        } else if *language != FIRST {
            differences(language, messages, &first.iter().collect(), "is not in text/en", &mut wrong);
        }
        glossary::check(language, messages, first, files, &mut wrong);
        language::check(language, messages, first, &mut wrong);
        let widths = widths(pack, messages);
        for (id, message) in messages {
            lengths(id, message, &widths, &mut wrong);
            if !alone {
                home(language, id, message, pack, &mut wrong);
            }
            for mention in &message.mentions() {
                if !messages.contains_key(mention) {
                    wrong.push(Complaint::at(message.file, id, format!("mentions {mention:?}, which is not there")));
                } else if !mention.starts_with('-') && mention.split('-').next() != id.split('-').next() {
                    // The app reads sentences by the first word of their ids, and nothing else with them.
                    let what = format!("mentions {mention:?}, which begins with another word and is not read with it");
                    wrong.push(Complaint::at(message.file, id, what));
                }
            }
        }
    }

    let mut used: BTreeSet<String> = needs.into_iter().map(|need| need.id).chain(optional).collect();
    used.extend(first.values().flat_map(Message::mentions));
    let named = Named::in_code(code);
    for (id, message) in first.iter().filter(|(id, _)| !used.contains(*id) && !named.covers(id, first)) {
        wrong.push(Complaint::at(message.file, id, "is used nowhere"));
    }
    wrong
}

/// How wide variables may be in a language: the longest name of a service, the longest name that it has for data.
fn widths(pack: &Pack, messages: &Language) -> Widths {
    let bare = Widths { service: 0, data: 0 };
    let uses: BTreeSet<String> =
        pack.services.iter().flat_map(|service| service.uses.iter().map(|one| sentence(&one.id))).collect();
    let names_data = |id: &str| id.starts_with("data-") || id.starts_with("visitor-data-") || uses.contains(id);
    let data = messages.iter().filter(|(id, _)| names_data(id)).map(|(_, message)| message.longest(&bare));
    let services = pack.services.iter().map(|service| service.name.chars().count());
    Widths { service: services.max().unwrap_or(0), data: data.max().unwrap_or(0) }
}

/// What one language lacks, has beyond, or says with other variables.
fn differences(
    language: &str,
    messages: &Language,
    first: &BTreeMap<&String, &Message>,
    beyond: &str,
    wrong: &mut Vec<Complaint>,
) {
    let missing: Vec<&str> = first.keys().filter(|id| !messages.contains_key(**id)).map(|id| id.as_str()).collect();
    if let Some(named) = missing.get(..missing.len().min(NAMED)).filter(|named| !named.is_empty()) {
        let more = if missing.len() > named.len() { " …" } else { "" };
        let what = format!("lacks {} of {} messages: {}{more}", missing.len(), first.len(), named.join(", "));
        wrong.push(Complaint::at(format!("text/{language}"), "", what));
    }
    for (id, english) in first {
        let Some(message) = messages.get(*id) else { continue };
        if message.variables() != english.variables() {
            let list = |variables: &BTreeSet<&str>| {
                if variables.is_empty() {
                    "none".to_owned()
                } else {
                    variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
                }
            };
            let (own, other) = (list(&message.variables()), list(&english.variables()));
            wrong.push(Complaint::at(
                message.file,
                *id,
                format!("uses the variables {own}; {} uses {other}", english.file),
            ));
        }
    }
    for (id, message) in messages.iter().filter(|(id, _)| !first.contains_key(*id)) {
        wrong.push(Complaint::at(message.file, id, beyond));
    }
}

/// The sentences of a service stand in the file of its name.
fn home(language: &str, id: &str, message: &Message, pack: &Pack, wrong: &mut Vec<Complaint>) {
    let owners =
        pack.services.iter().filter(|service| id.strip_prefix(&service.id).is_some_and(|rest| rest.starts_with('-')));
    if let Some(owner) = owners.max_by_key(|service| service.id.len()) {
        let file = format!("text/{language}/{}.ftl", owner.id);
        if message.file != file {
            wrong.push(Complaint::at(message.file, id, format!("belongs into {file}")));
        }
    }
}

fn lengths(id: &str, message: &Message, widths: &Widths, wrong: &mut Vec<Complaint>) {
    for (front, end, limit) in LIMITS {
        let longest = message.longest(widths);
        if id.starts_with(front) && id.ends_with(end) && longest > limit {
            let what = format!("is {longest} characters long; {limit} is the limit for {front}…{end}");
            wrong.push(Complaint::at(message.file, id, what));
        }
    }
}

/// The messages that content needs, and those that it may have by convention.
fn needed(pack: &Pack) -> (Vec<Need>, Vec<String>) {
    let (mut needs, mut optional) = (Vec::new(), Vec::new());
    for service in &pack.services {
        of_service(service, &mut needs, &mut optional);
    }
    let mut need = |file: &str, place: &str, id: &str| {
        if !id.is_empty() {
            needs.push(Need { file: file.to_owned(), place: place.to_owned(), id: id.to_owned() });
        }
    };
    for place in &pack.places {
        need("places/countries.json", &place.code, &place.why);
    }
    for (id, rule) in &pack.law.rules {
        need("law/rules.json", id, &rule.text);
        need("law/rules.json", id, &rule.no_date);
    }
    for (country, holidays) in &pack.law.holidays {
        for holiday in holidays {
            need("law/holidays.json", country, &holiday.text);
        }
    }
    for authority in &pack.law.authorities {
        need("law/authorities.json", &authority.id, &authority.note);
    }
    for Fact { id, .. } in &pack.law.facts {
        need("law/facts.json", id, &sentence(id));
    }
    for (at, change) in pack.changes.iter().enumerate() {
        if change.what == What::Told {
            need("changes.json", &format!("[{at}]"), &change.about);
        }
    }
    (needs, optional)
}

fn of_service(service: &Service, needs: &mut Vec<Need>, optional: &mut Vec<String>) {
    let file = format!("services/{}.json", service.id);
    let mut need = |place: &str, id: String| needs.push(Need { file: file.clone(), place: place.to_owned(), id });
    for period in &service.training {
        need(&period.id, sentence(&period.id));
        for reading in &period.readings {
            need(&reading.id, sentence(&reading.id));
        }
    }
    for rule in &service.ages {
        need(&rule.id, sentence(&rule.id));
    }
    for fact in &service.facts {
        need(&fact.id, sentence(&fact.id));
    }
    for one in &service.uses {
        for data in &one.data {
            need(&one.id, format!("data-{}", data.name()));
            need(&one.id, format!("visitor-data-{}", data.name()));
        }
    }
    optional.extend(service.uses.iter().map(|one| sentence(&one.id)));
    for (id, door) in &service.doors {
        need(&format!("doors.{id}"), door.text.clone());
    }
    for message in
        service.objection.iter().flat_map(|form| form.subjects.iter().chain(&form.visitor_subjects).chain(&form.fields))
    {
        need("objection", message.clone());
    }
    for switch in &service.switches {
        for route in &switch.routes {
            let front = format!("{}-{}-{}", service.id, switch.id, format!("{:?}", route.id).to_lowercase());
            for step in &route.steps {
                let id = format!("{front}-{}", step.id);
                if step.sketch.is_some() {
                    need(&id, format!("{id}-picture"));
                }
                for variant in &step.variants {
                    need(&id, variant.clone());
                }
                optional.push(format!("{id}-where"));
                need(&id, id.clone());
            }
        }
    }
}

/// The sentences of the statements in a service's file that does not have its form yet: so that a misspelt key hides none.
fn unread(pack: &Pack, files: &Files, needs: &mut Vec<Need>) {
    fn walk(value: &Value, front: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                // A use may have a sentence, and needs none.
                let id = fields.get("id").and_then(Value::as_str).filter(|_| !fields.contains_key("ai"));
                found.extend(id.filter(|id| id.starts_with(front)).map(str::to_owned));
                fields.values().for_each(|field| walk(field, front, found));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, front, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    for (path, text) in files {
        let Some(service) = stem(path, "services/", ".json").filter(|name| pack.service(name).is_none()) else {
            continue;
        };
        let Ok(value) = serde_json::from_str::<Value>(text) else { continue };
        let mut found = Vec::new();
        walk(&value, &format!("{service}."), &mut found);
        needs.extend(found.into_iter().map(|id| Need { file: path.clone(), id: sentence(&id), place: id }));
    }
}

/// Name of the sentence of a statement.
pub(super) fn sentence(id: &str) -> String {
    id.replace('.', "-")
}

/// Code without its own tests, which may name what is not there.
fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// Messages that code says by a literal id: alone, or as the words of a block.
fn said_in(code: &Files) -> BTreeSet<(&str, String)> {
    const CALLS: [&str; 4] = [
        r#"\bsay(?:_with)?\(\s*"([a-z][a-z0-9-]*)""#,
        r#"\b(?:view|self)\.heading\(\s*"[^"]*",\s*"([a-z][a-z0-9-]*)""#,
        r#"\b(?:view|self)\.button\(\s*[\w:]+,\s*"([a-z][a-z0-9-]*)""#,
        r#"\b(?:view|self)\.(?:paragraph|row)\(\s*"[^"]*",\s*[\w:]+,\s*"([a-z][a-z0-9-]*)""#,
    ];
    let calls: Vec<Regex> = CALLS.iter().filter_map(|call| Regex::new(call).ok()).collect();
    let rust = code.iter().filter(|(path, _)| path.strip_suffix(".rs").is_some());
    rust.flat_map(|(path, text)| {
        let found = calls.iter().flat_map(|call| call.captures_iter(shipped(text)));
        found.filter_map(|found| Some((path.as_str(), found.get(1)?.as_str().to_owned()))).collect::<Vec<_>>()
    })
    .collect()
}

/// The ids that code names: whole (`"home-title"`, or a statement's `"linkedin.age"`), with a hole (`"month-{n}"`), or as an ending (`"{id}-hint"`).
struct Named {
    whole: BTreeSet<String>,
    holes: Vec<Regex>,
    endings: BTreeSet<String>,
}

impl Named {
    fn in_code(code: &Files) -> Self {
        let mut named = Self { whole: BTreeSet::new(), holes: Vec::new(), endings: BTreeSet::new() };
        let (Ok(word), Ok(hole), Ok(dotted)) = (
            Regex::new(r"[a-z][a-z0-9{}_:]*(?:-[a-z0-9{}_:]+)*|\{[a-z0-9_:]*\}(?:-[a-z0-9{}_:]+)+"),
            Regex::new(r"\\\{[^}]*\\\}"),
            Regex::new(r#""([a-z0-9]+(?:[.-][a-z0-9]+)+)""#),
        ) else {
            return named;
        };
        for (path, text) in code {
            // Android's resources have underscores for the hyphens.
            if path.strip_suffix(".rs").is_none() {
                named.whole.extend(word.find_iter(text).map(|found| found.as_str().replace('_', "-")));
            }
            // An id of a statement, whose sentence has hyphens for its dots.
            named
                .whole
                .extend(dotted.captures_iter(shipped(text)).filter_map(|found| Some(sentence(found.get(1)?.as_str()))));
            for found in word.find_iter(shipped(text)).map(|found| found.as_str()) {
                if !found.contains('{') {
                    named.whole.insert(found.to_owned());
                } else if let Some(ending) = found.strip_prefix('{').and_then(|rest| Some(rest.split_once('}')?.1)) {
                    if !ending.contains('{') {
                        named.endings.insert(ending.to_owned());
                    }
                } else if found.contains("-{")
                    && let Ok(pattern) =
                        Regex::new(&format!("^{}$", hole.replace_all(&regex::escape(found), "[a-z0-9-]+")))
                {
                    named.holes.push(pattern);
                }
            }
        }
        named
    }

    fn covers(&self, id: &str, messages: &Language) -> bool {
        self.whole.contains(id)
            || self.holes.iter().any(|pattern| pattern.is_match(id))
            || self
                .endings
                .iter()
                .any(|ending| id.strip_suffix(ending.as_str()).is_some_and(|base| messages.contains_key(base)))
    }
}
