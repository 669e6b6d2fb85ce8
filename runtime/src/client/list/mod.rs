//! Page after page of a list, as a stream.

mod compare;
mod course;
mod pages;
mod position;

#[cfg(feature = "streaming")]
pub(crate) use compare::is_newer;
pub use pages::{Items, Pages};
pub use position::{Paginate, Position, Seek};
