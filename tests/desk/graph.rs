//! `my-rights graph`: every scenario of the shelf in every form and language, as other programs read it.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use my_rights::author::graph::{Graph, dot, lines, mermaid};
use shelf::content::Kind;
use shelf::language::Locale;

use crate::embedded::{SHELF, books};
use crate::program::{run, text};

fn graph(arguments: &[&str]) -> Output {
    run(&[&["graph"], arguments].concat())
}

/// What stands between quotes in a line of DOT; nothing when the line is no statement of ours.
fn dot_statement(line: &str) -> Option<String> {
    let rest = line.strip_prefix("    ")?;
    let (nodes, rest) = rest.split_once(" [label=\"")?;
    let named = |name: &str| {
        let number = name.strip_prefix("step").or(name.strip_prefix("outcome"));
        number.is_some_and(|number| number.parse::<u16>().is_ok())
    };
    if !nodes.split(" -> ").all(named) {
        return None;
    }
    let mut text = String::new();
    let mut letters = rest.chars();
    loop {
        match letters.next()? {
            '"' => break,
            '\\' => text.push(letters.next().filter(|next| ['"', '\\'].contains(next))?),
            other => text.push(other),
        }
    }
    let end: String = letters.collect();
    ["];", ", style=rounded];", ", style=dashed];"]
        .contains(&end.as_str())
        .then(|| text.replace("&amp;", "&"))
}

/// The same for Mermaid, whose quotes are never escaped: what is written as a number is one.
fn mermaid_statement(line: &str) -> bool {
    let parts: Vec<&str> = line.split('"').collect();
    let quoted = parts.get(1).copied().unwrap_or_default();
    let coded = quoted
        .split('#')
        .skip(1)
        .all(|rest| rest.split_once(';').is_some_and(|(number, _)| number.parse::<u32>().is_ok()));
    let words = quoted.split('#').next().unwrap_or_default();
    line.starts_with("    ")
        && [1, 3].contains(&parts.len())
        && coded
        && !words.contains(['[', '<', '&', '`', ';'])
}

#[test]
fn every_scenario_is_drawn_whole_in_every_language() {
    let books = books();
    let has_graphviz = Command::new("dot").arg("-V").stderr(Stdio::null()).status().is_ok();
    for scenario in &SHELF.scenarios {
        let places = scenario.places().count();
        let choices: usize = scenario.steps.iter().map(|step| step.choices.len()).sum();
        for locale in Locale::ALL {
            let graph = Graph::of(scenario, &books, locale);
            let drawn = dot(&graph);
            let inner: Vec<&str> = drawn.lines().skip(2).take_while(|line| *line != "}").collect();
            assert!(inner.iter().all(|line| dot_statement(line).is_some()), "{drawn}");
            assert_eq!(inner.len(), places + choices, "{drawn}");
            let drawn_too = mermaid(&graph);
            assert!(drawn_too.lines().skip(1).all(mermaid_statement), "{drawn_too}");
            assert_eq!(drawn_too.lines().count(), 1 + places + choices);
            if has_graphviz {
                let mut program = Command::new("dot")
                    .arg("-Tcanon")
                    .stdin(Stdio::piped())
                    .stdout(Stdio::null())
                    .spawn()
                    .unwrap();
                program.stdin.take().unwrap().write_all(drawn.as_bytes()).unwrap();
                assert!(program.wait().unwrap().success(), "{drawn}");
            }
            // Each place stands in the tree once, by number; joins only name it.
            let tree = lines(&graph.tree());
            let titled = tree.lines().map(|line| line.trim_start().trim_start_matches("■ "));
            let numbers: Vec<usize> =
                titled.filter_map(|line| line.split(' ').next().unwrap().parse().ok()).collect();
            assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), places, "{tree}");
            assert_eq!(numbers, (1..=places).collect::<Vec<_>>(), "{tree}");
            if scenario.kind != Kind::Lesson {
                let listed = tree.lines().filter(|line| line.trim_start().starts_with("- ")).count();
                assert_eq!(listed, choices, "{tree}");
            }
        }
    }
}

#[test]
fn the_tree_of_a_story_in_two_directions() {
    for lang in ["en", "ar"] {
        let told = graph(&["phone-in-the-locker", "--lang", lang]);
        assert!(told.status.success());
        insta::assert_snapshot!(format!("phone_{lang}"), String::from_utf8(told.stdout).unwrap());
    }
}

#[test]
fn a_name_that_there_is_not_is_answered_with_one_that_there_is() {
    let told = graph(&["phon-in-the-locker"]);
    assert_eq!(told.status.code(), Some(1));
    assert!(text(&told.stderr).contains("Did you mean “phone-in-the-locker”?"));
    let told = graph(&["\u{1b}[2J"]);
    let said = text(&told.stderr);
    assert!(!said.contains('\u{1b}') && said.contains("There are "), "{said}");
}
