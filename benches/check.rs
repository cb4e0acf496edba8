//! How long a check takes: well below a second for the guide's own shelf, and in step with the number of stories.
//!
//! `cargo bench --bench check`

#[path = "shelf/made.rs"]
mod made;

use my_rights::author::check::check;
use shelf::check::faults;
use shelf::content::compile::survey;

fn main() {
    let (content, locales) = made::shelf(3);
    let findings = faults(&content, &locales);
    assert!(findings.is_empty(), "the made shelf is not sound: {findings:?}");
    divan::main();
}

/// The guide's own shelf, as `my-rights check` looks at it.
#[divan::bench(sample_count = 10)]
fn check_own(bencher: divan::Bencher<'_, '_>) {
    let (content, locales) = (my_rights::embedded::content(), my_rights::embedded::locales());
    bencher.bench(|| check(&content, &locales));
}

/// The same without hints, as a folder is checked before it opens.
#[divan::bench(sample_count = 10)]
fn faults_own(bencher: divan::Bencher<'_, '_>) {
    let (content, locales) = (my_rights::embedded::content(), my_rights::embedded::locales());
    bencher.bench(|| faults(&content, &locales));
}

/// YAML alone, which is read behind the first page. Ten times the stories take ten times as long.
#[divan::bench(args = [100, 1_000, 10_000], sample_count = 2, sample_size = 1)]
fn survey_made(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (content, _) = made::shelf(count);
    bencher.bench(|| survey(&content));
}

/// Everything but hints.
#[divan::bench(args = [100, 1_000, 10_000], sample_count = 2, sample_size = 1)]
fn faults_made(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (content, locales) = made::shelf(count);
    bencher.bench(|| faults(&content, &locales));
}

/// Everything.
#[divan::bench(args = [100, 1_000, 10_000], sample_count = 2, sample_size = 1)]
fn check_made(bencher: divan::Bencher<'_, '_>, count: usize) {
    let (content, locales) = made::shelf(count);
    bencher.bench(|| check(&content, &locales));
}
