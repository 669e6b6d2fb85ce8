// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/update`: changes a role; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`admin/roles/update`](fn@crate::endpoints::admin::roles::update): changes a role; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The role to change.
    pub role_id: ids::RoleId,
    /// Name of the role.
    pub name: Option<String>,
    /// What the role is for.
    pub description: Option<String>,
    /// Color in CSS notation.
    pub color: Maybe<String>,
    /// Address of the role's icon; null for none.
    pub icon_url: Maybe<String>,
    /// Whether it is assigned by hand or given by a condition.
    pub target: Option<models::RoleTarget>,
    /// The condition that gives the role; without effect where it is assigned by hand.
    pub cond_formula: Option<JsonObject>,
    /// Whether the role is shown on its holders' profiles.
    pub is_public: Option<bool>,
    /// Whether its holders have moderator rights.
    pub is_moderator: Option<bool>,
    /// Whether its holders have administrator rights.
    pub is_administrator: Option<bool>,
    /// Whether all may list its holders and read their public notes as a timeline.
    pub is_explorable: Option<bool>,
    /// Whether it is shown as a badge beside the names of its holders.
    pub as_badge: Option<bool>,
    /// Whether the assignment follows its holder to a new account. Since 2025.4.1.
    pub preserve_assignment_on_move_account: Option<bool>,
    /// Whether moderators too may assign it.
    pub can_edit_members_by_moderator: Option<bool>,
    /// Place in lists; higher numbers come first.
    pub display_order: Option<i64>,
    /// What the role changes, by the name of the policy, as objects of `useDefault`, `priority` and `value`.
    pub policies: Option<JsonObject>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(role_id: impl Into<ids::RoleId>) -> Self {
        Self {
            role_id: role_id.into(),
            name: None,
            description: None,
            color: Maybe::Absent,
            icon_url: Maybe::Absent,
            target: None,
            cond_formula: None,
            is_public: None,
            is_moderator: None,
            is_administrator: None,
            is_explorable: None,
            as_badge: None,
            preserve_assignment_on_move_account: None,
            can_edit_members_by_moderator: None,
            display_order: None,
            policies: None,
        }
    }
    /// Name of the role.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// What the role is for.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Color in CSS notation.
    #[inline]
    pub fn color(mut self, color: impl Into<Maybe<String>>) -> Self {
        self.color = color.into();
        self
    }
    /// Address of the role's icon; null for none.
    #[inline]
    pub fn icon_url(mut self, icon_url: impl Into<Maybe<String>>) -> Self {
        self.icon_url = icon_url.into();
        self
    }
    /// Whether it is assigned by hand or given by a condition.
    #[inline]
    pub fn target(mut self, target: impl Into<models::RoleTarget>) -> Self {
        self.target = Some(target.into());
        self
    }
    /// The condition that gives the role; without effect where it is assigned by hand.
    #[inline]
    pub fn cond_formula(mut self, cond_formula: impl Into<JsonObject>) -> Self {
        self.cond_formula = Some(cond_formula.into());
        self
    }
    /// Whether the role is shown on its holders' profiles.
    #[inline]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
    /// Whether its holders have moderator rights.
    #[inline]
    pub fn is_moderator(mut self, is_moderator: bool) -> Self {
        self.is_moderator = Some(is_moderator);
        self
    }
    /// Whether its holders have administrator rights.
    #[inline]
    pub fn is_administrator(mut self, is_administrator: bool) -> Self {
        self.is_administrator = Some(is_administrator);
        self
    }
    /// Whether all may list its holders and read their public notes as a timeline.
    #[inline]
    pub fn is_explorable(mut self, is_explorable: bool) -> Self {
        self.is_explorable = Some(is_explorable);
        self
    }
    /// Whether it is shown as a badge beside the names of its holders.
    #[inline]
    pub fn as_badge(mut self, as_badge: bool) -> Self {
        self.as_badge = Some(as_badge);
        self
    }
    /// Whether the assignment follows its holder to a new account. Since 2025.4.1.
    #[inline]
    pub fn preserve_assignment_on_move_account(
        mut self,
        preserve_assignment_on_move_account: bool,
    ) -> Self {
        self.preserve_assignment_on_move_account = Some(
            preserve_assignment_on_move_account,
        );
        self
    }
    /// Whether moderators too may assign it.
    #[inline]
    pub fn can_edit_members_by_moderator(
        mut self,
        can_edit_members_by_moderator: bool,
    ) -> Self {
        self.can_edit_members_by_moderator = Some(can_edit_members_by_moderator);
        self
    }
    /// Place in lists; higher numbers come first.
    #[inline]
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
    /// What the role changes, by the name of the policy, as objects of `useDefault`, `priority` and `value`.
    #[inline]
    pub fn policies(mut self, policies: impl Into<JsonObject>) -> Self {
        self.policies = Some(policies.into());
        self
    }
}

wire::table! {
    sent object Request {
        role_id: "roleId" required,
        name: "name" optional,
        description: "description" optional,
        color: "color" maybe,
        icon_url: "iconUrl" maybe,
        target: "target" optional,
        cond_formula: "condFormula" optional,
        is_public: "isPublic" optional,
        is_moderator: "isModerator" optional,
        is_administrator: "isAdministrator" optional,
        is_explorable: "isExplorable" optional,
        as_badge: "asBadge" optional,
        preserve_assignment_on_move_account: "preserveAssignmentOnMoveAccount" optional,
        can_edit_members_by_moderator: "canEditMembersByModerator" optional,
        display_order: "displayOrder" optional,
        policies: "policies" optional,
    }
}

/// The answer of [`admin/roles/update`](fn@crate::endpoints::admin::roles::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/update")
        .permission("write:admin:roles")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[("preserveAssignmentOnMoveAccount", crate::availability::SINCE_2025_4_1)],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
