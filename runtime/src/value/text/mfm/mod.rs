//! Misskey's markup, MFM, as far as programs need it that do not show it: writing text that stays text, reading a note without its markup, and finding whom and what it
//! names.
//!
//! What counts as markup is what the server's own parser, mfm.js 0.25, takes for it. There is no tree here: who shows notes needs another crate.
//!
//! ```
//! # use misskey_runtime::mfm;
//! let text = "**Hello** @ai, look at [this](https://misskey.example/) $[spin :blobcat:] #cats";
//! assert_eq!(mfm::plain(text), "Hello @ai, look at this :blobcat: #cats");
//! assert_eq!(mfm::mentions(text)[0].username(), "ai");
//! assert_eq!(mfm::links(text), ["https://misskey.example/"]);
//! assert_eq!(mfm::emoji(text), ["blobcat"]);
//! assert_eq!(mfm::hashtags(text), ["cats"]);
//! let theirs = "I like @everyone and **stars**";
//! assert_eq!(mfm::escape(theirs), "<plain>I like @everyone and **stars**</plain>");
//! ```

mod escape;
mod read;
mod scan;
mod words;

pub use escape::escape;
pub use read::{emoji, hashtags, links, mentions, plain};
