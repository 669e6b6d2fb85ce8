// Written by `cargo xtask regen`. Do not edit.

//! What an app's token may do.
use misskey_runtime::wire;

/// A permission that an app's token can have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `arr-create`: Create rules that resolve abuse reports. Only on CherryPick.
    ArrCreate,
    /// `arr-delete`: Delete rules that resolve abuse reports. Only on CherryPick.
    ArrDelete,
    /// `arr-list`: See the rules that resolve abuse reports. Only on CherryPick.
    ArrList,
    /// `arr-update`: Change rules that resolve abuse reports. Only on CherryPick.
    ArrUpdate,
    /// `read:account`: See the account with its settings, its antennas, clips and lists, and whatever else has no permission of its own.
    ///
    /// 35 endpoints ask for it.
    ReadAccount,
    /// `read:admin:abuse-report-resolvers`: See the rules that resolve abuse reports. Only on misskey.io.
    ReadAdminAbuseReportResolvers,
    /// `read:admin:abuse-report:notification-recipient`: See who is told of abuse reports.
    ///
    /// 2 endpoints ask for it. Since 2024.11.0.
    ReadAdminAbuseReportNotificationRecipient,
    /// `read:admin:abuse-user-reports`: See abuse reports.
    ///
    /// 1 endpoint asks for it.
    ReadAdminAbuseUserReports,
    /// `read:admin:account`: Find accounts by their e-mail addresses.
    ///
    /// 1 endpoint asks for it.
    ReadAdminAccount,
    /// `read:admin:ad`: See the server's advertisements.
    ///
    /// 1 endpoint asks for it.
    ReadAdminAd,
    /// `read:admin:announcements`: See announcements with what administrators see of them.
    ///
    /// 1 endpoint asks for it.
    ReadAdminAnnouncements,
    /// `read:admin:avatar-decorations`: See avatar decorations with what administrators see of them.
    ///
    /// 1 endpoint asks for it.
    ReadAdminAvatarDecorations,
    /// `read:admin:drive`: See the drive files of all users.
    ///
    /// 2 endpoints ask for it.
    ReadAdminDrive,
    /// `read:admin:emoji`: See custom emoji with what their managers see of them.
    ///
    /// 4 endpoints ask for it.
    ReadAdminEmoji,
    /// `read:admin:index-stats`: See the indexes of the server's database.
    ///
    /// 1 endpoint asks for it.
    ReadAdminIndexStats,
    /// `read:admin:indie-auth`: See clients of IndieAuth. Only on misskey.io.
    ReadAdminIndieAuth,
    /// `read:admin:invite-codes`: See the invitation codes of all users.
    ///
    /// 1 endpoint asks for it.
    ReadAdminInviteCodes,
    /// `read:admin:meta`: See the server's complete settings, secrets included.
    ///
    /// 2 endpoints ask for it.
    ReadAdminMeta,
    /// `read:admin:queue`: See the server's job queues and their jobs.
    ///
    /// 7 endpoints ask for it.
    ReadAdminQueue,
    /// `read:admin:relays`: See the relays that the server subscribes to.
    ///
    /// 1 endpoint asks for it.
    ReadAdminRelays,
    /// `read:admin:roles`: See all roles and who holds them.
    ///
    /// 3 endpoints ask for it.
    ReadAdminRoles,
    /// `read:admin:server-info`: See what machine the server runs on.
    ///
    /// 1 endpoint asks for it.
    ReadAdminServerInfo,
    /// `read:admin:show-account-move-log`: See which accounts have moved. Only on misskey.io.
    ReadAdminShowAccountMoveLog,
    /// `read:admin:show-moderation-log`: See what moderators and administrators have done.
    ///
    /// 1 endpoint asks for it.
    ReadAdminShowModerationLog,
    /// `read:admin:show-user`: See what only moderators may see of users.
    ///
    /// 2 endpoints ask for it.
    ReadAdminShowUser,
    /// `read:admin:sso`: See the services that users sign in to through this server. Only on misskey.io.
    ReadAdminSso,
    /// `read:admin:stream`: Be told over the stream what moderators are told.
    ///
    /// The streaming channel `admin` asks for it.
    ReadAdminStream,
    /// `read:admin:system-webhook`: Test system webhooks.
    ///
    /// 1 endpoint asks for it. Since 2024.11.0.
    ReadAdminSystemWebhook,
    /// `read:admin:table-stats`: See the sizes of the server's database tables.
    ///
    /// 1 endpoint asks for it.
    ReadAdminTableStats,
    /// `read:admin:user-ips`: See the IP addresses of users.
    ///
    /// 1 endpoint asks for it.
    ReadAdminUserIps,
    /// `read:blocks`: See whom the user blocks.
    ///
    /// 1 endpoint asks for it.
    ReadBlocks,
    /// `read:channels`: See the user's channels, and those that are followed, muted or favorites.
    ///
    /// 4 endpoints ask for it.
    ReadChannels,
    /// `read:chat`: Read chat messages, and see rooms and invitations.
    ///
    /// 10 endpoints ask for it.
    ReadChat,
    /// `read:clip-favorite`: See the clips among the user's favorites.
    ///
    /// 1 endpoint asks for it.
    ReadClipFavorite,
    /// `read:drive`: See the user's drive with its files and folders.
    ///
    /// 12 endpoints ask for it.
    ReadDrive,
    /// `read:favorites`: See the notes among the user's favorites.
    ///
    /// 1 endpoint asks for it.
    ReadFavorites,
    /// `read:federation`: Look up objects on other servers.
    ///
    /// 1 endpoint asks for it.
    ReadFederation,
    /// `read:flash`: See the user's own Plays.
    ///
    /// 1 endpoint asks for it.
    ReadFlash,
    /// `read:flash-likes`: See which Plays the user likes.
    ///
    /// 1 endpoint asks for it.
    ReadFlashLikes,
    /// `read:following`: See whom the user follows, and follow requests.
    ///
    /// 3 endpoints ask for it.
    ReadFollowing,
    /// `read:gallery`: See the user's own gallery posts.
    ///
    /// 1 endpoint asks for it.
    ReadGallery,
    /// `read:gallery-likes`: See which gallery posts the user likes.
    ///
    /// 1 endpoint asks for it.
    ReadGalleryLikes,
    /// `read:invite-codes`: See the user's invitation codes.
    ///
    /// 2 endpoints ask for it.
    ReadInviteCodes,
    /// `read:messaging`: Read messages of the chat that servers had before 2023.
    ///
    /// No endpoint asks for it.
    ReadMessaging,
    /// `read:mutes`: See whom the user mutes.
    ///
    /// 2 endpoints ask for it.
    ReadMutes,
    /// `read:notes-schedule`: See the user's scheduled notes. Only on Sharkey.
    ReadNotesSchedule,
    /// `read:notifications`: Read the user's notifications.
    ///
    /// 2 endpoints ask for it.
    ReadNotifications,
    /// `read:page-likes`: See which pages the user likes.
    ///
    /// 1 endpoint asks for it.
    ReadPageLikes,
    /// `read:pages`: See the user's own pages.
    ///
    /// 1 endpoint asks for it.
    ReadPages,
    /// `read:reactions`: See the user's reactions.
    ///
    /// No endpoint asks for it.
    ReadReactions,
    /// `read:user-groups`: See the user's groups.
    ///
    /// No endpoint asks for it.
    ReadUserGroups,
    /// `write:account`: Change the account with its settings, its antennas, clips and lists, and whatever else has no permission of its own.
    ///
    /// 39 endpoints ask for it.
    WriteAccount,
    /// `write:admin:abuse-report-resolvers`: Create, change and delete rules that resolve abuse reports. Only on misskey.io.
    WriteAdminAbuseReportResolvers,
    /// `write:admin:abuse-report:notification-recipient`: Add, change and remove those who are told of abuse reports.
    ///
    /// 3 endpoints ask for it. Since 2024.11.0.
    WriteAdminAbuseReportNotificationRecipient,
    /// `write:admin:account`: Delete accounts, and change the account that follows on behalf of lists.
    ///
    /// 2 endpoints ask for it.
    WriteAdminAccount,
    /// `write:admin:ad`: Create, change and delete advertisements.
    ///
    /// 3 endpoints ask for it.
    WriteAdminAd,
    /// `write:admin:announcements`: Publish, change and delete announcements.
    ///
    /// 3 endpoints ask for it.
    WriteAdminAnnouncements,
    /// `write:admin:approve-user`: Approve users who have signed up. Only on Sharkey.
    WriteAdminApproveUser,
    /// `write:admin:avatar-decorations`: Add, change and delete avatar decorations.
    ///
    /// 3 endpoints ask for it.
    WriteAdminAvatarDecorations,
    /// `write:admin:cw-instance`: Put a content warning on all notes of a server. Only on Sharkey.
    WriteAdminCwInstance,
    /// `write:admin:cw-note`: Put a content warning on notes of others. Only on Sharkey.
    WriteAdminCwNote,
    /// `write:admin:cw-user`: Put a content warning on all notes of a user. Only on Sharkey.
    WriteAdminCwUser,
    /// `write:admin:decline-user`: Refuse users who have signed up. Only on Sharkey.
    WriteAdminDeclineUser,
    /// `write:admin:delete-account`: Delete the accounts of others.
    ///
    /// 1 endpoint asks for it.
    WriteAdminDeleteAccount,
    /// `write:admin:delete-all-files-of-a-user`: Delete all drive files of a user.
    ///
    /// 1 endpoint asks for it.
    WriteAdminDeleteAllFilesOfAUser,
    /// `write:admin:drive`: Delete cached remote files, and files that belong to nobody.
    ///
    /// 2 endpoints ask for it.
    WriteAdminDrive,
    /// `write:admin:emoji`: Add, change and delete custom emoji.
    ///
    /// 10 endpoints ask for it.
    WriteAdminEmoji,
    /// `write:admin:federation`: Suspend delivery to servers, end their follows and delete their files.
    ///
    /// 4 endpoints ask for it.
    WriteAdminFederation,
    /// `write:admin:indie-auth`: Create, change and delete clients of IndieAuth. Only on misskey.io.
    WriteAdminIndieAuth,
    /// `write:admin:invite-codes`: Create invitation codes.
    ///
    /// 1 endpoint asks for it.
    WriteAdminInviteCodes,
    /// `write:admin:meta`: Change the server's settings.
    ///
    /// 2 endpoints ask for it.
    WriteAdminMeta,
    /// `write:admin:nsfw-user`: Flag all files of a user as sensitive. Only on Sharkey.
    WriteAdminNsfwUser,
    /// `write:admin:promo`: Promote notes.
    ///
    /// 1 endpoint asks for it.
    WriteAdminPromo,
    /// `write:admin:queue`: Pause, resume and clear job queues, and retry and remove jobs.
    ///
    /// 6 endpoints ask for it.
    WriteAdminQueue,
    /// `write:admin:regenerate-user-token`: Replace a user's own token. Only on misskey.io.
    WriteAdminRegenerateUserToken,
    /// `write:admin:reject-quotes`: Forbid a user or a server to quote notes. Only on Sharkey.
    WriteAdminRejectQuotes,
    /// `write:admin:relays`: Add and remove relays.
    ///
    /// 2 endpoints ask for it.
    WriteAdminRelays,
    /// `write:admin:reset-password`: Give users new passwords.
    ///
    /// 1 endpoint asks for it.
    WriteAdminResetPassword,
    /// `write:admin:resolve-abuse-user-report`: Forward, annotate and close abuse reports.
    ///
    /// 3 endpoints ask for it.
    WriteAdminResolveAbuseUserReport,
    /// `write:admin:restart-migration`: Restart the move of an account. Only on Sharkey.
    WriteAdminRestartMigration,
    /// `write:admin:roles`: Create, change and delete roles, give them to users and take them away.
    ///
    /// 6 endpoints ask for it.
    WriteAdminRoles,
    /// `write:admin:send-email`: Send e-mails from the server.
    ///
    /// 1 endpoint asks for it.
    WriteAdminSendEmail,
    /// `write:admin:silence-user`: Silence users. Only on Sharkey.
    WriteAdminSilenceUser,
    /// `write:admin:sso`: Add, change and remove services that users sign in to through this server. Only on misskey.io.
    WriteAdminSso,
    /// `write:admin:suspend-user`: Suspend users.
    ///
    /// 1 endpoint asks for it.
    WriteAdminSuspendUser,
    /// `write:admin:system-webhook`: See, create, change and delete system webhooks.
    ///
    /// 5 endpoints ask for it. Since 2024.11.0.
    WriteAdminSystemWebhook,
    /// `write:admin:unnsfw-user`: Stop flagging all files of a user as sensitive. Only on Sharkey.
    WriteAdminUnnsfwUser,
    /// `write:admin:unset-user-avatar`: Take avatars away from users.
    ///
    /// 1 endpoint asks for it.
    WriteAdminUnsetUserAvatar,
    /// `write:admin:unset-user-banner`: Take banners away from users.
    ///
    /// 1 endpoint asks for it.
    WriteAdminUnsetUserBanner,
    /// `write:admin:unsilence-user`: Stop silencing users. Only on Sharkey.
    WriteAdminUnsilenceUser,
    /// `write:admin:unsuspend-user`: Lift the suspension of users.
    ///
    /// 1 endpoint asks for it.
    WriteAdminUnsuspendUser,
    /// `write:admin:user-avatar`: Change the avatars of users. Only on misskey.io.
    WriteAdminUserAvatar,
    /// `write:admin:user-banner`: Change the banners of users. Only on misskey.io.
    WriteAdminUserBanner,
    /// `write:admin:user-mutual-link`: Change the mutual links of users. Only on misskey.io.
    WriteAdminUserMutualLink,
    /// `write:admin:user-name`: Change the names of users. Only on misskey.io.
    WriteAdminUserName,
    /// `write:admin:user-note`: Write the moderators' notes on users.
    ///
    /// 1 endpoint asks for it.
    WriteAdminUserNote,
    /// `write:blocks`: Block and unblock users.
    ///
    /// 2 endpoints ask for it.
    WriteBlocks,
    /// `write:channels`: Create and change channels, and follow, mute and favorite them.
    ///
    /// 8 endpoints ask for it.
    WriteChannels,
    /// `write:chat`: Send, delete and react to chat messages, and manage rooms and invitations.
    ///
    /// 15 endpoints ask for it. Since 2025.4.1.
    WriteChat,
    /// `write:clip-favorite`: Make clips favorites and take that back.
    ///
    /// 2 endpoints ask for it.
    WriteClipFavorite,
    /// `write:drive`: Upload, change, move and delete files and folders of the user's drive.
    ///
    /// 8 endpoints ask for it.
    WriteDrive,
    /// `write:favorites`: Make notes favorites and take that back.
    ///
    /// 2 endpoints ask for it.
    WriteFavorites,
    /// `write:flash`: Create, change and delete Plays.
    ///
    /// 3 endpoints ask for it.
    WriteFlash,
    /// `write:flash-likes`: Like Plays and take that back.
    ///
    /// 2 endpoints ask for it.
    WriteFlashLikes,
    /// `write:following`: Follow and unfollow users, remove followers, and answer follow requests.
    ///
    /// 8 endpoints ask for it.
    WriteFollowing,
    /// `write:gallery`: Publish, change and delete gallery posts.
    ///
    /// 3 endpoints ask for it.
    WriteGallery,
    /// `write:gallery-likes`: Like gallery posts and take that back.
    ///
    /// 2 endpoints ask for it.
    WriteGalleryLikes,
    /// `write:invite-codes`: Create and delete invitation codes.
    ///
    /// 2 endpoints ask for it.
    WriteInviteCodes,
    /// `write:messaging`: Send messages in the chat that servers had before 2023.
    ///
    /// No endpoint asks for it.
    WriteMessaging,
    /// `write:mutes`: Mute and unmute users, and their renotes.
    ///
    /// 4 endpoints ask for it.
    WriteMutes,
    /// `write:notes`: Post and delete notes.
    ///
    /// 3 endpoints ask for it.
    WriteNotes,
    /// `write:notes-schedule`: Schedule notes and cancel them. Only on Sharkey.
    WriteNotesSchedule,
    /// `write:notifications`: Send, mark as read and delete notifications.
    ///
    /// 4 endpoints ask for it.
    WriteNotifications,
    /// `write:page-likes`: Like pages and take that back.
    ///
    /// 2 endpoints ask for it.
    WritePageLikes,
    /// `write:pages`: Create, change and delete pages.
    ///
    /// 3 endpoints ask for it.
    WritePages,
    /// `write:reactions`: React to notes and take reactions back.
    ///
    /// 2 endpoints ask for it.
    WriteReactions,
    /// `write:report-abuse`: Report users to the moderators.
    ///
    /// 1 endpoint asks for it.
    WriteReportAbuse,
    /// `write:user-groups`: Create, change and delete groups, and invite users to them.
    ///
    /// No endpoint asks for it.
    WriteUserGroups,
    /// `write:votes`: Vote in polls.
    ///
    /// 1 endpoint asks for it.
    WriteVotes,
    /// A permission that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    Permission or Unknown {
        ArrCreate = "arr-create",
        ArrDelete = "arr-delete",
        ArrList = "arr-list",
        ArrUpdate = "arr-update",
        ReadAccount = "read:account",
        ReadAdminAbuseReportResolvers = "read:admin:abuse-report-resolvers",
        ReadAdminAbuseReportNotificationRecipient = "read:admin:abuse-report:notification-recipient",
        ReadAdminAbuseUserReports = "read:admin:abuse-user-reports",
        ReadAdminAccount = "read:admin:account",
        ReadAdminAd = "read:admin:ad",
        ReadAdminAnnouncements = "read:admin:announcements",
        ReadAdminAvatarDecorations = "read:admin:avatar-decorations",
        ReadAdminDrive = "read:admin:drive",
        ReadAdminEmoji = "read:admin:emoji",
        ReadAdminIndexStats = "read:admin:index-stats",
        ReadAdminIndieAuth = "read:admin:indie-auth",
        ReadAdminInviteCodes = "read:admin:invite-codes",
        ReadAdminMeta = "read:admin:meta",
        ReadAdminQueue = "read:admin:queue",
        ReadAdminRelays = "read:admin:relays",
        ReadAdminRoles = "read:admin:roles",
        ReadAdminServerInfo = "read:admin:server-info",
        ReadAdminShowAccountMoveLog = "read:admin:show-account-move-log",
        ReadAdminShowModerationLog = "read:admin:show-moderation-log",
        ReadAdminShowUser = "read:admin:show-user",
        ReadAdminSso = "read:admin:sso",
        ReadAdminStream = "read:admin:stream",
        ReadAdminSystemWebhook = "read:admin:system-webhook",
        ReadAdminTableStats = "read:admin:table-stats",
        ReadAdminUserIps = "read:admin:user-ips",
        ReadBlocks = "read:blocks",
        ReadChannels = "read:channels",
        ReadChat = "read:chat",
        ReadClipFavorite = "read:clip-favorite",
        ReadDrive = "read:drive",
        ReadFavorites = "read:favorites",
        ReadFederation = "read:federation",
        ReadFlash = "read:flash",
        ReadFlashLikes = "read:flash-likes",
        ReadFollowing = "read:following",
        ReadGallery = "read:gallery",
        ReadGalleryLikes = "read:gallery-likes",
        ReadInviteCodes = "read:invite-codes",
        ReadMessaging = "read:messaging",
        ReadMutes = "read:mutes",
        ReadNotesSchedule = "read:notes-schedule",
        ReadNotifications = "read:notifications",
        ReadPageLikes = "read:page-likes",
        ReadPages = "read:pages",
        ReadReactions = "read:reactions",
        ReadUserGroups = "read:user-groups",
        WriteAccount = "write:account",
        WriteAdminAbuseReportResolvers = "write:admin:abuse-report-resolvers",
        WriteAdminAbuseReportNotificationRecipient = "write:admin:abuse-report:notification-recipient",
        WriteAdminAccount = "write:admin:account",
        WriteAdminAd = "write:admin:ad",
        WriteAdminAnnouncements = "write:admin:announcements",
        WriteAdminApproveUser = "write:admin:approve-user",
        WriteAdminAvatarDecorations = "write:admin:avatar-decorations",
        WriteAdminCwInstance = "write:admin:cw-instance",
        WriteAdminCwNote = "write:admin:cw-note",
        WriteAdminCwUser = "write:admin:cw-user",
        WriteAdminDeclineUser = "write:admin:decline-user",
        WriteAdminDeleteAccount = "write:admin:delete-account",
        WriteAdminDeleteAllFilesOfAUser = "write:admin:delete-all-files-of-a-user",
        WriteAdminDrive = "write:admin:drive",
        WriteAdminEmoji = "write:admin:emoji",
        WriteAdminFederation = "write:admin:federation",
        WriteAdminIndieAuth = "write:admin:indie-auth",
        WriteAdminInviteCodes = "write:admin:invite-codes",
        WriteAdminMeta = "write:admin:meta",
        WriteAdminNsfwUser = "write:admin:nsfw-user",
        WriteAdminPromo = "write:admin:promo",
        WriteAdminQueue = "write:admin:queue",
        WriteAdminRegenerateUserToken = "write:admin:regenerate-user-token",
        WriteAdminRejectQuotes = "write:admin:reject-quotes",
        WriteAdminRelays = "write:admin:relays",
        WriteAdminResetPassword = "write:admin:reset-password",
        WriteAdminResolveAbuseUserReport = "write:admin:resolve-abuse-user-report",
        WriteAdminRestartMigration = "write:admin:restart-migration",
        WriteAdminRoles = "write:admin:roles",
        WriteAdminSendEmail = "write:admin:send-email",
        WriteAdminSilenceUser = "write:admin:silence-user",
        WriteAdminSso = "write:admin:sso",
        WriteAdminSuspendUser = "write:admin:suspend-user",
        WriteAdminSystemWebhook = "write:admin:system-webhook",
        WriteAdminUnnsfwUser = "write:admin:unnsfw-user",
        WriteAdminUnsetUserAvatar = "write:admin:unset-user-avatar",
        WriteAdminUnsetUserBanner = "write:admin:unset-user-banner",
        WriteAdminUnsilenceUser = "write:admin:unsilence-user",
        WriteAdminUnsuspendUser = "write:admin:unsuspend-user",
        WriteAdminUserAvatar = "write:admin:user-avatar",
        WriteAdminUserBanner = "write:admin:user-banner",
        WriteAdminUserMutualLink = "write:admin:user-mutual-link",
        WriteAdminUserName = "write:admin:user-name",
        WriteAdminUserNote = "write:admin:user-note",
        WriteBlocks = "write:blocks",
        WriteChannels = "write:channels",
        WriteChat = "write:chat",
        WriteClipFavorite = "write:clip-favorite",
        WriteDrive = "write:drive",
        WriteFavorites = "write:favorites",
        WriteFlash = "write:flash",
        WriteFlashLikes = "write:flash-likes",
        WriteFollowing = "write:following",
        WriteGallery = "write:gallery",
        WriteGalleryLikes = "write:gallery-likes",
        WriteInviteCodes = "write:invite-codes",
        WriteMessaging = "write:messaging",
        WriteMutes = "write:mutes",
        WriteNotes = "write:notes",
        WriteNotesSchedule = "write:notes-schedule",
        WriteNotifications = "write:notifications",
        WritePageLikes = "write:page-likes",
        WritePages = "write:pages",
        WriteReactions = "write:reactions",
        WriteReportAbuse = "write:report-abuse",
        WriteUserGroups = "write:user-groups",
        WriteVotes = "write:votes",
    }
}

impl Permission {
    /// Every permission that an app can be granted, without those of forks.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![
            Self::ReadAccount, Self::ReadAdminAbuseUserReports, Self::ReadAdminAccount,
            Self::ReadAdminAd, Self::ReadAdminAnnouncements,
            Self::ReadAdminAvatarDecorations, Self::ReadAdminDrive, Self::ReadAdminEmoji,
            Self::ReadAdminIndexStats, Self::ReadAdminInviteCodes, Self::ReadAdminMeta,
            Self::ReadAdminQueue, Self::ReadAdminRelays, Self::ReadAdminRoles,
            Self::ReadAdminServerInfo, Self::ReadAdminShowModerationLog,
            Self::ReadAdminShowUser, Self::ReadAdminStream, Self::ReadAdminTableStats,
            Self::ReadAdminUserIps, Self::ReadBlocks, Self::ReadChannels, Self::ReadChat,
            Self::ReadClipFavorite, Self::ReadDrive, Self::ReadFavorites,
            Self::ReadFederation, Self::ReadFlash, Self::ReadFlashLikes,
            Self::ReadFollowing, Self::ReadGallery, Self::ReadGalleryLikes,
            Self::ReadInviteCodes, Self::ReadMessaging, Self::ReadMutes,
            Self::ReadNotifications, Self::ReadPageLikes, Self::ReadPages,
            Self::ReadReactions, Self::ReadUserGroups, Self::WriteAccount,
            Self::WriteAdminAccount, Self::WriteAdminAd, Self::WriteAdminAnnouncements,
            Self::WriteAdminAvatarDecorations, Self::WriteAdminDeleteAccount,
            Self::WriteAdminDeleteAllFilesOfAUser, Self::WriteAdminDrive,
            Self::WriteAdminEmoji, Self::WriteAdminFederation,
            Self::WriteAdminInviteCodes, Self::WriteAdminMeta, Self::WriteAdminPromo,
            Self::WriteAdminQueue, Self::WriteAdminRelays, Self::WriteAdminResetPassword,
            Self::WriteAdminResolveAbuseUserReport, Self::WriteAdminRoles,
            Self::WriteAdminSendEmail, Self::WriteAdminSuspendUser,
            Self::WriteAdminUnsetUserAvatar, Self::WriteAdminUnsetUserBanner,
            Self::WriteAdminUnsuspendUser, Self::WriteAdminUserNote, Self::WriteBlocks,
            Self::WriteChannels, Self::WriteChat, Self::WriteClipFavorite,
            Self::WriteDrive, Self::WriteFavorites, Self::WriteFlash,
            Self::WriteFlashLikes, Self::WriteFollowing, Self::WriteGallery,
            Self::WriteGalleryLikes, Self::WriteInviteCodes, Self::WriteMessaging,
            Self::WriteMutes, Self::WriteNotes, Self::WriteNotifications,
            Self::WritePageLikes, Self::WritePages, Self::WriteReactions,
            Self::WriteReportAbuse, Self::WriteUserGroups, Self::WriteVotes
        ]
    }
    /// The permissions to read what the user may read, without those for moderators.
    #[must_use]
    pub fn all_read() -> Vec<Self> {
        vec![
            Self::ReadAccount, Self::ReadBlocks, Self::ReadChannels, Self::ReadChat,
            Self::ReadClipFavorite, Self::ReadDrive, Self::ReadFavorites,
            Self::ReadFederation, Self::ReadFlash, Self::ReadFlashLikes,
            Self::ReadFollowing, Self::ReadGallery, Self::ReadGalleryLikes,
            Self::ReadInviteCodes, Self::ReadMessaging, Self::ReadMutes,
            Self::ReadNotifications, Self::ReadPageLikes, Self::ReadPages,
            Self::ReadReactions, Self::ReadUserGroups
        ]
    }
    /// The permissions to change what the user may change, without those for moderators.
    #[must_use]
    pub fn all_write() -> Vec<Self> {
        vec![
            Self::WriteAccount, Self::WriteBlocks, Self::WriteChannels, Self::WriteChat,
            Self::WriteClipFavorite, Self::WriteDrive, Self::WriteFavorites,
            Self::WriteFlash, Self::WriteFlashLikes, Self::WriteFollowing,
            Self::WriteGallery, Self::WriteGalleryLikes, Self::WriteInviteCodes,
            Self::WriteMessaging, Self::WriteMutes, Self::WriteNotes,
            Self::WriteNotifications, Self::WritePageLikes, Self::WritePages,
            Self::WriteReactions, Self::WriteReportAbuse, Self::WriteUserGroups,
            Self::WriteVotes
        ]
    }
    /// The permissions to read what moderators and administrators may read.
    #[must_use]
    pub fn all_admin_read() -> Vec<Self> {
        vec![
            Self::ReadAdminAbuseUserReports, Self::ReadAdminAccount, Self::ReadAdminAd,
            Self::ReadAdminAnnouncements, Self::ReadAdminAvatarDecorations,
            Self::ReadAdminDrive, Self::ReadAdminEmoji, Self::ReadAdminIndexStats,
            Self::ReadAdminInviteCodes, Self::ReadAdminMeta, Self::ReadAdminQueue,
            Self::ReadAdminRelays, Self::ReadAdminRoles, Self::ReadAdminServerInfo,
            Self::ReadAdminShowModerationLog, Self::ReadAdminShowUser,
            Self::ReadAdminStream, Self::ReadAdminTableStats, Self::ReadAdminUserIps
        ]
    }
    /// The permissions to change what moderators and administrators may change.
    #[must_use]
    pub fn all_admin_write() -> Vec<Self> {
        vec![
            Self::WriteAdminAccount, Self::WriteAdminAd, Self::WriteAdminAnnouncements,
            Self::WriteAdminAvatarDecorations, Self::WriteAdminDeleteAccount,
            Self::WriteAdminDeleteAllFilesOfAUser, Self::WriteAdminDrive,
            Self::WriteAdminEmoji, Self::WriteAdminFederation,
            Self::WriteAdminInviteCodes, Self::WriteAdminMeta, Self::WriteAdminPromo,
            Self::WriteAdminQueue, Self::WriteAdminRelays, Self::WriteAdminResetPassword,
            Self::WriteAdminResolveAbuseUserReport, Self::WriteAdminRoles,
            Self::WriteAdminSendEmail, Self::WriteAdminSuspendUser,
            Self::WriteAdminUnsetUserAvatar, Self::WriteAdminUnsetUserBanner,
            Self::WriteAdminUnsuspendUser, Self::WriteAdminUserNote
        ]
    }
}
