// Written by `cargo xtask regen`. Do not edit.

//! `serverStats`: how busy the server's machine is, every two seconds. If the server does not measure it, no events come.
use crate::Error;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// How busy the server's machine is, every two seconds. If the server does not measure it, no events come.
///
/// The channel `serverStats`. Works without a token. It can be open only once on a connection. [`Subscription::sender`](crate::streaming::Subscription::sender) gives a [`ServerStatsSender`] to write to it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ServerStats {}

impl ServerStats {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object ServerStats {} }

impl ChannelParams for ServerStats {
    type Event = ServerStatsEvent;
    type Sender = ServerStatsSender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("serverStats").shared().per_connection(32)
    }
}

/// An event of the channel [`ServerStats`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ServerStatsEvent {
    /// `stats`: the latest measurement.
    Stats(Box<ServerStatsTick>),
    /// `statsLog`: the answer to `requestLog`, newest first.
    StatsLog(Vec<ServerStatsTick>),
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

impl StreamEvent for ServerStatsEvent {
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
impl misskey_runtime::testing::Told for ServerStatsEvent {
    const CHANNELS: &'static [&'static str] = &["serverStats"];
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

/// Writes to the channel [`ServerStats`]; cheap to clone.
#[derive(Debug, Clone)]
pub struct ServerStatsSender(Sender);
impl From<Sender> for ServerStatsSender {
    #[inline]
    fn from(sender: Sender) -> Self {
        Self(sender)
    }
}
impl ServerStatsSender {
    /// Asks for past measurements, which come as `statsLog`.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn request_log(
        &self,
        message: ServerStatsRequestLogMessage,
    ) -> Result<(), Error> {
        self.0.send("requestLog", &message).await
    }
}

/// One measurement of the server's machine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerStatsTick {
    /// Share of the processors' time in use, from 0 to 1.
    pub cpu: f64,
    /// Memory, in bytes.
    pub mem: ServerStatsTickMem,
    /// The network, in bytes a second.
    pub net: ServerStatsTickNet,
    /// The disks, in requests a second.
    pub fs: ServerStatsTickFs,
}

wire::table! {
    received object ServerStatsTick {
        cpu: "cpu" required,
        mem: "mem" required,
        net: "net" required,
        fs: "fs" required,
    }
}

/// Memory, in bytes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerStatsTickMem {
    /// In use, caches included.
    pub used: f64,
    /// In use, caches left out.
    pub active: f64,
}

wire::table! {
    received object ServerStatsTickMem {
        used: "used" required,
        active: "active" required,
    }
}

/// The network, in bytes a second.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerStatsTickNet {
    /// Received.
    pub rx: f64,
    /// Sent.
    pub tx: f64,
}

wire::table! {
    received object ServerStatsTickNet {
        rx: "rx" required,
        tx: "tx" required,
    }
}

/// The disks, in requests a second.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerStatsTickFs {
    /// Reads.
    pub r: f64,
    /// Writes.
    pub w: f64,
}

wire::table! {
    received object ServerStatsTickFs {
        r: "r" required,
        w: "w" required,
    }
}

/// Asks for past measurements, which come as `statsLog`.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ServerStatsRequestLogMessage {
    /// Any text that is not empty.
    pub id: String,
    /// How many at most; the server keeps 200.
    pub length: i64,
}

impl ServerStatsRequestLogMessage {
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
    sent object ServerStatsRequestLogMessage {
        id: "id" required,
        length: "length" required,
    }
}
