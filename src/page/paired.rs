//! Passages that say the same in two languages, sentence by sentence.
//!
//! Where both languages say it in as many sentences, each sentence stands beside its own; else the passages stay whole,
//! since nobody knows then which sentence says what. It refuses to know pages and readers.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::passage::Passage;

/// Words in one language, and the same in another.
pub type Pair = (Passage, Passage);

/// The sentences of these passages, which say the same one by one.
pub fn sentences(one: Vec<Passage>, other: Vec<Passage>) -> Vec<Pair> {
    one.into_iter().zip(other).flat_map(|(one, other)| split(one, other)).collect()
}

fn split(one: Passage, other: Passage) -> Vec<Pair> {
    let (ours, theirs) = (ends(&one.text), ends(&other.text));
    if ours.len() != theirs.len() {
        return vec![(one, other)];
    }
    let (ours, theirs) = (parts(&one, &ours), parts(&other, &theirs));
    ours.into_iter().zip(theirs).collect()
}

/// A passage in pieces that end there, in bytes.
fn parts(passage: &Passage, ends: &[usize]) -> Vec<Passage> {
    let mut start = 0;
    let mut parts = Vec::new();
    for &end in ends {
        let text = passage.text.get(start..end).unwrap_or_default();
        parts.push(Passage::plain(text.trim(), passage.locale));
        start = end;
    }
    parts
}

/// Where the sentences of a text end, in bytes. Inserted words belong to the sentence around them.
fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut end, mut open, mut said) = (0, 0_usize, false);
    for sentence in text.split_sentence_bounds() {
        end += sentence.len();
        said |= sentence.chars().any(char::is_alphanumeric);
        for letter in sentence.chars() {
            match letter {
                '\u{2066}'..='\u{2068}' => open += 1,
                '\u{2069}' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        if open == 0 && said {
            ends.push(end);
            said = false;
        }
    }
    // What is left (a bracket, a sign) belongs to the last sentence.
    match ends.last_mut() {
        Some(last) => *last = text.len(),
        None => ends.push(text.len()),
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;
    use shelf::language::Locale;

    fn said(one: &str, other: &str) -> Vec<(String, String)> {
        let passage = |text, locale| Passage::plain(text, locale);
        let pairs = sentences(vec![passage(one, Locale::En)], vec![passage(other, Locale::Ar)]);
        pairs.into_iter().map(|(one, other)| (one.text, other.text)).collect()
    }

    #[test]
    fn each_sentence_stands_beside_its_own() {
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(
            said("What is it? Please tell me.", "ما هذا؟ أرجو الشرح."),
            [pair("What is it?", "ما هذا؟"), pair("Please tell me.", "أرجو الشرح.")]
        );
        let (one, other) = ("I wait. I ask. I go.", "أنتظر. ثم أسأل وأذهب.");
        assert_eq!(said(one, other), [pair(one, other)], "nobody knows which is which");
        assert_eq!(said("", ""), [pair("", "")]);
    }

    #[test]
    fn inserted_words_are_not_torn() {
        let text = "More about: \u{2068}Is it so? Yes.\u{2069} Read on.";
        let read = |text: &str| parts(&Passage::plain(text, Locale::En), &ends(text));
        let parts: Vec<String> = read(text).into_iter().map(|part| part.text).collect();
        assert_eq!(parts, ["More about: \u{2068}Is it so? Yes.\u{2069}", "Read on."]);
        let quoted = read("“What is it?” Then wait. (For now.)");
        assert_eq!(quoted.len(), 3, "{quoted:?}");
    }
}
