//! Fluent files as an author's check needs them: what each phrase says, with places.
//!
//! Locale files alone name Fluent. This one guards the parser (a deeply nested file would take the program down) and
//! keeps a place for everything. It refuses to know which phrases a shelf needs and how a language is written.

pub mod entries;
mod mistake;
pub mod rehearsal;
mod slips;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use fluent_syntax::ast::{Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::phrases::state;

/// How deep braces and parentheses may be nested.
const DEEPEST: usize = 32;
/// How many surfaces a message may have beside its value.
const MOST_ATTRIBUTES: usize = 100;
/// Stands in a plain text for what is put in later.
pub const INSERTED: char = '\u{fffc}';

/// A file of phrases.
#[derive(Clone, Debug)]
pub struct FtlFile<'a> {
    /// The file and its findings.
    pub paper: Paper<'a>,
    /// What is read of it: the file, with its slips mended if there were any.
    pub text: Cow<'a, str>,
    /// Keys of phrases that are still to be written.
    pub unwritten: BTreeSet<String>,
    /// Its messages and terms, in their order. A term’s key begins with a hyphen.
    pub messages: Vec<FtlMessage>,
    /// Keys of messages that were lost or cut off because something in them is not Fluent.
    pub broken: Vec<String>,
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
    /// Words that somebody in it says, and the guide would not: from a comment `# Quoted: …` above it.
    pub quoted: Vec<(usize, String)>,
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
    /// The terms that it uses.
    pub uses: Vec<Use>,
    /// What it says with every selection at its default, then every other variant for itself.
    pub texts: Vec<Plain>,
}

/// A term in a phrase.
#[derive(Clone, Debug)]
pub struct Use {
    /// The key of the term, with its hyphen.
    pub key: String,
    /// Where it stands.
    pub at: usize,
    /// The names and texts of what it is asked with; no text when that is a number.
    pub arguments: Vec<(String, Option<String>)>,
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

    /// Tells a piece of the text in place of which it is safe to write `new`.
    pub fn mend(
        &self,
        paper: &mut Paper<'_>,
        code: Code,
        (range, new): (Range<usize>, &str),
        told: (&str, &str),
    ) {
        let (at, text) = (self.place(range.start), self.text.get(range).unwrap_or_default());
        let end = at + text.len();
        if paper.slice(paper.origin(at)..paper.origin(end)) == text {
            paper.tell_mend(code, at..end, new, told);
        } else {
            paper.tell(code, at, told.0, told.1);
        }
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

/// What a file says, with every selection at its default; nothing when it cannot be read.
pub fn texts(bytes: &[u8]) -> Vec<String> {
    let Ok(paper) = Paper::open("", bytes) else { return Vec::new() };
    let surfaces = |message: FtlMessage| {
        message.value.into_iter().chain(message.attributes.into_iter().map(|(_, surface)| surface))
    };
    let said = read(paper).messages.into_iter().flat_map(surfaces);
    said.filter_map(|surface| surface.texts.into_iter().next()).map(|plain| plain.text).collect()
}

/// Reads a file. Its paper says what is wrong with it as a file; what could be read as it was meant is among its messages.
pub fn read(mut paper: Paper<'_>) -> FtlFile<'_> {
    paper.look_for_controls();
    if paper.look_for_versions() {
        return unread(paper);
    }
    if let Some(at) = too_deep(paper.text) {
        let what = format!("Braces are nested more than {DEEPEST} deep here, or were not closed.");
        paper.tell(code::TOO_DEEP, at, what, "Close each { with a }.");
        return unread(paper);
    }
    if paper.text.trim().is_empty() {
        paper.tell(code::EMPTY_FILE, 0, "This file says nothing.", "Write its phrases, or delete the file.");
        return unread(paper);
    }
    let mut text = Cow::Borrowed(paper.text);
    if parser::parse(paper.text).is_err() {
        let mended = slips::mend(&mut paper);
        if too_deep(&mended).is_none() {
            text = Cow::Owned(mended);
        }
    }
    let (messages, broken) = messages(&mut paper, &text);
    let unwritten = state::unwritten(&text);
    FtlFile { paper, text, unwritten, messages, broken, is_safe: true }
}

/// A file of which nothing is read.
fn unread(paper: Paper<'_>) -> FtlFile<'_> {
    let text = Cow::Borrowed(paper.text);
    let (messages, broken, unwritten) = (Vec::new(), Vec::new(), BTreeSet::new());
    FtlFile { paper, text, unwritten, messages, broken, is_safe: false }
}

/// The messages of a file, of which this text is read, and the keys of those that were lost or cut off.
fn messages(paper: &mut Paper<'_>, text: &str) -> (Vec<FtlMessage>, Vec<String>) {
    let mut broken = Vec::new();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                if paper.is_full() {
                    break;
                }
                broken.extend(mistake::tell(paper, text, &error));
            }
            resource
        }
    };
    let mut messages = Vec::new();
    for entry in resource.body {
        let (key, name, value, attributes, comment) = match entry {
            Entry::Message(message) => {
                let Message { id, value, attributes, comment } = message;
                (id.name.to_owned(), id.name, value, attributes, comment)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), term.id.name, Some(term.value), term.attributes, term.comment)
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        let at = place(text, name).unwrap_or_default();
        let at = if key.starts_with('-') { at.saturating_sub(1) } else { at };
        if attributes.len() > MOST_ATTRIBUTES {
            let what = format!(
                "“{key}” has more than {MOST_ATTRIBUTES} parts, and no phrase of ours has more than six."
            );
            paper.tell(code::TOO_BIG, at, what, "Delete those that nothing uses.");
            broken.push(key);
            continue;
        }
        let key = small(key, at, paper);
        let value = value.map(|pattern| surface(&pattern, at, (paper, text)));
        let attributes = read_attributes(&attributes, (paper, text));
        let quoted = comment.iter().flat_map(|comment| quoted(comment, text)).collect();
        messages.push(FtlMessage { key, at, value, attributes, quoted });
    }
    (messages, broken)
}

/// A key in small letters, as ids are; telephones begin a line with a capital.
fn small(key: String, at: usize, paper: &mut Paper<'_>) -> String {
    if !key.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return key;
    }
    let small = key.to_ascii_lowercase();
    slips::odd_key(paper, at..at + key.len(), &key, &small);
    small
}

/// The words that a comment marks as quoted, and where each stands.
fn quoted(comment: &Comment<&str>, text: &str) -> Vec<(usize, String)> {
    let lists = comment.content.iter().filter_map(|line| line.trim_start().strip_prefix("Quoted:"));
    let words = lists.flat_map(|list| list.split([',', '،'])).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| (place(text, word).unwrap_or_default(), word.to_owned())).collect()
}

fn read_attributes(
    attributes: &[Attribute<&str>],
    (paper, text): (&mut Paper<'_>, &str),
) -> Vec<(String, Surface)> {
    let mut found: Vec<(String, Surface)> = Vec::new();
    let mut names = BTreeSet::new();
    for attribute in attributes {
        let name = attribute.id.name;
        let at = place(text, name).unwrap_or_default().saturating_sub(1);
        if names.insert(name) {
            found.push((name.to_owned(), surface(&attribute.value, at, (paper, text))));
        } else {
            let what = format!("“.{name}” was written before in this phrase.");
            paper.tell(code::DUPLICATE_ATTRIBUTE, at, what, "Keep one of the two.");
        }
    }
    found
}

/// Where braces and parentheses are nested too deep for the parser, if they are. It would exhaust the stack.
pub fn too_deep(text: &str) -> Option<usize> {
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

/// The byte of `text` at which its part `part` stands.
pub(super) fn place(text: &str, part: &str) -> Option<usize> {
    let at = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    (at + part.len() <= text.len()).then_some(at)
}

fn surface(pattern: &Pattern<&str>, at: usize, (paper, text): (&mut Paper<'_>, &str)) -> Surface {
    let mut reader = Reader { paper, text, found: Surface { at, ..Surface::default() }, here: at };
    let mut main = Plain::default();
    reader.pattern(pattern, &mut main);
    reader.found.texts.insert(0, main);
    reader.found
}

fn use_of(name: &str, at: usize, arguments: Option<&CallArguments<&str>>) -> Use {
    let named = arguments.into_iter().flat_map(|arguments| &arguments.named);
    let arguments = named.map(|argument| {
        let text = match &argument.value {
            InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into_owned()),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::Placeable { .. } => None,
        };
        (argument.name.name.to_owned(), text)
    });
    Use { key: format!("-{name}"), at, arguments: arguments.collect() }
}

struct Reader<'p, 'a> {
    paper: &'p mut Paper<'a>,
    /// What is read of the file.
    text: &'p str,
    found: Surface,
    here: usize,
}

impl Reader<'_, '_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, plain: &mut Plain) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.here = place(self.text, value).unwrap_or(self.here);
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
        let at = self.here;
        let mut keys: Vec<String> = Vec::new();
        let mut known = BTreeSet::new();
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                variant.key;
            if !known.insert(key) {
                let at = place(self.text, key).unwrap_or(at);
                let what = format!("The variant [{key}] was written before.");
                self.paper.tell(code::DUPLICATE_VARIANT, at, what, "Keep one of the two.");
            }
            keys.push(key.to_owned());
        }
        let variable = variable.map(str::to_owned);
        self.found.selects.push(Select { variable, at, keys });
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
                self.here = place(self.text, value).unwrap_or(self.here);
                let text = unescape_unicode_to_string(value);
                self.paper.look_at_escaped(self.here, &text, value);
                plain.push(&text, self.here);
            }
            InlineExpression::NumberLiteral { value } => plain.push(value, self.here),
            InlineExpression::VariableReference { id } => {
                self.here = place(self.text, id.name).map_or(self.here, |at| at.saturating_sub(1));
                self.found.variables.entry(id.name.to_owned()).or_insert(self.here);
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.here = place(self.text, id.name).unwrap_or(self.here);
                self.arguments(arguments);
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.here = place(self.text, id.name).unwrap_or(self.here);
                plain.push("\u{fffc}", self.here);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.here = place(self.text, id.name).unwrap_or(self.here);
                self.found.uses.push(use_of(id.name, self.here, arguments.as_ref()));
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
