//! What just happened, in words; and why something did not.

use super::Composer;
use crate::app::{Living, NoCopy, NotKept, Notice, View};
use crate::disk::NotWritten;
use crate::passage::Passage;
use shelf::content::Entry;

impl Composer<'_> {
    /// What a page says about what just happened.
    pub(super) fn notice(&self, notice: &Notice) -> Passage {
        let ui = self.ui();
        match notice {
            Notice::Kept(many) => self.was_kept(*many),
            Notice::LetGo => ui.notice_let_go(),
            Notice::LivesIn(Living::In(id)) => {
                ui.notice_country(self.entry(Entry::Country, id, None).within())
            }
            Notice::LivesIn(Living::Elsewhere) => ui.notice_elsewhere(),
            Notice::Dropped(many) => ui.notice_dropped(*many),
            Notice::AnotherPath => ui.notice_another_path(),
            Notice::PlaceGone => ui.notice_place_gone(),
            Notice::Wrote(file) => ui.notice_wrote(file.display().to_string()),
            Notice::NotNoted(why) => ui.notice_not_noted(self.why_plainly(why).within()),
            Notice::NotWritten(NoCopy::Not(why)) if *self.app.visit().view() == View::Counting => {
                ui.notice_not_written_counts(self.why_plainly(why).within())
            }
            Notice::NotWritten(NoCopy::Not(why)) => ui.notice_not_written(self.why(why).within()),
            Notice::NotWritten(NoCopy::Unprintable(letter)) => {
                ui.notice_not_written(ui.why_unprintable(letter.to_string()).within())
            }
            Notice::Copied => ui.notice_copied(),
            Notice::NotCopied => ui.notice_not_copied(),
            Notice::NoClipboard => ui.notice_no_clipboard(),
            Notice::NeedsMet => ui.notice_needs_met(),
            Notice::Printed => ui.print_done(),
            Notice::StillPrinting => ui.print_waiting(),
            Notice::NotPrinted(why) => self.why_not_printed(*why),
            Notice::WrittenSo => ui.notice_written_so(),
            Notice::KeptSo(file) => ui.notice_kept_so(file.display().to_string()),
            Notice::NotKeptSo(why) => ui.notice_not_kept_so(self.why_not_kept(why).within()),
        }
    }

    fn why_not_kept(&self, why: &NotKept) -> Passage {
        let ui = self.ui();
        match why {
            NotKept::ByHand(line) => ui.settings_by_hand(line.as_str()),
            NotKept::Not(NotWritten::Denied) => ui.settings_denied(),
            NotKept::Not(NotWritten::Full) => ui.settings_full(),
            NotKept::Not(why) => self.why(why),
        }
    }

    /// Why, for a file that is no sheet.
    fn why_plainly(&self, why: &NotWritten) -> Passage {
        let ui = self.ui();
        match why {
            NotWritten::Exists => ui.file_exists(),
            NotWritten::Denied => ui.file_denied(),
            NotWritten::NoFolder => ui.file_no_folder(),
            NotWritten::Full | NotWritten::TooLarge => ui.file_full(),
            NotWritten::Other(reason) => ui.why_other(reason.as_str()),
        }
    }

    fn why(&self, why: &NotWritten) -> Passage {
        let ui = self.ui();
        match why {
            NotWritten::Exists => ui.why_exists(),
            NotWritten::Denied => ui.why_denied(),
            NotWritten::NoFolder => ui.why_no_folder(),
            NotWritten::Full => ui.why_full(),
            NotWritten::TooLarge => ui.why_too_large(),
            NotWritten::Other(reason) => ui.why_other(reason.as_str()),
        }
    }
}
