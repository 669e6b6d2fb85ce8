// Written by `cargo xtask regen`. Do not edit.

//! `drive/files`: lists the files in one folder of one's drive, or at its top level.
use crate::{Call, Client, Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// What `drive/files` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Return only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::DriveFileId>,
    /// Return only items older than this one.
    pub until_id: Option<ids::DriveFileId>,
    /// Return only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Return only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// The folder to list; null lists the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
    /// Return only files of this media type, such as `image/png` or `image/*`. Pattern: `^[a-zA-Z\/\-*]+$`.
    pub type_: Maybe<String>,
    pub sort: Maybe<Sort>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::DriveFileId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Sets `untilId`.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::DriveFileId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Sets `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Sets `untilDate`.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
    /// Sets `folderId`.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Maybe<String>>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Maybe<Sort>>) -> Self {
        self.sort = sort.into();
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        folder_id: "folderId" maybe,
        type_: "type" maybe,
        sort: "sort" maybe,
    }
}

/// What `drive/files` answers.
pub type Response = Vec<models::DriveFile>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::DriveFile, by id, until until_id, since since_id, since_date since_date, until_date until_date, sort sort ["+createdAt" "-createdAt"], limit limit 10 to 100 }

/// What `drive/files.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`
    CreatedAtDescending,
    /// `-createdAt`
    CreatedAtAscending,
    /// `+name`
    NameDescending,
    /// `-name`
    NameAscending,
    /// `+size`
    SizeDescending,
    /// `-size`
    SizeAscending,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        CreatedAtDescending = "+createdAt",
        CreatedAtAscending = "-createdAt",
        NameDescending = "+name",
        NameAscending = "-name",
        SizeDescending = "+size",
        SizeAscending = "-size",
    }
}

pub mod attached_chat_messages;

/// Lists the chat messages that a file is attached to.
///
/// `POST /api/drive/files/attached-chat-messages`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
#[inline]
pub fn attached_chat_messages(
    client: &Client,
    request: attached_chat_messages::Request,
) -> Call<attached_chat_messages::Response> {
    client.send(request)
}

pub mod attached_notes;

/// Lists the notes that carry a file of one's drive.
///
/// `POST /api/drive/files/attached-notes`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
#[inline]
pub fn attached_notes(
    client: &Client,
    request: attached_notes::Request,
) -> Call<attached_notes::Response> {
    client.send(request)
}

pub mod check_existence;

/// Tells whether one's drive already holds a file with a given MD5 sum.
///
/// `POST /api/drive/files/check-existence`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn check_existence(
    client: &Client,
    request: check_existence::Request,
) -> Call<check_existence::Response> {
    client.send(request)
}

pub mod create;

/// Uploads a file to the drive.
///
/// `POST /api/drive/files/create`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INAPPROPRIATE`](crate::ErrorCode::Inappropriate), 400
/// - [`INVALID_FILE_NAME`](crate::ErrorCode::InvalidFileName), 400
/// - [`MAX_FILE_SIZE_EXCEEDED`](crate::ErrorCode::MaxFileSizeExceeded), 413
/// - [`NO_FREE_SPACE`](crate::ErrorCode::NoFreeSpace), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`UNALLOWED_FILE_TYPE`](crate::ErrorCode::UnallowedFileType), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a file from the drive, also where notes carry it.
///
/// `POST /api/drive/files/delete`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod find;

/// Finds the files of a given name in one folder of one's drive.
///
/// `POST /api/drive/files/find`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn find(client: &Client, request: find::Request) -> Call<find::Response> {
    client.send(request)
}

pub mod find_by_hash;

/// Finds the files of one's drive that have a given MD5 sum.
///
/// `POST /api/drive/files/find-by-hash`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn find_by_hash(
    client: &Client,
    request: find_by_hash::Request,
) -> Call<find_by_hash::Response> {
    client.send(request)
}

pub mod move_bulk;

/// Moves several files of one's drive to a folder.
///
/// `POST /api/drive/files/move-bulk`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn move_bulk(
    client: &Client,
    request: move_bulk::Request,
) -> Call<move_bulk::Response> {
    client.send(request)
}

pub mod show;

/// Gets one drive file, found by its id or by one of its addresses.
///
/// `POST /api/drive/files/show`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Renames, moves, captions or flags a drive file.
///
/// `POST /api/drive/files/update`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`INVALID_FILE_NAME`](crate::ErrorCode::InvalidFileName), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_FOLDER`](crate::ErrorCode::NoSuchFolder), 400
/// - [`RESTRICTED_BY_ROLE`](crate::ErrorCode::RestrictedByRole), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod upload_from_url;

/// Starts a background job in which the server downloads a file into one's drive.
///
/// `POST /api/drive/files/upload-from-url`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn upload_from_url(
    client: &Client,
    request: upload_from_url::Request,
) -> Call<upload_from_url::Response> {
    client.send(request)
}
