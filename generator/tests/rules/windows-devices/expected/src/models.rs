// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod error;
pub use error::Error;

mod nul_;
pub use nul_::Nul;
