//! How long a full screen of Arabic takes: below 300 µs to lay 80×24, in step with the length of the text, and 100 µs at
//! most to encode it.
//!
//! `cargo bench -p tui-bidi`. Medians in µs on one core of a shared server:
//!
//! | | 80×24 | 132×43 |
//! |---|---|---|
//! | `flow_arabic` | 222 | 690 |
//! | `flow_english` | 145 | 449 |
//! | `encode_frame`: `Visual`, `Lrm`, `Osc66` | 1, 16, 17 | |
//! | `encode_frame`: `Logical`, `Terminal` | 101, 98 | |
//!
//! Before stretches went through the algorithm as one and pieces were numbers, `Logical` took 574 and `Lrm` 65.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::{Position, Rect};
use tui_bidi::encode::{Encoding, encode};
use tui_bidi::{Direction, Harakat, flow};

/// Mostly Arabic, with names, numbers, keys and an address.
const SENTENCES: [&str; 4] = [
    "المكتبة مفتوحة كل يوم، وفيها كتب بلغات كثيرة، ويمكنك أن تستعير ما تشاء منها لمدة ثلاثة أسابيع. ",
    "قالت ليلى: «أريد أن أقرأ أولاً، ثم أختار بنفسي»، فجلس كريم وأراها مرتين كيف تفتح ملفاً حجمه 500 MB على الحاسوب. ",
    "تقول المادة 27 من الإعلان العالمي لحقوق الإنسان (UDHR) إن لكل شخص حق المشاركة الحرة في حياة المجتمع الثقافية. ",
    "اتصل على +44 20 7946 0958 أو اكتب إلى help@example.org، أو اضغط [Enter] للمتابعة، ولا تتردد في طلب كتاب. ",
];

/// About as many letters as a screen has cells, in paragraphs of two or three sentences.
fn page(cells: usize) -> String {
    let mut page = String::new();
    let mut letters = 0;
    for (at, sentence) in SENTENCES.iter().cycle().enumerate() {
        if letters >= cells {
            break;
        }
        page.push_str(sentence);
        letters += sentence.chars().count();
        if at % 3 == 2 {
            page.push('\n');
        }
    }
    page
}

fn main() {
    divan::main();
}

/// Layout of a screen of Arabic, nothing remembered.
#[divan::bench(args = [(80, 24), (132, 43)])]
fn flow_arabic(bencher: divan::Bencher<'_, '_>, (width, height): (u16, u16)) {
    let page = page(usize::from(width) * usize::from(height));
    bencher.bench(|| flow(divan::black_box(&page), width, Direction::RightToLeft, Harakat::Keep));
}

/// The same for English.
#[divan::bench(args = [(80, 24), (132, 43)])]
fn flow_english(bencher: divan::Bencher<'_, '_>, (width, height): (u16, u16)) {
    let sentence =
        "The library is open every day, has books in many languages, and lends them for three weeks. ";
    let page = sentence.repeat(usize::from(width) * usize::from(height) / sentence.len() + 1);
    bencher.bench(|| flow(divan::black_box(&page), width, Direction::LeftToRight, Harakat::Keep));
}

/// One paragraph, longer and longer: ten times the letters take ten times as long.
#[divan::bench(args = [1_000, 10_000, 100_000])]
fn flow_one_paragraph(bencher: divan::Bencher<'_, '_>, letters: usize) {
    let page = page(letters).replace('\n', "");
    bencher.bench(|| flow(divan::black_box(&page), 80, Direction::RightToLeft, Harakat::Keep));
}

/// The last pass over a full frame.
#[divan::bench(args = [Encoding::Visual, Encoding::Lrm, Encoding::Osc66, Encoding::Logical, Encoding::Terminal])]
fn encode_frame(bencher: divan::Bencher<'_, '_>, encoding: Encoding) {
    let mut frame = Buffer::empty(Rect::new(0, 0, 80, 24));
    let rows = flow(&page(78 * 24), 78, Direction::RightToLeft, encoding.letters(Harakat::Keep));
    for (line, row) in (0..24).zip(rows) {
        let mut column = 1 + row.indent(78);
        for glyph in row.glyphs {
            if let Some(cell) = frame.cell_mut((column, line)) {
                cell.set_symbol(&glyph.symbol);
            }
            column += glyph.cells;
        }
    }
    let cursor = Position { x: 77, y: 12 };
    bencher.with_inputs(|| frame.clone()).bench_values(|mut frame| encode(&mut frame, encoding, cursor));
}
