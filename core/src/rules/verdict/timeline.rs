//! What a service states of one use in one place, along time.

use chrono::NaiveDate;

use crate::content::{Answer, Period, Precision, Service};
use crate::rules::region::{self, Match};

/// The statements that name one place under one reading of it.
pub(super) struct Timeline<'a> {
    periods: Vec<(Match, &'a Period)>,
}

impl<'a> Timeline<'a> {
    /// Those of a service on one of its uses.
    pub(super) fn of(service: &'a Service, of: &str, code: &str, groups: &[String]) -> Self {
        let named = |period: &'a Period| Some((region::matches(&period.regions, code, groups)?, period));
        Self { periods: service.training.iter().filter(|period| period.of == of).filter_map(named).collect() }
    }

    /// The statement that holds on a day: the one that names the place most closely, the first of equals.
    pub(super) fn at(&self, day: NaiveDate) -> Option<(Match, &'a Period)> {
        let holds = |(_, period): &&(Match, &Period)| {
            period.from.is_none_or(|from| from <= day) && period.until.is_none_or(|until| day < until)
        };
        self.periods.iter().filter(holds).copied().min_by_key(|(how, _)| std::cmp::Reverse(*how))
    }

    /// First day of the stretch of `answer` that includes `on`, and how exactly it is known.
    pub(super) fn since(&self, on: NaiveDate, answer: Answer) -> (Option<NaiveDate>, Precision) {
        let answer_on = |day| self.at(day).map(|(_, period)| period.answer);
        let begins = |turn: &NaiveDate| turn.pred_opt().and_then(answer_on) != Some(answer);
        let Some(first) = self.turns().filter(|turn| *turn <= on).filter(begins).max() else {
            return (None, Precision::Unknown);
        };
        match self.at(first).filter(|(_, period)| period.from == Some(first)) {
            Some((_, period)) if period.precision == Precision::Unknown => (None, Precision::Unknown),
            Some((_, period)) => (Some(first), period.precision),
            None => (Some(first), Precision::Day),
        }
    }

    /// First day after the stretch of `answer` that includes `on`, if that was known on that day.
    pub(super) fn until(&self, on: NaiveDate, answer: Answer) -> Option<NaiveDate> {
        let ends = |turn: &NaiveDate| self.at(*turn).is_none_or(|(_, next)| next.answer != answer);
        let turn = self.turns().filter(|turn| on < *turn).filter(ends).min()?;
        let (_, last) = self.at(turn.pred_opt()?)?;
        (last.until == Some(turn) && last.until_known_from.is_some_and(|known| known <= on)).then_some(turn)
    }

    /// Days on which some statement begins or ends.
    fn turns(&self) -> impl Iterator<Item = NaiveDate> {
        self.periods.iter().flat_map(|(_, period)| [period.from, period.until]).flatten()
    }
}
