//! Who signed a file: minisign signatures, made and checked with the tool of that name or without it.
//!
//! A signature lies beside its file, as `minisign` puts it: `FILE.minisig`. It refuses to know what is in the file and who may be
//! trusted.

use std::fmt;
use std::io::{self, Read};

use minisign_verify::{PublicKey, Signature};

/// How a signature's file is called: as the file that was signed, and this.
pub const ENDING: &str = ".minisig";
/// How many bytes a signature may have.
const LONGEST: usize = 4096;
/// How much of a file is looked at in one go.
const AT_ONCE: usize = 64 << 10;

/// The public key of somebody who signs.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    written: String,
    key: PublicKey,
}

impl Key {
    /// The key that is written so: the second line of a `.pub` file of minisign, or that file.
    pub fn read(text: &str) -> Option<Self> {
        let written = text.lines().map(str::trim).rfind(|line| !line.is_empty())?;
        let key = PublicKey::from_base64(written).ok()?;
        Some(Self { written: written.to_owned(), key })
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.written
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written)
    }
}

/// Why a file is not taken to be signed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unsigned {
    /// There is no signature.
    None,
    /// What lies there is no signature of the kind that is made today.
    Unreadable,
    /// Somebody else signed it.
    Stranger,
    /// What was signed is not what is there.
    Altered,
    /// The disk would not give it: what it said.
    Unread(String),
}

impl fmt::Display for Unsigned {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => write!(formatter, "This bundle is not signed: there is no {ENDING} beside it."),
            Self::Unreadable => {
                write!(formatter, "The {ENDING} beside this bundle is no signature: copy it again.")
            }
            Self::Stranger => {
                formatter.write_str("This bundle was signed with a key that is not trusted here.")
            }
            Self::Altered => {
                formatter.write_str("This bundle is not what was signed: copy it and its signature again.")
            }
            Self::Unread(error) => write!(formatter, "This bundle cannot be read: {error}."),
        }
    }
}

impl std::error::Error for Unsigned {}

/// Whether one of these keys signed what is read here; the signature is as it lies beside it. The key comes back.
pub fn check<'a>(
    keys: &'a [Key],
    signature: Option<&[u8]>,
    file: &mut impl Read,
) -> Result<&'a Key, Unsigned> {
    let signature = signature.ok_or(Unsigned::None)?;
    let text = std::str::from_utf8(signature).ok().filter(|text| text.len() <= LONGEST);
    let signature = text.and_then(|text| Signature::decode(text).ok()).ok_or(Unsigned::Unreadable)?;
    let mut unfit = Unsigned::Stranger;
    for key in keys {
        match key.key.verify_stream(&signature) {
            Ok(mut verifier) => {
                let mut bytes = vec![0; AT_ONCE];
                loop {
                    match file.read(&mut bytes) {
                        Ok(0) => break,
                        Ok(read) => verifier.update(bytes.get(..read).unwrap_or_default()),
                        Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                        Err(error) => return Err(Unsigned::Unread(error.to_string())),
                    }
                }
                // A key is named by a number that it chose: nobody else's can be meant.
                return verifier.finalize().map(|()| key).ok().ok_or(Unsigned::Altered);
            }
            Err(minisign_verify::Error::UnexpectedKeyId) => {}
            Err(_) => unfit = Unsigned::Unreadable,
        }
    }
    Err(unfit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with `minisign -G -W` and `minisign -S`, version 0.11.
    const KEY: &str = "RWSNiUTzxFmza79lcRMTYDQKWNgZWjPYKeY+iw4I8pMNNcLf0N/z5aWy";
    const OTHER: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    const SIGNATURE: &str = "untrusted comment: signature from minisign secret key\n\
        RUSNiUTzxFmza3jcWOxIRWfp43yWHxlWD5bLw9h8rsXaff4AKVsY/B9qYe0HIL1tPH3Nzz7INO6fO+pBqE18ECm47kbzAoJX+QI=\n\
        trusted comment: my-rights shelf 2026-11-30 edition 1\n\
        ans4MN1ZaiFjkSTzdid4TVDeMMne8mRyOvSgwIal2lRz8yeR247aHzXAYMSkXB2Kvaqdhs8vG7HReeJJSq/hCw==\n";
    const SIGNED: &[u8] = b"what was signed\n";

    fn checked(keys: &[&str], signature: Option<&str>, mut file: &[u8]) -> Result<String, Unsigned> {
        let keys: Vec<Key> = keys.iter().map(|key| Key::read(key).unwrap()).collect();
        check(&keys, signature.map(str::as_bytes), &mut file).map(|key| key.as_str().to_owned())
    }

    #[test]
    fn what_one_of_the_keys_signed_is_taken_and_nothing_else() {
        assert_eq!(checked(&[OTHER, KEY], Some(SIGNATURE), SIGNED), Ok(KEY.to_owned()));
        assert_eq!(checked(&[OTHER], Some(SIGNATURE), SIGNED), Err(Unsigned::Stranger));
        assert_eq!(checked(&[], Some(SIGNATURE), SIGNED), Err(Unsigned::Stranger));
        assert_eq!(checked(&[KEY], Some(SIGNATURE), b"what was signeD\n"), Err(Unsigned::Altered));
        assert_eq!(checked(&[KEY], None, SIGNED), Err(Unsigned::None));
        for broken in
            ["", "no signature", &SIGNATURE.replace("trusted comment: ", ""), &SIGNATURE.repeat(100)]
        {
            assert_eq!(checked(&[KEY], Some(broken), SIGNED), Err(Unsigned::Unreadable), "{broken}");
        }
        let other_comment = SIGNATURE.replace("edition 1", "edition 9");
        assert_ne!(other_comment, SIGNATURE);
        assert_eq!(checked(&[KEY], Some(&other_comment), SIGNED), Err(Unsigned::Altered));
    }

    #[test]
    fn a_key_is_a_line_or_a_file_of_minisign() {
        let file = format!("untrusted comment: minisign public key\n{KEY}\n");
        assert_eq!(Key::read(&file).unwrap().as_str(), KEY);
        for none in
            ["", "abc", "untrusted comment: x", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO"]
        {
            assert_eq!(Key::read(none), None, "{none}");
        }
    }
}
