// Written by `cargo xtask regen`. Do not edit.

//! Ids, one type for each kind of thing, so that one cannot stand where another belongs.
//!
//! An id is text that only its server understands; most forms tell when the thing was made.
use misskey_runtime::id_type;

id_type! {
    /// The id of an abuse user report.
    AbuseUserReportId,
    /// The id of an ad.
    AdId,
    /// The id of an announcement.
    AnnouncementId,
    /// The id of an antenna.
    AntennaId,
    /// The id of an app.
    AppId,
    /// The id of an assignee.
    AssigneeId,
    /// The id of an avatar.
    AvatarId,
    /// The id of a banner.
    BannerId,
    /// The id of a blockee.
    BlockeeId,
    /// The id of a blocking.
    BlockingId,
    /// The id of a channel.
    ChannelId,
    /// The id of a chat message.
    ChatMessageId,
    /// The id of a chat room.
    ChatRoomId,
    /// The id of a clip.
    ClipId,
    /// The id of a draft.
    DraftId,
    /// The id of a drive file.
    DriveFileId,
    /// The id of a drive folder.
    DriveFolderId,
    /// The id of an emoji.
    EmojiId,
    /// The id of an emoji detailed.
    EmojiDetailedId,
    /// The id of an emoji detailed admin.
    EmojiDetailedAdminId,
    /// The id of an eye catching image.
    EyeCatchingImageId,
    /// The id of a federation instance.
    FederationInstanceId,
    /// The id of a file.
    FileId,
    /// The id of a flash.
    FlashId,
    /// The id of a folder.
    FolderId,
    /// The id of a followee.
    FolloweeId,
    /// The id of a follower.
    FollowerId,
    /// The id of a following.
    FollowingId,
    /// The id of a gallery post.
    GalleryPostId,
    /// The id of a game.
    GameId,
    /// The id of an invite.
    InviteId,
    /// The id of an invite code.
    InviteCodeId,
    /// The id of a list.
    ListId,
    /// The id of a media.
    MediaId,
    /// The id of a message.
    MessageId,
    /// The id of a mutee.
    MuteeId,
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
    /// The id of a note reaction with note.
    NoteReactionWithNoteId,
    /// The id of a notification.
    NotificationId,
    /// The id of an opaque.
    OpaqueId,
    /// The id of a page.
    PageId,
    /// The id of a parent.
    ParentId,
    /// The id of a pinned note.
    PinnedNoteId,
    /// The id of a pinned page.
    PinnedPageId,
    /// The id of a post.
    PostId,
    /// The id of a proxy account.
    ProxyAccountId,
    /// The id of a renote.
    RenoteId,
    /// The id of a renote muting.
    RenoteMutingId,
    /// The id of a reply.
    ReplyId,
    /// The id of a report.
    ReportId,
    /// The id of a reporter.
    ReporterId,
    /// The id of a reversi game.
    ReversiGameId,
    /// The id of a reversi game detailed.
    ReversiGameDetailedId,
    /// The id of a reversi game lite.
    ReversiGameLiteId,
    /// The id of a role.
    RoleId,
    /// The id of a role lite.
    RoleLiteId,
    /// The id of a room.
    RoomId,
    /// The id of a since.
    SinceId,
    /// The id of a surrendered user.
    SurrenderedUserId,
    /// The id of a system webhook.
    SystemWebhookId,
    /// The id of a target user.
    TargetUserId,
    /// The id of a timeout user.
    TimeoutUserId,
    /// The id of a to room.
    ToRoomId,
    /// The id of a to user.
    ToUserId,
    /// The id of a token.
    TokenId,
    /// The id of a until.
    UntilId,
    /// The id of a user.
    UserId,
    /// The id of a user1.
    User1Id,
    /// The id of a user2.
    User2Id,
    /// The id of a user list.
    UserListId,
    /// The id of a user lite.
    UserLiteId,
    /// The id of a user webhook.
    UserWebhookId,
    /// The id of a visible user.
    VisibleUserId,
    /// The id of a webhook.
    WebhookId,
    /// The id of a winner.
    WinnerId,
}
