// Written by `cargo xtask regen`. Do not edit.

//! `admin/avatar-decorations/update`: changes an avatar decoration; what is left out stays as it is.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `admin/avatar-decorations/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::AvatarDecorationId,
    /// Length: at least 1.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Length: at least 1.
    pub url: Option<String>,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Option<Vec<ids::RoleId>>,
    /// Heading under which pickers list it; null means none. Since 2026.6.0.
    pub category: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AvatarDecorationId>) -> Self {
        Self {
            id: id.into(),
            name: None,
            description: None,
            url: None,
            role_ids_that_can_be_used_this_decoration: None,
            category: Maybe::Absent,
        }
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `roleIdsThatCanBeUsedThisDecoration`.
    #[inline]
    pub fn role_ids_that_can_be_used_this_decoration(
        mut self,
        role_ids_that_can_be_used_this_decoration: impl IntoIterator<
            Item = impl Into<ids::RoleId>,
        >,
    ) -> Self {
        self.role_ids_that_can_be_used_this_decoration = Some(
            role_ids_that_can_be_used_this_decoration
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// Sets `category`.
    #[inline]
    pub fn category(mut self, category: impl Into<Maybe<String>>) -> Self {
        self.category = category.into();
        self
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
        name: "name" optional,
        description: "description" optional,
        url: "url" optional,
        role_ids_that_can_be_used_this_decoration: "roleIdsThatCanBeUsedThisDecoration" optional,
        category: "category" maybe,
    }
}

/// What `admin/avatar-decorations/update` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAdminAvatarDecorations;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/avatar-decorations/update")
        .permission("write:admin:avatar-decorations")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "category",
                    crate::availability::SINCE_2026_6_0_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
