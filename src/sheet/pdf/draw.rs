//! Pages as the bytes of a document: what is drawn, and where.
//!
//! Each row is tagged with its language, and what each tells is handed to the tree ([`super::tree`]). It refuses to know how
//! lines are laid.

use krilla::configure::{Accessibility, ConfigurationBuilder, ValidationError};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::{Document, SerializeSettings};
use tui_bidi::Direction;

use super::super::SPACE;
use super::cards::INNER;
use super::faces::{Faces, Piece, Row};
use super::pages::Placed;
use super::tree::{Told, tree};
use super::{BOX, Block, Column, Drawn, GUTTER, MARGIN, Role, SQUARE, Sheet, Sign, Unprintable, folds, size};
use crate::code::Code;
use crate::passage::Passage;
use crate::preferences::{Look, Paper};
use shelf::language::Locale;

/// The name by which the file is known to itself. It is the same for everybody.
const DOCUMENT: &str = "sheet";

/// The document.
pub(super) fn document(
    sheet: &Sheet,
    blocks: &[Block],
    pages: &[Vec<Placed>],
    faces: &Faces,
    look: Look,
) -> Result<Vec<u8>, Unprintable> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .unwrap_or_default();
    let settings = SerializeSettings { configuration, enable_tagging: true, ..Default::default() };
    let mut document = Document::new_with(settings);
    let own = &sheet.title.own;
    document.set_metadata(
        Metadata::new()
            .title(own.spoken())
            .language(own.locale.tag().to_owned())
            .document_id(DOCUMENT.to_owned()),
    );
    let mut told: Vec<Told> = blocks.iter().map(|_| Told::default()).collect();
    let mut outline = Outline::new();
    let (width, height) = size(look.paper);
    for (side, shown) in sides(pages.len(), look.paper, own.locale).into_iter().enumerate() {
        let wide = width * f32::from(u16::try_from(shown.len()).unwrap_or(u16::MAX));
        let Some(settings) = PageSettings::from_wh(wide, height) else { continue };
        let mut started = document.start_page_with(settings);
        let mut pen = Pen { surface: started.surface(), width };
        let mut left = 0.0;
        for nth in shown {
            let page = pages.get(nth).map(Vec::as_slice).unwrap_or_default();
            pen.surface.push_transform(&Transform::from_translate(left, 0.0));
            pen.surface.set_fill(Some(Fill::default()));
            for placed in page {
                if let (Some(block), Some(told)) = (blocks.get(placed.block), told.get_mut(placed.block)) {
                    pen.block(block, placed, told);
                    outline_of(&mut outline, sheet, block, placed, (side, left));
                }
            }
            if pages.len() > 1 && nth < pages.len() {
                pen.number(faces, own, (nth + 1, pages.len()), height)?;
            }
            pen.surface.pop();
            left += width;
        }
        drop(pen);
        started.finish();
    }
    document.set_outline(outline);
    document.set_tag_tree(tree(sheet, blocks, told));
    document.finish().map_err(|error| unprintable(&error))
}

/// What the document could not be written for. All else would be our own mistake: a sheet has a title, an outline, a tree.
fn unprintable(error: &KrillaError) -> Unprintable {
    let KrillaError::Validation(errors) = error else { return Unprintable('\u{FFFD}') };
    let letter = errors.iter().find_map(|(error, _)| {
        let ValidationError::ContainsNotDefGlyph(_, _, text) = error else { return None };
        text.chars().next()
    });
    Unprintable(letter.unwrap_or('\u{FFFD}'))
}

/// Which pages stand beside each other on each side of the paper.
fn sides(pages: usize, paper: Paper, locale: Locale) -> Vec<Vec<usize>> {
    match paper {
        Paper::A5 => {
            let sides = folds::sides(pages, locale.direction() == Direction::RightToLeft);
            sides.into_iter().map(Vec::from).collect()
        }
        Paper::A4 | Paper::Letter => (0..pages).map(|page| vec![page]).collect(),
    }
}

fn outline_of(
    outline: &mut Outline,
    sheet: &Sheet,
    block: &Block,
    placed: &Placed,
    (page, left): (usize, f32),
) {
    let Role::Heading(part) = block.role else { return };
    if let Some(part) = sheet.parts.get(part).filter(|_| placed.rows.start == 0 && !placed.again) {
        let there = XyzDestination::new(page, Point::from_xy(left + MARGIN, MARGIN + placed.top));
        outline.push_child(OutlineNode::new(part.name.own.spoken(), there));
    }
}

/// Draws on one page.
pub(super) struct Pen<'p> {
    surface: Surface<'p>,
    /// How wide the page is.
    pub(super) width: f32,
}

impl Pen<'_> {
    fn block(&mut self, block: &Block, placed: &Placed, told: &mut Told) {
        let mut top = MARGIN + placed.top;
        let rows = block.rows.get(placed.rows.clone()).unwrap_or_default();
        let height = rows.iter().map(|row| block.height_of(row)).sum();
        let edge = self.edge(block, placed);
        if let (Some(size), Some((left, _))) = (block.card, placed.cell) {
            self.card((left - INNER, top - INNER), size);
        }
        if let Some(row) = rows.first().filter(|_| placed.rows.start == 0) {
            let line = top + block.height_of(row) - block.leading;
            told.sign.extend(self.sign(block, edge, line));
        }
        if let Some(code) = block.square.as_ref().filter(|_| placed.rows.start == 0) {
            self.square(block, code, top);
        }
        if block.sign == Sign::Bar {
            self.bar(block, edge, top, height);
        }
        for row in rows {
            let start = match block.direction() {
                Direction::LeftToRight => edge + block.indent,
                Direction::RightToLeft => self.width - edge - block.indent - row.width,
            };
            top += block.height_of(row);
            let base = top - block.leading + baseline(block);
            if placed.again {
                let kind = ArtifactType::Layout;
                let _ = self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
                self.row(row, start, base);
                self.surface.end_tagged();
            } else {
                told.rows.extend(self.told_row(block, row, (start, base)));
            }
        }
        if !placed.ends {
            return;
        }
        for nth in 1..=block.writing {
            self.rule(top + f32::from(nth) * block.hand, 0.6);
        }
        if block.ruled {
            self.rule(top + 1.5, 0.8);
        }
        match &block.drawn {
            Drawn::Nothing => {}
            Drawn::Glasses { cells, behind: true } => self.glasses_before_words(block, cells, top, told),
            Drawn::Glasses { cells, behind: false } => self.glasses(block, cells, top, told),
            Drawn::Card(glass) => self.held(block, *glass, top),
            Drawn::Bar(bar) => self.shown(block, *bar, top),
            Drawn::Cut => self.cut(top),
        }
    }

    /// How far a block begins from that edge of the page where its language begins.
    fn edge(&self, block: &Block, placed: &Placed) -> f32 {
        let free = self.width - 2.0 * MARGIN;
        let far = if block.against { Column::First } else { Column::Second };
        let shift = if block.column == far { free.midpoint(GUTTER) } else { 0.0 };
        let Some((left, right)) = placed.cell else { return MARGIN + shift };
        match block.direction() {
            Direction::LeftToRight => left,
            Direction::RightToLeft => self.width - right,
        }
    }

    /// A row with its language, and its spaces for a hand as what they are, in the order in which they are told.
    fn told_row(&mut self, block: &Block, row: &Row, (start, base): (f32, f32)) -> Vec<Identifier> {
        let mut x = start;
        let mut told = Vec::new();
        for pieces in row.pieces.chunk_by(|one, next| !one.is_space() && !next.is_space()) {
            let span = SpanTag::empty().with_lang(Some(block.locale.tag()));
            let is_space = pieces.first().is_some_and(Piece::is_space);
            let span = if is_space { span.with_actual_text(Some(SPACE)) } else { span };
            told.push(self.surface.start_tagged(ContentTag::Span(span)));
            for piece in pieces {
                self.piece(piece, x, base);
                x += piece.width;
            }
            self.surface.end_tagged();
        }
        if block.direction() == Direction::RightToLeft {
            told.reverse();
        }
        told
    }

    /// A row of words in this language, where it stands in the tree.
    pub(super) fn told_words(&mut self, row: &Row, locale: Locale, start: f32, base: f32) -> Identifier {
        let tag = ContentTag::Span(SpanTag::empty().with_lang(Some(locale.tag())));
        let id = self.surface.start_tagged(tag);
        self.row(row, start, base);
        self.surface.end_tagged();
        id
    }

    fn row(&mut self, row: &Row, start: f32, base: f32) {
        let mut x = start;
        for piece in &row.pieces {
            self.piece(piece, x, base);
            x += piece.width;
        }
    }

    fn piece(&mut self, piece: &Piece, x: f32, base: f32) {
        if piece.is_space() {
            if let Some(path) = line(x + 1.0, base + 2.0, x + piece.width - 1.0, base + 2.0) {
                self.stroke(&path, 0.6);
            }
            return;
        }
        let at = Point::from_xy(x, base);
        self.surface.draw_glyphs(at, &piece.glyphs, piece.font.clone(), &piece.text, piece.size, false);
    }

    /// Where to cut: a thin line round a card whose upper left corner is here.
    fn card(&mut self, (left, top): (f32, f32), (wide, high): (f32, f32)) {
        let mut path = PathBuilder::new();
        let (right, bottom) = (left + wide, top + high);
        path.move_to(left, top);
        for (x, y) in [(right, top), (right, bottom), (left, bottom)] {
            path.line_to(x, y);
        }
        path.close();
        self.ornament(path.finish(), 0.4);
    }

    fn sign(&mut self, block: &Block, edge: f32, top: f32) -> Option<Identifier> {
        let height = block.leading;
        let wide = block.hand * BOX;
        let x = match block.direction() {
            Direction::LeftToRight => edge,
            Direction::RightToLeft => self.width - edge - wide,
        };
        let middle = top + baseline(block) - height * 0.22;
        let (path, means) = match block.sign {
            Sign::Nothing | Sign::Bar => return None,
            Sign::Dash => (line(x, middle, x + wide * 0.7, middle)?, "–"),
            Sign::Box => (square(x, middle - wide / 2.0, wide)?, "☐"),
        };
        let tag = ContentTag::Span(SpanTag::empty().with_actual_text(Some(means)));
        let id = self.surface.start_tagged(tag);
        self.stroke(&path, 0.9);
        self.surface.end_tagged();
        Some(id)
    }

    fn bar(&mut self, block: &Block, edge: f32, top: f32, height: f32) {
        let x = match block.direction() {
            Direction::LeftToRight => edge + 4.0,
            Direction::RightToLeft => self.width - edge - 4.0,
        };
        self.ornament(line(x, top + 1.0, x, top + height - 1.0), 2.0);
    }

    /// A square that a phone reads: it tells nothing that is not said in words beside it.
    fn square(&mut self, block: &Block, code: &Code, top: f32) {
        let side = code.side();
        let module = SQUARE / f32::from(u16::try_from(side).unwrap_or(u16::MAX));
        let left = match block.direction() {
            Direction::LeftToRight => self.width - MARGIN - SQUARE,
            Direction::RightToLeft => MARGIN,
        };
        let at = |nth: usize| module * f32::from(u16::try_from(nth).unwrap_or(u16::MAX));
        let mut path = PathBuilder::new();
        for row in 0..side {
            for column in (0..side).filter(|column| code.is_dark(*column, row)) {
                let (x, y) = (left + at(column), top + at(row));
                push_square(&mut path, x, y, module);
            }
        }
        self.filled(path.finish());
    }

    /// A surface that tells nothing.
    pub(super) fn filled(&mut self, path: Option<Path>) {
        let Some(path) = path else { return };
        let _ = self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        self.surface.draw_path(&path);
        self.surface.end_tagged();
    }

    fn rule(&mut self, y: f32, thick: f32) {
        self.ornament(line(MARGIN, y, self.width - MARGIN, y), thick);
    }

    /// Something that tells nothing.
    pub(super) fn ornament(&mut self, path: Option<Path>, thick: f32) {
        let Some(path) = path else { return };
        // It has no place in the tree, and its number is none.
        let _ = self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        self.stroke(&path, thick);
        self.surface.end_tagged();
    }

    fn stroke(&mut self, path: &Path, thick: f32) {
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(Stroke { width: thick, ..Default::default() }));
        self.surface.draw_path(path);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill::default()));
    }

    /// What it is and which page, at its foot: pages are lost and found. What is too long for a row goes without its name.
    fn number(
        &mut self,
        faces: &Faces,
        title: &Passage,
        (page, of): (usize, usize),
        height: f32,
    ) -> Result<(), Unprintable> {
        let number = Passage::plain(format!("{page} / {of}"), Locale::En);
        let named = Passage::plain(format!("{} · {}", title.text, number.within()), title.locale);
        let free = self.width - 2.0 * MARGIN;
        let words = if faces.least(&named, 9.0, false)? > free { number } else { named };
        let kind = ArtifactType::PageNumber;
        let _ = self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        for row in faces.lay(&words, 9.0, false, self.width)? {
            self.row(&row, (self.width - row.width) / 2.0, height - MARGIN / 2.0);
        }
        self.surface.end_tagged();
        Ok(())
    }
}

/// How far the line on which letters stand is below the upper edge of a row.
fn baseline(block: &Block) -> f32 {
    block.leading * 0.74
}

pub(super) fn line(from_x: f32, from_y: f32, to_x: f32, to_y: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(from_x, from_y);
    path.line_to(to_x, to_y);
    path.finish()
}

fn square(x: f32, y: f32, wide: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    push_square(&mut path, x, y, wide);
    path.finish()
}

fn push_square(path: &mut PathBuilder, x: f32, y: f32, wide: f32) {
    path.move_to(x, y);
    path.line_to(x + wide, y);
    path.line_to(x + wide, y + wide);
    path.line_to(x, y + wide);
    path.close();
}
