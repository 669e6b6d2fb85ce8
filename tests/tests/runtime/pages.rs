//! Page after page, both ways, against a server that keeps to the real one's rules.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use futures_util::StreamExt;
use misskey_runtime::{ErrorKind, Timestamp, UnixMillis};
use misskey_tests::loopback::api::{Note, Search, Timeline};
use misskey_tests::loopback::{Request, Server, json, response};
use serde_json::Value;

/// 2026-11-22T00:00:00Z.
const BEGIN: i64 = 1_795_305_600_000;

/// The id (`aid`) of the note made `n` minutes after [`BEGIN`].
fn id(n: i64) -> String {
    let mut millis = BEGIN + n * 60_000 - 946_684_800_000;
    let mut digits = Vec::new();
    while millis > 0 {
        digits.push(char::from_digit(u32::try_from(millis % 36).unwrap(), 36).unwrap());
        millis /= 36;
    }
    format!("{}00", digits.into_iter().rev().collect::<String>())
}

/// Notes 1 to `count`, three to a page, of which the server leaves out those divisible by 4 after it has cut the page.
async fn timeline(count: i64) -> Server {
    Server::answering(move |request: &Request| {
        let body = request.json();
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let (since, until) = (text("sinceId"), text("untilId"));
        // Dates count only where no id is given.
        let date = body.get("sinceDate").and_then(Value::as_i64).filter(|_| since.is_none() && until.is_none());
        let mut all: Vec<i64> = (1..=count)
            .filter(|n| since.as_ref().is_none_or(|since| id(*n) > *since))
            .filter(|n| until.as_ref().is_none_or(|until| id(*n) < *until))
            .filter(|n| date.is_none_or(|date| BEGIN + n * 60_000 > date))
            .collect();
        let ascending = until.is_none() && (since.is_some() || date.is_some());
        if !ascending {
            all.reverse();
        }
        all.truncate(3);
        all.retain(|n| n % 4 != 0);
        let notes: Vec<Value> = all
            .into_iter()
            .map(|n| {
                let time = Timestamp::from_unix_millis(BEGIN + n * 60_000).unwrap();
                serde_json::json!({"id": id(n), "createdAt": time.to_string(), "text": n.to_string()})
            })
            .collect();
        json(200, serde_json::to_vec(&notes).unwrap())
    })
    .await
}

fn numbers(notes: Vec<Note>) -> Vec<i64> {
    notes
        .into_iter()
        .map(|note| note.text.unwrap().parse().unwrap())
        .collect()
}

async fn all(server: &Server, request: Timeline) -> Vec<i64> {
    let items = server
        .client()
        .items(request)
        .map(Result::unwrap)
        .collect::<Vec<_>>()
        .await;
    numbers(items)
}

fn without_fours(numbers: impl Iterator<Item = i64>) -> Vec<i64> {
    numbers.filter(|n| n % 4 != 0).collect()
}

#[tokio::test]
async fn from_new_to_old_to_the_end() {
    let server = timeline(20).await;
    assert_eq!(
        all(&server, Timeline::default()).await,
        without_fours((1..=20).rev())
    );
    assert!(
        server
            .requests()
            .iter()
            .skip(1)
            .all(|request| request.json().get("untilId").is_some())
    );
    // The last of them was the empty page.
    let last = server.requests().pop().unwrap().json();
    assert_eq!(last["untilId"], id(1));
}

#[tokio::test]
async fn from_old_to_new() {
    let server = timeline(20).await;
    let since = Timeline {
        since_id: Some(id(5)),
        ..Timeline::default()
    };
    assert_eq!(all(&server, since).await, without_fours(6..=20));
    let dated = Timeline {
        since_date: Some(UnixMillis(BEGIN + 5 * 60_000)),
        ..Timeline::default()
    };
    assert_eq!(all(&server, dated).await, without_fours(6..=20));
    let client = server.client();
    let items = client
        .items(Timeline::default())
        .oldest_first()
        .map(Result::unwrap)
        .collect::<Vec<_>>()
        .await;
    assert_eq!(numbers(items), without_fours(1..=20));
}

#[tokio::test]
async fn between_two_ids_and_down_to_a_date() {
    let server = timeline(20).await;
    let window = Timeline {
        since_id: Some(id(5)),
        until_id: Some(id(15)),
        ..Timeline::default()
    };
    assert_eq!(all(&server, window).await, without_fours((6..=14).rev()));
    // The server forgets the date as soon as there is an id.
    let dated = Timeline {
        until_id: Some(id(15)),
        since_date: Some(UnixMillis(BEGIN + 5 * 60_000)),
        ..Timeline::default()
    };
    assert_eq!(all(&server, dated).await, without_fours((6..=14).rev()));
}

#[tokio::test]
async fn pages_and_how_to_go_on_from_one() {
    let server = timeline(9).await;
    let client = server.client();
    let mut pages = client.pages(Timeline::default());
    assert_eq!(numbers(pages.next().await.unwrap().unwrap()), [9, 7]);
    assert_eq!(numbers(pages.next().await.unwrap().unwrap()), [6, 5]);
    let request = pages.request().clone();
    assert_eq!(request.until_id, Some(id(5)));
    assert_eq!(all(&server, request).await, [3, 2, 1]);
    assert_eq!(numbers(pages.next().await.unwrap().unwrap()), [3, 2]);
    assert_eq!(numbers(pages.next().await.unwrap().unwrap()), [1]);
    assert!(pages.next().await.is_none());
    let asked = server.requests().len();
    assert!(pages.next().await.is_none(), "the end stays the end");
    assert_eq!(server.requests().len(), asked);
}

/// What was read to its end is gone on with later, wherever the last page came from.
#[tokio::test]
async fn a_list_goes_on_where_it_ended() {
    for count in [1, 2, 3, 5] {
        let server = timeline(count).await;
        let client = server.client();
        let mut pages = client.pages(Timeline::default()).oldest_first();
        while let Some(page) = pages.next().await {
            page.unwrap();
        }
        assert_eq!(pages.request().since_id, Some(id(count)), "of {count}");
        let newest = server.requests().len();
        assert!(client.items(pages.request().clone()).next().await.is_none());
        assert!(server.requests().len() > newest);
    }
}

#[tokio::test]
async fn an_offset_moves_on_by_the_limit() {
    let server = Server::answering(|request| {
        let body = request.json();
        let (offset, limit) = (
            body["offset"].as_u64().unwrap(),
            body["limit"].as_u64().unwrap(),
        );
        // Numbers 0 to 10, of which the server leaves out 4 after it has cut the page.
        let page: Vec<u64> = (offset..(offset + limit).min(11))
            .filter(|n| *n != 4)
            .collect();
        json(200, serde_json::to_vec(&page).unwrap())
    })
    .await;
    let items: Vec<u64> = server
        .client()
        .items(Search {
            offset: 1,
            limit: 3,
        })
        .map(Result::unwrap)
        .collect()
        .await;
    assert_eq!(items, [1, 2, 3, 5, 6, 7, 8, 9, 10]);
    let error = server
        .client()
        .items(Search {
            offset: 0,
            limit: 3,
        })
        .oldest_first()
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn an_error_ends_the_list_and_tells_where() {
    let server = Server::answering(|request| match request.json().get("untilId") {
        None => json(200, format!("[{}]", misskey_tests::loopback::NOTE)),
        Some(_) => response(502, "", ""),
    })
    .await;
    let client = server.client();
    let mut pages = client.pages(Timeline::default());
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 1);
    assert_eq!(pages.next().await.unwrap().unwrap_err().status(), Some(502));
    assert_eq!(pages.request().until_id.as_deref(), Some("9abcdefghi"));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_server_that_does_not_move_on_does_not_go_on_for_ever() {
    let server = Server::fixed(json(200, format!("[{}]", misskey_tests::loopback::NOTE))).await;
    let items: Vec<_> = server.client().items(Timeline::default()).collect().await;
    assert_eq!(items.len(), 1, "one item is all there is");
    // Asked on from there, and once more with the largest limit.
    assert_eq!(server.requests().len(), 3);
    // A date cannot be kept to where ids do not tell the time.
    let odd = r#"[{"id":"odd","createdAt":"2026-11-22T15:27:54.458Z","text":null}]"#;
    let server = Server::fixed(json(200, odd)).await;
    let dated = Timeline {
        until_id: Some("x".to_owned()),
        since_date: Some(UnixMillis(0)),
        ..Timeline::default()
    };
    let error = server
        .client()
        .items(dated)
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert!(error.to_string().contains("sinceId"), "{error}");
}
