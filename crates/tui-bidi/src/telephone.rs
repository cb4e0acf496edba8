//! Reads numbers to call, and what else is written in several groups of digits.
//!
//! A number is read chunk by chunk, a chunk being what stands between two spaces. A chunk with a meaning of its own (a
//! time, a date, a share, a range, a price) ends the number before it, and no chunk is ever cut in two: whatever is taken,
//! a reader finds the groups in the order in which they are dialled.

use super::tokens::{Reader, is_currency, is_digit, is_latin};

/// No number to call is as long, with all its prefixes. Keeps a page of digits from being read again and again.
const LONGEST: usize = 32;

/// What stands between a number and its extension.
const EXTENSIONS: &[&str] = &["x", "ext", "extn", "extension", "poste", "int", "interno", "anexo", "#"];

impl Reader<'_> {
    /// `+44 (0)20 7946`, `(020) 7946-0958`, `0800 123 456`, `116 123`, `39 19`; also `12 345 km`.
    pub(super) fn telephone(&self, at: usize) -> Option<usize> {
        let mut call = Call {
            international: self.at(at) == '+' || self.at(at) == '(' && self.at(at + 1) == '+',
            begins: matches!(self.at(at), '0' | '٠' | '۰' | '('),
            ..Call::default()
        };
        let mut start = at;
        let mut found = None;
        while let Some(chunk) = self.chunk(start, call.groups == 0) {
            let first = call.groups == 0;
            if chunk.has_a_meaning() || chunk.is_years() && (first || call.is_complete()) {
                break;
            }
            if !first && self.is_amount(&call, &chunk) {
                break;
            }
            call.add(&chunk);
            if call.is_number() && chunk.may_be_last() {
                found = Some(chunk.end);
            }
            match self.next_chunk(chunk.end, first && call.begins && chunk.digits() >= 3) {
                Some(next) if call.digits < LONGEST => start = next,
                _ => break,
            }
        }
        let end = found?;
        self.unit(end).or_else(|| self.extension(end)).or(Some(end))
    }

    /// Three or more groups of digits between hyphens, and the time that may follow.
    pub(super) fn date(&self, at: usize) -> Option<usize> {
        let mut end = self.end_while(at, is_digit);
        let mut groups = usize::from(end > at);
        while groups > 0 && matches!(self.at(end), '-' | '\u{2011}') && is_digit(self.at(end + 1)) {
            end = self.end_while(end + 1, is_digit);
            groups += 1;
        }
        if groups < 3 {
            return None;
        }
        if self.at(end) == 'T' && is_digit(self.at(end + 1)) {
            return Some(self.trimmed(at, self.chunk_end(end)));
        }
        (!is_latin(self.at(end))).then_some(end)
    }

    /// A chunk of a number, if nothing stands against it.
    fn chunk(&self, at: usize, first: bool) -> Option<Chunk> {
        let mut chunk = Chunk { end: at, ..Chunk::default() };
        let mut next = at + usize::from(first && self.at(at) == '+');
        while let Some((start, end)) = self.group(next) {
            let bracketed = self.at(next) == '(';
            let after = if bracketed { end + 1 } else { end };
            if bracketed && !(self.goes_on(after) || chunk.sizes.is_empty() && self.at(after) == ' ') {
                break;
            }
            // “(1)” before a number counts things; “(0)” is what is left out from abroad.
            if bracketed && first && chunk.sizes.is_empty() && end == start + 1 && !self.is_nought(start) {
                return None;
            }
            // “456-9:00”: the hours after the dash are no group of it.
            let dashed = !chunk.sizes.is_empty() && matches!(self.at(next - 1), '-' | '\u{2011}');
            if dashed && !is_latin(self.at(after)) && !self.may_end(after, end - start) {
                break;
            }
            chunk.sizes.push(end - start);
            chunk.years &= end - start == 4 && self.is_year(start);
            chunk.brackets = match chunk.brackets {
                _ if bracketed => Brackets::Last,
                Brackets::None => Brackets::None,
                Brackets::Inside | Brackets::Last => Brackets::Inside,
            };
            chunk.end = after;
            next = match self.at(after) {
                '-' | '\u{2011}' | '.' => after + 1,
                '/' if first && self.is_area(start, end, after) => after + 1,
                _ => after,
            };
            chunk.dotted |= next > after && self.at(after) == '.';
        }
        let last = chunk.sizes.last().copied()?;
        self.may_end(chunk.end, last).then_some(chunk)
    }

    /// Digits, bare or between brackets.
    fn group(&self, at: usize) -> Option<(usize, usize)> {
        let bracketed = self.at(at) == '(';
        let plus = bracketed && self.at(at + 1) == '+';
        let start = at + usize::from(bracketed) + usize::from(plus);
        let end = self.end_while(start, is_digit);
        (end > start && (!bracketed || self.at(end) == ')')).then_some((start, end))
    }

    fn is_nought(&self, at: usize) -> bool {
        matches!(self.at(at), '0' | '٠' | '۰')
    }

    /// The first of four digits: 19 or 20 begins a year.
    fn is_year(&self, at: usize) -> bool {
        matches!(
            (self.at(at), self.at(at + 1)),
            ('1' | '١' | '۱', '9' | '٩' | '۹') | ('2' | '٢' | '۲', '0' | '٠' | '۰')
        )
    }

    /// Whether digits follow a closing bracket without a space.
    fn goes_on(&self, at: usize) -> bool {
        let parted = matches!(self.at(at), ' ' | '\u{A0}' | '\u{202F}' | '-' | '\u{2011}' | '.');
        is_digit(self.at(at + usize::from(parted)))
    }

    /// `044/123 45 67`: an area before a slash, not the month of `03/2026` nor the hours of `24/7`.
    fn is_area(&self, start: usize, end: usize, slash: usize) -> bool {
        let long = |start, end| end - start >= 3;
        self.is_nought(start) && long(start, end) && long(slash + 1, self.end_while(slash + 1, is_digit))
    }

    /// Whether nothing follows that makes something else of a group of `last` digits: a time, a date, a share, a price, a word.
    fn may_end(&self, end: usize, last: usize) -> bool {
        let next = self.at(end);
        let after = end + 1;
        let parts = matches!(next, ':' | ',' | '/' | '–' | '−' | '٫' | '٬') && is_digit(self.at(after));
        // Two numbers with a slash between them are two numbers.
        let two = next == '/' && last >= 3 && self.end_while(after, is_digit) - after >= 3;
        let open = is_latin(next) && self.extension(end).is_none();
        (!parts || two) && !open && !matches!(next, '%' | '٪' | '°') && !is_currency(next)
    }

    /// Whether the last chunk is rather an amount: `24 h` after `116 123`, but not the end of `01 23 45 67 89`.
    fn is_amount(&self, call: &Call, chunk: &Chunk) -> bool {
        let odd = chunk.digits() <= 2 && chunk.digits() != call.last;
        odd && self.unit(chunk.end).is_some()
    }

    /// Where the next chunk begins. Only an area may have a dash with spaces after it.
    fn next_chunk(&self, end: usize, area: bool) -> Option<usize> {
        let spaced = |at| matches!(self.at(at), ' ' | '\u{A0}' | '\u{202F}');
        let dashed = area && spaced(end) && matches!(self.at(end + 1), '-' | '–' | '/') && spaced(end + 2);
        let next = end + if dashed { 3 } else { 1 };
        let begins = is_digit(self.at(next)) || (self.at(next) == '(' && is_digit(self.at(next + 1)));
        (spaced(end) && begins).then_some(next)
    }

    /// ` ext. 12`, `x12`, `#12`.
    fn extension(&self, end: usize) -> Option<usize> {
        let comma = end + usize::from(self.at(end) == ',');
        let start = comma + usize::from(self.at(comma) == ' ');
        let word = self.end_while(start, |letter| letter == '#' || letter.is_ascii_alphabetic());
        let called = self.letters.get(start..word).unwrap_or_default();
        let known =
            EXTENSIONS.iter().any(|name| name.chars().eq(called.iter().map(char::to_ascii_lowercase)));
        let dotted = word + usize::from(self.at(word) == '.');
        let digits = dotted + usize::from(self.at(dotted) == ' ');
        let stop = self.end_while(digits, is_digit);
        (known && stop > digits && stop - digits <= 6 && !is_latin(self.at(stop))).then_some(stop)
    }
}

/// What stands between two spaces of a number.
struct Chunk {
    end: usize,
    /// How many digits each of its groups has.
    sizes: Vec<usize>,
    brackets: Brackets,
    dotted: bool,
    /// Whether each group could be a year.
    years: bool,
}

/// Which groups of a chunk stand between brackets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Brackets {
    None,
    Inside,
    Last,
}

impl Default for Chunk {
    fn default() -> Self {
        Self { end: 0, sizes: Vec::new(), brackets: Brackets::None, dotted: false, years: true }
    }
}

impl Chunk {
    fn digits(&self) -> usize {
        self.sizes.iter().sum()
    }

    /// A date, a range of small numbers, a number with a fraction.
    fn has_a_meaning(&self) -> bool {
        match self.sizes.as_slice() {
            [_, 1 | 2] if self.dotted => true,
            [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4] | [1 | 2, 1 | 2] => self.brackets == Brackets::None,
            _ => false,
        }
    }

    /// Two years with a dash between them.
    fn is_years(&self) -> bool {
        self.years && self.sizes.len() == 2
    }

    /// One digit alone after a number counts something else, and so does a bracket.
    fn may_be_last(&self) -> bool {
        self.brackets != Brackets::Last && self.sizes.as_slice() != [1]
    }
}

/// What a number could be made of.
struct Call {
    international: bool,
    /// Whether it begins as a number to call does.
    begins: bool,
    digits: usize,
    groups: usize,
    /// The digits of its first group, and of its last.
    first: usize,
    last: usize,
    /// The fewest digits of a group after the first, and the most.
    shortest: usize,
    longest: usize,
    /// Whether each group could be a year.
    years: bool,
}

impl Default for Call {
    fn default() -> Self {
        Self {
            international: false,
            begins: false,
            digits: 0,
            groups: 0,
            first: 0,
            last: 0,
            shortest: usize::MAX,
            longest: 0,
            years: true,
        }
    }
}

impl Call {
    fn add(&mut self, chunk: &Chunk) {
        for &size in &chunk.sizes {
            if self.groups == 0 {
                self.first = size;
            } else {
                self.shortest = self.shortest.min(size);
                self.longest = self.longest.max(size);
            }
            self.digits += size;
            self.groups += 1;
            self.last = size;
        }
        self.years &= chunk.years;
    }

    /// Whether it could be dialled as it is.
    fn is_complete(&self) -> bool {
        self.is_number() && (!self.international || self.digits >= 8)
    }

    fn is_number(&self) -> bool {
        if self.international {
            return self.digits >= 5;
        }
        if self.groups < 2 || self.years {
            return false;
        }
        let thousands = self.shortest == 3 && self.longest == 3 && self.first <= 3;
        let short = self.digits >= 4 && self.shortest >= 2 && (self.first >= 2 || thousands);
        short || self.digits >= 7 || (self.begins && self.digits >= 6)
    }
}
