// Written by `cargo xtask regen`. Do not edit.

//! `queueStats`: how busy the server's job queues are, every ten seconds.
use crate::Error;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// How busy the server's job queues are, every ten seconds.
///
/// The channel `queueStats`. Works without a token. It can be open only once on a connection. [`Subscription::sender`](crate::streaming::Subscription::sender) gives a [`QueueStatsSender`] to write to it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct QueueStats {}

impl QueueStats {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object QueueStats {} }

impl ChannelParams for QueueStats {
    type Event = QueueStatsEvent;
    type Sender = QueueStatsSender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("queueStats").shared().per_connection(32)
    }
}

/// An event of the channel [`QueueStats`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum QueueStatsEvent {
    /// `stats`: the latest measurement.
    Stats(Box<QueueStatsTick>),
    /// `statsLog`: the answer to `requestLog`, newest first.
    StatsLog(Vec<QueueStatsTick>),
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

impl StreamEvent for QueueStatsEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "stats" => Self::Stats(Box::new(body.json()?)),
                "statsLog" => Self::StatsLog(body.json()?),
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
impl misskey_runtime::testing::Told for QueueStatsEvent {
    const CHANNELS: &'static [&'static str] = &["queueStats"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Stats(body) => ("stats", misskey_runtime::testing::json(body)),
                Self::StatsLog(body) => {
                    ("statsLog", misskey_runtime::testing::json(body))
                }
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// Writes to the channel [`QueueStats`]; cheap to clone.
#[derive(Debug, Clone)]
pub struct QueueStatsSender(Sender);
impl From<Sender> for QueueStatsSender {
    #[inline]
    fn from(sender: Sender) -> Self {
        Self(sender)
    }
}
impl QueueStatsSender {
    /// Asks for past measurements, which come as `statsLog`.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn request_log(
        &self,
        message: QueueStatsRequestLogMessage,
    ) -> Result<(), Error> {
        self.0.send("requestLog", &message).await
    }
}

/// The jobs of one queue.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueStatsCount {
    /// Jobs begun since the last measurement.
    pub active_since_prev_tick: i64,
    /// Jobs at work.
    pub active: i64,
    /// Jobs that wait for a worker.
    pub waiting: i64,
    /// Jobs that wait for their time.
    pub delayed: i64,
}

wire::table! {
    received object QueueStatsCount {
        active_since_prev_tick: "activeSincePrevTick" required,
        active: "active" required,
        waiting: "waiting" required,
        delayed: "delayed" required,
    }
}

/// One measurement of the queues to and from other servers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueStatsTick {
    /// To other servers.
    pub deliver: QueueStatsCount,
    /// From other servers.
    pub inbox: QueueStatsCount,
}

wire::table! {
    received object QueueStatsTick {
        deliver: "deliver" required,
        inbox: "inbox" required,
    }
}

/// Asks for past measurements, which come as `statsLog`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueueStatsRequestLogMessage {
    /// Any text.
    pub id: String,
    /// How many at most; the server keeps 200.
    pub length: i64,
}

impl QueueStatsRequestLogMessage {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<String>, length: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            length: length.into(),
        }
    }
}

wire::table! {
    sent object QueueStatsRequestLogMessage {
        id: "id" required,
        length: "length" required,
    }
}
