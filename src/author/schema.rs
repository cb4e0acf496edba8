//! JSON Schema for editors, made of the one description of the fields and of the ids of a shelf.
//!
//! Draft 2020-12. An editor that speaks it completes the ids of this shelf and explains each field. It is narrower than
//! the reader in nothing that the reader takes, and refuses to know what only the whole shelf can tell: that is the
//! business of `check`.

use serde_json::{Map, Value, json};

use shelf::content::compile::fields::duration;
use shelf::content::fields::{Field, GIVEN, Holds, Mapping, SORTS, Sort};
use shelf::content::{Catalogue, Entry, Id};
use shelf::finding::paper::Paper;
use shelf::finding::yaml::{self, Node};

/// What an id looks like.
const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
/// What a day looks like.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// The kind of file of this name.
pub fn sort(name: &str) -> Option<&'static Sort> {
    SORTS.iter().find(|sort| sort.name == name)
}

/// What kinds of files there are and where they lie, a line for each.
pub fn sorts() -> String {
    let lines: Vec<String> = SORTS.iter().map(|sort| format!("{:<10}{}", sort.name, sort.place)).collect();
    lines.join("\n") + "\n"
}

/// The schema of a kind of file, with the ids of this shelf.
pub fn schema(sort: &Sort, catalogue: &Catalogue) -> String {
    let writer = Writer { catalogue };
    let mut parts = Map::new();
    for part in sort.mappings.iter().flat_map(|mapping| mapping.with_parts()) {
        parts.entry(part_name(part)).or_insert_with(|| writer.mapping(part));
    }
    let mut whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("My Rights, My Voice: {}", sort.name),
        "description": format!("{}. Made by my-rights schema {}.", sort.place, sort.name),
    });
    let (first, others) =
        sort.mappings.split_first().map_or((None, &[][..]), |(first, others)| (Some(first), others));
    let mut rule = first.map_or(Value::Bool(true), |mapping| reference(mapping));
    for mapping in others {
        let kinds = mapping.field("kind").map(|field| writer.value(&field.holds)).unwrap_or_default();
        rule = json!({
            "if": { "type": "object", "properties": { "kind": kinds }, "required": ["kind"] },
            "then": reference(mapping),
            "else": rule,
        });
    }
    if let (Some(whole), Value::Object(rule)) = (whole.as_object_mut(), rule) {
        whole.extend(rule);
        whole.insert("$defs".to_owned(), Value::Object(parts));
    }
    // Only a map whose keys are no strings could fail here.
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

/// The name of a mapping among the parts of a schema.
fn part_name(mapping: &Mapping) -> String {
    mapping.name.replace(['“', '”'], "").replace(' ', "-")
}

fn reference(mapping: &Mapping) -> Value {
    json!({ "$ref": format!("#/$defs/{}", part_name(mapping)) })
}

struct Writer<'c> {
    catalogue: &'c Catalogue,
}

impl Writer<'_> {
    fn mapping(&self, mapping: &Mapping) -> Value {
        let fields = mapping.fields.iter().map(|field| (field.name.to_owned(), self.field(field)));
        let needed = mapping.fields.iter().filter(|field| field.presence.is_needed());
        let needed: Vec<&str> = needed.map(|field| field.name).collect();
        json!({
            "type": "object",
            "properties": fields.collect::<Map<_, _>>(),
            "required": needed,
            "additionalProperties": false,
        })
    }

    fn field(&self, field: &Field) -> Value {
        let mut value = self.value(&field.holds);
        if let Some(value) = value.as_object_mut() {
            value.insert("description".to_owned(), Value::from(capital(field.meaning)));
            let example = example(field);
            value.extend(example.map(|example| ("examples".to_owned(), Value::Array(vec![example]))));
        }
        value
    }

    fn value(&self, holds: &Holds) -> Value {
        let texts = || {
            let languages = shelf::content::country::LANGUAGES;
            let one = languages.map(|tag| (tag.to_owned(), json!({ "type": "string" })));
            let lines: Map<String, Value> = one.into_iter().collect();
            json!({ "type": "object", "properties": lines, "additionalProperties": false, "minProperties": 1 })
        };
        match holds {
            Holds::Format => json!({ "const": 1 }),
            Holds::Id => json!({ "type": "string", "pattern": ID }),
            Holds::Entry(entry) => one_of(&self.ids(*entry)),
            Holds::Scenario => {
                one_of(&self.catalogue.stories_and_lessons().map(|story| &story.id).collect::<Vec<_>>())
            }
            Holds::OneOf(words) => json!({ "enum": words() }),
            Holds::Number(first, last) => json!({ "type": "integer", "minimum": first, "maximum": last }),
            Holds::Duration(..) => json!({ "type": "string", "pattern": "^[0-9]+[sm]$" }),
            Holds::Truth => json!({ "type": "boolean" }),
            Holds::Day => json!({ "type": "string", "pattern": DAY }),
            Holds::Url => json!({ "type": "string", "pattern": "^https://[!-~]*[.][!-~]*$" }),
            Holds::Text => json!({ "type": "string" }),
            Holds::Texts => json!({ "anyOf": [{ "type": "string" }, texts()] }),
            Holds::KnownOrTexts(words) => {
                json!({ "anyOf": [{ "enum": words() }, { "type": "string" }, texts()] })
            }
            Holds::Thing(mapping) => reference(mapping),
            Holds::Given(inner) => {
                let mut long = self.mapping(&GIVEN);
                if let Some(id) = long.pointer_mut("/properties/id") {
                    *id = self.value(inner);
                }
                json!({ "anyOf": [self.value(inner), long] })
            }
            Holds::List(inner) => json!({ "type": "array", "items": self.value(inner) }),
            Holds::Some(inner) => json!({ "type": "array", "items": self.value(inner), "minItems": 1 }),
        }
    }

    fn ids(&self, entry: Entry) -> Vec<&Id> {
        let Catalogue { themes, services, problems, rights, sources, terms, allies, countries, .. } =
            self.catalogue;
        match entry {
            Entry::Theme => themes.iter().collect(),
            Entry::Service => services.iter().collect(),
            Entry::Problem => problems.iter().map(|problem| &problem.id).collect(),
            Entry::Right => rights.iter().map(|right| &right.id).collect(),
            Entry::Source => sources.iter().map(|source| &source.id).collect(),
            Entry::Term => terms.iter().collect(),
            Entry::Ally => allies.iter().collect(),
            Entry::Country => countries.iter().map(|country| &country.id).collect(),
        }
    }
}

/// One of these ids; any id where there is none yet.
fn one_of(ids: &[&Id]) -> Value {
    let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    if ids.is_empty() { json!({ "type": "string", "pattern": ID }) } else { json!({ "enum": ids }) }
}

/// The example of a field as a value.
pub fn example(field: &Field) -> Option<Value> {
    let mut paper = Paper::open("example", field.example.as_bytes()).ok()?;
    yaml::read(&mut paper).map(|node| value(&node))
}

/// A piece of YAML as editors see it: plain words may be numbers or truth values.
pub fn value(node: &Node) -> Value {
    match &node.value {
        yaml::Value::Nothing => Value::Null,
        yaml::Value::Word { text, plain: true } if text == "true" || text == "false" => {
            Value::Bool(text == "true")
        }
        yaml::Value::Word { text, plain: true } => {
            text.parse::<u64>().map_or_else(|_| Value::from(text.as_str()), Value::from)
        }
        yaml::Value::Word { text, .. } => Value::from(text.as_str()),
        yaml::Value::List(items) => items.iter().map(value).collect(),
        yaml::Value::Fields(fields) => {
            let name = |node: &Node| value(node).as_str().map(str::to_owned);
            Value::Object(
                fields.iter().filter_map(|(field, node)| Some((name(field)?, value(node)))).collect(),
            )
        }
    }
}

/// The tables of every field, as `content/FORMAT.md` has them.
pub fn tables() -> String {
    let mut told = String::new();
    let mut known: Vec<&str> = Vec::new();
    for sort in SORTS {
        for mapping in sort.mappings.iter().flat_map(|mapping| mapping.with_parts()) {
            if known.contains(&mapping.name) {
                continue;
            }
            known.push(mapping.name);
            let title = capital(mapping.name);
            told.extend([
                "\n### ",
                &title,
                "\n\n| field | holds | needed | meaning | example |\n|---|---|---|---|---|\n",
            ]);
            for field in mapping.fields {
                let holds = kind(&field.holds);
                let needed = if field.presence.is_needed() { "yes" } else { "" };
                let Field { name, meaning, example, .. } = field;
                told.extend([format!("| `{name}` | {holds} | {needed} | {meaning} | `{example}` |\n")]);
            }
        }
    }
    told
}

/// What can stand in a field, in words.
fn kind(holds: &Holds) -> String {
    let words = |words: &[&str]| words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    match holds {
        Holds::Format => "a number".to_owned(),
        Holds::Number(first, last) => format!("a number from {first} to {last}"),
        Holds::Id => "an id".to_owned(),
        Holds::Entry(entry) => format!("the id of a {}", entry.name()).replace("a ally", "an ally"),
        Holds::Scenario => "the id of a story or a lesson".to_owned(),
        Holds::OneOf(known) => words(&known()),
        Holds::Duration(first, last) => {
            format!("a time from `{}` to `{}`", duration(*first), duration(*last))
        }
        Holds::Truth => "`true` or `false`".to_owned(),
        Holds::Day => "a day".to_owned(),
        Holds::Url => "an address".to_owned(),
        Holds::Text => "a text".to_owned(),
        Holds::Texts => "a text, or one for each language".to_owned(),
        Holds::KnownOrTexts(known) => format!("{}, or a text", words(&known())),
        Holds::Thing(mapping) => mapping.name.to_owned(),
        Holds::Given(inner) => format!("{}, or {}", kind(inner), GIVEN.name),
        Holds::List(inner) => format!("a list: {}", kind(inner)),
        Holds::Some(inner) => format!("a list, not empty: {}", kind(inner)),
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
