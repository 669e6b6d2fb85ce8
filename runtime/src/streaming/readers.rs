//! The three things that can be read from a connection, each a `Stream`.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::event::{ChannelParams, StreamEvent};
use super::handle::Handle;
use super::queue::{Item, Packet, Queue};
use super::sender::Sender;
use crate::error::{Called, Detail, Error};
use crate::reply::{DecodeError, Reply};

/// The status of the answer that made the connection, which is the answer that every event is a part of.
const SWITCHING_PROTOCOLS: u16 = 101;

/// What an item is to its reader.
pub(super) fn read<E: StreamEvent>(item: Item, handle: &Handle, whose: &str) -> Result<E, Error> {
    match item {
        Item::Event(packet) => {
            let reply = reply(packet.body(), handle);
            E::decode(packet.kind(), &reply).map_err(|error| unreadable(error, &packet, whose))
        }
        Item::Gap(gap) => Ok(E::gap(gap)),
        Item::Lagged(events) => Ok(E::lagged(events)),
        // Only what ends a reader is put there as an error.
        Item::Error(error) => Err(error.at_the_end()),
        Item::Broken(bytes) => {
            let reply = reply(bytes, handle);
            let error = match reply.json::<serde::de::IgnoredAny>() {
                Err(error) => error,
                Ok(_) => reply.unfit("", "not a frame, which is an object with a `type`"),
            };
            Err(Error::new(Detail::Decode(error)).at(Called::new("streaming", false)))
        }
    }
}

fn reply(body: bytes::Bytes, handle: &Handle) -> Reply {
    Reply::new(SWITCHING_PROTOCOLS, None, body, handle.hub.token.clone())
}

#[cold]
fn unreadable(error: DecodeError, packet: &Packet, whose: &str) -> Error {
    let called = Called::new(format!("{whose} {}", packet.kind()), false);
    Error::from(error).at(called)
}

/// The next item of a queue, as its reader sees it.
fn poll_read<E: StreamEvent>(
    queue: &Queue,
    handle: &Handle,
    whose: &str,
    cx: &Context<'_>,
) -> Poll<Option<Result<E, Error>>> {
    let item = queue.poll_take(cx);
    item.map(|item| item.map(|item| read(item, handle, whose)))
}

/// A channel's events. Dropping it disconnects the channel.
///
/// It ends when the connection is closed, and after an error that ends the connection or the channel. An event that cannot be read is an error that does not end it.
#[must_use = "dropping it disconnects the channel"]
pub struct Subscription<C: ChannelParams> {
    handle: Arc<Handle>,
    id: u64,
    queue: Arc<Queue>,
    name: Cow<'static, str>,
    channel: C,
}

impl<C: ChannelParams> Subscription<C> {
    pub(super) fn new(
        handle: Arc<Handle>,
        id: u64,
        queue: Arc<Queue>,
        name: Cow<'static, str>,
        channel: C,
    ) -> Self {
        Self {
            handle,
            id,
            queue,
            name,
            channel,
        }
    }

    pub(super) fn handle(&self) -> &Handle {
        &self.handle
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn channel(&self) -> &C {
        &self.channel
    }

    /// The next item, not read yet.
    pub(super) fn poll_item(&self, cx: &Context<'_>) -> Poll<Option<Item>> {
        self.queue.poll_take(cx)
    }

    /// A handle that sends messages to the channel.
    #[must_use]
    pub fn sender(&self) -> C::Sender {
        Sender::new(&self.handle, self.id, self.name.clone()).into()
    }

    /// Waits for the next event, or `None` after the end; like the [`Stream`], but without a trait to import.
    pub async fn next(&mut self) -> Option<Result<C::Event, Error>> {
        std::future::poll_fn(|cx| poll_read(&self.queue, &self.handle, &self.name, cx)).await
    }
}

// Nothing in it is pinned in place.
impl<C: ChannelParams> Unpin for Subscription<C> {}

impl<C: ChannelParams> Stream for Subscription<C> {
    type Item = Result<C::Event, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_read(&self.queue, &self.handle, &self.name, cx)
    }
}

impl<C: ChannelParams> Drop for Subscription<C> {
    fn drop(&mut self) {
        self.queue.end(None);
        self.handle.hub.leave(self.id);
    }
}

impl<C: ChannelParams> fmt::Debug for Subscription<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("channel", &self.name)
            .finish_non_exhaustive()
    }
}

/// What happens to one note. Dropping it ends the capture.
#[must_use = "dropping it ends the capture"]
pub struct Capture<E: StreamEvent> {
    handle: Arc<Handle>,
    id: u64,
    queue: Arc<Queue>,
    note: String,
    event: PhantomData<fn() -> E>,
}

impl<E: StreamEvent> Capture<E> {
    pub(super) fn new(handle: Arc<Handle>, id: u64, queue: Arc<Queue>, note: String) -> Self {
        Self {
            handle,
            id,
            queue,
            note,
            event: PhantomData,
        }
    }

    /// Waits for the next event, or `None` after the end; like the [`Stream`], but without a trait to import.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        std::future::poll_fn(|cx| poll_read(&self.queue, &self.handle, "noteUpdated", cx)).await
    }
}

impl<E: StreamEvent> Stream for Capture<E> {
    type Item = Result<E, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_read(&self.queue, &self.handle, "noteUpdated", cx)
    }
}

impl<E: StreamEvent> Drop for Capture<E> {
    fn drop(&mut self) {
        self.queue.end(None);
        self.handle.hub.release(&self.note, self.id);
    }
}

impl<E: StreamEvent> fmt::Debug for Capture<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capture")
            .field("note", &self.note)
            .finish_non_exhaustive()
    }
}

/// What the server tells everybody.
#[must_use = "dropping it drops what comes"]
pub struct Broadcasts<E: StreamEvent> {
    handle: Arc<Handle>,
    id: u64,
    queue: Arc<Queue>,
    event: PhantomData<fn() -> E>,
}

impl<E: StreamEvent> Broadcasts<E> {
    pub(super) fn new(handle: Arc<Handle>, id: u64, queue: Arc<Queue>) -> Self {
        Self {
            handle,
            id,
            queue,
            event: PhantomData,
        }
    }

    /// Waits for the next event, or `None` after the end; like the [`Stream`], but without a trait to import.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        std::future::poll_fn(|cx| poll_read(&self.queue, &self.handle, "broadcast", cx)).await
    }
}

impl<E: StreamEvent> Stream for Broadcasts<E> {
    type Item = Result<E, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_read(&self.queue, &self.handle, "broadcast", cx)
    }
}

impl<E: StreamEvent> Drop for Broadcasts<E> {
    fn drop(&mut self) {
        self.queue.end(None);
        self.handle.hub.leave_broadcasts(self.id);
    }
}

impl<E: StreamEvent> fmt::Debug for Broadcasts<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Broadcasts").finish_non_exhaustive()
    }
}
