//! How people speak of danger in one language, as its file tells it.
//!
//! Nothing of it is ever shown. It refuses to know how a sentence is held against it.

/// How sure it is that somebody is in danger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub enum Danger {
    /// Nothing says so.
    #[default]
    None,
    /// It may be: help is offered in one line.
    Perhaps,
    /// Help from a person comes first.
    Certain,
}

/// The words of `danger.yaml`.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct DangerWords {
    /// Lists of words under their names.
    pub stems: Vec<(String, Vec<String>)>,
    /// Words that stand together, and how sure each makes it.
    pub patterns: Vec<(Danger, String)>,
    /// What is harmless although it sounds like that.
    pub harmless: Vec<String>,
    /// Sentences of people in danger.
    pub dangerous: Vec<String>,
    /// Sentences that may be either.
    pub uneasy: Vec<String>,
    /// Sentences of people who are not.
    pub everyday: Vec<String>,
}
