//! The content pack: every fact, step, address and sentence, as data. Built from `content/` into one file, handed to `open`.
//!
//! All types refuse unknown keys, so that a misspelt key in `content/` is an error and not a silent loss.

pub mod digest;
mod evidence;
mod file;
mod keys;
mod licence;
mod pack;
mod part;
mod place;
pub mod seal;
mod section;
mod service;
mod services;
mod texts;

pub use evidence::{Backing, Evidence, ReadAs, Source};
pub use file::{PACK_FORMAT, PackError};
pub use keys::{HandedOn, Keys};
pub use licence::{Licence, LicensedPart, Ships};
pub use pack::{Change, FoundBy, Origin, Pack, What};
pub use part::Part;
pub use place::{
    Authority, CompanyFirst, Easter, HolidayDay, HolidayRule, Law, OwnForm, Period as AnswerPeriod, Place,
    PostalAddress, Requirements, Rule, Weekday,
};
pub use service::{
    AgeRule, Ai, Answer, AppIds, By, Company, Data, Door, Fact, LabelText, Means, ObjectionForm, Opens, Period,
    Precision, Preset, Reading, Route, RouteId, Service, SketchLine, SketchSpec, StepSpec, Switch, SwitchKind, Topic,
    Use,
};
pub use services::Services;
pub use texts::Texts;
