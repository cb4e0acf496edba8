//! The one channel of a front: what a person does, in order and not without end; ahead of it, what nothing holds up.
//!
//! Senders never block, so that whoever reads a terminal finds the quick exit behind whatever was typed before it. Nobody
//! sees a page that lies thousands of keys ahead: what does not fit is forgotten. It refuses to know what goes through it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The most that waits of what a person did.
pub const MOST: usize = 4096;

/// How something goes through the channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lane {
    /// Somebody wants away, or the system wants us to end: first, and what the person did before it is void.
    Away,
    /// The system tells something: ahead of everybody.
    System,
    /// Something happened outside: ahead of the person.
    News,
    /// A machine answers on the line of the person: as news, but no more than fits.
    Answer,
    /// A person did something: in order, and no more than fits.
    Person,
    /// The last word behind it: in order, and it always fits.
    Last,
}

/// Something that knows how it goes through the channel.
pub trait Mail {
    /// How.
    fn lane(&self) -> Lane;
}

/// Which of it somebody waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// Whatever comes.
    All,
    /// Not what a person does, which is left where it is.
    NotThePerson,
}

/// What came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Next<T> {
    /// This.
    Mail(T),
    /// Nothing, for as long as somebody wanted to wait.
    Nothing,
    /// Nothing, and there is nobody who could send any more.
    Gone,
}

/// Nobody listens any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gone;

/// One who sends.
#[derive(Debug)]
pub struct Sender<T>(Arc<Shared<T>>);

/// The one who receives.
#[derive(Debug)]
pub struct Receiver<T>(Arc<Shared<T>>);

#[derive(Debug)]
struct Shared<T> {
    boxes: Mutex<Boxes<T>>,
    came: Condvar,
    hurry: Arc<AtomicBool>,
}

#[derive(Debug)]
struct Boxes<T> {
    ahead: VecDeque<T>,
    news: VecDeque<T>,
    person: VecDeque<T>,
    /// How many of those ahead want away.
    away: usize,
    senders: usize,
    listens: bool,
}

/// A new channel.
pub fn channel<T: Mail>() -> (Sender<T>, Receiver<T>) {
    let boxes = Boxes {
        ahead: VecDeque::new(),
        news: VecDeque::new(),
        person: VecDeque::new(),
        away: 0,
        senders: 1,
        listens: true,
    };
    let shared = Arc::new(Shared { boxes: Mutex::new(boxes), came: Condvar::new(), hurry: Arc::default() });
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

impl<T: Mail> Sender<T> {
    /// Sends it, and never waits.
    ///
    /// # Errors
    ///
    /// When nobody listens any more.
    pub fn send(&self, mail: T) -> Result<(), Gone> {
        let mut boxes = self.0.lock();
        if !boxes.listens {
            return Err(Gone);
        }
        match mail.lane() {
            Lane::Away => {
                boxes.person.clear();
                boxes.away += 1;
                boxes.ahead.push_back(mail);
                self.0.hurry.store(true, Ordering::SeqCst);
            }
            Lane::System => boxes.ahead.push_back(mail),
            Lane::Answer if boxes.news.len() >= MOST => {}
            Lane::News | Lane::Answer => boxes.news.push_back(mail),
            Lane::Person if boxes.person.len() >= MOST => {}
            Lane::Person | Lane::Last => boxes.person.push_back(mail),
        }
        drop(boxes);
        self.0.came.notify_one();
        Ok(())
    }
}

impl<T> Sender<T> {
    /// Whether somebody who wants away still waits: then nobody should go on with anything slow.
    pub fn hurry(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0.hurry)
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.0.lock().senders += 1;
        Self(Arc::clone(&self.0))
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut boxes = self.0.lock();
        boxes.senders -= 1;
        let last = boxes.senders == 0;
        drop(boxes);
        if last {
            self.0.came.notify_one();
        }
    }
}

impl<T: Mail> Receiver<T> {
    /// Waits for the next, at most for `limit`.
    pub fn next(&self, wanted: Wanted, limit: Option<Duration>) -> Next<T> {
        let mut boxes = self.0.lock();
        let comes = |boxes: &mut Boxes<T>| boxes.is_silent(wanted) && boxes.senders > 0;
        boxes = match limit {
            None => self.0.came.wait_while(boxes, comes).unwrap_or_else(PoisonError::into_inner),
            Some(limit) => {
                let after = self.0.came.wait_timeout_while(boxes, limit, comes);
                after.unwrap_or_else(PoisonError::into_inner).0
            }
        };
        let mail = boxes.ahead.pop_front();
        if mail.as_ref().is_some_and(|mail| mail.lane() == Lane::Away) {
            boxes.away -= 1;
            self.0.hurry.store(boxes.away > 0, Ordering::SeqCst);
        }
        let mail = mail.or_else(|| boxes.news.pop_front());
        let mail = if wanted == Wanted::All { mail.or_else(|| boxes.person.pop_front()) } else { mail };
        match mail {
            Some(mail) => Next::Mail(mail),
            None if boxes.senders == 0 => Next::Gone,
            None => Next::Nothing,
        }
    }

    /// Takes what the person did next if `take` makes something of it, and nothing else waits.
    pub fn take<R>(&self, take: impl FnOnce(&T) -> Option<R>) -> Option<R> {
        let mut boxes = self.0.lock();
        if !boxes.is_silent(Wanted::NotThePerson) {
            return None;
        }
        let taken = boxes.person.front().and_then(take);
        if taken.is_some() {
            boxes.person.pop_front();
        }
        taken
    }

    /// Whether something waits already.
    pub fn is_behind(&self) -> bool {
        !self.0.lock().is_silent(Wanted::All)
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.0.lock().listens = false;
    }
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, Boxes<T>> {
        self.boxes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Boxes<T> {
    fn is_silent(&self, wanted: Wanted) -> bool {
        let person = wanted == Wanted::NotThePerson || self.person.is_empty();
        self.ahead.is_empty() && self.news.is_empty() && person
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    struct Letter(Lane, usize);

    impl Mail for Letter {
        fn lane(&self) -> Lane {
            self.0
        }
    }

    fn all(receiver: &Receiver<Letter>) -> Vec<Letter> {
        let next = || match receiver.next(Wanted::All, Some(Duration::ZERO)) {
            Next::Mail(letter) => Some(letter),
            Next::Nothing | Next::Gone => None,
        };
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn who_wants_away_goes_ahead_and_what_was_done_before_is_void() {
        let (sender, receiver) = channel();
        for number in 0..100_000 {
            sender.send(Letter(Lane::Person, number)).unwrap();
        }
        sender.send(Letter(Lane::News, 0)).unwrap();
        let hurry = sender.hurry();
        assert!(!hurry.load(Ordering::SeqCst));
        sender.send(Letter(Lane::Away, 0)).unwrap();
        assert!(hurry.load(Ordering::SeqCst), "a frame that nobody takes need not be finished");
        sender.send(Letter(Lane::Person, 7)).unwrap();
        let came = [Letter(Lane::Away, 0), Letter(Lane::News, 0), Letter(Lane::Person, 7)];
        assert_eq!(all(&receiver), came);
        assert!(!hurry.load(Ordering::SeqCst));
    }

    #[test]
    fn what_does_not_fit_is_forgotten_but_for_the_last_word() {
        let (sender, receiver) = channel();
        for number in 0..=MOST {
            sender.send(Letter(Lane::Person, number)).unwrap();
        }
        sender.send(Letter(Lane::Last, 0)).unwrap();
        sender.send(Letter(Lane::System, 0)).unwrap();
        let came = all(&receiver);
        assert_eq!(came.len(), MOST + 2);
        assert_eq!(came.first(), Some(&Letter(Lane::System, 0)));
        assert_eq!(came.last(), Some(&Letter(Lane::Last, 0)));
    }

    #[test]
    fn whoever_waits_for_news_leaves_the_person_where_they_are() {
        let (sender, receiver) = channel();
        sender.send(Letter(Lane::Person, 1)).unwrap();
        assert_eq!(receiver.next(Wanted::NotThePerson, Some(Duration::ZERO)), Next::Nothing);
        sender.send(Letter(Lane::News, 2)).unwrap();
        assert_eq!(receiver.take(|letter| Some(letter.1)), None, "news are heard first");
        assert_eq!(receiver.next(Wanted::NotThePerson, None), Next::Mail(Letter(Lane::News, 2)));
        assert_eq!(receiver.take(|_| None::<()>), None);
        assert_eq!(receiver.take(|letter| Some(letter.1)), Some(1));
        drop(sender);
        assert_eq!(receiver.next(Wanted::All, None), Next::Gone);
    }

    #[test]
    fn senders_learn_that_nobody_listens() {
        let (sender, receiver) = channel();
        let other = sender.clone();
        drop(receiver);
        assert_eq!(other.send(Letter(Lane::News, 0)), Err(Gone));
    }
}
