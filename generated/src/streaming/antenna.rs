// Written by `cargo xtask regen`. Do not edit.

//! `antenna`: notes that an antenna of the user catches.
use crate::ids;
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// Notes that an antenna of the user catches.
///
/// The channel `antenna`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Missed events are listed by `antennas/notes`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Antenna {
    /// The antenna.
    pub antenna_id: ids::AntennaId,
}

impl Antenna {
    /// Takes the required members; setters add the rest.
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

#[cfg(feature = "antennas")]
impl ::misskey_runtime::streaming::FillsGaps for Antenna {
    type Request = crate::endpoints::antennas::notes::Request;
    fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
        crate::endpoints::antennas::notes::Request {
            antenna_id: self.antenna_id.clone(),
            limit: None,
            since_id: None,
            until_id: None,
            since_date: Some(since),
            until_date: None,
        }
    }
    #[inline]
    fn event(
        item: <Self::Request as ::misskey_runtime::Paginate>::Item,
    ) -> TimelineEvent {
        TimelineEvent::Note(Box::new(item))
    }
    #[inline]
    fn id(event: &TimelineEvent) -> Option<&str> {
        match event {
            TimelineEvent::Note(item) => Some(item.id.as_str()),
            _ => None,
        }
    }
}
