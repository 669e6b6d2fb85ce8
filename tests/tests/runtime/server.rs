//! What a server is and can do: nodeinfo and the list of endpoints, asked once, without the token, whatever is answered.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use misskey_client::endpoints::{hashtags, notes};
use misskey_client::{Client, ErrorCode, ErrorKind, Support};
use misskey_runtime::blocking;
use misskey_tests::endpoints;
use misskey_tests::loopback::{Request, Server, TOKEN, json, response};
use serde_json::{Value, json as value};

type Drafts = notes::drafts::create::Request;
type NotesShow = notes::show::Request;
type HashtagUsers = hashtags::users::Request;
type HashtagTrend = hashtags::trend::Request;

const WELL_KNOWN: &str = "/.well-known/nodeinfo";
const LIST: &str = "/api/endpoints";

/// What servers answer to an unknown endpoint.
fn no_route() -> Vec<u8> {
    json(
        404,
        r#"{"message":"Route POST:/api/x not found","error":"Not Found","statusCode":404}"#,
    )
}

fn nodeinfo(name: &str, version: &str) -> Vec<u8> {
    let software = value!({ "name": name, "version": version });
    json(
        200,
        value!({ "version": "2.1", "software": software, "metadata": {} }).to_string(),
    )
}

fn links(hrefs: &[(&str, &str)]) -> Vec<u8> {
    let links: Vec<Value> = hrefs
        .iter()
        .map(|(version, href)| {
            let rel = format!("http://nodeinfo.diaspora.software/ns/schema/{version}");
            value!({ "rel": rel, "href": href })
        })
        .collect();
    json(200, value!({ "links": links }).to_string())
}

fn list(names: &[&str]) -> Vec<u8> {
    json(200, value!(names).to_string())
}

fn forbidden() -> Vec<u8> {
    response(403, "", "")
}

/// A server with nodeinfo at `/nodeinfo/2.1` alone, and what it answers when its endpoints are asked for.
async fn running(name: &'static str, version: &'static str, endpoints: Vec<u8>) -> Server {
    Server::answering(move |request| match request.target.as_str() {
        "/nodeinfo/2.1" => nodeinfo(name, version),
        LIST => endpoints.clone(),
        _ => no_route(),
    })
    .await
}

fn targets(server: &Server) -> Vec<String> {
    let mut targets: Vec<String> = server
        .requests()
        .iter()
        .map(|request| request.target.clone())
        .collect();
    targets.sort();
    targets
}

fn says_nothing_of_the_token(request: &Request) {
    for (name, text) in &request.headers {
        assert!(!text.contains(TOKEN), "{name}: {text}");
    }
    assert!(!request.target.contains(TOKEN));
    assert!(!request.text().contains(TOKEN), "{}", request.text());
}

#[tokio::test]
async fn nodeinfo_stands_where_the_server_says() {
    let server = Server::answering(|request| {
        let host = request.header("host").unwrap();
        match request.target.as_str() {
            WELL_KNOWN => links(&[
                ("2.0", &format!("http://{host}/old")),
                ("2.1", &format!("http://{host}/info/new?a=b#c")),
                ("2.2", "https://elsewhere.example/nodeinfo"),
            ]),
            "/info/new?a=b" => nodeinfo("sharkey", "2025.5.2-dev"),
            LIST => list(&["notes/show", "endpoints", "fork/badger", "notes/show"]),
            _ => no_route(),
        }
    })
    .await;
    let told = server.client().server().await.unwrap();
    assert_eq!(
        (told.software(), told.version()),
        ("sharkey", "2025.5.2-dev")
    );
    assert_eq!(
        told.endpoints().unwrap(),
        ["endpoints", "fork/badger", "notes/show"]
    );
    assert_eq!(
        targets(&server),
        [WELL_KNOWN, LIST, "/info/new?a=b"].map(str::to_owned)
    );
    for request in server.requests() {
        says_nothing_of_the_token(&request);
        if request.target == LIST {
            assert_eq!(request.json(), value!({}));
        }
    }
    let shown = format!("{told:?}");
    assert!(
        shown.contains("sharkey") && !shown.contains("badger"),
        "{shown}"
    );
}

#[tokio::test]
async fn where_the_server_does_not_say_it_is_looked_for() {
    let too_large = vec![b' '; 2 * 1024 * 1024];
    for (what, answer) in [
        // Without federation.
        ("403", forbidden()),
        ("404", no_route()),
        (
            "a page",
            response(200, "content-type: text/html\r\n", "<html>hello</html>"),
        ),
        (
            "a redirect",
            response(302, "location: https://elsewhere.example/\r\n", ""),
        ),
        (
            "another server's",
            links(&[("2.1", "https://elsewhere.example/nodeinfo/2.1")]),
        ),
        ("no URL", links(&[("2.1", "nodeinfo")])),
        ("no link", links(&[])),
        ("no links", json(200, r#"{"links":{"rel":1}}"#)),
        (
            "odd links",
            json(200, r#"{"links":[1,null,{"rel":2},{"href":"x"}]}"#),
        ),
        ("no JSON", json(200, "nodeinfo")),
        ("nothing", response(204, "", "")),
        ("much", json(200, too_large)),
    ] {
        let server = Server::answering(move |request| match request.target.as_str() {
            WELL_KNOWN => answer.clone(),
            "/nodeinfo/2.0" => nodeinfo("misskey", "2024.5.0"),
            LIST => list(&["endpoints"]),
            _ => no_route(),
        })
        .await;
        let told = server.client().server().await.unwrap();
        assert_eq!(
            (told.software(), told.version()),
            ("misskey", "2024.5.0"),
            "{what}"
        );
        assert_eq!(server.requests().len(), 4, "{what}: {:?}", targets(&server));
        server.requests().iter().for_each(says_nothing_of_the_token);
    }
}

#[tokio::test]
async fn a_server_that_does_not_say_what_it_is_is_not_taken_for_misskey() {
    let long = "9".repeat(101);
    for (what, answer) in [
        ("403", forbidden()),
        ("no software", json(200, r#"{"version":"2.1"}"#)),
        (
            "a name alone",
            json(200, r#"{"software":{"name":"misskey"}}"#),
        ),
        (
            "a number",
            json(200, r#"{"software":{"name":"misskey","version":2024}}"#),
        ),
        ("an empty name", nodeinfo(" ", "2024.5.0")),
        ("a bell", nodeinfo("misskey", "2024.5.0\u{7}")),
        ("a second line", nodeinfo("miss\nkey", "2024.5.0")),
        (
            "text that runs backwards",
            nodeinfo("misskey", "2024\u{202e}.5.0"),
        ),
        ("a long version", nodeinfo("misskey", &long)),
    ] {
        let server = Server::answering(move |request| match request.target.as_str() {
            LIST => list(&["endpoints", "notes/show"]),
            _ => answer.clone(),
        })
        .await;
        let told = server.client().server().await.unwrap();
        assert_eq!(
            (told.software(), told.version()),
            ("unknown", "unknown"),
            "{what}"
        );
        // The list tells all the same.
        assert_eq!(told.supports::<NotesShow>(), Support::Yes, "{what}");
        assert_eq!(told.supports::<Drafts>(), Support::No, "{what}");
        let field = told.supports_field::<HashtagUsers>("offset");
        assert_eq!(field, Support::No, "{what}: no endpoint, no field");
    }
}

#[tokio::test]
async fn what_the_server_lists_counts_before_what_is_known_of_its_release() {
    // 2024.5.0 has `notes/show` and no drafts, says the table.
    let server = running(
        "misskey",
        "2024.5.0",
        list(&["endpoints", "notes/drafts/create"]),
    )
    .await;
    let told = server.client().server().await.unwrap();
    assert!(told.supports::<Drafts>().is_yes());
    assert!(told.supports::<NotesShow>().is_no());
    assert_eq!(told.supports_name("endpoints"), Support::Yes);
    assert_eq!(told.supports_name("fork/badger"), Support::No);
}

#[tokio::test]
async fn without_a_list_the_release_tells() {
    use Support::{No, Unknown, Yes};
    for (what, answer) in [
        ("403", forbidden()),
        ("404", no_route()),
        (
            "a page",
            response(200, "content-type: text/html\r\n", "<p>"),
        ),
        ("an object", json(200, "{}")),
        ("numbers", json(200, "[1,2]")),
        ("nothing", list(&[])),
        ("no JSON", json(200, "[")),
    ] {
        let server = running("misskey", "2024.5.0", answer).await;
        let told = server.client().server().await.unwrap();
        assert!(told.endpoints().is_none(), "{what}");
        assert_eq!(told.supports::<NotesShow>(), Yes, "{what}");
        assert_eq!(told.supports::<Drafts>(), No, "{what}");
        assert_eq!(told.supports_name("notes/show"), Unknown, "{what}");
    }
    for (name, version, old, drafts) in [
        ("misskey", "2024.11.0", Yes, No),
        // Between the last that is known to lack it and the first that is known to have it.
        ("misskey", "2025.8.0-beta.0", Yes, Unknown),
        ("misskey", "2025.8.0", Yes, Yes),
        ("misskey", "2026.3.2-rc.1", Yes, Yes),
        ("misskey", "2031.1.0", Yes, Yes),
        ("misskey", "13.14.2", Unknown, Unknown),
        ("misskey", "2025.8.0-badger.1", Unknown, Unknown),
        ("cherrypick", "4.17.0", Yes, Yes),
        ("cherrypick", "4.1.0", Unknown, Unknown),
        ("badgerkey", "2025.8.0", Unknown, Unknown),
    ] {
        let server = running(name, version, forbidden()).await;
        let told = server.client().server().await.unwrap();
        assert_eq!(told.supports::<NotesShow>(), old, "{name} {version}");
        assert_eq!(told.supports::<Drafts>(), drafts, "{name} {version}");
    }
}

#[tokio::test]
async fn members_that_came_later_than_their_endpoint() {
    use Support::{No, Unknown, Yes};
    let endpoints = list(&["endpoints", "hashtags/users"]);
    for (name, version, offset, limit) in [
        ("misskey", "2025.12.2", No, Yes),
        ("misskey", "2026.1.0", Unknown, Yes),
        ("misskey", "2026.3.2", Yes, Yes),
        ("cherrypick", "4.17.0", No, Yes),
        ("badgerkey", "1.0", Unknown, Yes),
    ] {
        let server = running(name, version, endpoints.clone()).await;
        let told = server.client().server().await.unwrap();
        let field = |name| told.supports_field::<HashtagUsers>(name);
        assert_eq!(field("offset"), offset, "{name} {version}");
        assert_eq!(field("limit"), limit, "{name} {version}");
        assert_eq!(field("ofset"), Unknown, "{name} {version}: no such member");
        assert_eq!(told.supports_field::<Drafts>("text"), No);
    }
}

/// Every snapshot, as software, version and the paths of its document.
fn snapshots() -> Vec<(String, String, Value)> {
    let schemas = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let folders = std::fs::read_dir(schemas).unwrap();
    let folders = folders.map(|entry| entry.unwrap().path());
    let mut found = Vec::new();
    for folder in folders.filter(|path| path.is_dir()) {
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            // The guide has a folder there, too.
            if file.extension().is_none_or(|end| end != "json") {
                continue;
            }
            let name =
                |path: &std::path::Path| path.file_name().unwrap().to_str().unwrap().to_owned();
            let (software, version) = (name(&folder), name(&file).replace(".json", ""));
            let mut document: Value =
                serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
            found.push((software, version, document["paths"].take()));
        }
    }
    found
}

#[test]
fn the_table_says_what_the_snapshots_say() {
    let snapshots = snapshots();
    assert!(snapshots.len() > 6);
    let (mut there, mut missing) = (0, 0);
    for entry in endpoints::all() {
        let told: usize = entry
            .info
            .availability
            .iter()
            .map(|one| one.releases.len())
            .sum();
        assert_eq!(told, snapshots.len(), "{}", entry.info.name);
        for (software, version, paths) in &snapshots {
            let of_software = entry
                .info
                .availability
                .iter()
                .find(|one| one.software == software);
            let of_release = of_software
                .unwrap()
                .releases
                .iter()
                .find(|(known, _)| known == version);
            let is_there = paths.get(format!("/{}", entry.info.name)).is_some();
            let what = format!("{} of {software}/{version}", entry.info.name);
            assert_eq!(of_release.unwrap().1, is_there, "{what}");
            if is_there { there += 1 } else { missing += 1 }
        }
    }
    assert!(there > 1000 && missing > 50, "{there} {missing}");
}

#[tokio::test]
async fn a_server_is_asked_once() {
    let server = running("misskey", "2026.3.2", list(&["endpoints"])).await;
    let client = server.client();
    // At the same time, by clones, and by other users of the same server.
    let nobody = client.without_token();
    let other = client.with_token("another-token").unwrap();
    let asking: Vec<_> = [client.clone(), client.clone(), nobody, other]
        .into_iter()
        .map(|client| {
            tokio::spawn(async move { client.server().await.unwrap().version().to_owned() })
        })
        .collect();
    for asked in asking {
        assert_eq!(asked.await.unwrap(), "2026.3.2");
    }
    client.server().await.unwrap();
    assert_eq!(
        targets(&server),
        [WELL_KNOWN, LIST, "/nodeinfo/2.1"].map(str::to_owned)
    );
    // Another client knows nothing of it.
    server.client().server().await.unwrap();
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn a_question_that_was_given_up_does_not_stand_in_the_way() {
    let server = running("misskey", "2026.3.2", list(&["endpoints"])).await;
    let client = server.client();
    let given_up = tokio::time::timeout(Duration::ZERO, client.server()).await;
    assert!(given_up.is_err());
    assert_eq!(client.server().await.unwrap().version(), "2026.3.2");
}

/// A server that answers everything in this way at first, and as it should from the `from`th request on.
async fn recovering(from: usize, fails: fn(&str) -> Option<Vec<u8>>) -> Server {
    let count = Arc::new(AtomicUsize::new(0));
    Server::answering(move |request| {
        let is_early = count.fetch_add(1, Ordering::SeqCst) < from;
        match (
            is_early.then(|| fails(&request.target)).flatten(),
            request.target.as_str(),
        ) {
            (Some(failure), _) => failure,
            (None, "/nodeinfo/2.1") => nodeinfo("misskey", "2026.3.2"),
            (None, LIST) => list(&["endpoints"]),
            (None, _) => no_route(),
        }
    })
    .await
}

#[tokio::test]
async fn a_failure_is_not_kept() {
    let server = recovering(2, |_| Some(response(503, "", ""))).await;
    let client = server.client();
    let error = client.server().await.unwrap_err();
    assert_eq!(error.status(), Some(503), "{error}");
    assert_eq!(client.server().await.unwrap().version(), "2026.3.2");
    // Nor is a server that is none.
    let server = Server::fixed(response(404, "content-type: text/html\r\n", "<p>no")).await;
    let client = server.client();
    let error = client.server().await.unwrap_err();
    assert!(
        error.to_string().contains("is this a Misskey server?"),
        "{error}"
    );
    let asked = server.requests().len();
    client.server().await.unwrap_err();
    assert_eq!(server.requests().len(), 2 * asked);
}

#[tokio::test]
async fn half_an_answer_is_given_and_kept_only_if_the_other_half_will_not_come() {
    let server = recovering(3, |target| (target == LIST).then(|| response(503, "", ""))).await;
    let client = server.client();
    let half = client.server().await.unwrap();
    assert_eq!((half.version(), half.endpoints()), ("2026.3.2", None));
    let whole = client.server().await.unwrap();
    assert_eq!(whole.endpoints().unwrap(), ["endpoints"]);
    // Refused for good.
    let server = running("misskey", "2026.3.2", forbidden()).await;
    let client = server.client();
    client.server().await.unwrap();
    client.server().await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::fixed(forbidden()).await;
    let client = server.client();
    drop(server);
    tokio::task::yield_now().await;
    let error = client.server().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_slow_half_does_not_take_longer_than_a_call() {
    let server = Server::raw(|mut stream| async move {
        use tokio::io::AsyncWriteExt as _;
        let mut buffer = Vec::new();
        while let Some(request) = Request::read(&mut stream, &mut buffer).await {
            if request.target != LIST {
                return tokio::time::sleep(Duration::from_secs(60)).await;
            }
            stream.write_all(&list(&["endpoints"])).await.unwrap();
        }
    })
    .await;
    let client = server.builder().timeout(Duration::from_millis(300));
    let begun = Instant::now();
    let told = client.build().unwrap().server().await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_eq!(told.software(), "unknown");
    assert_eq!(told.endpoints().unwrap(), ["endpoints"]);
}

#[tokio::test]
async fn a_missing_endpoint_is_told_with_where_it_is() {
    let server = running("misskey", "2024.5.0", forbidden()).await;
    let client = server.client();
    let error = notes::drafts::create(&client, Drafts::new())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoSuchEndpoint);
    assert_eq!((error.status(), error.is_retryable()), (Some(404), false));
    assert_eq!(
        error.to_string(),
        "notes/drafts/create: this server does not have the endpoint; misskey has it since 2025.8.0"
    );
    // The error asks nothing by itself.
    assert_eq!(targets(&server), ["/api/notes/drafts/create".to_owned()]);

    // Once the server is known, it is named.
    client.server().await.unwrap();
    let error = notes::drafts::create(&client, Drafts::new())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "notes/drafts/create: this server (misskey 2024.5.0) does not have the endpoint; misskey has it since 2025.8.0"
    );
    let error = client
        .call::<Value>("fork/badger", &value!({}))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "fork/badger: this server (misskey 2024.5.0) does not have the endpoint"
    );
}

#[tokio::test]
async fn a_fork_is_told_of_itself() {
    let server = running("cherrypick", "4.1.0", forbidden()).await;
    let client = server.client();
    client.server().await.unwrap();
    let error = notes::drafts::create(&client, Drafts::new())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "notes/drafts/create: this server (cherrypick 4.1.0) does not have the endpoint; cherrypick has it since 4.17.0 or longer"
    );
}

#[tokio::test]
async fn a_get_of_a_missing_endpoint() {
    let server = Server::fixed(json(
        404,
        r#"{"error":{"message":"Unknown API endpoint.","code":"UNKNOWN_API_ENDPOINT","id":"2ca3b769-540a-4f08-9dd5-b5a825b6d0f1","kind":"client"}}"#,
    ))
    .await;
    let error = server.client().get(HashtagTrend::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoSuchEndpoint);
    assert!(error.is(ErrorCode::UnknownApiEndpoint));
    assert_eq!(
        error.to_string(),
        "hashtags/trend: UNKNOWN_API_ENDPOINT (HTTP 404): Unknown API endpoint.; this server does not have the endpoint; \
         misskey has it since 2024.5.0 or longer"
    );
}

#[tokio::test]
async fn other_answers_with_404_are_no_missing_endpoints() {
    for answer in [
        json(404, r#"{"error":"Not Found","message":"nothing here"}"#),
        json(404, r#"{"error":{"code":"NO_SUCH_USER"}}"#),
        response(404, "content-type: text/html\r\n", "<p>Route"),
        json(
            400,
            r#"{"message":"Route POST:/api/x not found","error":"Bad"}"#,
        ),
    ] {
        let server = Server::fixed(answer).await;
        let error = server.client().send(Drafts::new()).await.unwrap_err();
        assert_ne!(error.kind(), ErrorKind::NoSuchEndpoint, "{error}");
        assert!(!error.to_string().contains("since"), "{error}");
    }
}

#[test]
fn without_async() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(running("misskey", "2026.3.2", list(&["endpoints"])));
    let client = blocking::Client::build(Client::builder(&server.origin()).unwrap()).unwrap();
    let told = client.server().unwrap();
    assert_eq!(told.version(), "2026.3.2");
    assert_eq!(client.server().unwrap().endpoints(), told.endpoints());
    assert_eq!(server.requests().len(), 3);
}
