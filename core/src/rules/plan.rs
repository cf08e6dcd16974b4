//! Where a person stands at one service.
//!
//! In: what the person did, the verdict, where their cases stand, the content pack's changes, the day. Out: a standing for each
//! switch, and whether all is done. The switch and the form are tracked apart: off is not "all done" where the form adds
//! something.

use chrono::{Days, Months, NaiveDate};

use crate::content::{Answer, Change, Means, Preset, Service, Switch};
use crate::person::{Look, Membership, Profile, Seen, SwitchRecord};
use crate::rules::case::CaseResult;
use crate::rules::verdict::{UseVerdict, Verdict};

/// Days from the first sight of an off switch to the look that makes sure.
pub const FIRST_LOOK_DAYS: u64 = 30;

/// Months between the looks after that.
pub const LATER_LOOK_MONTHS: u32 = 12;

/// Where a person stands at one switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Their data is used, and they did nothing about it yet.
    Exposed,
    /// Off.
    OffSince {
        /// First day on which it was seen off without having been seen on since.
        date: NaiveDate,
        /// How it was seen then.
        seen: Seen,
        /// Last day on which it was seen off.
        looked: NaiveDate,
    },
    /// Off as far as known, but it is time to make sure.
    DueForLook {
        /// First day on which it was seen off; `None` where it is off unless they chose otherwise and they never looked.
        since: Option<NaiveDate>,
        /// Day from which the look is due.
        due: NaiveDate,
    },
    /// Was seen on after it had been off, or is on still.
    OnAgain {
        /// The day.
        on: NaiveDate,
    },
    /// Not used because of their age.
    ProtectedByAge,
    /// Announced.
    NotYet {
        /// First day of use, where known.
        starts_on: Option<NaiveDate>,
    },
    /// Stopped for a time.
    Paused,
    /// The service said it does not.
    NotUsedThere,
    /// Sources disagree or do not reach.
    Unclear,
    /// Has no account: the way is the form.
    NotMember,
}

impl Standing {
    /// True when the switch was off at the last look, whether or not another look is due.
    #[must_use]
    pub fn is_off(self) -> bool {
        match self {
            Self::OffSince { .. } | Self::DueForLook { since: Some(_), .. } => true,
            Self::DueForLook { since: None, .. }
            | Self::Exposed
            | Self::OnAgain { .. }
            | Self::ProtectedByAge
            | Self::NotYet { .. }
            | Self::Paused
            | Self::NotUsedThere
            | Self::Unclear
            | Self::NotMember => false,
        }
    }

    /// True when it rests on what the person saw, not on the verdict.
    #[must_use]
    pub fn was_seen(self) -> bool {
        match self {
            Self::OffSince { .. } | Self::DueForLook { .. } | Self::OnAgain { .. } => true,
            Self::Exposed
            | Self::ProtectedByAge
            | Self::NotYet { .. }
            | Self::Paused
            | Self::NotUsedThere
            | Self::Unclear
            | Self::NotMember => false,
        }
    }

    /// Most urgent first.
    fn urgency(self) -> u8 {
        match self {
            Self::OnAgain { .. } => 0,
            Self::Exposed => 1,
            Self::DueForLook { .. } => 2,
            Self::NotYet { .. } => 3,
            Self::Unclear => 4,
            Self::Paused => 5,
            Self::OffSince { .. } => 6,
            Self::ProtectedByAge => 7,
            Self::NotUsedThere | Self::NotMember => 8,
        }
    }
}

/// Where a person stands at a service: the standing that asks for most, and what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand<'a> {
    /// The standing.
    pub standing: Standing,
    /// The switch; `None` where the use has none.
    pub switch: Option<&'a Switch>,
    /// The use; `None` where nothing is known of any.
    pub of: Option<&'a UseVerdict>,
}

/// Where a person stands at a service, today: at the switch that asks for most, or at a use without a switch where no switch
/// asks for anything and nothing was seen.
#[must_use]
pub fn foremost<'a>(
    profile: &Profile,
    service: &'a Service,
    verdict: &'a Verdict,
    changes: &[Change],
    today: NaiveDate,
) -> Stand<'a> {
    let at = |switch: &'a Switch| Stand {
        standing: standing(profile, Some(switch), verdict, changes, today),
        switch: Some(switch),
        of: verdict.among(&switch.uses),
    };
    let by_switch = service.switches.iter().map(at).min_by_key(|stand| stand.standing.urgency());
    let stops = |one: &UseVerdict| service.switches.iter().any(|switch| switch.uses.contains(&one.of.id));
    let bare = verdict.uses.iter().find(|one| !stops(one)).map(|one| Stand {
        standing: standing(profile, None, &one.verdict, changes, today),
        switch: None,
        of: Some(one),
    });
    match (by_switch, bare) {
        (Some(switch), Some(bare)) => {
            let asks = switch.standing.was_seen() || switch.standing.urgency() <= bare.standing.urgency();
            if asks { switch } else { bare }
        }
        (Some(stand), None) | (None, Some(stand)) => stand,
        (None, None) => Stand { standing: standing(profile, None, verdict, changes, today), switch: None, of: None },
    }
}

/// Where a person stands at one switch, today. What they saw counts for more than what the verdict says of everyone.
#[must_use]
pub fn standing(
    profile: &Profile,
    switch: Option<&Switch>,
    verdict: &Verdict,
    changes: &[Change],
    today: NaiveDate,
) -> Standing {
    if profile.membership == Membership::NonMember {
        return Standing::NotMember;
    }
    let record = switch.and_then(|switch| profile.switches.get(&switch.id));
    if let Some(stretch) = record.and_then(off_stretch) {
        let due = stretch.due(&profile.service, changes);
        return if due <= today {
            Standing::DueForLook { since: Some(stretch.first.on), due }
        } else {
            Standing::OffSince { date: stretch.first.on, seen: stretch.first.seen, looked: stretch.last.on }
        };
    }
    if let Some(look) = record.and_then(|record| decisive(record).last()) {
        return Standing::OnAgain { on: look.on };
    }
    // A switch stands as its own uses do; none of them is said anything of there, and the service's answer counts.
    let verdict = switch.and_then(|switch| verdict.among(&switch.uses)).map_or(verdict, |one| &one.verdict);
    match verdict.answer {
        Answer::No if verdict.age_rule => Standing::ProtectedByAge,
        Answer::No => Standing::NotUsedThere,
        Answer::NotYet => Standing::NotYet { starts_on: verdict.starts_on },
        Answer::Paused => Standing::Paused,
        Answer::Unclear => Standing::Unclear,
        Answer::Yes if verdict.default == Preset::Off => {
            Standing::DueForLook { since: None, due: verdict.since.unwrap_or(today).min(today) }
        }
        Answer::Yes => Standing::Exposed,
    }
}

/// The looks that showed the switch's state, oldest first.
fn decisive(record: &SwitchRecord) -> impl DoubleEndedIterator<Item = &Look> {
    record.looks.iter().filter(|look| look.seen != Seen::NotFound)
}

/// The looks that saw a switch off, without one in between that saw it on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OffStretch<'a> {
    /// The first.
    pub(crate) first: &'a Look,
    /// The last.
    pub(crate) last: &'a Look,
    /// Day of a later look that could not find the switch.
    pub(crate) not_found: Option<NaiveDate>,
}

/// The present off stretch; `None` when the last look that showed the switch saw it on, or there is none.
pub(crate) fn off_stretch(record: &SwitchRecord) -> Option<OffStretch<'_>> {
    let mut run = decisive(record).rev().take_while(|look| look.seen.is_off());
    let last = run.next()?;
    // One who switched it off had seen it on: an older stretch ended there.
    let mut first = last;
    for look in run {
        if first.seen == Seen::OffNow {
            break;
        }
        first = look;
    }
    let not_found = record.looks.last().filter(|look| look.seen == Seen::NotFound).map(|look| look.on);
    Some(OffStretch { first, last, not_found })
}

impl OffStretch<'_> {
    /// Day of the next look if nothing happens in between.
    pub(crate) fn regular(&self) -> NaiveDate {
        let next = if self.first == self.last {
            self.last.on.checked_add_days(Days::new(FIRST_LOOK_DAYS))
        } else {
            self.last.on.checked_add_months(Months::new(LATER_LOOK_MONTHS))
        };
        next.unwrap_or(NaiveDate::MAX)
    }

    /// Day of the newest pack since the last look that asks for another one.
    pub(crate) fn changed(&self, service: &str, changes: &[Change]) -> Option<NaiveDate> {
        changes
            .iter()
            .filter(|change| change.look_again && change.service == service && change.version > self.last.pack)
            .map(|change| change.version.max(self.last.on))
            .max()
    }

    /// Day from which a look is due, whatever the reason.
    pub(crate) fn due(&self, service: &str, changes: &[Change]) -> NaiveDate {
        [self.not_found, self.changed(service, changes)].into_iter().flatten().fold(self.regular(), NaiveDate::min)
    }
}

/// True when there is a form there that reaches what the switch does not.
#[must_use]
pub fn form_adds(service: &Service, verdict: &Verdict) -> bool {
    service.objection.is_some() && verdict.offers(Means::Objection)
}

/// True when nothing is left to do for now: every switch off without a look due, and the form sent where it adds something.
/// A case in which the next step is theirs leaves something to do; waiting does not.
#[must_use]
pub fn all_done(
    profile: &Profile,
    service: &Service,
    verdict: &Verdict,
    cases: &[CaseResult],
    changes: &[Change],
    today: NaiveDate,
) -> bool {
    let member = profile.membership != Membership::NonMember;
    // A switch of a use that is not made there leaves nothing to do.
    let off = |switch| {
        let standing = standing(profile, Some(switch), verdict, changes, today);
        matches!(standing, Standing::OffSince { .. } | Standing::NotUsedThere)
    };
    let switched = !member || service.switches.iter().all(off);
    let sent = !cases.is_empty();
    let settled = if sent { cases.iter().all(|case| !case.next.asks()) } else { !form_adds(service, verdict) };
    let something = member && !service.switches.is_empty() || sent;
    something && switched && settled
}
