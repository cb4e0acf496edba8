//! An XLIFF document that came back: its units, with their places.
//!
//! Reads what translation tools write around our own elements, and refuses what is no XLIFF with one finding. Knows
//! nothing of phrases.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use shelf::finding::paper::Paper;
use shelf::finding::{Finding, code};

/// How many attributes an element may have: tools write a handful.
const MOST_ATTRIBUTES: usize = 100;

/// A unit of a document.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Unit {
    /// The file of phrases.
    pub(super) file: String,
    /// The language of the target.
    pub(super) language: String,
    /// The name of the unit.
    pub(super) id: String,
    /// The byte where it begins.
    pub(super) at: usize,
    /// The English.
    pub(super) source: String,
    /// The translation, if there is one.
    pub(super) target: Option<String>,
    /// How far the tool says that it is.
    pub(super) state: String,
    /// Where the phrase stands, as tools keep it that lose the name: `allies.ftl:ally--nurse.does`.
    pub(super) places: Vec<String>,
    /// Whose words a tool says that these are, where it put together what says the same in English.
    pub(super) words_of: Option<String>,
}

/// What begins the note that names the place of a phrase.
const KEY_NOTE: &str = "Key: ";

/// The note that names this place.
pub(super) fn key_note(place: &str) -> String {
    format!("{KEY_NOTE}{place}")
}

/// The place that a line of a note names, if it does.
pub(super) fn is_key_note(line: &str) -> Option<&str> {
    line.trim().strip_prefix(KEY_NOTE).map(str::trim)
}

/// What text belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Nothing,
    Source,
    Target,
    Note,
    Place,
}

struct Reading {
    units: Vec<Unit>,
    file: String,
    language: String,
    part: Part,
    /// A note or a place that is being read.
    aloud: String,
    /// Whether this unit holds what a tool notes about the whole document.
    is_head: bool,
    /// How many elements are open.
    depth: usize,
    /// Where an element began that repeats the source or another tool's proposal, and is passed over.
    aside: Option<usize>,
    is_xliff: bool,
}

/// The units of a document.
pub(super) fn read(paper: &Paper<'_>) -> Result<Vec<Unit>, Box<Finding>> {
    let mut reader = Reader::from_str(paper.text);
    let mut reading = Reading {
        units: Vec::new(),
        file: String::new(),
        language: String::new(),
        part: Part::Nothing,
        aloud: String::new(),
        is_head: false,
        depth: 0,
        aside: None,
        is_xliff: false,
    };
    loop {
        let at = position(reader.buffer_position());
        let broken = |what: String| {
            let hint = "Export again, or save it in the translation tool as XLIFF 1.2; nothing was written.";
            Box::new(paper.spot(at).finding(code::BROKEN_XLIFF, what, hint))
        };
        match reader.read_event() {
            Ok(Event::Eof) if reading.depth == 0 && reading.is_xliff => return Ok(reading.units),
            Ok(Event::Eof) if reading.is_xliff => {
                return Err(broken("This document ends too early.".to_owned()));
            }
            Ok(Event::Eof) => return Err(broken("This is no XLIFF document.".to_owned())),
            Ok(event) => reading.hear(&event, at).map_err(broken)?,
            Err(error) => {
                let reason = error.to_string();
                return Err(broken(format!("This is not XML: {}.", reason.trim_end_matches('.'))));
            }
        }
    }
}

fn position(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

impl Reading {
    fn hear(&mut self, event: &Event<'_>, at: usize) -> Result<(), String> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.begin(tag, at)
            }
            Event::Empty(tag) => {
                self.depth += 1;
                self.begin(tag, at)?;
                self.end(tag.local_name().as_ref());
                Ok(())
            }
            Event::End(tag) => {
                self.end(tag.local_name().as_ref());
                Ok(())
            }
            Event::Text(text) => {
                self.say(&text.xml_content(XmlVersion::Explicit1_0));
                Ok(())
            }
            Event::CData(text) => {
                self.say(&text.xml_content(XmlVersion::Explicit1_0));
                Ok(())
            }
            Event::GeneralRef(name) => self.say_reference(name),
            Event::DocType(_) => Err("A document type has no place in this document.".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>, at: usize) -> Result<(), String> {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        if !self.is_xliff {
            self.is_xliff = name == "xliff";
            return if self.is_xliff { Ok(()) } else { Err("This is no XLIFF document.".to_owned()) };
        }
        if self.aside.is_some() {
            return Ok(());
        }
        match name {
            "file" => {
                self.file = value(tag, "original")?;
                self.language = value(tag, "target-language")?;
            }
            "trans-unit" => {
                let id = value(tag, "id")?;
                let (file, language) = (self.file.clone(), self.language.clone());
                // A unit that is not approved is said to be so, unless its target says more.
                let state = if value(tag, "approved")? == "no" { "needs-review-translation" } else { "" };
                let state = state.to_owned();
                self.is_head = value(tag, "restype")? == "x-gettext-domain-header";
                self.units.push(Unit { file, language, id, at, state, ..Unit::default() });
            }
            "source" => self.part = Part::Source,
            "target" => {
                let state = value(tag, "state")?;
                if let Some(unit) = self.units.last_mut() {
                    unit.target = Some(String::new());
                    if !state.is_empty() {
                        unit.state = state;
                    }
                }
                self.part = Part::Target;
            }
            "note" => self.part = Part::Note,
            "context" if value(tag, "context-type")? == "sourcefile" => self.part = Part::Place,
            "alt-trans" | "seg-source" => self.aside = Some(self.depth),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        if self.aside == Some(self.depth) {
            self.aside = None;
        } else if self.aside.is_none() {
            self.close(name);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn close(&mut self, name: &str) {
        match (name, self.part) {
            ("note" | "context", Part::Note | Part::Place) => {
                let said = std::mem::take(&mut self.aloud);
                if let Some(unit) = self.units.last_mut() {
                    if self.part == Part::Place {
                        unit.places.push(said.trim().to_owned());
                    } else if let Some(place) = said.lines().filter_map(is_key_note).next_back() {
                        unit.words_of = Some(place.to_owned());
                    }
                }
            }
            ("trans-unit", _) if self.is_head => drop(self.units.pop()),
            ("source" | "target", _) => {}
            _ => return,
        }
        self.part = Part::Nothing;
    }

    fn say(&mut self, text: &str) {
        let Some(unit) = self.units.last_mut().filter(|_| self.aside.is_none()) else { return };
        match self.part {
            Part::Nothing => {}
            Part::Source => unit.source.push_str(text),
            Part::Target => unit.target.get_or_insert_default().push_str(text),
            Part::Note | Part::Place => self.aloud.push_str(text),
        }
    }

    fn say_reference(&mut self, reference: &BytesRef<'_>) -> Result<(), String> {
        if let Ok(Some(letter)) = reference.resolve_char_ref() {
            self.say(letter.encode_utf8(&mut [0; 4]));
            return Ok(());
        }
        let name = reference.xml_content(XmlVersion::Explicit1_0);
        let text = quick_xml::escape::resolve_predefined_entity(&name);
        self.say(text.ok_or_else(|| format!("Nobody knows what “&{name};” stands for here."))?);
        Ok(())
    }
}

/// The value of an attribute; empty when it is not there.
fn value(tag: &BytesStart<'_>, name: &str) -> Result<String, String> {
    let broken = |error: &dyn std::fmt::Display| format!("This is not XML: {error}.");
    // Looking for twins among them takes the square of their number.
    let mut all = tag.attributes();
    for (nth, attribute) in all.with_checks(false).enumerate() {
        if nth == MOST_ATTRIBUTES {
            return Err(format!("This has more than {MOST_ATTRIBUTES} attributes."));
        }
        let attribute = attribute.map_err(|error| broken(&error))?;
        if attribute.key.as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Explicit1_0);
            return value.map(std::borrow::Cow::into_owned).map_err(|error| broken(&error));
        }
    }
    Ok(String::new())
}
