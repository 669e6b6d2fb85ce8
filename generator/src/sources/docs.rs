//! `schemas/docs.yaml`: our own sentences for what the document names.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The sentences, with a note of which were asked for.
#[derive(Debug, Default)]
pub(crate) struct Docs {
    file: DocsFile,
    used: RefCell<BTreeSet<String>>,
    missing: RefCell<BTreeSet<String>>,
    missing_in_streaming: RefCell<BTreeSet<String>>,
    missing_in_webhooks: RefCell<BTreeSet<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DocsFile {
    front_page: Option<String>,
    endpoints: BTreeMap<String, String>,
    models: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    properties: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    values: BTreeMap<String, BTreeMap<String, String>>,
    errors: BTreeMap<String, String>,
    permissions: BTreeMap<String, String>,
    samples: BTreeMap<String, String>,
    examples: BTreeMap<String, Example>,
}

/// A program's lines that call an endpoint.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    /// What they take from around them beside `client`: names and types.
    #[serde(default)]
    pub given: BTreeMap<String, String>,
    pub code: String,
}

impl Docs {
    /// Reads the file.
    ///
    /// # Errors
    /// The text is not YAML, or not of this form; the message has the line.
    pub(crate) fn parse(yaml: &str) -> Result<Self, serde_yaml::Error> {
        Ok(Self {
            file: serde_yaml::from_str(yaml)?,
            ..Self::default()
        })
    }

    fn find(&self, section: &str, map: &BTreeMap<String, String>, key: &str) -> Option<String> {
        let found = map.get(key)?;
        self.used.borrow_mut().insert(format!("{section}.{key}"));
        Some(found.clone())
    }

    fn needed(&self, section: &str, map: &BTreeMap<String, String>, key: &str) -> Option<String> {
        let found = self.find(section, map, key);
        if found.is_none() {
            self.missing.borrow_mut().insert(format!("{section}.{key}"));
        }
        found
    }

    /// The crate's front page, where these docs are for one crate.
    pub(crate) fn front_page(&self) -> Option<String> {
        self.file.front_page.clone()
    }

    /// What an endpoint does.
    pub(crate) fn endpoint(&self, name: &str) -> Option<String> {
        self.needed("endpoints", &self.file.endpoints, name)
    }

    /// What a component is.
    pub(crate) fn model(&self, name: &str) -> Option<String> {
        self.needed("models", &self.file.models, name)
    }

    /// What a field holds: by the first of its places that has an entry, else by its name anywhere.
    pub(crate) fn field(&self, places: &[&str], property: &str) -> Option<String> {
        // All are asked, so that an entry that only a more exact one hides is not called stale.
        let general = self.find("properties", &self.file.properties, property);
        let found: Vec<String> = places
            .iter()
            .filter_map(|place| self.find("fields", &self.file.fields, &without_branches(place)))
            .collect();
        found.into_iter().next().or(general)
    }

    /// What a type is that stands inside something else, by its place.
    pub(crate) fn inner_type(&self, place: &str) -> Option<String> {
        self.find("types", &self.file.types, place)
    }

    /// A type inside something else that nothing tells of.
    pub(crate) fn miss_type(&self, place: &str) {
        self.missing.borrow_mut().insert(format!("types.{place}"));
    }

    /// A field that neither its place nor its name tells of.
    pub(crate) fn miss_field(&self, place: &str) {
        for (file, missing) in [
            ("streaming: ", &self.missing_in_streaming),
            ("webhooks: ", &self.missing_in_webhooks),
        ] {
            if let Some(place) = place.strip_prefix(file) {
                missing.borrow_mut().insert(place.to_owned());
                return;
            }
        }
        let entry = format!("fields.{}", without_branches(place));
        self.missing.borrow_mut().insert(entry);
    }

    /// What a value of an enum says; the enum by its name where it is a model, else by its place.
    pub(crate) fn value(&self, of: &str, value: &str) -> Option<String> {
        let section = format!("values.{of}");
        match self.file.values.get(of) {
            Some(values) => self.needed(&section, values, value),
            None => self.needed(&section, &BTreeMap::new(), value),
        }
    }

    /// What tests find in a text where not any text will do: by its place, else by its name anywhere.
    pub(crate) fn sample(&self, place: &str, property: &str) -> Option<String> {
        let general = self.find("samples", &self.file.samples, property);
        self.find("samples", &self.file.samples, &without_branches(place))
            .or(general)
    }

    /// What an error code says: what happened, then what to do.
    pub(crate) fn error(&self, code: &str) -> Option<String> {
        self.needed("errors", &self.file.errors, code)
    }

    /// What an error code says at one endpoint, where that is more than it says elsewhere.
    pub(crate) fn error_at(&self, endpoint: &str, code: &str) -> Option<String> {
        self.find("errors", &self.file.errors, &format!("{endpoint}.{code}"))
    }

    /// What a permission allows.
    pub(crate) fn permission(&self, kind: &str) -> Option<String> {
        self.needed("permissions", &self.file.permissions, kind)
    }

    /// The examples of calls that were written, by endpoint.
    pub(crate) fn examples(&self) -> &BTreeMap<String, Example> {
        &self.file.examples
    }

    /// Marks the examples of endpoints that exist.
    pub(crate) fn has_endpoint(&self, endpoint: &str) {
        if self.file.examples.contains_key(endpoint) {
            self.used
                .borrow_mut()
                .insert(format!("examples.{endpoint}"));
        }
    }

    /// What has no sentence and needs one, as `section.key`.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    /// Places in streaming.yaml without a `doc`.
    pub(crate) fn missing_in_streaming(&self) -> Vec<String> {
        self.missing_in_streaming.borrow().iter().cloned().collect()
    }

    /// Places in webhooks.yaml without a `doc`.
    pub(crate) fn missing_in_webhooks(&self) -> Vec<String> {
        self.missing_in_webhooks.borrow().iter().cloned().collect()
    }

    /// Sentences for what the document does not have, as `section.key`.
    pub(crate) fn stale(&self) -> Vec<String> {
        let used = self.used.borrow();
        let sections = [
            ("endpoints", &self.file.endpoints),
            ("models", &self.file.models),
            ("types", &self.file.types),
            ("properties", &self.file.properties),
            ("fields", &self.file.fields),
            ("errors", &self.file.errors),
            ("permissions", &self.file.permissions),
            ("samples", &self.file.samples),
        ];
        let all = sections
            .iter()
            .flat_map(|(section, map)| map.keys().map(move |key| format!("{section}.{key}")));
        let values = self
            .file
            .values
            .iter()
            .flat_map(|(of, map)| map.keys().map(move |key| format!("values.{of}.{key}")));
        let examples = self
            .file
            .examples
            .keys()
            .map(|key| format!("examples.{key}"));
        all.chain(values)
            .chain(examples)
            .filter(|key| !used.contains(key))
            .collect()
    }
}

/// `Notification(Reaction).reaction` as docs.yaml writes it: `Notification.reaction`, for all branches that have it.
fn without_branches(place: &str) -> String {
    let mut depth = 0;
    let outside = |character: &char| {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => return depth == 0,
        }
        false
    };
    place.chars().filter(outside).collect()
}
