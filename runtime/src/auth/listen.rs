//! A callback on this machine: one port, one page, one browser that is waited for.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::callback::{self, Parameters};
use super::grant::Grant;
use super::page::{self, Page};
use super::session::Session;
use crate::error::{Error, ErrorKind};

/// How many connections are listened to at a time. Browsers open one or two that they never use.
const MOST: usize = 16;
/// How large the head of a request may be, in bytes.
const LONGEST_HEAD: usize = 16 * 1024;
/// How long a connection may take to say what it wants, and to take its answer.
const SLOWEST: Duration = Duration::from_secs(10);

/// A MiAuth session whose callback comes to this program.
///
/// Its port is open until [`wait`](Self::wait) ends or this is dropped. It can be reached only from this machine, and
/// accepts only this session.
pub struct Listening {
    session: Session,
    listener: TcpListener,
}

/// Opens a port; gives it and the URL that leads to it.
pub(super) async fn open() -> Result<(TcpListener, String), Error> {
    let failed = |error: io::Error| {
        Error::told(ErrorKind::Setup, "no port could be opened on 127.0.0.1").because(error)
    };
    let listener = TcpListener::bind(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0))
        .await
        .map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, format!("http://{address}/")))
}

impl Listening {
    pub(super) fn new(session: Session, listener: TcpListener) -> Self {
        Self { session, listener }
    }

    /// The page on which the user agrees or refuses, to be opened in a browser on this machine.
    #[must_use]
    pub fn url(&self) -> &str {
        self.session.url()
    }

    /// Opens [`url`](Self::url) in the user's browser.
    ///
    /// # Errors
    /// There is no browser here, or none could be started; show the URL then.
    #[cfg(feature = "open-browser")]
    pub fn open_browser(&self) -> Result<(), Error> {
        self.session.open_browser()
    }

    /// Waits for the browser to come back with this session, fetches the grant, tells the user in the browser how it went, and
    /// closes the port.
    ///
    /// Callbacks with another session are turned away and waiting goes on. Drop the future to cancel.
    ///
    /// # Errors
    /// [`NotGranted`](crate::ErrorKind::NotGranted) if no callback came in time (10 minutes, see
    /// [`MiAuth::wait_limit`](super::MiAuth::wait_limit)), [`Expired`](crate::ErrorKind::Expired) if the server has no grant for
    /// it, and those of [`Session::check`].
    pub async fn wait(self) -> Result<Grant, Error> {
        let patience = self.session.patience();
        let coming = callback(&self.listener, self.session.id());
        let browser = match tokio::time::timeout(patience.limit, coming).await {
            Ok(browser) => browser?,
            Err(_) => return Err(patience.over(None)),
        };
        // Nothing else is waited for, and a browser that reloads the page must not wait for us.
        drop(self.listener);
        let grant = match self.session.fetch().await {
            Ok(granted) => Grant::read(granted),
            Err(error) => Err(error),
        };
        let page = if grant.is_ok() {
            Page::Done
        } else {
            Page::Failed
        };
        answer(browser, page).await;
        grant
    }
}

/// Waits for the browser that comes with this session; its connection waits for an answer.
async fn callback(listener: &TcpListener, session: &str) -> Result<TcpStream, Error> {
    let session: Arc<str> = session.into();
    // Dropping the set ends what is still connected.
    let mut connections = JoinSet::new();
    std::future::poll_fn(|cx| {
        loop {
            match listener.poll_accept(cx) {
                Poll::Ready(Ok((stream, _))) if connections.len() < MOST => {
                    connections.spawn(hear(stream, Arc::clone(&session)));
                }
                Poll::Ready(Ok(_)) => {}
                Poll::Ready(Err(error)) if is_of_one_connection(&error) => {}
                Poll::Ready(Err(error)) => {
                    let failed = Error::told(ErrorKind::Setup, "the port for the callback failed");
                    return Poll::Ready(Err(failed.because(error)));
                }
                Poll::Pending => break,
            }
        }
        while let Poll::Ready(Some(ended)) = connections.poll_join_next(cx) {
            if let Ok(Some(browser)) = ended {
                return Poll::Ready(Ok(browser));
            }
        }
        Poll::Pending
    })
    .await
}

fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::Interrupted
    )
}

/// Reads a request; gives the connection back if it is the callback, else turns it away.
async fn hear(mut stream: TcpStream, session: Arc<str>) -> Option<TcpStream> {
    let refusal = match tokio::time::timeout(SLOWEST, head(&mut stream)).await {
        Ok(Some(target)) => match judge(&target, &session) {
            None => return Some(stream),
            Some(refusal) => refusal,
        },
        Ok(None) => Page::BadRequest,
        Err(_) => return None,
    };
    answer(stream, refusal).await;
    None
}

/// What is wrong with a request for `target`; nothing, if it is the callback.
fn judge(target: &str, session: &str) -> Option<Page> {
    if !callback::is_root(target) {
        return Some(Page::NotFound);
    }
    match Parameters::glued(target, "session").expect("session", session) {
        Ok(()) => None,
        Err(_) => Some(Page::Foreign),
    }
}

/// The target of a GET request, once its head is complete.
async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut buffer = Vec::with_capacity(2048);
    loop {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut request = httparse::Request::new(&mut headers);
        if request.parse(&buffer).ok()?.is_complete() {
            return match (request.method, request.path) {
                (Some("GET"), Some(target)) => Some(target.to_owned()),
                _ => None,
            };
        }
        if buffer.len() >= LONGEST_HEAD || stream.read_buf(&mut buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// Sends a page. A browser that has gone meanwhile is no error: the grant counts, not the page.
async fn answer(mut stream: TcpStream, page: Page) {
    let sending = async {
        stream.write_all(page::response(page).as_bytes()).await?;
        stream.shutdown().await
    };
    let _ = tokio::time::timeout(SLOWEST, sending).await;
}

impl fmt::Debug for Listening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listening")
            .field("session", &self.session)
            .field(
                "port",
                &self
                    .listener
                    .local_addr()
                    .map(|address| address.port())
                    .ok(),
            )
            .finish_non_exhaustive()
    }
}
