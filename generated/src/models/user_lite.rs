// Written by `cargo xtask regen`. Do not edit.

//! `UserLite` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};
use std::collections::BTreeMap;

/// A user in short, as notes and lists carry it: the fields that every `UserProfile` begins with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserLite {
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
    pub avatar_decorations: Vec<UserAvatarDecoration>,
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
    pub instance: Option<UserInstance>,
    /// Addresses of the custom emoji in a remote user's texts, by name; empty for local users.
    pub emojis: BTreeMap<String, String>,
    /// How recently the user was active; `unknown` when the user hides it or it is not known.
    pub online_status: OnlineStatus,
    /// Roles shown as badges beside the user's name; absent for remote users, unless the server shows theirs.
    pub badge_roles: Option<Vec<UserBadgeRole>>,
}

wire::table! {
    received object UserLite {
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
    }
}

/// A picture laid over an avatar, and where it is put.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserAvatarDecoration {
    /// Id of the decoration on this server.
    pub id: ids::AvatarDecorationId,
    /// Rotation in turns, from -0.5 to 0.5; absent for 0.
    pub angle: Option<f64>,
    /// Whether the picture is mirrored left to right; absent for no.
    pub flip_h: Option<bool>,
    /// Address of the picture.
    pub url: String,
    /// Shift to the right as a fraction of the avatar's size; absent for 0.
    pub offset_x: Option<f64>,
    /// Shift downwards as a fraction of the avatar's size; absent for 0.
    pub offset_y: Option<f64>,
}

wire::table! {
    received object UserAvatarDecoration {
        id: "id" required,
        angle: "angle" optional,
        flip_h: "flipH" optional,
        url: "url" required = "https://misskey.example/sample",
        offset_x: "offsetX" optional,
        offset_y: "offsetY" optional,
    }
}

/// The server of a remote user; absent for local users.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserInstance {
    /// Name of the server; null when not known.
    pub name: Option<String>,
    /// Server software in lower case, such as `misskey`; null when not known yet.
    pub software_name: Option<String>,
    /// Version of the server's software; null when not known.
    pub software_version: Option<String>,
    /// Address of the server's icon; null when not known.
    pub icon_url: Option<String>,
    /// Address of the server's favicon; null when not known.
    pub favicon_url: Option<String>,
    /// Theme color as a CSS color; null when there is none.
    pub theme_color: Option<String>,
}

wire::table! {
    received object UserInstance {
        name: "name" nullable,
        software_name: "softwareName" nullable,
        software_version: "softwareVersion" nullable,
        icon_url: "iconUrl" nullable,
        favicon_url: "faviconUrl" nullable,
        theme_color: "themeColor" nullable,
    }
}

/// How recently a user was active.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OnlineStatus {
    /// `unknown`: The user hides it, or it is not known.
    NotKnown,
    /// `online`: Active within the last ten minutes.
    Online,
    /// `active`: Active within the last three days, but not the last ten minutes.
    Active,
    /// `offline`: Not active within the last three days.
    Offline,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    OnlineStatus or Unknown {
        NotKnown = "unknown",
        Online = "online",
        Active = "active",
        Offline = "offline",
    }
}

/// A role that is shown as a badge beside the user's name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserBadgeRole {
    /// Name of the role.
    pub name: String,
    /// Address of the role's icon; null when there is none.
    pub icon_url: Option<String>,
    /// Place in lists; higher numbers come first.
    pub display_order: i64,
}

wire::table! {
    received object UserBadgeRole {
        name: "name" required,
        icon_url: "iconUrl" nullable,
        display_order: "displayOrder" required,
    }
}
