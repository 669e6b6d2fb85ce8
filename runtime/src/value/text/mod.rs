//! Texts that programs read and write: who somebody is, what a reaction is, and Misskey's markup.

mod acct;
pub mod mfm;
mod reaction;

pub use acct::{Acct, ParseAcctError};
pub use reaction::{ParseReactionError, Reaction};
