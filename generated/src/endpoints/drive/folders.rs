// Written by `cargo xtask regen`. Do not edit.

//! `drive/folders`: lists the folders in one folder of the signed-in user's drive, or at its top level.
use crate::{Call, Client, Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`drive/folders`](fn@crate::endpoints::drive::folders): lists the folders in one folder of the signed-in user's drive, or at its top level.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::DriveFolderId>,
    /// Only items older than this one.
    pub until_id: Option<ids::DriveFolderId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// The folder to list; null lists the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
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
    pub fn since_id(mut self, since_id: impl Into<ids::DriveFolderId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::DriveFolderId>) -> Self {
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
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        folder_id: "folderId" maybe,
    }
}

/// The answer of [`drive/folders`](fn@crate::endpoints::drive::folders).
pub type Response = Vec<models::DriveFolder>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/folders")
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

wire::pages! { Request of models::DriveFolder, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }

pub mod create;

/// Creates a folder in the signed-in user's drive.
///
/// `POST /api/drive/folders/create`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::folders;
/// let folder = folders::create(&client, folders::create::Request::new().name("Cats")).await?;
/// println!("{}", folder.id);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FOLDER`](crate::ErrorCode::NoSuchFolder) (400): The user's drive has no such folder.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an empty folder of the signed-in user's drive.
///
/// `POST /api/drive/folders/delete`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, folder_id: misskey_client::ids::DriveFolderId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::folders;
/// folders::delete(&client, folders::delete::Request::new(folder_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`HAS_CHILD_FILES_OR_FOLDERS`](crate::ErrorCode::HasChildFilesOrFolders) (400): The folder holds files or folders.
/// - [`NO_SUCH_FOLDER`](crate::ErrorCode::NoSuchFolder) (400): The user's drive has no such folder.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod find;

/// Finds the folders of a given name in one folder of the signed-in user's drive.
///
/// `POST /api/drive/folders/find`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::folders;
/// let found = folders::find(&client, folders::find::Request::new("Cats")).await?;
/// println!("{} folders of that name", found.len());
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

pub mod show;

/// Gets one folder of the signed-in user's drive, with the folder that contains it.
///
/// `POST /api/drive/folders/show`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, folder_id: misskey_client::ids::DriveFolderId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::folders;
/// let answer = folders::show(&client, folders::show::Request::new(folder_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FOLDER`](crate::ErrorCode::NoSuchFolder) (400): The user's drive has no such folder.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Renames a folder of the signed-in user's drive or moves it into another.
///
/// `POST /api/drive/folders/update`. Needs a token with the permission [`write:drive`](crate::Permission::WriteDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, folder_id: misskey_client::ids::DriveFolderId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive::folders;
/// let request = folders::update::Request::new(folder_id);
/// let answer = folders::update(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FOLDER`](crate::ErrorCode::NoSuchFolder) (400): The user's drive has no such folder.
/// - [`NO_SUCH_PARENT_FOLDER`](crate::ErrorCode::NoSuchParentFolder) (400): The user's drive has no such folder to move into.
/// - [`RECURSIVE_NESTING`](crate::ErrorCode::RecursiveNesting) (400): The folder would be inside itself.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
