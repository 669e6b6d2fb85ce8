//! What was met in answers, and what later requests are made of: ids by whose they are, texts by what they are called.

use std::collections::BTreeMap;

use misskey_generator::Api;
use misskey_generator::model::{Body, Field, Presence, Type};
use serde_json::Value;

use super::scrub::is_secret;

/// More of one kind make no better requests.
const MOST: usize = 20;

/// Values from answers, in the order in which they came.
#[derive(Debug, Default)]
pub struct Met {
    ids: BTreeMap<String, Vec<String>>,
    texts: BTreeMap<String, Vec<String>>,
    words: Vec<String>,
}

impl Met {
    /// Ids of one entity, such as `Note`.
    #[must_use]
    pub fn ids(&self, entity: &str) -> &[String] {
        self.ids.get(entity).map_or(&[], Vec::as_slice)
    }

    /// Texts that stood in members of this name.
    #[must_use]
    pub fn texts(&self, name: &str) -> &[String] {
        self.texts.get(name).map_or(&[], Vec::as_slice)
    }

    /// First words of longer texts: something to search for that there is.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Takes what is of use from a value of this type.
    pub fn learn(&mut self, api: &Api, ty: &Type, value: &Value) {
        self.value(api, ty, "", value);
    }

    fn value(&mut self, api: &Api, ty: &Type, name: &str, value: &Value) {
        match (api.unaliased(ty), value) {
            (Type::Id(entity), Value::String(id)) => {
                keep(self.ids.entry(entity.clone()).or_default(), id);
            }
            (Type::Text, Value::String(text)) => self.text(name, text),
            (Type::Nullable(inner) | Type::OneOrMany(inner), value) if !value.is_array() => {
                self.value(api, inner, name, value);
            }
            (Type::List(inner) | Type::OneOrMany(inner), Value::Array(items)) => {
                for item in items {
                    self.value(api, inner, name, item);
                }
            }
            (Type::Tuple(places), Value::Array(items)) => {
                for (place, item) in places.iter().zip(items) {
                    self.value(api, place, name, item);
                }
            }
            (Type::Map(inner), Value::Object(members)) => {
                for value in members.values() {
                    self.value(api, inner, "", value);
                }
            }
            (Type::Named(id), value) => self.body(api, &api.types[*id].body, name, value),
            _ => {}
        }
    }

    fn body(&mut self, api: &Api, body: &Body, name: &str, value: &Value) {
        match body {
            Body::Struct(fields) => {
                for (field, value) in present(fields, value) {
                    self.value(api, &field.ty, &field.wire, value);
                }
            }
            Body::Tagged { tag, branches } => {
                let tag = value[tag].as_str().unwrap_or_default();
                let is_meant = |values: &[String]| values.iter().any(|value| value == tag);
                if let Some(branch) = branches.iter().find(|it| is_meant(&it.values)) {
                    self.value(api, &Type::Named(branch.ty), name, value);
                }
            }
            // What a branch does not describe is left alone, so the others do no harm.
            Body::Keyed(branches) => {
                for branch in branches {
                    self.value(api, &Type::Named(branch.ty), name, value);
                }
            }
            Body::Shapes(branches) => {
                for branch in branches {
                    self.value(api, &branch.ty, name, value);
                }
            }
            Body::Alias(_) | Body::Enum(_) | Body::Pending => {}
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        if is_secret(name) || text.is_empty() || text.len() > 256 {
            return;
        }
        keep(self.texts.entry(name.to_owned()).or_default(), text);
        let mut words = text.split_whitespace();
        if let (Some(word), Some(_)) = (words.next(), words.next())
            && word.chars().count() > 2
            && word.chars().all(char::is_alphanumeric)
        {
            keep(&mut self.words, word);
        }
    }
}

/// Fields with what is there of them.
fn present<'a>(
    fields: &'a [Field],
    value: &'a Value,
) -> impl Iterator<Item = (&'a Field, &'a Value)> {
    let known = fields
        .iter()
        .filter(|field| field.presence != Presence::Others);
    known.filter_map(|field| Some((field, value.get(&field.wire)?)))
}

fn keep(list: &mut Vec<String>, value: &str) {
    if list.len() < MOST && !list.iter().any(|known| known == value) {
        list.push(value.to_owned());
    }
}
