//! What each release brought.

pub(crate) mod chart;
pub(crate) mod page;
mod releases;
mod size;

pub(crate) use releases::{Chapter, Fork, History};
pub(crate) use size::Size;
