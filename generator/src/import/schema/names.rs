//! The schemas of a document, by name.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::import::{error::ImportError, faults::Faults, pointer::Place};

pub(in crate::import) const COMPONENT: &str = "#/components/schemas/";

/// The names that a `$ref` may lead to, and what was found wrong on the way through the document.
pub(in crate::import) struct Schemas<'a> {
    names: BTreeSet<&'a str>,
    pub(in crate::import) faults: Faults,
}

impl<'a> Schemas<'a> {
    pub(in crate::import) fn new(components: &'a Map<String, Value>) -> Self {
        Self {
            names: components.keys().map(String::as_str).collect(),
            faults: Faults::default(),
        }
    }

    /// Whether a reference leads to one of them.
    pub(super) fn resolve(&self, reference: &str, at: &Place<'_>) -> Result<(), ImportError> {
        let why = match reference.strip_prefix(COMPONENT) {
            Some(name) if self.names.contains(name) => return Ok(()),
            Some(_) => "names no schema of this document; the document is incomplete",
            None => {
                "does not lead to `#/components/schemas/…`, the only place a snapshot refers to"
            }
        };
        Err(ImportError::Reference {
            pointer: at.pointer(),
            reference: reference.to_owned(),
            why,
        })
    }
}
