//! How each language is written: its quotes, spaces, opening marks and digits.
//!
//! Looks at characters and their neighbours. Refuses to judge words.

use std::ops::Range;

use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::ftl::{FtlMessage, INSERTED, Plain};

use super::letters::Whole;

/// The space that does not break a line.
const NO_BREAK: char = '\u{a0}';

/// Looks at every text of `message`.
pub(super) fn look(locale: Locale, message: &FtlMessage, whole: &Whole, paper: &mut Paper<'_>) {
    let is_source = message.key.split("--").take(2).any(|part| part == "source");
    for (name, surface) in message.surfaces() {
        for plain in surface.texts.iter().filter(|plain| whole.has(plain)) {
            let is_title = is_source && name.is_none();
            let mut page = Page { plain, is_title, paper: &mut *paper };
            page.everywhere();
            match locale {
                Locale::Ar => page.arabic(),
                Locale::Fr => page.french(),
                Locale::Es => page.spanish(),
                Locale::En | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {}
            }
        }
    }
}

struct Page<'p, 'a> {
    plain: &'p Plain,
    /// A title, which may be in another language and keep the spaces of that.
    is_title: bool,
    paper: &'p mut Paper<'a>,
}

/// A character with its neighbours.
struct Letter {
    at: usize,
    before: Option<char>,
    this: char,
    after: Option<char>,
}

impl Page<'_, '_> {
    fn tell(&mut self, code: Code, at: usize, what: &str, hint: &str) {
        self.paper.tell(code, self.plain.place(at), what, hint);
    }

    /// Tells what is safe to mend.
    fn mend(&mut self, code: Code, range: Range<usize>, new: &str, told: (&str, &str)) {
        self.plain.mend(self.paper, code, (range, new), told);
    }

    /// Every character that is not inside backticks.
    fn letters(&self) -> Vec<Letter> {
        let mut letters = Vec::new();
        let mut before = None;
        let mut is_code = false;
        let mut characters = self.plain.text.char_indices().peekable();
        while let Some((at, this)) = characters.next() {
            let after = characters.peek().map(|(_, after)| *after);
            is_code ^= this == '`';
            if !is_code {
                letters.push(Letter { at, before, this, after });
            }
            before = Some(this);
        }
        letters
    }

    fn everywhere(&mut self) {
        for letter in self.letters() {
            let within = |one: Option<char>| one.is_some_and(char::is_alphabetic);
            // Accents and primes that keyboards have where the apostrophe is looked for.
            let stands_in =
                matches!(letter.this, '´' | '‘' | 'ʼ' | '′' | '＇' | '″' | '＂') && within(letter.before);
            if matches!(letter.this, '\'' | '"') || (stands_in && within(letter.after)) {
                let hint = "Write “ ”, « » or ’ as the language has them.";
                self.tell(code::STRAIGHT_QUOTE, letter.at, "This is a typewriter quote or apostrophe.", hint);
            }
        }
        let text = self.plain.text.as_str();
        for dots in ["...", ". . ."] {
            for (at, _) in text.match_indices(dots) {
                let told = ("These are three dots.", "Write the one character ….");
                self.mend(code::THREE_DOTS, at..at + dots.len(), "…", told);
            }
        }
        for mark in ["http://", "https://", "www.", "@"] {
            for (at, _) in text.match_indices(mark) {
                let hint = "Give it as a source or an ally, where it can be checked.";
                self.tell(code::TYPED_ADDRESS, at, "An address is typed into this sentence.", hint);
            }
        }
        self.numbers();
    }

    /// Telephone numbers: seven digits or more with nothing but spaces, hyphens and brackets between them.
    fn numbers(&mut self) {
        let (mut start, mut digits) = (0, 0);
        let mut found = Vec::new();
        for (at, character) in self.plain.text.char_indices().chain([(self.plain.text.len(), '.')]) {
            if character.is_ascii_digit() {
                start = if digits == 0 { at } else { start };
                digits += 1;
            } else if !matches!(character, ' ' | NO_BREAK | '-' | '(' | ')') {
                found.extend((digits >= 7).then_some(start));
                digits = 0;
            }
        }
        for at in found {
            let hint = "Give it as a source or an ally, where it can be checked.";
            self.tell(code::TYPED_ADDRESS, at, "A long number is typed into this sentence.", hint);
        }
    }

    fn arabic(&mut self) {
        let mut last = None;
        for letter in self.letters() {
            match letter.this {
                ',' | ';' | '?' if last.is_some_and(is_arabic) => {
                    let told = ("A Latin mark follows an Arabic letter.", "Write ، ؛ or ؟ instead.");
                    let new = match letter.this {
                        ',' => "،",
                        ';' => "؛",
                        _ => "؟",
                    };
                    self.mend(code::LATIN_PUNCTUATION, letter.at..letter.at + 1, new, told);
                }
                '\u{660}'..='\u{669}' => {
                    let what = "Arabic-Indic digits are typed into this sentence.";
                    let hint = "Write 0 to 9; which digits are shown is for the guide to decide.";
                    let new = char::from_digit(u32::from(letter.this) - 0x660, 10).map(String::from);
                    let range = letter.at..letter.at + letter.this.len_utf8();
                    self.mend(code::ARABIC_DIGITS, range, &new.unwrap_or_default(), (what, hint));
                }
                INSERTED if letter.before.is_some_and(joins) => {
                    let what =
                        "A letter that joins stands against something that is put in, and will not join it.";
                    let hint = "Put a space between, or bring the letter into what is put in.";
                    self.tell(code::GLUED_VARIABLE, letter.at, what, hint);
                }
                _ => {}
            }
            if !matches!(letter.this, '\u{64b}'..='\u{65f}' | '\u{670}') {
                last = Some(letter.this);
            }
        }
    }

    fn french(&mut self) {
        for Letter { at, before, this, after } in self.letters() {
            let begins = before.is_none_or(|before| before == '\n');
            let runs_on = before.is_some_and(|before| matches!(before, '?' | '!'));
            let spaced = before == Some(NO_BREAK);
            let ends = after.is_none_or(|after| after.is_whitespace() || after == '«');
            let wrong = match this {
                '\u{202f}' => true,
                ';' | '?' | '!' => !spaced && !begins && !runs_on,
                ':' => ends && !spaced && !begins && !self.is_title,
                '»' => !spaced && !begins,
                '«' => after != Some(NO_BREAK),
                _ => false,
            };
            if wrong {
                let what = if this == '\u{202f}' {
                    "This is U+202F, at which a line may break.".to_owned()
                } else {
                    format!("“{this}” stands without its no-break space (U+00A0).")
                };
                let hint = "Write U+00A0 before ; : ? ! » and after «.";
                self.tell(code::FRENCH_SPACE, at, &what, hint);
            }
        }
    }

    fn spanish(&mut self) {
        for (opening, closing) in [('¿', '?'), ('¡', '!')] {
            let mut open: Option<usize> = None;
            for letter in self.letters() {
                let alone = letter.before.is_none_or(char::is_whitespace);
                if letter.this == opening {
                    open = Some(letter.at);
                } else if letter.this == closing
                    && open.take().is_none()
                    && !alone
                    && letter.before != Some(closing)
                {
                    let what = format!("“{closing}” was not opened with “{opening}”.");
                    let hint = format!("Write {opening} where the question or exclamation begins.");
                    self.tell(code::SPANISH_OPENING, letter.at, &what, &hint);
                }
            }
            if let Some(at) = open {
                let what = format!("“{opening}” is not closed with “{closing}”.");
                self.tell(code::SPANISH_OPENING, at, &what, &format!("Write {closing} where it ends."));
            }
        }
    }
}

const fn is_arabic(character: char) -> bool {
    matches!(character, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}')
}

/// Whether a letter joins the one after it.
const fn joins(character: char) -> bool {
    let breaks =
        matches!(character, 'ا' | 'أ' | 'إ' | 'آ' | 'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ؤ' | 'ى' | 'ة' | 'ء');
    is_arabic(character) && !breaks
}
