// Written by `cargo xtask regen`. Do not edit.

//! `admin/drive/show-file`: gets all that the server stores about a drive file, found by its id or by one of its addresses.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, wire,
};
use misskey_runtime::wire::JsonObject;

/// The request of [`admin/drive/show-file`](fn@crate::endpoints::admin::drive::show_file): gets all that the server stores about a drive file, found by its id or by one of its addresses.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The file to get.
    file_id: Option<ids::DriveFileId>,
    /// An address of the file: its own, its thumbnail's or that of the version for the web.
    url: Option<String>,
}

impl Request {
    /// Makes a request with `fileId`; setters add the rest.
    #[inline]
    pub fn by_file_id(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            file_id: Some(file_id.into()),
            url: None,
        }
    }
    /// Makes a request with `url`; setters add the rest.
    #[inline]
    pub fn by_url(url: impl Into<String>) -> Self {
        Self {
            file_id: None,
            url: Some(url.into()),
        }
    }
    /// The file to get.
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<ids::DriveFileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// An address of the file: its own, its thumbnail's or that of the version for the web.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire::table! {
    sent object Request {
        file_id: "fileId" optional,
        url: "url" optional,
    }
}

/// The answer of [`admin/drive/show-file`](fn@crate::endpoints::admin::drive::show_file).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Id of the file.
    pub id: ids::DriveFileId,
    /// When the file was added.
    pub created_at: Timestamp,
    /// The owner; null when it belongs to nobody.
    pub user_id: Option<ids::UserId>,
    /// The owner's server; null for local users.
    pub user_host: Option<String>,
    /// MD5 sum of the content in hexadecimal.
    pub md5: String,
    /// Name of the file, with its extension.
    pub name: String,
    /// Media type, such as `image/png`.
    pub type_: String,
    /// Size in bytes.
    pub size: i64,
    /// Caption or alternative text; null when there is none.
    pub comment: Option<String>,
    /// BlurHash of the picture for showing while it loads; null for other kinds of file.
    pub blurhash: Option<String>,
    /// What is known of a picture, such as width and height in pixels.
    pub properties: models::DriveFileProperties,
    /// Whether the file is on the server's own disk and not in object storage.
    pub stored_internal: Option<bool>,
    /// Address of the file; null when it has none.
    pub url: Option<String>,
    /// Address of a small preview; null when the file has none.
    pub thumbnail_url: Option<String>,
    /// Address of a copy made for showing on the web; null when there is none.
    pub webpublic_url: Option<String>,
    /// Name of the file in the server's storage; null when it is not stored here.
    pub access_key: Option<String>,
    /// Name of the thumbnail in the server's storage; null when there is none.
    pub thumbnail_access_key: Option<String>,
    /// Name of the version for the web in the server's storage; null when there is none.
    pub webpublic_access_key: Option<String>,
    /// ActivityPub identifier of the file; null for local ones.
    pub uri: Option<String>,
    /// Address that the file was fetched from; null for uploads.
    pub src: Option<String>,
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Option<ids::DriveFolderId>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// Whether only the remote address is kept and not the file itself.
    pub is_link: bool,
    /// Whether the media detection took it for sensitive. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub maybe_sensitive: Option<bool>,
    /// Whether the media detection took it for pornographic. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub maybe_porn: Option<bool>,
    /// IP address that the upload came from; null where it was not recorded or for those who may not see it. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub request_ip: Maybe<String>,
    /// Headers of the request that uploaded the file; null when not kept. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub request_headers: Maybe<JsonObject>,
    /// Media type of the version for the web; null when there is none.
    pub webpublic_type: Maybe<String>,
}

wire::table! {
    received object Response {
        id: "id" required,
        created_at: "createdAt" required,
        user_id: "userId" nullable,
        user_host: "userHost" nullable,
        md5: "md5" required = "d41d8cd98f00b204e9800998ecf8427e",
        name: "name" required,
        type_: "type" required,
        size: "size" required,
        comment: "comment" nullable,
        blurhash: "blurhash" nullable,
        properties: "properties" required,
        stored_internal: "storedInternal" nullable,
        url: "url" nullable,
        thumbnail_url: "thumbnailUrl" nullable,
        webpublic_url: "webpublicUrl" nullable,
        access_key: "accessKey" nullable,
        thumbnail_access_key: "thumbnailAccessKey" nullable,
        webpublic_access_key: "webpublicAccessKey" nullable,
        uri: "uri" nullable,
        src: "src" nullable,
        folder_id: "folderId" nullable,
        is_sensitive: "isSensitive" required,
        is_link: "isLink" required,
        maybe_sensitive: "maybeSensitive" optional,
        maybe_porn: "maybePorn" optional,
        request_ip: "requestIp" maybe,
        request_headers: "requestHeaders" maybe,
        webpublic_type: "webpublicType" maybe,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/drive/show-file")
        .permission("read:admin:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
