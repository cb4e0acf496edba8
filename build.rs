//! Compiles the shelf that travels inside the program, after every check that needs no page: what is wrong with `content` or
//! `locales` stops the build, told as `my-rights check` tells it. And turns the interface's English phrases into one typed
//! function a message, so that a wrong key or a forgotten argument is a compile error.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use shelf::container::{Head, Maker, Packing};
use shelf::content::compile;
use shelf::files::Files;
use shelf::finding::Finding;
use shelf::search::Memory;

/// The files whose phrases English alone decides, what says them, and what is left out of the names of functions.
const PHRASES: [(&str, &str, &str); 2] =
    [("locales/en/ui.ftl", "Ui", ""), ("locales/en/workshops.ftl", "Room", "workshop-")];
/// Which shelf of its day this is. One of the program is the first: whoever makes a second on a day makes a bundle.
const EDITION: u32 = 1;
/// The libraries that every program of Rust asks for on Linux, and what they are linked from.
const WHOLE: [(&str, &str); 3] =
    [("libc.so", "libc.a"), ("libm.so", "libm.a"), ("libgcc_s.so", "libgcc_eh.a")];

fn main() -> Result<(), Box<dyn Error>> {
    for tree in ["content", "locales"] {
        watch(Path::new(tree))?;
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    link_whole_for_one_place(&out)?;
    compile_shelf(&out.join("shelf"))?;
    let mut code = String::new();
    for (file, who, prefix) in PHRASES {
        functions(&mut code, file, who, prefix)?;
    }
    fs::write(out.join("said.rs"), code)?;
    Ok(())
}

/// A function for each message and attribute of a file.
fn functions(code: &mut String, file: &str, who: &str, prefix: &str) -> Result<(), Box<dyn Error>> {
    let source = fs::read_to_string(file)?;
    let resource = fluent_syntax::parser::parse(source.trim_start_matches('\u{feff}'))
        .map_err(|(_, errors)| format!("{file}: {errors:?}"))?;
    writeln!(code, "impl {who}<'_> {{")?;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(value) = &message.value {
            function(code, (id, prefix), None, value)?;
        }
        for attribute in &message.attributes {
            function(code, (id, prefix), Some(attribute.id.name), &attribute.value)?;
        }
    }
    code.push_str("}\n");
    Ok(())
}

/// Links the program for one place in memory, where that is how its system starts programs, and with the C library in it.
/// Linked for any place, it writes 18,800 addresses anew at every start, before it does anything; and three libraries are
/// looked for, opened and put together with it each time: ARCHITECTURE.md has the figures.
fn link_whole_for_one_place(out: &Path) -> Result<(), Box<dyn Error>> {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let has =
        |name: &str, value: &str| env::var(name).is_ok_and(|found| found.split(',').any(|one| one == value));
    // What is linked whole is told with `-C relocation-model`, by whoever links it.
    if is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu")
        && !has("CARGO_CFG_TARGET_FEATURE", "crt-static")
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        link_whole(&out.join("link"))?;
    }
    Ok(())
}

/// Whoever links for Rust asks for shared libraries by name. A folder that is searched first has those names, and each says
/// where the same library is to be linked from; a system that lacks one of them links as it always does.
fn link_whole(folder: &Path) -> Result<(), Box<dyn Error>> {
    let linker = env::var("RUSTC_LINKER").unwrap_or_else(|_| "cc".to_owned());
    let place = |archive: &str| {
        let said = Command::new(&linker).arg(format!("-print-file-name={archive}")).output().ok()?;
        let path = PathBuf::from(String::from_utf8(said.stdout).ok()?.trim_end());
        path.is_absolute().then_some(path)
    };
    let places = WHOLE.map(|(name, archive)| Some((name, place(archive)?)));
    if places.iter().any(Option::is_none) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    for (name, archive) in places.into_iter().flatten() {
        fs::write(folder.join(name), format!("INPUT(\"{}\")\n", archive.display()))?;
    }
    println!("cargo::rustc-link-arg-bins=-static");
    println!("cargo::rustc-link-arg-bins=-L{}", folder.display());
    Ok(())
}

/// The shelf as pages read it, in one file.
fn compile_shelf(to: &Path) -> Result<(), Box<dyn Error>> {
    let (content, locales) = match (Files::folder(Path::new("content")), Files::folder(Path::new("locales")))
    {
        (Ok(content), Ok(locales)) => (content, locales),
        (content, locales) => {
            return Err(told(content.err().into_iter().chain(locales.err()).flatten()).into());
        }
    };
    let faults = shelf::check::faults(&content, &locales);
    if faults.iter().any(Finding::is_error) {
        return Err(told(faults.into_iter().filter(Finding::is_error)).into());
    }
    let catalogue = compile(&content).map_err(|findings| told(findings.into_iter()))?;
    let mut maker = Maker::new();
    let learnt = Learnt::open(to.with_file_name("learnt"))?;
    shelf::compiled::make_again(&catalogue, [&content, &locales], Packing::Plain, &mut maker, &learnt)?;
    learnt.forget_the_rest()?;
    // Not the day of the build: the same files make the same program on any day.
    let day = catalogue.newest().ok_or("nothing on the shelf says when it was checked")?;
    maker.finish(Head::new(EDITION, day, env!("CARGO_PKG_VERSION")), File::create(to)?)?;
    Ok(())
}

/// What the search learnt when the shelf was compiled last, by the same program: an edit of one text costs no learning of the
/// others.
struct Learnt {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

impl Learnt {
    fn open(folder: PathBuf) -> Result<Self, Box<dyn Error>> {
        let itself = fs::metadata(env::current_exe()?)?;
        let mark = format!("{} {:?}", itself.len(), itself.modified()?);
        if fs::read_to_string(folder.join("mark")).ok().as_ref() != Some(&mark) {
            // Another program learnt it, perhaps in another way.
            drop(fs::remove_dir_all(&folder));
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("mark"), mark)?;
        }
        Ok(Self { folder, used: Mutex::new(BTreeSet::from(["mark".to_owned()])) })
    }

    fn file(&self, name: &str) -> PathBuf {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        self.folder.join(name)
    }

    fn forget_the_rest(self) -> Result<(), Box<dyn Error>> {
        let used = self.used.into_inner().unwrap_or_else(PoisonError::into_inner);
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !entry.file_name().to_str().is_some_and(|name| used.contains(name)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Memory for Learnt {
    fn recall(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.file(name)).ok()
    }

    fn keep(&self, name: &str, learnt: &[u8]) {
        // What is not kept is learnt again.
        drop(fs::write(self.file(name), learnt));
    }
}

/// Findings as cargo shows what a build says: each as an error of its own, with its place.
fn told(findings: impl Iterator<Item = Finding>) -> &'static str {
    for finding in findings {
        println!("cargo::error={}", finding.line());
    }
    "the shelf has mistakes"
}

/// Folders too: a new file changes its folder alone.
fn watch(path: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            watch(&entry?.path())?;
        }
    }
    Ok(())
}

/// One function; its arguments are the message's variables in the order of the alphabet, so that a change of wording
/// cannot swap two of them. What a message counts by is a number, so that a call cannot either.
fn function(
    code: &mut String,
    (id, prefix): (&str, &str),
    attribute: Option<&str>,
    pattern: &Pattern<&str>,
) -> Result<(), Box<dyn Error>> {
    let mut variables = BTreeSet::new();
    in_pattern(pattern, &mut variables);
    let mut counts = BTreeSet::new();
    counted_by(pattern, &mut counts);
    let own = id.strip_prefix(prefix).unwrap_or(id).trim_start_matches('-').replace("--", "-");
    let name = attribute.map_or_else(|| own.clone(), |attribute| format!("{own}-{attribute}"));
    let what = attribute.map_or_else(|| format!("`{id}`"), |attribute| format!("`{id}.{attribute}`"));
    let lifetime = if variables.is_empty() { "" } else { "<'v>" };
    write!(code, "    /// {what}\n    pub fn {}{lifetime}(&self", name.replace('-', "_"))?;
    for variable in &variables {
        let sort = if counts.contains(variable) { "Number<'v>" } else { "Into<FluentValue<'v>>" };
        write!(code, ", {}: impl {sort}", variable.replace('-', "_"))?;
    }
    write!(code, ") -> Passage {{\n        self.say({id:?}, {attribute:?}, &[")?;
    for variable in &variables {
        write!(code, "({variable:?}, {}.into()), ", variable.replace('-', "_"))?;
    }
    code.push_str("])\n    }\n");
    Ok(())
}

/// The variables that a pattern counts by: it has a variant for each way in which a language counts.
fn counted_by<'s>(pattern: &Pattern<&'s str>, counts: &mut BTreeSet<&'s str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        let counting = |key: &VariantKey<&str>| match key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => {
                matches!(*name, "zero" | "one" | "two" | "few" | "many" | "other")
            }
        };
        if variants.iter().all(|variant| counting(&variant.key)) && variants.len() > 1 {
            in_inline(selector, counts);
        }
        for variant in variants {
            counted_by(&variant.value, counts);
        }
    }
}

fn in_pattern<'s>(pattern: &Pattern<&'s str>, variables: &mut BTreeSet<&'s str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression<'s>(expression: &Expression<&'s str>, variables: &mut BTreeSet<&'s str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline<'s>(inline: &InlineExpression<&'s str>, variables: &mut BTreeSet<&'s str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, variables),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_arguments(arguments, variables);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        InlineExpression::TermReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn in_arguments<'s>(arguments: &CallArguments<&'s str>, variables: &mut BTreeSet<&'s str>) {
    for inline in &arguments.positional {
        in_inline(inline, variables);
    }
    for argument in &arguments.named {
        in_inline(&argument.value, variables);
    }
}
