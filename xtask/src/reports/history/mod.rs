//! What each release brought.

pub(crate) mod chart;
pub(crate) mod page;
mod releases;
pub(crate) mod servers;
mod size;

pub(crate) use releases::{Chapter, Fork, History};
pub(crate) use size::Size;
