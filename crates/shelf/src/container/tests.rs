//! Containers whole, cut, altered and foreign.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Cursor, Write as _};
use std::os::unix::fs::FileExt as _;

use super::*;
use crate::content::date::Date;

/// How many mutations are tried.
const MUTATIONS: u64 = 100_000;

fn day() -> Date {
    Date::read("2026-11-30").unwrap()
}

fn parts() -> BTreeMap<String, Vec<u8>> {
    let of = |nth: usize| {
        let text =
            format!("Samira asks, and asks again, what the new tablet is for ({nth}). ").repeat(nth % 7);
        (format!("scenarios/story-{nth}"), text.into_bytes())
    };
    (0..300).map(of).collect()
}

fn made(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut maker = Maker::new();
    for (nth, (id, part)) in parts.iter().enumerate() {
        let packing = if nth % 2 == 0 { Packing::Plain } else { Packing::Deflated };
        maker.add(id, part, packing).unwrap();
    }
    let mut to = Cursor::new(Vec::new());
    maker.finish(Head::new(7, day(), "0.1.0"), &mut to).unwrap();
    to.into_inner()
}

/// A file with these bytes that has no name any more.
fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn leak(bytes: Vec<u8>) -> &'static [u8] {
    Box::leak(bytes.into_boxed_slice())
}

#[test]
fn a_part_is_read_as_it_was_written_from_a_program_and_from_a_file() {
    let parts = parts();
    let bytes = made(&parts);
    for container in
        [Container::file(file(&bytes)).unwrap(), Container::carried(leak(bytes.clone())).unwrap()]
    {
        for (id, part) in &parts {
            assert_eq!(container.part(id).unwrap().as_deref(), Some(part.as_slice()), "{id}");
        }
        for absent in ["", "scenarios/story-300", "\u{0}", "scenarios/story-30 "] {
            assert_eq!(container.part(absent), Ok(None), "{absent}");
        }
        assert_eq!(container.ids().unwrap(), parts.keys().cloned().collect::<Vec<_>>());
        assert_eq!(container.len(), 300);
        let head = container.head();
        assert_eq!((head.form, head.edition, head.date), (FORM, 7, day()));
        container.prove().unwrap();
    }
}

#[test]
fn what_is_plain_within_a_program_is_not_copied() {
    let container = Container::carried(leak(made(&parts()))).unwrap();
    let borrowed = |id: &str| matches!(container.part(id), Ok(Some(Cow::Borrowed(_))));
    assert!(borrowed("scenarios/story-1") != borrowed("scenarios/story-10"));
}

#[test]
fn the_same_parts_make_the_same_bytes() {
    assert_eq!(made(&parts()), made(&parts()));
}

#[test]
fn a_shelf_without_parts_is_one() {
    let container = Container::carried(leak(made(&BTreeMap::new()))).unwrap();
    assert!(container.is_empty());
    assert_eq!(container.part("scenarios/story-1"), Ok(None));
    container.prove().unwrap();
}

#[test]
fn an_id_is_given_once_and_is_one_line() {
    let mut maker = Maker::new();
    maker.add("one", b"1", Packing::Plain).unwrap();
    assert!(matches!(maker.add("one", b"2", Packing::Plain), Err(Unmade::Twice(_))));
    // Two words that FNV-1a does not tell apart in 64 bits.
    maker.add("8yn0iYCKYHlIj4-BwPqk", b"3", Packing::Plain).unwrap();
    let same = maker.add("GReLUrM4wMqfg9yzV3KQ", b"4", Packing::Plain);
    assert!(matches!(same, Err(Unmade::SameHash(_, _))), "{same:?}");
    for id in ["", "two\nlines"] {
        assert!(matches!(maker.add(id, b"", Packing::Plain), Err(Unmade::Id(_))));
    }
    let too_much = vec![0; LARGEST_PART as usize + 1];
    assert!(matches!(maker.add("two", &too_much, Packing::Deflated), Err(Unmade::TooLarge(_))));
}

#[test]
fn a_part_grows_to_what_is_written_and_no_further() {
    let bytes =
        made(&BTreeMap::from([("a".to_owned(), vec![b'a'; 10]), ("b".to_owned(), vec![b'b'; 1 << 20])]));
    let container = Container::carried(leak(bytes)).unwrap();
    let records = container.source.read(container.records).unwrap();
    let record = index::find(&records, hash("b")).unwrap();
    assert_eq!(record.packing, Packing::Deflated);
    assert_eq!(container.read(&record).map(|part| part.len()), Ok(1 << 20));
    assert_eq!(container.read(&Record { length: 1 << 19, ..record }), Err(Refused::Altered));
    assert_eq!(container.read(&Record { length: u32::MAX, ..record }), Err(Refused::Altered));
    assert_eq!(container.read(&Record { place: u64::MAX, ..record }), Err(Refused::Altered));
}

#[test]
fn another_form_is_told_by_its_number() {
    for (form, refused) in [(FORM + 1, Refused::TooNew { form: FORM + 1 }), (0, Refused::TooOld { form: 0 })]
    {
        let mut to = Cursor::new(Vec::new());
        Maker::new().finish(Head { form, ..Head::new(1, day(), "9") }, &mut to).unwrap();
        assert_eq!(Container::carried(leak(to.into_inner())).unwrap_err(), refused);
    }
}

#[test]
fn what_is_something_else_is_told_to_be() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(
        "notes.txt",
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored),
    )
    .unwrap();
    let zip = zip.finish().unwrap().into_inner();
    for bytes in [Vec::new(), b"id: new-tablet\n".to_vec(), vec![0; 1 << 16], zip] {
        assert_eq!(Container::file(file(&bytes)).unwrap_err(), Refused::Foreign);
        assert_eq!(Container::carried(leak(bytes)).unwrap_err(), Refused::Foreign);
    }
    assert_eq!(Container::file(File::open("/").unwrap()).unwrap_err(), Refused::Foreign);
}

#[test]
fn a_file_that_ends_early_is_told_to_be_cut() {
    let bytes = made(&parts());
    let begun = 34 + b"my-rights shelf\n".len();
    for length in (begun..bytes.len()).step_by(97) {
        assert_eq!(
            Container::file(file(bytes.get(..length).unwrap())).unwrap_err(),
            Refused::Cut,
            "{length}"
        );
    }
}

#[test]
fn a_file_that_becomes_shorter_while_it_is_read_is_refused() {
    let file = file(&made(&parts()));
    let container = Container::file(file.try_clone().unwrap()).unwrap();
    container.prove().unwrap();
    file.set_len(500).unwrap();
    assert_eq!(container.prove(), Err(Refused::Cut));
    assert_eq!(container.part("scenarios/story-5"), Err(Refused::Cut));
}

/// Whatever is done to a file, each part is what was written, or the file is refused.
#[test]
fn an_altered_file_never_gives_other_words() {
    let parts = parts();
    let whole = made(&parts);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut at_once, mut later) = (0, 0);
    let ids: Vec<&String> = parts.keys().collect();
    let file = file(&whole);
    for nth in 0..MUTATIONS {
        let bytes = random.mutate(&whole);
        file.set_len(bytes.len() as u64).unwrap();
        file.write_all_at(&bytes, 0).unwrap();
        // What is carried is never given back, so that only some are read that way.
        let container = match if nth % 50 == 0 {
            Container::carried(leak(bytes))
        } else {
            Container::file(file.try_clone().unwrap())
        } {
            Ok(container) => container,
            Err(refused) => {
                at_once += 1;
                assert_ne!(refused.to_string(), "");
                continue;
            }
        };
        for _ in 0..4 {
            let id = ids[random.below(ids.len())];
            match container.part(id) {
                Ok(Some(part)) => assert_eq!(&*part, parts[id].as_slice(), "{id}"),
                Ok(None) => panic!("{id} is no longer found"),
                Err(_) => later += 1,
            }
        }
    }
    assert!(at_once > 1_000 && later > 1_000, "{at_once} at once, {later} later: these change too little");
}

/// Numbers without a pattern, the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap()
    }

    /// Cut, or with bits flipped, or overwritten for a while; half of them where head and index lie, or the end.
    fn mutate(&mut self, whole: &[u8]) -> Vec<u8> {
        let mut bytes = whole.to_vec();
        let anywhere = self.below(bytes.len());
        let at = match self.below(4) {
            0 => self.below(8_000),
            1 => bytes.len() - 1 - self.below(600),
            _ => anywhere,
        }
        .min(bytes.len() - 1);
        match self.below(4) {
            0 => bytes.truncate(at),
            1 => {
                for _ in 0..=self.below(3) {
                    bytes[at] ^= 1 << self.below(8);
                }
            }
            2 => {
                let end = (at + self.below(64)).min(bytes.len());
                for byte in &mut bytes[at..end] {
                    *byte = u8::try_from(self.next() & 0xff).unwrap();
                }
            }
            _ => {
                let from = self.below(bytes.len());
                let length = self.below(200).min(bytes.len() - at.max(from));
                bytes.copy_within(from..from + length, at);
            }
        }
        bytes
    }
}
