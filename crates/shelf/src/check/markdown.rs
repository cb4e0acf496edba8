//! What a reader of Markdown makes of a text that its author did not mean.
//!
//! Pages show paragraphs, emphasis, lists and links to the glossary. Everything else that Markdown knows is eaten without a
//! word (numbers, signs at the beginning of a line), and what it does not know is shown as it stands. So each text is
//! read as pages read it, and what is lost or left over is told. Refuses to know languages.

mod left;
mod lines;

pub use lines::is_picture;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::phrases::ftl::{FtlMessage, Plain};
use crate::phrases::state::key_of;

/// Looks at every text of `message`.
pub(super) fn look(message: &FtlMessage, paper: &mut Paper<'_>) {
    for plain in message.surfaces().flat_map(|(_, surface)| &surface.texts) {
        Page { plain, paper }.look();
    }
}

/// A text that is being looked at.
struct Page<'p, 'a> {
    plain: &'p Plain,
    paper: &'p mut Paper<'a>,
}

impl Page<'_, '_> {
    fn tell(&mut self, code: Code, at: usize, what: impl Into<String>, hint: &str) {
        self.paper.tell(code, self.plain.place(at), what, hint);
    }

    fn look(&mut self) {
        let text = self.plain.text.as_str();
        if is_plain(text) {
            return left::look(self, text);
        }
        // What stays of the text when Markdown has taken what it knows, in the same places.
        let mut left = vec![b'\0'; text.len()];
        let mut items = lines::Items::default();
        let parser = Parser::new(text);
        let defined: Vec<Range<usize>> =
            parser.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
        for span in defined {
            let hint = "Write links to the glossary as [words](term:id).";
            self.tell(code::EATEN_MARK, span.start, "Readers do not see this line.", hint);
        }
        for (event, range) in parser.into_offset_iter() {
            if let Event::Text(_) = event
                && let (Some(to), Some(from)) =
                    (left.get_mut(range.clone()), text.as_bytes().get(range.clone()))
            {
                to.copy_from_slice(from);
            }
            items.hear(&event, &range, text);
            self.hear(&event, &range);
        }
        let left = String::from_utf8(left).unwrap_or_default();
        left::look(self, &left);
        lines::look(self, &items);
        self.keys();
    }

    /// The key of another phrase among the lines of this one.
    fn keys(&mut self) {
        let text = self.plain.text.as_str();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            if key_of(line).is_some_and(|key| key.contains("--")) {
                let what = "This looks like the key of a phrase, and readers would see it: it stands among the lines of another.";
                self.tell(code::BROKEN_PHRASE, at, what, "Begin the line in the first column.");
            }
            at += line.len();
        }
    }

    /// What Markdown takes for itself.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "whatever is not named here is shown as its author meant it, or left over"
    )]
    fn hear(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let begin = range.start;
        let text = self.plain.text.get(range.clone()).unwrap_or_default();
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                let what = "This line stands in so far that it is taken for the code of a program.";
                let hint = "Begin it under the other lines of its text.";
                self.tell(code::INDENTED_TEXT, begin, what, hint);
            }
            Event::Start(Tag::Image { .. }) => {
                let what = "Readers do not see an image, only its words.";
                let hint = "Delete the sign !; a link is [words](term:id).";
                self.tell(code::BROKEN_LINK, begin, what, hint);
            }
            Event::End(TagEnd::Link) => {
                if text.strip_prefix('[').is_some_and(|text| text.trim_start().starts_with(']')) {
                    let what = "This link has no words that a reader could see.";
                    let hint = "Write them between the brackets: [words](term:id).";
                    self.tell(code::BROKEN_LINK, begin, what, hint);
                }
            }
            Event::Html(words) | Event::InlineHtml(words) if !words.trim().is_empty() => {
                let written = words.trim();
                if written.starts_with("<!") {
                    self.comment(begin);
                } else {
                    let what = format!("Readers would see “{written}” as it stands.");
                    let hint = "Delete it. Text knows _emphasis_, lists and links.";
                    self.tell(code::RAW_MARKUP, begin, what, hint);
                }
            }
            event => {
                if let Some((what, hint)) = eaten(event, text) {
                    // The line under a heading is what makes it one.
                    let is_under =
                        matches!(event, Event::Start(Tag::Heading { .. })) && !text.starts_with('#');
                    let under = text.trim_end().rfind('\n').map_or(0, |end| end + 1);
                    self.tell(code::EATEN_MARK, begin + if is_under { under } else { 0 }, what, hint);
                }
            }
        }
    }

    /// A comment where there can be none.
    fn comment(&mut self, at: usize) {
        let what = "This looks like a comment, and readers would see it: nothing can be noted beside words.";
        let hint =
            "Give the comment a line of its own above the phrase, beginning with “# ” in the first column.";
        self.tell(code::COMMENT_IN_TEXT, at, what, hint);
    }
}

/// What readers do not see of `text`, and what to do.
#[expect(clippy::wildcard_enum_match_arm, reason = "of everything else they see what is meant")]
fn eaten(event: &Event<'_>, text: &str) -> Option<(&'static str, &'static str)> {
    Some(match event {
        Event::Start(Tag::List(Some(_))) => (
            "Readers do not see this number: the line is taken for an item of a list.",
            "Begin the lines of a list with “- ”; where the number matters, put a word before it.",
        ),
        Event::Start(Tag::Heading { .. }) if text.starts_with('#') => (
            "This is no comment here, and readers do not see the sign #.",
            "A comment begins in the first column, above its phrase. Pages have no headings of their own.",
        ),
        Event::Start(Tag::Heading { .. }) | Event::Rule => {
            ("Readers do not see this line.", "Delete it; an empty line parts paragraphs.")
        }
        Event::Start(Tag::BlockQuote(_)) => (
            "Readers do not see the sign > at the beginning of this line.",
            "Delete it; put words that somebody says in quotation marks.",
        ),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => (
            "Readers do not see these marks: they are taken for the beginning of code.",
            "Delete them, here and where it ends.",
        ),
        Event::Code(_) => (
            "Readers do not see these marks: they are taken for code.",
            "Delete them; put words that somebody says in quotation marks.",
        ),
        Event::Start(Tag::Link { link_type, .. }) if *link_type != LinkType::Inline => {
            ("Readers do not see these marks.", "Delete them; a link is [words](term:id).")
        }
        _ => return None,
    })
}

/// Whether Markdown can make nothing of a text: one line that begins with a word and has none of its signs. Most are so.
fn is_plain(text: &str) -> bool {
    let is_sign = |byte: u8| b"\n*_[]<>&\\`~|{}#=!".contains(&byte);
    let begins = |first: char| (first.is_alphabetic() && first.len_utf8() < 3) || "“«¿¡".contains(first);
    text.starts_with(begins) && lines::number(text).is_none() && !text.bytes().any(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::ftl;

    /// What is told about a text, each at the piece of the text where it is told.
    fn told(text: &str) -> Vec<(&'static str, String)> {
        let file = format!("a =\n    {}\n", text.replace('\n', "\n    "));
        let read = ftl::read(Paper::open("a.ftl", file.as_bytes()).unwrap());
        let mut paper = Paper::open("a.ftl", file.as_bytes()).unwrap();
        for message in &read.messages {
            look(message, &mut paper);
        }
        let at = |finding: &crate::finding::Finding| {
            finding.source.chars().skip(finding.column - 1).take(6).collect()
        };
        paper.findings.iter().map(|finding| (finding.code, at(finding))).collect()
    }

    #[test]
    fn what_people_write_is_left_alone() {
        for text in [
            "One\ntwo.\n\nSay _no_ **now** to a [plan](term:care-plan).\n\n- first\n- second\n  goes on\n\nAfter.",
            "Ask: “What is it for?” — then wait.\n— Yes, she says.",
            "In 2026. Room #4, [name] or (b): 3 * 4 < 13 & more; a_b; 5/7; and/or.",
            "At 9.30, “#4 is free”. - - A dash - here, a well-known one.\n-5 degrees",
            "Name: ____ Date: __/__/____",
            "For 50% of people, and 20 % so far; $5 or 5 $.",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }

    #[test]
    fn what_is_lost_or_left_over_is_told_at_its_place() {
        let mut wrong = Vec::new();
        for (text, code, place) in [
            ("1. Ask.\n2. Wait.", "eaten-mark", "1. Ask"),
            ("112. That is the number.", "eaten-mark", "112. T"),
            ("One\n\n# note", "eaten-mark", "# note"),
            ("One\n---\nTwo", "eaten-mark", "---"),
            ("> One", "eaten-mark", "> One"),
            ("One\n\n_ _ _\n\nTwo", "eaten-mark", "_ _ _"),
            ("One\n\n    two", "indented-text", "two"),
            ("```\nOne\n```", "eaten-mark", "```"),
            ("Say `no` now.", "eaten-mark", "`no` n"),
            ("Ask %s why.", "raw-markup", "%s why"),
            ("Ask $name why.", "raw-markup", "$name "),
            ("| a | b |\n| c | d |", "raw-markup", "| a | "),
            ("Ana has:\n◆ a form", "joined-lines", "◆ a fo"),
            ("Ana has:\no a form\no a pen", "joined-lines", "o a fo"),
            ("![a](term:b)", "broken-link", "![a](t"),
            ("See [](term:b).", "broken-link", "[](ter"),
            ("Ask about [dignity] (term:dignity).", "broken-link", "(term"),
            ("Ask about dignity](term:dignity).", "broken-link", "](term"),
            ("Ask about [dignity](term:dig nity).", "broken-link", "[digni"),
            ("Ask about ［dignity］（term:dignity）.", "broken-link", "［digni"),
            ("Ask about [[dignity]].", "broken-link", "[[dign"),
            ("This is **bold.", "raw-markup", "**bold"),
            ("This is *bold.", "raw-markup", "*bold."),
            ("This is _bold.", "raw-markup", "_bold."),
            ("This is ~~gone~~.", "raw-markup", "~~gone"),
            ("This is <b>bold</b>.", "raw-markup", "<b>bol"),
            ("This is&nbsp;it.", "raw-markup", "&nbsp;"),
            ("One\\ntwo", "raw-markup", "\\ntwo"),
            ("- [ ] One", "raw-markup", "[ ] On"),
            ("Ask: why? #fin", "comment-in-text", "#fin"),
            ("When you book…# to do", "comment-in-text", "# to d"),
            ("It went well. [CHECK THIS]", "comment-in-text", "[CHECK"),
            ("It works. [Tom: is this true??]", "comment-in-text", "[Tom:"),
            ("The bag is here. (Tom: ok?)", "comment-in-text", "(Tom:"),
            ("Who | Where | When", "raw-markup", "| Wher"),
            ("Ana has:\n🔹 a form\n🔹 a pen", "joined-lines", "🔹 a fo"),
            ("One\na-story--a-place = Two", "broken-phrase", "a-stor"),
            ("Ask: why? # to write", "comment-in-text", "# to w"),
            ("Ask: why? // a note", "comment-in-text", "// a n"),
            ("Ask: why? <!-- a note -->", "comment-in-text", "<!-- a"),
            ("Ask: why? /* a note */", "comment-in-text", "/* a n"),
            ("Ana has:\n• a form\n• a pen", "joined-lines", "• a fo"),
            ("Ana has:\n\u{f0b7} a form", "joined-lines", "\u{f0b7} a fo"),
            ("Ana has:\n– a form\n– a pen", "joined-lines", "– a fo"),
            ("Ana has:\n-a form", "joined-lines", "-a for"),
            ("Ana has:\n2. a form\n3. a pen", "joined-lines", "2. a f"),
            ("Ana has:\n(a) a form\n(b) a pen", "joined-lines", "(a) a "),
            ("- a form\n- a pen\nSam gives her more.", "joined-lines", "Sam gi"),
        ] {
            let found = told(text);
            let is_there = found.iter().any(|(told, at)| *told == code && at.trim() == place.trim());
            if !is_there || found.iter().any(|(told, _)| *told != code) {
                wrong.push(format!("{text}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
