//! A choice as lines: its number hangs in front, its words stand on the edge of all words, what it leads to at the end.
//!
//! It refuses to know what taking it means, and which one is in focus.

use super::pen::{Hangs, Pen, Shape, mark};
use super::{Fill, Line};
use crate::front::screen::keymap::key_name;
use crate::front::screen::theme::Role;
use crate::page::{self, Invites, Offer, Raised};
use crate::passage::Passage;
use tui_bidi::{Direction, Harakat};

/// Cells that the mark of a theme takes, with the blank behind it.
const MARK: u16 = 2;
/// As long as a bar is: longer ones say no more.
const LONGEST_BAR: u16 = 40;
const DIGITS: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// Which edges of a box a row of it brings along.
#[derive(Clone, Copy)]
pub(super) struct Edges {
    pub(super) first: bool,
    pub(super) last: bool,
}

impl Pen {
    /// A choice: its words run their own way, but its number and its edge are the page's. Where digits are letters of what
    /// is typed, it is not `numbered`.
    pub(super) fn choice(self, number: usize, offer: &Offer, numbered: bool) -> Vec<Line> {
        let mut end = Line::default();
        let behind = match &offer.beside.invites {
            Some(invites) => self.invited(&mut end, &offer.label, invites),
            None => self.behind(&mut end, offer),
        };
        let role = if offer.beside.invites.is_some() { Role::Heading } else { Role::Choice };
        let marked = offer.beside.mark.and_then(mark);
        let inset = if marked.is_some() { MARK } else { 0 };
        let at = self.grid.choice.saturating_add(inset);
        let all = self.grid.text.saturating_add(self.grid.measure).saturating_sub(at);
        let room = if behind > 0 { behind.saturating_add(2) } else { 0 };
        let shape = Shape { role, at, width: all.saturating_sub(room), hangs: Hangs::Nothing };
        let mut lines = self.rows(&offer.label, shape, self.direction);
        if lines.is_empty() {
            lines.push(Line::default());
        }
        if let Some(first) = lines.first_mut() {
            if let Some(digit) = DIGITS.get(number).filter(|_| numbered) {
                self.cap(first, self.grid.cap, digit, (Role::Number, true));
            } else if number == 0 && !numbered {
                // Digits are letters here: the arrow comes to the first of them, and Enter takes it.
                self.cap(first, self.grid.cap, self.signs.key("↓"), (Role::Number, true));
            }
            if let Some((hue, sign)) = marked {
                self.put(first, self.grid.choice, self.signs.symbol(sign, self.direction), Role::Mark(hue));
            }
            first.inks.extend(end.inks);
        }
        if let Some(raised) = &offer.beside.hands {
            lines.push(self.hands(raised, at, all));
        }
        if let Some(about) = &offer.beside.about {
            let shape = Shape { role: Role::Beside, at, width: all, hangs: Hangs::Nothing };
            lines.extend(self.rows(about, shape, self.direction));
        }
        if self.grid.large {
            lines.insert(0, Line::default());
            lines.push(Line::default());
        }
        for line in &mut lines {
            line.choice = Some(number);
            line.fill = self.grid.large.then_some(Fill::Raised);
        }
        lines
    }

    /// What invites somebody, as far as there is room: what to do, at the end edge, and the name of the guide in a column of
    /// its own. How many cells that leaves less for the name of the language.
    fn invited(self, line: &mut Line, label: &Passage, invites: &Invites) -> u16 {
        let end = self.grid.text.saturating_add(self.grid.measure);
        let [label, name, how] =
            [label, &invites.name, &invites.how].map(|words| tui_bidi::cells(&words.text));
        let column = self.grid.choice.saturating_add(self.grid.measure / 5);
        let at = end.saturating_sub(how);
        if self.grid.choice.saturating_add(label).saturating_add(2) > at {
            return 0;
        }
        self.run(line, at, &invites.how, (Role::Beside, how));
        if !self.named {
            return how;
        }
        self.run(line, column, &invites.name, (Role::Choice, name));
        end.saturating_sub(column)
    }

    /// Whether there is room for the name of the guide between the language that an offer invites in and what to do.
    pub(super) fn has_room_to_name(self, offer: &Offer) -> bool {
        let Some(invites) = &offer.beside.invites else { return true };
        let end = self.grid.text.saturating_add(self.grid.measure);
        let [label, name, how] =
            [&offer.label, &invites.name, &invites.how].map(|words| tui_bidi::cells(&words.text));
        let column = self.grid.choice.saturating_add(self.grid.measure / 5);
        self.grid.choice.saturating_add(label) < column
            && column.saturating_add(name).saturating_add(2) <= end.saturating_sub(how)
    }

    /// How many hands are up: a bar of painted blanks, and the number behind it, which has a place whatever the bar.
    fn hands(self, raised: &Raised, at: u16, width: u16) -> Line {
        let mut line = Line::default();
        let number = raised.hands.to_string();
        let behind = u16::try_from(raised.most.to_string().len()).unwrap_or_default().saturating_add(1);
        let cells = raised.cells(width.saturating_sub(behind).min(LONGEST_BAR));
        for cell in 0..cells {
            self.put(&mut line, at.saturating_add(cell), " ", Role::Bar);
        }
        let after = if cells > 0 { cells.saturating_add(1) } else { 0 };
        self.cap(&mut line, at.saturating_add(after), &number, (Role::Hands, false));
        line
    }

    /// What stands at the end edge: how many things there are, or the key that does the same from every page.
    fn behind(self, line: &mut Line, offer: &Offer) -> u16 {
        let end = self.grid.text.saturating_add(self.grid.measure);
        if let Some(count) = offer.beside.count {
            let count = count.to_string();
            let cells = u16::try_from(count.len()).unwrap_or_default();
            return self.cap(line, end.saturating_sub(cells), &count, (Role::Beside, false));
        }
        let name = match offer.role {
            page::Role::Listed(standing) => self.signs.key(key_name(standing, self.direction)),
            page::Role::Choice
            | page::Role::InLines(_)
            | page::Role::Standing(_)
            | page::Role::Screen
            | page::Role::Lower
            | page::Role::Specimen(_) => "",
        };
        if name.is_empty() {
            return 0;
        }
        let cells = u16::try_from(name.chars().count()).unwrap_or_default().saturating_add(2);
        self.cap(line, end.saturating_sub(cells), name, (Role::Key, true))
    }

    /// A choice that is an example of a way of writing: its row of the box that the examples share.
    pub(super) fn specimen(self, number: usize, offer: &Offer, edges: Edges) -> Vec<Line> {
        let page::Role::Specimen(encoding) = offer.role else { return Vec::new() };
        // Where the page itself is left to the terminal, an example is joined all the same.
        let letters = if self.harakat == Harakat::Untouched { Harakat::Keep } else { self.harakat };
        let (from, end) = self.boxed();
        let shape = Shape {
            role: Role::Choice,
            at: from.saturating_add(2),
            width: end.saturating_sub(from).saturating_sub(3),
            hangs: Hangs::Nothing,
        };
        let pen = Self { harakat: encoding.letters(letters), ..self };
        let mut lines = pen.rows(&offer.label, shape, self.direction);
        if let (Some(first), Some(digit)) = (lines.first_mut(), DIGITS.get(number)) {
            self.cap(first, self.grid.cap, digit, (Role::Number, true));
        }
        for line in &mut lines {
            self.put(line, from, "│", Role::Text);
            self.put(line, end, "│", Role::Text);
            line.written = Some(encoding);
            line.choice = Some(number);
        }
        if edges.first {
            lines.insert(0, self.edge(["┌", "┐"]));
        }
        if edges.last {
            lines.push(self.edge(["└", "┘"]));
        }
        lines
    }

    /// The first and the last column of the box.
    fn boxed(self) -> (u16, u16) {
        let end = self.grid.text.saturating_add(self.grid.measure).saturating_sub(1);
        (self.grid.choice, end)
    }

    /// The edge above or below a box: its corners from left to right.
    fn edge(self, corners: [&str; 2]) -> Line {
        let [mut start, mut close] = corners;
        if self.direction == Direction::RightToLeft {
            (start, close) = (close, start);
        }
        let (from, end) = self.boxed();
        let mut line = Line::default();
        self.put(&mut line, from, start, Role::Text);
        for at in from.saturating_add(1)..end {
            self.put(&mut line, at, "─", Role::Text);
        }
        self.put(&mut line, end, close, Role::Text);
        line
    }
}
