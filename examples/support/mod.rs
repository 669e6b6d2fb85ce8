//! What the examples have around them: where settings come from, and how a program ends.
//!
//! A program of one's own does without: it reads its settings where it keeps them, and what is `run` in an example may be its `main`.
#![allow(dead_code, reason = "each example uses a part")]

use std::collections::VecDeque;
use std::env::{self, VarError};
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Ends a program: an error is told in words, with its cause.
pub(crate) fn exit(result: Result<(), Box<dyn Error>>) -> ExitCode {
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    if let Some(help) = error.downcast_ref::<Help>() {
        let _ = writeln!(io::stdout(), "{help}");
        return ExitCode::SUCCESS;
    }
    let is_unread = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    if error.downcast_ref().is_some_and(is_unread) {
        // Whoever reads what is printed has seen enough, as `head -1` has after a line.
        return ExitCode::SUCCESS;
    }
    let _ = writeln!(io::stderr(), "error: {error:#}");
    ExitCode::FAILURE
}

/// The server, from `MISSKEY_HOST`.
pub(crate) fn host() -> Result<String, Box<dyn Error>> {
    let what = "the server's host, for example `misskey.example`";
    required("MISSKEY_HOST", what)
}

/// A token, from `MISSKEY_TOKEN`: of the user `to post as`, for example.
pub(crate) fn token(purpose: &str) -> Result<String, Box<dyn Error>> {
    let what = format!("the token of the user {purpose} (Settings → API, or an app's)");
    required("MISSKEY_TOKEN", &what)
}

fn required(name: &str, what: &str) -> Result<String, Box<dyn Error>> {
    optional(name)?.ok_or_else(|| format!("{name} is not set: it holds {what}").into())
}

/// A variable of the environment; an empty one counts as not set.
pub(crate) fn optional(name: &str) -> Result<Option<String>, Box<dyn Error>> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.trim().is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        // The value may be a secret, so it is not shown.
        Err(VarError::NotUnicode(_)) => Err(format!("{name} is not text in UTF-8").into()),
    }
}

/// Makes sure that a program that takes no arguments got none.
pub(crate) fn no_arguments(usage: &'static str) -> Result<(), Box<dyn Error>> {
    Arguments::read(usage)?.end()
}

/// The program's arguments, taken one after the other: flags first, at last the [`end`](Self::end).
pub(crate) struct Arguments {
    usage: &'static str,
    flags: Vec<OsString>,
    words: VecDeque<OsString>,
}

impl Arguments {
    /// Reads them. `--help` is answered with the usage.
    pub(crate) fn read(usage: &'static str) -> Result<Self, Box<dyn Error>> {
        let mut arguments = Self {
            usage,
            flags: Vec::new(),
            words: VecDeque::new(),
        };
        let mut given = env::args_os().skip(1);
        for argument in given.by_ref() {
            if argument == "--" {
                break;
            }
            if argument.as_encoded_bytes().starts_with(b"-") {
                arguments.flags.push(argument);
            } else {
                arguments.words.push_back(argument);
            }
        }
        arguments.words.extend(given);
        if arguments.flag("--help") {
            return Err(Help(usage).into());
        }
        Ok(arguments)
    }

    /// Whether a flag is there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.flags.len();
        self.flags.retain(|flag| flag != name);
        self.flags.len() < before
    }

    /// The next argument, which must be there.
    pub(crate) fn word(&mut self, name: &str) -> Result<String, Box<dyn Error>> {
        match self.word_if_any(name)? {
            Some(word) => Ok(word),
            None => self.missing(name),
        }
    }

    /// The next argument.
    pub(crate) fn word_if_any(&mut self, name: &str) -> Result<Option<String>, Box<dyn Error>> {
        let word = self.words.pop_front().map(OsString::into_string);
        word.transpose()
            .map_err(|_| self.wrong(&format!("{name} is not text in UTF-8")))
    }

    /// The next argument, a path, which must be there.
    pub(crate) fn path(&mut self, name: &str) -> Result<PathBuf, Box<dyn Error>> {
        match self.path_if_any() {
            Some(path) => Ok(path),
            None => self.missing(name),
        }
    }

    /// The next argument, a path.
    pub(crate) fn path_if_any(&mut self) -> Option<PathBuf> {
        self.words.pop_front().map(PathBuf::from)
    }

    /// Makes sure that none is left.
    pub(crate) fn end(&self) -> Result<(), Box<dyn Error>> {
        let unknown = |argument: &OsStr| format!("`{}` is not known here", argument.display());
        match self.flags.first().or(self.words.front()) {
            Some(argument) => Err(self.wrong(&unknown(argument))),
            None => Ok(()),
        }
    }

    /// A flag that is not known is perhaps why something is missing.
    fn missing<T>(&self, name: &str) -> Result<T, Box<dyn Error>> {
        self.end()?;
        Err(self.wrong(&format!("{name} is missing")))
    }

    fn wrong(&self, what: &str) -> Box<dyn Error> {
        format!("{what}\n{}", Help(self.usage)).into()
    }
}

/// How a program is called.
#[derive(Debug)]
struct Help(&'static str);

impl fmt::Display for Help {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "usage: {}", self.0)
    }
}

impl Error for Help {}
