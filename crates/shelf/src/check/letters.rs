//! Letters that are not what they look like: lost in an old code page, of another script, or in the order of a screen.
//!
//! Such text looks nearly right to whoever pastes it. A voice reads it as noise, the search never finds it, and a terminal
//! may turn it round. Looks at letters and their neighbours; refuses to judge words.

mod code_page;

use crate::finding::code::{self, Code};
use crate::finding::paper::Paper;
use crate::language::Locale;
use crate::phrases::ftl::{FtlMessage, Plain};

/// Which texts of a message are whole: of one that is damaged nothing else is worth telling.
#[derive(Default, Debug)]
pub(super) struct Whole {
    /// Where those begin that are not.
    damaged: Vec<usize>,
}

impl Whole {
    /// Whether this text is.
    pub(super) fn has(&self, plain: &Plain) -> bool {
        !self.damaged.contains(&plain.place(0))
    }

    /// Whether all of them are.
    pub(super) const fn is_everything(&self) -> bool {
        self.damaged.is_empty()
    }
}

/// Looks at every text of `message`, and says which are whole.
pub(super) fn look(locale: Locale, message: &FtlMessage, paper: &mut Paper<'_>) -> Whole {
    let mut whole = Whole::default();
    for plain in message.surfaces().flat_map(|(_, surface)| &surface.texts) {
        let mut page = Page { plain, paper };
        if page.is_damaged() {
            whole.damaged.push(plain.place(0));
            continue;
        }
        page.foreign(locale);
        if locale == Locale::Ar {
            page.turned();
        }
    }
    whole
}

struct Page<'p, 'a> {
    plain: &'p Plain,
    paper: &'p mut Paper<'a>,
}

impl Page<'_, '_> {
    fn tell(&mut self, code: Code, at: usize, what: impl Into<String>, hint: impl Into<String>) {
        self.paper.tell(code, self.plain.place(at), what, hint);
    }

    /// Text that went through an old code page. Once a text: where one letter was lost, the others were too.
    fn is_damaged(&mut self) -> bool {
        if let Some((at, written, meant)) = code_page::mistaken(&self.plain.text) {
            let what =
                format!("“{written}” was “{meant}” before this was opened or saved in an old code page.");
            let hint = "Copy the text again from where it came from, and save the file as UTF-8.";
            self.tell(code::DAMAGED_CHARACTER, at, what, hint);
        } else if let Some(at) = code_page::lost(&self.plain.text) {
            let what = "Letters were lost here: a question mark stands where each of them was.";
            let hint = "Write the text again, and save the file as UTF-8; if it is a question, put a space behind its mark.";
            self.tell(code::DAMAGED_CHARACTER, at, what, hint);
        } else {
            return false;
        }
        true
    }

    /// Letters of another script within a word, and those that only look like letters.
    fn foreign(&mut self, locale: Locale) {
        let text = self.plain.text.as_str();
        for (start, word) in words(text).filter(|(_, word)| !word.is_ascii()) {
            let Some((at, letter, why)) = odd_letter(locale, word) else { continue };
            let what = format!("“{letter}” (U+{:04X}) is {why}.", u32::from(letter));
            let hint = format!(
                "Write the word again with the letters of its language: “{word}” only looks like it."
            );
            match arabic(locale, word) {
                Some(new) => {
                    let range = start..start + word.len();
                    self.plain.mend(self.paper, code::FOREIGN_LETTER, (range, &new), (&what, &hint));
                }
                None => self.tell(code::FOREIGN_LETTER, start + at, what, hint),
            }
        }
    }

    /// Arabic that was copied as a screen or a page of print shows it: each line from its end to its beginning.
    fn turned(&mut self) {
        let text = self.plain.text.as_str();
        let all: Vec<(usize, &str)> = words(text).collect();
        // Neither letter can begin a word, and each ends many.
        let begins = all.iter().find(|(_, word)| {
            let mut letters = word.chars();
            letters.next() == Some('ة') || (word.starts_with('ى') && letters.next().is_some_and(is_arabic))
        });
        // The article begins every third word or so; turned round, it ends them.
        let article = |word: &str| {
            ["ال", "وال", "بال", "لل", "كال", "فال"].iter().any(|article| word.starts_with(article))
        };
        let has_article = all.iter().any(|(_, word)| article(word));
        let turned = all.iter().filter(|(_, word)| word.chars().count() > 4 && word.ends_with("لا")).count();
        let mark = text.lines().find(|line| line.starts_with(['؟', '،', '؛']));
        let at = match (begins, mark) {
            (Some((at, _)), _) => *at,
            (None, Some(line)) => line.as_ptr().addr().saturating_sub(text.as_ptr().addr()),
            (None, None) if turned > 1 && turned * 4 >= all.len() && !has_article => {
                all.first().map_or(0, |(at, _)| *at)
            }
            (None, None) => return,
        };
        let what = "These letters stand in the order of a screen, from the end of the line to its beginning.";
        let hint = "Type the text, or copy it from an editor: text that is copied from a PDF or an image is often turned.";
        self.tell(code::TURNED_TEXT, at, what, hint);
    }
}

/// The words of a text, and where each begins.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |letter: char| letter.is_alphanumeric() || is_vowel_mark(letter);
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_part)?;
        let rest = text.get(start..)?;
        let end = start + rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        at = end;
        Some((start, text.get(start..end)?))
    })
}

/// The first letter of a word that does not belong there, where it stands, and what is the matter with it.
fn odd_letter(locale: Locale, word: &str) -> Option<(usize, char, String)> {
    let scripts = |letter: char| if letter.is_alphabetic() { Script::of(letter) } else { None };
    let main = word.chars().find_map(scripts);
    word.char_indices().find_map(|(at, letter)| {
        let why = if let Some(what) = in_disguise(letter) {
            what.to_owned()
        } else if locale == Locale::Ar && is_persian(letter) {
            "a letter of Persian or Urdu, which only looks like an Arabic one".to_owned()
        } else {
            let script = scripts(letter)?;
            let mixed = main.is_some_and(|main| main != script)
                && script != Script::Arabic
                && main != Some(Script::Arabic);
            let stray = Locale::ALL.contains(&locale) && !matches!(script, Script::Latin | Script::Arabic);
            (mixed || stray).then(|| format!("a letter of {} script", script.name()))?
        };
        Some((at, letter, why))
    })
}

/// What a character is that some programs put in place of a letter or digit.
const fn in_disguise(letter: char) -> Option<&'static str> {
    match letter {
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            Some("as wide as a Chinese sign")
        }
        '\u{1d400}'..='\u{1d7ff}' => Some("a sign of mathematics, which a voice spells out or leaves out"),
        '\u{fb00}'..='\u{fb06}' => Some("two letters in one sign, as some PDFs have them"),
        '\u{24b6}'..='\u{24e9}' => Some("a letter in a circle"),
        _ => None,
    }
}

/// A word of a Persian keyboard in the letters of Arabic, where each can be but one: at the end of a word, two can be meant.
fn arabic(locale: Locale, word: &str) -> Option<String> {
    let ours: String = word.replace('ک', "ك");
    let (last, rest) = ours.chars().next_back().map(|last| (last, ours.len() - last.len_utf8()))?;
    let ours = format!("{}{last}", ours.get(..rest)?.replace('ی', "ي"));
    (locale == Locale::Ar && odd_letter(locale, &ours).is_none()).then_some(ours)
}

/// A letter that Arabic has in another form.
const fn is_persian(letter: char) -> bool {
    matches!(letter, 'ک' | 'ڪ' | 'ی' | 'ې' | 'ہ' | 'ھ' | 'ە' | 'ۀ' | 'ے' | 'ۃ')
}

const fn is_vowel_mark(letter: char) -> bool {
    matches!(letter, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{300}'..='\u{36f}')
}

pub(super) const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// The scripts that are mistaken for each other, and those of the guide.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Script {
    Latin,
    Arabic,
    Greek,
    Cyrillic,
    Hebrew,
}

impl Script {
    pub(super) const fn of(letter: char) -> Option<Self> {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Self::Latin),
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Self::Greek),
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{590}'..='\u{5ff}' => Some(Self::Hebrew),
            _ if is_arabic(letter) => Some(Self::Arabic),
            _ => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Arabic => "Arabic",
            Self::Greek => "Greek",
            Self::Cyrillic => "Cyrillic",
            Self::Hebrew => "Hebrew",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::ftl;

    fn told(locale: Locale, text: &str) -> Vec<&'static str> {
        let file = format!("a = {text}\n");
        let read = ftl::read(Paper::open("a.ftl", file.as_bytes()).unwrap());
        let mut paper = Paper::open("a.ftl", file.as_bytes()).unwrap();
        for message in &read.messages {
            look(locale, message, &mut paper);
        }
        paper.findings.iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn letters_of_their_language_are_left_alone() {
        for (locale, text) in [
            (Locale::Fr, "« Voilà », dit Noël à Œdipe : « où ? quoi ?? » (n° 3, 2e étage, µg)"),
            (Locale::Fr, "Il dit : « À l’hôpital, c’est là\u{a0}» — oui\u{a0}?"),
            (Locale::Es, "¿Qué? ¡Así! La 1.ª vez, el n.º 2 (España…)."),
            (Locale::En, "Really?! “What?” she asks (why?). Ana’s café, OHCHR, العربية."),
            (Locale::Ar, "اسأل: «لماذا؟» قليلًا، وأحيانًا طويلا أو كاملا. منظمة WHO والـCRPD وڤيينا."),
            (Locale::Other("uk".parse().unwrap()), "Це речення українською."),
        ] {
            assert_eq!(told(locale, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_told_once_a_text() {
        for (locale, text, code) in [
            (Locale::Ar, "???? ?? ??? ??????.", "damaged-character"),
            (Locale::Ar, "Ø§Ø´Ø±Ø\u{ad} Ù„ÙŠ", "damaged-character"),
            (Locale::Ar, "ط§ط´ط±ط\u{ad} ظ„ظٹ", "damaged-character"),
            (Locale::Fr, "Dites-moi ce que câ€™est dâ€™abord.", "damaged-character"),
            (Locale::Fr, "Le mÃ©decin", "damaged-character"),
            (Locale::Fr, "Le m?decin", "damaged-character"),
            (Locale::Es, "?Qu? es esto?", "damaged-character"),
            (Locale::Fr, "Le mŽdecin", "damaged-character"),
            (Locale::Fr, "Le m‚decin", "damaged-character"),
            (Locale::En, "\u{421}onsent", "foreign-letter"),
            (Locale::En, "Ask for c\u{43e}nsent", "foreign-letter"),
            (Locale::En, "Ask the doсtοr", "foreign-letter"),
            (Locale::Es, "Ask ｆｏｒ it", "foreign-letter"),
            (Locale::En, "The ﬁrst", "foreign-letter"),
            (Locale::Fr, "𝐀𝐧𝐚", "foreign-letter"),
            (Locale::Ar, "اشرح لی", "foreign-letter"),
            (Locale::Ar, "ةيبطلا ةروشملا بلطا", "turned-text"),
            (Locale::Ar, "؟اذه ام", "turned-text"),
            (Locale::Ar, "ضيرملا قح نم بيبطلا لأسي نأ", "turned-text"),
        ] {
            assert_eq!(told(locale, text), [code], "{text}");
        }
    }
}
