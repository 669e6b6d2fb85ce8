//! How large an API is.

use misskey_generator::model::{Api, Body};

/// Counts of what an API has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) endpoints: usize,
    /// With a name in Rust.
    pub(crate) types: usize,
    /// Of all structs.
    pub(crate) fields: usize,
    pub(crate) codes: usize,
    pub(crate) permissions: usize,
}

impl Size {
    pub(crate) fn of(api: &Api) -> Self {
        let fields = |body: &Body| match body {
            Body::Struct(fields) => fields.len(),
            _ => 0,
        };
        Self {
            endpoints: api.endpoints.len(),
            types: api.types.len(),
            fields: api.types.iter().map(|ty| fields(&ty.body)).sum(),
            codes: api.codes.len(),
            permissions: api.permissions.len(),
        }
    }
}
