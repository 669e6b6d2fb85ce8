// Written by `cargo xtask regen`. Do not edit.

//! `RolePolicies` and the types inside it.
use misskey_runtime::wire;

/// What a user may do and how much, after all roles are counted in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RolePolicies {
    /// Whether the user may read the global timeline.
    pub gtl_available: bool,
    /// Whether the user may read the local timeline.
    pub ltl_available: bool,
    /// Whether the user may post public notes.
    pub can_public_note: bool,
    /// How many users one note may mention.
    pub mention_limit: i64,
    /// Whether the user may create invitation codes.
    pub can_invite: bool,
    /// How many invitation codes the user may create within one cycle; 0 means without limit.
    pub invite_limit: i64,
    /// Length of the cycle in which invitation codes are counted, in minutes.
    pub invite_limit_cycle: i64,
    /// Minutes until an invitation code of the user expires; 0 means never.
    pub invite_expiration_time: i64,
    /// Whether the user may add, change and delete custom emoji.
    pub can_manage_custom_emojis: bool,
    /// Whether the user may add, change and delete avatar decorations.
    pub can_manage_avatar_decorations: bool,
    /// Whether the user may search for notes.
    pub can_search_notes: bool,
    /// Whether the user may search for users. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub can_search_users: Option<bool>,
    /// Whether the user may have notes translated.
    pub can_use_translator: bool,
    /// Whether the user may switch advertisements off.
    pub can_hide_ads: bool,
    /// Whether the user may create channels. Since 2026.6.0. May be absent on CherryPick, on misskey.io and on Sharkey.
    pub can_create_channel: Option<bool>,
    /// Size of the user's drive in megabytes of 1024 by 1024 bytes.
    pub drive_capacity_mb: f64,
    /// Largest upload in megabytes; the server's own limit applies as well. Since 2025.4.1.
    pub max_file_size_mb: Option<f64>,
    /// Media types that the user may upload, such as `image/*`. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub uploadable_file_types: Option<Vec<String>>,
    /// Whether uploads are flagged as sensitive without being asked.
    pub always_mark_nsfw: bool,
    /// Whether the user may change avatar and banner. Since 2024.11.0.
    pub can_update_bio_media: Option<bool>,
    /// How many notes the user may pin.
    pub pin_limit: i64,
    /// How many antennas the user may have.
    pub antenna_limit: i64,
    /// Length of the muted words together, in characters.
    pub word_mute_limit: i64,
    /// How many webhooks the user may have.
    pub webhook_limit: i64,
    /// How many clips the user may have.
    pub clip_limit: i64,
    /// How many notes one clip may hold.
    pub note_each_clips_limit: i64,
    /// How many user lists the user may have.
    pub user_list_limit: i64,
    /// How many members one user list may have.
    pub user_each_user_lists_limit: i64,
    /// Multiplies waiting times and divides allowances, so that 2 is twice as strict; 0 or less lifts the limits.
    pub rate_limit_factor: f64,
    /// How many decorations the user may wear at a time.
    pub avatar_decoration_limit: i64,
    /// Whether the user may import antennas. Since 2024.11.0.
    pub can_import_antennas: Option<bool>,
    /// Whether the user may import a list of users to block. Since 2024.11.0.
    pub can_import_blocking: Option<bool>,
    /// Whether the user may import a list of users to follow. Since 2024.11.0.
    pub can_import_following: Option<bool>,
    /// Whether the user may import a list of users to mute. Since 2024.11.0.
    pub can_import_muting: Option<bool>,
    /// Whether the user may import user lists. Since 2024.11.0.
    pub can_import_user_lists: Option<bool>,
    /// Whether the user may chat, only read, or neither. Since 2025.4.1.
    pub chat_availability: Option<ChatAvailability>,
    /// How many drafts of notes the user may keep. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub note_draft_limit: Option<i64>,
    /// How many notes the user may have scheduled at a time. Since 2025.12.2. May be absent on misskey.io and on Sharkey.
    pub scheduled_note_limit: Option<i64>,
    /// Whether the user may put watermarks on pictures. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub watermark_available: Option<bool>,
}

wire::table! {
    received object RolePolicies {
        gtl_available: "gtlAvailable" required,
        ltl_available: "ltlAvailable" required,
        can_public_note: "canPublicNote" required,
        mention_limit: "mentionLimit" required,
        can_invite: "canInvite" required,
        invite_limit: "inviteLimit" required,
        invite_limit_cycle: "inviteLimitCycle" required,
        invite_expiration_time: "inviteExpirationTime" required,
        can_manage_custom_emojis: "canManageCustomEmojis" required,
        can_manage_avatar_decorations: "canManageAvatarDecorations" required,
        can_search_notes: "canSearchNotes" required,
        can_search_users: "canSearchUsers" optional,
        can_use_translator: "canUseTranslator" required,
        can_hide_ads: "canHideAds" required,
        can_create_channel: "canCreateChannel" optional,
        drive_capacity_mb: "driveCapacityMb" required,
        max_file_size_mb: "maxFileSizeMb" optional,
        uploadable_file_types: "uploadableFileTypes" optional,
        always_mark_nsfw: "alwaysMarkNsfw" required,
        can_update_bio_media: "canUpdateBioMedia" optional,
        pin_limit: "pinLimit" required,
        antenna_limit: "antennaLimit" required,
        word_mute_limit: "wordMuteLimit" required,
        webhook_limit: "webhookLimit" required,
        clip_limit: "clipLimit" required,
        note_each_clips_limit: "noteEachClipsLimit" required,
        user_list_limit: "userListLimit" required,
        user_each_user_lists_limit: "userEachUserListsLimit" required,
        rate_limit_factor: "rateLimitFactor" required,
        avatar_decoration_limit: "avatarDecorationLimit" required,
        can_import_antennas: "canImportAntennas" optional,
        can_import_blocking: "canImportBlocking" optional,
        can_import_following: "canImportFollowing" optional,
        can_import_muting: "canImportMuting" optional,
        can_import_user_lists: "canImportUserLists" optional,
        chat_availability: "chatAvailability" optional,
        note_draft_limit: "noteDraftLimit" optional,
        scheduled_note_limit: "scheduledNoteLimit" optional,
        watermark_available: "watermarkAvailable" optional,
    }
}

/// Whether the user may chat, only read, or neither. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatAvailability {
    /// `available`: The user may read and write chat messages.
    Available,
    /// `readonly`: The user may read chat messages, but not write any.
    Readonly,
    /// `unavailable`: The user may not use the chat.
    Unavailable,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ChatAvailability or Unknown {
        Available = "available",
        Readonly = "readonly",
        Unavailable = "unavailable",
    }
}
