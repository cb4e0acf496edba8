//! Beginning something new: a story, a term, a right, a language.
//!
//! What is written works at once: it passes every check but that its words are still to be written, which each of them
//! says itself. Words are never invented here: they come from the files beside this one, as examples. Files that are
//! there are changed by adding to their text, so that comments and order stay.

mod list;

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::home::{Home, Refusal};
use super::ink::Plan;
use shelf::content::country::is_line;
use shelf::content::{Catalogue, Id, survey};
use shelf::finding::{Finding, did_you_mean};
use shelf::language::Locale;
use shelf::phrases::ftl::entries::entries;
use shelf::phrases::state::TO_WRITE;

const SCENARIO: [&str; 2] = [include_str!("new/scenario.yaml"), include_str!("new/scenario.ftl")];
const TERM: &str = include_str!("new/term.ftl");
const RIGHT: &str = include_str!("new/right.ftl");

/// What somebody begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A story of a theme.
    Scenario(Id, Id),
    /// A right of a theme.
    Right(Id, Id),
    /// A word of the glossary.
    Term(Id),
    /// A language beyond those of the folder.
    Language(Locale),
}

/// What has to be written so that it is there.
///
/// # Errors
///
/// It is there already; the folder has errors of its own; or it lacks something that the new thing needs.
pub fn plan(wanted: &Wanted, home: &Home) -> Result<Plan, Refusal> {
    // A story with errors stands in nobody's way; in the library, ids would be missing.
    let before = survey(&home.content).findings;
    let of_library = |finding: &Finding| {
        let inside = finding.file.strip_prefix(home.content.root()).unwrap_or_default();
        finding.is_error() && !inside.trim_start_matches('/').contains('/')
    };
    let errors: Vec<Finding> = before.into_iter().filter(of_library).collect();
    if !errors.is_empty() {
        return Err(errors.into());
    }
    let desk = Desk { home, shelf: survey(&home.content).catalogue };
    let plan = match wanted {
        Wanted::Scenario(theme, id) => desk.scenario(theme, id)?,
        Wanted::Term(id) => desk.term(id)?,
        Wanted::Right(theme, id) => desk.right(theme, id)?,
        Wanted::Language(locale) => desk.language(*locale)?,
    };
    let errors = new_errors(home, &plan);
    if errors.is_empty() { Ok(plan) } else { Err(errors.into()) }
}

/// The errors that a folder would have with `plan` and has not without.
pub(super) fn new_errors(home: &Home, plan: &Plan) -> Vec<Finding> {
    type Place = (String, &'static str, usize, usize);
    let place =
        |finding: &Finding| -> Place { (finding.file.clone(), finding.code, finding.line, finding.column) };
    let said = |finding: &Finding| (finding.file.clone(), finding.what.clone());
    let before = shelf::check::faults(&home.content, &home.locales);
    let (places, sentences): (BTreeSet<_>, BTreeSet<_>) =
        before.iter().map(|finding| (place(finding), said(finding))).unzip();
    let is_old = |finding: &Finding| places.contains(&place(finding)) || sentences.contains(&said(finding));
    let after = shelf::check::faults(&Home::after(&home.content, plan), &Home::after(&home.locales, plan));
    after.into_iter().filter(|finding| finding.is_error() && !is_old(finding)).collect()
}

struct Desk<'h> {
    home: &'h Home,
    shelf: Catalogue,
}

impl Desk<'_> {
    fn scenario(&self, theme: &Id, id: &Id) -> Result<Plan, Refusal> {
        self.is_theme(theme)?;
        if self.shelf.scenario(id).is_some() {
            return Err(taken("scenario", id));
        }
        let right =
            self.shelf.rights.iter().find(|right| right.theme == *theme).or(self.shelf.rights.first());
        let right = right.map(|right| &right.id).ok_or_else(|| lacks("right", "right THEME/ID"))?;
        let ally = self.shelf.allies.first().ok_or_else(|| lacks("ally", "line to allies.yaml"))?;
        let service = self.shelf.services.first().ok_or_else(|| lacks("service", "line to shelf.yaml"))?;
        let filled = SCENARIO.map(|text| {
            text.replace("{{id}}", id.as_str())
                .replace("{{theme}}", theme.as_str())
                .replace("{{service}}", service.as_str())
                .replace("{{right}}", right.as_str())
                .replace("{{ally}}", ally.as_str())
        });
        let [yaml, ftl] = filled;
        let mut plan = Plan::default();
        plan.new.push((Home::path(&self.home.content, &format!("scenarios/{theme}/{id}.yaml")), yaml));
        for locale in Locale::in_files(&self.home.locales) {
            plan.new.push((self.phrases(locale, &format!("scenarios/{id}.ftl")), ftl.clone()));
        }
        Ok(plan)
    }

    fn term(&self, id: &Id) -> Result<Plan, Refusal> {
        if self.shelf.terms.contains(id) {
            return Err(taken("term", id));
        }
        let source = self.shelf.sources.first().ok_or_else(|| lacks("source", "line to sources.yaml"))?;
        let item = format!("{{ id: {id}, own: true, checked: {} }}", source.checked);
        self.entry(("glossary.yaml", "terms"), &item, "glossary.ftl", &said(TERM, id))
    }

    fn right(&self, theme: &Id, id: &Id) -> Result<Plan, Refusal> {
        self.is_theme(theme)?;
        if self.shelf.right(id).is_some() {
            return Err(taken("right", id));
        }
        let source = self.shelf.sources.first().ok_or_else(|| lacks("source", "line to sources.yaml"))?;
        let ally = self.shelf.allies.first().ok_or_else(|| lacks("ally", "line to allies.yaml"))?;
        let cited = format!("sources: [{{ id: {} }}], checked: {}", source.id, source.checked);
        let item = format!("{{ id: {id}, theme: {theme}, {cited}, helps: [{ally}] }}");
        self.entry(("rights.yaml", "rights"), &item, "rights.ftl", &said(RIGHT, id))
    }

    /// One more entry of the library: a line in a list, and its words in every language.
    fn entry(
        &self,
        (file, field): (&str, &str),
        item: &str,
        ftl: &str,
        words: &str,
    ) -> Result<Plan, Refusal> {
        let text = Home::text(&self.home.content, file).unwrap_or_default();
        let longer = list::with_item(&text, field, item).ok_or_else(|| {
            format!("the list “{field}” of {file} could not be read: add the line “- {item}” to it yourself")
        })?;
        let mut plan = Plan::default();
        plan.changed.push((Home::path(&self.home.content, file), longer));
        for locale in Locale::in_files(&self.home.locales) {
            let inside = format!("{}/{ftl}", locale.tag());
            let path = self.phrases(locale, ftl);
            match Home::text(&self.home.locales, &inside) {
                Some(text) => plan.changed.push((path, format!("{}\n\n{words}", text.trim_end()))),
                None => plan.new.push((path, words.to_owned())),
            }
        }
        Ok(plan)
    }

    fn language(&self, locale: Locale) -> Result<Plan, Refusal> {
        let folder = format!("{}/", locale.tag());
        if self.home.locales.iter().any(|file| self.home.locales.inside(file).starts_with(&folder)) {
            return Err(Refusal::Plain(format!("there is a folder {folder} already: nothing was written")));
        }
        let mut plan = Plan::default();
        for file in self.home.locales.iter() {
            let name = self.home.locales.inside(file).strip_prefix("en/");
            // Words to avoid are each language’s own.
            let Some(name) = name.filter(|name| name.strip_suffix(".ftl").is_some()) else { continue };
            let text = Home::text(&self.home.locales, &format!("en/{name}")).unwrap_or_default();
            // A pack says itself in which languages it is written; who answers its numbers is said in each.
            let text = if name.starts_with("countries/") { lines(&text) } else { text };
            if text.is_empty() {
                continue;
            }
            plan.new.push((self.phrases(locale, name), to_write(&text)));
        }
        Ok(plan)
    }

    fn phrases(&self, locale: Locale, file: &str) -> PathBuf {
        Home::path(&self.home.locales, &format!("{}/{file}", locale.tag()))
    }

    fn is_theme(&self, theme: &Id) -> Result<(), Refusal> {
        if self.shelf.themes.contains(theme) {
            return Ok(());
        }
        let known: Vec<&str> = self.shelf.themes.iter().map(Id::as_str).collect();
        let hint = did_you_mean(theme.as_str(), known.iter().copied());
        let hint = hint.unwrap_or_else(|| format!("The themes are {}.", known.join(", ")));
        Err(Refusal::Plain(format!("there is no theme “{theme}” in shelf.yaml. {hint}")))
    }
}

/// The phrases of `text` that say who answers a number.
pub(super) fn lines(text: &str) -> String {
    let mut lines = String::new();
    for entry in entries(text).into_iter().filter(|entry| is_line(&entry.key)) {
        lines.push_str(text.get(entry.range).unwrap_or_default());
        lines.push('\n');
    }
    lines
}

/// Every phrase of `text` marked as still to be written.
pub(super) fn to_write(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for entry in entries(text) {
        marked.push_str(text.get(done..entry.range.start).unwrap_or_default());
        let comment = text.get(entry.comment).unwrap_or_default();
        if !comment.lines().any(shelf::phrases::state::is_mark) {
            marked.push_str(TO_WRITE);
            marked.push('\n');
        }
        done = entry.range.start;
    }
    marked.push_str(text.get(done..).unwrap_or_default());
    marked
}

fn said(template: &str, id: &Id) -> String {
    template.replace("{{id}}", id.as_str()).replace("{{words}}", &id.as_str().replace('-', " "))
}

fn taken(what: &str, id: &Id) -> Refusal {
    Refusal::Plain(format!("there is a {what} “{id}” already: choose another id; nothing was written"))
}

fn lacks(what: &str, first: &str) -> Refusal {
    Refusal::Plain(format!("this shelf has no {what} yet, and a new one needs it: first add a {first}"))
}
