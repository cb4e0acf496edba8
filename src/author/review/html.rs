//! Pages to be read as HTML: one file with its style in it, for a screen or a printer, with lines for a pen.
//!
//! Each text says its language and its direction. Nothing runs in it, and nothing is fetched.

use quick_xml::escape::escape;

use super::{Item, Pages, SIGN};
use crate::passage::Passage;
use tui_bidi::Direction;

const STYLE: &str = include_str!("review.css");

/// How many lines there are for a remark.
const LINES: usize = 2;

pub(super) fn written(pages: &Pages) -> String {
    let mut out = format!(
        "<!doctype html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        language(&pages.title),
        escape(pages.title.spoken()),
    );
    element(&mut out, "h1", "", &pages.title);
    for asks in &pages.asks {
        element(&mut out, "p", "", asks);
    }
    for part in &pages.parts {
        out.push_str("<section>\n");
        element(&mut out, "h2", "", &part.name);
        for item in &part.items {
            single(&mut out, item, &pages.remark);
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn single(out: &mut String, item: &Item, remark: &Passage) {
    out.push_str("<article>\n");
    if let Some(first) = item.place.first() {
        let place: Vec<String> = item.place.iter().map(Passage::spoken).collect();
        element(out, "p", " class=\"place\"", &Passage::plain(place.join(" › "), first.locale));
    }
    element(out, "p", " class=\"text\"", &item.text);
    if let Some((name, beside)) = &item.beside {
        element(out, "p", " class=\"place\"", name);
        element(out, "p", " class=\"beside\"", beside);
    }
    if !item.facts.is_empty() {
        out.push_str("<ul class=\"facts\">\n");
        for fact in &item.facts {
            element(out, "li", "", fact);
        }
        out.push_str("</ul>\n");
    }
    out.push_str("<p class=\"place\"><code dir=\"ltr\">");
    out.push_str(&escape(item.id.as_str()));
    out.push_str("</code></p>\n");
    element(out, "p", "", &Passage::plain(format!("{SIGN} {}", remark.text), remark.locale));
    out.push_str(&"<div class=\"line\"></div>\n".repeat(LINES));
    out.push_str("</article>\n");
}

fn element(out: &mut String, tag: &str, class: &str, words: &Passage) {
    let element = format!("<{tag} {}{class}>{}</{tag}>\n", language(words), escape(words.spoken()));
    out.push_str(&element);
}

fn language(words: &Passage) -> String {
    let direction = match words.locale.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!("lang=\"{}\" dir=\"{direction}\"", words.locale.tag())
}
