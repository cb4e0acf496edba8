//! A storm: keys, pastes, fingers, sizes, silences and lines, in every setting and on both fronts. Nothing breaks, nobody
//! leaves a kiosk, and when it is over the page waits for whoever comes next.
//!
//! What it does is made of a number, so that a storm that broke something comes back.

use std::io::{self, Cursor, Write as _};
use std::sync::Arc;
use std::thread;

use my_rights::app::{App, Effect, Message, Setting, Tried, View, Wish};
use my_rights::compose::{Audience, compose};
use my_rights::front::linear::Linear;
use my_rights::front::screen::trial::Trial;
use my_rights::front::{Front, Heard};
use my_rights::page::Page;
use my_rights::phrasebook::Phrasebooks;
use my_rights::world::Library;
use shelf::language::Locale;

use super::play::{books, find, guide};
use super::settings::falls_silent;
use super::staff::hub;

/// How much is done in all, unless [`HOW_MUCH`] says otherwise: `MY_RIGHTS_STORM=10000000 cargo test --release --test guide storm`
/// takes hours, and looks at memory as well.
const EVENTS: u32 = 200_000;
const HOW_MUCH: &str = "MY_RIGHTS_STORM";
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE";
const SETTINGS: [Setting; 4] = [Setting::Personal, Setting::Workshop, Setting::Kiosk, Setting::Desk];

/// What keys, fingers and clipboards send.
const KEYS: &[&str] = &[
    "\r",
    "\r",
    "\r",
    " ",
    "\t",
    "\x1b[Z",
    "\x1b",
    "\x7f",
    "\x1b[A",
    "\x1b[B",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[H",
    "\x1b[F",
    "\x1b[5~",
    "\x1b[6~",
    "1",
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
    "٣",
    "h",
    "w",
    "r",
    "k",
    "l",
    "c",
    "n",
    "j",
    "g",
    "t",
    "p",
    "s",
    "?",
    "ا",
    "\x03",
    "\x04",
    "\x11",
    "\x13",
    "\x1a",
    "\x1c",
    "\x0c",
    "\x15",
    "\x17",
    "\x1b[20~",
    "\x1b[21~",
    "\x1bOP",
    "\x1b[24~",
    "\x1bx",
    "\x1b[1;5A",
    "\x1b[200~one\r2\x1b[21~\x1b[201~",
    "\x1b[200~",
    "\x1b[<0;20;5M",
    "\x1b[<0;20;5m",
    "\x1b[<0;3;23M\x1b[<0;3;23m",
    "\x1b[<64;5;5M",
    "\x1b[<65;5;5M",
    "\x1b[<2;9;9M",
    "\x1b[<0;65535;65535M",
    "\x1b[8;1$y",
    "\x1b]11;rgb:ffff/ffff/ffff\x07",
    "\u{fffd}",
    "\x1b[999999999999~",
    "\x1bP",
];
/// What is typed as a line.
const LINES: &[&str] = &[
    "",
    "1",
    "1",
    "2",
    "3",
    "4",
    "9",
    "0",
    "12",
    "b",
    "a",
    "h",
    "w",
    "r",
    "k",
    "l",
    "c",
    "n",
    "j",
    "g",
    "t",
    "p",
    "s",
    "?",
    "x",
    "f10",
    "F10",
    "exit",
    "quit",
    ":q",
    "open-sesame",
    "they took my phone",
    "سرقوا هاتفي",
    "\x1b[21~",
    "\x03",
    "^C",
    "99999999999999999999",
];
const SIZES: [(u16, u16); 8] =
    [(80, 24), (40, 12), (1, 1), (0, 0), (1000, 400), (132, 43), (20, 3), (39, 11)];

/// Numbers that look like chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most).unwrap()).unwrap()
    }

    fn of<'t>(&mut self, all: &'t [&'t str]) -> &'t str {
        all[self.below(all.len())]
    }
}

/// One visit after another in a setting.
struct Storm {
    app: App,
    books: Phrasebooks,
    chance: Chance,
    tried: u32,
}

impl Storm {
    fn begin(setting: Setting, seed: u64) -> Self {
        let app = guide(setting, Locale::En)
            .in_hub(hub(&format!("code: \"{HASH}\", print: {{}}, warn-after: 30s")));
        Self { app, books: books(), chance: Chance(seed), tried: 0 }
    }

    fn page(&self) -> Page {
        compose(&self.app, &self.books, Audience::Alone)
    }

    /// Tells the app what was heard. What it wants done is done at once; a code is always wrong.
    fn tell(&mut self, message: Message) {
        let mut effects = self.app.update(message);
        while let Some(effect) = effects.pop() {
            let answer = match effect {
                Effect::Ask(Wish::TryCode(_)) => {
                    self.tried += 1;
                    Message::CodeTried(Tried::Wrong)
                }
                Effect::Ask(Wish::Search) => {
                    let library = Library { shelf: Arc::clone(self.app.shelf()), phrases: self.books.said() };
                    let words = self.app.visit().typed().unwrap_or_default().to_owned();
                    Message::Found(find(&library, self.app.locale(), &words))
                }
                Effect::Ask(Wish::Print(_)) => Message::StillPrinting,
                Effect::Ask(Wish::AwaitPrint) => Message::Printed(Ok(1)),
                Effect::End { .. } => {
                    assert!(
                        self.app.policy().may_leave,
                        "somebody left a kiosk from {:?}",
                        self.app.visit().views()
                    );
                    self.app.forget();
                    Message::Nothing
                }
                Effect::Ask(_) | Effect::SpeakFrom(_) | Effect::Copy => Message::Nothing,
            };
            effects.extend(self.app.update(answer));
        }
        assert_ne!(*self.app.visit().view(), View::Staff, "somebody is behind the guide");
    }

    fn on_a_screen(&mut self, events: u32) {
        let mut trial = Trial::new(80, 24).unwrap();
        let mut page = self.page();
        trial.show(&page).unwrap();
        for _ in 0..events {
            let heard = match self.chance.below(60) {
                0 => {
                    let (columns, rows) = SIZES[self.chance.below(SIZES.len())];
                    trial.resize(&page, columns, rows).unwrap();
                    continue;
                }
                1 | 2 => Message::Silence,
                _ => {
                    let keys = self.chance.of(KEYS);
                    match trial.press(&page, keys).unwrap() {
                        Heard::Message(message) => message,
                        Heard::Silence => continue,
                        heard => panic!("{keys:?} brings {heard:?}"),
                    }
                }
            };
            self.tell(heard);
            page = self.page();
            trial.show(&page).unwrap();
        }
    }

    fn in_lines(&mut self, events: u32) {
        for _ in 0..events {
            let page = self.page();
            let line = format!("{}\n", self.chance.of(LINES));
            let mut front = Linear::new(Cursor::new(line), io::sink());
            front.show(&page).unwrap();
            match front.hear(&page, None).unwrap() {
                Heard::Message(message) => self.tell(message),
                Heard::End => self.tell(Message::Silence),
                heard => panic!("a line brings {heard:?}"),
            }
        }
    }

    fn is_over(mut self, setting: Setting, events: u32) {
        if setting == Setting::Kiosk {
            // A short one may not come so far.
            assert!(self.tried > 0 || events < 10_000, "nobody came to the page of the code");
            falls_silent(&mut self.app);
            assert_eq!(*self.app.visit().view(), View::Attract);
        }
    }
}

#[test]
fn nothing_that_comes_breaks_anything_or_leaves_a_kiosk() {
    let asked = std::env::var(HOW_MUCH).ok().map(|events| events.parse().unwrap());
    let each = asked.unwrap_or(EVENTS) / 8;
    blow(1, each / 10);
    let before = memory();
    blow(2, each - each / 10);
    if let (Some(_), Some(before), Some(after)) = (asked, before, memory()) {
        // Nothing else runs beside it then.
        assert!(
            after < before + before / 2,
            "memory grows: {before} pages after a tenth, {after} at the end"
        );
        writeln!(io::stderr(), "{before} pages of memory after a tenth of the storm, {after} at its end")
            .unwrap();
    }
}

fn blow(seed: u64, each: u32) {
    thread::scope(|scope| {
        for (nth, setting) in (1..).zip(SETTINGS) {
            scope.spawn(move || {
                let mut storm = Storm::begin(setting, 0x9e37_79b9_7f4a_7c15 ^ (seed * 16 + nth));
                storm.on_a_screen(each);
                storm.is_over(setting, each);
                let mut storm = Storm::begin(setting, 0x2545_f491_4f6c_dd1d ^ (seed * 16 + nth));
                storm.in_lines(each);
                storm.is_over(setting, each);
            });
        }
    });
}

/// How many pages of memory this program has, where the system tells.
fn memory() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/statm").ok()?;
    told.split_whitespace().nth(1)?.parse().ok()
}
