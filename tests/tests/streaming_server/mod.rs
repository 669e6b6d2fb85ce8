//! A WebSocket server on loopback that does what each test tells it.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use misskey_client::streaming::{Connect, Reconnect};
use misskey_client::{Client, ClientBuilder, ParseIdError};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

pub(crate) const TOKEN: &str = "sEcReTsEcReTsEcReT";

/// The head of an upgrade request, in the forms that tests look at.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) uri: String,
    pub(crate) authorization: Option<String>,
    pub(crate) user_agent: Option<String>,
    /// A header that only a client of the program's own sends.
    pub(crate) own: Option<String>,
}

/// Accepts connections one by one.
pub(crate) struct Server {
    listener: TcpListener,
    pub(crate) address: SocketAddr,
    pub(crate) heads: Arc<Mutex<Vec<Head>>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::at("127.0.0.1:0").await
    }

    pub(crate) async fn at(address: &str) -> Self {
        let mut tries = 0;
        let listener = loop {
            match TcpListener::bind(address).await {
                Ok(listener) => break listener,
                Err(error) => {
                    tries += 1;
                    assert!(tries < 100, "{error}");
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        };
        let address = listener.local_addr().unwrap();
        Self {
            listener,
            address,
            heads: Arc::default(),
        }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder(&format!("http://{}", self.address)).unwrap()
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().token(TOKEN).build().unwrap()
    }

    pub(crate) fn anonymous(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) async fn tcp(&self) -> TcpStream {
        self.listener.accept().await.unwrap().0
    }

    /// Takes the next connection.
    pub(crate) async fn accept(&self) -> Peer {
        let tcp = self.tcp().await;
        tcp.set_nodelay(true).unwrap();
        let heads = Arc::clone(&self.heads);
        #[allow(clippy::result_large_err, reason = "the library's signature")]
        let look =
            move |request: &Request, response: Response| -> Result<Response, ErrorResponse> {
                let header = |name: &str| {
                    request
                        .headers()
                        .get(name)
                        .map(|value| value.to_str().unwrap().to_owned())
                };
                let head = Head {
                    uri: request.uri().to_string(),
                    authorization: header("authorization"),
                    user_agent: header("user-agent"),
                    own: header("x-own"),
                };
                heads.lock().unwrap().push(head);
                Ok(response)
            };
        let config = WebSocketConfig::default()
            .max_frame_size(None)
            .max_message_size(None);
        let socket = tokio_tungstenite::accept_hdr_async_with_config(tcp, look, Some(config))
            .await
            .unwrap();
        Peer { socket }
    }

    /// Answers every connection from now on as a well-behaved server does: confirms channels, and plays `script` for each that
    /// is connected.
    pub(crate) fn serve(
        self,
        script: impl Fn(&str) -> Vec<Value> + Send + Sync + 'static,
    ) -> Served {
        let (sender, frames) = mpsc::unbounded_channel();
        let script = Arc::new(script);
        let address = self.address;
        let task = tokio::spawn(async move {
            // The connections end with the server, as those of a process do.
            let mut connections = tokio::task::JoinSet::new();
            loop {
                let mut peer = self.accept().await;
                let (sender, script) = (sender.clone(), Arc::clone(&script));
                connections.spawn(async move {
                    while let Some(frame) = peer.try_next().await {
                        if frame["type"] == "connect" {
                            peer.confirm(&frame).await;
                            let id = frame["body"]["id"].as_str().unwrap().to_owned();
                            for event in script(frame["body"]["channel"].as_str().unwrap()) {
                                peer.send(&json!({"type": "channel", "body": {"id": id, "type": event["type"], "body": event["body"]}})).await;
                            }
                        }
                        let _ = sender.send(frame);
                    }
                });
            }
        });
        Served {
            task,
            frames,
            address,
        }
    }
}

/// A server at work; it stops when this is dropped.
pub(crate) struct Served {
    task: tokio::task::JoinHandle<()>,
    pub(crate) frames: mpsc::UnboundedReceiver<Value>,
    pub(crate) address: SocketAddr,
}

impl Served {
    pub(crate) fn client(&self) -> Client {
        Client::builder(&format!("http://{}", self.address))
            .unwrap()
            .token(TOKEN)
            .build()
            .unwrap()
    }

    pub(crate) async fn stop(self) {
        self.task.abort();
        while !self.task.is_finished() {
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The server's end of a connection.
pub(crate) struct Peer {
    pub(crate) socket: WebSocketStream<TcpStream>,
}

impl Peer {
    /// The next JSON frame; `None` at the end.
    pub(crate) async fn try_next(&mut self) -> Option<Value> {
        loop {
            match self.socket.next().await? {
                Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    pub(crate) async fn next(&mut self) -> Value {
        within(self.try_next()).await.expect("a frame, not the end")
    }

    /// Takes the next frame, which must be of that type.
    pub(crate) async fn expect(&mut self, kind: &str) -> Value {
        let frame = self.next().await;
        assert_eq!(frame["type"], kind, "{frame}");
        frame
    }

    /// Takes a connect and confirms it; gives its id.
    pub(crate) async fn open(&mut self, channel: &str) -> String {
        let frame = self.expect("connect").await;
        assert_eq!(frame["body"]["channel"], channel, "{frame}");
        self.confirm(&frame).await;
        frame["body"]["id"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn confirm(&mut self, connect: &Value) {
        assert_eq!(connect["body"]["pong"], true, "{connect}");
        self.send(&json!({"type": "connected", "body": {"id": connect["body"]["id"]}}))
            .await;
    }

    pub(crate) async fn event(&mut self, id: &str, kind: &str, body: Value) {
        self.send(&json!({"type": "channel", "body": {"id": id, "type": kind, "body": body}}))
            .await;
    }

    pub(crate) async fn send(&mut self, frame: &Value) {
        self.text(&frame.to_string()).await;
    }

    pub(crate) async fn text(&mut self, text: &str) {
        let _ = self.socket.send(Message::text(text)).await;
    }

    pub(crate) async fn socket_binary(&mut self, bytes: &[u8]) {
        let _ = self
            .socket
            .send(Message::Binary(bytes.to_vec().into()))
            .await;
    }

    /// Waits for the end, and says whether it came with a farewell.
    pub(crate) async fn ended(&mut self) -> bool {
        within(async {
            let mut farewell = false;
            // Reading on sends the answer to a farewell.
            while let Some(Ok(message)) = self.socket.next().await {
                farewell |= matches!(message, Message::Close(_));
            }
            farewell
        })
        .await
    }
}

pub(crate) fn parsed<T: FromStr<Err = ParseIdError>>(text: &str) -> T {
    text.parse().unwrap()
}

/// No test waits for ever.
pub(crate) async fn within<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), work)
        .await
        .expect("an answer within 20 s")
}

/// A connection that is quick about everything, so that tests are.
pub(crate) fn quick(connect: Connect) -> Connect {
    let policy = Reconnect::new()
        .first_wait(Duration::from_millis(5))
        .longest_wait(Duration::from_millis(20));
    connect
        .reconnect(policy)
        .answer_timeout(Duration::from_millis(400))
}

/// A connection and the server's end of it.
pub(crate) async fn pair(
    server: &Server,
    client: &Client,
) -> (misskey_client::streaming::Connection, Peer) {
    pair_with(server, quick(client.stream())).await
}

pub(crate) async fn pair_with(
    server: &Server,
    connect: Connect,
) -> (misskey_client::streaming::Connection, Peer) {
    let (connection, peer) = tokio::join!(connect.into_future(), server.accept());
    (connection.unwrap(), peer)
}
