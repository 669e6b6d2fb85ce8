// Written by `cargo xtask regen`. Do not edit.

//! What a server says went wrong, in one word.
use misskey_runtime::wire;

/// An error's code: what happened, for programs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `ACCESS_DENIED`, HTTP 400, from `admin/accounts/create`, `admin/roles/assign` and 16 more. Since 2024.5.0.
    AccessDenied,
    /// `ACCOUNT_HAS_NOT_MIGRATED`, HTTP 400, from `admin/restart-migration`. Only on Sharkey.
    AccountHasNotMigrated,
    /// `ACCOUNT_LOCKED`, HTTP 400, from `notes/edit`. Only on Sharkey.
    AccountLocked,
    /// `ACCOUNT_SUSPENDED`, HTTP 403, from any endpoint. Only on Sharkey.
    AccountSuspended,
    /// `ALREADY_ADDED`, HTTP 400, from `users/lists/create-from-public` and `users/lists/push`. Since 2024.5.0.
    AlreadyAdded,
    /// `ALREADY_ASSIGNED`, HTTP 400, from `admin/roles/assign`. Only on misskey.io.
    AlreadyAssigned,
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
    /// `ALREADY_INVITED`, HTTP 400, from `users/groups/invite`. Only on CherryPick.
    AlreadyInvited,
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
    /// `ANTENNA_LIMIT_EXCEEDED`, HTTP 400, from `antennas/update`. Only on misskey.io.
    AntennaLimitExceeded,
    /// `AUTHENTICATION_FAILED`, HTTP 401, from any endpoint. Since 2024.5.0.
    AuthenticationFailed,
    /// `AVATAR_NOT_AN_IMAGE`, HTTP 400, from `i/update`. Since 2024.5.0.
    AvatarNotAnImage,
    /// `BACKGROUND_NOT_AN_IMAGE`, HTTP 400, from `i/update`. Only on Sharkey.
    BackgroundNotAnImage,
    /// `BAD_POLICY_VALUES`, HTTP 400, from `admin/roles/create`, `admin/roles/update` and 1 more. Only on Sharkey.
    BadPolicyValues,
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
    /// `BOTH_INCLUDE_REPLIES_AND_FILES_ONLY`, HTTP 400, from `notes/following`. Only on Sharkey.
    BothIncludeRepliesAndFilesOnly,
    /// `BOTH_LIST_FOLLOWERS_AND_INCLUDE_NON_PUBLIC`, HTTP 400, from `notes/following`. Only on Sharkey.
    BothListFollowersAndIncludeNonPublic,
    /// `BOTH_WITH_REPLIES_AND_WITH_FILES`, HTTP 400, from `notes/hybrid-timeline`, `notes/local-timeline` and 1 more. Since 2024.5.0.
    BothWithRepliesAndWithFiles,
    /// `BTL_DISABLED`, HTTP 400, from `notes/bubble-timeline`. Only on CherryPick and Sharkey.
    BtlDisabled,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_EVENT`, HTTP 400, from `notes/create`, `notes/drafts/create` and 2 more. Only on CherryPick.
    CannotCreateAlreadyExpiredEvent,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_POLL`, HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more. Since 2024.5.0.
    CannotCreateAlreadyExpiredPoll,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_SCHEDULE`, HTTP 400, from `notes/schedule/create`. Only on Sharkey.
    CannotCreateAlreadyExpiredSchedule,
    /// `CANNOT_DELETE_MODERATOR`, HTTP 400, from `admin/accounts/delete`. Only on misskey.io.
    CannotDeleteModerator,
    /// `CANNOT_PRIVATE_RENOTE`, HTTP 400, from `notes/edit`. Only on Sharkey.
    CannotPrivateRenote,
    /// `CANNOT_QUOTE_A_QUOTE_OF_EDITED_NOTE`, HTTP 400, from `notes/edit`. Only on Sharkey.
    CannotQuoteAQuoteOfEditedNote,
    /// `CANNOT_QUOTE_THE_CURRENT_NOTE`, HTTP 400, from `notes/edit`. Only on Sharkey.
    CannotQuoteTheCurrentNote,
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
    /// `CANNOT_RESET_PASSWORD_OF_ROOT_USER`, HTTP 400, from `admin/reset-password`. Since 2026.6.0.
    CannotResetPasswordOfRootUser,
    /// `CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW`, HTTP 400, from `notes/create`, `notes/drafts/create` and 2 more. Only on CherryPick.
    CannotScheduleDeleteEarlierThanNow,
    /// `CANNOT_SCHEDULE_SAME_TIME`, HTTP 400, from `notes/create`. Only on misskey.io.
    CannotScheduleSameTime,
    /// `CANNOT_SCHEDULE_TO_FAR_FUTURE`, HTTP 400, from `notes/create`. Only on misskey.io.
    CannotScheduleToFarFuture,
    /// `CANNOT_SCHEDULE_TO_PAST`, HTTP 400, from `notes/create`. Only on misskey.io.
    CannotScheduleToPast,
    /// `CANNOT_TRANSLATE_INVISIBLE_NOTE`, HTTP 400, from `notes/translate`. Since 2024.5.0.
    CannotTranslateInvisibleNote,
    /// `CAN_NOT_DELETE_INVITE_CODE`, HTTP 400, from `invite/delete`. Since 2024.5.0.
    CanNotDeleteInviteCode,
    /// `CLIP_LIMIT_EXCEEDED`, HTTP 400, from `clips/add-note` and `clips/update`. Only on misskey.io.
    ClipLimitExceeded,
    /// `CLIP_NOTES_LIMIT_EXCEEDED`, HTTP 400, from `clips/add-note`, `clips/create` and 1 more. Only on misskey.io.
    ClipNotesLimitExceeded,
    /// `COMMENT_TOO_LONG`, HTTP 400, from `drive/files/create`, `drive/files/update` and 1 more. Only on Sharkey.
    CommentTooLong,
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
    /// `DIALOG_LIMIT_EXCEEDED`, HTTP 400, from `admin/announcements/create` and `admin/announcements/update`. Only on Sharkey.
    DialogLimitExceeded,
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
    /// `FETCH_FAILED`, HTTP 400, from `fetch-rss`. Only on Sharkey.
    FetchFailed,
    /// `FILE_NOT_AN_IMAGE`, HTTP 400, from `i/update`. Only on misskey.io.
    FileNotAnImage,
    /// `FILE_REQUIRED`, HTTP 400, from any endpoint. Since 2024.5.0.
    FileRequired,
    /// `FILE_SIZE_TOO_LARGE`, HTTP 413, from `drive/files/create`. Since 2025.4.1. Gone from 2025.8.0 on.
    FileSizeTooLarge,
    /// `FOLLOWEE_IS_YOURSELF`, HTTP 400, from `following/create`, `following/delete` and 1 more. Since 2024.5.0.
    FolloweeIsYourself,
    /// `FOLLOWER_IS_YOURSELF`, HTTP 400, from `following/invalidate`. Since 2024.5.0.
    FollowerIsYourself,
    /// `FOLLOWING_BOT_NOT_ALLOWED`, HTTP 400, from `following/create`. Only on misskey.io.
    FollowingBotNotAllowed,
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
    /// `INCORRECT_TOTP`, HTTP 400, from `i/2fa/key-done`, `i/2fa/register` and 7 more. Only on Sharkey.
    IncorrectTotp,
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
    /// `INVALID_REGULAR_EXPRESSION_FOR_REPORTER`, HTTP 400, from `admin/abuse-report-resolver/create` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    InvalidRegularExpressionForReporter,
    /// `INVALID_REGULAR_EXPRESSION_FOR_REPORT_CONTENT`, HTTP 400, from `admin/abuse-report-resolver/create` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    InvalidRegularExpressionForReportContent,
    /// `INVALID_REGULAR_EXPRESSION_FOR_TARGET_USER`, HTTP 400, from `admin/abuse-report-resolver/create` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    InvalidRegularExpressionForTargetUser,
    /// `INVALID_SEED`, HTTP 400, from `bubble-game/register`. Since 2024.5.0.
    InvalidSeed,
    /// `INVALID_URI`, HTTP 400, from `notes/polls/refresh`. Only on Sharkey.
    InvalidUri,
    /// `INVALID_URL`, HTTP 400, from `admin/relays/add`. Since 2024.5.0.
    InvalidUrl,
    /// `INVALID_VALUE`, HTTP 400, from `i/update-auto-delete-settings`. Only on CherryPick.
    InvalidValue,
    /// `IS_OWNER`, HTTP 400, from `users/groups/pull`. Only on CherryPick.
    IsOwner,
    /// `IS_REMOTE_USER`, HTTP 400, from `users/reactions`. Since 2024.5.0.
    IsRemoteUser,
    /// `LIST_LIMIT_EXCEEDED`, HTTP 400, from `users/lists/push`, `users/lists/update` and 1 more. Only on misskey.io.
    ListLimitExceeded,
    /// `LIST_USERS_LIMIT_EXCEEDED`, HTTP 400, from `users/lists/create`, `users/lists/create-from-public` and 3 more. Only on misskey.io.
    ListUsersLimitExceeded,
    /// `LOCAL_EMOJI_ALREADY_EXISTS`, HTTP 400, from `admin/emoji/steal`. Only on CherryPick.
    LocalEmojiAlreadyExists,
    /// `LTL_DISABLED`, HTTP 400, from `notes/local-timeline`. Since 2024.5.0.
    LtlDisabled,
    /// `MAX_BIO_LENGTH`, HTTP 422, from `i/update`. Only on Sharkey.
    MaxBioLength,
    /// `MAX_CW_LENGTH`, HTTP 400, from `i/update`, `notes/create` and 1 more. Only on Sharkey.
    MaxCwLength,
    /// `MAX_FILE_SIZE_EXCEEDED`, HTTP 413, from `drive/files/create`. Since 2025.4.1.
    MaxFileSizeExceeded,
    /// `MAX_LENGTH`, HTTP 400, from `chat/messages/create-to-room`, `chat/messages/create-to-user` and 2 more. Only on Sharkey.
    MaxLength,
    /// `MULTIPLE_INPUTS_SPECIFIED`, HTTP 400, from `ap/get`. Only on Sharkey.
    MultipleInputsSpecified,
    /// `MUST_BE_LOCAL`, HTTP 400, from `miauth/gen-token`. Only on Sharkey.
    MustBeLocal,
    /// `MUTEE_IS_YOURSELF`, HTTP 400, from `mute/create`, `mute/delete` and 2 more. Since 2024.5.0.
    MuteeIsYourself,
    /// `NAME_ALREADY_EXISTS`, HTTP 400, from `pages/create` and `pages/update`. Since 2024.5.0.
    NameAlreadyExists,
    /// `NEEDS_EDIT_ID`, HTTP 400, from `notes/edit`. Only on Sharkey.
    NeedsEditId,
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
    /// `NOT_LOCAL_USER`, HTTP 400, from `notes/edit`. Only on Sharkey.
    NotLocalUser,
    /// `NOT_MUTING`, HTTP 400, from `mute/delete` and `renote-mute/delete`. Since 2024.5.0.
    NotMuting,
    /// `NOT_MUTING_CHANNEL`, HTTP 400, from `channels/mute/delete`. Since 2025.12.2.
    NotMutingChannel,
    /// `NOT_REACTED`, HTTP 400, from `notes/reactions/delete`. Since 2024.5.0.
    NotReacted,
    /// `NOT_ROOT_FORBIDDEN`, HTTP 400, from `i/move`. Since 2024.5.0.
    NotRootForbidden,
    /// `NO_APP_LOGIN`, HTTP 400, from `app/current`. Only on Sharkey.
    NoAppLogin,
    /// `NO_FOLLOW_REQUEST`, HTTP 400, from `following/requests/accept`. Since 2024.5.0.
    NoFollowRequest,
    /// `NO_FREE_SPACE`, HTTP 400, from `drive/files/create`. Since 2024.5.0.
    NoFreeSpace,
    /// `NO_INPUT_SPECIFIED`, HTTP 400, from `ap/get`. Only on Sharkey.
    NoInputSpecified,
    /// `NO_PERMISSION`, HTTP 400, from `i/import-notes`. Only on Sharkey.
    NoPermission,
    /// `NO_POLL`, HTTP 400, from `notes/polls/vote`. Since 2024.5.0.
    NoPoll,
    /// `NO_RESPONSE_PROVIDED`, HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    NoResponseProvided,
    /// `NO_SECURITY_KEY`, HTTP 400, from `i/2fa/password-less`. Since 2024.5.0.
    NoSecurityKey,
    /// `NO_SUCH_ABUSE_REPORT`, HTTP 404, from `admin/forward-abuse-user-report`, `admin/resolve-abuse-user-report` and 1 more. Since 2024.11.0.
    NoSuchAbuseReport,
    /// `NO_SUCH_ACCESS`, HTTP 403, from `i/shared-access/login`. Only on Sharkey.
    NoSuchAccess,
    /// `NO_SUCH_AD`, HTTP 400, from `admin/ad/delete` and `admin/ad/update`. Since 2024.5.0.
    NoSuchAd,
    /// `NO_SUCH_ANNOUNCEMENT`, HTTP 400, from `admin/announcements/delete`, `admin/announcements/update` and 1 more. Since 2024.5.0.
    NoSuchAnnouncement,
    /// `NO_SUCH_ANTENNA`, HTTP 400, from `antennas/delete`, `antennas/notes` and 3 more. Since 2024.5.0.
    NoSuchAntenna,
    /// `NO_SUCH_APP`, HTTP 400, from `app/show`, `auth/session/generate` and 1 more. Since 2024.5.0.
    NoSuchApp,
    /// `NO_SUCH_AVATAR`, HTTP 400, from `i/update`. Since 2024.5.0.
    NoSuchAvatar,
    /// `NO_SUCH_BACKGROUND`, HTTP 400, from `i/update`. Only on Sharkey.
    NoSuchBackground,
    /// `NO_SUCH_BANNER`, HTTP 400, from `i/update`. Since 2024.5.0.
    NoSuchBanner,
    /// `NO_SUCH_CHANNEL`, HTTP 400, from `channels/favorite`, `channels/follow` and 10 more. Since 2024.5.0.
    NoSuchChannel,
    /// `NO_SUCH_CLIENT`, HTTP 400, from `admin/indie-auth/delete` and `admin/indie-auth/update`. Only on misskey.io.
    NoSuchClient,
    /// `NO_SUCH_CLIP`, HTTP 400, from `clips/add-note`, `clips/delete` and 6 more. Since 2024.5.0.
    NoSuchClip,
    /// `NO_SUCH_CODE`, HTTP 400, from `verify-email`. Since 2025.8.0.
    NoSuchCode,
    /// `NO_SUCH_DECORATION`, HTTP 400, from `admin/avatar-decorations/copy`. Only on CherryPick.
    NoSuchDecoration,
    /// `NO_SUCH_DESCRIPTION`, HTTP 400, from `users/translate`. Only on CherryPick.
    NoSuchDescription,
    /// `NO_SUCH_DRAFT`, HTTP 400, from `notes/scheduled/cancel`. Only on misskey.io.
    NoSuchDraft,
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
    /// `NO_SUCH_GROUP`, HTTP 400, from `users/groups/delete`, `users/groups/invite` and 5 more. Only on CherryPick.
    NoSuchGroup,
    /// `NO_SUCH_GROUP_MEMBER`, HTTP 400, from `users/groups/transfer`. Only on CherryPick.
    NoSuchGroupMember,
    /// `NO_SUCH_HASHTAG`, HTTP 400, from `hashtags/show`. Since 2024.5.0.
    NoSuchHashtag,
    /// `NO_SUCH_INVITATION`, HTTP 400, from `chat/rooms/invitations/cancel`, `users/groups/invitations/accept` and 1 more. Only on CherryPick.
    NoSuchInvitation,
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
    /// `NO_SUCH_SCHEDULE`, HTTP 400, from `notes/schedule/create`. Only on Sharkey.
    NoSuchSchedule,
    /// `NO_SUCH_SESSION`, HTTP 400, from `auth/accept`, `auth/session/show` and 1 more. Since 2024.5.0.
    NoSuchSession,
    /// `NO_SUCH_SSO_SP`, HTTP 400, from `admin/sso/delete` and `admin/sso/update`. Only on misskey.io.
    NoSuchSsoSp,
    /// `NO_SUCH_SYSTEM_WEBHOOK`, HTTP 404, from `admin/system-webhook/show`. Since 2024.11.0.
    NoSuchSystemWebhook,
    /// `NO_SUCH_USER`, HTTP 400 or 404, from `admin/reset-password`, `admin/roles/assign` and 32 more. Since 2024.5.0.
    NoSuchUser,
    /// `NO_SUCH_USER_GROUP`, HTTP 400, from `antennas/create` and `antennas/update`. Only on CherryPick.
    NoSuchUserGroup,
    /// `NO_SUCH_USER_LIST`, HTTP 400, from `antennas/create`, `antennas/update` and 2 more. Since 2024.5.0.
    NoSuchUserList,
    /// `NO_SUCH_WEBHOOK`, HTTP 400, from `admin/system-webhook/test`, `i/webhooks/delete` and 3 more. Since 2024.5.0.
    NoSuchWebhook,
    /// `NO_TRANSLATE_SERVICE`, HTTP 400, from `notes/polls/translate`, `notes/translate` and 1 more. Only on CherryPick.
    NoTranslateService,
    /// `PENDING_SESSION`, HTTP 400, from `auth/session/userkey`. Since 2024.5.0.
    PendingSession,
    /// `PENDING_USER_NOT_FOUND`, HTTP 400, from `admin/accounts/pending/revoke`. Only on misskey.io.
    PendingUserNotFound,
    /// `PERMISSION_DENIED`, HTTP 403, from any endpoint. Since 2024.5.0.
    PermissionDenied,
    /// `PIN_LIMIT_EXCEEDED`, HTTP 400, from `i/pin`. Since 2024.5.0.
    PinLimitExceeded,
    /// `PROCESSING`, HTTP 202, from `drive/files/create`, `drive/files/upload-from-url` and 1 more. Only on misskey.io.
    Processing,
    /// `QUOTE_DISABLED_FOR_USER`, HTTP 400, from `notes/create` and `notes/edit`. Only on Sharkey.
    QuoteDisabledForUser,
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
    /// `REPLY_TO_BOT_NOT_ALLOWED`, HTTP 400, from `notes/create`. Only on misskey.io.
    ReplyToBotNotAllowed,
    /// `REQUEST_FAILED`, HTTP 400 or 500, from `admin/captcha/save` and `ap/show`. Since 2025.4.1.
    RequestFailed,
    /// `RESET_TOKEN_EXPIRED`, HTTP 400, from `reset-password`. Only on Sharkey.
    ResetTokenExpired,
    /// `RESOLVER_NOT_FOUND`, HTTP 400, from `admin/abuse-report-resolver/delete` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    ResolverNotFound,
    /// `RESPONSE_INVALID`, HTTP 400, from `ap/show`. Since 2025.4.1.
    ResponseInvalid,
    /// `RESTRICTED_BY_ADMINISTRATOR`, HTTP 400, from `drive/files/update`. Only on misskey.io.
    RestrictedByAdministrator,
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
    /// `SCHEDULE_NOTE_MAX`, HTTP 400, from `notes/schedule/create`. Only on Sharkey.
    ScheduleNoteMax,
    /// `SIGNIN_REQUIRED`, HTTP 400, from `users/notes`. Since 2024.11.0.
    SigninRequired,
    /// `SKEB_STATUS_NOT_AVAILABLE`, HTTP 403, from `users/get-skeb-status`. Only on misskey.io.
    SkebStatusNotAvailable,
    /// `STL_DISABLED`, HTTP 400, from `notes/hybrid-timeline`. Since 2024.5.0.
    StlDisabled,
    /// `TARGET_ID_REQUIRED`, HTTP 400, from `i/purge-timeline-cache`. Only on misskey.io.
    TargetIdRequired,
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
    /// `TRANSLATION_FAILED`, HTTP 400, from `notes/translate`. Only on Sharkey.
    TranslationFailed,
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
    /// `USER_IS_APPROVED`, HTTP 400, from `admin/approve-user` and `admin/decline-user`. Only on Sharkey.
    UserIsApproved,
    /// `USER_IS_DELETED`, HTTP 403, from `i`. Since 2024.5.0.
    UserIsDeleted,
    /// `USER_IS_SUSPENDED`, HTTP 400, from `admin/approve-user` and `admin/decline-user`. Only on Sharkey.
    UserIsSuspended,
    /// `USER_NOT_FOUND`, HTTP 400, from `admin/accounts/find-by-email` and `i/2fa/register-key`. Since 2024.5.0.
    UserNotFound,
    /// `USER_NOT_LOCAL`, HTTP 400, from `admin/approve-user` and `admin/decline-user`. Only on Sharkey.
    UserNotLocal,
    /// `USER_PROTECTED`, HTTP 400, from `admin/accounts/delete`, `admin/decline-user` and 2 more. Only on Sharkey.
    UserProtected,
    /// `USER_SUSPENDED`, HTTP 403, from `users/show`. Only on misskey.io.
    UserSuspended,
    /// `VERIFICATION_FAILED`, HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    VerificationFailed,
    /// `WEBHOOK_LIMIT_EXCEEDED`, HTTP 400, from `i/webhooks/update`. Only on misskey.io.
    WebhookLimitExceeded,
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
    /// `YOU_ARE_NOT_ADMIN`, HTTP 400, from `i/webhooks/create` and `i/webhooks/update`. Only on misskey.io.
    YouAreNotAdmin,
    /// `YOU_ARE_NOT_THE_AUTHOR`, HTTP 400, from `notes/edit`. Only on Sharkey.
    YouAreNotTheAuthor,
    /// `YOU_ARE_OWNER`, HTTP 400, from `users/groups/leave`. Only on CherryPick.
    YouAreOwner,
    /// `YOU_HAVE_BEEN_BLOCKED`, HTTP 400, from `chat/messages/create-to-user`, `notes/create` and 6 more. Since 2024.5.0.
    YouHaveBeenBlocked,
    /// A code that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    ErrorCode or Unknown {
        AccessDenied = "ACCESS_DENIED",
        AccountHasNotMigrated = "ACCOUNT_HAS_NOT_MIGRATED",
        AccountLocked = "ACCOUNT_LOCKED",
        AccountSuspended = "ACCOUNT_SUSPENDED",
        AlreadyAdded = "ALREADY_ADDED",
        AlreadyAssigned = "ALREADY_ASSIGNED",
        AlreadyBlocking = "ALREADY_BLOCKING",
        AlreadyClipped = "ALREADY_CLIPPED",
        AlreadyEnded = "ALREADY_ENDED",
        AlreadyExpired = "ALREADY_EXPIRED",
        AlreadyFavorited = "ALREADY_FAVORITED",
        AlreadyFollowing = "ALREADY_FOLLOWING",
        AlreadyInvited = "ALREADY_INVITED",
        AlreadyLiked = "ALREADY_LIKED",
        AlreadyMoved = "ALREADY_MOVED",
        AlreadyMuting = "ALREADY_MUTING",
        AlreadyMutingChannel = "ALREADY_MUTING_CHANNEL",
        AlreadyPinned = "ALREADY_PINNED",
        AlreadyPromoted = "ALREADY_PROMOTED",
        AlreadyReacted = "ALREADY_REACTED",
        AlreadyVoted = "ALREADY_VOTED",
        AntennaLimitExceeded = "ANTENNA_LIMIT_EXCEEDED",
        AuthenticationFailed = "AUTHENTICATION_FAILED",
        AvatarNotAnImage = "AVATAR_NOT_AN_IMAGE",
        BackgroundNotAnImage = "BACKGROUND_NOT_AN_IMAGE",
        BadPolicyValues = "BAD_POLICY_VALUES",
        BannerNotAnImage = "BANNER_NOT_AN_IMAGE",
        BirthdayDateFormatInvalid = "BIRTHDAY_DATE_FORMAT_INVALID",
        Blocked = "BLOCKED",
        BlockeeIsYourself = "BLOCKEE_IS_YOURSELF",
        Blocking = "BLOCKING",
        BothIncludeRepliesAndFilesOnly = "BOTH_INCLUDE_REPLIES_AND_FILES_ONLY",
        BothListFollowersAndIncludeNonPublic = "BOTH_LIST_FOLLOWERS_AND_INCLUDE_NON_PUBLIC",
        BothWithRepliesAndWithFiles = "BOTH_WITH_REPLIES_AND_WITH_FILES",
        BtlDisabled = "BTL_DISABLED",
        CannotCreateAlreadyExpiredEvent = "CANNOT_CREATE_ALREADY_EXPIRED_EVENT",
        CannotCreateAlreadyExpiredPoll = "CANNOT_CREATE_ALREADY_EXPIRED_POLL",
        CannotCreateAlreadyExpiredSchedule = "CANNOT_CREATE_ALREADY_EXPIRED_SCHEDULE",
        CannotDeleteModerator = "CANNOT_DELETE_MODERATOR",
        CannotPrivateRenote = "CANNOT_PRIVATE_RENOTE",
        CannotQuoteAQuoteOfEditedNote = "CANNOT_QUOTE_A_QUOTE_OF_EDITED_NOTE",
        CannotQuoteTheCurrentNote = "CANNOT_QUOTE_THE_CURRENT_NOTE",
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
        CannotResetPasswordOfRootUser = "CANNOT_RESET_PASSWORD_OF_ROOT_USER",
        CannotScheduleDeleteEarlierThanNow = "CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW",
        CannotScheduleSameTime = "CANNOT_SCHEDULE_SAME_TIME",
        CannotScheduleToFarFuture = "CANNOT_SCHEDULE_TO_FAR_FUTURE",
        CannotScheduleToPast = "CANNOT_SCHEDULE_TO_PAST",
        CannotTranslateInvisibleNote = "CANNOT_TRANSLATE_INVISIBLE_NOTE",
        CanNotDeleteInviteCode = "CAN_NOT_DELETE_INVITE_CODE",
        ClipLimitExceeded = "CLIP_LIMIT_EXCEEDED",
        ClipNotesLimitExceeded = "CLIP_NOTES_LIMIT_EXCEEDED",
        CommentTooLong = "COMMENT_TOO_LONG",
        ContainsProhibitedWords = "CONTAINS_PROHIBITED_WORDS",
        ContainsTooManyMentions = "CONTAINS_TOO_MANY_MENTIONS",
        ContentRequired = "CONTENT_REQUIRED",
        ContentRestrictedByServer = "CONTENT_RESTRICTED_BY_SERVER",
        ContentRestrictedByUser = "CONTENT_RESTRICTED_BY_USER",
        CorrelationCheckEmail = "CORRELATION_CHECK_EMAIL",
        CorrelationCheckWebhook = "CORRELATION_CHECK_WEBHOOK",
        CredentialRequired = "CREDENTIAL_REQUIRED",
        DestinationAccountForbids = "DESTINATION_ACCOUNT_FORBIDS",
        DialogLimitExceeded = "DIALOG_LIMIT_EXCEEDED",
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
        FetchFailed = "FETCH_FAILED",
        FileNotAnImage = "FILE_NOT_AN_IMAGE",
        FileRequired = "FILE_REQUIRED",
        FileSizeTooLarge = "FILE_SIZE_TOO_LARGE",
        FolloweeIsYourself = "FOLLOWEE_IS_YOURSELF",
        FollowerIsYourself = "FOLLOWER_IS_YOURSELF",
        FollowingBotNotAllowed = "FOLLOWING_BOT_NOT_ALLOWED",
        FollowRequestNotFound = "FOLLOW_REQUEST_NOT_FOUND",
        Forbidden = "FORBIDDEN",
        ForbiddenToSetYourself = "FORBIDDEN_TO_SET_YOURSELF",
        GtlDisabled = "GTL_DISABLED",
        HasChildFilesOrFolders = "HAS_CHILD_FILES_OR_FOLDERS",
        Inappropriate = "INAPPROPRIATE",
        IncorrectInitialPassword = "INCORRECT_INITIAL_PASSWORD",
        IncorrectPassword = "INCORRECT_PASSWORD",
        IncorrectTotp = "INCORRECT_TOTP",
        InternalError = "INTERNAL_ERROR",
        InvalidChoice = "INVALID_CHOICE",
        InvalidDateTime = "INVALID_DATE_TIME",
        InvalidFileName = "INVALID_FILE_NAME",
        InvalidParam = "INVALID_PARAM",
        InvalidParameters = "INVALID_PARAMETERS",
        InvalidProvider = "INVALID_PROVIDER",
        InvalidRegexp = "INVALID_REGEXP",
        InvalidRegularExpressionForReporter = "INVALID_REGULAR_EXPRESSION_FOR_REPORTER",
        InvalidRegularExpressionForReportContent = "INVALID_REGULAR_EXPRESSION_FOR_REPORT_CONTENT",
        InvalidRegularExpressionForTargetUser = "INVALID_REGULAR_EXPRESSION_FOR_TARGET_USER",
        InvalidSeed = "INVALID_SEED",
        InvalidUri = "INVALID_URI",
        InvalidUrl = "INVALID_URL",
        InvalidValue = "INVALID_VALUE",
        IsOwner = "IS_OWNER",
        IsRemoteUser = "IS_REMOTE_USER",
        ListLimitExceeded = "LIST_LIMIT_EXCEEDED",
        ListUsersLimitExceeded = "LIST_USERS_LIMIT_EXCEEDED",
        LocalEmojiAlreadyExists = "LOCAL_EMOJI_ALREADY_EXISTS",
        LtlDisabled = "LTL_DISABLED",
        MaxBioLength = "MAX_BIO_LENGTH",
        MaxCwLength = "MAX_CW_LENGTH",
        MaxFileSizeExceeded = "MAX_FILE_SIZE_EXCEEDED",
        MaxLength = "MAX_LENGTH",
        MultipleInputsSpecified = "MULTIPLE_INPUTS_SPECIFIED",
        MustBeLocal = "MUST_BE_LOCAL",
        MuteeIsYourself = "MUTEE_IS_YOURSELF",
        NameAlreadyExists = "NAME_ALREADY_EXISTS",
        NeedsEditId = "NEEDS_EDIT_ID",
        NotAssigned = "NOT_ASSIGNED",
        NotBlocking = "NOT_BLOCKING",
        NotFavorited = "NOT_FAVORITED",
        NotFollowing = "NOT_FOLLOWING",
        NotLiked = "NOT_LIKED",
        NotLocalUser = "NOT_LOCAL_USER",
        NotMuting = "NOT_MUTING",
        NotMutingChannel = "NOT_MUTING_CHANNEL",
        NotReacted = "NOT_REACTED",
        NotRootForbidden = "NOT_ROOT_FORBIDDEN",
        NoAppLogin = "NO_APP_LOGIN",
        NoFollowRequest = "NO_FOLLOW_REQUEST",
        NoFreeSpace = "NO_FREE_SPACE",
        NoInputSpecified = "NO_INPUT_SPECIFIED",
        NoPermission = "NO_PERMISSION",
        NoPoll = "NO_POLL",
        NoResponseProvided = "NO_RESPONSE_PROVIDED",
        NoSecurityKey = "NO_SECURITY_KEY",
        NoSuchAbuseReport = "NO_SUCH_ABUSE_REPORT",
        NoSuchAccess = "NO_SUCH_ACCESS",
        NoSuchAd = "NO_SUCH_AD",
        NoSuchAnnouncement = "NO_SUCH_ANNOUNCEMENT",
        NoSuchAntenna = "NO_SUCH_ANTENNA",
        NoSuchApp = "NO_SUCH_APP",
        NoSuchAvatar = "NO_SUCH_AVATAR",
        NoSuchBackground = "NO_SUCH_BACKGROUND",
        NoSuchBanner = "NO_SUCH_BANNER",
        NoSuchChannel = "NO_SUCH_CHANNEL",
        NoSuchClient = "NO_SUCH_CLIENT",
        NoSuchClip = "NO_SUCH_CLIP",
        NoSuchCode = "NO_SUCH_CODE",
        NoSuchDecoration = "NO_SUCH_DECORATION",
        NoSuchDescription = "NO_SUCH_DESCRIPTION",
        NoSuchDraft = "NO_SUCH_DRAFT",
        NoSuchEmoji = "NO_SUCH_EMOJI",
        NoSuchFile = "NO_SUCH_FILE",
        NoSuchFlash = "NO_SUCH_FLASH",
        NoSuchFolder = "NO_SUCH_FOLDER",
        NoSuchGame = "NO_SUCH_GAME",
        NoSuchGroup = "NO_SUCH_GROUP",
        NoSuchGroupMember = "NO_SUCH_GROUP_MEMBER",
        NoSuchHashtag = "NO_SUCH_HASHTAG",
        NoSuchInvitation = "NO_SUCH_INVITATION",
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
        NoSuchSchedule = "NO_SUCH_SCHEDULE",
        NoSuchSession = "NO_SUCH_SESSION",
        NoSuchSsoSp = "NO_SUCH_SSO_SP",
        NoSuchSystemWebhook = "NO_SUCH_SYSTEM_WEBHOOK",
        NoSuchUser = "NO_SUCH_USER",
        NoSuchUserGroup = "NO_SUCH_USER_GROUP",
        NoSuchUserList = "NO_SUCH_USER_LIST",
        NoSuchWebhook = "NO_SUCH_WEBHOOK",
        NoTranslateService = "NO_TRANSLATE_SERVICE",
        PendingSession = "PENDING_SESSION",
        PendingUserNotFound = "PENDING_USER_NOT_FOUND",
        PermissionDenied = "PERMISSION_DENIED",
        PinLimitExceeded = "PIN_LIMIT_EXCEEDED",
        Processing = "PROCESSING",
        QuoteDisabledForUser = "QUOTE_DISABLED_FOR_USER",
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
        ReactionsNotPublic = "REACTIONS_NOT_PUBLIC",
        RecipientIsYourself = "RECIPIENT_IS_YOURSELF",
        RecursiveNesting = "RECURSIVE_NESTING",
        RemoteUserNotAllowed = "REMOTE_USER_NOT_ALLOWED",
        ReplyToBotNotAllowed = "REPLY_TO_BOT_NOT_ALLOWED",
        RequestFailed = "REQUEST_FAILED",
        ResetTokenExpired = "RESET_TOKEN_EXPIRED",
        ResolverNotFound = "RESOLVER_NOT_FOUND",
        ResponseInvalid = "RESPONSE_INVALID",
        RestrictedByAdministrator = "RESTRICTED_BY_ADMINISTRATOR",
        RestrictedByRole = "RESTRICTED_BY_ROLE",
        RolePermissionDenied = "ROLE_PERMISSION_DENIED",
        SameNameEmojiExists = "SAME_NAME_EMOJI_EXISTS",
        ScheduledAtMustBeInFuture = "SCHEDULED_AT_MUST_BE_IN_FUTURE",
        ScheduledAtRequired = "SCHEDULED_AT_REQUIRED",
        ScheduleNoteMax = "SCHEDULE_NOTE_MAX",
        SigninRequired = "SIGNIN_REQUIRED",
        SkebStatusNotAvailable = "SKEB_STATUS_NOT_AVAILABLE",
        StlDisabled = "STL_DISABLED",
        TargetIdRequired = "TARGET_ID_REQUIRED",
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
        TranslationFailed = "TRANSLATION_FAILED",
        TwoFactorNotEnabled = "TWO_FACTOR_NOT_ENABLED",
        UnallowedFileType = "UNALLOWED_FILE_TYPE",
        Unavailable = "UNAVAILABLE",
        UnexpectedFileType = "UNEXPECTED_FILE_TYPE",
        UnknownCode = "UNKNOWN",
        UnknownApiEndpoint = "UNKNOWN_API_ENDPOINT",
        UnsupportedFileType = "UNSUPPORTED_FILE_TYPE",
        UriInvalid = "URI_INVALID",
        UriNull = "URI_NULL",
        UserIsApproved = "USER_IS_APPROVED",
        UserIsDeleted = "USER_IS_DELETED",
        UserIsSuspended = "USER_IS_SUSPENDED",
        UserNotFound = "USER_NOT_FOUND",
        UserNotLocal = "USER_NOT_LOCAL",
        UserProtected = "USER_PROTECTED",
        UserSuspended = "USER_SUSPENDED",
        VerificationFailed = "VERIFICATION_FAILED",
        WebhookLimitExceeded = "WEBHOOK_LIMIT_EXCEEDED",
        YourAccountMoved = "YOUR_ACCOUNT_MOVED",
        YourAccountSuspended = "YOUR_ACCOUNT_SUSPENDED",
        YourFlash = "YOUR_FLASH",
        YourNameContainsProhibitedWords = "YOUR_NAME_CONTAINS_PROHIBITED_WORDS",
        YourPage = "YOUR_PAGE",
        YourPost = "YOUR_POST",
        YouAreNotAdmin = "YOU_ARE_NOT_ADMIN",
        YouAreNotTheAuthor = "YOU_ARE_NOT_THE_AUTHOR",
        YouAreOwner = "YOU_ARE_OWNER",
        YouHaveBeenBlocked = "YOU_HAVE_BEEN_BLOCKED",
    }
}
