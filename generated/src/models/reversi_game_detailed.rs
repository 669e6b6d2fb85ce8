// Written by `cargo xtask regen`. Do not edit.

//! `ReversiGameDetailed` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};
use misskey_runtime::wire::JsonObject;

/// A game of Reversi with its board and moves.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameDetailed {
    /// Id of the game.
    pub id: ids::ReversiGameId,
    /// When the game was set up.
    pub created_at: Timestamp,
    /// When the game began; null before that.
    pub started_at: Option<Timestamp>,
    /// When the game ended; null before that.
    pub ended_at: Option<Timestamp>,
    /// Whether the game has begun.
    pub is_started: bool,
    /// Whether the game is over.
    pub is_ended: bool,
    /// Settings proposed by the first user; null when there are none.
    pub form1: Option<JsonObject>,
    /// Settings proposed by the second user; null when there are none.
    pub form2: Option<JsonObject>,
    /// Whether the first user is ready to begin.
    pub user1_ready: bool,
    /// Whether the second user is ready to begin.
    pub user2_ready: bool,
    /// The first user.
    pub user1_id: ids::UserId,
    /// The second user.
    pub user2_id: ids::UserId,
    /// The first user.
    pub user1: models::UserLite,
    /// The second user.
    pub user2: models::UserLite,
    /// The user who won; null while the game is on and for a draw.
    pub winner_id: Option<ids::UserId>,
    /// The winner; null for a draw and before the end.
    pub winner: Option<models::UserLite>,
    /// The user who gave up; null if nobody did.
    pub surrendered_user_id: Option<ids::UserId>,
    /// The user whose time ran out; null if nobody's did.
    pub timeout_user_id: Option<ids::UserId>,
    /// Which of the two users plays black, 1 or 2; null before the game begins.
    pub black: Option<i64>,
    /// Who plays black: the first user, the second or one drawn by lot.
    pub bw: ReversiBlackPlayer,
    /// Whether only the usual rules are accepted.
    pub no_irregular_rules: bool,
    /// Whether the player with fewer stones wins.
    pub is_llotheo: bool,
    /// Whether stones may be set on any free square.
    pub can_put_everywhere: bool,
    /// Whether opposite edges of the board are joined.
    pub looped_board: bool,
    /// Time for each move, in seconds.
    pub time_limit_for_each_turn: i64,
    /// The moves so far, in the compact form of the game's own library.
    pub logs: Vec<Vec<i64>>,
    /// Rows of the board, one character a square.
    pub map: Vec<String>,
}

wire::table! {
    received object ReversiGameDetailed {
        id: "id" required,
        created_at: "createdAt" required,
        started_at: "startedAt" nullable,
        ended_at: "endedAt" nullable,
        is_started: "isStarted" required,
        is_ended: "isEnded" required,
        form1: "form1" nullable,
        form2: "form2" nullable,
        user1_ready: "user1Ready" required,
        user2_ready: "user2Ready" required,
        user1_id: "user1Id" required,
        user2_id: "user2Id" required,
        user1: "user1" required,
        user2: "user2" required,
        winner_id: "winnerId" nullable,
        winner: "winner" nullable,
        surrendered_user_id: "surrenderedUserId" nullable,
        timeout_user_id: "timeoutUserId" nullable,
        black: "black" nullable,
        bw: "bw" required,
        no_irregular_rules: "noIrregularRules" required,
        is_llotheo: "isLlotheo" required,
        can_put_everywhere: "canPutEverywhere" required,
        looped_board: "loopedBoard" required,
        time_limit_for_each_turn: "timeLimitForEachTurn" required,
        logs: "logs" required,
        map: "map" required,
    }
}

/// Who plays black, and so moves first, in a game of Reversi. Since 2026.3.2.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReversiBlackPlayer {
    /// `random`: Drawn by lot.
    Random,
    /// `1`: The first user.
    User1,
    /// `2`: The second user.
    User2,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ReversiBlackPlayer or Unknown {
        Random = "random",
        User1 = "1",
        User2 = "2",
    }
}
