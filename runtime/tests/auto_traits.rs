//! What programs hold can be sent to other threads, and be referred to from several.
#![cfg(feature = "streaming")]

use misskey_runtime::streaming::{Broadcasts, Connection, FilledSubscription, Subscription};
use misskey_runtime::{Call, Client, ClientBuilder, Error, Items, Pages, Reply, Upload};

fn shared<T: Send + Sync>() {}

/// For any type of a list, a channel or an event: that it compiles is the test.
#[allow(dead_code)]
fn all<R, C, E>()
where
    R: misskey_runtime::Paginate + Sync,
    R::Item: Sync,
    C: misskey_runtime::streaming::FillsGaps + Sync,
    C::Event: Sync,
    C::Request: Sync,
    E: misskey_runtime::streaming::StreamEvent + Sync,
{
    shared::<Call<R::Response>>();
    shared::<Pages<R>>();
    shared::<Items<R>>();
    shared::<Subscription<C>>();
    shared::<FilledSubscription<C>>();
    shared::<Broadcasts<E>>();
}

#[test]
fn what_programs_hold_is_send_and_sync() {
    shared::<Client>();
    shared::<ClientBuilder>();
    shared::<Connection>();
    shared::<Error>();
    shared::<Reply>();
    shared::<Upload>();
}
