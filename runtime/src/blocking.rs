//! The client for programs without async: the same calls, each waited for.

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::{
    AllowsGet, Api, Call, ClientBuilder, Endpoint, Error, Fault, Items, Pages, Paginate, Upload,
};

/// A client whose calls return when they are answered.
///
/// It has one thread of its own, on which connections are kept; all clones share it. It must not be used inside async code, where
/// waiting would stop everything else: there every call is an error.
pub struct Client<A: Api> {
    client: crate::Client<A>,
    background: Arc<Background>,
}

/// The thread that drives connections and timers, until the last client is gone.
struct Background {
    handle: Handle,
    _stop: oneshot::Sender<()>,
}

impl Background {
    fn start() -> Result<Self, Fault> {
        let fail = |error: std::io::Error| {
            Fault::invalid_input_from("the client's thread could not be started", error)
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

    fn wait<T>(&self, future: impl Future<Output = T>) -> Result<T, Fault> {
        if Handle::try_current().is_ok() {
            return Err(Fault::invalid_input(
                "the blocking client cannot be used inside async code; use the async one there",
            ));
        }
        Ok(self.handle.block_on(future))
    }
}

impl<A: Api> Client<A> {
    /// Begins a client of the server at `host`; [`build`](Self::build) ends it.
    ///
    /// # Errors
    /// `host` is not a host.
    pub fn builder(host: &str) -> Result<ClientBuilder<A>, Error<A::ErrorCode>> {
        crate::Client::builder(host)
    }

    /// Makes the client.
    ///
    /// # Errors
    /// Those of [`ClientBuilder::build`]; or the thread cannot be started.
    pub fn build(builder: ClientBuilder<A>) -> Result<Self, Error<A::ErrorCode>> {
        let background = Arc::new(Background::start()?);
        let guard = background.handle.enter();
        let client = builder.build()?;
        drop(guard);
        Ok(Self { client, background })
    }

    /// The async client within, for functions that take one; [`wait`](Self::wait) waits for what they return.
    #[must_use]
    pub fn as_async(&self) -> &crate::Client<A> {
        &self.client
    }

    /// Waits for a call: `client.wait(notes::create(client.as_async(), request))`.
    ///
    /// # Errors
    /// Those of the call.
    pub fn wait<T>(&self, call: Call<A, T>) -> Result<T, Error<A::ErrorCode>> {
        self.background.wait(call)?
    }

    /// Calls an endpoint with POST.
    ///
    /// # Errors
    /// Those of the call.
    pub fn send<R: Endpoint>(&self, request: R) -> Result<R::Response, Error<A::ErrorCode>> {
        self.wait(self.client.send(request))
    }

    /// Calls an endpoint with GET.
    ///
    /// # Errors
    /// Those of the call.
    pub fn get<R: AllowsGet>(&self, request: R) -> Result<R::Response, Error<A::ErrorCode>> {
        self.wait(self.client.get(request))
    }

    /// A file on disk, to be uploaded.
    ///
    /// # Errors
    /// There is no such file, it is not a file, or it may not be read.
    pub fn upload(&self, path: impl AsRef<Path>) -> Result<Upload, Error<A::ErrorCode>> {
        Ok(self.background.wait(Upload::from_path(path))??)
    }

    /// The pages of a list, see [`crate::Client::pages`].
    pub fn pages<R: Paginate>(&self, request: R) -> BlockingPages<A, R> {
        BlockingPages {
            pages: self.client.pages(request),
            background: Arc::clone(&self.background),
            refused: false,
        }
    }

    /// The items of a list, see [`crate::Client::items`].
    pub fn items<R: Paginate>(&self, request: R) -> BlockingItems<A, R> {
        BlockingItems {
            items: self.client.items(request),
            background: Arc::clone(&self.background),
            refused: false,
        }
    }
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            background: Arc::clone(&self.background),
        }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client")
            .field(&self.client)
            .finish()
    }
}

/// The pages of a list, one after the other.
#[derive(Debug)]
#[must_use = "pages are asked for only when the iterator is used"]
pub struct BlockingPages<A: Api, R: Paginate> {
    pages: Pages<A, R>,
    background: Arc<Background>,
    refused: bool,
}

/// The items of a list, one after the other.
#[derive(Debug)]
#[must_use = "items are asked for only when the iterator is used"]
pub struct BlockingItems<A: Api, R: Paginate> {
    items: Items<A, R>,
    background: Arc<Background>,
    refused: bool,
}

impl fmt::Debug for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Background")
    }
}

impl<A: Api, R: Paginate> BlockingPages<A, R> {
    /// Begins at the oldest item and goes on to the newest; see [`Pages::oldest_first`].
    pub fn oldest_first(mut self) -> Self {
        self.pages = self.pages.oldest_first();
        self
    }
}

impl<A: Api, R: Paginate> BlockingItems<A, R> {
    /// Begins at the oldest item and goes on to the newest; see [`Pages::oldest_first`].
    pub fn oldest_first(mut self) -> Self {
        self.items = self.items.oldest_first();
        self
    }
}

impl<A: Api, R: Paginate> Iterator for BlockingPages<A, R> {
    type Item = Result<Vec<R::Item>, Error<A::ErrorCode>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        self.background
            .wait(self.pages.next())
            .unwrap_or_else(|fault| {
                self.refused = true;
                Some(Err(fault.into()))
            })
    }
}

impl<A: Api, R: Paginate> Iterator for BlockingItems<A, R> {
    type Item = Result<R::Item, Error<A::ErrorCode>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        self.background
            .wait(self.items.next())
            .unwrap_or_else(|fault| {
                self.refused = true;
                Some(Err(fault.into()))
            })
    }
}
