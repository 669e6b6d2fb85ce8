// Written by `cargo xtask regen`. Do not edit.

//! `v2/admin/emoji/list`: lists custom emoji page by page with many filters, for emoji managers.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// What `v2/admin/emoji/list` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub query: Maybe<Query>,
    /// Return only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::EmojiId>,
    /// Return only items older than this one.
    pub until_id: Option<ids::EmojiId>,
    /// Return only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Return only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of the page, counted from 1.
    pub page: Option<i64>,
    /// Default: `["-id"]`.
    pub sort_keys: Option<Vec<SortKey>>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl Into<Maybe<Query>>) -> Self {
        self.query = query.into();
        self
    }
    /// Sets `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::EmojiId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Sets `untilId`.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::EmojiId>) -> Self {
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
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }
    /// Sets `sortKeys`.
    #[inline]
    pub fn sort_keys(
        mut self,
        sort_keys: impl IntoIterator<Item = impl Into<SortKey>>,
    ) -> Self {
        self.sort_keys = Some(sort_keys.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        query: "query" maybe,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        limit: "limit" optional,
        page: "page" optional,
        sort_keys: "sortKeys" optional,
    }
}

/// What `v2/admin/emoji/list` answers. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub emojis: Vec<models::EmojiDetailedAdmin>,
    /// How many emoji this page holds.
    pub count: i64,
    /// How many emoji match in all.
    pub all_count: i64,
    /// How many pages there are.
    pub all_pages: i64,
}

wire::table! {
    received object Response {
        emojis: "emojis" required,
        count: "count" required,
        all_count: "allCount" required,
        all_pages: "allPages" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("v2/admin/emoji/list")
        .permission("read:admin:emoji")
        .credential()
        .available(crate::availability::SINCE_2025_4_1)
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
        reply.json()
    }
}

/// What `v2/admin/emoji/list.request.query` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Query {
    pub updated_at_from: Option<String>,
    pub updated_at_to: Option<String>,
    pub name: Option<String>,
    pub host: Option<String>,
    pub uri: Option<String>,
    /// Address of the picture as shown, perhaps converted.
    pub public_url: Option<String>,
    /// Address of the picture as uploaded or received.
    pub original_url: Option<String>,
    pub type_: Option<String>,
    /// Text to look for in aliases.
    pub aliases: Option<String>,
    /// Text to look for in categories.
    pub category: Option<String>,
    /// Text to look for in licenses.
    pub license: Option<String>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: Option<bool>,
    /// Whether it stays on this server and is not federated.
    pub local_only: Option<bool>,
    /// Whether to return local or remote emoji or both. Default: `"all"`.
    pub host_type: Option<QueryHostType>,
    pub role_ids: Option<Vec<ids::RoleId>>,
}

impl Query {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `updatedAtFrom`.
    #[inline]
    pub fn updated_at_from(mut self, updated_at_from: impl Into<String>) -> Self {
        self.updated_at_from = Some(updated_at_from.into());
        self
    }
    /// Sets `updatedAtTo`.
    #[inline]
    pub fn updated_at_to(mut self, updated_at_to: impl Into<String>) -> Self {
        self.updated_at_to = Some(updated_at_to.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `host`.
    #[inline]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Sets `uri`.
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
    /// Sets `publicUrl`.
    #[inline]
    pub fn public_url(mut self, public_url: impl Into<String>) -> Self {
        self.public_url = Some(public_url.into());
        self
    }
    /// Sets `originalUrl`.
    #[inline]
    pub fn original_url(mut self, original_url: impl Into<String>) -> Self {
        self.original_url = Some(original_url.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets `aliases`.
    #[inline]
    pub fn aliases(mut self, aliases: impl Into<String>) -> Self {
        self.aliases = Some(aliases.into());
        self
    }
    /// Sets `category`.
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }
    /// Sets `license`.
    #[inline]
    pub fn license(mut self, license: impl Into<String>) -> Self {
        self.license = Some(license.into());
        self
    }
    /// Sets `isSensitive`.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
    /// Sets `localOnly`.
    #[inline]
    pub fn local_only(mut self, local_only: bool) -> Self {
        self.local_only = Some(local_only);
        self
    }
    /// Sets `hostType`.
    #[inline]
    pub fn host_type(mut self, host_type: impl Into<QueryHostType>) -> Self {
        self.host_type = Some(host_type.into());
        self
    }
    /// Sets `roleIds`.
    #[inline]
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<ids::RoleId>>,
    ) -> Self {
        self.role_ids = Some(role_ids.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Query {
        updated_at_from: "updatedAtFrom" optional,
        updated_at_to: "updatedAtTo" optional,
        name: "name" optional,
        host: "host" optional,
        uri: "uri" optional,
        public_url: "publicUrl" optional,
        original_url: "originalUrl" optional,
        type_: "type" optional,
        aliases: "aliases" optional,
        category: "category" optional,
        license: "license" optional,
        is_sensitive: "isSensitive" optional,
        local_only: "localOnly" optional,
        host_type: "hostType" optional,
        role_ids: "roleIds" optional,
    }
}

/// Whether to return local or remote emoji or both. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryHostType {
    /// `local`
    Local,
    /// `remote`
    Remote,
    /// `all`
    All,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    QueryHostType or Unknown {
        Local = "local",
        Remote = "remote",
        All = "all",
    }
}

/// What `v2/admin/emoji/list.request.sortKeys[]` holds. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortKey {
    /// `+id`
    IdAscending,
    /// `-id`
    IdDescending,
    /// `+updatedAt`
    UpdatedAtAscending,
    /// `-updatedAt`
    UpdatedAtDescending,
    /// `+name`
    NameAscending,
    /// `-name`
    NameDescending,
    /// `+host`
    HostAscending,
    /// `-host`
    HostDescending,
    /// `+uri`
    UriAscending,
    /// `-uri`
    UriDescending,
    /// `+publicUrl`
    PublicUrlAscending,
    /// `-publicUrl`
    PublicUrlDescending,
    /// `+type`
    TypeAscending,
    /// `-type`
    TypeDescending,
    /// `+aliases`
    AliasesAscending,
    /// `-aliases`
    AliasesDescending,
    /// `+category`
    CategoryAscending,
    /// `-category`
    CategoryDescending,
    /// `+license`
    LicenseAscending,
    /// `-license`
    LicenseDescending,
    /// `+isSensitive`
    IsSensitiveAscending,
    /// `-isSensitive`
    IsSensitiveDescending,
    /// `+localOnly`
    LocalOnlyAscending,
    /// `-localOnly`
    LocalOnlyDescending,
    /// `+roleIdsThatCanBeUsedThisEmojiAsReaction`
    RoleIdsThatCanBeUsedThisEmojiAsReactionAscending,
    /// `-roleIdsThatCanBeUsedThisEmojiAsReaction`
    RoleIdsThatCanBeUsedThisEmojiAsReactionDescending,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    SortKey or Unknown {
        IdAscending = "+id",
        IdDescending = "-id",
        UpdatedAtAscending = "+updatedAt",
        UpdatedAtDescending = "-updatedAt",
        NameAscending = "+name",
        NameDescending = "-name",
        HostAscending = "+host",
        HostDescending = "-host",
        UriAscending = "+uri",
        UriDescending = "-uri",
        PublicUrlAscending = "+publicUrl",
        PublicUrlDescending = "-publicUrl",
        TypeAscending = "+type",
        TypeDescending = "-type",
        AliasesAscending = "+aliases",
        AliasesDescending = "-aliases",
        CategoryAscending = "+category",
        CategoryDescending = "-category",
        LicenseAscending = "+license",
        LicenseDescending = "-license",
        IsSensitiveAscending = "+isSensitive",
        IsSensitiveDescending = "-isSensitive",
        LocalOnlyAscending = "+localOnly",
        LocalOnlyDescending = "-localOnly",
        RoleIdsThatCanBeUsedThisEmojiAsReactionAscending = "+roleIdsThatCanBeUsedThisEmojiAsReaction",
        RoleIdsThatCanBeUsedThisEmojiAsReactionDescending = "-roleIdsThatCanBeUsedThisEmojiAsReaction",
    }
}
