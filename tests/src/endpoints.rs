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
    decode: Decode,
    /// Reads the crate's request type from JSON and sends it with POST; what comes back is the response, written as JSON again.
    from_json: FromJson,
    /// Sends `Request::new()` where that needs nothing.
    pub empty: Option<fn(&Client) -> Answer>,
    /// The same as `from_json` with GET, where it is allowed.
    get: Option<FromJson>,
    /// The type of requests for several, where the endpoint has one.
    many: Option<Many>,
}

/// A request that asks for several, beside one that asks for one.
struct Many {
    /// Whether a request does.
    asks: fn(&Value) -> bool,
    decode: Decode,
    from_json: FromJson,
    get: Option<FromJson>,
}

impl Entry {
    /// Whether a request asks for one of something that others ask several of.
    #[must_use]
    pub fn asks_for_one(&self, request: &Value) -> bool {
        self.many.as_ref().is_some_and(|many| !(many.asks)(request))
    }

    /// Whether the request type for several is the one for this request.
    fn many_for(&self, request: &Value) -> Option<&Many> {
        self.many.as_ref().filter(|many| (many.asks)(request))
    }

    /// Sends a request with POST; what comes back is the response, written as JSON again.
    ///
    /// # Errors
    /// The request is none of this endpoint.
    pub fn post(&self, client: &Client, request: &Value) -> Result<Answer, serde_json::Error> {
        let many = self.many_for(request).map(|many| many.from_json);
        many.unwrap_or(self.from_json)(client, request)
    }

    /// A function that does the same with GET, where that is allowed.
    #[must_use]
    pub fn get(&self, request: &Value) -> Option<FromJson> {
        self.many_for(request).map_or(self.get, |many| many.get)
    }

    /// Reads a response, which holds this, as the type for it and writes that as JSON again.
    ///
    /// # Errors
    /// The response is not of that type.
    pub fn decode(&self, reply: &Reply, holds: &Value) -> Result<Value, DecodeError> {
        let many = self.many.as_ref().filter(|_| holds.is_array());
        many.map_or(self.decode, |many| many.decode)(reply)
    }

    /// Requests with the answers that they may get.
    #[must_use]
    pub fn paired(
        &self,
        requests: Vec<Value>,
        answers: Vec<Value>,
    ) -> Vec<(Vec<Value>, Vec<Value>)> {
        let Some(many) = &self.many else {
            return vec![(requests, answers)];
        };
        let (several, one) = requests
            .into_iter()
            .partition(|request| (many.asks)(request));
        let (lists, single) = answers.into_iter().partition(Value::is_array);
        vec![(one, single), (several, lists)]
    }
}

/// Reads a response and writes it as JSON again.
type Decode = fn(&Reply) -> Result<Value, DecodeError>;

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

/// What is uploaded wherever a request takes a file. It has no name, so that the form's fields are the request's alone.
#[must_use]
pub fn test_upload() -> Upload {
    Upload::from_bytes("", UPLOADED).content_type("text/plain")
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
