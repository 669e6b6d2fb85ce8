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
    /// Whether anything is said of it but that it is required.
    pub(super) described: bool,
    pub(super) context: Context,
}

/// Where [`Members`] keep what holds for all members that have no name of their own. No member can be called so: JSON text that the import reads
/// may say it, and then describes this.
pub(super) const OTHERS: &str = "\0others";

pub(super) type Members = IndexMap<String, Member>;
