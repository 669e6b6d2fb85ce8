// Written by `cargo xtask regen`. Do not edit.

//! `antennas/update`: changes an antenna; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`antennas/update`](fn@crate::endpoints::antennas::update): changes an antenna; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The antenna to change.
    pub antenna_id: ids::AntennaId,
    /// The new name. 1 to 100 characters.
    pub name: Option<String>,
    /// Whose notes are considered: all, those one follows, a list's, chosen users', or all but chosen users'.
    pub src: Option<models::AntennaSource>,
    /// The user list whose members count; needed where the source is `list`.
    pub user_list_id: Maybe<ids::UserListId>,
    /// Groups of words; a note matches when it has all words of any one group.
    pub keywords: Option<Vec<Vec<String>>>,
    /// Groups of words; a note that has all words of any one group is left out.
    pub exclude_keywords: Option<Vec<Vec<String>>>,
    /// The chosen users, as names such as `@name@host`.
    pub users: Option<Vec<String>>,
    /// Whether upper and lower case must match.
    pub case_sensitive: Option<bool>,
    /// Whether only notes of local users count.
    pub local_only: Option<bool>,
    /// Whether notes by automated accounts are left out.
    pub exclude_bots: Option<bool>,
    /// Whether replies count as well.
    pub with_replies: Option<bool>,
    /// Whether only notes with files count.
    pub with_file: Option<bool>,
    /// Whether notes in channels marked as sensitive are left out. Since 2025.4.1.
    pub exclude_notes_in_sensitive_channel: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(antenna_id: impl Into<ids::AntennaId>) -> Self {
        Self {
            antenna_id: antenna_id.into(),
            name: None,
            src: None,
            user_list_id: Maybe::Absent,
            keywords: None,
            exclude_keywords: None,
            users: None,
            case_sensitive: None,
            local_only: None,
            exclude_bots: None,
            with_replies: None,
            with_file: None,
            exclude_notes_in_sensitive_channel: None,
        }
    }
    /// The new name. 1 to 100 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Whose notes are considered: all, those one follows, a list's, chosen users', or all but chosen users'.
    #[inline]
    pub fn src(mut self, src: impl Into<models::AntennaSource>) -> Self {
        self.src = Some(src.into());
        self
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
    /// Groups of words; a note matches when it has all words of any one group.
    #[inline]
    pub fn keywords(mut self, keywords: impl Into<Vec<Vec<String>>>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }
    /// Groups of words; a note that has all words of any one group is left out.
    #[inline]
    pub fn exclude_keywords(
        mut self,
        exclude_keywords: impl Into<Vec<Vec<String>>>,
    ) -> Self {
        self.exclude_keywords = Some(exclude_keywords.into());
        self
    }
    /// The chosen users, as names such as `@name@host`.
    #[inline]
    pub fn users(mut self, users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }
    /// Whether upper and lower case must match.
    #[inline]
    pub fn case_sensitive(mut self, case_sensitive: bool) -> Self {
        self.case_sensitive = Some(case_sensitive);
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
    /// Whether replies count as well.
    #[inline]
    pub fn with_replies(mut self, with_replies: bool) -> Self {
        self.with_replies = Some(with_replies);
        self
    }
    /// Whether only notes with files count.
    #[inline]
    pub fn with_file(mut self, with_file: bool) -> Self {
        self.with_file = Some(with_file);
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
        antenna_id: "antennaId" required,
        name: "name" optional,
        src: "src" optional,
        user_list_id: "userListId" maybe,
        keywords: "keywords" optional,
        exclude_keywords: "excludeKeywords" optional,
        users: "users" optional,
        case_sensitive: "caseSensitive" optional,
        local_only: "localOnly" optional,
        exclude_bots: "excludeBots" optional,
        with_replies: "withReplies" optional,
        with_file: "withFile" optional,
        exclude_notes_in_sensitive_channel: "excludeNotesInSensitiveChannel" optional,
    }
}

/// The answer of [`antennas/update`](fn@crate::endpoints::antennas::update).
pub type Response = models::Antenna;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("antennas/update")
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
