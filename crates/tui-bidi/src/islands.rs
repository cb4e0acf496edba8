//! Stretches that keep their own order inside a paragraph that runs the other way.
//!
//! The bidirectional algorithm is right about letters and cannot know what a date or a telephone number is: in an Arabic
//! line it turns `2026-11-22` into `22-11-2026`, `C++` into `++C` and `+44 20 7946` into `7946 20 44+`. Those stretches are
//! found here and put between isolates (U+2066 … U+2069) before levels are resolved. Isolates that are already in the
//! text, such as Fluent's, are obeyed: inside one that runs from left to right nothing is added.
//!
//! An island also holds together when a line is wrapped.

use std::ops::Range;

use super::Direction;
use super::levels::{is_right_to_left, strong};
use super::tokens::{Kind, Token};

const LRM: char = '\u{200E}';
const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
const LRO: char = '\u{202D}';
const PDF: char = '\u{202C}';

/// The paragraph with isolates round its islands.
pub(super) struct Isolated {
    /// What goes through the bidirectional algorithm.
    pub letters: Vec<char>,
    /// For each of them, whether it stands in the text itself.
    pub own: Vec<bool>,
}

/// Whether a character begins or ends an isolate: it parts what stands round it, even though it is not seen.
pub(super) const fn is_isolate(letter: char) -> bool {
    matches!(letter, LRI | RLI | FSI | PDI)
}

/// Puts isolates round the islands, where the text runs from right to left. Where it runs from left to right, only what
/// begins with a digit or a sign needs anything: after an Arabic word, its digits would be drawn to that word. A number is
/// isolated there too, and what has Latin letters in it is led by a mark.
pub(super) fn isolate(letters: &[char], tokens: &[Token], right_to_left: bool) -> Isolated {
    let mut isolated = Isolated {
        letters: Vec::with_capacity(letters.len() + 16),
        own: Vec::with_capacity(letters.len() + 16),
    };
    let turned = Turned::of(letters, right_to_left);
    let mut done = 0;
    for group in groups(letters, tokens) {
        let need = if turned.at(group.range.start) { group.right } else { group.left };
        if need == Need::Nothing {
            continue;
        }
        isolated.copy(letters.get(done..group.range.start));
        if need == Need::Mark {
            isolated.insert(LRM);
            done = group.range.start;
            continue;
        }
        isolated.insert(LRI);
        if group.forced {
            isolated.insert(LRO);
        }
        isolated.copy(letters.get(group.range.clone()));
        if group.forced {
            isolated.insert(PDF);
        }
        isolated.insert(PDI);
        done = group.range.end;
    }
    isolated.copy(letters.get(done..));
    isolated
}

impl Isolated {
    fn copy(&mut self, letters: Option<&[char]>) {
        let letters = letters.unwrap_or_default();
        self.letters.extend_from_slice(letters);
        self.own.resize(self.letters.len(), true);
    }

    fn insert(&mut self, control: char) {
        self.letters.push(control);
        self.own.push(false);
    }
}

/// One isolate to add.
struct Group {
    range: Range<usize>,
    /// Digits of the Arabic-Indic set change places even inside an isolate, unless the order is forced.
    forced: bool,
    /// What it needs where the text runs from right to left, and where it runs from left to right.
    right: Need,
    left: Need,
}

/// What goes round a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Nothing,
    /// A mark before it, which makes its first digits part of its letters.
    Mark,
    Isolate,
}

/// Gathers islands with the Latin words beside them: taken alone, `a@b.org` in “John Smith a@b.org” would jump to the
/// other side of the name.
fn groups(letters: &[char], tokens: &[Token]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut open: Option<Open> = None;
    for token in tokens {
        let follows = open
            .as_ref()
            .is_some_and(|open| open.takes(letters, token) && near(letters, open.range.end, token));
        match open.as_mut() {
            Some(open) if follows => open.add(letters, token),
            _ => groups.extend(open.replace(Open::new(letters, token)).and_then(|open| open.close(letters))),
        }
    }
    groups.extend(open.and_then(|open| open.close(letters)));
    groups
}

/// A group that may still grow.
struct Open {
    range: Range<usize>,
    islands: bool,
    forced: bool,
    last: Last,
}

/// What a group ends with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// A word, or a figure after one: anything goes on from it.
    Word,
    /// An island with letters: words go on from it.
    Island,
    /// A figure that may begin a phrase, as in “0–18 years”: only a word goes on from it, and makes them an island.
    Figure,
    /// The name of a key, or a number without a unit: nothing goes on from it.
    Edge,
}

impl Open {
    fn new(letters: &[char], token: &Token) -> Self {
        let last = match token.kind {
            Kind::Figure if is_attached(letters, token.range.start) => Last::Edge,
            Kind::Figure => Last::Figure,
            Kind::Word | Kind::Number | Kind::ArabicDigits | Kind::Address | Kind::Name | Kind::Key => {
                Last::of(letters, token)
            }
        };
        let forced = token.kind == Kind::ArabicDigits;
        Self { range: token.range.clone(), islands: token.kind.is_island(), forced, last }
    }

    fn takes(&self, letters: &[char], token: &Token) -> bool {
        match token.kind {
            // Its digits keep their order only by themselves.
            Kind::Figure if is_eastern(letters, &token.range) => false,
            Kind::Key | Kind::ArabicDigits => false,
            Kind::Word => self.last != Last::Edge,
            Kind::Figure | Kind::Number | Kind::Address | Kind::Name => self.last == Last::Word,
        }
    }

    fn add(&mut self, letters: &[char], token: &Token) {
        self.range.end = token.range.end;
        self.islands |= token.kind.is_island() || self.last == Last::Figure;
        self.last = Last::of(letters, token);
    }

    fn close(self, letters: &[char]) -> Option<Group> {
        let group = letters.get(self.range.clone()).unwrap_or_default();
        let is_latin = |letter: &char| letter.is_alphabetic() && !is_right_to_left(*letter);
        let latin = group.iter().any(is_latin);
        let led = group.first().is_some_and(is_latin);
        // A figure or a word by itself is no island, but digits before Latin letters would leave them.
        let numbered = group.first().is_some_and(|first| first.is_numeric()) && latin;
        let island = self.islands || numbered;
        // Nor is a share or a range, but among words that run from the left it is read from there.
        let signs = group.iter().any(|letter| !letter.is_numeric());
        let range = !island && !led && signs && !is_attached(letters, self.range.start);
        let eastern = is_eastern(letters, &self.range);
        let forced = self.forced || (eastern && (numbered || range));
        let left = match (led, latin && !forced) {
            (true, _) => Need::Nothing,
            (false, true) => Need::Mark,
            (false, false) => Need::Isolate,
        };
        let right = if island { Need::Isolate } else { Need::Nothing };
        (island || range).then_some(Group { range: self.range, forced, right, left })
    }
}

impl Last {
    fn of(letters: &[char], token: &Token) -> Self {
        let unit = || letters.get(token.range.end - 1).is_some_and(|letter| letter.is_alphabetic());
        match token.kind {
            Kind::Word | Kind::Figure => Self::Word,
            Kind::Address | Kind::Name => Self::Island,
            Kind::Number if unit() => Self::Island,
            Kind::Number | Kind::ArabicDigits | Kind::Key => Self::Edge,
        }
    }
}

/// Whether there are digits in it that change places among Latin letters.
fn is_eastern(letters: &[char], range: &Range<usize>) -> bool {
    let letters = letters.get(range.clone()).unwrap_or_default();
    letters.iter().any(|letter| matches!(letter, '\u{0660}'..='\u{0669}'))
}

/// Whether a number belongs to the Arabic word right before it, as in كوفيد-19.
fn is_attached(letters: &[char], start: usize) -> bool {
    let before = letters.get(..start).unwrap_or_default().iter().rev();
    let mut before =
        before.skip_while(|letter| matches!(letter, '-' | '–' | '−' | '\u{2011}' | '/' | '_' | '.'));
    before.next().is_some_and(|&letter| letter != '\u{0640}' && is_right_to_left(letter))
}

/// Whether only a space, or a comma and a space, parts two tokens.
fn near(letters: &[char], end: usize, token: &Token) -> bool {
    let gap = letters.get(end..token.range.start).unwrap_or_default();
    !gap.is_empty()
        && gap.len() <= 3
        && gap.iter().all(|letter| matches!(letter, ' ' | '\u{A0}' | ',' | ';' | ':'))
}

/// Where the text runs from right to left by its own controls.
struct Turned {
    base: bool,
    /// From each of these places on, in order.
    changes: Vec<(usize, bool)>,
}

impl Turned {
    fn of(letters: &[char], base: bool) -> Self {
        let mut stack = vec![base];
        let mut changes = Vec::new();
        for (at, &letter) in letters.iter().enumerate() {
            match letter {
                LRI | '\u{202A}' | LRO => stack.push(false),
                RLI | '\u{202B}' | '\u{202E}' => stack.push(true),
                FSI => stack.push(first_strong(letters.get(at + 1..).unwrap_or_default())),
                PDI | PDF if stack.len() > 1 => {
                    stack.pop();
                }
                _ => continue,
            }
            changes.push((at, stack.last().copied().unwrap_or(base)));
        }
        Self { base, changes }
    }

    fn at(&self, place: usize) -> bool {
        let before = self.changes.partition_point(|&(at, _)| at < place);
        before.checked_sub(1).and_then(|last| self.changes.get(last)).map_or(self.base, |&(_, turned)| turned)
    }
}

/// Whether the first strong letter of an isolate runs from right to left (rules P2 and P3).
fn first_strong(rest: &[char]) -> bool {
    let mut depth = 0_usize;
    for &letter in rest {
        match letter {
            LRI | RLI | FSI => depth += 1,
            PDI if depth == 0 => return false,
            PDI => depth -= 1,
            _ if depth > 0 => {}
            _ => {
                if let Some(direction) = strong(letter) {
                    return direction == Direction::RightToLeft;
                }
            }
        }
    }
    false
}
