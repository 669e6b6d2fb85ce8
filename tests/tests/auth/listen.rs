//! The callback on this machine: the browser that comes back, those that have no business there, and the end of the port.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use misskey_runtime::ErrorKind;
use misskey_runtime::auth::{Listening, MiAuth};
use misskey_tests::loopback::json;
use misskey_tests::sign_in::{GRANTED, Misskey, open, parameters, visit};

async fn listen(misskey: &Misskey, limit: Duration) -> (Listening, String) {
    let auth = MiAuth::new(&misskey.origin()).unwrap();
    let listening = auth.wait_limit(limit).listen().await.unwrap();
    let callback = parameters(listening.url())["callback"].clone();
    (listening, callback)
}

const LONG: Duration = Duration::from_secs(20);

#[tokio::test]
async fn the_browser_comes_back_and_is_told_so() {
    let misskey = Misskey::start().await;
    let (listening, callback) = listen(&misskey, LONG).await;
    assert!(callback.starts_with("http://127.0.0.1:"), "{callback}");
    let url = listening.url().to_owned();
    let waiting = tokio::spawn(listening.wait());
    let back = open(&url).await.unwrap();
    let (status, page) = visit(&back).await;
    assert_eq!(status, 200);
    assert!(page.contains("You can close this window"), "{page}");
    assert!(!page.contains(GRANTED));
    assert_eq!(waiting.await.unwrap().unwrap().token(), GRANTED);
    let port = url::Url::parse(&callback).unwrap().port().unwrap();
    assert!(
        TcpStream::connect(("127.0.0.1", port)).is_err(),
        "the port is closed"
    );
}

#[tokio::test]
async fn a_session_that_is_glued_to_the_page_is_found() {
    for before in [
        "?x=1?session=",
        "&session=",
        "?x=1%3Fsession%3D",
        "%26session%3D",
    ] {
        let misskey = Misskey::start().await;
        let (listening, callback) = listen(&misskey, LONG).await;
        let id = listening.url().split(['/', '?']).nth(4).unwrap().to_owned();
        open(listening.url()).await.unwrap();
        let waiting = tokio::spawn(listening.wait());
        for wrong in [
            format!("{callback}{before}another-session"),
            format!("{callback}?session=another-session?session={id}"),
            format!("{callback}?session={id}&session={id}"),
        ] {
            assert_eq!(visit(&wrong).await.0, 400, "{wrong}");
        }
        let other = visit(&format!("{callback}page{before}{id}")).await;
        assert_eq!(other.0, 404, "{before}");
        assert_eq!(visit(&format!("{callback}{before}{id}")).await.0, 200);
        assert_eq!(waiting.await.unwrap().unwrap().token(), GRANTED);
    }
}

#[tokio::test]
async fn others_are_turned_away_and_waiting_goes_on() {
    let misskey = Misskey::start().await;
    let (listening, callback) = listen(&misskey, LONG).await;
    let url = listening.url().to_owned();
    let address = url::Url::parse(&callback).unwrap();
    let address = format!("127.0.0.1:{}", address.port().unwrap());
    let waiting = tokio::spawn(listening.wait());
    let (status, page) = visit(&format!("{callback}?session=another-session")).await;
    assert_eq!(status, 400);
    assert!(
        page.contains("not the sign-in") && !page.contains("another-session"),
        "{page}"
    );
    assert_eq!(visit(&callback).await.0, 400);
    assert_eq!(visit(&format!("{callback}favicon.ico")).await.0, 404);
    // A browser's connection in store, one that is no HTTP, one that is endless, one that posts.
    let idle = TcpStream::connect(&address).unwrap();
    for rude in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        [b"GET /?x=".to_vec(), vec![b'x'; 64 * 1024]].concat(),
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n".to_vec(),
    ] {
        let address = address.clone();
        let said = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream
                .set_read_timeout(Some(Duration::from_secs(5)))
                .unwrap();
            // The program may close before all is sent; what counts is that it answers no page of success.
            let _ = stream.write_all(&rude);
            let mut said = Vec::new();
            let _ = stream.read_to_end(&mut said);
            String::from_utf8_lossy(&said).into_owned()
        })
        .await
        .unwrap();
        assert!(
            said.is_empty() || said.starts_with("HTTP/1.1 400"),
            "{said}"
        );
    }
    assert!(
        misskey.server.requests().is_empty(),
        "nothing was asked for their sake"
    );
    let back = open(&url).await.unwrap();
    assert_eq!(visit(&back).await.0, 200);
    assert_eq!(waiting.await.unwrap().unwrap().token(), GRANTED);
    drop(idle);
}

#[tokio::test]
async fn a_forged_callback_is_told_so_on_both_sides() {
    let misskey = Misskey::start().await;
    let (listening, callback) = listen(&misskey, LONG).await;
    let id = listening.url().split(['/', '?']).nth(4).unwrap().to_owned();
    let waiting = tokio::spawn(listening.wait());
    let (status, page) = visit(&format!("{callback}?session={id}")).await;
    assert_eq!(status, 502);
    assert!(page.contains("Not signed in"), "{page}");
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired, "{error}");
}

#[tokio::test]
async fn a_server_that_fails_in_the_last_step_is_told_so_on_both_sides() {
    let misskey = Misskey::start().await;
    let (listening, _) = listen(&misskey, LONG).await;
    let url = listening.url().to_owned();
    let waiting = tokio::spawn(listening.wait());
    let back = open(&url).await.unwrap();
    misskey
        .state()
        .instead
        .push_back(json(500, r#"{"error":{"code":"INTERNAL_ERROR"}}"#));
    assert_eq!(visit(&back).await.0, 502);
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some("INTERNAL_ERROR"));
}

#[tokio::test]
async fn a_user_who_never_comes_back_is_not_waited_for() {
    let misskey = Misskey::start().await;
    let (listening, callback) = listen(&misskey, Duration::from_millis(200)).await;
    misskey.state().agrees = false;
    assert_eq!(open(listening.url()).await, None);
    let error = listening.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotGranted, "{error}");
    let port = url::Url::parse(&callback).unwrap().port().unwrap();
    assert!(
        TcpStream::connect(("127.0.0.1", port)).is_err(),
        "the port is closed"
    );
}

#[tokio::test]
async fn dropping_the_wait_closes_the_port() {
    let misskey = Misskey::start().await;
    let (listening, callback) = listen(&misskey, LONG).await;
    let port = url::Url::parse(&callback).unwrap().port().unwrap();
    let idle = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let waiting = tokio::time::timeout(Duration::from_millis(100), listening.wait());
    assert!(waiting.await.is_err());
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    drop(idle);
}

#[tokio::test]
async fn a_callback_elsewhere_and_one_here_exclude_each_other() {
    let misskey = Misskey::start().await;
    let auth: MiAuth = MiAuth::new(&misskey.origin()).unwrap();
    let error = auth
        .callback("https://app.example/back")
        .unwrap()
        .listen()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
}
