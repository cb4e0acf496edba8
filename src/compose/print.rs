//! The sheet on its way to paper: what will come out, and what became of it; and what else can be done.
//!
//! It refuses to know printers.

use super::{Composer, Sketch};
use crate::app::{Message, NotPrinted, Stage, View};
use crate::passage::Passage;

impl Composer<'_> {
    pub(super) fn print_page(&self) -> Sketch {
        let ui = self.ui();
        let mut sketch = self.blank(ui.print_title());
        let printing = self.app.visit().printing();
        match printing.stage() {
            Stage::Sent => sketch.prose(ui.print_sent()),
            Stage::Waiting => sketch.prose(ui.print_waiting()),
            Stage::Done => {
                sketch.prose(ui.print_done());
                self.finish_visit(&mut sketch);
            }
            Stage::Not(why) => {
                sketch.prose(self.why_not_printed(why));
                sketch.prose(ui.print_instead());
            }
            Stage::Before => {}
        }
        if printing.is_under_way() {
            self.instead_of_printing(&mut sketch);
            return sketch;
        }
        match self.app.pages_to_print() {
            Some(0) => sketch.prose(ui.print_used_up()),
            still => {
                let label = if printing.stage() == Stage::Before { ui.print_now() } else { ui.print_again() };
                sketch.choice("print", label, Message::Print);
                if let Some(still) = still {
                    sketch.prose(ui.print_still(still));
                }
            }
        }
        if let Stage::Not(_) = printing.stage() {
            self.instead_of_printing(&mut sketch);
        }
        if printing.stage() == Stage::Before {
            sketch.choice("languages", ui.sheet_languages(), Message::Open(View::SheetLanguage));
            sketch.prose(ui.print_how());
            match self.app.leaving_form() {
                Some(form) => self.form_paper(&mut sketch, form),
                None => sketch.blocks.extend(self.sheet_blocks()),
            }
        }
        sketch
    }

    /// Whoever has their page may be done.
    fn finish_visit(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        if self.app.policy().may_leave {
            sketch.choice("finish", ui.leave_guide(), Message::Leave);
        } else {
            sketch.choice("finish", ui.print_finish(), Message::QuickExit);
        }
        sketch.choice("shelf", ui.print_go_on(), Message::Home);
    }

    /// Without paper: hold it out to somebody, write it down; and where that is permitted, a file.
    fn instead_of_printing(&self, sketch: &mut Sketch) {
        let ui = self.ui();
        sketch.choice("show", ui.print_show(), Message::Show);
        sketch.choice("sheet", ui.print_write_down(), Message::Open(View::Sheet));
        if self.app.policy().may_keep_a_copy {
            sketch.choice("form", ui.print_other_form(), Message::Open(View::Sheet));
        }
    }

    /// Why no page came out, in a sentence.
    pub(super) fn why_not_printed(&self, why: NotPrinted) -> Passage {
        let ui = self.ui();
        match why {
            NotPrinted::NoPrinter => ui.print_no_printer(),
            NotPrinted::Refused => ui.print_refused(),
            NotPrinted::Stopped => ui.print_stopped(),
            NotPrinted::Stuck => ui.print_stuck(),
            NotPrinted::NoAnswer => ui.print_no_answer(),
            NotPrinted::Slow => ui.print_slow(),
            NotPrinted::TooLong(pages) => ui.print_too_long(pages),
            NotPrinted::Unprintable(letter) => ui.print_no_letter(letter.to_string()),
        }
    }
}
