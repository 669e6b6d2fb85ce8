// Written by `cargo xtask regen`. Do not edit.

//! `UgcVisibility` and the types inside it.
use misskey_runtime::wire;

/// Whose posts visitors see who are not signed in. Since 2025.8.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UgcVisibility {
    /// `all`: Visitors see everything that is public.
    All,
    /// `local`: Visitors see what local users posted.
    Local,
    /// `none`: Visitors see nothing that users posted.
    None,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    UgcVisibility or Unknown {
        All = "all",
        Local = "local",
        None = "none",
    }
}
