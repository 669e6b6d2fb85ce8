//! Where a schema stands in the document, and what a type there is called.

use super::schema::{self, Schema, Shape};
use crate::model::{Home, Role};
use crate::words::naming::{camel, singular};

/// Where a schema stands, and what a type there would be called.
#[derive(Debug, Clone)]
pub(super) struct Context {
    /// `Note.poll.choices[]`, `notes/create.request.poll`: the form that names.yaml and docs.yaml use.
    pub(super) place: String,
    /// In the snapshot.
    pub(super) pointer: String,
    /// The nearest property's name.
    pub(super) property: Option<String>,
    /// The component whose direct property this is.
    pub(super) owner: Option<String>,
    /// The name of a type here.
    pub(super) name: String,
    /// What names of types below begin with.
    pub(super) prefix: String,
    /// The file of a type here.
    pub(super) home: Home,
    /// What a type here is in that file.
    pub(super) role: Role,
    pub(super) component: Option<String>,
}

impl Context {
    /// A component, and what its type is called.
    pub(super) fn of_component(name: &str, rust: &str) -> Self {
        Self {
            place: name.into(),
            pointer: format!("#/components/schemas/{}", schema::escape(name)),
            property: None,
            owner: None,
            name: rust.into(),
            prefix: rust.into(),
            home: Home::Model(name.into()),
            role: Role::Part,
            component: Some(name.into()),
        }
    }

    pub(super) fn of_request(endpoint: &str, pointer: &str) -> Self {
        Self {
            role: Role::Request,
            ..Self::of_endpoint(endpoint, "request", pointer, "Request", "")
        }
    }

    pub(super) fn of_response(endpoint: &str, pointer: &str) -> Self {
        Self {
            role: Role::Response,
            ..Self::of_endpoint(endpoint, "response", pointer, "Response", "Response")
        }
    }

    fn of_endpoint(endpoint: &str, what: &str, pointer: &str, name: &str, prefix: &str) -> Self {
        Self {
            place: format!("{endpoint}.{what}"),
            pointer: pointer.into(),
            property: None,
            owner: None,
            name: name.into(),
            prefix: prefix.into(),
            home: Home::Endpoint(endpoint.into()),
            role: Role::Part,
            component: None,
        }
    }

    pub(super) fn of_channel(place: &str, pointer: &str, name: &str, home: Home) -> Self {
        Self {
            place: place.into(),
            pointer: pointer.into(),
            property: None,
            owner: None,
            name: name.into(),
            prefix: name.into(),
            home,
            role: Role::Part,
            component: None,
        }
    }

    pub(super) fn property(&self, name: &str) -> Self {
        let full = joined(&self.prefix, &camel(name));
        Self {
            place: format!("{}.{name}", self.place),
            pointer: format!("{}/properties/{}", self.pointer, schema::escape(name)),
            property: Some(name.into()),
            owner: self.component.clone(),
            name: full.clone(),
            prefix: full,
            home: self.home.clone(),
            role: Role::Part,
            component: None,
        }
    }

    /// A member `a.b` and the member `b` of `a` are one place and two pointers.
    pub(super) fn key(&self) -> (String, String) {
        (self.place.clone(), self.pointer.clone())
    }

    pub(super) fn inner(&self, mark: &str, step: &str, otherwise: &str) -> Self {
        let name = if self.property.is_some() {
            singular(&self.name)
        } else {
            format!("{}{otherwise}", self.prefix)
        };
        Self {
            place: format!("{}{mark}", self.place),
            pointer: format!("{}/{step}", self.pointer),
            owner: None,
            prefix: name.clone(),
            name,
            role: Role::Part,
            component: None,
            ..self.clone()
        }
    }

    pub(super) fn item(&self) -> Self {
        self.inner("[]", "items", "Item")
    }

    pub(super) fn value(&self) -> Self {
        self.inner("{}", "additionalProperties", "Value")
    }

    /// A branch of a union, named after its variant.
    pub(super) fn branch(&self, variant: &str, index: usize) -> Self {
        let name = joined(&self.prefix, variant);
        Self {
            place: format!("{}({variant})", self.place),
            pointer: format!("{}/oneOf/{index}", self.pointer),
            prefix: name.clone(),
            name,
            role: Role::Part,
            ..self.clone()
        }
    }

    pub(super) fn named(mut self, name: &str) -> Self {
        self.name = name.into();
        self.prefix = name.into();
        self.role = Role::Part;
        self
    }
}

/// A name and what it begins with: the `_` before a digit is needed at the start only.
fn joined(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_owned()
    } else {
        format!("{prefix}{}", name.trim_start_matches('_'))
    }
}

/// The context of a member's type behind its lists and maps.
pub(super) fn core_context(schema: &Schema, context: &Context) -> Context {
    match &schema.shape {
        Shape::List(inner) => core_context(inner, &context.item()),
        Shape::Map(inner) => core_context(inner, &context.value()),
        _ => context.clone(),
    }
}

/// The name of a type that siblings share: the words their names end with, else the first one's with `Entry`.
pub(super) fn sibling_name(prefix: &str, contexts: &[Context]) -> String {
    let words: Vec<Vec<String>> = contexts
        .iter()
        .map(|context| words(context.name.strip_prefix(prefix).unwrap_or(&context.name)))
        .collect();
    let mut common = Vec::new();
    while let Some(last) = words[0]
        .len()
        .checked_sub(common.len() + 1)
        .map(|place| &words[0][place])
    {
        let all = words.iter().all(|other| {
            other.len() > common.len() && &other[other.len() - 1 - common.len()] == last
        });
        if !all {
            break;
        }
        common.insert(0, last.clone());
    }
    if common.is_empty() {
        format!("{}Entry", contexts[0].name)
    } else {
        format!("{prefix}{}", common.concat())
    }
}

/// The words of a type's name.
pub(super) fn words(camel: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for character in camel.chars() {
        match words.last_mut() {
            Some(word) if !character.is_uppercase() => word.push(character),
            _ => words.push(character.into()),
        }
    }
    words
}
