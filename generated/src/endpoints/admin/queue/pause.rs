// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/pause`: stops a queue from starting further jobs; those that run go on to their end.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/pause`](fn@crate::endpoints::admin::queue::pause): stops a queue from starting further jobs; those that run go on to their end. Since 2026.6.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The queue.
    pub queue: Queue,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`admin/queue/pause`](fn@crate::endpoints::admin::queue::pause).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// A queue that can be paused. Since 2026.6.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Queue {
    /// `system`: Regular chores of the server, such as cleaning up and counting.
    System,
    /// `endedPollNotification`: Telling users that polls have ended.
    EndedPollNotification,
    /// `postScheduledNote`: Posting scheduled notes.
    PostScheduledNote,
    /// `deliver`: Sending activities to other servers.
    Deliver,
    /// `inbox`: Working through activities from other servers.
    Inbox,
    /// `db`: Exports, imports and deletions of accounts.
    Db,
    /// `relationship`: Follows, unfollows and blocks in large numbers.
    Relationship,
    /// `objectStorage`: Deleting files and cleaning up remote ones.
    ObjectStorage,
    /// `userWebhookDeliver`: Calling the webhooks of users.
    UserWebhookDeliver,
    /// `systemWebhookDeliver`: Calling system webhooks.
    SystemWebhookDeliver,
    /// A value that this version does not know, as received.
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
