//! Remarks that came back: each becomes a finding at the text that it is about.
//!
//! Goes by codes and by the sign alone, since people write with telephones and word processors: a page may come back
//! without its marks, with other line ends, or as a list of `code: remark`. Who changes the text itself has made a remark too.

use std::collections::BTreeMap;

use super::SIGN;
use crate::author::l10n::plain;
use shelf::files::Files;
use shelf::finding::paper::{Paper, Spot};
use shelf::finding::{Finding, code, did_you_mean};
use shelf::language::Locale;
use shelf::phrases::ftl::entries::entries;

/// A text of the folder.
struct Known {
    spot: Spot,
    text: String,
}

/// A text of a page that came back.
#[derive(Default)]
struct Read {
    id: String,
    /// What was read: the first that is quoted.
    quoted: Vec<String>,
    is_quoted: Quoting,
    /// What stands behind the sign.
    remark: Vec<String>,
    is_remark: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Quoting {
    #[default]
    Before,
    Here,
    Behind,
}

/// What the document `file` says about the texts of `locale`.
pub fn remarks(locales: &Files, locale: Locale, file: &str, bytes: &[u8]) -> Vec<Finding> {
    let mut paper = match Paper::open(file, bytes) {
        Ok(paper) => paper,
        Err(finding) => return vec![*finding],
    };
    let known = known(locales, locale);
    let mut found = Vec::new();
    let mut open: Option<Read> = None;
    let (mut at, mut codes) = (0, 0);
    for line in paper.text.split_inclusive('\n') {
        let words = line.trim();
        match code_of(words, &known) {
            Code::Known(id, rest) => {
                codes += 1;
                found.extend(open.take().into_iter().flat_map(|read| read.told(&known)));
                let mut read = Read { id: id.to_owned(), ..Read::default() };
                if let Some(rest) = rest {
                    (read.is_remark, read.remark) = (true, vec![rest.to_owned()]);
                }
                open = Some(read);
            }
            Code::Unknown(id) => {
                codes += 1;
                found.extend(open.take().into_iter().flat_map(|read| read.told(&known)));
                let hint = did_you_mean(id, known.keys().map(String::as_str));
                let hint =
                    hint.unwrap_or_else(|| "It may have been renamed since; look for its words.".to_owned());
                let what = format!("There is no text “{id}” in {}.", locale.tag());
                paper.tell(code::UNKNOWN_UNIT, at, what, hint);
            }
            Code::None => {
                if let Some(read) = &mut open {
                    read.hear(words);
                }
            }
        }
        at += line.len();
    }
    found.extend(open.into_iter().flat_map(|read| read.told(&known)));
    if codes == 0 {
        let what =
            "There is no code of a text in this document, so that nobody knows what its remarks are about.";
        let hint = "Fill in the page that was made with -o, and keep the lines with codes; or write lines of “code: remark”.";
        paper.tell(code::UNKNOWN_UNIT, 0, what, hint);
    }
    found.append(&mut paper.findings);
    found
}

/// Every text of a language, by its code.
fn known(locales: &Files, locale: Locale) -> BTreeMap<String, Known> {
    let folder = format!("{}/", locale.tag());
    let mut known = BTreeMap::new();
    for file in locales.iter().filter(|file| locales.inside(file).starts_with(&folder)) {
        let Ok(paper) = Paper::open(&file.path, &file.bytes) else { continue };
        if file.path.strip_suffix(".ftl").is_none() {
            continue;
        }
        for entry in entries(paper.text) {
            for raw in &entry.surfaces {
                let id = match &raw.name {
                    Some(name) => format!("{}.{name}", entry.key),
                    None => entry.key.clone(),
                };
                let written = paper.slice(raw.range.clone());
                let begins = raw.range.start + written.len() - written.trim_start().len();
                known.entry(id).or_insert(Known { spot: paper.spot(begins), text: plain(&raw.text) });
            }
        }
    }
    known
}

/// What a line says about a code.
enum Code<'l> {
    /// A text, and what is said about it on the same line.
    Known(&'l str, Option<&'l str>),
    /// What looks like a code and is none.
    Unknown(&'l str),
    None,
}

/// The code of a line: alone on it, between marks of Markdown, or before a remark.
fn code_of<'l>(line: &'l str, known: &BTreeMap<String, Known>) -> Code<'l> {
    let bare = line.trim_matches(|sign: char| {
        "#*_`[]<>|\\ \u{a0}\u{200e}\u{200f}\u{2066}\u{2067}\u{2069}".contains(sign)
    });
    if known.contains_key(bare) {
        return Code::Known(bare, None);
    }
    let end =
        bare.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-.".contains(sign))).unwrap_or(bare.len());
    let (id, rest) = bare.split_at_checked(end).unwrap_or((bare, ""));
    let id = id.trim_end_matches('.');
    let rest = rest.trim_start_matches('`').trim_start_matches([' ', '\u{a0}']);
    let said = rest.strip_prefix([':', ';', ',', '،', '：', '\t', '|', '=']).map(str::trim);
    match said {
        Some(said) if known.contains_key(id) => Code::Known(id, Some(said.trim_matches(['"', '|', ' ']))),
        _ if line.starts_with('#') && line.contains('`') && bare.contains('-') && !bare.contains(' ') => {
            Code::Unknown(bare)
        }
        _ => Code::None,
    }
}

impl Read {
    fn hear(&mut self, line: &str) {
        // Only at the beginning of a line: a text may speak of the sign.
        if let Some(behind) = line.trim_start_matches(['*', '_', ' ']).strip_prefix(SIGN) {
            self.is_remark = true;
            // What the room is called stands before a colon.
            let own = behind.split_once([':', '：']).map_or(behind, |(_, own)| own);
            self.remark.push(own.trim().to_owned());
        } else if self.is_remark {
            if line.starts_with('#') {
                // A heading begins what comes next.
                self.is_remark = false;
            } else {
                self.remark.push(line.trim_start_matches(['>', ' ']).to_owned());
            }
        } else if let Some(words) = line.strip_prefix('>') {
            if self.is_quoted != Quoting::Behind {
                self.is_quoted = Quoting::Here;
                self.quoted.push(words.trim().to_owned());
            }
        } else if self.is_quoted == Quoting::Here {
            self.is_quoted = Quoting::Behind;
        }
    }

    /// What was said about a text, and what it says otherwise there.
    fn told(self, known: &BTreeMap<String, Known>) -> Vec<Finding> {
        let Some(Known { spot, text }) = known.get(&self.id) else { return Vec::new() };
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut found = Vec::new();
        // Room that is left empty, or only has its dots.
        let said = words(&self.remark.join(" "));
        if said.chars().any(char::is_alphanumeric) {
            let hint = "Change it, or answer whoever said so.";
            found.push(spot.finding(code::REMARK, format!("A reader says: “{said}”."), hint));
        }
        let quoted = words(&self.quoted.join(" "));
        if !quoted.is_empty() && quoted != words(text) {
            let hint = "A reader changed it, or it has changed since; take what is better.";
            found.push(spot.finding(
                code::REMARK,
                format!("On the page that came back it says: “{quoted}”."),
                hint,
            ));
        }
        found
    }
}
