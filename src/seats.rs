//! Seats elsewhere on this machine: terminals that join the workshop that is running here.
//!
//! The room's screen opens a [`Door`]: a socket in a folder of this user. A terminal that joins is shown snapshots of pages, and
//! answers with what was taken on them. Neither waits for the other: a room writes to nobody from its loop, and a terminal that
//! has lost its room goes on showing what it had, and joins again. It refuses to know what stands on a page.

mod door;
mod joined;
mod meeting;
pub mod wire;

pub use door::{Chairs, Door, Reserved};
pub use joined::{Joined, Left, NotJoined, join};
pub use meeting::{Meeting, NoMeeting};
