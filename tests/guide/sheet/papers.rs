//! Forms and booklets on paper: each thing of the shelf in every form, language and pair, squares read back, nothing left out.

use std::fs;
use std::path::Path;
use std::process::Command;

use my_rights::app::{App, Message, Public, Setting};
use my_rights::sheet::{Format, Kind, Look, Paper, Printable, Sheet, booklet, pages, render};
use rqrr::PreparedImage;
use shelf::content::Place;
use shelf::language::Locale;

use super::super::play::{SHELF, books, guide, id};
use super::{LANGUAGES, flat, name, passages, skipped, written};

/// A square on paper, in pixels a module.
const MODULE: usize = 4;

fn app(locale: Locale) -> App {
    let mut app = guide(Setting::Personal, locale);
    app.update(Message::UseLanguage(locale));
    app
}

fn paper(papers: &[Printable], locale: Locale, second: Option<Locale>) -> Sheet {
    booklet(papers, &app(locale), &books(), second).unwrap()
}

fn all() -> Vec<Printable> {
    Printable::all(app(Locale::En).shelf())
}

fn forms() -> Vec<Printable> {
    SHELF.forms.iter().map(|form| Printable::Form(form.id.clone())).collect()
}

/// Pages for a browser, beside those of the sheet: all forms, a right with its squares, a country.
pub(super) fn for_a_browser(folder: &Path, locale: Locale, second: Option<Locale>) {
    let right = [Printable::Right(id("complain"))];
    let country = [Printable::Country(id("gb-eng"))];
    for (what, papers) in [("forms", forms().as_slice()), ("right", &right), ("country", &country)] {
        let file = folder.join(format!("{what}-{}.html", name(locale, second)));
        fs::write(file, written(&paper(papers, locale, second), Format::Html)).unwrap();
    }
}

#[test]
fn everything_on_the_shelf_can_be_printed_in_every_language_and_pair_and_loses_nothing() {
    for (nth, printable) in all().iter().enumerate() {
        for (locale, second) in [LANGUAGES[nth % 8], LANGUAGES[(nth + 3) % 8], LANGUAGES[(nth + 6) % 8]] {
            let sheet = paper(std::slice::from_ref(printable), locale, second);
            let text = flat(&written(&sheet, Format::Text));
            let shown =
                |line: &my_rights::sheet::Line| !matches!(line.kind, Kind::Code | Kind::Card(_) | Kind::Cut);
            let lines = sheet.parts.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.lines);
            for passage in lines.filter(|line| shown(line)).flat_map(|line| line.words.each()) {
                assert!(text.contains(&flat(&passage.spoken())), "{printable:?} loses {}", passage.spoken());
            }
            // A country can be called the same in two languages; nothing else is.
            let both = sheet.title.each().count() == 2 || matches!(printable, Printable::Country(_));
            assert!(both || second.is_none(), "{printable:?}");
            let html = written(&sheet, Format::Html);
            assert!(
                html.matches("<h1").count() == 1
                    && (html.contains("<h2") || sheet.parts.iter().all(|part| part.name.is_empty())),
                "{html}"
            );
            assert!(!written(&sheet, Format::Markdown).is_empty());
        }
    }
}

fn of_plan(plan: &str, name: &str) -> Printable {
    all().into_iter().find(|one| one.is_called(&format!("{plan}/{name}"))).unwrap()
}

#[test]
fn every_paper_of_every_plan_is_printed() {
    let listed: usize = SHELF.plans.iter().map(|plan| plan.handouts.len()).sum();
    let papers = all().iter().filter(|one| matches!(one, Printable::Paper { .. })).count();
    assert!(listed > 30);
    assert_eq!(papers, listed);
}

/// Whoever was at the longest plan goes home with the one that is led first.
#[test]
fn the_plan_to_lead_next_is_a_whole_plan_with_its_notes() {
    for locale in Locale::ALL {
        let sheet = paper(&[of_plan("speaking-up-210", "next-plan")], locale, None);
        let text = written(&sheet, Format::Text);
        assert!(text.contains("0:13"), "{text}");
        assert!(text.lines().count() > 200, "{} lines", text.lines().count());
    }
}

/// Two slips of a short plan stand on one side, and no slip is ever torn; in large letters each has a side of its own at least.
#[test]
fn slips_are_cut_from_as_few_sides_as_there_are() {
    for (plan, sides) in [("consent-60", 1), ("support-90", 2), ("speaking-up-210", 2)] {
        for (locale, name) in
            Locale::ALL.iter().flat_map(|one| [(*one, "slips-before"), (*one, "slips-after")])
        {
            let sheet = paper(&[of_plan(plan, name)], locale, None);
            let plain = pages(&sheet, Look::default()).unwrap();
            assert!(plain <= sides, "{plan}/{name} in {}: {plain} sides", locale.tag());
            let large = pages(&sheet, Look { large: true, ..Look::default() }).unwrap();
            assert!(large >= 2, "{plan}/{name} in {}: {large} sides", locale.tag());
        }
    }
}

#[test]
fn a_slip_says_in_words_what_its_glasses_show_and_has_no_room_for_a_name() {
    for (locale, second) in [(Locale::En, None), (Locale::Ar, Some(Locale::Fr)), (Locale::Es, None)] {
        for (name, sentences) in [("slips-before", 5), ("slips-after", 4)] {
            let sheet = paper(&[of_plan("consent-60", name)], locale, second);
            let lines = || sheet.parts.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.lines);
            let glasses = lines().filter(|line| matches!(line.kind, Kind::Glass(_)));
            // Two slips, five glasses and the box beside them for each sentence.
            assert_eq!(glasses.clone().count(), 2 * sentences * 6);
            assert!(glasses.clone().all(|line| !line.words.is_empty()));
            assert!(!lines().any(|line| matches!(line.kind, Kind::Write(_))));
            let text = written(&sheet, Format::Text);
            assert_eq!(text.matches("[ ] ").count(), 2 * sentences * 6, "{text}");
            let html = written(&sheet, Format::Html);
            assert_eq!(html.matches("class=\"glass\"").count(), 2 * sentences * 6);
            assert_eq!(html.matches("<svg").count(), html.matches("aria-hidden=\"true\" viewBox").count());
        }
    }
}

#[test]
fn a_certificate_has_a_title_hours_a_day_and_a_blank_for_the_name() {
    let printable = [of_plan("consent-60", "certificate")];
    let sheet = paper(&printable, Locale::En, Some(Locale::Ar));
    let text = written(&sheet, Format::Text);
    assert!(text.contains("60 minutes") && text.contains("____________ and lasted"), "{text}");
    let blanks = sheet.parts.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.lines);
    assert_eq!(blanks.filter(|line| matches!(line.kind, Kind::Write(1))).count(), 2);
    let mut app = app(Locale::En);
    app.update(Message::Today(shelf::content::Date::read("2026-12-01").unwrap()));
    let dated = booklet(&printable, &app, &books(), None).unwrap();
    assert!(written(&dated, Format::Text).contains("1 December 2026"));
}

#[test]
fn a_handout_has_every_word_and_right_of_its_story_and_room_for_a_name() {
    let story = id("needle-and-cushion");
    let sheet = paper(&[Printable::Handout(story.clone())], Locale::En, None);
    let text = flat(&written(&sheet, Format::Text));
    let scenario = SHELF.scenario(&story).unwrap();
    let gives = scenario.places().flat_map(|place| {
        scenario.choices(place).iter().map(|choice| &choice.gives).chain(scenario.gives(place))
    });
    let mut sources = 0;
    for right in gives.flat_map(|gives| &gives.rights) {
        let right = SHELF.right(&right.id).unwrap();
        for citation in &right.sources {
            let source = SHELF.sources.iter().find(|source| source.id == citation.source).unwrap();
            assert!(text.contains(&source.url), "{}", source.url);
            sources += 1;
        }
    }
    assert!(sources > 3);
    assert!(
        sheet.parts.iter().flat_map(|part| &part.entries).any(|entry| entry.lines[0].kind == Kind::Write(2))
    );
}

#[test]
fn a_story_is_printed_with_all_its_ways() {
    let walked = SHELF.scenarios.iter().filter(|one| one.kind != shelf::content::Kind::MySituation);
    for scenario in walked.step_by(5) {
        let sheet = paper(&[Printable::Story(scenario.id.clone())], Locale::En, Some(Locale::Es));
        // What it is about, then each place.
        assert_eq!(sheet.parts.len(), 1 + scenario.places().count(), "{}", scenario.id);
        for (place, part) in scenario.places().zip(sheet.parts.iter().skip(1)) {
            let ways =
                part.entries.iter().filter_map(|entry| entry.lines.last()).filter(|line| {
                    line.kind == Kind::Small && line.words.own.text.starts_with("Goes on with:")
                });
            let expected =
                if scenario.kind == shelf::content::Kind::Lesson || matches!(place, Place::Outcome(_)) {
                    0
                } else {
                    scenario.choices(place).len()
                };
            assert_eq!(ways.count(), expected, "{} {place:?}", scenario.id);
        }
        for line in sheet.parts.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.lines) {
            // A word or two can be the same in both.
            let is_short = line.words.own.text.chars().count() < 12;
            assert!(line.words.other.is_some() || is_short, "{line:?}");
        }
    }
}

/// A choice that is there only after another says after which, and one that is not there then says so.
#[test]
fn choices_say_what_has_to_come_before_them() {
    let mut guarded = 0;
    for scenario in &SHELF.scenarios {
        let sheet = paper(&[Printable::Story(scenario.id.clone())], Locale::En, None);
        for (place, part) in scenario.places().zip(sheet.parts.iter().skip(1)) {
            let ways = part.entries.iter().filter(|entry| {
                entry.lines.last().is_some_and(|line| line.words.own.text.starts_with("Goes on with:"))
            });
            for (choice, entry) in scenario.choices(place).iter().zip(ways) {
                let says = |start: &str| {
                    entry.lines.iter().filter(|line| line.words.own.text.starts_with(start)).count()
                };
                let needs = usize::try_from(choice.guard.needs.0.count_ones()).unwrap();
                assert_eq!(says("Only after this was chosen"), needs, "{}", choice.id);
                assert_eq!(says("Not after this was chosen") > 0, choice.guard.unless.0 > 0, "{}", choice.id);
                guarded += usize::from(choice.guard.needs.0 > 0 || choice.guard.unless.0 > 0);
            }
        }
    }
    assert!(guarded > 10, "{guarded}");
}

/// The squares of a page for a browser, as its paths draw them.
fn squares(html: &str) -> Vec<String> {
    let mut read = Vec::new();
    for drawn in html.split("<svg class=\"code\"").skip(1) {
        let side: usize =
            drawn.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        let path = drawn.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = vec![false; side * side];
        for square in path.split('M').skip(1) {
            let (column, rest) = square.split_once(' ').unwrap();
            let row = rest.split_once('h').unwrap().0;
            let (column, row): (usize, usize) = (column.parse().unwrap(), row.parse().unwrap());
            dark[row * side + column] = true;
        }
        let pixel = |x: usize, y: usize| if dark[y / MODULE * side + x / MODULE] { 0 } else { 255 };
        let mut image = PreparedImage::prepare_from_greyscale(side * MODULE, side * MODULE, pixel);
        read.extend(image.detect_grids().into_iter().map(|grid| grid.decode().unwrap().1));
    }
    read
}

#[test]
fn squares_in_a_page_for_a_browser_lead_where_the_words_beside_them_say() {
    for (locale, second) in [(Locale::En, None), (Locale::Ar, Some(Locale::Fr))] {
        for right in SHELF.rights.iter().step_by(6) {
            let html = written(&paper(&[Printable::Right(right.id.clone())], locale, second), Format::Html);
            let mut expected: Vec<&str> = Vec::new();
            for citation in &right.sources {
                let url =
                    SHELF.sources.iter().find(|source| source.id == citation.source).unwrap().url.as_str();
                if !expected.contains(&url) {
                    expected.push(url);
                }
            }
            let mut read = squares(&html);
            read.sort();
            read.dedup();
            expected.sort_unstable();
            assert_eq!(read, expected, "{}", right.id);
        }
        let mut app = app(locale);
        for country in &SHELF.countries {
            app.update(Message::LiveIn(my_rights::app::Living::In(country.id.clone())));
            let html =
                written(&paper(&[Printable::Country(country.id.clone())], locale, second), Format::Html);
            let mut expected: Vec<String> = country
                .lines
                .iter()
                .filter_map(|line| app.address_of(&Public::Line(line.id.clone())))
                .collect();
            let mut read = squares(&html);
            read.sort();
            expected.sort();
            assert_eq!(read, expected, "{}", country.id);
        }
    }
}

#[cfg(feature = "paper")]
fn pdf(folder: &Path, name: &str, sheet: &Sheet, look: Look) -> std::path::PathBuf {
    fs::create_dir_all(folder).unwrap();
    let file = folder.join(format!("{name}.pdf"));
    fs::write(&file, render(sheet, Format::Pdf, look).unwrap()).unwrap();
    file
}

#[cfg(feature = "paper")]
fn told(program: &str, arguments: &[&str]) -> Option<String> {
    let Ok(output) = Command::new(program).args(arguments).output() else {
        skipped(&format!("there is no {program} here"));
        return None;
    };
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(feature = "paper")]
fn folder() -> std::path::PathBuf {
    std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("papers")
}

#[cfg(feature = "paper")]
#[test]
fn squares_on_paper_are_read_from_its_picture() {
    let right = SHELF.right(&id("complain")).unwrap();
    let sheet = paper(&[Printable::Right(right.id.clone())], Locale::Ar, Some(Locale::En));
    for (look, what) in [(Paper::A4, "a4"), (Paper::A5, "a5")] {
        let look = Look { paper: look, ..Look::default() };
        let file = pdf(&folder(), &format!("squares-{what}"), &sheet, look);
        let stem = file.with_extension("");
        let (from, to) = (file.display().to_string(), stem.display().to_string());
        let Some(_) = told("pdftoppm", &["-r", "200", "-gray", &from, &to]) else { return };
        let mut read: Vec<String> = Vec::new();
        for picture in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()) {
            let named = picture.file_name().unwrap().to_string_lossy().into_owned();
            if !named.starts_with(&format!("squares-{what}-"))
                || picture.extension().is_none_or(|ending| ending != "pgm")
            {
                continue;
            }
            let bytes = fs::read(&picture).unwrap();
            fs::remove_file(&picture).unwrap();
            let mut words = bytes.splitn(4, u8::is_ascii_whitespace);
            let mut number = || std::str::from_utf8(words.next().unwrap()).unwrap().to_owned();
            assert_eq!(number(), "P5");
            let (wide, high): (usize, usize) = (number().parse().unwrap(), number().parse().unwrap());
            let pixels = &bytes[bytes.len() - wide * high..];
            let mut image = PreparedImage::prepare_from_greyscale(wide, high, |x, y| pixels[y * wide + x]);
            read.extend(
                image.detect_grids().into_iter().filter_map(|grid| grid.decode().ok()).map(|(_, it)| it),
            );
        }
        for citation in &right.sources {
            let source = SHELF.sources.iter().find(|source| source.id == citation.source).unwrap();
            assert!(read.contains(&source.url), "{} is not read on {what}: {read:?}", source.url);
        }
    }
}

/// All forms in every language and pair, as they are laid on A4.
#[cfg(feature = "paper")]
pub(super) fn all_forms() -> impl Iterator<Item = (Sheet, std::path::PathBuf)> {
    LANGUAGES.into_iter().map(|(locale, second)| {
        let sheet = paper(&forms(), locale, second);
        let file = pdf(&folder(), &format!("forms-read-{}", name(locale, second)), &sheet, Look::default());
        (sheet, file)
    })
}

#[cfg(feature = "paper")]
#[test]
fn words_of_forms_are_copied_out_as_they_were_put_in() {
    for (sheet, file) in all_forms() {
        let named = file.display().to_string();
        let (Some(text), Some(raw)) =
            (told("pdftotext", &[&named, "-"]), told("pdftotext", &["-raw", &named, "-"]))
        else {
            return;
        };
        super::paper::holds(&[&text, &raw], &sheet, &file);
    }
}

/// Six cards and, on the next page, their six backs; every word of them lies within its card.
#[cfg(feature = "paper")]
#[test]
fn cards_are_cut_out_of_one_sheet_of_paper() {
    for (locale, second) in LANGUAGES {
        let sheet = paper(&[Printable::Form(id("cards"))], locale, second);
        for large in [false, true] {
            let look = Look { large, ..Look::default() };
            let pages = pages(&sheet, look).unwrap();
            assert_eq!(pages, if large { 4 } else { 2 }, "{locale:?} {second:?}");
        }
        let file = pdf(&folder(), &format!("cards-{}", name(locale, second)), &sheet, Look::default());
        let Some(boxes) = told("pdftotext", &["-bbox", &file.display().to_string(), "-"]) else { return };
        let number = |line: &str, name: &str| -> f32 {
            line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
        };
        for word in boxes.lines().filter(|line| line.contains("<word")) {
            // No word lies across the line between two cards.
            let middle = 595.28 / 2.0;
            let (from, to) = (number(word, "xMin"), number(word, "xMax"));
            let is_outside = number(word, "yMax") < 90.0 || number(word, "yMin") > 800.0;
            assert!(is_outside || to < middle - 4.0 || from > middle + 4.0, "{word}");
            assert!(is_outside || number(word, "yMax") < 842.0 - 60.0, "{word}");
        }
    }
}

#[cfg(feature = "paper")]
#[test]
fn other_programs_find_nothing_wrong_with_forms_and_booklets() {
    for (locale, second) in LANGUAGES {
        let name = name(locale, second);
        let whole = paper(&forms(), locale, second);
        for (size, what) in [(Paper::A4, "a4"), (Paper::A5, "a5")] {
            let look = Look { paper: size, ..Look::default() };
            let file = pdf(&folder(), &format!("forms-{what}-{name}"), &whole, look);
            let file = file.display().to_string();
            let Some(said) = told("qpdf", &["--check", &file]) else { return };
            assert!(said.contains("No syntax or stream encoding errors"), "{said}");
            let Some(info) = told("pdfinfo", &[&file]) else { return };
            assert!(info.contains("Tagged:          yes") && info.contains("A4"), "{info}");
            let Some(fonts) = told("pdffonts", &[&file]) else { return };
            assert!(
                fonts.lines().skip(2).all(|font| font.split_whitespace().rev().nth(2) == Some("yes")),
                "{fonts}"
            );
            if size == Paper::A5 {
                let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim();
                assert_eq!(pages.parse::<usize>().unwrap() % 2, 0, "a sheet has two sides");
            }
        }
    }
}

#[cfg(feature = "paper")]
#[test]
fn a_form_takes_no_more_sides_of_paper_than_it_says() {
    let mut long = Vec::new();
    for form in &SHELF.forms {
        for locale in Locale::ALL {
            let sheet = paper(&[Printable::Form(form.id.clone())], locale, None);
            let pages = pages(&sheet, Look::default()).unwrap();
            if pages > form.pages {
                long.push(format!("{} has {pages} in {}", form.id, locale.tag()));
            }
        }
    }
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn forms_say_every_word_of_theirs_and_nothing_is_ticked_or_filled_in() {
    for (locale, second) in LANGUAGES {
        for form in forms() {
            let sheet = paper(&[form], locale, second);
            let text = written(&sheet, Format::Text);
            let flat_text = flat(&text);
            for passage in passages(&sheet) {
                assert!(flat_text.contains(&flat(&passage.spoken())), "{} is lost", passage.spoken());
            }
            assert!(text.contains("____") && !text.contains("[x]") && !text.contains("2026"), "{text}");
        }
    }
}
