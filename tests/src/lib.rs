//! What the workspace's integration tests share.

pub mod loopback;
