//! Which releases an action is about.

use std::fmt;

use semver::Version;

/// A release of a server's software, as a snapshot records it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Release {
    /// In lower kebab case: `misskey`, `cherrypick`.
    pub software: String,
    /// Such as `2026.3.2`.
    pub version: String,
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.software, self.version)
    }
}

/// `misskey 2024.5.0..2025.4.1`: a software's releases, both ends included, each end optional. `misskey 2025.4.1` is one release, and
/// `cherrypick` all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Range {
    software: String,
    from: Option<Version>,
    to: Option<Version>,
}

impl Range {
    /// `None` where the text is no range.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (software, versions) = text.split_once(' ').unwrap_or((text, ".."));
        if software.is_empty()
            || !software
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        {
            return None;
        }
        let end = |text: &str| match text.trim() {
            "" => Some(None),
            version => Version::parse(version).ok().map(Some),
        };
        let (from, to) = match versions.split_once("..") {
            Some((from, to)) => (end(from)?, end(to)?),
            None => {
                let one = Version::parse(versions.trim()).ok()?;
                (Some(one.clone()), Some(one))
            }
        };
        let ordered = from.is_none() || to.is_none() || from <= to;
        ordered.then(|| Self {
            software: software.to_owned(),
            from,
            to,
        })
    }

    pub(super) fn holds(&self, release: &Release) -> bool {
        if self.software != release.software {
            return false;
        }
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        // A version that does not compare lies in no range.
        let Ok(version) = Version::parse(&release.version) else {
            return false;
        };
        self.from.as_ref().is_none_or(|from| *from <= version)
            && self.to.as_ref().is_none_or(|to| version <= *to)
    }
}
