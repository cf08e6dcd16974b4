//! The record of a look, found by its id, and what follows when a look is changed.

use chrono::NaiveDate;

use crate::person::shared::Shared;
use crate::person::{Look, Profile, Seen, SwitchRecord};
use crate::rules::plan;

/// The record of the look with this id. Only the profile that has it is touched.
pub(super) fn record(profiles: &mut [Shared<Profile>], look: u32) -> Option<&mut SwitchRecord> {
    let has = |record: &SwitchRecord| record.looks.iter().any(|one| one.id == look);
    let profile = profiles.iter_mut().find(|profile| profile.switches.values().any(has))?;
    profile.switches.values_mut().find(|record| has(record))
}

/// The look with this id.
pub(super) fn look(profiles: &mut [Shared<Profile>], id: u32) -> Option<&mut Look> {
    record(profiles, id)?.looks.iter_mut().find(|look| look.id == id)
}

/// After a look of that day was taken back or dated anew: off is finished, anything else was left unfinished since the last
/// look that says so, or since that day.
pub(super) fn reopen(record: &mut SwitchRecord, on: NaiveDate) {
    record.looks.sort_by_key(|look| (look.on, look.id));
    if plan::off_stretch(record).is_some() {
        record.unfinished_since = None;
    } else {
        let seen_on = record.looks.iter().rev().find(|look| look.seen == Seen::OnAgain).map(|look| look.on);
        record.unfinished_since = record.unfinished_since.or(seen_on).or(Some(on));
    }
}
