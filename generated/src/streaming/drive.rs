// Written by `cargo xtask regen`. Do not edit.

//! `drive`: what happens in the user's drive. Moving many files at once is not reported.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What happens in the user's drive. Moving many files at once is not reported.
///
/// The channel `drive`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). It can be open only once on a connection. The server goes on sending its events after it is disconnected, so it stays open once it was, and opening it again picks it up.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Drive {}

impl Drive {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Drive {} }

impl ChannelParams for Drive {
    type Event = DriveEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("drive")
            .permission("read:account")
            .credential()
            .shared()
            .lingers()
            .per_connection(32)
    }
}

/// An event of the channel [`Drive`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DriveEvent {
    /// `fileCreated`: a file was added.
    FileCreated(Box<models::DriveFile>),
    /// `fileUpdated`: a file was renamed, moved, commented or marked.
    FileUpdated(Box<models::DriveFile>),
    /// `fileDeleted`: a file was deleted.
    FileDeleted(ids::DriveFileId),
    /// `folderCreated`: a folder was made.
    FolderCreated(Box<models::DriveFolder>),
    /// `folderUpdated`: a folder was renamed or moved.
    FolderUpdated(Box<models::DriveFolder>),
    /// `folderDeleted`: a folder was deleted.
    FolderDeleted(ids::DriveFolderId),
    /// The connection was lost and is back; events in between were not received.
    Gap(Gap),
    /// This many events were dropped because the reader was too slow.
    Lagged(u64),
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Json,
    },
}

impl StreamEvent for DriveEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "fileCreated" => Self::FileCreated(Box::new(body.json()?)),
                "fileUpdated" => Self::FileUpdated(Box::new(body.json()?)),
                "fileDeleted" => Self::FileDeleted(body.json()?),
                "folderCreated" => Self::FolderCreated(Box::new(body.json()?)),
                "folderUpdated" => Self::FolderUpdated(Box::new(body.json()?)),
                "folderDeleted" => Self::FolderDeleted(body.json()?),
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
    #[inline]
    fn gap(gap: Gap) -> Self {
        Self::Gap(gap)
    }
    #[inline]
    fn lagged(events: u64) -> Self {
        Self::Lagged(events)
    }
}

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for DriveEvent {
    const CHANNELS: &'static [&'static str] = &["drive"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::FileCreated(body) => {
                    ("fileCreated", misskey_runtime::testing::json(body))
                }
                Self::FileUpdated(body) => {
                    ("fileUpdated", misskey_runtime::testing::json(body))
                }
                Self::FileDeleted(body) => {
                    ("fileDeleted", misskey_runtime::testing::json(body))
                }
                Self::FolderCreated(body) => {
                    ("folderCreated", misskey_runtime::testing::json(body))
                }
                Self::FolderUpdated(body) => {
                    ("folderUpdated", misskey_runtime::testing::json(body))
                }
                Self::FolderDeleted(body) => {
                    ("folderDeleted", misskey_runtime::testing::json(body))
                }
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}
