//! A schema of a corrected document, read without merging anything.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::model::Limits;

const COMPONENT: &str = "#/components/schemas/";
/// `describe` refuses documents whose `allOf` goes deeper.
const DEEPEST: usize = 64;
/// Keywords that are compared one by one.
const TOLD: &[&str] = &[
    "$ref",
    "type",
    "format",
    "nullable",
    "deprecated",
    "enum",
    "default",
    "x-misskey-json",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "allOf",
    "oneOf",
    "anyOf",
    "x-misskey-prefix-items",
];

/// A schema and, where it only puts `nullable` or a default beside another one, that one.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    outer: Option<&'a Map<String, Value>>,
    core: Option<&'a Map<String, Value>>,
    pub(super) nullable: bool,
}

/// What kind of thing a schema states.
pub(super) enum Form<'a> {
    Any,
    Reference(&'a str),
    Values(BTreeSet<&'a str>),
    Scalar(&'a str),
    List(Option<&'a Value>),
    Tuple(&'a [Value]),
    Map(&'a Value),
    Object(Members<'a>),
    Union(&'a [Value]),
}

/// An object however it is composed.
#[derive(Default)]
pub(super) struct Members<'a> {
    /// Each with everything that is stated of it, in order: parts of an `allOf` may describe one member twice, and all of it holds.
    pub(super) properties: BTreeMap<&'a str, Vec<Member<'a>>>,
    /// Parts of an `allOf` that are unions.
    pub(super) parts: Vec<&'a Value>,
    /// What members without a name of their own are.
    pub(super) others: Option<&'a Value>,
}

#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) schema: &'a Value,
    /// Whether what states it requires it.
    pub(super) required: bool,
    /// Whether something else requires it.
    pub(super) raised: bool,
    /// The component that states it, if it is another's.
    pub(super) origin: Option<&'a str>,
}

impl<'a> Node<'a> {
    pub(super) fn of(schema: &'a Value) -> Self {
        let outer = schema.as_object();
        let (mut core, mut nullable) = (outer, false);
        for _ in 0..DEEPEST {
            nullable |= core.is_some_and(|keywords| keywords.get("nullable") == Some(&true.into()));
            let single = core.and_then(|keywords| {
                ["allOf", "oneOf", "anyOf"].iter().find_map(|key| {
                    match keywords.get(*key)?.as_array()?.as_slice() {
                        [only] => Some(only),
                        _ => None,
                    }
                })
            });
            match single {
                Some(only) => core = only.as_object(),
                None => break,
            }
        }
        Self {
            outer,
            core,
            nullable,
        }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.core?.get(key)
    }

    /// What is said of the value beside what it is, which may stand around the rest.
    fn note(&self, key: &str) -> Option<&'a Value> {
        self.outer
            .and_then(|outer| outer.get(key))
            .or(self.get(key))
    }

    fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key)?.as_str()
    }

    fn list(&self, key: &str) -> Option<&'a [Value]> {
        Some(self.core?.get(key)?.as_array()?)
    }

    /// The component that is referred to.
    pub(super) fn reference(&self) -> Option<&'a str> {
        let name = self.text("$ref")?;
        Some(name.strip_prefix(COMPONENT).unwrap_or(name))
    }

    /// The component in place of a reference to it.
    pub(super) fn through(self, components: &'a Map<String, Value>) -> Self {
        let mut node = self;
        for _ in 0..DEEPEST {
            let Some(target) = node.reference().and_then(|name| components.get(name)) else {
                break;
            };
            let target = Self::of(target);
            node.core = target.core;
            node.nullable |= target.nullable;
        }
        node
    }

    pub(super) fn format(&self) -> Option<&'a str> {
        self.text("format")
    }

    pub(super) fn default(&self) -> Option<&'a Value> {
        self.note("default")
    }

    pub(super) fn deprecated(&self) -> bool {
        self.note("deprecated") == Some(&true.into())
    }

    /// Whether it states nothing but null.
    pub(super) fn is_any(&self) -> bool {
        matches!(self.form(&Map::new()), Form::Any)
    }

    pub(super) fn limits(&self) -> Limits {
        let count = |key| {
            self.get(key)
                .and_then(Value::as_u64)
                .and_then(|count| usize::try_from(count).ok())
        };
        let number = |key| match self.get(key) {
            Some(Value::Number(number)) => Some(number.clone()),
            _ => None,
        };
        Limits {
            min: number("minimum"),
            max: number("maximum"),
            min_length: count("minLength"),
            max_length: count("maxLength"),
            pattern: self.text("pattern").map(str::to_owned),
            min_items: count("minItems"),
            max_items: count("maxItems"),
            unique_items: self.get("uniqueItems") == Some(&true.into()),
        }
    }

    /// Every keyword that nothing else here knows.
    pub(super) fn others(&self) -> BTreeMap<&'a str, &'a Value> {
        let both = self.outer.into_iter().chain(self.core).flatten();
        both.filter(|(key, _)| !TOLD.contains(&key.as_str()))
            .map(|(key, value)| (key.as_str(), value))
            .collect()
    }

    pub(super) fn form(&self, components: &'a Map<String, Value>) -> Form<'a> {
        if let Some(name) = self.reference() {
            return Form::Reference(name);
        }
        if let Some(branches) = self.list("oneOf").or_else(|| self.list("anyOf")) {
            return Form::Union(branches);
        }
        let values: BTreeSet<&str> = self
            .list("enum")
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if !values.is_empty() {
            return Form::Values(values);
        }
        if self.list("allOf").is_some() {
            return Form::Object(self.members(components));
        }
        match self.text("type") {
            Some("array") => match self.list("x-misskey-prefix-items") {
                Some(places) => Form::Tuple(places),
                None => Form::List(self.get("items")),
            },
            Some("object") => match self.get("additionalProperties") {
                Some(values) if values.is_object() && self.get("properties").is_none() => {
                    Form::Map(values)
                }
                _ => Form::Object(self.members(components)),
            },
            Some(scalar) => Form::Scalar(scalar),
            None => Form::Any,
        }
    }

    fn members(&self, components: &'a Map<String, Value>) -> Members<'a> {
        let mut members = Members::default();
        self.gather(components, None, 0, &mut members);
        members
    }

    fn gather(
        &self,
        components: &'a Map<String, Value>,
        origin: Option<&'a str>,
        depth: usize,
        members: &mut Members<'a>,
    ) {
        if depth > DEEPEST {
            return;
        }
        for part in self.list("allOf").into_iter().flatten() {
            let node = Node::of(part);
            if let Some(name) = node.reference() {
                match components.get(name).map(Node::of) {
                    Some(target) if target.is_object() => {
                        target.gather(components, Some(name), depth + 1, members);
                    }
                    _ => members.parts.push(part),
                }
            } else if node.is_object() {
                node.gather(components, origin, depth + 1, members);
            } else {
                members.parts.push(part);
            }
        }
        let required: BTreeSet<&str> = self
            .list("required")
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let properties = self.get("properties").and_then(Value::as_object);
        for (name, schema) in properties.into_iter().flatten() {
            let member = Member {
                schema,
                required: required.contains(name.as_str()),
                raised: false,
                origin,
            };
            members.properties.entry(name).or_default().push(member);
        }
        for name in required {
            let known = members.properties.get_mut(name).into_iter().flatten();
            known.for_each(|member| member.raised |= !member.required);
        }
        if let Some(values) = self.get("additionalProperties") {
            members.others = Some(values);
        }
    }

    fn is_object(&self) -> bool {
        self.list("allOf").is_some()
            || self.text("type") == Some("object")
            || self.get("properties").is_some()
            || self.get("required").is_some()
    }
}

impl Members<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.properties.is_empty() && self.parts.is_empty()
    }
}

impl Form<'_> {
    /// In words, as messages have it.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Any => "any JSON".into(),
            Self::Reference(name) => (*name).to_owned(),
            Self::Values(_) => "enum".into(),
            Self::Scalar(name) => (*name).to_owned(),
            Self::List(_) => "list".into(),
            Self::Tuple(places) => format!("list of exactly {}", places.len()),
            Self::Map(_) => "map".into(),
            Self::Object(members) if members.is_empty() => "any object".into(),
            Self::Object(_) => "object".into(),
            Self::Union(_) => "union".into(),
        }
    }
}
