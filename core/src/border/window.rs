//! What to draw, finished: texts in the person's language and in order, looks as enums, nothing left to decide.

use serde::{Deserialize, Serialize};

use crate::border::effect::Effect;
use crate::border::moment::CivilDate;

/// What one event led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What to draw.
    pub window: Window,
    /// What to do, in this order.
    pub effects: Vec<Effect>,
}

/// The whole screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The page.
    pub page: Page,
    /// Label of the way back; `None` on a first page, where the system's own back leaves the app.
    pub back: Option<String>,
    /// A passing note at the foot of the screen.
    pub notice: Option<Notice>,
    /// True while an errand runs whose answer changes this page.
    pub busy: bool,
    /// True asks the shell to show nothing, each time the app comes to the front, until the system's own prompt has let its
    /// owner in; where the system has no such prompt any more it lets everyone in.
    pub lock: bool,
    /// True asks the shell to hide the content in the app switcher and from screenshots by others.
    pub private: bool,
    /// BCP 47 tag of the language of the texts.
    pub language: String,
    /// Which way that language reads.
    pub direction: Direction,
}

/// Reading direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// A passing note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Differs from the last notice's key when this one is new; read aloud once.
    pub key: String,
    /// Which look.
    pub tone: Tone,
    /// One sentence.
    pub text: String,
    /// Something to do about it (undo, try again); `None` draws no button.
    pub button: Option<Button>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Stable per page and subject (`steps/linkedin`); a new key starts at the top, the same key keeps its place.
    pub key: String,
    /// Title of the page.
    pub title: String,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
}

/// One thing on a page, each kind one record. `key` is unique on its page and stable, so that a redraw can keep focus and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// The verdict on one profile.
    Verdict(VerdictCard),
    /// A heading between blocks.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// Numbered steps joined by a line.
    Steps(Steps),
    /// A schematic screen with the place to touch.
    Sketch(SketchCard),
    /// A row that leads on.
    Row(Row),
    /// One answer out of several.
    Choice(Choice),
    /// A text that the person writes.
    Field(Field),
    /// A date that the person sets.
    Date(DateField),
    /// Something that is on or off.
    Switch(SwitchRow),
    /// A text to take elsewhere.
    Copyable(Copyable),
    /// Statements with their sources.
    Sources(SourceList),
    /// What happened and what comes, in order of time.
    Timeline(Timeline),
    /// How far along.
    Progress(ProgressBar),
    /// A picture that was kept.
    Picture(Picture),
    /// Buttons, the primary one first.
    Buttons(ButtonRow),
}

/// The verdict on one profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerdictCard {
    /// Stable key.
    pub key: String,
    /// Which look.
    pub tone: Tone,
    /// Whose profile ("LinkedIn").
    pub name: String,
    /// The state in words, beside the icon ("On: something to do").
    pub state: String,
    /// At most 60 characters.
    pub headline: String,
    /// One sentence why.
    pub sentence: String,
    /// Day of the facts ("Facts checked on 23 November 2026"); empty where no fact is used, draws none.
    pub footnote: String,
    /// The first is the primary one; may be empty.
    pub buttons: Vec<Button>,
    /// The card in one spoken sentence.
    pub spoken: String,
}

/// A heading between blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Stable key.
    pub key: String,
    /// The text.
    pub text: String,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Stable key.
    pub key: String,
    /// Which look.
    pub look: TextLook,
    /// The text; a line break separates paragraphs.
    pub text: String,
}

/// Numbered steps joined by a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steps {
    /// Stable key.
    pub key: String,
    /// In order.
    pub items: Vec<StepItem>,
}

/// A schematic screen with the place to touch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SketchCard {
    /// Stable key.
    pub key: String,
    /// What it shows.
    pub sketch: Sketch,
}

/// A row that leads on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Stable key.
    pub key: String,
    /// What stands before it.
    pub icon: Icon,
    /// Which look.
    pub tone: Tone,
    /// First line.
    pub title: String,
    /// Second line; empty draws none.
    pub detail: String,
    /// What touching it means.
    pub tap: String,
    /// The row in one spoken sentence.
    pub spoken: String,
}

/// One answer out of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Stable key, the `field` of `Event::Chose`.
    pub key: String,
    /// The question.
    pub label: String,
    /// Explanation under the question; empty draws none.
    pub hint: String,
    /// In order.
    pub options: Vec<ChoiceOption>,
}

/// A text that the person writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Stable key, the `field` of `Event::Typed`.
    pub key: String,
    /// What it asks for.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub hint: String,
    /// The text; ignored by the shell while the field has the focus.
    pub text: String,
    /// Which keyboard and how many lines.
    pub input: Input,
}

/// A date that the person sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateField {
    /// Stable key, the `field` of `Event::DateChosen`.
    pub key: String,
    /// What it asks for.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub hint: String,
    /// The date set, written out; empty when none is.
    pub text: String,
    /// The date set, or the one to begin choosing at.
    pub value: CivilDate,
    /// First day that can be chosen.
    pub first: CivilDate,
    /// Last day that can be chosen; not before `first`, and `value` lies between them.
    pub last: CivilDate,
}

impl DateField {
    /// Widens the bounds so that they hold what is set: a clock that went back, or a flight to the west, can put a day that was
    /// told yesterday after today. Where nothing is set, the day to begin at moves between them.
    pub fn hold(&mut self) {
        (self.first, self.last) = (self.first.min(self.last), self.first.max(self.last));
        if self.text.is_empty() {
            self.value = self.value.clamp(self.first, self.last);
        } else {
            (self.first, self.last) = (self.first.min(self.value), self.last.max(self.value));
        }
    }
}

/// Something that is on or off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwitchRow {
    /// Stable key.
    pub key: String,
    /// What it switches.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub hint: String,
    /// True is on.
    pub on: bool,
    /// What touching it means.
    pub tap: String,
    /// The switch in one spoken sentence, without its state.
    pub spoken: String,
}

/// A text to take elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copyable {
    /// Stable key.
    pub key: String,
    /// What it is ("First name", "Letter").
    pub label: String,
    /// The text, as it will be copied.
    pub text: String,
    /// The copy button.
    pub button: Button,
}

/// Statements with their sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceList {
    /// Stable key.
    pub key: String,
    /// In order.
    pub items: Vec<SourceItem>,
}

/// What happened and what comes, in order of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// Stable key.
    pub key: String,
    /// In order.
    pub items: Vec<TimelineItem>,
}

/// How far along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgressBar {
    /// Stable key.
    pub key: String,
    /// In words ("Question 1 of 3").
    pub text: String,
    /// Parts done, 0 to `total`.
    pub done: i32,
    /// Parts in all, 1 or more.
    pub total: i32,
}

/// Buttons, the primary one first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ButtonRow {
    /// Stable key.
    pub key: String,
    /// In order.
    pub buttons: Vec<Button>,
}

impl Block {
    /// Label and tap of everything on it that can be touched now, from the top.
    #[must_use]
    pub fn taps(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Verdict(card) => live(&card.buttons),
            Self::Steps(steps) => live(steps.items.iter().flat_map(|item| &item.buttons)),
            Self::Row(row) => vec![(&row.title, &row.tap)],
            Self::Switch(row) => vec![(&row.label, &row.tap)],
            Self::Copyable(copyable) => live([&copyable.button]),
            Self::Sources(list) => live(list.items.iter().filter_map(|item| item.button.as_ref())),
            Self::Buttons(row) => live(&row.buttons),
            Self::Heading(_)
            | Self::Paragraph(_)
            | Self::Sketch(_)
            | Self::Choice(_)
            | Self::Field(_)
            | Self::Date(_)
            | Self::Timeline(_)
            | Self::Picture(_)
            | Self::Progress(_) => Vec::new(),
        }
    }
}

impl Window {
    /// Label and tap of everything that can be touched now: the page's from the top, then the notice's.
    pub fn taps(&self) -> impl Iterator<Item = (&str, &str)> {
        let notice = self.notice.iter().filter_map(|notice| notice.button.as_ref());
        self.page.blocks.iter().flat_map(Block::taps).chain(live(notice))
    }
}

/// The buttons that can be touched.
fn live<'a>(buttons: impl IntoIterator<Item = &'a Button>) -> Vec<(&'a str, &'a str)> {
    let live = buttons.into_iter().filter(|button| button.enabled);
    live.map(|button| (button.label.as_str(), button.tap.as_str())).collect()
}

/// A picture that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Stable key.
    pub key: String,
    /// Name of its file in the app's own storage; where it cannot be drawn, the description stands in its place.
    pub file: String,
    /// What it is, for those who do not see it.
    pub description: String,
}

/// A button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What happens ("Open LinkedIn's setting").
    pub label: String,
    /// Which look.
    pub look: ButtonLook,
    /// False draws it grey and silent.
    pub enabled: bool,
    /// Opaque; comes back in `Event::Tapped`.
    pub tap: String,
}

/// Looks of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ButtonLook {
    /// The one next thing; at most one a page.
    Primary,
    /// Another way on.
    Plain,
    /// Deletes something.
    Danger,
}

/// Colours that mean something. Always drawn with an icon and a word as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// No meaning: the page's own colours.
    Plain,
    /// Off, answered, protected. Icon: a check in a shield.
    Good,
    /// On now, something to do. Icon: a hand.
    Act,
    /// Overdue, failed, data at risk. Icon: a clock with a mark.
    Late,
    /// Not yet, waiting for an answer. Icon: an hourglass.
    Wait,
    /// Unclear, or the facts are old. Icon: two speech marks.
    Unsure,
}

/// What stands before a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Icon {
    /// The tone's own icon.
    Tone,
    /// A person's profile at a service.
    Profile,
    /// A question mark: why, explanation.
    Question,
    /// A list with ticks: steps.
    Steps,
    /// A bell: reminders.
    Bell,
    /// A letter: the objection, letters, authorities.
    Letter,
    /// A camera: proof.
    Proof,
    /// A cog: settings.
    Settings,
    /// A book: sources and facts.
    Book,
    /// A globe: a country or a language.
    Globe,
    /// A calendar: a date.
    Calendar,
    /// An arrow out of a box: leaves the app.
    Outside,
    /// A plus: add one.
    Add,
    /// A waste bin: delete.
    Delete,
    /// A lock: privacy.
    Lock,
}

/// Looks of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextLook {
    /// Ordinary text.
    Body,
    /// Larger, under a title.
    Lead,
    /// Small and soft.
    Small,
    /// A point of a list.
    Point,
}

/// One numbered step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepItem {
    /// Stable key.
    pub key: String,
    /// The number as written ("1").
    pub number: String,
    /// Where the person stands.
    pub state: StepState,
    /// What to do.
    pub text: String,
    /// The words to look for on the screen.
    pub label: Option<Label>,
    /// Where they stand on the screen; empty draws none.
    pub place: String,
    /// The screen; drawn for the open step only.
    pub sketch: Option<Sketch>,
    /// What else it may look like, shown after "I don't see it".
    pub variants: Vec<String>,
    /// Buttons of this step ("I don't see it", "Done, next step").
    pub buttons: Vec<Button>,
    /// The step in one spoken sentence.
    pub spoken: String,
}

/// Where the person stands at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Behind them: filled.
    Done,
    /// The open one.
    Current,
    /// Ahead: folded to one line.
    Ahead,
}

/// Words as they stand on another app's screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The words, without quotation marks.
    pub text: String,
    /// The words in the quotation marks of the person's language.
    pub quoted: String,
    /// BCP 47 tag of the words' own language, for the voice and the font.
    pub language: String,
    /// Says so when the words are not in the language asked for; empty draws none.
    pub note: String,
}

/// A schematic part of a screen, drawn from data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sketch {
    /// Title bar of the sketched screen; empty draws none.
    pub title: String,
    /// From the top.
    pub rows: Vec<SketchRow>,
    /// The picture in one spoken sentence.
    pub spoken: String,
}

/// One row of a sketch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SketchRow {
    /// What it looks like.
    pub look: SketchLook,
    /// Real words only where the person must read them; empty draws a bar.
    pub text: String,
    /// True rings the row: touch here.
    pub marked: bool,
}

/// Looks of a row of a sketch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SketchLook {
    /// A round picture at the start of the row.
    Avatar,
    /// A line of text or a bar.
    Line,
    /// A line with an arrow: leads on.
    Leads,
    /// A switch that is on.
    SwitchOn,
    /// A switch that is off.
    SwitchOff,
    /// A button.
    Button,
    /// A line that marks the start of a section.
    Section,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// The `option` of `Event::Chose`.
    pub key: String,
    /// What it says.
    pub label: String,
    /// Explanation under it; empty draws none.
    pub detail: String,
    /// True when it is the answer now.
    pub selected: bool,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// One line.
    Line,
    /// One line, for finding something in a list: results change while typing.
    Find,
    /// Several lines.
    Lines,
    /// An e-mail address.
    Email,
    /// A file path.
    Path,
}

/// One statement with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceItem {
    /// Stable key.
    pub key: String,
    /// What is stated.
    pub statement: String,
    /// Publisher, title, date, how it was read.
    pub source: String,
    /// Evidence in one word ("documented"); empty where nothing is claimed (a list of sources), draws none.
    pub evidence: String,
    /// Says so when the re-check day is past; empty draws none.
    pub stale: String,
    /// Opens the source in the browser; `None` draws no button.
    pub button: Option<Button>,
}

/// One point in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineItem {
    /// Stable key.
    pub key: String,
    /// Past, today or to come.
    pub state: TimelineState,
    /// The date as the person writes dates.
    pub date: String,
    /// What happened or will.
    pub text: String,
    /// The point in one spoken sentence.
    pub spoken: String,
}

/// Where a point lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimelineState {
    /// Before today: filled.
    Past,
    /// Today: marked.
    Today,
    /// To come: outlined.
    Future,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_lies_inside_its_bounds_whatever_the_clock_did() {
        let day = |day| CivilDate { year: 2026, month: 11, day };
        let field = |text: &str, value, first, last| {
            let text = text.to_owned();
            let empty = String::new;
            let mut field = DateField { key: empty(), label: empty(), hint: empty(), text, value, first, last };
            field.hold();
            field
        };
        let bounds = |it: &DateField| (it.first.day, it.value.day, it.last.day);
        // Told on the 24th in the east, looked at on the 23rd in the west.
        assert_eq!(bounds(&field("24 November", day(24), day(1), day(23))), (1, 24, 24));
        assert_eq!(bounds(&field("1 November", day(1), day(3), day(23))), (1, 1, 23));
        // Nothing is set: where choosing begins moves.
        assert_eq!(bounds(&field("", day(24), day(1), day(23))), (1, 23, 23));
        assert_eq!(bounds(&field("", day(5), day(9), day(7))), (7, 7, 9));
    }
}
