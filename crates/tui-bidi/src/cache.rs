//! Rows that were laid before.
//!
//! A page is painted again at every key, and its passages seldom change. Laying a full screen takes some hundred
//! microseconds, finding it again less than thirty.

use std::collections::HashMap;

use super::{Direction, Harakat, Row, flow};

/// How many passages are kept: some pages of them.
const ROOM: usize = 512;

/// The rows of passages that were laid before, by their text, width, direction and vowel marks.
#[derive(Debug, Default)]
pub struct Cache {
    /// Two steps, so that a passage is found without copying it.
    kept: HashMap<(u16, Direction, Harakat), Passages>,
    count: usize,
}

/// Rows by the text that they were laid from.
type Passages = HashMap<Box<str>, Vec<Row>>;

impl Cache {
    /// The same as [`flow`], laid only if it was not there.
    pub fn flow(&mut self, text: &str, width: u16, direction: Direction, harakat: Harakat) -> &[Row] {
        let key = (width, direction, harakat);
        let known = self.kept.get(&key).is_some_and(|passages| passages.contains_key(text));
        if !known {
            if self.count >= ROOM {
                self.forget();
            }
            self.count += 1;
        }
        let passages = self.kept.entry(key).or_default();
        if !known {
            passages.insert(text.into(), flow(text, width, direction, harakat));
        }
        passages.get(text).map_or(&[], Vec::as_slice)
    }

    /// Forgets everything: after a visit nothing of it should stay in memory.
    pub fn forget(&mut self) {
        self.kept.clear();
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_what_would_be_laid() {
        let mut cache = Cache::default();
        for _ in 0..2 {
            for width in [4, 20] {
                for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                    for harakat in [Harakat::Keep, Harakat::Strip] {
                        let rows = flow("لك الحَقّ WHO", width, direction, harakat);
                        assert_eq!(cache.flow("لك الحَقّ WHO", width, direction, harakat), rows);
                    }
                }
            }
        }
        assert_eq!(cache.count, 8);
    }

    #[test]
    fn it_does_not_grow_for_ever() {
        let mut cache = Cache::default();
        for number in 0..3 * ROOM {
            assert_eq!(cache.flow(&number.to_string(), 9, Direction::LeftToRight, Harakat::Keep).len(), 1);
            assert!(cache.count <= ROOM);
        }
        cache.forget();
        assert!(cache.kept.is_empty());
    }
}
