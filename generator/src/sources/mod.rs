//! What stands beside a snapshot.

pub(crate) mod docs;
pub(crate) mod overlay;
pub(crate) mod rules;
pub(crate) mod streaming;
pub(crate) mod unfit;
pub(crate) mod webhooks;

use semver::Version;

use crate::import::Snapshot;
use crate::model::Api;

/// What stands beside the snapshot: texts of files, and the snapshots of other releases.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sources<'a> {
    /// `overlay.yaml`; empty for no corrections.
    pub overlay: &'a str,
    /// `names.yaml`; empty for no rules.
    pub names: &'a str,
    /// `docs.yaml`; empty for no sentences.
    pub docs: &'a str,
    /// The chapters of the guide; empty for a crate without one.
    pub guide: &'a [Chapter],
    /// Rust of our own that stands on generated types; a helper is left out of a crate that lacks what it needs.
    pub helpers: &'a [Helper],
    /// `streaming.yaml`; empty for a crate without streaming.
    pub streaming: &'a str,
    /// `webhooks.yaml`; empty for a crate without webhooks.
    pub webhooks: &'a str,
    /// Snapshots in any order; those of the same software tell since when each thing exists, and all of them where endpoints are.
    pub releases: &'a [Snapshot],
    /// Further releases that [`describe_release`](crate::describe_release) has described already, from the same sources; none of them in `releases`.
    pub described: &'a [Api],
    /// The oldest release that the crate has to work with, as `software/version`; what it or a later release leaves out is optional.
    /// Empty for none but the release described.
    pub floor: &'a str,
    /// Forks of the floor's software that the crate has to work with too. What any of their snapshots in `releases` leaves out is optional, and what only
    /// they have is known.
    pub forks: &'a [Fork],
}

impl Sources<'_> {
    /// Whether a release tells something about the API of `snapshot`: another one of its software, or one of a fork that the crate has to work with.
    #[must_use]
    pub fn concerns(&self, snapshot: &Snapshot, software: &str, version: &str) -> bool {
        if software == snapshot.software {
            let versions = (Version::parse(&snapshot.version), Version::parse(version));
            return matches!(versions, (Ok(own), Ok(other)) if own != other);
        }
        let of_floor = self.floor.split_once('/').map(|(software, _)| software);
        of_floor == Some(snapshot.software.as_str())
            && self.forks.iter().any(|fork| fork.software == software)
    }
}

/// A module that is carried into the crate. It sees the crate as `crate`; what it makes public stands at the crate's root.
///
/// Lines that begin with `//# ` say what it stands on: `//# models::Note.text: Option<String>`, `//# endpoints::i::Response: models::MeDetailed`,
/// `//# streaming::main.mention: models::Note`, each with the type as the crate writes it, and `//# feature: notes`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// The module's name in Rust.
    pub name: String,
    /// Its source.
    pub text: String,
}

/// A chapter of the guide: documentation that is a module of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The module's name in Rust: `uploads`. The one called [`Chapter::OVERVIEW`] is the guide's first page.
    pub name: String,
    /// Markdown.
    pub text: String,
}

impl Chapter {
    /// The name of the page that lists the chapters.
    pub const OVERVIEW: &'static str = "overview";
}

/// A fork that the crate works with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// As its snapshots call it, in lower kebab case: `sharkey`.
    pub software: String,
    /// As people call it: `Sharkey`.
    pub title: String,
}

/// Whether the sources were written for this very document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Yes: a correction, rule or sentence that matches nothing is an error, and so is a missing sentence.
    Exact,
    /// No: what matches applies, the rest is listed.
    WhereItFits,
}
