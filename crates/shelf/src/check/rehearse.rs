//! Saying every phrase with sample values, before anybody hears it.

use crate::finding::code;
use crate::finding::paper::Paper;
use crate::phrases::ftl::rehearsal::{Rehearsal, Sample};
use crate::phrases::ftl::{FtlMessage, Surface};

/// One number for each form of a plural in our languages.
const NUMBERS: [u32; 6] = [0, 1, 2, 3, 11, 100];
/// Words for everything that is not counted.
const WORDS: [&str; 2] = ["Samira", "سميرة"];

/// Says every surface of `message`; `theirs` tells which variables English counts.
pub(super) fn look(
    rehearsal: &Rehearsal,
    message: &FtlMessage,
    theirs: Option<&FtlMessage>,
    paper: &mut Paper<'_>,
) {
    for (name, surface) in message.surfaces() {
        let theirs = theirs.and_then(|theirs| theirs.surface(name));
        let counted = |variable: &str| {
            let selects =
                surface.selects.iter().chain(theirs.into_iter().flat_map(|surface| &surface.selects));
            selects
                .filter(|select| select.counts())
                .any(|select| select.variable.as_deref() == Some(variable))
        };
        let failed = cases(surface, &counted).into_iter().find_map(|case| {
            let reason = rehearsal.say(&message.key, name, &case).err()?;
            // A variable that is only printed may want a number all the same.
            let numbers: Vec<_> = case.iter().map(|(name, _)| (*name, Sample::Number(3))).collect();
            (numbers.is_empty() || rehearsal.say(&message.key, name, &numbers).is_err())
                .then_some((case, reason))
        });
        if let Some((case, reason)) = failed {
            let reason = reason.trim_end_matches('.').replace('"', "’");
            let what = format!("“{}” cannot be said{}: {reason}.", message.key, with(&case));
            let hint = "A person would see a name in braces; mend what is named here.";
            paper.tell(code::FORMAT_ERROR, surface.at, what, hint);
        }
    }
}

fn cases<'s>(surface: &'s Surface, counted: &dyn Fn(&str) -> bool) -> Vec<Vec<(&'s str, Sample)>> {
    let variables: Vec<&str> = surface.variables.keys().map(String::as_str).collect();
    let case = |number: u32, word: &'static str| -> Vec<(&'s str, Sample)> {
        let sample = |name: &str| if counted(name) { Sample::Number(number) } else { Sample::Word(word) };
        variables.iter().map(|name| (*name, sample(name))).collect()
    };
    if variables.is_empty() {
        vec![Vec::new()]
    } else if variables.iter().any(|name| counted(name)) {
        NUMBERS.into_iter().flat_map(|number| WORDS.map(|word| case(number, word))).collect()
    } else {
        WORDS.map(|word| case(0, word)).into()
    }
}

fn with(case: &[(&str, Sample)]) -> String {
    let told = case.iter().map(|(name, sample)| match sample {
        Sample::Number(number) => format!("${name} = {number}"),
        Sample::Word(word) => format!("${name} = {word}"),
    });
    let told: Vec<_> = told.collect();
    if told.is_empty() { String::new() } else { format!(" with {}", told.join(", ")) }
}
