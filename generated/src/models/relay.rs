// Written by `cargo xtask regen`. Do not edit.

//! `Relay` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A relay that passes public notes between servers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Relay {
    pub id: ids::RelayId,
    pub inbox: String,
    /// Default: `"requesting"`.
    pub status: RelayStatus,
}

wire::table! {
    received object Relay {
        id: "id" required,
        inbox: "inbox" required,
        status: "status" required,
    }
}

/// What `admin/relays/add.response.status` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RelayStatus {
    /// `requesting`
    Requesting,
    /// `accepted`
    Accepted,
    /// `rejected`
    Rejected,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RelayStatus or Unknown {
        Requesting = "requesting",
        Accepted = "accepted",
        Rejected = "rejected",
    }
}
