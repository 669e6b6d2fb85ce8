//! The server, as a test handles it.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::arrived::Arrived;
use super::http_server::{self, Shared};
use super::on::On;
use super::received::Received;
use super::state::{State, TOKEN};
#[cfg(feature = "streaming")]
use super::streams::{Hub, Streams};
use super::waiting::{PATIENCE, wait_for};
use crate::client::{Client, ClientBuilder};
use crate::wire::Json;

/// A server on this machine for tests of programs: it answers calls and streams events as the test says.
///
/// It listens on a free port of the loopback interface and works on a thread of its own, so the program under test runs as it does elsewhere, with
/// real connections.
///
/// - [`on`](Self::on) says how calls of an endpoint are answered, [`play`](Self::play) answers from a recording.
/// - [`received`](Self::received) waits for a request, [`requests`](Self::requests) gives those that came.
#[cfg_attr(
    feature = "streaming",
    doc = "- [`stream`](Self::stream) sends events, and breaks connections."
)]
/// - [`revoke_token`](Self::revoke_token) is what a user does who takes a token back.
///
/// A call that nothing was said about is answered with the error `UNEXPECTED_CALL`, and when the server is dropped at the end of a test, it panics and says
/// what came and what was expected. Waiting for something that does not happen ends after ten seconds, in a panic as well.
pub struct Server {
    address: SocketAddr,
    shared: Shared,
    /// Dropped, it stops the thread.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

/// A call that the server got.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallMade {
    /// The endpoint's name: `notes/create`.
    pub endpoint: String,
    /// The members of the request, without the token. A form or a query has texts alone.
    pub request: Json,
    /// The token that came with it.
    pub token: Option<String>,
}

impl Server {
    /// Starts a server.
    ///
    /// # Panics
    /// This machine gives it no port or no thread.
    // Not an `async fn`, so that there may be more to wait for one day.
    pub async fn start() -> Self {
        Self::start_blocking()
    }

    /// Starts a server at an address of this machine, for programs that try until there is one.
    ///
    /// # Panics
    /// The address is not to be had.
    pub async fn start_at(address: SocketAddr) -> Self {
        Self::started(Self::try_start(address))
    }

    /// Starts a server, for programs without async.
    ///
    /// # Panics
    /// This machine gives it no port or no thread.
    #[must_use]
    pub fn start_blocking() -> Self {
        Self::started(Self::try_start(SocketAddr::from(([127, 0, 0, 1], 0))))
    }

    fn started(server: std::io::Result<Self>) -> Self {
        match server {
            Ok(server) => server,
            Err(error) => panic!("the test server could not be started: {error}"),
        }
    }

    fn try_start(address: SocketAddr) -> std::io::Result<Self> {
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let shared = Shared {
            state: Arc::new(State::default()),
            #[cfg(feature = "streaming")]
            hub: Arc::new(Hub::default()),
        };
        let (stop, stopped) = oneshot::channel();
        let work = shared.clone();
        let thread = thread::Builder::new()
            .name("misskey test server".into())
            .spawn(move || {
                runtime.block_on(async {
                    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                        return;
                    };
                    tokio::select! {
                        () = http_server::serve(listener, work) => {}
                        _ = stopped => {}
                    }
                });
                // A rule may wait for a long delay, and nobody waits for it any more.
                runtime.shutdown_background();
            })?;
        Ok(Self {
            address,
            shared,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Where it listens: `http://127.0.0.1:12345`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of it, with a token that it takes.
    ///
    /// # Panics
    /// No client can be made in this build.
    #[must_use]
    pub fn client(&self) -> Client {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => panic!("{error}"),
        }
    }

    /// A client of it in the making, with a token that it takes.
    ///
    /// # Panics
    /// Never: the server's address is one that clients take.
    pub fn builder(&self) -> ClientBuilder {
        match Client::builder(&self.origin()) {
            Ok(builder) => builder.token(TOKEN),
            Err(error) => panic!("{error}"),
        }
    }

    /// Begins to say how calls with this request are answered: `server.on::<notes::show::Request>().answer(|request| …)`.
    pub fn on<R: Received>(&self) -> On<'_, R> {
        On::new(&self.shared.state)
    }

    /// Answers calls that no rule is about from a recording: JSON Lines, an exchange each, with `endpoint`, `request`, `status` and `response` (or
    /// `response_text`, where it is not JSON), and `response_headers` if they matter.
    ///
    /// A call has the recorded answer to the same request, without the token. Where there are several, they come one after the other, the last one again and
    /// again.
    ///
    /// # Panics
    /// The text is no recording.
    pub fn play(&self, recording: &str) {
        if let Err(error) = self.shared.state.lock().recording.add(recording) {
            panic!("this is no recording: {error}");
        }
    }

    /// [`play`](Self::play)s a file.
    ///
    /// # Panics
    /// It cannot be read, or is no recording.
    pub fn play_file(&self, path: impl AsRef<Path>) {
        let path = path.as_ref();
        match std::fs::read_to_string(path) {
            Ok(recording) => self.play(&recording),
            Err(error) => panic!("{}: {error}", path.display()),
        }
    }

    /// Waits for the next request of this type, and takes it: one that came before and was not taken yet, or one that comes within ten seconds.
    ///
    /// # Panics
    /// None comes; the message tells what came.
    pub async fn received<R: Received>(&self) -> R {
        let found = self.wait(PATIENCE, || {
            let mut inner = self.shared.state.lock();
            let calls = inner.calls.iter_mut();
            calls
                .filter(|call| call.endpoint == R::NAME && !call.is_taken)
                .find_map(|call| {
                    let request = call.read().ok()?;
                    call.is_taken = true;
                    Some(request)
                })
        });
        match found.await {
            Some(request) => request,
            None => {
                let story = self.shared.state.lock().story();
                panic!(
                    "no request for `{}` came within {} s; {story}",
                    R::NAME,
                    PATIENCE.as_secs()
                );
            }
        }
    }

    /// The requests of this type so far, in order, taken or not.
    #[must_use]
    pub fn requests<R: Received>(&self) -> Vec<R> {
        let inner = self.shared.state.lock();
        let of_endpoint = inner.calls.iter().filter(|call| call.endpoint == R::NAME);
        of_endpoint.filter_map(|call| call.read().ok()).collect()
    }

    /// All calls so far, in order, whatever their endpoint.
    #[must_use]
    pub fn calls(&self) -> Vec<CallMade> {
        let inner = self.shared.state.lock();
        let made = |call: &Arrived| CallMade {
            endpoint: call.endpoint.clone(),
            request: Json::Object(call.members.clone()),
            token: call.token.clone(),
        };
        inner.calls.iter().map(made).collect()
    }

    /// Waits until there is something.
    async fn wait<T>(&self, patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
        wait_for(&self.shared.state.changed, patience, &mut look).await
    }

    /// Refuses the token from now on, as a server does after its user has revoked it: calls with 401, and new streams, too.
    pub fn revoke_token(&self) {
        self.shared.state.lock().is_token_revoked = true;
    }

    /// Takes any token, for programs that act for several users; `calls` says which one came with which call.
    pub fn take_any_token(&self) {
        self.shared.state.lock().is_any_token_taken = true;
    }

    /// Says what the server runs, for programs that ask: `server.runs("misskey", "2025.4.1")`. Before it is called, it does not say.
    ///
    /// [`Client::server`] asks for the list of its endpoints as well, which is a call of `endpoints` like any other.
    pub fn runs(&self, software: &str, version: &str) {
        self.shared.state.lock().software = Some((software.to_owned(), version.to_owned()));
    }

    /// The streaming side: open channels, and events.
    #[cfg(feature = "streaming")]
    #[cfg_attr(docsrs, doc(cfg(feature = "streaming")))]
    #[must_use]
    pub fn stream(&self) -> Streams<'_> {
        Streams::new(&self.shared.hub)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        let unexpected = std::mem::take(&mut self.shared.state.lock().unexpected);
        if !unexpected.is_empty() && !thread::panicking() {
            panic!(
                "the program under test called what the test does not expect:\n  {}",
                unexpected.join("\n  ")
            );
        }
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
