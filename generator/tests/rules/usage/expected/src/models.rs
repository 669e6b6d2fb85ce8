// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod both;
pub use both::{Both, BothKind};

mod error;
pub use error::Error;

mod never;
pub use never::{Never, NeverDeep};

mod never_tagged;
pub use never_tagged::{NeverTagged, NeverTaggedA, NeverTaggedB};

mod received;
pub use received::Received;

mod sent;
pub use sent::{Sent, SentB};

mod settings;
pub use settings::{Settings, SettingsRequired};

mod uses;
pub use uses::Uses;
