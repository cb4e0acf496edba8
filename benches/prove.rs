//! How long a proof takes: in step with the number of stories.
//!
//! `cargo bench --bench prove`

#[path = "shelf/made.rs"]
mod made;

use std::sync::Arc;

use my_rights::author::prove::prove;
use my_rights::phrasebook::Phrasebooks;
use shelf::compiled::Shelf;
use shelf::content::compile::compile;

fn main() {
    divan::main();
}

/// Every path of a made shelf, beside the guide’s own. Ten times the stories take ten times as long.
#[divan::bench(args = [0, 100, 1_000], sample_count = 1, sample_size = 1)]
fn prove_made(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (content, locales) = made::shelf(count);
    let Ok(catalogue) = compile(&content) else { return };
    let (shelf, books) = (Arc::new(Shelf::of(&catalogue)), Phrasebooks::new(locales));
    bencher.bench_local(|| prove(&shelf, &books).map(|proof| proof.pages));
}
