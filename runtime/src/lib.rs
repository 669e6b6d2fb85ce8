//! The runtime of `misskey-client`: one way for a call to go out as bytes and come back as bytes, with thin typed shells around it.
//!
//! Programs depend on `misskey-client`, which re-exports what they need; this crate is for generated crates.
//!
//! Everything here is concrete: the code that does the work knows no endpoint and no crate's types, so one [`Client`] serves every
//! crate generated for this runtime. Error codes and permissions are text here; the generated enums convert from and to it with
//! `From<&str>` and `AsRef<str>`.
//!
//! The modules, each importing only from those before it: `value` and `wire` (how types meet JSON), `reply`, `error`, `call`, `client`, then [`auth`],
//! `streaming`, and `testing`. `webhook` stands on `reply` alone.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Without the client, much of what it stands on has no use.
#![cfg_attr(not(feature = "client"), allow(dead_code, unused_imports))]

#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod error;
mod reply;
#[cfg(feature = "streaming")]
pub mod streaming;
#[cfg(feature = "testing")]
pub mod testing;
mod value;
#[cfg(feature = "webhook")]
pub mod webhook;
pub mod wire;

#[cfg(feature = "client")]
pub use call::transport::{RequestBody, ResponseBody, Transport, TransportFuture};
#[cfg(feature = "client")]
pub use call::{AllowsGet, Call, Endpoint, EndpointInfo, Progress, RetryPolicy, Server, Upload};
#[cfg(feature = "blocking")]
pub use client::blocking;
#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder, Items, Pages, Paginate, Position, Seek};
#[cfg(feature = "client")]
pub use error::{ApiError, Error, ErrorKind, Refusal, TransportError};
pub use reply::secret::TokenPlace;
pub use reply::{DecodeError, Reply};
pub use value::text::{Acct, ParseAcctError, ParseReactionError, Reaction, mfm};
pub use value::{
    Availability, Maybe, ParseIdError, Support, Timestamp, TimestampError, UnixMillis,
};

#[cfg(feature = "client")]
pub use reqwest;
pub use {bytes, http};

/// What macros and emitted code of this project need; not for other use.
#[doc(hidden)]
pub mod __private {
    pub use crate::value::id::{IdText, created_at, validate};
    pub use serde;
    pub use serde_json;
}
