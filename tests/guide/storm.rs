//! A storm: keys, pastes, fingers, sizes, silences and lines, in every setting and on both fronts. Nothing breaks, nobody
//! leaves a kiosk, and when it is over the page waits for whoever comes next.
//!
//! What it does is made of a number, so that a storm that broke something comes back.

use std::io::{self, Cursor};
use std::thread;

use my_rights::app::{App, Effect, Message, Setting, Tried, View, Wish};
use my_rights::compose::{Audience, compose};
use my_rights::front::linear::Linear;
use my_rights::front::screen::trial::Trial;
use my_rights::front::{Front, Heard};
use my_rights::page::Page;
use my_rights::phrasebook::Phrasebooks;
use shelf::content::Thing;
use shelf::language::Locale;
use shelf::search::Found;

use super::invariants::strange;
use super::play::{books, guide, id};
use super::settings::falls_silent;
use super::staff::hub;

/// What the app hears in all, a fourth in each setting.
const AT_THE_APP: u32 = 200_000;
/// What is done in all at real pages, an eighth on each front in each setting.
const AT_FRONTS: u32 = 16_000;
/// The same in a storm that takes hours.
const FOR_HOURS: u32 = 10_000_000;
/// The app hears this much before its page is looked at again: a hand is often late.
const PAGE_EVERY: u32 = 40;
/// This many things that pages offered are remembered.
const REMEMBERED: usize = 300;
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
const SIZES: [(u16, u16); 6] = [(80, 24), (40, 12), (1, 1), (132, 43), (20, 3), (39, 11)];
/// Sizes that a window has for a moment only.
const VAST: [(u16, u16); 3] = [(0, 0), (1000, 400), (65, 200)];

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

    /// A story, and something that is on no shelf.
    fn found(&mut self) -> Found {
        let named = ["phone-in-the-locker", "nothing"][self.chance.below(2)];
        Found {
            things: vec![Thing::Scenario(id(named))],
            is_sure: self.chance.below(2) == 0,
            ..Found::default()
        }
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
                // What is found for which words is no matter of a storm, and learning a shelf takes a second.
                Effect::Ask(Wish::Search) => Message::Found(self.found()),
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

    /// What was offered on this page and on those before it, what none offers, and words, in any order.
    fn at_the_app(&mut self, events: u32) {
        let strange = strange();
        let mut offered = Vec::new();
        let mut newest = 0;
        for nth in 0..events {
            if nth % PAGE_EVERY == 0 {
                let page = self.page();
                newest = offered.len();
                offered.extend(page.offers.into_iter().map(|offer| offer.message).chain(page.anything));
                while offered.len() > REMEMBERED {
                    offered.swap_remove(self.chance.below(newest));
                    newest -= 1;
                }
            }
            let message = match self.chance.below(12) {
                0 | 1 => strange[self.chance.below(strange.len())].clone(),
                2 => Message::Search(self.chance.of(LINES).to_owned()),
                3 => Message::TypeCode(self.chance.of(LINES).to_owned()),
                4..=7 => offered[self.chance.below(offered.len())].clone(),
                _ => offered[newest + self.chance.below(offered.len() - newest)].clone(),
            };
            self.tell(message);
        }
    }

    fn on_a_screen(&mut self, events: u32) {
        let mut trial = Trial::new(80, 24).unwrap();
        let mut page = self.page();
        trial.show(&page).unwrap();
        for _ in 0..events {
            let heard = match self.chance.below(60) {
                0 => {
                    for size in [VAST[self.chance.below(VAST.len())], SIZES[self.chance.below(SIZES.len())]] {
                        trial.resize(&page, size.0, size.1).unwrap();
                    }
                    continue;
                }
                1 | 2 => Message::Silence,
                _ => {
                    let keys = self.chance.of(KEYS);
                    match trial.press(&page, keys).unwrap() {
                        Heard::Message(message) => message,
                        Heard::Silence => continue,
                        heard @ (Heard::News(_) | Heard::End | Heard::Signal(_)) => {
                            panic!("{keys:?} brings {heard:?}")
                        }
                    }
                }
            };
            self.tell(heard);
            page = self.page();
            trial.show(&page).unwrap();
        }
    }

    fn in_lines(&mut self, events: u32) {
        let mut page = self.page();
        for _ in 0..events {
            let line = format!("{}\n", self.chance.of(LINES));
            let mut front = Linear::new(Cursor::new(line), io::sink());
            front.show(&page).unwrap();
            match front.hear(&page, None).unwrap() {
                Heard::Message(message) => self.tell(message),
                // The line meant nothing, and there is no other.
                Heard::End => self.tell(Message::Silence),
                heard @ (Heard::News(_) | Heard::Silence | Heard::Signal(_)) => {
                    panic!("a line brings {heard:?}")
                }
            }
            page = self.page();
        }
    }

    fn blows_over(mut self, setting: Setting, events: u32) {
        if setting == Setting::Kiosk {
            assert!(self.tried > 0, "nobody came to the page of the code in {events} events");
            falls_silent(&mut self.app);
            assert_eq!(*self.app.visit().view(), View::Attract);
        }
    }
}

/// Lets a storm blow in every setting at once, so much of it in each.
fn blow(seed: u64, each: u32, how: fn(&mut Storm, u32)) {
    thread::scope(|scope| {
        for (nth, setting) in (1..).zip(SETTINGS) {
            scope.spawn(move || {
                let mut storm = Storm::begin(setting, 0x9e37_79b9_7f4a_7c15 ^ (seed * 16 + nth));
                how(&mut storm, each);
                storm.blows_over(setting, each);
            });
        }
    });
}

#[test]
fn whatever_the_app_hears_breaks_nothing_and_leaves_no_kiosk() {
    blow(1, AT_THE_APP / 4, Storm::at_the_app);
}

#[test]
fn whatever_is_done_at_a_page_breaks_nothing_and_leaves_no_kiosk() {
    blow(2, AT_FRONTS / 8, Storm::on_a_screen);
    blow(3, AT_FRONTS / 8, Storm::in_lines);
}

/// `cargo test --release --test guide for_hours -- --ignored`, with nothing beside it: it looks at memory as well.
#[test]
#[ignore = "takes hours"]
fn a_storm_for_hours_takes_no_more_memory_at_its_end() {
    let each = FOR_HOURS / 8;
    let both = |seed, each| {
        blow(seed, each, Storm::on_a_screen);
        blow(seed + 1, each, Storm::in_lines);
    };
    both(4, each / 10);
    let before = memory();
    both(6, each - each / 10);
    if let Some((before, after)) = before.zip(memory()) {
        assert!(
            after < before + before / 2,
            "memory grows: {before} pages after a tenth of the storm, {after} at its end"
        );
    }
}

/// How many pages of memory this program has, where the system tells.
fn memory() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/statm").ok()?;
    told.split_whitespace().nth(1)?.parse().ok()
}
