// Written by `cargo xtask regen`. Do not edit.

//! `NotificationType` and the types inside it.
use misskey_runtime::wire;

/// A kind of notification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// `note`: A user whose notes the user asked to be notified of has posted one.
    Note,
    /// `follow`: Somebody followed the user.
    Follow,
    /// `mention`: A note mentions the user.
    Mention,
    /// `reply`: Somebody replied to a note of the user.
    Reply,
    /// `renote`: Somebody renoted a note of the user.
    Renote,
    /// `quote`: Somebody quoted a note of the user.
    Quote,
    /// `reaction`: Somebody reacted to a note of the user.
    Reaction,
    /// `pollEnded`: A poll that the user made or voted in has ended.
    PollEnded,
    /// `scheduledNotePosted`: A scheduled note was posted. Since 2025.12.2.
    ScheduledNotePosted,
    /// `scheduledNotePostFailed`: A scheduled note could not be posted. Since 2025.12.2.
    ScheduledNotePostFailed,
    /// `receiveFollowRequest`: Somebody asked to follow the user.
    ReceiveFollowRequest,
    /// `followRequestAccepted`: Somebody accepted the user's follow request.
    FollowRequestAccepted,
    /// `roleAssigned`: The user was given a role.
    RoleAssigned,
    /// `chatRoomInvitationReceived`: Somebody invited the user to a chat room. Since 2025.4.1.
    ChatRoomInvitationReceived,
    /// `achievementEarned`: The user earned an achievement.
    AchievementEarned,
    /// `exportCompleted`: An export is in the drive. Since 2024.11.0.
    ExportCompleted,
    /// `login`: Somebody signed in to the account. Since 2024.11.0.
    Login,
    /// `createToken`: An access token was issued for the account. Since 2025.4.1.
    CreateToken,
    /// `app`: An app sent a notification of its own.
    App,
    /// `test`: A notification that the user asked for as a test.
    Test,
    /// `pollVote`: Somebody voted in a poll of the user; no longer sent.
    PollVote,
    /// `groupInvited`: Somebody invited the user to a group; no longer sent.
    GroupInvited,
    /// `noteScheduled`: A note was scheduled. Only on misskey.io.
    NoteScheduled,
    /// `scheduledNoteError`: A scheduled note could not be posted. Only on misskey.io.
    ScheduledNoteError,
    /// `sensitiveFlagAssigned`: A moderator marked a file of the user's as sensitive. Only on misskey.io.
    SensitiveFlagAssigned,
    /// `edited`: A note that the user has interacted with was edited. Only on Sharkey.
    Edited,
    /// `importCompleted`: An import is done. Only on Sharkey.
    ImportCompleted,
    /// `scheduledNoteFailed`: A scheduled note could not be posted. Only on Sharkey.
    ScheduledNoteFailed,
    /// `sharedAccessGranted`: Somebody gave the user access to an account. Only on Sharkey.
    SharedAccessGranted,
    /// `sharedAccessRevoked`: The user's access to another account was taken back. Only on Sharkey.
    SharedAccessRevoked,
    /// `sharedAccessLogin`: Somebody used the access that the user had given to the account. Only on Sharkey.
    SharedAccessLogin,
    /// A value that this version does not know, as received.
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
