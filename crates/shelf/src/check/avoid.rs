//! Words that a language does without, found in its phrases.
//!
//! The words are data beside the phrases (`avoid.yaml`), each in every form in which it is looked for: nothing is
//! inflected here. What is known here is where a word begins: after an elision in French, after the particles that are
//! written against a word in Arabic. A word that somebody says, and the guide would not, stands in quotation marks and is
//! named in a comment above its phrase: `# Quoted: incompetent`.

use std::collections::HashMap;
use std::ops::Range;

use crate::content::compile::avoided;
use crate::files::File;
use crate::finding::paper::Paper;
use crate::finding::{Finding, code};
use crate::language::Locale;
use crate::phrases::ftl::{FtlMessage, Plain};
use crate::phrases::words::{is_vowel_mark, without_targets};

/// What stretches an Arabic line; in the list, what follows a particle.
const STRETCH: char = '\u{640}';

/// The list of a language.
#[derive(Default)]
pub(super) struct Avoid {
    is_arabic: bool,
    entries: Vec<Entry>,
    /// For the first word of each stretch that is avoided: its entry and the whole stretch.
    first: HashMap<String, Vec<(usize, Vec<String>)>>,
}

struct Entry {
    why: String,
    instead: String,
    except: Vec<Vec<String>>,
}

/// A word of a text as it is compared.
struct Token {
    /// The word, and what it is without the particles before it.
    forms: Vec<String>,
    at: Range<usize>,
    /// Whether it stands close to the one before: nothing but spaces, hyphens and apostrophes between them.
    follows: bool,
}

impl Avoid {
    /// Reads the list of `locale`.
    pub(super) fn read(locale: Locale, file: &File, findings: &mut Vec<Finding>) -> Self {
        let mut avoid = Self { is_arabic: locale == Locale::Ar, ..Self::default() };
        let mut paper = match Paper::open(&file.path, &file.bytes) {
            Ok(paper) => paper,
            Err(finding) => {
                findings.push(*finding);
                return avoid;
            }
        };
        for avoided in avoided(&mut paper) {
            for words in &avoided.words {
                let stretch = avoid.listed(words);
                let Some(first) = stretch.first() else { continue };
                avoid.first.entry(first.clone()).or_default().push((avoid.entries.len(), stretch));
            }
            let except = avoided.except.iter().map(|words| avoid.listed(words)).collect();
            avoid.entries.push(Entry { why: avoided.why, instead: avoided.instead, except });
        }
        findings.append(&mut paper.findings);
        avoid
    }

    /// Looks at every text of `message`.
    pub(super) fn look(&self, message: &FtlMessage, paper: &mut Paper<'_>) {
        let quoted: Vec<Vec<String>> = message.quoted.iter().map(|(_, word)| self.listed(word)).collect();
        let mut said = vec![false; quoted.len()];
        if !self.entries.is_empty() {
            for (name, surface) in message.surfaces() {
                // The title of a source is somebody else's.
                let is_title = name.is_none() && message.key.starts_with("source--");
                for plain in surface.texts.iter().filter(|_| !is_title) {
                    self.look_at(plain, &quoted, &mut said, paper);
                }
            }
        }
        for ((at, word), _) in message.quoted.iter().zip(&said).filter(|(_, said)| !**said) {
            let what = format!("Nobody says “{word}” here, in quotation marks.");
            let hint = "Take it out of the comment, or write it as it is listed in avoid.yaml.";
            paper.tell(code::IDLE_QUOTATION, *at, what, hint);
        }
    }

    fn look_at(&self, plain: &Plain, quoted: &[Vec<String>], said: &mut [bool], paper: &mut Paper<'_>) {
        let bare = without_targets(&plain.text);
        let tokens = self.tokens(&bare);
        let mut end = 0;
        for nth in 0..tokens.len() {
            let Some((entry, stretch)) = self.find(&tokens, nth).filter(|_| nth >= end) else { continue };
            end = nth + stretch.len();
            let Some(range) = covered(&tokens, nth..end) else { continue };
            let mark = quoted.iter().position(|quoted| quoted == stretch);
            if let Some(said) =
                mark.and_then(|mark| said.get_mut(mark)).filter(|_| is_quoted(&bare, range.start))
            {
                *said = true;
                continue;
            }
            let Some(entry) = self.entries.get(entry) else { continue };
            let words = bare.get(range.clone()).unwrap_or_default();
            let what = format!("The guide does without “{words}”: {}.", entry.why.trim_end_matches('.'));
            let hint = format!(
                "Write {}; if somebody says it, “# Quoted: {}” above the phrase.",
                entry.instead.trim_end_matches('.'),
                stretch.join(" ")
            );
            paper.tell(code::AVOIDED_WORD, plain.place(range.start), what, hint);
        }
    }

    /// The longest stretch that begins with the nth token and is avoided here.
    fn find(&self, tokens: &[Token], nth: usize) -> Option<(usize, &Vec<String>)> {
        let token = tokens.get(nth)?;
        let known = token.forms.iter().filter_map(|form| self.first.get(form)).flatten();
        let found = known.filter(|(_, stretch)| stands(tokens, nth, stretch));
        let (entry, stretch) = found.max_by_key(|(_, stretch)| stretch.len())?;
        let excepted =
            self.entries.get(*entry)?.except.iter().any(|longer| within(tokens, nth, longer, stretch));
        (!excepted).then_some((*entry, stretch))
    }

    /// Words of the list, as they are compared.
    fn listed(&self, words: &str) -> Vec<String> {
        let tokens = self.tokens(words);
        // The article is no part of the word: it may stand before it or not.
        let last = |token: Token| token.forms.into_iter().next_back();
        if self.is_arabic {
            // A word that ends with a stretch, as بـ, stands for any word that begins so.
            let begins =
                |word: &str| if word.ends_with(STRETCH) { STRETCH.to_string() } else { String::new() };
            pieces(words).map(|(_, word)| without_article(&folded(word)) + &begins(word)).collect()
        } else {
            tokens.into_iter().filter_map(last).collect()
        }
    }

    fn tokens(&self, bare: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut end = 0;
        for (at, word) in pieces(bare) {
            let gap = bare.get(end..at).unwrap_or_default();
            let close = |one: char| one.is_whitespace() || matches!(one, '-' | '’' | '\'' | '[' | '_' | '*');
            end = at + word.len();
            let folded = folded(word);
            let forms = if self.is_arabic { without_particles(&folded) } else { vec![folded] };
            tokens.push(Token {
                forms,
                at: at..end,
                follows: gap.chars().all(close) && !gap.contains("\n\n"),
            });
        }
        tokens
    }
}

/// Whether `stretch` stands at the nth token. Only its first word may have particles before it, the others the article.
fn stands(tokens: &[Token], nth: usize, stretch: &[String]) -> bool {
    stretch.iter().enumerate().all(|(more, word)| {
        tokens.get(nth + more).is_some_and(|token| {
            if more == 0 {
                token.forms.contains(word)
            } else {
                let is_it = |form: &String| match word.strip_suffix(STRETCH) {
                    Some(start) => form.len() > start.len() && form.starts_with(start),
                    None => without_article(form) == *word,
                };
                token.follows && token.forms.first().is_some_and(is_it)
            }
        })
    })
}

/// Whether the stretch that begins at the nth token is a part of `longer`, which stands there too.
fn within(tokens: &[Token], nth: usize, longer: &[String], stretch: &[String]) -> bool {
    let spare = longer.len().saturating_sub(stretch.len());
    (0..=spare.min(nth)).any(|before| stands(tokens, nth - before, longer))
}

fn covered(tokens: &[Token], range: Range<usize>) -> Option<Range<usize>> {
    let tokens = tokens.get(range)?;
    Some(tokens.first()?.at.start..tokens.last()?.at.end)
}

/// Whether the byte `at` stands in quotation marks.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    [('“', '”'), ('«', '»'), ('‘', '’')].iter().any(|(open, close)| {
        let opened = before.rfind(*open);
        opened.is_some_and(|opened| before.rfind(*close).is_none_or(|closed| closed < opened))
    })
}

/// Runs of letters and digits, with their places.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |one: char| one.is_alphanumeric() || is_vowel_mark(one);
    let mut at = 0;
    text.split(move |one: char| !is_part(one)).filter_map(move |piece| {
        // The pieces lie in the text one after another, parted by one character each.
        let start = at + text.get(at..)?.find(piece)?;
        at = start + piece.len();
        (!piece.is_empty()).then_some((start, piece))
    })
}

/// Small letters, without vowel marks and stretching, one alef for all.
fn folded(word: &str) -> String {
    let small = word.chars().flat_map(char::to_lowercase).filter(|one| !is_vowel_mark(*one));
    small.map(|one| if matches!(one, 'أ' | 'إ' | 'آ') { 'ا' } else { one }).collect()
}

fn without_article(word: &str) -> String {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 2).unwrap_or(word).to_owned()
}

/// An Arabic word, then what is left of it without the particles that are written against it: *and*, *so*; *in*, *like*,
/// *for*; *the*. A rest of two letters is no word.
fn without_particles(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let mut add = |form: &str| {
        if form.chars().count() >= 3 && !forms.iter().any(|known| known == form) {
            forms.push(form.to_owned());
        }
    };
    let without = |word: &str, particles: &[char]| word.strip_prefix(particles).map(str::to_owned);
    let joined = without(word, &['و', 'ف']);
    for word in std::iter::once(word.to_owned()).chain(joined) {
        let meant = without(&word, &['ب', 'ك', 'ل']);
        for word in std::iter::once(word).chain(meant) {
            add(&word);
            // *for the* is written لل.
            if let Some(rest) = word.strip_prefix("ال").or_else(|| word.strip_prefix("لل")) {
                add(rest);
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::ftl;

    const AR: &str = "format: 1\nwords:\n  - { avoid: [معاق, مريض نفسي, الأهلية], why: w, write: i, except: [الأهلية القانونية] }\n";
    const FR: &str = "format: 1\nwords:\n  - { avoid: [incapable, souffre de, capacité], why: w, write: i, except: [capacité juridique] }\n";
    const EN: &str =
        "format: 1\nwords:\n  - { avoid: [mentally ill, ill, bed, non-compliant], why: w, write: i }\n";

    fn found(locale: Locale, list: &str, phrase: &str) -> Vec<String> {
        let file = File { path: "avoid.yaml".to_owned(), bytes: list.as_bytes().to_vec().into() };
        let mut findings = Vec::new();
        let avoid = Avoid::read(locale, &file, &mut findings);
        assert_eq!(findings, []);
        let mut file = ftl::read(Paper::open("x.ftl", phrase.as_bytes()).unwrap());
        for message in &file.messages {
            avoid.look(message, &mut file.paper);
        }
        let told = |finding: &Finding| {
            let word = finding.what.split(['“', '”']).nth(1).unwrap_or_default();
            format!("{}:{} {word}", finding.code, finding.column)
        };
        file.paper.findings.iter().map(told).collect()
    }

    #[test]
    fn arabic_words_begin_after_their_particles() {
        for word in ["معاق", "المعاق", "والمعاق", "للمعاق", "بمعاق", "فالمعاق", "وللمعاق", "مُعاق"]
        {
            assert_eq!(found(Locale::Ar, AR, &format!("a = هذا {word} هنا")).len(), 1, "{word}");
        }
        for word in ["معاقبة", "المعاقبة", "إعاقة", "ذو إعاقة", "نفسي مريض"]
        {
            assert_eq!(found(Locale::Ar, AR, &format!("a = هذا {word} هنا")), [""; 0], "{word}");
        }
        assert_eq!(found(Locale::Ar, AR, "a = المريض النفسي"), ["avoided-word:5 المريض النفسي"]);
        assert_eq!(found(Locale::Ar, AR, "a = المريض، النفسي"), [""; 0]);
        assert_eq!(found(Locale::Ar, AR, "a = الأهلية القانونية، للأهلية القانونية"), [""; 0]);
        let list = AR.replace("مريض نفسي", "مصاب بـ");
        assert_eq!(found(Locale::Ar, &list, "a = وهي مصاب بمرض"), ["avoided-word:9 مصاب بمرض"]);
        assert_eq!(found(Locale::Ar, &list, "a = مصاب في حادث، مصاب ب"), [""; 0]);
        assert_eq!(found(Locale::Ar, AR, "a = عن أهلية"), ["avoided-word:8 أهلية"]);
    }

    #[test]
    fn french_words_begin_after_an_elision_and_are_not_looked_for_in_others() {
        assert_eq!(
            found(Locale::Fr, FR, "a = L’incapable qu’incapable"),
            ["avoided-word:7 incapable", "avoided-word:20 incapable"]
        );
        assert_eq!(found(Locale::Fr, FR, "a = incapables, capacités"), [""; 0]);
        assert_eq!(found(Locale::Fr, FR, "a = sa [capacité](term:x) juridique"), [""; 0]);
        assert_eq!(found(Locale::Fr, FR, "a = sa Capacité"), ["avoided-word:8 Capacité"]);
        assert_eq!(found(Locale::Fr, FR, "a = Il souffre\u{a0}de"), ["avoided-word:8 souffre\u{a0}de"]);
    }

    #[test]
    fn the_longest_is_told_once_and_nothing_beyond_a_full_stop() {
        assert_eq!(found(Locale::En, EN, "a = A mentally ill man, bedtime"), ["avoided-word:7 mentally ill"]);
        assert_eq!(found(Locale::En, EN, "a = mentally. Ill"), ["avoided-word:15 Ill"]);
        assert_eq!(found(Locale::En, EN, "a = non-compliant"), ["avoided-word:5 non-compliant"]);
        assert_eq!(
            found(Locale::En, EN, "source--a = The mentally ill\n    .publisher = Ill"),
            ["avoided-word:18 Ill"]
        );
    }

    #[test]
    fn a_quotation_is_marked_and_stands_in_quotation_marks() {
        let phrase = "# Quoted: bed\na = “The bed in room 4,” she says.";
        assert_eq!(found(Locale::En, EN, phrase), [""; 0]);
        let phrase = "# Quoted: bed\na = The bed in room 4.";
        assert_eq!(found(Locale::En, EN, phrase), ["avoided-word:9 bed", "idle-quotation:11 bed"]);
        let phrase = "# Quoted: bed, ill\na = “The bed,” she says, and went to bed.";
        assert_eq!(found(Locale::En, EN, phrase), ["avoided-word:38 bed", "idle-quotation:16 ill"]);
    }
}
