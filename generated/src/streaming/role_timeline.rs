// Written by `cargo xtask regen`. Do not edit.

//! `roleTimeline`: public notes of the users who have a role. If the role does not exist or is not public, no notes come.
use crate::ids;
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// Public notes of the users who have a role. If the role does not exist or is not public, no notes come.
///
/// The channel `roleTimeline`. Works without a token.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct RoleTimeline {
    /// The role.
    pub role_id: ids::RoleId,
}

impl RoleTimeline {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(role_id: impl Into<ids::RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}

wire::table! {
    sent object RoleTimeline {
        role_id: "roleId" required,
    }
}

impl ChannelParams for RoleTimeline {
    type Event = TimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("roleTimeline").per_connection(32)
    }
}
