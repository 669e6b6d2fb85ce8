// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/clear`: removes the jobs of one state from a job queue, or all its jobs.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/clear`](fn@crate::endpoints::admin::queue::clear): removes the jobs of one state from a job queue, or all its jobs.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The queue. Since 2025.4.1.
    pub queue: models::QueueName,
    /// The state whose jobs to remove; `*` removes all. Since 2025.4.1.
    pub state: State,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(queue: impl Into<models::QueueName>, state: impl Into<State>) -> Self {
        Self {
            queue: queue.into(),
            state: state.into(),
        }
    }
}

wire::table! {
    sent object Request {
        queue: "queue" required,
        state: "state" required,
    }
}

/// The answer of [`admin/queue/clear`](fn@crate::endpoints::admin::queue::clear).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/clear")
        .permission("write:admin:queue")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                ("queue", crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO),
                ("state", crate::availability::SINCE_2025_4_1),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

/// The state whose jobs to remove; `*` removes all. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `*`: Any state.
    All,
    /// `completed`: It is done.
    Completed,
    /// `wait`: It waits for a worker.
    Wait,
    /// `active`: A worker is working on it.
    Active,
    /// `paused`: It waits because the queue is paused.
    Paused,
    /// `prioritized`: It waits with a priority.
    Prioritized,
    /// `delayed`: It waits for its time.
    Delayed,
    /// `failed`: It has failed for good.
    Failed,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    State or Unknown {
        All = "*",
        Completed = "completed",
        Wait = "wait",
        Active = "active",
        Paused = "paused",
        Prioritized = "prioritized",
        Delayed = "delayed",
        Failed = "failed",
    }
}
