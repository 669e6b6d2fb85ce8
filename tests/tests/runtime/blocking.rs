//! The client without async.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use misskey_runtime::{ErrorKind, Upload, blocking};
use misskey_tests::loopback::api::{CreateFile, Reactions, Search, Show};
use misskey_tests::loopback::{NOTE, Server, TOKEN, json};

/// A server on a runtime of its own.
fn server(
    answer: fn(&misskey_tests::loopback::Request) -> Vec<u8>,
) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::answering(answer));
    (runtime, server)
}

fn client(server: &Server) -> blocking::Client {
    blocking::Client::build(
        blocking::Client::builder(&server.origin())
            .unwrap()
            .token(TOKEN),
    )
    .unwrap()
}

#[test]
fn calls_return_when_they_are_answered() {
    let (_runtime, server) = server(|request| {
        if request.method == "GET" {
            json(200, "[]")
        } else {
            json(200, NOTE)
        }
    });
    let client = client(&server);
    assert_eq!(
        client.send(Show::some()).unwrap().text.as_deref(),
        Some("Hello")
    );
    assert_eq!(
        client
            .wait(client.as_async().send(Show::some()))
            .unwrap()
            .id
            .as_str(),
        "9abcdefghi"
    );
    assert!(client.get(Reactions::default()).unwrap().is_empty());
    client
        .send(CreateFile::new(Upload::from_bytes("x", vec![1; 100_000])))
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("x"), "content").unwrap();
    client
        .send(CreateFile::new(
            client.upload(folder.path().join("x")).unwrap(),
        ))
        .unwrap();
    assert_eq!(
        client.upload(folder.path().join("y")).unwrap_err().kind(),
        ErrorKind::Upload
    );
    assert!(!format!("{client:?}").contains(TOKEN));
    // From many threads at once.
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || {
                (0..20)
                    .filter(|_| client.send(Show::some()).is_ok())
                    .count()
            })
        })
        .collect();
    drop(client);
    assert_eq!(
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum::<usize>(),
        160
    );
}

#[test]
fn lists_are_iterators() {
    let (_runtime, server) = server(|request| {
        let offset = request.json()["offset"].as_u64().unwrap();
        let page: Vec<u64> = (offset..(offset + 2).min(5)).collect();
        json(200, serde_json::to_vec(&page).unwrap())
    });
    let client = client(&server);
    let items: Vec<u64> = client
        .items(Search {
            offset: 0,
            limit: 2,
        })
        .map(Result::unwrap)
        .collect();
    assert_eq!(items, [0, 1, 2, 3, 4]);
    assert_eq!(
        client
            .pages(Search {
                offset: 0,
                limit: 2
            })
            .count(),
        3
    );
}

#[tokio::test]
async fn inside_async_code_it_is_an_error_and_not_a_panic() {
    let server = Server::fixed(json(200, NOTE)).await;
    let client = client(&server);
    let error = client.send(Show::some()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("async"), "{error}");
    assert_eq!(client.items(Search::default()).count(), 1);
}
