//! Newer facts without the app: out of a file, or given up again. The core looks at the file and says what changed.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use untrained_core::border::event::{Event, PickedFile, Settings};
use untrained_core::border::window::{Block, Tone, Window};
use untrained_core::content::Pack;
use untrained_core::content::seal::{ENDING, MOST_PACK};

use crate::app::{self, Opened};
use crate::errands::store::{Store, home};
use crate::errands::{self, Desk};
use crate::pump::Pump;
use crate::trouble::Trouble;
use crate::words::Words;

/// Opens a file of facts, as the app would, and says what changed.
///
/// # Errors
/// One line: why the file is not taken into use, or could not be read or kept.
pub fn open(path: &Path, pack: &Arc<Vec<u8>>, settings: &Settings, words: &Words) -> Result<String, Trouble> {
    let unreadable = |error: std::io::Error| Trouble::input(words.unreadable(path, &error));
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let most = u64::try_from(MOST_PACK).unwrap_or_default();
    let mut bytes = Vec::new();
    // One byte more tells the core that it is too large.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    let Opened { session, store, .. } = app::open(pack, settings, words)?;
    let mut pump = Pump::new(session, crate::clock::now);
    // Named as one of facts, whatever it is called here: so it is judged as one.
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let file = PickedFile { name: ENDING.to_owned(), media_type: String::new(), size, bytes };
    let mut alone = Alone::default();
    let window =
        pump.happen(&[Event::SharedIn { file }], &mut |effect| errands::run(effect, &store, &mut alone, words));
    if let Some(why) = alone.said.pop() {
        return Err(Trouble::system(why));
    }
    let notice = window.as_ref().and_then(|window| window.notice.as_ref());
    match notice {
        Some(notice) if notice.tone == Tone::Late => Err(Trouble::input(notice.text.clone())),
        Some(notice) => Ok(format!("{}\n{}", notice.text, window.as_ref().map(page).unwrap_or_default())),
        None => Ok(String::new()),
    }
}

/// Goes back to the facts that came with the program.
///
/// # Errors
/// One line: why they could not be deleted.
pub fn packaged(pack: &Arc<Vec<u8>>, words: &Words) -> Result<String, Trouble> {
    let home = home().ok_or_else(|| Trouble::system(words.say("trouble-no-home", &[])))?;
    // Nothing was ever opened where there is no folder; none is made for this.
    if home.is_dir() {
        let store = Store::open(&home).map_err(|error| Trouble::system(words.refused(&error)))?;
        store.keep_facts(&[]).map_err(|error| Trouble::system(words.undeletable(store.home(), &error)))?;
    }
    let pack = Pack::open(Arc::clone(pack)).map_err(|error| Trouble::system(error.to_string()))?;
    Ok(words.say("note-facts-back", &[("date", &words.text().date(pack.version))]) + "\n")
}

/// What a page says, a line a statement.
fn page(window: &Window) -> String {
    let mut lines = String::new();
    for block in &window.page.blocks {
        let text = match block {
            Block::Heading(heading) => format!("\n{}\n", heading.text),
            Block::Row(row) => format!("- {}\n  {}\n", row.title, row.detail),
            Block::Verdict(_)
            | Block::Paragraph(_)
            | Block::Steps(_)
            | Block::Sketch(_)
            | Block::Choice(_)
            | Block::Field(_)
            | Block::Date(_)
            | Block::Switch(_)
            | Block::Copyable(_)
            | Block::Sources(_)
            | Block::Timeline(_)
            | Block::Progress(_)
            | Block::Picture(_)
            | Block::Buttons(_) => continue,
        };
        lines.push_str(&text);
    }
    lines
}

/// Nobody to ask: what would be said to them is kept.
#[derive(Default)]
struct Alone {
    said: Vec<String>,
}

impl Desk for Alone {
    fn ask(&mut self, _question: &str, _suggestion: &str) -> Option<String> {
        None
    }

    fn hand_over(&mut self, _text: &str) -> bool {
        false
    }

    fn say(&mut self, sentence: &str) {
        self.said.push(sentence.to_owned());
    }
}
