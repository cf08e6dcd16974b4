//! Refuses an address that is not the plain original https address of a host on the right list of `hosts.json`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::values::{Values, named, objects};
use crate::complaint::Complaint;
use crate::files::stem;

/// Services that show or shorten other people's pages, by the end of their host names.
const GO_BETWEENS: [&str; 22] = [
    "web.archive.org",
    "archive.org",
    "archive.today",
    "archive.is",
    "archive.ph",
    "webcache.googleusercontent.com",
    "translate.goog",
    "12ft.io",
    "r.jina.ai",
    "safelinks.protection.outlook.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "l.facebook.com",
    "lm.facebook.com",
    "lnkd.in",
    "t.co",
    "bit.ly",
    "tinyurl.com",
    "goo.gl",
    "ow.ly",
    "buff.ly",
    "is.gd",
];

/// Complaints about addresses.
pub fn check(values: &Values) -> Vec<Complaint> {
    let list = |name: &str| -> BTreeSet<&str> {
        let hosts = values.get("hosts.json").and_then(|hosts| hosts.get(name)).and_then(Value::as_array);
        hosts.into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let (doors, authorities, sources) = (list("doors"), list("authorities"), list("sources"));
    let projects = list("projects");
    // A source may be the service's or the authority's own page; a door may be neither of the others.
    let readable: BTreeSet<&str> = doors.iter().chain(&authorities).chain(&sources).copied().collect();
    let mut wrong = Vec::new();
    for (name, hosts) in
        [("doors", &doors), ("authorities", &authorities), ("sources", &sources), ("projects", &projects)]
    {
        for host in hosts.iter().filter(|host| is_go_between(host)) {
            wrong.push(Complaint::at("hosts.json", name, format!("{host} shows or shortens other people's pages")));
        }
    }
    for (file, value) in values {
        let (keys, allowed, kind): (&[&str], _, _) = if file == "sources.json" {
            (&["url"], &readable, "sources")
        } else if file == "pack.json" {
            (&["project"], &projects, "projects")
        } else if file == "law/authorities.json" {
            (&["website", "complaint_url"], &authorities, "authorities")
        } else if stem(file, "services/", ".json").is_some() {
            (&["url"], &doors, "doors")
        } else {
            continue;
        };
        objects(value, "", &mut |place, map| {
            for key in keys {
                let Some(address) = map.get(*key).and_then(Value::as_str) else { continue };
                // An authority of which no page was found has an empty one, and so has the project while it has none.
                if address.is_empty() && ["law/authorities.json", "pack.json"].contains(&file.as_str()) {
                    continue;
                }
                if let Err(why) = plain_host(address).and_then(|host| {
                    if allowed.contains(host) {
                        Ok(())
                    } else {
                        Err(format!("host {host} is not among the {kind} of hosts.json"))
                    }
                }) {
                    wrong.push(Complaint::at(file, named(place, map), format!("{key} {address}: {why}")));
                }
            }
        });
    }
    wrong
}

/// The host of an address that is what it seems to be.
fn plain_host(address: &str) -> Result<&str, String> {
    let rest = address.strip_prefix("https://").ok_or("is not https")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    if !address.bytes().all(|b| b.is_ascii_graphic() && !b"{}<>\"\\^`|".contains(&b)) {
        return Err("holds characters that an address does not have".to_owned());
    }
    if host.starts_with('[') || host.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return Err("is a bare number host".to_owned());
    }
    if host.contains(['@', ':']) || host.bytes().any(|b| b.is_ascii_uppercase()) {
        return Err(format!("{host:?} is not a plain host name in small letters"));
    }
    if is_go_between(host) {
        return Err(format!("{host} shows or shortens other people's pages"));
    }
    let path = path.to_ascii_lowercase();
    if ["http:", "https:", "http%3a", "https%3a", "//", "%2f%2f", "=www.", "/www."]
        .iter()
        .any(|sign| path.contains(sign))
    {
        return Err("holds another address".to_owned());
    }
    Ok(host)
}

fn is_go_between(host: &str) -> bool {
    GO_BETWEENS.iter().any(|known| host == *known || host.strip_suffix(known).is_some_and(|front| front.ends_with('.')))
}
