//! What a text is found by: its words without endings, the runs of letters in them, and pairs of neighbours.
//!
//! Each becomes a number, so that texts of any language are compared alike. It refuses to know what the texts are.

use frostem::{Algorithm, Stemmer};

use super::fold;
use super::sound::{skeleton, sound};
use crate::language::Locale;

/// How many letters a run has.
const RUN: usize = 4;

/// A feature of a text, as a number.
pub(super) type Term = u32;

/// What a text is found by.
#[derive(Default)]
pub(super) struct Terms {
    /// Words without endings, as they sound.
    pub(super) words: Vec<Term>,
    /// Runs of letters.
    pub(super) runs: Vec<Term>,
    /// Consonants alone.
    pub(super) bones: Vec<Term>,
    /// Two words that follow each other.
    pub(super) pairs: Vec<Term>,
    /// Two words with one between them.
    pub(super) apart: Vec<Term>,
    /// The word that it begins with.
    pub(super) first: Vec<Term>,
}

/// Makes terms of the texts of one language.
pub(super) struct Reader {
    locale: Locale,
    /// None for a language whose endings nobody has told us.
    stemmer: Option<Stemmer>,
}

impl Reader {
    pub(super) fn new(locale: Locale) -> Self {
        let algorithm = match locale {
            Locale::Ar => Some(Algorithm::Arabic),
            Locale::En | Locale::Accented | Locale::Mirrored => Some(Algorithm::English),
            Locale::Fr => Some(Algorithm::French),
            Locale::Es => Some(Algorithm::Spanish),
            Locale::Other(_) => None,
        };
        Self { locale, stemmer: algorithm.map(Stemmer::new) }
    }

    /// A folded word without its endings, as it sounds.
    pub(super) fn root(&self, word: &str) -> String {
        let bare = match self.locale {
            Locale::Ar => fold::bare(word).unwrap_or(word),
            Locale::En | Locale::Fr | Locale::Es | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
                word
            }
        };
        match &self.stemmer {
            Some(stemmer) => sound(self.locale, &stemmer.stem(bare)),
            None => sound(self.locale, bare),
        }
    }

    /// The term of a folded word.
    pub(super) fn term(&self, word: &str) -> Term {
        number(1, &self.root(word))
    }

    pub(super) fn read(&self, text: &str) -> Terms {
        self.of_words(&fold::words(text))
    }

    pub(super) fn of_words(&self, words: &[String]) -> Terms {
        let mut terms = Terms::default();
        let (mut last, mut before): (Option<Term>, Option<Term>) = (None, None);
        for word in words {
            let term = self.term(word);
            terms.words.push(term);
            self.runs(word, &mut terms.runs);
            let bones = skeleton(word);
            if bones.chars().count() >= 2 {
                terms.bones.push(number(3, &bones));
            }
            match last {
                Some(last) => terms.pairs.push(pair(7, last, term)),
                None => terms.first.push(term.rotate_left(3)),
            }
            terms.apart.extend(before.map(|before| pair(13, before, term)));
            (before, last) = (last, Some(term));
        }
        terms
    }

    /// The runs of letters of a word, its beginning and end marked.
    fn runs(&self, word: &str, runs: &mut Vec<Term>) {
        let bare = match self.locale {
            Locale::Ar => fold::bare(word).unwrap_or(word),
            Locale::En | Locale::Fr | Locale::Es | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
                word
            }
        };
        let framed = format!(" {} ", sound(self.locale, bare));
        let starts: Vec<usize> = framed.char_indices().map(|(at, _)| at).chain([framed.len()]).collect();
        if starts.len() <= RUN {
            runs.push(number(2, &framed));
        }
        for pair in starts.windows(RUN + 1) {
            if let [from, .., to] = pair {
                runs.push(number(2, framed.get(*from..*to).unwrap_or_default()));
            }
        }
    }
}

/// The number of two terms in this order.
const fn pair(kind: u32, one: Term, other: Term) -> Term {
    one.rotate_left(kind) ^ other.wrapping_mul(0x9e37_79b1)
}

/// The number of a stretch of letters (FNV-1a).
fn number(kind: u8, text: &str) -> Term {
    let mut hash = 0x811c_9dc5_u32 ^ u32::from(kind);
    for byte in text.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}
