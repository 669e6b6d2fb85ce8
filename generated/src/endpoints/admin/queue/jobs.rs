// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/jobs`: lists the jobs of a queue that are in the given states.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/jobs`](fn@crate::endpoints::admin::queue::jobs): lists the jobs of a queue that are in the given states. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The queue.
    pub queue: models::QueueName,
    /// Only jobs in these states.
    pub state: Vec<State>,
    /// Text to look for in the data of the jobs; all are listed when left out.
    pub search: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Text to look for in the data of the jobs; all are listed when left out.
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

/// The answer of [`admin/queue/jobs`](fn@crate::endpoints::admin::queue::jobs).
pub type Response = Vec<models::QueueJob>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// The state of a job. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `active`: A worker is working on it.
    Active,
    /// `wait`: It waits for a worker.
    Wait,
    /// `delayed`: It waits for its time.
    Delayed,
    /// `completed`: It is done.
    Completed,
    /// `failed`: It has failed for good.
    Failed,
    /// `paused`: It waits because the queue is paused. Since 2025.8.0.
    Paused,
    /// A value that this version does not know, as received.
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
