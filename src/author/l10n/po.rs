//! Phrases as PO, which many translators work in: written, and read again.
//!
//! The context of an entry is the place of its phrase, so that two that say the same in English stay two. Reads what tools
//! and hands make of it, line by line, and says where it stops being PO: no crate that reads it tells places, or stays
//! whole when a file is broken. Knows nothing of phrases.

use super::document::{Unit, is_key_note};
use super::export::Outgoing;
use shelf::finding::paper::Paper;
use shelf::finding::{Finding, code};

/// The phrases of a language as a file.
pub(super) fn written(tag: &str, phrases: &[Outgoing<'_>]) -> String {
    let head = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: my-rights\\n\"\n\"Language: {tag}\\n\"\n\"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n"
    );
    std::iter::once(head).chain(phrases.iter().map(single)).collect()
}

fn single(phrase: &Outgoing<'_>) -> String {
    let place = phrase.place();
    let notes = phrase.notes.iter().flat_map(|note| note.lines()).map(|line| format!("#. {line}\n"));
    let guessed = phrase.target.is_some() && !phrase.is_done;
    format!(
        "\n{}#: {place}\n{}msgctxt {}\nmsgid {}\nmsgstr {}\n",
        notes.collect::<String>(),
        if guessed { "#, fuzzy\n" } else { "" },
        quoted(&place),
        quoted(phrase.source),
        quoted(phrase.target.unwrap_or_default())
    )
}

/// A text between quotation marks, a line for each of its lines.
fn quoted(text: &str) -> String {
    let line = |line: &str| {
        let safe = line.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\r', "\\r");
        format!("\"{}\"", safe.replace('\n', "\\n"))
    };
    if !text.contains('\n') {
        return line(text);
    }
    let lines: Vec<String> = text.split_inclusive('\n').map(line).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

/// Whether this is meant to be PO.
pub(super) fn is_po(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("msgid"))
}

/// What the next line goes on with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Nothing,
    Context,
    Source,
    Target,
}

/// An entry that is being read.
#[derive(Default, Debug)]
struct Entry {
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
    places: Vec<String>,
    words_of: Option<String>,
    is_fuzzy: bool,
    at: usize,
}

struct Reading {
    entry: Entry,
    part: Part,
    language: String,
    units: Vec<Unit>,
}

/// The units of a file.
pub(super) fn read(paper: &Paper<'_>) -> Result<Vec<Unit>, Box<Finding>> {
    let mut reading =
        Reading { entry: Entry::default(), part: Part::Nothing, language: String::new(), units: Vec::new() };
    let mut at = 0;
    for line in paper.text.split_inclusive('\n') {
        let words = line.trim();
        let begins = at + line.len() - line.trim_start().len();
        reading.hear(words, begins).map_err(|(what, hint)| {
            Box::new(paper.spot(begins).finding(
                code::BROKEN_PO,
                what,
                format!("{hint}; nothing was written."),
            ))
        })?;
        at += line.len();
    }
    reading.close();
    let language = std::mem::take(&mut reading.language);
    for unit in &mut reading.units {
        unit.language.clone_from(&language);
    }
    Ok(reading.units)
}

type Wrong = (&'static str, &'static str);

impl Reading {
    fn hear(&mut self, line: &str, at: usize) -> Result<(), Wrong> {
        if let Some(comment) = line.strip_prefix('#') {
            // What is no longer used, and what an entry said before, says nothing.
            if !comment.starts_with(['~', '|']) {
                self.begin_anew(Part::Target);
                self.note(comment);
            }
            return Ok(());
        }
        if line.is_empty() {
            return Ok(());
        }
        if line.starts_with('"') {
            if self.part == Part::Nothing {
                return Err(("This text belongs to nothing.", "Write msgid or msgstr before it"));
            }
            return self.say(line);
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        self.part = match word {
            "msgctxt" => {
                self.begin_anew(Part::Source);
                self.entry.at = at;
                self.entry.context = Some(String::new());
                Part::Context
            }
            "msgid" => {
                self.begin_anew(Part::Source);
                if self.entry.context.is_none() {
                    self.entry.at = at;
                }
                self.entry.source = Some(String::new());
                Part::Source
            }
            "msgstr" if self.entry.source.is_some() && self.entry.target.is_none() => {
                self.entry.target = Some(String::new());
                Part::Target
            }
            "msgstr" => return Err(("This translation belongs to nothing.", "Write its msgid before it")),
            "msgid_plural" => {
                return Err((
                    "This has forms for numbers, which stand inside one text here.",
                    "Export again, and translate the text between the braces",
                ));
            }
            _ => {
                return Err((
                    "This is no line of PO.",
                    "A line begins with msgid, msgstr, a quotation mark or #; export again",
                ));
            }
        };
        self.say(rest.trim())
    }

    /// Ends the entry that is open, if a line begins another by saying this again or what comes before it.
    fn begin_anew(&mut self, part: Part) {
        let is_full = match part {
            Part::Source => self.entry.source.is_some(),
            Part::Target | Part::Context | Part::Nothing => self.entry.target.is_some(),
        };
        if is_full {
            self.close();
        }
    }

    fn note(&mut self, comment: &str) {
        if let Some(places) = comment.strip_prefix(':') {
            self.entry.places.extend(places.split_whitespace().map(str::to_owned));
        } else if let Some(flags) = comment.strip_prefix(',') {
            self.entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(place) = is_key_note(comment.trim_start_matches('.')) {
            self.entry.words_of = Some(place.to_owned());
        }
    }

    /// Adds what stands between quotation marks.
    fn say(&mut self, line: &str) -> Result<(), Wrong> {
        let within = line.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let within = within.ok_or((
            "A quotation mark is missing at the beginning or the end of this text.",
            "Put the text between two straight quotation marks",
        ))?;
        let text = match self.part {
            Part::Context => &mut self.entry.context,
            Part::Source => &mut self.entry.source,
            Part::Target => &mut self.entry.target,
            Part::Nothing => return Ok(()),
        };
        let text = text.get_or_insert_default();
        let mut letters = within.chars();
        while let Some(letter) = letters.next() {
            text.push(match (letter, (letter == '\\').then(|| letters.next()).flatten()) {
                ('\\', Some('n')) => '\n',
                ('\\', Some('t')) => '\t',
                ('\\', Some('r')) => '\r',
                ('\\', Some(sign @ ('"' | '\\'))) => sign,
                ('\\' | '"', _) => {
                    return Err((
                        "A quotation mark or a backslash stands alone in this text.",
                        "Put a backslash before it: \\\" or \\\\",
                    ));
                }
                (other, _) => other,
            });
        }
        Ok(())
    }

    fn close(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        self.part = Part::Nothing;
        let Some(source) = entry.source else { return };
        if source.is_empty() && entry.context.is_none() {
            let said = entry.target.unwrap_or_default();
            let language = said.lines().find_map(|line| line.strip_prefix("Language:"));
            language.unwrap_or_default().trim().clone_into(&mut self.language);
            return;
        }
        let (file, id) = entry.context.as_deref().and_then(|place| place.split_once(':')).unwrap_or_default();
        self.units.push(Unit {
            file: file.to_owned(),
            id: id.to_owned(),
            at: entry.at,
            source,
            target: entry.target,
            // What is only guessed at by a tool is no translation yet.
            state: if entry.is_fuzzy { "needs-translation" } else { "translated" }.to_owned(),
            places: entry.places,
            words_of: entry.words_of,
            ..Unit::default()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(text: &str) -> Result<Vec<Unit>, String> {
        let paper = Paper::open("a.po", text.as_bytes()).unwrap();
        read(&paper).map_err(|finding| format!("{}: {}", finding.line, finding.what))
    }

    #[test]
    fn what_is_written_is_read_again() {
        let texts = ["One “two”", "a\n\nb \"c\"\n- d\\", "{ $n ->\n    [one] x\n   *[other] y\n}", "\tش"];
        let phrases: Vec<Outgoing<'_>> = texts
            .iter()
            .map(|text| Outgoing {
                file: "a/b.ftl",
                id: "k.at".to_owned(),
                source: text,
                target: Some(text),
                is_done: false,
                state: "translated",
                notes: vec!["Where: here.".to_owned(), "Key: a/b.ftl:k.at".to_owned()],
            })
            .collect();
        let read = units(&written("fr", &phrases)).unwrap();
        let said: Vec<(&str, Option<&str>)> =
            read.iter().map(|unit| (unit.source.as_str(), unit.target.as_deref())).collect();
        assert_eq!(said, texts.map(|text| (text, Some(text))));
        let one = &read[0];
        assert_eq!((one.file.as_str(), one.id.as_str(), one.language.as_str()), ("a/b.ftl", "k.at", "fr"));
        assert_eq!((one.state.as_str(), one.places.len()), ("needs-translation", 1));
        assert_eq!(one.words_of.as_deref(), Some("a/b.ftl:k.at"));
    }

    #[test]
    fn what_tools_and_hands_make_of_it_is_read() {
        let text = "#~ msgid \"old\"\n#~ msgstr \"alt\"\n#| msgid \"was\"\n#: a.ftl:x b.ftl:y\nmsgid \"\"\n\"one \"\r\n\"two\"\nmsgstr \"eins\"\nmsgid \"b\"\nmsgstr \"\"\n";
        let read = units(text).unwrap();
        assert_eq!((read[0].source.as_str(), read[0].places.len(), read[0].id.as_str()), ("one two", 2, ""));
        assert_eq!((read[1].source.as_str(), read[1].places.len()), ("b", 0));
    }

    #[test]
    fn where_it_stops_being_po_is_said() {
        for (text, line) in [
            ("msgid \"a\"\nmsgstr \"b\n", 2),
            ("msgid \"a\"\nmsgstr \"say \"b\" now\"\n", 2),
            ("msgid \"a\"\nmsgstr \"b\\\"\n", 2),
            ("\"a\"\n", 1),
            ("msgstr \"a\"\n", 1),
            ("msgid \"a\"\nmsgid_plural \"b\"\n", 2),
            ("msgid \"a\"\nmsgstr \"b\"\nhello\n", 3),
            ("msgid \"", 1),
            ("msgid", 1),
        ] {
            let told = units(text).unwrap_err();
            assert!(told.starts_with(&format!("{line}: ")), "{text:?}: {told}");
        }
    }
}
