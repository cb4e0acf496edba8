//! What a person can ask of the guide.

use std::path::PathBuf;
use std::sync::Arc;

use crate::content::{Catalogue, Date, Finding, Id, Place};
use crate::locale::Locale;

/// What somebody asks, or the world answers. Meanings, never keys.
#[derive(Clone, PartialEq, Debug)]
pub enum Message {
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
    /// Walk on from the nth step of my trail.
    WalkOnFrom(usize),
    /// Straight to this place.
    Jump(Place),
    /// One page back.
    Back,
    /// To the shelf.
    Home,
    /// Keep these for my sheet.
    Keep(Vec<Kept>),
    /// Take this off my sheet.
    LetGo(Kept),
    /// Show or hide the facilitator's notes.
    ShowNotes(bool),
    /// Write my sheet into the file that was named.
    WriteSheet,
    /// Away, at once; forget all.
    QuickExit,
    /// I am done.
    Leave,
    /// I am still here.
    StillHere,
    /// Nobody did anything for as long as the app wanted to wait.
    Silence,
    /// The shelf has been read.
    ShelfRead(Result<Arc<Catalogue>, Vec<Finding>>),
    /// The day, as the clock has it.
    Today(Date),
    /// The sheet has been written, or why not.
    Wrote(Result<PathBuf, String>),
}

/// What can be put before a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum View {
    /// The four languages in their own names.
    Languages,
    /// What this is.
    Welcome,
    /// The whole shelf.
    Shelf,
    /// One theme or one service of it.
    ShelfBy(Id),
    /// What a scenario is about, before it begins.
    About(Id),
    /// The walk, where its mark is.
    Walk,
    /// The path that was walked, and the other ways.
    Recap,
    /// Words of the page below.
    Words,
    /// One word.
    Word(Id),
    /// Rights of the page below.
    Rights,
    /// One right with its sources.
    Right(Id),
    /// Help from a person.
    Help,
    /// What was kept for the sheet.
    Kept,
    /// The sheet.
    Sheet,
    /// Everything that can be done on the page below.
    Keys,
    /// Every place of the scenario.
    Jump,
    /// Are you still there?
    Warning,
}

/// Something kept for the sheet: it stays in memory until the person asks for more.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept {
    /// A right.
    Right(Id),
    /// A sentence of a scenario.
    Say(Id, Id),
    /// A question of a scenario.
    Ask(Id, Id),
    /// A next step of a scenario.
    Next(Id, Id),
    /// Somebody who can help.
    Ally(Id),
}
