//! The page on which slips are counted, after a group has left: one number at a time, then what may be shown of them.
//!
//! What it shows at the end is the report itself, block by block; the numbers that were typed are not shown again. It refuses
//! to know files: it names them.

use std::path::Path;

use crate::app::{Counting, Counts, Message, Question, Sure, Time, View};
use crate::compose::{Composer, Sketch};
use crate::page::{Asks, Beside, Block, Offer, Role, Typed};
use crate::passage::Passage;
use crate::prose;
use crate::tally::Room;
use shelf::content::Id;
use shelf::content::plan::{Shared, shared_key};
use shelf::phrases::{Key, Phrases};

use super::{About, report};

impl Composer<'_> {
    /// The number that is asked for, or what follows from all of them.
    pub(crate) fn counting(&self) -> Sketch {
        let room = self.room();
        let mut sketch = self.blank(room.count_title());
        let Some(counting) = self.app.counting() else { return sketch };
        match counting.question() {
            Question::Marked(time, sentence) => {
                self.asks_for(&mut sketch, counting, Some((time, sentence)), room.count_how_many_marked());
            }
            Question::Full(time, sentence) => {
                self.asks_for(&mut sketch, counting, Some((time, sentence)), room.count_how_many_full());
            }
            Question::Together => self.asks_for(&mut sketch, counting, None, self.ui().counting_together()),
            Question::Peers => {
                let ui = self.ui();
                sketch.prose(ui.counting_peers());
                sketch.choice("yes", ui.counting_yes(), Message::Counts(Counts::LedByPeers(true)));
                sketch.choice("no", ui.counting_no(), Message::Counts(Counts::LedByPeers(false)));
            }
            Question::Nothing => self.counted(&mut sketch, counting),
        }
        sketch
    }

    /// A number.
    fn asks_for(&self, sketch: &mut Sketch, counting: &Counting, of: Option<(Time, &Id)>, label: Passage) {
        let (room, ui) = (self.room(), self.ui());
        let (nth, all) = counting.place();
        if nth == 1 {
            sketch.prose(room.count_alone());
            sketch.prose(room.count_full_means());
            sketch.prose(room.count_not_two_rooms());
        }
        if let Some((time, sentence)) = of {
            let time = if time == Time::Before { room.slip_before() } else { room.slip_after() };
            sketch.blocks.push(Block::Heading(time));
            sketch.blocks.push(Block::Said(self.sentence(sentence)));
        }
        sketch.prose(label);
        if counting.is_refused() {
            let is_more = matches!(counting.question(), Question::Full(..));
            sketch.prose(if is_more { room.count_smaller_than_marked() } else { ui.counting_a_number() });
        }
        let words = Passage::plain(counting.typed(), self.locale());
        sketch.typed = Some(Typed { label: ui.counting_brief(), words, asks: Asks::Number });
        sketch.choices.push(Offer {
            id: "take".to_owned(),
            label: ui.counting_take(all, nth),
            message: Message::Counts(Counts::Take(counting.typed().to_owned())),
            role: Role::Screen,
            group: None,
            beside: Beside::default(),
        });
    }

    /// What follows from all numbers.
    fn counted(&self, sketch: &mut Sketch, counting: &Counting) {
        let (room, ui) = (self.room(), self.ui());
        match counting.report() {
            Some(Ok(shown)) => {
                let Some(about) = self.app.tally().map(|tally| About::from(&tally)) else { return };
                let sheet = report(&shown, &about, self);
                for part in &sheet.parts {
                    sketch.blocks.extend(
                        part.name.each().filter(|name| !name.text.is_empty()).cloned().map(Block::Heading),
                    );
                    sketch.blocks.extend(part.entries.iter().flat_map(|entry| self.entry_blocks(entry)));
                }
                self.offer_files(sketch);
            }
            Some(Err(Room::UnderFive)) => sketch.prose(room.count_under_five()),
            Some(Err(Room::Waits)) => {
                sketch.prose(room.count_wait());
                sketch.prose(room.count_not_two_rooms());
            }
            Some(Err(Room::Counted | Room::Uneven)) | None => sketch.prose(room.report_nothing_counted()),
        }
        sketch.choice("anew", ui.counting_anew(), Message::Open(View::Sure(Sure::CountAgain)));
        sketch.choice("close", ui.lead_close(), Message::Open(View::Sure(Sure::Close)));
    }

    /// Both files, each named before it is written. What was written stays as a row, so that no other has its number.
    fn offer_files(&self, sketch: &mut Sketch) {
        let (room, ui) = (self.room(), self.ui());
        let wrote = |file: &Path| self.app.counting().is_some_and(|counting| counting.has_written(file));
        let done = |file: &Path| ui.counting_written(file.display().to_string());
        if let Some(file) = self.app.report_file() {
            if wrote(&file) {
                sketch.choice("report", done(&file), Message::Nothing);
            } else {
                let label = ui.counting_write_report(file.display().to_string());
                sketch.choice("report", label, Message::Counts(Counts::WriteReport));
            }
        }
        if let Some(file) = self.app.counts_file() {
            sketch.blocks.push(Block::Heading(ui.counting_year()));
            for words in [room.file_for_adding(), room.file_what_is_in_it(), room.file_hand_on()] {
                sketch.prose(words);
            }
            if wrote(&file) {
                sketch.choice("file", done(&file), Message::Nothing);
            } else {
                let label = ui.counting_write_file(file.display().to_string());
                sketch.choice("file", label, Message::Counts(Counts::WriteFile));
            }
        }
    }

    fn sentence(&self, sentence: &Id) -> Passage {
        let message = shared_key(Shared::Sentence, sentence);
        prose::line(&self.phrase_of(Key { phrases: Phrases::Workshops, message: &message, attribute: None }))
    }
}
