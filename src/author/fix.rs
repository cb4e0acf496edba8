//! Mending what is safe to mend: quotes, apostrophes, the spaces and marks of a language, the marks of lists, ids and
//! keys, the spaces of YAML and Fluent.
//!
//! Each is a matter of keyboards, and has one answer; most findings bring it with them. Goes by what a check has found, so that it touches nothing else; where
//! there are two answers, the finding is left to people. Refuses to judge words.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::home::Home;
use super::ink::Plan;
use shelf::check::{faults, is_picture};
use shelf::finding::{Finding, code, harmless, is_control, is_direction_mark};

/// The space that does not break a line.
const NO_BREAK: char = '\u{a0}';
/// Signs that people put before an item of a list.
const BULLETS: &str = "•◦▪▫‣·●○∙■□➢➤►✓✔✗❖⁃♦◆◇◈★☆✦➔→⇒▸▹◉⚫⚬∘–—−‐‒―";
/// How often the folder is looked at again: of a flood, a check tells twenty at a time.
const MOST_ROUNDS: usize = 60;

/// The files as they will be, and a line for each thing that was mended.
pub fn plan(home: &Home) -> (Plan, Vec<String>) {
    let mut texts: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut told = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let plan = Plan { new: Vec::new(), changed: texts.clone().into_iter().collect() };
        let folders = [Home::after(&home.content, &plan), Home::after(&home.locales, &plan)];
        let [content, locales] = &folders;
        let mut files: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for finding in faults(content, locales) {
            files.entry(finding.file.clone()).or_default().push(finding);
        }
        let before = told.len();
        for (name, findings) in files {
            let found =
                folders.iter().find_map(|files| Some((files, files.iter().find(|file| file.path == name)?)));
            let Some((files, file)) = found else { continue };
            let inside = files.inside(file).to_owned();
            let Some(text) = Home::text(files, &inside) else { continue };
            let mut page = Page {
                lines: text.split('\n').map(|line| line.chars().collect()).collect(),
                name: &name,
                told: &mut told,
            };
            page.mend(&findings, quotes(&inside));
            let lines: Vec<String> = page.lines.iter().map(|line| line.iter().collect()).collect();
            let mended = lines.join("\n");
            if mended != text {
                texts.insert(Home::path(files, &inside), mended);
            }
        }
        if told.len() == before {
            break;
        }
    }
    (Plan { new: Vec::new(), changed: texts.into_iter().collect() }, told)
}

/// A piece of a file as a line can show it: what cannot be seen is named.
fn shown(text: &str) -> String {
    if !text.is_empty() && text.chars().all(|one| one == ' ') {
        return format!("[{} plain spaces]", text.chars().count());
    }
    let named = |one: char| match one {
        NO_BREAK => "[no-break space]".to_owned(),
        '\t' => "[tab]".to_owned(),
        odd if is_control(odd) || is_direction_mark(odd) => format!("[U+{:04X}]", u32::from(odd)),
        one => one.to_string(),
    };
    if text.is_empty() { "[nothing]".to_owned() } else { text.chars().map(named).collect() }
}

/// The quotes of a language, by the name of a file in it.
fn quotes(inside: &str) -> Option<[&'static str; 2]> {
    match inside.split('/').next()? {
        "en" => Some(["“", "”"]),
        "fr" => Some(["«\u{a0}", "\u{a0}»"]),
        "es" | "ar" => Some(["«", "»"]),
        _ => None,
    }
}

/// A file that is being mended.
struct Page<'p> {
    lines: Vec<Vec<char>>,
    name: &'p str,
    told: &'p mut Vec<String>,
}

impl Page<'_> {
    /// From the end of the file to its beginning, so that places stay true.
    fn mend(&mut self, findings: &[Finding], quotes: Option<[&str; 2]>) {
        let marks = self.marks(findings);
        // Where the last mend begins: what reaches into it waits until the file is looked at again.
        let mut done = (usize::MAX, 0);
        for finding in findings.iter().rev() {
            let (nth, at) = (finding.line.saturating_sub(1), finding.column.saturating_sub(1));
            let is = |code: code::Code| finding.code == code.name;
            if let Some(mend) = &finding.mend {
                let (line, begin) = done;
                if line != nth || at + mend.length <= begin {
                    self.change(nth, at, mend.length, &mend.new);
                    done = (nth, at);
                }
            } else if is(code::STRAIGHT_QUOTE) {
                match (marks.get(&(nth, at)), quotes) {
                    (Some(does_open), Some([opens, closes])) => {
                        self.change(nth, at, 1, if *does_open { opens } else { closes });
                    }
                    _ if self.is_apostrophe(nth, at) => self.change(nth, at, 1, "’"),
                    _ => {}
                }
            } else if is(code::FRENCH_SPACE) {
                self.space(nth, at);
            } else if is(code::JOINED_LINES) {
                self.list(nth, at);
            }
        }
    }

    fn letter(&self, nth: usize, at: usize) -> Option<char> {
        self.lines.get(nth)?.get(at).copied()
    }

    fn before(&self, nth: usize, at: usize) -> Option<char> {
        self.letter(nth, at.checked_sub(1)?)
    }

    /// Puts `new` in the place of some characters of a line, and says so.
    fn change(&mut self, nth: usize, at: usize, length: usize, new: &str) {
        let Some(line) = self.lines.get_mut(nth).filter(|line| at + length <= line.len()) else { return };
        let was: String = line.splice(at..at + length, new.chars()).collect();
        let line = format!(
            "fixed    {}:{}:{}: “{}” is “{}” now",
            self.name,
            nth + 1,
            at + 1,
            shown(&was),
            shown(new)
        );
        self.told.push(harmless(&line));
    }

    /// The typewriter quotes that open and those that close, in paragraphs where all quotes do so in turn: elsewhere nobody
    /// knows which is which.
    fn marks(&self, findings: &[Finding]) -> BTreeMap<(usize, usize), bool> {
        let mut sides = BTreeMap::new();
        let is_straight = |finding: &&Finding| finding.code == code::STRAIGHT_QUOTE.name;
        for finding in findings.iter().filter(is_straight) {
            let place = (finding.line.saturating_sub(1), finding.column.saturating_sub(1));
            if self.letter(place.0, place.1) != Some('"') || sides.contains_key(&place) {
                continue;
            }
            let marks = self.quotes_around(place.0);
            let fits = |(pair, (nth, at)): (usize, &(usize, usize))| {
                let (before, after) = (self.before(*nth, *at), self.letter(*nth, at + 1));
                let opens = before.is_none_or(|one| !one.is_alphanumeric())
                    && after.is_some_and(|one| !one.is_whitespace());
                let closes = before.is_some_and(|one| !one.is_whitespace())
                    && after.is_none_or(|one| !one.is_alphanumeric());
                match self.letter(*nth, *at) {
                    Some('"') => {
                        if pair % 2 == 0 {
                            opens
                        } else {
                            closes
                        }
                    }
                    Some('“' | '«') => pair % 2 == 0,
                    _ => pair % 2 == 1,
                }
            };
            if marks.len().is_multiple_of(2) && marks.iter().enumerate().all(fits) {
                sides.extend(marks.into_iter().enumerate().map(|(pair, place)| (place, pair % 2 == 0)));
            }
        }
        sides
    }

    /// The quotes of the paragraph that a line is in: up to an empty line, or one that begins another thing.
    fn quotes_around(&self, nth: usize) -> Vec<(usize, usize)> {
        let is_end = |line: &[char]| line.iter().all(|one| one.is_whitespace());
        let begins = |line: &[char]| {
            let words: String = line.iter().collect();
            !words.starts_with(' ') || words.trim_start().starts_with(['.', '-', '['])
        };
        let line = |nth: usize| self.lines.get(nth).map_or(&[][..], Vec::as_slice);
        let mut first = nth;
        while first > 0 && !begins(line(first)) && !is_end(line(first - 1)) {
            first -= 1;
        }
        let mut last = nth;
        while last + 1 < self.lines.len() && !is_end(line(last + 1)) && !begins(line(last + 1)) {
            last += 1;
        }
        let quotes = |nth: usize| {
            let all = line(nth).iter().enumerate();
            all.filter(|(_, one)| "\"“”«»".contains(**one)).map(move |(at, _)| (nth, at)).collect::<Vec<_>>()
        };
        (first..=last).flat_map(quotes).collect()
    }

    /// Whether a mark stands within a word, or at the end of one with no other before it that could be its beginning.
    fn is_apostrophe(&self, nth: usize, at: usize) -> bool {
        let is_letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
        if self.letter(nth, at) == Some('"') || !is_letter(self.before(nth, at)) {
            return false;
        }
        let begins = |one: usize| self.letter(nth, one) == Some('\'') && !is_letter(self.before(nth, one));
        is_letter(self.letter(nth, at + 1)) || !(0..at).any(begins)
    }

    /// The no-break space of a French mark: in the place of a plain one, or where there is none.
    fn space(&mut self, nth: usize, at: usize) {
        let is_space =
            |one: Option<char>| one.is_some_and(|one| one == ' ' || ('\u{2000}'..='\u{200a}').contains(&one));
        match self.letter(nth, at) {
            Some('\u{202f}') => self.change(nth, at, 1, "\u{a0}"),
            Some('«') if is_space(self.letter(nth, at + 1)) => self.change(nth, at + 1, 1, "\u{a0}"),
            Some('«') => self.change(nth, at, 1, "«\u{a0}"),
            Some(mark @ (';' | '?' | '!' | ':' | '»')) => {
                let before = self.before(nth, at);
                if is_space(before) {
                    self.change(nth, at - 1, 1, "\u{a0}");
                } else if before.is_some_and(|one| !one.is_whitespace()) {
                    self.change(nth, at, 1, &format!("\u{a0}{mark}"));
                }
            }
            _ => {}
        }
    }

    /// The marks of a list, from this line to the end of its paragraph.
    fn list(&mut self, first: usize, at: usize) {
        let Some(sign) = self.letter(first, at) else { return };
        let is_bullet = BULLETS.contains(sign) || is_picture(sign) || matches!(sign, '\u{e000}'..='\u{f8ff}');
        // Two lines that begin so, which is what was found, are a list of Word.
        let is_letter = "o*+".contains(sign) && self.letter(first, at + 1).is_some_and(char::is_whitespace);
        if !is_bullet && !is_letter && sign != '-' {
            return;
        }
        for nth in first.. {
            let Some(line) = self.lines.get(nth) else { break };
            let Some(begin) = line.iter().position(|one| !one.is_whitespace()) else { break };
            if nth > first && begin == 0 {
                break;
            }
            // The key of the phrase may stand before the first of them.
            let begin = if nth == first { at } else { begin };
            let is_alike = |one: char| one == sign || is_picture(one) && is_picture(sign);
            if !line.get(begin).copied().is_some_and(is_alike) {
                continue;
            }
            let is_gap = |one: &&char| one.is_whitespace() && **one != '\r' || **one == '\u{fe0f}';
            let gap = line.iter().skip(begin + 1).take_while(is_gap).count();
            if is_letter && gap == 0 {
                continue;
            }
            if sign != '-' || gap == 0 {
                self.change(nth, begin, 1 + gap, "- ");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(lines: &str, findings: &[(code::Code, usize, usize)], tag: &str) -> String {
        let found: Vec<Finding> = findings
            .iter()
            .map(|(code, line, column)| Finding {
                line: *line,
                column: *column,
                ..Finding::about("a", *code, "", "")
            })
            .collect();
        let mut told = Vec::new();
        let mut page = Page {
            lines: lines.split('\n').map(|line| line.chars().collect()).collect(),
            name: "a",
            told: &mut told,
        };
        page.mend(&found, quotes(tag));
        let lines: Vec<String> = page.lines.iter().map(|line| line.iter().collect()).collect();
        lines.join("\n")
    }

    #[test]
    fn keyboards_are_mended_and_what_could_be_two_things_is_left() {
        let quote = |line, column| (code::STRAIGHT_QUOTE, line, column);
        let space = |line, column| (code::FRENCH_SPACE, line, column);
        assert_eq!(mended("a = Don't", &[quote(1, 8)], "en/a"), "a = Don’t");
        assert_eq!(mended("a = the nurses' room", &[quote(1, 15)], "en/a"), "a = the nurses’ room");
        assert_eq!(mended("a = 'No' x", &[quote(1, 5), quote(1, 8)], "en/a"), "a = 'No' x");
        assert_eq!(mended("a = Say \"no\".", &[quote(1, 9), quote(1, 12)], "en/a"), "a = Say “no”.");
        assert_eq!(
            mended("a = Dis \"non\".", &[quote(1, 9), quote(1, 13)], "fr/a"),
            "a = Dis «\u{a0}non\u{a0}»."
        );
        assert_eq!(
            mended(
                "a =\n    Say \"no,\n    not\" or “yes\".",
                &[quote(2, 9), quote(3, 8), quote(3, 17)],
                "en/a"
            ),
            "a =\n    Say “no,\n    not” or “yes”."
        );
        assert_eq!(mended("a = 5\" x", &[quote(1, 6)], "en/a"), "a = 5\" x");
        assert_eq!(mended("a = Oui ?", &[space(1, 9)], "fr/a"), "a = Oui\u{a0}?");
        assert_eq!(mended("a = Oui!", &[space(1, 8)], "fr/a"), "a = Oui\u{a0}!");
        assert_eq!(mended("a = « x", &[space(1, 5)], "fr/a"), "a = «\u{a0}x");
        let list = (code::JOINED_LINES, 2, 3);
        assert_eq!(mended("a =\n  • x\n  •\ty\n\n  • z", &[list], "en/a"), "a =\n  - x\n  - y\n\n  • z");
        assert_eq!(mended("a =\n  -x\n  - y", &[list], "en/a"), "a =\n  - x\n  - y");
        assert_eq!(mended("a =\n  (a) x\n  (b) y", &[list], "en/a"), "a =\n  (a) x\n  (b) y");
    }
}
