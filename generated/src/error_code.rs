// Written by `cargo xtask regen`. Do not edit.

//! What a server says went wrong, as a code.
use misskey_runtime::wire;

/// What a server says went wrong: `error.is(ErrorCode::…)` asks for one of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `ACCESS_DENIED`: The signed-in user may not do this to that thing, usually because it belongs to somebody else. Check whose it is, or sign in as its owner or as a moderator.
    ///
    /// HTTP 400, from `admin/accounts/create`, `admin/roles/assign` and 16 more.
    AccessDenied,
    /// `ACCOUNT_HAS_NOT_MIGRATED`: The account has not moved to another one. Restart the migration only for accounts that have.
    ///
    /// HTTP 400, from `admin/restart-migration`. Only on Sharkey.
    AccountHasNotMigrated,
    /// `ACCOUNT_LOCKED`: The account is locked. Ask the server's moderators.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    AccountLocked,
    /// `ACCOUNT_SUSPENDED`: The account is suspended. Ask the server's moderators; calling again does not help.
    ///
    /// HTTP 403, from any endpoint. Only on Sharkey.
    AccountSuspended,
    /// `ALREADY_ADDED`: The user is a member of the list already. Nothing is left to do.
    ///
    /// HTTP 400, from `users/lists/create-from-public` and `users/lists/push`.
    AlreadyAdded,
    /// `ALREADY_ASSIGNED`: The user has the role already. Nothing is left to do.
    ///
    /// HTTP 400, from `admin/roles/assign`. Only on misskey.io.
    AlreadyAssigned,
    /// `ALREADY_BLOCKING`: The user is blocked already. Nothing is left to do.
    ///
    /// HTTP 400, from `blocking/create`.
    AlreadyBlocking,
    /// `ALREADY_CLIPPED`: The note is in the clip already. Nothing is left to do.
    ///
    /// HTTP 400, from `clips/add-note`.
    AlreadyClipped,
    /// `ALREADY_ENDED`: The game is over. Nothing can be given up any more.
    ///
    /// HTTP 400, from `reversi/surrender`.
    AlreadyEnded,
    /// `ALREADY_EXPIRED`: The poll has ended. Votes are no longer taken.
    ///
    /// HTTP 400, from `notes/polls/vote`.
    AlreadyExpired,
    /// `ALREADY_FAVORITED`: It is among the user's favorites already. Nothing is left to do.
    ///
    /// HTTP 400, from `clips/favorite`, `notes/favorites/create` and 2 more.
    AlreadyFavorited,
    /// `ALREADY_FOLLOWING`: The user is followed already. Nothing is left to do.
    ///
    /// HTTP 400, from `following/create`.
    AlreadyFollowing,
    /// `ALREADY_INVITED`: The user was invited already. Wait for the answer.
    ///
    /// HTTP 400, from `users/groups/invite`. Only on CherryPick.
    AlreadyInvited,
    /// `ALREADY_LIKED`: The user likes it already. Nothing is left to do.
    ///
    /// HTTP 400, from `flash/like`, `gallery/posts/like` and 1 more.
    AlreadyLiked,
    /// `ALREADY_MOVED`: The account has moved already. It cannot move again for now.
    ///
    /// HTTP 400, from `i/move`.
    AlreadyMoved,
    /// `ALREADY_MUTING`: The user is muted already. Nothing is left to do.
    ///
    /// HTTP 400, from `mute/create` and `renote-mute/create`.
    AlreadyMuting,
    /// `ALREADY_MUTING_CHANNEL`: The channel is muted already. Nothing is left to do.
    ///
    /// HTTP 400, from `channels/mute/create`. Since 2025.12.2.
    AlreadyMutingChannel,
    /// `ALREADY_PINNED`: The note is pinned already. Nothing is left to do.
    ///
    /// HTTP 400, from `i/pin`.
    AlreadyPinned,
    /// `ALREADY_PROMOTED`: The note is promoted already. Nothing is left to do.
    ///
    /// HTTP 400, from `admin/promo/create`.
    AlreadyPromoted,
    /// `ALREADY_REACTED`: The user has reacted to the note already. Take that reaction back first to change it.
    ///
    /// HTTP 400, from `notes/reactions/create`.
    AlreadyReacted,
    /// `ALREADY_VOTED`: The user has voted already, or has voted for that choice. Nothing is left to do.
    ///
    /// HTTP 400, from `notes/polls/vote`.
    AlreadyVoted,
    /// `ANTENNA_LIMIT_EXCEEDED`: The user has more antennas than the roles allow. Delete some first.
    ///
    /// HTTP 400, from `antennas/update`. Only on misskey.io.
    AntennaLimitExceeded,
    /// `AUTHENTICATION_FAILED`: The token is not valid: it is wrong, was revoked or belongs to another server. Sign in again, or check the token and the host.
    ///
    /// HTTP 401, from any endpoint.
    AuthenticationFailed,
    /// `AVATAR_NOT_AN_IMAGE`: The file for the avatar is not a picture. Choose another file.
    ///
    /// HTTP 400, from `i/update`.
    AvatarNotAnImage,
    /// `BACKGROUND_NOT_AN_IMAGE`: The file for the background is not a picture. Choose another file.
    ///
    /// HTTP 400, from `i/update`. Only on Sharkey.
    BackgroundNotAnImage,
    /// `BAD_POLICY_VALUES`: The policies have values that the server does not take. Correct them.
    ///
    /// HTTP 400, from `admin/roles/create`, `admin/roles/update` and 1 more. Only on Sharkey.
    BadPolicyValues,
    /// `BANNER_NOT_AN_IMAGE`: The file for the banner is not a picture. Choose another file.
    ///
    /// HTTP 400, from `i/update`.
    BannerNotAnImage,
    /// `BIRTHDAY_DATE_FORMAT_INVALID`: The birthday is not in the form that the server takes. Write it as `YYYY-MM-DD`.
    ///
    /// HTTP 400, from `users/following`.
    BirthdayDateFormatInvalid,
    /// `BLOCKED`: That user has blocked the signed-in one. Nothing can be done about it.
    ///
    /// HTTP 400, from `following/create`.
    Blocked,
    /// `BLOCKEE_IS_YOURSELF`: Users cannot block themselves. Name another user.
    ///
    /// HTTP 400, from `blocking/create` and `blocking/delete`.
    BlockeeIsYourself,
    /// `BLOCKING`: The signed-in user blocks that user. Unblock the user first.
    ///
    /// HTTP 400, from `following/create`.
    Blocking,
    /// `BOTH_INCLUDE_REPLIES_AND_FILES_ONLY`: Replies and notes with files only cannot be asked for together. Choose one.
    ///
    /// HTTP 400, from `notes/following`. Only on Sharkey.
    BothIncludeRepliesAndFilesOnly,
    /// `BOTH_LIST_FOLLOWERS_AND_INCLUDE_NON_PUBLIC`: Followers and notes that are not public cannot be asked for together. Choose one.
    ///
    /// HTTP 400, from `notes/following`. Only on Sharkey.
    BothListFollowersAndIncludeNonPublic,
    /// `BOTH_WITH_REPLIES_AND_WITH_FILES`: `withReplies` and `withFiles` cannot be true together. Choose one.
    ///
    /// HTTP 400, from `notes/hybrid-timeline`, `notes/local-timeline` and 1 more.
    BothWithRepliesAndWithFiles,
    /// `BTL_DISABLED`: The bubble timeline is switched off on this server or for this user. Read another timeline.
    ///
    /// HTTP 400, from `notes/bubble-timeline`. Only on CherryPick and Sharkey.
    BtlDisabled,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_EVENT`: The event would already be over. Give it a later end.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 2 more. Only on CherryPick.
    CannotCreateAlreadyExpiredEvent,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_POLL`: The poll would already be over. Give it a later end.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotCreateAlreadyExpiredPoll,
    /// `CANNOT_CREATE_ALREADY_EXPIRED_SCHEDULE`: The time to post at has already passed. Give a later one.
    ///
    /// HTTP 400, from `notes/schedule/create`. Only on Sharkey.
    CannotCreateAlreadyExpiredSchedule,
    /// `CANNOT_DELETE_MODERATOR`: Moderators cannot be deleted this way. Take the role away first.
    ///
    /// HTTP 400, from `admin/accounts/delete`. Only on misskey.io.
    CannotDeleteModerator,
    /// `CANNOT_PRIVATE_RENOTE`: A renote cannot be limited to chosen users. Choose another visibility.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    CannotPrivateRenote,
    /// `CANNOT_QUOTE_A_QUOTE_OF_EDITED_NOTE`: The quoted note quotes the note that is edited. Quote another note.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    CannotQuoteAQuoteOfEditedNote,
    /// `CANNOT_QUOTE_THE_CURRENT_NOTE`: A note cannot quote itself. Quote another note.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    CannotQuoteTheCurrentNote,
    /// `CANNOT_REACT_TO_RENOTE`: The note is a plain renote. React to the note that it renotes.
    ///
    /// HTTP 400, from `notes/reactions/create`. Since 2024.11.0.
    CannotReactToRenote,
    /// `CANNOT_RENOTE`: That note cannot be renoted. Choose another note.
    ///
    /// HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    CannotRenote,
    /// `CANNOT_RENOTE_DUE_TO_VISIBILITY`: The note's visibility does not allow renoting it. Only public and home notes, and the user's own, can be renoted.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotRenoteDueToVisibility,
    /// `CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`: The note belongs to a channel that does not allow renotes outside of it. Renote it within the channel.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotRenoteOutsideOfChannel,
    /// `CANNOT_RENOTE_TO_A_PURE_RENOTE`: The note is a plain renote itself. Renote the note that it renotes.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotRenoteToAPureRenote,
    /// `CANNOT_RENOTE_TO_EXTERNAL`: The note may not be renoted outside of its channel. Renote it within the channel.
    ///
    /// HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.8.0.
    CannotRenoteToExternal,
    /// `CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`: The user may not see the note to reply to. Choose another note.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotReplyToAnInvisibleNote,
    /// `CANNOT_REPLY_TO_A_PURE_RENOTE`: The note to reply to is a plain renote. Reply to the note that it renotes.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotReplyToAPureRenote,
    /// `CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY`: A reply to a note for chosen users cannot have more readers than that note. Use the visibility `specified`.
    ///
    /// HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    CannotReplyToSpecifiedNoteWithExtendedVisibility,
    /// `CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`: A reply to a note for chosen users cannot have more readers than that note. Use the visibility `specified`.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility,
    /// `CANNOT_REPORT_THE_ADMIN`: Administrators cannot be reported. Write to the server's contact address instead.
    ///
    /// HTTP 400, from `users/report-abuse`.
    CannotReportTheAdmin,
    /// `CANNOT_REPORT_YOURSELF`: Users cannot report themselves. Name another user.
    ///
    /// HTTP 400, from `users/report-abuse`.
    CannotReportYourself,
    /// `CANNOT_RESET_PASSWORD_OF_ROOT_USER`: The password of the server's first administrator cannot be reset this way. That user has to do it.
    ///
    /// HTTP 400, from `admin/reset-password`. Since 2026.6.0.
    CannotResetPasswordOfRootUser,
    /// `CANNOT_SCHEDULE_DELETE_EARLIER_THAN_NOW`: The time to delete the note at has already passed. Give a later one.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 2 more. Only on CherryPick.
    CannotScheduleDeleteEarlierThanNow,
    /// `CANNOT_SCHEDULE_SAME_TIME`: Another note is scheduled for that time. Choose another time.
    ///
    /// HTTP 400, from `notes/create`. Only on misskey.io.
    CannotScheduleSameTime,
    /// `CANNOT_SCHEDULE_TO_FAR_FUTURE`: The time to post at is too far ahead. Give an earlier one.
    ///
    /// HTTP 400, from `notes/create`. Only on misskey.io.
    CannotScheduleToFarFuture,
    /// `CANNOT_SCHEDULE_TO_PAST`: The time to post at has already passed. Give a later one.
    ///
    /// HTTP 400, from `notes/create`. Only on misskey.io.
    CannotScheduleToPast,
    /// `CANNOT_TRANSLATE_INVISIBLE_NOTE`: The user may not see the note, so it is not translated. Choose another note.
    ///
    /// HTTP 400, from `notes/translate`.
    CannotTranslateInvisibleNote,
    /// `CAN_NOT_DELETE_INVITE_CODE`: The code was created by somebody else. Only its creator and moderators can delete it.
    ///
    /// HTTP 400, from `invite/delete`.
    CanNotDeleteInviteCode,
    /// `CLIP_LIMIT_EXCEEDED`: The user has more clips than the roles allow. Delete some first.
    ///
    /// HTTP 400, from `clips/add-note` and `clips/update`. Only on misskey.io.
    ClipLimitExceeded,
    /// `CLIP_NOTES_LIMIT_EXCEEDED`: The clip holds as many notes as the roles allow. Take some out first, or use another clip.
    ///
    /// HTTP 400, from `clips/add-note`, `clips/create` and 1 more. Only on misskey.io.
    ClipNotesLimitExceeded,
    /// `COMMENT_TOO_LONG`: The caption is longer than the server allows. Shorten it.
    ///
    /// HTTP 400, from `drive/files/create`, `drive/files/update` and 1 more. Only on Sharkey.
    CommentTooLong,
    /// `CONTAINS_PROHIBITED_WORDS`: The text holds words that the server's moderators have forbidden. Change the text.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    ContainsProhibitedWords,
    /// `CONTAINS_TOO_MANY_MENTIONS`: The text mentions more users than the user's roles allow. Mention fewer.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    ContainsTooManyMentions,
    /// `CONTENT_REQUIRED`: The message has neither a text nor a file. Give one of them.
    ///
    /// HTTP 400, from `chat/messages/create-to-room` and `chat/messages/create-to-user`. Since 2025.4.1.
    ContentRequired,
    /// `CONTENT_RESTRICTED_BY_SERVER`: The server shows this only to users who are signed in. Call with a token.
    ///
    /// HTTP 400, from `notes/show`. Since 2025.12.2.
    ContentRestrictedByServer,
    /// `CONTENT_RESTRICTED_BY_USER`: The author shows this only to users who are signed in. Call with a token.
    ///
    /// HTTP 400, from `notes/show`. Since 2025.12.2.
    ContentRestrictedByUser,
    /// `CORRELATION_CHECK_EMAIL`: The method `email` needs a user to write to. Give `userId`.
    ///
    /// HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`. Since 2024.11.0.
    CorrelationCheckEmail,
    /// `CORRELATION_CHECK_WEBHOOK`: The method `webhook` needs a system webhook to call. Give `systemWebhookId`.
    ///
    /// HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`. Since 2024.11.0.
    CorrelationCheckWebhook,
    /// `CREDENTIAL_REQUIRED`: The endpoint needs a token, and none was sent. Give the client a token.
    ///
    /// HTTP 401, from any endpoint.
    CredentialRequired,
    /// `DESTINATION_ACCOUNT_FORBIDS`: The new account does not name the old one among its aliases. Add the alias there first.
    ///
    /// HTTP 400, from `i/move`.
    DestinationAccountForbids,
    /// `DIALOG_LIMIT_EXCEEDED`: As many announcements as the server allows are shown in a dialog. Show some of them in another way first.
    ///
    /// HTTP 400, from `admin/announcements/create` and `admin/announcements/update`. Only on Sharkey.
    DialogLimitExceeded,
    /// `DUPLICATE_NAME`: An emoji of that name exists already. Choose another name.
    ///
    /// HTTP 400, from `admin/emoji/add` and `admin/emoji/copy`.
    DuplicateName,
    /// `EMAIL_ADDRESS_NOT_SET`: The user to write to has no confirmed e-mail address. Choose another user, or have the address confirmed.
    ///
    /// HTTP 400, from `admin/abuse-report/notification-recipient/create` and `admin/abuse-report/notification-recipient/update`. Since 2024.11.0.
    EmailAddressNotSet,
    /// `EMAIL_REQUIRED`: The server wants every account to have an e-mail address. Give one.
    ///
    /// HTTP 400, from `i/update-email`.
    EmailRequired,
    /// `EMPTY_FILE`: The file is empty. Choose another file.
    ///
    /// HTTP 400, from `i/import-antennas`, `i/import-blocking` and 3 more.
    EmptyFile,
    /// `EMPTY_KEYWORD`: The antenna has no keywords. Give at least one keyword or keyword to exclude.
    ///
    /// HTTP 400, from `antennas/create` and `antennas/update`. Since 2024.11.0.
    EmptyKeyword,
    /// `EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE`: The user has created as many invitation codes as the roles allow for now. Wait until some time has passed.
    ///
    /// HTTP 400, from `invite/create`.
    ExceededLimitOfCreateInviteCode,
    /// `EXPIRES_AT_IS_PAST`: The end has already passed. Give a later one.
    ///
    /// HTTP 400, from `channels/mute/create`. Since 2025.12.2.
    ExpiresAtIsPast,
    /// `EXT_RESOURCE_HASH_DIDNT_MATCH`: The downloaded content does not have the hash that it should. Check the address and the hash; the content may have been changed.
    ///
    /// HTTP 400, from `fetch-external-resources`.
    ExtResourceHashDidntMatch,
    /// `EXT_RESOURCE_RETURNED_INVALID_SCHEMA`: The address answered with something else than a plugin or a theme. Check the address.
    ///
    /// HTTP 400, from `fetch-external-resources`.
    ExtResourceReturnedInvalidSchema,
    /// `FAILED_TO_RESOLVE_REMOTE_USER`: The remote user could not be fetched. Check the name and the host, or try again later.
    ///
    /// HTTP 500, from `users/show`.
    FailedToResolveRemoteUser,
    /// `FEDERATION_NOT_ALLOWED`: This server does not exchange anything with that one. Nothing can be done about it.
    ///
    /// HTTP 400, from `ap/show`. Since 2025.4.1.
    FederationNotAllowed,
    /// `FETCH_FAILED`: The server could not download the address. Check it, or try again later.
    ///
    /// HTTP 400, from `fetch-rss`. Only on Sharkey.
    FetchFailed,
    /// `FILE_NOT_AN_IMAGE`: The file is not a picture. Choose another file.
    ///
    /// HTTP 400, from `i/update`. Only on misskey.io.
    FileNotAnImage,
    /// `FILE_REQUIRED`: The request came without a file. Send one.
    ///
    /// HTTP 400, from any endpoint.
    FileRequired,
    /// `FILE_SIZE_TOO_LARGE`: The file is larger than the server takes. Send a smaller one.
    ///
    /// HTTP 413, from `drive/files/create`. Since 2025.4.1. Gone from 2025.8.0 on.
    FileSizeTooLarge,
    /// `FOLLOWEE_IS_YOURSELF`: Users cannot follow themselves. Name another user.
    ///
    /// HTTP 400, from `following/create`, `following/delete` and 1 more.
    FolloweeIsYourself,
    /// `FOLLOWER_IS_YOURSELF`: Users cannot be their own followers. Name another user.
    ///
    /// HTTP 400, from `following/invalidate`.
    FollowerIsYourself,
    /// `FOLLOWING_BOT_NOT_ALLOWED`: The account may not follow bots. Follow other users.
    ///
    /// HTTP 400, from `following/create`. Only on misskey.io.
    FollowingBotNotAllowed,
    /// `FOLLOW_REQUEST_NOT_FOUND`: There is no such follow request. It may have been answered in the meantime.
    ///
    /// HTTP 400, from `following/requests/cancel`.
    FollowRequestNotFound,
    /// `FORBIDDEN`: The user does not show this to everybody. Only those whom the user allows can see it.
    ///
    /// HTTP 400, from `users/followers` and `users/following`.
    Forbidden,
    /// `FORBIDDEN_TO_SET_YOURSELF`: An account cannot be its own alias. Name another account.
    ///
    /// HTTP 400, from `i/update`.
    ForbiddenToSetYourself,
    /// `GTL_DISABLED`: The global timeline is switched off on this server or for this user. Read another timeline.
    ///
    /// HTTP 400, from `notes/global-timeline`.
    GtlDisabled,
    /// `HAS_CHILD_FILES_OR_FOLDERS`: The folder holds files or folders. Delete or move them first.
    ///
    /// HTTP 400, from `drive/folders/delete`.
    HasChildFilesOrFolders,
    /// `INAPPROPRIATE`: The server's check took the file for indecent and refused it. Send another file.
    ///
    /// HTTP 400, from `drive/files/create`.
    Inappropriate,
    /// `INCORRECT_INITIAL_PASSWORD`: The initial password is not the one set on the server. Look it up in the server's configuration.
    ///
    /// HTTP 400, from `admin/accounts/create`. Since 2024.11.0.
    IncorrectInitialPassword,
    /// `INCORRECT_PASSWORD`: The password is wrong. Ask the user for it again.
    ///
    /// HTTP 400, from `i/2fa/key-done`, `i/2fa/register` and 4 more.
    IncorrectPassword,
    /// `INCORRECT_TOTP`: The code of the authenticator app is wrong or too old. Ask the user for a new one.
    ///
    /// HTTP 400, from `i/2fa/key-done`, `i/2fa/register` and 7 more. Only on Sharkey.
    IncorrectTotp,
    /// `INTERNAL_ERROR`: The server failed inside. Try again later; if it stays, tell the server's administrators the error's id.
    ///
    /// HTTP 500, from any endpoint.
    InternalError,
    /// `INVALID_CHOICE`: The poll has no such choice. Choices are counted from 0.
    ///
    /// HTTP 400, from `notes/polls/vote`.
    InvalidChoice,
    /// `INVALID_DATE_TIME`: The time is not one that the server can read. Write it as ISO 8601.
    ///
    /// HTTP 400, from `admin/invite/create`.
    InvalidDateTime,
    /// `INVALID_FILE_NAME`: The file's name is empty, too long, or holds a character such as `/` that is not allowed. Choose another name.
    ///
    /// HTTP 400, from `drive/files/create` and `drive/files/update`.
    InvalidFileName,
    /// `INVALID_PARAM`: A parameter is missing, of the wrong type or outside its limits. The error's `info` says which one.
    ///
    /// HTTP 400, from any endpoint.
    InvalidParam,
    /// `INVALID_PARAMETERS`: A key that this captcha service needs is missing. Give all of them.
    ///
    /// HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    InvalidParameters,
    /// `INVALID_PROVIDER`: The server does not know that captcha service. Choose another one.
    ///
    /// HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    InvalidProvider,
    /// `INVALID_REGEXP`: A regular expression among the muted words cannot be read. Correct it.
    ///
    /// HTTP 400, from `i/update`.
    InvalidRegexp,
    /// `INVALID_REGULAR_EXPRESSION_FOR_REPORTER`: The regular expression for the reporter cannot be read. Correct it.
    ///
    /// HTTP 400, from `admin/abuse-report-resolver/create` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    InvalidRegularExpressionForReporter,
    /// `INVALID_REGULAR_EXPRESSION_FOR_REPORT_CONTENT`: The regular expression for the report's content cannot be read. Correct it.
    ///
    /// HTTP 400, from `admin/abuse-report-resolver/create` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    InvalidRegularExpressionForReportContent,
    /// `INVALID_REGULAR_EXPRESSION_FOR_TARGET_USER`: The regular expression for the reported user cannot be read. Correct it.
    ///
    /// HTTP 400, from `admin/abuse-report-resolver/create` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    InvalidRegularExpressionForTargetUser,
    /// `INVALID_SEED`: The game's seed is not valid or too old. Play a new game.
    ///
    /// HTTP 400, from `bubble-game/register`.
    InvalidSeed,
    /// `INVALID_URI`: The address is not one that the server can use. Check it.
    ///
    /// HTTP 400, from `notes/polls/refresh`. Only on Sharkey.
    InvalidUri,
    /// `INVALID_URL`: The address is not one that the server can use. Check it.
    ///
    /// HTTP 400, from `admin/relays/add`.
    InvalidUrl,
    /// `INVALID_VALUE`: A value is not one that the server takes. Correct it.
    ///
    /// HTTP 400, from `i/update-auto-delete-settings`. Only on CherryPick.
    InvalidValue,
    /// `IS_OWNER`: The user owns the group and cannot be taken out of it. Hand the group over first.
    ///
    /// HTTP 400, from `users/groups/pull`. Only on CherryPick.
    IsOwner,
    /// `IS_REMOTE_USER`: This is known of local users only. Name a local user.
    ///
    /// HTTP 400, from `users/reactions`.
    IsRemoteUser,
    /// `LIST_LIMIT_EXCEEDED`: The user has more lists than the roles allow. Delete some first.
    ///
    /// HTTP 400, from `users/lists/push`, `users/lists/update` and 1 more. Only on misskey.io.
    ListLimitExceeded,
    /// `LIST_USERS_LIMIT_EXCEEDED`: The list has more members than the roles allow. Take some out first.
    ///
    /// HTTP 400, from `users/lists/create`, `users/lists/create-from-public` and 3 more. Only on misskey.io.
    ListUsersLimitExceeded,
    /// `LOCAL_EMOJI_ALREADY_EXISTS`: An emoji of that name exists already. Choose another name.
    ///
    /// HTTP 400, from `admin/emoji/steal`. Only on CherryPick.
    LocalEmojiAlreadyExists,
    /// `LTL_DISABLED`: The local timeline is switched off on this server or for this user. Read another timeline.
    ///
    /// HTTP 400, from `notes/local-timeline`.
    LtlDisabled,
    /// `MAX_BIO_LENGTH`: The profile's text is longer than the server allows. Shorten it.
    ///
    /// HTTP 422, from `i/update`. Only on Sharkey.
    MaxBioLength,
    /// `MAX_CW_LENGTH`: The content warning is longer than the server allows. Shorten it.
    ///
    /// HTTP 400, from `i/update`, `notes/create` and 1 more. Only on Sharkey.
    MaxCwLength,
    /// `MAX_FILE_SIZE_EXCEEDED`: The file is larger than the user's roles allow. Send a smaller one.
    ///
    /// HTTP 413, from `drive/files/create`. Since 2025.4.1.
    MaxFileSizeExceeded,
    /// `MAX_LENGTH`: The text is longer than the server allows. Shorten it.
    ///
    /// HTTP 400, from `chat/messages/create-to-room`, `chat/messages/create-to-user` and 2 more. Only on Sharkey.
    MaxLength,
    /// `MULTIPLE_INPUTS_SPECIFIED`: More than one thing to look up was given. Give one.
    ///
    /// HTTP 400, from `ap/get`. Only on Sharkey.
    MultipleInputsSpecified,
    /// `MUST_BE_LOCAL`: The address must be on this server. Give another one.
    ///
    /// HTTP 400, from `miauth/gen-token`. Only on Sharkey.
    MustBeLocal,
    /// `MUTEE_IS_YOURSELF`: Users cannot mute themselves. Name another user.
    ///
    /// HTTP 400, from `mute/create`, `mute/delete` and 2 more.
    MuteeIsYourself,
    /// `NAME_ALREADY_EXISTS`: The user has another page of that name. Choose another name.
    ///
    /// HTTP 400, from `pages/create` and `pages/update`.
    NameAlreadyExists,
    /// `NEEDS_EDIT_ID`: The request does not say which note to edit. Give its id.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    NeedsEditId,
    /// `NOT_ASSIGNED`: The user does not have the role. Nothing is left to do.
    ///
    /// HTTP 400, from `admin/roles/unassign`.
    NotAssigned,
    /// `NOT_BLOCKING`: The user is not blocked. Nothing is left to do.
    ///
    /// HTTP 400, from `blocking/delete`.
    NotBlocking,
    /// `NOT_FAVORITED`: It is not among the user's favorites. Nothing is left to do.
    ///
    /// HTTP 400, from `clips/unfavorite` and `notes/favorites/delete`.
    NotFavorited,
    /// `NOT_FOLLOWING`: There is no such follow. Nothing is left to do.
    ///
    /// HTTP 400, from `following/delete`, `following/invalidate` and 1 more.
    NotFollowing,
    /// `NOT_LIKED`: The user does not like it. Nothing is left to do.
    ///
    /// HTTP 400, from `flash/unlike`, `gallery/posts/unlike` and 1 more.
    NotLiked,
    /// `NOT_LOCAL_USER`: Only notes of local users can be edited. Choose another note.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    NotLocalUser,
    /// `NOT_MUTING`: The user is not muted. Nothing is left to do.
    ///
    /// HTTP 400, from `mute/delete` and `renote-mute/delete`.
    NotMuting,
    /// `NOT_MUTING_CHANNEL`: The channel is not muted. Nothing is left to do.
    ///
    /// HTTP 400, from `channels/mute/delete`. Since 2025.12.2.
    NotMutingChannel,
    /// `NOT_REACTED`: The user has not reacted to the note. Nothing is left to do.
    ///
    /// HTTP 400, from `notes/reactions/delete`.
    NotReacted,
    /// `NOT_ROOT_FORBIDDEN`: The server's first administrator cannot move to another account. Use another account.
    ///
    /// HTTP 400, from `i/move`.
    NotRootForbidden,
    /// `NO_APP_LOGIN`: The token was not issued for an app. Sign in through an app.
    ///
    /// HTTP 400, from `app/current`. Only on Sharkey.
    NoAppLogin,
    /// `NO_FOLLOW_REQUEST`: There is no such follow request. It may have been taken back in the meantime.
    ///
    /// HTTP 400, from `following/requests/accept`.
    NoFollowRequest,
    /// `NO_FREE_SPACE`: The user's drive is full. Delete some files first.
    ///
    /// HTTP 400, from `drive/files/create`.
    NoFreeSpace,
    /// `NO_INPUT_SPECIFIED`: Nothing to look up was given. Give an address.
    ///
    /// HTTP 400, from `ap/get`. Only on Sharkey.
    NoInputSpecified,
    /// `NO_PERMISSION`: The user's roles do not allow this. Ask the server's moderators.
    ///
    /// HTTP 400, from `i/import-notes`. Only on Sharkey.
    NoPermission,
    /// `NO_POLL`: The note has no poll. Choose another note.
    ///
    /// HTTP 400, from `notes/polls/vote`.
    NoPoll,
    /// `NO_RESPONSE_PROVIDED`: The solved captcha is missing. Give its answer.
    ///
    /// HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    NoResponseProvided,
    /// `NO_SECURITY_KEY`: The user has no security key or passkey. Register one first.
    ///
    /// HTTP 400, from `i/2fa/password-less`.
    NoSecurityKey,
    /// `NO_SUCH_ABUSE_REPORT`: There is no such report. Check the id.
    ///
    /// HTTP 404, from `admin/forward-abuse-user-report`, `admin/resolve-abuse-user-report` and 1 more. Since 2024.11.0.
    NoSuchAbuseReport,
    /// `NO_SUCH_ACCESS`: The user was not given that access, or it was taken back. Ask the account's owner.
    ///
    /// HTTP 403, from `i/shared-access/login`. Only on Sharkey.
    NoSuchAccess,
    /// `NO_SUCH_AD`: There is no such advertisement. Check the id.
    ///
    /// HTTP 400, from `admin/ad/delete` and `admin/ad/update`.
    NoSuchAd,
    /// `NO_SUCH_ANNOUNCEMENT`: There is no such announcement. It may have been deleted.
    ///
    /// HTTP 400, from `admin/announcements/delete`, `admin/announcements/update` and 1 more.
    NoSuchAnnouncement,
    /// `NO_SUCH_ANTENNA`: The user has no such antenna. Check the id.
    ///
    /// HTTP 400, from `antennas/delete`, `antennas/notes` and 3 more.
    NoSuchAntenna,
    /// `NO_SUCH_APP`: There is no such app. Check the id or the app's secret.
    ///
    /// HTTP 400, from `app/show`, `auth/session/generate` and 1 more.
    NoSuchApp,
    /// `NO_SUCH_AVATAR`: The user's drive has no such file for the avatar. Check the id.
    ///
    /// HTTP 400, from `i/update`.
    NoSuchAvatar,
    /// `NO_SUCH_BACKGROUND`: The user's drive has no such file for the background. Check the id.
    ///
    /// HTTP 400, from `i/update`. Only on Sharkey.
    NoSuchBackground,
    /// `NO_SUCH_BANNER`: The user's drive has no such file for the banner. Check the id.
    ///
    /// HTTP 400, from `i/update`.
    NoSuchBanner,
    /// `NO_SUCH_CHANNEL`: There is no such channel. Check the id.
    ///
    /// HTTP 400, from `channels/favorite`, `channels/follow` and 10 more.
    NoSuchChannel,
    /// `NO_SUCH_CLIENT`: There is no such client. Check the id.
    ///
    /// HTTP 400, from `admin/indie-auth/delete` and `admin/indie-auth/update`. Only on misskey.io.
    NoSuchClient,
    /// `NO_SUCH_CLIP`: There is no such clip, or it is private. Check the id.
    ///
    /// HTTP 400, from `clips/add-note`, `clips/delete` and 6 more.
    NoSuchClip,
    /// `NO_SUCH_CODE`: The code is wrong or was used already. Ask for a new e-mail.
    ///
    /// HTTP 400, from `verify-email`. Since 2025.8.0.
    NoSuchCode,
    /// `NO_SUCH_DECORATION`: There is no such avatar decoration. Check the id.
    ///
    /// HTTP 400, from `admin/avatar-decorations/copy`. Only on CherryPick.
    NoSuchDecoration,
    /// `NO_SUCH_DESCRIPTION`: The user's profile has no text. There is nothing to translate.
    ///
    /// HTTP 400, from `users/translate`. Only on CherryPick.
    NoSuchDescription,
    /// `NO_SUCH_DRAFT`: The user has no such draft. It may have been posted already.
    ///
    /// HTTP 400, from `notes/scheduled/cancel`. Only on misskey.io.
    NoSuchDraft,
    /// `NO_SUCH_EMOJI`: There is no such emoji. Check the id or the name.
    ///
    /// HTTP 400, from `admin/emoji/copy`, `admin/emoji/delete` and 1 more.
    NoSuchEmoji,
    /// `NO_SUCH_FILE`: There is no such file, or it belongs to somebody else. Check the id.
    ///
    /// HTTP 400, from `admin/drive/show-file`, `admin/emoji/add` and 20 more.
    NoSuchFile,
    /// `NO_SUCH_FLASH`: There is no such Play, or it is private. Check the id.
    ///
    /// HTTP 400, from `flash/delete`, `flash/like` and 3 more.
    NoSuchFlash,
    /// `NO_SUCH_FOLDER`: The user's drive has no such folder. Check the id.
    ///
    /// HTTP 400, from `drive/files/update`, `drive/folders/create` and 3 more.
    NoSuchFolder,
    /// `NO_SUCH_GAME`: There is no such game. Check the id.
    ///
    /// HTTP 400, from `reversi/show-game`, `reversi/surrender` and 1 more.
    NoSuchGame,
    /// `NO_SUCH_GROUP`: There is no such group, or the user is not in it. Check the id.
    ///
    /// HTTP 400, from `users/groups/delete`, `users/groups/invite` and 5 more. Only on CherryPick.
    NoSuchGroup,
    /// `NO_SUCH_GROUP_MEMBER`: The group has no such member. Check the id.
    ///
    /// HTTP 400, from `users/groups/transfer`. Only on CherryPick.
    NoSuchGroupMember,
    /// `NO_SUCH_HASHTAG`: Nobody has used the hashtag yet. Check how it is written.
    ///
    /// HTTP 400, from `hashtags/show`.
    NoSuchHashtag,
    /// `NO_SUCH_INVITATION`: There is no such invitation. It may have been taken back.
    ///
    /// HTTP 400, from `chat/rooms/invitations/cancel`, `users/groups/invitations/accept` and 1 more. Only on CherryPick.
    NoSuchInvitation,
    /// `NO_SUCH_INVITE_CODE`: There is no such invitation code. Check it.
    ///
    /// HTTP 400, from `invite/delete`.
    NoSuchInviteCode,
    /// `NO_SUCH_KEY`: There is no such key. Check its name.
    ///
    /// HTTP 400, from `i/2fa/update-key`, `i/registry/get` and 2 more.
    NoSuchKey,
    /// `NO_SUCH_LIST`: There is no such list, or it is private. Check the id.
    ///
    /// HTTP 400, from `notes/user-list-timeline`, `users/lists/create-from-public` and 7 more.
    NoSuchList,
    /// `NO_SUCH_MESSAGE`: There is no such message, or the user may not see it. Check the id.
    ///
    /// HTTP 400, from `chat/messages/delete`, `chat/messages/react` and 2 more. Since 2025.4.1.
    NoSuchMessage,
    /// `NO_SUCH_NOTE`: There is no such note, or the user may not see it. It may have been deleted.
    ///
    /// HTTP 400, from `admin/promo/create`, `clips/add-note` and 19 more.
    NoSuchNote,
    /// `NO_SUCH_NOTE_DRAFT`: The user has no such draft. It may have been posted or deleted.
    ///
    /// HTTP 400, from `notes/drafts/delete` and `notes/drafts/update`. Since 2025.8.0.
    NoSuchNoteDraft,
    /// `NO_SUCH_OBJECT`: The address leads to neither a user nor a note. Check it.
    ///
    /// HTTP 400, from `ap/show`.
    NoSuchObject,
    /// `NO_SUCH_PAGE`: There is no such page, or the user may not see it. Check the id or the name.
    ///
    /// HTTP 400, from `i/update`, `page-push` and 5 more.
    NoSuchPage,
    /// `NO_SUCH_PARENT_FOLDER`: The user's drive has no such folder to move into. Check the id.
    ///
    /// HTTP 400, from `drive/folders/update`.
    NoSuchParentFolder,
    /// `NO_SUCH_POST`: There is no such gallery post. Check the id.
    ///
    /// HTTP 400, from `gallery/posts/delete`, `gallery/posts/like` and 2 more.
    NoSuchPost,
    /// `NO_SUCH_RECIPIENT`: There is no such recipient. Check the id.
    ///
    /// HTTP 404, from `admin/abuse-report/notification-recipient/show`. Since 2024.11.0.
    NoSuchRecipient,
    /// `NO_SUCH_REGISTRATION`: There is no such push subscription. Register it first.
    ///
    /// HTTP 400, from `sw/update-registration`.
    NoSuchRegistration,
    /// `NO_SUCH_RENOTE`: The note to renote does not exist, or the user may not see it. It may have been deleted.
    ///
    /// HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    NoSuchRenote,
    /// `NO_SUCH_RENOTE_TARGET`: The note to renote does not exist, or the user may not see it. It may have been deleted.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    NoSuchRenoteTarget,
    /// `NO_SUCH_REPLY`: The note to reply to does not exist, or the user may not see it. It may have been deleted.
    ///
    /// HTTP 400, from `notes/drafts/update`. Since 2025.8.0.
    NoSuchReply,
    /// `NO_SUCH_REPLY_TARGET`: The note to reply to does not exist, or the user may not see it. It may have been deleted.
    ///
    /// HTTP 400, from `notes/create`, `notes/drafts/create` and 1 more.
    NoSuchReplyTarget,
    /// `NO_SUCH_ROLE`: There is no such role, or it is not public. Check the id.
    ///
    /// HTTP 400, from `admin/roles/assign`, `admin/roles/delete` and 7 more.
    NoSuchRole,
    /// `NO_SUCH_ROOM`: There is no such room, or the user is not in it. Check the id.
    ///
    /// HTTP 400, from `chat/messages/create-to-room`, `chat/messages/room-timeline` and 11 more. Since 2025.4.1.
    NoSuchRoom,
    /// `NO_SUCH_SCHEDULE`: There is no such scheduled note. It may have been posted already.
    ///
    /// HTTP 400, from `notes/schedule/create`. Only on Sharkey.
    NoSuchSchedule,
    /// `NO_SUCH_SESSION`: There is no such session, or it was used already. Start a new one.
    ///
    /// HTTP 400, from `auth/accept`, `auth/session/show` and 1 more.
    NoSuchSession,
    /// `NO_SUCH_SSO_SP`: There is no such service provider. Check the id.
    ///
    /// HTTP 400, from `admin/sso/delete` and `admin/sso/update`. Only on misskey.io.
    NoSuchSsoSp,
    /// `NO_SUCH_SYSTEM_WEBHOOK`: There is no such system webhook. Check the id.
    ///
    /// HTTP 404, from `admin/system-webhook/show`. Since 2024.11.0.
    NoSuchSystemWebhook,
    /// `NO_SUCH_USER`: There is no such user. Check the id, or the name and the host.
    ///
    /// HTTP 400 or 404, from `admin/reset-password`, `admin/roles/assign` and 32 more.
    NoSuchUser,
    /// `NO_SUCH_USER_GROUP`: The user is in no such group. Check the id.
    ///
    /// HTTP 400, from `antennas/create` and `antennas/update`. Only on CherryPick.
    NoSuchUserGroup,
    /// `NO_SUCH_USER_LIST`: There is no such user list. Check the id.
    ///
    /// HTTP 400, from `antennas/create`, `antennas/update` and 2 more.
    NoSuchUserList,
    /// `NO_SUCH_WEBHOOK`: There is no such webhook. Check the id.
    ///
    /// HTTP 400, from `admin/system-webhook/test`, `i/webhooks/delete` and 3 more.
    NoSuchWebhook,
    /// `NO_TRANSLATE_SERVICE`: The server has no translation service. Nothing can be done about it.
    ///
    /// HTTP 400, from `notes/polls/translate`, `notes/translate` and 1 more. Only on CherryPick.
    NoTranslateService,
    /// `PENDING_SESSION`: The user has not agreed yet. Wait and ask again.
    ///
    /// HTTP 400, from `auth/session/userkey`.
    PendingSession,
    /// `PENDING_USER_NOT_FOUND`: There is no such pending account. Check the id.
    ///
    /// HTTP 400, from `admin/accounts/pending/revoke`. Only on misskey.io.
    PendingUserNotFound,
    /// `PERMISSION_DENIED`: The token lacks the permission that the endpoint needs. Sign in again and ask for that permission.
    ///
    /// HTTP 403, from any endpoint.
    PermissionDenied,
    /// `PIN_LIMIT_EXCEEDED`: The user has pinned as many notes as the roles allow. Unpin some first.
    ///
    /// HTTP 400, from `i/pin`.
    PinLimitExceeded,
    /// `PROCESSING`: The server is still working on an earlier request with the same content. Wait and look for its result.
    ///
    /// HTTP 202, from `drive/files/create`, `drive/files/upload-from-url` and 1 more. Only on misskey.io.
    Processing,
    /// `QUOTE_DISABLED_FOR_USER`: The moderators do not let the user quote notes. Ask the server's moderators.
    ///
    /// HTTP 400, from `notes/create` and `notes/edit`. Only on Sharkey.
    QuoteDisabledForUser,
    /// `RATE_LIMIT_EXCEEDED`: The user has called the endpoint too often. Wait; the error's `info` may say for how long.
    ///
    /// HTTP 429, from `admin/system-webhook/test`, `ap/get` and 59 more.
    RateLimitExceeded,
    /// `REACTIONS_NOT_PUBLIC`: The user keeps reactions private. Nothing can be done about it.
    ///
    /// HTTP 400, from `users/reactions`.
    ReactionsNotPublic,
    /// `RECIPIENT_IS_YOURSELF`: Users cannot write to themselves. Name another user.
    ///
    /// HTTP 400, from `chat/messages/create-to-user`. Since 2025.4.1.
    RecipientIsYourself,
    /// `RECURSIVE_NESTING`: The folder would be inside itself. Choose another parent.
    ///
    /// HTTP 400, from `drive/folders/update`.
    RecursiveNesting,
    /// `REMOTE_USER_NOT_ALLOWED`: The lists of remote users are not known here. Name a local user.
    ///
    /// HTTP 400, from `users/lists/list`.
    RemoteUserNotAllowed,
    /// `REPLY_TO_BOT_NOT_ALLOWED`: The account may not reply to bots. Reply to other users.
    ///
    /// HTTP 400, from `notes/create`. Only on misskey.io.
    ReplyToBotNotAllowed,
    /// `REQUEST_FAILED`: The other server or service could not be reached, or answered with an error. Try again later.
    ///
    /// HTTP 400 or 500, from `admin/captcha/save` and `ap/show`. Since 2025.4.1.
    RequestFailed,
    /// `RESET_TOKEN_EXPIRED`: The link in the reset e-mail is too old. Ask for a new e-mail.
    ///
    /// HTTP 400, from `reset-password`. Only on Sharkey.
    ResetTokenExpired,
    /// `RESOLVER_NOT_FOUND`: There is no such rule. Check the id.
    ///
    /// HTTP 400, from `admin/abuse-report-resolver/delete` and `admin/abuse-report-resolver/update`. Only on CherryPick and misskey.io.
    ResolverNotFound,
    /// `RESPONSE_INVALID`: The other server answered with something that is not a valid object. Check the address.
    ///
    /// HTTP 400, from `ap/show`. Since 2025.4.1.
    ResponseInvalid,
    /// `RESTRICTED_BY_ADMINISTRATOR`: An administrator has forbidden this. Ask the server's moderators.
    ///
    /// HTTP 400, from `drive/files/update`. Only on misskey.io.
    RestrictedByAdministrator,
    /// `RESTRICTED_BY_ROLE`: The user's roles do not allow this. Ask the server's moderators.
    ///
    /// HTTP 400, from `drive/files/update` and `i/update`.
    RestrictedByRole,
    /// `ROLE_PERMISSION_DENIED`: The user's roles do not allow calling the endpoint. Ask the server's moderators, or sign in as another user.
    ///
    /// HTTP 403, from any endpoint.
    RolePermissionDenied,
    /// `SAME_NAME_EMOJI_EXISTS`: Another emoji has that name. Choose another name.
    ///
    /// HTTP 400, from `admin/emoji/update`.
    SameNameEmojiExists,
    /// `SCHEDULED_AT_MUST_BE_IN_FUTURE`: The time to post at has already passed. Give a later one.
    ///
    /// HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.12.2.
    ScheduledAtMustBeInFuture,
    /// `SCHEDULED_AT_REQUIRED`: The draft is to be scheduled, but has no time to post at. Give one.
    ///
    /// HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.12.2.
    ScheduledAtRequired,
    /// `SCHEDULE_NOTE_MAX`: The user has scheduled as many notes as the roles allow. Cancel some first.
    ///
    /// HTTP 400, from `notes/schedule/create`. Only on Sharkey.
    ScheduleNoteMax,
    /// `SIGNIN_REQUIRED`: The user shows notes only to users who are signed in. Call with a token.
    ///
    /// HTTP 400, from `users/notes`. Since 2024.11.0.
    SigninRequired,
    /// `SKEB_STATUS_NOT_AVAILABLE`: The server does not offer this. Nothing can be done about it.
    ///
    /// HTTP 403, from `users/get-skeb-status`. Only on misskey.io.
    SkebStatusNotAvailable,
    /// `STL_DISABLED`: The social timeline is switched off on this server or for this user. Read another timeline.
    ///
    /// HTTP 400, from `notes/hybrid-timeline`.
    StlDisabled,
    /// `TARGET_ID_REQUIRED`: The request does not say whose cache to clear. Give an id.
    ///
    /// HTTP 400, from `i/purge-timeline-cache`. Only on misskey.io.
    TargetIdRequired,
    /// `TARGET_IS_YOURSELF`: Users cannot play against themselves. Name another user.
    ///
    /// HTTP 400, from `reversi/match`.
    TargetIsYourself,
    /// `TOO_BIG_FILE`: The file is too large to import. Split it.
    ///
    /// HTTP 400, from `i/import-blocking`, `i/import-following` and 2 more.
    TooBigFile,
    /// `TOO_MANY_ANTENNAS`: The user has as many antennas as the roles allow. Delete some first.
    ///
    /// HTTP 400, from `antennas/create` and `i/import-antennas`.
    TooManyAntennas,
    /// `TOO_MANY_CLIPS`: The user has as many clips as the roles allow. Delete some first.
    ///
    /// HTTP 400, from `clips/create`.
    TooManyClips,
    /// `TOO_MANY_CLIP_NOTES`: The clip holds as many notes as the roles allow. Take some out first, or use another clip.
    ///
    /// HTTP 400, from `clips/add-note`.
    TooManyClipNotes,
    /// `TOO_MANY_DRAFTS`: The user has as many drafts as the roles allow. Delete some first.
    ///
    /// HTTP 400, from `notes/drafts/create`. Since 2025.8.0.
    TooManyDrafts,
    /// `TOO_MANY_MUTED_WORDS`: The muted words are longer than the roles allow. Shorten them.
    ///
    /// HTTP 400, from `i/update`.
    TooManyMutedWords,
    /// `TOO_MANY_SCHEDULED_NOTES`: The user has scheduled as many notes as the roles allow. Cancel some first.
    ///
    /// HTTP 400, from `notes/drafts/create` and `notes/drafts/update`. Since 2025.12.2.
    TooManyScheduledNotes,
    /// `TOO_MANY_USERLISTS`: The user has as many lists as the roles allow. Delete some first.
    ///
    /// HTTP 400, from `users/lists/create` and `users/lists/create-from-public`.
    TooManyUserlists,
    /// `TOO_MANY_USERS`: The list has as many members as the roles allow. Take some out first.
    ///
    /// HTTP 400, from `users/lists/create-from-public` and `users/lists/push`.
    TooManyUsers,
    /// `TOO_MANY_WEBHOOKS`: The user has as many webhooks as the roles allow. Delete some first.
    ///
    /// HTTP 400, from `i/webhooks/create`.
    TooManyWebhooks,
    /// `TRANSLATION_FAILED`: The translation service failed. Try again later.
    ///
    /// HTTP 400, from `notes/translate`. Only on Sharkey.
    TranslationFailed,
    /// `TWO_FACTOR_NOT_ENABLED`: The user does not use an authenticator app. Set one up first.
    ///
    /// HTTP 400, from `i/2fa/key-done` and `i/2fa/register-key`.
    TwoFactorNotEnabled,
    /// `UNALLOWED_FILE_TYPE`: The user's roles do not allow files of that type. Send another file.
    ///
    /// HTTP 400, from `drive/files/create`. Since 2025.8.0.
    UnallowedFileType,
    /// `UNAVAILABLE`: The server does not offer this, or the user's roles do not allow it. Ask the server's moderators.
    ///
    /// HTTP 400, from `i/update-email`, `notes/search` and 1 more.
    Unavailable,
    /// `UNEXPECTED_FILE_TYPE`: The file is not of a type that can be imported. Choose another file.
    ///
    /// HTTP 400, from `i/import-blocking`, `i/import-following` and 2 more.
    UnexpectedFileType,
    /// `UNKNOWN`: The captcha service failed in a way that the server does not know. Try again later.
    ///
    /// HTTP 500, from `admin/captcha/save`. Since 2025.4.1.
    UnknownCode,
    /// `UNKNOWN_API_ENDPOINT`: The server has no endpoint of that name. It may run an older release or other software.
    ///
    /// HTTP 404, from any endpoint.
    UnknownApiEndpoint,
    /// `UNSUPPORTED_FILE_TYPE`: The file is not a picture that can be an emoji. Choose another file.
    ///
    /// HTTP 400, from `admin/emoji/add`. Since 2025.4.1.
    UnsupportedFileType,
    /// `URI_INVALID`: The address is not one that the server can look up. Check it.
    ///
    /// HTTP 400, from `ap/show`. Since 2025.4.1.
    UriInvalid,
    /// `URI_NULL`: The other account has no ActivityPub address. Check its name.
    ///
    /// HTTP 400, from `i/move` and `i/update`.
    UriNull,
    /// `USER_IS_APPROVED`: The user was approved already. Nothing is left to do.
    ///
    /// HTTP 400, from `admin/approve-user` and `admin/decline-user`. Only on Sharkey.
    UserIsApproved,
    /// `USER_IS_DELETED`: The account was deleted. Sign in as another user.
    ///
    /// HTTP 403, from `i`.
    UserIsDeleted,
    /// `USER_IS_SUSPENDED`: The user is suspended. Lift the suspension first.
    ///
    /// HTTP 400, from `admin/approve-user` and `admin/decline-user`. Only on Sharkey.
    UserIsSuspended,
    /// `USER_NOT_FOUND`: There is no such user. Check what was given.
    ///
    /// HTTP 400, from `admin/accounts/find-by-email` and `i/2fa/register-key`.
    UserNotFound,
    /// `USER_NOT_LOCAL`: The user is not of this server. Name a local user.
    ///
    /// HTTP 400, from `admin/approve-user` and `admin/decline-user`. Only on Sharkey.
    UserNotLocal,
    /// `USER_PROTECTED`: The account is protected and cannot be deleted. Nothing can be done about it.
    ///
    /// HTTP 400, from `admin/accounts/delete`, `admin/decline-user` and 2 more. Only on Sharkey.
    UserProtected,
    /// `USER_SUSPENDED`: The user is suspended. Nothing can be done about it.
    ///
    /// HTTP 403, from `users/show`. Only on misskey.io.
    UserSuspended,
    /// `VERIFICATION_FAILED`: The captcha service did not accept the solved captcha. Solve a new one, and check the keys.
    ///
    /// HTTP 400, from `admin/captcha/save`. Since 2025.4.1.
    VerificationFailed,
    /// `WEBHOOK_LIMIT_EXCEEDED`: The user has more webhooks than the roles allow. Delete some first.
    ///
    /// HTTP 400, from `i/webhooks/update`. Only on misskey.io.
    WebhookLimitExceeded,
    /// `YOUR_ACCOUNT_MOVED`: The account has moved to another one and can no longer do this. Use the new account.
    ///
    /// HTTP 403, from any endpoint.
    YourAccountMoved,
    /// `YOUR_ACCOUNT_SUSPENDED`: The account is suspended. Ask the server's moderators; calling again does not help.
    ///
    /// HTTP 403, from any endpoint.
    YourAccountSuspended,
    /// `YOUR_FLASH`: The Play is the user's own. Users like those of others only.
    ///
    /// HTTP 400, from `flash/like`.
    YourFlash,
    /// `YOUR_NAME_CONTAINS_PROHIBITED_WORDS`: The name holds words that the server's moderators have forbidden. Choose another name.
    ///
    /// HTTP 422, from `i/update`. Since 2024.11.0.
    YourNameContainsProhibitedWords,
    /// `YOUR_PAGE`: The page is the user's own. Users like those of others only.
    ///
    /// HTTP 400, from `pages/like`.
    YourPage,
    /// `YOUR_POST`: The gallery post is the user's own. Users like those of others only.
    ///
    /// HTTP 400, from `gallery/posts/like`.
    YourPost,
    /// `YOU_ARE_NOT_ADMIN`: Only administrators may do this. Sign in as one.
    ///
    /// HTTP 400, from `i/webhooks/create` and `i/webhooks/update`. Only on misskey.io.
    YouAreNotAdmin,
    /// `YOU_ARE_NOT_THE_AUTHOR`: The note was posted by somebody else. Only its author can edit it.
    ///
    /// HTTP 400, from `notes/edit`. Only on Sharkey.
    YouAreNotTheAuthor,
    /// `YOU_ARE_OWNER`: The user owns the group and cannot leave it. Hand the group over first.
    ///
    /// HTTP 400, from `users/groups/leave`. Only on CherryPick.
    YouAreOwner,
    /// `YOU_HAVE_BEEN_BLOCKED`: The other user has blocked the signed-in one. Nothing can be done about it.
    ///
    /// HTTP 400, from `chat/messages/create-to-user`, `notes/create` and 6 more.
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
