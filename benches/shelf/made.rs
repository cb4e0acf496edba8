//! A shelf of any size: the guide's own library, and stories that are made.
//!
//! Each story has five places, flags, a loop and words in four languages, so that whatever reads a shelf has to do on each
//! what it does on a real one. They differ in their names alone; no clock and no chance is in it.

use shelf::files::Files;
use shelf::language::Locale;

const STORY: &str = "format: 1
id: ID
theme: THEME
service: crisis
minutes: 6
touches: [force]
help-first: true
start: door
steps:
  - id: door
    choices:
      - { id: ask-why, to: told, remembers: [asked], rights: [privacy], says: [what-for], keeps: [what-for] }
      - { id: say-nothing, to: alone, quiet: true }
  - id: told
    choices:
      - { id: take-time, to: later, needs: [asked] }
      - { id: ask-again, to: door, remembers: [waited] }
      - { id: agree, to: later }
  - id: alone
    choices:
      - { id: call-somebody, to: later, unless: [asked], helps: [advocate] }
      - { id: go-back, to: door }
outcomes:
  - id: later
    rights: [privacy, { id: refuse, needs: [waited] }]
    says: [changed-my-mind]
    asks: [side-effects]
    helps: [advocate]
    next: [ask-for-review]
";

/// What the phrases of a story need, and how often a sentence stands in each.
const PHRASES: [(&str, &str); 15] = [
    ("", ".about"),
    ("--door", ".title .note"),
    ("--door--ask-why", ".after"),
    ("--door--say-nothing", ".after"),
    ("--told", ".title .note"),
    ("--told--take-time", ".after"),
    ("--told--ask-again", ".after"),
    ("--told--agree", ".after"),
    ("--alone", ".title .note"),
    ("--alone--call-somebody", ".after"),
    ("--alone--go-back", ".after"),
    ("--later", ".title"),
    ("--say--what-for", ""),
    ("--say--changed-my-mind", ""),
    ("--ask--side-effects", ""),
];

const fn sentence(locale: Locale) -> &'static str {
    match locale {
        Locale::Ar => "سميرة تسأل الممرض عن الدواء، وهو يشرح لها كل شيء مرتين.",
        Locale::En | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
            "Samira asks the nurse about the tablet, and he explains it to her twice."
        }
        Locale::Es => "Samira pregunta al enfermero por la pastilla, y él se lo explica dos veces.",
        Locale::Fr => "Samira pose une question sur le comprimé, et l’infirmier explique deux fois.",
    }
}

/// A shelf of `count` stories beside the guide's own, and its phrases.
pub(crate) fn shelf(count: usize) -> (Files, Files) {
    let own = |files: &Files| -> Vec<(String, Vec<u8>)> {
        files.iter().map(|file| (file.path.clone(), file.bytes.to_vec())).collect()
    };
    let (mut content, mut locales) =
        (own(&my_rights::embedded::content()), own(&my_rights::embedded::locales()));
    for nth in 0..count {
        let id = format!("made-{nth}");
        let theme = ["dignity", "consent", "capacity"].get(nth % 3).copied().unwrap_or("dignity");
        let story = STORY.replace("ID", &id).replace("THEME", theme);
        content.push((format!("content/scenarios/{theme}/{id}.yaml"), story.into_bytes()));
        for locale in Locale::ALL {
            let path = format!("locales/{}/scenarios/{id}.ftl", locale.tag());
            locales.push((path, phrases(&id, locale).into_bytes()));
        }
    }
    (Files::new("content", content), Files::new("locales", locales))
}

fn phrases(id: &str, locale: Locale) -> String {
    let sentence = sentence(locale);
    let mut file = String::new();
    for (key, attributes) in PHRASES.into_iter().chain([("--next--ask-for-review", "")]) {
        file.extend([id, key, " = ", sentence, " ", sentence, "\n"]);
        for attribute in attributes.split_whitespace() {
            let words = sentence.split_inclusive(' ').take(3);
            let words: String = if attribute == ".title" { words.collect() } else { sentence.to_owned() };
            file.extend(["    ", attribute, " = ", words.trim_end(), "\n"]);
        }
    }
    file
}
