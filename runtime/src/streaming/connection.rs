//! A connection: where channels are opened, notes captured and broadcasts read.

use std::fmt;
use std::sync::Arc;

use super::event::{Captured, ChannelParams, StreamEvent};
use super::frame;
use super::handle::Handle;
use super::hub::{Asked, Hub};
use super::info::ChannelInfo;
use super::queue::Queue;
use super::readers::{Broadcasts, Capture, Subscription};
use crate::client::Client;
use crate::error::{Called, Error};

/// A connection to the streaming API; cheap to clone.
///
/// It lives as long as any of its clones and readers ([`Subscription`], [`Capture`], [`Broadcasts`]), or until [`close`](Self::close);
/// then its task ends and its socket is closed. A connection that is lost is made again, as [`Reconnect`](super::Reconnect) says, with all its channels
/// and captures; every reader then gets a [`Gap`](super::Gap).
#[derive(Clone)]
pub struct Connection {
    handle: Arc<Handle>,
}

impl Connection {
    pub(super) fn new(hub: Arc<Hub>, client: Client) -> Self {
        Self {
            handle: Arc::new(Handle { hub, client }),
        }
    }

    /// Opens a channel and returns its events as a stream. Dropping the stream disconnects the channel.
    ///
    /// # Errors
    /// At once if the channel needs a token and there is none, if it can be open only once and is open already, if the connection has
    /// as many channels as it can, or if the server would not answer to a parameter. After
    /// [`answer_timeout`](super::Connect::answer_timeout) if the server refused, which it does by not answering: a permission is missing, or what the
    /// parameters name does not exist or does not belong to the user.
    pub async fn channel<C: ChannelParams>(&self, channel: C) -> Result<Subscription<C>, Error> {
        let info = channel.info();
        let name = info.name.clone();
        let written = channel.check().map_err(Error::input).and_then(|()| {
            serde_json::to_string(&channel).map_err(|error| {
                Error::input("the parameters cannot be written as JSON").because(error)
            })
        });
        let opened = match written {
            Ok(params) => open(&self.handle, info, params).await,
            Err(error) => Err(error),
        };
        match opened {
            Ok((id, queue)) => Ok(Subscription::new(
                Arc::clone(&self.handle),
                id,
                queue,
                name,
                channel,
            )),
            Err(error) => Err(error.at(Called::new(name, false))),
        }
    }

    /// Follows what happens to a note: reactions, votes, its deletion. Dropping the stream ends it.
    ///
    /// Several captures of one note count as one for the server. It does not say whether the note exists, and sends nothing about a note
    /// that the user cannot see.
    ///
    /// # Errors
    /// The connection has ended.
    // `async` so that a server that one day confirms captures changes nothing for users.
    #[allow(clippy::unused_async)]
    pub async fn capture<N: Captured>(&self, note: &N) -> Result<Capture<N::Event>, Error> {
        let note = note.as_ref().to_owned();
        let (id, queue) = self.handle.hub.capture(&note)?;
        Ok(Capture::new(Arc::clone(&self.handle), id, queue, note))
    }

    /// Gives what the server tells everybody, such as new custom emoji. Events from before this call are not kept.
    ///
    /// Frames that belong to no channel and no note come here too, and broken frames as errors.
    ///
    /// `E` is the generated crate's enum of them: `stream.broadcasts::<Broadcast>()`.
    pub fn broadcasts<E: StreamEvent>(&self) -> Broadcasts<E> {
        let (id, queue) = self.handle.hub.broadcasts();
        Broadcasts::new(Arc::clone(&self.handle), id, queue)
    }

    /// Marks all notifications as read.
    ///
    /// # Errors
    /// The client has no token, or the connection is currently lost.
    pub async fn read_notification(&self) -> Result<(), Error> {
        if self.handle.hub.token.is_none() {
            return Err(Error::input(
                "nobody's notifications can be read without a token",
            ));
        }
        self.handle.hub.send(frame::read_notification()).await
    }

    /// Whether the connection is currently up.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.handle.hub.is_up()
    }

    /// Why the connection is currently down; `None` while it is up.
    ///
    /// It is made again by itself, as [`Reconnect`](super::Reconnect) says, unless the error is the last one of every reader too.
    #[must_use]
    pub fn trouble(&self) -> Option<Error> {
        self.handle.hub.trouble()
    }

    /// Closes the connection for all its clones and readers, whose streams end, and waits up to a second until it is closed.
    pub async fn close(&self) {
        self.handle.hub.close();
        self.handle.hub.closed().await;
    }
}

/// Asks for a channel and waits until it is confirmed.
async fn open(
    handle: &Arc<Handle>,
    info: ChannelInfo,
    params: String,
) -> Result<(u64, Arc<Queue>), Error> {
    let hub = &handle.hub;
    let queue = hub.new_queue();
    let (id, answer) = match hub.ask(info.clone(), params, &queue)? {
        Asked::Open(id) => return Ok((id, queue)),
        Asked::Waiting(id, answer) => (id, answer),
    };
    // Whoever stops waiting, or waits in vain, leaves nothing open on the server.
    let mut leaver = Leaver(Some((hub, id)));
    match tokio::time::timeout(hub.habits.answer_timeout, answer).await {
        Ok(Ok(())) => {
            leaver.0 = None;
            Ok((id, queue))
        }
        Ok(Err(_)) | Err(_) => Err(hub.silence(&info)),
    }
}

struct Leaver<'a>(Option<(&'a Hub, u64)>);

impl Drop for Leaver<'_> {
    fn drop(&mut self) {
        if let Some((hub, id)) = self.0.take() {
            hub.leave(id);
        }
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("connected", &self.is_connected())
            .finish_non_exhaustive()
    }
}
