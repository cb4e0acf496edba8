//! How a page travels: what of it goes into a snapshot by its name.
//!
//! What an offer means stays here: whoever sees a snapshot answers with the name of an offer. It refuses to know where a
//! snapshot goes.

/// A language by its tag.
pub(crate) mod locale {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error};

    use shelf::language::Locale;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it so")]
    pub(crate) fn serialize<S: Serializer>(locale: &Locale, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(locale.tag())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Locale, D::Error> {
        let tag = String::deserialize(from)?;
        let pseudo = Locale::PSEUDO.into_iter().find(|locale| locale.tag() == tag);
        pseudo.or_else(|| Locale::of_folder(&tag)).ok_or_else(|| D::Error::custom("no language has this tag"))
    }
}

/// A word of the glossary by its name.
pub(crate) mod id {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error};

    use shelf::content::Id;

    pub(crate) fn serialize<S: Serializer>(id: &Id, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(id.as_str())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Id, D::Error> {
        let name = String::deserialize(from)?;
        Id::new(&name).ok_or_else(|| D::Error::custom("this is no name"))
    }
}
