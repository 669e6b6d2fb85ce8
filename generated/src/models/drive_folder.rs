// Written by `cargo xtask regen`. Do not edit.

//! `DriveFolder` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A folder in a user's drive.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DriveFolder {
    /// Id of the folder.
    pub id: ids::DriveFolderId,
    /// When the folder was created.
    pub created_at: Timestamp,
    /// Name of the folder.
    pub name: String,
    /// The folder it is in; null is the top level.
    pub parent_id: Option<ids::DriveFolderId>,
    /// How many folders lie directly in it; absent without details.
    pub folders_count: Option<i64>,
    /// How many files lie directly in it; absent without details.
    pub files_count: Option<i64>,
    /// The folder it is in; absent at the top level or without details.
    pub parent: Maybe<Box<DriveFolder>>,
}

wire::table! {
    received object DriveFolder {
        id: "id" required,
        created_at: "createdAt" required,
        name: "name" required,
        parent_id: "parentId" nullable,
        folders_count: "foldersCount" optional,
        files_count: "filesCount" optional,
        parent: "parent" maybe,
    }
}
