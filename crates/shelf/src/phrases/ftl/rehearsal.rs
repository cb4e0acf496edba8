//! Saying a phrase with sample values, as the guide would say it.
//!
//! Only for looking whether it can be said; nobody reads the result. Refuses to know which samples are worth trying.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::FtlFile;

/// A value to say a phrase with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sample {
    /// A number.
    Number(u32),
    /// A word.
    Word(&'static str),
}

/// The phrases of one file, to be said with sample values. The guide reads file by file, so none knows another.
pub struct Rehearsal {
    bundle: FluentBundle<FluentResource>,
}

impl Rehearsal {
    /// The phrases of `file`, in the language with this tag. A file that is not safe says nothing.
    pub fn new(tag: &str, file: &FtlFile<'_>) -> Self {
        let mut bundle = FluentBundle::new(tag.parse().into_iter().collect());
        if file.is_safe {
            let resource = match FluentResource::try_new(file.text.clone().into_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A key given twice is told by whoever compares keys; the first one stays.
            drop(bundle.add_resource(resource));
        }
        Self { bundle }
    }

    /// What is said, or why it cannot be.
    pub fn say(
        &self,
        key: &str,
        surface: Option<&str>,
        samples: &[(&str, Sample)],
    ) -> Result<String, String> {
        let missing = || "it is not there".to_owned();
        let message = self.bundle.get_message(key).ok_or_else(missing)?;
        let pattern = match surface {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let mut arguments = FluentArgs::new();
        for (name, sample) in samples {
            match sample {
                Sample::Number(number) => arguments.set(*name, *number),
                Sample::Word(word) => arguments.set(*name, FluentValue::from(*word)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern.ok_or_else(missing)?, Some(&arguments), &mut errors);
        match errors.first() {
            Some(error) => Err(error.to_string().trim_start_matches("Resolver error: ").to_owned()),
            None if text.contains("{$") => Err("a term uses a variable that it was not given".to_owned()),
            None => Ok(text.into_owned()),
        }
    }
}
