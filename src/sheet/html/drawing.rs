//! Drawings in a page for a browser: outlines in the colour of the words, so that they are seen on any ground and on paper.
//!
//! A voice passes over them, since words beside them say the same. It refuses to know those words.

use std::fmt::Write as _;

use crate::sheet::figure::{BAR, Bar, GLASS, Glass, Stroke};

/// A glass; nothing but its room where there is none.
pub(super) fn glass(out: &mut String, glass: Glass) {
    let (outline, water) = glass.strokes();
    let (wide, high) = GLASS;
    open(out, "glass", wide, high);
    path(out, &outline, "1");
    path(out, &water, ".6");
    out.push_str("</svg>");
}

/// A bar, from the start edge of its words on.
pub(super) fn bar(out: &mut String, bar: Bar, from_the_end: bool) {
    let (wide, high) = BAR;
    let ((certain, _), stripes) = (bar.ends(), bar.stripes());
    open(out, "bar", wide, high);
    let x = |at: f32| if from_the_end { wide - at } else { at };
    let start = if from_the_end { wide - certain } else { 0.0 };
    // Writing into a string does not fail.
    let _ = write!(out, "<rect x=\"{start:.1}\" y=\"0\" width=\"{certain:.1}\" height=\"{high}\"/>");
    let lines: Vec<Stroke> = stripes.into_iter().map(|at| [x(at), 0.0, x(at), high]).collect();
    path(out, &lines, "1");
    let edge = [[0.5, 0.5, wide - 0.5, 0.5], [wide - 0.5, 0.5, wide - 0.5, high - 0.5]];
    let back = [[wide - 0.5, high - 0.5, 0.5, high - 0.5], [0.5, high - 0.5, 0.5, 0.5]];
    path(out, &[edge, back].concat(), "1");
    out.push_str("</svg>\n");
}

fn open(out: &mut String, class: &str, wide: f32, high: f32) {
    let _ = write!(out, "<svg class=\"{class}\" aria-hidden=\"true\" viewBox=\"0 0 {wide} {high}\">");
}

fn path(out: &mut String, strokes: &[Stroke], thick: &str) {
    if strokes.is_empty() {
        return;
    }
    let _ = write!(out, "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"{thick}\" d=\"");
    for [from_x, from_y, to_x, to_y] in strokes {
        let _ = write!(out, "M{from_x:.1} {from_y:.1}L{to_x:.1} {to_y:.1}");
    }
    out.push_str("\"/>");
}
