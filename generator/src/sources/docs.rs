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
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DocsFile {
    front_page: Option<String>,
    endpoints: BTreeMap<String, String>,
    models: BTreeMap<String, String>,
    properties: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
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

    /// What a field holds: by its place, else by its name anywhere. Most fields say it by their name alone.
    pub(crate) fn field(&self, place: &str, property: &str) -> Option<String> {
        // Both are asked, so that an entry that only a more exact one hides is not called stale.
        let general = self.find("properties", &self.file.properties, property);
        self.find("fields", &self.file.fields, &without_branches(place))
            .or(general)
    }

    /// Endpoints and components without a sentence, as `section.key`.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    /// Sentences for what the document does not have, as `section.key`.
    pub(crate) fn stale(&self) -> Vec<String> {
        let used = self.used.borrow();
        let sections = [
            ("endpoints", &self.file.endpoints),
            ("models", &self.file.models),
            ("properties", &self.file.properties),
            ("fields", &self.file.fields),
        ];
        let all = sections
            .iter()
            .flat_map(|(section, map)| map.keys().map(move |key| format!("{section}.{key}")));
        all.filter(|key| !used.contains(key)).collect()
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
