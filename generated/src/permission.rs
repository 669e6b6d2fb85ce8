// Written by `cargo xtask regen`. Do not edit.

//! What an app's token may do.
use misskey_runtime::wire;

/// A permission that an app's token can carry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `arr-create`. Only on CherryPick.
    ArrCreate,
    /// `arr-delete`. Only on CherryPick.
    ArrDelete,
    /// `arr-list`. Only on CherryPick.
    ArrList,
    /// `arr-update`. Only on CherryPick.
    ArrUpdate,
    /// `read:account`: for 35 endpoints. Since 2024.5.0.
    ReadAccount,
    /// `read:admin:abuse-report-resolvers`. Only on misskey.io.
    ReadAdminAbuseReportResolvers,
    /// `read:admin:abuse-report:notification-recipient`: for 2 endpoints. Since 2024.11.0.
    ReadAdminAbuseReportNotificationRecipient,
    /// `read:admin:abuse-user-reports`: for 1 endpoint. Since 2024.5.0.
    ReadAdminAbuseUserReports,
    /// `read:admin:account`: for 1 endpoint. Since 2024.5.0.
    ReadAdminAccount,
    /// `read:admin:ad`: for 1 endpoint. Since 2024.5.0.
    ReadAdminAd,
    /// `read:admin:announcements`: for 1 endpoint. Since 2024.5.0.
    ReadAdminAnnouncements,
    /// `read:admin:avatar-decorations`: for 1 endpoint. Since 2024.5.0.
    ReadAdminAvatarDecorations,
    /// `read:admin:drive`: for 2 endpoints. Since 2024.5.0.
    ReadAdminDrive,
    /// `read:admin:emoji`: for 4 endpoints. Since 2024.5.0.
    ReadAdminEmoji,
    /// `read:admin:index-stats`: for 1 endpoint. Since 2024.5.0.
    ReadAdminIndexStats,
    /// `read:admin:indie-auth`. Only on misskey.io.
    ReadAdminIndieAuth,
    /// `read:admin:invite-codes`: for 1 endpoint. Since 2024.5.0.
    ReadAdminInviteCodes,
    /// `read:admin:meta`: for 2 endpoints. Since 2024.5.0.
    ReadAdminMeta,
    /// `read:admin:queue`: for 7 endpoints. Since 2024.5.0.
    ReadAdminQueue,
    /// `read:admin:relays`: for 1 endpoint. Since 2024.5.0.
    ReadAdminRelays,
    /// `read:admin:roles`: for 3 endpoints. Since 2024.5.0.
    ReadAdminRoles,
    /// `read:admin:server-info`: for 1 endpoint. Since 2024.5.0.
    ReadAdminServerInfo,
    /// `read:admin:show-account-move-log`. Only on misskey.io.
    ReadAdminShowAccountMoveLog,
    /// `read:admin:show-moderation-log`: for 1 endpoint. Since 2024.5.0.
    ReadAdminShowModerationLog,
    /// `read:admin:show-user`: for 2 endpoints. Since 2024.5.0.
    ReadAdminShowUser,
    /// `read:admin:sso`. Only on misskey.io.
    ReadAdminSso,
    /// `read:admin:stream`: for the streaming channel `admin`. Since 2024.5.0.
    ReadAdminStream,
    /// `read:admin:system-webhook`: for 1 endpoint. Since 2024.11.0.
    ReadAdminSystemWebhook,
    /// `read:admin:table-stats`: for 1 endpoint. Since 2024.5.0.
    ReadAdminTableStats,
    /// `read:admin:user-ips`: for 1 endpoint. Since 2024.5.0.
    ReadAdminUserIps,
    /// `read:blocks`: for 1 endpoint. Since 2024.5.0.
    ReadBlocks,
    /// `read:channels`: for 4 endpoints. Since 2024.5.0.
    ReadChannels,
    /// `read:chat`: for 10 endpoints. Since 2024.5.0.
    ReadChat,
    /// `read:clip-favorite`: for 1 endpoint. Since 2024.5.0.
    ReadClipFavorite,
    /// `read:drive`: for 12 endpoints. Since 2024.5.0.
    ReadDrive,
    /// `read:favorites`: for 1 endpoint. Since 2024.5.0.
    ReadFavorites,
    /// `read:federation`: for 1 endpoint. Since 2024.5.0.
    ReadFederation,
    /// `read:flash`: for 1 endpoint. Since 2024.5.0.
    ReadFlash,
    /// `read:flash-likes`: for 1 endpoint. Since 2024.5.0.
    ReadFlashLikes,
    /// `read:following`: for 3 endpoints. Since 2024.5.0.
    ReadFollowing,
    /// `read:gallery`: for 1 endpoint. Since 2024.5.0.
    ReadGallery,
    /// `read:gallery-likes`: for 1 endpoint. Since 2024.5.0.
    ReadGalleryLikes,
    /// `read:invite-codes`: for 2 endpoints. Since 2024.5.0.
    ReadInviteCodes,
    /// `read:messaging`: no endpoint asks for it. Since 2024.5.0.
    ReadMessaging,
    /// `read:mutes`: for 2 endpoints. Since 2024.5.0.
    ReadMutes,
    /// `read:notes-schedule`. Only on Sharkey.
    ReadNotesSchedule,
    /// `read:notifications`: for 2 endpoints. Since 2024.5.0.
    ReadNotifications,
    /// `read:page-likes`: for 1 endpoint. Since 2024.5.0.
    ReadPageLikes,
    /// `read:pages`: for 1 endpoint. Since 2024.5.0.
    ReadPages,
    /// `read:reactions`: no endpoint asks for it. Since 2024.5.0.
    ReadReactions,
    /// `read:user-groups`: no endpoint asks for it. Since 2024.5.0.
    ReadUserGroups,
    /// `write:account`: for 39 endpoints. Since 2024.5.0.
    WriteAccount,
    /// `write:admin:abuse-report-resolvers`. Only on misskey.io.
    WriteAdminAbuseReportResolvers,
    /// `write:admin:abuse-report:notification-recipient`: for 3 endpoints. Since 2024.11.0.
    WriteAdminAbuseReportNotificationRecipient,
    /// `write:admin:account`: for 2 endpoints. Since 2024.5.0.
    WriteAdminAccount,
    /// `write:admin:ad`: for 3 endpoints. Since 2024.5.0.
    WriteAdminAd,
    /// `write:admin:announcements`: for 3 endpoints. Since 2024.5.0.
    WriteAdminAnnouncements,
    /// `write:admin:approve-user`. Only on Sharkey.
    WriteAdminApproveUser,
    /// `write:admin:avatar-decorations`: for 3 endpoints. Since 2024.5.0.
    WriteAdminAvatarDecorations,
    /// `write:admin:cw-instance`. Only on Sharkey.
    WriteAdminCwInstance,
    /// `write:admin:cw-note`. Only on Sharkey.
    WriteAdminCwNote,
    /// `write:admin:cw-user`. Only on Sharkey.
    WriteAdminCwUser,
    /// `write:admin:decline-user`. Only on Sharkey.
    WriteAdminDeclineUser,
    /// `write:admin:delete-account`: for 1 endpoint. Since 2024.5.0.
    WriteAdminDeleteAccount,
    /// `write:admin:delete-all-files-of-a-user`: for 1 endpoint. Since 2024.5.0.
    WriteAdminDeleteAllFilesOfAUser,
    /// `write:admin:drive`: for 2 endpoints. Since 2024.5.0.
    WriteAdminDrive,
    /// `write:admin:emoji`: for 10 endpoints. Since 2024.5.0.
    WriteAdminEmoji,
    /// `write:admin:federation`: for 4 endpoints. Since 2024.5.0.
    WriteAdminFederation,
    /// `write:admin:indie-auth`. Only on misskey.io.
    WriteAdminIndieAuth,
    /// `write:admin:invite-codes`: for 1 endpoint. Since 2024.5.0.
    WriteAdminInviteCodes,
    /// `write:admin:meta`: for 2 endpoints. Since 2024.5.0.
    WriteAdminMeta,
    /// `write:admin:nsfw-user`. Only on Sharkey.
    WriteAdminNsfwUser,
    /// `write:admin:promo`: for 1 endpoint. Since 2024.5.0.
    WriteAdminPromo,
    /// `write:admin:queue`: for 6 endpoints. Since 2024.5.0.
    WriteAdminQueue,
    /// `write:admin:regenerate-user-token`. Only on misskey.io.
    WriteAdminRegenerateUserToken,
    /// `write:admin:reject-quotes`. Only on Sharkey.
    WriteAdminRejectQuotes,
    /// `write:admin:relays`: for 2 endpoints. Since 2024.5.0.
    WriteAdminRelays,
    /// `write:admin:reset-password`: for 1 endpoint. Since 2024.5.0.
    WriteAdminResetPassword,
    /// `write:admin:resolve-abuse-user-report`: for 3 endpoints. Since 2024.5.0.
    WriteAdminResolveAbuseUserReport,
    /// `write:admin:restart-migration`. Only on Sharkey.
    WriteAdminRestartMigration,
    /// `write:admin:roles`: for 6 endpoints. Since 2024.5.0.
    WriteAdminRoles,
    /// `write:admin:send-email`: for 1 endpoint. Since 2024.5.0.
    WriteAdminSendEmail,
    /// `write:admin:silence-user`. Only on Sharkey.
    WriteAdminSilenceUser,
    /// `write:admin:sso`. Only on misskey.io.
    WriteAdminSso,
    /// `write:admin:suspend-user`: for 1 endpoint. Since 2024.5.0.
    WriteAdminSuspendUser,
    /// `write:admin:system-webhook`: for 5 endpoints. Since 2024.11.0.
    WriteAdminSystemWebhook,
    /// `write:admin:unnsfw-user`. Only on Sharkey.
    WriteAdminUnnsfwUser,
    /// `write:admin:unset-user-avatar`: for 1 endpoint. Since 2024.5.0.
    WriteAdminUnsetUserAvatar,
    /// `write:admin:unset-user-banner`: for 1 endpoint. Since 2024.5.0.
    WriteAdminUnsetUserBanner,
    /// `write:admin:unsilence-user`. Only on Sharkey.
    WriteAdminUnsilenceUser,
    /// `write:admin:unsuspend-user`: for 1 endpoint. Since 2024.5.0.
    WriteAdminUnsuspendUser,
    /// `write:admin:user-avatar`. Only on misskey.io.
    WriteAdminUserAvatar,
    /// `write:admin:user-banner`. Only on misskey.io.
    WriteAdminUserBanner,
    /// `write:admin:user-mutual-link`. Only on misskey.io.
    WriteAdminUserMutualLink,
    /// `write:admin:user-name`. Only on misskey.io.
    WriteAdminUserName,
    /// `write:admin:user-note`: for 1 endpoint. Since 2024.5.0.
    WriteAdminUserNote,
    /// `write:blocks`: for 2 endpoints. Since 2024.5.0.
    WriteBlocks,
    /// `write:channels`: for 8 endpoints. Since 2024.5.0.
    WriteChannels,
    /// `write:chat`: for 15 endpoints. Since 2025.4.1.
    WriteChat,
    /// `write:clip-favorite`: for 2 endpoints. Since 2024.5.0.
    WriteClipFavorite,
    /// `write:drive`: for 8 endpoints. Since 2024.5.0.
    WriteDrive,
    /// `write:favorites`: for 2 endpoints. Since 2024.5.0.
    WriteFavorites,
    /// `write:flash`: for 3 endpoints. Since 2024.5.0.
    WriteFlash,
    /// `write:flash-likes`: for 2 endpoints. Since 2024.5.0.
    WriteFlashLikes,
    /// `write:following`: for 8 endpoints. Since 2024.5.0.
    WriteFollowing,
    /// `write:gallery`: for 3 endpoints. Since 2024.5.0.
    WriteGallery,
    /// `write:gallery-likes`: for 2 endpoints. Since 2024.5.0.
    WriteGalleryLikes,
    /// `write:invite-codes`: for 2 endpoints. Since 2024.5.0.
    WriteInviteCodes,
    /// `write:messaging`: no endpoint asks for it. Since 2024.5.0.
    WriteMessaging,
    /// `write:mutes`: for 4 endpoints. Since 2024.5.0.
    WriteMutes,
    /// `write:notes`: for 3 endpoints. Since 2024.5.0.
    WriteNotes,
    /// `write:notes-schedule`. Only on Sharkey.
    WriteNotesSchedule,
    /// `write:notifications`: for 4 endpoints. Since 2024.5.0.
    WriteNotifications,
    /// `write:page-likes`: for 2 endpoints. Since 2024.5.0.
    WritePageLikes,
    /// `write:pages`: for 3 endpoints. Since 2024.5.0.
    WritePages,
    /// `write:reactions`: for 2 endpoints. Since 2024.5.0.
    WriteReactions,
    /// `write:report-abuse`: for 1 endpoint. Since 2024.5.0.
    WriteReportAbuse,
    /// `write:user-groups`: no endpoint asks for it. Since 2024.5.0.
    WriteUserGroups,
    /// `write:votes`: for 1 endpoint. Since 2024.5.0.
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
    /// Every permission that an app can be granted, those of forks left out.
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
    /// Those to read what the user may read, without the ones for moderators.
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
    /// Those to change what the user may change, without the ones for moderators.
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
    /// Those to read what moderators and administrators may read.
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
    /// Those to change what moderators and administrators may change.
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
