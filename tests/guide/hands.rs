//! A group's hands at a step of a story, and looking at what follows its other choices.

use my_rights::app::{App, Message, Notice, Setting, View};
use my_rights::compose::{Audience, compose};
use my_rights::front::Front as _;
use my_rights::front::screen::trial::Trial;
use my_rights::page::{Block, Page, Raised, Standing};
use my_rights::passage::Passage;
use proptest::prelude::*;
use shelf::language::Locale;

use super::play::{Play, books, guide, id};

const STORY: &str = "phone-in-the-locker";

fn at_the_step(setting: Setting, locale: Locale) -> App {
    let mut app = guide(setting, locale);
    for message in [Message::UseLanguage(locale), Message::Home, Message::Begin(id(STORY))] {
        app.update(message);
    }
    app
}

fn page(app: &App) -> Page {
    compose(app, &books(), Audience::Alone)
}

/// How many hands stand beside each choice, in order.
fn up(app: &App) -> Vec<Option<u16>> {
    page(app).choices().map(|offer| offer.beside.hands.as_ref().map(|raised| raised.hands)).collect()
}

#[test]
fn hands_are_counted_by_digits_and_arrows_and_go_when_the_group_goes_on() {
    let mut app = at_the_step(Setting::Workshop, Locale::En);
    assert!(up(&app).iter().all(Option::is_none), "nobody has counted yet");
    app.update(Message::Open(View::Hands));
    let mut screen = Trial::new(80, 24).unwrap();
    for key in ["1", "2", "2", "\x1b[C", "\x1b[D", "\x1b[B", "\x1b[C", "\x1b[C", "\x1b[D", "\x1b[D", "\x1b[D"]
    {
        let shown = page(&app);
        screen.show(&shown).unwrap();
        if let my_rights::front::Heard::Message(message) = screen.press(&shown, key).unwrap() {
            app.update(message);
        }
    }
    let counted = up(&app);
    assert_eq!(counted[..3], [Some(1), Some(2), Some(0)], "never fewer than none");
    screen.show(&page(&app)).unwrap();
    assert!(screen.seen().contains(" 2"), "{}", screen.seen());
    app.update(Message::Back);
    let seen: Vec<_> = page(&app).choices().map(|offer| offer.beside.count).collect();
    assert_eq!(seen[..3], [Some(1), Some(2), Some(0)], "they are seen while the group chooses");
    let first = page(&app).choices().next().unwrap().message.clone();
    for message in [first, Message::Reveal, Message::GoOn] {
        app.update(message);
    }
    assert!(app.hands().is_none());
    app.update(Message::Back);
    app.update(Message::Back);
    assert!(page(&app).choices().all(|offer| offer.beside.count.is_none()), "what was counted is gone");
}

#[test]
fn by_ear_a_number_counts_one_hand_and_two_numbers_say_how_many() {
    let played = Play::in_setting(Setting::Workshop).beginning(STORY).lines("5 2 1_3 1 2=12 9_9");
    let typed = played.printed.split("Hands up").nth(1).unwrap();
    for said in ["2. 1 hand\n", "1. 3 hands\n", "1. 4 hands\n", "2. 12 hands\n"] {
        assert!(typed.contains(said), "no {said} in {typed}");
    }
    assert!(typed.contains("Two numbers, as in 2 7"));
    assert!(typed.contains("That is not on this page."));
}

#[test]
fn hands_are_counted_nowhere_else_and_told_nowhere_else() {
    for setting in [Setting::Personal, Setting::Kiosk, Setting::Desk] {
        let mut app = at_the_step(setting, Locale::En);
        app.update(Message::Open(View::Hands));
        assert_eq!(*app.visit().view(), View::Walk);
        app.update(Message::CountHands { choice: 0, hands: 5 });
        assert!(app.hands().is_none());
    }
    let mut app = at_the_step(Setting::Workshop, Locale::En);
    app.update(Message::CountHands { choice: 0, hands: 5 });
    assert!(app.hands().is_none(), "only on the page that asks for them");
    app.update(Message::Open(View::Hands));
    app.update(Message::CountHands { choice: 0, hands: u16::MAX });
    app.update(Message::CountHands { choice: 77, hands: 5 });
    let counted = app.hands().unwrap().clone();
    assert_eq!(counted.most(), 999);
    // Nothing that leaves the guide knows of them.
    let sheet = format!("{:?}", my_rights::sheet::Sheet::of(&app, &books()));
    assert!(!sheet.contains("999"));
    app.update(Message::Begin(id("needle-and-cushion")));
    assert!(app.hands().is_none(), "another story is another question");
}

#[test]
fn what_follows_stays_hidden_until_it_is_revealed_and_then_each_other_choice_can_be_looked_at() {
    let mut app = at_the_step(Setting::Workshop, Locale::En);
    let choices: Vec<_> = app.visit().walk().unwrap().choices().map(|choice| choice.id.clone()).collect();
    app.update(Message::LookAt(choices[1].clone()));
    assert!(app.visit().walk().unwrap().hearing().is_none(), "nothing was revealed yet");
    app.update(Message::Choose(choices[0].clone()));
    assert_eq!(app.other_ways(), []);
    app.update(Message::LookAt(choices[1].clone()));
    assert!(app.visit().waits(), "the group still talks");
    app.update(Message::Reveal);
    assert_eq!(app.other_ways(), choices[1..]);
    for choice in &choices {
        app.update(Message::LookAt(choice.clone()));
        assert_eq!(app.visit().walk().unwrap().hearing().unwrap().took, *choice);
        assert!(!app.visit().waits() && app.visit().notice().is_none());
        let names: Vec<String> = page(&app).choices().map(|offer| offer.id.clone()).collect();
        let others = choices.iter().filter(|other| *other != choice).map(|other| format!("look-{other}"));
        assert_eq!(
            names.iter().filter(|name| name.starts_with("look-")).cloned().collect::<Vec<_>>(),
            others.collect::<Vec<_>>()
        );
    }
    app.update(Message::GoOn);
    let walk = app.visit().walk().unwrap();
    assert_eq!(
        walk.path().last().unwrap().took,
        *choices.last().unwrap(),
        "the group goes on from what it saw"
    );
}

#[test]
fn a_room_keeps_for_its_handout_and_nobody_says_your_sheet_to_it() {
    for locale in [Locale::En, Locale::Ar, Locale::Fr, Locale::Es] {
        let ui = books();
        let ui = ui.ui(locale);
        let own: Vec<Passage> = vec![
            ui.keep_these(),
            ui.right_keep(),
            ui.outcome_sheet(),
            ui.sheet_title(),
            ui.sheet_nothing(),
            ui.kept_nothing(),
            ui.notice_kept(1),
            ui.notice_kept(2),
            ui.problem_keep(),
        ];
        let mut app = at_the_step(Setting::Workshop, locale);
        let choice = app.visit().walk().unwrap().choices().next().unwrap().id.clone();
        let mut says = |message: Message| {
            app.update(message);
            let page = page(&app);
            let told =
                page.blocks.iter().flat_map(Block::passages).chain(page.offers.iter().map(|one| &one.label));
            let told: Vec<&Passage> = told.chain([&page.title]).collect();
            assert!(own.iter().all(|own| !told.contains(&own)), "{told:?}");
            page
        };
        says(Message::Choose(choice));
        let revealed = says(Message::Reveal);
        let keep = revealed.choices().find(|offer| offer.id == "keep").unwrap().message.clone();
        let kept = says(keep);
        assert!(kept.blocks.iter().any(|block| block.is_notice() && *block.passage() != ui.notice_kept(1)));
        says(Message::Open(View::Kept));
        says(Message::Open(View::Sheet));
        assert!(matches!(app.visit().notice(), None | Some(Notice::Kept(_))));
    }
}

#[test]
fn notes_come_on_the_only_screen_after_a_warning_and_on_a_second_one_instead() {
    let mut app = at_the_step(Setting::Workshop, Locale::En);
    let notes = |app: &App| page(app).blocks.iter().filter(|block| matches!(block, Block::Note(_))).count();
    let press = |app: &mut App| {
        let offer = page(app).offer(Standing::Notes).cloned();
        offer.map(|offer| app.update(offer.message)).is_some()
    };
    app.update(Message::ShowNotes(true));
    assert_eq!(notes(&app), 0, "not without a warning");
    assert!(press(&mut app));
    assert_eq!((app.visit().view(), notes(&app)), (&View::NotesHere, 0));
    app.update(Message::Back);
    assert_eq!(notes(&app), 0);
    assert!(press(&mut app));
    app.update(page(&app).choices().find(|offer| offer.id == "here").unwrap().message.clone());
    assert!(*app.visit().view() == View::Walk && notes(&app) > 0);
    assert!(press(&mut app));
    assert_eq!(notes(&app), 0);
    assert!(press(&mut app));
    assert!(notes(&app) > 0, "whoever knows is not warned again");
    app.update(Message::NotesElsewhere(true));
    assert!(!press(&mut app) && notes(&app) == 0);
    app.update(Message::NotesElsewhere(false));
    assert_eq!(notes(&app), 0, "they do not come back by themselves");
    assert!(press(&mut app) && *app.visit().view() == View::NotesHere, "and not without a warning");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_bar_says_which_of_two_is_more(one in 0_u16..1000, two in 0_u16..1000, cells in 1_u16..60) {
        let most = one.max(two);
        let bar = |hands| Raised { hands, most, told: Passage::plain("", Locale::En) }.cells(cells);
        prop_assert!(bar(one) <= cells && bar(two) <= cells);
        prop_assert_eq!(bar(one) == 0, one == 0);
        prop_assert!((one < two) <= (bar(one) <= bar(two)));
        prop_assert!(most == 0 || bar(most) == cells);
    }
}
