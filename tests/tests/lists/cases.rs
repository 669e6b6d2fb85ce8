//! Lists as servers of all years answer them, read through the generated crate.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use misskey_client::endpoints::{channels, clips, drive, hashtags, i, notes, roles};
use misskey_client::ids::{NoteId, RoleId};
use misskey_client::models::{Note, UserSort};
use misskey_client::{Client, Error, ErrorKind, Items, Paginate, ids};
use misskey_tests::loopback::{Request, Server, json};
use misskey_tests::recording;
use serde_json::{Value, json};

/// What a real server answered this endpoint with.
fn recorded(endpoint: &str) -> Value {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/misskey-2026.3.2");
    let exchanges = recording::read(&data);
    let found = exchanges
        .into_iter()
        .find(|exchange| exchange.endpoint == endpoint && exchange.status == 200);
    found
        .unwrap_or_else(|| panic!("no recorded answer of {endpoint}"))
        .response
}

/// The same thing with another id.
fn with_id(thing: &Value, n: u64) -> Value {
    let mut thing = thing.clone();
    thing["id"] = json!(id(n));
    thing
}

fn id(n: u64) -> String {
    format!("{n:02}")
}

fn text<'a>(body: &'a Value, name: &str) -> Option<&'a str> {
    body.get(name).and_then(Value::as_str)
}

/// What a list by ids picks: `count` things, in the order of the server's rules for `turned`, or of the request.
fn picks(body: &Value, count: u64) -> Vec<u64> {
    (1..=count)
        .filter(|n| text(body, "sinceId").is_none_or(|since| id(*n).as_str() > since))
        .filter(|n| text(body, "untilId").is_none_or(|until| id(*n).as_str() < until))
        .collect()
}

fn cut(mut picked: Vec<u64>, body: &Value) -> Vec<u64> {
    let limit = body.get("limit").and_then(Value::as_u64).unwrap_or(10);
    picked.truncate(usize::try_from(limit).unwrap());
    picked
}

/// A server that answers `thing` with these ids.
async fn listing(thing: Value, ids: impl Fn(&Value) -> Vec<u64> + Send + Sync + 'static) -> Server {
    Server::answering(move |request: &Request| {
        let page: Vec<Value> = ids(&request.json())
            .into_iter()
            .map(|n| with_id(&thing, n))
            .collect();
        json(200, json!(page).to_string())
    })
    .await
}

fn client(server: &Server) -> Client {
    Client::builder(&server.origin())
        .unwrap()
        .token("0123456789abcdef")
        .build()
        .unwrap()
}

/// All that comes: the numbers of the ids, and the errors.
async fn all<R: Paginate>(
    mut items: Items<R>,
    number: impl Fn(&R::Item) -> u64,
) -> (Vec<u64>, Vec<Error>) {
    let (mut came, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => came.push(number(&item)),
            Err(error) => errors.push(error),
        }
        assert!(
            came.len() < 1000 && errors.len() < 100,
            "a list without end"
        );
    }
    (came, errors)
}

fn of_note(note: &Note) -> u64 {
    note.id.as_str().parse().unwrap()
}

fn note() -> Value {
    recorded("notes/create")["createdNote"].clone()
}

#[tokio::test]
async fn an_offset_that_is_ignored() {
    let server = listing(recorded("users/show"), |_| (1..=10).collect()).await;
    let request = hashtags::users::Request::new("x", UserSort::FollowerDescending);
    let (came, errors) = all(client(&server).items(request), |user| {
        user.id.as_str().parse().unwrap()
    })
    .await;
    assert_eq!(came, (1..=10).collect::<Vec<_>>());
    assert!(errors.is_empty(), "{errors:?}");
}

async fn files(count: u64, sort: drive::files::Sort) -> (Vec<u64>, Vec<Error>) {
    let server = listing(recorded("drive/files/create"), move |body| {
        let mut picked = picks(body, count);
        match body["sort"].as_str().unwrap() {
            "-createdAt" => {}
            "+createdAt" => picked.reverse(),
            _ => picked.sort_by_key(|n| n * 7 % 26),
        }
        cut(picked, body)
    })
    .await;
    let request = drive::files::Request::new().limit(10).sort(sort);
    all(client(&server).items(request), |file| {
        file.id.as_str().parse().unwrap()
    })
    .await
}

#[tokio::test]
async fn files_in_another_order() {
    use drive::files::Sort;
    let (came, errors) = files(25, Sort::CreatedAtAscending).await;
    assert_eq!((came, errors.len()), ((1..=25).collect(), 0));
    let (came, errors) = files(25, Sort::CreatedAtDescending).await;
    assert_eq!((came, errors.len()), ((1..=25).rev().collect(), 0));
    for sort in [Sort::NameDescending, Sort::SizeAscending] {
        let (came, errors) = files(25, sort).await;
        assert_eq!(came.len(), 10);
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].kind(), ErrorKind::List);
        assert!(errors[0].is_last());
        assert!(errors[0].to_string().contains("`sort`"), "{}", errors[0]);
    }
    // As many as a page holds are all of them.
    for count in [0, 3, 10] {
        let (came, errors) = files(count, Sort::NameDescending).await;
        assert_eq!(u64::try_from(came.len()).unwrap(), count);
        assert!(errors.is_empty(), "{errors:?}");
    }
}

/// `notes/mentions` to 2025.7.0 lists from new to old whatever it is asked; since 2025.8.0 from old to new as soon as there is a lower bound.
#[tokio::test]
async fn mentions_of_two_ages() {
    let older = listing(note(), |body| {
        cut(picks(body, 25).into_iter().rev().collect(), body)
    })
    .await;
    let request = notes::mentions::Request::new().limit(10);
    let (came, errors) = all(
        client(&older).items(request.clone()).oldest_first(),
        of_note,
    )
    .await;
    assert!(came.is_empty(), "told before anything comes");
    assert!(
        errors[0].to_string().contains("from new to old"),
        "{}",
        errors[0]
    );
    let (came, errors) = all(client(&older).items(request.clone()), of_note).await;
    assert_eq!((came, errors.len()), ((1..=25).rev().collect(), 0));

    let newer = listing(note(), |body| {
        let mut picked = picks(body, 25);
        if text(body, "sinceId").is_none() {
            picked.reverse();
        }
        cut(picked, body)
    })
    .await;
    let between = request
        .clone()
        .since_id("0".parse::<NoteId>().unwrap())
        .until_id("26".parse::<NoteId>().unwrap());
    let (came, errors) = all(client(&newer).items(between), of_note).await;
    assert_eq!((came, errors.len()), ((1..=25).rev().collect(), 0));
    let (came, errors) = all(client(&newer).items(request).oldest_first(), of_note).await;
    assert_eq!((came, errors.len()), ((1..=25).collect(), 0));
}

#[tokio::test]
async fn pages_that_are_turned_round() {
    let server = listing(note(), |body| {
        let mut picked = picks(body, 25);
        if text(body, "sinceId").is_none() {
            picked.reverse();
            return cut(picked, body);
        }
        cut(picked, body).into_iter().rev().collect()
    })
    .await;
    let request = roles::notes::Request::new("r1".parse::<RoleId>().unwrap()).limit(10);
    let (came, errors) = all(
        client(&server).items(request.clone()).oldest_first(),
        of_note,
    )
    .await;
    assert_eq!((came.len(), errors.len()), (0, 1));
    let (came, errors) = all(client(&server).items(request), of_note).await;
    assert_eq!((came, errors.len()), ((1..=25).rev().collect(), 0));
}

#[tokio::test]
async fn a_server_that_takes_no_parameters() {
    let clip = json!({
        "id": "", "createdAt": "2026-11-22T15:27:54.458Z", "lastClippedAt": null, "userId": "u1", "user": note()["user"],
        "name": "Clip", "description": null, "isPublic": false, "favoritedCount": 0
    });
    for count in [1, 3, 30] {
        let server = listing(clip.clone(), move |_| (1..=count).rev().collect()).await;
        let request = clips::list::Request::new();
        let (came, errors) = all(client(&server).items(request), |clip| {
            clip.id.as_str().parse().unwrap()
        })
        .await;
        assert_eq!(came, (1..=count).rev().collect::<Vec<_>>());
        assert!(errors.is_empty(), "{errors:?}");
    }
}

/// To 2025.4.1 the list goes on by the ids of follows, which are not sent.
#[tokio::test]
async fn a_cursor_that_is_not_sent() {
    for (version, count, complete) in [
        ("2025.4.1", 7, true),
        ("2025.4.1", 120, false),
        ("unheard", 7, true),
        ("2026.3.2", 7, true),
    ] {
        let channel = recorded("channels/show");
        let server = Server::answering(move |request: &Request| {
            match request.target.as_str() {
                "/nodeinfo/2.1" => {
                    return json(
                        200,
                        json!({"software": {"name": "misskey", "version": version}}).to_string(),
                    );
                }
                "/api/endpoints" => return json(200, r#"["channels/followed"]"#),
                "/api/channels/followed" => {}
                _ => return json(404, "{}"),
            }
            let body = request.json();
            // Channel 101 was followed first.
            let mut follows: Vec<u64> = (1..=count).collect();
            match (text(&body, "untilId"), version) {
                // Every channel is older than every follow.
                (Some(_), "2025.4.1") => follows.clear(),
                (Some(until), _) => follows.retain(|n| format!("{n:03}").as_str() < until),
                (None, _) => {}
            }
            follows.reverse();
            let limit = body.get("limit").and_then(Value::as_u64).unwrap_or(5);
            follows.truncate(usize::try_from(limit).unwrap());
            let page: Vec<Value> = follows
                .into_iter()
                .map(|n| {
                    let mut channel = channel.clone();
                    channel["id"] = json!(format!("{n:03}"));
                    channel
                })
                .collect();
            json(200, json!(page).to_string())
        })
        .await;
        let request = channels::followed::Request::new();
        let (came, errors) = all(client(&server).items(request), |channel| {
            channel.id.as_str().parse().unwrap()
        })
        .await;
        if complete {
            assert_eq!(came, (1..=count).rev().collect::<Vec<_>>(), "{version}");
            assert!(errors.is_empty(), "{version}: {errors:?}");
        } else {
            assert_eq!(came.len(), 100);
            assert!(
                errors[0].to_string().contains("does not send"),
                "{}",
                errors[0]
            );
        }
    }
}

#[tokio::test]
async fn notifications_that_nobody_knows_and_that_are_hidden() {
    let server = Server::answering(|request: &Request| {
        let body = request.json();
        let mut picked = picks(&body, 45);
        picked.reverse();
        // The ten newest are from muted users; they are counted and left out.
        let page: Vec<Value> = cut(picked, &body)
            .into_iter()
            .filter(|n| *n <= 35)
            .map(|n| json!({"id": id(n), "createdAt": "2026-11-22T15:27:54.458Z", "type": "known:to-nobody"}))
            .collect();
        json(200, json!(page).to_string())
    })
    .await;
    let request = i::notifications::Request::new().limit(10);
    let mut items = client(&server).items(request);
    let mut came = 0;
    while let Some(item) = items.next().await {
        assert!(item.unwrap().id().is_none(), "a kind that is not known");
        came += 1;
    }
    assert_eq!(came, 35);
    let limits: Vec<Value> = server
        .requests()
        .iter()
        .map(|request| request.json()["limit"].clone())
        .collect();
    assert_eq!(
        limits[..2],
        [json!(10), json!(100)],
        "once more with the largest limit"
    );
}

/// One of ten notes has no user.
#[tokio::test]
async fn one_bad_item_costs_one_item() {
    let thing = note();
    let server = Server::answering(move |request: &Request| {
        let body = request.json();
        let mut picked = picks(&body, 15);
        picked.reverse();
        let page: Vec<Value> = cut(picked, &body)
            .into_iter()
            .map(|n| {
                let mut note = with_id(&thing, n);
                if n == 13 {
                    note["user"] = Value::Null;
                }
                note
            })
            .collect();
        json(200, json!(page).to_string())
    })
    .await;
    let request = notes::mentions::Request::new().limit(10);
    let mut items = client(&server).items(request.clone());
    let mut came = Vec::new();
    while let Some(item) = items.next().await {
        came.push(match item {
            Ok(note) => of_note(&note),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert!(!error.is_last());
                assert_eq!(error.endpoint(), Some("notes/mentions"));
                assert_eq!(error.decode().unwrap().pointer(), "/2/user");
                0
            }
        });
    }
    let expected: Vec<u64> = (1..=15)
        .rev()
        .map(|n| if n == 13 { 0 } else { n })
        .collect();
    assert_eq!(came, expected);

    // A plain call says which item it is, and has the others.
    let error = notes::mentions(&client(&server), request.clone())
        .await
        .unwrap_err();
    let decode = error.decode().unwrap();
    assert_eq!(
        (decode.failed_items(), decode.pointer()),
        (&[2][..], "/2/user")
    );
    let items = decode.items::<Note>().unwrap();
    assert_eq!(
        (
            items.len(),
            items.iter().filter(|item| item.is_ok()).count()
        ),
        (10, 9)
    );
    assert!(error.to_string().contains("of 10 items"), "{error}");

    // So do pages, and the next one follows.
    let client = client(&server);
    let mut pages = client.pages(request);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.decode().unwrap().failed_items(), [2]);
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(
        page.iter().map(of_note).collect::<Vec<_>>(),
        [5, 4, 3, 2, 1]
    );
    assert!(pages.next().await.is_none());
}

#[test]
fn an_answer_that_is_no_list_has_no_items() {
    let reply = misskey_client::Reply::from_parts(200, None, r#"{"a":1}"#);
    let error = reply.list::<ids::NoteId>().unwrap_err();
    assert!(error.items::<ids::NoteId>().is_none() && error.failed_items().is_empty());
    let reply = misskey_client::Reply::from_parts(200, None, r#"["a",5,"b",null]"#);
    let error = reply.list::<ids::NoteId>().unwrap_err();
    assert_eq!(error.failed_items(), [1, 3]);
    assert_eq!(
        error.items::<ids::NoteId>().unwrap()[3]
            .as_ref()
            .unwrap_err()
            .pointer(),
        "/3"
    );
}
