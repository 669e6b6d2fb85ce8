//! Any bytes as some of the largest responses: they decode or give an error that says where, and never panic or hang.
#![no_main]

use libfuzzer_sys::fuzz_target;
use misskey_client::endpoints::{admin, i, notes, roles, users};
use misskey_client::{Endpoint, Reply};

fn decode<R: Endpoint>(reply: &Reply) {
    if let Err(error) = R::decode(reply) {
        // The message is made from the body, so it is part of what is tested.
        let _ = error.to_string();
    }
}

fuzz_target!(|input: (u8, Vec<u8>)| {
    let (which, body) = input;
    let reply = Reply::from_parts(200, Some("application/json"), body);
    match which % 11 {
        0 => decode::<admin::meta::Request>(&reply),
        1 => decode::<admin::queue::jobs::Request>(&reply),
        2 => decode::<admin::show_moderation_logs::Request>(&reply),
        3 => decode::<admin::show_user::Request>(&reply),
        4 => decode::<i::Request>(&reply),
        5 => decode::<i::notifications::Request>(&reply),
        6 => decode::<i::notifications_grouped::Request>(&reply),
        7 => decode::<notes::global_timeline::Request>(&reply),
        8 => decode::<roles::list::Request>(&reply),
        9 => decode::<users::show::Request>(&reply),
        _ => decode::<users::show::ManyRequest>(&reply),
    }
});
