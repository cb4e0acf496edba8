//! From the text of a phrase to paragraphs and the stretches that stand out in them.
//!
//! The text is a small half of `CommonMark`: paragraphs, emphasis, lists, and `[words](term:id)` links to the glossary.
//! Everything else that `CommonMark` knows becomes its plain words. It refuses to know who reads the paragraphs.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::passage::{Mark, MarkKind, Passage};
use shelf::content::Id;

/// A paragraph of a phrase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Paragraph {
    /// A paragraph as such.
    Prose(Passage),
    /// An item of a list.
    Item(Passage),
}

/// The paragraphs of a phrase, in order.
pub fn paragraphs(phrase: &Passage) -> Vec<Paragraph> {
    let mut reader =
        Reader { done: Vec::new(), passage: Passage::plain("", phrase.locale), open: Vec::new(), items: 0 };
    for event in Parser::new(&phrase.text) {
        reader.hear(&event);
    }
    reader.finish();
    reader.done
}

/// A phrase as one passage: its paragraphs one after another, with their marks.
pub fn line(phrase: &Passage) -> Passage {
    let mut whole = Passage::plain("", phrase.locale);
    for paragraph in paragraphs(phrase) {
        let (Paragraph::Prose(part) | Paragraph::Item(part)) = paragraph;
        if !whole.text.is_empty() {
            whole.text.push(' ');
        }
        let shift = whole.text.len();
        whole.text.push_str(&part.text);
        whole.marks.extend(
            part.marks.into_iter().map(|mark| Mark {
                range: mark.range.start + shift..mark.range.end + shift,
                kind: mark.kind,
            }),
        );
    }
    whole
}

struct Reader {
    done: Vec<Paragraph>,
    passage: Passage,
    /// Where stretches began that have not ended, and why they stand out.
    open: Vec<(usize, Option<MarkKind>)>,
    items: usize,
}

impl Reader {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "whatever else Markdown knows is no part of the format"
    )]
    fn hear(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) | Event::Html(words) => {
                self.passage.text.push_str(words);
            }
            Event::SoftBreak | Event::HardBreak => self.passage.text.push(' '),
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(*tag),
            _ => {}
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "whatever else Markdown knows is no part of the format"
    )]
    fn begin(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Emphasis | Tag::Strong => {
                self.open.push((self.passage.text.len(), Some(MarkKind::Emphasis)));
            }
            Tag::Link { dest_url, .. } => {
                let term = dest_url.strip_prefix("term:").and_then(Id::new);
                self.open.push((self.passage.text.len(), term.map(MarkKind::Term)));
            }
            Tag::Item => {
                self.finish();
                self.items += 1;
            }
            _ => {}
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "whatever else Markdown knows is no part of the format"
    )]
    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => {
                if let Some((start, Some(kind))) = self.open.pop() {
                    self.passage.marks.push(Mark { range: start..self.passage.text.len(), kind });
                }
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.finish(),
            TagEnd::Item => {
                self.finish();
                self.items = self.items.saturating_sub(1);
            }
            _ => {}
        }
    }

    /// Ends the paragraph at hand, if it has words.
    fn finish(&mut self) {
        self.open.clear();
        let empty = Passage::plain("", self.passage.locale);
        let mut passage = std::mem::replace(&mut self.passage, empty);
        if passage.text.is_empty() {
            return;
        }
        passage.marks.sort_by_key(|mark| mark.range.start);
        self.done.push(if self.items > 0 { Paragraph::Item(passage) } else { Paragraph::Prose(passage) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shelf::language::Locale;

    fn read(text: &str) -> Vec<Paragraph> {
        paragraphs(&Passage::plain(text, Locale::En))
    }

    #[test]
    fn paragraphs_lists_emphasis_and_terms_are_read() {
        let read = read("One\ntwo.\n\nSay _no_ to a [plan](term:care-plan).\n\n- first\n- second");
        let words: Vec<&str> = read
            .iter()
            .map(|paragraph| match paragraph {
                Paragraph::Prose(passage) | Paragraph::Item(passage) => passage.text.as_str(),
            })
            .collect();
        assert_eq!(words, ["One two.", "Say no to a plan.", "first", "second"]);
        assert!(matches!(read[2], Paragraph::Item(_)));
        let Paragraph::Prose(second) = &read[1] else { panic!("a paragraph") };
        let stretches: Vec<(&str, &MarkKind)> = second
            .marks
            .iter()
            .map(|mark| (second.text.get(mark.range.clone()).unwrap(), &mark.kind))
            .collect();
        assert_eq!(
            stretches,
            [("no", &MarkKind::Emphasis), ("plan", &MarkKind::Term(Id::new("care-plan").unwrap()))]
        );
    }

    #[test]
    fn what_is_inserted_keeps_its_isolates() {
        let Some(Paragraph::Prose(passage)) = read("To \u{2068}a_b_c\u{2069} now").pop() else {
            panic!("a paragraph")
        };
        assert!(passage.text.starts_with("To \u{2068}"), "{passage:?}");
    }
}
