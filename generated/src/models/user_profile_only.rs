// Written by `cargo xtask regen`. Do not edit.

//! `UserProfileOnly` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// What a `UserProfile` has beyond a `UserLite`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserProfileOnly {
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
    pub fields: Vec<UserField>,
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
    pub following_visibility: FollowVisibility,
    /// Who may see the user's followers.
    pub followers_visibility: FollowVisibility,
    /// From whom the user takes chat messages. Since 2025.4.1.
    pub chat_scope: ChatScope,
    /// Whether the user's policies allow chatting. Since 2025.4.1.
    pub can_chat: bool,
    /// The user's public roles, highest in order first.
    pub roles: Vec<models::RoleLite>,
    /// A message shown to new followers; sent only to followers, moderators and the user. Since 2024.11.0.
    pub followed_message: Maybe<String>,
    /// The signed-in user's private memo about the user; null when there is none or without a token.
    pub memo: Option<String>,
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
    pub notify: Option<FollowNotify>,
    /// Whether the user's replies to others are shown in the signed-in user's home timeline; absent without a token and for the signed-in user.
    pub with_replies: Option<bool>,
}

wire::table! {
    unused object UserProfileOnly {
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
        chat_scope: "chatScope" required,
        can_chat: "canChat" required,
        roles: "roles" required,
        followed_message: "followedMessage" maybe,
        memo: "memo" nullable,
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
    }
}

/// Who may see whom a user follows, or by whom the user is followed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FollowVisibility {
    /// `public`: Everybody may see it.
    Public,
    /// `followers`: Only the user's followers may see it.
    Followers,
    /// `private`: Only the user may see it.
    Private,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    FollowVisibility or Unknown {
        Public = "public",
        Followers = "followers",
        Private = "private",
    }
}

/// A line of a user's profile, with a name and a value.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserField {
    /// What the line is about, such as `Website`.
    pub name: String,
    /// What the user put there, in MFM.
    pub value: String,
}

impl UserField {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

wire::table! {
    sent_and_received object UserField {
        name: "name" required,
        value: "value" required,
    }
}

/// From whom a user accepts chat messages. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatScope {
    /// `everyone`: From everybody.
    Everyone,
    /// `following`: From users whom the user follows.
    Following,
    /// `followers`: From the user's followers.
    Followers,
    /// `mutual`: From users who follow the user and whom the user follows.
    Mutual,
    /// `none`: From nobody.
    None,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ChatScope or Unknown {
        Everyone = "everyone",
        Following = "following",
        Followers = "followers",
        Mutual = "mutual",
        None = "none",
    }
}

/// Whether new notes of a followed user are notified.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FollowNotify {
    /// `normal`: New notes are notified.
    Normal,
    /// `none`: New notes are not notified.
    None,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    FollowNotify or Unknown {
        Normal = "normal",
        None = "none",
    }
}
