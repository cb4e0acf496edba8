//! Finds the words, numbers, addresses and key names that a paragraph's order must not tear apart.
//!
//! A reader of characters, from left to right, without backtracking further than one token. It knows nothing of levels.

use std::ops::Range;

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    /// Its characters in the paragraph.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Latin letters, with digits or signs that do no harm: “WHO”, “COVID-19”.
    Word,
    /// A number that does no harm: “123”, “16%”, “5-10”.
    Figure,
    /// A telephone number, a date with hyphens, an amount with its Latin unit, a price, a signed number.
    Number,
    /// A date with hyphens, or a telephone number, in Arabic-Indic digits.
    ArabicDigits,
    /// A web or mail address, or a path. May be broken when it is wider than a line.
    Address,
    /// A name that begins or ends with a sign: “C++”, “.NET”, “@name”.
    Name,
    /// The name of a key: “[Enter]”.
    Key,
}

impl Kind {
    /// Whether it keeps its own order.
    pub(super) const fn is_island(self) -> bool {
        !matches!(self, Self::Word | Self::Figure)
    }
}

/// All tokens of a paragraph, in order.
pub(super) fn tokens(letters: &[char]) -> Vec<Token> {
    let reader = Reader { letters };
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let letter = reader.at(at);
        if letter == ' ' || !begins(letter) {
            at += 1;
            continue;
        }
        match reader.token(at) {
            Some(token) => {
                at = token.range.end.max(at + 1);
                found.push(token);
            }
            None => at = reader.next_try(at),
        }
    }
    found
}

/// Units that stand after a number, with or without a space.
const UNITS: &[&str] = &[
    "AM", "BPM", "CHF", "Cal", "EUR", "F", "FCFA", "GB", "GBP", "GHz", "GiB", "Hz", "IU", "J", "K", "KB",
    "Kbit/s", "KiB", "L", "MAD", "MB", "MHz", "Mbit/s", "MiB", "N", "PM", "Pa", "SAR", "TB", "TiB", "UI",
    "USD", "V", "W", "Wh", "a.m.", "am", "bar", "bpm", "cc", "cl", "cm", "dB", "dl", "fps", "ft", "g", "g/L",
    "g/dL", "g/l", "h", "ha", "hPa", "kB", "kHz", "kPa", "kW", "kWh", "kbit/s", "kcal", "kg", "kg/m²",
    "kg/m2", "km", "km/h", "kΩ", "l", "lb", "m", "m/s", "mA", "mAh", "mEq", "mL", "mV", "mcg", "mg", "mg/L",
    "mg/dL", "mg/kg", "mg/l", "min", "ml", "mm", "mmHg", "mmol", "mmol/L", "mol", "mph", "ms", "m²", "m³",
    "ng", "nm", "oz", "p.m.", "pm", "ppm", "pt", "px", "rpm", "s", "sec", "°", "°C", "°F", "µL", "µg", "µl",
    "µm", "µs", "Ω", "€", "£", "$", "¥", "μg", "μl", "μm", "℃",
];

/// The longest of them, in letters.
const UNIT: usize = 6;

/// How long a key's name may be, in letters.
const KEY: usize = 20;

pub(super) struct Reader<'a> {
    pub(super) letters: &'a [char],
}

impl Reader<'_> {
    pub(super) fn at(&self, at: usize) -> char {
        self.letters.get(at).copied().unwrap_or('\0')
    }

    fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or('\0', |before| self.at(before))
    }

    pub(super) fn end_while(&self, mut at: usize, keep: impl Fn(char) -> bool) -> usize {
        while self.letters.get(at).is_some_and(|&letter| keep(letter)) {
            at += 1;
        }
        at
    }

    /// The end of the stretch of characters that could stand in one token.
    pub(super) fn chunk_end(&self, at: usize) -> usize {
        self.end_while(at, is_inner)
    }

    /// Where to look next when no token begins here: behind a letter's whole stretch, but not far behind a sign, since a
    /// number may follow it. Only the last signs of a long run can be part of one.
    fn next_try(&self, at: usize) -> usize {
        let signs = self.end_while(at, |letter| is_inner(letter) && !letter.is_alphanumeric());
        if signs == at {
            return self.chunk_end(at).max(at + 1);
        }
        signs.saturating_sub(4).max(at + 1)
    }

    fn token(&self, at: usize) -> Option<Token> {
        if let Some(end) = self.key(at) {
            return Some(Token { range: at..end, kind: Kind::Key });
        }
        if let Some(token) = self.wrapped_amount(at) {
            return Some(token);
        }
        if !is_inner(self.at(at)) {
            return None;
        }
        let start = self.end_while(at, |letter| {
            matches!(letter, '[' | '{' | '\'' | '"' | '<' | '*' | ',' | ';' | ':' | '!' | '?')
        });
        let opened = self.end_while(start, |letter| letter == '(');
        // The last of some brackets may be the number's own: “((020) 7946 0958)”.
        let numbers = [start, opened.saturating_sub(1).max(start), opened];
        numbers.into_iter().find_map(|at| self.number(at)).or_else(|| self.word(opened))
    }

    /// `[Enter]`, also with the isolates that Fluent puts round an inserted name.
    fn key(&self, at: usize) -> Option<usize> {
        if self.at(at) != '[' {
            return None;
        }
        let wrapped = matches!(self.at(at + 1), '\u{2066}' | '\u{2068}');
        let start = if wrapped { at + 2 } else { at + 1 };
        let end = self.end_while(start, |letter| {
            is_inner(letter) && letter != ']' && letter != '[' || is_key_sign(letter)
        });
        let close = if wrapped && self.at(end) == '\u{2069}' { end + 1 } else { end };
        let named = end > start && end - start <= KEY;
        (named && wrapped == (close > end) && self.at(close) == ']').then_some(close + 1)
    }

    /// A number that Fluent put between isolates, with its unit outside.
    fn wrapped_amount(&self, at: usize) -> Option<Token> {
        if !matches!(self.at(at), '\u{2066}' | '\u{2068}') {
            return None;
        }
        let end = self.figure(at + 1)?;
        if self.at(end) != '\u{2069}' {
            return None;
        }
        let end = self.unit(end + 1)?;
        Some(Token { range: at..end, kind: Kind::Number })
    }

    fn number(&self, at: usize) -> Option<Token> {
        let glued = self.is_joined(at);
        let token = |end, kind| Some(Token { range: at..end, kind });
        if let Some(end) = self.telephone(at).or_else(|| self.date(at)) {
            let arabic =
                self.letters.get(at..end)?.iter().any(|letter| matches!(letter, '\u{0660}'..='\u{0669}'));
            return token(end, if arabic { Kind::ArabicDigits } else { Kind::Number });
        }
        let sign = self.at(at);
        let signed = is_currency(sign) || (is_sign(sign) && !glued);
        let digits = if signed { at + 1 } else { at };
        let end = self.figure(digits)?;
        if let Some(end) = self.unit(end) {
            return token(end, Kind::Number);
        }
        let open = is_latin(self.at(end)) || (is_inner(self.at(end)) && is_latin(self.at(end + 1)));
        match (open, signed) {
            (true, _) => None,
            (false, true) => token(end, Kind::Number),
            (false, false) => token(end, Kind::Figure),
        }
    }

    /// Whether a sign here stands between two things, and so says nothing of a number's worth: “50%-70%”, “5 €-7 €”.
    fn is_joined(&self, at: usize) -> bool {
        let before = self.before(at);
        if is_currency(before) {
            let amount = self.letters.get(at.saturating_sub(3)..at).unwrap_or_default();
            return amount.iter().any(|&letter| is_digit(letter));
        }
        is_glue(before) || (is_end(before) && !matches!(before, '"' | '\''))
    }

    /// Digits with points, commas, colons or dashes between them, and percent signs: also “50%-70%”.
    fn figure(&self, at: usize) -> Option<usize> {
        let mut end = self.end_while(at, is_digit);
        if end == at {
            return None;
        }
        loop {
            let share = end + usize::from(matches!(self.at(end), '%' | '٪'));
            let parts =
                matches!(self.at(share), '.' | ',' | ':' | '/' | '-' | '–' | '−' | '\u{2011}' | '٫' | '٬');
            if !parts || !is_digit(self.at(share + 1)) {
                return Some(share);
            }
            end = self.end_while(share + 1, is_digit);
        }
    }

    /// A Latin unit, right after a number or after one space.
    pub(super) fn unit(&self, at: usize) -> Option<usize> {
        let start = if matches!(self.at(at), ' ' | '\u{A0}' | '\u{202F}') { at + 1 } else { at };
        let end = self.end_while(start, |letter| {
            letter.is_alphabetic() && !is_script_of_the_right(letter)
                || matches!(letter, '/' | '°' | '²' | '³' | '€' | '£' | '$' | '℃')
        });
        let dotted = if self.at(end) == '.' && self.at(end + 2) == '.' { end + 3 } else { end };
        // A slash may part the unit from a word in another script.
        let bare = if end > start && self.before(end) == '/' { end - 1 } else { end };
        [dotted, end, bare].into_iter().find(|&end| {
            let unit = self.letters.get(start..end).unwrap_or_default();
            !unit.is_empty()
                && unit.len() <= UNIT
                && !is_digit(self.at(end))
                && UNITS.iter().any(|known| known.chars().eq(unit.iter().copied()))
        })
    }

    fn word(&self, at: usize) -> Option<Token> {
        let mut start = at;
        if self.follows_the_right(at) {
            start = self.end_while(start, |letter| is_inner(letter) && !letter.is_alphanumeric());
        } else if is_glue(self.before(at)) {
            start = self.end_while(start, |letter| letter.is_ascii_punctuation());
        }
        if start > at && is_digit(self.at(start)) {
            return None; // One of those signs may be a number's own.
        }
        if self.at(start) == '.' && self.at(start + 1) == '.' && self.at(start + 2) != '/' {
            start = self.end_while(start, |letter| letter == '.');
        }
        let end = self.parted(start, self.trimmed(start, self.closed(start, self.chunk_end(start))));
        let end = self.trimmed(start, self.before_number(start, end));
        let word = self.letters.get(start..end)?;
        if !word.iter().any(|&letter| is_latin(letter)) {
            return None;
        }
        Some(Token { range: start..end, kind: kind(word) })
    }

    /// The end of a token where a bracket closes that opened before it: “years” in “(0–18 years)/NHS”.
    fn closed(&self, start: usize, end: usize) -> usize {
        let mut open = 0_usize;
        for at in start..end {
            match self.at(at) {
                '(' => open += 1,
                ')' if open == 0 => return at,
                ')' => open -= 1,
                _ => {}
            }
        }
        end
    }

    /// The end of a word before a number to call that only a sign parts from it, as in “NHS/0800 123 456”: its other groups
    /// stand behind the word's end. Addresses keep their numbers.
    fn before_number(&self, start: usize, end: usize) -> usize {
        let word = self.letters.get(start..end).unwrap_or_default();
        if word.contains(&'@') || word.windows(3).any(|part| part == [':', '/', '/']) {
            return end;
        }
        let mut signs = (start..end).filter(|&at| matches!(self.at(at), '/' | ':' | '=' | '|' | ',' | ';'));
        let begins = |at: usize| {
            let bare = !(start..at).any(|at| is_latin(self.at(at)));
            self.telephone(at + 1).is_some_and(|stop| stop > end || bare || self.at(at + 1) == '+')
        };
        signs.find(|&at| begins(at)).unwrap_or(end)
    }

    /// Whether a letter of the right-hand scripts stands right before, or brackets and quotes after one.
    fn follows_the_right(&self, at: usize) -> bool {
        let mut before = at;
        while before > 0 && (is_end(self.before(before)) || is_control(self.before(before))) {
            before -= 1;
        }
        is_script_of_the_right(self.before(before)) && self.before(before) != '\u{0640}'
    }

    /// Whether a letter of the right-hand scripts follows, or brackets and quotes before one.
    fn precedes_the_right(&self, at: usize) -> bool {
        let next = self.end_while(at, |letter| is_start(letter) || is_control(letter));
        is_script_of_the_right(self.at(next))
    }

    /// The end of a token without a sign that only parts it from a word of the other direction: “NHS/” in “NHS/الصحة”.
    /// What belongs to a name before that sign stays: “C++” in “C++/”.
    fn parted(&self, start: usize, end: usize) -> usize {
        let sign = end.checked_sub(1).map_or('\0', |last| self.at(last));
        let parts = sign.is_ascii_punctuation() || is_end(sign) || matches!(sign, '–' | '−' | '\u{2011}');
        let mut kept = end;
        if parts && self.precedes_the_right(end) {
            while kept > start && self.at(kept - 1) == sign {
                kept -= 1;
            }
            return self.trimmed(start, kept);
        }
        end
    }

    /// The end of a token without the punctuation of the sentence round it.
    pub(super) fn trimmed(&self, start: usize, mut end: usize) -> usize {
        while end > start {
            let last = self.at(end - 1);
            let word = self.letters.get(start..end).unwrap_or_default();
            let drop = match last {
                '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '"' | '>' | '[' | '{' | '(' => true,
                ')' => !balanced(word, '(', ')'),
                ']' => !balanced(word, '[', ']'),
                '}' => !balanced(word, '{', '}'),
                _ => false,
            };
            if !drop {
                break;
            }
            end -= 1;
        }
        end
    }
}

/// What a chunk with Latin letters is.
fn kind(word: &[char]) -> Kind {
    let first = word.first().copied().unwrap_or_default();
    let last = word.last().copied().unwrap_or_default();
    let begins =
        |text: &str| text.chars().zip(word).filter(|(one, other)| one == *other).count() == text.len();
    let has = |text: &str| {
        let text: Vec<char> = text.chars().collect();
        word.windows(text.len()).any(|part| part == text)
    };
    let inside = word.get(1..word.len().saturating_sub(1)).unwrap_or_default();
    let address =
        has("://") || begins("www.") || begins("mailto:") || begins("tel:") || inside.contains(&'@');
    if address || word.iter().any(|letter| matches!(letter, '/' | '\\')) {
        return Kind::Address;
    }
    let edged = !(first.is_alphanumeric() && last.is_alphanumeric());
    let numbered = is_digit(first) && word.iter().any(char::is_ascii_punctuation);
    if edged || numbered { Kind::Name } else { Kind::Word }
}

fn balanced(word: &[char], open: char, close: char) -> bool {
    let count = |wanted: char| word.iter().filter(|&&letter| letter == wanted).count();
    count(open) >= count(close)
}

/// What can begin a token, or the isolate round one.
const fn begins(letter: char) -> bool {
    is_inner(letter) || matches!(letter, '\u{2066}' | '\u{2068}')
}

/// What can stand inside a token. Not a space, nor anything that runs from right to left.
const fn is_inner(letter: char) -> bool {
    letter.is_ascii_graphic()
        || is_digit(letter)
        || is_latin(letter)
        || matches!(
            letter,
            '€' | '£' | '¥' | '−' | '°' | '²' | '³' | 'µ' | '\u{2011}' | '–' | '٫' | '٬' | '٪' | '\''
        )
}

pub(super) const fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(letter, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24F}' | '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}')
}

pub(super) const fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}')
}

pub(super) const fn is_currency(letter: char) -> bool {
    matches!(letter, '$' | '€' | '£' | '¥')
}

const fn is_sign(letter: char) -> bool {
    matches!(letter, '+' | '-' | '−' | '#' | '~' | '±' | '=')
}

/// What closes: a sign after it joins or parts, and says nothing of a number's worth.
const fn is_end(letter: char) -> bool {
    matches!(
        letter,
        ')' | ']'
            | '}'
            | '»'
            | '›'
            | '”'
            | '’'
            | '"'
            | '\''
            | '%'
            | '٪'
            | '°'
            | '²'
            | '³'
            | '€'
            | '£'
            | '$'
            | '¥'
    )
}

/// What opens.
const fn is_start(letter: char) -> bool {
    matches!(letter, '(' | '[' | '{' | '«' | '‹' | '“' | '‘' | '"' | '\'')
}

/// What turns the direction and is not seen.
const fn is_control(letter: char) -> bool {
    matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Arrows and other pictures of keys.
const fn is_key_sign(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{21FF}' | '\u{2318}' | '\u{2325}' | '\u{232B}' | '\u{23CE}' | ' ')
}

/// A letter to which what follows is attached, as in كوفيد-19. A tatweel shows that it is not.
fn is_glue(letter: char) -> bool {
    letter != '\u{0640}' && (is_script_of_the_right(letter) || letter.is_alphanumeric())
}

const fn is_script_of_the_right(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}
