//! What people read: pages, texts and charts.

pub(crate) mod diff;
pub(crate) mod history;
