// Written by `cargo xtask regen`. Do not edit.

//! `MeDetailedOnly` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use misskey_runtime::wire::{Json, JsonObject};

/// The part of an account that only its owner sees.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeDetailedOnly {
    /// The drive file of the avatar; null when there is none.
    pub avatar_id: Option<ids::DriveFileId>,
    /// The drive file of the banner; null when there is none.
    pub banner_id: Option<ids::DriveFileId>,
    /// A message shown to new followers; sent only to followers and to the user. Since 2024.11.0.
    pub followed_message: Option<String>,
    /// Whether the user has moderator rights, which administrators have as well.
    pub is_moderator: bool,
    /// Whether the user has administrator rights.
    pub is_admin: bool,
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
    /// Whether deletion of the account has begun.
    pub is_deleted: bool,
    /// Whether all, some or none of the backup codes are left.
    pub two_factor_backup_codes_stock: BackupCodesStock,
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
    pub has_unread_chat_messages: bool,
    /// Whether the user has unread notifications.
    pub has_unread_notification: bool,
    /// Whether somebody's request to follow the user awaits an answer.
    pub has_pending_received_follow_request: bool,
    /// How many notifications the user has not read.
    pub unread_notifications_count: i64,
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression as one string.
    pub muted_words: Vec<MutedWord>,
    /// Notes with these words are not shown at all; entries have the form of `mutedWords`.
    pub hard_muted_words: Vec<MutedWord>,
    /// Hosts whose users' notes are hidden from the user.
    pub muted_instances: Vec<String>,
    /// From whom the user takes notifications, by kind; a kind left out is taken from all.
    pub notification_recieve_config: NotificationReceiveConfig,
    /// Kinds of notification that also come by e-mail.
    pub email_notification_types: Vec<String>,
    /// The achievements the user has earned, in the order earned.
    pub achievements: Vec<models::Achievement>,
    /// On how many different days the user has been here.
    pub logged_in_days: i64,
    /// What the signed-in user may do and how much, with all roles counted in.
    pub policies: models::RolePolicies,
    /// Whether signing in needs a second factor; of other users seen by moderators only. Default: `false`. Since 2024.11.0.
    pub two_factor_enabled: bool,
    /// Whether a passkey alone is enough to sign in. Default: `false`. Since 2024.11.0.
    pub use_password_less_login: bool,
    /// Whether the user has registered a security key or passkey. Default: `false`. Since 2024.11.0.
    pub security_keys: bool,
    /// The account's e-mail address; sent only where secrets are included, as in `i`.
    pub email: Maybe<String>,
    /// Whether the e-mail address was confirmed; sent only where secrets are included, as in `i`.
    pub email_verified: Maybe<bool>,
    /// The user's security keys and passkeys; empty without two-factor sign-in.
    pub security_keys_list: Option<Vec<SecurityKey>>,
    /// Kinds of notification the user does not want; the older form of `notificationRecieveConfig`.
    pub muting_notification_types: Option<Vec<String>>,
}

wire::table! {
    unused object MeDetailedOnly {
        avatar_id: "avatarId" nullable,
        banner_id: "bannerId" nullable,
        followed_message: "followedMessage" nullable,
        is_moderator: "isModerator" required,
        is_admin: "isAdmin" required,
        inject_featured_note: "injectFeaturedNote" required,
        receive_announcement_email: "receiveAnnouncementEmail" required,
        always_mark_nsfw: "alwaysMarkNsfw" required,
        auto_sensitive: "autoSensitive" required,
        careful_bot: "carefulBot" required,
        auto_accept_followed: "autoAcceptFollowed" required,
        no_crawle: "noCrawle" required,
        prevent_ai_learning: "preventAiLearning" required,
        is_explorable: "isExplorable" required,
        is_deleted: "isDeleted" required,
        two_factor_backup_codes_stock: "twoFactorBackupCodesStock" required,
        hide_online_status: "hideOnlineStatus" required,
        has_unread_specified_notes: "hasUnreadSpecifiedNotes" required,
        has_unread_mentions: "hasUnreadMentions" required,
        has_unread_announcement: "hasUnreadAnnouncement" required,
        unread_announcements: "unreadAnnouncements" required,
        has_unread_antenna: "hasUnreadAntenna" required,
        has_unread_channel: "hasUnreadChannel" required,
        has_unread_chat_messages: "hasUnreadChatMessages" required,
        has_unread_notification: "hasUnreadNotification" required,
        has_pending_received_follow_request: "hasPendingReceivedFollowRequest" required,
        unread_notifications_count: "unreadNotificationsCount" required,
        muted_words: "mutedWords" required,
        hard_muted_words: "hardMutedWords" required,
        muted_instances: "mutedInstances" required,
        notification_recieve_config: "notificationRecieveConfig" required,
        email_notification_types: "emailNotificationTypes" required,
        achievements: "achievements" required,
        logged_in_days: "loggedInDays" required,
        policies: "policies" required,
        two_factor_enabled: "twoFactorEnabled" required,
        use_password_less_login: "usePasswordLessLogin" required,
        security_keys: "securityKeys" required,
        email: "email" maybe,
        email_verified: "emailVerified" maybe,
        security_keys_list: "securityKeysList" optional,
        muting_notification_types: "mutingNotificationTypes" optional,
    }
}

/// A rule that mutes notes by their text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MutedWord {
    /// The JSON is a list.
    Words(Vec<String>),
    /// The JSON is a string.
    Pattern(String),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<Vec<String>> for MutedWord {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Words(value)
    }
}

impl From<String> for MutedWord {
    #[inline]
    fn from(value: String) -> Self {
        Self::Pattern(value)
    }
}

wire::table! {
    sent_and_received shape_union MutedWord {
        Words list,
        Pattern string,
    }
}

/// Whether all, some or none of the backup codes are left.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupCodesStock {
    /// `full`: All backup codes are left.
    Full,
    /// `partial`: Some backup codes are left.
    Partial,
    /// `none`: No backup code is left.
    None,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    BackupCodesStock or Unknown {
        Full = "full",
        Partial = "partial",
        None = "none",
    }
}

/// From whom the user takes notifications, by kind; a kind left out is taken from all.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReceiveConfig {
    /// Whose new notes the user is notified of; absent for everybody's.
    pub note: Option<NotificationReceiveRule>,
    /// Whose follows the user is notified of; absent for everybody's.
    pub follow: Option<NotificationReceiveRule>,
    /// Whose mentions the user is notified of; absent for everybody's.
    pub mention: Option<NotificationReceiveRule>,
    /// Whose replies the user is notified of; absent for everybody's.
    pub reply: Option<NotificationReceiveRule>,
    /// Whose renotes the user is notified of; absent for everybody's.
    pub renote: Option<NotificationReceiveRule>,
    /// Whose quotes the user is notified of; absent for everybody's.
    pub quote: Option<NotificationReceiveRule>,
    /// Whose reactions the user is notified of; absent for everybody's.
    pub reaction: Option<NotificationReceiveRule>,
    /// Whose ended polls the user is notified of; absent for everybody's.
    pub poll_ended: Option<NotificationReceiveRule>,
    /// Whether to notify the user of scheduled notes that were posted; absent for everybody's. Since 2025.12.2.
    pub scheduled_note_posted: Option<NotificationReceiveRule>,
    /// Whether to notify the user of scheduled notes that could not be posted; absent for everybody's. Since 2025.12.2.
    pub scheduled_note_post_failed: Option<NotificationReceiveRule>,
    /// Whose follow requests the user is notified of; absent for everybody's.
    pub receive_follow_request: Option<NotificationReceiveRule>,
    /// Whose acceptances of follow requests the user is notified of; absent for everybody's.
    pub follow_request_accepted: Option<NotificationReceiveRule>,
    /// Whether to notify the user of roles given; absent for everybody's.
    pub role_assigned: Option<NotificationReceiveRule>,
    /// Whose invitations to chat rooms the user is notified of; absent for everybody's. Since 2025.4.1.
    pub chat_room_invitation_received: Option<NotificationReceiveRule>,
    /// Whether to notify the user of achievements; absent for everybody's.
    pub achievement_earned: Option<NotificationReceiveRule>,
    /// Whether to notify the user of what apps send; absent for everybody's.
    pub app: Option<NotificationReceiveRule>,
    /// Whether to notify the user of test notifications; absent for everybody's.
    pub test: Option<NotificationReceiveRule>,
    /// Whether to notify the user of sign-ins to the account; absent for everybody's. Since 2026.3.2.
    pub login: Option<NotificationReceiveRule>,
    /// Whether to notify the user of issued access tokens; absent for everybody's. Since 2026.3.2.
    pub create_token: Option<NotificationReceiveRule>,
    /// Whether to notify the user of finished exports; absent for everybody's. Since 2026.3.2.
    pub export_completed: Option<NotificationReceiveRule>,
}

wire::table! {
    received object NotificationReceiveConfig {
        note: "note" optional,
        follow: "follow" optional,
        mention: "mention" optional,
        reply: "reply" optional,
        renote: "renote" optional,
        quote: "quote" optional,
        reaction: "reaction" optional,
        poll_ended: "pollEnded" optional,
        scheduled_note_posted: "scheduledNotePosted" optional,
        scheduled_note_post_failed: "scheduledNotePostFailed" optional,
        receive_follow_request: "receiveFollowRequest" optional,
        follow_request_accepted: "followRequestAccepted" optional,
        role_assigned: "roleAssigned" optional,
        chat_room_invitation_received: "chatRoomInvitationReceived" optional,
        achievement_earned: "achievementEarned" optional,
        app: "app" optional,
        test: "test" optional,
        login: "login" optional,
        create_token: "createToken" optional,
        export_completed: "exportCompleted" optional,
    }
}

/// From whom notifications of one kind are received.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NotificationReceiveRule {
    /// Whose notifications come, without naming a list. `type` is `all` or `following` or `follower` or `mutualFollow` or `followingOrFollower` or `never`.
    Preset(NotificationReceiveRulePreset),
    /// Only notifications caused by the members of a user list come. `type` is `list`.
    List(NotificationReceiveRuleList),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    sent_and_received tagged_union NotificationReceiveRule by "type" {
        Preset(NotificationReceiveRulePreset) keep ["all" "following" "follower" "mutualFollow" "followingOrFollower" "never"],
        List(NotificationReceiveRuleList) drop ["list"],
    }
}

/// Whose notifications come, without naming a list.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotificationReceiveRulePreset {
    /// Whose notifications of this kind come.
    pub type_: NotificationSenders,
}

impl NotificationReceiveRulePreset {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(type_: impl Into<NotificationSenders>) -> Self {
        Self { type_: type_.into() }
    }
}

wire::table! {
    sent_and_received object NotificationReceiveRulePreset {
        type_: "type" required,
    }
}

/// Whose notifications of a kind come.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationSenders {
    /// `all`: Those caused by anybody.
    All,
    /// `following`: Those caused by users whom the user follows.
    Following,
    /// `follower`: Those caused by the user's followers.
    Follower,
    /// `mutualFollow`: Those caused by users who follow the user and whom the user follows.
    MutualFollow,
    /// `followingOrFollower`: Those caused by the user's followers and by users whom the user follows.
    FollowingOrFollower,
    /// `never`: None.
    Never,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    NotificationSenders or Unknown {
        All = "all",
        Following = "following",
        Follower = "follower",
        MutualFollow = "mutualFollow",
        FollowingOrFollower = "followingOrFollower",
        Never = "never",
    }
}

/// Only notifications caused by the members of a user list come.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotificationReceiveRuleList {
    /// The user list whose members count.
    pub user_list_id: ids::UserListId,
}

impl NotificationReceiveRuleList {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            user_list_id: user_list_id.into(),
        }
    }
}

wire::table! {
    sent_and_received object NotificationReceiveRuleList {
        user_list_id: "userListId" required,
    }
}

/// A security key or passkey of the user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SecurityKey {
    /// Id of the key.
    pub id: String,
    /// Name the user gave it.
    pub name: String,
    /// When it was last used.
    pub last_used: Timestamp,
}

wire::table! {
    received object SecurityKey {
        id: "id" required,
        name: "name" required,
        last_used: "lastUsed" required,
    }
}
