// Written by `cargo xtask regen`. Do not edit.

//! `v2/admin/emoji/list`: lists custom emoji page by page with many filters, for emoji managers.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`v2/admin/emoji/list`](fn@crate::endpoints::v2::admin::emoji::list): lists custom emoji page by page with many filters, for emoji managers. Since 2025.4.1.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Filters; null or left out, all emoji are listed.
    pub query: Maybe<Query>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::EmojiId>,
    /// Only items older than this one.
    pub until_id: Option<ids::EmojiId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of the page, counted from 1.
    pub page: Option<i64>,
    /// What to sort by, the most important first. Default: `["-id"]`.
    pub sort_keys: Option<Vec<SortKey>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Filters; null or left out, all emoji are listed.
    #[inline]
    pub fn query(mut self, query: impl Into<Maybe<Query>>) -> Self {
        self.query = query.into();
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::EmojiId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::EmojiId>) -> Self {
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
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Number of the page, counted from 1.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }
    /// What to sort by, the most important first. Default: `["-id"]`.
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

/// The answer of [`v2/admin/emoji/list`](fn@crate::endpoints::v2::admin::emoji::list). Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The emoji of this page.
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
    /// The permission that an app's token needs for this endpoint.
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

/// Filters for custom emoji. Since 2025.4.1.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Query {
    /// Only emoji changed at or after this time, as ISO 8601.
    pub updated_at_from: Option<String>,
    /// Only emoji changed at or before this time, as ISO 8601.
    pub updated_at_to: Option<String>,
    /// Words to look for in names, separated by spaces.
    pub name: Option<String>,
    /// Words to look for in host names, separated by spaces.
    pub host: Option<String>,
    /// Words to look for in ActivityPub identifiers, separated by spaces.
    pub uri: Option<String>,
    /// Address of the picture as shown, perhaps converted.
    pub public_url: Option<String>,
    /// Address of the picture as uploaded or received.
    pub original_url: Option<String>,
    /// Words to look for in media types, separated by spaces.
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
    /// Only emoji that holders of these roles may react with.
    pub role_ids: Option<Vec<ids::RoleId>>,
}

impl Query {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Only emoji changed at or after this time, as ISO 8601.
    #[inline]
    pub fn updated_at_from(mut self, updated_at_from: impl Into<String>) -> Self {
        self.updated_at_from = Some(updated_at_from.into());
        self
    }
    /// Only emoji changed at or before this time, as ISO 8601.
    #[inline]
    pub fn updated_at_to(mut self, updated_at_to: impl Into<String>) -> Self {
        self.updated_at_to = Some(updated_at_to.into());
        self
    }
    /// Words to look for in names, separated by spaces.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Words to look for in host names, separated by spaces.
    #[inline]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Words to look for in ActivityPub identifiers, separated by spaces.
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
    /// Address of the picture as shown, perhaps converted.
    #[inline]
    pub fn public_url(mut self, public_url: impl Into<String>) -> Self {
        self.public_url = Some(public_url.into());
        self
    }
    /// Address of the picture as uploaded or received.
    #[inline]
    pub fn original_url(mut self, original_url: impl Into<String>) -> Self {
        self.original_url = Some(original_url.into());
        self
    }
    /// Words to look for in media types, separated by spaces.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Text to look for in aliases.
    #[inline]
    pub fn aliases(mut self, aliases: impl Into<String>) -> Self {
        self.aliases = Some(aliases.into());
        self
    }
    /// Text to look for in categories.
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }
    /// Text to look for in licenses.
    #[inline]
    pub fn license(mut self, license: impl Into<String>) -> Self {
        self.license = Some(license.into());
        self
    }
    /// Whether it is marked as not suited for every viewer.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
    /// Whether it stays on this server and is not federated.
    #[inline]
    pub fn local_only(mut self, local_only: bool) -> Self {
        self.local_only = Some(local_only);
        self
    }
    /// Whether to return local or remote emoji or both. Default: `"all"`.
    #[inline]
    pub fn host_type(mut self, host_type: impl Into<QueryHostType>) -> Self {
        self.host_type = Some(host_type.into());
        self
    }
    /// Only emoji that holders of these roles may react with.
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

/// Whether to return local or remote emoji or both. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryHostType {
    /// `local`: Emoji of this server.
    Local,
    /// `remote`: Emoji of other servers.
    Remote,
    /// `all`: Both.
    All,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    QueryHostType or Unknown {
        Local = "local",
        Remote = "remote",
        All = "all",
    }
}

/// What emoji are sorted by, and which way. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortKey {
    /// `+id`: By id, which is by age, ascending.
    IdAscending,
    /// `-id`: By id, which is by age, descending.
    IdDescending,
    /// `+updatedAt`: By the time of the last change, ascending.
    UpdatedAtAscending,
    /// `-updatedAt`: By the time of the last change, descending.
    UpdatedAtDescending,
    /// `+name`: By name, ascending.
    NameAscending,
    /// `-name`: By name, descending.
    NameDescending,
    /// `+host`: By host, ascending.
    HostAscending,
    /// `-host`: By host, descending.
    HostDescending,
    /// `+uri`: By ActivityPub identifier, ascending.
    UriAscending,
    /// `-uri`: By ActivityPub identifier, descending.
    UriDescending,
    /// `+publicUrl`: By address of the picture, ascending.
    PublicUrlAscending,
    /// `-publicUrl`: By address of the picture, descending.
    PublicUrlDescending,
    /// `+type`: By media type, ascending.
    TypeAscending,
    /// `-type`: By media type, descending.
    TypeDescending,
    /// `+aliases`: By aliases, ascending.
    AliasesAscending,
    /// `-aliases`: By aliases, descending.
    AliasesDescending,
    /// `+category`: By category, ascending.
    CategoryAscending,
    /// `-category`: By category, descending.
    CategoryDescending,
    /// `+license`: By license, ascending.
    LicenseAscending,
    /// `-license`: By license, descending.
    LicenseDescending,
    /// `+isSensitive`: By whether they are sensitive, ascending.
    IsSensitiveAscending,
    /// `-isSensitive`: By whether they are sensitive, descending.
    IsSensitiveDescending,
    /// `+localOnly`: By whether they stay on their server, ascending.
    LocalOnlyAscending,
    /// `-localOnly`: By whether they stay on their server, descending.
    LocalOnlyDescending,
    /// `+roleIdsThatCanBeUsedThisEmojiAsReaction`: By the roles that may react with them, ascending.
    RoleIdsThatCanBeUsedThisEmojiAsReactionAscending,
    /// `-roleIdsThatCanBeUsedThisEmojiAsReaction`: By the roles that may react with them, descending.
    RoleIdsThatCanBeUsedThisEmojiAsReactionDescending,
    /// A value that this version does not know, as received.
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
