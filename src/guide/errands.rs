//! The errands that are under way: each on a thread of its own, each answered once or given up.
//!
//! An errand has a number, and the answer of one that nobody waits for any more is dropped. Of each kind one is under way
//! at a time; a newer one makes its answer worthless and begins as soon as it is back. It refuses to know what an errand
//! does.

use std::mem::{self, Discriminant};
use std::sync::Arc;
use std::thread;

use crate::app::{Message, Wish};
use crate::front::{Ear, News};
use crate::world::{Errand, World};

/// The errands that are under way.
pub(super) struct Errands {
    world: Arc<dyn World>,
    /// Whom to tell what came of them.
    ear: Ear,
    last: u64,
    open: Vec<Open>,
}

struct Open {
    number: u64,
    wish: Wish,
    /// The newer one of its kind.
    next: Option<(Wish, Errand)>,
}

impl Open {
    fn kind(&self) -> Discriminant<Wish> {
        mem::discriminant(&self.wish)
    }
}

impl Errands {
    /// None yet; answers will go into `ear`.
    pub(super) fn of(world: &Arc<dyn World>, ear: Ear) -> Self {
        Self { world: Arc::clone(world), ear, last: 0, open: Vec::new() }
    }

    /// Lets an errand begin, or wait for the one before it of its kind.
    pub(super) fn ask(&mut self, wish: Wish, errand: Errand) {
        let kind = mem::discriminant(&wish);
        match self.open.iter_mut().find(|open| open.kind() == kind) {
            Some(open) => open.next = Some((wish, errand)),
            None => self.begin(wish, errand),
        }
    }

    fn begin(&mut self, wish: Wish, errand: Errand) {
        self.last += 1;
        let number = self.last;
        self.open.push(Open { number, wish, next: None });
        let (world, ear) = (Arc::clone(&self.world), Arc::clone(&self.ear));
        let run = move || {
            let mut back = Back { number, answer: None, ear };
            back.answer = Some(world.perform(errand));
        };
        if thread::Builder::new().name("errand".into()).spawn(run).is_err() {
            // It is lost: the system gives us no thread now, and the person can ask again.
            (self.ear)(News::Back { errand: number, answer: None });
        }
    }

    /// An errand is back: its answer, if anybody still waits for it.
    pub(super) fn hear(&mut self, number: u64, answer: Option<Message>) -> Option<Message> {
        let at = self.open.iter().position(|open| open.number == number)?;
        match self.open.swap_remove(at).next {
            None => answer,
            Some((wish, errand)) => {
                self.begin(wish, errand);
                None
            }
        }
    }

    /// The visit is over: whatever it wanted is given up.
    pub(super) fn give_up(&mut self) {
        self.open.clear();
        self.world.give_up();
    }

    /// Waits until nothing of what was given up is on its way any more.
    pub(super) fn settle(&self) {
        self.world.settle();
    }

    /// Those that are under way.
    pub(super) fn wishes(&self) -> impl Iterator<Item = &Wish> {
        self.open.iter().map(|open| &open.wish)
    }
}

/// Says that an errand is back when its thread ends, however it ends.
struct Back {
    number: u64,
    answer: Option<Message>,
    ear: Ear,
}

impl Drop for Back {
    fn drop(&mut self) {
        (self.ear)(News::Back { errand: self.number, answer: self.answer.take() });
    }
}
