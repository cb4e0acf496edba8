//! What a file of Fluent says, as plain text by key: for looking for words, not for showing them.
//!
//! Much quicker than making phrases of it. It refuses to know what a key is for, and leaves out what would be filled in.

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::phrases::ftl;

/// One surface of a phrase as text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    /// The key of the message.
    pub key: String,
    /// The attribute, if it is not the value.
    pub attribute: Option<String>,
    /// What it says.
    pub text: String,
}

/// Every surface in a file; none when it cannot be read.
pub(super) fn texts(bytes: &[u8]) -> Vec<Text> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    if ftl::too_deep(text).is_some() {
        return Vec::new();
    }
    let resource = parser::parse_runtime(text.trim_start_matches('\u{feff}'));
    let resource = resource.unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut add = |attribute: Option<&str>, pattern: &Pattern<&str>| {
            let attribute = attribute.map(str::to_owned);
            found.push(Text { key: message.id.name.to_owned(), attribute, text: plain(pattern) });
        };
        if let Some(value) = &message.value {
            add(None, value);
        }
        for attribute in &message.attributes {
            add(Some(attribute.id.name), &attribute.value);
        }
    }
    found
}

fn plain(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { .. } => text.push(' '),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_attributes_are_told_and_what_is_filled_in_is_not() {
        let found = texts("a = One { $two } three\n    .about = Four\n-b = Five\n".as_bytes());
        let told: Vec<(&str, Option<&str>, &str)> = found
            .iter()
            .map(|text| (text.key.as_str(), text.attribute.as_deref(), text.text.as_str()))
            .collect();
        assert_eq!(told, [("a", None, "One   three"), ("a", Some("about"), "Four")]);
        assert_eq!(texts(b"\xff"), []);
        assert_eq!(texts(format!("a = {}", "{".repeat(50_000)).as_bytes()), []);
    }
}
