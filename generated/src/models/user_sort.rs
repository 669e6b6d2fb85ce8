// Written by `cargo xtask regen`. Do not edit.

//! `UserSort` and the types inside it.
use misskey_runtime::wire;

/// The order of a list of users. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserSort {
    /// `+follower`
    FollowerDescending,
    /// `-follower`
    FollowerAscending,
    /// `+createdAt`
    CreatedAtDescending,
    /// `-createdAt`
    CreatedAtAscending,
    /// `+updatedAt`
    UpdatedAtDescending,
    /// `-updatedAt`
    UpdatedAtAscending,
    /// `+pv`. Only on misskey.io.
    PvDescending,
    /// `-pv`. Only on misskey.io.
    PvAscending,
    /// `+localFollower`. Only on Sharkey.
    LocalFollowerDescending,
    /// `-localFollower`. Only on Sharkey.
    LocalFollowerAscending,
    /// A value that this version does not know, as it came.
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
