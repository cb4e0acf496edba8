//! Whatever a file holds, opening it as a compiled shelf ends, and reading it ends: with parts, or with a sentence.
#![no_main]

use std::io::Write as _;

use libfuzzer_sys::fuzz_target;
use shelf::container::Container;

fuzz_target!(|bytes: &[u8]| {
    let mut file = tempfile::tempfile().expect("there is a disk");
    file.write_all(bytes).expect("it has room");
    match Container::file(file) {
        Ok(container) => {
            let _ = container.part("scenarios/new-tablet");
            let _ = container.prove();
        }
        Err(refused) => assert!(!refused.to_string().is_empty()),
    }
});
