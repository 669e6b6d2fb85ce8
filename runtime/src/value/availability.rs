//! Which servers have a feature, as far as their documents say.

use std::cmp::Ordering;
use std::fmt;

use super::version;

/// Which known releases of one server software have something: an endpoint, or a member of a request.
///
/// The known releases are those whose documents the generated crate was written from. A release between two that agree is taken to agree with
/// them; between two that differ, or before the oldest, the answer is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Availability {
    /// The software, such as `misskey`.
    pub software: &'static str,
    /// Its known releases, oldest first, and whether the thing is there.
    pub releases: &'static [(&'static str, bool)],
}

/// Whether a server has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Support {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Unknown: neither the server nor the known releases say.
    Unknown,
}

/// The software that a server runs, as it says itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Software {
    pub(crate) name: String,
    pub(crate) version: String,
}

impl Availability {
    /// Says in which of a software's known releases, oldest first, a thing is.
    #[must_use]
    pub const fn new(software: &'static str, releases: &'static [(&'static str, bool)]) -> Self {
        Self { software, releases }
    }

    /// Whether it tells of what that server runs.
    ///
    /// A fork that goes by the name of another software marks its versions (`2025.4.1-mhq.13`), and is what else marks them so.
    fn tells_of(&self, server: &Software) -> bool {
        let mark = version::mark(&server.version);
        let is_named = self.software.eq_ignore_ascii_case(&server.name);
        (is_named || mark.is_some())
            && self
                .releases
                .iter()
                .any(|(release, _)| version::mark(release) == mark)
    }

    fn at(&self, version: &str) -> Support {
        let mut before = None;
        for (release, has) in self.releases {
            match version::order(release, version) {
                Some(Ordering::Less) => before = Some(*has),
                Some(Ordering::Equal) => return Support::from(*has),
                Some(Ordering::Greater) if before == Some(*has) => return Support::from(*has),
                Some(Ordering::Greater) | None => return Support::Unknown,
            }
        }
        // Later releases keep what the newest known one has, but may bring what it has not.
        match before {
            Some(true) => Support::Yes,
            Some(false) | None => Support::Unknown,
        }
    }
}

impl Support {
    /// Whether it is [`Yes`](Self::Yes).
    #[must_use]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Whether it is [`No`](Self::No).
    #[must_use]
    pub const fn is_no(self) -> bool {
        matches!(self, Self::No)
    }
}

impl From<bool> for Support {
    fn from(has: bool) -> Self {
        if has { Self::Yes } else { Self::No }
    }
}

impl Software {
    /// Whether this software in this version has what is available there.
    pub(crate) fn supports(&self, available: &[Availability]) -> Support {
        available
            .iter()
            .find(|one| one.tells_of(self))
            .map_or(Support::Unknown, |one| one.at(&self.version))
    }
}

impl fmt::Display for Software {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

/// Since when there is what a server lacks: in its own software if that ever has it, else in the first that does.
pub(crate) fn since<'a>(
    available: &'a [Availability],
    server: Option<&Software>,
) -> Option<Since<'a>> {
    let since = |one: &'a Availability| {
        let first = one.releases.iter().position(|(_, has)| *has)?;
        let (release, _) = one.releases.get(first)?;
        Some(Since {
            software: one.software,
            release,
            is_oldest: first == 0,
        })
    };
    server
        .and_then(|server| available.iter().find(|one| one.tells_of(server)))
        .and_then(since)
        .or_else(|| available.iter().find_map(since))
}

/// `misskey has it since 2025.4.1`
pub(crate) struct Since<'a> {
    software: &'a str,
    release: &'a str,
    /// Whether no older release is known, so that it may have been there before.
    is_oldest: bool,
}

impl fmt::Display for Since<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has it since {}", self.software, self.release)?;
        if self.is_oldest {
            f.write_str(" or longer")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Availability, Software, Support, since};

    const LATER: &[Availability] = &[
        Availability::new(
            "misskey",
            &[
                ("2024.5.0", false),
                ("2024.11.0", false),
                ("2025.4.1", true),
                ("2026.3.2", true),
            ],
        ),
        Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
        Availability::new("cherrypick", &[("4.17.0", true)]),
        Availability::new("sharkey", &[("2025.5.2-dev", true)]),
    ];
    const FOR_A_WHILE: &[Availability] = &[Availability::new(
        "misskey",
        &[("2024.5.0", true), ("2025.4.1", false)],
    )];

    fn server(name: &str, version: &str) -> Software {
        Software {
            name: name.to_owned(),
            version: version.to_owned(),
        }
    }

    #[test]
    fn what_known_releases_tell_of_a_server() {
        use Support::{No, Unknown, Yes};
        for (name, version, expected) in [
            ("misskey", "2024.5.0", No),
            ("misskey", "2024.8.0", No),
            ("misskey", "2024.11.0", No),
            // Between one that lacks it and one that has it.
            ("misskey", "2025.1.0", Unknown),
            ("misskey", "2025.4.1-beta.0", Unknown),
            ("misskey", "2025.4.1", Yes),
            ("Misskey", "2025.10.0-rc.1", Yes),
            ("misskey", "2026.3.2", Yes),
            // Newer and older than all that are known.
            ("misskey", "2031.1.0", Yes),
            ("misskey", "2024.5.0-beta.1", Unknown),
            ("misskey", "13.14.2", Unknown),
            // Forks under another's name.
            ("misskey", "2025.4.1-mhq.13", No),
            ("misskey", "2025.4.1-mhq.14", Unknown),
            ("misskey", "2025.4.1-badger.1", Unknown),
            ("misskey", "2025.4.1+badger", Unknown),
            ("cherrypick", "4.17.0", Yes),
            ("cherrypick", "4.18.0", Yes),
            ("cherrypick", "4.16.0", Unknown),
            ("cherrypick", "4.17.0-badger", Unknown),
            ("sharkey", "2025.5.2-dev", Yes),
            ("sharkey", "2025.5.2", Yes),
            // No software, no version.
            ("badgerkey", "2026.3.2", Unknown),
            ("", "", Unknown),
            ("misskey", "", Unknown),
            ("misskey", "latest", Unknown),
        ] {
            assert_eq!(
                server(name, version).supports(LATER),
                expected,
                "{name} {version}"
            );
        }
        assert_eq!(server("misskey", "2026.3.2").supports(&[]), Unknown);
    }

    #[test]
    fn what_is_gone_may_come_again() {
        let at = |version| server("misskey", version).supports(FOR_A_WHILE);
        assert_eq!(at("2024.5.0"), Support::Yes);
        assert_eq!(at("2025.4.1"), Support::No);
        assert_eq!(at("2025.4.2"), Support::Unknown);
    }

    #[test]
    fn since_when() {
        let said = |available, server: Option<&Software>| {
            since(available, server).map(|since| since.to_string())
        };
        let since_2025 = Some("misskey has it since 2025.4.1".to_owned());
        assert_eq!(said(LATER, None), since_2025);
        let cherrypick = server("cherrypick", "4.1.0");
        assert_eq!(
            said(LATER, Some(&cherrypick)),
            Some("cherrypick has it since 4.17.0 or longer".to_owned())
        );
        // One that never had it, and one that is not known.
        for other in [
            server("misskey", "2025.4.1-mhq.13"),
            server("badgerkey", "1"),
        ] {
            assert_eq!(said(LATER, Some(&other)), since_2025);
        }
        assert_eq!(said(&[], None), None);
    }
}
