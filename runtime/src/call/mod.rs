//! One call: from a request in JSON to bytes, to the server, and back to a reply or an error.

pub(crate) mod backoff;
pub(crate) mod caller;
mod endpoint;
mod multipart;
mod pending;
pub(crate) mod prepare;
pub(crate) mod receive;
mod retry;
mod server;
pub(crate) mod trace;
pub(crate) mod transport;
mod upload;

pub use endpoint::{AllowsGet, Endpoint, EndpointInfo};
pub use pending::Call;
pub(crate) use pending::{Pending, Running, poll_running};
pub use retry::RetryPolicy;
pub use server::Server;
pub use upload::{Progress, Upload};
