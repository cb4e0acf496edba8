//! The terminal: its name, its size, its colours, how Arabic is drawn in it, and what it keeps.
//!
//! It refuses to ask it anything.

use super::{Check, Facts, Judged};
use crate::front::screen::probe::{Probe, Surroundings};
use crate::front::screen::theme::colour::Depth;
use tui_bidi::Harakat;

/// Below this a page is told in pieces everywhere.
const LEAST: (u16, u16) = (40, 12);
/// Below this a kiosk is hard to use.
const LEAST_AT_A_KIOSK: (u16, u16) = (60, 20);
/// A joined letter that a font for Arabic has in any terminal: beh in the middle of a word.
const JOINED: &str = "U+fe92";

pub(super) fn checks(facts: &Facts) -> Vec<Check> {
    let output = if facts.is_terminal { "a terminal" } else { "not a terminal" };
    vec![
        Check::good("terminal", "Terminal", named(&facts.surroundings)),
        Check::good("output", "Output", output),
        size(facts),
        colours(facts),
        arabic(facts),
        fonts(facts),
        scrollback(facts),
    ]
}

fn named(surroundings: &Surroundings) -> String {
    let Surroundings { term, program, .. } = surroundings;
    let named = |variable: &str, value: &str| {
        let value = if value.is_empty() { "not set".to_owned() } else { value.escape_debug().to_string() };
        format!("{variable} {value}")
    };
    format!("{}, {}", named("TERM", term), named("TERM_PROGRAM", program))
}

fn size(facts: &Facts) -> Check {
    let Some((columns, rows)) = facts.size else { return Check::good("size", "Size", "not known") };
    let check = Check::good("size", "Size", format!("{columns} columns, {rows} rows"));
    let fits = |(least_columns, least_rows)| columns >= least_columns && rows >= least_rows;
    let remedy = |(columns, rows)| {
        format!(
            "make the window larger, or the letters smaller: {columns} columns and {rows} rows are needed"
        )
    };
    match facts.judged {
        Judged::AsKiosk if !fits(LEAST_AT_A_KIOSK) => check.faulty(remedy(LEAST_AT_A_KIOSK)),
        Judged::AsOnesOwn if !fits(LEAST) => check.noted(remedy(LEAST)),
        Judged::AsKiosk | Judged::AsOnesOwn => check,
    }
}

fn colours(facts: &Facts) -> Check {
    let depth = match facts.surroundings.depth {
        Depth::True => "all of them",
        Depth::Indexed => "256",
        Depth::Console => "16, behind letters 8",
        Depth::Sixteen => "16, until the terminal has answered",
    };
    let says = if facts.may_colour { depth } else { "not allowed (NO_COLOR, TERM or --theme plain)" };
    Check::good("colours", "Colours", says)
}

fn arabic(facts: &Facts) -> Check {
    let check = |says: String| Check::good("arabic", "Arabic", says);
    if facts.lines {
        return check("as plain text: whoever shows it puts it in order".to_owned());
    }
    if let Some(asked) = facts.asked {
        return check(format!("{}, as was asked for", asked.name()));
    }
    if facts.surroundings.is_console() {
        return check("not shown: the Linux console has no Arabic letters of its own".to_owned())
            .noted("load the font of packaging/console-font, then say --bidi visual");
    }
    let manner = Probe::new(facts.surroundings.clone()).manner();
    let marks = if manner.harakat == Harakat::Keep { "with" } else { "without" };
    check(format!("{}, {marks} vowel marks, until the terminal has answered", manner.encoding.name()))
}

fn fonts(facts: &Facts) -> Check {
    let check = |says: String| Check::good("fonts", "Fonts", says);
    let unknown =
        || check("not known from here: my-rights doctor --card shows how Arabic comes out".to_owned());
    if facts.lines {
        return check("those of whatever shows the lines".to_owned());
    }
    let Some(said) = facts.fonts.as_deref() else { return unknown() };
    if facts.surroundings.is_console() {
        return if said.lines().any(|line| line.contains(JOINED)) {
            check("the console’s font has joined Arabic letters".to_owned())
        } else {
            check("the console’s font has no joined Arabic letters".to_owned())
                .noted("setfont packaging/console-font/my-rights.psf")
        };
    }
    // Terminals want letters of one width; programs that list fonts call that a spacing of 100.
    let fixed = said.lines().filter(|line| line.ends_with(":spacing=100"));
    let mut families: Vec<&str> = fixed.filter_map(|line| line.split([':', ',']).next()).collect();
    families.sort_unstable();
    families.dedup();
    if families.is_empty() {
        check("no font of one width here has joined Arabic letters".to_owned())
            .noted("sudo apt install fonts-dejavu-core, and choose DejaVu Sans Mono in the terminal")
    } else {
        check(format!(
            "{} has joined Arabic letters, if the terminal uses it",
            super::harmless(&families.join(", "))
        ))
    }
}

fn scrollback(facts: &Facts) -> Check {
    let check = |says: String| Check::good("scrollback", "Scrollback", says);
    let judged = facts.judged;
    if let Some(keeper) = facts.keeper {
        return check(format!("{keeper} keeps what was shown"))
            .faulty_at(judged, format!("open the kiosk in the terminal itself, not in {keeper}"));
    }
    if facts.surroundings.is_console() {
        return check("none: the Linux console keeps nothing".to_owned());
    }
    check("not known from here; the guide asks the terminal to forget it between two visits".to_owned())
        .noted_at(judged, "let the terminal keep nothing: lines=0 under [scrollback] in foot.ini")
}
