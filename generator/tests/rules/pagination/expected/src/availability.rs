// Written by `cargo xtask regen`. Do not edit.

//! In which known releases endpoints and members of requests are. A name tells of the crate's own software, and of others that lack the thing
//! in some release.
use misskey_runtime::Availability;

pub(crate) const NOT_MISSKEY: &[Availability] = &[
    Availability::new("misskey", &[("2026.3.2", false)]),
];
