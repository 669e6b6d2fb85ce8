// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/pause`: stops a queue from starting further jobs; those that run go on to their end.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/queue/pause` takes. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub queue: Queue,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(queue: impl Into<Queue>) -> Self {
        Self { queue: queue.into() }
    }
}

wire::table! {
    sent object Request {
        queue: "queue" required,
    }
}

/// What `admin/queue/pause` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/pause")
        .permission("write:admin:queue")
        .credential()
        .writes()
        .available(
            crate::availability::SINCE_2026_6_0_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

/// What `admin/queue/pause.request.queue` holds. Since 2026.6.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Queue {
    /// `system`
    System,
    /// `endedPollNotification`
    EndedPollNotification,
    /// `postScheduledNote`
    PostScheduledNote,
    /// `deliver`
    Deliver,
    /// `inbox`
    Inbox,
    /// `db`
    Db,
    /// `relationship`
    Relationship,
    /// `objectStorage`
    ObjectStorage,
    /// `userWebhookDeliver`
    UserWebhookDeliver,
    /// `systemWebhookDeliver`
    SystemWebhookDeliver,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Queue or Unknown {
        System = "system",
        EndedPollNotification = "endedPollNotification",
        PostScheduledNote = "postScheduledNote",
        Deliver = "deliver",
        Inbox = "inbox",
        Db = "db",
        Relationship = "relationship",
        ObjectStorage = "objectStorage",
        UserWebhookDeliver = "userWebhookDeliver",
        SystemWebhookDeliver = "systemWebhookDeliver",
    }
}
