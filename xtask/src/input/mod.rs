//! What is read: documents, releases, and what stands in `schemas/`.

pub(crate) mod advice;
pub(crate) mod bytes;
pub(crate) mod described;
pub(crate) mod documents;
pub(crate) mod kept_snapshot;
pub(crate) mod nodeinfo;
pub(crate) mod releases;
pub(crate) mod sources;
