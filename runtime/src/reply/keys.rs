//! The items of a list without their types: what pages are told apart by.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::body::Reply;
use super::mend::mend;
use crate::wire::Text;

/// What tells an item from others, whether or not its type can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    /// Its `id`, where it is an object that has one.
    pub(crate) id: Option<Box<str>>,
    /// Stands for all of it.
    pub(crate) whole: u64,
}

impl Reply {
    /// A key for each item; none where the body is no list.
    pub(crate) fn keys(&self) -> Vec<Key> {
        std::str::from_utf8(self.bytes())
            .ok()
            .and_then(|text| read(text).or_else(|| read(&mend(text)?)))
            .unwrap_or_default()
    }
}

fn read(text: &str) -> Option<Vec<Key>> {
    let items = serde_json::from_str::<Vec<&RawValue>>(text).ok()?;
    let key = |item: &RawValue| {
        let mut hasher = DefaultHasher::new();
        item.get().hash(&mut hasher);
        Key {
            id: serde_json::from_str::<Id>(item.get())
                .ok()
                .and_then(|id| id.0),
            whole: hasher.finish(),
        }
    };
    Some(items.into_iter().map(key).collect())
}

/// The `id` of an object.
struct Id(Option<Box<str>>);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(IdVisitor)
    }
}

struct IdVisitor;

impl<'de> Visitor<'de> for IdVisitor {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Id, A::Error> {
        let mut id = None;
        while let Some(Text(name)) = map.next_key::<Text<'de>>()? {
            if name == "id" {
                id = Some(map.next_value::<Text<'de>>()?.0.into());
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Id(id))
    }
}
