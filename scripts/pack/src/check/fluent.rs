//! Fluent files, read: what each message of a language says, as far as a rule asks.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use untrained_core::text::too_deep;

use crate::complaint::Complaint;
use crate::files::Files;

/// One message of one language.
pub struct Message<'a> {
    /// Path under `content/`.
    pub file: &'a str,
    /// What it says; `None` where it has no text of its own.
    pattern: Option<Pattern<&'a str>>,
}

/// The messages of a language by id; a term's id begins with a hyphen.
pub type Language<'a> = BTreeMap<String, Message<'a>>;

/// How many characters a variable may bring.
pub struct Widths {
    /// The longest name of a service.
    pub service: usize,
    /// The longest name of data in the language.
    pub data: usize,
}

impl Widths {
    fn of(&self, variable: &str) -> usize {
        match variable {
            "service" | "name" => self.service,
            "data" => self.data,
            "date" => "23. September 2026".chars().count(),
            _ => 2,
        }
    }
}

/// One choice between variants.
pub struct Choice<'m> {
    /// The variable that decides; empty where it is none.
    pub by: &'m str,
    /// The keys that are words, the default among them.
    pub words: Vec<&'m str>,
}

/// Reads the languages of a folder (`text/`): name → messages. What cannot be read is complained of.
pub fn languages<'a>(files: &'a Files, folder: &str, wrong: &mut Vec<Complaint>) -> BTreeMap<&'a str, Language<'a>> {
    let mut languages: BTreeMap<&str, Language> = BTreeMap::new();
    for (path, source) in files {
        let inside = path.strip_prefix(folder).and_then(|rest| rest.strip_suffix(".ftl"));
        let Some((language, _)) = inside.and_then(|rest| rest.split_once('/')) else { continue };
        read(path, source, languages.entry(language).or_default(), wrong);
    }
    languages
}

/// What a file holds and what of it cannot be read; none for braces that would end the parser, whose stack no check catches.
/// The only way to the parser: every rule that reads sentences takes this one.
pub fn parsed(source: &str) -> Option<(Resource<&str>, Vec<ParserError>)> {
    if too_deep(source) {
        return None;
    }
    Some(parser::parse(source).map_or_else(|part| part, |whole| (whole, Vec::new())))
}

/// Parses one file into `messages`.
fn read<'a>(path: &'a str, source: &'a str, messages: &mut Language<'a>, wrong: &mut Vec<Complaint>) {
    let Some((resource, faults)) = parsed(source) else {
        wrong.push(Complaint::at(path, "braces", "lie in each other too deep"));
        return;
    };
    for fault in faults {
        let line = source.get(..fault.pos.start).map_or(0, |before| before.matches('\n').count()).saturating_add(1);
        wrong.push(Complaint::at(path, format!("line {line}"), format!("cannot be read: {fault}")));
    }
    for entry in resource.body {
        let (id, pattern) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        if pattern.is_none() {
            wrong.push(Complaint::at(path, &id, "has no text of its own"));
        }
        if let Some(other) = messages.get(&id) {
            wrong.push(Complaint::at(path, &id, format!("is in {} already", other.file)));
        } else {
            let message = Message { file: path, pattern };
            for function in message.functions() {
                wrong.push(Complaint::at(
                    path,
                    &id,
                    format!("uses the function {function}, which the app does not have"),
                ));
            }
            messages.insert(id, message);
        }
    }
}

/// One thing that stands in a pattern.
enum Piece<'m> {
    Text(&'m str),
    Inline(&'m InlineExpression<&'m str>),
    Choice(&'m InlineExpression<&'m str>, &'m [Variant<&'m str>]),
}

impl<'a> Message<'a> {
    /// Calls `each` with everything in it, from the start, the variants of a choice after the choice.
    fn walk<'m>(&'m self, each: &mut impl FnMut(Piece<'m>))
    where
        'a: 'm,
    {
        if let Some(pattern) = &self.pattern {
            walk(pattern, each);
        }
    }

    /// The variables that it asks for.
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        self.walk(&mut |piece| {
            if let Piece::Inline(InlineExpression::VariableReference { id })
            | Piece::Choice(InlineExpression::VariableReference { id }, _) = piece
            {
                found.insert(id.name);
            }
        });
        found
    }

    /// The ids of the messages and terms that it says.
    pub fn mentions(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.walk(&mut |piece| {
            let (Piece::Inline(inline) | Piece::Choice(inline, _)) = piece else { return };
            if let InlineExpression::MessageReference { id, .. } = inline {
                found.insert(id.name.to_owned());
            }
            if let InlineExpression::TermReference { id, .. } = inline {
                found.insert(format!("-{}", id.name));
            }
        });
        found
    }

    fn functions(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.walk(&mut |piece| {
            let (Piece::Inline(inline) | Piece::Choice(inline, _)) = piece else { return };
            if let InlineExpression::FunctionReference { id, .. } = inline {
                found.push(id.name);
            }
        });
        found
    }

    /// Its choices, in order.
    pub fn choices(&self) -> Vec<Choice<'_>> {
        let mut found = Vec::new();
        self.walk(&mut |piece| {
            let Piece::Choice(selector, variants) = piece else { return };
            let by = match selector {
                InlineExpression::VariableReference { id } => id.name,
                InlineExpression::StringLiteral { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::Placeable { .. } => "",
            };
            let words = variants.iter().filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some(*name),
                VariantKey::NumberLiteral { .. } => None,
            });
            found.push(Choice { by, words: words.collect() });
        });
        found
    }

    /// All its words, every variant, in order; a line end stands for what is put in.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.walk(&mut |piece| match piece {
            Piece::Text(text) => words.push_str(text),
            Piece::Inline(InlineExpression::StringLiteral { value }) => words.push_str(value),
            Piece::Inline(_) | Piece::Choice(..) => words.push('\n'),
        });
        words
    }

    /// The length of its longest form in characters.
    pub fn longest(&self, widths: &Widths) -> usize {
        self.pattern.as_ref().map_or(0, |pattern| longest(pattern, widths))
    }
}

fn walk<'m>(pattern: &'m Pattern<&'m str>, each: &mut impl FnMut(Piece<'m>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => each(Piece::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, each),
        }
    }
}

fn walk_expression<'m>(expression: &'m Expression<&'m str>, each: &mut impl FnMut(Piece<'m>)) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => walk_expression(expression, each),
        Expression::Inline(inline) => each(Piece::Inline(inline)),
        Expression::Select { selector, variants } => {
            each(Piece::Choice(selector, variants));
            for variant in variants {
                walk(&variant.value, each);
                // Two variants are never said together.
                each(Piece::Text("\n"));
            }
        }
    }
}

fn longest(pattern: &Pattern<&str>, widths: &Widths) -> usize {
    let each = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression } => of_expression(expression, widths),
    });
    each.sum()
}

fn of_expression(expression: &Expression<&str>, widths: &Widths) -> usize {
    match expression {
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                value.chars().count()
            }
            InlineExpression::VariableReference { id } => widths.of(id.name),
            InlineExpression::Placeable { expression } => of_expression(expression, widths),
            InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::FunctionReference { .. } => 0,
        },
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| longest(&variant.value, widths)).max().unwrap_or(0)
        }
    }
}
