// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaFollowersOrFollowingOrNotes` and the types inside it.
use misskey_runtime::wire;

/// A condition on the number of a user's followers, follows or notes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaFollowersOrFollowingOrNotes {
    pub id: String,
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

/// What `RoleCondFormulaFollowersOrFollowingOrNotes.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondCountType {
    /// `followersLessThanOrEq`
    FollowersLessThanOrEq,
    /// `followersMoreThanOrEq`
    FollowersMoreThanOrEq,
    /// `followingLessThanOrEq`
    FollowingLessThanOrEq,
    /// `followingMoreThanOrEq`
    FollowingMoreThanOrEq,
    /// `notesLessThanOrEq`
    NotesLessThanOrEq,
    /// `notesMoreThanOrEq`
    NotesMoreThanOrEq,
    /// A value that this version does not know, as it came.
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
