//! What the workspace's integration tests share.

pub mod document;
pub mod endpoints;
pub mod fields;
pub mod form;
pub mod instance;
pub mod known;
pub mod loopback;
pub mod place;
pub mod recording;
pub mod releases;
pub mod sign_in;
