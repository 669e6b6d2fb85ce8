// Written by `cargo xtask regen`. Do not edit.

//! `NotificationType` and the types inside it.
use misskey_runtime::wire;

/// A kind of notification. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// `note`
    Note,
    /// `follow`
    Follow,
    /// `mention`
    Mention,
    /// `reply`
    Reply,
    /// `renote`
    Renote,
    /// `quote`
    Quote,
    /// `reaction`
    Reaction,
    /// `pollEnded`
    PollEnded,
    /// `scheduledNotePosted`. Since 2025.12.2.
    ScheduledNotePosted,
    /// `scheduledNotePostFailed`. Since 2025.12.2.
    ScheduledNotePostFailed,
    /// `receiveFollowRequest`
    ReceiveFollowRequest,
    /// `followRequestAccepted`
    FollowRequestAccepted,
    /// `roleAssigned`
    RoleAssigned,
    /// `chatRoomInvitationReceived`. Since 2025.4.1.
    ChatRoomInvitationReceived,
    /// `achievementEarned`
    AchievementEarned,
    /// `exportCompleted`. Since 2024.11.0.
    ExportCompleted,
    /// `login`. Since 2024.11.0.
    Login,
    /// `createToken`. Since 2025.4.1.
    CreateToken,
    /// `app`
    App,
    /// `test`
    Test,
    /// `pollVote`
    PollVote,
    /// `groupInvited`
    GroupInvited,
    /// `noteScheduled`. Only on misskey.io.
    NoteScheduled,
    /// `scheduledNoteError`. Only on misskey.io.
    ScheduledNoteError,
    /// `sensitiveFlagAssigned`. Only on misskey.io.
    SensitiveFlagAssigned,
    /// `edited`. Only on Sharkey.
    Edited,
    /// `importCompleted`. Only on Sharkey.
    ImportCompleted,
    /// `scheduledNoteFailed`. Only on Sharkey.
    ScheduledNoteFailed,
    /// `sharedAccessGranted`. Only on Sharkey.
    SharedAccessGranted,
    /// `sharedAccessRevoked`. Only on Sharkey.
    SharedAccessRevoked,
    /// `sharedAccessLogin`. Only on Sharkey.
    SharedAccessLogin,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    NotificationType or Unknown {
        Note = "note",
        Follow = "follow",
        Mention = "mention",
        Reply = "reply",
        Renote = "renote",
        Quote = "quote",
        Reaction = "reaction",
        PollEnded = "pollEnded",
        ScheduledNotePosted = "scheduledNotePosted",
        ScheduledNotePostFailed = "scheduledNotePostFailed",
        ReceiveFollowRequest = "receiveFollowRequest",
        FollowRequestAccepted = "followRequestAccepted",
        RoleAssigned = "roleAssigned",
        ChatRoomInvitationReceived = "chatRoomInvitationReceived",
        AchievementEarned = "achievementEarned",
        ExportCompleted = "exportCompleted",
        Login = "login",
        CreateToken = "createToken",
        App = "app",
        Test = "test",
        PollVote = "pollVote",
        GroupInvited = "groupInvited",
        NoteScheduled = "noteScheduled",
        ScheduledNoteError = "scheduledNoteError",
        SensitiveFlagAssigned = "sensitiveFlagAssigned",
        Edited = "edited",
        ImportCompleted = "importCompleted",
        ScheduledNoteFailed = "scheduledNoteFailed",
        SharedAccessGranted = "sharedAccessGranted",
        SharedAccessRevoked = "sharedAccessRevoked",
        SharedAccessLogin = "sharedAccessLogin",
    }
}
