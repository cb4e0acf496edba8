//! What a reader sees, row by row. Arabic shapes are written as their letters: `seen` undoes them.

use super::*;

/// The rows as they are seen from left to right, shapes turned back into letters.
fn seen(text: &str, width: u16, direction: Direction) -> Vec<String> {
    flow(text, width, direction, Harakat::Keep).iter().map(letters_of).collect()
}

fn letters_of(row: &Row) -> String {
    row.glyphs
        .iter()
        .flat_map(|glyph| {
            let mut letters: Vec<char> = Vec::new();
            for letter in glyph.symbol.chars() {
                match forms::letters(letter) {
                    Some([one, other]) => letters.extend(one.into_iter().chain(other)),
                    None => letters.push(letter),
                }
            }
            letters
        })
        .collect()
}

/// One Arabic row.
fn arabic(text: &str) -> String {
    seen(text, 200, Direction::RightToLeft).concat()
}

/// The Arabic word of the examples, as it is seen.
const WORD: &str = "ملق";

#[test]
fn an_empty_text_is_one_empty_row() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let rows = flow("", 10, direction, Harakat::Keep);
        assert_eq!(rows, [Row { glyphs: Vec::new(), cells: 0, direction }]);
    }
}

#[test]
fn lines_of_a_text_are_paragraphs() {
    assert_eq!(seen("a\r\nb\n\nc\n", 10, Direction::LeftToRight), ["a", "b", "", "c", ""]);
}

#[test]
fn no_width_neither_panics_nor_loops() {
    for width in [0, 1] {
        let rows = flow("漢a \u{2068}لا\u{2069}", width, Direction::RightToLeft, Harakat::Keep);
        assert_eq!(rows.iter().map(letters_of).collect::<Vec<_>>(), ["漢", "a", "لا"]);
    }
}

#[test]
fn arabic_is_seen_from_the_right_and_joined() {
    let row = flow("قلم", 10, Direction::RightToLeft, Harakat::Keep).remove(0);
    let symbols: String = row.glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect();
    assert_eq!(symbols, "\u{FEE2}\u{FEE0}\u{FED7}");
    assert_eq!(row.cells, 3);
    assert_eq!(row.indent(10), 7);
}

#[test]
fn lam_alef_takes_one_cell_and_covers_both_letters() {
    let row = flow("لا", 10, Direction::RightToLeft, Harakat::Keep).remove(0);
    assert_eq!(row.glyphs, [Glyph { symbol: "\u{FEFB}".to_owned(), cells: 1, source: 0..4, level: 1 }]);
    assert_eq!(cells("لا"), 1);
    assert_eq!(cells("سلام لا"), 5);
}

#[test]
fn marks_stay_with_their_letter_or_go() {
    let text = "حَقّ";
    let kept = flow(text, 10, Direction::RightToLeft, Harakat::Keep).remove(0);
    let stripped = flow(text, 10, Direction::RightToLeft, Harakat::Strip).remove(0);
    assert_eq!(
        kept.glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect::<Vec<_>>(),
        ["\u{FED6}\u{0651}", "\u{FEA3}\u{064E}"]
    );
    assert_eq!(
        stripped.glyphs.iter().map(|glyph| glyph.symbol.as_str()).collect::<Vec<_>>(),
        ["\u{FED6}", "\u{FEA3}"]
    );
    assert_eq!(stripped.glyphs[1].source, 0..4);
    assert_eq!((kept.cells, stripped.cells), (2, 2));
}

#[test]
fn the_direction_is_never_guessed() {
    assert_eq!(arabic("WHO قلم"), format!("{WORD} WHO"));
    assert_eq!(seen("قلم WHO", 20, Direction::LeftToRight), [format!("{WORD} WHO")]);
}

#[test]
fn islands_keep_their_order() {
    for island in [
        "2026-11-22",
        "2026-11-22T10:30",
        "٢٠٢٦-١١-٢٢",
        "+44 20 7946",
        "(020) 7946-0958",
        "0800 123 456",
        "116 123",
        "555-123-4567",
        "3.5 MB",
        "500 mg",
        "5\u{A0}ml",
        "37 °C",
        "5–10 mg",
        "/srv/ar/x.txt",
        "~/notes/",
        "C++",
        "C#",
        ".NET",
        "@name",
        "#tag",
        "-5",
        "+5",
        "$5",
        "5$",
        "€20",
        "https://example.org/",
        "https://example.org/a?b=",
        "www.example.org/x/",
        "user@a.org",
        "v1.2.3-rc.1",
        "1.2.3-rc.1",
        "Ctrl+C",
        "--help",
        "open()",
        "COVID-19",
        "10:30",
        "22/11/2026",
    ] {
        assert_eq!(
            arabic(&format!("قلم {island} قلم")).replace('\u{A0}', " "),
            format!("{WORD} {} {WORD}", island.replace('\u{A0}', " "))
        );
        assert_eq!(arabic(&format!("قلم {island}")), format!("{} {WORD}", island.replace('\u{A0}', " ")));
    }
}

#[test]
fn a_number_to_call_ends_where_something_else_begins() {
    for (text, painted) in [
        ("0808 2000 247 (24 قلم)", "(ملق 24) 0808 2000 247"),
        ("116 123 (24/7)", "(24/7) 116 123"),
        ("116 123 24/7", "24/7 116 123"),
        ("116 123 7 قلم", "ملق 7 116 123"),
        ("قلم 116 123 24 h", "24 h 116 123 ملق"),
        ("قلم 020 7946 0958 9:00-17:00", "17:00-9:00 020 7946 0958 ملق"),
        ("0800 123 456 12/03/2026", "12/03/2026 0800 123 456"),
        ("0800 123 456 2026-11-30", "2026-11-30 0800 123 456"),
        ("قلم 0800 123 456 50%", "%50 0800 123 456 ملق"),
        ("قلم 0800 123 456 3,50 €", "3,50 € 0800 123 456 ملق"),
        ("قلم 0800 123 456/116 123", "116 123/0800 123 456 ملق"),
        ("قلم 0800 123 456-9:00", "9:00-0800 123 456 ملق"),
        ("(1) 116 123", "116 123 (1)"),
        ("قلم ٠٨٠٠ ١٢٣ ٤٥٦ (٢٤/٧)", "(٢٤/٧) ٠٨٠٠ ١٢٣ ٤٥٦ ملق"),
    ] {
        assert_eq!(arabic(text), painted, "{text}");
    }
}

#[test]
fn a_number_to_call_keeps_its_groups() {
    for number in [
        "+44 (0)20 7946 0958",
        "(+44) 20 7946 0958",
        "+33 1 23 45 67 89",
        "0 800 123 456",
        "39 19",
        "044/123 45 67",
        "11 4123-4567",
        "0800 - 123 456",
        "020 7946 0958 ext. 12",
        "020 7946 0958x12",
        "12 345 km",
        "1 234 567 €",
        "+٤٤ (٠)٢٠ ٧٩٤٦ ٠٩٥٨",
    ] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for text in [format!("قلم {number} قلم"), format!("قلم {number}"), format!("{number} (قلم)")]
            {
                let painted = seen(&text, 200, direction).concat();
                assert!(painted.contains(number), "{text}: {painted}");
            }
        }
    }
}

#[test]
fn a_sign_between_two_scripts_stands_between_them() {
    for sign in ['/', '-', '–', '&', '+', '_', '=', '*', '|', '%', '@', '\\'] {
        assert_eq!(arabic(&format!("NHS{sign}قلم")), format!("{WORD}{sign}NHS"));
        assert_eq!(arabic(&format!("قلم{sign}NHS")), format!("NHS{sign}{WORD}"));
        assert_eq!(arabic(&format!("(NHS){sign}(قلم)")), format!("({WORD}){sign}(NHS)"));
        assert_eq!(arabic(&format!("(قلم){sign}(NHS)")), format!("(NHS){sign}({WORD})"));
    }
    assert_eq!(arabic("C++/قلم C++ قلم"), format!("{WORD} C++ {WORD}/C++"));
    assert_eq!(arabic("500 mg/قلم"), format!("{WORD}/500 mg"));
}

#[test]
fn a_dash_after_a_share_is_no_minus() {
    assert_eq!(arabic("قلم 50%-70% -5"), format!("-5 %70-%50 {WORD}"));
    assert_eq!(arabic("قلم ٥٠٪-٧٠٪"), format!("٪٧٠-٪٥٠ {WORD}"));
    assert_eq!(arabic("قلم £3.50-£5"), format!("£5-£3.50 {WORD}"));
}

#[test]
fn a_figure_begins_the_foreign_phrase_that_follows() {
    assert_eq!(arabic("قلم (قلم: 0–18 years: guidance)"), format!("(0–18 years: guidance :{WORD}) {WORD}"));
    assert_eq!(arabic("كوفيد-19 vaccine"), "vaccine 19-ديفوك");
    assert_eq!(seen("قلم 0–18 years", 40, Direction::LeftToRight), [format!("{WORD} 0–18 years")]);
}

#[test]
fn isolates_part_two_runs_even_without_a_space() {
    assert_eq!(arabic("قلم \u{2068}12\u{2069}\u{2068}34\u{2069}"), format!("3412 {WORD}"));
    assert_eq!(arabic("[Tab][Enter]"), "[Enter][Tab]");
}

#[test]
fn what_arabic_reads_from_the_right_stays_so() {
    assert_eq!(arabic("قلم 16% قلم"), format!("{WORD} %16 {WORD}"));
    assert_eq!(arabic("قلم 5-10 قلم"), format!("{WORD} 10-5 {WORD}"));
    assert_eq!(arabic("قلم 10:30-12:00"), format!("12:00-10:30 {WORD}"));
    assert_eq!(arabic("كوفيد-19"), "19-ديفوك");
}

#[test]
fn the_end_of_a_sentence_is_not_part_of_an_island() {
    assert_eq!(arabic("قلم https://a.org/x/."), format!(".https://a.org/x/ {WORD}"));
    assert_eq!(arabic("قلم (C++)."), format!(".(C++) {WORD}"));
    assert_eq!(arabic("قلم 3.5 MB، قلم"), format!("{WORD} ،3.5 MB {WORD}"));
}

#[test]
fn an_island_does_not_leave_the_phrase_it_belongs_to() {
    assert_eq!(arabic("قلم John Smith a@b.org قلم"), format!("{WORD} John Smith a@b.org {WORD}"));
    assert_eq!(arabic("قلم .NET framework"), format!(".NET framework {WORD}"));
    assert_eq!(arabic("قلم 3.5 MB free"), format!("3.5 MB free {WORD}"));
    assert_eq!(arabic("قلم WHO 2026-11-22"), format!("WHO 2026-11-22 {WORD}"));
}

#[test]
fn two_islands_follow_each_other_as_the_language_runs() {
    assert_eq!(arabic("https://a.org/ https://b.org/"), "https://b.org/ https://a.org/");
    assert_eq!(arabic("[Tab] [Enter]"), "[Enter] [Tab]");
    assert_eq!(arabic("[Tab] قلم · [Esc] قلم"), format!("{WORD} [Esc] · {WORD} [Tab]"));
}

#[test]
fn fluent_isolates_are_obeyed_and_not_painted() {
    assert_eq!(arabic("قلم \u{2068}Anna B.\u{2069} قلم"), format!("{WORD} Anna B. {WORD}"));
    assert_eq!(arabic("قلم \u{2068}+44 20 79\u{2069}"), format!("+44 20 79 {WORD}"));
    assert_eq!(arabic("قلم \u{2068}3.5\u{2069} MB"), format!("3.5 MB {WORD}"));
    assert_eq!(arabic("[\u{2068}Enter\u{2069}] قلم"), format!("{WORD} [Enter]"));
    assert_eq!(arabic("3.5 MB \u{2068}name\u{2069} [Enter]"), "[Enter] name 3.5 MB");
    assert_eq!(seen("See \u{2068}قلم\u{2069} now", 20, Direction::LeftToRight), [format!("See {WORD} now")]);
}

#[test]
fn a_particle_joins_an_inserted_word() {
    let row = flow("ل\u{2068}علي\u{2069}", 10, Direction::RightToLeft, Harakat::Keep).remove(0);
    let symbols: Vec<_> = row.glyphs.iter().rev().map(|glyph| glyph.symbol.as_str()).collect();
    assert_eq!(symbols, ["\u{FEDF}", "\u{FECC}", "\u{FEE0}", "\u{FEF2}"]);
}

#[test]
fn brackets_and_quotes_are_mirrored() {
    assert_eq!(arabic("(قلم) «قلم» [1] {أ}"), format!("{{أ}} [1] «{WORD}» ({WORD})"));
    assert_eq!(arabic("قلم (WHO) 123"), format!("123 (WHO) {WORD}"));
    assert_eq!(seen("(a) «b»", 20, Direction::LeftToRight), ["(a) «b»"]);
}

#[test]
fn rows_are_cut_in_logical_order() {
    assert_eq!(seen("قلم WHO قلم", 7, Direction::RightToLeft), [format!("WHO {WORD}"), WORD.to_owned()]);
    assert_eq!(seen("one two three", 7, Direction::LeftToRight), ["one two", "three"]);
}

#[test]
fn latin_words_keep_their_order_across_rows() {
    assert_eq!(
        seen("قلم one two three", 7, Direction::RightToLeft),
        [format!("one {WORD}"), "two".to_owned(), "three".to_owned()]
    );
}

#[test]
fn a_word_too_wide_is_broken_with_its_joined_shapes() {
    let rows = flow("قلمقلم", 4, Direction::RightToLeft, Harakat::Keep);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].glyphs[0].symbol, "\u{FED8}", "the qaf at the end of the row still joins on");
    assert_eq!(rows[1].glyphs[1].symbol, "\u{FEE0}");
}

#[test]
fn islands_are_not_torn_apart() {
    assert_eq!(seen("Ring 116 123 now", 9, Direction::LeftToRight), ["Ring", "116 123", "now"]);
    assert_eq!(seen("at https://a.org/b", 14, Direction::LeftToRight), ["at", "https://a.org/", "b"]);
    assert_eq!(seen("take 500 mg", 8, Direction::LeftToRight), ["take", "500 mg"]);
    assert_eq!(seen("on 2026-11-22", 11, Direction::LeftToRight), ["on", "2026-11-22"]);
}

#[test]
fn no_row_begins_or_ends_with_lonely_punctuation() {
    assert_eq!(seen("Vous\u{A0}? Oui", 6, Direction::LeftToRight), ["Vous ?", "Oui"]);
    assert_eq!(seen("Et vous\u{202F}?", 8, Direction::LeftToRight), ["Et", "vous ?"]);
    assert_eq!(seen("ab cd — ef", 6, Direction::LeftToRight), ["ab", "cd —", "ef"]);
    assert_eq!(seen("abcde?", 5, Direction::LeftToRight), ["abcd", "e?"]);
    assert_eq!(seen("ab « cd »", 5, Direction::LeftToRight), ["ab", "« cd", "»"].map(str::to_owned).to_vec());
    assert_eq!(seen("قلم؟ قلم", 4, Direction::RightToLeft), [format!("؟{WORD}"), WORD.to_owned()]);
}

#[test]
fn spaces_vanish_only_where_a_row_is_cut() {
    assert_eq!(seen("a  b ", 10, Direction::LeftToRight), ["a  b "]);
    assert_eq!(seen("ab  cd", 3, Direction::LeftToRight), ["ab", "cd"]);
    assert_eq!(seen("   ", 2, Direction::LeftToRight), ["  "]);
}

#[test]
fn controls_are_never_painted() {
    let rows =
        flow("a\u{1B}[31m\u{200B}b\u{200E}\u{FEFF}\u{7}\tc", 40, Direction::LeftToRight, Harakat::Keep);
    assert_eq!(letters_of(&rows[0]), "a[31mb c");
}

#[test]
fn a_mark_alone_gets_a_circle() {
    assert_eq!(seen("\u{064E}", 5, Direction::RightToLeft), ["◌\u{064E}"]);
    assert_eq!(flow("\u{064E}", 5, Direction::RightToLeft, Harakat::Strip)[0].glyphs, []);
}

#[test]
fn a_mark_that_takes_a_cell_is_measured_on_every_letter() {
    for text in ["a\u{0BC6}", " \u{0BC6}", "\u{0B95}\u{0BC6}"] {
        assert_eq!(cells(text), 2, "{text:?}");
        assert_eq!(cut(text, 9, Direction::LeftToRight, Harakat::Keep).glyphs.len(), 1);
    }
}

#[test]
fn a_family_is_one_glyph_of_two_cells() {
    let row = flow("👩‍👩‍👧é", 5, Direction::LeftToRight, Harakat::Keep).remove(0);
    assert_eq!(row.glyphs.len(), 2);
    assert_eq!(row.cells, 3);
}

#[test]
fn a_cut_is_at_the_logical_end() {
    let row = cut("قلم WHO قلم", 8, Direction::RightToLeft, Harakat::Keep);
    assert_eq!(letters_of(&row), format!("…WHO {WORD}"));
    let row = cut("قلم قلم", 6, Direction::RightToLeft, Harakat::Keep);
    assert_eq!(letters_of(&row), format!("…ق {WORD}"));
    assert_eq!(row.glyphs[0].source, 9..13);
    assert_eq!(letters_of(&cut("one two", 5, Direction::LeftToRight, Harakat::Keep)), "one…");
    assert_eq!(letters_of(&cut("one two", 7, Direction::LeftToRight, Harakat::Keep)), "one two");
    assert_eq!(letters_of(&cut("one", 1, Direction::LeftToRight, Harakat::Keep)), "…");
    assert_eq!(cut("one", 0, Direction::LeftToRight, Harakat::Keep).cells, 0);
}

/// The columns of a cursor before each letter of a text and behind the last, in an area of ten cells.
fn cursors(text: &str, direction: Direction) -> Vec<u16> {
    let row = cut(text, 9, direction, Harakat::Keep);
    let ends = text.char_indices().map(|(byte, _)| byte).chain([text.len()]);
    ends.map(|byte| row.cursor(byte, 10)).collect()
}

#[test]
fn the_cursor_stands_where_the_next_letter_goes() {
    for (text, direction, columns) in [
        ("", Direction::LeftToRight, &[0][..]),
        ("", Direction::RightToLeft, &[9]),
        ("ab c", Direction::LeftToRight, &[0, 1, 2, 3, 4]),
        ("漢a", Direction::LeftToRight, &[0, 2, 3]),
        ("قلم", Direction::RightToLeft, &[9, 8, 7, 6]),
        // Lam and alef share a cell: behind the lam is behind both.
        ("لا", Direction::RightToLeft, &[9, 8, 8]),
        // English in an Arabic line grows to the right, and moves to the left.
        ("ق ab", Direction::RightToLeft, &[9, 8, 7, 6, 7]),
        ("ق 12", Direction::RightToLeft, &[9, 8, 7, 6, 7]),
        // Arabic in an English line grows to the left, and moves to the right.
        ("a قل", Direction::LeftToRight, &[0, 1, 2, 3, 2]),
        ("a قل ", Direction::LeftToRight, &[0, 1, 2, 3, 2, 5]),
    ] {
        assert_eq!(cursors(text, direction), columns, "{text}");
    }
}

#[test]
fn a_cursor_without_room_stays_in_its_area() {
    assert_eq!(cut("abc", 3, Direction::LeftToRight, Harakat::Keep).cursor(3, 3), 2);
    assert_eq!(cut("قلم", 3, Direction::RightToLeft, Harakat::Keep).cursor(6, 3), 0);
    assert_eq!(cut("قلم", 3, Direction::RightToLeft, Harakat::Keep).cursor(0, 2), 1);
    assert_eq!(cut("abc", 3, Direction::LeftToRight, Harakat::Keep).cursor(3, 0), 0);
}

#[test]
fn persian_and_urdu_are_joined() {
    let row = flow("گفتگو", 10, Direction::RightToLeft, Harakat::Keep).remove(0);
    let symbols: Vec<_> = row.glyphs.iter().rev().map(|glyph| glyph.symbol.as_str()).collect();
    assert_eq!(symbols, ["\u{FB94}", "\u{FED4}", "\u{FE98}", "\u{FB95}", "\u{FEEE}"]);
}

#[test]
fn lines_end_where_words_do_and_keep_their_logical_order() {
    use super::lines;
    assert_eq!(lines("one two three", 7, Direction::LeftToRight), ["one two", "three"]);
    assert_eq!(
        lines("dit-elle alors", 6, Direction::LeftToRight),
        ["dit-", "elle", "alors"],
        "wider than a row"
    );
    assert_eq!(lines("oui, dit-elle", 10, Direction::LeftToRight), ["oui,", "dit-elle"]);
    assert_eq!(lines("لا أريد أن أبقى", 8, Direction::RightToLeft), ["لا أريد", "أن أبقى"]);
    assert_eq!(lines("", 8, Direction::RightToLeft), [""; 0]);
    assert_eq!(lines("x", 0, Direction::LeftToRight), ["x"]);
}
