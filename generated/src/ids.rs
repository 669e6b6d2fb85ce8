// Written by `cargo xtask regen`. Do not edit.

//! Ids, with a type for each kind of thing, so that they cannot be mixed up.
//!
//! An id is text that only its own server understands; most forms contain the time at which the thing was made.
use misskey_runtime::id_type;

id_type! {
    /// The id of an abuse report notification recipient.
    AbuseReportNotificationRecipientId,
    /// The id of an abuse user report.
    AbuseUserReportId,
    /// The id of an access token.
    AccessTokenId,
    /// The id of an ad.
    AdId,
    /// The id of an announcement.
    AnnouncementId,
    /// The id of an antenna.
    AntennaId,
    /// The id of an app.
    AppId,
    /// The id of an auth session.
    AuthSessionId,
    /// The id of an avatar decoration.
    AvatarDecorationId,
    /// The id of a blocking.
    BlockingId,
    /// The id of a bubble game record.
    BubbleGameRecordId,
    /// The id of a channel.
    ChannelId,
    /// The id of a chat message.
    ChatMessageId,
    /// The id of a chat room.
    ChatRoomId,
    /// The id of a chat room invitation.
    ChatRoomInvitationId,
    /// The id of a chat room membership.
    ChatRoomMembershipId,
    /// The id of a clip.
    ClipId,
    /// The id of a drive file.
    DriveFileId,
    /// The id of a drive folder.
    DriveFolderId,
    /// The id of an emoji.
    EmojiId,
    /// The id of a federation instance.
    FederationInstanceId,
    /// The id of a flash.
    FlashId,
    /// The id of a flash like.
    FlashLikeId,
    /// The id of a follow request.
    FollowRequestId,
    /// The id of a following.
    FollowingId,
    /// The id of a gallery like.
    GalleryLikeId,
    /// The id of a gallery post.
    GalleryPostId,
    /// The id of an invite code.
    InviteCodeId,
    /// The id of a moderation log.
    ModerationLogId,
    /// The id of a muting.
    MutingId,
    /// The id of a note.
    NoteId,
    /// The id of a note draft.
    NoteDraftId,
    /// The id of a note favorite.
    NoteFavoriteId,
    /// The id of a note reaction.
    NoteReactionId,
    /// The id of a notification.
    NotificationId,
    /// The id of an opaque.
    OpaqueId,
    /// The id of a page.
    PageId,
    /// The id of a page like.
    PageLikeId,
    /// The id of a relay.
    RelayId,
    /// The id of a renote muting.
    RenoteMutingId,
    /// The id of a reversi game.
    ReversiGameId,
    /// The id of a role.
    RoleId,
    /// The id of a role assignment.
    RoleAssignmentId,
    /// The id of a signin.
    SigninId,
    /// The id of a system webhook.
    SystemWebhookId,
    /// The id of a user.
    UserId,
    /// The id of a user list.
    UserListId,
    /// The id of a user list membership.
    UserListMembershipId,
    /// The id of a webhook.
    WebhookId,
}
