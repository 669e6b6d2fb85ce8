// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/jobs`: lists the jobs of a queue that are in the given states.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/queue/jobs` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub queue: models::QueueName,
    pub state: Vec<State>,
    pub search: Option<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        queue: impl Into<models::QueueName>,
        state: impl IntoIterator<Item = impl Into<State>>,
    ) -> Self {
        Self {
            queue: queue.into(),
            state: state.into_iter().map(Into::into).collect(),
            search: None,
        }
    }
    /// Sets `search`.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
}

wire::table! {
    sent object Request {
        queue: "queue" required,
        state: "state" required,
        search: "search" optional,
    }
}

/// What `admin/queue/jobs` answers.
pub type Response = Vec<models::QueueJob>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/jobs")
        .permission("read:admin:queue")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// What `admin/queue/jobs.request.state[]` holds. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `active`
    Active,
    /// `wait`
    Wait,
    /// `delayed`
    Delayed,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `paused`. Since 2025.8.0.
    Paused,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    State or Unknown {
        Active = "active",
        Wait = "wait",
        Delayed = "delayed",
        Completed = "completed",
        Failed = "failed",
        Paused = "paused",
    }
}
