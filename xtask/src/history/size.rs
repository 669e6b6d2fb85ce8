//! How large an API is.

use misskey_generator::model::{Api, Body};

/// Counts of what an API has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) endpoints: usize,
    /// With a name in Rust.
    pub(super) types: usize,
    /// Of all structs.
    pub(super) fields: usize,
    pub(super) codes: usize,
    pub(super) permissions: usize,
}

impl Size {
    pub(super) fn of(api: &Api) -> Self {
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
