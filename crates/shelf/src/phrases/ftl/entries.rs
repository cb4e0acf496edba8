//! A file of phrases as somebody typed it: which lines are whose, so that one phrase can be changed and all others keep
//! every space.
//!
//! Reads lines, not Fluent: what it finds in a file that is good Fluent is right, and whoever writes by it reads the
//! result again. Refuses to know any language.

use std::ops::Range;

use crate::phrases::state::{Fingerprint, is_mark, key_of};

/// A message or term, with its comment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its key.
    pub key: String,
    /// The bytes of the comment right above it.
    pub comment: Range<usize>,
    /// Its bytes from the key to its last letter.
    pub range: Range<usize>,
    /// What it says: its value, then its attributes, as far as they are there.
    pub surfaces: Vec<Raw>,
}

/// One thing that a message says, as it is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Raw {
    /// The name of the attribute; none for the value.
    pub name: Option<String>,
    /// Its bytes, from behind the equals sign to its last letter.
    pub range: Range<usize>,
    /// What is written there, without the indent of its lines.
    pub text: String,
}

impl Entry {
    /// The surface of this name.
    pub fn surface(&self, name: Option<&str>) -> Option<&Raw> {
        self.surfaces.iter().find(|raw| raw.name.as_deref() == name)
    }

    /// What it says now, in 32 bits: layout and comments left out.
    pub fn print(&self) -> Fingerprint {
        let surfaces = self.surfaces.iter().map(|raw| {
            let lines: Vec<&str> = raw.text.lines().map(str::trim_end).collect();
            format!("{}={}\n", raw.name.as_deref().unwrap_or_default(), lines.join("\n"))
        });
        Fingerprint::of(&surfaces.collect::<String>())
    }
}

/// The entries of a file, in their order.
pub fn entries(text: &str) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut comment: Option<usize> = None;
    let mut at = 0;
    let mut open = false;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        if line.starts_with("# ") || line.trim_end() == "#" || is_mark(line) {
            comment.get_or_insert(at);
            open = false;
        } else if line.starts_with('#') {
            comment = None;
            open = false;
        } else if let Some(key) = key_of(line) {
            let sign = at + line.find('=').map_or(0, |sign| sign + 1);
            let first = Raw { name: None, range: sign..end.max(sign), text: String::new() };
            let start = comment.take().unwrap_or(at);
            found.push(Entry {
                key: key.to_owned(),
                comment: start..at,
                range: at..end,
                surfaces: vec![first],
            });
            open = true;
        } else {
            comment = None;
            match found.last_mut() {
                Some(entry) if open && !line.trim().is_empty() => grow(entry, line, at, end),
                _ => {}
            }
        }
        at += line.len();
    }
    for entry in &mut found {
        for raw in &mut entry.surfaces {
            raw.text = dedented(text.get(raw.range.clone()).unwrap_or_default());
        }
        entry.surfaces.retain(|raw| raw.name.is_some() || !raw.text.is_empty());
    }
    found
}

/// Adds a line that is not empty to the entry that is open.
fn grow(entry: &mut Entry, line: &str, at: usize, end: usize) {
    let words = line.trim_start();
    let attribute = words.strip_prefix('.').and_then(key_of).filter(|_| words.len() < line.len());
    if let Some(name) = attribute {
        let sign = at + line.find('=').map_or(0, |sign| sign + 1);
        let range = sign..end.max(sign);
        entry.surfaces.push(Raw { name: Some(name.to_owned()), range, text: String::new() });
    } else if let Some(last) = entry.surfaces.last_mut() {
        last.range.end = end;
    }
    entry.range.end = end;
}

/// Text without the spaces that all its lines but the first begin with.
fn dedented(written: &str) -> String {
    let written = written.trim_start_matches([' ', '\t']);
    let (first, rest) = written.split_once('\n').unwrap_or((written, ""));
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    // A brace that closes a selection may stand at the beginning of a line, and says nothing about the others.
    let own = |line: &&str| !line.trim().is_empty() && !line.starts_with('}');
    let common = rest.lines().filter(own).map(indent).min().unwrap_or_default();
    let lines = rest.lines().map(|line| line.get(common.min(indent(line))..).unwrap_or_default().trim_end());
    let first = first.trim_end();
    let all = (!first.is_empty()).then_some(first).into_iter().chain(lines);
    all.collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// Text as it stands behind an equals sign, its further lines at `indent` spaces.
pub fn laid_out(text: &str, indent: usize) -> String {
    if !text.contains('\n') {
        return format!(" {text}");
    }
    let lines = text.lines().map(|line| {
        if line.is_empty() { "\n".to_owned() } else { format!("\n{}{line}", " ".repeat(indent)) }
    });
    // A selection begins on the line of its key, as everybody writes it.
    let laid = lines.collect::<String>();
    if text.starts_with('{') && text.lines().next().is_some_and(|line| line.ends_with("->")) {
        return format!(" {}", laid.trim_start());
    }
    laid
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
## Group

# Who speaks: Ana.
a =
    One.

    - two
      three
    .about = Short
        .note =
        Long

        longer
# stray

b = { $n ->
    [one] one
   *[other] { $n }
}
c
";

    #[test]
    fn every_line_belongs_to_the_right_phrase() {
        let found = entries(TEXT);
        let keys: Vec<&str> = found.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["a", "b"]);
        let texts: Vec<(Option<&str>, &str)> =
            found[0].surfaces.iter().map(|raw| (raw.name.as_deref(), raw.text.as_str())).collect();
        assert_eq!(
            texts,
            [(None, "One.\n\n- two\n  three"), (Some("about"), "Short"), (Some("note"), "Long\n\nlonger")]
        );
        assert_eq!(TEXT.get(found[0].comment.clone()), Some("# Who speaks: Ana.\n"));
        assert!(found[1].comment.is_empty(), "a comment with an empty line below it is nobody’s");
    }

    #[test]
    fn layout_and_comments_do_not_change_a_fingerprint_and_words_do() {
        let print = |text: &str| entries(text)[0].print();
        assert_eq!(print("a = One\n  two\n"), print("# x\na =\n        One\n        two  \n\n# y\n"));
        assert_ne!(print("a = One\n"), print("a = One.\n"));
        assert_ne!(print("a = One\n .b = x\n"), print("a = One\n .c = x\n"));
    }

    #[test]
    fn the_lines_of_the_shelf_are_read_as_fluent_reads_them() {
        for file in crate::folder_of_the_guide("locales")
            .iter()
            .filter(|file| file.path.strip_suffix(".ftl").is_some())
        {
            let text = std::str::from_utf8(&file.bytes).unwrap();
            let read =
                super::super::read(crate::finding::paper::Paper::open(&file.path, &file.bytes).unwrap());
            let there: Vec<_> = read
                .messages
                .iter()
                .map(|message| {
                    let names: Vec<_> = message.surfaces().map(|(name, _)| name.map(str::to_owned)).collect();
                    (message.key.clone(), names)
                })
                .collect();
            let here: Vec<_> = entries(text)
                .iter()
                .map(|entry| {
                    let names: Vec<_> = entry.surfaces.iter().map(|raw| raw.name.clone()).collect();
                    (entry.key.clone(), names)
                })
                .collect();
            assert_eq!(here, there, "{}", file.path);
        }
    }
}
