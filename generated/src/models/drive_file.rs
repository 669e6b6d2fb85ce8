// Written by `cargo xtask regen`. Do not edit.

//! `DriveFile` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A file in a user's drive, or one received from a remote server.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DriveFile {
    /// Id of the file.
    pub id: ids::DriveFileId,
    /// When the file was added to the drive.
    pub created_at: Timestamp,
    /// Name of the file, with its extension.
    pub name: String,
    /// Media type, such as `image/png`.
    pub type_: String,
    /// MD5 sum of the content in hexadecimal.
    pub md5: String,
    /// Size in bytes.
    pub size: i64,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// BlurHash of the picture for showing while it loads; null for other kinds of file.
    pub blurhash: Option<String>,
    /// What is known of a picture, such as width and height in pixels; empty for other kinds of file.
    pub properties: DriveFileProperties,
    /// Address of the file as shown, which for images may be a version made for the web.
    pub url: String,
    /// Address of a small preview; null when the file has none.
    pub thumbnail_url: Option<String>,
    /// Caption or alternative text; null when there is none.
    pub comment: Option<String>,
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Option<ids::DriveFolderId>,
    /// The folder it is in; null at the top level or when not loaded.
    pub folder: Maybe<models::DriveFolder>,
    /// The owner; null when not loaded or when the file belongs to nobody.
    pub user_id: Option<ids::UserId>,
    /// The owner; null when not loaded or when the file belongs to nobody.
    pub user: Maybe<models::UserLite>,
}

wire::table! {
    received object DriveFile {
        id: "id" required,
        created_at: "createdAt" required,
        name: "name" required,
        type_: "type" required = "image/png",
        md5: "md5" required = "d41d8cd98f00b204e9800998ecf8427e",
        size: "size" required,
        is_sensitive: "isSensitive" required,
        blurhash: "blurhash" nullable,
        properties: "properties" required,
        url: "url" required = "https://misskey.example/sample",
        thumbnail_url: "thumbnailUrl" nullable,
        comment: "comment" nullable,
        folder_id: "folderId" nullable,
        folder: "folder" maybe,
        user_id: "userId" nullable,
        user: "user" maybe,
    }
}

/// What is known of a file's picture.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DriveFileProperties {
    /// Width in pixels; absent when not known.
    pub width: Option<f64>,
    /// Height in pixels; absent when not known.
    pub height: Option<f64>,
    /// Orientation by the EXIF standard, from 1 to 8; absent when not known.
    pub orientation: Option<i64>,
    /// Average color as a CSS color; absent when not known.
    pub avg_color: Option<String>,
}

wire::table! {
    received object DriveFileProperties {
        width: "width" optional,
        height: "height" optional,
        orientation: "orientation" optional,
        avg_color: "avgColor" optional,
    }
}
