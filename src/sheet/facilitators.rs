//! The guide for whoever leads a workshop, as a sheet: the same pages that lie in `docs/`, in each language.
//!
//! They are read as Markdown with its tables, of which each row becomes a line of a list with what belongs to it. It refuses
//! to know what they say.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::lines::Draft;
use super::{Kind, Sheet, Words, made};
use crate::app::LineId;
use crate::passage::Passage;
use shelf::language::Locale;

/// The guide in this language, and in a second one; in English where there is none.
pub fn facilitators(locale: Locale, second: Option<Locale>) -> Sheet {
    let (title, drafts) = read(locale);
    let other = second.filter(|second| *second != locale).map(read);
    let (other, mut others) = other.map_or((None, Vec::new()), |(title, drafts)| (Some(title), drafts));
    let parts = drafts.into_iter().map(|draft| made::paired(draft, &mut others)).collect();
    Sheet { title: Words::of(title, other), parts }
}

fn text(locale: Locale) -> &'static str {
    match locale.source() {
        Locale::Ar => include_str!("../../docs/facilitators.ar.md"),
        Locale::Fr => include_str!("../../docs/facilitators.fr.md"),
        Locale::Es => include_str!("../../docs/facilitators.es.md"),
        Locale::En | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
            include_str!("../../docs/facilitators.md")
        }
    }
}

/// Its title and its parts.
fn read(locale: Locale) -> (Passage, Vec<Draft>) {
    let mut reader =
        Reader { locale, title: String::new(), parts: Vec::new(), words: String::new(), cells: None };
    for event in Parser::new_ext(text(locale), Options::ENABLE_TABLES) {
        reader.hear(event);
    }
    (Passage::plain(reader.title, locale), reader.parts)
}

struct Reader {
    locale: Locale,
    title: String,
    parts: Vec<Draft>,
    /// What is being read.
    words: String,
    /// The cells of the row that is being read, in a table.
    cells: Option<Vec<String>>,
}

impl Reader {
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else Markdown knows is not in these pages")]
    fn hear(&mut self, event: Event<'_>) {
        match event {
            Event::Text(words) | Event::Code(words) => self.words.push_str(&words),
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Start(Tag::TableRow) => self.cells = Some(Vec::new()),
            // What heads a table is said by the part that it stands in.
            Event::End(TagEnd::TableHead) => self.words.clear(),
            Event::End(TagEnd::TableCell) => {
                let cell = self.taken();
                if let Some(cells) = &mut self.cells {
                    cells.push(cell);
                }
            }
            Event::End(TagEnd::TableRow) => self.end_row(),
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => self.title = self.taken(),
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => self.begin_part(),
            Event::End(TagEnd::Heading(_)) => self.line(Kind::Heading),
            Event::End(TagEnd::Paragraph) => self.line(Kind::Prose),
            Event::End(TagEnd::Item) => self.line(Kind::Item),
            _ => {}
        }
    }

    fn taken(&mut self) -> String {
        std::mem::take(&mut self.words).trim().to_owned()
    }

    fn begin_part(&mut self) {
        let name = self.taken();
        self.put_part(name);
    }

    fn put_part(&mut self, name: String) {
        let id = LineId::new(format!("part/{}", self.parts.len()));
        self.parts.push(Draft { id, name: Passage::plain(name, self.locale), entries: Vec::new() });
    }

    fn line(&mut self, kind: Kind) {
        let words = self.taken();
        self.entry(vec![(kind, words)]);
    }

    /// A row: what it is about, then what belongs to it.
    fn end_row(&mut self) {
        let mut cells = self.cells.take().unwrap_or_default().into_iter();
        let Some(first) = cells.next() else { return };
        let rest: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
        let mut lines = vec![(Kind::Item, first)];
        if !rest.is_empty() {
            lines.push((Kind::Prose, rest.join(" · ")));
        }
        self.entry(lines);
    }

    fn entry(&mut self, lines: Vec<(Kind, String)>) {
        let lines: Vec<_> = lines.into_iter().filter(|(_, words)| !words.is_empty()).collect();
        if lines.is_empty() {
            return;
        }
        if self.parts.is_empty() {
            self.put_part(String::new());
        }
        let locale = self.locale;
        if let Some(part) = self.parts.last_mut() {
            let id = LineId::new(format!("entry/{}", part.entries.len()));
            let lines = lines.into_iter().map(|(kind, words)| (kind, Passage::plain(words, locale)));
            part.entries.push((id, lines.collect()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_same_parts_and_as_many_lines() {
        let shape = |locale| -> Vec<usize> {
            let (title, parts) = read(locale);
            assert!(!title.text.is_empty());
            parts.iter().map(|part| part.entries.len()).collect()
        };
        let english = shape(Locale::En);
        assert!(english.len() > 5, "{english:?}");
        for locale in [Locale::Ar, Locale::Fr, Locale::Es] {
            assert_eq!(shape(locale), english, "{}", locale.tag());
        }
    }

    #[test]
    fn nothing_of_the_pages_is_lost_but_the_heads_of_tables() {
        let (_, parts) = read(Locale::En);
        let told: Vec<&str> = parts
            .iter()
            .flat_map(|part| &part.entries)
            .flat_map(|(_, lines)| lines)
            .map(|(_, passage)| passage.text.as_str())
            .collect();
        let told = told.join(" ");
        for words in
            ["Nobody is asked to tell their own story, at any point.", "consent-60", "Find a second person"]
        {
            assert!(told.contains(words), "{words}");
        }
        assert!(!told.contains("| plan |"));
    }
}
