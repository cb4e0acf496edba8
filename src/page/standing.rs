//! What can be done from every page where it means something: one row for each such offer.
//!
//! The page, the key bar, the list of everything, lines, and every keyboard read this one table; a new offer is a row
//! here (and its two phrases). It refuses to know how a key arrives and where a label is painted.

use serde::{Deserialize, Serialize};

use crate::app::{App, Message, Tool, View};
use crate::passage::Passage;
use crate::phrasebook::Ui;

/// Where the letter of an offer is heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heard {
    /// In lines and on a screen.
    Everywhere,
    /// In lines alone: a screen has other keys for it, or does not need it.
    InLines,
}

/// A key of a screen that is no letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Press {
    /// Backspace.
    Backspace,
    /// Escape.
    Esc,
    /// F1 to F12.
    F(u8),
    /// A letter together with Ctrl.
    Ctrl(char),
}

/// The page on which an offer would stand.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The app.
    pub app: &'a App,
    /// What the page shows.
    pub view: &'a View,
    /// How many words of it the glossary explains.
    pub words: usize,
    /// How many rights it touches.
    pub rights: usize,
    /// What there is of its list beside what it shows.
    pub part: Part,
}

/// What there is of a list beside what stands on its page: what comes first, from 0, on the pages around it.
#[derive(Clone, Copy, Default, Debug)]
pub struct Part {
    /// On the page before, if there is one.
    pub before: Option<usize>,
    /// On the next.
    pub more: Option<usize>,
}

impl Part {
    /// What an offer means that turns the list, on this page.
    pub fn turned(self, standing: Standing) -> Option<Message> {
        let more = self.more.filter(|_| standing == Standing::More);
        more.or_else(|| self.before.filter(|_| standing == Standing::Before)).map(Message::ShowFrom)
    }
}

/// All that there is to know of an offer.
pub struct Row {
    /// A stable name.
    pub name: &'static str,
    /// Its own letter first, then what the same physical key gives on an Arabic (PC 101) and a French (AZERTY) keyboard.
    pub letters: &'static [&'static str],
    /// Where these are heard.
    pub heard: Heard,
    /// Its keys on a screen, beside the letter or instead of it.
    pub keys: &'static [Press],
    /// What it is called in the key bar, if not by its letter.
    pub shown: Option<&'static str>,
    /// What it is called where letters are words; without it, it waits in the list of everything.
    pub typing: Option<&'static str>,
    /// Who needs it first: the place among those of which a key bar holds as many as fit. None stands in no bar.
    pub need: Option<u8>,
    /// Whether it belongs to the page and stands beside its title: what is behind it differs from page to page.
    pub is_tool: bool,
    /// How many things are behind it on this page, if that is told.
    pub count: fn(&Ground<'_>) -> Option<usize>,
    /// What it is called.
    pub label: fn(&Ui<'_>, &App) -> Passage,
    /// What it does, as a sentence.
    pub about: fn(&Ui<'_>, &App) -> Passage,
    /// What taking it means.
    pub message: fn(&App) -> Message,
    /// Where it means something.
    pub stands: fn(&Ground<'_>) -> bool,
}

/// Makes the offers and their rows, in the order in which the whole list tells them.
macro_rules! standing_offers {
    ($($(#[$about:meta])* $standing:ident => $row:expr;)*) => {
        /// What can be done from every page where it means something.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum Standing { $($(#[$about])* $standing,)* }

        impl Standing {
            /// All of them, in the order in which the whole list tells them.
            pub const ALL: &'static [Self] = &[$(Self::$standing,)*];

            /// All that there is to know of it.
            pub fn row(self) -> &'static Row {
                match self {
                    $(Self::$standing => { static ROW: Row = $row; &ROW })*
                }
            }
        }
    };
}

/// A row in which only what every offer has is still to be said.
const fn row(
    (name, need): (&'static str, u8),
    letters: &'static [&'static str],
    [label, about]: [fn(&Ui<'_>, &App) -> Passage; 2],
    message: fn(&App) -> Message,
    stands: fn(&Ground<'_>) -> bool,
) -> Row {
    Row {
        name,
        letters,
        heard: Heard::Everywhere,
        keys: &[],
        shown: None,
        typing: None,
        need: Some(need),
        is_tool: false,
        count: |_| None,
        label,
        about,
        message,
        stands,
    }
}

standing_offers! {
    /// One page back. Its key gives two letters in Arabic, or one sign for both.
    Back => Row {
        heard: Heard::InLines,
        keys: &[Press::Backspace, Press::Esc],
        shown: Some("←"),
        typing: Some("Esc"),
        ..row(("back", 0), &["b", "لا", "ﻻ"], [|ui, _| ui.offer_back(), |ui, _| ui.offer_back_about()],
            |_| Message::Back, |at| at.app.may_go_back())
    };
    /// The whole page once more, for whoever reads it line by line. Their front does it; the app need not hear of it.
    /// French `q`, where other keyboards have `a`, is not its letter: whoever types it wants to leave.
    Again => Row {
        heard: Heard::InLines,
        shown: Some(""),
        need: None,
        ..row(("again", 0), &["a", "ش"], [|ui, _| ui.offer_again(), |ui, _| ui.offer_again_about()],
            |_| Message::Nothing, |_| true)
    };
    /// Everything that can be done here.
    Keys => Row {
        keys: &[Press::F(1)],
        typing: Some("F1"),
        ..row(("keys", 14), &["?", "؟"], [|ui, _| ui.offer_keys(), |ui, _| ui.offer_keys_about()],
            |_| Message::Open(View::Keys), |at| *at.view != View::Keys)
    };
    /// Help from a person.
    Help => row(("help", 1), &["h", "ا"], [|ui, _| ui.offer_help(), |ui, _| ui.offer_help_about()],
        |_| Message::Open(View::Help), |at| *at.view != View::Help);
    /// The next part of a long list. What its key writes above the sign points on; the page says where that is.
    More => Row {
        is_tool: true,
        ..row(("more", 1), &[".", "ز", ":"], [|ui, _| ui.offer_more(), |ui, _| ui.offer_more_about()],
            |_| Message::Nothing, |at| at.part.more.is_some())
    };
    /// The part before.
    Before => Row {
        is_tool: true,
        ..row(("before", 2), &[",", "و", ";"], [|ui, _| ui.offer_before(), |ui, _| ui.offer_before_about()],
            |_| Message::Nothing, |at| at.part.before.is_some())
    };
    /// Words of this page that the glossary explains.
    Words => Row {
        is_tool: true,
        count: |at| Some(at.words),
        ..row(("words", 3), &["w", "ص", "z"], [|ui, _| ui.offer_words(), |ui, _| ui.offer_words_about()],
            |_| Message::Open(View::Words), |at| *at.view != View::Words && at.words > 0)
    };
    /// Rights of this page with their sources.
    Rights => Row {
        is_tool: true,
        count: |at| Some(at.rights),
        ..row(("rights", 4), &["r", "ق"], [|ui, _| ui.offer_rights(), |ui, _| ui.offer_rights_about()],
            |_| Message::Open(View::Rights),
            |at| !matches!(at.view, View::Rights | View::Right(_) | View::Rules(_)) && at.rights > 0)
    };
    /// What was kept for the sheet.
    Kept => Row {
        count: |at| Some(at.app.visit().kept().len()),
        ..row(("kept", 5), &["k", "ن"], [|ui, _| ui.offer_kept(), |ui, _| ui.offer_kept_about()],
            |_| Message::Open(View::Kept), |at| *at.view != View::Kept && at.is_welcomed())
    };
    /// This page, for somebody who reads another language.
    Show => row(("show", 12), &["t", "ف"], [|ui, _| ui.offer_show(), |ui, _| ui.offer_show_about()],
        |_| Message::Show, |at| at.is_welcomed() && at.view.can_be_shown());
    /// The sheet, on paper.
    Print => row(("print", 7), &["p", "ح"], [|ui, _| ui.offer_print(), |ui, _| ui.offer_print_about()],
        |_| Message::Open(View::Print),
        |at| *at.view != View::Print && at.app.may_print() && at.app.has_paper());
    /// Another language.
    Language => row(("language", 2), &["l", "م"], [|ui, _| ui.offer_language(), |ui, _| ui.offer_language_about()],
        |_| Message::Open(View::Languages), |at| *at.view != View::Languages);
    /// What the person needs, to see a page at all.
    Needs => Row {
        need: None,
        ..row(("needs", 0), &["g", "ل"], [|ui, _| ui.offer_needs(), |ui, _| ui.offer_needs_about()],
            |_| Message::Open(View::Needs), |at| *at.view != View::Needs)
    };
    /// Where the person lives.
    Country => row(("country", 13), &["c", "ؤ"], [|ui, _| ui.offer_country(), |ui, _| ui.offer_country_about()],
        |_| Message::Open(View::Countries),
        |at| *at.view != View::Countries && at.is_welcomed() && !at.app.shelf().library.packs.is_empty());
    /// The facilitator's notes, shown or hidden.
    Notes => row(("notes", 7), &["n", "ى"],
        [
            |ui, app| if app.visit().shows_notes() { ui.offer_notes_hide() } else { ui.offer_notes_show() },
            |ui, app| {
                if app.visit().shows_notes() { ui.offer_notes_hide_about() } else { ui.offer_notes_show_about() }
            },
        ],
        |app| {
            let warns = app.policy().is_seen_by_a_room && !app.visit().is_warned();
            let shows = app.visit().shows_notes();
            if warns && !shows { Message::Open(View::NotesHere) } else { Message::ShowNotes(!shows) }
        },
        |at| {
            let of_place = *at.view == View::Walk && at.app.visit().has_note();
            at.app.may_show_notes_here() && (of_place || *at.view == View::Activity)
        });
    /// Nothing on the screen, for the time between two activities of a workshop.
    Blank => row(("blank", 9), &["o", "خ"], [|ui, _| ui.offer_blank(), |ui, _| ui.offer_blank_about()],
        |_| Message::Open(View::Blank),
        |at| at.app.workshop().is_some() && *at.view != View::Blank && at.is_welcomed());
    /// Straight to another place of the scenario.
    Jump => row(("jump", 8), &["j", "ت"], [|ui, _| ui.offer_jump(), |ui, _| ui.offer_jump_about()],
        |_| Message::Open(View::Jump),
        |at| {
            let walks = matches!(at.view, View::Walk | View::Recap) && at.app.visit().walk().is_some();
            at.app.policy().may_jump && walks
        });
    /// To the place before, in the order of the file: for whoever writes the guide.
    PlaceBefore => row(("place-before", 10), &["d", "ي"],
        [|ui, _| ui.offer_place_before(), |ui, _| ui.offer_place_before_about()],
        |_| Message::UseTool(Tool::Before), |at| at.app.has_tool(Tool::Before, at.view));
    /// To the place after.
    PlaceAfter => row(("place-after", 9), &["f", "ب"],
        [|ui, _| ui.offer_place_after(), |ui, _| ui.offer_place_after_about()],
        |_| Message::UseTool(Tool::After), |at| at.app.has_tool(Tool::After, at.view));
    /// The choices that are closed here, shown or hidden: for whoever writes the guide.
    Closed => row(("closed", 11), &["e", "ث"],
        [
            |ui, app| if app.shows(Tool::Closed) { ui.offer_closed_hide() } else { ui.offer_closed_show() },
            |ui, app| {
                if app.shows(Tool::Closed) { ui.offer_closed_hide_about() } else { ui.offer_closed_show_about() }
            },
        ],
        |_| Message::UseTool(Tool::Closed), |at| at.app.has_tool(Tool::Closed, at.view));
    /// The author's strip, shown or hidden.
    Strip => row(("strip", 12), &["i", "ه"],
        [
            |ui, app| if app.shows(Tool::Strip) { ui.offer_strip_hide() } else { ui.offer_strip_show() },
            |ui, app| {
                if app.shows(Tool::Strip) { ui.offer_strip_hide_about() } else { ui.offer_strip_show_about() }
            },
        ],
        |_| Message::UseTool(Tool::Strip), |at| at.app.has_tool(Tool::Strip, at.view));
    /// The shelf.
    Home => row(("home", 6), &["s", "س"], [|ui, _| ui.offer_home(), |ui, _| ui.offer_home_about()],
        |_| Message::Home, |at| *at.view != View::Shelf && at.is_welcomed());
    /// Behind the guide, for whoever has the code.
    Staff => Row {
        heard: Heard::InLines,
        keys: &[Press::F(10)],
        shown: Some("F10"),
        typing: Some("F10"),
        need: None,
        ..row(("staff", 0), &["f10"], [|ui, _| ui.offer_staff(), |ui, _| ui.offer_staff_about()],
            |_| Message::Open(View::StaffCode),
            |at| at.app.has_staff() && !matches!(at.view, View::StaffCode | View::Staff))
    };
    /// Away, at once.
    QuickExit => Row {
        heard: Heard::InLines,
        keys: &[Press::F(9), Press::Ctrl('c'), Press::Ctrl('q')],
        shown: Some("F9"),
        typing: Some("F9"),
        ..row(("quick-exit", 15), &["x", "ء"],
            [
                |ui, app| match Leaves::of(app) {
                    Leaves::TheGuide => ui.offer_quick_exit(),
                    Leaves::TheVisit => ui.offer_quick_exit_shared(),
                    Leaves::AWorkshop => ui.offer_quick_exit_led(),
                },
                |ui, app| match Leaves::of(app) {
                    Leaves::TheGuide => ui.offer_quick_exit_about(),
                    Leaves::TheVisit => ui.offer_quick_exit_shared_about(),
                    Leaves::AWorkshop => ui.offer_quick_exit_led_about(),
                },
            ],
            |_| Message::QuickExit, |_| true)
    };
}

impl Standing {
    /// What stands in the key bar of every page, in this order; the quick exit has a place of its own, at the end edge.
    pub const BAR: [Self; 7] =
        [Self::Back, Self::Help, Self::Language, Self::Kept, Self::Home, Self::Keys, Self::QuickExit];

    /// A stable name.
    pub fn name(self) -> &'static str {
        self.row().name
    }
}

/// What the quick exit leaves.
#[derive(Clone, Copy)]
enum Leaves {
    TheGuide,
    /// Whoever comes next finds the guide.
    TheVisit,
    /// It can go on another time.
    AWorkshop,
}

impl Leaves {
    const fn of(app: &App) -> Self {
        match (app.policy().may_leave, app.workshop()) {
            (false, _) => Self::TheVisit,
            (true, None) => Self::TheGuide,
            (true, Some(_)) => Self::AWorkshop,
        }
    }
}

impl Ground<'_> {
    /// Whether the person has been greeted.
    fn is_welcomed(&self) -> bool {
        self.app.visit().is_welcomed()
    }
}
