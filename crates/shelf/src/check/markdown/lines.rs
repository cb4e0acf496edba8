//! Lines that their author wrote one under the other, and that readers would see as one.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::finding::code;

use super::Page;

/// Signs that word processors put before an item, and nobody writes for anything else there.
const BULLETS: &str = "•◦▪▫‣·●○∙■□➢➤►✓✔✗❖⁃♦◆◇◈★☆✦➔→⇒▸▹◉⚫⚬∘☐☑☒";
/// Signs that stand before an item, and also begin what somebody says; the letter is a bullet of Word.
const DASHES: &str = "–—−‐‒―*+o";

/// The lists of a text as Markdown sees them.
#[derive(Default)]
pub(super) struct Items {
    /// Where each item begins.
    found: Vec<usize>,
    /// Lines that do not stand in, and are taken for the rest of the item above them.
    taken: Vec<usize>,
    depth: usize,
}

impl Items {
    #[expect(clippy::wildcard_enum_match_arm, reason = "nothing else makes an item")]
    pub(super) fn hear(&mut self, event: &Event<'_>, range: &Range<usize>, text: &str) {
        match event {
            Event::Start(Tag::Item) => {
                self.depth += 1;
                self.found.push(range.start);
            }
            Event::End(TagEnd::Item) => self.depth = self.depth.saturating_sub(1),
            Event::SoftBreak | Event::HardBreak if self.depth > 0 => {
                let at =
                    text.get(..range.end).map_or(0, |before| before.rfind('\n').map_or(0, |end| end + 1));
                if text.get(at..).is_some_and(|line| line.starts_with(|first: char| !first.is_whitespace())) {
                    self.taken.push(at);
                }
            }
            _ => {}
        }
    }
}

/// Looks at the lines of a text.
pub(super) fn look(page: &mut Page<'_, '_>, items: &Items) {
    let text = page.plain.text.as_str();
    let mut start = 0;
    for paragraph in text.split_inclusive("\n\n") {
        if let Some(at) = bullet(paragraph).map(|at| start + at) {
            let is_item = items.found.binary_search(&at).is_ok();
            if !is_item {
                let what = "This is not taken for an item of a list, so its lines would run into one.";
                let hint = "Begin each line of a list with a hyphen and a space: “- ”.";
                page.tell(code::JOINED_LINES, at, what, hint);
                start += paragraph.len();
                continue;
            }
        }
        let end = start + paragraph.len();
        let next = items.taken.partition_point(|at| *at < start);
        if let Some(at) = items.taken.get(next).filter(|at| **at < end) {
            let what = "This line is taken for the rest of the item above it.";
            let hint = "Put an empty line between, or begin it with two spaces if it belongs to the item.";
            page.tell(code::JOINED_LINES, *at, what, hint);
        }
        start = end;
    }
}

/// Where the first line stands that is meant for an item, and is none.
fn bullet(paragraph: &str) -> Option<usize> {
    let mut at = 0;
    let mut doubtful: Vec<(usize, char)> = Vec::new();
    for line in paragraph.split_inclusive('\n') {
        let words = line.trim_start();
        let here = at + line.len() - words.len();
        at += line.len();
        let mut letters = words.chars();
        let (Some(first), next) = (letters.next(), letters.next()) else { continue };
        let is_private = matches!(first, '\u{e000}'..='\u{f8ff}');
        let is_picture =
            is_picture(first) && next.is_some_and(|next| next.is_whitespace() || next == '\u{fe0f}');
        if is_private || is_picture || BULLETS.contains(first) {
            return Some(here);
        }
        if first == '-' && next.is_some_and(|next| next.is_alphabetic() || "“«\"[(".contains(next)) {
            return Some(here);
        }
        let spaced = next.is_some_and(char::is_whitespace);
        let kind = if DASHES.contains(first) && spaced { Some(first) } else { number(words) };
        doubtful.extend(kind.map(|kind| (here, kind)));
    }
    // One may be a dash or the end of a sentence; two of a kind are a list.
    let twin = |kind: char| doubtful.iter().filter(|(_, other)| *other == kind).count() > 1;
    doubtful.iter().find(|(_, kind)| twin(*kind)).map(|(at, _)| *at)
}

/// Whether a sign is a small picture, as telephones have them.
pub const fn is_picture(sign: char) -> bool {
    matches!(sign, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{203c}' | '\u{2049}')
}

/// The kind of number or letter that a line begins with: `2.`, `2)`, `(a)`, `a)`.
pub(super) fn number(line: &str) -> Option<char> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let end = inner.find(|letter: char| !letter.is_alphanumeric())?;
    let name = inner.get(..end)?;
    let mut rest = inner.get(end..)?.chars();
    let sign = rest
        .next()
        .filter(|sign| matches!(sign, '.' | ')') || (*sign == '-' && inner.len() == line.len()))?;
    let is_number = name.chars().all(char::is_numeric) && (1..=3).contains(&name.len());
    let is_letter = name.chars().count() == 1 && sign == ')';
    (rest.next().is_some_and(char::is_whitespace) && (is_number || is_letter)).then_some(sign)
}
