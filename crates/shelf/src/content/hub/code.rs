//! The code of hub staff, as it stands in the file of a hub: not itself, but what can be made of it and of nothing else.
//!
//! It knows what such a text looks like and how much work it may ask for. It refuses to know the code, and whoever types it.

use password_hash::{Ident, PasswordHash};

/// The one way of hashing that is taken.
const WAY: Ident<'static> = Ident::new_unwrap("argon2id");
/// The most memory that it may want, in KiB: a kiosk is a small machine.
const MOST_MEMORY: u32 = 65_536;
/// The most rounds and lanes.
const MOST_ROUNDS: u32 = 10;

/// The hash of a code, in the form of the Password Hashing Competition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StaffCode(String);

impl StaffCode {
    /// Reads what `my-rights kiosk --set-code` prints.
    pub fn read(text: &str) -> Option<Self> {
        let hash = PasswordHash::new(text).ok()?;
        let asks =
            |name, most| hash.params.get_decimal(name).is_some_and(|asked| (1..=most).contains(&asked));
        let is_ours = hash.algorithm == WAY && hash.version == Some(0x13);
        let is_modest = asks("m", MOST_MEMORY) && asks("t", MOST_ROUNDS) && asks("p", MOST_ROUNDS);
        let is_whole = hash.salt.is_some() && hash.hash.is_some();
        (is_ours && is_modest && is_whole).then(|| Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_whole_and_modest_is_a_code() {
        let good = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE";
        assert_eq!(StaffCode::read(good).unwrap().as_str(), good);
        for bad in [
            "1234",
            "",
            "$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE",
            "$argon2id$v=19$m=4000000,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE",
            "$argon2id$v=19$m=19456,t=99,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE",
            "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ",
            "$argon2id$m=19456,t=2,p=1$c2FsdHNhbHQ$bm90IGEgcmVhbCBoYXNoISE",
        ] {
            assert_eq!(StaffCode::read(bad), None, "{bad}");
        }
    }
}
