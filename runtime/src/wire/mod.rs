//! How generated types meet JSON: lean serde impls behind a few table macros.
//!
//! A derived `Deserialize` writes two types and three functions for each struct and is type-checked again in each;
//! here a struct is a table (name on the wire, how it may be absent) and the loop over an object's members exists once.
//! Everything is generic over the format's access types, so nothing is compiled into a program that does not use it.
//!
//! The macros are for generated code; they are not a public interface for people.

mod json;
mod keyed;
mod one_or_many;
mod open_enum;
mod pages;
mod read;
mod shape;
pub mod slot;
mod source;
mod tagged;
mod text;
mod write;

pub use json::{Json, JsonObject};
pub use keyed::read_keyed;
pub use one_or_many::OneOrMany;
pub use read::{ObjectReader, ReadObject, read_object};
pub use shape::{Shapes, read_shape};
pub use source::{Name, Source};
pub use tagged::{Remaining, Tagged, read_tagged};
#[cfg(feature = "streaming")]
pub(crate) use text::Text;
pub use text::read_text;
pub use write::{ObjectWriter, WriteObject, write_object};

/// Implements the serde traits of a struct that servers send. `Serialize` comes with the feature `full-serde`.
#[doc(hidden)]
#[macro_export]
macro_rules! __received {
    ($Type:ident { $($fields:tt)* }) => {
        $crate::__receive!($Type { $($fields)* });
        #[cfg(feature = "full-serde")]
        $crate::__send!($Type { $($fields)* });
    };
}

/// Implements the serde traits of a struct that is sent to servers. `Deserialize` comes with the feature `full-serde`.
#[doc(hidden)]
#[macro_export]
macro_rules! __sent {
    ($Type:ident { $($fields:tt)* }) => {
        $crate::__send!($Type { $($fields)* });
        #[cfg(feature = "full-serde")]
        $crate::__receive!($Type { $($fields)* });
    };
}

/// Implements the serde traits of a struct that travels both ways.
#[doc(hidden)]
#[macro_export]
macro_rules! __sent_and_received {
    ($Type:ident { $($fields:tt)* }) => {
        $crate::__send!($Type { $($fields)* });
        $crate::__receive!($Type { $($fields)* });
    };
}

/// Implements the serde traits of a struct that no endpoint uses, with the feature `full-serde` only.
#[doc(hidden)]
#[macro_export]
macro_rules! __unused {
    ($Type:ident { $($fields:tt)* }) => {
        #[cfg(feature = "full-serde")]
        $crate::__sent_and_received!($Type { $($fields)* });
    };
}

pub use crate::{
    __keyed as keyed_union, __open_enum as open_enum, __pages as pages, __received as received,
    __send as sent_only, __sent as sent, __sent_and_received as sent_and_received,
    __shapes as shape_union, __tagged as tagged_union, __unused as unused,
};
