//! Text for everything that is not a screen: paper, clipboard, window title, speech, logs.
//!
//! Those have their own joining and their own bidirectional algorithm. They need base letters in logical order; a
//! presentation form pasted into a letter or read by a voice is gibberish.

use unicode_normalization::UnicodeNormalization as _;

use super::forms;

/// The text in logical order, in base letters, without direction controls and other instructions to a layout. Line feeds
/// stay, a tab becomes a space.
///
/// ```
/// assert_eq!(tui_bidi::plain("\u{200F}\u{FEB3}\u{FEFC}\u{FEE1}"), "سلام");
/// ```
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\t' => plain.push(' '),
            _ if is_instruction(letter) => {}
            _ => match forms::letters(letter) {
                Some([one, other]) => plain.extend(one.into_iter().chain(other)),
                // Ligatures of whole words, and shapes that we never paint: somebody else's.
                None if is_shape(letter) => plain.extend(std::iter::once(letter).nfkc()),
                None => plain.push(letter),
            },
        }
    }
    plain
}

/// Where Unicode keeps the shapes of Arabic letters; a few signs among them are no shapes and stay as they are.
const fn is_shape(letter: char) -> bool {
    matches!(letter, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Controls. The joiners U+200C and U+200D stay: they belong to the spelling of Persian, and to emoji.
fn is_instruction(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_and_controls_go() {
        assert_eq!(plain("ل\u{2068}علي\u{2069}\u{200F}\u{1B}[0m\ta\nb"), "لعلي[0m a\nb");
    }

    #[test]
    fn joiners_and_marks_stay() {
        assert_eq!(plain("می\u{200C}رود حَقّ"), "می\u{200C}رود حَقّ");
    }

    #[test]
    fn shapes_go_back_to_letters() {
        assert_eq!(plain("\u{FEB3}\u{FEFC}\u{FEE1} \u{FE7D}"), "سلام \u{0651}");
        assert_eq!(plain("\u{FDF2} \u{FDFA}"), "الله صلى الله عليه وسلم");
    }
}
