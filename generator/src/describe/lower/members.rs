//! The members of an object, however it is composed.

use std::rc::Rc;

use indexmap::IndexMap;

use super::context::Context;
use super::schema::Schema;

/// A flat object's member with the place that describes it: a type met there is named by the component that owns it.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) schema: Rc<Schema>,
    pub(super) required: bool,
    pub(super) context: Context,
}

pub(super) type Members = IndexMap<String, Member>;
