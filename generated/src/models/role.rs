// Written by `cargo xtask regen`. Do not edit.

//! `Role` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use misskey_runtime::wire::Json;
use std::collections::BTreeMap;

/// A role with its policies and the way it is given.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Role {
    /// Id of the role.
    pub id: ids::RoleId,
    /// Name of the role.
    pub name: String,
    /// The color of the role as a CSS color; null when there is none.
    pub color: Option<String>,
    /// Address of the role's icon; null when there is none.
    pub icon_url: Option<String>,
    /// What the role is for, in the administrators' words.
    pub description: String,
    /// Whether its holders have moderator rights.
    pub is_moderator: bool,
    /// Whether its holders have administrator rights.
    pub is_administrator: bool,
    /// Place in lists; higher numbers come first.
    pub display_order: i64,
    /// When the role was created.
    pub created_at: Timestamp,
    /// When the role was last changed.
    pub updated_at: Timestamp,
    /// Whether the role is given by hand or by its condition.
    pub target: RoleTarget,
    /// The condition that gives the role; without effect where it is assigned by hand.
    pub cond_formula: models::RoleCondFormulaValue,
    /// Whether the role is shown on its holders' profiles.
    pub is_public: bool,
    /// Whether everybody may list the role's holders and read their public notes as a timeline.
    pub is_explorable: bool,
    /// Whether it is shown as a badge beside the names of its holders.
    pub as_badge: bool,
    /// Whether the assignment follows its holder to a new account. Since 2025.4.1.
    pub preserve_assignment_on_move_account: Option<bool>,
    /// Whether moderators too may assign it.
    pub can_edit_members_by_moderator: bool,
    /// What the role changes, by the name of the policy.
    pub policies: BTreeMap<String, RolePolicy>,
    /// How many users hold the role by assignment.
    pub users_count: i64,
}

wire::table! {
    received object Role {
        id: "id" required,
        name: "name" required,
        color: "color" nullable,
        icon_url: "iconUrl" nullable,
        description: "description" required,
        is_moderator: "isModerator" required,
        is_administrator: "isAdministrator" required,
        display_order: "displayOrder" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" required,
        target: "target" required,
        cond_formula: "condFormula" required,
        is_public: "isPublic" required,
        is_explorable: "isExplorable" required,
        as_badge: "asBadge" required,
        preserve_assignment_on_move_account: "preserveAssignmentOnMoveAccount" optional,
        can_edit_members_by_moderator: "canEditMembersByModerator" required,
        policies: "policies" required,
        users_count: "usersCount" required,
    }
}

/// Whether a role is given by hand or by a condition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleTarget {
    /// `manual`: The role is given by hand.
    Manual,
    /// `conditional`: Everybody who meets the role's condition has it.
    Conditional,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleTarget or Unknown {
        Manual = "manual",
        Conditional = "conditional",
    }
}

/// What a role says about one policy.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RolePolicy {
    /// The value in place of the base one, of the policy's own type.
    pub value: Maybe<Json>,
    /// Which role wins where several set the policy, from 0 to 2; the highest counts.
    pub priority: Option<i64>,
    /// Whether the role leaves this policy at its base value.
    pub use_default: Option<bool>,
}

wire::table! {
    received object RolePolicy {
        value: "value" maybe,
        priority: "priority" optional,
        use_default: "useDefault" optional,
    }
}
