//! A scenario for programs that draw: Mermaid and Graphviz.
//!
//! Every word from a file is written so that neither of them takes it for anything but words. It knows no layout.

use super::Graph;
use shelf::content::{Choice, Place};

impl Graph<'_> {
    /// Each choice with its place.
    fn ways(&self) -> impl Iterator<Item = (Place, &Choice)> {
        self.scenario
            .places()
            .flat_map(|place| self.scenario.choices(place).iter().map(move |choice| (place, choice)))
    }

    /// What a choice says, and its signs.
    fn way(&self, place: Place, choice: &Choice) -> String {
        let label = Some(self.label(place, choice)).filter(|label| !label.is_empty());
        label.into_iter().chain(self.signs(choice)).collect::<Vec<_>>().join(" ")
    }
}

/// A name that no drawing program has another use for.
fn node(place: Place) -> String {
    match place {
        Place::Step(nth) => format!("step{nth}"),
        Place::Outcome(nth) => format!("outcome{nth}"),
    }
}

/// The scenario as a Mermaid flowchart.
pub fn mermaid(graph: &Graph<'_>) -> String {
    let mut drawn = "flowchart TD\n".to_owned();
    for place in graph.scenario.places() {
        let (open, close) = if matches!(place, Place::Outcome(_)) { ("([", "])") } else { ("[", "]") };
        let title = in_mermaid(&graph.title(place));
        drawn.extend([format!("    {}{open}\"{title}\"{close}\n", node(place))]);
    }
    for (place, choice) in graph.ways() {
        let arrow = if choice.quiet { "-.->" } else { "-->" };
        let way = in_mermaid(&graph.way(place, choice));
        let label = if way.is_empty() { String::new() } else { format!("|\"{way}\"|") };
        drawn.extend([format!("    {} {arrow}{label} {}\n", node(place), node(choice.to))]);
    }
    drawn
}

/// The scenario as a Graphviz graph.
pub fn dot(graph: &Graph<'_>) -> String {
    let mut drawn = format!("digraph \"{}\" {{\n    node [shape=box];\n", in_dot(graph.scenario.id.as_str()));
    for place in graph.scenario.places() {
        let shape = if matches!(place, Place::Outcome(_)) { ", style=rounded" } else { "" };
        let title = in_dot(&graph.title(place));
        drawn.extend([format!("    {} [label=\"{title}\"{shape}];\n", node(place))]);
    }
    for (place, choice) in graph.ways() {
        let style = if choice.quiet { ", style=dashed" } else { "" };
        let way = in_dot(&graph.way(place, choice));
        drawn.extend([format!("    {} -> {} [label=\"{way}\"{style}];\n", node(place), node(choice.to))]);
    }
    drawn.push_str("}\n");
    drawn
}

/// Words inside quotes in Mermaid: whatever could mean something there is written as its number.
fn in_mermaid(text: &str) -> String {
    let mut written = String::new();
    for character in text.chars() {
        match character {
            '"' | '#' | ';' | '&' | '<' | '>' | '`' | '\\' | '*' | '_' | '{' | '}' | '[' | ']' | '|' => {
                written.extend([format!("#{};", u32::from(character))]);
            }
            other if other.is_control() => written.push(' '),
            other => written.push(other),
        }
    }
    written
}

/// Words inside quotes in DOT, which knows escapes and the entities of HTML.
fn in_dot(text: &str) -> String {
    let mut written = String::new();
    for character in text.chars() {
        match character {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '&' => written.push_str("&amp;"),
            other if other.is_control() => written.push(' '),
            other => written.push(other),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_taken_for_anything_else() {
        let odd = "He said \"no\" [x] {y} a\\b <b> & `c` #1; لا\nend";
        let mermaid = in_mermaid(odd);
        assert!(!mermaid.contains(['"', '[', ']', '{', '}', '\\', '<', '>', '&', '`', '\n']), "{mermaid}");
        assert!(mermaid.contains("#34;no#34; #91;x#93;") && mermaid.contains("#35;1#59; لا end"), "{mermaid}");
        assert_eq!(in_dot("a \"b\" \\ & لا\nc"), "a \\\"b\\\" \\\\ &amp; لا c");
    }
}
