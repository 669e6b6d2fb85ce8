//! How bytes go to the server and come back: the one seam between calls and the network.

pub(crate) mod http_client;
mod origin;
mod seam;
mod settings;
mod tls;

pub(crate) use origin::Origin;
pub use seam::{RequestBody, ResponseBody, Transport, TransportFuture};
pub(crate) use settings::Settings;
