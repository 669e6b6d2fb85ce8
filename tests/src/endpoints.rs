//! Every endpoint of the generated crate by its name, with JSON in place of its types.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;

use misskey_client::{
    AllowsGet, Client, DecodeError, Endpoint, EndpointInfo, Error, Reply, Upload,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// One endpoint.
pub struct Entry {
    /// What the crate says of it.
    pub info: &'static EndpointInfo,
    /// Reads a response as the crate's type and writes that as JSON again.
    pub decode: fn(&Reply) -> Result<Value, DecodeError>,
    /// Reads the crate's request type from JSON and sends it with POST; what comes back is the response, written as JSON again.
    pub from_json: FromJson,
    /// Sends `Request::new()` where that needs nothing.
    pub empty: Option<fn(&Client) -> Answer>,
    /// The same as `from_json` with GET, where it is allowed.
    pub get: Option<FromJson>,
}

/// Begins a call from a request that is JSON still.
pub type FromJson = fn(&Client, &Value) -> Result<Answer, serde_json::Error>;

/// A call under way.
pub type Answer = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

/// All endpoints, by name.
pub fn all() -> impl ExactSizeIterator<Item = &'static Entry> {
    TABLE.values()
}

/// The endpoint of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Entry> {
    TABLE.get(name)
}

/// What is uploaded wherever a request takes a file.
#[must_use]
pub fn test_upload() -> Upload {
    Upload::from_bytes("test \"file\".txt", UPLOADED).content_type("text/plain")
}

/// The content of [`test_upload`]; it looks like the end of a form without being one.
pub const UPLOADED: &[u8] = b"one\r\n--two--\r\nthree";

static TABLE: LazyLock<BTreeMap<&'static str, Entry>> = LazyLock::new(|| {
    let entries = include!(concat!(env!("OUT_DIR"), "/endpoints.rs"));
    entries
        .into_iter()
        .map(|entry: Entry| (entry.info.name, entry))
        .collect()
});

fn written(value: &impl Serialize) -> Value {
    // Writing a value whose maps have text keys to memory cannot fail; if it does, the comparison that follows says so.
    serde_json::to_value(value)
        .unwrap_or_else(|error| Value::String(format!("not written: {error}")))
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
    // Through text, as the client reads: a reader of `Value` is another one and forgives other things.
    serde_json::from_str(&value.to_string())
}

fn decode<R: Endpoint<Response: Serialize>>(reply: &Reply) -> Result<Value, DecodeError> {
    R::decode(reply).map(|response| written(&response))
}

fn send<R: Endpoint<Response: Serialize>>(client: &Client, request: R) -> Answer {
    let call = client.send(request);
    Box::pin(async move { call.await.map(|response| written(&response)) })
}

fn from_json<R: Endpoint<Response: Serialize> + DeserializeOwned>(
    client: &Client,
    request: &Value,
) -> Result<Answer, serde_json::Error> {
    read::<R>(request).map(|request| send(client, request))
}

fn get<R: AllowsGet<Response: Serialize> + DeserializeOwned>(
    client: &Client,
    request: &Value,
) -> Result<Answer, serde_json::Error> {
    let call = client.get(read::<R>(request)?);
    Ok(Box::pin(async move {
        call.await.map(|response| written(&response))
    }))
}
