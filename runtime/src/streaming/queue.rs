//! A reader's queue: bounded, and honest about what it drops.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::gap::Gap;
use crate::error::Error;

/// How long in all the connection waits for a reader that falls behind, before it drops that reader's oldest events. A reader gets
/// this much again whenever it has caught up. It is not waited for at all while another one has nothing to read.
const PATIENCE: Duration = Duration::from_millis(200);
/// A reader that needs no longer than this for an event is not behind, only busy; waiting for it is not counted.
const PROMPT: Duration = Duration::from_millis(1);
/// How many bytes of events may wait in one queue, however few events they are.
const BYTES: usize = 32 * 1024 * 1024;

/// An event as it came: the kind, then the body's JSON, in one piece of memory that holds nothing else alive.
#[derive(Debug, Clone)]
pub(super) struct Packet {
    bytes: Bytes,
    kind: usize,
}

impl Packet {
    pub(super) fn new(kind: &str, body: &str) -> Self {
        let mut bytes = Vec::with_capacity(kind.len() + body.len());
        bytes.extend_from_slice(kind.as_bytes());
        bytes.extend_from_slice(body.as_bytes());
        Self {
            bytes: bytes.into(),
            kind: kind.len(),
        }
    }

    pub(super) fn kind(&self) -> &str {
        self.bytes
            .get(..self.kind)
            .and_then(|kind| std::str::from_utf8(kind).ok())
            .unwrap_or_default()
    }

    pub(super) fn body(&self) -> Bytes {
        self.bytes.slice(self.kind..)
    }
}

/// What waits for a reader.
#[derive(Debug)]
pub(super) enum Item {
    Event(Packet),
    /// A frame that is none.
    Broken(Bytes),
    Gap(Gap),
    Lagged(u64),
    Error(Error),
}

impl Item {
    fn is_event(&self) -> bool {
        matches!(self, Self::Event(_) | Self::Broken(_))
    }

    fn size(&self) -> usize {
        match self {
            Self::Event(packet) => packet.bytes.len(),
            Self::Broken(bytes) => bytes.len(),
            Self::Gap(_) | Self::Lagged(_) | Self::Error(_) => 0,
        }
    }
}

/// The connection, while it waits for a reader: a reader that has nothing to read ends the wait.
#[derive(Default)]
pub(super) struct Pause {
    is_on: AtomicBool,
    waiting: Mutex<Option<Waker>>,
}

impl Pause {
    fn begin(&self, waker: &Waker) {
        *self.waiting.lock().unwrap_or_else(PoisonError::into_inner) = Some(waker.clone());
        self.is_on.store(true, Ordering::SeqCst);
    }

    fn end(&self) {
        if !self.is_on.load(Ordering::SeqCst) || !self.is_on.swap(false, Ordering::SeqCst) {
            return;
        }
        let waiting = self
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(waiting) = waiting {
            waiting.wake();
        }
    }
}

pub(super) struct Queue {
    inner: Mutex<Inner>,
    limit: usize,
    /// The same for all queues of a connection.
    pause: Arc<Pause>,
}

#[derive(Default)]
struct Inner {
    items: VecDeque<Item>,
    bytes: usize,
    /// Events dropped since the reader was last told.
    lost: u64,
    /// A gap that stood before dropped events.
    gap: Option<Gap>,
    ended: bool,
    reader: Option<Waker>,
    /// The connection, waiting for room.
    room: Option<Waker>,
    patience: Duration,
}

impl Queue {
    pub(super) fn new(limit: usize, pause: Arc<Pause>) -> Self {
        let inner = Inner {
            patience: PATIENCE,
            ..Inner::default()
        };
        Self {
            inner: Mutex::new(inner),
            limit: limit.max(1),
            pause,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_full(&self, inner: &Inner) -> bool {
        inner.items.len() >= self.limit || inner.bytes >= BYTES
    }

    /// Adds an event, waiting a little for a reader that is busy, and not at all for one that is behind or while `others_wait`.
    pub(super) async fn deliver(&self, item: Item, others_wait: impl Fn() -> bool) {
        if let Some(item) = self.try_push(item) {
            self.wait_for_room(others_wait).await;
            self.force(item);
        }
    }

    /// Whether somebody waits for the next event.
    pub(super) fn is_waited_for(&self) -> bool {
        self.lock().reader.is_some()
    }

    /// Adds what is no event, or must not wait.
    pub(super) fn push(&self, item: Item) {
        if let Some(item) = self.try_push(item) {
            self.force(item);
        }
    }

    /// Gives the item back if there is no room.
    fn try_push(&self, item: Item) -> Option<Item> {
        let mut inner = self.lock();
        if inner.ended || (self.is_full(&inner) && item.is_event()) {
            return (!inner.ended).then_some(item);
        }
        inner.add(item);
        None
    }

    fn force(&self, item: Item) {
        let mut inner = self.lock();
        if inner.ended {
            return;
        }
        while self.is_full(&inner) && inner.drop_oldest() {}
        inner.add(item);
    }

    async fn wait_for_room(&self, others_wait: impl Fn() -> bool) {
        let (patience, before) = {
            let inner = self.lock();
            (inner.patience, inner.items.len())
        };
        if patience.is_zero() {
            return;
        }
        let begun = Instant::now();
        let room = std::future::poll_fn(|cx| {
            self.pause.begin(cx.waker());
            if others_wait() {
                return Poll::Ready(());
            }
            self.poll_room(cx)
        });
        let _ = tokio::time::timeout(patience, room).await;
        self.pause.end();
        let mut inner = self.lock();
        inner.room = None;
        let taken = u32::try_from(before.saturating_sub(inner.items.len())).unwrap_or(u32::MAX);
        let behind = begun.elapsed().saturating_sub(PROMPT.saturating_mul(taken));
        inner.patience = inner.patience.saturating_sub(behind);
    }

    /// Ready when half of the queue is free: waking the connection for each single event would cost more than the event.
    fn poll_room(&self, cx: &Context<'_>) -> Poll<()> {
        let mut inner = self.lock();
        if inner.ended || (inner.items.len() <= self.limit / 2 && inner.bytes <= BYTES / 2) {
            return Poll::Ready(());
        }
        inner.room = Some(cx.waker().clone());
        Poll::Pending
    }

    /// No more will come; what is there can still be taken.
    pub(super) fn end(&self, error: Option<Error>) {
        let mut inner = self.lock();
        if inner.ended {
            return;
        }
        if let Some(error) = error {
            inner.add(Item::Error(error));
        }
        inner.ended = true;
        let wakers = [inner.reader.take(), inner.room.take()];
        drop(inner);
        wakers.into_iter().flatten().for_each(Waker::wake);
    }

    pub(super) fn poll_take(&self, cx: &Context<'_>) -> Poll<Option<Item>> {
        let mut inner = self.lock();
        if let Some(gap) = inner.gap.take() {
            return Poll::Ready(Some(Item::Gap(gap)));
        }
        if inner.lost > 0 {
            return Poll::Ready(Some(Item::Lagged(std::mem::take(&mut inner.lost))));
        }
        let Some(item) = inner.items.pop_front() else {
            inner.patience = PATIENCE;
            if inner.ended {
                return Poll::Ready(None);
            }
            if !inner
                .reader
                .as_ref()
                .is_some_and(|known| known.will_wake(cx.waker()))
            {
                inner.reader = Some(cx.waker().clone());
            }
            drop(inner);
            self.pause.end();
            return Poll::Pending;
        };
        inner.bytes = inner.bytes.saturating_sub(item.size());
        let has_room = inner.items.len() <= self.limit / 2 && inner.bytes <= BYTES / 2;
        let waiting = if has_room { inner.room.take() } else { None };
        drop(inner);
        if let Some(waiting) = waiting {
            waiting.wake();
        }
        Poll::Ready(Some(item))
    }
}

impl Inner {
    fn add(&mut self, item: Item) {
        self.bytes = self.bytes.saturating_add(item.size());
        match (item, self.items.back_mut()) {
            // A reader that sleeps through a night of lost connections finds one gap.
            (Item::Gap(new), Some(Item::Gap(last))) => last.join(new),
            (item, _) => self.items.push_back(item),
        }
        if let Some(reader) = self.reader.take() {
            reader.wake();
        }
    }

    /// Drops the oldest event; a gap before it is kept for the reader, an error is never dropped.
    fn drop_oldest(&mut self) -> bool {
        match self.items.pop_front() {
            Some(item @ Item::Error(_)) => {
                self.items.push_front(item);
                return false;
            }
            // Two gaps with nothing left between them are one.
            Some(Item::Gap(gap)) => match &mut self.gap {
                Some(first) => first.join(gap),
                None => self.gap = Some(gap),
            },
            Some(Item::Lagged(events)) => self.lost += events,
            Some(item) => {
                self.bytes = self.bytes.saturating_sub(item.size());
                self.lost += 1;
            }
            None => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(n: usize) -> Item {
        Item::Event(Packet::new("note", &n.to_string()))
    }

    fn take(queue: &Queue) -> Option<String> {
        match queue.poll_take(&Context::from_waker(Waker::noop())) {
            Poll::Ready(Some(Item::Event(packet))) => {
                Some(String::from_utf8_lossy(&packet.body()).into_owned())
            }
            Poll::Ready(Some(Item::Lagged(events))) => Some(format!("lagged {events}")),
            Poll::Ready(Some(Item::Gap(_))) => Some("gap".into()),
            Poll::Ready(Some(Item::Error(_))) => Some("error".into()),
            Poll::Ready(Some(Item::Broken(_))) => Some("broken".into()),
            Poll::Ready(None) => Some("end".into()),
            Poll::Pending => None,
        }
    }

    #[test]
    fn drops_the_oldest_and_says_how_many() {
        let queue = Queue::new(3, Arc::default());
        (0..10).for_each(|n| queue.push(event(n)));
        let taken: Vec<_> = std::iter::from_fn(|| take(&queue)).collect();
        assert_eq!(taken, ["lagged 7", "7", "8", "9"]);
    }

    #[test]
    fn a_gap_survives_what_is_dropped_around_it() {
        let queue = Queue::new(2, Arc::default());
        queue.push(event(0));
        let gap = Gap {
            since: crate::value::Timestamp::now(),
            lasted: Duration::ZERO,
            reason: "test".into(),
        };
        queue.push(Item::Gap(gap));
        (1..5).for_each(|n| queue.push(event(n)));
        let taken: Vec<_> = std::iter::from_fn(|| take(&queue)).collect();
        assert_eq!(taken, ["gap", "lagged 3", "3", "4"]);
    }

    #[test]
    fn large_events_fill_a_queue_as_well() {
        let queue = Queue::new(1000, Arc::default());
        let body = "x".repeat(BYTES / 2);
        (0..4).for_each(|_| queue.push(Item::Event(Packet::new("note", &body))));
        assert_eq!(take(&queue).as_deref(), Some("lagged 2"));
        assert!(queue.lock().bytes <= BYTES + 8);
    }

    #[test]
    fn ends_after_what_is_left() {
        let queue = Queue::new(2, Arc::default());
        queue.push(event(1));
        queue.end(Some(Error::input("over")));
        queue.push(event(2));
        let taken: Vec<_> = (0..4).filter_map(|_| take(&queue)).collect();
        assert_eq!(taken, ["1", "error", "end", "end"]);
    }
}
