//! Pages as the bytes of a document: what is drawn, and the tree that tells a voice what it is.
//!
//! Each row is tagged with its language; each stands in the tree once, in reading order. It refuses to know how lines are
//! laid.

use std::num::NonZeroU16;

use krilla::configure::{Accessibility, ConfigurationBuilder, ValidationError};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, Tag, TagGroup, TagTree,
};
use krilla::{Document, SerializeSettings};
use tui_bidi::Direction;

use super::faces::{Faces, Row};
use super::pages::Placed;
use super::{Block, Drawn, MARGIN, Role, SQUARE, Sheet, Sign, Unprintable, WRITING, Words, folds, size};
use crate::code::Code;
use crate::passage::Passage;
use crate::preferences::{Look, Paper};
use shelf::language::Locale;

/// The name by which the file is known to itself. It is the same for everybody.
const DOCUMENT: &str = "sheet";

/// What a block has left in the document, for the tree.
#[derive(Default)]
pub(super) struct Told {
    /// Its sign: a dash, a box.
    sign: Vec<Identifier>,
    /// Its rows.
    pub(super) rows: Vec<Identifier>,
}

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
                pen.number(faces, nth + 1, pages.len(), height)?;
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
    if let Some(part) = sheet.parts.get(part).filter(|_| placed.rows.start == 0) {
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
        let height = block.leading * f32::from(u16::try_from(rows.len()).unwrap_or(u16::MAX));
        if placed.rows.start == 0 {
            told.sign.extend(self.sign(block, top));
        }
        if block.sign == Sign::Bar {
            self.bar(block, top, height);
        }
        for row in rows {
            let start = match block.direction() {
                Direction::LeftToRight => MARGIN + block.indent,
                Direction::RightToLeft => self.width - MARGIN - block.indent - row.width,
            };
            told.rows.push(self.told_row(row, block.locale, start, top + baseline(block)));
            top += block.leading;
        }
        if !placed.ends {
            return;
        }
        for nth in 1..=block.writing {
            self.rule(top + f32::from(nth) * WRITING, 0.6);
        }
        if block.ruled {
            self.rule(top + 1.5, 0.8);
        }
        match &block.drawn {
            Drawn::Nothing => {}
            Drawn::Square(code) => self.square(block, code, top),
            Drawn::Glasses(cells) => self.glasses(block, cells, top, told),
            Drawn::Card(glass) => self.card(block, *glass, top),
            Drawn::Bar(bar) => self.shown(block, *bar, top),
            Drawn::Cut => self.cut(top),
        }
    }

    /// A row of words in this language, where it stands in the tree.
    pub(super) fn told_row(&mut self, row: &Row, locale: Locale, start: f32, base: f32) -> Identifier {
        let tag = ContentTag::Span(SpanTag::empty().with_lang(Some(locale.tag())));
        let id = self.surface.start_tagged(tag);
        self.row(row, start, base);
        self.surface.end_tagged();
        id
    }

    fn row(&mut self, row: &Row, start: f32, base: f32) {
        let mut x = start;
        for piece in &row.pieces {
            let at = Point::from_xy(x, base);
            self.surface.draw_glyphs(at, &piece.glyphs, piece.font.clone(), &piece.text, piece.size, false);
            x += piece.width;
        }
    }

    fn sign(&mut self, block: &Block, top: f32) -> Option<Identifier> {
        let height = block.leading;
        let wide = 8.0;
        let x = match block.direction() {
            Direction::LeftToRight => MARGIN,
            Direction::RightToLeft => self.width - MARGIN - wide,
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

    fn bar(&mut self, block: &Block, top: f32, height: f32) {
        let x = match block.direction() {
            Direction::LeftToRight => MARGIN + 4.0,
            Direction::RightToLeft => self.width - MARGIN - 4.0,
        };
        self.ornament(line(x, top + 1.0, x, top + height - 1.0), 2.0);
    }

    /// A square that a phone reads: it tells nothing that is not said in words beside it.
    fn square(&mut self, block: &Block, code: &Code, top: f32) {
        let side = code.side();
        let module = SQUARE / f32::from(u16::try_from(side).unwrap_or(u16::MAX));
        let left = match block.direction() {
            Direction::LeftToRight => MARGIN + block.indent,
            Direction::RightToLeft => self.width - MARGIN - block.indent - SQUARE,
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

    /// Which page it is, at its foot.
    fn number(&mut self, faces: &Faces, page: usize, of: usize, height: f32) -> Result<(), Unprintable> {
        let words = Passage::plain(format!("{page} / {of}"), Locale::En);
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

/// What everything is, in reading order.
fn tree(sheet: &Sheet, blocks: &[Block], told: Vec<Told>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(sheet.title.own.locale.tag().to_owned()));
    let mut list: Option<TagGroup> = None;
    let mut item: Option<(TagGroup, TagGroup)> = None;
    for (block, told) in blocks.iter().zip(told) {
        let words = |tag: TagGroup| {
            told.rows.iter().fold(tag, |mut group, id| {
                group.push(*id);
                group
            })
        };
        let lang = Some(block.locale.tag().to_owned());
        let paragraph = || words(TagGroup::new(Tag::P.with_lang(lang.clone())));
        if !matches!(block.role, Role::More) {
            close_item(&mut item, &mut list);
        }
        match block.role {
            Role::Item => {
                let mut label = TagGroup::new(Tag::Lbl);
                told.sign.iter().for_each(|id| label.push(*id));
                let mut whole = TagGroup::new(Tag::LI);
                whole.push(label);
                let mut body = TagGroup::new(Tag::LBody);
                body.push(paragraph());
                item = Some((whole, body));
                continue;
            }
            Role::More => {
                if let Some((_, body)) = &mut item {
                    if !told.rows.is_empty() {
                        body.push(paragraph());
                    }
                    continue;
                }
            }
            Role::Title | Role::Heading(_) | Role::Under(..) | Role::Paragraph => {}
        }
        close_list(&mut list, &mut tree);
        match block.role {
            Role::Title => tree.push(heading(1, &sheet.title, &words)),
            Role::Heading(nth) => {
                let name = sheet.parts.get(nth).map_or(&sheet.title, |part| &part.name);
                tree.push(heading(2, name, &words));
            }
            Role::Under(part, entry) => {
                let entry = sheet.parts.get(part).and_then(|part| part.entries.get(entry));
                let name =
                    entry.and_then(|entry| entry.lines.first()).map_or(&sheet.title, |line| &line.words);
                tree.push(heading(3, name, &words));
            }
            Role::Paragraph | Role::Item | Role::More => {
                if !told.rows.is_empty() {
                    tree.push(paragraph());
                }
            }
        }
    }
    close_item(&mut item, &mut list);
    close_list(&mut list, &mut tree);
    tree
}

/// A heading says its words once more, as its title: whoever jumps between headings is told those.
fn heading(level: u16, name: &Words, words: &impl Fn(TagGroup) -> TagGroup) -> Node {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    let lang = Some(name.own.locale.tag().to_owned());
    words(TagGroup::new(Tag::Hn(level, Some(name.own.spoken())).with_lang(lang))).into()
}

fn close_item(item: &mut Option<(TagGroup, TagGroup)>, list: &mut Option<TagGroup>) {
    if let Some((mut whole, body)) = item.take() {
        whole.push(body);
        list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None))).push(whole);
    }
}

fn close_list(list: &mut Option<TagGroup>, tree: &mut TagTree) {
    if let Some(list) = list.take() {
        tree.push(list);
    }
}
