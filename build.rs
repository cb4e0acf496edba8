//! Tells cargo that content and phrases are part of the program.

fn main() {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=locales");
}
