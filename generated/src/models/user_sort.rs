// Written by `cargo xtask regen`. Do not edit.

//! `UserSort` and the types inside it.
use misskey_runtime::wire;

/// The order of a list of users.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserSort {
    /// `+follower`: Most followers first.
    FollowerDescending,
    /// `-follower`: Fewest followers first.
    FollowerAscending,
    /// `+createdAt`: Newest account first.
    CreatedAtDescending,
    /// `-createdAt`: Oldest account first.
    CreatedAtAscending,
    /// `+updatedAt`: Latest active first.
    UpdatedAtDescending,
    /// `-updatedAt`: Longest inactive first.
    UpdatedAtAscending,
    /// `+pv`: Most page views first. Only on misskey.io.
    PvDescending,
    /// `-pv`: Fewest page views first. Only on misskey.io.
    PvAscending,
    /// `+localFollower`: Most local followers first. Only on Sharkey.
    LocalFollowerDescending,
    /// `-localFollower`: Fewest local followers first. Only on Sharkey.
    LocalFollowerAscending,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    UserSort or Unknown {
        FollowerDescending = "+follower",
        FollowerAscending = "-follower",
        CreatedAtDescending = "+createdAt",
        CreatedAtAscending = "-createdAt",
        UpdatedAtDescending = "+updatedAt",
        UpdatedAtAscending = "-updatedAt",
        PvDescending = "+pv",
        PvAscending = "-pv",
        LocalFollowerDescending = "+localFollower",
        LocalFollowerAscending = "-localFollower",
    }
}
