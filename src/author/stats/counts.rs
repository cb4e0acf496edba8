//! The numbers of a shelf, counted once: for the table that people read and for scripts.
//!
//! Knows what is counted and not how it is shown.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Serialize;

use crate::phrasebook::Phrasebooks;
use shelf::check::review;
use shelf::content::review::Reader;
use shelf::content::{Catalogue, Flags, Id, Kind, Place, Scenario};
use shelf::language::Locale;
use shelf::phrases::reading::Reading;
use shelf::phrases::{Phrases, texts_of};

/// How many steps are walked to count paths. A scenario with more has more paths than anybody counts.
const PATIENCE: u32 = 2_000_000;

/// Everything that is counted. Fields may be added; none changes its meaning within a `format`.
#[derive(Serialize)]
pub(super) struct Counts {
    format: u8,
    pub(super) scenarios: Vec<Scene>,
    pub(super) coverage: Vec<Covered>,
    pub(super) languages: Vec<Tongue>,
}

/// A scenario in numbers.
#[derive(Serialize)]
pub(super) struct Scene {
    pub(super) id: String,
    kind: &'static str,
    theme: Option<String>,
    service: Option<String>,
    rights: Vec<String>,
    pub(super) minutes: u8,
    pub(super) steps: usize,
    pub(super) outcomes: usize,
    pub(super) choices: usize,
    pub(super) paths: u64,
    /// Whether there are no more paths than were counted.
    pub(super) paths_are_all: bool,
    pub(super) depth: usize,
    /// Words in each language.
    pub(super) words: BTreeMap<String, usize>,
}

/// What the stories of a theme in a service touch.
#[derive(Serialize)]
pub(super) struct Covered {
    pub(super) theme: String,
    pub(super) service: String,
    pub(super) stories: usize,
    /// How many of them touch each right; rights that none touches are not there.
    pub(super) rights: BTreeMap<String, usize>,
}

/// What there is to read in a language, and who has read it.
#[derive(Serialize)]
pub(super) struct Tongue {
    pub(super) language: String,
    pub(super) words: u32,
    pub(super) words_per_sentence: f64,
    pub(super) scale: Option<&'static str>,
    pub(super) score: Option<f64>,
    pub(super) files: usize,
    /// How many of its files somebody has read as what.
    pub(super) read_by: BTreeMap<&'static str, usize>,
}

impl Counts {
    /// Counts a shelf and its phrases.
    pub(super) fn of(catalogue: &Catalogue, books: &Phrasebooks) -> Self {
        Self {
            format: 1,
            scenarios: catalogue.scenarios.iter().map(|scenario| Scene::of(scenario, books)).collect(),
            coverage: covered(catalogue),
            languages: books.locales().into_iter().map(|locale| Tongue::of(locale, books)).collect(),
        }
    }
}

impl Scene {
    fn of(scenario: &Scenario, books: &Phrasebooks) -> Self {
        let words = |locale: Locale| {
            let texts = texts_of(&books.files(), locale, Phrases::Scenario(&scenario.id));
            let words = texts.iter().map(|text| text.text.split_whitespace().count()).sum();
            (locale.tag().to_owned(), words)
        };
        let text = |id: &Option<Id>| id.as_ref().map(Id::to_string);
        let mut paths = Paths { patience: PATIENCE, behind: BTreeSet::new() };
        let count = paths.from(scenario, scenario.start, Flags::default());
        Self {
            id: scenario.id.to_string(),
            kind: match scenario.kind {
                Kind::Story => "story",
                Kind::MySituation => "my-situation",
                Kind::Lesson => "lesson",
            },
            theme: text(&scenario.theme),
            service: text(&scenario.service),
            rights: scenario.rights().into_iter().map(Id::to_string).collect(),
            minutes: scenario.minutes,
            steps: scenario.steps.len(),
            outcomes: scenario.outcomes.len(),
            choices: scenario.steps.iter().map(|step| step.choices.len()).sum(),
            paths: count,
            paths_are_all: paths.patience > 0,
            depth: depth(scenario),
            words: books.locales().into_iter().map(words).collect(),
        }
    }
}

impl Tongue {
    fn of(locale: Locale, books: &Phrasebooks) -> Self {
        let mut reading = Reading::default();
        for text in books.texts_in(locale) {
            reading += Reading::of(locale, &text);
        }
        let score = reading.score(locale).filter(|_| locale != Locale::Ar);
        let files = books.files();
        let folder = format!("{}/", locale.tag());
        let ours = files.iter().filter_map(|file| files.inside(file).strip_prefix(&folder));
        let (reviews, _) = review::read(locale, &files);
        let read_by = |reader: Reader| {
            let by = reviews.iter().filter(|review| review.reader == reader);
            (reader.name(), by.map(|review| review.file.as_str()).collect::<BTreeSet<_>>().len())
        };
        Self {
            language: locale.tag().to_owned(),
            words: reading.words,
            words_per_sentence: reading.words_per_sentence().unwrap_or_default(),
            scale: score.as_ref().map(|score| score.scale),
            score: score.as_ref().map(|score| score.value),
            files: ours.filter(|name| name.strip_suffix(".ftl").is_some()).count(),
            read_by: Reader::ALL.map(read_by).into(),
        }
    }
}

fn covered(catalogue: &Catalogue) -> Vec<Covered> {
    let mut found = Vec::new();
    for theme in &catalogue.themes {
        for service in &catalogue.services {
            let is_here = |scenario: &&Scenario| {
                scenario.theme.as_ref() == Some(theme) && scenario.service.as_ref() == Some(service)
            };
            let stories: Vec<&Scenario> = catalogue.stories_and_lessons().filter(is_here).collect();
            let mut rights = BTreeMap::new();
            for right in stories.iter().flat_map(|story| story.rights()) {
                *rights.entry(right.to_string()).or_default() += 1;
            }
            let (theme, service) = (theme.to_string(), service.to_string());
            found.push(Covered { theme, service, stories: stories.len(), rights });
        }
    }
    found
}

/// How many choices the outcome that is farthest away takes at least.
fn depth(scenario: &Scenario) -> usize {
    let start = (scenario.start, Flags::default());
    let mut met = BTreeSet::from([start]);
    let mut ends: BTreeMap<Place, usize> = BTreeMap::new();
    let mut open = VecDeque::from([(start, 0)]);
    while let Some(((place, flags), far)) = open.pop_front() {
        if matches!(place, Place::Outcome(_)) {
            ends.entry(place).or_insert(far);
        }
        for choice in scenario.choices(place).iter().filter(|choice| choice.guard.opens(flags)) {
            let state = (choice.to, flags.with(choice.remembers));
            if met.insert(state) {
                open.push_back((state, far + 1));
            }
        }
    }
    ends.into_values().max().unwrap_or_default()
}

/// In how many ways a scenario can be walked without coming to the same state twice.
struct Paths {
    patience: u32,
    behind: BTreeSet<(Place, Flags)>,
}

impl Paths {
    fn from(&mut self, scenario: &Scenario, place: Place, flags: Flags) -> u64 {
        self.patience = self.patience.saturating_sub(1);
        if self.patience == 0 || !self.behind.insert((place, flags)) {
            return 0;
        }
        let mut ways = u64::from(matches!(place, Place::Outcome(_)));
        for choice in scenario.choices(place).iter().filter(|choice| choice.guard.opens(flags)) {
            ways += self.from(scenario, choice.to, flags.with(choice.remembers));
        }
        self.behind.remove(&(place, flags));
        ways
    }
}
