//! Keys → events: focus, scrolling and the text being written. Knows no page; everything it needs stands in the window.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use untrained_core::border::event::Event;
use untrained_core::border::window::{Block, Input, StepState, Window};

use super::date_written;
use crate::draw::draft::{Draft, Edit};
use crate::draw::screen::{Plan, View, plan};
use crate::draw::{Act, Captions, Target};
use crate::words::Words;

/// Lines that an arrow scrolls where nothing to touch is near.
const STRIDE: usize = 3;

/// What a key came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Only the picture changes.
    Draw,
    /// The person leaves; these happened before.
    Quit(Vec<Event>),
    /// These happened.
    Send(Vec<Event>),
    /// A text is to be shown by itself; `None` for what was handed over last.
    Alone(Option<String>),
    /// A text is to be saved as a file under some name; `None` for what was handed over last.
    File(Option<(String, String)>),
}

/// The page shown and where the person is on it.
#[derive(Debug)]
pub struct Pane {
    captions: Captions,
    /// Says that a date was not written as one.
    no_date: String,
    /// Says that a text was too long.
    too_long: String,
    /// The window shown.
    pub window: Window,
    /// Where the person is on it.
    pub view: View,
    /// Columns and rows.
    size: (usize, usize),
    /// Where they were on each page seen: first line shown, key of the target in focus.
    seen: BTreeMap<String, (usize, Option<String>)>,
}

impl Pane {
    /// A pane on the first window.
    #[must_use]
    pub fn new(window: Window, words: &Words, colour: bool, size: (usize, usize)) -> Self {
        let mut pane = Self {
            captions: words.captions(),
            no_date: words.say("terminal-not-a-date", &[]),
            too_long: words.say("terminal-too-long", &[]),
            window,
            view: View { colour, ..View::default() },
            size,
            seen: BTreeMap::new(),
        };
        pane.arrive(None);
        pane
    }

    /// The grid as it is now.
    #[must_use]
    pub fn plan(&self) -> Plan {
        plan(&self.window, &self.view, &self.captions, self.size.0, self.size.1)
    }

    /// The terminal has another size.
    pub fn resize(&mut self, columns: usize, rows: usize) {
        self.size = (columns, rows);
        self.reveal();
    }

    /// Takes over a new window. The same page keeps place, focus and the text being written; a page seen before is found as
    /// it was left.
    pub fn show(&mut self, window: Window) {
        let focus = self.target().map(|target| target.key);
        let old = std::mem::replace(&mut self.window, window);
        self.cut();
        if old.page.key == self.window.page.key {
            let targets = self.plan().sheet.targets;
            let moved_on = open_step(&self.window).filter(|step| open_step(&old) != Some(step));
            if let Some(step) = moved_on.map(str::to_owned) {
                return self.begin_step(&step);
            }
            let place = targets.iter().position(|target| Some(&target.key) == focus.as_ref());
            self.view.focus = match (place, self.view.focus) {
                (Some(place), _) => Some(place),
                (None, Some(before)) => Some(before.min(targets.len().saturating_sub(1))),
                (None, None) => None,
            };
            let here = |draft: &Draft| targets.iter().any(|target| target.key == draft.field);
            if !self.view.draft.as_ref().is_some_and(here) {
                self.view.draft = None;
            }
            self.reveal();
        } else {
            self.seen.insert(old.page.key, (self.view.top, focus));
            self.view.draft = None;
            let left = self.seen.get(&self.window.page.key).cloned();
            self.arrive(left);
        }
    }

    /// The next step is open: it is in sight from its first line on, and its first button has the focus.
    fn begin_step(&mut self, step: &str) {
        let plan = self.plan();
        let its = |target: &Target| target.key.strip_prefix(step).is_some_and(|rest| rest.starts_with('/'));
        self.view.draft = None;
        self.view.focus = plan.sheet.targets.iter().position(its).or(self.view.focus);
        if let Some(first) = plan.sheet.step() {
            self.view.top = self.view.top.min(first);
        }
        self.reveal();
    }

    /// Takes over that the app keeps less of a text than was written, and says so.
    fn cut(&mut self) {
        let Some(draft) = &mut self.view.draft else { return };
        let kept = self.window.page.blocks.iter().find_map(|block| {
            if let Block::Field(field) = block { (field.key == draft.field).then_some(&field.text) } else { None }
        });
        // One sign more may be on its way.
        let more =
            |kept: &&String| draft.text().strip_prefix(kept.as_str()).is_some_and(|rest| rest.chars().count() > 1);
        if let Some(kept) = kept.filter(|kept| !kept.is_empty()).filter(more) {
            draft.shorten(kept);
            self.view.note = Some(self.too_long.clone());
        }
    }

    /// Begins on a page: where it was left, else at its top, on its first target where that is in sight from there.
    fn arrive(&mut self, left: Option<(usize, Option<String>)>) {
        let plan = self.plan();
        if let Some((top, key)) = left {
            self.view.top = top;
            self.view.focus = plan.sheet.targets.iter().position(|target| Some(&target.key) == key.as_ref());
            self.begin_writing();
            self.reveal();
        } else {
            self.view.top = 0;
            let seen = plan.sheet.reach(0).is_none_or(|(_, end)| end < plan.room);
            // Enter alone must never delete anything.
            let harmless = !plan.sheet.deletes(0);
            self.view.focus = (seen && harmless && !plan.sheet.targets.is_empty()).then_some(0);
            self.begin_writing();
        }
    }

    fn target(&self) -> Option<Target> {
        self.plan().sheet.targets.get(self.view.focus?).cloned()
    }

    /// A field in focus takes the keys at once.
    fn begin_writing(&mut self) {
        if let Some(Act::Write { field, text, .. }) = self.target().map(|target| target.act) {
            self.view.draft = Some(Draft::new(&field, &text));
        }
    }

    /// Scrolls so that the target in focus is in sight.
    fn reveal(&mut self) {
        let plan = self.plan();
        let last = plan.sheet.lines.len().saturating_sub(plan.room);
        if let Some((first, end)) = self.view.focus.and_then(|focus| plan.sheet.reach(focus)) {
            let lowest = end.saturating_add(1).saturating_sub(plan.room);
            self.view.top = self.view.top.max(lowest).min(first);
            if self.view.focus == Some(0) && end < plan.room {
                self.view.top = 0;
            }
        }
        self.view.top = self.view.top.min(last);
    }

    fn scroll(&mut self, down: bool, lines: usize) {
        let plan = self.plan();
        let last = plan.sheet.lines.len().saturating_sub(plan.room);
        let top = self.view.top;
        self.view.top = if down { top.saturating_add(lines).min(last) } else { top.saturating_sub(lines) };
    }

    /// Ends the writing; the events that tell so. A date that is whole counts, one that is not is not kept, and that is said.
    pub fn stop_writing(&mut self) -> Vec<Event> {
        let Some(draft) = self.view.draft.take() else { return Vec::new() };
        let text = self.plan().sheet.targets.into_iter().find(|target| target.key == draft.field);
        match text.map(|target| target.act) {
            Some(Act::Write { field, .. }) => vec![Event::FieldLeft { field }],
            Some(Act::Day { field, value, .. }) => match date_written(draft.text()) {
                Some(date) if date != value => vec![Event::DateChosen { field, date }],
                Some(_) => Vec::new(),
                None => {
                    self.view.note = Some(self.no_date.clone());
                    Vec::new()
                }
            },
            Some(
                Act::Tap(_) | Act::Choose { .. } | Act::Alone { .. } | Act::File { .. } | Act::Back | Act::Dismiss,
            )
            | None => Vec::new(),
        }
    }

    /// True where a date is begun and not finished.
    #[must_use]
    pub fn half_date(&self) -> bool {
        let draft = self.view.draft.as_ref().filter(|_| self.input().is_none());
        draft.is_some_and(|draft| date_written(draft.text()).is_none())
    }

    /// True while a text or a date is being written.
    #[must_use]
    pub fn writes(&self) -> bool {
        self.view.draft.is_some()
    }

    /// Moves the focus by one target.
    fn step(&mut self, forward: bool) -> Press {
        let events = self.stop_writing();
        let count = self.plan().sheet.targets.len();
        self.view.focus = match self.view.focus {
            _ if count == 0 => None,
            None => Some(0),
            Some(now) if forward => Some(now.saturating_add(1).checked_rem(count).unwrap_or(0)),
            Some(now) => Some(now.checked_sub(1).unwrap_or(count.saturating_sub(1))),
        };
        self.begin_writing();
        self.reveal();
        sent(events)
    }

    /// Moves up or down: to the next target where it is near, else by a few lines.
    fn walk(&mut self, down: bool) -> Press {
        let plan = self.plan();
        let next = match self.view.focus {
            None => down.then_some(0),
            Some(now) if down => now.checked_add(1),
            Some(now) => now.checked_sub(1),
        };
        let reach = next.and_then(|next| plan.sheet.reach(next));
        let bottom = self.view.top.saturating_add(plan.room);
        let near = reach.is_some_and(|(first, end)| {
            if down { end < bottom.saturating_add(STRIDE) } else { first.saturating_add(STRIDE) >= self.view.top }
        });
        if near {
            self.step(down)
        } else {
            self.scroll(down, STRIDE);
            Press::Draw
        }
    }

    /// A text was pasted.
    pub fn paste(&mut self, text: &str) -> Press {
        let single = self.input() != Some(Input::Lines);
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = if single { text.replace('\n', " ") } else { text };
        self.write(&text)
    }

    /// Signs were typed into the text.
    pub fn write_in(&mut self, text: &str) -> Press {
        // Of a long text the last signs may come by themselves; what was said of it stays.
        if self.view.note.as_ref() != Some(&self.too_long) {
            self.view.note = None;
        }
        self.write(text)
    }

    fn input(&self) -> Option<Input> {
        match self.target()?.act {
            Act::Write { input, .. } => Some(input),
            Act::Day { .. }
            | Act::Tap(_)
            | Act::Choose { .. }
            | Act::Alone { .. }
            | Act::File { .. }
            | Act::Back
            | Act::Dismiss => None,
        }
    }

    fn write(&mut self, text: &str) -> Press {
        let Some(draft) = &mut self.view.draft else { return Press::Draw };
        if !draft.write(text) {
            self.view.note = Some(self.too_long.clone());
        }
        self.typed()
    }

    /// Tells the text as it is now; a date is told whole, when it is done.
    fn typed(&mut self) -> Press {
        self.reveal();
        match (&self.view.draft, self.input()) {
            (Some(draft), Some(_)) => {
                Press::Send(vec![Event::Typed { field: draft.field.clone(), text: draft.text().to_owned() }])
            }
            (Some(_) | None, _) => Press::Draw,
        }
    }

    /// A key was pressed.
    #[allow(clippy::wildcard_enum_match_arm, reason = "a keyboard has many more keys than this app has uses")]
    pub fn press(&mut self, key: KeyEvent) -> Press {
        if key.kind == KeyEventKind::Release {
            return Press::Draw;
        }
        self.view.note = None;
        if self.view.draft.is_some()
            && let Some(edit) = edit(key)
        {
            return self.change(edit);
        }
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return match key.code {
                KeyCode::Char('c' | 'q' | 'd') => self.leave(),
                _ => Press::Draw,
            };
        }
        if key.modifiers.contains(KeyModifiers::ALT) {
            return Press::Draw;
        }
        let page = self.plan().room.saturating_sub(2).max(1);
        match key.code {
            KeyCode::Tab => self.step(true),
            KeyCode::BackTab => self.step(false),
            KeyCode::PageDown => self.turn(true, page),
            KeyCode::PageUp => self.turn(false, page),
            KeyCode::Enter => self.enter(),
            code if self.view.draft.is_some() => self.write_key(code),
            KeyCode::Down => self.walk(true),
            KeyCode::Up => self.walk(false),
            KeyCode::Right => self.step(true),
            KeyCode::Left => self.step(false),
            KeyCode::Home => self.turn(false, usize::MAX),
            KeyCode::End => self.turn(true, usize::MAX),
            KeyCode::Esc | KeyCode::Backspace => self.back(),
            KeyCode::Char(' ') => self.enter(),
            KeyCode::Char('q') => self.leave(),
            KeyCode::Char('v') => Press::Alone(None),
            KeyCode::Char('s') => Press::File(None),
            KeyCode::Char(digit) if digit.is_ascii_digit() => self.begin_date(Some(digit)),
            _ => Press::Draw,
        }
    }

    /// Scrolls and takes the focus along to what is in sight.
    fn turn(&mut self, down: bool, lines: usize) -> Press {
        let events = self.stop_writing();
        self.scroll(down, lines);
        let plan = self.plan();
        let bottom = self.view.top.saturating_add(plan.room);
        let seen =
            |target: usize| plan.sheet.reach(target).is_some_and(|(first, end)| first >= self.view.top && end < bottom);
        let mut targets = 0..plan.sheet.targets.len();
        let place = if down { targets.rfind(|target| seen(*target)) } else { targets.find(|target| seen(*target)) };
        if place.is_some() {
            self.view.focus = place;
        }
        sent(events)
    }

    fn back(&mut self) -> Press {
        if self.window.back.is_some() { Press::Send(vec![Event::Back]) } else { Press::Draw }
    }

    fn enter(&mut self) -> Press {
        match self.target().map(|target| target.act) {
            Some(Act::Tap(tap)) => Press::Send(vec![Event::Tapped { tap }]),
            Some(Act::Choose { field, option }) => Press::Send(vec![Event::Chose { field, option }]),
            Some(Act::Back) => Press::Send(vec![Event::Back]),
            Some(Act::Dismiss) => Press::Send(vec![Event::NoticeSeen]),
            Some(Act::Alone { text }) => Press::Alone(Some(text)),
            Some(Act::File { name, text }) => Press::File(Some((name, text))),
            Some(Act::Write { input: Input::Lines, .. }) if self.view.draft.is_some() => self.write("\n"),
            Some(Act::Write { .. }) if self.view.draft.is_some() => self.step(true),
            Some(Act::Write { .. }) => {
                self.begin_writing();
                Press::Draw
            }
            Some(Act::Day { field, .. }) => match self.view.draft.take() {
                None => self.begin_date(None),
                Some(draft) => {
                    if let Some(date) = date_written(draft.text()) {
                        return Press::Send(vec![Event::DateChosen { field, date }]);
                    }
                    self.view.draft = Some(draft);
                    self.view.note = Some(self.no_date.clone());
                    Press::Draw
                }
            },
            None => Press::Draw,
        }
    }

    /// Begins to write a date, at a digit or at the date that is set.
    fn begin_date(&mut self, digit: Option<char>) -> Press {
        if let Some(Act::Day { field, value, .. }) = self.target().map(|target| target.act) {
            let text = match digit {
                Some(digit) => digit.to_string(),
                None => format!("{:04}-{:02}-{:02}", value.year, value.month, value.day),
            };
            self.view.draft = Some(Draft::new(&field, &text));
        }
        Press::Draw
    }

    /// The person leaves. A text is told; a date that is not finished is lost, which is said once.
    fn leave(&mut self) -> Press {
        Press::Quit(if self.half_date() { Vec::new() } else { self.stop_writing() })
    }

    /// A key that changes the text or moves in it.
    fn change(&mut self, edit: Edit) -> Press {
        let changed = self.view.draft.as_mut().is_some_and(|draft| draft.edit(edit));
        if changed { self.typed() } else { Press::Draw }
    }

    /// A key while a text is being written.
    #[allow(clippy::wildcard_enum_match_arm, reason = "a keyboard has many more keys than this app has uses")]
    fn write_key(&mut self, code: KeyCode) -> Press {
        match code {
            KeyCode::Esc => {
                let events = self.stop_writing();
                sent(events)
            }
            KeyCode::Down => self.step(true),
            KeyCode::Up => self.step(false),
            KeyCode::Char(sign) => {
                let mut bytes = [0_u8; 4];
                self.write(sign.encode_utf8(&mut bytes))
            }
            _ => Press::Draw,
        }
    }
}

/// The key of the open step, where the page has one.
fn open_step(window: &Window) -> Option<&str> {
    window.page.blocks.iter().find_map(|block| {
        let Block::Steps(steps) = block else { return None };
        steps.items.iter().find(|item| item.state == StepState::Current).map(|item| item.key.as_str())
    })
}

/// What a key does to a text, as in a shell.
#[allow(clippy::wildcard_enum_match_arm, reason = "a keyboard has many more keys than this app has uses")]
pub fn edit(key: KeyEvent) -> Option<Edit> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let edit = match (key.code, control, alt) {
        (KeyCode::Left, false, false) | (KeyCode::Char('b'), true, _) => Edit::Left,
        (KeyCode::Right, false, false) | (KeyCode::Char('f'), true, _) => Edit::Right,
        (KeyCode::Left, _, _) | (KeyCode::Char('b'), _, true) => Edit::WordLeft,
        (KeyCode::Right, _, _) | (KeyCode::Char('f'), _, true) => Edit::WordRight,
        (KeyCode::Home, _, _) | (KeyCode::Char('a'), true, _) => Edit::Home,
        (KeyCode::End, _, _) | (KeyCode::Char('e'), true, _) => Edit::End,
        (KeyCode::Backspace, false, false) | (KeyCode::Char('h'), true, _) => Edit::RubOut,
        (KeyCode::Backspace, _, _) => Edit::CutWord,
        (KeyCode::Delete, _, _) => Edit::Delete,
        (KeyCode::Char('k'), true, _) => Edit::CutToEnd,
        (KeyCode::Char('u'), true, _) => Edit::CutToStart,
        (KeyCode::Char('w'), true, _) => Edit::CutBlankWord,
        (KeyCode::Char('d'), _, true) => Edit::CutNextWord,
        (KeyCode::Char('y'), true, _) => Edit::PutBack,
        (KeyCode::Char('t'), true, _) => Edit::Swap,
        _ => return None,
    };
    Some(edit)
}

fn sent(events: Vec<Event>) -> Press {
    if events.is_empty() { Press::Draw } else { Press::Send(events) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use untrained_core::border::moment::CivilDate;
    use untrained_core::border::window::{Button, ButtonLook, ButtonRow};
    use untrained_core::content::Pack;

    use super::*;

    fn pane(name: &str, size: (usize, usize)) -> Pane {
        let path = format!("{}/../tests/windows/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let window = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let words = Words::new(&Arc::new(Pack::read(crate::PACK).unwrap()), &[], None);
        Pane::new(window, &words, true, size)
    }

    fn press(pane: &mut Pane, code: KeyCode) -> Press {
        pane.press(KeyEvent::new(code, KeyModifiers::NONE))
    }

    /// Moves the focus to the first target of a kind.
    fn go(pane: &mut Pane, wanted: impl Fn(&Act) -> bool) -> Target {
        for _ in 0..pane.plan().sheet.targets.len() {
            if pane.target().is_some_and(|target| wanted(&target.act)) {
                return pane.target().unwrap();
            }
            press(pane, KeyCode::Tab);
        }
        panic!("no such target")
    }

    #[test]
    fn whatever_has_the_focus_is_in_sight() {
        for name in ["every-block", "long", "huge", "steps", "sources", "rtl", "german"] {
            for size in [(80, 24), (24, 12)] {
                let mut pane = pane(name, size);
                for key in [KeyCode::Tab, KeyCode::BackTab] {
                    for _ in 0..pane.plan().sheet.targets.len() {
                        press(&mut pane, key);
                        let plan = pane.plan();
                        if let Some((first, _)) = pane.view.focus.and_then(|focus| plan.sheet.reach(focus)) {
                            let shown = pane.view.top..pane.view.top + plan.room;
                            assert!(shown.contains(&first), "{name} {size:?}: {:?}", pane.target());
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn arrows_and_pages_reach_both_ends() {
        let mut pane = pane("huge", (40, 12));
        let last = |pane: &Pane| pane.plan().sheet.lines.len().saturating_sub(pane.plan().room);
        for (down, up) in [(KeyCode::PageDown, KeyCode::PageUp), (KeyCode::End, KeyCode::Home)] {
            for _ in 0..pane.plan().sheet.lines.len() {
                press(&mut pane, down);
            }
            assert_eq!(pane.view.top, last(&pane));
            for _ in 0..pane.plan().sheet.lines.len() {
                press(&mut pane, up);
            }
            assert_eq!(pane.view.top, 0);
        }
    }

    #[test]
    fn a_field_takes_keys_and_tells_when_it_is_left() {
        let mut pane = pane("every-block", (80, 24));
        let target = go(&mut pane, |act| matches!(act, Act::Write { input: Input::Line, .. }));
        let Act::Write { field, text, .. } = target.act else { panic!("no field") };
        let typed = |text: String| Press::Send(vec![Event::Typed { field: field.clone(), text }]);
        assert_eq!(press(&mut pane, KeyCode::Char('q')), typed(format!("{text}q")));
        assert_eq!(pane.paste("a\r\nb"), typed(format!("{text}qa b")));
        for _ in 0..4 {
            press(&mut pane, KeyCode::Backspace);
        }
        let left = vec![Event::FieldLeft { field: field.clone() }];
        assert_eq!(press(&mut pane, KeyCode::Tab), Press::Send(left));
    }

    #[test]
    fn the_usual_keys_work_in_a_field() {
        let mut pane = pane("every-block", (80, 24));
        go(&mut pane, |act| matches!(act, Act::Write { input: Input::Line, .. }));
        let mut key = |code, modifiers| pane.press(KeyEvent::new(code, modifiers));
        let (control, alt) = (KeyModifiers::CONTROL, KeyModifiers::ALT);
        key(KeyCode::Char('u'), control);
        for sign in "one two".chars() {
            key(KeyCode::Char(sign), KeyModifiers::NONE);
        }
        let told = |press| {
            let Press::Send(events) = press else { panic!("{press:?}") };
            let Some(Event::Typed { text, .. }) = events.first() else { panic!("{events:?}") };
            text.clone()
        };
        assert_eq!(key(KeyCode::Char('a'), control), Press::Draw);
        assert_eq!(told(key(KeyCode::Char('x'), KeyModifiers::NONE)), "xone two");
        key(KeyCode::Char('f'), alt);
        assert_eq!(told(key(KeyCode::Char('k'), control)), "xone");
        assert_eq!(told(key(KeyCode::Char('y'), control)), "xone two");
        assert_eq!(told(key(KeyCode::Char('w'), control)), "xone ");
        key(KeyCode::Char('b'), alt);
        assert_eq!(told(key(KeyCode::Char('z'), KeyModifiers::NONE)), "zxone ");
        key(KeyCode::Char('e'), control);
        assert_eq!(told(key(KeyCode::Char('!'), KeyModifiers::NONE)), "zxone !");
        assert!(matches!(key(KeyCode::Char('c'), control), Press::Quit(events) if events.len() == 1));
    }

    #[test]
    fn enter_alone_deletes_nothing_on_a_page_that_just_came() {
        let mut pane = pane("every-block", (80, 24));
        let mut other = pane.window.clone();
        other.page.key = "elsewhere".to_owned();
        let button =
            Button { label: "Delete".to_owned(), look: ButtonLook::Danger, enabled: true, tap: "erase".to_owned() };
        other.page.blocks = vec![Block::Buttons(ButtonRow { key: "buttons".to_owned(), buttons: vec![button] })];
        pane.show(other);
        assert_eq!(press(&mut pane, KeyCode::Enter), Press::Draw);
        press(&mut pane, KeyCode::Tab);
        assert!(matches!(press(&mut pane, KeyCode::Enter), Press::Send(_)), "it can be chosen");
    }

    #[test]
    fn the_next_step_has_the_focus_and_is_in_sight() {
        for size in [(80, 24), (40, 16)] {
            let mut pane = pane("steps", size);
            let mut next = pane.window.clone();
            let mut blocks = next.page.blocks.iter_mut();
            let steps = blocks.find_map(|block| if let Block::Steps(steps) = block { Some(steps) } else { None });
            let items = &mut steps.unwrap().items;
            let open = items.iter().position(|item| item.state == StepState::Current).unwrap();
            let buttons = std::mem::take(&mut items[open].buttons);
            items[open].state = StepState::Done;
            items[open + 1].state = StepState::Current;
            items[open + 1].buttons = buttons;
            let key = items[open + 1].key.clone();
            let before = open_step(&pane.window).unwrap().to_owned();
            go(&mut pane, |act| matches!(act, Act::Tap(_)));
            while pane.target().is_none_or(|target| !target.key.starts_with(&format!("{before}/"))) {
                press(&mut pane, KeyCode::Tab);
            }
            pane.show(next);
            let target = pane.target().unwrap();
            assert!(target.key.starts_with(&format!("{key}/")), "{target:?}");
            let plan = pane.plan();
            let (first, last) = plan.sheet.reach(pane.view.focus.unwrap()).unwrap();
            let shown = pane.view.top..pane.view.top + plan.room;
            assert!(shown.contains(&first) && shown.contains(&last), "{size:?}");
        }
    }

    #[test]
    fn what_the_app_keeps_less_of_is_cut_and_said() {
        let mut pane = pane("every-block", (80, 24));
        let target = go(&mut pane, |act| matches!(act, Act::Write { input: Input::Line, .. }));
        pane.paste(&"x".repeat(1_000_000));
        assert!(pane.view.note.is_some(), "more than the shell takes");
        pane.view.note = None;
        let kept = pane.view.draft.as_ref().unwrap().text().chars().take(10).collect::<String>();
        let mut window = pane.window.clone();
        for block in &mut window.page.blocks {
            if let Block::Field(field) = block
                && field.key == target.key
            {
                field.text.clone_from(&kept);
            }
        }
        pane.show(window);
        assert_eq!(pane.view.draft.as_ref().unwrap().text(), kept);
        assert!(pane.view.note.is_some(), "more than the app keeps");
    }

    #[test]
    fn a_redraw_never_touches_the_text_being_written() {
        let mut pane = pane("every-block", (80, 24));
        go(&mut pane, |act| matches!(act, Act::Write { .. }));
        press(&mut pane, KeyCode::Char('x'));
        let before = pane.view.clone();
        pane.show(pane.window.clone());
        assert_eq!(pane.view, before);
    }

    #[test]
    fn a_date_is_told_whole_and_only_as_three_numbers() {
        let mut pane = pane("every-block", (80, 24));
        let target = go(&mut pane, |act| matches!(act, Act::Day { .. }));
        let Act::Day { field, .. } = target.act else { panic!("no date") };
        for sign in "2027-02-3x".chars() {
            assert_eq!(press(&mut pane, KeyCode::Char(sign)), Press::Draw);
        }
        assert_eq!(press(&mut pane, KeyCode::Enter), Press::Draw);
        assert!(pane.view.note.is_some(), "says what is wrong");
        press(&mut pane, KeyCode::Backspace);
        press(&mut pane, KeyCode::Char('0'));
        let date = CivilDate { year: 2027, month: 2, day: 30 };
        assert_eq!(press(&mut pane, KeyCode::Enter), Press::Send(vec![Event::DateChosen { field, date }]));
    }

    #[test]
    fn a_page_seen_before_is_found_as_it_was_left() {
        let mut pane = pane("long", (40, 12));
        press(&mut pane, KeyCode::End);
        let (before, window) = (pane.view.clone(), pane.window.clone());
        assert!(before.top > 0);
        let mut other = window.clone();
        other.page.key = "elsewhere".to_owned();
        pane.show(other);
        assert_eq!(pane.view.top, 0);
        pane.show(window);
        assert_eq!((pane.view.top, pane.view.focus), (before.top, before.focus));
    }
}
