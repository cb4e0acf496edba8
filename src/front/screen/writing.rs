//! Typing words on a page that asks for them: letters and digits are letters there, and never shortcuts.
//!
//! The words themselves are the app's. This file refuses to know what they are looked for in.

use ratatui::backend::Backend;

use super::Screen;
use super::event::{Event, Key};
use crate::front::Heard;
use crate::page::Page;

impl<B: Backend> Screen<B>
where
    B::Error: Send + Sync + 'static,
{
    /// What a key writes, if it writes anything, with all that waits behind it: whoever types faster than we look for words
    /// has one more word, not a page a letter.
    pub(super) fn write(&self, page: &Page, key: Key) -> Option<Heard> {
        let typed = page.typed.as_ref().filter(|_| !self.is_cramped())?;
        let mut words = typed.words.text.clone();
        if !write(&mut words, key) {
            return None;
        }
        while let Some(more) = self.events.take(|event| on(&words, event)) {
            words = more;
        }
        Some(Heard::Message(typed.asks.meaning(words)))
    }

    /// What was pasted goes behind the words that are there; on every other page it is nothing.
    pub(super) fn paste(&self, page: &Page, pasted: &str) -> Option<Heard> {
        let typed = page.typed.as_ref().filter(|_| !self.is_cramped())?;
        Some(Heard::Message(typed.asks.meaning(format!("{}{pasted}", typed.words.text))))
    }
}

/// The words with what this event adds to them.
fn on(words: &str, event: &Event) -> Option<String> {
    let Event::Key(key) = event else { return None };
    let mut words = words.to_owned();
    write(&mut words, *key).then_some(words)
}

/// Writes what a key writes; says whether it writes anything. A digit is a letter like any other: “3 days” begins with one.
/// An empty line is not begun with a space.
fn write(words: &mut String, key: Key) -> bool {
    match key {
        Key::Char(' ') if words.is_empty() => return false,
        Key::Char(letter) => words.push(letter),
        // Whoever holds it down stays on this page, where letters are letters.
        Key::Backspace => drop(words.pop()),
        Key::Ctrl('u') => words.clear(),
        Key::Ctrl('w') => {
            words.truncate(words.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1));
        }
        Key::Ctrl(_)
        | Key::Alt(_)
        | Key::F(_)
        | Key::Enter
        | Key::Esc
        | Key::Tab
        | Key::BackTab
        | Key::Up
        | Key::Down
        | Key::Left
        | Key::Right
        | Key::Home
        | Key::End
        | Key::PageUp
        | Key::PageDown
        | Key::Insert
        | Key::Delete => return false,
    }
    true
}
