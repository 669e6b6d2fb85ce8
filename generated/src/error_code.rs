// Written by `cargo xtask regen`. Do not edit.

//! What a server says went wrong, in one word.
use misskey_runtime::wire;

/// An error's code: what happened, for programs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `ACCESS_DENIED`, HTTP 400, from `admin/accounts/create`, `admin/roles/assign` and 16 more. Since 2024.5.0.
    AccessDenied,
    /// `ALREADY_ADDED`, HTTP 400, from `users/lists/create-from-public` and `users/lists/push`. Since 2024.5.0.
    AlreadyAdded,
    /// `ALREADY_BLOCKING`, HTTP 400, from `blocking/create`. Since 2024.5.0.
    AlreadyBlocking,
    /// `ALREADY_CLIPPED`, HTTP 400, from `clips/add-note`. Since 2024.5.0.
    AlreadyClipped,
    /// `ALREADY_ENDED`, HTTP 400, from `reversi/surrender`. Since 2024.5.0.
    AlreadyEnded,
    /// `ALREADY_EXPIRED`, HTTP 400, from `notes/polls/vote`. Since 2024.5.0.
    AlreadyExpired,
    /// `ALREADY_FAVORITED`, HTTP 400, from `clips/favorite`, `notes/favorites/create` and 2 more. Since 2024.5.0.
    AlreadyFavorited,
    /// `ALREADY_FOLLOWING`, HTTP 400, from `following/create`. Since 2024.5.0.
    AlreadyFollowing,
    /// `ALREADY_LIKED`, HTTP 400, from `flash/like`, `gallery/posts/like` and 1 more. Since 2024.5.0.
    AlreadyLiked,
    /// `ALREADY_MOVED`, HTTP 400, from `i/move`. Since 2024.5.0.
    AlreadyMoved,
    /// `ALREADY_MUTING`, HTTP 400, from `mute/create` and `renote-mute/create`. Since 2024.5.0.
    AlreadyMuting,
    /// `ALREADY_MUTING_CHANNEL`, HTTP 400, from `channels/mute/create`. Since 2025.12.2.
    AlreadyMutingChannel,
    /// `ALREADY_PINNED`, HTTP 400, from `i/pin`. Since 2024.5.0.
    AlreadyPinned,
    /// `ALREADY_PROMOTED`, HTTP 400, from `admin/promo/create`. Since 2024.5.0.
    AlreadyPromoted,
    /// `ALREADY_REACTED`, HTTP 400, from `notes/reactions/create`. Since 2024.5.0.
    AlreadyReacted,
    /// `ALREADY_VOTED`, HTTP 400, from `notes/polls/vote`. Since 2024.5.0.
    AlreadyVoted,
    /// `AUTHENTICATION_FAILED`, HTTP 401, from any endpoint. Since 2024.5.0.
    AuthenticationFailed,
    /// `AVATAR_NOT_AN_IMAGE`, HTTP 400, from `i/update`. Since 2024.5.0.
    AvatarNotAnImage,
    /// `BANNER_NOT_AN_IMAGE`, HTTP 400, from `i/update`. Since 2024.5.0.
    BannerNotAnImage,
    /// `BIRTHDAY_DATE_FORMAT_INVALID`, HTTP 400, from `users/following`. Since 2024.5.0.
    BirthdayDateFormatInvalid,
    /// `BLOCKED`, HTTP 400, from `following/create`. Since 2024.5.0.
    Blocked,
    /// `BLOCKEE_IS_YOURSELF`, HTTP 400, from `blocking/create` and `blocking/delete`. Since 2024.5.0.
    BlockeeIsYourself,
    /// `BLOCKING`, HTTP 400, from `following/create`. Since 2024.5.0.
    Blocking,
    /// `BOTH_WITH_REPLIES_AND_WITH_FILES`, HTTP 400, from `notes/hybrid-timeline`, `notes/local-timeline` and 1 more. Since 2024.5.0.
    BothWithRepliesAndWithFiles,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_POLL`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotCreateAlreadyExpiredPoll,
    /// `CANNOT_REACT_TO_RENOTE`, HTTP 400, from `notes/reactions/create`. Since 2024.11.0.
    CannotReactToRenote,
    /// `CANNOT_RENOTE`, HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    CannotRenote,
    /// `CANNOT_RENOTE_DUE_TO_VISIBILITY`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotRenoteDueToVisibility,
    /// `CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotRenoteOutsideOfChannel,
    /// `CANNOT_RENOTE_TO_A_PURE_RENOTE`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotRenoteToAPureRenote,
    /// `CANNOT_RENOTE_TO_EXTERNAL`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.8.0.
    CannotRenoteToExternal,
    /// `CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotReplyToAnInvisibleNote,
    /// `CANNOT_REPLY_TO_A_PURE_RENOTE`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotReplyToAPureRenote,
    /// `CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY`, HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    CannotReplyToSpecifiedNoteWithExtendedVisibility,
    /// `CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility,
    /// `CANNOT_REPORT_THE_ADMIN`, HTTP 400, from `users/report-abuse`. Since 2024.5.0.
    CannotReportTheAdmin,
    /// `CANNOT_REPORT_YOURSELF`, HTTP 400, from `users/report-abuse`. Since 2024.5.0.
    CannotReportYourself,
    /// `CANNOT_TRANSLATE_INVISIBLE_NOTE`, HTTP 400, from `notes/translate`. Since 2024.5.0.
    CannotTranslateInvisibleNote,
    /// `CAN_NOT_DELETE_INVITE_CODE`, HTTP 400, from `invite/delete`. Since 2024.5.0.
    CanNotDeleteInviteCode,
    /// `CONTAINS_PROHIBITED_WORDS`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    ContainsProhibitedWords,
    /// `CONTAINS_TOO_MANY_MENTIONS`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    ContainsTooManyMentions,
    /// `CONTENT_REQUIRED`, HTTP 400, from `chat/messages/create-to-room` and `chat/messages/create-to-user`. Since 2025.4.1.
    ContentRequired,
    /// `CONTENT_RESTRICTED_BY_SERVER`, HTTP 400, from `notes/show`. Since 2025.12.2.
    ContentRestrictedByServer,
    /// `CONTENT_RESTRICTED_BY_USER`, HTTP 400, from `notes/show`. Since 2025.12.2.
    ContentRestrictedByUser,
    /// `CORRELATION_CHECK_EMAIL`, HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`. Since 2024.11.0.
    CorrelationCheckEmail,
    /// `CORRELATION_CHECK_WEBHOOK`, HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`. Since 2024.11.0.
    CorrelationCheckWebhook,
    /// `CREDENTIAL_REQUIRED`, HTTP 401, from any endpoint. Since 2024.5.0.
    CredentialRequired,
    /// `DESTINATION_ACCOUNT_FORBIDS`, HTTP 400, from `i/move`. Since 2024.5.0.
    DestinationAccountForbids,
    /// `DUPLICATE_NAME`, HTTP 400, from `admin/emoji/add` and `admin/emoji/copy`. Since 2024.5.0.
    DuplicateName,
    /// `EMAIL_ADDRESS_NOT_SET`, HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`. Since 2024.11.0.
    EmailAddressNotSet,
    /// `EMAIL_REQUIRED`, HTTP 400, from `i/update-email`. Since 2024.5.0.
    EmailRequired,
    /// `EMPTY_FILE`, HTTP 400, from `i/import-antennas`, `i/import-blocking` and 3 more. Since 2024.5.0.
    EmptyFile,
    /// `EMPTY_KEYWORD`, HTTP 400, from `antennas/create` and `antennas/update`. Since 2024.11.0.
    EmptyKeyword,
    /// `EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE`, HTTP 400, from `invite/create`. Since 2024.5.0.
    ExceededLimitOfCreateInviteCode,
    /// `EXPIRES_AT_IS_PAST`, HTTP 400, from `channels/mute/create`. Since 2025.12.2.
    ExpiresAtIsPast,
    /// `EXT_RESOURCE_HASH_DIDNT_MATCH`, HTTP 400, from `fetch-external-resources`. Since 2024.5.0.
    ExtResourceHashDidntMatch,
    /// `EXT_RESOURCE_RETURNED_INVALID_SCHEMA`, HTTP 400, from `fetch-external-resources`. Since 2024.5.0.
    ExtResourceReturnedInvalidSchema,
    /// `FAILED_TO_RESOLVE_REMOTE_USER`, HTTP 500, from `users/show`. Since 2024.5.0.
    FailedToResolveRemoteUser,
    /// `FEDERATION_NOT_ALLOWED`, HTTP 400, from `ap/show`. Since 2025.4.1.
    FederationNotAllowed,
    /// `FILE_REQUIRED`, HTTP 400, from any endpoint. Since 2024.5.0.
    FileRequired,
    /// `FILE_SIZE_TOO_LARGE`, HTTP 413, from `drive/files/create`. Since 2025.4.1. Gone from 2025.8.0 on.
    FileSizeTooLarge,
    /// `FOLLOWEE_IS_YOURSELF`, HTTP 400, from `following/create`, `following/delete` and 1 more. Since 2024.5.0.
    FolloweeIsYourself,
    /// `FOLLOWER_IS_YOURSELF`, HTTP 400, from `following/invalidate`. Since 2024.5.0.
    FollowerIsYourself,
    /// `FOLLOW_REQUEST_NOT_FOUND`, HTTP 400, from `following/requests/cancel`. Since 2024.5.0.
    FollowRequestNotFound,
    /// `FORBIDDEN`, HTTP 400, from `users/followers` and `users/following`. Since 2024.5.0.
    Forbidden,
    /// `FORBIDDEN_TO_SET_YOURSELF`, HTTP 400, from `i/update`. Since 2024.5.0.
    ForbiddenToSetYourself,
    /// `GTL_DISABLED`, HTTP 400, from `notes/global-timeline`. Since 2024.5.0.
    GtlDisabled,
    /// `HAS_CHILD_FILES_OR_FOLDERS`, HTTP 400, from `drive/folders/delete`. Since 2024.5.0.
    HasChildFilesOrFolders,
    /// `INAPPROPRIATE`, HTTP 400, from `drive/files/create`. Since 2024.5.0.
    Inappropriate,
    /// `INCORRECT_INITIAL_PASSWORD`, HTTP 400, from `admin/accounts/create`. Since 2024.11.0.
    IncorrectInitialPassword,
    /// `INCORRECT_PASSWORD`, HTTP 400, from `i/2fa/key-done`, `i/2fa/register` and 4 more. Since 2024.5.0.
    IncorrectPassword,
    /// `INTERNAL_ERROR`, HTTP 500, from any endpoint. Since 2024.5.0.
    InternalError,
    /// `INVALID_CHOICE`, HTTP 400, from `notes/polls/vote`. Since 2024.5.0.
    InvalidChoice,
    /// `INVALID_DATE_TIME`, HTTP 400, from `admin/invite/create`. Since 2024.5.0.
    InvalidDateTime,
    /// `INVALID_FILE_NAME`, HTTP 400, from `drive/files/create` and `drive/files/update`. Since 2024.5.0.
    InvalidFileName,
    /// `INVALID_PARAM`, HTTP 400, from any endpoint. Since 2024.5.0.
    InvalidParam,
    /// `INVALID_PARAMETERS`, HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    InvalidParameters,
    /// `INVALID_PROVIDER`, HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    InvalidProvider,
    /// `INVALID_REGEXP`, HTTP 400, from `i/update`. Since 2024.5.0.
    InvalidRegexp,
    /// `INVALID_SEED`, HTTP 400, from `bubble-game/register`. Since 2024.5.0.
    InvalidSeed,
    /// `INVALID_URL`, HTTP 400, from `admin/relays/add`. Since 2024.5.0.
    InvalidUrl,
    /// `IS_REMOTE_USER`, HTTP 400, from `users/reactions`. Since 2024.5.0.
    IsRemoteUser,
    /// `LTL_DISABLED`, HTTP 400, from `notes/local-timeline`. Since 2024.5.0.
    LtlDisabled,
    /// `MAX_FILE_SIZE_EXCEEDED`, HTTP 413, from `drive/files/create`. Since 2025.4.1.
    MaxFileSizeExceeded,
    /// `MUTEE_IS_YOURSELF`, HTTP 400, from `mute/create`, `mute/delete` and 2 more. Since 2024.5.0.
    MuteeIsYourself,
    /// `NAME_ALREADY_EXISTS`, HTTP 400, from `pages/create` and `pages/update`. Since 2024.5.0.
    NameAlreadyExists,
    /// `NOT_ASSIGNED`, HTTP 400, from `admin/roles/unassign`. Since 2024.5.0.
    NotAssigned,
    /// `NOT_BLOCKING`, HTTP 400, from `blocking/delete`. Since 2024.5.0.
    NotBlocking,
    /// `NOT_FAVORITED`, HTTP 400, from `clips/unfavorite` and `notes/favorites/delete`. Since 2024.5.0.
    NotFavorited,
    /// `NOT_FOLLOWING`, HTTP 400, from `following/delete`, `following/invalidate` and 1 more. Since 2024.5.0.
    NotFollowing,
    /// `NOT_LIKED`, HTTP 400, from `flash/unlike`, `gallery/posts/unlike` and 1 more. Since 2024.5.0.
    NotLiked,
    /// `NOT_MUTING`, HTTP 400, from `mute/delete` and `renote-mute/delete`. Since 2024.5.0.
    NotMuting,
    /// `NOT_MUTING_CHANNEL`, HTTP 400, from `channels/mute/delete`. Since 2025.12.2.
    NotMutingChannel,
    /// `NOT_REACTED`, HTTP 400, from `notes/reactions/delete`. Since 2024.5.0.
    NotReacted,
    /// `NOT_ROOT_FORBIDDEN`, HTTP 400, from `i/move`. Since 2024.5.0.
    NotRootForbidden,
    /// `NO_FOLLOW_REQUEST`, HTTP 400, from `following/requests/accept`. Since 2024.5.0.
    NoFollowRequest,
    /// `NO_FREE_SPACE`, HTTP 400, from `drive/files/create`. Since 2024.5.0.
    NoFreeSpace,
    /// `NO_POLL`, HTTP 400, from `notes/polls/vote`. Since 2024.5.0.
    NoPoll,
    /// `NO_RESPONSE_PROVIDED`, HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    NoResponseProvided,
    /// `NO_SECURITY_KEY`, HTTP 400, from `i/2fa/password-less`. Since 2024.5.0.
    NoSecurityKey,
    /// `NO_SUCH_ABUSE_REPORT`, HTTP 404, from `admin/forward-abuse-user-report`, `admin/resolve-abuse-user-report` and 1 more. Since 2024.11.0.
    NoSuchAbuseReport,
    /// `NO_SUCH_AD`, HTTP 400, from `admin/ad/delete` and `admin/ad/update`. Since 2024.5.0.
    NoSuchAd,
    /// `NO_SUCH_ANNOUNCEMENT`, HTTP 400, from `admin/announcements/delete`, `admin/announcements/update` and 1 more. Since 2024.5.0.
    NoSuchAnnouncement,
    /// `NO_SUCH_ANTENNA`, HTTP 400, from `antennas/delete`, `antennas/notes` and 2 more. Since 2024.5.0.
    NoSuchAntenna,
    /// `NO_SUCH_APP`, HTTP 400, from `app/show`, `auth/session/generate` and 1 more. Since 2024.5.0.
    NoSuchApp,
    /// `NO_SUCH_AVATAR`, HTTP 400, from `i/update`. Since 2024.5.0.
    NoSuchAvatar,
    /// `NO_SUCH_BANNER`, HTTP 400, from `i/update`. Since 2024.5.0.
    NoSuchBanner,
    /// `NO_SUCH_CHANNEL`, HTTP 400, from `channels/favorite`, `channels/follow` and 10 more. Since 2024.5.0.
    NoSuchChannel,
    /// `NO_SUCH_CLIP`, HTTP 400, from `clips/add-note`, `clips/delete` and 6 more. Since 2024.5.0.
    NoSuchClip,
    /// `NO_SUCH_CODE`, HTTP 400, from `verify-email`. Since 2025.8.0.
    NoSuchCode,
    /// `NO_SUCH_EMOJI`, HTTP 400, from `admin/emoji/copy`, `admin/emoji/delete` and 1 more. Since 2024.5.0.
    NoSuchEmoji,
    /// `NO_SUCH_FILE`, HTTP 400, from `admin/drive/show-file`, `admin/emoji/add` and 20 more. Since 2024.5.0.
    NoSuchFile,
    /// `NO_SUCH_FLASH`, HTTP 400, from `flash/delete`, `flash/like` and 3 more. Since 2024.5.0.
    NoSuchFlash,
    /// `NO_SUCH_FOLDER`, HTTP 400, from `drive/files/update`, `drive/folders/create` and 3 more. Since 2024.5.0.
    NoSuchFolder,
    /// `NO_SUCH_GAME`, HTTP 400, from `reversi/show-game`, `reversi/surrender` and 1 more. Since 2024.5.0.
    NoSuchGame,
    /// `NO_SUCH_HASHTAG`, HTTP 400, from `hashtags/show`. Since 2024.5.0.
    NoSuchHashtag,
    /// `NO_SUCH_INVITE_CODE`, HTTP 400, from `invite/delete`. Since 2024.5.0.
    NoSuchInviteCode,
    /// `NO_SUCH_KEY`, HTTP 400, from `i/2fa/update-key`, `i/registry/get` and 2 more. Since 2024.5.0.
    NoSuchKey,
    /// `NO_SUCH_LIST`, HTTP 400, from `notes/user-list-timeline`, `users/lists/create-from-public` and 7 more. Since 2024.5.0.
    NoSuchList,
    /// `NO_SUCH_MESSAGE`, HTTP 400, from `chat/messages/delete`, `chat/messages/react` and 2 more. Since 2025.4.1.
    NoSuchMessage,
    /// `NO_SUCH_NOTE`, HTTP 400, from `admin/promo/create`, `clips/add-note` and 19 more. Since 2024.5.0.
    NoSuchNote,
    /// `NO_SUCH_NOTE_DRAFT`, HTTP 400, from `notes/drafts/delete` and `notes/drafts/update`. Since 2025.8.0.
    NoSuchNoteDraft,
    /// `NO_SUCH_OBJECT`, HTTP 400, from `ap/show`. Since 2024.5.0.
    NoSuchObject,
    /// `NO_SUCH_PAGE`, HTTP 400, from `i/update`, `page-push` and 5 more. Since 2024.5.0.
    NoSuchPage,
    /// `NO_SUCH_PARENT_FOLDER`, HTTP 400, from `drive/folders/update`. Since 2024.5.0.
    NoSuchParentFolder,
    /// `NO_SUCH_POST`, HTTP 400, from `gallery/posts/delete`, `gallery/posts/like` and 2 more. Since 2024.5.0.
    NoSuchPost,
    /// `NO_SUCH_RECIPIENT`, HTTP 404, from `admin/abuse-report/notification-recipient/show`. Since 2024.11.0.
    NoSuchRecipient,
    /// `NO_SUCH_REGISTRATION`, HTTP 400, from `sw/update-registration`. Since 2024.5.0.
    NoSuchRegistration,
    /// `NO_SUCH_RENOTE`, HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    NoSuchRenote,
    /// `NO_SUCH_RENOTE_TARGET`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    NoSuchRenoteTarget,
    /// `NO_SUCH_REPLY`, HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    NoSuchReply,
    /// `NO_SUCH_REPLY_TARGET`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    NoSuchReplyTarget,
    /// `NO_SUCH_ROLE`, HTTP 400, from `admin/roles/assign`, `admin/roles/delete` and 7 more. Since 2024.5.0.
    NoSuchRole,
    /// `NO_SUCH_ROOM`, HTTP 400, from `chat/messages/create-to-room`, `chat/messages/room-timeline` and 11 more. Since 2025.4.1.
    NoSuchRoom,
    /// `NO_SUCH_SESSION`, HTTP 400, from `auth/accept`, `auth/session/show` and 1 more. Since 2024.5.0.
    NoSuchSession,
    /// `NO_SUCH_SYSTEM_WEBHOOK`, HTTP 404, from `admin/system-webhook/show`. Since 2024.11.0.
    NoSuchSystemWebhook,
    /// `NO_SUCH_USER`, HTTP 400 or 404, from `admin/roles/assign`, `admin/roles/unassign` and 31 more. Since 2024.5.0.
    NoSuchUser,
    /// `NO_SUCH_USER_LIST`, HTTP 400, from `antennas/create`, `antennas/update` and 2 more. Since 2024.5.0.
    NoSuchUserList,
    /// `NO_SUCH_WEBHOOK`, HTTP 400, from `admin/system-webhook/test`, `i/webhooks/delete` and 3 more. Since 2024.5.0.
    NoSuchWebhook,
    /// `PENDING_SESSION`, HTTP 400, from `auth/session/userkey`. Since 2024.5.0.
    PendingSession,
    /// `PERMISSION_DENIED`, HTTP 403, from any endpoint. Since 2024.5.0.
    PermissionDenied,
    /// `PIN_LIMIT_EXCEEDED`, HTTP 400, from `i/pin`. Since 2024.5.0.
    PinLimitExceeded,
    /// `RATE_LIMIT_EXCEEDED`, HTTP 429, from `admin/system-webhook/test`, `ap/get` and 59 more. Since 2024.5.0.
    RateLimitExceeded,
    /// `REACTIONS_NOT_PUBLIC`, HTTP 400, from `users/reactions`. Since 2024.5.0.
    ReactionsNotPublic,
    /// `RECIPIENT_IS_YOURSELF`, HTTP 400, from `chat/messages/create-to-user`. Since 2025.4.1.
    RecipientIsYourself,
    /// `RECURSIVE_NESTING`, HTTP 400, from `drive/folders/update`. Since 2024.5.0.
    RecursiveNesting,
    /// `REMOTE_USER_NOT_ALLOWED`, HTTP 400, from `users/lists/list`. Since 2024.5.0.
    RemoteUserNotAllowed,
    /// `REQUEST_FAILED`, HTTP 400 or 500, from `admin/captcha/save` and `ap/show`. Since 2025.4.1.
    RequestFailed,
    /// `RESPONSE_INVALID`, HTTP 400, from `ap/show`. Since 2025.4.1.
    ResponseInvalid,
    /// `RESTRICTED_BY_ROLE`, HTTP 400, from `drive/files/update` and `i/update`. Since 2024.5.0.
    RestrictedByRole,
    /// `ROLE_PERMISSION_DENIED`, HTTP 403, from any endpoint. Since 2024.5.0.
    RolePermissionDenied,
    /// `SAME_NAME_EMOJI_EXISTS`, HTTP 400, from `admin/emoji/update`. Since 2024.5.0.
    SameNameEmojiExists,
    /// `SCHEDULED_AT_MUST_BE_IN_FUTURE`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.12.2.
    ScheduledAtMustBeInFuture,
    /// `SCHEDULED_AT_REQUIRED`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.12.2.
    ScheduledAtRequired,
    /// `SIGNIN_REQUIRED`, HTTP 400, from `users/notes`. Since 2024.11.0.
    SigninRequired,
    /// `STL_DISABLED`, HTTP 400, from `notes/hybrid-timeline`. Since 2024.5.0.
    StlDisabled,
    /// `TARGET_IS_YOURSELF`, HTTP 400, from `reversi/match`. Since 2024.5.0.
    TargetIsYourself,
    /// `TOO_BIG_FILE`, HTTP 400, from `i/import-blocking`, `i/import-following` and 2 more. Since 2024.5.0.
    TooBigFile,
    /// `TOO_MANY_ANTENNAS`, HTTP 400, from `antennas/create` and `i/import-antennas`. Since 2024.5.0.
    TooManyAntennas,
    /// `TOO_MANY_CLIPS`, HTTP 400, from `clips/create`. Since 2024.5.0.
    TooManyClips,
    /// `TOO_MANY_CLIP_NOTES`, HTTP 400, from `clips/add-note`. Since 2024.5.0.
    TooManyClipNotes,
    /// `TOO_MANY_DRAFTS`, HTTP 400, from `notes/drafts/create`. Since 2025.8.0.
    TooManyDrafts,
    /// `TOO_MANY_MUTED_WORDS`, HTTP 400, from `i/update`. Since 2024.5.0.
    TooManyMutedWords,
    /// `TOO_MANY_SCHEDULED_NOTES`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.12.2.
    TooManyScheduledNotes,
    /// `TOO_MANY_USERLISTS`, HTTP 400, from `users/lists/create` and `users/lists/create-from-public`. Since 2024.5.0.
    TooManyUserlists,
    /// `TOO_MANY_USERS`, HTTP 400, from `users/lists/create-from-public` and `users/lists/push`. Since 2024.5.0.
    TooManyUsers,
    /// `TOO_MANY_WEBHOOKS`, HTTP 400, from `i/webhooks/create`. Since 2024.5.0.
    TooManyWebhooks,
    /// `TWO_FACTOR_NOT_ENABLED`, HTTP 400, from `i/2fa/key-done` and `i/2fa/register-key`. Since 2024.5.0.
    TwoFactorNotEnabled,
    /// `UNALLOWED_FILE_TYPE`, HTTP 400, from `drive/files/create`. Since 2025.8.0.
    UnallowedFileType,
    /// `UNAVAILABLE`, HTTP 400, from `i/update-email`, `notes/search` and 1 more. Since 2024.5.0.
    Unavailable,
    /// `UNEXPECTED_FILE_TYPE`, HTTP 400, from `i/import-blocking`, `i/import-following` and 2 more. Since 2024.5.0.
    UnexpectedFileType,
    /// `UNKNOWN`, HTTP 500, from `admin/captcha/save`. Since 2025.4.1.
    UnknownCode,
    /// `UNKNOWN_API_ENDPOINT`, HTTP 404, from any endpoint. Since 2024.5.0.
    UnknownApiEndpoint,
    /// `UNSUPPORTED_FILE_TYPE`, HTTP 400, from `admin/emoji/add`. Since 2025.4.1.
    UnsupportedFileType,
    /// `URI_INVALID`, HTTP 400, from `ap/show`. Since 2025.4.1.
    UriInvalid,
    /// `URI_NULL`, HTTP 400, from `i/move` and `i/update`. Since 2024.5.0.
    UriNull,
    /// `USER_IS_DELETED`, HTTP 403, from `i`. Since 2024.5.0.
    UserIsDeleted,
    /// `USER_NOT_FOUND`, HTTP 400, from `admin/accounts/find-by-email` and `i/2fa/register-key`. Since 2024.5.0.
    UserNotFound,
    /// `VERIFICATION_FAILED`, HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    VerificationFailed,
    /// `YOUR_ACCOUNT_MOVED`, HTTP 403, from any endpoint. Since 2024.5.0.
    YourAccountMoved,
    /// `YOUR_ACCOUNT_SUSPENDED`, HTTP 403, from any endpoint. Since 2024.5.0.
    YourAccountSuspended,
    /// `YOUR_FLASH`, HTTP 400, from `flash/like`. Since 2024.5.0.
    YourFlash,
    /// `YOUR_NAME_CONTAINS_PROHIBITED_WORDS`, HTTP 422, from `i/update`. Since 2024.11.0.
    YourNameContainsProhibitedWords,
    /// `YOUR_PAGE`, HTTP 400, from `pages/like`. Since 2024.5.0.
    YourPage,
    /// `YOUR_POST`, HTTP 400, from `gallery/posts/like`. Since 2024.5.0.
    YourPost,
    /// `YOU_HAVE_BEEN_BLOCKED`, HTTP 400, from `chat/messages/create-to-user`, `notes/create` and 6 more. Since 2024.5.0.
    YouHaveBeenBlocked,
    /// A code that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    ErrorCode or Unknown {
        AccessDenied = "ACCESS_DENIED",
        AlreadyAdded = "ALREADY_ADDED",
        AlreadyBlocking = "ALREADY_BLOCKING",
        AlreadyClipped = "ALREADY_CLIPPED",
        AlreadyEnded = "ALREADY_ENDED",
        AlreadyExpired = "ALREADY_EXPIRED",
        AlreadyFavorited = "ALREADY_FAVORITED",
        AlreadyFollowing = "ALREADY_FOLLOWING",
        AlreadyLiked = "ALREADY_LIKED",
        AlreadyMoved = "ALREADY_MOVED",
        AlreadyMuting = "ALREADY_MUTING",
        AlreadyMutingChannel = "ALREADY_MUTING_CHANNEL",
        AlreadyPinned = "ALREADY_PINNED",
        AlreadyPromoted = "ALREADY_PROMOTED",
        AlreadyReacted = "ALREADY_REACTED",
        AlreadyVoted = "ALREADY_VOTED",
        AuthenticationFailed = "AUTHENTICATION_FAILED",
        AvatarNotAnImage = "AVATAR_NOT_AN_IMAGE",
        BannerNotAnImage = "BANNER_NOT_AN_IMAGE",
        BirthdayDateFormatInvalid = "BIRTHDAY_DATE_FORMAT_INVALID",
        Blocked = "BLOCKED",
        BlockeeIsYourself = "BLOCKEE_IS_YOURSELF",
        Blocking = "BLOCKING",
        BothWithRepliesAndWithFiles = "BOTH_WITH_REPLIES_AND_WITH_FILES",
        CannotCreateAlreadyExpiredPoll = "CANNOT_CREATE_ALREADY_EXPIRED_POLL",
        CannotReactToRenote = "CANNOT_REACT_TO_RENOTE",
        CannotRenote = "CANNOT_RENOTE",
        CannotRenoteDueToVisibility = "CANNOT_RENOTE_DUE_TO_VISIBILITY",
        CannotRenoteOutsideOfChannel = "CANNOT_RENOTE_OUTSIDE_OF_CHANNEL",
        CannotRenoteToAPureRenote = "CANNOT_RENOTE_TO_A_PURE_RENOTE",
        CannotRenoteToExternal = "CANNOT_RENOTE_TO_EXTERNAL",
        CannotReplyToAnInvisibleNote = "CANNOT_REPLY_TO_AN_INVISIBLE_NOTE",
        CannotReplyToAPureRenote = "CANNOT_REPLY_TO_A_PURE_RENOTE",
        CannotReplyToSpecifiedNoteWithExtendedVisibility = "CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY",
        CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility = "CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY",
        CannotReportTheAdmin = "CANNOT_REPORT_THE_ADMIN",
        CannotReportYourself = "CANNOT_REPORT_YOURSELF",
        CannotTranslateInvisibleNote = "CANNOT_TRANSLATE_INVISIBLE_NOTE",
        CanNotDeleteInviteCode = "CAN_NOT_DELETE_INVITE_CODE",
        ContainsProhibitedWords = "CONTAINS_PROHIBITED_WORDS",
        ContainsTooManyMentions = "CONTAINS_TOO_MANY_MENTIONS",
        ContentRequired = "CONTENT_REQUIRED",
        ContentRestrictedByServer = "CONTENT_RESTRICTED_BY_SERVER",
        ContentRestrictedByUser = "CONTENT_RESTRICTED_BY_USER",
        CorrelationCheckEmail = "CORRELATION_CHECK_EMAIL",
        CorrelationCheckWebhook = "CORRELATION_CHECK_WEBHOOK",
        CredentialRequired = "CREDENTIAL_REQUIRED",
        DestinationAccountForbids = "DESTINATION_ACCOUNT_FORBIDS",
        DuplicateName = "DUPLICATE_NAME",
        EmailAddressNotSet = "EMAIL_ADDRESS_NOT_SET",
        EmailRequired = "EMAIL_REQUIRED",
        EmptyFile = "EMPTY_FILE",
        EmptyKeyword = "EMPTY_KEYWORD",
        ExceededLimitOfCreateInviteCode = "EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE",
        ExpiresAtIsPast = "EXPIRES_AT_IS_PAST",
        ExtResourceHashDidntMatch = "EXT_RESOURCE_HASH_DIDNT_MATCH",
        ExtResourceReturnedInvalidSchema = "EXT_RESOURCE_RETURNED_INVALID_SCHEMA",
        FailedToResolveRemoteUser = "FAILED_TO_RESOLVE_REMOTE_USER",
        FederationNotAllowed = "FEDERATION_NOT_ALLOWED",
        FileRequired = "FILE_REQUIRED",
        FileSizeTooLarge = "FILE_SIZE_TOO_LARGE",
        FolloweeIsYourself = "FOLLOWEE_IS_YOURSELF",
        FollowerIsYourself = "FOLLOWER_IS_YOURSELF",
        FollowRequestNotFound = "FOLLOW_REQUEST_NOT_FOUND",
        Forbidden = "FORBIDDEN",
        ForbiddenToSetYourself = "FORBIDDEN_TO_SET_YOURSELF",
        GtlDisabled = "GTL_DISABLED",
        HasChildFilesOrFolders = "HAS_CHILD_FILES_OR_FOLDERS",
        Inappropriate = "INAPPROPRIATE",
        IncorrectInitialPassword = "INCORRECT_INITIAL_PASSWORD",
        IncorrectPassword = "INCORRECT_PASSWORD",
        InternalError = "INTERNAL_ERROR",
        InvalidChoice = "INVALID_CHOICE",
        InvalidDateTime = "INVALID_DATE_TIME",
        InvalidFileName = "INVALID_FILE_NAME",
        InvalidParam = "INVALID_PARAM",
        InvalidParameters = "INVALID_PARAMETERS",
        InvalidProvider = "INVALID_PROVIDER",
        InvalidRegexp = "INVALID_REGEXP",
        InvalidSeed = "INVALID_SEED",
        InvalidUrl = "INVALID_URL",
        IsRemoteUser = "IS_REMOTE_USER",
        LtlDisabled = "LTL_DISABLED",
        MaxFileSizeExceeded = "MAX_FILE_SIZE_EXCEEDED",
        MuteeIsYourself = "MUTEE_IS_YOURSELF",
        NameAlreadyExists = "NAME_ALREADY_EXISTS",
        NotAssigned = "NOT_ASSIGNED",
        NotBlocking = "NOT_BLOCKING",
        NotFavorited = "NOT_FAVORITED",
        NotFollowing = "NOT_FOLLOWING",
        NotLiked = "NOT_LIKED",
        NotMuting = "NOT_MUTING",
        NotMutingChannel = "NOT_MUTING_CHANNEL",
        NotReacted = "NOT_REACTED",
        NotRootForbidden = "NOT_ROOT_FORBIDDEN",
        NoFollowRequest = "NO_FOLLOW_REQUEST",
        NoFreeSpace = "NO_FREE_SPACE",
        NoPoll = "NO_POLL",
        NoResponseProvided = "NO_RESPONSE_PROVIDED",
        NoSecurityKey = "NO_SECURITY_KEY",
        NoSuchAbuseReport = "NO_SUCH_ABUSE_REPORT",
        NoSuchAd = "NO_SUCH_AD",
        NoSuchAnnouncement = "NO_SUCH_ANNOUNCEMENT",
        NoSuchAntenna = "NO_SUCH_ANTENNA",
        NoSuchApp = "NO_SUCH_APP",
        NoSuchAvatar = "NO_SUCH_AVATAR",
        NoSuchBanner = "NO_SUCH_BANNER",
        NoSuchChannel = "NO_SUCH_CHANNEL",
        NoSuchClip = "NO_SUCH_CLIP",
        NoSuchCode = "NO_SUCH_CODE",
        NoSuchEmoji = "NO_SUCH_EMOJI",
        NoSuchFile = "NO_SUCH_FILE",
        NoSuchFlash = "NO_SUCH_FLASH",
        NoSuchFolder = "NO_SUCH_FOLDER",
        NoSuchGame = "NO_SUCH_GAME",
        NoSuchHashtag = "NO_SUCH_HASHTAG",
        NoSuchInviteCode = "NO_SUCH_INVITE_CODE",
        NoSuchKey = "NO_SUCH_KEY",
        NoSuchList = "NO_SUCH_LIST",
        NoSuchMessage = "NO_SUCH_MESSAGE",
        NoSuchNote = "NO_SUCH_NOTE",
        NoSuchNoteDraft = "NO_SUCH_NOTE_DRAFT",
        NoSuchObject = "NO_SUCH_OBJECT",
        NoSuchPage = "NO_SUCH_PAGE",
        NoSuchParentFolder = "NO_SUCH_PARENT_FOLDER",
        NoSuchPost = "NO_SUCH_POST",
        NoSuchRecipient = "NO_SUCH_RECIPIENT",
        NoSuchRegistration = "NO_SUCH_REGISTRATION",
        NoSuchRenote = "NO_SUCH_RENOTE",
        NoSuchRenoteTarget = "NO_SUCH_RENOTE_TARGET",
        NoSuchReply = "NO_SUCH_REPLY",
        NoSuchReplyTarget = "NO_SUCH_REPLY_TARGET",
        NoSuchRole = "NO_SUCH_ROLE",
        NoSuchRoom = "NO_SUCH_ROOM",
        NoSuchSession = "NO_SUCH_SESSION",
        NoSuchSystemWebhook = "NO_SUCH_SYSTEM_WEBHOOK",
        NoSuchUser = "NO_SUCH_USER",
        NoSuchUserList = "NO_SUCH_USER_LIST",
        NoSuchWebhook = "NO_SUCH_WEBHOOK",
        PendingSession = "PENDING_SESSION",
        PermissionDenied = "PERMISSION_DENIED",
        PinLimitExceeded = "PIN_LIMIT_EXCEEDED",
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
        ReactionsNotPublic = "REACTIONS_NOT_PUBLIC",
        RecipientIsYourself = "RECIPIENT_IS_YOURSELF",
        RecursiveNesting = "RECURSIVE_NESTING",
        RemoteUserNotAllowed = "REMOTE_USER_NOT_ALLOWED",
        RequestFailed = "REQUEST_FAILED",
        ResponseInvalid = "RESPONSE_INVALID",
        RestrictedByRole = "RESTRICTED_BY_ROLE",
        RolePermissionDenied = "ROLE_PERMISSION_DENIED",
        SameNameEmojiExists = "SAME_NAME_EMOJI_EXISTS",
        ScheduledAtMustBeInFuture = "SCHEDULED_AT_MUST_BE_IN_FUTURE",
        ScheduledAtRequired = "SCHEDULED_AT_REQUIRED",
        SigninRequired = "SIGNIN_REQUIRED",
        StlDisabled = "STL_DISABLED",
        TargetIsYourself = "TARGET_IS_YOURSELF",
        TooBigFile = "TOO_BIG_FILE",
        TooManyAntennas = "TOO_MANY_ANTENNAS",
        TooManyClips = "TOO_MANY_CLIPS",
        TooManyClipNotes = "TOO_MANY_CLIP_NOTES",
        TooManyDrafts = "TOO_MANY_DRAFTS",
        TooManyMutedWords = "TOO_MANY_MUTED_WORDS",
        TooManyScheduledNotes = "TOO_MANY_SCHEDULED_NOTES",
        TooManyUserlists = "TOO_MANY_USERLISTS",
        TooManyUsers = "TOO_MANY_USERS",
        TooManyWebhooks = "TOO_MANY_WEBHOOKS",
        TwoFactorNotEnabled = "TWO_FACTOR_NOT_ENABLED",
        UnallowedFileType = "UNALLOWED_FILE_TYPE",
        Unavailable = "UNAVAILABLE",
        UnexpectedFileType = "UNEXPECTED_FILE_TYPE",
        UnknownCode = "UNKNOWN",
        UnknownApiEndpoint = "UNKNOWN_API_ENDPOINT",
        UnsupportedFileType = "UNSUPPORTED_FILE_TYPE",
        UriInvalid = "URI_INVALID",
        UriNull = "URI_NULL",
        UserIsDeleted = "USER_IS_DELETED",
        UserNotFound = "USER_NOT_FOUND",
        VerificationFailed = "VERIFICATION_FAILED",
        YourAccountMoved = "YOUR_ACCOUNT_MOVED",
        YourAccountSuspended = "YOUR_ACCOUNT_SUSPENDED",
        YourFlash = "YOUR_FLASH",
        YourNameContainsProhibitedWords = "YOUR_NAME_CONTAINS_PROHIBITED_WORDS",
        YourPage = "YOUR_PAGE",
        YourPost = "YOUR_POST",
        YouHaveBeenBlocked = "YOU_HAVE_BEEN_BLOCKED",
    }
}
