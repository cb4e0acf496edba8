//! Numbers, dates and lists as each language writes them.

use std::fs;

use my_rights::app::{Kept, Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::passage::Passage;
use my_rights::sheet;
use proptest::prelude::*;
use shelf::content::{Date, Id};
use shelf::language::Locale;
use tui_bidi::{Direction, Harakat, flow, plain};

use crate::embedded::{PHRASES, books, guide};
use crate::folder::home;

/// A day as the sheet writes it.
fn written(locale: Locale, day: u8, month: u8) -> String {
    let ui = books();
    let ui = ui.ui(locale);
    ui.date(u16::from(day), ui.month(month).text, "2023").spoken()
}

#[test]
fn a_date_is_written_as_its_language_writes_it() {
    for (locale, ninth, first) in [
        (Locale::En, "9 October 2023", "1 January 2023"),
        (Locale::Fr, "9 octobre 2023", "1er janvier 2023"),
        (Locale::Es, "9 de octubre de 2023", "1 de enero de 2023"),
        (Locale::Ar, "9 تشرين الأول/أكتوبر 2023", "1 كانون الثاني/يناير 2023"),
    ] {
        assert_eq!(written(locale, 9, 10), ninth);
        assert_eq!(written(locale, 1, 1), first);
        assert!(written(locale, 21, 1).starts_with("21 "), "only the first of a month is another");
    }
}

/// What stands inside a phrase runs as its language does, even if it begins with a number or with a foreign name.
#[test]
fn a_date_and_a_foreign_name_stand_rightly_in_an_arabic_line() {
    let books = books();
    let ui = books.ui(Locale::Ar);
    let seen = |passage: Passage| -> String {
        let rows = flow(&passage.text, 80, Direction::RightToLeft, Harakat::Keep);
        rows.iter().flat_map(|row| &row.glyphs).map(|glyph| glyph.symbol.as_str()).collect()
    };
    let date = ui.date(9_u16, ui.month(10).within(), "2023");
    let checked = seen(ui.source_checked(date.within()));
    assert!(checked.starts_with("2023 ") && checked.contains(" 9 :"), "{checked}");
    let title = Passage::plain("Human Rights Act 1998 (قانون)", Locale::Ar);
    let found = seen(ui.search_right(title.within()));
    assert!(found.starts_with('(') && found.contains(") Human Rights Act 1998 :"), "{found}");
}

#[test]
fn every_month_has_both_its_names_in_arabic() {
    let both = [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيو",
        "تموز/يوليو",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ];
    let books = books();
    for (month, names) in (1..).zip(both) {
        assert_eq!(books.ui(Locale::Ar).month(month).spoken(), names);
        for locale in [Locale::En, Locale::Es, Locale::Fr] {
            let name = books.ui(locale).month(month).spoken();
            assert!(!name.contains('/') && !name.starts_with("[en]"), "{name}");
            assert_eq!(name.starts_with(char::is_uppercase), locale == Locale::En, "{name}");
        }
    }
}

#[test]
fn a_sheet_tells_its_day_in_its_language() {
    for (locale, line) in [
        (Locale::En, "Date: 22 November 2026"),
        (Locale::Fr, "Date\u{a0}: 22 novembre 2026"),
        (Locale::Es, "Fecha: 22 de noviembre de 2026"),
        (Locale::Ar, "التاريخ: 22 تشرين الثاني/نوفمبر 2026"),
    ] {
        let mut app = guide(Setting::Personal, locale);
        app.update(Message::Keep(vec![Kept::Right(Id::new("dignity").unwrap())]));
        app.update(Message::Open(View::Sheet));
        app.update(Message::Today(Date { year: 2026, month: 11, day: 22 }));
        let text = sheet::text(&app, &books());
        assert!(text.lines().any(|written| written == line), "{line}\n{text}");
        assert!(!text.contains(is_eastern), "{text}");
        let page = compose(&app, &books(), Audience::Person);
        assert!(page.blocks.iter().any(|block| block.passage().spoken() == line));
    }
}

/// A digit of those that Arabic and Persian also have: the guide writes Western ones, as WHO’s Arabic pages do.
fn is_eastern(letter: char) -> bool {
    matches!(letter, '٠'..='٩' | '۰'..='۹')
}

#[test]
fn counts_are_written_in_western_digits_and_follow_their_language() {
    let books = books();
    for locale in Locale::ALL {
        let ui = books.ui(locale);
        for count in [0_usize, 1, 2, 3, 10, 11, 99, 100, 101, 1000, 12_345] {
            let said = [
                ui.shelf_theme(count, "x").spoken(),
                ui.notice_kept(count).spoken(),
                ui.notice_dropped(count).spoken(),
                ui.warning_prose(count).spoken(),
                ui.about_minutes(count).spoken(),
            ];
            for said in said {
                let digits: String = said.chars().filter(char::is_ascii_digit).collect();
                assert!(!said.contains(is_eastern) && !said.starts_with("[en]"), "{said}");
                assert!(digits.is_empty() || digits == count.to_string(), "{said}");
                assert!(count < 3 || digits == count.to_string(), "{said}");
            }
        }
    }
    assert!(
        books.ui(Locale::Fr).about_minutes(0).spoken().contains("0\u{a0}minute."),
        "French says nought in the singular"
    );
    // Up to 102. From 103 on the crate of plural rules forgets the hundreds: it says «103 موقف» for «103 مواقف». Nothing that
    // the guide counts comes near that.
    let said = |count| books.ui(Locale::Ar).shelf_theme(count, "x").spoken();
    for (count, words) in [
        (1, "موقف واحد"),
        (2, "موقفان"),
        (3, "3 مواقف"),
        (11, "11 موقفًا"),
        (99, "99 موقفًا"),
        (100, "100 موقف"),
    ] {
        assert!(said(count).contains(words), "{}", said(count));
    }
}

#[test]
fn no_phrase_has_eastern_digits_typed_into_it() {
    // Sayings and words of danger stand as people type them, and are never shown.
    let is_shown = |path: &str| !path.ends_with("/sayings.ftl") && !path.ends_with("/danger.yaml");
    for file in PHRASES.iter().filter(|file| is_shown(&file.path)) {
        let text = String::from_utf8(file.bytes.to_vec()).unwrap();
        assert!(!text.contains(is_eastern), "{}", file.path);
    }
}

/// Languages differ in how a list of words is joined, and Spanish changes its word for *and* by the sound after it: what
/// a page lists, it lists in lines.
#[test]
fn no_list_of_words_is_joined_by_code() {
    let rooms = ["src/compose.rs", "src/sheet.rs", "src/page.rs", "src/prose.rs", "src/compose"];
    let mut files: Vec<_> = rooms.iter().map(|room| home().join(room)).collect();
    let mut read = 0;
    while let Some(file) = files.pop() {
        if file.is_dir() {
            files.extend(fs::read_dir(file).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let code = fs::read_to_string(&file).unwrap();
        read += 1;
        for joins in [".join(", ".concat()", "intersperse"] {
            assert!(!code.contains(joins), "{} joins words with {joins}", file.display());
        }
    }
    assert!(read > 6);
}

/// How numbers to call are written, at home and from abroad; `D` is any digit.
const NUMBERS: [&str; 43] = [
    // Great Britain
    "0DDDD DDDDDD",
    "020 DDDD DDDD",
    "(020) DDDD DDDD",
    "0800 DDD DDDD",
    "0808 DDDD DDD",
    "0800 DDDD",
    "116 DDD",
    "03457 DD DD DD",
    "+44 20 DDDD DDDD",
    "+44 (0)20 DDDD DDDD",
    // France
    "0D DD DD DD DD",
    "0D.DD.DD.DD.DD",
    "39 DD",
    "0 8DD DD DD DD",
    "+33 D DD DD DD DD",
    "+33 (0)D DD DD DD DD",
    // Spain
    "9DD DDD DDD",
    "9D DDD DD DD",
    "900 DD DD DD",
    "+34 9DD DD DD DD",
    "(+34) 9DD DDD DDD",
    // Peru
    "(01) DDD DDDD",
    "01 DDDDDDD",
    "0800 DDDDD",
    "0800-DDDDD",
    "+51 9DD DDD DDD",
    // Ireland
    "1800 DDD DDD",
    "1850 DD DD DD",
    "(021) DDD DDDD",
    "+353 1 DDD DDDD",
    // Argentina
    "0800-DDD-DDDD",
    "(011) 4DDD-DDDD",
    "11 4DDD-DDDD",
    "011 15-DDDD-DDDD",
    "+54 9 11 DDDD-DDDD",
    // Switzerland
    "0DD DDD DD DD",
    "044/DDD DD DD",
    "0800 DD DD DD",
    "+41 DD DDD DD DD",
    "+41 (0)44 DDD DD DD",
    "0041 DD DDD DD DD",
    // In one piece
    "DDD",
    "+DDDDDDDDDDD",
];

/// What may stand beside a number, and how else it may be seen: Arabic reads a range from the right.
const BESIDE: [(&str, &[&str]); 26] = [
    ("", &[]),
    ("قلم", &[]),
    ("(قلم)", &[]),
    ("قلم،", &[]),
    ("7 قلم", &[]),
    ("(24 قلم)", &[]),
    ("(24/7)", &[]),
    ("24/7", &[]),
    ("(9:00-17:00)", &["(17:00-9:00)"]),
    ("9:00-17:00", &["17:00-9:00"]),
    ("9:00–17:00", &["17:00–9:00"]),
    ("12/03/2026", &[]),
    ("2026-11-30", &[]),
    ("50%", &["%50"]),
    ("50%-70%", &["%70-%50", "70%-50%"]),
    ("£3.50", &[]),
    ("3,50 €", &[]),
    ("5-10 قلم", &["10-5"]),
    ("NHS", &[]),
    ("(NHS)", &[]),
    ("NHS/قلم", &[]),
    ("(NHS)/(قلم)", &[]),
    ("a@b.org", &[]),
    ("https://a.org/x/", &[]),
    ("C++", &[]),
    ("(0–18 years)", &[]),
];

/// A number to call, as somebody writes it.
fn number() -> impl Strategy<Value = String> {
    let digits = prop::collection::vec(0..10_u32, 16);
    (prop::sample::select(NUMBERS.to_vec()), digits).prop_map(|(shape, digits)| {
        let mut digits = digits.into_iter().filter_map(|digit| char::from_digit(digit, 10));
        shape.chars().map(|sign| if sign == 'D' { digits.next().unwrap_or('0') } else { sign }).collect()
    })
}

/// The digits that Arabic also has.
fn eastern(text: &str) -> String {
    let turn = |letter: char| letter.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit));
    text.chars().map(|letter| turn(letter).unwrap_or(letter)).collect()
}

/// The rows from left to right, shapes turned back into letters.
fn rows(text: &str, width: u16, direction: Direction) -> Vec<String> {
    let rows = flow(text, width, direction, Harakat::Keep);
    rows.iter().map(|row| row.glyphs.iter().map(|glyph| plain(&glyph.symbol)).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands beside a number to call, its digits are read from left to right, as they are dialled, in one row.
    #[test]
    fn a_number_to_call_is_painted_as_it_is_dialled(
        number in number(),
        before in prop::sample::select(BESIDE.to_vec()),
        behind in prop::sample::select(BESIDE.to_vec()),
        last in prop::sample::select(BESIDE.to_vec()),
        glue in prop::sample::select(vec![[" ", " "], [": ", ", "], [" (", ") "], [" - ", " - "], [" ", "، "], ["/", "/"]]),
        turned in any::<bool>(),
        arabic in any::<bool>(),
        width in 34_u16..=120,
    ) {
        // A slash right beside a digit would make a fraction or a date of both.
        let apart = |text: &str| text.ends_with(['م', ')']) && text.starts_with(['ق', '(', 'N']);
        let [opens, closes] = if [before.0, behind.0].iter().all(|text| apart(text)) { glue } else { [" ", " "] };
        let write = |text: &str| if arabic { eastern(text) } else { text.to_owned() };
        let text = write(&format!("{}{opens}{number}{closes}{} {}", before.0, behind.0, last.0));
        let direction = if turned { Direction::RightToLeft } else { Direction::LeftToRight };
        let wanted = write(&number);
        let painted = rows(&text, width, direction);
        prop_assert!(painted.iter().any(|row| row.contains(&wanted)), "{text}\n{painted:#?}");
        // What stands beside it is as whole.
        let painted = rows(&text, u16::MAX, direction).concat();
        for (beside, others) in [before, behind, last] {
            let seen = |text: &str| painted.contains(&write(text));
            let read = beside.split(' ').all(|word| word.contains('م') || seen(word.trim_matches(['(', ')']))) || others.iter().any(|text| seen(text));
            prop_assert!(read, "{beside} in {text}\n{painted}");
        }
    }
}
