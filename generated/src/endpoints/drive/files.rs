// Written by `cargo xtask regen`. Do not edit.

//! `drive/files`: lists the files in one folder of the signed-in user's drive, or at its top level.
use crate::{Call, Client, Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`drive/files`](fn@crate::endpoints::drive::files): lists the files in one folder of the signed-in user's drive, or at its top level.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::DriveFileId>,
    /// Only items older than this one.
    pub until_id: Option<ids::DriveFileId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// The folder to list; null lists the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
    /// Only files of this media type, such as `image/png` or `image/*`. Pattern: `^[a-zA-Z\/\-*]+$`.
    pub type_: Maybe<String>,
    /// The order of the files; null or left out, the newest come first.
    pub sort: Maybe<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::DriveFileId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::DriveFileId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
    /// The folder to list; null lists the top level.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
    /// Only files of this media type, such as `image/png` or `image/*`. Pattern: `^[a-zA-Z\/\-*]+$`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Maybe<String>>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The order of the files; null or left out, the newest come first.
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

/// The answer of [`drive/files`](fn@crate::endpoints::drive::files).
pub type Response = Vec<models::DriveFile>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// The order of the files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`: Newest first.
    CreatedAtDescending,
    /// `-createdAt`: Oldest first.
    CreatedAtAscending,
    /// `+name`: By name, from Z to A.
    NameDescending,
    /// `-name`: By name, from A to Z.
    NameAscending,
    /// `+size`: Largest first.
    SizeDescending,
    /// `-size`: Smallest first.
    SizeAscending,
    /// A value that this version does not know, as received.
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
/// `POST /api/drive/files/attached-chat-messages`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// let mut items = client.items(files::attached_chat_messages::Request::new(file_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
#[inline]
pub fn attached_chat_messages(
    client: &Client,
    request: attached_chat_messages::Request,
) -> Call<attached_chat_messages::Response> {
    client.send(request)
}

pub mod attached_notes;

/// Lists the notes that carry a file of the signed-in user's drive.
///
/// `POST /api/drive/files/attached-notes`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// let mut items = client.items(files::attached_notes::Request::new(file_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
#[inline]
pub fn attached_notes(
    client: &Client,
    request: attached_notes::Request,
) -> Call<attached_notes::Response> {
    client.send(request)
}

pub mod check_existence;

/// Tells whether the signed-in user's drive already holds a file with a given MD5 sum.
///
/// `POST /api/drive/files/check-existence`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// // The MD5 sum of the content, in hexadecimal.
/// let request = files::check_existence::Request::new("d41d8cd98f00b204e9800998ecf8427e");
/// let is_there = files::check_existence(&client, request).await?;
/// println!("{is_there}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/drive/files/create`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{Upload, endpoints::drive::files};
/// let picture = Upload::from_path("cat.png").await?;
/// let request = files::create::Request::new(picture)
///     .comment("A cat asleep on a keyboard")
///     .is_sensitive(false);
/// let file = files::create(&client, request).await?;
/// println!("{} is {} bytes of {}", file.id, file.size, file.type_);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INAPPROPRIATE`](crate::ErrorCode::Inappropriate) (400): The server's check took the file for indecent and refused it.
/// - [`INVALID_FILE_NAME`](crate::ErrorCode::InvalidFileName) (400): The file's name is empty, too long, or holds a character such as `/` that is not allowed.
/// - [`MAX_FILE_SIZE_EXCEEDED`](crate::ErrorCode::MaxFileSizeExceeded) (413): The file is larger than the user's roles allow.
/// - [`NO_FREE_SPACE`](crate::ErrorCode::NoFreeSpace) (400): The user's drive is full.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`UNALLOWED_FILE_TYPE`](crate::ErrorCode::UnallowedFileType) (400): The user's roles do not allow files of that type.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a file from the drive, also where notes carry it.
///
/// `POST /api/drive/files/delete`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// files::delete(&client, files::delete::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod find;

/// Finds the files of a given name in one folder of the signed-in user's drive.
///
/// `POST /api/drive/files/find`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// for file in files::find(&client, files::find::Request::new("cat.png")).await? {
///     println!("{}", file.id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn find(client: &Client, request: find::Request) -> Call<find::Response> {
    client.send(request)
}

pub mod find_by_hash;

/// Finds the files of the signed-in user's drive that have a given MD5 sum.
///
/// `POST /api/drive/files/find-by-hash`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// let request = files::find_by_hash::Request::new("md5");
/// let answer = files::find_by_hash(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn find_by_hash(
    client: &Client,
    request: find_by_hash::Request,
) -> Call<find_by_hash::Response> {
    client.send(request)
}

pub mod move_bulk;

/// Moves several files of the signed-in user's drive to a folder.
///
/// `POST /api/drive/files/move-bulk`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// files::move_bulk(&client, files::move_bulk::Request::new([file_id])).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/drive/files/show`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// let file = files::show(&client, files::show::Request::by_file_id(file_id)).await?;
/// println!("{}: {}", file.name, file.url);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Renames, moves, captions or flags a drive file.
///
/// `POST /api/drive/files/update`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId, folder_id: misskey_client::ids::DriveFolderId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// let request = files::update::Request::new(file_id)
///     .name("cat on keyboard.png")
///     .folder_id(folder_id);
/// files::update(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`INVALID_FILE_NAME`](crate::ErrorCode::InvalidFileName) (400): The file's name is empty, too long, or holds a character such as `/` that is not allowed.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_FOLDER`](crate::ErrorCode::NoSuchFolder) (400): The user's drive has no such folder.
/// - [`RESTRICTED_BY_ROLE`](crate::ErrorCode::RestrictedByRole) (400): The user's roles do not allow this.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod upload_from_url;

/// Starts a background job in which the server downloads a file into the signed-in user's drive.
///
/// `POST /api/drive/files/upload-from-url`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::files;
/// // Answers at once; the event `urlUploadFinished` of the channel `main` tells when the file is there.
/// let request = files::upload_from_url::Request::new("https://example.com/cat.png").marker("cat");
/// files::upload_from_url(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn upload_from_url(
    client: &Client,
    request: upload_from_url::Request,
) -> Call<upload_from_url::Response> {
    client.send(request)
}
