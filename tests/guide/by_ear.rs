//! Line mode for an ear or a finger: what is said around the pages stays short, and every keyboard is heard.

use std::sync::Arc;

use my_rights::app::{Message, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::page::telling::{Part, asking, telling};
use my_rights::page::{Block, Page};
use my_rights::passage::Passage;
use my_rights::walk::Walk;
use shelf::content::{Kind, Scenario};
use shelf::language::Locale;
use tui_bidi::cells;

use super::play::{Play, SHELF, books, guide, id};

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn times(printed: &str, passage: &Passage) -> usize {
    printed.lines().filter(|line| *line == passage.spoken()).count()
}

/// What is typed to choose this language on the first page, where the guess is the first.
fn number(locale: Locale) -> String {
    let others = Locale::ALL.into_iter().filter(|other| *other != Locale::En);
    let nth = std::iter::once(Locale::En).chain(others).position(|other| other == locale).unwrap();
    (nth + 1).to_string()
}

#[test]
fn everything_is_told_once_a_visit_and_then_in_a_few_words() {
    let books = books();
    for locale in Locale::ALL {
        let ui = books.ui(locale);
        let before = format!("{} 1 1 0 b h b", number(locale));
        let played = Play::from_the_start().lines(&format!("{before} - 77 a"));
        assert_eq!(times(&played.printed, &ui.line_prompt()), 1, "{}", played.printed);
        assert!(times(&played.printed, &ui.line_brief()) > 5, "{}", played.printed);
        for brief in [
            ui.line_brief(),
            ui.line_brief_none(),
            ui.search_brief(),
            ui.search_brief_none(),
            ui.line_prompt_language(),
        ] {
            assert!(words(&brief.spoken()) <= 8, "{brief:?}");
        }
    }
}

#[test]
fn whoever_comes_after_a_quick_exit_is_told_everything_again() {
    use my_rights::app::Setting;
    let played = Play::in_setting(Setting::Kiosk).lines("1 h b x - 1 h");
    assert_eq!(times(&played.printed, &books().ui(Locale::En).line_prompt()), 2, "{}", played.printed);
}

/// How many times somebody who always takes the first choice chooses.
fn turns(scenario: &Scenario) -> usize {
    let mut walk = Walk::begin(Arc::new(scenario.clone()));
    loop {
        let first = walk.choices().next().map(|choice| choice.id.clone());
        let Some(first) = first else { return walk.path().len() };
        walk.choose(&first);
        walk.go_on();
    }
}

#[test]
fn prompts_are_a_twentieth_of_a_story_at_most() {
    let books = books();
    for locale in Locale::ALL {
        let ui = books.ui(locale);
        let (mut most, mut which) = (0, String::new());
        for story in SHELF.scenarios.iter().filter(|scenario| scenario.kind == Kind::Story) {
            // Each choice is followed by what comes of it.
            let lines = vec!["1"; turns(story) * 2].join(" ");
            let played = Play::new(story.id.as_str()).in_locale(locale.tag()).lines(&lines);
            // Whoever comes to a story was told everything before.
            let printed = played.printed.replace(&ui.line_prompt().spoken(), &ui.line_brief().spoken());
            let prompts = times(&printed, &ui.line_brief()) * words(&ui.line_brief().spoken());
            assert!(prompts > 0);
            // In hundredths of a percent.
            let share = prompts * 10_000 / words(&printed);
            if share > most {
                (most, which) = (share, story.id.to_string());
            }
        }
        assert!(most <= 500, "{}: {most} of 10000 words in {which}", locale.tag());
    }
}

#[test]
fn a_page_is_read_again() {
    for again in ["a", "A", "ش"] {
        let played = Play::new("phone-in-the-locker").lines(again);
        assert_eq!(played.pages.len(), 1, "nothing has happened");
        assert_eq!(played.printed.matches("Inés is on a hospital ward").count(), 2, "{again}");
        assert_eq!(played.printed.matches("The phone in the locker").count(), 2, "{again}");
    }
    // From the list of everything, by its letter and by its number.
    let list = Play::new("phone-in-the-locker").lines("0");
    list.sees("(a) Read the page again").sees("Type a number, or the letter beside it");
    let line = list.printed.lines().find(|line| line.contains("(a)")).unwrap();
    let number = line.split('.').next().unwrap();
    for typed in ["a", number] {
        let played = Play::new("phone-in-the-locker").lines(&format!("0 {typed}"));
        assert_eq!(played.printed.matches("Inés is on a hospital ward").count(), 2, "{typed}");
    }
}

#[test]
fn the_list_of_everything_speaks_of_lines_in_lines_and_of_keys_on_a_screen() {
    let books = books();
    for locale in Locale::ALL {
        let [keys, lines] = [books.ui(locale).keys_how(), books.ui(locale).keys_how_lines()];
        let typed = Play::new("phone-in-the-locker").in_locale(locale.tag()).lines("0");
        assert_eq!((times(&typed.printed, &keys), times(&typed.printed, &lines)), (0, 1));
    }
    let pressed = Play::new("phone-in-the-locker").keys("?");
    pressed.sees("arrow keys");
    assert!(
        !pressed.screen.contains("letter beside") && !pressed.screen.contains("again"),
        "{}",
        pressed.screen
    );
}

#[test]
fn letters_and_digits_of_three_keyboards_are_heard() {
    let titles = |lines: &str| -> Vec<String> {
        let played = Play::new("phone-in-the-locker").in_locale("ar").lines(lines);
        played.pages.into_iter().map(|page| page.title.text).collect()
    };
    assert_eq!(titles("h b 0 b 2 r b l"), titles("ا لا ٠ لا ٢ ق لا م"));
    assert_eq!(titles("h b 0 b 2 w k s"), titles("h b à b é z k s"));
    assert_eq!(titles("x").len(), titles("ء").len());
}

fn unwrapped(printed: &str) -> String {
    printed.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn words_stay_whole_at_the_edge_of_a_terminal_and_a_pipe_has_no_edge() {
    for locale in Locale::ALL {
        let play = || Play::new("phone-in-the-locker").in_locale(locale.tag());
        let lines = "1 1 h b 0 b r";
        let plain = play().lines(lines).printed;
        assert!(plain.lines().any(|line| cells(line) > 80), "a pipe takes lines as they are");
        let narrow = play().in_width(|| Some(40)).lines(lines).printed;
        for line in narrow.lines() {
            assert!(cells(line) < 40, "{line}");
            assert!(!line.ends_with(' ') && !line.starts_with(' '), "{line:?}");
        }
        assert_eq!(unwrapped(&narrow), unwrapped(&plain));
    }
}

/// Words are made ready to be looked for behind the first page.
#[test]
fn what_is_read_behind_the_first_page_is_not_heard() {
    let printed = Play::told("fr").lines("1").printed;
    let books = books();
    let ui = books.ui(Locale::Fr);
    assert_eq!(times(&printed, &ui.line_prompt()), 1, "{printed}");
    let again = printed.lines().filter(|line| line.ends_with(&ui.welcome_search().spoken())).count();
    assert_eq!(again, 1, "{printed}");
}

/// How many lines that are not empty, and how many words, somebody hears before the first sentence that helps.
const MOST: (usize, usize) = (15, 120);

/// From the page of languages to the first sentence on the page of help, through the first page in that language.
#[test]
fn the_first_sentence_that_helps_comes_soon() {
    for locale in Locale::ALL {
        let printed = Play::from_the_start().lines(&format!("{} h", number(locale))).printed;
        let ui = books().ui(locale).help_title().spoken();
        let (before, page) = printed.split_once(&format!("\n{ui}\n\n")).unwrap();
        let end = page.find(['.', '؟', '?', '!']).unwrap() + 1;
        let heard = format!("{before}\n{ui}\n{}", page.get(..end).unwrap());
        let count = (heard.lines().filter(|line| !line.trim().is_empty()).count(), words(&heard));
        assert!(count.0 <= MOST.0 && count.1 <= MOST.1, "{}: {count:?}\n{heard}", locale.tag());
    }
}

/// What a page has to say to whoever listens, in reading order.
fn said(page: &Page) -> Vec<&Passage> {
    let place = Some(&page.place.within).filter(|place| !place.text.is_empty() && **place != page.title);
    let progress = page.place.progress.iter().map(|progress| &progress.told);
    let blocks = page.blocks.iter().filter(|block| !block.is_for_eyes()).flat_map(Block::passages);
    let offers = page.told().flat_map(|offer| std::iter::once(&offer.label).chain(&offer.beside.about));
    place.into_iter().chain([&page.title]).chain(progress).chain(blocks).chain(offers).collect()
}

#[test]
fn a_page_is_told_whole_in_one_order_and_each_utterance_in_its_language() {
    let mut app = guide(Setting::Workshop, Locale::Ar);
    let messages = [
        Message::StillHere,
        Message::UseLanguage(Locale::Ar),
        Message::Open(View::Help),
        Message::Open(View::Keys),
        Message::Begin(id("phone-in-the-locker")),
        Message::Open(View::Languages),
    ];
    for message in messages {
        app.update(message);
        let page = compose(&app, &books(), Audience::Facilitator);
        let told = telling(&page);
        let (asks, tells): (Vec<_>, Vec<_>) = told.iter().partition(|one| one.part.asks());
        assert!(told.iter().skip(tells.len()).all(|one| one.part.asks()), "it tells first and asks last");
        assert_eq!(asking(&page).len(), asks.len());
        let words = || told.iter().filter(|one| !matches!(one.part, Part::Prompt | Part::Reminder));
        assert_eq!(words().map(|one| &one.passage).collect::<Vec<_>>(), said(&page), "{:?}", page.title);
        let number = |part: &Part| if let Part::Choice { number, .. } = part { Some(*number) } else { None };
        let numbers = asks.iter().filter_map(|one| number(&one.part));
        assert!(numbers.eq(1..=page.told().count()), "whoever types a number means what they heard");
        assert_eq!(tells.first().map(|one| one.breathes), Some(true));
        let noted = page.blocks.iter().any(|block| matches!(block, Block::Note(_)));
        assert_eq!(noted, tells.iter().any(|one| matches!(one.part, Part::Note(_))));
    }
}
