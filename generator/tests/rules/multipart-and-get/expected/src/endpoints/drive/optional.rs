// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `drive/optional`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Upload, wire};

/// The request of [`drive/optional`](fn@crate::endpoints::drive::optional).
#[derive(Debug, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `file`.
    pub file: Option<Upload>,
    /// The member `name`.
    pub name: Option<String>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `file`.
    #[inline]
    pub fn file(mut self, file: Upload) -> Self {
        self.file = Some(file);
        self
    }
    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

wire::table! {
    sent_only object Request (file) {
        name: "name" optional,
    }
}

/// The answer of [`drive/optional`](fn@crate::endpoints::drive::optional).
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
