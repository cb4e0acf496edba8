//! The tree that tells a voice what is on the pages: headings, lists, paragraphs, each with its language.
//!
//! Everything that was tagged stands in it once, in reading order. It refuses to know where anything is drawn.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagTree};

use super::{Block, Role, Sheet, Words};

/// What a block has left in the document, for the tree.
#[derive(Default)]
pub(super) struct Told {
    /// Its sign: a dash, a box.
    pub sign: Vec<Identifier>,
    /// Its rows.
    pub rows: Vec<Identifier>,
}

/// What everything is, in reading order.
pub(super) fn tree(sheet: &Sheet, blocks: &[Block], told: Vec<Told>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(sheet.title.own.locale.tag().to_owned()));
    let mut list: Option<TagGroup> = None;
    let mut item: Option<(TagGroup, TagGroup)> = None;
    for (block, told) in blocks.iter().zip(told) {
        let words = |tag: TagGroup| {
            told.rows.iter().fold(tag, |mut group, id| {
                group.push(*id);
                group
            })
        };
        let lang = Some(block.locale.tag().to_owned());
        let paragraph = || words(TagGroup::new(Tag::P.with_lang(lang.clone())));
        if !matches!(block.role, Role::More) {
            close_item(&mut item, &mut list);
        }
        match block.role {
            Role::Item => {
                let mut label = TagGroup::new(Tag::Lbl);
                told.sign.iter().for_each(|id| label.push(*id));
                let mut whole = TagGroup::new(Tag::LI);
                whole.push(label);
                let mut body = TagGroup::new(Tag::LBody);
                body.push(paragraph());
                item = Some((whole, body));
                continue;
            }
            Role::More => {
                if let Some((_, body)) = &mut item {
                    if !told.rows.is_empty() {
                        body.push(paragraph());
                    }
                    continue;
                }
            }
            Role::Title | Role::Heading(_) | Role::Under(..) | Role::Paragraph => {}
        }
        close_list(&mut list, &mut tree);
        match block.role {
            Role::Title => tree.push(heading(1, &sheet.title, &words)),
            Role::Heading(nth) => {
                let name = sheet.parts.get(nth).map_or(&sheet.title, |part| &part.name);
                tree.push(heading(2, name, &words));
            }
            Role::Under(part, entry) => {
                let entry = sheet.parts.get(part).and_then(|part| part.entries.get(entry));
                let name =
                    entry.and_then(|entry| entry.lines.first()).map_or(&sheet.title, |line| &line.words);
                tree.push(heading(3, name, &words));
            }
            Role::Paragraph | Role::Item | Role::More => {
                if !told.rows.is_empty() {
                    tree.push(paragraph());
                }
            }
        }
    }
    close_item(&mut item, &mut list);
    close_list(&mut list, &mut tree);
    tree
}

/// A heading says its words once more, as its title: whoever jumps between headings is told those.
fn heading(level: u16, name: &Words, words: &impl Fn(TagGroup) -> TagGroup) -> Node {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    let lang = Some(name.own.locale.tag().to_owned());
    words(TagGroup::new(Tag::Hn(level, Some(name.own.spoken())).with_lang(lang))).into()
}

fn close_item(item: &mut Option<(TagGroup, TagGroup)>, list: &mut Option<TagGroup>) {
    if let Some((mut whole, body)) = item.take() {
        whole.push(body);
        list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None))).push(whole);
    }
}

fn close_list(list: &mut Option<TagGroup>, tree: &mut TagTree) {
    if let Some(list) = list.take() {
        tree.push(list);
    }
}
