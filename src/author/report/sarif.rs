//! Findings as a SARIF 2.1.0 log (OASIS standard), which code scanning and editors show at their lines.
//!
//! Every code is a rule, whether it was found or not, and is explained by its row in `docs/findings.md`, so that the page
//! and the log cannot disagree. Knows no more of SARIF than it writes.

use serde::Serialize;

use shelf::finding::code::{self, Code};
use shelf::finding::{Finding, Severity};

/// The page that explains every finding.
const DOCS: &str = include_str!("../../../docs/findings.md");

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Log<'f> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'f>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'f> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Result<'f>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text<'static>,
    help: Text<'static>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text<'t> {
    text: std::borrow::Cow<'t, str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Result<'f> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text<'f>,
    locations: [Location<'f>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'f> {
    physical_location: Physical<'f>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'f> {
    artifact_location: Artifact,
    region: Region<'f>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region<'f> {
    start_line: usize,
    start_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Text<'f>>,
}

/// The log of one check.
pub(super) fn log(findings: &[Finding]) -> Log<'_> {
    let rules = code::ALL.iter().map(rule).collect();
    let driver = Driver { name: "my-rights", semantic_version: env!("CARGO_PKG_VERSION"), rules };
    let run = Run {
        tool: Tool { driver },
        column_kind: "unicodeCodePoints",
        results: findings.iter().map(result).collect(),
    };
    Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }
}

fn rule(code: &Code) -> Rule {
    let [matter, help] = explained(code.name).unwrap_or([code.name; 2]);
    Rule {
        id: code.name,
        short_description: Text { text: matter.into() },
        help: Text { text: help.into() },
        default_configuration: Configuration { level: level(code.severity) },
    }
}

/// What is the matter and what to do, from the page that explains this code.
fn explained(name: &str) -> Option<[&'static str; 2]> {
    DOCS.lines().find_map(|line| {
        let row = line.strip_prefix("| `")?.strip_prefix(name)?.strip_prefix("` |")?;
        let mut cells = row.split(" | ").map(|cell| cell.trim().trim_end_matches('|').trim_end());
        let (_, matter, help) = (cells.next()?, cells.next()?, cells.next()?);
        Some([matter, help])
    })
}

fn result(finding: &Finding) -> Result<'_> {
    let snippet = (!finding.source.is_empty()).then(|| Text { text: finding.source.as_str().into() });
    let region = Region { start_line: finding.line, start_column: finding.column, snippet };
    let artifact_location = Artifact { uri: uri(&finding.file) };
    Result {
        rule_id: finding.code,
        rule_index: code::ALL.iter().position(|code| code.name == finding.code),
        level: level(finding.severity),
        message: Text { text: format!("{} {}", finding.what, finding.hint).into() },
        locations: [Location { physical_location: Physical { artifact_location, region } }],
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// The name of a file as a URI: relative where it was named so, and absolute names with their scheme.
fn uri(file: &str) -> String {
    let drive = |file: &str| {
        let mut start = file.chars();
        start.next().is_some_and(|letter| letter.is_ascii_alphabetic()) && start.as_str().starts_with(":/")
    };
    let scheme = match file {
        file if file.starts_with('/') => "file://",
        file if drive(file) => "file:///",
        _ => "",
    };
    let mut uri = scheme.to_owned();
    for byte in file.strip_prefix("./").unwrap_or(file).bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into());
            }
            b':' if !scheme.is_empty() => uri.push(':'),
            other => uri.extend([format!("%{other:02X}")]),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_in_two_sentences() {
        for code in code::ALL {
            let [matter, help] = explained(code.name).unwrap();
            assert!(matter.ends_with('.') && help.len() > 5, "{}: {matter} / {help}", code.name);
        }
    }

    #[test]
    fn a_name_becomes_a_uri() {
        assert_eq!(uri("locales/ar/ui.ftl"), "locales/ar/ui.ftl");
        assert_eq!(uri("./a b/é.ftl"), "a%20b/%C3%A9.ftl");
        assert_eq!(uri("/home/me/x.yaml"), "file:///home/me/x.yaml");
        assert_eq!(uri("C:/x:y.yaml"), "file:///C:/x:y.yaml");
        assert_eq!(uri("x:y.yaml"), "x%3Ay.yaml");
        assert_eq!(uri("../shelf/%.yaml"), "../shelf/%25.yaml");
    }

    #[test]
    fn a_log_has_the_shape_that_the_standard_asks_for() {
        let odd = Finding {
            line: 2,
            column: 5,
            source: "id: No".to_owned(),
            ..Finding::about("a.yaml", code::BAD_ID, "So.", "Do.")
        };
        let read = serde_json::to_value(log(&[odd])).unwrap();
        assert_eq!(read["version"], "2.1.0");
        let run = &read["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"].as_array().unwrap().len(), code::ALL.len());
        let result = &run["results"][0];
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        assert_eq!(result["level"], "error");
        assert_eq!(result["message"]["text"], "So. Do.");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a.yaml");
        assert_eq!(place["region"]["startLine"], 2);
        assert_eq!(place["region"]["startColumn"], 5);
        assert_eq!(place["region"]["snippet"]["text"], "id: No");
        assert!(!read.to_string().contains("Uri\""), "no address that nobody keeps");
    }
}
