//! Sentences: Fluent messages in the person's language, dates, places, quotes and lists.
//!
//! Total: a message that the language lacks is taken from English, one that English lacks shows its own id.

mod fold;
pub mod tag;

use std::sync::{Arc, OnceLock};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::border::window::Direction;
use crate::content::{Pack, Precision, Texts};

pub use fold::fold;

/// The language that every message exists in.
const FALLBACK: &str = "en";

/// Regions in which an English date is written month first (CLDR `en` and `en-CA`; all others follow `en-001`).
const MONTH_FIRST: [&str; 8] = ["US", "AS", "CA", "GU", "MP", "PR", "UM", "VI"];

/// Scripts and languages read from right to left, by primary language.
const RIGHT_TO_LEFT: [&str; 5] = ["ar", "fa", "he", "ur", "yi"];

/// How deep placeables may lie in each other: ours nest two deep, and the parser's stack ends long after this.
const DEEPEST: usize = 32;

/// A value put into a message.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// Words, as they are.
    Words(&'a str),
    /// A number, that plural forms follow.
    Number(i64),
}

/// Values for a message that are all words.
#[must_use]
pub fn words<'a>(values: &[(&'a str, &'a str)]) -> Vec<(&'a str, Arg<'a>)> {
    values.iter().map(|(name, words)| (*name, Arg::Words(words))).collect()
}

/// The sentences of one language, with English behind them. Cheap to clone.
#[derive(Clone)]
pub struct Text {
    inner: Arc<Inner>,
}

struct Inner {
    pack: Arc<Pack>,
    language: String,
    month_first: bool,
    own: Speech,
    fallback: OnceLock<Speech>,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Text").field("language", &self.inner.language).finish_non_exhaustive()
    }
}

impl Text {
    /// The sentences for the first of the wanted languages (BCP 47) that the pack has, else English.
    ///
    /// `region` decides the order of an English date where the wanted tag names none.
    #[must_use]
    pub fn new(pack: &Arc<Pack>, wanted: &[String], region: Option<&str>) -> Self {
        let (language, tag_region) = negotiate(pack, wanted);
        let region = tag_region.or_else(|| region.map(str::to_ascii_uppercase)).unwrap_or_default();
        Self::of(pack, language, MONTH_FIRST.contains(&region.as_str()))
    }

    fn of(pack: &Arc<Pack>, language: String, month_first: bool) -> Self {
        let (own, pack) = (Speech::new(pack, &language), Arc::clone(pack));
        Self { inner: Arc::new(Inner { own, month_first, fallback: OnceLock::new(), pack, language }) }
    }

    /// The sentences of letters in another language of the pack ([`Self::for_letters`]); these where it has none such.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        match self.for_letters(language) {
            Some(known) if known != self.language() => Self::of(&self.inner.pack, known.to_owned(), false),
            Some(_) | None => self.clone(),
        }
    }

    /// The languages of letters: those of the app, and those in which the pack has letters alone.
    pub fn letter_languages(&self) -> impl Iterator<Item = &str> {
        let Pack { text, letters, .. } = &*self.inner.pack;
        text.keys().chain(letters.keys().filter(|tag| !text.contains_key(*tag))).map(String::as_str)
    }

    /// The pack's name for a language in which it has letters.
    #[must_use]
    pub fn for_letters(&self, language: &str) -> Option<&str> {
        let exact = self.letter_languages().find(|known| known.eq_ignore_ascii_case(language));
        exact.or_else(|| self.letter_languages().find(|known| tag::same(known, language)))
    }

    /// Tag of the language that the sentences are in.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.inner.language
    }

    /// Which way that language reads.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if RIGHT_TO_LEFT.contains(&tag::primary(&self.inner.language)) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The message with this id.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message with this id, with values put in.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// The message with this id; `None` where there is no such message in any language.
    #[must_use]
    pub fn find(&self, id: &str, values: &[(&str, Arg<'_>)]) -> Option<String> {
        let pack = &self.inner.pack;
        self.inner.own.format(pack, id, values).or_else(|| {
            if self.inner.language == FALLBACK {
                return None;
            }
            self.inner.fallback.get_or_init(|| Speech::new(pack, FALLBACK)).format(pack, id, values)
        })
    }

    /// The sentence of a statement: its id with dots as hyphens.
    #[must_use]
    pub fn fact(&self, id: &str) -> String {
        self.say(&id.replace('.', "-"))
    }

    /// A date written out ("23 November 2026").
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        let id = if self.inner.month_first { "date-long-month-first" } else { "date-long" };
        self.say_with(
            id,
            &[
                ("day", Arg::Words(&date.day().to_string())),
                ("month", Arg::Words(&self.month(date))),
                ("year", Arg::Words(&date.year().to_string())),
            ],
        )
    }

    /// A month of a year ("November 2026").
    #[must_use]
    pub fn month_of(&self, date: NaiveDate) -> String {
        self.say_with(
            "date-month",
            &[("month", Arg::Words(&self.month(date))), ("year", Arg::Words(&date.year().to_string()))],
        )
    }

    /// A date as exactly as it is known ("by 18 September 2024").
    #[must_use]
    pub fn date_known(&self, date: NaiveDate, precision: Precision) -> String {
        match precision {
            Precision::Day => self.date(date),
            Precision::By => self.say_with("date-by", &[("date", Arg::Words(&self.date(date)))]),
            Precision::Month => self.month_of(date),
            Precision::Unknown => self.say("date-unknown"),
        }
    }

    /// A full hour on the wall ("10:00").
    #[must_use]
    pub fn hour(&self, hour: u32) -> String {
        self.say_with("hour", &[("hour", Arg::Words(&hour.to_string()))])
    }

    /// Name of a country or territory; the code itself where it has none.
    #[must_use]
    pub fn place(&self, code: &str) -> String {
        let names = &self.inner.pack.names;
        [self.inner.language.as_str(), FALLBACK]
            .into_iter()
            .find_map(|language| names.get(language)?.get(code))
            .map_or_else(|| code.to_owned(), Clone::clone)
    }

    /// Name of a language in that language; the tag itself where it is not known.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        let name = |tag: &str| self.find(&format!("language-{tag}"), &[]);
        let other = if tag::same(tag, "no") { "no" } else { tag::primary(tag) };
        name(tag).or_else(|| name(other)).unwrap_or_else(|| tag.to_owned())
    }

    /// Words in quotation marks.
    #[must_use]
    pub fn quoted(&self, words: &str) -> String {
        self.say_with("quoted", &[("words", Arg::Words(words))])
    }

    /// Several things in one row of words ("a, b and c").
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let Some((first, middle)) = before.split_first() else { return last.clone() };
        let start = middle.iter().fold(first.clone(), |row, next| self.join("list-comma", &row, next));
        self.join("list-and", &start, last)
    }

    fn join(&self, id: &str, first: &str, second: &str) -> String {
        self.say_with(id, &[("first", Arg::Words(first)), ("second", Arg::Words(second))])
    }

    fn month(&self, date: NaiveDate) -> String {
        self.say(&format!("month-{}", date.month()))
    }
}

/// The pack's language for the wanted ones, and the region that the matching tag names.
fn negotiate(pack: &Pack, wanted: &[String]) -> (String, Option<String>) {
    for tag in wanted {
        let tag = tag.replace('_', "-");
        let exact = pack.text.keys().find(|known| known.eq_ignore_ascii_case(&tag));
        let Some(language) = exact.or_else(|| pack.text.keys().find(|known| tag::same(known, &tag))) else { continue };
        let region = tag
            .split('-')
            .skip(1)
            .take_while(|part| part.len() > 1)
            .find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        return (language.clone(), region.map(str::to_ascii_uppercase));
    }
    (FALLBACK.to_owned(), None)
}

/// The sentences of one language, read part by part.
struct Speech {
    language: String,
    app: Bundles,
    letters: Bundles,
}

type Bundle = FluentBundle<FluentResource>;
/// By the number of their part; `None` where it is damaged.
type Bundles = Box<[OnceLock<Option<Box<Bundle>>>]>;

impl Speech {
    fn new(pack: &Pack, language: &str) -> Self {
        let room = |texts: Option<&Texts>| (0..texts.map_or(0, Texts::len)).map(|_| OnceLock::new()).collect();
        Self {
            language: language.to_owned(),
            app: room(pack.text.get(language)),
            letters: room(pack.letters.get(language)),
        }
    }

    fn format(&self, pack: &Pack, id: &str, values: &[(&str, Arg<'_>)]) -> Option<String> {
        let one = |texts: Option<&Texts>, bundles: &Bundles| {
            let (texts, number) = (texts?, texts?.find(id)?);
            let read = || texts.source(number).map(|source| Box::new(bundle(&self.language, source)));
            format(bundles.get(number)?.get_or_init(read).as_ref()?, id, values)
        };
        one(pack.text.get(&self.language), &self.app).or_else(|| one(pack.letters.get(&self.language), &self.letters))
    }
}

fn bundle(language: &str, source: &str) -> Bundle {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would travel into JSON, letters and calendars.
    bundle.set_use_isolating(false);
    let source = if too_deep(source) { "" } else { source };
    let resource = match FluentResource::try_new(source.to_owned()) {
        // What could be read still counts; the check of the content refuses the rest.
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// True where placeables lie in each other deeper than the parser's stack is sure to bear.
#[must_use]
pub fn too_deep(source: &str) -> bool {
    nesting(source) > DEEPEST
}

/// How deep braces lie in each other at most. Those in quoted text count too; a line that begins a message begins anew.
fn nesting(source: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for line in source.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth = depth.saturating_add(1),
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
    }
    deepest
}

fn format(bundle: &Bundle, id: &str, values: &[(&str, Arg<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Arg::Words(words) => args.set(*name, FluentValue::from(*words)),
            Arg::Number(number) => args.set(*name, FluentValue::from(*number)),
        }
    }
    // A value that a message asks for and does not get shows as its name; the rest of the sentence stands.
    let mut faults = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn pack() -> Arc<Pack> {
        let read = |language: &str| {
            std::fs::read_to_string(format!("{}/../content/text/{language}/app.ftl", env!("CARGO_MANIFEST_DIR")))
                .unwrap()
        };
        let english = read("en") + "\nonly-english = Only here\n";
        Arc::new(Pack {
            version: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
            names: BTreeMap::from([
                (
                    "en".to_owned(),
                    BTreeMap::from([("DE".to_owned(), "Germany".to_owned()), ("FR".to_owned(), "France".to_owned())])
                        .into(),
                ),
                ("de".to_owned(), BTreeMap::from([("DE".to_owned(), "Deutschland".to_owned())]).into()),
            ]),
            text: BTreeMap::from([("en".to_owned(), Texts::of(&english)), ("de".to_owned(), Texts::of(&read("de")))]),
            ..Pack::default()
        })
    }

    fn text(wanted: &[&str], region: Option<&str>) -> Text {
        Text::new(&pack(), &wanted.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>(), region)
    }

    #[test]
    fn the_first_language_that_exists_is_taken() {
        assert_eq!(text(&["fr-FR", "de-AT", "en"], None).language(), "de");
        assert_eq!(text(&["de_CH"], None).language(), "de");
        assert_eq!(text(&["deu"], None).language(), "en");
        assert_eq!(text(&["xx"], None).language(), "en");
        assert_eq!(text(&[], None).language(), "en");
        assert_eq!(text(&["", "-", "☃"], None).language(), "en");
    }

    #[test]
    fn letters_speak_more_languages_than_the_app() {
        let mut pack = Pack::clone(&pack());
        pack.text.insert("nb".to_owned(), Texts::of("letter-a = a"));
        pack.letters.insert("bg".to_owned(), Texts::of("letter-greeting = Здравейте,\nmonth-1 = януари"));
        let pack = Arc::new(pack);
        let text = |wanted: &str| Text::new(&pack, &[wanted.to_owned()], None);
        assert_eq!(text("bg").language(), "en");
        for norwegian in ["nb", "no", "nn-NO", "no_NO"] {
            assert_eq!(text(norwegian).language(), "nb", "{norwegian}");
        }
        let english = text("en");
        assert_eq!(english.letter_languages().collect::<Vec<_>>(), ["de", "en", "nb", "bg"]);
        assert_eq!(english.in_language("bg-BG").say("letter-greeting"), "Здравейте,");
        assert_eq!(english.in_language("bg").say("month-1"), "януари");
        // What it lacks is English.
        assert_eq!(english.in_language("bg").say("month-2"), "February");
        assert_eq!(english.in_language("no").language(), "nb");
        assert_eq!(english.in_language("xx").language(), "en");
        assert_eq!(english.language_name("nb"), "Norsk");
        assert_eq!(english.language_name("de-AT"), "Deutsch");
    }

    #[test]
    fn dates_follow_language_and_region() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
        let cases = [
            (&["en-US"][..], None, "November 3, 2026"),
            (&["en"], Some("us"), "November 3, 2026"),
            (&["en-GB"], Some("US"), "3 November 2026"),
            (&["en"], Some("DE"), "3 November 2026"),
            (&["en"], None, "3 November 2026"),
            (&["de"], Some("US"), "3. November 2026"),
        ];
        for (wanted, region, expected) in cases {
            assert_eq!(text(wanted, region).date(day), expected, "{wanted:?} {region:?}");
        }
        assert_eq!(text(&["de"], None).date_known(day, Precision::By), "spätestens am 3. November 2026");
        assert_eq!(text(&["en"], None).date_known(day, Precision::Month), "November 2026");
    }

    #[test]
    fn what_is_missing_is_english_and_then_its_id() {
        let german = text(&["de"], None);
        assert_eq!(german.say("only-english"), "Only here");
        assert_eq!(german.say("no-such-message"), "no-such-message");
        assert_eq!(german.place("DE"), "Deutschland");
        assert_eq!(german.place("FR"), "France");
        assert_eq!(german.place("QQ"), "QQ");
    }

    #[test]
    fn lists_and_quotes_read_well() {
        let items = |n: usize| ["a", "b", "c"].iter().take(n).map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let english = text(&["en"], None);
        assert_eq!([0, 1, 2, 3].map(|n| english.list(&items(n))), ["", "a", "a and b", "a, b and c"]);
        assert_eq!(text(&["de"], None).list(&items(3)), "a, b und c");
        assert_eq!(english.quoted("Data privacy"), "“Data privacy”");
        assert_eq!(text(&["de"], None).quoted("Datenschutz"), "„Datenschutz“");
    }

    #[test]
    fn braces_within_braces_end_nothing() {
        let mut pack = Pack::clone(&pack());
        for deep in [
            format!("deep = {}", "{".repeat(100_000)),
            format!("deep = {}x{}", "{ ".repeat(100_000), " }".repeat(100_000)),
        ] {
            pack.text.insert("en".to_owned(), Texts::of(&deep));
            assert_eq!(Text::new(&Arc::new(pack.clone()), &[], None).say("deep"), "deep");
        }
        assert_eq!(nesting("a = { $n ->\n   *[one] { $x }\n }\nb = {"), 2);
    }

    #[test]
    fn no_isolation_marks_get_in() {
        assert!(!text(&["en"], None).quoted("x").contains('\u{2068}'));
    }
}
