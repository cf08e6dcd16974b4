//! Objecting to the rest, and the vault: what taps, dates, choices and answers change there. Cases are in `case`.

use chrono::NaiveDate;

use super::{Brief, Run};
use crate::border::effect::Effect;
use crate::border::moment::CivilDate;
use crate::border::window::{Block, Choice, Copyable, DateField, Field};
use crate::nav::page::PageId;
use crate::nav::subject::Subject;
use crate::pages::rest;
use crate::papers::letter::sheet;
use crate::state::Said;

/// Most letters of what is written for an objection.
const LONG: usize = 4000;

impl Run<'_> {
    // Writing.

    /// Keeps what is written for objections.
    pub(super) fn wrote(&mut self, field: &str, text: &str) {
        let ours =
            self.on_page(|block| matches!(block, Block::Field(Field { key, .. }) if key == field)) && is_entry(field);
        if ours {
            let text: String = text.chars().take(LONG).collect();
            self.save = false;
            self.state().entries.insert(field.to_owned(), text);
        }
    }

    /// Keeps a choice made for objections and letters.
    pub(super) fn picked(&mut self, field: &str, option: &str) {
        let offered = self.on_page(|block| {
            matches!(block, Block::Choice(Choice { key, options, .. })
                if key == field && options.iter().any(|one| one.key == option))
        });
        if offered && is_entry(field) {
            self.state().entries.insert(field.to_owned(), option.to_owned());
        }
    }

    /// Keeps a day set on a page about objections.
    pub(super) fn set_day(&mut self, field: &str, date: CivilDate) {
        if !is_entry(field) || !self.on_page(|block| matches!(block, Block::Date(it) if it.key == field)) {
            return;
        }
        match self.bounded(field, date) {
            Some(day) => {
                self.state().entries.insert(field.to_owned(), day.to_string());
            }
            None => self.session.note(Said::NoSuchDay),
        }
    }

    /// The day, where the date field on the screen allows it.
    pub(super) fn bounded(&self, field: &str, date: CivilDate) -> Option<NaiveDate> {
        let (first, last) = self.window_blocks().into_iter().find_map(|block| {
            if let Block::Date(DateField { key, first, last, .. }) = block {
                (key == field).then_some((first, last))
            } else {
                None
            }
        })?;
        date.to_date().filter(|_| (first..=last).contains(&date))
    }

    /// The blocks on the screen.
    fn window_blocks(&self) -> Vec<Block> {
        match &self.session.window {
            Some(window) => window.page.blocks.clone(),
            None => self.session.draw(self.now, None).page.blocks,
        }
    }

    fn on_page(&self, is: impl Fn(&Block) -> bool) -> bool {
        self.window_blocks().iter().any(is)
    }

    // The objection.

    pub(super) fn object_to(&mut self, id: &str, subject: &Subject) {
        let view = self.view();
        let Some(case) = rest::Case::of(&view, subject) else { return };
        let mut chosen = rest::chosen(&case);
        match chosen.iter().position(|one| one == id) {
            Some(at) => {
                chosen.remove(at);
            }
            None => chosen.push(id.to_owned()),
        }
        let key = rest::subjects_key(subject);
        self.state().entries.insert(key, chosen.join(" "));
    }

    // Handing over.

    /// Label and text of a block on the screen that can be copied.
    fn copyable(&self, wanted: &str) -> Option<(String, String)> {
        self.window_blocks().into_iter().find_map(|block| {
            if let Block::Copyable(Copyable { key, label, text, .. }) = block {
                (key == wanted).then_some((label, text))
            } else {
                None
            }
        })
    }

    pub(super) fn copy_block(&mut self, key: &str) {
        if let Some((label, text)) = self.copyable(key) {
            self.order(Brief::Copy, |errand| Effect::Copy { errand, label, text });
        }
    }

    /// Shares a letter as subject and body.
    pub(super) fn share_block(&mut self, key: &str) {
        let Some((title, text)) = self.copyable(key) else { return };
        let title = match self.copyable("letter-subject") {
            Some((_, subject)) => subject,
            None => title,
        };
        self.order(Brief::System, |errand| Effect::Share { errand, title, text });
    }

    /// Puts a choice of the person's own into a letter, or takes it out.
    pub(super) fn letter_says(&mut self, what: &str, subject: &Subject) {
        let key = rest::wish_key(what, subject);
        let entries = &mut self.state().entries;
        if entries.remove(&key).is_none() {
            entries.insert(key, "yes".to_owned());
        }
    }

    /// Saves the letter on the screen, as plain text or as a page to print.
    pub(super) fn save_letter(&mut self, print: bool) {
        let Some(PageId::Letter(kind, subject)) = self.session.state.stack.last().cloned() else { return };
        let (Some((_, title)), Some((_, body))) = (self.copyable("letter-subject"), self.copyable("letter-body"))
        else {
            return;
        };
        let text = {
            let view = self.view();
            let Some(case) = rest::Case::of(&view, &subject) else { return };
            rest::letter_language(&case, kind)
        };
        let (end, media_type, written) = if print {
            ("html", "text/html", sheet::page(&title, &body, text.language(), text.direction()))
        } else {
            ("txt", "text/plain", sheet::text(&title, &body))
        };
        let name = format!("untrained-{kind}-{}-{}.{end}", subject.service, self.today());
        self.export_bytes(name, media_type, written.into_bytes(), false);
    }

    pub(super) fn open_authority(&mut self, id: &str, complaint: bool) {
        let authority = self.session.pack.law.authorities.iter().find(|authority| authority.id == id);
        let Some(authority) = authority else { return };
        let address = if complaint { authority.complaint_url.clone() } else { authority.website.clone() };
        if !address.is_empty() {
            self.open_outside(&address);
        }
    }
}

/// True for the key of something written or picked for objections and letters.
fn is_entry(field: &str) -> bool {
    const OURS: [&str; 6] = ["sender-", "objection-", "case-", "letter-", rest::STATE, rest::LANGUAGE];
    OURS.iter().any(|start| field.starts_with(start))
}
