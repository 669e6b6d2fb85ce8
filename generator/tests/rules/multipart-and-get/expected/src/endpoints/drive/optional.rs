// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `drive/optional`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Upload, wire};

/// What `drive/optional` takes.
#[derive(Debug, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub file: Option<Upload>,
    pub name: Option<String>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `file`.
    #[inline]
    pub fn file(mut self, file: Upload) -> Self {
        self.file = Some(file);
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

wire::table! {
    sent_only object Request {
        name: "name" optional,
    }
}

/// What `drive/optional` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/optional").multipart().writes();
    #[inline]
    fn upload(&mut self) -> Option<Upload> {
        self.file.take()
    }
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
