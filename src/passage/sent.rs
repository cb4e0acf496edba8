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

/// A preference about Arabic by its name.
pub(crate) mod bidi {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de::Error};

    use crate::preferences::Bidi;

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde gives it so")]
    pub(crate) fn serialize<S: Serializer>(bidi: &Option<Bidi>, into: S) -> Result<S::Ok, S::Error> {
        bidi.map(Bidi::name).serialize(into)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Bidi>, D::Error> {
        let name = Option::<String>::deserialize(from)?;
        let named = |name: String| Bidi::named(&name).ok_or_else(|| D::Error::custom("there is no such way"));
        name.map(named).transpose()
    }
}

/// What a person needs, by the names of it.
pub(crate) mod needs {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de::Error};

    use crate::preferences::{Needs, Size, Theme};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it so")]
    pub(crate) fn serialize<S: Serializer>(needs: &Needs, into: S) -> Result<S::Ok, S::Error> {
        (needs.theme.map(Theme::name), needs.size.map(Size::name)).serialize(into)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Needs, D::Error> {
        let (theme, size) = <(Option<String>, Option<String>)>::deserialize(from)?;
        let theme =
            theme.map(|name| Theme::named(&name).ok_or_else(|| D::Error::custom("there is no such theme")));
        let size =
            size.map(|name| Size::named(&name).ok_or_else(|| D::Error::custom("there is no such size")));
        Ok(Needs { theme: theme.transpose()?, size: size.transpose()? })
    }
}

/// An encoding by its name.
pub(crate) mod encoding {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error};
    use tui_bidi::encode::Encoding;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives it so")]
    pub(crate) fn serialize<S: Serializer>(encoding: &Encoding, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(encoding.name())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Encoding, D::Error> {
        let name = String::deserialize(from)?;
        Encoding::named(&name).ok_or_else(|| D::Error::custom("there is no such encoding"))
    }
}
