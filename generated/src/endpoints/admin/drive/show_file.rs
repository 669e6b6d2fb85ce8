// Written by `cargo xtask regen`. Do not edit.

//! `admin/drive/show-file`: gets all that the server stores about a drive file, found by its id or by one of its addresses.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, wire,
};
use misskey_runtime::wire::JsonObject;

/// What `admin/drive/show-file` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    file_id: Option<ids::DriveFileId>,
    url: Option<String>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_file_id(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            file_id: Some(file_id.into()),
            url: None,
        }
    }
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_url(url: impl Into<String>) -> Self {
        Self {
            file_id: None,
            url: Some(url.into()),
        }
    }
    /// Sets `fileId`.
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<ids::DriveFileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// Sets `url`.
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

/// What `admin/drive/show-file` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub id: ids::DriveFileId,
    pub created_at: Timestamp,
    pub user_id: Option<ids::UserId>,
    pub user_host: Option<String>,
    /// MD5 sum of the content in hexadecimal.
    pub md5: String,
    pub name: String,
    pub type_: String,
    /// Size in bytes.
    pub size: i64,
    /// Caption or alternative text; null when there is none.
    pub comment: Option<String>,
    /// BlurHash of the picture for showing while it loads; null for other kinds of file.
    pub blurhash: Option<String>,
    pub properties: models::DriveFileProperties,
    /// Whether the file lies on the server's own disk and not in object storage.
    pub stored_internal: Option<bool>,
    pub url: Option<String>,
    /// Address of a small preview; null when the file has none.
    pub thumbnail_url: Option<String>,
    /// Address of a copy made for showing on the web; null when there is none.
    pub webpublic_url: Option<String>,
    pub access_key: Option<String>,
    pub thumbnail_access_key: Option<String>,
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
    /// Whether the media detection took it for sensitive. Since 2025.8.0.
    pub maybe_sensitive: Option<bool>,
    /// Whether the media detection took it for pornographic. Since 2025.8.0.
    pub maybe_porn: Option<bool>,
    /// IP address that the upload came from; null where it was not recorded or for those who may not see it. Since 2025.8.0.
    pub request_ip: Maybe<String>,
    /// Since 2025.8.0.
    pub request_headers: Maybe<JsonObject>,
    pub webpublic_type: Maybe<String>,
}

wire::table! {
    received object Response {
        id: "id" required,
        created_at: "createdAt" required,
        user_id: "userId" nullable,
        user_host: "userHost" nullable,
        md5: "md5" required,
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
    /// The permission that an app's token needs for this.
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
