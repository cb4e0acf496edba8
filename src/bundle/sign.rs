//! Signing a bundle with a secret key of minisign.

use std::fs::{self, File};
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use minisign::{SecretKey, SecretKeyBox};
use shelf::container::Head;

use super::{Refusal, beside, version};
use crate::disk;

/// How many bytes a secret key may have.
const LONGEST_KEY: u64 = 4096;

/// Signs a bundle with the secret key in a file, and writes the signature beside it. What is signed says which shelf it is.
///
/// # Errors
///
/// When the key cannot be used, or the signature cannot be written.
pub fn sign(path: &Path, head: &Head, key: &Path) -> Result<(), Refusal> {
    let key = secret(key)?;
    let says = format!("my-rights shelf {}", version(head));
    let file = File::open(path).map_err(|error| Refusal::system(path, &error))?;
    let signature = minisign::sign(None, &key, file, Some(&says), None)
        .map_err(|error| Refusal::Key(format!("This key cannot sign: {error}.")))?;
    let beside = beside(path);
    disk::replace(&beside, signature.into_string().as_bytes())
        .map_err(|error| Refusal::system(&beside, &error))
}

/// Nobody is asked for a password: whoever signs is mostly a machine, and one that asks waits for ever.
fn secret(path: &Path) -> Result<SecretKey, Refusal> {
    let failed = |error| Refusal::system(path, &error);
    let found = fs::metadata(path).map_err(failed)?;
    let no_key = || Refusal::Key(format!("{} is no secret key of minisign.", path.display()));
    if !found.is_file() || found.len() > LONGEST_KEY {
        return Err(no_key());
    }
    let text = fs::read_to_string(path).map_err(failed)?;
    let has_password = || {
        Refusal::Key(format!(
            "{} has a password: make a key without one (minisign -G -W), or sign the bundle with minisign -S.",
            path.display()
        ))
    };
    // The box that has a key with a password says so by what it cannot be taken for.
    match SecretKeyBox::from_string(&text).and_then(SecretKeyBox::into_unencrypted_secret_key) {
        Ok(key) => Ok(key),
        Err(error) if error.to_string().contains("encrypted") => Err(has_password()),
        Err(_) => without_sum(&text).ok_or_else(no_key),
    }
}

/// A key without a password as minisign 0.11 of Debian 12 writes it: where its checksum belongs, there are zeros.
fn without_sum(text: &str) -> Option<SecretKey> {
    let bytes = BASE64_STANDARD.decode(text.lines().nth(1)?.trim()).ok()?;
    let (key, sum) = bytes.split_last_chunk::<32>()?;
    // The kind of key, and that no password was used.
    let is_open = key.starts_with(b"Ed\0\0") && sum.iter().all(|byte| *byte == 0);
    SecretKey::from_bytes(&bytes).ok().filter(|_| is_open)
}
