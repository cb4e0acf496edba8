//! What authors, translators and whoever runs a place meet: findings, schemas, graphs, proofs, settings, commands.

#![expect(clippy::unwrap_used, reason = "a test may stumble")]

#[path = "desk/broken.rs"]
mod broken;
#[path = "desk/bundles.rs"]
mod bundles;
#[path = "desk/check.rs"]
mod check;
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
#[path = "desk/paper.rs"]
mod paper;
#[path = "desk/plan.rs"]
mod plan;
#[path = "support/program.rs"]
mod program;
#[path = "desk/prove.rs"]
mod prove;
#[path = "desk/schema.rs"]
mod schema;
#[path = "desk/settings.rs"]
mod settings;
#[path = "desk/translators.rs"]
mod translators;
