// Written by `cargo xtask regen`. Do not edit.

//! `FederationInstance` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A remote server as this server knows it. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FederationInstance {
    pub id: ids::FederationInstanceId,
    pub first_retrieved_at: Timestamp,
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
    pub software_version: Option<String>,
    /// Whether it lets people sign up; null when not known.
    pub open_registrations: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub maintainer_name: Option<String>,
    pub maintainer_email: Option<String>,
    /// Whether notes from it stay out of the public timelines and its users need consent to follow.
    pub is_silenced: bool,
    /// Whether files from it are always treated as sensitive. Since 2024.11.0.
    pub is_media_silenced: Option<bool>,
    pub icon_url: Option<String>,
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
        host: "host" required,
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

/// What `FederationInstance.suspensionState` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SuspensionState {
    /// `none`
    None,
    /// `manuallySuspended`
    ManuallySuspended,
    /// `goneSuspended`
    GoneSuspended,
    /// `autoSuspendedForNotResponding`
    AutoSuspendedForNotResponding,
    /// `softwareSuspended`. Since 2025.8.0.
    SoftwareSuspended,
    /// A value that this version does not know, as it came.
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
