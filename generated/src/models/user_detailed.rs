// Written by `cargo xtask regen`. Do not edit.

//! `UserDetailed` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use std::collections::BTreeMap;

/// A user in detail, whoever it is: a `UserProfile` or, for the signed-in user, a `MeDetailed`, whose own fields are optional here.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserDetailed {
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
    /// Address of the profile page on the user's own server; null when not known. May be absent or null on Sharkey.
    pub url: Maybe<String>,
    /// ActivityPub identifier of a remote user; null for local users. May be absent or null on Sharkey.
    pub uri: Maybe<String>,
    /// The account that the user has moved to; null when the user has not moved or it cannot be found. May be absent or null on Sharkey.
    pub moved_to: Maybe<ids::UserId>,
    /// Ids of the user's other accounts, from which followers may be moved to this one; null when there are none. May be absent or null on Sharkey.
    pub also_known_as: Maybe<Vec<ids::UserId>>,
    /// When the account was created, or first seen by this server for a remote user.
    pub created_at: Timestamp,
    /// When the profile or the user's notes last changed; null while they never did.
    pub updated_at: Option<Timestamp>,
    /// When a remote user's profile was last fetched; null for local users.
    pub last_fetched_at: Option<Timestamp>,
    /// Address of the profile's banner; null when there is none. May be absent or null on Sharkey.
    pub banner_url: Maybe<String>,
    /// BlurHash of the banner for showing while it loads; null when there is none. May be absent or null on Sharkey.
    pub banner_blurhash: Maybe<String>,
    /// Whether the user approves each follower by hand. May be absent on Sharkey.
    pub is_locked: Option<bool>,
    /// Whether the user may not post public notes, by the policies of the user's roles.
    pub is_silenced: bool,
    /// Whether moderators have suspended the account. May be absent on Sharkey.
    pub is_suspended: Option<bool>,
    /// The user's own words in MFM; null when there are none.
    pub description: Option<String>,
    /// Where the user lives, as free text; null when not given. May be absent or null on Sharkey.
    pub location: Maybe<String>,
    /// Birthday as `YYYY-MM-DD`; null when not given. May be absent or null on Sharkey.
    pub birthday: Maybe<String>,
    /// Language of the user's posts as a code; null when not given. May be absent or null on Sharkey.
    pub lang: Maybe<String>,
    /// The lines of the profile, each with a name and a value. At most 16 items. May be absent on Sharkey.
    pub fields: Option<Vec<models::UserField>>,
    /// The links in the profile that lead to pages which link back to it. May be absent on Sharkey.
    pub verified_links: Option<Vec<String>>,
    /// Number of followers; 0 where the user hides it from the reader.
    pub followers_count: i64,
    /// Number of users followed; 0 where the user hides it from the reader.
    pub following_count: i64,
    /// Number of notes that this server knows of the user.
    pub notes_count: i64,
    /// The pinned notes, the latest pinned first. May be absent on Sharkey.
    pub pinned_note_ids: Option<Vec<ids::NoteId>>,
    /// The notes pinned to the profile, the latest pinned first. May be absent on Sharkey.
    pub pinned_notes: Option<Vec<models::Note>>,
    /// The page pinned to the profile; null when there is none. May be absent or null on Sharkey.
    pub pinned_page_id: Maybe<ids::PageId>,
    /// The page pinned to the profile; null when there is none. May be absent or null on Sharkey.
    pub pinned_page: Maybe<Box<models::Page>>,
    /// Whether others may list the reactions that the user makes. May be absent on Sharkey.
    pub public_reactions: Option<bool>,
    /// Who may see whom the user follows. May be absent on Sharkey.
    pub following_visibility: Option<models::FollowVisibility>,
    /// Who may see the user's followers. May be absent on Sharkey.
    pub followers_visibility: Option<models::FollowVisibility>,
    /// From whom the user takes chat messages. Since 2025.4.1. May be absent on Sharkey.
    pub chat_scope: Option<models::ChatScope>,
    /// Whether the user's policies allow chatting. Since 2025.4.1. May be absent on Sharkey.
    pub can_chat: Option<bool>,
    /// The user's public roles, highest in order first. May be absent on Sharkey.
    pub roles: Option<Vec<models::RoleLite>>,
    /// A message shown to new followers; sent only to followers, moderators and the user. Since 2024.11.0.
    pub followed_message: Maybe<String>,
    /// The signed-in user's private memo about the user; null when there is none or without a token. May be absent or null on Sharkey.
    pub memo: Maybe<String>,
    /// The moderators' note about the user, empty when there is none; absent unless the signed-in user is a moderator.
    pub moderation_note: Option<String>,
    /// Whether signing in needs a second factor; absent unless the signed-in user is this user or a moderator.
    pub two_factor_enabled: Option<bool>,
    /// Whether a passkey alone is enough to sign in; absent unless the signed-in user is this user or a moderator.
    pub use_password_less_login: Option<bool>,
    /// Whether the user signs in with a security key or passkey as a second factor; absent unless the signed-in user is this user or a moderator.
    pub security_keys: Option<bool>,
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
    pub avatar_id: Maybe<ids::DriveFileId>,
    /// The drive file of the banner; null when there is none.
    pub banner_id: Maybe<ids::DriveFileId>,
    /// Whether the user has moderator rights, which administrators have as well. May be absent or null on misskey.io and on Sharkey.
    pub is_moderator: Maybe<bool>,
    /// Whether the user has administrator rights. May be absent or null on misskey.io and on Sharkey.
    pub is_admin: Maybe<bool>,
    /// Whether promoted notes are mixed into the user's timelines.
    pub inject_featured_note: Option<bool>,
    /// Whether the user agrees to get news by e-mail.
    pub receive_announcement_email: Option<bool>,
    /// Whether the user wants all uploads flagged as sensitive.
    pub always_mark_nsfw: Option<bool>,
    /// Whether the server's media detection may flag the user's uploads as sensitive.
    pub auto_sensitive: Option<bool>,
    /// Whether follows by bots need the user's approval even if others' do not.
    pub careful_bot: Option<bool>,
    /// Whether requests by those whom the user follows are approved at once.
    pub auto_accept_followed: Option<bool>,
    /// Whether search engines are asked to leave the user's pages out.
    pub no_crawle: Option<bool>,
    /// Whether crawlers are asked not to train models on the user's content.
    pub prevent_ai_learning: Option<bool>,
    /// Whether the user may be listed in places for finding users.
    pub is_explorable: Option<bool>,
    /// Whether deletion of the account has begun.
    pub is_deleted: Option<bool>,
    /// Whether all, some or none of the backup codes are left.
    pub two_factor_backup_codes_stock: Option<models::BackupCodesStock>,
    /// Whether others are told `unknown` instead of the user's online status.
    pub hide_online_status: Option<bool>,
    /// Whether direct notes to the user are unread; recent servers always say false.
    pub has_unread_specified_notes: Option<bool>,
    /// Whether mentions of the user are unread; recent servers always say false.
    pub has_unread_mentions: Option<bool>,
    /// Whether the user has unread announcements.
    pub has_unread_announcement: Option<bool>,
    /// Announcements that the user has not read yet.
    pub unread_announcements: Option<Vec<models::Announcement>>,
    /// Whether an antenna of the user has unread notes; false on servers that do not track this.
    pub has_unread_antenna: Option<bool>,
    /// Always false; kept for old clients.
    pub has_unread_channel: Option<bool>,
    /// Whether the user has unread chat messages. Since 2025.4.1.
    pub has_unread_chat_messages: Option<bool>,
    /// Whether the user has unread notifications.
    pub has_unread_notification: Option<bool>,
    /// Whether somebody's request to follow the user awaits an answer.
    pub has_pending_received_follow_request: Option<bool>,
    /// How many notifications the user has not read.
    pub unread_notifications_count: Option<i64>,
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression as one string.
    pub muted_words: Option<Vec<models::MutedWord>>,
    /// Notes with these words are not shown at all; entries have the form of `mutedWords`.
    pub hard_muted_words: Option<Vec<models::MutedWord>>,
    /// Hosts whose users' notes are hidden from the user. May be absent or null on misskey.io and on Sharkey.
    pub muted_instances: Maybe<Vec<String>>,
    /// From whom the user takes notifications, by kind; a kind left out is taken from all.
    pub notification_recieve_config: Option<models::NotificationReceiveConfig>,
    /// Kinds of notification that also come by e-mail.
    pub email_notification_types: Option<Vec<String>>,
    /// The achievements the user has earned, in the order earned.
    pub achievements: Option<Vec<models::Achievement>>,
    /// On how many different days the user has been here.
    pub logged_in_days: Option<i64>,
    /// What the signed-in user may do and how much, with all roles counted in.
    pub policies: Option<models::RolePolicies>,
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
    received object UserDetailed {
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
        url: "url" maybe,
        uri: "uri" maybe,
        moved_to: "movedTo" maybe,
        also_known_as: "alsoKnownAs" maybe,
        created_at: "createdAt" required,
        updated_at: "updatedAt" nullable,
        last_fetched_at: "lastFetchedAt" nullable,
        banner_url: "bannerUrl" maybe,
        banner_blurhash: "bannerBlurhash" maybe,
        is_locked: "isLocked" optional,
        is_silenced: "isSilenced" required,
        is_suspended: "isSuspended" optional,
        description: "description" nullable,
        location: "location" maybe,
        birthday: "birthday" maybe,
        lang: "lang" maybe,
        fields: "fields" optional,
        verified_links: "verifiedLinks" optional,
        followers_count: "followersCount" required,
        following_count: "followingCount" required,
        notes_count: "notesCount" required,
        pinned_note_ids: "pinnedNoteIds" optional,
        pinned_notes: "pinnedNotes" optional,
        pinned_page_id: "pinnedPageId" maybe,
        pinned_page: "pinnedPage" maybe,
        public_reactions: "publicReactions" optional,
        following_visibility: "followingVisibility" optional,
        followers_visibility: "followersVisibility" optional,
        chat_scope: "chatScope" optional,
        can_chat: "canChat" optional,
        roles: "roles" optional,
        followed_message: "followedMessage" maybe,
        memo: "memo" maybe,
        moderation_note: "moderationNote" optional,
        two_factor_enabled: "twoFactorEnabled" optional,
        use_password_less_login: "usePasswordLessLogin" optional,
        security_keys: "securityKeys" optional,
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
        avatar_id: "avatarId" maybe,
        banner_id: "bannerId" maybe,
        is_moderator: "isModerator" maybe,
        is_admin: "isAdmin" maybe,
        inject_featured_note: "injectFeaturedNote" optional,
        receive_announcement_email: "receiveAnnouncementEmail" optional,
        always_mark_nsfw: "alwaysMarkNsfw" optional,
        auto_sensitive: "autoSensitive" optional,
        careful_bot: "carefulBot" optional,
        auto_accept_followed: "autoAcceptFollowed" optional,
        no_crawle: "noCrawle" optional,
        prevent_ai_learning: "preventAiLearning" optional,
        is_explorable: "isExplorable" optional,
        is_deleted: "isDeleted" optional,
        two_factor_backup_codes_stock: "twoFactorBackupCodesStock" optional,
        hide_online_status: "hideOnlineStatus" optional,
        has_unread_specified_notes: "hasUnreadSpecifiedNotes" optional,
        has_unread_mentions: "hasUnreadMentions" optional,
        has_unread_announcement: "hasUnreadAnnouncement" optional,
        unread_announcements: "unreadAnnouncements" optional,
        has_unread_antenna: "hasUnreadAntenna" optional,
        has_unread_channel: "hasUnreadChannel" optional,
        has_unread_chat_messages: "hasUnreadChatMessages" optional,
        has_unread_notification: "hasUnreadNotification" optional,
        has_pending_received_follow_request: "hasPendingReceivedFollowRequest" optional,
        unread_notifications_count: "unreadNotificationsCount" optional,
        muted_words: "mutedWords" optional,
        hard_muted_words: "hardMutedWords" optional,
        muted_instances: "mutedInstances" maybe,
        notification_recieve_config: "notificationRecieveConfig" optional,
        email_notification_types: "emailNotificationTypes" optional,
        achievements: "achievements" optional,
        logged_in_days: "loggedInDays" optional,
        policies: "policies" optional,
        email: "email" maybe,
        email_verified: "emailVerified" maybe,
        security_keys_list: "securityKeysList" optional,
        muting_notification_types: "mutingNotificationTypes" optional,
    }
}
