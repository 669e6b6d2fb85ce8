// Written by `cargo xtask regen`. Do not edit.

//! `QueueName` and the types inside it.
use misskey_runtime::wire;

/// One of the server's queues of background jobs. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueName {
    /// `system`: Regular chores of the server, such as cleaning up and counting.
    System,
    /// `endedPollNotification`: Telling users that polls have ended.
    EndedPollNotification,
    /// `postScheduledNote`: Posting scheduled notes. Since 2025.12.2.
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
    /// `daemon`: Chores that run all the time. Only on Sharkey.
    Daemon,
    /// `scheduleNotePost`: Posting scheduled notes. Only on Sharkey.
    ScheduleNotePost,
    /// `backgroundTask`: Small tasks put off for later. Only on Sharkey.
    BackgroundTask,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    QueueName or Unknown {
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
        Daemon = "daemon",
        ScheduleNotePost = "scheduleNotePost",
        BackgroundTask = "backgroundTask",
    }
}
