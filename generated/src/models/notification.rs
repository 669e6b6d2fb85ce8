// Written by `cargo xtask regen`. Do not edit.

//! `Notification` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use misskey_runtime::wire::{Json, JsonObject};

/// Something that happened to the signed-in user; its kind decides which fields it has.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Notification {
    /// A user whose notes the user asked to be notified of has posted one. `type` is `note`.
    Note(NotificationNote),
    /// A note mentions the user. `type` is `mention`.
    Mention(NotificationMention),
    /// Somebody replied to a note of the user. `type` is `reply`.
    Reply(NotificationReply),
    /// Somebody renoted a note of the user. `type` is `renote`.
    Renote(NotificationRenote),
    /// Somebody quoted a note of the user. `type` is `quote`.
    Quote(NotificationQuote),
    /// Somebody reacted to a note of the user. `type` is `reaction`.
    Reaction(NotificationReaction),
    /// A poll that the user made or voted in has ended. `type` is `pollEnded`.
    PollEnded(NotificationPollEnded),
    /// A scheduled note of the user was posted. `type` is `scheduledNotePosted`. Since 2025.12.2.
    ScheduledNotePosted(NotificationScheduledNotePosted),
    /// A scheduled note of the user could not be posted. `type` is `scheduledNotePostFailed`. Since 2025.12.2.
    ScheduledNotePostFailed(NotificationScheduledNotePostFailed),
    /// Somebody followed the user. `type` is `follow`.
    Follow(NotificationFollow),
    /// Somebody asked to follow the user. `type` is `receiveFollowRequest`.
    ReceiveFollowRequest(NotificationReceiveFollowRequest),
    /// Somebody accepted the user's follow request. `type` is `followRequestAccepted`.
    FollowRequestAccepted(NotificationFollowRequestAccepted),
    /// The user was given a role. `type` is `roleAssigned`.
    RoleAssigned(NotificationRoleAssigned),
    /// Somebody invited the user to a chat room. `type` is `chatRoomInvitationReceived`. Since 2025.4.1.
    ChatRoomInvitationReceived(NotificationChatRoomInvitationReceived),
    /// The user earned an achievement. `type` is `achievementEarned`.
    AchievementEarned(NotificationAchievementEarned),
    /// An export that the user asked for is in the drive. `type` is `exportCompleted`. Since 2024.11.0.
    ExportCompleted(NotificationExportCompleted),
    /// Somebody signed in to the user's account. `type` is `login`. Since 2024.11.0.
    Login(NotificationLogin),
    /// An access token was issued for the user's account. `type` is `createToken`. Since 2025.4.1.
    CreateToken(NotificationCreateToken),
    /// An app sent the user a notification of its own. `type` is `app`.
    App(NotificationApp),
    /// Several users reacted to one note of the user. `type` is `reaction:grouped`.
    ReactionGrouped(NotificationReactionGrouped),
    /// Several users renoted one note of the user; `note` is the latest of the renotes. `type` is `renote:grouped`.
    RenoteGrouped(NotificationRenoteGrouped),
    /// A notification that the user asked for as a test. `type` is `test`.
    Test(NotificationTest),
    /// Somebody invited the user to a group. `type` is `groupInvited`. Only on CherryPick.
    GroupInvited(NotificationGroupInvited),
    /// Several new notes by users whose notes the user asked to be notified of. `type` is `note:grouped`. Only on CherryPick.
    NoteGrouped(NotificationNoteGrouped),
    /// A note of the user was scheduled. `type` is `noteScheduled`. Only on misskey.io.
    NoteScheduled(NotificationNoteScheduled),
    /// A scheduled note of the user could not be posted. `type` is `scheduledNoteError`. Only on misskey.io.
    ScheduledNoteError(NotificationScheduledNoteError),
    /// A moderator marked a file of the user's as sensitive. `type` is `sensitiveFlagAssigned`. Only on misskey.io.
    SensitiveFlagAssigned(NotificationSensitiveFlagAssigned),
    /// An import that the user asked for is done. `type` is `importCompleted`. Only on Sharkey.
    ImportCompleted(NotificationImportCompleted),
    /// A note that the user has interacted with was edited. `type` is `edited`. Only on Sharkey.
    Edited(NotificationEdited),
    /// A scheduled note of the user could not be posted. `type` is `scheduledNoteFailed`. Only on Sharkey.
    ScheduledNoteFailed(NotificationScheduledNoteFailed),
    /// Somebody gave the user access to an account. `type` is `sharedAccessGranted`. Only on Sharkey.
    SharedAccessGranted(NotificationSharedAccessGranted),
    /// The user's access to another account was taken back. `type` is `sharedAccessRevoked`. Only on Sharkey.
    SharedAccessRevoked(NotificationSharedAccessRevoked),
    /// Somebody used the access that the user had given to the account. `type` is `sharedAccessLogin`. Only on Sharkey.
    SharedAccessLogin(NotificationSharedAccessLogin),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

impl Notification {
    /// Id of the notification; paging goes by it. `None` for a kind that this version does not know.
    #[inline]
    pub fn id(&self) -> Option<&ids::NotificationId> {
        match self {
            Self::Note(kind) => Some(&kind.id),
            Self::Mention(kind) => Some(&kind.id),
            Self::Reply(kind) => Some(&kind.id),
            Self::Renote(kind) => Some(&kind.id),
            Self::Quote(kind) => Some(&kind.id),
            Self::Reaction(kind) => Some(&kind.id),
            Self::PollEnded(kind) => Some(&kind.id),
            Self::ScheduledNotePosted(kind) => Some(&kind.id),
            Self::ScheduledNotePostFailed(kind) => Some(&kind.id),
            Self::Follow(kind) => Some(&kind.id),
            Self::ReceiveFollowRequest(kind) => Some(&kind.id),
            Self::FollowRequestAccepted(kind) => Some(&kind.id),
            Self::RoleAssigned(kind) => Some(&kind.id),
            Self::ChatRoomInvitationReceived(kind) => Some(&kind.id),
            Self::AchievementEarned(kind) => Some(&kind.id),
            Self::ExportCompleted(kind) => Some(&kind.id),
            Self::Login(kind) => Some(&kind.id),
            Self::CreateToken(kind) => Some(&kind.id),
            Self::App(kind) => Some(&kind.id),
            Self::ReactionGrouped(kind) => Some(&kind.id),
            Self::RenoteGrouped(kind) => Some(&kind.id),
            Self::Test(kind) => Some(&kind.id),
            Self::GroupInvited(kind) => Some(&kind.id),
            Self::NoteGrouped(kind) => Some(&kind.id),
            Self::NoteScheduled(kind) => Some(&kind.id),
            Self::ScheduledNoteError(kind) => Some(&kind.id),
            Self::SensitiveFlagAssigned(kind) => Some(&kind.id),
            Self::ImportCompleted(kind) => Some(&kind.id),
            Self::Edited(kind) => Some(&kind.id),
            Self::ScheduledNoteFailed(kind) => Some(&kind.id),
            Self::SharedAccessGranted(kind) => Some(&kind.id),
            Self::SharedAccessRevoked(kind) => Some(&kind.id),
            Self::SharedAccessLogin(kind) => Some(&kind.id),
            Self::Unknown(_) => None,
        }
    }
    /// When the notification was made. `None` for a kind that this version does not know.
    #[inline]
    pub fn created_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Note(kind) => Some(&kind.created_at),
            Self::Mention(kind) => Some(&kind.created_at),
            Self::Reply(kind) => Some(&kind.created_at),
            Self::Renote(kind) => Some(&kind.created_at),
            Self::Quote(kind) => Some(&kind.created_at),
            Self::Reaction(kind) => Some(&kind.created_at),
            Self::PollEnded(kind) => Some(&kind.created_at),
            Self::ScheduledNotePosted(kind) => Some(&kind.created_at),
            Self::ScheduledNotePostFailed(kind) => Some(&kind.created_at),
            Self::Follow(kind) => Some(&kind.created_at),
            Self::ReceiveFollowRequest(kind) => Some(&kind.created_at),
            Self::FollowRequestAccepted(kind) => Some(&kind.created_at),
            Self::RoleAssigned(kind) => Some(&kind.created_at),
            Self::ChatRoomInvitationReceived(kind) => Some(&kind.created_at),
            Self::AchievementEarned(kind) => Some(&kind.created_at),
            Self::ExportCompleted(kind) => Some(&kind.created_at),
            Self::Login(kind) => Some(&kind.created_at),
            Self::CreateToken(kind) => Some(&kind.created_at),
            Self::App(kind) => Some(&kind.created_at),
            Self::ReactionGrouped(kind) => Some(&kind.created_at),
            Self::RenoteGrouped(kind) => Some(&kind.created_at),
            Self::Test(kind) => Some(&kind.created_at),
            Self::GroupInvited(kind) => Some(&kind.created_at),
            Self::NoteGrouped(kind) => Some(&kind.created_at),
            Self::NoteScheduled(kind) => Some(&kind.created_at),
            Self::ScheduledNoteError(kind) => Some(&kind.created_at),
            Self::SensitiveFlagAssigned(kind) => Some(&kind.created_at),
            Self::ImportCompleted(kind) => Some(&kind.created_at),
            Self::Edited(kind) => Some(&kind.created_at),
            Self::ScheduledNoteFailed(kind) => Some(&kind.created_at),
            Self::SharedAccessGranted(kind) => Some(&kind.created_at),
            Self::SharedAccessRevoked(kind) => Some(&kind.created_at),
            Self::SharedAccessLogin(kind) => Some(&kind.created_at),
            Self::Unknown(_) => None,
        }
    }
}

wire::table! {
    received tagged_union Notification by "type" {
        Note(NotificationNote) drop ["note"],
        Mention(NotificationMention) drop ["mention"],
        Reply(NotificationReply) drop ["reply"],
        Renote(NotificationRenote) drop ["renote"],
        Quote(NotificationQuote) drop ["quote"],
        Reaction(NotificationReaction) drop ["reaction"],
        PollEnded(NotificationPollEnded) drop ["pollEnded"],
        ScheduledNotePosted(NotificationScheduledNotePosted) drop ["scheduledNotePosted"],
        ScheduledNotePostFailed(NotificationScheduledNotePostFailed) drop ["scheduledNotePostFailed"],
        Follow(NotificationFollow) drop ["follow"],
        ReceiveFollowRequest(NotificationReceiveFollowRequest) drop ["receiveFollowRequest"],
        FollowRequestAccepted(NotificationFollowRequestAccepted) drop ["followRequestAccepted"],
        RoleAssigned(NotificationRoleAssigned) drop ["roleAssigned"],
        ChatRoomInvitationReceived(NotificationChatRoomInvitationReceived) drop ["chatRoomInvitationReceived"],
        AchievementEarned(NotificationAchievementEarned) drop ["achievementEarned"],
        ExportCompleted(NotificationExportCompleted) drop ["exportCompleted"],
        Login(NotificationLogin) drop ["login"],
        CreateToken(NotificationCreateToken) drop ["createToken"],
        App(NotificationApp) drop ["app"],
        ReactionGrouped(NotificationReactionGrouped) drop ["reaction:grouped"],
        RenoteGrouped(NotificationRenoteGrouped) drop ["renote:grouped"],
        Test(NotificationTest) drop ["test"],
        GroupInvited(NotificationGroupInvited) drop ["groupInvited"],
        NoteGrouped(NotificationNoteGrouped) drop ["note:grouped"],
        NoteScheduled(NotificationNoteScheduled) drop ["noteScheduled"],
        ScheduledNoteError(NotificationScheduledNoteError) drop ["scheduledNoteError"],
        SensitiveFlagAssigned(NotificationSensitiveFlagAssigned) drop ["sensitiveFlagAssigned"],
        ImportCompleted(NotificationImportCompleted) drop ["importCompleted"],
        Edited(NotificationEdited) drop ["edited"],
        ScheduledNoteFailed(NotificationScheduledNoteFailed) drop ["scheduledNoteFailed"],
        SharedAccessGranted(NotificationSharedAccessGranted) drop ["sharedAccessGranted"],
        SharedAccessRevoked(NotificationSharedAccessRevoked) drop ["sharedAccessRevoked"],
        SharedAccessLogin(NotificationSharedAccessLogin) drop ["sharedAccessLogin"],
    }
}

/// A user whose notes the user asked to be notified of has posted one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNote {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationNote {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
    }
}

/// A note mentions the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationMention {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationMention {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
    }
}

/// Somebody replied to a note of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReply {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationReply {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
    }
}

/// Somebody renoted a note of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationRenote {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationRenote {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
    }
}

/// Somebody quoted a note of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationQuote {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationQuote {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
    }
}

/// Somebody reacted to a note of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReaction {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
    /// The reaction, an emoji or `:name@host:` with `.` for this server.
    pub reaction: String,
}

wire::table! {
    received object NotificationReaction {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
        reaction: "reaction" required = "👍",
    }
}

/// A poll that the user made or voted in has ended.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationPollEnded {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: Option<models::UserLite>,
    /// The user who caused the notification.
    pub user_id: Option<ids::UserId>,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationPollEnded {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" optional,
        user_id: "userId" optional,
        note: "note" required,
    }
}

/// A scheduled note of the user was posted. Since 2025.12.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNotePosted {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationScheduledNotePosted {
        id: "id" required,
        created_at: "createdAt" required,
        note: "note" required,
    }
}

/// A scheduled note of the user could not be posted. Since 2025.12.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNotePostFailed {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The draft of the scheduled note; Misskey 2026.6.0 leaves it out.
    pub note_draft: Option<models::NoteDraft>,
}

wire::table! {
    received object NotificationScheduledNotePostFailed {
        id: "id" required,
        created_at: "createdAt" required,
        note_draft: "noteDraft" optional,
    }
}

/// Somebody followed the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationFollow {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NotificationFollow {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
    }
}

/// Somebody asked to follow the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReceiveFollowRequest {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NotificationReceiveFollowRequest {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
    }
}

/// Somebody accepted the user's follow request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationFollowRequestAccepted {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The message that the followed user set for new followers; null when there is none. Since 2024.11.0.
    pub message: Maybe<String>,
}

wire::table! {
    received object NotificationFollowRequestAccepted {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        message: "message" maybe,
    }
}

/// The user was given a role.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationRoleAssigned {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The role that was given.
    pub role: models::Role,
}

wire::table! {
    received object NotificationRoleAssigned {
        id: "id" required,
        created_at: "createdAt" required,
        role: "role" required,
    }
}

/// Somebody invited the user to a chat room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationChatRoomInvitationReceived {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The invitation.
    pub invitation: models::ChatRoomInvitation,
    /// The user who caused the notification.
    pub user: Option<models::UserLite>,
    /// The user who caused the notification.
    pub user_id: Option<ids::UserId>,
}

wire::table! {
    received object NotificationChatRoomInvitationReceived {
        id: "id" required,
        created_at: "createdAt" required,
        invitation: "invitation" required,
        user: "user" optional,
        user_id: "userId" optional,
    }
}

/// The user earned an achievement.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationAchievementEarned {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// Which achievement was earned.
    pub achievement: models::AchievementName,
}

wire::table! {
    received object NotificationAchievementEarned {
        id: "id" required,
        created_at: "createdAt" required,
        achievement: "achievement" required,
    }
}

/// An export that the user asked for is in the drive. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationExportCompleted {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// What was exported.
    pub exported_entity: ExportedEntity,
    /// The drive file that the notification is about: the export, the file that was imported or the flagged one.
    pub file_id: ids::DriveFileId,
}

wire::table! {
    received object NotificationExportCompleted {
        id: "id" required,
        created_at: "createdAt" required,
        exported_entity: "exportedEntity" required,
        file_id: "fileId" required,
    }
}

/// What was exported. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportedEntity {
    /// `antenna`: The user's antennas.
    Antenna,
    /// `blocking`: The list of blocked users.
    Blocking,
    /// `clip`: The user's clips.
    Clip,
    /// `customEmoji`: The server's custom emoji.
    CustomEmoji,
    /// `favorite`: The user's favorite notes.
    Favorite,
    /// `following`: The list of followed users.
    Following,
    /// `muting`: The list of muted users.
    Muting,
    /// `note`: The user's notes.
    Note,
    /// `userList`: The user's lists.
    UserList,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ExportedEntity or Unknown {
        Antenna = "antenna",
        Blocking = "blocking",
        Clip = "clip",
        CustomEmoji = "customEmoji",
        Favorite = "favorite",
        Following = "following",
        Muting = "muting",
        Note = "note",
        UserList = "userList",
    }
}

/// Somebody signed in to the user's account. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationLogin {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
}

wire::table! {
    received object NotificationLogin {
        id: "id" required,
        created_at: "createdAt" required,
    }
}

/// An access token was issued for the user's account. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationCreateToken {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
}

wire::table! {
    received object NotificationCreateToken {
        id: "id" required,
        created_at: "createdAt" required,
    }
}

/// An app sent the user a notification of its own.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationApp {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// Text of the notification.
    pub body: String,
    /// Heading chosen by the app; null when it has chosen none.
    pub header: Option<String>,
    /// Address of a picture chosen by the app; null when it has chosen none.
    pub icon: Option<String>,
}

wire::table! {
    received object NotificationApp {
        id: "id" required,
        created_at: "createdAt" required,
        body: "body" required,
        header: "header" nullable,
        icon: "icon" nullable,
    }
}

/// Several users reacted to one note of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReactionGrouped {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
    /// The reactions put together in this notification.
    pub reactions: Vec<NotificationGroupedReaction>,
}

wire::table! {
    received object NotificationReactionGrouped {
        id: "id" required,
        created_at: "createdAt" required,
        note: "note" required,
        reactions: "reactions" required,
    }
}

/// One of the grouped reactions.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupedReaction {
    /// Who reacted.
    pub user: models::UserLite,
    /// The reaction: an emoji, or `:name@host:` with `.` for this server.
    pub reaction: String,
}

wire::table! {
    received object NotificationGroupedReaction {
        user: "user" required,
        reaction: "reaction" required = "👍",
    }
}

/// Several users renoted one note of the user; `note` is the latest of the renotes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationRenoteGrouped {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
    /// The users whose renotes are put together in this notification.
    pub users: Vec<models::UserLite>,
}

wire::table! {
    received object NotificationRenoteGrouped {
        id: "id" required,
        created_at: "createdAt" required,
        note: "note" required,
        users: "users" required,
    }
}

/// A notification that the user asked for as a test.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationTest {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
}

wire::table! {
    received object NotificationTest {
        id: "id" required,
        created_at: "createdAt" required,
    }
}

/// Somebody invited the user to a group. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupInvited {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The invitation.
    pub invitation: NotificationGroupInvitedInvitation,
}

wire::table! {
    received object NotificationGroupInvited {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        invitation: "invitation" required,
    }
}

/// The invitation to a group. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupInvitedInvitation {
    /// Id of the invitation.
    pub id: ids::OpaqueId,
    /// The group.
    pub group: NotificationGroupInvitedInvitationGroup,
}

wire::table! {
    received object NotificationGroupInvitedInvitation {
        id: "id" required,
        group: "group" required,
    }
}

/// The group, in short. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupInvitedInvitationGroup {
    /// Name of the group.
    pub name: String,
}

wire::table! {
    received object NotificationGroupInvitedInvitationGroup {
        name: "name" required,
    }
}

/// Several new notes by users whose notes the user asked to be notified of. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNoteGrouped {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The new notes.
    pub note_ids: Vec<ids::NoteId>,
}

wire::table! {
    received object NotificationNoteGrouped {
        id: "id" required,
        created_at: "createdAt" required,
        note_ids: "noteIds" required,
    }
}

/// A note of the user was scheduled. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNoteScheduled {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The scheduled note.
    pub draft: models::NoteDraftOfFork,
}

wire::table! {
    received object NotificationNoteScheduled {
        id: "id" required,
        created_at: "createdAt" required,
        draft: "draft" required,
    }
}

/// A scheduled note of the user could not be posted. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNoteError {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The scheduled note.
    pub draft: models::NoteDraftOfFork,
}

wire::table! {
    received object NotificationScheduledNoteError {
        id: "id" required,
        created_at: "createdAt" required,
        draft: "draft" required,
    }
}

/// A moderator marked a file of the user's as sensitive. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSensitiveFlagAssigned {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The drive file that the notification is about: the export, the file that was imported or the flagged one.
    pub file_id: Json,
}

wire::table! {
    received object NotificationSensitiveFlagAssigned {
        id: "id" required,
        created_at: "createdAt" required,
        file_id: "fileId" required,
    }
}

/// An import that the user asked for is done. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationImportCompleted {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// What was imported.
    pub imported_entity: NotificationImportCompletedImportedEntity,
    /// The drive file that the notification is about: the export, the file that was imported or the flagged one.
    pub file_id: ids::DriveFileId,
}

wire::table! {
    received object NotificationImportCompleted {
        id: "id" required,
        created_at: "createdAt" required,
        imported_entity: "importedEntity" required,
        file_id: "fileId" required,
    }
}

/// What was imported. Only on Sharkey.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationImportCompletedImportedEntity {
    /// `antenna`: Antennas.
    Antenna,
    /// `blocking`: Users to block.
    Blocking,
    /// `customEmoji`: Custom emoji.
    CustomEmoji,
    /// `following`: Users to follow.
    Following,
    /// `muting`: Users to mute.
    Muting,
    /// `userList`: User lists.
    UserList,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    NotificationImportCompletedImportedEntity or Unknown {
        Antenna = "antenna",
        Blocking = "blocking",
        CustomEmoji = "customEmoji",
        Following = "following",
        Muting = "muting",
        UserList = "userList",
    }
}

/// A note that the user has interacted with was edited. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationEdited {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// The note that the notification is about. For replies, mentions, quotes and renotes that is the new note, for reactions the user's own.
    pub note: models::Note,
}

wire::table! {
    received object NotificationEdited {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        note: "note" required,
    }
}

/// A scheduled note of the user could not be posted. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNoteFailed {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// Why the note could not be posted.
    pub reason: String,
}

wire::table! {
    received object NotificationScheduledNoteFailed {
        id: "id" required,
        created_at: "createdAt" required,
        reason: "reason" required,
    }
}

/// Somebody gave the user access to an account. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSharedAccessGranted {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
    /// How many permissions come with the access.
    pub perm_count: Option<f64>,
    /// The rank that comes with the access; null when there is none.
    pub rank: Maybe<NotificationSharedAccessGrantedRank>,
}

wire::table! {
    received object NotificationSharedAccessGranted {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
        perm_count: "permCount" optional,
        rank: "rank" maybe,
    }
}

/// The rank that comes with the access. Only on Sharkey.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationSharedAccessGrantedRank {
    /// `admin`: The access of an administrator.
    Admin,
    /// `mod`: The access of a moderator.
    Mod,
    /// `user`: The access of a user without a moderator's rights.
    User,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    NotificationSharedAccessGrantedRank or Unknown {
        Admin = "admin",
        Mod = "mod",
        User = "user",
    }
}

/// The user's access to another account was taken back. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSharedAccessRevoked {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NotificationSharedAccessRevoked {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
    }
}

/// Somebody used the access that the user had given to the account. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSharedAccessLogin {
    /// Id of the notification; paging goes by it.
    pub id: ids::NotificationId,
    /// When the notification was made.
    pub created_at: Timestamp,
    /// The user who caused the notification.
    pub user: models::UserLite,
    /// The user who caused the notification.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NotificationSharedAccessLogin {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        user_id: "userId" required,
    }
}
