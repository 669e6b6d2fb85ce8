//! In which known releases a thing is.

/// In which known releases of one server software a thing is: an endpoint, or a member of a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Availability {
    /// The software, in lower kebab case: `misskey`.
    pub software: String,
    /// As people call it: `Misskey`, `Sharkey`.
    pub title: String,
    /// Its known releases, oldest first, and whether the thing is there.
    pub releases: Vec<(String, bool)>,
}

impl Availability {
    /// Whether it is in every known release.
    #[must_use]
    pub fn is_everywhere(&self) -> bool {
        self.releases.iter().all(|(_, has)| *has)
    }

    /// Where it came and where it went, oldest first: each release that differs from the one before, and the oldest that has it.
    pub fn turns(&self) -> impl Iterator<Item = &(String, bool)> {
        let mut before = false;
        self.releases.iter().filter(move |(_, has)| {
            let turns = *has != before;
            before = *has;
            turns
        })
    }
}
