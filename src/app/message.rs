//! What the app hears and what it answers with: messages, effects and wishes.
//!
//! A new thing that a person can ask for, or the world can do, begins here. It refuses to know what comes of it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{
    Arrange, Change, Condition, Copied, Counted, Counts, Kept, Lead, Living, NoCopy, NotKept, NotPrinted,
    Position, Renewal, Tool, Tried, View,
};
use crate::disk::NotWritten;
use crate::preferences::{Bidi, Needs};
use shelf::content::{Date, Id, Place};
use shelf::files::Files;
use shelf::language::Locale;
use shelf::search::Found;

/// What somebody asks, or the world answers. Meanings, never keys.
#[derive(Clone, Default, PartialEq, Debug)]
pub enum Message {
    /// I am here: a visit begins.
    Arrive,
    /// Put this before me.
    Open(View),
    /// Speak this language, at the same place.
    UseLanguage(Locale),
    /// Walk through this scenario, from where I was if I was there.
    Begin(Id),
    /// Walk through it from its beginning.
    BeginAgain(Id),
    /// I choose this, here.
    Choose(Id),
    /// I have read what follows: on to the next place.
    GoOn,
    /// The group has talked: show what follows.
    Reveal,
    /// Walk on from the nth step of my path.
    WalkOnFrom(usize),
    /// Straight to this place.
    Jump(Place),
    /// The list of this page from here on, counted from 0.
    ShowFrom(usize),
    /// One page back.
    Back,
    /// Count the slips of a workshop.
    Counts(Counts),
    /// Lead the room through its plan.
    Lead(Lead),
    /// To the shelf.
    Home,
    /// This is where I live.
    LiveIn(Living),
    /// Keep these for my sheet.
    Keep(Vec<Kept>),
    /// Print my sheet.
    Print,
    /// Nothing is known yet of the page that was sent to the printer.
    StillPrinting,
    /// So many pages are printed, or why none is.
    Printed(Result<u16, NotPrinted>),
    /// Show this page to somebody, in two languages.
    Show,
    /// The other person reads this language.
    ShowIn(Locale),
    /// This sentence of the page, from 0.
    ShowCard(usize),
    /// The other language first.
    TurnCard,
    /// Take this off my sheet.
    LetGo(Kept),
    /// Say this about a form.
    Change(Id, Change),
    /// Show or hide the facilitator's notes.
    ShowNotes(bool),
    /// The notes have a terminal of their own from now on, or not any more.
    NotesElsewhere(bool),
    /// So long has the machine been on.
    Watch(Duration),
    /// One more hand is up for this choice.
    RaiseHand(Id),
    /// One hand less.
    LowerHand(Id),
    /// So many hands are up for a choice of this step.
    CountHands {
        /// Which one, from 0.
        choice: usize,
        /// How many.
        hands: u16,
    },
    /// What follows this choice, which the group did not take.
    LookAt(Id),
    /// At a terminal that has joined a room: the offer of this number, from 0. Only the room knows what it means.
    ThereTake(usize),
    /// Do this at the desk.
    UseTool(Tool),
    /// I choose this, which is closed here, as if I had come by a path on which it is open.
    ChooseAnyway(Id),
    /// Look for these words, which are all that I have typed.
    Search(String),
    /// I want my sheet like this.
    Arrange(Arrange),
    /// Write my sheet, or the form that is open, into the file that was named.
    WriteSheet,
    /// Send my sheet, or the form that is open, to the clipboard.
    CopySheet,
    /// Write Arabic this way, for this visit.
    Write(Bidi),
    /// This is what I need, to see a page at all, for this visit.
    Need(Needs),
    /// Keep that for later visits, in the file that was named.
    KeepWay,
    /// The code of hub staff, as it stands on their page.
    TypeCode(String),
    /// That is the code.
    TryCode,
    /// What came of the code.
    CodeTried(Tried),
    /// How the kiosk is.
    Reported(Condition),
    /// Print a page, to see whether it comes out.
    TestPrinter,
    /// Begin anew, with all files as they are now.
    BeginAnew,
    /// The guide is left to whoever started it.
    LeaveKiosk,
    /// Away, at once; forget all.
    QuickExit,
    /// I am done.
    Leave,
    /// I am still here.
    StillHere,
    /// Nobody did anything for as long as the app wanted to wait.
    Silence,
    /// The files of the shelf have been read again.
    Renewed(Renewal),
    /// What was found.
    Found(Found),
    /// Nothing that the app would have to know: a front sees to it.
    #[default]
    Nothing,
    /// The terminal is one that Arabic is known to be shown right on.
    ArabicIsRight,
    /// The day, as the clock has it.
    Today(Date),
    /// The file that a copy of the sheet would go into.
    SheetNamed(PathBuf),
    /// The sheet has been written, or why not.
    Wrote(Result<PathBuf, NoCopy>),
    /// Names that nothing has yet, each beside the one that was wanted.
    CountsNamed(Vec<(PathBuf, PathBuf)>),
    /// The place of a workshop could not be written down, and why.
    NotNoted(NotWritten),
    /// The sheet was sent to the clipboard, or not.
    Copied(Copied),
    /// The settings file, if there is to be one.
    SettingsNamed(Option<PathBuf>),
    /// The answer is in the settings file, or why not.
    KeptWay(Result<PathBuf, NotKept>),
}

impl Message {
    /// Whether somebody asks it, and not the world or the time; wanting away is no visit.
    pub(super) const fn is_of_a_person(&self) -> bool {
        !matches!(
            self,
            Self::QuickExit
                | Self::Leave
                | Self::Silence
                | Self::Renewed(_)
                | Self::Found(_)
                | Self::Nothing
                | Self::ThereTake(_)
                | Self::NotesElsewhere(_)
                | Self::Watch(_)
                | Self::ArabicIsRight
                | Self::Today(_)
                | Self::SheetNamed(_)
                | Self::Wrote(_)
                | Self::CountsNamed(_)
                | Self::NotNoted(_)
                | Self::Copied(_)
                | Self::SettingsNamed(_)
                | Self::KeptWay(_)
                | Self::CodeTried(_)
                | Self::Reported(_)
                | Self::StillPrinting
                | Self::Printed(_)
        )
    }
}

/// What comes of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Something is wanted of the world, which answers with a message.
    Ask(Wish),
    /// From now on, say what stands in these files.
    SpeakFrom(Arc<Files>),
    /// Send the sheet to the clipboard of whoever asked.
    Copy,
    /// The end: the person leaves.
    End {
        /// Whether they want away at once.
        quick: bool,
    },
}

/// What the app wants done in the world. What that takes beside it (words, the text of the sheet) is put to it by the
/// loop, since the app knows no words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wish {
    /// Look for the words that were typed.
    Search,
    /// Look at the clock for the day.
    LookAtClock,
    /// Say which file a copy of the sheet would go into.
    NameSheet,
    /// Write the sheet into this file.
    WriteSheet(PathBuf),
    /// Say which names like these nothing has yet.
    NameCounts(Vec<PathBuf>),
    /// Write the report of a workshop into this file.
    WriteReport(PathBuf),
    /// Write what was counted into this file, for whoever adds up a year.
    WriteCounts(PathBuf),
    /// Print the sheet, if it has no more pages than that.
    Print(u16),
    /// Wait for what becomes of the page that was sent to the printer.
    AwaitPrint,
    /// Hold this against the code of hub staff.
    TryCode(String),
    /// Say how the kiosk is.
    Report,
    /// Count this.
    Count(Counted),
    /// Note where the workshop is, in case it is interrupted.
    Note(Box<Position>),
    /// Say which file settings are in.
    NameSettings,
    /// Put this way of writing Arabic into the settings file.
    KeepWay(Bidi),
}

impl Wish {
    /// Whether a page waits for it before it is shown.
    pub const fn is_waited_for(&self) -> bool {
        !matches!(self, Self::AwaitPrint | Self::Count(_) | Self::Note(_) | Self::Report)
    }
}
