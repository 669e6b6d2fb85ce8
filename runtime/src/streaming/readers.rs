//! The three things that can be read from a connection, each a `Stream`.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::connection::Handle;
use super::event::{ChannelParams, ErrorOf, StreamEvent, StreamingApi};
use super::queue::{Item, Packet, Queue};
use super::sender::Sender;
use crate::{DecodeError, Fault, Reply};

/// The status of the answer that made the connection, which is the answer that every event is a part of.
const SWITCHING_PROTOCOLS: u16 = 101;

/// What an item is to its reader.
fn read<E: StreamEvent>(item: Item, handle: &Handle, whose: &str) -> Result<E, Fault> {
    match item {
        Item::Event(packet) => {
            let reply = reply(packet.body(), handle);
            E::decode(packet.kind(), &reply).map_err(|error| unreadable(error, &packet, whose))
        }
        Item::Gap(gap) => Ok(E::gap(gap)),
        Item::Lagged(events) => Ok(E::lagged(events)),
        Item::Fault(fault) => Err(fault),
        Item::Broken(bytes) => {
            let reply = reply(bytes, handle);
            let error = match reply.json::<serde::de::IgnoredAny>() {
                Err(error) => error,
                Ok(_) => {
                    DecodeError::custom(&reply, "", "not a frame, which is an object with a `type`")
                }
            };
            Err(Fault::new(crate::error::Detail::Decode(error)).at("streaming".into(), false))
        }
    }
}

fn reply(body: bytes::Bytes, handle: &Handle) -> Reply {
    Reply::new(SWITCHING_PROTOCOLS, None, body, handle.hub.token.clone())
}

#[cold]
fn unreadable(error: DecodeError, packet: &Packet, whose: &str) -> Fault {
    Fault::from(error).at(format!("{whose} {}", packet.kind()).into(), false)
}

/// A channel's events. Dropping it disconnects the channel.
///
/// It ends when the connection is closed, and after an error that ends the connection or the channel. An event that cannot be read is an error that ends nothing.
#[must_use = "dropping it disconnects the channel"]
pub struct Subscription<C: ChannelParams> {
    handle: Arc<Handle>,
    id: u64,
    queue: Arc<Queue>,
    name: Cow<'static, str>,
    channel: PhantomData<fn() -> C>,
}

impl<C: ChannelParams> Subscription<C> {
    pub(super) fn new(
        handle: Arc<Handle>,
        id: u64,
        queue: Arc<Queue>,
        name: Cow<'static, str>,
    ) -> Self {
        Self {
            handle,
            id,
            queue,
            name,
            channel: PhantomData,
        }
    }

    /// What sends messages to the channel.
    #[must_use]
    pub fn sender(&self) -> C::Sender {
        Sender::new(&self.handle, self.id, self.name.clone()).into()
    }
}

impl<C: ChannelParams> Stream for Subscription<C> {
    type Item = Result<C::Event, ErrorOf<C::Api>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.queue.poll_take(cx);
        item.map(|item| item.map(|item| read(item, &self.handle, &self.name).map_err(Into::into)))
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
pub struct Capture<A: StreamingApi> {
    handle: Arc<Handle>,
    id: u64,
    queue: Arc<Queue>,
    note: String,
    api: PhantomData<fn() -> A>,
}

impl<A: StreamingApi> Capture<A> {
    pub(super) fn new(handle: Arc<Handle>, id: u64, queue: Arc<Queue>, note: String) -> Self {
        Self {
            handle,
            id,
            queue,
            note,
            api: PhantomData,
        }
    }
}

impl<A: StreamingApi> Stream for Capture<A> {
    type Item = Result<A::NoteUpdated, ErrorOf<A>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.queue.poll_take(cx);
        item.map(|item| {
            item.map(|item| read(item, &self.handle, "noteUpdated").map_err(Into::into))
        })
    }
}

impl<A: StreamingApi> Drop for Capture<A> {
    fn drop(&mut self) {
        self.queue.end(None);
        self.handle.hub.release(&self.note, self.id);
    }
}

impl<A: StreamingApi> fmt::Debug for Capture<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capture")
            .field("note", &self.note)
            .finish_non_exhaustive()
    }
}

/// What the server tells everybody.
#[must_use = "dropping it drops what comes"]
pub struct Broadcasts<A: StreamingApi> {
    handle: Arc<Handle>,
    id: u64,
    queue: Arc<Queue>,
    api: PhantomData<fn() -> A>,
}

impl<A: StreamingApi> Broadcasts<A> {
    pub(super) fn new(handle: Arc<Handle>, id: u64, queue: Arc<Queue>) -> Self {
        Self {
            handle,
            id,
            queue,
            api: PhantomData,
        }
    }
}

impl<A: StreamingApi> Stream for Broadcasts<A> {
    type Item = Result<A::Broadcast, ErrorOf<A>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.queue.poll_take(cx);
        item.map(|item| item.map(|item| read(item, &self.handle, "broadcast").map_err(Into::into)))
    }
}

impl<A: StreamingApi> Drop for Broadcasts<A> {
    fn drop(&mut self) {
        self.queue.end(None);
        self.handle.hub.leave_broadcasts(self.id);
    }
}

impl<A: StreamingApi> fmt::Debug for Broadcasts<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Broadcasts").finish_non_exhaustive()
    }
}
