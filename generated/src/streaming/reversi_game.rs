// Written by `cargo xtask regen`. Do not edit.

//! `reversiGame`: a game of Reversi, to play or to watch. If it does not exist, no events come.
use crate::{Error, ids, models};
use misskey_runtime::{DecodeError, Reply, UnixMillis};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// A game of Reversi, to play or to watch. If it does not exist, no events come.
///
/// The channel `reversiGame`. Works without a token. [`Subscription::sender`](crate::streaming::Subscription::sender) gives a [`ReversiGameSender`] to write to it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReversiGame {
    /// The game.
    pub game_id: ids::ReversiGameId,
}

impl ReversiGame {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(game_id: impl Into<ids::ReversiGameId>) -> Self {
        Self { game_id: game_id.into() }
    }
}

wire::table! {
    sent object ReversiGame {
        game_id: "gameId" required,
    }
}

impl ChannelParams for ReversiGame {
    type Event = ReversiGameEvent;
    type Sender = ReversiGameSender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("reversiGame").per_connection(32)
    }
}

/// An event of the channel [`ReversiGame`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReversiGameEvent {
    /// `started`: the game begins. If the first move already ends it, only `ended` comes.
    Started(Box<ReversiGameStarted>),
    /// `ended`: the game is over: played to the end, given up, or lost on time.
    Ended(Box<ReversiGameEnded>),
    /// `canceled`: a player called the game off before it began.
    Canceled(Box<ReversiGameCanceled>),
    /// `changeReadyStates`: a player is ready, or no longer.
    ChangeReadyStates(Box<ReversiGameChangeReadyStates>),
    /// `updateSettings`: a player changed a setting.
    UpdateSettings(Box<ReversiGameUpdateSettings>),
    /// `log`: a move.
    Log(Box<ReversiGameLog>),
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

impl StreamEvent for ReversiGameEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "started" => Self::Started(Box::new(body.json()?)),
                "ended" => Self::Ended(Box::new(body.json()?)),
                "canceled" => Self::Canceled(Box::new(body.json()?)),
                "changeReadyStates" => Self::ChangeReadyStates(Box::new(body.json()?)),
                "updateSettings" => Self::UpdateSettings(Box::new(body.json()?)),
                "log" => Self::Log(Box::new(body.json()?)),
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
impl misskey_runtime::testing::Told for ReversiGameEvent {
    const CHANNELS: &'static [&'static str] = &["reversiGame"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Started(body) => ("started", misskey_runtime::testing::json(body)),
                Self::Ended(body) => ("ended", misskey_runtime::testing::json(body)),
                Self::Canceled(body) => {
                    ("canceled", misskey_runtime::testing::json(body))
                }
                Self::ChangeReadyStates(body) => {
                    ("changeReadyStates", misskey_runtime::testing::json(body))
                }
                Self::UpdateSettings(body) => {
                    ("updateSettings", misskey_runtime::testing::json(body))
                }
                Self::Log(body) => ("log", misskey_runtime::testing::json(body)),
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// Writes to the channel [`ReversiGame`]; cheap to clone.
#[derive(Debug, Clone)]
pub struct ReversiGameSender(Sender);
impl From<Sender> for ReversiGameSender {
    #[inline]
    fn from(sender: Sender) -> Self {
        Self(sender)
    }
}
impl ReversiGameSender {
    /// Says whether the player is ready.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn ready(&self, ready: bool) -> Result<(), Error> {
        self.0.send("ready", &ready).await
    }
    /// Changes a setting of a game that has not begun yet.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn update_settings(
        &self,
        message: ReversiGameUpdateSettingsMessage,
    ) -> Result<(), Error> {
        self.0.send("updateSettings", &message).await
    }
    /// Makes a move.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn put_stone(
        &self,
        message: ReversiGamePutStoneMessage,
    ) -> Result<(), Error> {
        self.0.send("putStone", &message).await
    }
    /// Calls the game off before it begins.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn cancel(&self) -> Result<(), Error> {
        self.0.send("cancel", &()).await
    }
    /// Says that the other player's time is over.
    ///
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn claim_time_is_up(&self) -> Result<(), Error> {
        self.0.send("claimTimeIsUp", &()).await
    }
}

/// A setting of a game that has not begun yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReversiGameSetting {
    /// `map`: The board, as rows of text.
    Map,
    /// `bw`: Who plays black.
    Bw,
    /// `isLlotheo`: Whether the player with fewer stones wins.
    IsLlotheo,
    /// `canPutEverywhere`: Whether stones may be set on any free square.
    CanPutEverywhere,
    /// `loopedBoard`: Whether the edges of the board are joined.
    LoopedBoard,
    /// `timeLimitForEachTurn`: How long a player may think about a move, in seconds.
    TimeLimitForEachTurn,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ReversiGameSetting or Unknown {
        Map = "map",
        Bw = "bw",
        IsLlotheo = "isLlotheo",
        CanPutEverywhere = "canPutEverywhere",
        LoopedBoard = "loopedBoard",
        TimeLimitForEachTurn = "timeLimitForEachTurn",
    }
}

/// The game begins. If the first move already ends it, only `ended` comes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameStarted {
    /// The game as it begins.
    pub game: models::ReversiGameDetailed,
}

wire::table! {
    received object ReversiGameStarted {
        game: "game" required,
    }
}

/// The game is over: played to the end, given up, or lost on time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameEnded {
    /// Who won; null for a draw.
    pub winner_id: Option<ids::UserId>,
    /// The game with all its moves.
    pub game: models::ReversiGameDetailed,
}

wire::table! {
    received object ReversiGameEnded {
        winner_id: "winnerId" nullable,
        game: "game" required,
    }
}

/// A player called the game off before it began.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameCanceled {
    /// The user who did.
    pub user_id: ids::UserId,
}

wire::table! {
    received object ReversiGameCanceled {
        user_id: "userId" required,
    }
}

/// A player is ready, or no longer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameChangeReadyStates {
    /// Whether the first player is ready.
    pub user1: bool,
    /// Whether the second player is ready.
    pub user2: bool,
}

wire::table! {
    received object ReversiGameChangeReadyStates {
        user1: "user1" required,
        user2: "user2" required,
    }
}

/// A player changed a setting.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameUpdateSettings {
    /// The user who did.
    pub user_id: ids::UserId,
    /// Which setting.
    pub key: ReversiGameSetting,
    /// Its new value: rows of text, text, a boolean or a number of seconds, as the setting wants it.
    pub value: Json,
}

wire::table! {
    received object ReversiGameUpdateSettings {
        user_id: "userId" required,
        key: "key" required,
        value: "value" required,
    }
}

/// A move.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameLog {
    /// When it was made.
    pub time: UnixMillis,
    /// Whose move it is: true for black.
    pub player: bool,
    /// `put`, the only one so far.
    pub operation: String,
    /// The square, counted row by row from 0.
    pub pos: i64,
    /// The text by which the player who made it knows it.
    pub id: Option<String>,
}

wire::table! {
    received object ReversiGameLog {
        time: "time" required,
        player: "player" required,
        operation: "operation" required,
        pos: "pos" required,
        id: "id" nullable,
    }
}

/// Changes a setting of a game that has not begun yet.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReversiGameUpdateSettingsMessage {
    /// Which setting.
    pub key: ReversiGameSetting,
    /// Its new value: rows of text for `map`, `random`, `1` or `2` for `bw`, seconds for the time limit, else a boolean.
    pub value: Json,
}

impl ReversiGameUpdateSettingsMessage {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(key: impl Into<ReversiGameSetting>, value: impl Into<Json>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire::table! {
    sent object ReversiGameUpdateSettingsMessage {
        key: "key" required,
        value: "value" required,
    }
}

/// Makes a move.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReversiGamePutStoneMessage {
    /// The square, counted row by row from 0.
    pub pos: i64,
    /// Any text to know the move by when it comes back as `log`.
    pub id: String,
}

impl ReversiGamePutStoneMessage {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(pos: impl Into<i64>, id: impl Into<String>) -> Self {
        Self {
            pos: pos.into(),
            id: id.into(),
        }
    }
}

wire::table! {
    sent object ReversiGamePutStoneMessage {
        pos: "pos" required,
        id: "id" required,
    }
}
