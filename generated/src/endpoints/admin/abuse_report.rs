// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/abuse-report`.

pub mod notification_recipient;
