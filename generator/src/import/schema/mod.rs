//! A schema of any dialect → the one form a snapshot holds.
//!
//! Two steps: [`draft`] takes a schema's keywords apart and refuses what is not known, [`shape`] puts them together again in canonical form.

mod draft;
mod form;
mod names;
mod shape;

use serde_json::Value;

use super::{access, error::ImportError, pointer::Place};
use draft::Draft;
use form::free_json;
pub(super) use names::{COMPONENT, Schemas};

impl Schemas<'_> {
    /// The canonical form of a schema that may stay out: where it cannot be read, that is noted, and any value is allowed in its place.
    pub(super) fn readable(&self, schema: &Value, at: &Place<'_>) -> Value {
        self.faults
            .unless(self.canonical(schema, at))
            .unwrap_or_else(free_json)
    }

    /// The canonical form of the schema at `at`.
    pub(super) fn canonical(&self, schema: &Value, at: &Place<'_>) -> Result<Value, ImportError> {
        match schema {
            Value::Bool(true) => Ok(free_json()),
            Value::Bool(false) => Err(ImportError::unsupported(
                at,
                "the schema `false` allows no value at all; leave the property out instead",
            )),
            other => {
                let draft = Draft::read(self, access::object(other, at)?, at)?;
                shape::assemble(draft, at)
            }
        }
    }
}
