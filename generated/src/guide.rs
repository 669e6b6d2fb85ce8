// Written by `cargo xtask regen`. Do not edit.

#![doc = include_str!("guide/overview.md")]
#[doc = include_str!("guide/bot.md")]
pub mod bot {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/lists.md")]
pub mod lists {}

#[doc = include_str!("guide/servers.md")]
pub mod servers {}

#[doc = include_str!("guide/sign_in.md")]
pub mod sign_in {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[doc = include_str!("guide/timelines.md")]
pub mod timelines {}

#[doc = include_str!("guide/upgrading.md")]
pub mod upgrading {}

#[doc = include_str!("guide/uploads.md")]
pub mod uploads {}

#[doc = include_str!("guide/webhooks.md")]
pub mod webhooks {}
