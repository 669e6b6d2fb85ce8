// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use misskey_runtime::wire;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The member `visibility`.
    pub visibility: Option<Visibility>,
}

wire::table! {
    unused object Note {
        visibility: "visibility" optional,
    }
}

/// What `Note.visibility` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// `public`: Everybody can read it.
    Public,
    /// `home`
    Home,
    /// `followers`
    Followers,
    /// `specified`: Chosen users can read it.
    Specified,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Visibility or Unknown {
        Public = "public",
        Home = "home",
        Followers = "followers",
        Specified = "specified",
    }
}
