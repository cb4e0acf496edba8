//! Holding a phrase against the same phrase in English: variables, plurals, links, lists.
//!
//! What the guide fills in, it alone decides; in the interface, English does. Knows the plural forms of each language and nothing of
//! how it is written.

use std::collections::BTreeSet;

use crate::content::Id;
use crate::finding::paper::Paper;
use crate::finding::{code, did_you_mean};
use crate::language::{Locale, script};
use crate::phrases::ftl::{FtlMessage, Plain, Select, Surface};
use crate::phrases::need::is_decided_by_english;

use super::{Wants, language};

/// The longest target of a link, in characters.
const LONGEST: usize = 100;

/// Looks at every surface of `message`; `theirs` is the English one when this is another language.
pub(super) fn look(
    locale: Locale,
    message: &FtlMessage,
    theirs: Option<&FtlMessage>,
    wants: &Wants<'_>,
    paper: &mut Paper<'_>,
) {
    for (name, surface) in message.surfaces() {
        let english = theirs.and_then(|theirs| theirs.surface(name));
        filled_in(message, name, surface, wants, paper);
        if let Some(english) = english {
            if wants.needs.get(&message.key).is_some_and(|need| is_decided_by_english(&need.file)) {
                variables(message, surface, english, paper);
            }
            missing_select(locale, surface, english, paper);
            structure(surface, english, wants, paper);
        }
        let counted = counted(english);
        let is_plural = |select: &&Select| {
            select.is_plural() || select.variable.as_ref().is_some_and(|name| counted.contains(name))
        };
        for select in surface.selects.iter().filter(is_plural) {
            plurals(locale, select, paper);
        }
        for plain in &surface.texts {
            links(plain, wants, paper);
        }
    }
}

/// The variables that English counts with.
fn counted(english: Option<&Surface>) -> BTreeSet<&String> {
    let selects = english.into_iter().flat_map(|english| &english.selects);
    selects.filter(|select| select.is_plural()).filter_map(|select| select.variable.as_ref()).collect()
}

/// Outside the interface only the place in a source is filled in.
fn filled_in(
    message: &FtlMessage,
    name: Option<&str>,
    surface: &Surface,
    wants: &Wants<'_>,
    paper: &mut Paper<'_>,
) {
    let Some(need) = wants.needs.get(&message.key).filter(|need| !is_decided_by_english(&need.file)) else {
        return;
    };
    let cites = name == Some("at") && need.attributes.iter().chain(&need.optional).any(|known| known == "at");
    for (variable, at) in surface.variables.iter().filter(|(variable, _)| !(cites && *variable == "at")) {
        let what = format!("Nobody fills in “${variable}” here.");
        let hint = if cites { "Did you mean “$at”?" } else { "Write the word itself." };
        paper.tell(code::UNKNOWN_VARIABLE, *at, what, hint);
    }
    if cites && need.attributes.iter().any(|known| known == "at") && !surface.variables.contains_key("at") {
        let what = "This leaves out “$at”, the article or paragraph.";
        paper.tell(code::MISSING_VARIABLE, surface.at, what, "Write { $at } where it belongs.");
    }
}

fn variables(message: &FtlMessage, surface: &Surface, english: &Surface, paper: &mut Paper<'_>) {
    let known: Vec<&str> = english.variables.keys().map(String::as_str).collect();
    for (variable, at) in surface.variables.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
        let hint = did_you_mean(variable, known.iter().copied()).unwrap_or_else(|| match known.as_slice() {
            [] => "English has none here.".to_owned(),
            known => format!("English has ${}.", known.join(", $")),
        });
        paper.tell(code::UNKNOWN_VARIABLE, *at, format!("Nobody fills in “${variable}” here."), hint);
    }
    for variable in known.into_iter().filter(|name| !surface.variables.contains_key(*name)) {
        let what = format!("“{}” leaves out “${variable}”, which English says.", message.key);
        let hint = format!("Write {{ ${variable} }} where it belongs.");
        paper.tell(code::MISSING_VARIABLE, surface.at, what, hint);
    }
}

/// A number that English counts with and this language only prints.
fn missing_select(locale: Locale, surface: &Surface, english: &Surface, paper: &mut Paper<'_>) {
    for variable in counted(Some(english)) {
        let selects = surface.selects.iter().any(|select| select.variable.as_ref() == Some(variable));
        if let Some(at) = surface.variables.get(variable).filter(|_| !selects) {
            let what = format!("English counts with “${variable}”, and {} does not.", language(&locale));
            let hint = format!("Write a form for each of {}.", forms(locale).join(", "));
            paper.tell(code::MISSING_PLURAL, *at, what, hint);
        }
    }
}

fn forms(locale: Locale) -> Vec<&'static str> {
    match locale {
        // Spanish and French have a third form, for a million and more of anything.
        Locale::En | Locale::Fr | Locale::Es => vec!["one", "other"],
        Locale::Ar | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
            script::plural_forms(locale.source().tag())
        }
    }
}

fn plurals(locale: Locale, select: &Select, paper: &mut Paper<'_>) {
    let has = |key: &str| select.keys.iter().any(|known| known == key);
    let covered = |form: &str| match form {
        "zero" => has("0"),
        "one" if locale == Locale::Fr => has("0") && has("1"),
        "one" => has("1"),
        "two" => has("2"),
        _ => false,
    };
    let missing = forms(locale).into_iter().filter(|form| !has(form) && !covered(form));
    let missing: Vec<&str> = missing.collect();
    if !missing.is_empty() {
        let what =
            format!("{} has no words here for the plural form {}.", language(&locale), missing.join(", "));
        let hint = format!("Write a line [{}] with them.", missing.join("], ["));
        paper.tell(code::MISSING_PLURAL, select.at, what, hint);
    }
}

/// The links in a text: where the target of each begins, and the target.
fn targets(plain: &Plain) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, mark) in plain.text.match_indices("](") {
        let rest = plain.text.get(at + mark.len()..).unwrap_or_default();
        let end = rest.char_indices().take(LONGEST).find(|(_, character)| *character == ')');
        found.extend(end.and_then(|(end, _)| Some((at + mark.len(), rest.get(..end)?))));
    }
    found
}

fn links(plain: &Plain, wants: &Wants<'_>, paper: &mut Paper<'_>) {
    for (at, target) in targets(plain) {
        let at = plain.place(at);
        let Some(id) = target.strip_prefix("term:") else {
            let what = "A link leads to a word of the glossary.";
            paper.tell(code::UNKNOWN_TERM, at, what, "Write [words](term:id).");
            continue;
        };
        let Some(terms) = wants.terms else { continue };
        if !terms.iter().any(|term| term.as_str() == id) {
            let hint = did_you_mean(id, terms.iter().map(Id::as_str))
                .unwrap_or_else(|| "Add it to glossary.yaml, or take the link away.".to_owned());
            paper.tell(code::UNKNOWN_TERM, at, format!("There is no “{id}” in the glossary."), hint);
        }
    }
}

fn structure(surface: &Surface, english: &Surface, wants: &Wants<'_>, paper: &mut Paper<'_>) {
    compare_links(surface, english, wants, paper);
    let (here, there) = (items(surface), items(english));
    if here != there {
        let what = format!("There are {here} list items here, and {there} in English.");
        paper.tell(code::LISTS_DIFFER, surface.at, what, "Make the list say the same things.");
    }
}

fn compare_links(surface: &Surface, english: &Surface, wants: &Wants<'_>, paper: &mut Paper<'_>) {
    // A link that is broken is told for itself.
    if [surface, english].into_iter().flat_map(|surface| &surface.texts).any(has_broken_link) {
        return;
    }
    let (here, there) = (linked(surface), linked(english));
    let known = |id: &&str| wants.terms.is_some_and(|terms| terms.iter().any(|term| term.as_str() == *id));
    if !here.union(&there).all(known) {
        return;
    }
    let missing: Vec<&str> = there.difference(&here).copied().collect();
    let more: Vec<&str> = here.difference(&there).copied().collect();
    let what = match (missing.is_empty(), more.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("English also links to the glossary here: {}.", missing.join(", "))),
        (true, false) => Some(format!("English does not link to the glossary here: {}.", more.join(", "))),
        (false, false) => {
            Some(format!("English links to {} here, not to {}.", missing.join(", "), more.join(", ")))
        }
    };
    if let Some(what) = what {
        paper.tell(code::LINKS_DIFFER, surface.at, what, "Link the same words.");
    }
}

fn has_broken_link(plain: &Plain) -> bool {
    plain.text.matches("term:").count() != targets(plain).len()
}

fn linked(surface: &Surface) -> BTreeSet<&str> {
    let targets = surface.texts.iter().flat_map(targets);
    targets.map(|(_, target)| target.strip_prefix("term:").unwrap_or(target)).collect()
}

fn items(surface: &Surface) -> usize {
    surface.texts.first().map_or(0, |plain| {
        plain.text.lines().filter(|line| line.starts_with("- ") || line.starts_with("+ ")).count()
    })
}
