//! What `misskey-client` stands on: one call path that sends bytes and returns bytes, and thin typed shells around it.
//!
//! The work is done by code that knows no endpoint; [`Client`], [`Call`] and [`Error`] are generic only on their surface, over
//! one [`Api`] that a generated crate implements, so that hundreds of endpoints share one compiled call path.

mod answer;
mod api;
pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod core;
mod decode;
mod error;
mod http_client;
mod id;
mod maybe;
mod multipart;
mod origin;
mod paginate;
mod pointer;
mod prepare;
mod redact;
mod reply;
mod retry;
mod secret;
#[cfg(feature = "streaming")]
pub mod streaming;
mod timestamp;
mod trace;
mod transport;
mod upload;
pub mod wire;

pub use api::{AllowsGet, Api, Endpoint, EndpointInfo};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use decode::DecodeError;
pub use error::{ApiError, Error, ErrorKind, Fault};
pub use id::ParseIdError;
pub use maybe::Maybe;
pub use paginate::{Items, Pages, Paginate, Position, Seek};
pub use reply::Reply;
pub use retry::RetryPolicy;
pub use secret::TokenPlace;
pub use timestamp::{Timestamp, TimestampError, UnixMillis};
pub use transport::{
    HttpRequest, HttpResponse, Method, RequestBody, ResponseBody, Transport, TransportError,
    TransportFuture,
};
pub use upload::{Progress, Upload};

pub use bytes::Bytes;

/// What macros and emitted code of this project need; not for other use.
#[doc(hidden)]
pub mod __private {
    pub use crate::id::{created_at, validate};
    pub use serde;
    pub use serde_json;
}
