//! The terms of a file: whether each is asked only for what it has.
//!
//! Fluent takes the default without a word when a form is misspelt. Knows nothing of other languages: terms are
//! private to their file.

use std::collections::HashMap;

use crate::finding::paper::Paper;
use crate::finding::{code, did_you_mean};
use crate::phrases::ftl::{FtlMessage, Surface, Use};

/// The terms of a file and what each says, by key. Of those of one name, the first is said.
pub(super) fn terms(file: &[FtlMessage]) -> HashMap<String, Option<Surface>> {
    let mut terms = HashMap::new();
    for term in file.iter().filter(|message| message.is_term()) {
        terms.entry(term.key.clone()).or_insert_with(|| term.value.clone());
    }
    terms
}

/// Looks at every term that `message` uses, among the `terms` of its file.
pub(super) fn look(message: &FtlMessage, terms: &HashMap<String, Option<Surface>>, paper: &mut Paper<'_>) {
    for (_, surface) in message.surfaces() {
        for used in &surface.uses {
            if let Some(Some(term)) = terms.get(&used.key) {
                look_at_use(used, term, paper);
            }
        }
    }
}

fn look_at_use(used: &Use, term: &Surface, paper: &mut Paper<'_>) {
    for (name, text) in &used.arguments {
        if !term.variables.contains_key(name) {
            let hint = did_you_mean(name, term.variables.keys().map(String::as_str));
            let what = format!("“{}” does not ask for “{name}”.", used.key);
            let hint = hint.unwrap_or_else(|| "Leave it out.".to_owned());
            paper.tell(code::UNKNOWN_FORM, used.at, what, hint);
            continue;
        }
        let selects = term.selects.iter().filter(|select| select.variable.as_ref() == Some(name));
        for select in selects {
            let Some(text) = text.as_ref().filter(|text| !select.keys.contains(text)) else { continue };
            let what = format!("“{}” has no form “{text}”.", used.key);
            let hint = did_you_mean(text, select.keys.iter().map(String::as_str))
                .unwrap_or_else(|| format!("It has {}.", select.keys.join(", ")));
            paper.tell(code::UNKNOWN_FORM, used.at, what, hint);
        }
    }
}
