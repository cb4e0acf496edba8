//! Whom letters go to in a country, as a pack says it: for which form, and by which claim.
//!
//! An address rests on a claim of its pack, so that it has a source and a day like everything else there. It refuses to
//! know what is on a form.

use super::Desk;
use super::fields::{Fields, Named, id, list};
use super::link::twins;
use crate::content::country::Address;
use crate::content::fields::ADDRESS;
use crate::content::scenario::Id;
use crate::finding::paper::Paper;
use crate::finding::{code, did_you_mean};

/// An address whose names have not been looked up.
pub(super) struct AddressDraft {
    pub(super) form: Named,
    claim: Named,
}

impl AddressDraft {
    pub(super) fn finish(&self) -> Address {
        Address { form: self.form.id.clone(), claim: self.claim.id.clone() }
    }
}

/// The addresses of a pack; it may have none.
pub(super) fn read(fields: &Fields<'_>, paper: &mut Paper<'_>) -> Vec<AddressDraft> {
    let nodes = fields.get("addresses").map_or(&[][..], |node| list(node, paper));
    let mut found = Vec::new();
    for node in nodes {
        let Some(fields) = Fields::open(node, &ADDRESS, paper) else { continue };
        let form = fields.get("form").and_then(|node| id(node, paper));
        let claim = fields.get("claim").and_then(|node| id(node, paper));
        found.extend(form.zip(claim).map(|(form, claim)| AddressDraft { form, claim }));
    }
    found
}

/// Looks up the forms and the claims that addresses name.
pub(super) fn look(
    addresses: &[AddressDraft],
    claims: &[&Id],
    forms: &[Id],
    nth: usize,
    desk: &mut Desk<'_>,
) {
    twins(addresses.iter().map(|address| &address.form), "address for", nth, desk);
    for AddressDraft { form, claim } in addresses {
        if !forms.contains(&form.id) {
            let hint = did_you_mean(form.id.as_str(), forms.iter().map(Id::as_str))
                .unwrap_or_else(|| "Write the id of a file in content/forms.".to_owned());
            let what = format!("There is no form “{}”.", form.id);
            desk.tell(code::UNKNOWN_LETTER, (nth, form.at), what, hint);
        }
        if !claims.contains(&&claim.id) {
            let hint = did_you_mean(claim.id.as_str(), claims.iter().map(|id| id.as_str()))
                .unwrap_or_else(|| "Write the id of a claim that says whom to write to.".to_owned());
            let what = format!("There is no claim “{}” in this pack.", claim.id);
            desk.tell(code::UNKNOWN_CLAIM, (nth, claim.at), what, hint);
        }
    }
}
