//! Servers on loopback that do exactly what a test says, down to the bytes: HTTP libraries are too polite for this.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "test support stops where it fails"
)]

pub mod api;
mod request;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use misskey_runtime::{Client, ClientBuilder};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub use request::Request;

/// A token as servers issue them to apps; what the tests for leaks look for.
pub const TOKEN: &str = "S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3";

/// A server that runs until it is dropped.
pub struct Server {
    address: SocketAddr,
    accept: JoinHandle<()>,
    requests: Arc<Mutex<Vec<Request>>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Gives every connection to `serve`, with nothing read from it.
    pub async fn raw<F, S>(serve: S) -> Self
    where
        S: Fn(TcpStream) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        let accept = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                stream.set_nodelay(true).unwrap();
                tokio::spawn(serve(stream));
            }
        });
        Self {
            address,
            accept,
            requests: Arc::default(),
            connections,
        }
    }

    /// Reads whole requests and writes what `answer` makes of each, a complete response, on connections that stay open.
    pub async fn answering(answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let seen = Arc::clone(&requests);
        let answer = Arc::new(answer);
        let mut server = Self::raw(move |mut stream| {
            let seen = Arc::clone(&seen);
            let answer = Arc::clone(&answer);
            async move {
                let mut buffer = Vec::new();
                while let Some(request) = Request::read(&mut stream, &mut buffer).await {
                    let bytes = answer(&request);
                    seen.lock().unwrap().push(request);
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                }
            }
        })
        .await;
        server.requests = requests;
        server
    }

    /// Answers every request with these bytes.
    pub async fn fixed(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::answering(move |_| bytes.clone()).await
    }

    /// Where it listens, for example `http://127.0.0.1:12345`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of it with [`TOKEN`], in the making.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(&self.origin()).unwrap().token(TOKEN)
    }

    /// A client of it with [`TOKEN`].
    #[must_use]
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// How many connections were made so far.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accept.abort();
    }
}

/// A complete response with a status, more header lines (each ended by CRLF) and a body.
#[must_use]
pub fn response(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut bytes = format!(
        "HTTP/1.1 {status} Said So\r\ncontent-length: {}\r\n{headers}\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// A complete JSON response.
#[must_use]
pub fn json(status: u16, body: impl AsRef<[u8]>) -> Vec<u8> {
    response(
        status,
        "content-type: application/json; charset=utf-8\r\n",
        body,
    )
}

/// The JSON of a note that [`api::Show`] reads.
pub const NOTE: &str =
    r#"{"id":"9abcdefghi","createdAt":"2026-11-22T15:27:54.458Z","text":"Hello"}"#;
