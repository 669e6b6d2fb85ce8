//! Any body read as a value: whatever is wrong with it, the error finds its place in it.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use misskey_runtime::{Maybe, Reply, Timestamp};

type Nested = Vec<BTreeMap<String, Maybe<Vec<(i64, Timestamp)>>>>;

fuzz_target!(|body: &[u8]| {
    for kind in [None, Some("text/plain")] {
        let reply = Reply::from_parts(200, kind, body.to_vec());
        let _ = reply.free::<serde_json::Value>();
        let _ = reply.optional::<String>();
        if let Err(error) = reply.json::<Nested>() {
            let words = format!("{error} {error:?}");
            // The pointer is as long as the names in it; the rest is bounded.
            assert!(words.len() < 4000 + 10 * error.pointer().len(), "{words}");
            assert_eq!(error.body().as_ref(), body);
            // Where the body is JSON, the pointer leads to something in it.
            if let Ok(value) = serde_json::from_slice::<serde_json::Value>(body) {
                assert!(value.pointer(error.pointer()).is_some(), "{words}");
            }
        }
    }
});
