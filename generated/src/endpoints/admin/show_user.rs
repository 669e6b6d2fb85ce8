// Written by `cargo xtask regen`. Do not edit.

//! `admin/show-user`: gets what only moderators may see of a user, such as private settings, sign-ins and effective policies.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/show-user`](fn@crate::endpoints::admin::show_user): gets what only moderators may see of a user, such as private settings, sign-ins and effective policies.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to look at.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// The answer of [`admin/show-user`](fn@crate::endpoints::admin::show_user).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// E-mail address of the account; null for none.
    pub email: Option<String>,
    /// Whether the e-mail address was confirmed.
    pub email_verified: bool,
    /// A message shown to new followers; sent only to followers and to the user. Since 2024.11.0.
    pub followed_message: Maybe<String>,
    /// Whether requests by those whom the user follows are approved at once.
    pub auto_accept_followed: bool,
    /// Whether search engines are asked to leave the user's pages out.
    pub no_crawle: bool,
    /// Whether crawlers are asked not to train models on the user's content.
    pub prevent_ai_learning: bool,
    /// Whether the user wants all uploads flagged as sensitive.
    pub always_mark_nsfw: bool,
    /// Whether the server's media detection may flag the user's uploads as sensitive.
    pub auto_sensitive: bool,
    /// Whether follows by bots need the user's approval even if others' do not.
    pub careful_bot: bool,
    /// Whether promoted notes are mixed into the user's timelines.
    pub inject_featured_note: bool,
    /// Whether the user agrees to get news by e-mail.
    pub receive_announcement_email: bool,
    /// Notes with these words are folded; each entry is a list of words that must all occur, or a regular expression as one string.
    pub muted_words: Vec<models::MutedWord>,
    /// Hosts whose users' notes are hidden from the user.
    pub muted_instances: Vec<String>,
    /// From whom the user takes notifications, by kind; a kind left out is taken from all.
    pub notification_recieve_config: NotificationReceiveConfig,
    /// Whether the user has moderator rights, which administrators have as well.
    pub is_moderator: bool,
    /// Whether the user may not post public notes.
    pub is_silenced: bool,
    /// Whether the account is suspended.
    pub is_suspended: bool,
    /// Whether the account is at rest after long absence, so that its home timeline is not kept filled.
    pub is_hibernated: bool,
    /// When the user was last active; null when not known.
    pub last_active_date: Option<String>,
    /// Note of the moderators, which only they see.
    pub moderation_note: String,
    /// The user's latest attempts to sign in.
    pub signins: Vec<models::Signin>,
    /// What the user may do and how much, with all roles counted in.
    pub policies: models::RolePolicies,
    /// All roles the user holds.
    pub roles: Vec<models::Role>,
    /// Roles assigned by hand, with the time each ends.
    pub role_assigns: Vec<RoleAssign>,
}

wire::table! {
    received object Response {
        email: "email" nullable,
        email_verified: "emailVerified" required,
        followed_message: "followedMessage" maybe,
        auto_accept_followed: "autoAcceptFollowed" required,
        no_crawle: "noCrawle" required,
        prevent_ai_learning: "preventAiLearning" required,
        always_mark_nsfw: "alwaysMarkNsfw" required,
        auto_sensitive: "autoSensitive" required,
        careful_bot: "carefulBot" required,
        inject_featured_note: "injectFeaturedNote" required,
        receive_announcement_email: "receiveAnnouncementEmail" required,
        muted_words: "mutedWords" required,
        muted_instances: "mutedInstances" required,
        notification_recieve_config: "notificationRecieveConfig" required,
        is_moderator: "isModerator" required,
        is_silenced: "isSilenced" required,
        is_suspended: "isSuspended" required,
        is_hibernated: "isHibernated" required,
        last_active_date: "lastActiveDate" nullable,
        moderation_note: "moderationNote" required,
        signins: "signins" required,
        policies: "policies" required,
        roles: "roles" required,
        role_assigns: "roleAssigns" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminShowUser;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/show-user")
        .permission("read:admin:show-user")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// From whom the user takes notifications, by kind; a kind left out is taken from all.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationReceiveConfig {
    /// Whose new notes the user is notified of; absent for everybody's.
    pub note: Option<models::NotificationReceiveRule>,
    /// Whose follows the user is notified of; absent for everybody's.
    pub follow: Option<models::NotificationReceiveRule>,
    /// Whose mentions the user is notified of; absent for everybody's.
    pub mention: Option<models::NotificationReceiveRule>,
    /// Whose replies the user is notified of; absent for everybody's.
    pub reply: Option<models::NotificationReceiveRule>,
    /// Whose renotes the user is notified of; absent for everybody's.
    pub renote: Option<models::NotificationReceiveRule>,
    /// Whose quotes the user is notified of; absent for everybody's.
    pub quote: Option<models::NotificationReceiveRule>,
    /// Whose reactions the user is notified of; absent for everybody's.
    pub reaction: Option<models::NotificationReceiveRule>,
    /// Whose ended polls the user is notified of; absent for everybody's.
    pub poll_ended: Option<models::NotificationReceiveRule>,
    /// Whether to notify the user of scheduled notes that were posted; absent for yes. Since 2025.12.2.
    pub scheduled_note_posted: Option<models::NotificationReceiveRule>,
    /// Whether to notify the user of scheduled notes that could not be posted; absent for yes. Since 2025.12.2.
    pub scheduled_note_post_failed: Option<models::NotificationReceiveRule>,
    /// Whose follow requests the user is notified of; absent for everybody's.
    pub receive_follow_request: Option<models::NotificationReceiveRule>,
    /// Whose acceptances of follow requests the user is notified of; absent for everybody's.
    pub follow_request_accepted: Option<models::NotificationReceiveRule>,
    /// Whether to notify the user of roles given; absent for yes.
    pub role_assigned: Option<models::NotificationReceiveRule>,
    /// Whose invitations to chat rooms the user is notified of; absent for everybody's. Since 2025.4.1.
    pub chat_room_invitation_received: Option<models::NotificationReceiveRule>,
    /// Whether to notify the user of achievements; absent for yes.
    pub achievement_earned: Option<models::NotificationReceiveRule>,
    /// Whether to notify the user of what apps send; absent for yes.
    pub app: Option<models::NotificationReceiveRule>,
    /// Whether to notify the user of test notifications; absent for yes.
    pub test: Option<models::NotificationReceiveRule>,
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
    }
}

/// A role that was given to the user by hand.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleAssign {
    /// When the role was given, as ISO 8601.
    pub created_at: String,
    /// When the assignment ends; null means never.
    pub expires_at: Option<String>,
    /// The role.
    pub role_id: ids::RoleId,
}

wire::table! {
    received object RoleAssign {
        created_at: "createdAt" required = "2026-01-01T00:00:00.000Z",
        expires_at: "expiresAt" nullable,
        role_id: "roleId" required,
    }
}
