//! What ratatui paints through: a frame is collected whole and written at once.
//!
//! Asks the terminal nothing, ever: the cursor's place, for one, would come back among the keys.

use std::cell::RefCell;
use std::io::{self, Write};
use std::mem;
use std::rc::Rc;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::strokes::Strokes;
use super::terminal;

/// The real terminal.
pub struct Output {
    pen: CrosstermBackend<Ink>,
    ink: Ink,
    strokes: Strokes,
}

/// Bytes that wait for the end of their frame.
#[derive(Clone, Default)]
struct Ink(Rc<RefCell<Vec<u8>>>);

impl Write for Ink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Default for Output {
    fn default() -> Self {
        let ink = Ink::default();
        Self { pen: CrosstermBackend::new(ink.clone()), ink, strokes: Strokes::default() }
    }
}

impl Backend for Output {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.ink.write_all(&self.strokes.frame(content, terminal::size()?.width))
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.pen.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.pen.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.pen.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.strokes.clear();
        self.pen.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.strokes.clear();
        self.pen.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        terminal::size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: terminal::size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        let frame = mem::take(&mut *self.ink.0.borrow_mut());
        terminal::send(&frame)
    }
}
