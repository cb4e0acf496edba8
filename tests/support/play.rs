//! A small language for tests: `Play::new("phone-in-the-locker").in_locale("ar").lines("1 1").at("nothing-in-writing")`.

use std::collections::VecDeque;
use std::io::{self, Cursor};
use std::sync::Arc;
use std::time::Duration;

use my_rights::app::{App, Message, Setting, View};
use my_rights::author::preview;
use my_rights::front::linear::Linear;
use my_rights::front::screen::trial::Trial;
use my_rights::front::{Front, Heard};
use my_rights::guide::{Seat, run, run_with};
use my_rights::page::Page;
use my_rights::phrasebook::Phrasebooks;
use my_rights::world::World;
use shelf::content::Catalogue;
use shelf::language::Locale;

pub(crate) use super::embedded::{SHELF, books, guide, guide_with, id, opened};
pub(crate) use super::world::find;
use super::world::{Still, TODAY};

/// Somebody about to play.
pub(crate) struct Play {
    app: App,
    books: Phrasebooks,
    size: (u16, u16),
    width: fn() -> Option<u16>,
}

/// What came of it.
pub(crate) struct Played {
    /// Each page that was shown, in order.
    pub(crate) pages: Vec<Page>,
    /// What line mode printed.
    pub(crate) printed: String,
    /// The last screen.
    pub(crate) screen: String,
}

impl Play {
    /// At the first step of a scenario.
    pub(crate) fn new(scenario: &str) -> Self {
        Self::from_the_start().beginning(scenario)
    }

    /// The same, wherever they are.
    pub(crate) fn beginning(mut self, scenario: &str) -> Self {
        for message in [
            Message::UseLanguage(Locale::En),
            Message::Home,
            Message::Open(View::About(id(scenario))),
            Message::Begin(id(scenario)),
        ] {
            self.app.update(message);
        }
        self
    }

    /// At the first page of the guide.
    pub(crate) fn from_the_start() -> Self {
        Self::in_setting(Setting::Personal)
    }

    /// At the first page of the guide in a setting.
    pub(crate) fn in_setting(setting: Setting) -> Self {
        Self::with(&SHELF, books(), setting)
    }

    /// At the first page of a guide that was told its language.
    pub(crate) fn told(tag: &str) -> Self {
        let app = guide(Setting::Personal, Locale::asked(tag).unwrap()).told_the_language();
        Self { app, size: (80, 24), width: || None, books: books() }
    }

    /// Before whatever this app shows.
    pub(crate) fn of(app: App, books: Phrasebooks) -> Self {
        Self { app, size: (80, 24), width: || None, books }
    }

    /// At the first page of the guide with another shelf.
    pub(crate) fn with(shelf: &Arc<Catalogue>, books: Phrasebooks, setting: Setting) -> Self {
        let app = guide_with(shelf, setting, Locale::En);
        Self { app, size: (80, 24), width: || None, books }
    }

    fn world() -> Arc<dyn World> {
        Arc::new(Still { today: TODAY })
    }

    pub(crate) fn in_locale(mut self, tag: &str) -> Self {
        self.app.update(Message::UseLanguage(Locale::asked(tag).unwrap()));
        self
    }

    /// Before a page that can be opened from anywhere.
    pub(crate) fn at(mut self, view: View) -> Self {
        self.app.update(Message::Home);
        self.app.update(Message::Open(view));
        self
    }

    pub(crate) fn in_size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// In a terminal of this width, for line mode.
    pub(crate) fn in_width(mut self, width: fn() -> Option<u16>) -> Self {
        self.width = width;
        self
    }

    /// Plays in line mode; the words of `lines` are typed one a line, `_` is a space in a line, `-` is an
    /// empty line.
    pub(crate) fn lines(mut self, lines: &str) -> Played {
        let line =
            |line: &str| format!("{}\n", if line == "-" { String::new() } else { line.replace('_', " ") });
        let typed: String = lines.split_whitespace().map(line).collect();
        let mut printed = Vec::new();
        let front = Linear::new(Cursor::new(typed), &mut printed).in_width(self.width);
        let mut front = Watched { front, pages: Vec::new() };
        self.run(&mut front);
        let pages = front.pages;
        Played { pages, printed: String::from_utf8(printed).unwrap(), screen: String::new() }
    }

    fn run(&mut self, front: &mut dyn Front) {
        let world = Self::world();
        let Self { app, books, .. } = self;
        let seats = &mut [Seat::alone(front)];
        if app.desk().is_some() {
            run_with(app, books, seats, &world, &|app, books, _| preview::page(app, books)).unwrap();
        } else {
            run(app, books, seats, &world).unwrap();
        }
    }

    /// Plays on a screen: `<down><enter>2`.
    pub(crate) fn keys(mut self, keys: &str) -> Played {
        let trial = Trial::new(self.size.0, self.size.1).unwrap();
        let mut front = Watched { front: Fingers { trial, keys: named(keys) }, pages: Vec::new() };
        self.run(&mut front);
        Played { screen: front.front.trial.seen(), pages: front.pages, printed: String::new() }
    }
}

impl Played {
    /// The names of the choices on each page, in order: what somebody met.
    pub(crate) fn met(&self) -> Vec<String> {
        self.pages
            .iter()
            .map(|page| {
                let names: Vec<&str> = page.choices().map(|offer| offer.id.as_str()).collect();
                format!("{}: {}", page.title.text, names.join(" "))
            })
            .collect()
    }

    #[track_caller]
    pub(crate) fn sees(&self, words: &str) -> &Self {
        let found = self.printed.contains(words) || self.screen.contains(words);
        assert!(found, "no “{words}” in\n{}{}", self.printed, self.screen);
        self
    }
}

/// A front that remembers what it was shown.
struct Watched<F> {
    front: F,
    pages: Vec<Page>,
}

impl<F: Front> Front for Watched<F> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.pages.push(page.clone());
        self.front.show(page)
    }

    fn hear(&mut self, page: &Page, patience: Option<Duration>) -> io::Result<Heard> {
        self.front.hear(page, patience)
    }

    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()> {
        self.front.leave(page, quick)
    }
}

/// Hands on the keys of a screen. A digit takes its choice: one that was not in sight is shown first.
struct Fingers {
    trial: Trial,
    keys: VecDeque<String>,
}

impl Front for Fingers {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.trial.show(page)
    }

    fn hear(&mut self, page: &Page, _patience: Option<Duration>) -> io::Result<Heard> {
        while let Some(key) = self.keys.pop_front() {
            let heard = match key.parse::<usize>() {
                Ok(number) if page.is_numbered() => self.trial.take(page, number - 1)?,
                _ => self.trial.press(page, &key)?,
            };
            if heard != Heard::Silence {
                return Ok(heard);
            }
        }
        Ok(Heard::End)
    }

    fn leave(&mut self, page: &Page, quick: bool) -> io::Result<()> {
        self.trial.leave(page, quick)
    }
}

/// Keys by name, as a terminal sends them.
fn named(keys: &str) -> VecDeque<String> {
    let names = [
        ("<enter>", "\r"),
        ("<up>", "\x1b[A"),
        ("<down>", "\x1b[B"),
        ("<right>", "\x1b[C"),
        ("<left>", "\x1b[D"),
        ("<end>", "\x1b[F"),
        ("<pgdn>", "\x1b[6~"),
        ("<back>", "\x7f"),
        ("<f1>", "\x1bOP"),
        ("<f9>", "\x1b[20~"),
        ("<esc>", "\x1b"),
    ];
    let mut sent = VecDeque::new();
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        let name = names.iter().find(|(name, _)| rest.starts_with(name));
        let (key, length) = name.map_or_else(
            || (first.to_string(), first.len_utf8()),
            |(name, key)| ((*key).to_owned(), name.len()),
        );
        sent.push_back(key);
        rest = rest.get(length..).unwrap();
    }
    sent
}
