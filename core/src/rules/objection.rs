//! What the switch reaches and what only the form reaches, for one person at one service.
//!
//! In: the service, the verdict, membership. Out: for each use of data the ways to stop it, as enums and message ids. The
//! form may be tried for earlier data, but nobody promises that anything is removed.

use crate::content::{Means, Service};
use crate::rules::plan::form_adds;
use crate::rules::verdict::Verdict;

/// A use of data that someone may want to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Training of content-generating AI on what they post from now on.
    ContentTraining,
    /// Training of other AI.
    OtherTraining,
    /// Training on what others posted about them.
    PostsByOthers,
    /// Further use of what was collected before.
    EarlierData,
}

impl Purpose {
    /// Every one, in the order in which they are explained.
    pub const ALL: [Self; 4] = [Self::ContentTraining, Self::OtherTraining, Self::PostsByOthers, Self::EarlierData];

    /// Id of its name.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::ContentTraining => "purpose-content-training",
            Self::OtherTraining => "purpose-other-training",
            Self::PostsByOthers => "purpose-posts-by-others",
            Self::EarlierData => "purpose-earlier-data",
        }
    }
}

/// How a use can be stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The switch stops it from then on.
    Switch,
    /// The form asks for it.
    Form,
    /// The form may be tried; no outcome is promised.
    FormWithoutPromise,
    /// No way is known.
    Unknown,
}

impl Way {
    /// Id of the sentence about it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Switch => "purpose-by-switch",
            Self::Form => "purpose-by-form",
            Self::FormWithoutPromise => "purpose-by-form-without-promise",
            Self::Unknown => "purpose-by-unknown",
        }
    }
}

/// Which way reaches which use. Someone without an account has no posts of their own there, so that use is left out.
#[must_use]
pub fn ways(service: &Service, verdict: &Verdict, member: bool) -> Vec<(Purpose, Way)> {
    let switch = member && !service.switches.is_empty() && verdict.offers(Means::Switch);
    let form = form_adds(service, verdict);
    let way = |purpose| match purpose {
        Purpose::ContentTraining if switch => Way::Switch,
        Purpose::EarlierData if form => Way::FormWithoutPromise,
        Purpose::ContentTraining | Purpose::OtherTraining | Purpose::PostsByOthers if form => Way::Form,
        Purpose::ContentTraining | Purpose::OtherTraining | Purpose::PostsByOthers | Purpose::EarlierData => {
            Way::Unknown
        }
    };
    let theirs = |purpose: &Purpose| member || *purpose != Purpose::ContentTraining;
    Purpose::ALL.into_iter().filter(theirs).map(|purpose| (purpose, way(purpose))).collect()
}

/// Id of the door to the form for this person; `None` where there is none.
#[must_use]
pub fn form_door(service: &Service, member: bool) -> Option<&str> {
    let form = service.objection.as_ref()?;
    Some(if member || form.visitor_door.is_empty() { &form.door } else { &form.visitor_door })
}

/// Message ids of what is objected to where nothing was chosen: all that the switch does not stop. Without a form there is no
/// list to choose from: then the use as a whole.
#[must_use]
pub fn usual_subjects(service: &Service, member: bool) -> Vec<String> {
    let Some(form) = &service.objection else { return vec!["letter-use-training".to_owned()] };
    let stopped = usize::from(member && !service.switches.is_empty());
    form.offered(member).skip(stopped).cloned().collect()
}
