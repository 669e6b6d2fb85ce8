// Written by `cargo xtask regen`. Do not edit.

//! `antenna`: notes that an antenna of the user catches.
use crate::ids;
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// Notes that an antenna of the user catches.
///
/// The channel `antenna`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Antenna {
    pub antenna_id: ids::AntennaId,
}

impl Antenna {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(antenna_id: impl Into<ids::AntennaId>) -> Self {
        Self {
            antenna_id: antenna_id.into(),
        }
    }
}

wire::table! {
    sent object Antenna {
        antenna_id: "antennaId" required,
    }
}

impl ChannelParams for Antenna {
    type Event = TimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("antenna")
            .permission("read:account")
            .credential()
            .per_connection(32)
    }
}
