// Written by `cargo xtask regen`. Do not edit.

//! `antennas/create`: creates an antenna, which gathers new notes that match keywords, users or lists.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`antennas/create`](fn@crate::endpoints::antennas::create): creates an antenna, which gathers new notes that match keywords, users or lists.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the antenna. 1 to 100 characters.
    pub name: String,
    /// Whose notes are considered: all, those one follows, a list's, chosen users', or all but chosen users'.
    pub src: models::AntennaSource,
    /// The user list whose members count; needed where the source is `list`.
    pub user_list_id: Maybe<ids::UserListId>,
    /// Groups of words; a note matches when it has all words of any one group.
    pub keywords: Vec<Vec<String>>,
    /// Groups of words; a note that has all words of any one group is left out.
    pub exclude_keywords: Vec<Vec<String>>,
    /// The chosen users, as names such as `@name@host`.
    pub users: Vec<String>,
    /// Whether upper and lower case must match.
    pub case_sensitive: bool,
    /// Whether only notes of local users count.
    pub local_only: Option<bool>,
    /// Whether notes by automated accounts are left out.
    pub exclude_bots: Option<bool>,
    /// Whether replies count as well.
    pub with_replies: bool,
    /// Whether only notes with files count.
    pub with_file: bool,
    /// Whether notes in channels marked as sensitive are left out. Since 2025.4.1.
    pub exclude_notes_in_sensitive_channel: Option<bool>,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// Name of the antenna. 1 to 100 characters.
    pub name: String,
    /// Whose notes are considered: all, those one follows, a list's, chosen users', or all but chosen users'.
    pub src: models::AntennaSource,
    /// Groups of words; a note matches when it has all words of any one group.
    pub keywords: Vec<Vec<String>>,
    /// Groups of words; a note that has all words of any one group is left out.
    pub exclude_keywords: Vec<Vec<String>>,
    /// The chosen users, as names such as `@name@host`.
    pub users: Vec<String>,
    /// Whether upper and lower case must match.
    pub case_sensitive: bool,
    /// Whether replies count as well.
    pub with_replies: bool,
    /// Whether only notes with files count.
    pub with_file: bool,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            name: required.name,
            src: required.src,
            user_list_id: Maybe::Absent,
            keywords: required.keywords,
            exclude_keywords: required.exclude_keywords,
            users: required.users,
            case_sensitive: required.case_sensitive,
            local_only: None,
            exclude_bots: None,
            with_replies: required.with_replies,
            with_file: required.with_file,
            exclude_notes_in_sensitive_channel: None,
        }
    }
    /// The user list whose members count; needed where the source is `list`.
    #[inline]
    pub fn user_list_id(
        mut self,
        user_list_id: impl Into<Maybe<ids::UserListId>>,
    ) -> Self {
        self.user_list_id = user_list_id.into();
        self
    }
    /// Whether only notes of local users count.
    #[inline]
    pub fn local_only(mut self, local_only: bool) -> Self {
        self.local_only = Some(local_only);
        self
    }
    /// Whether notes by automated accounts are left out.
    #[inline]
    pub fn exclude_bots(mut self, exclude_bots: bool) -> Self {
        self.exclude_bots = Some(exclude_bots);
        self
    }
    /// Whether notes in channels marked as sensitive are left out. Since 2025.4.1.
    #[inline]
    pub fn exclude_notes_in_sensitive_channel(
        mut self,
        exclude_notes_in_sensitive_channel: bool,
    ) -> Self {
        self.exclude_notes_in_sensitive_channel = Some(
            exclude_notes_in_sensitive_channel,
        );
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        src: "src" required,
        user_list_id: "userListId" maybe,
        keywords: "keywords" required,
        exclude_keywords: "excludeKeywords" required,
        users: "users" required,
        case_sensitive: "caseSensitive" required,
        local_only: "localOnly" optional,
        exclude_bots: "excludeBots" optional,
        with_replies: "withReplies" required,
        with_file: "withFile" required,
        exclude_notes_in_sensitive_channel: "excludeNotesInSensitiveChannel" optional,
    }
}

/// The answer of [`antennas/create`](fn@crate::endpoints::antennas::create).
pub type Response = models::Antenna;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("antennas/create")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[("excludeNotesInSensitiveChannel", crate::availability::SINCE_2025_4_1)],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
