//! How people speak of danger: whether its file can be read, and each pattern means something.

use crate::content::compile::danger;
use crate::files::File;
use crate::finding::paper::Paper;
use crate::finding::{Finding, code, did_you_mean};
use crate::search::{Unreadable, unreadable};

/// What is wrong with the words of danger of a language.
pub(super) fn look(file: &File) -> Vec<Finding> {
    let mut paper = match Paper::open(&file.path, &file.bytes) {
        Ok(paper) => paper,
        Err(finding) => return vec![*finding],
    };
    let (words, patterns) = danger(&mut paper);
    for pattern in patterns {
        let Some(why) = unreadable(&pattern.text, &words.stems) else { continue };
        let (what, hint) = match why {
            Unreadable::Empty => {
                ("This pattern has no words.".to_owned(), "Write the words that stand together.".to_owned())
            }
            Unreadable::Group(part) => (
                format!("“{part}” mixes brackets and letters."),
                "Put one pair of brackets round all the words that may stand there: (raped|rapes)."
                    .to_owned(),
            ),
            Unreadable::NoList(name) => {
                let hint = did_you_mean(&name, words.stems.iter().map(|(name, _)| name.as_str()));
                let hint =
                    hint.unwrap_or_else(|| "Add it to “stems”, or write the words themselves.".to_owned());
                (format!("There is no list “{name}” among the stems."), hint)
            }
        };
        paper.tell(code::BAD_PATTERN, pattern.at, what, hint);
    }
    paper.findings
}
