//! How generated types meet JSON: lean serde impls behind a few table macros.
//!
//! A derived `Deserialize` writes two types and three functions for each struct and is type-checked again in each;
//! here a struct is a table (name on the wire, how it may be absent) and the loop over an object's members exists once.
//! Everything is generic over the format's access types, so nothing is compiled into a program that does not use it.
//!
//! The macros are for generated code; they are not a public interface for people.

mod open_enum;
mod pages;
mod read;
mod shape;
mod tagged;
mod write;

pub use open_enum::Text;
pub use read::{Name, Object, Read, Receive, Slot, Source, receive};
pub use shape::{OneOrMany, Shapes, keyed, shaped};
pub use tagged::{Remaining, Tagged, tagged};
pub use write::{Members, Send, send};

/// Free JSON: any value, `null` included.
pub type Json = serde_json::Value;
/// A JSON object whose members the server's document does not describe.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

pub mod slot {
    //! Where a member's value waits until the whole object has been read, one kind for each way to be absent.

    pub use super::read::{Maybe, Nullable, Optional, Required};

    /// The member must be there.
    pub fn required<T>() -> Required<T> {
        Required(None)
    }
    /// The member must be there and may be `null`.
    pub fn nullable<T>() -> Nullable<T> {
        Optional(None)
    }
    /// The member may be left out.
    pub fn optional<T>() -> Optional<T> {
        Optional(None)
    }
    /// The member may be left out or `null`, and the two differ.
    pub fn maybe<T>() -> Maybe<T> {
        crate::Maybe::Absent
    }
}

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
