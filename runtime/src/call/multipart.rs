//! A `multipart/form-data` body that is made while it is sent: first all fields, then the file.
//!
//! The order is not taste: the server reads the file before anything behind it, and may miss a token that comes later.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::upload::{Content, Progress, Upload, wrong_length};
use crate::call::transport::RequestBody;
use crate::error::Error;

/// How much of a file is read at once, in bytes.
const PIECE: usize = 64 * 1024;

/// A boundary that is in no file: 128 random bits.
pub(super) fn boundary() -> String {
    format!("misskey-{:032x}", fastrand::u128(..))
}

/// The body for these fields and this file.
pub(super) async fn body(
    boundary: &str,
    fields: &[(String, String)],
    upload: &Upload,
    moved: Arc<AtomicU64>,
    end: &End,
) -> Result<RequestBody, Error> {
    let room: usize = fields
        .iter()
        .map(|(name, value)| 3 * name.len() + value.len() + 128)
        .sum();
    let mut head =
        Vec::with_capacity(room + 3 * upload.name.len() + upload.content_type.len() + 256);
    for (name, value) in fields {
        let name = quoted(name);
        let part =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        head.extend_from_slice(part.as_bytes());
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    if upload.content_type.chars().any(char::is_control) {
        return Err(Error::input(
            "the upload's content type contains a control character",
        ));
    }
    let file = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
        quoted(&upload.name),
        upload.content_type,
    );
    head.extend_from_slice(file.as_bytes());
    let tail = format!("\r\n--{boundary}--\r\n");
    let around = u64::try_from(head.len() + tail.len()).unwrap_or(u64::MAX);
    let total = upload.length.and_then(|length| length.checked_add(around));
    let content = upload.open().await?;
    let stream = Parts {
        stage: Stage::Head(head.into()),
        tail: Bytes::from(tail),
        content,
        buffer: BytesMut::new(),
        expected: upload.length,
        read: 0,
        moved,
        end: Arc::clone(&end.0),
        progress: upload.progress.clone(),
    };
    Ok(RequestBody::Stream {
        length: total,
        stream: Box::pin(stream),
    })
}

/// A name as it stands between quotes in a part's head, the way browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

enum Stage {
    Head(Bytes),
    Content,
    Tail,
    Done,
}

struct Parts {
    stage: Stage,
    tail: Bytes,
    content: Content,
    buffer: BytesMut,
    /// How long the file is, if that is known.
    expected: Option<u64>,
    /// How much of the file was read.
    read: u64,
    /// Counts all that was handed over, the form too, for the watch over uploads that stall.
    moved: Arc<AtomicU64>,
    end: Arc<Ended>,
    progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

/// Held by whoever waits for the answer to an upload; when it is dropped, what is not sent yet is not sent any more.
///
/// A server may answer in the middle of an upload. Without this the connection would go on to send the rest to nobody.
#[derive(Default)]
pub(super) struct End(Arc<Ended>);

#[derive(Default)]
struct Ended {
    over: AtomicBool,
    waiting: Mutex<Option<Waker>>,
}

impl Drop for End {
    fn drop(&mut self) {
        self.0.over.store(true, Ordering::SeqCst);
        if let Some(waker) = self
            .0
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
        {
            waker.wake();
        }
    }
}

impl Ended {
    /// Whether it is over; if not, the task is woken when it is.
    fn poll(&self, cx: &Context<'_>) -> bool {
        *self.waiting.lock().unwrap_or_else(PoisonError::into_inner) = Some(cx.waker().clone());
        self.over.load(Ordering::SeqCst)
    }
}

impl Parts {
    fn hand_over(&self, piece: Bytes) -> Poll<Option<io::Result<Bytes>>> {
        let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.moved.fetch_add(length, Ordering::Relaxed);
        Poll::Ready(Some(Ok(piece)))
    }

    fn tell_progress(&self) {
        if let Some(callback) = &self.progress {
            callback(Progress {
                sent: self.read,
                total: self.expected,
            });
        }
    }

    /// The next piece of the content; an empty one is its end.
    fn poll_content(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        match &mut self.content {
            Content::Bytes(rest) => Poll::Ready(Ok(rest.split_to(rest.len().min(PIECE)))),
            Content::Reader(reader) => {
                // A piece that has gone out leaves the buffer to be used again.
                self.buffer.resize(PIECE, 0);
                let mut piece = ReadBuf::new(&mut self.buffer);
                ready!(Pin::new(reader).poll_read(cx, &mut piece))?;
                let filled = piece.filled().len();
                Poll::Ready(Ok(self.buffer.split_to(filled).freeze()))
            }
        }
    }
}

impl Stream for Parts {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if !matches!(this.stage, Stage::Done) && this.end.poll(cx) {
            this.stage = Stage::Done;
            // An error, not an end: it closes the connection, so that the server does not wait for the rest either.
            return Poll::Ready(Some(Err(io::Error::other(
                "the answer was there before the upload's end",
            ))));
        }
        loop {
            match std::mem::replace(&mut this.stage, Stage::Done) {
                Stage::Head(head) => {
                    this.stage = Stage::Content;
                    this.tell_progress();
                    return this.hand_over(head);
                }
                Stage::Content => {
                    let piece = match this.poll_content(cx) {
                        Poll::Pending => {
                            this.stage = Stage::Content;
                            return Poll::Pending;
                        }
                        Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                        Poll::Ready(Ok(piece)) => piece,
                    };
                    let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
                    this.read = this.read.saturating_add(length);
                    match this.expected {
                        Some(expected) if piece.is_empty() && this.read < expected => {
                            let found = format!("and ended after {}", this.read);
                            return Poll::Ready(Some(Err(wrong_length(expected, &found))));
                        }
                        Some(expected) if this.read > expected => {
                            return Poll::Ready(Some(Err(wrong_length(expected, "and has grown"))));
                        }
                        _ => {}
                    }
                    if piece.is_empty() {
                        this.stage = Stage::Tail;
                        continue;
                    }
                    this.stage = Stage::Content;
                    this.tell_progress();
                    return this.hand_over(piece);
                }
                Stage::Tail => {
                    let tail = std::mem::take(&mut this.tail);
                    return this.hand_over(tail);
                }
                Stage::Done => return Poll::Ready(None),
            }
        }
    }
}
