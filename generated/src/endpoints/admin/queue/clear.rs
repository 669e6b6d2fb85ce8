// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/clear`: removes the jobs of one state from a job queue, or all its jobs.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/queue/clear` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Since 2025.4.1.
    pub queue: models::QueueName,
    /// The state whose jobs to remove; `*` removes all. Since 2025.4.1.
    pub state: State,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `admin/queue/clear` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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

/// The state whose jobs to remove; `*` removes all. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `*`
    All,
    /// `completed`
    Completed,
    /// `wait`
    Wait,
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `prioritized`
    Prioritized,
    /// `delayed`
    Delayed,
    /// `failed`
    Failed,
    /// A value that this version does not know, as it came.
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
