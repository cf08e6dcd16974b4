//! The ways to open an address, most native first.
//!
//! In: an https address, the service's apps, the route, what the device can do. Out: the rungs for the shell to try in this
//! order. The last rung is the written steps, so nobody is left stranded; which rung lands where is not known beforehand.

use crate::border::effect::Rung;
use crate::content::{AppIds, Door, RouteId, Service};

/// The door to a service's setting, else to its form.
#[must_use]
pub fn entrance(service: &Service) -> Option<&Door> {
    let switch = service.switches.first().map(|switch| &switch.door);
    let form = service.objection.as_ref().map(|form| &form.door);
    let door = |id: &String| service.doors.get(id);
    switch.and_then(door).or_else(|| form.and_then(door))
}

/// The rungs to an address of a service. An address that is not https is never opened.
#[must_use]
pub fn rungs(address: &str, apps: &AppIds, route: RouteId, opens_apps: bool) -> Vec<Rung> {
    let mut rungs = Vec::new();
    if is_https(address) && route == RouteId::App && opens_apps {
        rungs.extend(apps.android.iter().map(|id| Rung::OwnApp { id: id.clone(), address: address.to_owned() }));
        rungs.push(Rung::AnyApp { address: address.to_owned() });
    }
    rungs.extend(outside(address));
    rungs
}

/// The rungs to an address that is nobody's app: a source, an authority.
#[must_use]
pub fn outside(address: &str) -> Vec<Rung> {
    let browser = is_https(address).then(|| Rung::Browser { address: address.to_owned() });
    browser.into_iter().chain([Rung::Written]).collect()
}

/// True for an https address with a host and without blanks or controls.
fn is_https(address: &str) -> bool {
    address.strip_prefix("https://").is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

    fn apps(android: Option<&str>) -> AppIds {
        AppIds { android: android.map(str::to_owned) }
    }

    fn kinds(rungs: &[Rung]) -> String {
        let kind = |rung: &Rung| match rung {
            Rung::OwnApp { .. } => 'o',
            Rung::AnyApp { .. } => 'a',
            Rung::Browser { .. } => 'b',
            Rung::Written => 'w',
        };
        rungs.iter().map(kind).collect()
    }

    #[test]
    fn a_phone_tries_the_app_first_and_ends_with_the_written_steps() {
        let rungs = rungs(ADDRESS, &apps(Some("com.linkedin.android")), RouteId::App, true);
        assert_eq!(kinds(&rungs), "oabw");
        assert_eq!(rungs[0], Rung::OwnApp { id: "com.linkedin.android".to_owned(), address: ADDRESS.to_owned() });
    }

    #[test]
    fn the_website_goes_to_the_browser() {
        assert_eq!(kinds(&rungs(ADDRESS, &apps(Some("com.linkedin.android")), RouteId::Web, true)), "bw");
    }

    #[test]
    fn a_computer_goes_to_the_browser() {
        assert_eq!(kinds(&rungs(ADDRESS, &apps(Some("com.linkedin.android")), RouteId::App, false)), "bw");
    }

    #[test]
    fn a_service_without_a_known_app_still_tries_any() {
        assert_eq!(kinds(&rungs(ADDRESS, &apps(None), RouteId::App, true)), "abw");
    }

    #[test]
    fn what_is_not_https_is_never_opened() {
        for bad in ["", "http://www.linkedin.com/", "intent://x", "https://", "https:///x", "https://a b", "HTTPS://x"]
        {
            assert_eq!(kinds(&rungs(bad, &apps(Some("x")), RouteId::App, true)), "w", "{bad:?}");
        }
    }
}
