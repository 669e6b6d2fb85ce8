//! What the workspace's integration tests share.

pub mod contradictions;
pub mod document;
pub mod endpoints;
pub mod fields;
pub mod instance;
pub mod known;
pub mod loopback;
pub mod place;
pub mod probe;
pub mod recording;
pub mod releases;
pub mod replay;
pub mod sign_in;
