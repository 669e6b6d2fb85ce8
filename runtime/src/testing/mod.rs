//! Testing programs without a server: one on this machine that answers as the test says, and samples of everything it can send.
#![allow(
    clippy::panic,
    reason = "a test fails by panicking, and this is for tests alone"
)]

mod answer;
#[doc(hidden)]
pub mod form;
mod http_server;
mod received;
mod recording;
mod rules;
mod sample;
mod server;
mod state;
#[cfg(feature = "streaming")]
mod streams;
mod told;

pub use answer::Answer;
pub use received::Received;
pub use rules::On;
pub use sample::{Given, SAMPLE_ID, Sample, json, member, tagged};
pub use server::{CallMade, Server, TOKEN};
#[cfg(feature = "streaming")]
pub use streams::{Message, Streams};
pub use told::Told;
#[cfg(feature = "webhook")]
pub use told::{WebhookRequest, webhook};
