//! The API as we describe it: every type named, every question of Rust's answered. Data alone; what makes it is in [`describe`](crate::describe()).

mod api;
mod availability;
mod channels;
#[cfg(feature = "keep")]
mod keep;
mod many;
mod types;
mod webhooks;

pub use api::{
    Api, CodeDef, Cursor, Endpoint, ErrorFact, ItemId, PageLimit, Pagination, Request, Response,
    Way,
};
pub use availability::Availability;
pub use channels::{Channel, Event, Events, History, HistoryValue, Message, Streaming};
pub use many::AsksForMany;
pub use types::{
    Body, Branch, Field, Home, KeyedBranch, Lifetime, Limits, Presence, Role, ShapeBranch, Type,
    TypeDef, TypeId, Variant,
};
pub use webhooks::{WebhookEvent, Webhooks};
