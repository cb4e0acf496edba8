//! What authors, translators and whoever runs a place meet: findings, schemas, graphs, proofs, settings, commands.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

#[path = "desk/bounds.rs"]
mod bounds;
#[path = "desk/broken.rs"]
mod broken;
#[path = "desk/bundles.rs"]
mod bundles;
#[path = "desk/check.rs"]
mod check;
#[path = "desk/counts.rs"]
mod counts;
#[path = "desk/cut_off.rs"]
mod cut_off;
#[path = "desk/doctor.rs"]
mod doctor;
#[path = "support/embedded.rs"]
#[expect(dead_code, reason = "made for other programs as well")]
mod embedded;
#[path = "desk/findings.rs"]
mod findings;
#[path = "support/folder.rs"]
mod folder;
#[path = "desk/graph.rs"]
mod graph;
#[path = "desk/installed.rs"]
mod installed;
#[path = "desk/killed.rs"]
mod killed;
#[path = "desk/paper.rs"]
mod paper;
#[path = "desk/plan.rs"]
mod plan;
#[path = "support/program.rs"]
mod program;
#[path = "desk/prove.rs"]
mod prove;
#[path = "desk/review.rs"]
mod review;
#[path = "desk/schema.rs"]
mod schema;
#[path = "desk/settings.rs"]
mod settings;
#[path = "desk/toolkit.rs"]
mod toolkit;
#[path = "desk/translators.rs"]
mod translators;
