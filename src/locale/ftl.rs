//! Fluent files as an author's check needs them: what each phrase says, with places.
//!
//! With [`super`] the only file that names Fluent. It guards the parser (a deeply nested file would take the program
//! down), keeps a place for everything, and can say every phrase with sample values. It refuses to know which phrases
//! a shelf needs and how a language is written.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::ast::{Variant, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::content::code;
use crate::content::paper::Paper;

/// How deep braces and parentheses may be nested.
const DEEPEST: usize = 32;
/// Stands in a plain text for what is put in later.
pub const INSERTED: char = '\u{fffc}';

/// A file of phrases.
#[derive(Clone, Debug)]
pub struct FtlFile<'a> {
    /// The file and its findings.
    pub paper: Paper<'a>,
    /// Its messages and terms, in their order. A term’s key begins with a hyphen.
    pub messages: Vec<FtlMessage>,
    /// Whether it may be given to Fluent.
    pub is_safe: bool,
}

/// A message or term.
#[derive(Clone, Debug)]
pub struct FtlMessage {
    /// Its key.
    pub key: String,
    /// The byte where it begins.
    pub at: usize,
    /// What it says itself.
    pub value: Option<Surface>,
    /// What it says on other surfaces, by name.
    pub attributes: Vec<(String, Surface)>,
}

impl FtlMessage {
    /// Each surface; the value has no name.
    pub fn surfaces(&self) -> impl Iterator<Item = (Option<&str>, &Surface)> {
        let value = self.value.iter().map(|surface| (None, surface));
        value.chain(self.attributes.iter().map(|(name, surface)| (Some(name.as_str()), surface)))
    }

    /// The surface of this name.
    pub fn surface(&self, name: Option<&str>) -> Option<&Surface> {
        self.surfaces().find(|(known, _)| *known == name).map(|(_, surface)| surface)
    }

    /// Whether it is private to its language.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }
}

/// One thing that a message says.
#[derive(Clone, Default, Debug)]
pub struct Surface {
    /// The byte where it begins.
    pub at: usize,
    /// Its variables and where each is first used.
    pub variables: BTreeMap<String, usize>,
    /// Its selections.
    pub selects: Vec<Select>,
    /// What it says with every selection at its default, then every other variant for itself.
    pub texts: Vec<Plain>,
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub struct Select {
    /// The variable that it depends on, if it is one.
    pub variable: Option<String>,
    /// Where it begins.
    pub at: usize,
    /// The names of its variants.
    pub keys: Vec<String>,
}

impl Select {
    /// Whether it has a variant for a plural form.
    pub fn is_plural(&self) -> bool {
        self.keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(&key.as_str()))
    }

    /// Whether it depends on a number: a plural form, or just this number.
    pub fn counts(&self) -> bool {
        self.is_plural() || self.keys.iter().any(|key| key.starts_with(|first: char| first.is_ascii_digit()))
    }
}

/// Text with places.
#[derive(Clone, Default, Debug)]
pub struct Plain {
    /// The text; [`INSERTED`] stands for what is put in later.
    pub text: String,
    /// Pairs of a byte in the text and the byte in the file where the text from there on stands.
    spots: Vec<(usize, usize)>,
}

impl Plain {
    /// Where the byte `at` of the text stands in the file.
    pub fn place(&self, at: usize) -> usize {
        let nth = self.spots.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.spots.get(nth).map_or(0, |(start, place)| place + at.saturating_sub(*start))
    }

    fn push(&mut self, text: &str, place: usize) {
        self.spots.push((self.text.len(), place));
        self.text.push_str(text);
    }
}

/// A file as it is said from; none when it is not text, or nested too deep for the parser.
pub fn resource(bytes: &[u8]) -> Option<FluentResource> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match too_deep(text) {
        Some(_) => None,
        None => FluentResource::try_new(text.to_owned()).ok(),
    }
}

/// Reads a file. Its paper says what is wrong with it as a file.
pub fn read(mut paper: Paper<'_>) -> FtlFile<'_> {
    paper.look_for_controls();
    if let Some(at) = too_deep(paper.text) {
        let what = format!("Braces are nested more than {DEEPEST} deep here, or were not closed.");
        paper.tell(code::TOO_DEEP, at, what, "Close each { with a }.");
        return FtlFile { paper, messages: Vec::new(), is_safe: false };
    }
    let resource = match parser::parse(paper.text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                refuse(&mut paper, &error);
            }
            resource
        }
    };
    if resource.body.is_empty() && paper.text.trim().is_empty() {
        paper.tell(code::EMPTY_FILE, 0, "This file says nothing.", "Write its phrases, or delete the file.");
    }
    let mut messages = Vec::new();
    for entry in resource.body {
        let (key, name, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.id.name, message.value, message.attributes)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), term.id.name, Some(term.value), term.attributes)
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        let at = place(paper.text, name).unwrap_or_default();
        let at = if key.starts_with('-') { at.saturating_sub(1) } else { at };
        let value = value.map(|pattern| surface(&pattern, at, &mut paper));
        let attributes = read_attributes(&attributes, &mut paper);
        messages.push(FtlMessage { key, at, value, attributes });
    }
    FtlFile { paper, messages, is_safe: true }
}

fn read_attributes(attributes: &[Attribute<&str>], paper: &mut Paper<'_>) -> Vec<(String, Surface)> {
    let mut found: Vec<(String, Surface)> = Vec::new();
    for attribute in attributes {
        let name = attribute.id.name;
        let at = place(paper.text, name).unwrap_or_default().saturating_sub(1);
        if found.iter().any(|(before, _)| before == name) {
            let what = format!("“.{name}” was written before in this phrase.");
            paper.tell(code::DUPLICATE_ATTRIBUTE, at, what, "Keep one of the two.");
        } else {
            found.push((name.to_owned(), surface(&attribute.value, at, paper)));
        }
    }
    found
}

/// Where braces and parentheses are nested too deep for the parser, if they are.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut calls) = (0_usize, 0_usize);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut quoted = false;
        let mut escaped = false;
        for (at, byte) in line.bytes().enumerate().filter(|_| !line.starts_with('#')) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' if braces > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => braces += 1,
                b'}' => {
                    braces = braces.saturating_sub(1);
                    calls = if braces == 0 { 0 } else { calls };
                }
                b'(' if braces > 0 => calls += 1,
                b')' => calls = calls.saturating_sub(1),
                _ => {}
            }
            if braces + calls > DEEPEST {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

fn refuse(paper: &mut Paper<'_>, error: &ParserError) {
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let rest = paper.slice(start..paper.text.len());
    let at = start + rest.len() - rest.trim_start().len();
    let line = rest.trim_start().lines().next().unwrap_or_default();
    let inner = paper.slice(0..error.pos.start).rsplit('\n').next().unwrap_or_default();
    let indented = paper.slice(0..at).ends_with([' ', '\t']);
    let (what, hint) = if paper.slice(0..at).rsplit('\n').next().unwrap_or_default().contains('\t') {
        (
            "This line begins with a tab, and Fluent wants spaces.",
            "Replace the tab by four spaces.".to_owned(),
        )
    } else if indented && line.starts_with(['[', '*', '.', '}']) {
        let hint = "Put a word before it; a line cannot begin with [, *, } or a full stop.".to_owned();
        ("Fluent takes this line for something else than words.", hint)
    } else {
        let nth = paper.spot(error.pos.start).line;
        let hint = match error.kind.to_string() {
            text if text.is_empty() || inner.len() > 500 => "Compare it with a phrase that works.".to_owned(),
            text => format!("Look at line {nth}: {}.", text.trim_end_matches('.').replace('"', "’")),
        };
        ("This cannot be read as Fluent, so it would be left out or cut off.", hint)
    };
    paper.tell(code::BROKEN_PHRASE, at, what, hint);
}

/// The byte of `text` at which its part `part` stands.
fn place(text: &str, part: &str) -> Option<usize> {
    let at = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    (at + part.len() <= text.len()).then_some(at)
}

fn surface(pattern: &Pattern<&str>, at: usize, paper: &mut Paper<'_>) -> Surface {
    let mut reader = Reader { paper, found: Surface { at, ..Surface::default() }, here: at };
    let mut main = Plain::default();
    reader.pattern(pattern, &mut main);
    reader.found.texts.insert(0, main);
    reader.found
}

struct Reader<'p, 'a> {
    paper: &'p mut Paper<'a>,
    found: Surface,
    here: usize,
}

impl Reader<'_, '_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, plain: &mut Plain) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.here = place(self.paper.text, value).unwrap_or(self.here);
                    plain.push(value, self.here);
                    self.here += value.len();
                }
                PatternElement::Placeable { expression } => self.expression(expression, plain),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, plain: &mut Plain) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, plain),
            Expression::Select { selector, variants } => self.select(selector, variants, plain),
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>], plain: &mut Plain) {
        let mut before = Plain::default();
        self.inline(selector, &mut before);
        let variable = match selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id }] => Some(id.name),
                _ => None,
            },
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => None,
        };
        let keys = variants.iter().map(|variant| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        });
        let variable = variable.map(str::to_owned);
        self.found.selects.push(Select { variable, at: self.here, keys: keys.collect() });
        for variant in variants {
            if variant.default {
                self.pattern(&variant.value, plain);
            } else {
                let mut other = Plain::default();
                self.pattern(&variant.value, &mut other);
                self.found.texts.push(other);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, plain: &mut Plain) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.here = place(self.paper.text, value).unwrap_or(self.here);
                let text = unescape_unicode_to_string(value);
                for character in text.chars().filter(|character| !value.contains(*character)) {
                    self.paper.look_at(self.here, character);
                }
                plain.push(&text, self.here);
            }
            InlineExpression::NumberLiteral { value } => plain.push(value, self.here),
            InlineExpression::VariableReference { id } => {
                self.here = place(self.paper.text, id.name).map_or(self.here, |at| at.saturating_sub(1));
                self.found.variables.entry(id.name.to_owned()).or_insert(self.here);
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.here = place(self.paper.text, id.name).unwrap_or(self.here);
                self.arguments(arguments);
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.here = place(self.paper.text, id.name).unwrap_or(self.here);
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.here = place(self.paper.text, id.name).unwrap_or(self.here);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, plain),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let mut aside = Plain::default();
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument, &mut aside);
        }
    }
}

/// A value to say a phrase with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sample {
    /// A number.
    Number(u32),
    /// A word.
    Word(&'static str),
}

/// All phrases of a language, to be said with sample values.
pub struct Rehearsal {
    bundle: FluentBundle<FluentResource>,
}

impl Rehearsal {
    /// The phrases of the language with this tag. Only files that are safe may be given.
    pub fn new<'a>(tag: &str, files: impl IntoIterator<Item = &'a FtlFile<'a>>) -> Self {
        let mut bundle = FluentBundle::new(tag.parse().into_iter().collect());
        // NUMBER is the only one of them that exists, and it is there already when a second one is added.
        drop(bundle.add_builtins());
        for file in files.into_iter().filter(|file| file.is_safe) {
            let resource = match FluentResource::try_new(file.paper.text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A key given twice is told by whoever compares files; the first one stays.
            drop(bundle.add_resource(resource));
        }
        Self { bundle }
    }

    /// What is said, or why it cannot be.
    pub fn say(
        &self,
        key: &str,
        surface: Option<&str>,
        samples: &[(&str, Sample)],
    ) -> Result<String, String> {
        let missing = || "it is not there".to_owned();
        let message = self.bundle.get_message(key).ok_or_else(missing)?;
        let pattern = match surface {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let mut arguments = FluentArgs::new();
        for (name, sample) in samples {
            match sample {
                Sample::Number(number) => arguments.set(*name, *number),
                Sample::Word(word) => arguments.set(*name, FluentValue::from(*word)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, Some(&arguments), &mut errors);
        match errors.first() {
            Some(error) => Err(error.to_string()),
            None if text.contains("{$") => Err("a term uses a variable that it was not given".to_owned()),
            None => Ok(text.into_owned()),
        }
    }
}
