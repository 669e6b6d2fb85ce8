//! Several releases of one server side by side: what they have in common, since when each thing exists and where, and what the crate must put
//! up with so that it works with all of them.

mod adopt;
mod availability;
mod floor;
mod lifetime;
pub(crate) mod pairs;

pub(crate) use adopt::{Fork, adopt};
pub(crate) use availability::locate;
pub(crate) use floor::{Relaxed, keep_codes, relax};
pub(crate) use lifetime::mark;
