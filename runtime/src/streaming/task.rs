//! The task that owns the socket: reads and routes, writes, asks whether the other end is alive, connects again.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use futures_sink::Sink;
use tokio::sync::futures::Notified;
use tokio::time::Sleep;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Error, Message, Utf8Bytes};

use super::frame::{self, Incoming};
use super::hub::{Ending, Heard, Hub, Outgoing};
use super::queue::{Item, Packet, Queue};
use super::socket::{Dialer, Farewell, Prospect, Socket, farewell, reason_of};
use crate::call::trace;
use crate::error::NoStream;

/// A connection that held for so long was a good one: the waits before the next attempts begin anew.
const HELD: Duration = Duration::from_secs(10);
/// After so many answers in a row by something that has no streaming, it is given up.
pub(super) const NOT_THERE: u32 = 10;
/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(1);
/// After so many frames in a row the readers get a turn.
const RUN: u32 = 64;

/// Runs until the last handle is gone, somebody closes it, or the server refuses.
pub(super) async fn run(hub: Arc<Hub>, dialer: Dialer, mut socket: Socket) {
    // However this ends, even by a runtime that shuts down, readers must not wait for ever.
    let guard = EndGuard(&hub);
    let mut attempt = 0;
    let ending = loop {
        let begun = Instant::now();
        let (lost, heard) = drive(&hub, &mut socket).await;
        let (mut reason, mut is_busy) = match lost {
            Lost::Closed => {
                say_farewell(socket).await;
                break Ending::Closed;
            }
            Lost::Refused(no) => break Ending::Refused(no),
            Lost::Busy(reason) => (Arc::<str>::from(reason), true),
            Lost::Because(reason) => (Arc::<str>::from(reason), false),
        };
        drop(socket);
        hub.down(&reason, heard);
        if begun.elapsed() >= HELD {
            attempt = 0;
        }
        // How often in a row something answered that has no streaming.
        let mut not_there = 0;
        socket = loop {
            attempt += 1;
            let Some(mut wait) = hub.habits.reconnect.wait(attempt) else {
                hub.end(&Ending::Lost(reason));
                return;
            };
            if std::mem::take(&mut is_busy) {
                wait = wait.max(hub.habits.reconnect.long_wait());
            }
            trace::reconnect(attempt, &reason, wait);
            let again = async {
                tokio::time::sleep(wait).await;
                dialer.dial().await
            };
            let no = match unless_closed(&hub, again).await {
                None => {
                    hub.end(&Ending::Closed);
                    return;
                }
                Some(Ok(socket)) => break socket,
                Some(Err(no)) => no,
            };
            reason = format!("{:#}", no.error).into();
            not_there = match no.prospect {
                Prospect::Refused(no) => {
                    hub.end(&Ending::Refused(no));
                    return;
                }
                Prospect::NotThere => not_there + 1,
                Prospect::Passing => 0,
            };
            if not_there >= NOT_THERE {
                hub.end(&Ending::NotThere(reason));
                return;
            }
            hub.still_down(&reason);
        };
        hub.up();
    };
    hub.end(&ending);
    drop(guard);
}

struct EndGuard<'a>(&'a Hub);

impl Drop for EndGuard<'_> {
    fn drop(&mut self) {
        self.0.end(&Ending::Closed);
    }
}

/// Runs `work` until it is done or somebody closes the connection.
async fn unless_closed<T>(hub: &Hub, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    loop {
        let mut woken = pin!(hub.wake.notified());
        let step = std::future::poll_fn(|cx| {
            if hub.is_closing() {
                return Poll::Ready(Some(None));
            }
            if let Poll::Ready(done) = work.as_mut().poll(cx) {
                return Poll::Ready(Some(Some(done)));
            }
            woken.as_mut().poll(cx).map(|()| None)
        });
        if let Some(end) = step.await {
            return end;
        }
    }
}

async fn say_farewell(mut socket: Socket) {
    let farewell = async {
        if socket.close(None::<CloseFrame>).await.is_ok() {
            while let Some(Ok(message)) =
                std::future::poll_fn(|cx| Pin::new(&mut socket).poll_next(cx)).await
            {
                if message.is_close() {
                    break;
                }
            }
        }
    };
    // Whether the other end says goodbye as well is its own affair.
    let _ = tokio::time::timeout(FAREWELL, farewell).await;
}

/// How a connection ended.
enum Lost {
    /// By this side.
    Closed,
    /// The server does not stream to this token or user.
    Refused(NoStream),
    /// There are too many connections, or they come too often.
    Busy(String),
    Because(String),
}

enum Step {
    Frame(Option<Result<Message, Error>>),
    Failed(Error),
    Woken,
    Tick,
}

/// Serves one connection until it ends; says when the server was heard last.
async fn drive(hub: &Hub, socket: &mut Socket) -> (Lost, Heard) {
    let mut watch = Watch::new(hub.habits.ping);
    let lost = serve(hub, socket, &mut watch).await;
    (lost, watch.heard)
}

async fn serve(hub: &Hub, socket: &mut Socket, watch: &mut Watch) -> Lost {
    let mut timer = pin!(tokio::time::sleep_until(watch.next(hub).into()));
    let mut woken = pin!(hub.wake.notified());
    let mut run = 0;
    loop {
        let step = std::future::poll_fn(|cx| {
            poll_step(hub, socket, watch, woken.as_mut(), timer.as_mut(), cx)
        })
        .await;
        if matches!(step, Step::Woken) {
            woken.set(hub.wake.notified());
        }
        match step {
            Step::Frame(Some(Ok(message))) => {
                watch.heard = Heard::now();
                if let Some(lost) = take(hub, message).await {
                    return lost;
                }
                run += 1;
                if run >= RUN {
                    run = 0;
                    tokio::task::yield_now().await;
                }
            }
            Step::Frame(None) => {
                return Lost::Because("the server closed the connection".to_owned());
            }
            Step::Frame(Some(Err(error))) | Step::Failed(error) => {
                return Lost::Because(reason_of(&error));
            }
            Step::Woken if hub.is_closing() => return Lost::Closed,
            Step::Woken | Step::Tick => {
                run = 0;
                if let Some(reason) = watch.look(hub) {
                    return Lost::Because(reason);
                }
                timer.as_mut().reset(watch.next(hub).into());
            }
        }
    }
}

/// Writes what can be written, reads what there is, and never waits for the one with the other.
fn poll_step(
    hub: &Hub,
    socket: &mut Socket,
    watch: &mut Watch,
    woken: Pin<&mut Notified<'_>>,
    timer: Pin<&mut Sleep>,
    cx: &mut Context<'_>,
) -> Poll<Step> {
    // First in line, so that neither a flood of frames nor a stuck socket keeps anybody from being heard.
    if woken.poll(cx).is_ready() {
        return Poll::Ready(Step::Woken);
    }
    if timer.poll(cx).is_ready() {
        return Poll::Ready(Step::Tick);
    }
    let mut socket = Pin::new(socket);
    while hub.has_out() {
        match socket.as_mut().poll_ready(cx) {
            Poll::Pending => break,
            Poll::Ready(Err(error)) => return Poll::Ready(Step::Failed(error)),
            Poll::Ready(Ok(())) => {}
        }
        let Some(out) = hub.next_out() else { break };
        let (message, sent) = match out {
            Outgoing::Text { text, sent } => (Message::text(text), sent),
            Outgoing::Ping => (Message::Ping(Bytes::new()), None),
        };
        if let Err(error) = socket.as_mut().start_send(message) {
            return Poll::Ready(Step::Failed(error));
        }
        watch.writing.get_or_insert_with(Instant::now);
        watch.sent.extend(sent);
    }
    if watch.writing.is_some() {
        match socket.as_mut().poll_flush(cx) {
            Poll::Pending => {}
            Poll::Ready(Err(error)) => return Poll::Ready(Step::Failed(error)),
            Poll::Ready(Ok(())) => {
                watch.writing = None;
                for sent in watch.sent.drain(..) {
                    // Who sent it may have stopped waiting.
                    let _ = sent.send(());
                }
            }
        }
    }
    socket.poll_next(cx).map(Step::Frame)
}

/// Whether the other end is still there.
struct Watch {
    ping: Duration,
    heard: Heard,
    asked: Instant,
    /// Since when something is being written.
    writing: Option<Instant>,
    sent: Vec<tokio::sync::oneshot::Sender<()>>,
}

impl Watch {
    fn new(ping: Duration) -> Self {
        let heard = Heard::now();
        Self {
            ping,
            heard,
            asked: heard.at,
            writing: None,
            sent: Vec::new(),
        }
    }

    /// Looks after what time brings; says why the connection is given up, if it is.
    fn look(&mut self, hub: &Hub) -> Option<String> {
        let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
        // A machine that slept finds both long past; the answer to a ping tells.
        if self.asked > self.heard.at && self.asked.elapsed() >= self.ping {
            return Some(format!(
                "the server did not answer a ping within {}",
                seconds(self.ping)
            ));
        }
        if self
            .writing
            .is_some_and(|since| since.elapsed() >= self.ping)
        {
            return Some(format!(
                "the server took nothing for {}",
                seconds(self.ping)
            ));
        }
        if self.heard.at.elapsed() >= self.ping && self.asked <= self.heard.at {
            self.asked = Instant::now();
            hub.ping();
        }
        None
    }

    fn next(&self, hub: &Hub) -> Instant {
        let alive = self.heard.at.max(self.asked) + self.ping;
        let written = self.writing.map_or(alive, |since| since + self.ping);
        let next = alive.min(written);
        hub.overdue().map_or(next, |overdue| next.min(overdue))
    }
}

/// Routes a message; says how the connection ended, if it has.
async fn take(hub: &Hub, message: Message) -> Option<Lost> {
    match message {
        Message::Text(text) => route(hub, &text).await,
        Message::Close(None) => {
            return Some(Lost::Because("the server closed the connection".to_owned()));
        }
        Message::Close(Some(frame)) => {
            let code = u16::from(frame.code);
            let mut reason = format!("the server closed the connection with code {code}");
            if !frame.reason.is_empty() {
                reason = format!("{reason}: {}", shown(&frame.reason));
            }
            return Some(match farewell(code) {
                Some(Farewell::Refused(mut no)) => {
                    no.words = format!("{} ({reason})", no.words).into();
                    Lost::Refused(no)
                }
                Some(Farewell::Busy) => Lost::Busy(reason),
                None => Lost::Because(reason),
            });
        }
        Message::Binary(bytes) => match Utf8Bytes::try_from(bytes.clone()) {
            Ok(text) => route(hub, &text).await,
            Err(_) => everybody(hub, &Bytes::copy_from_slice(&bytes)).await,
        },
        // Answered by the library.
        Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
    }
    None
}

fn shown(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_control())
        .take(200)
        .collect()
}

async fn deliver(hub: &Hub, queue: &Arc<Queue>, item: Item) {
    queue.deliver(item, || hub.others_wait(queue)).await;
}

async fn route(hub: &Hub, text: &str) {
    match frame::parse(text) {
        Some(Incoming::Channel { id, kind, body }) => {
            if let Some(queue) = hub.channel_queue(&id) {
                deliver(hub, &queue, Item::Event(Packet::new(&kind, body))).await;
            }
        }
        Some(Incoming::Connected { id }) => hub.confirm(&id),
        Some(Incoming::NoteUpdated { id, kind, body }) => {
            let queues = hub.capture_queues(&id);
            if queues.is_empty() {
                return;
            }
            let packet = Packet::new(&kind, body);
            for queue in queues {
                deliver(hub, &queue, Item::Event(packet.clone())).await;
            }
        }
        Some(Incoming::Other { kind, body }) => {
            let queues = hub.broadcast_queues();
            if queues.is_empty() {
                return;
            }
            let packet = Packet::new(&kind, body);
            for queue in queues {
                deliver(hub, &queue, Item::Event(packet.clone())).await;
            }
        }
        None => everybody(hub, &Bytes::copy_from_slice(text.as_bytes())).await,
    }
}

/// What belongs to nobody goes to those who read broadcasts.
async fn everybody(hub: &Hub, bytes: &Bytes) {
    for queue in hub.broadcast_queues() {
        deliver(hub, &queue, Item::Broken(bytes.clone())).await;
    }
}
