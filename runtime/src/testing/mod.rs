//! Testing programs without a server: one on this machine that answers as the test says, and samples of everything it can send.
#![allow(
    clippy::panic,
    reason = "a test fails by panicking, and this is for tests alone"
)]

mod answer;
mod arrived;
#[doc(hidden)]
pub mod form;
mod http;
mod http_server;
mod on;
mod received;
mod recording;
mod rule;
mod sample;
mod server;
mod state;
#[cfg(feature = "streaming")]
mod streams;
mod told;
mod waiting;

pub use answer::Answer;
pub use on::On;
pub use received::Received;
pub use sample::{Given, SAMPLE_ID, Sample, json, member, tagged};
pub use server::{CallMade, Server};
pub use state::TOKEN;
#[cfg(feature = "streaming")]
pub use streams::{Message, Streams};
pub use told::Told;
#[cfg(feature = "webhook")]
pub use told::{WebhookRequest, webhook};
