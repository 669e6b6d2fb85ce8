// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaFollowersOrFollowingOrNotes` and the types inside it.
use misskey_runtime::wire;

/// A condition on the number of a user's followers, follows or notes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaFollowersOrFollowingOrNotes {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// Which number is compared, and how.
    pub type_: RoleCondCountType,
    /// The number to compare with.
    pub value: i64,
}

wire::table! {
    received object RoleCondFormulaFollowersOrFollowingOrNotes {
        id: "id" required,
        type_: "type" required,
        value: "value" required,
    }
}

/// Which number is compared, and how.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondCountType {
    /// `followersLessThanOrEq`: The user has at most the given number of followers.
    FollowersLessThanOrEq,
    /// `followersMoreThanOrEq`: The user has at least the given number of followers.
    FollowersMoreThanOrEq,
    /// `followingLessThanOrEq`: The user follows at most the given number of users.
    FollowingLessThanOrEq,
    /// `followingMoreThanOrEq`: The user follows at least the given number of users.
    FollowingMoreThanOrEq,
    /// `notesLessThanOrEq`: The user has posted at most the given number of notes.
    NotesLessThanOrEq,
    /// `notesMoreThanOrEq`: The user has posted at least the given number of notes.
    NotesMoreThanOrEq,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleCondCountType or Unknown {
        FollowersLessThanOrEq = "followersLessThanOrEq",
        FollowersMoreThanOrEq = "followersMoreThanOrEq",
        FollowingLessThanOrEq = "followingLessThanOrEq",
        FollowingMoreThanOrEq = "followingMoreThanOrEq",
        NotesLessThanOrEq = "notesLessThanOrEq",
        NotesMoreThanOrEq = "notesMoreThanOrEq",
    }
}
