//! What nobody can reach: numbers that are kept for films and books, addresses that are kept for examples.
//!
//! The list is data (`made-up.yaml`, with its sources); nobody is called here. Refuses to know what the numbers are for.

use std::sync::LazyLock;

use super::draft::format;
use super::fields::{Fields, list, word};
use crate::content::fields::{MADE_UP, NOBODYS};
use crate::content::scenario::Id;
use crate::finding::paper::Paper;
use crate::finding::yaml::{self, Node};

static LIST: LazyLock<MadeUp> = LazyLock::new(|| {
    let read = || {
        let mut paper = Paper::open("made-up.yaml", include_bytes!("made-up.yaml")).ok()?;
        let node = yaml::read(&mut paper)?;
        MadeUp::read(&node, &mut paper)
    };
    read().unwrap_or_default()
});

/// The list.
#[derive(Default)]
struct MadeUp {
    numbers: Vec<Nobodys>,
    hosts: Vec<String>,
}

/// The numbers of one country that nobody has.
struct Nobodys {
    source: String,
    code: String,
    before: Vec<String>,
    countries: Vec<String>,
    /// Digits, and x for any.
    ranges: Vec<String>,
}

impl MadeUp {
    fn read(node: &Node, paper: &mut Paper<'_>) -> Option<Self> {
        let fields = Fields::open(node, &MADE_UP, paper)?;
        format(&fields, paper);
        let nodes = fields.get("numbers").map_or(&[][..], |node| list(node, paper));
        let numbers = nodes.iter().filter_map(|node| Nobodys::read(node, paper)).collect();
        Some(Self { numbers, hosts: words(&fields, "hosts", paper) })
    }
}

impl Nobodys {
    fn read(node: &Node, paper: &mut Paper<'_>) -> Option<Self> {
        let fields = Fields::open(node, &NOBODYS, paper)?;
        let mut one = |name| fields.get(name).and_then(|node| word(node, paper)).map(str::to_owned);
        let (source, code) = (one("source")?, one("code")?);
        let ranges = words(&fields, "ranges", paper).into_iter();
        Some(Self {
            source,
            code,
            before: words(&fields, "before", paper),
            countries: words(&fields, "countries", paper),
            ranges: ranges.map(|range| range.replace(' ', "")).collect(),
        })
    }

    /// Whether this number, as it is dialled from abroad behind the code, is one of them.
    fn has(&self, number: &str) -> bool {
        let is = |(wanted, digit): (u8, u8)| wanted == b'x' || wanted == digit;
        self.ranges
            .iter()
            .any(|range| range.len() == number.len() && range.bytes().zip(number.bytes()).all(is))
    }

    /// The same of a number as it is dialled at home.
    fn has_at_home(&self, number: &str) -> bool {
        self.before
            .iter()
            .filter_map(|before| number.strip_prefix(before.as_str()))
            .any(|rest| self.has(rest))
    }

    /// Whether the pack of this name is about it.
    fn is_of(&self, country: &Id) -> bool {
        let land = country.as_str().split('-').next().unwrap_or_default();
        self.countries.iter().any(|known| known == land)
    }
}

fn words(fields: &Fields<'_>, name: &str, paper: &mut Paper<'_>) -> Vec<String> {
    let nodes = fields.get(name).map_or(&[][..], |node| list(node, paper));
    nodes.iter().filter_map(|node| word(node, paper)).map(str::to_owned).collect()
}

/// Who keeps this number free, if it is one that nobody has. A number without the code of its country is one of
/// `country`, or where that is not known of any.
pub(super) fn number(written: &str, country: Option<&Id>) -> Option<&'static str> {
    let digits: String = written.chars().filter_map(western).collect();
    let has_code = written.trim_start_matches([' ', '(']).starts_with('+');
    let abroad = if has_code { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    let found = LIST.numbers.iter().find(|numbers| match abroad {
        // Many write the 0 that is dialled at home as well: +44 (0)20.
        Some(rest) => rest
            .strip_prefix(numbers.code.as_str())
            .is_some_and(|rest| numbers.has(rest) || numbers.has_at_home(rest)),
        None => country.is_none_or(|country| numbers.is_of(country)) && numbers.has_at_home(&digits),
    });
    found.map(|numbers| numbers.source.as_str())
}

/// The same of the numbers that stand in a sentence.
pub(super) fn number_within(text: &str, country: Option<&Id>) -> Option<&'static str> {
    let between = |letter: char| matches!(letter, '+' | '(' | ')' | ' ' | '\u{a0}' | '-' | '.' | '/');
    text.split(|letter: char| western(letter).is_none() && !between(letter))
        .find_map(|stretch| number(stretch.trim(), country))
}

/// The first host in a sentence that nobody has.
pub(super) fn host_within(text: &str) -> Option<&str> {
    let part = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
    text.split(|letter| !part(letter)).map(|word| word.trim_matches(['.', '-'])).find(|word| {
        let lower = word.to_lowercase();
        let ends_in =
            |host: &String| lower.strip_suffix(host.as_str()).is_some_and(|rest| rest.ends_with('.'));
        // A word alone is a word: “for example”.
        LIST.hosts.iter().any(|host| lower == *host && host.contains('.') || ends_in(host))
    })
}

/// A digit as most keyboards have it.
fn western(digit: char) -> Option<char> {
    let value = match digit {
        '0'..='9' => return Some(digit),
        '٠'..='٩' => u32::from(digit) - u32::from('٠'),
        '۰'..='۹' => u32::from(digit) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_read() {
        let mut paper = Paper::open("made-up.yaml", include_bytes!("made-up.yaml")).unwrap();
        let node = yaml::read(&mut paper).unwrap();
        assert!(MadeUp::read(&node, &mut paper).is_some());
        assert!(paper.findings.is_empty(), "{:?}", paper.findings);
        assert!(LIST.numbers.len() > 3 && LIST.hosts.len() > 6);
        for numbers in &LIST.numbers {
            assert!(!numbers.before.is_empty() && !numbers.countries.is_empty(), "{}", numbers.source);
            for range in &numbers.ranges {
                assert!(range.bytes().all(|one| one.is_ascii_digit() || one == b'x'), "{range}");
                assert!(range.ends_with("xx"), "{range}");
            }
        }
    }

    #[test]
    fn numbers_that_nobody_has_are_known_however_they_are_written() {
        for written in [
            "01632 960123",
            "(020) 7946-0958",
            "+44 (0)20 7946 0000",
            "0044 20 7946 0000",
            "0808 157 0123",
            "07700 900461",
            "٠١٦٣٢ ٩٦٠١٢٣",
            "01 99 00 12 34",
            "+33 6 39 98 12 34",
            "555-0123",
            "(212) 555-0199",
            "1-800-555-0100",
            "030 23125 000",
            "(02) 5550 1234",
        ] {
            assert!(number(written, None).is_some(), "{written}");
        }
        for written in [
            "116 123",
            "15",
            "3114",
            "0800 1111",
            "020 7946 1000",
            "+33 20 7946 0000",
            "555-1212",
            "01 98 00 12 34",
        ] {
            assert_eq!(number(written, None), None, "{written}");
        }
    }

    #[test]
    fn a_number_without_a_code_is_one_of_its_own_country() {
        let (england, france, spain) = (Id::new("gb-eng"), Id::new("fr"), Id::new("es"));
        assert!(number("02 61 91 12 34", france.as_ref()).is_some());
        assert!(number("02 61 91 12 34", None).is_some());
        assert_eq!(number("02 61 91 12 34", england.as_ref()), None);
        assert!(
            number("+33 2 61 91 12 34", spain.as_ref()).is_some(),
            "with its code it is known everywhere"
        );
    }

    #[test]
    fn what_stands_in_a_sentence_is_found() {
        assert!(number_within("Ring 01632 960123, or come in at 10:00.", None).is_some());
        assert_eq!(number_within("Room 12, from 10:00 to 16:00, 30 people", None), None);
        for (text, host) in [
            ("Write to us at help@example.org.", Some("example.org")),
            ("https://www.example.com/here", Some("www.example.com")),
            ("the-door.test", Some("the-door.test")),
            ("Come in, for example. A test is no test.", None),
            ("help@myexample.org, contest.org", None),
        ] {
            assert_eq!(host_within(text), host, "{text}");
        }
    }
}
