//! Values for tests, with everything filled in that a server would fill in.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::value::{Maybe, Timestamp, UnixMillis};
use crate::wire::{Json, JsonObject, OneOrMany};

/// 2026-01-01T00:00:00Z, in milliseconds since 1970: when samples were made.
const TIME: i64 = 1_767_225_600_000;
/// The id of all samples, in the form `aidx`; it holds the time at which they were made.
#[doc(hidden)]
pub const SAMPLE_ID: &str = "agy8t1c000000001";

/// A value that a server might send, for tests: `Note::sample()`.
///
/// What is required is there and valid (an id, a time, the first value of an enum); what may be null or left out is; texts say `sample`, unless something
/// of a certain form belongs there; numbers are 0, and lists are empty. The same sample is made each time.
///
/// The structs of this crate cannot be written out in another one, since they may get more fields. So change the fields of a sample:
///
/// ```
/// # use misskey_runtime::testing::Sample;
/// # #[derive(Debug)]
/// # struct Note { text: Option<String>, cw: Option<String> }
/// # impl Sample for Note { fn sample() -> Self { Note { text: None, cw: None } } }
/// let mut note = Note::sample();
/// note.text = Some("Hello".into());
/// // The same, where an expression is needed:
/// let note = Note::sample_with(|note| note.text = Some("Hello".into()));
/// ```
pub trait Sample: Sized {
    /// The sample.
    #[must_use]
    fn sample() -> Self;

    /// The sample, changed.
    #[must_use]
    fn sample_with(change: impl FnOnce(&mut Self)) -> Self {
        let mut sample = Self::sample();
        change(&mut sample);
        sample
    }

    /// The sample at a place of which more is known.
    #[doc(hidden)]
    #[must_use]
    fn sample_as(_given: Given) -> Self {
        Self::sample()
    }
}

/// What is known of a sample's place.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Given {
    Text(&'static str),
    Number(i64),
}

impl Given {
    /// The text, if it is one.
    #[must_use]
    pub fn text(self) -> Option<&'static str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }
}

impl From<&'static str> for Given {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Given {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Sample for () {
    fn sample() -> Self {}
}

impl Sample for bool {
    fn sample() -> Self {
        false
    }
}

impl Sample for i64 {
    fn sample() -> Self {
        0
    }
    fn sample_as(given: Given) -> Self {
        match given {
            Given::Number(number) => number,
            Given::Text(_) => 0,
        }
    }
}

impl Sample for f64 {
    fn sample() -> Self {
        0.0
    }
    // Samples are small.
    #[allow(clippy::cast_precision_loss)]
    fn sample_as(given: Given) -> Self {
        i64::sample_as(given) as Self
    }
}

impl Sample for String {
    fn sample() -> Self {
        "sample".into()
    }
    fn sample_as(given: Given) -> Self {
        given.text().unwrap_or("sample").into()
    }
}

impl Sample for Timestamp {
    fn sample() -> Self {
        Self::from_unix_millis(TIME).unwrap_or_else(|_| Self::now())
    }
}

impl Sample for UnixMillis {
    fn sample() -> Self {
        Self(TIME)
    }
}

impl Sample for Json {
    fn sample() -> Self {
        Self::Null
    }
}

impl Sample for JsonObject {
    fn sample() -> Self {
        Self::new()
    }
}

impl<T> Sample for Option<T> {
    fn sample() -> Self {
        None
    }
}

impl<T> Sample for Maybe<T> {
    fn sample() -> Self {
        Self::Absent
    }
}

impl<T> Sample for Vec<T> {
    fn sample() -> Self {
        Self::new()
    }
}

impl<T> Sample for BTreeMap<String, T> {
    fn sample() -> Self {
        Self::new()
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample() -> Self {
        Self::new(T::sample())
    }
    fn sample_as(given: Given) -> Self {
        Self::new(T::sample_as(given))
    }
}

impl<T: Sample> Sample for OneOrMany<T> {
    fn sample() -> Self {
        Self::One(T::sample())
    }
    fn sample_as(given: Given) -> Self {
        Self::One(T::sample_as(given))
    }
}

macro_rules! tuples {
    ($(($($place:ident)*))*) => {$(
        impl<$($place: Sample),*> Sample for ($($place,)*) {
            fn sample() -> Self {
                ($($place::sample(),)*)
            }
        }
    )*};
}

tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

/// A value as JSON.
///
/// # Panics
/// It is none, which no type of a generated crate is.
#[doc(hidden)]
#[must_use]
pub fn json<T: Serialize + ?Sized>(value: &T) -> Json {
    match serde_json::to_value(value) {
        Ok(json) => json,
        Err(error) => panic!("this cannot be written as JSON: {error}"),
    }
}

/// An object with one member.
#[doc(hidden)]
#[must_use]
pub fn member<T: Serialize + ?Sized>(name: &str, value: &T) -> Json {
    Json::Object([(name.to_owned(), json(value))].into_iter().collect())
}

/// A branch of a union that a member tells.
#[doc(hidden)]
#[must_use]
pub fn tagged<B: Serialize, T: DeserializeOwned>(branch: &B, tag: &str, values: &[&str]) -> T {
    let mut object = json(branch);
    if let (Some(members), Some(value)) = (object.as_object_mut(), values.first()) {
        members.insert(tag.to_owned(), Json::from(*value));
    }
    match serde_json::from_value(object) {
        Ok(union) => union,
        Err(error) => panic!("this sample is none of its union: {error}"),
    }
}
