//! How generated types meet JSON: lean serde impls behind a few table macros.
//!
//! A derived `Deserialize` writes two types and three functions for each struct and is type-checked again in each;
//! here a struct is a table (name on the wire, how it may be absent) and the loop over an object's members exists once.
//! Everything is generic over the format's access types, so nothing is compiled into a program that does not use it.
//!
//! The macros are for generated code; they are not a public interface for people.

mod interface;
mod json;
mod keyed;
mod object;
mod one_or_many;
mod open_enum;
#[doc(hidden)]
pub mod pages;
mod place;
mod raw;
mod read;
mod shape;
pub mod slot;
mod source;
mod table;
mod tagged;
mod text;
mod write;

pub use json::{Json, JsonObject};
pub use keyed::read_keyed;
pub use one_or_many::OneOrMany;
pub use place::InPlace;
pub use read::{ObjectReader, ReadObject, read_object, read_object_in_place};
pub use shape::{Shapes, read_object_or_number, read_shape};
pub use source::{Member, Name, Source};
pub use tagged::{Remaining, Tagged, read_tagged};
pub(crate) use text::Text;
pub use text::{FromWire, read_text};
pub use write::{ObjectWriter, WriteObject, write_object};

pub use crate::{
    __interface as interface, __keyed as keyed_union, __object as object, __open_enum as open_enum,
    __pages as pages, __shapes as shape_union, __table as table, __tagged as tagged_union,
};
