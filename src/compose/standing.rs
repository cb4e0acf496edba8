//! What is the same for every page: notices first, then what the view brings, then what stands on all of them.

use super::{Audience, Composer, Sketch};
use crate::app::{Notice, View};
use crate::page::standing::Ground;
use crate::page::{Asks, Beside, Block, Offer, Page, Role, Standing, Wording};
use crate::passage::Passage;

impl Composer<'_> {
    /// The page of a sketch.
    pub(super) fn finish(&self, mut sketch: Sketch) -> Page {
        let ui = self.ui();
        self.settle(&mut sketch);
        let standing = self.standing(self.app.visit().view(), &sketch);
        let (prompt, brief) = self.prompts(&sketch);
        let mut blocks = sketch.blocks;
        if let Some(notice) = self.app.visit().notice() {
            let beside = sketch.keeps_at.filter(|_| matches!(notice, Notice::Kept(_))).unwrap_or_default();
            blocks.insert(beside, Block::Notice(self.notice(notice)));
        }
        let mut offers = sketch.choices;
        offers.extend(standing);
        let named = self.app.policy().may_name_the_window;
        Page {
            locale: self.locale,
            place: sketch.place,
            title: sketch.title,
            typed: sketch.typed,
            blocks,
            offers,
            wording: Wording {
                bar: Standing::BAR.map(|standing| (standing, (standing.row().label)(&ui, self.app))).to_vec(),
                exit: ui.offer_quick_exit_short(),
                more: ui.more_below(),
                too_small: ui.too_small(),
                prompt,
                brief,
                unknown: ui.line_unknown(),
                tongue: ui.show_tongue(),
                note: ui.line_notes(),
                window: if named { ui.app_name() } else { ui.window_shared() },
                stays: ui.line_stays(),
                lost: ui.seat_lost(),
                along: ui.seat_along(),
            },
            beside: None,
            way: self.app.visit().way(),
            needs: self.app.visit().needs(),
            anything: sketch.anything,
        }
    }

    /// What can be typed: told in full, and in a few words.
    fn prompts(&self, sketch: &Sketch) -> (Passage, Passage) {
        let ui = self.ui();
        if *self.app.visit().view() == View::Attract {
            let last = self.locales().pop().unwrap_or(self.locale);
            let enter = self.ui_in(last).attract_enter();
            return (enter.clone(), enter);
        }
        if self.audience == Audience::Along {
            return (ui.seat_prompt(), ui.seat_brief());
        }
        // Nobody knows yet which language is read, so the rest waits for it.
        if matches!(self.app.visit().view(), View::Languages) {
            return (ui.line_prompt_language(), ui.line_prompt_language());
        }
        let chooses = sketch.choices.iter().any(|offer| !offer.role.needs_a_screen());
        if sketch.typed.as_ref().is_some_and(|typed| typed.asks == Asks::Number) {
            return (ui.counting_prompt(), ui.counting_brief());
        }
        match (chooses, &sketch.typed) {
            (true, None) => (ui.line_prompt(), ui.line_brief()),
            (false, None) => (ui.line_prompt_none(), ui.line_brief_none()),
            (true, Some(_)) => (ui.search_prompt(), ui.search_brief()),
            (false, Some(_)) => (ui.search_prompt_none(), ui.search_brief_none()),
        }
    }

    /// What a standing offer is called here: whoever sits elsewhere leaves their terminal, and not the workshop.
    fn label(&self, standing: Standing) -> Passage {
        if standing == Standing::QuickExit && self.is_elsewhere() {
            return self.ui().seat_leave();
        }
        (standing.row().label)(&self.ui(), self.app)
    }

    /// What stands on the page of `view` besides its choices: only what means something there.
    pub(super) fn standing(&self, view: &View, sketch: &Sketch) -> Vec<Offer> {
        if matches!(view, View::Goodbye { .. }) {
            return Vec::new();
        }
        // Who is behind the guide goes back, or away.
        let is_staff = matches!(view, View::StaffCode | View::Staff);
        let goes_back =
            |one: &Standing| matches!(one, Standing::Back | Standing::QuickExit | Standing::Again);
        let stands = |one: &Standing| {
            if *view == View::Attract { *one == Standing::Staff } else { !is_staff || goes_back(one) }
        };
        let (words, rights) = (sketch.terms().len(), sketch.rights.len());
        let ground = Ground { app: self.app, view, words, rights, part: sketch.part };
        // Whoever reads along leads nobody: what is left is their own.
        let is_own = |one: &Standing| matches!(one, Standing::Again | Standing::QuickExit);
        let is_along = self.audience == Audience::Along;
        let here = Standing::ALL
            .iter()
            .filter(|one| stands(one) && (one.row().stands)(&ground) && (!is_along || is_own(one)));
        here.map(|standing| Offer {
            id: standing.name().to_owned(),
            label: self.label(*standing),
            message: sketch.part.turned(*standing).unwrap_or_else(|| (standing.row().message)(self.app)),
            role: Role::Standing(*standing),
            group: None,
            beside: Beside {
                count: (standing.row().count)(&ground).filter(|count| *count > 0),
                ..Beside::default()
            },
        })
        .collect()
    }
}
