// Written by `cargo xtask regen`. Do not edit.

//! `Notification` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use misskey_runtime::wire::{Json, JsonObject};

/// Something that happened to the signed-in user; its kind decides which fields it has. Since 2024.5.0, with every kind that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Notification {
    /// `type` is `note`.
    Note(NotificationNote),
    /// `type` is `mention`.
    Mention(NotificationMention),
    /// `type` is `reply`.
    Reply(NotificationReply),
    /// `type` is `renote`.
    Renote(NotificationRenote),
    /// `type` is `quote`.
    Quote(NotificationQuote),
    /// `type` is `reaction`.
    Reaction(NotificationReaction),
    /// `type` is `pollEnded`.
    PollEnded(NotificationPollEnded),
    /// `type` is `scheduledNotePosted`. Since 2025.12.2.
    ScheduledNotePosted(NotificationScheduledNotePosted),
    /// `type` is `scheduledNotePostFailed`. Since 2025.12.2.
    ScheduledNotePostFailed(NotificationScheduledNotePostFailed),
    /// `type` is `follow`.
    Follow(NotificationFollow),
    /// `type` is `receiveFollowRequest`.
    ReceiveFollowRequest(NotificationReceiveFollowRequest),
    /// `type` is `followRequestAccepted`.
    FollowRequestAccepted(NotificationFollowRequestAccepted),
    /// `type` is `roleAssigned`.
    RoleAssigned(NotificationRoleAssigned),
    /// `type` is `chatRoomInvitationReceived`. Since 2025.4.1.
    ChatRoomInvitationReceived(NotificationChatRoomInvitationReceived),
    /// `type` is `achievementEarned`.
    AchievementEarned(NotificationAchievementEarned),
    /// `type` is `exportCompleted`. Since 2024.11.0.
    ExportCompleted(NotificationExportCompleted),
    /// `type` is `login`. Since 2024.11.0.
    Login(NotificationLogin),
    /// `type` is `createToken`. Since 2025.4.1.
    CreateToken(NotificationCreateToken),
    /// `type` is `app`.
    App(NotificationApp),
    /// `type` is `reaction:grouped`.
    ReactionGrouped(NotificationReactionGrouped),
    /// `type` is `renote:grouped`.
    RenoteGrouped(NotificationRenoteGrouped),
    /// `type` is `test`.
    Test(NotificationTest),
    /// `type` is `groupInvited`. Only on CherryPick.
    GroupInvited(NotificationGroupInvited),
    /// `type` is `note:grouped`. Only on CherryPick.
    NoteGrouped(NotificationNoteGrouped),
    /// `type` is `noteScheduled`. Only on misskey.io.
    NoteScheduled(NotificationNoteScheduled),
    /// `type` is `scheduledNoteError`. Only on misskey.io.
    ScheduledNoteError(NotificationScheduledNoteError),
    /// `type` is `sensitiveFlagAssigned`. Only on misskey.io.
    SensitiveFlagAssigned(NotificationSensitiveFlagAssigned),
    /// `type` is `importCompleted`. Only on Sharkey.
    ImportCompleted(NotificationImportCompleted),
    /// `type` is `edited`. Only on Sharkey.
    Edited(NotificationEdited),
    /// `type` is `scheduledNoteFailed`. Only on Sharkey.
    ScheduledNoteFailed(NotificationScheduledNoteFailed),
    /// `type` is `sharedAccessGranted`. Only on Sharkey.
    SharedAccessGranted(NotificationSharedAccessGranted),
    /// `type` is `sharedAccessRevoked`. Only on Sharkey.
    SharedAccessRevoked(NotificationSharedAccessRevoked),
    /// `type` is `sharedAccessLogin`. Only on Sharkey.
    SharedAccessLogin(NotificationSharedAccessLogin),
    /// A kind that this version does not know, as it came.
    Unknown(JsonObject),
}

impl Notification {
    /// The field `id` that every kind has; `None` for a kind that this version does not know.
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
    /// The field `createdAt` that every kind has; `None` for a kind that this version does not know.
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

/// What `Notification(Note)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNote {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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

/// What `Notification(Mention)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationMention {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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

/// What `Notification(Reply)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReply {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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

/// What `Notification(Renote)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationRenote {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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

/// What `Notification(Quote)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationQuote {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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

/// What `Notification(Reaction)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReaction {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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
        reaction: "reaction" required,
    }
}

/// What `Notification(PollEnded)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationPollEnded {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: Option<models::UserLite>,
    pub user_id: Option<ids::UserId>,
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

/// What `Notification(ScheduledNotePosted)` holds. Since 2025.12.2, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNotePosted {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub note: models::Note,
}

wire::table! {
    received object NotificationScheduledNotePosted {
        id: "id" required,
        created_at: "createdAt" required,
        note: "note" required,
    }
}

/// What `Notification(ScheduledNotePostFailed)` holds. Since 2025.12.2, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNotePostFailed {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub note_draft: Option<models::NoteDraft>,
}

wire::table! {
    received object NotificationScheduledNotePostFailed {
        id: "id" required,
        created_at: "createdAt" required,
        note_draft: "noteDraft" optional,
    }
}

/// What `Notification(Follow)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationFollow {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
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

/// What `Notification(ReceiveFollowRequest)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReceiveFollowRequest {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
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

/// What `Notification(FollowRequestAccepted)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationFollowRequestAccepted {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
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

/// What `Notification(RoleAssigned)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationRoleAssigned {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub role: models::Role,
}

wire::table! {
    received object NotificationRoleAssigned {
        id: "id" required,
        created_at: "createdAt" required,
        role: "role" required,
    }
}

/// What `Notification(ChatRoomInvitationReceived)` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationChatRoomInvitationReceived {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub invitation: models::ChatRoomInvitation,
    pub user: Option<models::UserLite>,
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

/// What `Notification(AchievementEarned)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationAchievementEarned {
    pub id: ids::NotificationId,
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

/// What `Notification(ExportCompleted)` holds. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationExportCompleted {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    /// What was exported.
    pub exported_entity: ExportedEntity,
    /// The drive file that holds the export.
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

/// What `Notification(ExportCompleted).exportedEntity` holds. Since 2024.11.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportedEntity {
    /// `antenna`
    Antenna,
    /// `blocking`
    Blocking,
    /// `clip`
    Clip,
    /// `customEmoji`
    CustomEmoji,
    /// `favorite`
    Favorite,
    /// `following`
    Following,
    /// `muting`
    Muting,
    /// `note`
    Note,
    /// `userList`
    UserList,
    /// A value that this version does not know, as it came.
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

/// What `Notification(Login)` holds. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationLogin {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
}

wire::table! {
    received object NotificationLogin {
        id: "id" required,
        created_at: "createdAt" required,
    }
}

/// What `Notification(CreateToken)` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationCreateToken {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
}

wire::table! {
    received object NotificationCreateToken {
        id: "id" required,
        created_at: "createdAt" required,
    }
}

/// What `Notification(App)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationApp {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
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

/// What `Notification(ReactionGrouped)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReactionGrouped {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
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

/// What `Notification(ReactionGrouped).reactions[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupedReaction {
    pub user: models::UserLite,
    pub reaction: String,
}

wire::table! {
    received object NotificationGroupedReaction {
        user: "user" required,
        reaction: "reaction" required,
    }
}

/// What `Notification(RenoteGrouped)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationRenoteGrouped {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
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

/// What `Notification(Test)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationTest {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
}

wire::table! {
    received object NotificationTest {
        id: "id" required,
        created_at: "createdAt" required,
    }
}

/// What `Notification(GroupInvited)` holds. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupInvited {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
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

/// What `Notification(GroupInvited).invitation` holds. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupInvitedInvitation {
    pub id: ids::OpaqueId,
    pub group: NotificationGroupInvitedInvitationGroup,
}

wire::table! {
    received object NotificationGroupInvitedInvitation {
        id: "id" required,
        group: "group" required,
    }
}

/// What `Notification(GroupInvited).invitation.group` holds. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationGroupInvitedInvitationGroup {
    pub name: String,
}

wire::table! {
    received object NotificationGroupInvitedInvitationGroup {
        name: "name" required,
    }
}

/// What `Notification(NoteGrouped)` holds. Only on CherryPick.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNoteGrouped {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub note_ids: Vec<ids::NoteId>,
}

wire::table! {
    received object NotificationNoteGrouped {
        id: "id" required,
        created_at: "createdAt" required,
        note_ids: "noteIds" required,
    }
}

/// What `Notification(NoteScheduled)` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNoteScheduled {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub draft: models::NoteDraftOfFork,
}

wire::table! {
    received object NotificationNoteScheduled {
        id: "id" required,
        created_at: "createdAt" required,
        draft: "draft" required,
    }
}

/// What `Notification(ScheduledNoteError)` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNoteError {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub draft: models::NoteDraftOfFork,
}

wire::table! {
    received object NotificationScheduledNoteError {
        id: "id" required,
        created_at: "createdAt" required,
        draft: "draft" required,
    }
}

/// What `Notification(SensitiveFlagAssigned)` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSensitiveFlagAssigned {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    /// The drive file that holds the export.
    pub file_id: Json,
}

wire::table! {
    received object NotificationSensitiveFlagAssigned {
        id: "id" required,
        created_at: "createdAt" required,
        file_id: "fileId" required,
    }
}

/// What `Notification(ImportCompleted)` holds. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationImportCompleted {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub imported_entity: NotificationImportCompletedImportedEntity,
    /// The drive file that holds the export.
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

/// What `Notification(ImportCompleted).importedEntity` holds. Only on Sharkey.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationImportCompletedImportedEntity {
    /// `antenna`
    Antenna,
    /// `blocking`
    Blocking,
    /// `customEmoji`
    CustomEmoji,
    /// `following`
    Following,
    /// `muting`
    Muting,
    /// `userList`
    UserList,
    /// A value that this version does not know, as it came.
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

/// What `Notification(Edited)` holds. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationEdited {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
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

/// What `Notification(ScheduledNoteFailed)` holds. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationScheduledNoteFailed {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub reason: String,
}

wire::table! {
    received object NotificationScheduledNoteFailed {
        id: "id" required,
        created_at: "createdAt" required,
        reason: "reason" required,
    }
}

/// What `Notification(SharedAccessGranted)` holds. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSharedAccessGranted {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    pub user_id: ids::UserId,
    pub perm_count: Option<f64>,
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

/// What `Notification(SharedAccessGranted).rank` holds. Only on Sharkey.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationSharedAccessGrantedRank {
    /// `admin`
    Admin,
    /// `mod`
    Mod,
    /// `user`
    User,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    NotificationSharedAccessGrantedRank or Unknown {
        Admin = "admin",
        Mod = "mod",
        User = "user",
    }
}

/// What `Notification(SharedAccessRevoked)` holds. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSharedAccessRevoked {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
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

/// What `Notification(SharedAccessLogin)` holds. Only on Sharkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationSharedAccessLogin {
    pub id: ids::NotificationId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
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
