// Written by `cargo xtask regen`. Do not edit.

//! What a server says went wrong, in one word.
use misskey_runtime::wire;

/// An error's code: what happened, for programs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `ACCESS_DENIED`, HTTP 400, from `admin/accounts/create`, `admin/roles/assign` and 16 more.
    AccessDenied,
    /// `ALREADY_ADDED`, HTTP 400, from `users/lists/create-from-public` and `users/lists/push`.
    AlreadyAdded,
    /// `ALREADY_BLOCKING`, HTTP 400, from `blocking/create`.
    AlreadyBlocking,
    /// `ALREADY_CLIPPED`, HTTP 400, from `clips/add-note`.
    AlreadyClipped,
    /// `ALREADY_ENDED`, HTTP 400, from `reversi/surrender`.
    AlreadyEnded,
    /// `ALREADY_EXPIRED`, HTTP 400, from `notes/polls/vote`.
    AlreadyExpired,
    /// `ALREADY_FAVORITED`, HTTP 400, from `clips/favorite`, `notes/favorites/create` and 2 more.
    AlreadyFavorited,
    /// `ALREADY_FOLLOWING`, HTTP 400, from `following/create`.
    AlreadyFollowing,
    /// `ALREADY_LIKED`, HTTP 400, from `flash/like`, `gallery/posts/like` and 1 more.
    AlreadyLiked,
    /// `ALREADY_MOVED`, HTTP 400, from `i/move`.
    AlreadyMoved,
    /// `ALREADY_MUTING`, HTTP 400, from `mute/create` and `renote-mute/create`.
    AlreadyMuting,
    /// `ALREADY_MUTING_CHANNEL`, HTTP 400, from `channels/mute/create`.
    AlreadyMutingChannel,
    /// `ALREADY_PINNED`, HTTP 400, from `i/pin`.
    AlreadyPinned,
    /// `ALREADY_PROMOTED`, HTTP 400, from `admin/promo/create`.
    AlreadyPromoted,
    /// `ALREADY_REACTED`, HTTP 400, from `notes/reactions/create`.
    AlreadyReacted,
    /// `ALREADY_VOTED`, HTTP 400, from `notes/polls/vote`.
    AlreadyVoted,
    /// `AUTHENTICATION_FAILED`, HTTP 401, from any endpoint.
    AuthenticationFailed,
    /// `AVATAR_NOT_AN_IMAGE`, HTTP 400, from `i/update`.
    AvatarNotAnImage,
    /// `BANNER_NOT_AN_IMAGE`, HTTP 400, from `i/update`.
    BannerNotAnImage,
    /// `BIRTHDAY_DATE_FORMAT_INVALID`, HTTP 400, from `users/following`.
    BirthdayDateFormatInvalid,
    /// `BLOCKED`, HTTP 400, from `following/create`.
    Blocked,
    /// `BLOCKEE_IS_YOURSELF`, HTTP 400, from `blocking/create` and `blocking/delete`.
    BlockeeIsYourself,
    /// `BLOCKING`, HTTP 400, from `following/create`.
    Blocking,
    /// `BOTH_WITH_REPLIES_AND_WITH_FILES`, HTTP 400, from `notes/hybrid-timeline`, `notes/local-timeline` and 1 more.
    BothWithRepliesAndWithFiles,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_POLL`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotCreateAlreadyExpiredPoll,
    /// `CANNOT_REACT_TO_RENOTE`, HTTP 400, from `notes/reactions/create`.
    CannotReactToRenote,
    /// `CANNOT_RENOTE`, HTTP 400, from `notes/drafts/update`.
    CannotRenote,
    /// `CANNOT_RENOTE_DUE_TO_VISIBILITY`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotRenoteDueToVisibility,
    /// `CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotRenoteOutsideOfChannel,
    /// `CANNOT_RENOTE_TO_A_PURE_RENOTE`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotRenoteToAPureRenote,
    /// `CANNOT_RENOTE_TO_EXTERNAL`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`.
    CannotRenoteToExternal,
    /// `CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotReplyToAnInvisibleNote,
    /// `CANNOT_REPLY_TO_A_PURE_RENOTE`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotReplyToAPureRenote,
    /// `CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY`, HTTP 400, from `notes/drafts/update`.
    CannotReplyToSpecifiedNoteWithExtendedVisibility,
    /// `CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility,
    /// `CANNOT_REPORT_THE_ADMIN`, HTTP 400, from `users/report-abuse`.
    CannotReportTheAdmin,
    /// `CANNOT_REPORT_YOURSELF`, HTTP 400, from `users/report-abuse`.
    CannotReportYourself,
    /// `CANNOT_TRANSLATE_INVISIBLE_NOTE`, HTTP 400, from `notes/translate`.
    CannotTranslateInvisibleNote,
    /// `CAN_NOT_DELETE_INVITE_CODE`, HTTP 400, from `invite/delete`.
    CanNotDeleteInviteCode,
    /// `CONTAINS_PROHIBITED_WORDS`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    ContainsProhibitedWords,
    /// `CONTAINS_TOO_MANY_MENTIONS`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    ContainsTooManyMentions,
    /// `CONTENT_REQUIRED`, HTTP 400, from `chat/messages/create-to-room` and `chat/messages/create-to-user`.
    ContentRequired,
    /// `CONTENT_RESTRICTED_BY_SERVER`, HTTP 400, from `notes/show`.
    ContentRestrictedByServer,
    /// `CONTENT_RESTRICTED_BY_USER`, HTTP 400, from `notes/show`.
    ContentRestrictedByUser,
    /// `CORRELATION_CHECK_EMAIL`, HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`.
    CorrelationCheckEmail,
    /// `CORRELATION_CHECK_WEBHOOK`, HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`.
    CorrelationCheckWebhook,
    /// `CREDENTIAL_REQUIRED`, HTTP 401, from any endpoint.
    CredentialRequired,
    /// `DESTINATION_ACCOUNT_FORBIDS`, HTTP 400, from `i/move`.
    DestinationAccountForbids,
    /// `DUPLICATE_NAME`, HTTP 400, from `admin/emoji/add` and `admin/emoji/copy`.
    DuplicateName,
    /// `EMAIL_ADDRESS_NOT_SET`, HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`.
    EmailAddressNotSet,
    /// `EMAIL_REQUIRED`, HTTP 400, from `i/update-email`.
    EmailRequired,
    /// `EMPTY_FILE`, HTTP 400, from `i/import-antennas`, `i/import-blocking` and 3 more.
    EmptyFile,
    /// `EMPTY_KEYWORD`, HTTP 400, from `antennas/create` and `antennas/update`.
    EmptyKeyword,
    /// `EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE`, HTTP 400, from `invite/create`.
    ExceededLimitOfCreateInviteCode,
    /// `EXPIRES_AT_IS_PAST`, HTTP 400, from `channels/mute/create`.
    ExpiresAtIsPast,
    /// `EXT_RESOURCE_HASH_DIDNT_MATCH`, HTTP 400, from `fetch-external-resources`.
    ExtResourceHashDidntMatch,
    /// `EXT_RESOURCE_RETURNED_INVALID_SCHEMA`, HTTP 400, from `fetch-external-resources`.
    ExtResourceReturnedInvalidSchema,
    /// `FAILED_TO_RESOLVE_REMOTE_USER`, HTTP 500, from `users/show`.
    FailedToResolveRemoteUser,
    /// `FEDERATION_NOT_ALLOWED`, HTTP 400, from `ap/show`.
    FederationNotAllowed,
    /// `FILE_REQUIRED`, HTTP 400, from any endpoint.
    FileRequired,
    /// `FOLLOWEE_IS_YOURSELF`, HTTP 400, from `following/create`, `following/delete` and 1 more.
    FolloweeIsYourself,
    /// `FOLLOWER_IS_YOURSELF`, HTTP 400, from `following/invalidate`.
    FollowerIsYourself,
    /// `FOLLOW_REQUEST_NOT_FOUND`, HTTP 400, from `following/requests/cancel`.
    FollowRequestNotFound,
    /// `FORBIDDEN`, HTTP 400, from `users/followers` and `users/following`.
    Forbidden,
    /// `FORBIDDEN_TO_SET_YOURSELF`, HTTP 400, from `i/update`.
    ForbiddenToSetYourself,
    /// `GTL_DISABLED`, HTTP 400, from `notes/global-timeline`.
    GtlDisabled,
    /// `HAS_CHILD_FILES_OR_FOLDERS`, HTTP 400, from `drive/folders/delete`.
    HasChildFilesOrFolders,
    /// `INAPPROPRIATE`, HTTP 400, from `drive/files/create`.
    Inappropriate,
    /// `INCORRECT_INITIAL_PASSWORD`, HTTP 400, from `admin/accounts/create`.
    IncorrectInitialPassword,
    /// `INCORRECT_PASSWORD`, HTTP 400, from `i/2fa/key-done`, `i/2fa/register` and 4 more.
    IncorrectPassword,
    /// `INTERNAL_ERROR`, HTTP 500, from any endpoint.
    InternalError,
    /// `INVALID_CHOICE`, HTTP 400, from `notes/polls/vote`.
    InvalidChoice,
    /// `INVALID_DATE_TIME`, HTTP 400, from `admin/invite/create`.
    InvalidDateTime,
    /// `INVALID_FILE_NAME`, HTTP 400, from `drive/files/create` and `drive/files/update`.
    InvalidFileName,
    /// `INVALID_PARAM`, HTTP 400, from any endpoint.
    InvalidParam,
    /// `INVALID_PARAMETERS`, HTTP 400, from `admin/captcha/save`.
    InvalidParameters,
    /// `INVALID_PROVIDER`, HTTP 400, from `admin/captcha/save`.
    InvalidProvider,
    /// `INVALID_REGEXP`, HTTP 400, from `i/update`.
    InvalidRegexp,
    /// `INVALID_SEED`, HTTP 400, from `bubble-game/register`.
    InvalidSeed,
    /// `INVALID_URL`, HTTP 400, from `admin/relays/add`.
    InvalidUrl,
    /// `IS_REMOTE_USER`, HTTP 400, from `users/reactions`.
    IsRemoteUser,
    /// `LTL_DISABLED`, HTTP 400, from `notes/local-timeline`.
    LtlDisabled,
    /// `MAX_FILE_SIZE_EXCEEDED`, HTTP 413, from `drive/files/create`.
    MaxFileSizeExceeded,
    /// `MUTEE_IS_YOURSELF`, HTTP 400, from `mute/create`, `mute/delete` and 2 more.
    MuteeIsYourself,
    /// `NAME_ALREADY_EXISTS`, HTTP 400, from `pages/create` and `pages/update`.
    NameAlreadyExists,
    /// `NOT_ASSIGNED`, HTTP 400, from `admin/roles/unassign`.
    NotAssigned,
    /// `NOT_BLOCKING`, HTTP 400, from `blocking/delete`.
    NotBlocking,
    /// `NOT_FAVORITED`, HTTP 400, from `clips/unfavorite` and `notes/favorites/delete`.
    NotFavorited,
    /// `NOT_FOLLOWING`, HTTP 400, from `following/delete`, `following/invalidate` and 1 more.
    NotFollowing,
    /// `NOT_LIKED`, HTTP 400, from `flash/unlike`, `gallery/posts/unlike` and 1 more.
    NotLiked,
    /// `NOT_MUTING`, HTTP 400, from `mute/delete` and `renote-mute/delete`.
    NotMuting,
    /// `NOT_MUTING_CHANNEL`, HTTP 400, from `channels/mute/delete`.
    NotMutingChannel,
    /// `NOT_REACTED`, HTTP 400, from `notes/reactions/delete`.
    NotReacted,
    /// `NOT_ROOT_FORBIDDEN`, HTTP 400, from `i/move`.
    NotRootForbidden,
    /// `NO_FOLLOW_REQUEST`, HTTP 400, from `following/requests/accept`.
    NoFollowRequest,
    /// `NO_FREE_SPACE`, HTTP 400, from `drive/files/create`.
    NoFreeSpace,
    /// `NO_POLL`, HTTP 400, from `notes/polls/vote`.
    NoPoll,
    /// `NO_RESPONSE_PROVIDED`, HTTP 400, from `admin/captcha/save`.
    NoResponseProvided,
    /// `NO_SECURITY_KEY`, HTTP 400, from `i/2fa/password-less`.
    NoSecurityKey,
    /// `NO_SUCH_ABUSE_REPORT`, HTTP 404, from `admin/forward-abuse-user-report`, `admin/resolve-abuse-user-report` and 1 more.
    NoSuchAbuseReport,
    /// `NO_SUCH_AD`, HTTP 400, from `admin/ad/delete` and `admin/ad/update`.
    NoSuchAd,
    /// `NO_SUCH_ANNOUNCEMENT`, HTTP 400, from `admin/announcements/delete`, `admin/announcements/update` and 1 more.
    NoSuchAnnouncement,
    /// `NO_SUCH_ANTENNA`, HTTP 400, from `antennas/delete`, `antennas/notes` and 2 more.
    NoSuchAntenna,
    /// `NO_SUCH_APP`, HTTP 400, from `app/show`, `auth/session/generate` and 1 more.
    NoSuchApp,
    /// `NO_SUCH_AVATAR`, HTTP 400, from `i/update`.
    NoSuchAvatar,
    /// `NO_SUCH_BANNER`, HTTP 400, from `i/update`.
    NoSuchBanner,
    /// `NO_SUCH_CHANNEL`, HTTP 400, from `channels/favorite`, `channels/follow` and 10 more.
    NoSuchChannel,
    /// `NO_SUCH_CLIP`, HTTP 400, from `clips/add-note`, `clips/delete` and 6 more.
    NoSuchClip,
    /// `NO_SUCH_CODE`, HTTP 400, from `verify-email`.
    NoSuchCode,
    /// `NO_SUCH_EMOJI`, HTTP 400, from `admin/emoji/copy`, `admin/emoji/delete` and 1 more.
    NoSuchEmoji,
    /// `NO_SUCH_FILE`, HTTP 400, from `admin/drive/show-file`, `admin/emoji/add` and 20 more.
    NoSuchFile,
    /// `NO_SUCH_FLASH`, HTTP 400, from `flash/delete`, `flash/like` and 3 more.
    NoSuchFlash,
    /// `NO_SUCH_FOLDER`, HTTP 400, from `drive/files/update`, `drive/folders/create` and 3 more.
    NoSuchFolder,
    /// `NO_SUCH_GAME`, HTTP 400, from `reversi/show-game`, `reversi/surrender` and 1 more.
    NoSuchGame,
    /// `NO_SUCH_HASHTAG`, HTTP 400, from `hashtags/show`.
    NoSuchHashtag,
    /// `NO_SUCH_INVITE_CODE`, HTTP 400, from `invite/delete`.
    NoSuchInviteCode,
    /// `NO_SUCH_KEY`, HTTP 400, from `i/2fa/update-key`, `i/registry/get` and 2 more.
    NoSuchKey,
    /// `NO_SUCH_LIST`, HTTP 400, from `notes/user-list-timeline`, `users/lists/create-from-public` and 7 more.
    NoSuchList,
    /// `NO_SUCH_MESSAGE`, HTTP 400, from `chat/messages/delete`, `chat/messages/react` and 2 more.
    NoSuchMessage,
    /// `NO_SUCH_NOTE`, HTTP 400, from `admin/promo/create`, `clips/add-note` and 19 more.
    NoSuchNote,
    /// `NO_SUCH_NOTE_DRAFT`, HTTP 400, from `notes/drafts/delete` and `notes/drafts/update`.
    NoSuchNoteDraft,
    /// `NO_SUCH_OBJECT`, HTTP 400, from `ap/show`.
    NoSuchObject,
    /// `NO_SUCH_PAGE`, HTTP 400, from `i/update`, `page-push` and 5 more.
    NoSuchPage,
    /// `NO_SUCH_PARENT_FOLDER`, HTTP 400, from `drive/folders/update`.
    NoSuchParentFolder,
    /// `NO_SUCH_POST`, HTTP 400, from `gallery/posts/delete`, `gallery/posts/like` and 2 more.
    NoSuchPost,
    /// `NO_SUCH_RECIPIENT`, HTTP 404, from `admin/abuse-report/notification-recipient/show`.
    NoSuchRecipient,
    /// `NO_SUCH_REGISTRATION`, HTTP 400, from `sw/update-registration`.
    NoSuchRegistration,
    /// `NO_SUCH_RENOTE`, HTTP 400, from `notes/drafts/update`.
    NoSuchRenote,
    /// `NO_SUCH_RENOTE_TARGET`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    NoSuchRenoteTarget,
    /// `NO_SUCH_REPLY`, HTTP 400, from `notes/drafts/update`.
    NoSuchReply,
    /// `NO_SUCH_REPLY_TARGET`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    NoSuchReplyTarget,
    /// `NO_SUCH_ROLE`, HTTP 400, from `admin/roles/assign`, `admin/roles/delete` and 7 more.
    NoSuchRole,
    /// `NO_SUCH_ROOM`, HTTP 400, from `chat/messages/create-to-room`, `chat/messages/room-timeline` and 11 more.
    NoSuchRoom,
    /// `NO_SUCH_SESSION`, HTTP 400, from `auth/accept`, `auth/session/show` and 1 more.
    NoSuchSession,
    /// `NO_SUCH_SYSTEM_WEBHOOK`, HTTP 404, from `admin/system-webhook/show`.
    NoSuchSystemWebhook,
    /// `NO_SUCH_USER`, HTTP 400 or 404, from `admin/roles/assign`, `admin/roles/unassign` and 31 more.
    NoSuchUser,
    /// `NO_SUCH_USER_LIST`, HTTP 400, from `antennas/create`, `antennas/update` and 2 more.
    NoSuchUserList,
    /// `NO_SUCH_WEBHOOK`, HTTP 400, from `admin/system-webhook/test`, `i/webhooks/delete` and 3 more.
    NoSuchWebhook,
    /// `PENDING_SESSION`, HTTP 400, from `auth/session/userkey`.
    PendingSession,
    /// `PERMISSION_DENIED`, HTTP 403, from any endpoint.
    PermissionDenied,
    /// `PIN_LIMIT_EXCEEDED`, HTTP 400, from `i/pin`.
    PinLimitExceeded,
    /// `RATE_LIMIT_EXCEEDED`, HTTP 429, from `admin/system-webhook/test`, `ap/get` and 59 more.
    RateLimitExceeded,
    /// `REACTIONS_NOT_PUBLIC`, HTTP 400, from `users/reactions`.
    ReactionsNotPublic,
    /// `RECIPIENT_IS_YOURSELF`, HTTP 400, from `chat/messages/create-to-user`.
    RecipientIsYourself,
    /// `RECURSIVE_NESTING`, HTTP 400, from `drive/folders/update`.
    RecursiveNesting,
    /// `REMOTE_USER_NOT_ALLOWED`, HTTP 400, from `users/lists/list`.
    RemoteUserNotAllowed,
    /// `REQUEST_FAILED`, HTTP 400 or 500, from `admin/captcha/save` and `ap/show`.
    RequestFailed,
    /// `RESPONSE_INVALID`, HTTP 400, from `ap/show`.
    ResponseInvalid,
    /// `RESTRICTED_BY_ROLE`, HTTP 400, from `drive/files/update` and `i/update`.
    RestrictedByRole,
    /// `ROLE_PERMISSION_DENIED`, HTTP 403, from any endpoint.
    RolePermissionDenied,
    /// `SAME_NAME_EMOJI_EXISTS`, HTTP 400, from `admin/emoji/update`.
    SameNameEmojiExists,
    /// `SCHEDULED_AT_MUST_BE_IN_FUTURE`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`.
    ScheduledAtMustBeInFuture,
    /// `SCHEDULED_AT_REQUIRED`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`.
    ScheduledAtRequired,
    /// `SIGNIN_REQUIRED`, HTTP 400, from `users/notes`.
    SigninRequired,
    /// `STL_DISABLED`, HTTP 400, from `notes/hybrid-timeline`.
    StlDisabled,
    /// `TARGET_IS_YOURSELF`, HTTP 400, from `reversi/match`.
    TargetIsYourself,
    /// `TOO_BIG_FILE`, HTTP 400, from `i/import-blocking`, `i/import-following` and 2 more.
    TooBigFile,
    /// `TOO_MANY_ANTENNAS`, HTTP 400, from `antennas/create` and `i/import-antennas`.
    TooManyAntennas,
    /// `TOO_MANY_CLIPS`, HTTP 400, from `clips/create`.
    TooManyClips,
    /// `TOO_MANY_CLIP_NOTES`, HTTP 400, from `clips/add-note`.
    TooManyClipNotes,
    /// `TOO_MANY_DRAFTS`, HTTP 400, from `notes/drafts/create`.
    TooManyDrafts,
    /// `TOO_MANY_MUTED_WORDS`, HTTP 400, from `i/update`.
    TooManyMutedWords,
    /// `TOO_MANY_SCHEDULED_NOTES`, HTTP 400, from `notes/drafts/create` and `notes/drafts/update`.
    TooManyScheduledNotes,
    /// `TOO_MANY_USERLISTS`, HTTP 400, from `users/lists/create` and `users/lists/create-from-public`.
    TooManyUserlists,
    /// `TOO_MANY_USERS`, HTTP 400, from `users/lists/create-from-public` and `users/lists/push`.
    TooManyUsers,
    /// `TOO_MANY_WEBHOOKS`, HTTP 400, from `i/webhooks/create`.
    TooManyWebhooks,
    /// `TWO_FACTOR_NOT_ENABLED`, HTTP 400, from `i/2fa/key-done` and `i/2fa/register-key`.
    TwoFactorNotEnabled,
    /// `UNALLOWED_FILE_TYPE`, HTTP 400, from `drive/files/create`.
    UnallowedFileType,
    /// `UNAVAILABLE`, HTTP 400, from `i/update-email`, `notes/search` and 1 more.
    Unavailable,
    /// `UNEXPECTED_FILE_TYPE`, HTTP 400, from `i/import-blocking`, `i/import-following` and 2 more.
    UnexpectedFileType,
    /// `UNKNOWN`, HTTP 500, from `admin/captcha/save`.
    UnknownCode,
    /// `UNKNOWN_API_ENDPOINT`, HTTP 404, from any endpoint.
    UnknownApiEndpoint,
    /// `UNSUPPORTED_FILE_TYPE`, HTTP 400, from `admin/emoji/add`.
    UnsupportedFileType,
    /// `URI_INVALID`, HTTP 400, from `ap/show`.
    UriInvalid,
    /// `URI_NULL`, HTTP 400, from `i/move` and `i/update`.
    UriNull,
    /// `USER_IS_DELETED`, HTTP 403, from `i`.
    UserIsDeleted,
    /// `USER_NOT_FOUND`, HTTP 400, from `admin/accounts/find-by-email` and `i/2fa/register-key`.
    UserNotFound,
    /// `VERIFICATION_FAILED`, HTTP 400, from `admin/captcha/save`.
    VerificationFailed,
    /// `YOUR_ACCOUNT_MOVED`, HTTP 403, from any endpoint.
    YourAccountMoved,
    /// `YOUR_ACCOUNT_SUSPENDED`, HTTP 403, from any endpoint.
    YourAccountSuspended,
    /// `YOUR_FLASH`, HTTP 400, from `flash/like`.
    YourFlash,
    /// `YOUR_NAME_CONTAINS_PROHIBITED_WORDS`, HTTP 422, from `i/update`.
    YourNameContainsProhibitedWords,
    /// `YOUR_PAGE`, HTTP 400, from `pages/like`.
    YourPage,
    /// `YOUR_POST`, HTTP 400, from `gallery/posts/like`.
    YourPost,
    /// `YOU_HAVE_BEEN_BLOCKED`, HTTP 400, from `chat/messages/create-to-user`, `notes/create` and 6 more.
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
