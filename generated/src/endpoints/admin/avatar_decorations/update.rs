// Written by `cargo xtask regen`. Do not edit.

//! `admin/avatar-decorations/update`: changes an avatar decoration; what is left out stays as it is.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/avatar-decorations/update`](fn@crate::endpoints::admin::avatar_decorations::update): changes an avatar decoration; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The decoration to change.
    pub id: ids::AvatarDecorationId,
    /// Name of the decoration. At least 1 character.
    pub name: Option<String>,
    /// What the decoration shows.
    pub description: Option<String>,
    /// Address of the picture. At least 1 character.
    pub url: Option<String>,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Option<Vec<ids::RoleId>>,
    /// Heading under which pickers list it; null means none. Since 2026.6.0.
    pub category: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Name of the decoration. At least 1 character.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// What the decoration shows.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Address of the picture. At least 1 character.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Roles whose holders may wear it; empty means everybody.
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
    /// Heading under which pickers list it; null means none. Since 2026.6.0.
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

/// The answer of [`admin/avatar-decorations/update`](fn@crate::endpoints::admin::avatar_decorations::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
