//! The streaming side of the server.

use std::future::Future;
use std::sync::Arc;
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_core::Stream as _;
use futures_sink::Sink;
use http::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::sync::{Notify, mpsc};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::http::{Body, bearer, respond};
use super::state::State;
use super::told::Told;
use super::waiting::{PATIENCE, wait_for};
use crate::wire::Json;

/// What is open.
#[derive(Default)]
pub(super) struct Hub {
    inner: Mutex<Inner>,
    changed: Notify,
}

#[derive(Default)]
struct Inner {
    connections: Vec<Connection>,
    next: u64,
    /// What clients sent to channels, and a test has not looked at.
    messages: Vec<Message>,
}

struct Connection {
    number: u64,
    /// Frames to send; dropped, it ends the connection.
    frames: mpsc::UnboundedSender<String>,
    channels: Vec<Channel>,
    captured: Vec<String>,
}

struct Channel {
    id: String,
    name: String,
    params: Json,
}

/// What a client sent to one of its channels.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The channel's name: `chatRoom`.
    pub channel: String,
    /// The message's name: `read`.
    pub kind: String,
    /// What it carries; null if nothing.
    pub body: Json,
}

impl Hub {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The streaming side of a [`Server`](super::Server).
///
/// Each function waits until somebody is there to hear it, for ten seconds at most, and panics if nobody comes.
#[derive(Clone, Copy)]
pub struct Streams<'s> {
    hub: &'s Hub,
}

impl<'s> Streams<'s> {
    pub(super) fn new(hub: &'s Hub) -> Self {
        Self { hub }
    }

    /// Sends an event to every open channel that tells such events: a `MainEvent` to `main`, a `TimelineEvent` to all timelines.
    ///
    /// # Panics
    /// No such channel is opened within ten seconds, or no server tells the event.
    pub async fn emit<E: Told>(self, event: E) {
        self.emit_where(
            |name| E::CHANNELS.contains(&name),
            &event,
            || format!("no channel of {:?}", E::CHANNELS),
        )
        .await;
    }

    /// Sends an event to the open channels of this name, such as `homeTimeline`, and to no other.
    ///
    /// # Panics
    /// It is not opened within ten seconds, or no server tells the event.
    pub async fn emit_on<E: Told>(self, channel: &str, event: E) {
        self.emit_where(
            |name| name == channel,
            &event,
            || format!("no channel `{channel}`"),
        )
        .await;
    }

    async fn emit_where<E: Told>(
        self,
        is_meant: impl Fn(&str) -> bool,
        event: &E,
        nobody: impl Fn() -> String,
    ) {
        let (kind, body) = told(event);
        let sent = self.wait(|inner| {
            let mut sent = false;
            for connection in &inner.connections {
                for channel in connection.channels.iter().filter(|channel| is_meant(&channel.name)) {
                    let frame = json!({"type": "channel", "body": {"id": channel.id, "type": kind, "body": body}});
                    sent |= connection.frames.send(frame.to_string()).is_ok();
                }
            }
            sent.then_some(())
        });
        if sent.await.is_none() {
            panic!(
                "{} was opened within {} s; {}",
                nobody(),
                PATIENCE.as_secs(),
                self.story()
            );
        }
    }

    /// Tells what happened to a captured note, or whatever else has this id.
    ///
    /// # Panics
    /// It is not captured within ten seconds, or no server tells the event.
    pub async fn update<E: Told>(self, id: impl AsRef<str>, event: E) {
        let (kind, body) = told(&event);
        let id = id.as_ref();
        let frame = json!({"type": "noteUpdated", "body": {"id": id, "type": kind, "body": body}});
        let sent = self.wait(|inner| {
            let who = inner.connections.iter();
            let who = who.filter(|connection| connection.captured.iter().any(|known| known == id));
            send(who, &frame)
        });
        if sent.await.is_none() {
            panic!(
                "`{id}` was not captured within {} s; {}",
                PATIENCE.as_secs(),
                self.story()
            );
        }
    }

    /// Tells everybody something.
    ///
    /// # Panics
    /// Nobody connects within ten seconds, or no server tells the event.
    pub async fn broadcast<E: Told>(self, event: E) {
        let (kind, body) = told(&event);
        self.send(json!({"type": kind, "body": body})).await;
    }

    /// Sends every connection a frame as it is, for example one that no client should understand.
    ///
    /// # Panics
    /// Nobody connects within ten seconds.
    pub async fn send(self, frame: Json) {
        let sent = self.wait(|inner| send(inner.connections.iter(), &frame));
        if sent.await.is_none() {
            panic!("nobody connected within {} s", PATIENCE.as_secs());
        }
    }

    /// Waits until a channel of this name is open, and gives the parameters with which it was opened.
    ///
    /// # Panics
    /// It is not opened within ten seconds.
    pub async fn opened(self, channel: &str) -> Json {
        let found = self.wait(|inner| {
            let channels = inner
                .connections
                .iter()
                .flat_map(|connection| &connection.channels);
            let mut of_name = channels.filter(|known| known.name == channel);
            of_name.next().map(|known| known.params.clone())
        });
        match found.await {
            Some(params) => params,
            None => panic!(
                "`{channel}` was not opened within {} s; {}",
                PATIENCE.as_secs(),
                self.story()
            ),
        }
    }

    /// Waits for the next message that a client sends to a channel, and takes it.
    ///
    /// # Panics
    /// None comes within ten seconds.
    pub async fn received(self) -> Message {
        let found =
            self.wait(|inner| (!inner.messages.is_empty()).then(|| inner.messages.remove(0)));
        match found.await {
            Some(message) => message,
            None => panic!(
                "no message came within {} s; {}",
                PATIENCE.as_secs(),
                self.story()
            ),
        }
    }

    /// Breaks all connections that are open now, without a farewell. Clients connect again.
    ///
    /// # Panics
    /// Nobody connects within ten seconds.
    pub async fn disconnect(self) {
        let broken =
            self.wait(|inner| (!inner.connections.is_empty()).then(|| inner.connections.clear()));
        if broken.await.is_none() {
            panic!("nobody connected within {} s", PATIENCE.as_secs());
        }
    }

    /// The names of the channels that are open now, on all connections.
    #[must_use]
    pub fn channels(self) -> Vec<String> {
        let inner = self.hub.lock();
        let channels = inner
            .connections
            .iter()
            .flat_map(|connection| &connection.channels);
        channels.map(|channel| channel.name.clone()).collect()
    }

    fn story(self) -> String {
        let inner = self.hub.lock();
        match inner.connections.len() {
            0 => "nobody is connected".to_owned(),
            connections => {
                drop(inner);
                format!(
                    "{connections} connected, with these channels: {:?}",
                    self.channels()
                )
            }
        }
    }

    async fn wait<T>(self, mut look: impl FnMut(&mut Inner) -> Option<T>) -> Option<T> {
        wait_for(&self.hub.changed, PATIENCE, &mut || {
            look(&mut self.hub.lock())
        })
        .await
    }
}

impl std::fmt::Debug for Streams<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Streams")
            .field("channels", &self.channels())
            .finish()
    }
}

fn told<E: Told>(event: &E) -> (&str, Json) {
    match event.told() {
        Some(told) => told,
        None => panic!("no server tells this event; `disconnect` makes a gap, for example"),
    }
}

fn send<'c>(connections: impl Iterator<Item = &'c Connection>, frame: &Json) -> Option<()> {
    let frame = frame.to_string();
    let sent = connections
        .filter(|connection| connection.frames.send(frame.clone()).is_ok())
        .count();
    (sent > 0).then_some(())
}

/// Answers the upgrade, and serves the connection.
pub(super) fn accept(
    mut request: Request<Incoming>,
    state: &State,
    hub: &Arc<Hub>,
) -> Response<Body> {
    let in_query = request.uri().query().and_then(|query| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs
            .find(|(name, _)| name == "i")
            .map(|(_, token)| token.into_owned())
    });
    let token = bearer(&request).or(in_query);
    let refuse = |status: u16, headers: Vec<(String, String)>| {
        respond(status, headers, "".into()).unwrap_or_else(|_| Response::new(nothing()))
    };
    if token.is_some_and(|token| !state.lock().takes(&token)) {
        let header = r#"Bearer realm="Misskey", error="invalid_token", error_description="Failed to authenticate""#;
        return refuse(401, vec![("www-authenticate".into(), header.into())]);
    }
    let Some(key) = request.headers().get(SEC_WEBSOCKET_KEY) else {
        return refuse(400, Vec::new());
    };
    let accepted = derive_accept_key(key.as_bytes());
    let hub = Arc::clone(hub);
    let upgrade = hyper::upgrade::on(&mut request);
    tokio::spawn(async move {
        if let Ok(io) = upgrade.await {
            let socket = WebSocketStream::from_raw_socket(TokioIo::new(io), Role::Server, None);
            Peer::serve(socket.await, hub).await;
        }
    });
    let mut response = Response::new(nothing());
    *response.status_mut() = http::StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    if let Ok(accepted) = HeaderValue::from_str(&accepted) {
        headers.insert(SEC_WEBSOCKET_ACCEPT, accepted);
    }
    response
}

fn nothing() -> Body {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

type Socket = WebSocketStream<TokioIo<hyper::upgrade::Upgraded>>;

/// One connection.
struct Peer {
    hub: Arc<Hub>,
    number: u64,
}

impl Peer {
    async fn serve(mut socket: Socket, hub: Arc<Hub>) {
        let (frames, mut to_send) = mpsc::unbounded_channel();
        let number = {
            let mut inner = hub.lock();
            inner.next += 1;
            let number = inner.next;
            inner.connections.push(Connection {
                number,
                frames,
                channels: Vec::new(),
                captured: Vec::new(),
            });
            number
        };
        let peer = Self { hub, number };
        peer.hub.changed.notify_waiters();
        loop {
            tokio::select! {
                frame = to_send.recv() => match frame {
                    // Frames that tell of what happened before the end still go out.
                    None => return,
                    Some(frame) => if write(&mut socket, frame).await.is_err() {
                        return;
                    },
                },
                frame = read(&mut socket) => match frame {
                    None => return,
                    Some(frame) => peer.take(&frame),
                },
            }
        }
    }

    /// What a client wants.
    fn take(&self, frame: &Value) {
        let body = &frame["body"];
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        let mut inner = self.hub.lock();
        let Some(at) = inner
            .connections
            .iter()
            .position(|connection| connection.number == self.number)
        else {
            return;
        };
        let connection = &mut inner.connections[at];
        let mut message = None;
        match frame["type"].as_str().unwrap_or_default() {
            "connect" => {
                if body["pong"] == true {
                    let confirmed = json!({"type": "connected", "body": {"id": body["id"]}});
                    let _ = connection.frames.send(confirmed.to_string());
                }
                connection.channels.push(Channel {
                    id: text("id"),
                    name: text("channel"),
                    params: body["params"].clone(),
                });
            }
            "disconnect" => {
                let id = text("id");
                connection.channels.retain(|channel| channel.id != id);
            }
            "subNote" | "s" => connection.captured.push(text("id")),
            "unsubNote" | "un" => {
                let id = text("id");
                connection.captured.retain(|known| *known != id);
            }
            "channel" | "ch" => {
                let id = text("id");
                let channel = connection.channels.iter().find(|channel| channel.id == id);
                message = channel.map(|channel| Message {
                    channel: channel.name.clone(),
                    kind: text("type"),
                    body: body["body"].clone(),
                });
            }
            _ => {}
        }
        inner.messages.extend(message);
        drop(inner);
        self.hub.changed.notify_waiters();
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let mut inner = self.hub.lock();
        inner
            .connections
            .retain(|connection| connection.number != self.number);
        drop(inner);
        self.hub.changed.notify_waiters();
    }
}

/// The next frame; `None` at the end.
async fn read(socket: &mut Socket) -> Option<Value> {
    loop {
        let next = std::future::poll_fn(|cx| std::pin::Pin::new(&mut *socket).poll_next(cx)).await;
        match next? {
            Ok(Frame::Text(text)) => {
                if let Ok(frame) = serde_json::from_str(&text) {
                    return Some(frame);
                }
            }
            Ok(Frame::Close(_)) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

fn write(socket: &mut Socket, frame: String) -> impl Future<Output = Result<(), ()>> + '_ {
    let mut frame = Some(Frame::text(frame));
    std::future::poll_fn(move |cx| {
        let mut sink = std::pin::Pin::new(&mut *socket);
        if frame.is_some() {
            std::task::ready!(sink.as_mut().poll_ready(cx)).map_err(drop)?;
            if let Some(frame) = frame.take() {
                sink.as_mut().start_send(frame).map_err(drop)?;
            }
        }
        sink.poll_flush(cx).map_err(drop)
    })
}
