//! Where a row may end, and where it does.
//!
//! Rows are cut in logical order, before anything is reordered: a reader of Arabic must find the first words of a sentence
//! in its first row. Opportunities are Unicode's (UAX #14), less those that would leave punctuation alone at the edge of a
//! row or tear a number, an address or the name of a key apart.

use std::iter::Peekable;
use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::clusters::Cluster;
use super::tokens::{Kind, Token};

/// Whether a row may end before a cluster.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Gap {
    /// Only by force, when not even the beginning of a word fits.
    None,
    /// Only when nothing else fits: inside a token, or beside punctuation that would stand alone.
    Inside,
    /// Yes.
    Open,
}

/// Marks the clusters before which a row may end.
pub(super) fn find_gaps(text: &str, offset: usize, tokens: &[Token], clusters: &mut [Cluster]) {
    let mut breaks = linebreaks(text)
        .filter(|&(_, kind)| kind == BreakOpportunity::Allowed)
        .map(|(byte, _)| byte + offset)
        .peekable();
    let mut held = held(text, offset, tokens).into_iter().peekable();
    let mut before: Option<Edge> = None;
    for at in 0..clusters.len() {
        let (done, rest) = clusters.split_at_mut(at);
        let Some((cluster, ahead)) = rest.split_first_mut() else { break };
        let start = cluster.glyph.source.start;
        if let Some(byte) = take_break(&mut breaks, start)
            && let Some(before) = before
        {
            while held.next_if(|range| range.end <= byte).is_some() {}
            let inside = held.peek().is_some_and(|range| range.start < byte && byte < range.end);
            let lonely = before.opens || (before.space && is_lonely(cluster, ahead));
            cluster.gap = if inside || lonely { Gap::Inside } else { Gap::Open };
        }
        before = Some(Edge::after(cluster, done));
    }
}

/// What stands before a place where a row might end.
#[derive(Clone, Copy)]
struct Edge {
    space: bool,
    /// An opening sign, with or without a space after it, must not stay behind.
    opens: bool,
}

impl Edge {
    fn after(cluster: &Cluster, done: &[Cluster]) -> Self {
        let space = cluster.is_space();
        let solid = if space { done.last() } else { Some(cluster) };
        Self { space, opens: solid.is_some_and(|solid| is_opening(solid.letter)) }
    }
}

/// The last opportunity up to this byte.
fn take_break(breaks: &mut Peekable<impl Iterator<Item = usize>>, start: usize) -> Option<usize> {
    let mut found = None;
    while let Some(byte) = breaks.next_if(|&byte| byte <= start) {
        found = Some(byte);
    }
    found
}

/// The bytes of the tokens that hold together.
fn held(text: &str, offset: usize, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut starts = text.char_indices().map(|(byte, _)| byte + offset).enumerate().peekable();
    let end = text.len() + offset;
    let mut byte_of = |at: usize| {
        while starts.next_if(|&(index, _)| index < at).is_some() {}
        starts.peek().map_or(end, |&(_, byte)| byte)
    };
    let islands = tokens.iter().filter(|token| token.kind != Kind::Word && token.kind != Kind::Figure);
    islands.map(|token| byte_of(token.range.start)..byte_of(token.range.end)).collect()
}

/// Punctuation that would stand alone, up to the next space.
fn is_lonely(cluster: &Cluster, ahead: &[Cluster]) -> bool {
    is_closing(cluster.letter)
        && ahead.iter().take_while(|next| !next.is_space()).all(|next| is_closing(next.letter))
}

/// What ends or parts a phrase and cannot begin one alone.
const fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | ')'
            | ']'
            | '}'
            | '%'
            | '/'
            | '-'
            | '–'
            | '—'
            | '…'
            | '·'
            | '»'
            | '›'
            | '”'
            | '’'
            | '،'
            | '؛'
            | '؟'
            | '٪'
            | '۔'
    )
}

/// What begins a phrase and cannot end a row.
const fn is_opening(letter: char) -> bool {
    matches!(letter, '(' | '[' | '{' | '«' | '‹' | '“' | '‘' | '¿' | '¡')
}

/// How many clusters go into each row of at most `width` cells, and how many of them are painted.
pub(super) fn rows(clusters: &[Cluster], width: u16) -> Vec<Cut> {
    let width = width.max(1);
    let mut cuts = Vec::new();
    let mut rest = clusters;
    while !rest.is_empty() {
        let cut = first_row(rest, width);
        rest = rest.get(cut.taken..).unwrap_or_default();
        cuts.push(cut);
    }
    cuts
}

/// One row of a paragraph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Cut {
    /// How many clusters belong to it.
    pub taken: usize,
    /// How many of them are painted: spaces at its end are not.
    pub painted: usize,
}

fn first_row(clusters: &[Cluster], width: u16) -> Cut {
    let mut cells = 0_u16;
    let mut open = None;
    let mut inside = None;
    for (at, cluster) in clusters.iter().enumerate() {
        match cluster.gap {
            Gap::Open if at > 0 => open = Some(at),
            Gap::Inside if at > 0 => inside = Some(at),
            Gap::None | Gap::Inside | Gap::Open => {}
        }
        let wider = cells.saturating_add(cluster.glyph.cells);
        if wider > width && !cluster.is_space() {
            return trimmed(clusters, open.or(inside).unwrap_or_else(|| forced(clusters, at)));
        }
        cells = wider;
    }
    // The end of the paragraph: its last spaces are kept while they fit.
    let mut cut = trimmed(clusters, clusters.len());
    let painted = clusters.get(..cut.painted).unwrap_or_default();
    let mut cells = painted.iter().fold(0_u16, |sum, cluster| sum.saturating_add(cluster.glyph.cells));
    for cluster in clusters.get(cut.painted..).unwrap_or_default() {
        cells = cells.saturating_add(cluster.glyph.cells);
        if cells > width {
            break;
        }
        cut.painted += 1;
    }
    cut
}

/// Where a word is broken that fits no row: as far as it goes, but not right before its closing punctuation.
fn forced(clusters: &[Cluster], at: usize) -> usize {
    let holds = |cut: usize| {
        let next =
            clusters.get(cut).is_some_and(|next| is_closing(next.letter) || is_held_space(next.letter));
        next && clusters.get(cut - 1).is_some_and(|last| !last.is_space())
    };
    let mut cut = at;
    while cut > 1 && holds(cut) {
        cut -= 1;
    }
    cut.max(1)
}

const fn is_held_space(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

fn trimmed(clusters: &[Cluster], taken: usize) -> Cut {
    let row = clusters.get(..taken).unwrap_or_default();
    let painted = row.iter().rposition(|cluster| !cluster.is_space()).map_or(0, |last| last + 1);
    Cut { taken, painted }
}
