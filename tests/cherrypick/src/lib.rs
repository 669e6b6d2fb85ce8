//! A client of CherryPick, a fork of Misskey, for the test that one client serves several generated crates.

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
