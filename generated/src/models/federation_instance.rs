// Written by `cargo xtask regen`. Do not edit.

//! `FederationInstance` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A remote server as this server knows it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FederationInstance {
    /// Id of the entry.
    pub id: ids::FederationInstanceId,
    /// When this server first met it.
    pub first_retrieved_at: Timestamp,
    /// Host name of the server.
    pub host: String,
    /// How many of its users are known here.
    pub users_count: i64,
    /// How many of its notes are known here.
    pub notes_count: i64,
    /// How many follows its users hold on users of this server.
    pub following_count: i64,
    /// How many follows users of this server hold on its users.
    pub followers_count: i64,
    /// Whether the last deliveries to it have failed.
    pub is_not_responding: bool,
    /// Whether nothing is delivered to it.
    pub is_suspended: bool,
    /// Whether delivery to it is stopped, and why.
    pub suspension_state: SuspensionState,
    /// Whether this server exchanges nothing with it.
    pub is_blocked: bool,
    /// Server software in lower case, such as `misskey`; null when not known yet.
    pub software_name: Option<String>,
    /// Version of the server's software; null when not known.
    pub software_version: Option<String>,
    /// Whether it lets people sign up; null when not known.
    pub open_registrations: Option<bool>,
    /// Name of the server; null when not known.
    pub name: Option<String>,
    /// What the server says about itself; null when not known.
    pub description: Option<String>,
    /// Name of whoever runs the server; null when not known.
    pub maintainer_name: Option<String>,
    /// E-mail address of whoever runs the server; null when not known.
    pub maintainer_email: Option<String>,
    /// Whether notes from it stay out of the public timelines and its users need consent to follow.
    pub is_silenced: bool,
    /// Whether files from it are always treated as sensitive. Since 2024.11.0. May be absent on misskey.io.
    pub is_media_silenced: Option<bool>,
    /// Address of the server's icon; null when not known.
    pub icon_url: Option<String>,
    /// Address of the server's favicon; null when not known.
    pub favicon_url: Option<String>,
    /// Theme color as a CSS color; null when there is none.
    pub theme_color: Option<String>,
    /// When its description was last fetched; null while it never was.
    pub info_updated_at: Option<Timestamp>,
    /// When it last sent an activity; null while it never did.
    pub latest_request_received_at: Option<Timestamp>,
    /// Note of the moderators, which only they see.
    pub moderation_note: Maybe<String>,
}

wire::table! {
    received object FederationInstance {
        id: "id" required,
        first_retrieved_at: "firstRetrievedAt" required,
        host: "host" required = "misskey.example",
        users_count: "usersCount" required,
        notes_count: "notesCount" required,
        following_count: "followingCount" required,
        followers_count: "followersCount" required,
        is_not_responding: "isNotResponding" required,
        is_suspended: "isSuspended" required,
        suspension_state: "suspensionState" required,
        is_blocked: "isBlocked" required,
        software_name: "softwareName" nullable,
        software_version: "softwareVersion" nullable,
        open_registrations: "openRegistrations" nullable,
        name: "name" nullable,
        description: "description" nullable,
        maintainer_name: "maintainerName" nullable,
        maintainer_email: "maintainerEmail" nullable,
        is_silenced: "isSilenced" required,
        is_media_silenced: "isMediaSilenced" optional,
        icon_url: "iconUrl" nullable,
        favicon_url: "faviconUrl" nullable,
        theme_color: "themeColor" nullable,
        info_updated_at: "infoUpdatedAt" nullable,
        latest_request_received_at: "latestRequestReceivedAt" nullable,
        moderation_note: "moderationNote" maybe,
    }
}

/// Whether delivery to it is stopped, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SuspensionState {
    /// `none`: It is delivered to.
    None,
    /// `manuallySuspended`: A moderator stopped delivery.
    ManuallySuspended,
    /// `goneSuspended`: The server said that it is gone.
    GoneSuspended,
    /// `autoSuspendedForNotResponding`: The server has not responded for long.
    AutoSuspendedForNotResponding,
    /// `softwareSuspended`: Delivery to its software or version is stopped. Since 2025.8.0.
    SoftwareSuspended,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    SuspensionState or Unknown {
        None = "none",
        ManuallySuspended = "manuallySuspended",
        GoneSuspended = "goneSuspended",
        AutoSuspendedForNotResponding = "autoSuspendedForNotResponding",
        SoftwareSuspended = "softwareSuspended",
    }
}
