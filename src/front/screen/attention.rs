//! Where the person looks: what is in focus, how far the page is scrolled.
//!
//! Nothing is skipped unread, and nothing that was not seen is taken. This file refuses to know words and cells: it
//! works on line numbers.

use std::ops::Range;

use super::keymap::Look;

/// What Enter would take.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Focus {
    /// Nothing: the person is reading.
    #[default]
    Nowhere,
    /// This choice.
    Choice(usize),
    /// This entry of the key bar.
    Bar(usize),
}

/// Where the person looks.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Attention {
    /// The first line of the column that is seen.
    pub scroll: usize,
    /// What is in focus.
    pub focus: Focus,
}

/// What there is to look at.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// How many lines the column has.
    pub lines: usize,
    /// How many of them are seen at once.
    pub view: usize,
    /// The lines of each choice.
    pub choices: &'a [Range<usize>],
    /// How many entries of the key bar can be in focus.
    pub bar: usize,
    /// Whether the page asks for words: then nothing is in focus until the person moves there.
    pub types: bool,
}

impl Field<'_> {
    const fn lowest(&self) -> usize {
        self.lines.saturating_sub(self.view)
    }

    /// Half a screen: what Up and Down scroll.
    fn step(&self) -> usize {
        (self.view / 2).max(1)
    }

    /// A screen, but for two lines that stay for the eye to find its place.
    fn page(&self) -> usize {
        self.view.saturating_sub(2).max(1)
    }
}

impl Attention {
    /// A new page: its top, and the first choice if it is seen.
    pub fn begin(field: &Field<'_>) -> Self {
        let mut attention = Self::default();
        attention.settle(field);
        attention
    }

    /// Looks at no choice that a page with so many `choices` does not have.
    pub const fn lose(&mut self, choices: usize) {
        if let Focus::Choice(choice) = self.focus
            && choice >= choices
        {
            self.focus = Focus::Nowhere;
        }
    }

    /// Whether the whole of this choice is seen; of one taller than the screen, its end.
    pub fn sees(&self, choice: usize, field: &Field<'_>) -> bool {
        field.choices.get(choice).is_some_and(|lines| {
            let bottom = self.scroll.saturating_add(field.view);
            lines.end <= bottom
                && (lines.start >= self.scroll || lines.len() > field.view && lines.end > self.scroll)
        })
    }

    /// Whether there is more below.
    pub const fn more_below(&self, field: &Field<'_>) -> bool {
        self.scroll < field.lowest()
    }

    /// Brings `choice` into sight and focus; says whether all of it was in sight already. One that is taller than the
    /// screen comes from its beginning on, a screenful each time, and into focus with its end.
    pub fn bring(&mut self, choice: usize, field: &Field<'_>) -> bool {
        let Some(lines) = field.choices.get(choice) else { return false };
        let seen = self.sees(choice, field);
        if !seen {
            let lowest = lines.end.saturating_sub(field.view);
            self.scroll = match lines.len() > field.view {
                true if (lines.start..lowest).contains(&self.scroll) => {
                    self.scroll.saturating_add(field.page()).min(lowest)
                }
                false if lines.start >= self.scroll => lowest,
                true | false => lines.start,
            };
        }
        self.scroll = self.scroll.min(field.lowest());
        self.focus = if self.sees(choice, field) { Focus::Choice(choice) } else { Focus::Nowhere };
        seen
    }

    /// Keeps the focus if it is still seen, else takes the first choice that is.
    pub fn settle(&mut self, field: &Field<'_>) {
        self.scroll = self.scroll.min(field.lowest());
        let kept = match self.focus {
            Focus::Nowhere => false,
            Focus::Choice(choice) => self.sees(choice, field),
            Focus::Bar(entry) => entry < field.bar,
        };
        let types = field.types && self.focus == Focus::Nowhere;
        if !kept && !types {
            let seen = (0..field.choices.len()).find(|&choice| self.sees(choice, field));
            self.focus = seen.map_or(Focus::Nowhere, Focus::Choice);
        }
    }

    /// Scrolls by this many lines, down or up.
    pub fn scroll(&mut self, lines: usize, down: bool, field: &Field<'_>) {
        self.scroll =
            if down { self.scroll.saturating_add(lines) } else { self.scroll.saturating_sub(lines) };
        if let Focus::Bar(_) = self.focus {
            self.focus = Focus::Nowhere;
        }
        self.settle(field);
    }

    /// Looks elsewhere.
    pub fn look(&mut self, look: Look, field: &Field<'_>) {
        match look {
            Look::Up => self.up(field),
            Look::Down => self.down(field),
            Look::Previous => self.step_round(false, field),
            Look::Next => self.step_round(true, field),
            Look::PageUp if self.scroll > 0 => self.scroll(field.page(), false, field),
            Look::PageDown if self.more_below(field) => self.scroll(field.page(), true, field),
            Look::PageUp | Look::First => {
                *self = Self::begin(field);
            }
            // Whoever reads on with the space bar stays where the page ends, and is not led to what stands last there.
            Look::PageDown => {}
            Look::Last => {
                let last = field.choices.len().checked_sub(1);
                *self = Self { scroll: field.lowest(), focus: last.map_or(Focus::Nowhere, Focus::Choice) };
                self.settle(field);
            }
        }
    }

    fn down(&mut self, field: &Field<'_>) {
        let next = match self.focus {
            Focus::Nowhere => field.choices.iter().position(|lines| {
                lines.start >= self.scroll || lines.end > self.scroll.saturating_add(field.view)
            }),
            Focus::Choice(choice) => choice.checked_add(1).filter(|&next| next < field.choices.len()),
            Focus::Bar(entry) => {
                self.focus = Focus::Bar(entry.saturating_add(1).min(field.bar.saturating_sub(1)));
                return;
            }
        };
        let bottom = self.scroll.saturating_add(field.view);
        match next.and_then(|choice| Some((choice, field.choices.get(choice)?))) {
            Some((choice, lines)) if lines.end.saturating_sub(bottom) <= field.step() => {
                self.bring(choice, field);
            }
            _ if self.more_below(field) => self.scroll(field.step(), true, field),
            Some((choice, _)) => {
                self.bring(choice, field);
            }
            None if field.bar > 0 => self.focus = Focus::Bar(0),
            None => {}
        }
    }

    fn up(&mut self, field: &Field<'_>) {
        let last = field.choices.len().checked_sub(1);
        let before = match self.focus {
            Focus::Nowhere => field.choices.iter().rposition(|lines| lines.start < self.scroll),
            Focus::Choice(choice) => choice.checked_sub(1),
            Focus::Bar(0) => {
                self.focus = Focus::Nowhere;
                return if let Some(last) = last {
                    self.bring(last, field);
                };
            }
            Focus::Bar(entry) => {
                self.focus = Focus::Bar(entry.saturating_sub(1));
                return;
            }
        };
        match before.and_then(|choice| Some((choice, field.choices.get(choice)?))) {
            Some((choice, lines))
                if lines.len() <= field.view && self.scroll.saturating_sub(lines.start) <= field.step() =>
            {
                self.bring(choice, field);
            }
            _ if self.scroll > 0 => self.scroll(field.step(), false, field),
            _ if field.types => self.focus = Focus::Nowhere,
            _ => {}
        }
    }

    /// Round through choices and key bar, whatever lies between.
    fn step_round(&mut self, forward: bool, field: &Field<'_>) {
        let choices = field.choices.len();
        let all = choices.saturating_add(field.bar);
        if all == 0 {
            return;
        }
        let here = match self.focus {
            Focus::Nowhere => {
                field.choices.iter().position(|lines| lines.end > self.scroll).unwrap_or(choices)
            }
            Focus::Choice(choice) => choice.saturating_add(usize::from(forward)),
            Focus::Bar(entry) => choices.saturating_add(entry).saturating_add(usize::from(forward)),
        };
        let next = if forward { here } else { here.saturating_add(all).saturating_sub(1) };
        let next = next.checked_rem(all).unwrap_or_default();
        if let Some(entry) = next.checked_sub(choices) {
            self.focus = Focus::Bar(entry);
        } else {
            self.bring(next, field);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LOOKS: [Look; 8] = [
        Look::Up,
        Look::Down,
        Look::Previous,
        Look::Next,
        Look::PageUp,
        Look::PageDown,
        Look::First,
        Look::Last,
    ];

    /// A page of `text` lines and then choices of these heights.
    fn page(text: usize, heights: &[usize]) -> (usize, Vec<Range<usize>>) {
        let mut at = text;
        let mut choices = Vec::new();
        for height in heights {
            choices.push(at..at + height);
            at += height;
        }
        (at, choices)
    }

    #[test]
    fn a_new_page_begins_at_its_top_with_the_first_choice_that_is_seen() {
        let (lines, choices) = page(4, &[1, 2]);
        let field = Field { lines, view: 5, choices: &choices, bar: 2, types: false };
        assert_eq!(Attention::begin(&field), Attention { scroll: 0, focus: Focus::Choice(0) });
        let field = Field { view: 4, ..field };
        assert_eq!(Attention::begin(&field), Attention { scroll: 0, focus: Focus::Nowhere });
    }

    #[test]
    fn tab_goes_round_through_choices_and_key_bar() {
        let (lines, choices) = page(1, &[1, 1]);
        let field = Field { lines, view: 10, choices: &choices, bar: 2, types: false };
        let mut attention = Attention::begin(&field);
        let mut round = Vec::new();
        for _ in 0..4 {
            attention.look(Look::Next, &field);
            round.push(attention.focus);
        }
        assert_eq!(round, [Focus::Choice(1), Focus::Bar(0), Focus::Bar(1), Focus::Choice(0)]);
        attention.look(Look::Previous, &field);
        assert_eq!(attention.focus, Focus::Bar(1));
    }

    proptest! {
        #[test]
        fn down_shows_every_line_and_focuses_every_choice(
            text in 0_usize..60,
            heights in prop::collection::vec(1_usize..9, 0..12),
            view in 2_usize..30,
            bar in 0_usize..4,
            strip in 0_usize..40,
        ) {
            let (lines, choices) = page(text, &heights);
            let lines = lines + strip;
            let field = Field { lines, view, choices: &choices, bar, types: false };
            let mut attention = Attention::begin(&field);
            let (mut seen, mut focused) = (0, Vec::new());
            for _ in 0..400 {
                prop_assert!(attention.scroll <= seen, "lines {}..{} were skipped", seen, attention.scroll);
                seen = seen.max(attention.scroll + view);
                if let Focus::Choice(choice) = attention.focus {
                    prop_assert!(attention.sees(choice, &field));
                    focused.push(choice);
                }
                attention.look(Look::Down, &field);
            }
            prop_assert!(seen >= lines);
            focused.dedup();
            prop_assert_eq!(focused, (0..heights.len()).collect::<Vec<_>>());
            for _ in 0..400 {
                attention.look(Look::Up, &field);
            }
            prop_assert_eq!(attention.scroll, 0);
        }

        #[test]
        fn whatever_is_in_focus_is_seen(
            text in 0_usize..40,
            heights in prop::collection::vec(1_usize..9, 0..8),
            view in 0_usize..20,
            bar in 0_usize..4,
            steps in prop::collection::vec((0_usize..10, 0_usize..12), 0..40),
        ) {
            let (lines, choices) = page(text, &heights);
            let field = Field { lines, view, choices: &choices, bar, types: false };
            let mut attention = Attention::begin(&field);
            for (step, number) in steps {
                match LOOKS.get(step) {
                    Some(&look) => attention.look(look, &field),
                    None if step == 8 => attention.scroll(number, number % 2 == 0, &field),
                    None => drop(attention.bring(number, &field)),
                }
                prop_assert!(attention.scroll <= lines.saturating_sub(view));
                match attention.focus {
                    Focus::Choice(choice) => prop_assert!(attention.sees(choice, &field)),
                    Focus::Bar(entry) => prop_assert!(entry < bar),
                    Focus::Nowhere => {}
                }
            }
        }
    }
}
