//! A client of a small server that speaks as Misskey does. There is no generated code in the repository: `build.rs` writes it from `api.json`.
//!
//! Generated code names its own items by `crate::…`, so it stands at the root of a library of its own; a program depends on that.
//!
//! ```no_run
//! use from_build_script::{Client, endpoints::notes};
//!
//! async fn post() -> Result<(), from_build_script::Error> {
//!     let client = Client::builder("badger.example")?.token("…").build()?;
//!     let note = notes::create(&client, notes::create::Request::new("Hello")).await?;
//!     println!("posted {}", note.id);
//!     Ok(())
//! }
//! ```

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
