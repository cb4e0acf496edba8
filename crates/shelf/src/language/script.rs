//! What a language needs that the guide has never met: which way it runs, and how it counts.
//!
//! For languages that only somebody’s own folder speaks; both answers come from Unicode’s tables. Refuses to know the
//! four that the guide brings.

use std::collections::BTreeSet;

use fluent::{FluentBundle, FluentResource, FluentValue};
use unic_langid::subtags::Language;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use tui_bidi::Direction;

/// Numbers that between them bring out every plural form that a language has for whole numbers.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=120;

/// Which way it runs, as it is usually written.
pub fn direction(language: Language) -> Direction {
    match LanguageIdentifier::from_parts(language, None, None, &[]).character_direction() {
        CharacterDirection::RTL => Direction::RightToLeft,
        CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
    }
}

/// The plural forms that it has for whole numbers, in the order in which grammars list them.
pub fn plural_forms(tag: &str) -> Vec<&'static str> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(tag.parse().into_iter().collect());
    let variants =
        FORMS.map(|form| format!("   {}[{form}] {form}\n", if form == "other" { "*" } else { "" }));
    let text = format!("n = {{ $n ->\n{}}}\n", variants.concat());
    if let Ok(resource) = FluentResource::try_new(text) {
        drop(bundle.add_resource(resource));
    }
    let Some(pattern) = bundle.get_message("n").and_then(|message| message.value()) else {
        return Vec::new();
    };
    let said = NUMBERS.map(|number| {
        let arguments = [("n", FluentValue::from(number))].into_iter().collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    });
    let used: BTreeSet<String> = said.collect();
    FORMS.into_iter().filter(|form| used.contains(*form)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_nobody_wrote_down_here_runs_and_counts_as_its_people_write() {
        let runs = |tag: &str| direction(tag.parse().unwrap());
        assert_eq!([runs("pt"), runs("so"), runs("de")], [Direction::LeftToRight; 3]);
        assert_eq!([runs("fa"), runs("ur"), runs("he")], [Direction::RightToLeft; 3]);
        assert_eq!(plural_forms("pl"), ["one", "few", "many"]);
        assert_eq!(plural_forms("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(plural_forms("en"), ["one", "other"]);
        assert_eq!(plural_forms("ja"), ["other"]);
    }
}
