// Written by `cargo xtask regen`. Do not edit.

//! `admin/avatar-decorations/create`: adds a picture that users can lay over their avatars.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/avatar-decorations/create`](fn@crate::endpoints::admin::avatar_decorations::create): adds a picture that users can lay over their avatars.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the decoration. At least 1 character.
    pub name: String,
    /// What the decoration shows.
    pub description: String,
    /// Address of the picture. At least 1 character.
    pub url: String,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Option<Vec<ids::RoleId>>,
    /// Heading under which pickers list it; null means none. Since 2026.6.0.
    pub category: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            url: url.into(),
            role_ids_that_can_be_used_this_decoration: None,
            category: Maybe::Absent,
        }
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
        name: "name" required,
        description: "description" required,
        url: "url" required = "https://misskey.example/sample",
        role_ids_that_can_be_used_this_decoration: "roleIdsThatCanBeUsedThisDecoration" optional,
        category: "category" maybe,
    }
}

/// The answer of [`admin/avatar-decorations/create`](fn@crate::endpoints::admin::avatar_decorations::create).
pub type Response = Option<models::AvatarDecoration>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAvatarDecorations;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/avatar-decorations/create")
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
        reply.optional()
    }
}
