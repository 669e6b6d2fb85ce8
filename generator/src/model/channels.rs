//! The streaming API: channels, events and messages.

use super::types::{Home, Type, TypeId};

/// The streaming API.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Streaming {
    /// How many channels the server serves over one connection.
    pub max_channels: usize,
    /// Events that several channels have in common.
    pub shared_events: Vec<Events>,
    /// In the file's order.
    pub channels: Vec<Channel>,
    /// What can happen to a note.
    pub note_updated: Events,
    /// What everybody is told.
    pub broadcasts: Events,
    /// The type of a note's id.
    pub note_id: Type,
}

/// A channel.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Channel {
    /// On the wire.
    pub name: String,
    /// Our sentence.
    pub doc: String,
    /// The permission that an app's token needs.
    pub permission: Option<String>,
    /// Whether a token is needed.
    pub credential: bool,
    /// Whether it is served once over one connection.
    pub shared: bool,
    /// Whether its events go on after `disconnect`.
    pub lingers: bool,
    /// The struct of its parameters.
    pub params: TypeId,
    /// Places of the parameters whose lists, and the lists in them, must not be empty.
    pub non_empty: Vec<usize>,
    /// What it sends; under the name of shared events where `shares_events`.
    pub events: Events,
    /// Whether its events are those of `Streaming::shared_events` of that name.
    pub shares_events: bool,
    /// The type that sends to it.
    pub sender: Option<String>,
    /// What it takes.
    pub messages: Vec<Message>,
    /// How what it has told is listed.
    pub history: Option<History>,
}

/// An endpoint that lists what a channel has told.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct History {
    /// The endpoint's name.
    pub endpoint: String,
    /// The variant of the event that an item of the list was.
    pub event: String,
    /// The endpoint's `sinceDate`, by its name in Rust.
    pub since: String,
    /// What goes into the other fields of the request, by their names in Rust; the rest is left out.
    pub values: Vec<(String, HistoryValue)>,
}

/// What goes into a field of a request for history.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub enum HistoryValue {
    /// What the channel's parameter holds, by its name in Rust.
    Param(String),
    /// Always this.
    Constant(bool),
}

/// The events of a channel or the like, which are one enum in one file.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Events {
    /// The module in Rust.
    pub module: String,
    /// What the module's types are at home in.
    pub home: Home,
    /// The enum.
    pub name: String,
    /// In the file's order.
    pub list: Vec<Event>,
}

/// An event.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Event {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub variant: String,
    /// Our sentence.
    pub doc: String,
    /// What it carries.
    pub payload: Option<Type>,
}

/// A message to a channel.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Message {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub method: String,
    /// Our sentence.
    pub doc: String,
    /// What it carries.
    pub payload: Option<Type>,
}
