//! What the workspace's integration tests share.

pub mod loopback;
pub mod sign_in;
