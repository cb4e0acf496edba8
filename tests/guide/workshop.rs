//! Workshops with a plan: a room is led from the welcome to the closing, in every language, and the plan on paper beside it.

use std::collections::BTreeSet;

use std::time::Duration;

use my_rights::app::{App, Day, Effect, Lead, Message, Position, Setting, View, When, Wish, Workshop};
use my_rights::compose::{Audience, compose};
use my_rights::page::{Block, Page, Standing};
use my_rights::passage::Passage;
use my_rights::phrasebook::Phrasebooks;
use my_rights::sheet::{self, Format, Leading, Look};
use shelf::content::plan::{Kind, Matter, Plan};
use shelf::content::{Flags, Place};
use shelf::language::Locale;

use super::play::{Play, SHELF, books, guide, id};

fn plans() -> Vec<Plan> {
    assert_eq!(SHELF.plans.len(), 3);
    SHELF.plans.clone()
}

fn led(plan: &str, locale: Locale) -> App {
    let plan = SHELF.plan(&id(plan)).unwrap().clone();
    let mut app = guide(Setting::Workshop, locale).leading(Workshop::of(plan, None));
    app.update(Message::UseLanguage(locale));
    app
}

fn page(app: &App, books: &Phrasebooks) -> Page {
    compose(app, books, Audience::Person)
}

fn on(app: &mut App) {
    app.update(Message::Lead(Lead::On));
}

fn said(page: &Page) -> String {
    let said: Vec<String> = page.blocks.iter().flat_map(Block::passages).map(Passage::spoken).collect();
    format!("{}\n{}", page.title.spoken(), said.join("\n"))
}

/// Where the room is: the activity, and in a story the place.
fn here(app: &App) -> (String, Option<String>) {
    let workshop = app.workshop().unwrap();
    let walk = app.visit().walk().filter(|_| *app.visit().view() == View::Walk);
    let place = walk.filter(|walk| walk.hearing().is_none());
    let place = place.and_then(|walk| walk.scenario().place_id(walk.place()).map(ToString::to_string));
    (workshop.activity().unwrap().id.to_string(), place)
}

/// Leads on until the closing, and calls `look` on each page.
fn lead_through(app: &mut App, look: &mut dyn FnMut(&App)) {
    for _ in 0..300 {
        look(app);
        let is_last = app.workshop().unwrap().next().is_none();
        if is_last {
            return;
        }
        on(app);
    }
    panic!("it does not end: {:?}", here(app));
}

#[test]
fn each_plan_is_led_from_its_welcome_to_its_closing_in_every_language() {
    let books = books();
    for (plan, locale) in plans().iter().flat_map(|plan| Locale::ALL.map(|locale| (plan, locale))) {
        let mut app = led(plan.id.as_str(), locale);
        let (mut activities, mut places) = (Vec::new(), Vec::new());
        lead_through(&mut app, &mut |app| {
            let page = page(app, &books);
            let told = said(&page);
            assert!(!told.contains("[en]") && !told.contains("plan--"), "{told}");
            assert!(!page.blocks.iter().any(|block| matches!(block, Block::Note(_))));
            let (activity, place) = here(app);
            if activities.last() != Some(&activity) {
                activities.push(activity);
            }
            places.extend(place.filter(|place| places.last() != Some(place)));
        });
        let wanted: Vec<String> = plan.activities.iter().map(|one| one.id.to_string()).collect();
        assert_eq!(activities, wanted);
        let stops = plan.activities.iter().filter_map(|one| one.route(false)).flat_map(|route| &route.way);
        assert_eq!(places, stops.map(|stop| stop.place.to_string()).collect::<Vec<_>>());
        let last = page(&app, &books);
        let close = last.offers.iter().find(|offer| offer.id == "close").unwrap().message.clone();
        app.update(close);
        let sure = page(&app, &books);
        assert!(sure.offers.iter().any(|offer| offer.message == Message::Lead(Lead::Close)));
        assert!(!said(&sure).contains("[en]"), "{}", said(&sure));
        assert!(last.offers.iter().any(|offer| offer.message == Message::Open(View::Help)));
    }
}

#[test]
fn every_note_is_there_for_whoever_leads_and_for_nobody_else() {
    let books = books();
    for (plan, locale) in plans().iter().flat_map(|plan| Locale::ALL.map(|locale| (plan, locale))) {
        let mut app = led(plan.id.as_str(), locale);
        for nth in 0..plan.activities.len() {
            app.update(Message::Lead(Lead::To(nth)));
            app.update(Message::Open(View::NotesHere));
            app.update(Message::ShowNotes(true));
            let notes = |audience| {
                let page = compose(&app, &books, audience);
                page.blocks.iter().filter(|block| matches!(block, Block::Note(_))).count()
            };
            // Aim, what to say, two questions, a trap, somebody upset, the screen: each under a heading.
            assert!(notes(Audience::Facilitator) >= 14, "{} {nth}", plan.id);
            assert_eq!(notes(Audience::Alone), notes(Audience::Facilitator));
            assert_eq!(notes(Audience::Person), 0);
            app.update(Message::ShowNotes(false));
            assert!(
                !compose(&app, &books, Audience::Alone)
                    .blocks
                    .iter()
                    .any(|one| matches!(one, Block::Note(_)))
            );
        }
    }
}

#[test]
fn the_room_may_choose_otherwise_and_the_plan_goes_on() {
    let books = books();
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(3)));
    on(&mut app);
    assert_eq!(here(&app).1.as_deref(), Some("car-park"));
    let other = SHELF.scenario(&id("needle-and-cushion")).unwrap();
    let other = other.choices(other.start).iter().find(|choice| choice.id != id("what-helps-me")).unwrap();
    app.update(Message::Choose(other.id.clone()));
    // What follows waits for the group, whoever leads on.
    assert!(app.visit().waits());
    assert!(!page(&app, &books).offers.iter().any(|offer| offer.id == "plan"));
    on(&mut app);
    assert!(!app.visit().waits() && app.visit().walk().unwrap().hearing().is_some());
    let offer = page(&app, &books).offers.iter().find(|offer| offer.id == "plan").cloned().unwrap();
    app.update(offer.message);
    assert_eq!(app.visit().walk().unwrap().hearing().unwrap().took, id("what-helps-me"));
    on(&mut app);
    on(&mut app);
    assert_eq!(here(&app).1.as_deref(), Some("on-the-wall"));
}

#[test]
fn a_room_that_strays_comes_back_to_the_next_place_of_the_plan() {
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(3)));
    on(&mut app);
    for _ in 0..4 {
        let walk = app.visit().walk().unwrap();
        let choices: Vec<_> = walk.choices().map(|choice| choice.id.clone()).collect();
        let Some(last) = choices.last() else { break };
        app.update(Message::Choose(last.clone()));
        app.update(Message::Reveal);
        app.update(Message::GoOn);
    }
    let mut met = BTreeSet::new();
    for _ in 0..40 {
        if here(&app).0 != "needle" {
            break;
        }
        met.extend(here(&app).1);
        on(&mut app);
    }
    assert_eq!(here(&app).0, "free-yes", "{met:?}");
    assert!(met.contains("one-tube"), "{met:?}");
}

#[test]
fn what_was_remembered_stays_at_a_jump() {
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(3)));
    let mut before = Flags::default();
    for _ in 0..20 {
        on(&mut app);
        let flags = app.visit().walk().unwrap().flags();
        if here(&app).1.as_deref() == Some("one-tube") {
            assert!(flags.holds(before) && before != Flags::default(), "{before:?} {flags:?}");
            return;
        }
        before = flags;
    }
    panic!("one-tube is never shown");
}

#[test]
fn a_jump_names_no_ending() {
    let books = books();
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(3)));
    on(&mut app);
    app.update(Message::Open(View::Jump));
    let story = SHELF.scenario(&id("needle-and-cushion")).unwrap().clone();
    let page = page(&app, &books);
    let endings: Vec<_> = page
        .offers
        .iter()
        .filter(|offer| matches!(offer.message, Message::Jump(Place::Outcome(_))))
        .map(|offer| offer.label.spoken())
        .collect();
    assert_eq!(endings.len(), story.outcomes.len());
    for (nth, label) in endings.iter().enumerate() {
        assert_eq!(*label, format!("An ending ({})", nth + 1));
    }
}

#[test]
fn sentences_before_and_after_are_left_out_together() {
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(2)));
    assert_eq!(here(&app).0, "before");
    app.update(Message::Lead(Lead::LeaveOut));
    assert_eq!(here(&app).0, "needle");
    let left_out: Vec<String> = app.workshop().unwrap().omitted().iter().map(ToString::to_string).collect();
    assert_eq!(left_out, ["after", "before"]);
    // The list of parts says so, and taking back one of the two brings both back.
    app.update(Message::Open(View::Activities));
    let label = |app: &App, name: &str| {
        page(app, &books()).offers.into_iter().find(|offer| offer.id == name).unwrap().label.spoken()
    };
    assert!(label(&app, "before").ends_with("(left out)") && label(&app, "after").ends_with("(left out)"));
    assert!(!label(&app, "needle").contains("left out"));
    let mut back = app.clone();
    back.update(Message::Lead(Lead::To(7)));
    assert!(back.workshop().unwrap().omitted().is_empty());
    back.update(Message::Lead(Lead::To(2)));
    assert!(label(&back, "leave-out").contains(&label(&app, "after").replace(" (left out)", "")));
    app.update(Message::Back);
    let mut met = Vec::new();
    lead_through(&mut app, &mut |app| met.push(here(app).0));
    assert!(!met.contains(&"after".to_owned()), "{met:?}");

    // Once people have marked their slips, the same sentences come again.
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(7)));
    assert_eq!(here(&app).0, "after");
    assert!(!app.workshop().unwrap().may_leave_out());
    app.update(Message::Lead(Lead::LeaveOut));
    assert_eq!(here(&app).0, "after");
    // What is never left out cannot be.
    app.update(Message::Lead(Lead::To(1)));
    app.update(Message::Lead(Lead::LeaveOut));
    assert_eq!(here(&app).0, "agreement");
}

#[test]
fn a_plan_is_gone_back_through_as_it_came() {
    let mut app = led("support-90", Locale::En);
    let mut met = Vec::new();
    lead_through(&mut app, &mut |app| {
        let position = app.position().unwrap();
        if *app.visit().view() == View::Activity {
            met.push((position.nth, position.page));
        }
    });
    while let Some(wanted) = met.pop() {
        let position = app.position().unwrap();
        assert_eq!((position.nth, position.page), wanted);
        app.update(Message::Back);
    }
    // A room does not leave its plan by going back.
    assert_eq!(*app.visit().view(), View::Activity);
    assert!(page(&app, &books()).offer(Standing::Back).is_none());
}

#[test]
fn a_blank_page_hides_everything_and_anything_ends_it() {
    let books = books();
    let mut app = led("consent-60", Locale::Fr);
    app.update(Message::Lead(Lead::To(5)));
    let before = page(&app, &books);
    let blank = before.offer(Standing::Blank).unwrap().message.clone();
    app.update(blank);
    let shown = page(&app, &books);
    assert_eq!(shown.choices().count(), 0);
    assert!(shown.blocks.iter().all(|block| matches!(block, Block::Instead(_))));
    // Whoever leads has the notes meanwhile, and the page comes back from there as well.
    let led = compose(&app, &books, Audience::Facilitator);
    let notes = |page: &Page| page.blocks.iter().filter(|one| matches!(one, Block::Note(_))).count();
    assert!(notes(&led) >= 13, "{led:?}");
    assert!(led.choices().any(|offer| offer.message == shown.anything.clone().unwrap()));
    assert!(led.offers.iter().any(|offer| offer.message == led.anything.clone().unwrap()));
    app.update(shown.anything.clone().unwrap());
    assert_eq!(page(&app, &books), before);
    // Without a plan there is none, as before.
    let mut free = guide(Setting::Workshop, Locale::En);
    free.update(Message::UseLanguage(Locale::En));
    assert!(page(&free, &books).offer(Standing::Blank).is_none());
}

#[test]
fn the_other_story_takes_the_same_minutes() {
    let mut app = led("consent-60", Locale::En);
    app.update(Message::Lead(Lead::To(3)));
    app.update(Message::Lead(Lead::Instead(true)));
    on(&mut app);
    assert_eq!(app.visit().walk().unwrap().scenario().id, id("tablet-and-tenancy"));
    let mut met = BTreeSet::new();
    while here(&app).0 == "needle" {
        met.extend(here(&app).1);
        on(&mut app);
    }
    assert_eq!(met.len(), 5, "{met:?}");
    // Its words are those that people read out afterwards.
    app.update(Message::Lead(Lead::To(6)));
    let shown = said(&page(&app, &books()));
    let story = SHELF.scenario(&id("tablet-and-tenancy")).unwrap();
    assert!(story.own_word(&id("see-the-paper")).is_some());
    assert!(shown.lines().count() >= 4, "{shown}");
}

#[test]
fn where_a_room_is_is_noted_at_each_step_and_nothing_about_anybody() {
    let mut app = led("consent-60", Locale::En);
    let noted = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::Ask(Wish::Note(at)) => Some(*at),
            Effect::Ask(_) | Effect::SpeakFrom(_) | Effect::Copy | Effect::End { .. } => None,
        })
    };
    assert_eq!(noted(app.update(Message::Open(View::Help))), None);
    app.update(Message::Back);
    let at = noted(app.update(Message::Lead(Lead::To(3)))).unwrap();
    assert_eq!((at.nth, at.page), (3, 0));
    on(&mut app);
    on(&mut app);
    on(&mut app);
    let at = noted(app.update(Message::Lead(Lead::On))).unwrap();
    assert_eq!(at.place, Some(id("on-the-wall")));

    // After a power cut.
    let plan = SHELF.plan(&id("consent-60")).unwrap().clone();
    let mut app = guide(Setting::Workshop, Locale::Ar).leading(Workshop::of(plan.clone(), Some(at.clone())));
    app.update(Message::UseLanguage(Locale::Ar));
    assert_eq!(*app.visit().view(), View::Resume);
    let mut anew = app.clone();
    app.update(Message::Lead(Lead::Resume));
    assert_eq!(app.position(), Some(at.clone()));
    assert_eq!(here(&app), ("needle".to_owned(), Some("on-the-wall".to_owned())));
    anew.update(Message::Lead(Lead::Anew));
    assert_eq!(anew.position(), Some(Position::default()));
    // It says when it was left, and goes on at the minute that it had come to.
    let of_day = |day| Some(When { day, hour: 14, minute: 5 });
    let date = shelf::content::Date { year: 2026, month: 11, day: 30 };
    for (day, told) in [
        (Day::Today, "It was left today at 14:05."),
        (Day::Yesterday, "It was left yesterday at 14:05."),
        (Day::On(date), "It was left on 30 November 2026 at 14:05."),
    ] {
        let at = Position { minutes: 25, of_activity: 4, ..at.clone() };
        let left = Workshop::of(plan.clone(), Some(at)).with_time(of_day(day));
        let mut app = guide(Setting::Workshop, Locale::En).leading(left);
        app.update(Message::Watch(Duration::from_secs(5)));
        app.update(Message::UseLanguage(Locale::En));
        let said = said(&page(&app, &books()));
        assert!(said.contains(told) && said.contains("It kept no numbers"), "{said}");
        app.update(Message::Lead(Lead::Resume));
        app.update(Message::Watch(Duration::from_secs(65)));
        assert_eq!(app.watch().running(), Some(Duration::from_mins(26)));
        assert_eq!(app.watch().of_activity(), Some(Duration::from_mins(5)));
        assert_eq!(app.position().map(|at| (at.minutes, at.of_activity)), Some((26, 5)));
    }
    // A place that the plan does not have is no place to go on from.
    let gone = Workshop::of(plan, Some(Position { nth: 99, ..Position::default() }));
    assert_eq!(gone.interrupted(), None);
}

/// Wherever the power goes: the same page, by the way that the room has gone, with what that keeps.
#[test]
fn after_a_power_cut_the_room_is_where_it_was_by_the_way_it_went() {
    let books = books();
    let (mut cuts, mut remembered) = (0, 0);
    for plan in plans() {
        let mut app = led(plan.id.as_str(), Locale::En);
        lead_through(&mut app, &mut |app| {
            let at = app.position().unwrap();
            if at == Position::default() {
                return;
            }
            let noted = serde_json::from_str(&serde_json::to_string(&at).unwrap()).unwrap();
            let workshop = Workshop::of(plan.clone(), Some(noted));
            let mut again = guide(Setting::Workshop, Locale::En).leading(workshop);
            again.update(Message::UseLanguage(Locale::En));
            assert_eq!(again.unclosed(), Some(at.clone()), "it may go again before anybody has gone on");
            again.update(Message::Lead(Lead::Resume));
            assert_eq!(again.position(), Some(at));
            let (mut before, mut after) = (page(app, &books), page(&again, &books));
            for page in [&mut before, &mut after] {
                // What has just happened has not happened again.
                page.blocks.retain(|block| !block.is_notice());
            }
            assert_eq!((said(&after), after.choices().count()), (said(&before), before.choices().count()));
            let story = app.workshop().unwrap().route().filter(|_| app.workshop().unwrap().is_in_story());
            if let Some(story) = story.map(|route| &route.story) {
                assert_eq!(again.visit().walk_in(story), app.visit().walk_in(story));
                remembered += usize::from(app.visit().walk_in(story).unwrap().flags() != Flags::default());
            }
            // What the way keeps is kept again; of pages that a jump has left behind, nothing.
            assert_eq!(again.visit().kept().is_empty(), app.visit().kept().is_empty());
            cuts += 1;
        });
    }
    assert!(cuts > 60 && remembered > 5, "{cuts} cuts, {remembered} where something was remembered");
}

/// Leaving is not closing: whoever presses F9 loses nothing, and is told how to lose it.
#[test]
fn whoever_leaves_can_go_on_and_whoever_closes_leaves_nothing() {
    let books = books();
    for locale in Locale::ALL {
        let mut app = led("consent-60", locale);
        assert_eq!(app.unclosed(), None, "nothing has happened yet");
        app.update(Message::Lead(Lead::To(4)));
        let at = app.position();
        let told = books.ui(locale).goodbye_unclosed().spoken();
        let mut left = app.clone();
        let effects = left.update(Message::QuickExit);
        assert_eq!(effects, [Effect::End { quick: true }], "and nothing is noted on the way out");
        assert_eq!(left.unclosed(), at);
        assert!(said(&page(&left, &books)).contains(&told));
        // It is closed from the list of all parts, and from the page that offers to go on.
        app.update(Message::Open(View::Activities));
        let close = page(&app, &books).choices().last().unwrap().message.clone();
        assert_eq!(close, Message::Lead(Lead::Close));
        assert_eq!(app.update(close.clone()), [Effect::End { quick: false }]);
        assert_eq!(app.unclosed(), None);
        assert!(!said(&page(&app, &books)).contains(&told));
        let plan = SHELF.plan(&id("consent-60")).unwrap().clone();
        let mut again = guide(Setting::Workshop, locale).leading(Workshop::of(plan, at.clone()));
        again.update(Message::UseLanguage(locale));
        assert_eq!(again.unclosed(), at, "nobody has answered yet");
        assert!(page(&again, &books).choices().any(|offer| offer.message == close));
        again.update(close);
        assert_eq!(again.unclosed(), None);
    }
}

#[test]
fn what_is_on_the_wall_has_the_numbers_of_the_screen_along_the_way_of_every_plan() {
    let books = books();
    for plan in plans() {
        let mut app = led(plan.id.as_str(), Locale::En);
        let mut screen = Vec::new();
        lead_through(&mut app, &mut |app| {
            let walk = app
                .visit()
                .walk()
                .filter(|walk| *app.visit().view() == View::Walk && walk.hearing().is_none());
            if walk.is_some_and(|walk| matches!(walk.place(), Place::Step(_))) {
                let walk = walk.unwrap();
                let labels = page(app, &books).offers.into_iter().filter(|offer| {
                    walk.choices().any(|choice| offer.message == Message::Choose(choice.id.clone()))
                });
                let labels: Vec<String> = labels.map(|offer| offer.label.spoken()).collect();
                let numbered = labels.iter().enumerate().map(|(nth, label)| format!("{}. {label}", nth + 1));
                let place = (walk.scenario().id.clone(), numbered.collect::<Vec<_>>());
                if screen.last() != Some(&place) {
                    screen.push(place);
                }
            }
        });
        let papers = plan.handouts.iter().filter(|handout| handout.id.as_str() == "wall-choices");
        let mut wall = Vec::new();
        for handout in papers {
            let paper = sheet::Printable::Paper {
                plan: plan.id.clone(),
                paper: handout.id.clone(),
                of: handout.of.clone(),
            };
            let sheet =
                sheet::booklet(&[paper], &guide(Setting::Personal, Locale::En), &books, None).unwrap();
            for part in &sheet.parts {
                let lines = part.entries.iter().flat_map(|entry| &entry.lines);
                wall.push(lines.map(|line| line.words.own.spoken()).collect::<Vec<_>>());
            }
        }
        let told =
            |choices: &Vec<String>| choices.iter().map(|one| one.replace('\u{a0}', " ")).collect::<Vec<_>>();
        let screen: Vec<_> = screen.iter().map(|(_, choices)| told(choices)).collect();
        assert!(!wall.is_empty());
        for page in &wall {
            assert!(screen.contains(&told(page)), "{}: {page:#?} is not among {screen:#?}", plan.id);
        }
    }
}

#[test]
fn what_can_be_dropped_is_told_as_on_paper_in_every_language() {
    let books = books();
    for locale in Locale::ALL {
        let mut app = led("consent-60", locale);
        app.update(Message::Watch(Duration::ZERO));
        app.update(Message::Watch(Duration::from_mins(10)));
        let led = compose(&app, &books, Audience::Facilitator);
        let told: Vec<String> = led.blocks.iter().flat_map(Block::passages).map(Passage::spoken).collect();
        let plan = SHELF.plan(&id("consent-60")).unwrap();
        let paper = sheet::plan(plan, &app, &books, Leading { second: None, notes: false }).unwrap();
        let paper = paper.parts.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.lines);
        let paper: BTreeSet<String> = paper.map(|line| line.words.own.spoken()).collect();
        let same = told.iter().filter(|line| paper.contains(*line)).count();
        // Three parts can be shorter, and the paper says each in the same words.
        assert!(same >= 3, "{locale:?}: {told:#?}");
    }
}

#[test]
fn lines_lead_a_workshop_too() {
    for plan in plans() {
        for locale in Locale::ALL {
            let app = guide(Setting::Workshop, locale).leading(Workshop::of(plan.clone(), None));
            let answers = "1 ".repeat(120);
            let played = Play::of(app, books()).in_locale(locale.tag()).lines(&answers);
            let name = format!("workshop--{}--{}", plan.id, locale.tag());
            assert!(!played.printed.contains("[en]"));
            if plan.id == id("consent-60") {
                insta::assert_snapshot!(name, played.printed);
            }
        }
    }
}

#[test]
fn a_plan_on_paper_says_everything_in_every_form_and_language() {
    let books = books();
    for (plan, locale) in plans().iter().flat_map(|plan| Locale::ALL.map(|locale| (plan, locale))) {
        let app = led(plan.id.as_str(), locale);
        let made = |notes, second| sheet::plan(plan, &app, &books, Leading { second, notes }).unwrap();
        let (plain, noted) = (made(false, None), made(true, None));
        let text = sheet::text_of(&plain);
        assert!(!text.contains("[en]") && !text.contains("workshop--"), "{text}");
        for nth in 0..plan.activities.len() {
            let mut at = led(plan.id.as_str(), locale);
            at.update(Message::Lead(Lead::To(nth)));
            for block in compose(&at, &books, Audience::Facilitator).blocks {
                if let Block::Note(note) = block {
                    let words: String = note.spoken().split_whitespace().collect();
                    let whole: String = text.split_whitespace().collect();
                    assert!(whole.contains(&words), "{} {locale:?}: {words}", plan.id);
                }
            }
        }
        assert!(sheet::text_of(&noted).len() > text.len() + 500);
        let both =
            sheet::text_of(&made(false, Some(if locale == Locale::En { Locale::Ar } else { Locale::En })));
        assert!(both.len() > text.len() + 5000);
        for format in [Format::Text, Format::Markdown, Format::Html] {
            assert!(sheet::render(&noted, format, Look::default()).unwrap().len() > 5000);
        }
    }
}

#[cfg(feature = "paper")]
#[test]
fn a_plan_and_the_guide_for_whoever_leads_fit_on_paper() {
    let books = books();
    for locale in Locale::ALL {
        let whole = sheet::facilitators(locale, None);
        let pages = sheet::pages(&whole, Look::default()).unwrap();
        assert!((2..=12).contains(&pages), "{} {pages}", locale.tag());
        for plan in plans() {
            let app = led(plan.id.as_str(), locale);
            let whole = sheet::plan(&plan, &app, &books, Leading { second: None, notes: true }).unwrap();
            let large = Look { large: true, ..Look::default() };
            assert!(sheet::pages(&whole, large).unwrap() > sheet::pages(&whole, Look::default()).unwrap());
        }
    }
}

/// What a plan names is what a room can do: an agreement has lines, a story a way.
#[test]
fn every_activity_has_what_its_kind_needs() {
    for plan in plans() {
        for activity in &plan.activities {
            let fits = match activity.kind {
                Kind::Agreement => matches!(activity.matter, Matter::Lines(_)),
                Kind::SentencesBefore | Kind::SentencesAfter => {
                    matches!(activity.matter, Matter::Sentences { .. })
                }
                Kind::Story => activity.route(false).is_some(),
                Kind::Lesson => matches!(activity.matter, Matter::Pages { .. }),
                Kind::Talk | Kind::Practice => matches!(activity.matter, Matter::Open(_)),
                Kind::Welcome | Kind::Break | Kind::Closing => activity.matter == Matter::Plain,
            };
            assert!(fits, "{} {}", plan.id, activity.id);
        }
    }
}
