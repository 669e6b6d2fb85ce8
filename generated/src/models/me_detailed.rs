// Written by `cargo xtask regen`. Do not edit.

//! `MeDetailed` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use std::collections::BTreeMap;

/// The signed-in user's own account: everything of a `UserProfile`, and the settings that only the owner sees.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeDetailed {
    /// Id of the user.
    pub id: ids::UserId,
    /// Display name, which may contain custom emoji; null when the user has not set one.
    pub name: Option<String>,
    /// The user name, without `@` and host; unique on its server.
    pub username: String,
    /// Host name of a remote user's server; null for local users.
    pub host: Option<String>,
    /// Address of the avatar; users without one get a generated picture. May be null on misskey.io and on Sharkey.
    pub avatar_url: Option<String>,
    /// BlurHash of the avatar for showing while it loads; null when there is none.
    pub avatar_blurhash: Option<String>,
    /// Pictures laid over the avatar, in order.
    pub avatar_decorations: Vec<models::UserAvatarDecoration>,
    /// Whether the account marks itself as automated.
    pub is_bot: Option<bool>,
    /// Whether the account marks itself as a cat, which clients show as ears and in speech.
    pub is_cat: Option<bool>,
    /// Whether the user's notes are shown to signed-in users only; absent when they are shown to everybody. Since 2024.11.0.
    pub require_signin_to_view_contents: Option<bool>,
    /// Older notes are readable by followers only; Unix time in seconds, or negative seconds counted back from now. Absent or null when not set. Since 2024.11.0.
    pub make_notes_followers_only_before: Maybe<i64>,
    /// Older notes are readable by their author only; Unix time in seconds, or negative seconds counted back from now. Absent or null when not set. Since 2024.11.0.
    pub make_notes_hidden_before: Maybe<i64>,
    /// The server of a remote user; absent for local users.
    pub instance: Option<models::UserInstance>,
    /// Addresses of the custom emoji in a remote user's texts, by name; empty for local users.
    pub emojis: BTreeMap<String, String>,
    /// How recently the user was active; `unknown` when the user hides it or it is not known.
    pub online_status: models::OnlineStatus,
    /// Roles shown as badges beside the user's name; absent for remote users, unless the server shows theirs.
    pub badge_roles: Option<Vec<models::UserBadgeRole>>,
    /// Address of the profile page on the user's own server; null when not known.
    pub url: Option<String>,
    /// ActivityPub identifier of a remote user; null for local users.
    pub uri: Option<String>,
    /// The account that the user has moved to; null when the user has not moved or it cannot be found.
    pub moved_to: Option<ids::UserId>,
    /// Ids of the user's other accounts, from which followers may be moved to this one; null when there are none.
    pub also_known_as: Option<Vec<ids::UserId>>,
    /// When the account was created, or first seen by this server for a remote user.
    pub created_at: Timestamp,
    /// When the profile or the user's notes last changed; null while they never did.
    pub updated_at: Option<Timestamp>,
    /// When a remote user's profile was last fetched; null for local users.
    pub last_fetched_at: Option<Timestamp>,
    /// Address of the profile's banner; null when there is none.
    pub banner_url: Option<String>,
    /// BlurHash of the banner for showing while it loads; null when there is none.
    pub banner_blurhash: Option<String>,
    /// Whether the user approves each follower by hand.
    pub is_locked: bool,
    /// Whether the user may not post public notes, by the policies of the user's roles.
    pub is_silenced: bool,
    /// Whether moderators have suspended the account.
    pub is_suspended: bool,
    /// The user's own words in MFM; null when there are none.
    pub description: Option<String>,
    /// Where the user lives, as free text; null when not given.
    pub location: Option<String>,
    /// Birthday as `YYYY-MM-DD`; null when not given.
    pub birthday: Option<String>,
    /// Language of the user's posts as a code; null when not given.
    pub lang: Option<String>,
    /// The lines of the profile, each with a name and a value. At most 16 items.
    pub fields: Vec<models::UserField>,
    /// The links in the profile that lead to pages which link back to it.
    pub verified_links: Vec<String>,
    /// Number of followers; 0 where the user hides it from the reader.
    pub followers_count: i64,
    /// Number of users followed; 0 where the user hides it from the reader.
    pub following_count: i64,
    /// Number of notes that this server knows of the user.
    pub notes_count: i64,
    /// The pinned notes, the latest pinned first.
    pub pinned_note_ids: Vec<ids::NoteId>,
    /// The notes pinned to the profile, the latest pinned first.
    pub pinned_notes: Vec<models::Note>,
    /// The page pinned to the profile; null when there is none.
    pub pinned_page_id: Option<ids::PageId>,
    /// The page pinned to the profile; null when there is none.
    pub pinned_page: Option<Box<models::Page>>,
    /// Whether others may list the reactions that the user makes.
    pub public_reactions: bool,
    /// Who may see whom the user follows.
    pub following_visibility: models::FollowVisibility,
    /// Who may see the user's followers.
    pub followers_visibility: models::FollowVisibility,
    /// From whom the user takes chat messages. Since 2025.4.1.
    pub chat_scope: Option<models::ChatScope>,
    /// Whether the user's policies allow chatting. Since 2025.4.1.
    pub can_chat: Option<bool>,
    /// The user's public roles, highest in order first.
    pub roles: Vec<models::RoleLite>,
    /// A message shown to new followers; sent only to followers and to the user. Since 2024.11.0. May be absent or null on Sharkey.
    pub followed_message: Maybe<String>,
    /// The signed-in user's private memo about the user; null when there is none or without a token.
    pub memo: Option<String>,
    /// The moderators' note about the user, empty when there is none; absent unless the signed-in user is a moderator.
    pub moderation_note: Option<String>,
    /// Whether signing in needs a second factor; of other users seen by moderators only. Default: `false`.
    pub two_factor_enabled: bool,
    /// Whether a passkey alone is enough to sign in. Default: `false`.
    pub use_password_less_login: bool,
    /// Whether the user has registered a security key or passkey. Default: `false`.
    pub security_keys: bool,
    /// Whether the signed-in user follows the user; absent without a token and for the signed-in user.
    pub is_following: Option<bool>,
    /// Whether the user follows the signed-in user; absent without a token and for the signed-in user.
    pub is_followed: Option<bool>,
    /// Whether the signed-in user's request to follow the user awaits an answer; absent without a token and for the signed-in user.
    pub has_pending_follow_request_from_you: Option<bool>,
    /// Whether the user's request to follow the signed-in user awaits an answer; absent without a token and for the signed-in user.
    pub has_pending_follow_request_to_you: Option<bool>,
    /// Whether the signed-in user blocks the user; absent without a token and for the signed-in user.
    pub is_blocking: Option<bool>,
    /// Whether the user blocks the signed-in user; absent without a token and for the signed-in user.
    pub is_blocked: Option<bool>,
    /// Whether the signed-in user mutes the user; absent without a token and for the signed-in user.
    pub is_muted: Option<bool>,
    /// Whether the signed-in user mutes the user's renotes; absent without a token and for the signed-in user.
    pub is_renote_muted: Option<bool>,
    /// Whether notes of the user bring the signed-in user a notification; absent without a token and for the signed-in user.
    pub notify: Option<models::FollowNotify>,
    /// Whether the user's replies to others are shown in the signed-in user's home timeline; absent without a token and for the signed-in user.
    pub with_replies: Option<bool>,
    /// The drive file of the avatar; null when there is none.
    pub avatar_id: Option<ids::DriveFileId>,
    /// The drive file of the banner; null when there is none.
    pub banner_id: Option<ids::DriveFileId>,
    /// Whether the user has moderator rights, which administrators have as well. May be null on misskey.io and on Sharkey.
    pub is_moderator: Option<bool>,
    /// Whether the user has administrator rights. May be null on misskey.io and on Sharkey.
    pub is_admin: Option<bool>,
    /// Whether promoted notes are mixed into the user's timelines.
    pub inject_featured_note: bool,
    /// Whether the user agrees to get news by e-mail.
    pub receive_announcement_email: bool,
    /// Whether the user wants all uploads flagged as sensitive.
    pub always_mark_nsfw: bool,
    /// Whether the server's media detection may flag the user's uploads as sensitive.
    pub auto_sensitive: bool,
    /// Whether follows by bots need the user's approval even if others' do not.
    pub careful_bot: bool,
    /// Whether requests by those whom the user follows are approved at once.
    pub auto_accept_followed: bool,
    /// Whether search engines are asked to leave the user's pages out.
    pub no_crawle: bool,
    /// Whether crawlers are asked not to train models on the user's content.
    pub prevent_ai_learning: bool,
    /// Whether the user may be listed in places for finding users.
    pub is_explorable: bool,
    /// Whether deletion of the account has begun. May be absent on Sharkey.
    pub is_deleted: Option<bool>,
    /// Whether all, some or none of the backup codes are left.
    pub two_factor_backup_codes_stock: models::BackupCodesStock,
    /// Whether others are told `unknown` instead of the user's online status.
    pub hide_online_status: bool,
    /// Whether direct notes to the user are unread; recent servers always say false.
    pub has_unread_specified_notes: bool,
    /// Whether mentions of the user are unread; recent servers always say false.
    pub has_unread_mentions: bool,
    /// Whether the user has unread announcements.
    pub has_unread_announcement: bool,
    /// Announcements that the user has not read yet.
    pub unread_announcements: Vec<models::Announcement>,
    /// Whether an antenna of the user has unread notes; false on servers that do not track this.
    pub has_unread_antenna: bool,
    /// Always false; kept for old clients.
    pub has_unread_channel: bool,
    /// Whether the user has unread chat messages. Since 2025.4.1.
    pub has_unread_chat_messages: Option<bool>,
    /// Whether the user has unread notifications.
    pub has_unread_notification: bool,
    /// Whether somebody's request to follow the user awaits an answer.
    pub has_pending_received_follow_request: bool,
    /// How many notifications the user has not read.
    pub unread_notifications_count: i64,
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression as one string.
    pub muted_words: Vec<models::MutedWord>,
    /// Notes with these words are not shown at all; entries have the form of `mutedWords`. May be absent on misskey.io.
    pub hard_muted_words: Option<Vec<models::MutedWord>>,
    /// Hosts whose users' notes are hidden from the user. May be null on misskey.io and on Sharkey.
    pub muted_instances: Option<Vec<String>>,
    /// From whom the user takes notifications, by kind; a kind left out is taken from all.
    pub notification_recieve_config: models::NotificationReceiveConfig,
    /// Kinds of notification that also come by e-mail.
    pub email_notification_types: Vec<String>,
    /// The achievements the user has earned, in the order earned.
    pub achievements: Vec<models::Achievement>,
    /// On how many different days the user has been here.
    pub logged_in_days: i64,
    /// What the signed-in user may do and how much, with all roles counted in.
    pub policies: models::RolePolicies,
    /// The account's e-mail address; sent only where secrets are included, as in `i`.
    pub email: Maybe<String>,
    /// Whether the e-mail address was confirmed; sent only where secrets are included, as in `i`.
    pub email_verified: Maybe<bool>,
    /// The user's security keys and passkeys; empty without two-factor sign-in.
    pub security_keys_list: Option<Vec<models::SecurityKey>>,
    /// Kinds of notification the user does not want; the older form of `notificationRecieveConfig`.
    pub muting_notification_types: Option<Vec<String>>,
}

wire::table! {
    received object MeDetailed {
        id: "id" required,
        name: "name" nullable,
        username: "username" required = "ai",
        host: "host" nullable,
        avatar_url: "avatarUrl" nullable,
        avatar_blurhash: "avatarBlurhash" nullable,
        avatar_decorations: "avatarDecorations" required,
        is_bot: "isBot" optional,
        is_cat: "isCat" optional,
        require_signin_to_view_contents: "requireSigninToViewContents" optional,
        make_notes_followers_only_before: "makeNotesFollowersOnlyBefore" maybe,
        make_notes_hidden_before: "makeNotesHiddenBefore" maybe,
        instance: "instance" optional,
        emojis: "emojis" required,
        online_status: "onlineStatus" required,
        badge_roles: "badgeRoles" optional,
        url: "url" nullable,
        uri: "uri" nullable,
        moved_to: "movedTo" nullable,
        also_known_as: "alsoKnownAs" nullable,
        created_at: "createdAt" required,
        updated_at: "updatedAt" nullable,
        last_fetched_at: "lastFetchedAt" nullable,
        banner_url: "bannerUrl" nullable,
        banner_blurhash: "bannerBlurhash" nullable,
        is_locked: "isLocked" required,
        is_silenced: "isSilenced" required,
        is_suspended: "isSuspended" required,
        description: "description" nullable,
        location: "location" nullable,
        birthday: "birthday" nullable,
        lang: "lang" nullable,
        fields: "fields" required,
        verified_links: "verifiedLinks" required,
        followers_count: "followersCount" required,
        following_count: "followingCount" required,
        notes_count: "notesCount" required,
        pinned_note_ids: "pinnedNoteIds" required,
        pinned_notes: "pinnedNotes" required,
        pinned_page_id: "pinnedPageId" nullable,
        pinned_page: "pinnedPage" nullable,
        public_reactions: "publicReactions" required,
        following_visibility: "followingVisibility" required,
        followers_visibility: "followersVisibility" required,
        chat_scope: "chatScope" optional,
        can_chat: "canChat" optional,
        roles: "roles" required,
        followed_message: "followedMessage" maybe,
        memo: "memo" nullable,
        moderation_note: "moderationNote" optional,
        two_factor_enabled: "twoFactorEnabled" required,
        use_password_less_login: "usePasswordLessLogin" required,
        security_keys: "securityKeys" required,
        is_following: "isFollowing" optional,
        is_followed: "isFollowed" optional,
        has_pending_follow_request_from_you: "hasPendingFollowRequestFromYou" optional,
        has_pending_follow_request_to_you: "hasPendingFollowRequestToYou" optional,
        is_blocking: "isBlocking" optional,
        is_blocked: "isBlocked" optional,
        is_muted: "isMuted" optional,
        is_renote_muted: "isRenoteMuted" optional,
        notify: "notify" optional,
        with_replies: "withReplies" optional,
        avatar_id: "avatarId" nullable,
        banner_id: "bannerId" nullable,
        is_moderator: "isModerator" nullable,
        is_admin: "isAdmin" nullable,
        inject_featured_note: "injectFeaturedNote" required,
        receive_announcement_email: "receiveAnnouncementEmail" required,
        always_mark_nsfw: "alwaysMarkNsfw" required,
        auto_sensitive: "autoSensitive" required,
        careful_bot: "carefulBot" required,
        auto_accept_followed: "autoAcceptFollowed" required,
        no_crawle: "noCrawle" required,
        prevent_ai_learning: "preventAiLearning" required,
        is_explorable: "isExplorable" required,
        is_deleted: "isDeleted" optional,
        two_factor_backup_codes_stock: "twoFactorBackupCodesStock" required,
        hide_online_status: "hideOnlineStatus" required,
        has_unread_specified_notes: "hasUnreadSpecifiedNotes" required,
        has_unread_mentions: "hasUnreadMentions" required,
        has_unread_announcement: "hasUnreadAnnouncement" required,
        unread_announcements: "unreadAnnouncements" required,
        has_unread_antenna: "hasUnreadAntenna" required,
        has_unread_channel: "hasUnreadChannel" required,
        has_unread_chat_messages: "hasUnreadChatMessages" optional,
        has_unread_notification: "hasUnreadNotification" required,
        has_pending_received_follow_request: "hasPendingReceivedFollowRequest" required,
        unread_notifications_count: "unreadNotificationsCount" required,
        muted_words: "mutedWords" required,
        hard_muted_words: "hardMutedWords" optional,
        muted_instances: "mutedInstances" nullable,
        notification_recieve_config: "notificationRecieveConfig" required,
        email_notification_types: "emailNotificationTypes" required,
        achievements: "achievements" required,
        logged_in_days: "loggedInDays" required,
        policies: "policies" required,
        email: "email" maybe,
        email_verified: "emailVerified" maybe,
        security_keys_list: "securityKeysList" optional,
        muting_notification_types: "mutingNotificationTypes" optional,
    }
}
