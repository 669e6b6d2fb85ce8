// Written by `cargo xtask regen`. Do not edit.

//! `ReversiGameLite` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A game of Reversi without its board and moves.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiGameLite {
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
    pub bw: models::ReversiBlackPlayer,
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
}

wire::table! {
    received object ReversiGameLite {
        id: "id" required,
        created_at: "createdAt" required,
        started_at: "startedAt" nullable,
        ended_at: "endedAt" nullable,
        is_started: "isStarted" required,
        is_ended: "isEnded" required,
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
    }
}
