//! The commands, one file each.

pub(crate) mod check;
pub(crate) mod ci;
pub(crate) mod diff;
pub(crate) mod fetch;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod probe;
pub(crate) mod regen;
pub(crate) mod report;
mod standalone;
