// Written by `cargo xtask regen`. Do not edit.

//! `QueueName` and the types inside it.
use misskey_runtime::wire;

/// One of the server's queues of background jobs. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueName {
    /// `system`
    System,
    /// `endedPollNotification`
    EndedPollNotification,
    /// `postScheduledNote`. Since 2025.12.2.
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
    /// `daemon`. Only on Sharkey.
    Daemon,
    /// `scheduleNotePost`. Only on Sharkey.
    ScheduleNotePost,
    /// `backgroundTask`. Only on Sharkey.
    BackgroundTask,
    /// A value that this version does not know, as it came.
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
