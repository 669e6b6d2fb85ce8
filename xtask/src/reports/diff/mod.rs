//! What changed from one document to another: for a screen, for release notes, for a browser, for those who compile against the crate.

pub(crate) mod groups;
pub(crate) mod html;
pub(crate) mod markdown;
#[cfg(test)]
pub(crate) mod samples;
pub(crate) mod text;
pub(crate) mod upgrade;
pub(crate) mod verdict;
