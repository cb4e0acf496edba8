//! Which phrases a shelf needs: derived from what can happen, typed by nobody.
//!
//! Knows how keys are made and in which file of a language each is looked for. Refuses to know any language.

use std::collections::BTreeMap;

use crate::content::country::{Part, is_line};
use crate::content::form::{Form, beside_key};
use crate::content::plan::{
    INSTEAD_NOTES, LeavingOut, Matter, NOTES, PLAN_SURFACES, Plan, Shared, plan_key, shared_key,
};
use crate::content::scenario::{Entry, Kind, Place, Scenario, WordKind};
use crate::content::{Catalogue, Country, Id};
use crate::language::Locale;
use crate::phrases::Phrases;

/// The file of the interface, whose phrases English alone decides.
pub const INTERFACE: &str = "ui.ftl";

/// What all plans of workshops share, whose phrases English alone decides too.
pub const WORKSHOPS: &str = "workshops.ftl";

/// Whether English alone decides which phrases a file has, and what is filled into them.
pub fn is_decided_by_english(file: &str) -> bool {
    matches!(file, INTERFACE | WORKSHOPS)
}

/// The list of words that a language does without. It may be left out.
pub const AVOID: &str = "avoid.yaml";
/// How a language speaks of limits of time. It may be left out.
pub const LIMITS: &str = "limits.yaml";
/// Who has read which file of a language.
pub const REVIEW: &str = "review.yaml";

/// What stands in the words of a form where a hand writes.
pub const SPACE: &str = "____";

/// A phrase that every language needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Need {
    /// The file in the folder of a language: `scenarios/new-tablet.ftl`.
    pub file: String,
    /// The surfaces it must have beside its value.
    pub attributes: Vec<String>,
    /// Surfaces that it may have.
    pub optional: Vec<String>,
    /// The tags of the languages that need it, where that is not every one.
    pub languages: Option<Vec<Id>>,
    /// How many spaces for a hand its value has, in a form.
    pub spaces: usize,
}

impl Need {
    fn new(file: &str, attributes: &[&str], optional: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self {
            file: file.to_owned(),
            attributes: owned(attributes),
            optional: owned(optional),
            languages: None,
            spaces: 0,
        }
    }

    /// Whether it is needed in this language.
    pub fn is_for(&self, locale: Locale) -> bool {
        let has = |languages: &Vec<Id>| languages.iter().any(|tag| tag.as_str() == locale.tag());
        self.languages.as_ref().is_none_or(has)
    }
}

/// The phrases that `catalogue` needs, by key.
pub fn needs(catalogue: &Catalogue) -> BTreeMap<String, Need> {
    let mut needs = BTreeMap::new();
    let lists = [
        (Entry::Theme, &catalogue.themes),
        (Entry::Service, &catalogue.services),
        (Entry::Term, &catalogue.terms),
        (Entry::Ally, &catalogue.allies),
    ];
    for (entry, ids) in lists {
        needs.extend(ids.iter().map(|id| (entry.key(id), of_entry(entry))));
    }
    needs
        .extend(catalogue.problems.iter().map(|one| (Entry::Problem.key(&one.id), of_entry(Entry::Problem))));
    let of_say = || Need::new(&Phrases::Library(Entry::Problem).file(), &[], &[]);
    needs.extend(
        catalogue
            .problems
            .iter()
            .flat_map(|one| one.says.iter().map(move |say| (one.say_key(say), of_say()))),
    );
    needs.extend(catalogue.rights.iter().map(|right| (Entry::Right.key(&right.id), of_entry(Entry::Right))));
    for source in &catalogue.sources {
        let mut need = of_entry(Entry::Source);
        let citations = catalogue.bases.values().flat_map(|basis| &basis.sources);
        if citations.filter(|citation| citation.source == source.id).any(|citation| citation.at.is_some()) {
            need.attributes.push("at".to_owned());
        } else {
            need.optional.push("at".to_owned());
        }
        needs.insert(Entry::Source.key(&source.id), need);
    }
    for scenario in &catalogue.scenarios {
        of_scenario(scenario, &mut needs);
    }
    for country in &catalogue.countries {
        of_country(country, &mut needs);
    }
    for form in &catalogue.forms {
        of_form(form, &mut needs);
    }
    for plan in &catalogue.plans {
        of_plan(plan, &mut needs);
    }
    needs
}

fn of_entry(entry: Entry) -> Need {
    let attributes: &[&str] = match entry {
        Entry::Theme | Entry::Service | Entry::Problem => &["about"],
        Entry::Right => &["means", "example", "not", "say", "staff"],
        Entry::Source => &["publisher"],
        Entry::Term => &["means"],
        Entry::Ally => &["does"],
        Entry::Country => &[],
    };
    Need::new(&Phrases::Library(entry).file(), attributes, &[])
}

/// The name in the list and who answers a number stand in every language; everything else in those that the pack is
/// written in.
fn of_country(country: &Country, needs: &mut BTreeMap<String, Need>) {
    needs.insert(Entry::Country.key(&country.id), of_entry(Entry::Country));
    let file = Phrases::Country(&country.id).file();
    let mut put = |key: String, attributes: &[&str], optional: &[&str]| {
        let need = Need::new(&file, attributes, optional);
        let languages = (!is_line(&key)).then(|| country.languages.clone());
        needs.insert(key, Need { languages, ..need });
    };
    put(country.about_key(), &[], &[]);
    for claim in &country.claims {
        put(country.key(Part::Claim, &claim.id), &[], &[]);
    }
    for address in &country.addresses {
        put(country.key(Part::Address, &address.form), &[], &[]);
    }
    for line in &country.lines {
        put(country.key(Part::Line, &line.id), &[], &[]);
    }
    for source in &country.sources {
        let key = country.key(Part::Source, &source.id);
        if country.cites_places(&source.id) {
            put(key, &["publisher", "at"], &[]);
        } else {
            put(key, &["publisher"], &["at"]);
        }
    }
}

fn of_form(form: &Form, needs: &mut BTreeMap<String, Need>) {
    let file = Phrases::Form(&form.id).file();
    needs.insert(form.key(), Need::new(&file, &["about", "title"], &[]));
    for row in form.rows.iter().filter(|row| row.has_words()) {
        let need = Need { spaces: row.spaces(), ..Need::new(&file, &[], &[]) };
        needs.insert(form.row_key(&row.id), need);
    }
    for beside in &form.beside {
        needs.insert(beside_key(beside), Need::new(&Phrases::Beside.file(), &[], &[]));
    }
}

/// A plan and its activities have words of their own; what they name by an id is said in the file that all plans share.
fn of_plan(plan: &Plan, needs: &mut BTreeMap<String, Need>) {
    let file = Phrases::Plan(&plan.id).file();
    let shared = |needs: &mut BTreeMap<String, Need>, key: String| {
        needs.entry(key).or_insert_with(|| Need::new(WORKSHOPS, &[], &[]));
    };
    needs.insert(plan.key(), Need::new(&file, &PLAN_SURFACES, &[]));
    for activity in &plan.activities {
        let tells_another = activity.route(true).is_some();
        let instead = INSTEAD_NOTES.iter().filter(|_| tells_another);
        let notes: Vec<&str> = NOTES.iter().chain(instead).copied().collect();
        needs.insert(plan.activity_key(&activity.id), Need::new(&file, &[], &notes));
        for own in activity.own_words() {
            needs.insert(plan_key(&plan.id, &[&activity.id, own]), Need::new(&file, &[], &[]));
        }
        if let LeavingOut::Never(why) = &activity.leaving_out {
            shared(needs, shared_key(Shared::NeverDrop, why));
        }
        needs.entry(activity.kind.key()).or_insert_with(|| Need::new(WORKSHOPS, &[], &NOTES));
        match &activity.matter {
            Matter::Lines(lines) => {
                for line in lines {
                    shared(needs, shared_key(Shared::Line, line));
                }
            }
            Matter::Sentences { all, .. } => {
                for sentence in all {
                    shared(needs, shared_key(Shared::Sentence, sentence));
                }
            }
            Matter::Plain | Matter::Story(_) | Matter::Pages { .. } | Matter::Open(_) => {}
        }
    }
    for handout in &plan.handouts {
        shared(needs, shared_key(Shared::Handout, &handout.id));
    }
}

fn of_scenario(scenario: &Scenario, needs: &mut BTreeMap<String, Need>) {
    let file = Phrases::Scenario(&scenario.id).file();
    let need = |attributes: &[&str], optional: &[&str]| Need::new(&file, attributes, optional);
    let (is_story, is_lesson) = (scenario.kind == Kind::Story, scenario.kind == Kind::Lesson);
    needs.insert(scenario.id.to_string(), need(&["about"], &[]));
    for place in scenario.places() {
        let of_place = match place {
            Place::Step(_) if is_story => need(&["title", "note"], &[]),
            Place::Step(_) if is_lesson => need(&["title", "question"], &[]),
            Place::Outcome(_) if is_lesson => need(&["title"], &[]),
            Place::Step(_) | Place::Outcome(_) => need(&["title"], &["note"]),
        };
        needs.insert(scenario.place_key(place), of_place);
        // The way on from a page of a lesson is called the same everywhere.
        for choice in scenario.choices(place).iter().filter(|_| !is_lesson) {
            let of_choice = if is_story { need(&["after"], &[]) } else { need(&[], &[]) };
            needs.insert(scenario.choice_key(place, choice), of_choice);
        }
    }
    let choices = scenario.steps.iter().flat_map(|step| &step.choices).map(|choice| &choice.gives);
    for gives in choices.chain(scenario.outcomes.iter().map(|outcome| &outcome.gives)) {
        for (kind, givens) in
            [(WordKind::Say, &gives.says), (WordKind::Ask, &gives.asks), (WordKind::Next, &gives.next)]
        {
            for given in givens {
                needs.insert(scenario.word_key(kind, &given.id), need(&[], &[]));
            }
        }
    }
}
