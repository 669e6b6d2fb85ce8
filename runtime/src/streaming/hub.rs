//! What readers and the connection share: who listens to what, and what is to be sent.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, oneshot, watch};

use super::frame;
use super::gap::Gap;
use super::info::ChannelInfo;
use super::queue::{Item, Pause, Queue};
use super::reconnect::Reconnect;
use crate::error::{Called, Detail, Error, ErrorKind, NoStream, TransportError};
use crate::reply::secret::Token;
use crate::value::Timestamp;

/// How many messages may wait to be sent.
const OUTBOX: usize = 1024;
/// How often a channel is asked for again after the connection was lost, before its silence counts as a refusal.
const TRIES: u32 = 3;

/// What can be set for a connection.
#[derive(Debug, Clone)]
pub(super) struct Habits {
    pub(super) reconnect: Reconnect,
    pub(super) queue: usize,
    pub(super) connect_timeout: Duration,
    pub(super) answer_timeout: Duration,
    pub(super) ping: Duration,
    pub(super) message_limit: usize,
    pub(super) token_in_query: bool,
}

pub(super) struct Hub {
    listeners: Mutex<Listeners>,
    /// Wakes the connection's task.
    pub(super) wake: Notify,
    closing: AtomicBool,
    pause: Arc<Pause>,
    done: watch::Sender<bool>,
    pub(super) habits: Habits,
    pub(super) token: Option<Token>,
}

struct Listeners {
    link: Link,
    next: u64,
    channels: BTreeMap<u64, Entry>,
    captures: BTreeMap<String, BTreeMap<u64, Arc<Queue>>>,
    broadcasts: BTreeMap<u64, Arc<Queue>>,
    outbox: VecDeque<Outgoing>,
}

enum Link {
    Up,
    Down {
        since: Timestamp,
        at: Instant,
        reason: Arc<str>,
        /// Why it is not there yet.
        trouble: Arc<str>,
    },
    Ended(Ending),
}

/// Why a connection is over for good.
#[derive(Debug, Clone)]
pub(super) enum Ending {
    /// Somebody closed it.
    Closed,
    /// It was lost, and is not made again.
    Lost(Arc<str>),
    /// What answers there is no streaming API.
    NotThere(Arc<str>),
    /// The server refuses this token or user.
    Refused(NoStream),
}

impl Ending {
    pub(super) fn error(&self) -> Error {
        match self {
            Self::Closed => Error::told(
                ErrorKind::Closed,
                "this connection was closed; make another one with `stream`",
            ),
            Self::Lost(reason) => transport(format!(
                "the connection was lost and is not made again: {reason}"
            )),
            Self::NotThere(reason) => Error::told(
                ErrorKind::UnexpectedResponse,
                format!("the connection was lost and cannot be made again: {reason}"),
            ),
            Self::Refused(no) => Error::new(Detail::Refused(no.clone())),
        }
    }
}

fn transport(words: String) -> Error {
    TransportError::in_words(words).into()
}

fn is_down(reason: &str) -> Error {
    transport(format!(
        "the connection is lost and not made again yet: {reason}"
    ))
}

/// When the server was last heard, by both of this machine's clocks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) since: Timestamp,
    pub(super) at: Instant,
}

impl Heard {
    pub(super) fn now() -> Self {
        Self {
            since: Timestamp::now(),
            at: Instant::now(),
        }
    }
}

struct Entry {
    info: ChannelInfo,
    params: String,
    /// `None` where nobody reads any more a channel that lingers on the server.
    queue: Option<Arc<Queue>>,
    phase: Phase,
    /// Since when events were missed.
    missed: Option<(Timestamp, Instant, Arc<str>)>,
}

enum Phase {
    /// Somebody waits for the server's confirmation.
    Asked(Option<oneshot::Sender<()>>),
    /// Confirmed.
    Open,
    /// Asked for again after the connection was lost.
    Again { deadline: Instant, tries: u32 },
}

/// What is to be sent.
pub(super) enum Outgoing {
    Text {
        text: String,
        sent: Option<oneshot::Sender<()>>,
    },
    Ping,
}

/// What asking for a channel came to, before the server has said anything.
pub(super) enum Asked {
    /// It is open already.
    Open(u64),
    /// The server has to confirm it.
    Waiting(u64, oneshot::Receiver<()>),
}

impl Hub {
    pub(super) fn new(habits: Habits, token: Option<Token>) -> Self {
        Self {
            listeners: Mutex::new(Listeners {
                link: Link::Up,
                next: 1,
                channels: BTreeMap::new(),
                captures: BTreeMap::new(),
                broadcasts: BTreeMap::new(),
                outbox: VecDeque::new(),
            }),
            wake: Notify::new(),
            closing: AtomicBool::new(false),
            pause: Arc::default(),
            done: watch::Sender::new(false),
            habits,
            token,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Listeners> {
        self.listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn queue(&self) -> Arc<Queue> {
        Arc::new(Queue::new(self.habits.queue, Arc::clone(&self.pause)))
    }

    // For readers.

    /// Asks for a channel, or says at once why the server would not answer.
    pub(super) fn ask(
        &self,
        info: ChannelInfo,
        params: String,
        queue: &Arc<Queue>,
    ) -> Result<Asked, Error> {
        if info.credential && self.token.is_none() {
            return Err(Error::input(format!(
                "the channel `{}` needs a token, and this client has none; the server would not answer",
                info.name
            )));
        }
        let mut listeners = self.lock();
        if let Link::Ended(ending) = &listeners.link {
            return Err(ending.error());
        }
        if info.shared
            && let Some((id, entry)) = listeners
                .channels
                .iter_mut()
                .find(|(_, entry)| entry.info.name == info.name)
        {
            if entry.queue.is_some() {
                return Err(Error::input(format!(
                    "the channel `{}` is open on this connection already, and the server serves it only once; use that one, or a second connection",
                    info.name
                )));
            }
            entry.queue = Some(Arc::clone(queue));
            if let Phase::Asked(waiting) = &mut entry.phase {
                let (sender, receiver) = oneshot::channel();
                *waiting = Some(sender);
                return Ok(Asked::Waiting(*id, receiver));
            }
            return Ok(Asked::Open(*id));
        }
        let most = info.per_connection;
        if listeners.channels.len() >= most {
            return Err(Error::input(format!(
                "{most} channels are open on this connection, and the server ignores further ones; drop one, or use a second connection"
            )));
        }
        let id = listeners.next_id();
        if matches!(listeners.link, Link::Up) {
            listeners
                .outbox
                .push_back(text(frame::connect(&info.name, id, &params)));
        }
        let (sender, receiver) = oneshot::channel();
        let entry = Entry {
            info,
            params,
            queue: Some(Arc::clone(queue)),
            phase: Phase::Asked(Some(sender)),
            missed: None,
        };
        listeners.channels.insert(id, entry);
        drop(listeners);
        self.wake.notify_one();
        Ok(Asked::Waiting(id, receiver))
    }

    /// Nobody reads the channel any more.
    pub(super) fn leave(&self, id: u64) {
        let mut listeners = self.lock();
        let up = matches!(listeners.link, Link::Up);
        let Some(entry) = listeners.channels.get_mut(&id) else {
            return;
        };
        if entry.info.lingers && up {
            // It would go on after `disconnect`, and come twice once it is asked for again.
            entry.queue = None;
            return;
        }
        listeners.channels.remove(&id);
        if up {
            listeners.outbox.push_back(text(frame::disconnect(id)));
            drop(listeners);
            self.wake.notify_one();
        }
    }

    /// What is to be said to somebody whose channel was not confirmed in time.
    pub(super) fn silence(&self, info: &ChannelInfo) -> Error {
        let down = match &self.lock().link {
            Link::Up => None,
            Link::Down { trouble, .. } => Some(is_down(trouble)),
            Link::Ended(ending) => Some(ending.error()),
        };
        let what = match (info.permission, info.credential) {
            (Some(_), _) => {
                "the server did not confirm the channel, which is how it refuses one (the token lacks the permission, or the parameters name what does not exist or is not yours); no answer"
            }
            (None, _) => {
                "the server did not confirm the channel, which is how it refuses one (it does not know it, or the parameters name what does not exist or is not yours); no answer"
            }
        };
        down.unwrap_or_else(|| {
            Error::new(Detail::Timeout {
                what,
                after: self.habits.answer_timeout,
                sent: true,
            })
        })
    }

    pub(super) fn capture(&self, note: &str) -> Result<(u64, Arc<Queue>), Error> {
        let mut listeners = self.lock();
        if let Link::Ended(ending) = &listeners.link {
            return Err(ending.error());
        }
        let (id, queue) = (listeners.next_id(), self.queue());
        let readers = listeners.captures.entry(note.to_owned()).or_default();
        let first = readers.is_empty();
        readers.insert(id, Arc::clone(&queue));
        // The server counts; once is enough for all readers of this connection.
        if first && matches!(listeners.link, Link::Up) {
            listeners.outbox.push_back(text(frame::capture(note)));
            drop(listeners);
            self.wake.notify_one();
        }
        Ok((id, queue))
    }

    pub(super) fn release(&self, note: &str, id: u64) {
        let mut listeners = self.lock();
        let Some(readers) = listeners.captures.get_mut(note) else {
            return;
        };
        readers.remove(&id);
        if !readers.is_empty() {
            return;
        }
        listeners.captures.remove(note);
        if matches!(listeners.link, Link::Up) {
            listeners.outbox.push_back(text(frame::release(note)));
            drop(listeners);
            self.wake.notify_one();
        }
    }

    pub(super) fn broadcasts(&self) -> (u64, Arc<Queue>) {
        let mut listeners = self.lock();
        let (id, queue) = (listeners.next_id(), self.queue());
        match &listeners.link {
            Link::Ended(ending) => queue.end(Some(ending.error())),
            Link::Up | Link::Down { .. } => {
                listeners.broadcasts.insert(id, Arc::clone(&queue));
            }
        }
        (id, queue)
    }

    pub(super) fn leave_broadcasts(&self, id: u64) {
        self.lock().broadcasts.remove(&id);
    }

    /// Hands a frame to the connection, and waits until it is written.
    pub(super) async fn send(&self, frame: String) -> Result<(), Error> {
        let written = {
            let mut listeners = self.lock();
            match &listeners.link {
                Link::Up => {}
                Link::Down { trouble, .. } => return Err(is_down(trouble)),
                Link::Ended(ending) => return Err(ending.error()),
            }
            if listeners.outbox.len() >= OUTBOX {
                return Err(transport(format!(
                    "{OUTBOX} messages are already waiting to be sent, and the connection does not take them"
                )));
            }
            let (sender, receiver) = oneshot::channel();
            listeners.outbox.push_back(Outgoing::Text {
                text: frame,
                sent: Some(sender),
            });
            receiver
        };
        self.wake.notify_one();
        written.await.map_err(|_| {
            transport("the connection was lost before the message was sent".to_owned())
        })
    }

    pub(super) fn new_queue(&self) -> Arc<Queue> {
        self.queue()
    }

    pub(super) fn is_up(&self) -> bool {
        matches!(self.lock().link, Link::Up)
    }

    /// Why the connection is not there.
    pub(super) fn trouble(&self) -> Option<Error> {
        match &self.lock().link {
            Link::Up => None,
            Link::Down { trouble, .. } => Some(is_down(trouble)),
            Link::Ended(ending) => Some(ending.error()),
        }
    }

    /// Asks the task to end.
    pub(super) fn close(&self) {
        self.closing.store(true, Ordering::Release);
        self.wake.notify_one();
    }

    pub(super) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Acquire)
    }

    /// Waits until the task has ended.
    pub(super) async fn closed(&self) {
        // The sender lives in here, so this cannot fail.
        let _ = self.done.subscribe().wait_for(|done| *done).await;
    }

    // For the task.

    /// The next thing to send.
    pub(super) fn next_out(&self) -> Option<Outgoing> {
        self.lock().outbox.pop_front()
    }

    pub(super) fn ping(&self) {
        self.lock().outbox.push_back(Outgoing::Ping);
    }

    pub(super) fn has_out(&self) -> bool {
        !self.lock().outbox.is_empty()
    }

    pub(super) fn channel_queue(&self, id: &str) -> Option<Arc<Queue>> {
        let id = id.parse().ok()?;
        self.lock().channels.get(&id)?.queue.clone()
    }

    pub(super) fn capture_queues(&self, note: &str) -> Vec<Arc<Queue>> {
        self.lock()
            .captures
            .get(note)
            .map(|readers| readers.values().cloned().collect())
            .unwrap_or_default()
    }

    pub(super) fn broadcast_queues(&self) -> Vec<Arc<Queue>> {
        self.lock().broadcasts.values().cloned().collect()
    }

    /// Whether a reader of another queue has read all that came, so that waiting for this one would hold it up.
    pub(super) fn others_wait(&self, queue: &Arc<Queue>) -> bool {
        let listeners = self.lock();
        listeners
            .channels
            .values()
            .filter_map(|entry| entry.queue.as_ref())
            .chain(listeners.captures.values().flat_map(BTreeMap::values))
            .chain(listeners.broadcasts.values())
            .any(|other| !Arc::ptr_eq(other, queue) && other.is_waited_for())
    }

    /// The server has confirmed a channel.
    pub(super) fn confirm(&self, id: &str) {
        let Ok(id) = id.parse::<u64>() else { return };
        let mut listeners = self.lock();
        let Some(entry) = listeners.channels.get_mut(&id) else {
            return;
        };
        match std::mem::replace(&mut entry.phase, Phase::Open) {
            Phase::Asked(Some(waiting)) => {
                // The one who waited may be gone; dropping its handle has told us, or will.
                let _ = waiting.send(());
                entry.missed = None;
            }
            Phase::Again { .. } | Phase::Open | Phase::Asked(None) => {
                if let (Some((since, at, reason)), Some(queue)) =
                    (entry.missed.take(), &entry.queue)
                {
                    queue.push(Item::Gap(Gap {
                        since,
                        lasted: at.elapsed(),
                        reason,
                    }));
                }
            }
        }
    }

    /// The connection is lost: nothing can be sent, and events are missed since the server was heard last.
    pub(super) fn down(&self, reason: &Arc<str>, heard: Heard) {
        let mut listeners = self.lock();
        let Heard { since, at } = heard;
        listeners.outbox.clear();
        // What lingered on the server is gone with the connection.
        listeners.channels.retain(|_, entry| entry.queue.is_some());
        for entry in listeners
            .channels
            .values_mut()
            .filter(|entry| !matches!(entry.phase, Phase::Asked(_)))
        {
            entry
                .missed
                .get_or_insert_with(|| (since, at, Arc::clone(reason)));
        }
        listeners.link = Link::Down {
            since,
            at,
            reason: Arc::clone(reason),
            trouble: Arc::clone(reason),
        };
    }

    /// Another attempt has failed.
    pub(super) fn still_down(&self, why: &Arc<str>) {
        if let Link::Down { trouble, .. } = &mut self.lock().link {
            *trouble = Arc::clone(why);
        }
    }

    /// The connection is there again: asks for everything anew.
    pub(super) fn up(&self) {
        let mut listeners = self.lock();
        let Link::Down {
            since, at, reason, ..
        } = std::mem::replace(&mut listeners.link, Link::Up)
        else {
            return;
        };
        let gap = Gap {
            since,
            lasted: at.elapsed(),
            reason,
        };
        let mut frames = Vec::new();
        let deadline = Instant::now() + self.habits.answer_timeout;
        for (id, entry) in &mut listeners.channels {
            frames.push(frame::connect(&entry.info.name, *id, &entry.params));
            if !matches!(entry.phase, Phase::Asked(_)) {
                entry.phase = Phase::Again { deadline, tries: 1 };
            }
        }
        frames.extend(listeners.captures.keys().map(|note| frame::capture(note)));
        listeners.outbox.extend(frames.into_iter().map(text));
        for queue in listeners
            .captures
            .values()
            .flat_map(BTreeMap::values)
            .chain(listeners.broadcasts.values())
        {
            queue.push(Item::Gap(gap.clone()));
        }
    }

    /// Asks again for channels whose confirmation is overdue, and gives up those that were asked for often enough.
    /// Returns when to look again.
    pub(super) fn overdue(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut next = None;
        let mut frames = Vec::new();
        let mut given_up = Vec::new();
        let mut listeners = self.lock();
        for (id, entry) in &mut listeners.channels {
            let Phase::Again { deadline, tries } = &mut entry.phase else {
                continue;
            };
            if *deadline <= now {
                if *tries >= TRIES {
                    frames.push(frame::disconnect(*id));
                    given_up.push(*id);
                    continue;
                }
                *tries += 1;
                *deadline = now + self.habits.answer_timeout;
                frames.extend([
                    frame::disconnect(*id),
                    frame::connect(&entry.info.name, *id, &entry.params),
                ]);
            }
            next = Some(next.map_or(*deadline, |next: Instant| next.min(*deadline)));
        }
        listeners.outbox.extend(frames.into_iter().map(text));
        let given_up: Vec<_> = given_up
            .into_iter()
            .filter_map(|id| listeners.channels.remove(&id))
            .collect();
        drop(listeners);
        for entry in given_up {
            if let Some(queue) = entry.queue {
                let called = Called::new(entry.info.name.clone(), false);
                queue.end(Some(self.silence(&entry.info).at(called)));
            }
        }
        next
    }

    /// It is over: everybody is told, nobody is kept waiting.
    pub(super) fn end(&self, ending: &Ending) {
        let mut listeners = self.lock();
        if matches!(listeners.link, Link::Ended(_)) {
            return;
        }
        let channels = std::mem::take(&mut listeners.channels);
        let captures = std::mem::take(&mut listeners.captures);
        let broadcasts = std::mem::take(&mut listeners.broadcasts);
        listeners.outbox.clear();
        listeners.link = Link::Ended(ending.clone());
        drop(listeners);
        let queues = channels.into_values().filter_map(|entry| entry.queue);
        let queues = queues
            .chain(captures.into_values().flat_map(BTreeMap::into_values))
            .chain(broadcasts.into_values());
        for queue in queues {
            queue.end(match ending {
                Ending::Closed => None,
                other => Some(other.error()),
            });
        }
        self.done.send_replace(true);
    }
}

impl Listeners {
    fn next_id(&mut self) -> u64 {
        let id = self.next;
        self.next = self.next.wrapping_add(1);
        id
    }
}

fn text(text: String) -> Outgoing {
    Outgoing::Text { text, sent: None }
}
