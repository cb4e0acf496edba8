//! The author's desk: what stands behind a page, beside it and above it, and what becomes of a walk when files change.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use my_rights::app::{App, Effect, Message, Policy, Renewal, Report, Setting, Tool, View, Wanted};
use my_rights::author::preview::{self, Reader};
use my_rights::front::Front;
use my_rights::front::screen::trial::Trial;
use my_rights::page::{Block, Page, Standing};
use my_rights::phrasebook::Phrasebooks;
use proptest::prelude::*;
use proptest::sample::Index;
use shelf::content::{Id, Place};
use shelf::finding::Finding;
use shelf::language::Locale;
use tempfile::TempDir;

use super::folder::small_to_walk;
use super::play::{Play, id};

const STORY: &str = "content/scenarios/consent/new-tablet.yaml";
const WORDS: &str = "locales/en/scenarios/new-tablet.ftl";

/// A folder that somebody writes in, and the guide on it.
struct Desk {
    folder: TempDir,
    reader: Reader,
    app: App,
    books: Phrasebooks,
}

impl Desk {
    fn new(beside: Option<Locale>, place: Option<&str>) -> Self {
        Self::after(|_| {}, beside, place)
    }

    /// Opened after somebody has written in the folder.
    fn after(write: impl FnOnce(&Path), beside: Option<Locale>, place: Option<&str>) -> Self {
        let folder = small_to_walk();
        write(folder.path());
        let mut reader = Reader::new(&folder.path().join("content"), &folder.path().join("locales"));
        let renewal = named_from_here(reader.read().unwrap(), folder.path());
        let books = Phrasebooks::new(Arc::clone(&renewal.phrases));
        let wanted = Wanted { scenario: id("new-tablet"), place: place.map(id), choice: None };
        let app = App::new(Policy::of(Setting::Desk), Locale::En, Arc::default());
        let mut app = app.at_desk(beside, Some(wanted));
        app.update(Message::Renewed(renewal));
        Self { folder, reader, app, books }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes `new` instead of `old` into a file, and reads the folder as a saving does.
    #[track_caller]
    fn edit(&mut self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.file(file)).unwrap();
        assert!(text.contains(old), "no “{old}” in {file}");
        fs::write(self.file(file), text.replace(old, new)).unwrap();
        self.read();
    }

    fn read(&mut self) {
        if let Some(renewal) = self.reader.read() {
            self.hear(Message::Renewed(named_from_here(renewal, self.folder.path())));
        }
    }

    fn hear(&mut self, message: Message) {
        for effect in self.app.update(message) {
            if let Effect::SpeakFrom(files) = effect {
                self.books.speak_from(files);
            }
        }
    }

    fn page(&self) -> Page {
        preview::page(&self.app, &self.books)
    }

    /// The page as text: its title, its blocks, its choices.
    fn told(&self) -> String {
        let page = self.page();
        let blocks = page.blocks.iter().map(|block| block.passage().spoken());
        let choices = page.choices().map(|offer| offer.label.spoken());
        [page.title.spoken()].into_iter().chain(blocks).chain(choices).collect::<Vec<_>>().join("\n")
    }

    #[track_caller]
    fn says(&self, words: &str) -> &Self {
        assert!(self.told().contains(words), "no “{words}” in\n{}", self.told());
        self
    }

    #[track_caller]
    fn lacks(&self, words: &str) -> &Self {
        assert!(!self.told().contains(words), "“{words}” in\n{}", self.told());
        self
    }

    fn place(&self) -> Option<&Id> {
        let walk = self.app.visit().walk()?;
        walk.scenario().place_id(walk.place())
    }

    fn seen(&self, width: u16, height: u16) -> String {
        let page = self.page();
        let mut trial = Trial::new(width, height).unwrap();
        trial.show(&page).unwrap();
        let mut seen = vec![trial.seen()];
        while trial.seen().contains('▼') {
            trial.press(&page, " ").unwrap();
            seen.push(trial.seen());
        }
        seen.join("\n")
    }
}

/// Names files as whoever stands in the folder does, so that no line depends on where that is.
fn named_from_here(renewal: Renewal, folder: &Path) -> Renewal {
    let folder = format!("{}/", folder.display());
    let short = |text: &String| text.replace(&folder, "");
    let Report { findings, held, places, lines } = &*renewal.report;
    let findings = findings.iter().cloned().map(|finding| Finding {
        file: short(&finding.file),
        hint: short(&finding.hint),
        what: short(&finding.what),
        ..finding
    });
    let report = Report {
        findings: findings.collect(),
        held: held.iter().map(|(file, lost)| (short(file), lost.clone())).collect(),
        places: places.iter().map(|(key, (file, line))| (key.clone(), (short(file), *line))).collect(),
        lines: lines.iter().map(|(file, lines)| (short(file), lines.clone())).collect(),
    };
    Renewal { report: Arc::new(report), ..renewal }
}

/// A second step that only those reach who said nothing, and a choice there that needs a flag which they do not have.
fn longer(folder: &Path) {
    let story = fs::read_to_string(folder.join(STORY)).unwrap();
    let story = story.replace("to: later, quiet: true", "to: evening, quiet: true").replace(
        "outcomes:",
        "  - id: evening\n    choices:\n      - { id: ask-now, to: later }\n      - { id: wait, to: handed, quiet: true }\n      \
         - { id: ask-again, to: later, needs: [asked] }\noutcomes:",
    );
    let story = story.replace("remembers: [asked],", "").replace(
        "      - { id: say-nothing",
        "      - { id: look, to: evening, remembers: [asked] }\n      - { id: say-nothing",
    );
    fs::write(folder.join(STORY), story).unwrap();
    for locale in Locale::ALL {
        let file = folder.join(format!("locales/{}/scenarios/new-tablet.ftl", locale.tag()));
        let words = fs::read_to_string(&file).unwrap();
        let more = "new-tablet--handed--look = Look.\n    .after = It is white.\nnew-tablet--evening = It is evening.\n    \
                    .title = The evening\n    .note = Ask: why?\nnew-tablet--evening--ask-now = Ask.\n    .after = Good.\n\
                    new-tablet--evening--wait = Wait.\n    .after = The day ends.\nnew-tablet--evening--ask-again = Ask again.\n    \
                    .after = Good.\n";
        // What a language says in English words would be told as well.
        let english = ["It is", "The evening", "The day ends", "Ask again", "Ask: why"];
        let own = match locale {
            Locale::En => english,
            Locale::Ar => ["هو", "المساء", "ينتهي اليوم", "اسأل", "قال: why"],
            Locale::Fr | Locale::Es | Locale::Other(_) | Locale::Accented | Locale::Mirrored => {
                ["Es de", "La tarde", "Cae el sol", "Otra vez", "Dis: que"]
            }
        };
        let more = english.iter().zip(own).fold(more.to_owned(), |more, (from, to)| more.replace(from, to));
        fs::write(&file, format!("{words}{more}")).unwrap();
    }
}

#[test]
fn the_strip_says_what_stands_behind_a_page() {
    let desk = Desk::after(longer, None, Some("evening"));
    insta::assert_snapshot!("preview-strip", desk.seen(80, 24));
    let mut desk = Desk::new(None, None);
    desk.hear(Message::Choose(id("ask-why")));
    let long = "He sits down with a cup of tea and explains to everybody who wants to hear it what the tablet is for, when it \
                is taken and why it has another colour than the last one.";
    desk.edit(WORDS, "He sits down and explains.", long);
    desk.lacks("hint[");
    let closely = desk.reader.read_closely().unwrap();
    desk.hear(Message::Renewed(named_from_here(closely, desk.folder.path())));
    desk.says("hint[long-sentence]").says("Reading (en):");
    desk.says("what follows ask-why, which leads to later").says("Path: handed > ask-why.");
    desk.hear(Message::GoOn);
    desk.says("outcome later (2 of 2)")
        .says("Right informed-consent: crpd 25")
        .says("Remembered here: asked.");
    desk.hear(Message::UseTool(Tool::Strip));
    assert!(!desk.page().blocks.iter().any(Block::is_strip));
    assert_eq!(desk.page().offer(Standing::Strip).unwrap().label.text, "Strip");
}

#[test]
fn two_languages_stand_side_by_side_where_there_is_room() {
    let desk = Desk::new(Some(Locale::Ar), Some("later"));
    insta::assert_snapshot!("preview-beside-132x43", desk.seen(132, 43));
    insta::assert_snapshot!("preview-beside-80x24", desk.seen(80, 24));
    let mut desk = Desk::new(Some(Locale::En), None);
    desk.hear(Message::UseLanguage(Locale::Ar));
    insta::assert_snapshot!("preview-beside-from-arabic", desk.seen(100, 30));
    desk.hear(Message::UseLanguage(Locale::En));
    assert!(desk.page().beside.is_none(), "nobody needs the same page twice");
}

#[test]
fn what_is_closed_can_be_shown_and_taken_by_a_path_on_which_it_is_open() {
    let mut desk = Desk::after(longer, None, Some("evening"));
    desk.hear(Message::Jump(Place::Step(0)));
    desk.hear(Message::Choose(id("say-nothing")));
    desk.hear(Message::GoOn);
    desk.says("Closed here: ask-again, since asked is not remembered.")
        .lacks("Ask again. (closed on this path)");
    desk.hear(Message::UseTool(Tool::Closed));
    desk.says("Ask again. (closed on this path)");
    let page = desk.page();
    let closed = page.choices().find(|offer| offer.id == "ask-again").unwrap();
    desk.hear(closed.message.clone());
    desk.says("This is reached by another path now.").says("Path: handed > look, evening > ask-again.");
}

#[test]
fn an_edit_is_shown_at_the_same_place() {
    let mut desk = Desk::new(None, None);
    desk.hear(Message::Choose(id("ask-why")));
    desk.edit(WORDS, "He sits down and explains.", "She sits down and explains.");
    desk.says("She sits down and explains.").says("Path: handed > ask-why.");
    desk.edit(STORY, "id: handed", "id: given");
    desk.edit(STORY, "start: handed", "start: given");
    desk.says("[en] new tablet  given").says("The page that was open can no longer be reached.");
    assert_eq!(desk.place(), Some(&id("given")));
    desk.says("“new-tablet--given” has no words in any language.");
}

#[test]
fn a_path_that_no_longer_follows_gives_way_to_another_one_to_the_same_place() {
    let mut desk = Desk::after(longer, None, None);
    for message in [Message::Choose(id("look")), Message::GoOn] {
        desk.hear(message);
    }
    assert_eq!(desk.place(), Some(&id("evening")));
    desk.edit(STORY, "to: evening, quiet: true", "to: evening, quiet: true, remembers: [asked]");
    desk.edit(
        STORY,
        "{ id: look, to: evening, remembers: [asked] }",
        "{ id: look, to: later, remembers: [asked] }",
    );
    assert_eq!(desk.place(), Some(&id("evening")), "{}", desk.told());
    desk.says("Path: handed > say-nothing.").says("This is reached by another path now.");
}

#[test]
fn a_broken_edit_keeps_the_last_good_page_and_says_why_until_it_is_mended() {
    let mut desk = Desk::new(None, None);
    desk.edit(STORY, "to: later, quiet", "to: latr, quiet");
    insta::assert_snapshot!("preview-broken", desk.seen(80, 24));
    desk.hear(Message::Choose(id("say-nothing")));
    desk.says("The last edit cannot be shown.").says("Many people freeze.");
    desk.edit(WORDS, "Many people freeze.", "Some people freeze.");
    desk.says("The last edit cannot be shown.").says("Some people freeze.");
    desk.edit(STORY, "to: latr", "to: later");
    desk.lacks("The last edit cannot be shown.").says("Some people freeze.");
    desk.edit(WORDS, "new-tablet--handed--say-nothing =", "new-tablet--handed--say-nuthing =");
    desk.says("it no longer says new-tablet--handed--say-nothing, and 1 more.").says("Some people freeze.");
    desk.edit(WORDS, "say-nuthing", "say-nothing");
    desk.edit(WORDS, "    .after = Some", "    [after = Some");
    desk.says("error[broken-phrase]").says("Some people freeze.");
    // That it cannot be shown, the line, and what the line was: a surface that is missing now.
    assert_eq!(desk.page().blocks.iter().filter(|block| matches!(block, Block::Notice(_))).count(), 3);
}

#[test]
fn what_is_wrong_in_another_story_or_language_is_not_told_above_this_page() {
    let mut desk = Desk::new(None, None);
    desk.edit("locales/fr/scenarios/new-tablet.ftl", "    .after", "    [after");
    desk.edit("content/situations/my-situation.yaml", "start: who-decides", "start: nobody");
    desk.lacks("The last edit cannot be shown.");
    desk.hear(Message::UseLanguage(Locale::Fr));
    desk.says("The last edit cannot be shown.").says("locales/fr/scenarios/new-tablet.ftl:");
    desk.hear(Message::Home);
    desk.says("content/situations/my-situation.yaml:");
}

#[test]
fn what_is_gone_is_said_and_the_page_stays() {
    let mut desk = Desk::new(None, None);
    for (file, says) in [
        (STORY, "“new-tablet” is no longer on the shelf."),
        (WORDS, "locales/en/scenarios/new-tablet.ftl is gone."),
        ("content", "error[unreadable]"),
        ("locales", "error[unreadable]"),
        ("content/rights.yaml", "error[missing-file]"),
    ] {
        let (here, away) = (desk.file(file), desk.file("away"));
        fs::rename(&here, &away).unwrap();
        desk.read();
        desk.says(says).says("Omar hands over a tablet.");
        fs::rename(&away, &here).unwrap();
        desk.read();
        desk.lacks(says).lacks("The last edit cannot be shown.").says("Nothing was found about this page.");
    }
}

#[test]
fn a_story_that_is_broken_from_the_start_opens_as_soon_as_it_is_mended() {
    let write = |folder: &Path| {
        let story = fs::read_to_string(folder.join(STORY)).unwrap();
        fs::write(folder.join(STORY), story.replace("to: later, quiet", "to: latr, quiet")).unwrap();
    };
    let mut desk = Desk::after(write, None, Some("later"));
    assert_eq!(*desk.app.visit().view(), View::Shelf);
    desk.says("“new-tablet” cannot be opened yet.").says("There is no place “latr”");
    desk.edit(STORY, "to: latr", "to: later");
    assert_eq!(desk.place(), Some(&id("later")));
    desk.lacks("cannot be opened yet");
}

#[test]
fn what_could_command_a_terminal_is_never_shown() {
    let write = |folder: &Path| {
        let words = fs::read_to_string(folder.join(WORDS)).unwrap();
        fs::write(folder.join(WORDS), words.replace("Omar hands", "Omar \u{1b}[31mhands")).unwrap();
    };
    let desk = Desk::after(write, None, None);
    assert!(!desk.seen(80, 24).contains('\u{1b}'));
    desk.says("error[control-character]").lacks("\u{1b}");
}

#[test]
fn the_same_is_played_by_line_and_by_key() {
    let play = || {
        let desk = Desk::after(longer, Some(Locale::Ar), None);
        Play::of(desk.app, desk.books)
    };
    play().lines("1 f i").sees("Author’s strip").sees("ملاحظات التيسير").sees("It is evening.");
    play().in_size(132, 43).keys("fi").sees("It is evening.");
    play().in_size(132, 43).keys("fi?").sees("Hide the notes");
    let met = play().lines("3 f d e 4").met();
    assert_eq!(met, play().in_size(60, 20).keys("3fde4").met());
}

#[test]
fn a_wanted_place_is_named_or_the_names_are_told() {
    let desk = Desk::new(None, None);
    let asked = |story: &str, place: Option<&str>| {
        preview::wanted(&desk.app.shelf().catalogue().unwrap(), |_| false, story, place)
    };
    let wanted = asked("new-tablet", Some("new-tablet--handed--ask-why")).unwrap();
    assert_eq!((wanted.place, wanted.choice), (Some(id("handed")), Some(id("ask-why"))));
    assert!(asked("new-tablett", None).unwrap_err().contains("Did you mean “new-tablet”?"));
    assert!(asked("new-tablet", Some("x")).unwrap_err().contains("it has handed, later"));
    assert!(asked("new-tablet", Some("handed--x")).unwrap_err().contains("it has ask-why, say-nothing"));
    assert!(asked("New Tablet", None).is_err() && asked("new-tablet", Some("--")).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever somebody does at the desk while files come and go, there is a page with a way on, and the place is one of
    /// the story.
    #[test]
    fn whatever_is_saved_there_is_a_page(
        deeds in prop::collection::vec((any::<Index>(), prop::option::of(0_usize..3)), 0..40),
    ) {
        let mut desk = Desk::after(longer, Some(Locale::Ar), None);
        let first = renewal(&mut desk);
        let shorter = renewal(&mut Desk::new(None, None));
        let empty = Renewal { catalogue: Arc::default(), ..first.clone() };
        for (nth, renewed) in deeds {
            if let Some(renewed) = renewed {
                desk.hear(Message::Renewed([&first, &shorter, &empty][renewed].clone()));
            }
            let page = desk.page();
            prop_assert!(!page.title.text.is_empty() && !page.offers.is_empty());
            if let Some(walk) = desk.app.visit().walk() {
                prop_assert!(walk.scenario().place_id(walk.place()).is_some());
            }
            let offer = &page.offers[nth.index(page.offers.len())];
            if !matches!(offer.message, Message::QuickExit | Message::Leave) {
                desk.hear(offer.message.clone());
            }
        }
    }
}

/// What the folder of this desk says.
fn renewal(desk: &mut Desk) -> Renewal {
    let [content, locales] = desk.reader.folders();
    Reader::new(content, locales).read().unwrap()
}
