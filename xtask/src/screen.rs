//! Standard output: text for people and other programs, and a sign of life while they wait.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::time::Duration;

use indicatif::ProgressBar;

use crate::failure::Failure;

/// Writes to standard output, coloured on a terminal only. A reader that has seen enough is no failure.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = anstream::stdout().lock();
    stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
        .or_else(|error| match error.kind() {
            ErrorKind::BrokenPipe => Ok(()),
            _ => Err(Failure::transfer(
                format!("standard output cannot be written: {error}"),
                "check where it leads",
            )),
        })
}

/// How many columns there are, where standard output is a terminal.
pub(crate) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    // One that does not say is taken for an old one.
    let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    Some(width.max(40))
}

/// Shows on a terminal that something is going on, until the result is dropped; elsewhere nothing.
pub(crate) fn waiting(what: &str) -> Waiting {
    let bar = ProgressBar::new_spinner().with_message(what.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    Waiting(bar)
}

/// A spinner.
pub(crate) struct Waiting(ProgressBar);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
