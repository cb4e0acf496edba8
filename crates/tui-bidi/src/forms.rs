//! Which presentation form a letter takes where it stands.
//!
//! A terminal cell holds one picture, so the joined shapes of Arabic letters are asked for one by one from the
//! compatibility blocks of Unicode (U+FB50 and U+FE70), where every shape has a code point. The block from U+FE80 lies in
//! the order of the letters, with one, two or four shapes each, so that it is generated; the letters that Persian, Urdu,
//! Kurdish, Sindhi and Uyghur add are listed.
//!
//! It refuses to know what stands beside a letter: that is joining's.

/// No shape of its own.
const NONE: char = '\0';

/// The first and the last letter that the table knows.
const FIRST: u32 = 0x0621;
const LAST: u32 = 0x06D5;

/// The shapes of one letter: alone, after a letter, before one, between two.
type Shapes = [char; 4];

/// How many shapes the letters from U+0621 have in the block that begins at U+FE80; 0 where it has none.
const COUNTS: &[u8; 42] = b"122224242444442222444444440000004444444224";

/// The letters beyond that block: the letter, its first shape in the block that begins at U+FB50, how many it has.
const BEYOND: &[(u32, u32, u8)] = &[
    (0x0671, 0xFB50, 2),
    (0x067B, 0xFB52, 4),
    (0x067E, 0xFB56, 4),
    (0x0680, 0xFB5A, 4),
    (0x067A, 0xFB5E, 4),
    (0x067F, 0xFB62, 4),
    (0x0679, 0xFB66, 4),
    (0x06A4, 0xFB6A, 4),
    (0x06A6, 0xFB6E, 4),
    (0x0684, 0xFB72, 4),
    (0x0683, 0xFB76, 4),
    (0x0686, 0xFB7A, 4),
    (0x0687, 0xFB7E, 4),
    (0x068D, 0xFB82, 2),
    (0x068C, 0xFB84, 2),
    (0x068E, 0xFB86, 2),
    (0x0688, 0xFB88, 2),
    (0x0698, 0xFB8A, 2),
    (0x0691, 0xFB8C, 2),
    (0x06A9, 0xFB8E, 4),
    (0x06AF, 0xFB92, 4),
    (0x06B3, 0xFB96, 4),
    (0x06B1, 0xFB9A, 4),
    (0x06BA, 0xFB9E, 2),
    (0x06BB, 0xFBA0, 4),
    (0x06C0, 0xFBA4, 2),
    (0x06C1, 0xFBA6, 4),
    (0x06BE, 0xFBAA, 4),
    (0x06D2, 0xFBAE, 2),
    (0x06D3, 0xFBB0, 2),
    (0x06AD, 0xFBD3, 4),
    (0x06C7, 0xFBD7, 2),
    (0x06C6, 0xFBD9, 2),
    (0x06C8, 0xFBDB, 2),
    (0x0677, 0xFBDD, 1),
    (0x06CB, 0xFBDE, 2),
    (0x06C5, 0xFBE0, 2),
    (0x06C9, 0xFBE2, 2),
    (0x06D0, 0xFBE4, 4),
    (0x06CC, 0xFBFC, 4),
    // Drawn as heh, of which it is a variant without a shape of its own.
    (0x06D5, 0xFEE9, 2),
];

static SHAPES: [Shapes; (LAST - FIRST + 1) as usize] = build();

const fn shape(code: u32) -> char {
    match char::from_u32(code) {
        Some(letter) => letter,
        None => NONE,
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "runs when the program is built, where a wrong index is an error"
)]
const fn row(first: u32, count: u8) -> Shapes {
    let mut shapes = [NONE; 4];
    let mut at = 0;
    while at < count {
        shapes[at as usize] = shape(first + at as u32);
        at += 1;
    }
    shapes
}

#[expect(
    clippy::indexing_slicing,
    reason = "runs when the program is built, where a wrong index is an error"
)]
const fn build() -> [Shapes; (LAST - FIRST + 1) as usize] {
    let mut table = [[NONE; 4]; (LAST - FIRST + 1) as usize];
    let mut next = 0xFE80;
    let mut at = 0;
    while at < COUNTS.len() {
        let count = COUNTS[at] - b'0';
        table[at] = row(next, count);
        next += count as u32;
        at += 1;
    }
    let mut at = 0;
    while at < BEYOND.len() {
        let (letter, first, count) = BEYOND[at];
        table[(letter - FIRST) as usize] = row(first, count);
        at += 1;
    }
    // Uyghur and Kazakh join U+0649 on both sides; Urdu writes noon for a nasal inside a word.
    table[(0x0649 - FIRST) as usize][2] = '\u{FBE8}';
    table[(0x0649 - FIRST) as usize][3] = '\u{FBE9}';
    table[(0x06BA - FIRST) as usize][2] = '\u{FEE7}';
    table[(0x06BA - FIRST) as usize][3] = '\u{FEE8}';
    table
}

/// The shape of `letter` between neighbours that it joins (`before`, `after`), or the letter itself when Unicode has no
/// such shape.
pub(super) fn form(letter: char, before: bool, after: bool) -> char {
    let Some(shapes) = shapes(letter) else { return letter };
    let [alone, last, first, middle] = *shapes;
    let wanted = match (before, after) {
        (true, true) => [middle, last, alone],
        (true, false) => [last, alone, alone],
        (false, true) => [first, alone, alone],
        (false, false) => [alone; 3],
    };
    wanted.into_iter().find(|&shape| shape != NONE).unwrap_or(letter)
}

/// Lam and an alef in one cell, joined to the letter before or not. Unicode has eight of them, and all fonts draw them.
pub(super) const fn lam_alef(alef: char, before: bool) -> Option<char> {
    Some(match (alef, before) {
        ('\u{0622}', false) => '\u{FEF5}',
        ('\u{0622}', true) => '\u{FEF6}',
        ('\u{0623}', false) => '\u{FEF7}',
        ('\u{0623}', true) => '\u{FEF8}',
        ('\u{0625}', false) => '\u{FEF9}',
        ('\u{0625}', true) => '\u{FEFA}',
        ('\u{0627}', false) => '\u{FEFB}',
        ('\u{0627}', true) => '\u{FEFC}',
        _ => return None,
    })
}

/// The letters that a presentation form stands for, in logical order.
pub(super) fn letters(form: char) -> Option<[Option<char>; 2]> {
    if !matches!(form, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}') {
        return None;
    }
    for alef in ['\u{0622}', '\u{0623}', '\u{0625}', '\u{0627}'] {
        if lam_alef(alef, false) == Some(form) || lam_alef(alef, true) == Some(form) {
            return Some([Some('\u{0644}'), Some(alef)]);
        }
    }
    if let Some(mark) = mark(form) {
        return Some([Some(mark), None]);
    }
    let at = SHAPES.iter().position(|shapes| shapes.contains(&form))?;
    let letter = char::from_u32(FIRST + u32::try_from(at).ok()?)?;
    Some([Some(letter), None])
}

/// The vowel mark that U+FE70 to U+FE7F show on a space or on a tatweel.
const fn mark(form: char) -> Option<char> {
    Some(match form {
        '\u{FE70}' | '\u{FE71}' => '\u{064B}',
        '\u{FE72}' => '\u{064C}',
        '\u{FE74}' => '\u{064D}',
        '\u{FE76}' | '\u{FE77}' => '\u{064E}',
        '\u{FE78}' | '\u{FE79}' => '\u{064F}',
        '\u{FE7A}' | '\u{FE7B}' => '\u{0650}',
        '\u{FE7C}' | '\u{FE7D}' => '\u{0651}',
        '\u{FE7E}' | '\u{FE7F}' => '\u{0652}',
        _ => return None,
    })
}

fn shapes(letter: char) -> Option<&'static Shapes> {
    let at = u32::from(letter).checked_sub(FIRST)?;
    SHAPES.get(usize::try_from(at).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_block_ends_where_the_lam_alefs_begin() {
        assert_eq!(form('\u{0621}', true, true), '\u{FE80}');
        assert_eq!(form('ي', true, true), '\u{FEF4}', "the last shape before the lam-alefs");
        assert_eq!(form('م', false, true), '\u{FEE3}');
        assert_eq!(form('ه', true, false), '\u{FEEA}');
        assert_eq!(form('ئ', false, true), '\u{FE8B}');
    }

    #[test]
    fn a_letter_that_joins_one_side_only_keeps_to_it() {
        assert_eq!(form('د', true, true), '\u{FEAA}');
        assert_eq!(form('د', false, true), '\u{FEA9}');
    }

    #[test]
    fn persian_and_urdu_have_their_shapes() {
        let joined: String = ['پ', 'چ', 'ژ', 'ک', 'گ', 'ی', 'ہ', 'ھ', 'ے', 'ٹ', 'ڈ', 'ڑ']
            .into_iter()
            .map(|letter| form(letter, true, false))
            .collect();
        assert_eq!(
            joined,
            "\u{FB57}\u{FB7B}\u{FB8B}\u{FB8F}\u{FB93}\u{FBFD}\u{FBA7}\u{FBAB}\u{FBAF}\u{FB67}\u{FB89}\u{FB8D}"
        );
    }

    #[test]
    fn what_has_no_shape_stays_itself() {
        assert_eq!(form('a', true, true), 'a');
        assert_eq!(form('\u{0640}', true, true), '\u{0640}');
        assert_eq!(form('\u{06CE}', true, true), '\u{06CE}');
    }

    #[test]
    fn a_shape_leads_back_to_its_letters() {
        assert_eq!(letters('\u{FEE3}'), Some([Some('م'), None]));
        assert_eq!(letters('\u{FEFC}'), Some([Some('ل'), Some('ا')]));
        assert_eq!(letters('م'), None);
    }
}
