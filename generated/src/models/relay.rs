// Written by `cargo xtask regen`. Do not edit.

//! `Relay` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A relay that passes public notes between servers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Relay {
    /// Id of the subscription.
    pub id: ids::RelayId,
    /// Address of the relay's inbox.
    pub inbox: String,
    /// Whether the relay has accepted the subscription. Default: `"requesting"`.
    pub status: RelayStatus,
}

wire::table! {
    received object Relay {
        id: "id" required,
        inbox: "inbox" required = "https://remote.example/inbox",
        status: "status" required,
    }
}

/// Whether a relay has accepted the subscription.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RelayStatus {
    /// `requesting`: It has not answered yet.
    Requesting,
    /// `accepted`: It has accepted.
    Accepted,
    /// `rejected`: It has refused.
    Rejected,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RelayStatus or Unknown {
        Requesting = "requesting",
        Accepted = "accepted",
        Rejected = "rejected",
    }
}
