//! What a generated crate tells the runtime about each endpoint.

use super::upload::Upload;
use crate::reply::{DecodeError, Reply};
use crate::value::Availability;

/// What is known about an endpoint before it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The name as in the path below `/api/`, for example `notes/create`.
    pub name: &'static str,
    /// The permission that an app's token needs, for example `write:notes`.
    pub permission: Option<&'static str>,
    /// Whether a token is required.
    pub credential: bool,
    /// Whether it accepts only the user's own token, not an app's.
    pub secure: bool,
    /// Whether the server limits how often it may be called.
    pub rate_limited: bool,
    /// Whether it may be called with GET.
    pub get: bool,
    /// Whether the request is `multipart/form-data` with a file.
    pub multipart: bool,
    /// Whether it changes something, so that sending it twice is not the same as sending it once.
    pub writes: bool,
    /// In which known releases of which server software it is; empty where nothing is known.
    pub availability: &'static [Availability],
    /// Members of the request that some known release with this endpoint lacks, by their names on the wire, and in which releases each is.
    pub later_members: &'static [(&'static str, &'static [Availability])],
    /// In which known releases its list goes on by the ids of the items that it sends, where not all do; empty where all do.
    pub cursor_sent: &'static [Availability],
}

impl EndpointInfo {
    /// An endpoint that anyone may call and that only reads; the other functions add to it.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            permission: None,
            credential: false,
            secure: false,
            rate_limited: false,
            get: false,
            multipart: false,
            writes: false,
            availability: &[],
            later_members: &[],
            cursor_sent: &[],
        }
    }

    /// An app's token needs this permission.
    #[must_use]
    pub const fn permission(mut self, permission: &'static str) -> Self {
        self.permission = Some(permission);
        self
    }

    /// A token is required.
    #[must_use]
    pub const fn credential(mut self) -> Self {
        self.credential = true;
        self
    }

    /// Only the user's own token is accepted.
    #[must_use]
    pub const fn secure(mut self) -> Self {
        self.secure = true;
        self
    }

    /// The server limits how often it may be called.
    #[must_use]
    pub const fn rate_limited(mut self) -> Self {
        self.rate_limited = true;
        self
    }

    /// It may be called with GET.
    #[must_use]
    pub const fn get(mut self) -> Self {
        self.get = true;
        self
    }

    /// The request has a file.
    #[must_use]
    pub const fn multipart(mut self) -> Self {
        self.multipart = true;
        self
    }

    /// It changes something.
    #[must_use]
    pub const fn writes(mut self) -> Self {
        self.writes = true;
        self
    }

    /// It is in these releases.
    #[must_use]
    pub const fn available(mut self, availability: &'static [Availability]) -> Self {
        self.availability = availability;
        self
    }

    /// These members of the request are in other releases than the endpoint itself.
    #[must_use]
    pub const fn later_members(
        mut self,
        members: &'static [(&'static str, &'static [Availability])],
    ) -> Self {
        self.later_members = members;
        self
    }

    /// Only in these releases its list goes on by the ids that it sends.
    #[must_use]
    pub const fn cursor_sent(mut self, releases: &'static [Availability]) -> Self {
        self.cursor_sent = releases;
        self
    }
}

/// A request to an endpoint, which knows how its response is read.
pub trait Endpoint: serde::Serialize + Send + Sized + 'static {
    /// What the server answers.
    type Response: Send + 'static;
    /// What is known about the endpoint.
    const INFO: EndpointInfo;
    /// The endpoint's name, for example `notes/create`.
    const NAME: &'static str = Self::INFO.name;

    /// The file of a multipart request, taken out before the fields are serialised.
    fn upload(&mut self) -> Option<Upload> {
        None
    }

    /// Reads the response.
    ///
    /// # Errors
    /// The body is not what the endpoint answers.
    fn decode(reply: &Reply) -> Result<Self::Response, DecodeError>;
}

/// An endpoint that may be called with GET as well, so that its answer can be cached.
pub trait AllowsGet: Endpoint {}
