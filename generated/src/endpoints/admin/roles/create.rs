// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/create`: creates a role that is assigned by hand or by a condition.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`admin/roles/create`](fn@crate::endpoints::admin::roles::create): creates a role that is assigned by hand or by a condition.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the role.
    pub name: String,
    /// What the role is for.
    pub description: String,
    /// Color in CSS notation.
    pub color: Option<String>,
    /// Address of the role's icon; null for none.
    pub icon_url: Option<String>,
    /// Whether it is assigned by hand or given by a condition.
    pub target: models::RoleTarget,
    /// The condition that gives the role; without effect where it is assigned by hand.
    pub cond_formula: JsonObject,
    /// Whether the role is shown on its holders' profiles.
    pub is_public: bool,
    /// Whether its holders have moderator rights.
    pub is_moderator: bool,
    /// Whether its holders have administrator rights.
    pub is_administrator: bool,
    /// Whether all may list its holders and read their public notes as a timeline. Default: `false`.
    pub is_explorable: Option<bool>,
    /// Whether it is shown as a badge beside the names of its holders.
    pub as_badge: bool,
    /// Whether the assignment follows its holder to a new account. Since 2025.4.1.
    pub preserve_assignment_on_move_account: Option<bool>,
    /// Whether moderators too may assign it.
    pub can_edit_members_by_moderator: bool,
    /// Place in lists; higher numbers come first.
    pub display_order: i64,
    /// What the role changes, by the name of the policy, as objects of `useDefault`, `priority` and `value`.
    pub policies: JsonObject,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// Name of the role.
    pub name: String,
    /// What the role is for.
    pub description: String,
    /// Color in CSS notation.
    pub color: Option<String>,
    /// Address of the role's icon; null for none.
    pub icon_url: Option<String>,
    /// Whether it is assigned by hand or given by a condition.
    pub target: models::RoleTarget,
    /// The condition that gives the role; without effect where it is assigned by hand.
    pub cond_formula: JsonObject,
    /// Whether the role is shown on its holders' profiles.
    pub is_public: bool,
    /// Whether its holders have moderator rights.
    pub is_moderator: bool,
    /// Whether its holders have administrator rights.
    pub is_administrator: bool,
    /// Whether it is shown as a badge beside the names of its holders.
    pub as_badge: bool,
    /// Whether moderators too may assign it.
    pub can_edit_members_by_moderator: bool,
    /// Place in lists; higher numbers come first.
    pub display_order: i64,
    /// What the role changes, by the name of the policy, as objects of `useDefault`, `priority` and `value`.
    pub policies: JsonObject,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            name: required.name,
            description: required.description,
            color: required.color,
            icon_url: required.icon_url,
            target: required.target,
            cond_formula: required.cond_formula,
            is_public: required.is_public,
            is_moderator: required.is_moderator,
            is_administrator: required.is_administrator,
            is_explorable: None,
            as_badge: required.as_badge,
            preserve_assignment_on_move_account: None,
            can_edit_members_by_moderator: required.can_edit_members_by_moderator,
            display_order: required.display_order,
            policies: required.policies,
        }
    }
    /// Whether all may list its holders and read their public notes as a timeline. Default: `false`.
    #[inline]
    pub fn is_explorable(mut self, is_explorable: bool) -> Self {
        self.is_explorable = Some(is_explorable);
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
}

wire::table! {
    sent object Request {
        name: "name" required,
        description: "description" required,
        color: "color" nullable,
        icon_url: "iconUrl" nullable,
        target: "target" required,
        cond_formula: "condFormula" required,
        is_public: "isPublic" required,
        is_moderator: "isModerator" required,
        is_administrator: "isAdministrator" required,
        is_explorable: "isExplorable" optional,
        as_badge: "asBadge" required,
        preserve_assignment_on_move_account: "preserveAssignmentOnMoveAccount" optional,
        can_edit_members_by_moderator: "canEditMembersByModerator" required,
        display_order: "displayOrder" required,
        policies: "policies" required,
    }
}

/// The answer of [`admin/roles/create`](fn@crate::endpoints::admin::roles::create).
pub type Response = models::Role;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/create")
        .permission("write:admin:roles")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[("preserveAssignmentOnMoveAccount", crate::availability::SINCE_2025_4_1)],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
