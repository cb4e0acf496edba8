//! The sheet as a page for a browser: one file, with its style in it, and nothing that runs or is fetched.
//!
//! Each block says its language and its direction, so that a voice speaks it right and a printer joins its letters. It
//! refuses to know what the lines are about.

use std::ops::Range;

use super::{Entry, Kind, Layout, Line, Part, Sheet, Words, spaces};
use crate::code::{Code, Firm};
use crate::passage::Passage;
use crate::preferences::{Look, Paper};
use shelf::language::Locale;
use tui_bidi::Direction;

mod drawing;

/// How it looks: black on white, on a screen as on paper of any size.
const STYLE: &str = include_str!("html/sheet.css");

/// What makes its pages half as large, for printers that fold.
const SMALL: &str = "@page { size: A5; margin: 13mm 12mm }\n";

/// The whole page.
pub(super) fn html(sheet: &Sheet, look: Look) -> String {
    let own = &sheet.title.own;
    let mut out = format!(
        "<!doctype html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>\n{STYLE}{}</style>\n</head>\n",
        language(own),
        escaped(&own.spoken()),
        if look.paper == Paper::A5 { SMALL } else { "" },
    );
    out.push_str(if look.large { "<body class=\"large\">\n<main>\n" } else { "<body>\n<main>\n" });
    named(&mut out, "h1", &sheet.title);
    match sheet.layout {
        Layout::Cards => cards(&mut out, &sheet.parts),
        Layout::Lines => sheet.parts.iter().for_each(|part| section(&mut out, part)),
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn section(out: &mut String, part: &Part) {
    out.push_str("<section>\n");
    if !part.name.is_empty() {
        named(out, "h2", &part.name);
    }
    for entries in part.entries.chunk_by(|one, next| is_list(one) == is_list(next)) {
        if entries.first().is_some_and(is_list) {
            out.push_str("<ul>\n");
            for entry in entries {
                items(out, entry);
            }
            out.push_str("</ul>\n");
            continue;
        }
        let lines: Vec<&Line> = entries.iter().flat_map(|entry| &entry.lines).collect();
        for lines in lines.chunk_by(|one, next| {
            stands_beside(one) && stands_beside(next) && is_glass(one) == is_glass(next)
        }) {
            if lines.first().is_some_and(|line| is_glass(line)) {
                glasses(out, lines);
                continue;
            }
            let beside = lines.len() > 1;
            out.push_str(if beside { "<div class=\"beside\">\n" } else { "" });
            for line in lines {
                single(out, line);
            }
            out.push_str(if beside { "</div>\n" } else { "" });
        }
    }
    out.push_str("</section>\n");
}

/// Cards to cut out, and on the next page as many of their back, which is the last part; a voice is told that one once.
fn cards(out: &mut String, parts: &[Part]) {
    let Some((back, fronts)) = parts.split_last() else { return };
    out.push_str("<div class=\"cards\">\n");
    for part in fronts {
        card(out, part, "");
    }
    out.push_str("</div>\n<div class=\"cards backs\">\n");
    for nth in 0..fronts.len() {
        card(out, back, if nth > 0 { " aria-hidden=\"true\"" } else { "" });
    }
    out.push_str("</div>\n");
}

fn card(out: &mut String, part: &Part, hidden: &str) {
    out.extend(["<section class=\"card\"", hidden, ">\n"]);
    named(out, "h2", &part.name);
    part.entries.iter().flat_map(|entry| &entry.lines).for_each(|line| single(out, line));
    out.push_str("</section>\n");
}

/// A heading in the first language, and the same words under it in the second: one heading for whoever jumps between them.
fn named(out: &mut String, tag: &str, words: &Words) {
    out.push_str("<div class=\"head\">");
    element(out, tag, "", &words.own);
    if let Some(other) = &words.other {
        element(out, "p", " class=\"again\"", other);
    }
    out.push_str("</div>\n");
}

/// Whether an entry is a line of a list, with what belongs to it.
fn is_list(entry: &Entry) -> bool {
    entry.lines.first().is_some_and(is_item)
}

const fn is_glass(line: &Line) -> bool {
    matches!(line.kind, Kind::Glass(_))
}

/// Whether it shares its row with those before and after it that are like it.
const fn stands_beside(line: &Line) -> bool {
    is_glass(line) || matches!(line.kind, Kind::Short)
}

const fn is_item(line: &Line) -> bool {
    matches!(line.kind, Kind::Item | Kind::Ask)
}

/// The lines of an entry, each line of a list with those that follow it.
fn items(out: &mut String, entry: &Entry) {
    for (nth, line) in entry.lines.iter().enumerate() {
        if !is_item(line) {
            single(out, line);
            continue;
        }
        out.push_str(if nth > 0 { "</li>\n" } else { "" });
        let asks = line.kind == Kind::Ask;
        out.push_str(if asks { "<li class=\"ask\">" } else { "<li>" });
        pair(out, if asks { BOX } else { "" }, "", &line.words);
    }
    out.push_str("</li>\n");
}

/// A box to tick with a pen. It is drawn by its border, since browsers leave backgrounds off the paper.
const BOX: &str = "<span class=\"box\" aria-hidden=\"true\"></span>";

fn single(out: &mut String, line: &Line) {
    match line.kind {
        Kind::Said => {
            out.push_str("<blockquote>");
            pair(out, "", "", &line.words);
            out.push_str("</blockquote>\n");
        }
        Kind::Small => pair(out, "", " class=\"small\"", &line.words),
        Kind::Heading => named(out, "h3", &line.words),
        Kind::Code => square(out, &line.words.own),
        Kind::Prose | Kind::Short | Kind::Item | Kind::Ask => pair(out, "", "", &line.words),
        Kind::Glass(_) => glasses(out, &[line]),
        Kind::Card(glass) => {
            out.push_str("<div class=\"held\">");
            drawing::glass(out, glass);
            out.push_str("</div>\n");
        }
        Kind::Poster => pair(out, "", " class=\"poster\"", &line.words),
        Kind::Bar(bar) => {
            out.push_str("<div class=\"chart\" aria-hidden=\"true\">");
            pair(out, "", " class=\"small\"", &line.words);
            drawing::bar(out, bar, line.words.own.locale.direction() == Direction::RightToLeft);
            out.push_str("</div>\n");
        }
        Kind::Cut => out.push_str("<div class=\"cut\"></div>\n"),
        Kind::Write(rows) => {
            if !line.words.is_empty() {
                pair(out, "", "", &line.words);
            }
            for _ in 0..rows {
                out.push_str("<div class=\"line\"></div>\n");
            }
        }
    }
}

/// Glasses beside one another, each with a box to tick and its word.
fn glasses(out: &mut String, lines: &[&Line]) {
    out.push_str("<ul class=\"glasses\">\n");
    for line in lines {
        out.push_str("<li>");
        if let Kind::Glass(glass) = line.kind {
            drawing::glass(out, glass);
        }
        out.push_str(BOX);
        pair(out, "", "", &line.words);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

/// An address as a square. Its address stands in words beside it, so that a voice passes over the square.
fn square(out: &mut String, address: &Passage) {
    let Some(code) = Code::of(&address.text, Firm::Paper) else { return };
    let side = code.side();
    let side_told = side.to_string();
    out.extend([
        "<svg class=\"code\" aria-hidden=\"true\" viewBox=\"0 0 ",
        &side_told,
        " ",
        &side_told,
        "\"><path d=\"",
    ]);
    for row in 0..side {
        for column in (0..side).filter(|column| code.is_dark(*column, row)) {
            out.extend(["M", &column.to_string(), " ", &row.to_string(), "h1v1h-1z"]);
        }
    }
    out.push_str("\"/></svg>\n");
}

fn pair(out: &mut String, before: &str, class: &str, words: &Words) {
    out.push_str("<div class=\"pair\">");
    with(out, "p", class, before, &words.own);
    if let Some(other) = &words.other {
        element(out, "p", class, other);
    }
    out.push_str("</div>\n");
}

fn element(out: &mut String, tag: &str, class: &str, passage: &Passage) {
    with(out, tag, class, "", passage);
}

fn with(out: &mut String, tag: &str, class: &str, before: &str, passage: &Passage) {
    let spaces = spaces(&passage.text);
    let class = if spaces.is_empty() { class } else { " class=\"hand\"" };
    out.extend(["<", tag, class, " ", &language(passage), ">", before]);
    let mut from = 0;
    for space in &spaces {
        words(out, passage, from..space.start);
        out.push_str("<span class=\"space\"></span>");
        from = space.end;
    }
    if spaces.is_empty() {
        out.push_str(&isolated(&passage.text, passage.locale));
    } else {
        words(out, passage, from..passage.text.len());
    }
    out.extend(["</", tag, ">"]);
}

/// Words beside a space for a hand. They are things in a row, and such a thing keeps no blank at its edge by itself.
fn words(out: &mut String, passage: &Passage, these: Range<usize>) {
    let text = passage.text.get(these).unwrap_or_default();
    let held = |blank: bool| if blank { "&nbsp;" } else { "" };
    if !text.trim().is_empty() {
        let said = isolated(text.trim(), passage.locale);
        let (before, after) = (held(text.starts_with(' ')), held(text.ends_with(' ')));
        out.extend(["<span>", before, &said, after, "</span>"]);
    }
}

fn language(passage: &Passage) -> String {
    let direction = match passage.locale.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!("lang=\"{}\" dir=\"{direction}\"", passage.locale.tag())
}

/// The words, with what keeps its own order as elements: many a program takes the controls out when it copies.
fn isolated(text: &str, locale: Locale) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut open: Vec<&str> = Vec::new();
    for letter in tui_bidi::isolated(text, locale.direction()).chars() {
        let (start, end) = match letter {
            '\u{2066}' => ("<bdi dir=\"ltr\">", "</bdi>"),
            '\u{2067}' => ("<bdi dir=\"rtl\">", "</bdi>"),
            '\u{2068}' => ("<bdi>", "</bdi>"),
            '\u{202D}' => ("<bdo dir=\"ltr\">", "</bdo>"),
            '\u{2069}' | '\u{202C}' => {
                out.push_str(open.pop().unwrap_or_default());
                continue;
            }
            _ => {
                push_escaped(&mut out, letter);
                continue;
            }
        };
        out.push_str(start);
        open.push(end);
    }
    while let Some(end) = open.pop() {
        out.push_str(end);
    }
    out
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        push_escaped(&mut out, letter);
    }
    out
}

fn push_escaped(out: &mut String, letter: char) {
    match letter {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        // A browser would show them, or take them for what they are not.
        _ if letter.is_control() => {}
        _ => out.push(letter),
    }
}
