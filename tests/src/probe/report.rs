//! What was found, for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use super::identity::Identity;
use super::plan::Left;
use crate::contradictions::{Kind, short, without_numbers};
use crate::recording::Exchange;
use crate::replay;

/// What came of asking a server.
#[derive(Debug, Clone)]
pub struct Report {
    server: String,
    title: String,
    judge: String,
    is_exact: bool,
    calls: u64,
    outcomes: BTreeMap<Outcome, usize>,
    left: BTreeMap<Left, usize>,
    unfilled: BTreeMap<String, Vec<String>>,
    given_up: BTreeSet<String>,
    troubles: Vec<String>,
    stopped: Option<String>,
    has_failed: bool,
    kinds: Vec<Kind>,
    unread: BTreeMap<String, (usize, u64)>,
    recording: Option<String>,
}

/// What a call came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Answered,
    Refused,
    Limited,
    Failed,
    Broken,
}

impl Report {
    pub(super) fn new(server: &str, identity: &Identity) -> Self {
        Self {
            server: server.to_owned(),
            title: identity.title(),
            judge: identity.release.title(),
            is_exact: identity.is_exact(),
            calls: 0,
            outcomes: BTreeMap::new(),
            left: BTreeMap::new(),
            unfilled: BTreeMap::new(),
            given_up: BTreeSet::new(),
            troubles: Vec::new(),
            stopped: None,
            has_failed: false,
            kinds: Vec::new(),
            unread: BTreeMap::new(),
            recording: None,
        }
    }

    /// The exit code: 0 where nothing was found, 1 where something was, 4 where the server stopped answering.
    #[must_use]
    pub fn status(&self) -> u8 {
        if self.has_failed {
            4
        } else {
            u8::from(!self.kinds.is_empty() || !self.unread.is_empty())
        }
    }

    /// Faults of the document.
    #[must_use]
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    pub(super) fn left(&mut self, why: Left) {
        *self.left.entry(why).or_default() += 1;
    }

    pub(super) fn unfilled(&mut self, endpoint: &str, lacking: &[String]) {
        self.unfilled.insert(endpoint.to_owned(), lacking.to_vec());
    }

    pub(super) fn gave_up_on(&self, endpoint: &str) -> bool {
        self.given_up.contains(endpoint)
    }

    pub(super) fn give_up_on(&mut self, endpoint: &str) {
        self.given_up.insert(endpoint.to_owned());
    }

    pub(super) fn stopped_at(&mut self, most: u64) {
        self.stopped = Some(format!(
            "stopped after {most} calls, the most that were allowed (--most)"
        ));
    }

    pub(super) fn trouble(&mut self, endpoint: &str, what: &str, stops: bool) {
        self.troubles.push(format!("{endpoint}: {}", short(what)));
        if stops {
            self.has_failed = true;
            self.stopped = Some("stopped, because the server answers no more".to_owned());
        }
    }

    pub(super) fn answered(&mut self, exchange: &Exchange) {
        let outcome = match exchange.status {
            ..400 => Outcome::Answered,
            401 | 403 => Outcome::Refused,
            429 => Outcome::Limited,
            400..500 => Outcome::Failed,
            _ => Outcome::Broken,
        };
        *self.outcomes.entry(outcome).or_default() += 1;
    }

    pub(super) fn finish(&mut self, calls: u64, kinds: Vec<Kind>, failures: &[replay::Failure]) {
        self.calls = calls;
        self.kinds = kinds;
        for failure in failures {
            let replay::Failure {
                endpoint,
                exchange,
                pointer,
                what,
            } = failure;
            let kind = format!("{endpoint} {:?}: {}", without_numbers(pointer), short(what));
            self.unread.entry(kind).or_insert((0, *exchange)).0 += 1;
        }
    }

    pub(super) fn recorded(&mut self, path: &Path) {
        self.recording = Some(path.display().to_string());
    }

    fn count(&self, outcome: Outcome) -> usize {
        self.outcomes.get(&outcome).copied().unwrap_or_default()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.server, self.title)?;
        let exact = match self.is_exact {
            true => "",
            false => ", the nearest release that there is: what follows may be what changed since",
        };
        writeln!(f, "judged by {}{exact}", self.judge)?;
        writeln!(
            f,
            "{} calls: {} answered, {} refused, {} limited, {} other errors, {} faults of the server",
            self.calls,
            self.count(Outcome::Answered),
            self.count(Outcome::Refused),
            self.count(Outcome::Limited),
            self.count(Outcome::Failed),
            self.count(Outcome::Broken),
        )?;
        let left: Vec<_> = self
            .left
            .iter()
            .map(|(why, count)| format!("{count} {}", why.why()))
            .collect();
        if !left.is_empty() {
            writeln!(f, "endpoints left out: {}", left.join(", "))?;
        }
        if !self.unfilled.is_empty() {
            let unfilled = self.unfilled.iter();
            let unfilled: Vec<_> = unfilled
                .map(|(endpoint, lacking)| match lacking.as_slice() {
                    [] => endpoint.clone(),
                    lacking => format!("{endpoint} ({})", lacking.join(", ")),
                })
                .collect();
            writeln!(f, "nothing met to call with: {}", unfilled.join(", "))?;
        }
        for endpoint in &self.given_up {
            writeln!(f, "left alone after 429: {endpoint}")?;
        }
        for trouble in &self.troubles {
            writeln!(f, "no answer: {trouble}")?;
        }
        if let Some(why) = &self.stopped {
            writeln!(f, "{why}")?;
        }
        let times: usize = self.kinds.iter().map(|kind| kind.times).sum();
        writeln!(
            f,
            "\n{times} contradictions to the document, of {} kinds",
            self.kinds.len()
        )?;
        for kind in &self.kinds {
            writeln!(f, "{kind}")?;
        }
        let times: usize = self.unread.values().map(|(count, _)| count).sum();
        writeln!(
            f,
            "\n{times} places that the crate does not read as they came, of {} kinds",
            self.unread.len()
        )?;
        for (kind, (count, first)) in &self.unread {
            writeln!(f, "{count:7} times, first in {first}: {kind}")?;
        }
        if let Some(path) = &self.recording {
            writeln!(f, "\nrecorded in {path}")?;
        }
        Ok(())
    }
}
