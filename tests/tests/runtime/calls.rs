//! What is sent, and how the many shapes of an answer are read.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::time::Duration;

use misskey_runtime::{Client, ErrorKind, Maybe, TokenPlace};
use misskey_tests::loopback::api::{
    Count, Create, Delete, Note, Reactions, RegistryGet, Show, Translate,
};
use misskey_tests::loopback::{NOTE, Server, TOKEN, json, response};
use serde_json::{Value, json as value};

#[tokio::test]
async fn the_token_goes_into_the_body_by_default() {
    let server = Server::fixed(json(200, NOTE)).await;
    let client = server.client();
    client.send(Show::some()).await.unwrap();
    client.send(Create::default()).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].method, "POST");
    assert_eq!(requests[0].target, "/api/notes/show");
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    let user_agent = requests[0].header("user-agent").unwrap();
    assert!(user_agent.starts_with("misskey-client/"), "{user_agent}");
    assert_eq!(requests[0].header("authorization"), None);
    assert_eq!(
        requests[0].json(),
        value!({"i": TOKEN, "noteId": "9abcdefghi"})
    );
    assert_eq!(requests[1].text(), format!(r#"{{"i":"{TOKEN}"}}"#));
    assert_eq!(server.connections(), 1, "one pool of connections");
}

#[tokio::test]
async fn a_program_can_say_who_it_is() {
    let server = Server::fixed(json(200, NOTE)).await;
    let builder = server
        .builder()
        .user_agent("my-bot/1.2 (+https://bot.example)");
    builder.build().unwrap().send(Show::some()).await.unwrap();
    assert_eq!(
        server.requests()[0].header("user-agent"),
        Some("my-bot/1.2 (+https://bot.example)")
    );
}

#[tokio::test]
async fn the_token_goes_into_the_header_by_choice() {
    let server = Server::fixed(json(200, NOTE)).await;
    let client = server
        .builder()
        .token_place(TokenPlace::Header)
        .build()
        .unwrap();
    client.send(Create::default()).await.unwrap();
    client.send(Create { text: "x".into() }).await.unwrap();
    client.send(Create { text: Maybe::Null }).await.unwrap();
    let requests = server.requests();
    assert_eq!(
        requests[0].header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert_eq!(requests[0].text(), "{}");
    assert_eq!(requests[1].text(), r#"{"text":"x"}"#);
    assert_eq!(requests[2].text(), r#"{"text":null}"#);
}

#[tokio::test]
async fn without_a_token_an_empty_object_is_sent() {
    let server = Server::fixed(json(200, NOTE)).await;
    let client = Client::builder(&server.origin()).unwrap().build().unwrap();
    client.send(Create::default()).await.unwrap();
    assert_eq!(server.requests()[0].text(), "{}");
}

#[tokio::test]
async fn get_writes_the_query_and_keeps_the_token_out_of_it() {
    let server = Server::fixed(json(200, format!("[{NOTE}]"))).await;
    let request = Reactions {
        host: Some("a b&c=ä".to_owned()),
        limit: Some(5),
        detail: None,
    };
    let notes = server.client().get(request).await.unwrap();
    assert_eq!(notes.len(), 1);
    let request = &server.requests()[0];
    assert_eq!(request.method, "GET");
    assert_eq!(
        request.target,
        "/api/notes/reactions?host=a+b%26c%3D%C3%A4&limit=5"
    );
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn nothing_is_204_or_whatever_the_server_likes() {
    for bytes in [
        response(204, "", ""),
        json(200, "{}"),
        json(200, "true"),
        b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
    ] {
        let server = Server::fixed(bytes).await;
        server.client().send(Delete {}).await.unwrap();
    }
}

#[tokio::test]
async fn a_body_that_may_be_missing() {
    let server = Server::fixed(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()).await;
    assert_eq!(server.client().send(Translate {}).await.unwrap(), None);
    let server = Server::fixed(json(200, NOTE)).await;
    assert!(server.client().send(Translate {}).await.unwrap().is_some());
}

#[tokio::test]
async fn free_values_come_as_the_server_sends_them() {
    let plain = "content-type: text/plain; charset=utf-8\r\n";
    for (bytes, expected) in [
        (response(204, "", ""), Value::Null),
        (response(200, plain, "dark"), value!("dark")),
        (response(200, plain, "12"), value!("12")),
        (response(200, plain, "<b>"), value!("<b>")),
        (response(200, plain, ""), value!("")),
        (json(200, "[1,{}]"), value!([1, {}])),
        (json(200, "\"dark\""), value!("dark")),
        (response(200, "", "{\"a\":1}"), value!({"a": 1})),
    ] {
        let server = Server::fixed(bytes).await;
        assert_eq!(
            server.client().send(RegistryGet {}).await.unwrap(),
            expected
        );
    }
}

#[tokio::test]
async fn a_missing_or_wrong_content_type_is_no_obstacle() {
    for headers in [
        "",
        "content-type: text/plain\r\n",
        "content-type: application/octet-stream\r\n",
    ] {
        let server = Server::fixed(response(200, headers, "7")).await;
        assert_eq!(server.client().send(Count {}).await.unwrap(), 7);
    }
}

#[tokio::test]
async fn an_answer_can_be_had_as_it_came() {
    let server = Server::fixed(json(200, "{\"odd\": 1}")).await;
    let reply = server.client().send(Show::some()).raw().await.unwrap();
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.bytes().as_ref(), b"{\"odd\": 1}");
    assert_eq!(
        reply.json::<Note>().unwrap_err().message(),
        "missing field `id`"
    );
}

#[tokio::test]
async fn endpoints_that_the_crate_does_not_know_can_be_called() {
    let server = Server::fixed(json(200, "[1]")).await;
    let client = server.client();
    assert_eq!(
        client
            .call::<Value>("fork/new-thing", &value!({"a": 1}))
            .await
            .unwrap(),
        value!([1])
    );
    assert_eq!(server.requests()[0].target, "/api/fork/new-thing");
    assert_eq!(server.requests()[0].json(), value!({"a": 1, "i": TOKEN}));
    for name in ["", "/x", "a/../b", "a?b", "a b"] {
        assert_eq!(
            client
                .call::<Value>(name, &value!({}))
                .await
                .unwrap_err()
                .kind(),
            ErrorKind::InvalidInput,
            "{name:?}"
        );
    }
    assert_eq!(
        client
            .call::<Value>("x", &value!([]))
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::InvalidInput
    );
    client.document("/nodeinfo/2.1").await.unwrap();
    let document = server.requests().pop().unwrap();
    assert_eq!(
        (document.method.as_str(), document.target.as_str()),
        ("GET", "/nodeinfo/2.1")
    );
    assert_eq!(document.header("authorization"), None);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn the_api_says_why_it_refuses() {
    let body = r#"{"error":{"message":"No such note.","code":"NO_SUCH_NOTE","id":"24fcbfc6-2e37-42b6-8388-c29b3861a08d","kind":"client","info":{"param":"x"}}}"#;
    let server = Server::fixed(json(400, body)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.code(), Some("NO_SUCH_NOTE"));
    assert!(error.is("NO_SUCH_NOTE") && !error.is("NO_SUCH_USER"));
    assert_eq!(
        (error.status(), error.endpoint()),
        (Some(400), Some("notes/show"))
    );
    let api = error.api().unwrap();
    assert_eq!(
        api.id.as_deref(),
        Some("24fcbfc6-2e37-42b6-8388-c29b3861a08d")
    );
    assert_eq!(api.kind.as_deref(), Some("client"));
    assert_eq!(api.info, Some(value!({"param": "x"})));
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        r#"notes/show: NO_SUCH_NOTE (HTTP 400): No such note. {"param":"x"}"#
    );
}

#[tokio::test]
async fn parts_of_an_api_error_may_be_missing() {
    for (body, code, id, message) in [
        (r#"{"error":{"id":"abc"}}"#, None, Some("abc"), None),
        (
            r#"{"error":{"message":"Cannot read"}}"#,
            None,
            None,
            Some("Cannot read"),
        ),
        (r#"{"error":{}}"#, None, None, None),
        (
            r#"{"error":{"code":7,"id":null,"kind":["permission"],"message":"m"}}"#,
            None,
            None,
            Some("m"),
        ),
        (
            r#"{"error":{"code":"X","kind":"permission"}}"#,
            Some("X"),
            None,
            None,
        ),
    ] {
        let server = Server::fixed(json(500, body)).await;
        let error = server.client().send(Show::some()).await.unwrap_err();
        let api = error.api().unwrap_or_else(|| panic!("{body}: {error}"));
        assert_eq!(
            (
                api.code.as_deref(),
                api.id.as_deref(),
                api.message.as_deref()
            ),
            (code, id, message),
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    let limited = |info: &str| {
        format!(
            r#"{{"error":{{"message":"m","code":"RATE_LIMIT_EXCEEDED","id":"d5826d14-3982-4d2e-8011-b9e9f02499ef","kind":"client"{info}}}}}"#
        )
    };
    let now = "Sun, 22 Nov 2026 15:27:54 GMT";
    let cases = [
        ("retry-after: 7\r\n".to_owned(), String::new(), Some(7)),
        (
            format!("date: {now}\r\nretry-after: Sun, 22 Nov 2026 15:28:04 GMT\r\n"),
            String::new(),
            Some(10),
        ),
        (
            format!("date: {now}\r\n"),
            r#","info":{"resetMs":1795361304000,"reset":1}"#.to_owned(),
            Some(30),
        ),
        (
            format!("date: {now}\r\n"),
            r#","info":{"reset":1795361304}"#.to_owned(),
            Some(30),
        ),
        (
            format!("date: {now}\r\n"),
            r#","info":{"resetMs":1}"#.to_owned(),
            Some(0),
        ),
        (
            "retry-after: 9\r\n".to_owned(),
            r#","info":{"resetMs":99999999999999999999}"#.to_owned(),
            Some(9),
        ),
        (String::new(), String::new(), None),
        (
            "retry-after: soon\r\n".to_owned(),
            r#","info":{"resetMs":"soon"}"#.to_owned(),
            None,
        ),
    ];
    for (headers, info, expected) in cases {
        let server = Server::fixed(response(429, &headers, limited(&info))).await;
        let error = server.client().send(Create::default()).await.unwrap_err();
        assert_eq!(error.code(), Some("RATE_LIMIT_EXCEEDED"));
        assert_eq!(
            error.retry_after(),
            expected.map(Duration::from_secs),
            "{headers}{info}"
        );
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn a_decode_error_says_where_and_what() {
    let body = format!(r#"[{NOTE}, {{"id":"x","createdAt":"yesterday","text":null}}]"#);
    let server = Server::fixed(json(200, &body)).await;
    let error = server.client().get(Reactions::default()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status(), error.endpoint()),
        (ErrorKind::Decode, Some(200), Some("notes/reactions"))
    );
    let decode = error.decode().unwrap();
    assert_eq!(decode.pointer(), "/1/createdAt");
    assert_eq!(
        decode.expected(),
        Some("a time like `2026-11-22T15:27:54.458Z`")
    );
    assert!(
        decode.excerpt().contains("yesterday"),
        "{}",
        decode.excerpt()
    );
    assert_eq!(
        error.body().unwrap().as_ref(),
        body.as_bytes(),
        "nothing is lost"
    );
    assert!(error.to_string().contains("/1/createdAt"), "{error}");
}

#[tokio::test]
async fn hosts_in_any_form_are_one_origin() {
    for (given, origin) in [
        ("misskey.example", "https://misskey.example"),
        (" misskey.example ", "https://misskey.example"),
        ("misskey.example:3000", "https://misskey.example:3000"),
        ("misskey.example:443", "https://misskey.example"),
        ("HTTPS://Misskey.Example/", "https://misskey.example"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("http://127.1.2.3:3000/", "http://127.1.2.3:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ] {
        let client = Client::builder(given)
            .unwrap()
            .build()
            .unwrap_or_else(|e| panic!("{given}: {e}"));
        assert_eq!(client.origin(), origin, "{given}");
    }
    for given in [
        "",
        " ",
        "https://",
        "misskey.example/api",
        "https://misskey.example/?i=x",
        "https://me:pw@misskey.example",
        "ftp://misskey.example",
        "a b",
        "https://a.example#x",
    ] {
        assert_eq!(
            Client::builder(given).unwrap_err().kind(),
            ErrorKind::InvalidInput,
            "{given:?}"
        );
    }
}

#[tokio::test]
async fn plain_http_is_for_loopback_or_on_request() {
    for host in [
        "http://misskey.example",
        "http://192.168.1.5:3000",
        "http://localhost.example",
    ] {
        let error = Client::builder(host).unwrap().build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{host}");
        assert!(error.to_string().contains("allow_http"), "{error}");
        Client::builder(host).unwrap().allow_http().build().unwrap();
    }
}

#[tokio::test]
async fn a_malformed_token_is_refused_without_repeating_it() {
    for token in [
        "",
        "  ",
        "abc def-secret",
        "abc\"secret",
        "abc\nsecret",
        "\u{e4}secret",
        "sec\\ret-secret",
    ] {
        let error = Client::builder("misskey.example")
            .unwrap()
            .token(token)
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(!format!("{error}{error:?}").contains("secret"), "{error:?}");
    }
    // A line read from a file ends in a line break.
    Client::builder("misskey.example")
        .unwrap()
        .token("abc\n")
        .build()
        .unwrap();
}

#[tokio::test]
async fn client_and_calls_can_go_anywhere() {
    fn anywhere<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn to_a_task<T: Send + 'static>(_: &T) {}
    let server = Server::fixed(json(200, NOTE)).await;
    let client = server.client();
    anywhere(&client);
    let call = client.send(Show::some());
    to_a_task(&call);
    drop(client);
    tokio::spawn(call).await.unwrap().unwrap();
}
