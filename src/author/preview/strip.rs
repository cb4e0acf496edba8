//! The author's strip: what stands behind a page, one plain line each.
//!
//! Names and keys with their lines, sources, flags, what is closed and why, what was found. In English, as findings are. It
//! refuses to stand on a page for anybody else.

use crate::app::{App, Desk, View};
use crate::page::{Block, Page};
use crate::walk::Walk;
use shelf::content::{Choice, Entry, Flags, Given, Gives, Guard, Id, Kind, Place, Scenario, WordKind};
use shelf::finding::Finding;
use shelf::phrases::reading::{Reading, Score};

/// How many findings of a page are told.
const MOST: usize = 12;

/// The strip of this page, line by line.
pub fn lines(app: &App, page: &Page) -> Vec<String> {
    let mut lines = vec!["Author’s strip".to_owned()];
    let keys = match (app.visit().view(), app.visit().walk()) {
        (View::Walk, Some(walk)) => {
            let behind = Behind { app, walk, scenario: walk.scenario() };
            lines.extend(behind.lines());
            behind.keys()
        }
        (View::About(id), _) => vec![id.to_string()],
        (View::Right(id), _) => vec![Entry::Right.key(id)],
        (View::Problem(id), _) => vec![Entry::Problem.key(id)],
        (View::Form(id) | View::FormRows(id), _) => {
            vec![shelf::content::form::key(id)]
        }
        _ => Vec::new(),
    };
    lines.extend((!keys.is_empty()).then(|| phrases(app, &keys)));
    // The interface is nobody's to mend who writes a story.
    if !keys.is_empty() {
        lines.extend(reading(page));
        lines.extend(page.beside.as_deref().and_then(reading));
    }
    lines.extend(findings(app, &keys, page));
    lines
}

/// The keys, each with the line that it is made for.
fn phrases(app: &App, keys: &[String]) -> String {
    let places = app.desk().map(|desk| &desk.report().places);
    let mut named = Vec::new();
    let mut before = "";
    for key in keys {
        named.push(match places.and_then(|places| places.get(key)) {
            Some((file, line)) if file == before => format!("{key} (:{line})"),
            Some((file, line)) => {
                before = file;
                format!("{key} ({file}:{line})")
            }
            None => key.clone(),
        });
    }
    format!("Phrases: {}.", named.join(", "))
}

/// How hard the words of a page are to read, in the measure of its language; nothing where there are none.
fn reading(page: &Page) -> Option<String> {
    let blocks = page.blocks.iter().filter(|block| {
        !matches!(block, Block::Notice(_) | Block::Note(_) | Block::Strip(_) | Block::Instead(_))
    });
    let choices = page.choices().map(|offer| &offer.label);
    let passages = [&page.title].into_iter().chain(blocks.map(Block::passage)).chain(choices);
    let mut reading = Reading::default();
    for passage in passages.filter(|passage| passage.locale == page.locale) {
        reading += Reading::of(page.locale, &passage.spoken());
    }
    let (length, long) = (reading.words_per_sentence()?, reading.share_of_long()? * 100.0);
    let score = reading.score(page.locale)?;
    let verdict = if score.is_hard { "harder than plain" } else { "plain" };
    let Score { scale, value, plain, .. } = score;
    Some(format!(
        "Reading ({}): {} words, {length:.1} a sentence, {long:.0}% long; {scale} {value:.1} (plain: {plain:.0}): {verdict}.",
        page.locale.tag(),
        reading.words,
    ))
}

/// What was found about these keys; about everything, on a page that has none.
fn findings(app: &App, keys: &[String], page: &Page) -> Vec<String> {
    let Some(report) = app.desk().map(Desk::report) else { return Vec::new() };
    let ours = |finding: &&Finding| {
        keys.is_empty() || report.key_of(finding).is_some_and(|key| keys.iter().any(|ours| ours == key))
    };
    let mut found: Vec<&Finding> = report.findings.iter().filter(ours).collect();
    found.sort_by_key(|finding| finding.severity);
    let here = if keys.is_empty() { "in all files" } else { "about this page" };
    if found.is_empty() {
        return vec![format!("Nothing was found {here}.")];
    }
    // What stands above the page already is not told twice.
    let told = |line: &String| page.blocks.iter().any(|block| block.passage().text == *line);
    let lines: Vec<String> = found.iter().map(|finding| finding.line()).filter(|line| !told(line)).collect();
    let above = found.len() - lines.len();
    let above = if above > 0 { format!(", {above} of them told above") } else { String::new() };
    let mut all = vec![format!("Found {here}: {}{above}.", found.len())];
    all.extend(lines.iter().take(MOST).cloned());
    if lines.len() > MOST {
        all.push(format!("{} more: my-rights check lists them.", lines.len() - MOST));
    }
    all
}

/// What stands behind a page of a walk.
struct Behind<'a> {
    app: &'a App,
    walk: &'a Walk,
    scenario: &'a Scenario,
}

impl<'a> Behind<'a> {
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.place(), self.path()];
        lines.extend(self.rights());
        lines.extend(self.flags());
        lines.extend(self.closed());
        lines
    }

    /// The place whose words are on the page: while hearing what follows, the step where the choice was made.
    fn at(&self) -> Place {
        self.walk.hearing().map_or_else(|| self.walk.place(), |turn| turn.at)
    }

    fn name(&self, place: Place) -> &'a str {
        self.scenario.place_id(place).map_or("", Id::as_str)
    }

    fn place(&self) -> String {
        let at = self.at();
        let nth = 1 + self.scenario.places().take_while(|place| *place != at).count();
        let many = self.scenario.places().count();
        let kind = match (at, self.scenario.kind) {
            (_, Kind::Lesson) => "page",
            (Place::Step(_), _) => "step",
            (Place::Outcome(_), _) => "outcome",
        };
        let place = format!("{}, {kind} {} ({nth} of {many})", self.scenario.id, self.name(at));
        match self.walk.hearing().and_then(|turn| self.walk.taken(turn)) {
            Some(choice) => {
                format!("{place}: what follows {}, which leads to {}.", choice.id, self.name(choice.to))
            }
            None => format!("{place}."),
        }
    }

    fn path(&self) -> String {
        let turns = self.walk.path().iter().map(|turn| format!("{} > {}", self.name(turn.at), turn.took));
        let turns: Vec<String> = turns.collect();
        if turns.is_empty() { "Path: its start.".to_owned() } else { format!("Path: {}.", turns.join(", ")) }
    }

    /// What this page gives: after a choice what that gives, at an outcome and on a page of a lesson what those give.
    fn gives(&self) -> Option<&'a Gives> {
        match self.walk.hearing() {
            Some(turn) => {
                let choices = self.scenario.choices(turn.at).iter();
                choices.filter(|choice| choice.id == turn.took).map(|choice| &choice.gives).next()
            }
            None => self.scenario.gives(self.walk.place()),
        }
    }

    fn lists(&self) -> Vec<&'a Given> {
        let lists = |gives: &'a Gives| {
            [&gives.rights, &gives.says, &gives.asks, &gives.helps, &gives.next, &gives.keeps]
        };
        self.gives().into_iter().flat_map(lists).flatten().collect()
    }

    /// The choices of a step.
    fn choices(&self) -> &'a [Choice] {
        let is_step = self.walk.hearing().is_none() && self.scenario.kind != Kind::Lesson;
        if is_step { self.scenario.choices(self.walk.place()) } else { &[] }
    }

    fn keys(&self) -> Vec<String> {
        let at = self.at();
        let mut keys = match self.walk.hearing().and_then(|turn| self.walk.taken(turn)) {
            Some(choice) => vec![self.scenario.choice_key(at, choice)],
            None => vec![self.scenario.place_key(at)],
        };
        keys.extend(self.choices().iter().map(|choice| self.scenario.choice_key(at, choice)));
        if let Some(gives) = self.gives() {
            for (kind, list) in
                [(WordKind::Say, &gives.says), (WordKind::Ask, &gives.asks), (WordKind::Next, &gives.next)]
            {
                keys.extend(list.iter().map(|given| self.scenario.word_key(kind, &given.id)));
            }
        }
        keys
    }

    /// The rights that the page touches, with what they rest on.
    fn rights(&self) -> Vec<String> {
        let at_choices = self.choices().iter().flat_map(|choice| &choice.gives.rights);
        let here = self.gives().into_iter().flat_map(|gives| &gives.rights);
        let mut ids: Vec<&Id> = at_choices.chain(here).map(|given| &given.id).collect();
        ids.sort();
        ids.dedup();
        ids.into_iter().map(|id| self.right(id)).collect()
    }

    fn right(&self, id: &Id) -> String {
        let shelf = self.app.shelf();
        let Some(right) = shelf.right(id) else { return format!("Right {id}: not in rights.yaml.") };
        let sources = right.sources.iter().map(|citation| {
            let at = citation.at.as_ref().map_or_else(String::new, |at| format!(" {at}"));
            let source = shelf.source(&citation.source);
            let checked = source.map_or_else(String::new, |source| {
                let day = source.checked;
                format!(" (checked {}-{:02}-{:02})", day.year, day.month, day.day)
            });
            format!("{}{at}{checked}", citation.source)
        });
        format!("Right {id}: {}.", sources.collect::<Vec<_>>().join("; "))
    }

    fn names(&self, flags: Flags) -> Vec<&'a str> {
        let bits = (0_u16..).zip(&self.scenario.flags);
        bits.filter(|(bit, _)| flags.meets(Flags(1 << bit))).map(|(_, name)| name.as_str()).collect()
    }

    /// What is remembered, what is set and what is read here; nothing in a scenario without flags.
    fn flags(&self) -> Vec<String> {
        if self.scenario.flags.is_empty() {
            return Vec::new();
        }
        let remembered = self.names(self.walk.flags());
        let remembered = if remembered.is_empty() { "nothing".to_owned() } else { remembered.join(", ") };
        let mut lines = vec![format!("Remembered here: {remembered}.")];
        let sets = self.choices().iter().filter(|choice| choice.remembers != Flags::default());
        let sets: Vec<String> = sets
            .map(|choice| format!("{} by {}", self.names(choice.remembers).join(", "), choice.id))
            .collect();
        lines.extend((!sets.is_empty()).then(|| format!("Set here: {}.", sets.join("; "))));
        let reads: Vec<String> = self
            .guarded()
            .filter(|(_, guard)| *guard != Guard::default())
            .map(|(id, guard)| format!("{id} {}", self.told(guard)))
            .collect();
        lines.extend((!reads.is_empty()).then(|| format!("Read here: {}.", reads.join("; "))));
        lines
    }

    /// Everything on the page that may depend on flags.
    fn guarded(&self) -> impl Iterator<Item = (&'a Id, Guard)> {
        let choices = self.choices().iter().map(|choice| (&choice.id, choice.guard));
        choices.chain(self.lists().into_iter().map(|given| (&given.id, given.guard)))
    }

    fn told(&self, guard: Guard) -> String {
        let part = |word: &str, flags: Flags| {
            let names = self.names(flags);
            (!names.is_empty()).then(|| format!("{word} {}", names.join(", ")))
        };
        let parts = [part("needs", guard.needs), part("unless", guard.unless)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// What is hidden on this path, and by which flags.
    fn closed(&self) -> Vec<String> {
        let flags = self.walk.flags();
        let closed = self.guarded().filter(|(_, guard)| !guard.opens(flags));
        closed
            .map(|(id, guard)| {
                let lacks = Flags(guard.needs.0 & !flags.0);
                let has = Flags(guard.unless.0 & flags.0);
                let lacks = self.names(lacks).into_iter().map(|name| format!("{name} is not remembered"));
                let has = self.names(has).into_iter().map(|name| format!("{name} is remembered"));
                format!("Closed here: {id}, since {}.", lacks.chain(has).collect::<Vec<_>>().join(" and "))
            })
            .collect()
    }
}
