//! The fonts, and lines of letters in them: joined, measured, wrapped, in the order in which they are seen.
//!
//! Two families, cut to the scripts of the guide: Noto Sans for Latin letters, Noto Naskh Arabic for Arabic ones, which has
//! one glyph for each letter, so that what is copied out of a page has the letters that were put in. It refuses to know
//! pages.

use std::ops::Range;
use std::sync::Arc;

use harfrust::{
    BufferClusterLevel, Direction as Way, Feature, FontRef, ShapeOptions, ShaperData, Tag, UnicodeBuffer,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use read_fonts::TableProvider as _;
use read_fonts::tables::cmap::Cmap;
use tui_bidi::flow_measured;

use super::super::{SPACE, spaces};
use super::Unprintable;
use crate::passage::Passage;

/// Arabic letters look smaller than Latin ones of the same size.
const ARABIC_SIZE: f32 = 1.15;
/// Ligatures would make one glyph of two letters, and copy as one or as none.
const NO_LIGATURES: [Feature; 2] = [
    Feature { tag: Tag::new(b"liga"), value: 0, start: 0, end: u32::MAX },
    Feature { tag: Tag::new(b"dlig"), value: 0, start: 0, end: u32::MAX },
];
/// How wide a space for a hand is at least, within a sentence: a day, a name.
const WITHIN: f32 = 72.0;
/// How wide it is at least at the end of one.
const LAST: f32 = 110.0;
/// Lines are wrapped in this fraction of a point.
const UNIT: f32 = 64.0;

/// Which script a font is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Script {
    Latin,
    Arabic,
}

/// The fonts.
pub(super) struct Faces {
    /// Latin and Arabic, plain.
    plain: [Option<Face>; 2],
    /// The same, bold.
    bold: [Option<Face>; 2],
}

/// One font, as the shaper and as the document know it.
struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    letters: Cmap<'static>,
    /// The font in the document.
    written: Font,
    /// The same once more for words from right to left: there a mirrored bracket has the glyph of the other one, and a
    /// glyph that means two characters would have to be explained at each place.
    turned: Font,
    per_em: f32,
}

/// A line of letters, from left to right as it is seen.
pub(super) struct Row {
    pub pieces: Vec<Piece>,
    /// How wide it is, in points.
    pub width: f32,
    /// Whether a hand writes in it, which needs more height than letters do.
    pub is_for_a_hand: bool,
}

/// Glyphs of one font that stand beside one another; none where there is a space for a hand.
pub(super) struct Piece {
    pub font: Font,
    /// The size of the letters, in points.
    pub size: f32,
    pub glyphs: Vec<KrillaGlyph>,
    /// What they stand for, in the order in which they are seen: readers of such files expect that.
    pub text: String,
    /// How wide it is, in points.
    pub width: f32,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let twin: Vec<u8> = bytes.iter().copied().chain([0]).collect();
        let letters = font.cmap().ok()?;
        let written = Font::new(bytes.into(), 0)?;
        let turned = Font::new(Arc::new(twin).into(), 0)?;
        let per_em = written.units_per_em();
        Some(Self { data: ShaperData::new(&font), font, letters, written, turned, per_em })
    }

    fn has(&self, letter: char) -> bool {
        self.letters.map_codepoint(letter).is_some()
    }

    /// Shapes `text[range]` among what stands round it.
    fn shape(&self, text: &str, range: &Range<usize>, way: Way) -> harfrust::GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        let piece = text.get(range.clone()).unwrap_or_default();
        for (at, letter) in piece.char_indices().filter(|(_, letter)| !is_control(*letter)) {
            buffer.add(letter, u32::try_from(range.start + at).unwrap_or(u32::MAX));
        }
        buffer.set_pre_context(text.get(..range.start).unwrap_or_default());
        buffer.set_post_context(text.get(range.end..).unwrap_or_default());
        buffer.set_direction(way);
        buffer.guess_segment_properties();
        buffer.set_cluster_level(BufferClusterLevel::Characters);
        self.data.shaper(&self.font).build().shape(buffer, ShapeOptions::new().features(&NO_LIGATURES))
    }
}

impl Faces {
    /// Reads the fonts that travel in the program.
    pub(super) fn read() -> Self {
        Self {
            plain: [
                Face::read(include_bytes!("fonts/latin-regular.ttf")),
                Face::read(include_bytes!("fonts/arabic-regular.ttf")),
            ],
            bold: [
                Face::read(include_bytes!("fonts/latin-bold.ttf")),
                Face::read(include_bytes!("fonts/arabic-bold.ttf")),
            ],
        }
    }

    /// Lays a passage into rows of at most `width` points, in letters of `size` points.
    pub(super) fn lay(
        &self,
        passage: &Passage,
        size: f32,
        bold: bool,
        width: f32,
    ) -> Result<Vec<Row>, Unprintable> {
        let set = self.set(passage, size, bold);
        let scripts = set.scripts()?;
        let advances = set.advances(&scripts);
        let measure = |source: &Range<usize>| {
            let letters = advances.iter().skip_while(|(at, _)| *at < source.start);
            let wide: f32 = letters.take_while(|(at, _)| *at < source.end).map(|(_, wide)| wide).sum();
            units(wide)
        };
        let rows = flow_measured(set.text, units(width), passage.locale.direction(), measure);
        let mut rows: Vec<Row> = rows.iter().map(|row| set.row(row, &scripts)).collect();
        for row in &mut rows {
            row.reach(width);
        }
        Ok(rows)
    }

    /// How wide a passage is in one row, in points, with no more room for a hand than it needs.
    pub(super) fn least(&self, passage: &Passage, size: f32, bold: bool) -> Result<f32, Unprintable> {
        let set = self.set(passage, size, bold);
        Ok(set.advances(&set.scripts()?).iter().map(|(_, wide)| wide).sum())
    }

    fn set<'a>(&'a self, passage: &'a Passage, size: f32, bold: bool) -> Set<'a> {
        let faces = if bold { &self.bold } else { &self.plain };
        Set { faces, text: &passage.text, size, spaces: spaces(&passage.text) }
    }
}

impl Row {
    /// Makes the spaces for a hand so wide that the row is as wide as there is room.
    fn reach(&mut self, width: f32) {
        let spaces = self.pieces.iter().filter(|piece| piece.is_space()).count();
        self.is_for_a_hand = spaces > 0;
        let more = width - self.width;
        if spaces == 0 || more <= 0.0 {
            return;
        }
        let each = more / f32::from(u16::try_from(spaces).unwrap_or(u16::MAX));
        for piece in self.pieces.iter_mut().filter(|piece| piece.is_space()) {
            piece.width += each;
        }
        self.width = width;
    }
}

impl Piece {
    /// Whether it is a space for a hand.
    pub(super) fn is_space(&self) -> bool {
        self.glyphs.is_empty() && !self.text.is_empty()
    }
}

/// A text that is being set.
struct Set<'a> {
    faces: &'a [Option<Face>; 2],
    text: &'a str,
    size: f32,
    /// Where a hand writes.
    spaces: Vec<Range<usize>>,
}

impl Set<'_> {
    fn face(&self, script: Script) -> Option<&Face> {
        let [latin, arabic] = self.faces;
        match script {
            Script::Latin => latin.as_ref(),
            Script::Arabic => arabic.as_ref(),
        }
    }

    fn has(&self, script: Script, letter: char) -> bool {
        self.face(script).is_some_and(|face| face.has(letter))
    }

    fn size_in(&self, script: Script) -> f32 {
        match script {
            Script::Latin => self.size,
            Script::Arabic => self.size * ARABIC_SIZE,
        }
    }

    /// The font of each character that is drawn, by the byte at which it begins. Letters and digits have theirs; what
    /// stands between goes with what is before it, else with what is after it, wherever that font has it.
    fn scripts(&self) -> Result<Vec<(usize, Script)>, Unprintable> {
        let mut scripts = Vec::with_capacity(self.text.len());
        let mut before = None;
        let letters: Vec<(usize, char)> =
            self.text.char_indices().filter(|(_, letter)| !is_control(*letter)).collect();
        for (nth, &(at, letter)) in letters.iter().enumerate() {
            let after = || letters.iter().skip(nth + 1).find_map(|(_, letter)| own(*letter));
            let next = letters.get(nth + 1).is_some_and(|(_, next)| next.is_ascii_digit());
            // The plus of a number to call belongs to it.
            let wanted = own(letter).or_else(|| (next && letter != ' ').then_some(Script::Latin));
            let wanted = wanted.or(before).or_else(after).unwrap_or(Script::Latin);
            let other = if wanted == Script::Latin { Script::Arabic } else { Script::Latin };
            let script = [wanted, other].into_iter().find(|script| self.has(*script, letter));
            let script = script.ok_or(Unprintable(letter))?;
            before = own(letter).or(Some(script));
            scripts.push((at, script));
        }
        Ok(scripts)
    }

    /// How wide each character is, by the byte at which it begins, in order.
    fn advances(&self, scripts: &[(usize, Script)]) -> Vec<(usize, f32)> {
        let mut advances = Vec::with_capacity(scripts.len());
        for run in scripts.chunk_by(|one, next| one.1 == next.1) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            let way = if first.1 == Script::Arabic { Way::RightToLeft } else { Way::LeftToRight };
            let Some(face) = self.face(first.1) else { continue };
            let shaped = face.shape(self.text, &(first.0..self.end_of(last.0)), way);
            let scale = self.size_in(first.1) / face.per_em;
            let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
            advances.extend(glyphs.map(|(info, at)| (info.cluster as usize, points(at.x_advance) * scale)));
        }
        advances.sort_by_key(|(at, _)| *at);
        for (at, wide) in &mut advances {
            if let Some(space) = self.space_at(*at) {
                *wide = self.least_of(space) / points(i32::try_from(space.len()).unwrap_or(i32::MAX));
            }
        }
        advances
    }

    fn space_at(&self, at: usize) -> Option<&Range<usize>> {
        self.spaces.iter().find(|space| space.contains(&at))
    }

    /// How wide a space for a hand is at least: more at the end of a sentence than within it.
    fn least_of(&self, space: &Range<usize>) -> f32 {
        if space.end == self.text.len() { LAST } else { WITHIN }
    }

    fn end_of(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.chars().next().map_or(0, char::len_utf8)
    }

    /// A laid row as pieces: one for each stretch of one direction and one font.
    fn row(&self, row: &tui_bidi::Row, scripts: &[(usize, Script)]) -> Row {
        let script = |at: usize| {
            let nth = scripts.partition_point(|(start, _)| *start < at);
            scripts.get(nth).map_or(Script::Latin, |(_, script)| *script)
        };
        let turned = |glyph: &tui_bidi::Glyph| glyph.level % 2 == 1;
        let goes_on = |one: &tui_bidi::Glyph, next: &tui_bidi::Glyph| {
            let (before, after) = if turned(one) { (next, one) } else { (one, next) };
            let between = self.text.get(before.source.end..after.source.start);
            turned(one) == turned(next)
                && self.space_at(one.source.start) == self.space_at(next.source.start)
                && script(one.source.start) == script(next.source.start)
                && between.is_some_and(|between| between.chars().all(is_control))
        };
        let mut pieces = Vec::new();
        for stretch in row.glyphs.chunk_by(goes_on) {
            let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else { continue };
            let rtl = turned(first);
            let (start, end) = if rtl { (last, first) } else { (first, last) };
            let range = start.source.start..end.source.end;
            pieces.extend(self.piece(&range, script(start.source.start), rtl));
        }
        let width = pieces.iter().map(|piece: &Piece| piece.width).sum();
        Row { pieces, width, is_for_a_hand: false }
    }

    fn piece(&self, range: &Range<usize>, script: Script, rtl: bool) -> Option<Piece> {
        let face = self.face(script)?;
        if let Some(space) = self.space_at(range.start) {
            let (font, text) = (face.written.clone(), SPACE.to_owned());
            let width = self.least_of(space);
            return Some(Piece { font, size: self.size, glyphs: Vec::new(), text, width });
        }
        let shaped = face.shape(self.text, range, if rtl { Way::RightToLeft } else { Way::LeftToRight });
        let mut clusters: Vec<usize> =
            shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        clusters.sort_unstable();
        clusters.dedup();
        let mut text = String::with_capacity(range.len());
        let mut glyphs: Vec<KrillaGlyph> = Vec::with_capacity(clusters.len());
        let mut told = None;
        let mut width = 0.0;
        let size = self.size_in(script);
        for (info, at) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let cluster = info.cluster as usize;
            let start = text.len();
            let mut means = start..start;
            if told == Some(cluster) {
                means = glyphs.last().map_or(means, |before| before.text_range.clone());
            } else {
                let next = clusters.partition_point(|one| *one <= cluster);
                let end = clusters.get(next).copied().unwrap_or(range.end);
                let letters = self.text.get(cluster..end).unwrap_or_default();
                text.extend(letters.chars().filter(|letter| !is_control(*letter)));
                means.end = text.len();
            }
            told = Some(cluster);
            let share = |units: i32| points(units) / face.per_em;
            let (x, y) = (share(at.x_offset), share(at.y_offset));
            let id = GlyphId::new(info.glyph_id);
            glyphs.push(KrillaGlyph::new(id, share(at.x_advance), x, y, 0.0, means, None));
            width += share(at.x_advance) * size;
        }
        let font = if rtl && script == Script::Latin { face.turned.clone() } else { face.written.clone() };
        Some(Piece { font, size, glyphs, text, width })
    }
}

/// The script that a letter or a digit belongs to by itself.
fn own(letter: char) -> Option<Script> {
    match letter {
        '0'..='9' => Some(Script::Latin),
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FD3E}'..='\u{FDFF}' => Some(Script::Arabic),
        _ if letter.is_alphabetic() => Some(Script::Latin),
        _ => None,
    }
}

/// What only a layout needs: it is neither drawn nor told.
const fn is_control(letter: char) -> bool {
    matches!(letter,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{061C}' | '\u{FEFF}')
        || letter.is_ascii_control()
}

/// Units of a font as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "fonts have some thousands of units at most")]
const fn points(units: i32) -> f32 {
    units as f32
}

/// Points in the unit in which lines are wrapped. What is wider than any paper is as wide as a row can be.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of a float stays in its range"
)]
fn units(points: f32) -> u16 {
    (points * UNIT).round() as u16
}
