//! Writes a shelf of any size into a folder, to see how the desk and the guide do with it: the guide's own library and so
//! many stories that are made.
//!
//! `cargo run --release --example made -- 1000 FOLDER`

#[path = "../benches/shelf/made.rs"]
mod made;

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(count), Some(folder)) = (words.next(), words.next()) else {
        return Err("say how many stories, and into which folder".into());
    };
    let (content, locales) = made::shelf(count.parse()?);
    for file in content.iter().chain(locales.iter()) {
        let path = Path::new(&folder).join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        fs::write(path, &file.bytes)?;
    }
    Ok(())
}
