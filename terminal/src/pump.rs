//! Event in, window out; orders are carried out in between. The same for the full screen and for plain lines.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};

use untrained_core::border::effect::Effect;
use untrained_core::border::event::Event;
use untrained_core::border::moment::Moment;
use untrained_core::border::window::Window;
use untrained_core::session::Session;

/// The driver.
#[derive(Debug)]
pub struct Pump {
    session: Session,
    now: fn() -> Moment,
    /// Key of the notice that the person has before them.
    noticed: Option<String>,
}

impl Pump {
    /// A driver for an open session.
    #[must_use]
    pub fn new(session: Session, now: fn() -> Moment) -> Self {
        Self { session, now, noticed: None }
    }

    /// Sends what happened, in order; `None` where nothing did. A notice that the person had before them when they went on
    /// has been seen.
    pub fn happen(&mut self, events: &[Event], run: &mut dyn FnMut(Effect) -> Event) -> Option<Window> {
        let mut window = None;
        for event in events {
            window = Some(self.send(event, run));
        }
        let mut last = window?;
        let key = |window: &Window| window.notice.as_ref().map(|notice| notice.key.clone());
        if self.noticed.is_some() && key(&last) == self.noticed {
            last = self.send(&Event::NoticeSeen, run);
        }
        self.noticed = key(&last);
        Some(last)
    }

    /// Sends an event, carries out all that follows from it, and returns what to draw in the end.
    fn send(&mut self, event: &Event, run: &mut dyn FnMut(Effect) -> Event) -> Window {
        let (mut window, mut events) = self.step(event, run);
        while let Some(event) = events.pop_front() {
            let more;
            (window, more) = self.step(&event, run);
            events.extend(more);
        }
        window
    }

    fn step(&mut self, event: &Event, run: &mut dyn FnMut(Effect) -> Event) -> (Window, VecDeque<Event>) {
        let now = (self.now)();
        let mut next = self.session.clone();
        // A fault in the core must not cost what the person did: it becomes a notice, the state stays as it was.
        let step = match catch_unwind(AssertUnwindSafe(|| (next.step(event, now), next))) {
            Ok((step, next)) => {
                self.session = next;
                step
            }
            Err(_) => self.session.fault(now),
        };
        let answers = step.effects.into_iter().map(|effect| carried_out(effect, run)).collect();
        (step.window, answers)
    }
}

/// The answer to an order; a fault while it was carried out is an answer too.
fn carried_out(effect: Effect, run: &mut dyn FnMut(Effect) -> Event) -> Event {
    let order = effect.clone();
    catch_unwind(AssertUnwindSafe(|| run(effect))).unwrap_or(Event::ErrandFailed { effect: order })
}
