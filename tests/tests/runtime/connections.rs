//! How connections are made: through proxies, with certificates, by a client of the program's own, in gzip.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::error::Error as StdError;
use std::future::IntoFuture;
use std::io::Write;
use std::sync::{Arc, Mutex};

use crate::streaming_server::{Server as StreamingServer, quick, within};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use misskey_client::reqwest;
use misskey_client::streaming::{AnyChannel, AnyEvent, Connect};
use misskey_client::{Client, ClientBuilder, Error, ErrorKind};
use misskey_tests::loopback::api::{Create, RegistryGet, Show};
use misskey_tests::loopback::{NOTE, Request, Server, TOKEN, json, response};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use serde_json::{Value, json as value};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A server that answers every call with a note, once for each connection.
async fn notes() -> Server {
    Server::fixed(response(
        200,
        "content-type: application/json\r\nconnection: close\r\n",
        NOTE,
    ))
    .await
}

fn port(server: &Server) -> u16 {
    server.origin().rsplit(':').next().unwrap().parse().unwrap()
}

/// Opens a channel on the way that `connect` goes, and takes an event from it.
async fn streams(server: &StreamingServer, connect: Connect) {
    let (connection, mut peer) = tokio::join!(
        within(quick(connect).into_future()),
        within(server.accept())
    );
    let connection = connection.unwrap();
    let (channel, id) = tokio::join!(connection.channel(AnyChannel::new("x")), peer.open("x"));
    let mut channel = channel.unwrap();
    peer.event(&id, "n", value!(7)).await;
    match within(channel.next()).await.unwrap().unwrap() {
        AnyEvent::Event { body, .. } => assert_eq!(body, 7),
        other => panic!("{other:?}"),
    }
}

/// Everything that an error can be made to say.
fn words(error: &Error) -> String {
    let mut words = format!("{error:#} {error:?}");
    let mut next = error.source();
    while let Some(cause) = next {
        words.push_str(&format!(" {cause} {cause:?}"));
        next = cause.source();
    }
    words
}

#[track_caller]
fn says(error: &Error, kind: ErrorKind, words: &str) {
    assert_eq!(error.kind(), kind, "{error:#}");
    assert!(format!("{error:#}").contains(words), "{error:#}");
}

// Proxies.

/// An HTTP proxy that passes on what it is asked, whatever the host, to the port on this machine; and what it was asked.
async fn http_proxy() -> (Server, Arc<Mutex<Vec<Request>>>) {
    let asked: Arc<Mutex<Vec<Request>>> = Arc::default();
    let seen = Arc::clone(&asked);
    let proxy = Server::raw(move |mut stream| {
        let seen = Arc::clone(&seen);
        async move {
            let mut rest = Vec::new();
            let Some(request) = Request::head(&mut stream, &mut rest).await else {
                return;
            };
            seen.lock().unwrap().push(request.clone());
            let (authority, path) = match request.target.strip_prefix("http://") {
                Some(absolute) => absolute.split_at(absolute.find('/').unwrap()),
                None => (request.target.as_str(), ""),
            };
            let port: u16 = authority.rsplit(':').next().unwrap().parse().unwrap();
            let mut origin = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            if request.method == "CONNECT" {
                stream
                    .write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    .await
                    .unwrap();
            } else {
                let mut head = format!("{} {path} HTTP/1.1\r\n", request.method);
                for (name, value) in &request.headers {
                    if !name.starts_with("proxy-") {
                        head.push_str(&format!("{name}: {value}\r\n"));
                    }
                }
                head.push_str("\r\n");
                origin.write_all(head.as_bytes()).await.unwrap();
                origin.write_all(&rest).await.unwrap();
            }
            let _ = copy_bidirectional(&mut stream, &mut origin).await;
        }
    })
    .await;
    (proxy, asked)
}

const PASSWORD: &str = "pAsSwOrD@home";
const USER: &str = "somebody";

/// The URL of a proxy, with a user name and a password in it.
fn with_password(proxy: &Server) -> String {
    format!("http://{USER}:pAsSwOrD%40home@127.0.0.1:{}", port(proxy))
}

/// What a proxy is to be told of them.
fn basic() -> String {
    format!(
        "Basic {}",
        BASE64_STANDARD.encode(format!("{USER}:{PASSWORD}"))
    )
}

#[track_caller]
fn keeps_password(text: &str) {
    for secret in [USER, "pAsSwOrD", &basic()["Basic ".len()..]] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[tokio::test]
async fn plain_calls_go_through_an_http_proxy() {
    let server = notes().await;
    let (proxy, asked) = http_proxy().await;
    let builder = server.builder().proxy(&proxy.origin()).unwrap();
    builder.build().unwrap().send(Show::some()).await.unwrap();
    {
        let asked = asked.lock().unwrap();
        assert_eq!(asked.len(), 1);
        assert_eq!(
            (asked[0].method.as_str(), asked[0].target.as_str()),
            (
                "POST",
                format!("{}/api/notes/show", server.origin()).as_str()
            )
        );
        assert_eq!(asked[0].header("proxy-authorization"), None);
    }
    assert_eq!(server.requests()[0].json()["i"], TOKEN);

    let builder = server.builder().proxy(&with_password(&proxy)).unwrap();
    keeps_password(&format!("{builder:?}"));
    let client = builder.build().unwrap();
    keeps_password(&format!("{client:?} {client:#?}"));
    client.send(Show::some()).await.unwrap();
    let asked = asked.lock().unwrap();
    assert_eq!(asked[1].header("proxy-authorization"), Some(&*basic()));
}

#[tokio::test]
async fn plain_streams_go_through_an_http_proxy() {
    let server = StreamingServer::start().await;
    let (proxy, asked) = http_proxy().await;
    let builder = server.builder().token(TOKEN);
    let client = builder.proxy(&with_password(&proxy)).unwrap();
    let client = client.build().unwrap();
    keeps_password(&format!("{:?}", client.stream()));
    streams(&server, client.stream()).await;
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 1);
    assert_eq!(
        asked[0].target,
        format!("http://{}/streaming", server.address)
    );
    assert_eq!(asked[0].header("proxy-authorization"), Some(&*basic()));
    let head = server.heads.lock().unwrap()[0].clone();
    assert_eq!(head.uri, "/streaming");
    assert_eq!(head.authorization, Some(format!("Bearer {TOKEN}")));
}

#[tokio::test]
async fn https_goes_through_a_tunnel() {
    let authority = Authority::new();
    let origin = notes().await;
    let tls = authority.before(&["localhost"], port(&origin)).await;
    let (proxy, asked) = http_proxy().await;
    let client = authority
        .trusted(&format!("https://localhost:{}", port(&tls)))
        .proxy(&with_password(&proxy))
        .unwrap()
        .build()
        .unwrap();
    client.send(Show::some()).await.unwrap();
    {
        let asked = asked.lock().unwrap();
        assert_eq!(
            (asked[0].method.as_str(), asked[0].target.as_str()),
            ("CONNECT", format!("localhost:{}", port(&tls)).as_str())
        );
        assert_eq!(asked[0].header("proxy-authorization"), Some(&*basic()));
    }
    // The password is for the proxy alone.
    assert_eq!(origin.requests()[0].header("proxy-authorization"), None);

    let server = StreamingServer::start().await;
    let tls = authority
        .before(&["localhost"], server.address.port())
        .await;
    let client = authority
        .trusted(&format!("https://localhost:{}", port(&tls)))
        .proxy(&with_password(&proxy))
        .unwrap()
        .build()
        .unwrap();
    streams(&server, client.stream()).await;
    let asked = asked.lock().unwrap();
    assert_eq!(asked[1].method, "CONNECT");
    assert_eq!(asked[1].header("proxy-authorization"), Some(&*basic()));
}

#[tokio::test]
async fn what_is_no_proxy() {
    let builder = || Client::builder("misskey.example").unwrap();
    for (url, words) in [
        ("", "http://proxy.example:3128"),
        ("127.0.0.1:3128", "http://proxy.example:3128"),
        ("proxy.example:3128", "http://proxy.example:3128"),
        (
            "somebody:pAsSwOrD@proxy.example:3128",
            "http://proxy.example:3128",
        ),
        ("http://somebody:pAsSwOrD@", "not a URL"),
        ("http://somebody:pAsSwOrD@proxy.example:99999", "not a URL"),
        (
            "ftp://somebody:pAsSwOrD@proxy.example",
            "`ftp` is no kind of proxy",
        ),
        ("mailto:somebody", "http://proxy.example:3128"),
    ] {
        let error = builder().proxy(url).unwrap_err();
        says(&error, ErrorKind::InvalidInput, words);
        keeps_password(&self::words(&error));
    }
}

#[tokio::test]
async fn a_proxy_that_is_not_there() {
    let authority = Authority::new();
    let server = notes().await;
    let proxy = Server::fixed("").await;
    let url = with_password(&proxy);
    drop(proxy);
    tokio::task::yield_now().await;
    let plain = server.builder();
    let tls = authority.trusted(&format!("https://localhost:{}", port(&server)));
    for builder in [plain, tls] {
        let client = builder.proxy(&url).unwrap().build().unwrap();
        for error in [
            client.send(Create::default()).await.unwrap_err(),
            client.stream().await.unwrap_err(),
        ] {
            says(&error, ErrorKind::Transport, "refused");
            says(&error, ErrorKind::Transport, "proxy");
            // Nothing was sent, so it may be sent again.
            assert!(error.is_retryable());
            keeps_password(&words(&error));
        }
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_proxy_that_refuses() {
    let authority = Authority::new();
    let refuses = response(407, "proxy-authenticate: Basic realm=\"x\"\r\n", "");
    let proxy = Server::fixed(refuses).await;
    let plain = Client::builder("http://127.0.0.1:9").unwrap();
    let client = plain.proxy(&with_password(&proxy)).unwrap();
    let client = client.build().unwrap();
    for error in [
        client.send(Show::some()).await.unwrap_err(),
        client.stream().await.unwrap_err(),
    ] {
        says(
            &error,
            ErrorKind::UnexpectedResponse,
            "the proxy asks for a user name and a password",
        );
        assert_eq!(error.status(), Some(407));
        keeps_password(&words(&error));
    }
    let client = authority
        .trusted("https://localhost:9")
        .proxy(&with_password(&proxy))
        .unwrap()
        .build()
        .unwrap();
    for error in [
        client.send(Show::some()).await.unwrap_err(),
        client.stream().await.unwrap_err(),
    ] {
        says(&error, ErrorKind::Transport, "proxy authorization required");
        keeps_password(&words(&error));
    }
}

/// A SOCKS 5 proxy that passes everything on to the port on this machine; and the hosts that it was asked for.
async fn socks_proxy() -> (Server, Arc<Mutex<Vec<String>>>) {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&asked);
    let proxy = Server::raw(move |mut stream| {
        let seen = Arc::clone(&seen);
        async move {
            let mut start = [0; 2];
            stream.read_exact(&mut start).await.unwrap();
            assert_eq!(start[0], 5);
            let mut methods = vec![0; start[1].into()];
            stream.read_exact(&mut methods).await.unwrap();
            assert!(methods.contains(&0), "{methods:?}");
            stream.write_all(&[5, 0]).await.unwrap();
            let mut request = [0; 4];
            stream.read_exact(&mut request).await.unwrap();
            assert_eq!(request[..3], [5, 1, 0]);
            let length = match request[3] {
                1 => 4,
                3 => stream.read_u8().await.unwrap().into(),
                4 => 16,
                other => panic!("{other}"),
            };
            let mut host = vec![0; length];
            stream.read_exact(&mut host).await.unwrap();
            let port = stream.read_u16().await.unwrap();
            seen.lock().unwrap().push(match request[3] {
                3 => String::from_utf8(host).unwrap(),
                _ => format!("address {host:?}"),
            });
            let mut origin = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            stream
                .write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 0])
                .await
                .unwrap();
            let _ = copy_bidirectional(&mut stream, &mut origin).await;
        }
    })
    .await;
    (proxy, asked)
}

#[tokio::test]
async fn calls_and_streams_go_through_a_socks_proxy() {
    let (proxy, asked) = socks_proxy().await;
    let url = format!("socks5://127.0.0.1:{}", port(&proxy));
    let server = notes().await;
    let client = server.builder().proxy(&url).unwrap().build().unwrap();
    client.send(Show::some()).await.unwrap();
    assert_eq!(server.requests()[0].target, "/api/notes/show");
    let server = StreamingServer::start().await;
    let client = server.builder().proxy(&url).unwrap().build().unwrap();
    streams(&server, client.stream()).await;
    assert_eq!(*asked.lock().unwrap(), ["address [127, 0, 0, 1]"; 2]);
}

#[tokio::test]
async fn a_socks_proxy_resolves_the_name_if_asked_to() {
    let authority = Authority::new();
    let server = notes().await;
    let tls = authority.before(&["misskey.example"], port(&server)).await;
    let (proxy, asked) = socks_proxy().await;
    // No such host exists: only the proxy can know what it is.
    let client = authority
        .trusted(&format!("https://misskey.example:{}", port(&tls)))
        .proxy(&format!("socks5h://127.0.0.1:{}", port(&proxy)))
        .unwrap()
        .build()
        .unwrap();
    client.send(Show::some()).await.unwrap();
    let local = Client::builder(&format!("http://localhost:{}", port(&server))).unwrap();
    let local = local
        .proxy(&format!("socks5://127.0.0.1:{}", port(&proxy)))
        .unwrap();
    local.build().unwrap().send(Show::some()).await.unwrap();
    let asked = asked.lock().unwrap();
    assert_eq!(asked[0], "misskey.example");
    assert!(asked[1].starts_with("address"), "{asked:?}");
}

#[tokio::test]
async fn a_socks_proxy_that_refuses() {
    let proxy = Server::raw(|mut stream| async move {
        let mut start = [0; 3];
        let _ = stream.read(&mut start).await;
        // No method will do.
        let _ = stream.write_all(&[5, 0xff]).await;
    })
    .await;
    let client = Client::builder("http://127.0.0.1:9")
        .unwrap()
        .proxy(&format!("socks5://127.0.0.1:{}", port(&proxy)))
        .unwrap()
        .build()
        .unwrap();
    let error = client.send(Show::some()).await.unwrap_err();
    says(&error, ErrorKind::Transport, "could not connect");
    assert!(error.is_retryable());
}

// Certificates.

/// A certificate authority of a test's own.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(vec![]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::CommonName, "An authority for tests");
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self {
            issuer: Issuer::new(params, key),
            pem,
        }
    }

    /// TLS with a certificate for these names, before what listens on a port in the clear.
    async fn before(&self, names: &[&str], port: u16) -> Server {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(names)
            .unwrap()
            .signed_by(&key, &self.issuer)
            .unwrap();
        let provider = tokio_rustls::rustls::crypto::ring::default_provider();
        let config = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::clone(certificate.der())],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Server::raw(move |stream| {
            let acceptor = acceptor.clone();
            async move {
                // A client that does not trust the certificate ends it here.
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut origin = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                let _ = copy_bidirectional(&mut stream, &mut origin).await;
            }
        })
        .await
    }

    /// A client that trusts this authority, in the making.
    fn trusted(&self, origin: &str) -> ClientBuilder {
        let builder = Client::builder(origin).unwrap().token(TOKEN);
        builder.root_certificate(&self.pem).unwrap()
    }
}

fn https(server: &Server) -> String {
    format!("https://127.0.0.1:{}", port(server))
}

#[tokio::test]
async fn a_certificate_must_be_trusted() {
    let authority = Authority::new();
    let server = notes().await;
    let tls = authority.before(&["127.0.0.1"], port(&server)).await;
    let unknown = Client::builder(&https(&tls)).unwrap();
    let other = Authority::new().trusted(&https(&tls));
    for builder in [unknown, other] {
        let client = builder.build().unwrap();
        for error in [
            client.send(Show::some()).await.unwrap_err(),
            client.stream().await.unwrap_err(),
        ] {
            says(&error, ErrorKind::Transport, "could not connect");
            says(&error, ErrorKind::Transport, "invalid peer certificate");
            assert!(!error.to_string().contains("http://"), "{error}");
        }
    }
    assert!(server.requests().is_empty());
    let client = authority.trusted(&https(&tls)).build().unwrap();
    client.send(Show::some()).await.unwrap();
    assert_eq!(server.requests().len(), 1);

    let server = StreamingServer::start().await;
    let tls = authority
        .before(&["127.0.0.1"], server.address.port())
        .await;
    let client = authority.trusted(&https(&tls)).build().unwrap();
    streams(&server, client.stream()).await;
}

#[tokio::test]
async fn a_certificate_must_be_for_the_host() {
    let authority = Authority::new();
    let server = notes().await;
    let tls = authority.before(&["localhost"], port(&server)).await;
    let by_name = format!("https://localhost:{}", port(&tls));
    let client = authority.trusted(&by_name).build().unwrap();
    client.send(Show::some()).await.unwrap();
    let client = authority.trusted(&https(&tls)).build().unwrap();
    let error = client.send(Show::some()).await.unwrap_err();
    says(&error, ErrorKind::Transport, "not valid for name");
}

#[tokio::test]
async fn a_bundle_of_certificates() {
    let (one, two) = (Authority::new(), Authority::new());
    let server = notes().await;
    let bundle = format!("# Two of them.\n{}\n{}", one.pem, two.pem);
    for authority in [&one, &two] {
        let tls = authority.before(&["127.0.0.1"], port(&server)).await;
        let builder = Client::builder(&https(&tls)).unwrap();
        let client = builder.root_certificate(&bundle).unwrap().build().unwrap();
        client.send(Show::some()).await.unwrap();
        // Or one after the other.
        let builder = Client::builder(&https(&tls)).unwrap();
        let builder = builder.root_certificate(&one.pem).unwrap();
        let client = builder.root_certificate(&two.pem).unwrap().build().unwrap();
        client.send(Show::some()).await.unwrap();
    }
}

#[test]
fn what_is_no_certificate() {
    let key = KeyPair::generate().unwrap().serialize_pem();
    let builder = || Client::builder("misskey.example").unwrap();
    for (pem, words) in [
        ("", "-----BEGIN CERTIFICATE-----"),
        ("garbage", "-----BEGIN CERTIFICATE-----"),
        ("\u{30}\u{82}\u{1}", "-----BEGIN CERTIFICATE-----"),
        (key.as_str(), "-----BEGIN CERTIFICATE-----"),
        (
            "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n",
            "truncated or damaged",
        ),
        (
            "-----BEGIN CERTIFICATE-----\nMIIB\n",
            "truncated or damaged",
        ),
    ] {
        let error = builder().root_certificate(pem).unwrap_err();
        says(&error, ErrorKind::Setup, words);
        says(&error, ErrorKind::Setup, "root certificate");
        // A key is a secret.
        let secret = key.lines().nth(1).unwrap();
        assert!(!self::words(&error).contains(secret));
    }
    // PEM, but of nothing: what is inside is read when the client is made.
    let empty = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let error = builder().root_certificate(empty).unwrap().build();
    says(&error.unwrap_err(), ErrorKind::Setup, "root certificate");
}

#[tokio::test]
async fn a_server_that_speaks_no_tls() {
    let server = Server::raw(|mut stream| async move {
        let mut hello = [0; 16];
        stream.read_exact(&mut hello).await.unwrap();
        let _ = stream
            .write_all(&response(400, "connection: close\r\n", "Bad Request"))
            .await;
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    })
    .await;
    let client = Client::builder(&https(&server)).unwrap().build().unwrap();
    for error in [
        client.send(Create::default()).await.unwrap_err(),
        client.stream().await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
        assert!(error.to_string().contains("write `http://`"), "{error}");
        // Nothing was sent, so it may be sent again.
        assert!(error.is_retryable());
    }
}

// A client of the program's own.

fn own() -> reqwest::ClientBuilder {
    let headers = [("x-own", "yes")].map(|(name, value)| {
        (
            name.parse().unwrap(),
            reqwest::header::HeaderValue::from_static(value),
        )
    });
    reqwest::Client::builder()
        .no_proxy()
        .default_headers(headers.into_iter().collect())
        // The provider of TLS is the library's business otherwise.
        .tls_backend_preconfigured(no_tls())
}

/// TLS that trusts nobody.
fn no_tls() -> tokio_rustls::rustls::ClientConfig {
    let provider = tokio_rustls::rustls::crypto::ring::default_provider();
    tokio_rustls::rustls::ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(tokio_rustls::rustls::RootCertStore::empty())
        .with_no_client_auth()
}

#[tokio::test]
async fn a_client_of_the_programs_own() {
    let none = reqwest::redirect::Policy::none();
    let own = own().redirect(none).build().unwrap();
    let server = notes().await;
    let client = server.builder().http_client(own.clone()).build().unwrap();
    client.send(Show::some()).await.unwrap();
    assert_eq!(server.requests()[0].header("x-own"), Some("yes"));
    assert_eq!(server.requests()[0].json()["i"], TOKEN);

    let server = StreamingServer::start().await;
    let (proxy, asked) = http_proxy().await;
    // Its proxy is the own client's business as well, so this one is not used.
    let builder = server.builder().proxy(&proxy.origin()).unwrap();
    let client = builder.http_client(own).build().unwrap();
    streams(&server, client.stream()).await;
    assert_eq!(server.heads.lock().unwrap()[0].own.as_deref(), Some("yes"));
    assert!(asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_that_an_own_client_follows_is_an_error() {
    let other = notes().await;
    for status in [301, 302, 307] {
        let location = format!("location: {}/api/notes/show\r\n", other.origin());
        let server = Server::fixed(response(status, &location, "")).await;
        let own = own().build().unwrap();
        let client = server.builder().http_client(own).build().unwrap();
        let error = client.send(Show::some()).await.unwrap_err();
        says(&error, ErrorKind::Transport, "`redirect::Policy::none()`");
    }
    // So that the test is about what was followed.
    assert_eq!(other.connections(), 3);

    let other = StreamingServer::start().await;
    let location = format!("location: http://{}/streaming\r\n", other.address);
    let server = Server::fixed(response(307, &location, "")).await;
    let own = own().build().unwrap();
    let client = server.builder().http_client(own).build().unwrap();
    let connect = quick(client.stream()).into_future();
    let (error, _peer) = tokio::join!(within(connect), within(other.accept()));
    says(
        &error.unwrap_err(),
        ErrorKind::Transport,
        "`redirect::Policy::none()`",
    );
}

// Gzip.

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

const GZIP: &str = "content-type: application/json\r\ncontent-encoding: gzip\r\n";

#[tokio::test]
async fn answers_in_gzip() {
    let server = Server::fixed(response(200, GZIP, gzip(NOTE.as_bytes()))).await;
    let note = server.client().send(Show::some()).await.unwrap();
    assert_eq!(note.text.as_deref(), Some("Hello"));
    assert_eq!(server.requests()[0].header("accept-encoding"), Some("gzip"));
    // An error as well, and one that is not compressed.
    let refusal = r#"{"error":{"code":"NO_SUCH_NOTE","message":"No such note."}}"#;
    for bytes in [
        response(400, GZIP, gzip(refusal.as_bytes())),
        json(400, refusal),
    ] {
        let server = Server::fixed(bytes).await;
        let error = server.client().send(Show::some()).await.unwrap_err();
        assert_eq!(error.code(), Some("NO_SUCH_NOTE"));
    }
}

#[tokio::test]
async fn the_limit_counts_what_comes_out() {
    const LIMIT: usize = 100_000;
    for (zeros, fits) in [(LIMIT - 2, true), (LIMIT - 1, false), (1_000_000, false)] {
        let text = format!("\"{}\"", "0".repeat(zeros));
        let body = gzip(text.as_bytes());
        assert!(body.len() < 2_000, "small on the way");
        let server = Server::fixed(response(200, GZIP, body)).await;
        let client = server.builder().response_limit(LIMIT).build().unwrap();
        let result = client.send(RegistryGet {}).await;
        if fits {
            assert_eq!(result.unwrap(), Value::from("0".repeat(zeros)));
        } else {
            let error = result.unwrap_err();
            says(&error, ErrorKind::Transport, "`response_limit`");
            assert!(!error.is_retryable());
        }
    }
}

#[tokio::test]
async fn a_bomb_without_end_is_not_unpacked() {
    let server = Server::raw(|mut stream| async move {
        let mut rest = Vec::new();
        Request::read(&mut stream, &mut rest).await.unwrap();
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n{GZIP}\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        loop {
            encoder.write_all(&[b'0'; 64 * 1024]).unwrap();
            encoder.flush().unwrap();
            let piece = std::mem::take(encoder.get_mut());
            let mut chunk = format!("{:x}\r\n", piece.len()).into_bytes();
            chunk.extend_from_slice(&piece);
            chunk.extend_from_slice(b"\r\n");
            if stream.write_all(&chunk).await.is_err() {
                return;
            }
        }
    })
    .await;
    let client = server.builder().response_limit(256 * 1024).build().unwrap();
    // It never ends, so that this ends, and not by a timeout, shows that nobody reads it to its end before counting.
    let error = client.send(RegistryGet {}).await.unwrap_err();
    says(&error, ErrorKind::Transport, "`response_limit`");
}

#[tokio::test]
async fn broken_gzip_is_told_from_a_broken_connection() {
    let whole = gzip(NOTE.as_bytes());
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0xff;
    let mut checksum = whole.clone();
    let end = checksum.len();
    checksum[end - 8] ^= 0xff;
    let cut = whole[..whole.len() - 12].to_vec();
    for (what, body) in [
        ("not gzip at all", NOTE.as_bytes().to_vec()),
        ("flipped", flipped),
        ("checksum", checksum),
        ("cut", cut),
    ] {
        let server = Server::fixed(response(200, GZIP, body)).await;
        let error = server.client().send(Show::some()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{what}: {error:#}");
        assert!(
            error.to_string().contains("could not be decompressed"),
            "{what}: {error:#}"
        );
    }
    let server = Server::raw(move |mut stream| {
        let whole = response(200, GZIP, &whole);
        async move {
            let mut rest = Vec::new();
            Request::read(&mut stream, &mut rest).await.unwrap();
            stream.write_all(&whole[..whole.len() - 12]).await.unwrap();
        }
    })
    .await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    says(&error, ErrorKind::Transport, "the connection broke");
}
