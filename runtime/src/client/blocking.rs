//! The client for programs without async: the same calls, each of which blocks.

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::builder::ClientBuilder;
use super::calls::Client as AsyncClient;
use super::list::{self, Paginate};
use crate::call::{AllowsGet, Call, Endpoint, Server, Upload};
use crate::error::{Error, ErrorKind};

/// A client whose calls block until they are answered.
///
/// It keeps its connections on one thread of its own, which all clones share. Do not use it inside async code, where waiting would block
/// everything else: every call is an error there.
#[derive(Clone)]
pub struct Client {
    client: AsyncClient,
    background: Arc<Background>,
}

/// The thread that drives connections and timers, until the last client is gone.
struct Background {
    handle: Handle,
    _stop: oneshot::Sender<()>,
}

impl Background {
    fn start() -> Result<Self, Error> {
        let fail = |error: std::io::Error| {
            Error::told(ErrorKind::Setup, "the client's thread could not be started").because(error)
        };
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(fail)?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        thread::Builder::new()
            .name("misskey-client".to_owned())
            .spawn(move || {
                // Ends when the sender is dropped.
                let _ = runtime.block_on(stopped);
            })
            .map_err(fail)?;
        Ok(Self {
            handle,
            _stop: stop,
        })
    }

    fn wait<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            return Err(Error::input(
                "the blocking client cannot be used inside async code; use the async one there",
            ));
        }
        Ok(self.handle.block_on(future))
    }
}

impl Client {
    /// Starts building a client for the server at `host`; pass the builder to [`build`](Self::build).
    ///
    /// # Errors
    /// `host` is not a host.
    pub fn builder(host: &str) -> Result<ClientBuilder, Error> {
        AsyncClient::builder(host)
    }

    /// Builds the client.
    ///
    /// # Errors
    /// Those of [`ClientBuilder::build`]; or the thread cannot be started.
    pub fn build(builder: ClientBuilder) -> Result<Self, Error> {
        let background = Arc::new(Background::start()?);
        let guard = background.handle.enter();
        let client = builder.build()?;
        drop(guard);
        Ok(Self { client, background })
    }

    /// The async client inside, for functions that take one; [`wait`](Self::wait) waits for what they return.
    #[must_use]
    pub fn as_async(&self) -> &AsyncClient {
        &self.client
    }

    /// Waits for a call: `client.wait(notes::create(client.as_async(), request))`.
    ///
    /// # Errors
    /// Those of the call.
    pub fn wait<T>(&self, call: Call<T>) -> Result<T, Error> {
        self.background.wait(call)?
    }

    /// Calls an endpoint with POST.
    ///
    /// # Errors
    /// Those of the call.
    pub fn send<R: Endpoint>(&self, request: R) -> Result<R::Response, Error> {
        self.wait(self.client.send(request))
    }

    /// Calls an endpoint with GET.
    ///
    /// # Errors
    /// Those of the call.
    pub fn get<R: AllowsGet>(&self, request: R) -> Result<R::Response, Error> {
        self.wait(self.client.get(request))
    }

    /// A file on disk, to be uploaded.
    ///
    /// # Errors
    /// There is no such file, it is not a file, or it may not be read.
    pub fn upload(&self, path: impl AsRef<Path>) -> Result<Upload, Error> {
        self.background.wait(Upload::from_path(path))?
    }

    /// What the server runs and which endpoints it has, see [`crate::Client::server`].
    ///
    /// # Errors
    /// The server told neither.
    pub fn server(&self) -> Result<Server, Error> {
        self.background.wait(self.client.server())?
    }

    /// The pages of a list, see [`crate::Client::pages`].
    pub fn pages<R: Paginate>(&self, request: R) -> Pages<R> {
        Pages {
            pages: self.client.pages(request),
            background: Arc::clone(&self.background),
            refused: false,
        }
    }

    /// The items of a list, see [`crate::Client::items`].
    pub fn items<R: Paginate>(&self, request: R) -> Items<R> {
        Items {
            items: self.client.items(request),
            background: Arc::clone(&self.background),
            refused: false,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client")
            .field(&self.client)
            .finish()
    }
}

/// The pages of a list, one after the other.
#[derive(Debug)]
#[must_use = "pages are asked for only when the iterator is used"]
pub struct Pages<R: Paginate> {
    pages: list::Pages<R>,
    background: Arc<Background>,
    refused: bool,
}

/// The items of a list, one after the other.
#[derive(Debug)]
#[must_use = "items are asked for only when the iterator is used"]
pub struct Items<R: Paginate> {
    items: list::Items<R>,
    background: Arc<Background>,
    refused: bool,
}

impl fmt::Debug for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Background")
    }
}

impl<R: Paginate> Pages<R> {
    /// Starts at the oldest item and goes on to the newest; see [`crate::Pages::oldest_first`].
    pub fn oldest_first(mut self) -> Self {
        self.pages = self.pages.oldest_first();
        self
    }
}

impl<R: Paginate> Items<R> {
    /// Starts at the oldest item and goes on to the newest; see [`crate::Pages::oldest_first`].
    pub fn oldest_first(mut self) -> Self {
        self.items = self.items.oldest_first();
        self
    }
}

impl<R: Paginate> Iterator for Pages<R> {
    type Item = Result<Vec<R::Item>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        self.background
            .wait(self.pages.next())
            .unwrap_or_else(|error| {
                self.refused = true;
                Some(Err(error))
            })
    }
}

impl<R: Paginate> Iterator for Items<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        self.background
            .wait(self.items.next())
            .unwrap_or_else(|error| {
                self.refused = true;
                Some(Err(error))
            })
    }
}
