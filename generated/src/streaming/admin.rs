// Written by `cargo xtask regen`. Do not edit.

//! `admin`: events for moderators. Anybody may connect, but only users with a moderator's or administrator's role get events.
use crate::ids;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Events for moderators. Anybody may connect, but only users with a moderator's or administrator's role get events.
///
/// The channel `admin`. Needs a token with the permission [`read:admin:stream`](crate::Permission::ReadAdminStream). It can be open only once on a connection. The server goes on sending its events after it is disconnected, so it stays open once it was, and opening it again picks it up.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Admin {}

impl Admin {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Admin {} }

impl ChannelParams for Admin {
    type Event = AdminEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("admin")
            .permission("read:admin:stream")
            .credential()
            .shared()
            .lingers()
            .per_connection(32)
    }
}

/// An event of the channel [`Admin`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AdminEvent {
    /// `newAbuseUserReport`: a user was reported.
    NewAbuseUserReport(Box<AdminNewAbuseUserReport>),
    /// The connection was lost and is back; events in between were not received.
    Gap(Gap),
    /// This many events were dropped because the reader was too slow.
    Lagged(u64),
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Json,
    },
}

impl StreamEvent for AdminEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "newAbuseUserReport" => Self::NewAbuseUserReport(Box::new(body.json()?)),
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
    #[inline]
    fn gap(gap: Gap) -> Self {
        Self::Gap(gap)
    }
    #[inline]
    fn lagged(events: u64) -> Self {
        Self::Lagged(events)
    }
}

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for AdminEvent {
    const CHANNELS: &'static [&'static str] = &["admin"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::NewAbuseUserReport(body) => {
                    ("newAbuseUserReport", misskey_runtime::testing::json(body))
                }
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// A user was reported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AdminNewAbuseUserReport {
    /// The report.
    pub id: ids::AbuseUserReportId,
    /// Who is reported.
    pub target_user_id: ids::UserId,
    /// Who reports.
    pub reporter_id: ids::UserId,
    /// What the reporter wrote about it.
    pub comment: String,
}

wire::table! {
    received object AdminNewAbuseUserReport {
        id: "id" required,
        target_user_id: "targetUserId" required,
        reporter_id: "reporterId" required,
        comment: "comment" required,
    }
}
