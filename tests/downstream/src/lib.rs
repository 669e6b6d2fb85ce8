//! What a program can name with `misskey-client` alone: every public type stands in a signature here.
//!
//! `tests/complete.rs` compares this file with what the crate exports.

use std::collections::BTreeMap;
use std::sync::Arc;

use misskey_client::bytes::Bytes;
use misskey_client::endpoints::{drive, i, notes, users};
use misskey_client::ids::{NoteId, UserId};
use misskey_client::models::{MeDetailed, Note, UserDetailed, UserRelation};
use misskey_client::{
    Acct, AllowsGet, ApiError, Availability, Call, Client, ClientBuilder, DecodeError, Endpoint,
    EndpointInfo, Error, ErrorCode, ErrorKind, Items, Json, JsonObject, Maybe, OneOrMany, Pages,
    Paginate, ParseAcctError, ParseIdError, ParseReactionError, Permission, Position, Progress,
    Reaction, Refusal, Reply, RequestBody, ResponseBody, RetryPolicy, Seek, Server, Support,
    Timestamp, TimestampError, TokenPlace, Transport, TransportError, TransportFuture, UnixMillis,
    Upload, auth, http, mfm, reqwest,
};

/// A client with everything set that can be set.
///
/// # Errors
/// The host is not one.
pub fn set_up(host: &str, http: reqwest::Client, policy: RetryPolicy) -> Result<Client, Error> {
    let builder: ClientBuilder = Client::builder(host)?;
    builder
        .token("abc")
        .token_place(TokenPlace::Header)
        .proxy("http://127.0.0.1:3128")?
        .http_client(http)
        .retry(policy)
        .build()
}

/// A call that has not been sent yet.
pub fn prepared(client: &Client, id: &NoteId) -> Call<Note> {
    notes::show(client, notes::show::Request::new(id))
}

/// One user, then several, then how one and two stand to the signed-in user: the constructor decides what is answered.
///
/// # Errors
/// Those of the calls.
pub async fn one_and_several(
    client: &Client,
    a: &UserId,
    b: &UserId,
) -> Result<
    (
        UserDetailed,
        Vec<UserDetailed>,
        UserRelation,
        Vec<UserRelation>,
    ),
    Error,
> {
    let ai = users::show(
        client,
        users::show::Request::by_username("ai").host(Maybe::Null),
    )
    .await?;
    let them = users::show(client, users::show::Request::by_user_ids([a, b])).await?;
    let to_one = users::relation(client, users::relation::Request::new(a)).await?;
    let to_both = users::relation(client, users::relation::Request::by_user_ids([a, b])).await?;
    Ok((ai, them, to_one, to_both))
}

/// A list that is being read, kept in a struct.
#[derive(Debug)]
pub struct Reader {
    /// Item by item.
    pub items: Items<notes::local_timeline::Request>,
    /// Page by page.
    pub pages: Pages<users::notes::Request>,
}

/// Any endpoint.
///
/// # Errors
/// Those of the call.
pub async fn send<R: Endpoint>(
    client: &Client,
    request: R,
) -> Result<(EndpointInfo, R::Response), Error> {
    Ok((R::INFO, client.send(request).await?))
}

/// Any endpoint that allows GET.
///
/// # Errors
/// Those of the call.
pub async fn get<R: AllowsGet>(client: &Client, request: R) -> Result<R::Response, Error> {
    client.get(request).await
}

/// Where a list is, one place further.
pub fn turn<'a, R: Paginate>(request: &'a mut R, last: &str) -> Position<'a> {
    request.seek(Seek::Until(last));
    request.position()
}

/// An endpoint that this crate does not know, by its name.
pub fn by_name(client: &Client, request: &BTreeMap<&str, bool>) -> Call<JsonObject> {
    client.call("fork/endpoint", request)
}

/// What a server can do: whether it has drafts, and whether one can be scheduled.
///
/// # Errors
/// The server says nothing of itself.
pub async fn can(client: &Client) -> Result<(Server, Support, Support), Error> {
    let server = client.server().await?;
    let drafts = server.supports::<notes::drafts::create::Request>();
    let schedule = server.supports_field::<notes::drafts::create::Request>("scheduledAt");
    Ok((server, drafts, schedule))
}

/// Where an endpoint is, as far as is known.
#[must_use]
pub fn known<R: Endpoint>() -> &'static [Availability] {
    R::INFO.availability
}

/// Every way in which something can fail, told apart.
#[must_use]
pub fn kinds(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Api => "the API refused",
        ErrorKind::Decode => "the answer is not what it should be",
        ErrorKind::NoSuchEndpoint => "the server has no such endpoint",
        ErrorKind::UnexpectedResponse => "something else answered",
        ErrorKind::Transport => "no connection",
        ErrorKind::Timeout => "no answer in time",
        ErrorKind::InvalidInput => "the call was wrong",
        ErrorKind::Setup => "this machine lacks something",
        ErrorKind::Upload => "the file could not be read",
        ErrorKind::List => "the list cannot go on",
        ErrorKind::Closed => "the stream was closed",
        ErrorKind::Denied => "the user refused",
        ErrorKind::NotGranted => "the user did not agree",
        ErrorKind::Expired => "the session is too old",
        ErrorKind::Used => "the session was used",
        ErrorKind::WrongCallback => "another callback",
        ErrorKind::NotOffered => "another way of signing in is needed",
        ErrorKind::SignIn => "the sign-in failed",
        _ => "something new",
    }
}

/// What an error holds.
#[derive(Debug)]
pub struct Parts<'a> {
    /// What the API said.
    pub api: Option<&'a ApiError>,
    /// What did not fit.
    pub decode: Option<&'a DecodeError>,
    /// What the token lacked.
    pub refusal: Option<Refusal>,
    /// The answer as it came.
    pub body: Option<&'a Bytes>,
    /// The code, typed.
    pub code: Option<ErrorCode>,
}

/// Takes an error apart.
#[must_use]
pub fn parts(error: &Error) -> Parts<'_> {
    Parts {
        api: error.api(),
        decode: error.decode(),
        refusal: error.refusal(),
        body: error.body(),
        code: error.code().map(ErrorCode::from),
    }
}

/// An id from text that a user typed.
///
/// # Errors
/// It is no id.
pub fn id(text: &str) -> Result<NoteId, ParseIdError> {
    text.parse()
}

/// A time from text.
///
/// # Errors
/// It is no time.
pub fn time(text: &str) -> Result<(Timestamp, UnixMillis), TimestampError> {
    let time: Timestamp = text.parse()?;
    Ok((time, time.into()))
}

/// Values of the API.
pub fn values(one: OneOrMany<Json>, maybe: Maybe<String>) -> (Vec<Json>, Option<String>) {
    (one.into_vec(), maybe.into_option())
}

/// An upload that says how far it is.
pub fn upload(content: Vec<u8>, told: fn(Progress)) -> drive::files::create::Request {
    drive::files::create::Request::new(Upload::from_bytes("cat.png", content).on_progress(told))
}

/// A transport of this program's own, without a network.
#[derive(Debug, Clone)]
pub struct Canned(pub &'static str);

impl Transport for Canned {
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture {
        let answer = if request.uri().path().starts_with("/api/") {
            Ok(http::Response::new(ResponseBody::from(self.0)))
        } else {
            Err(TransportError::connect("there is nothing else"))
        };
        Box::pin(std::future::ready(answer))
    }
}

/// A client on that transport, and the answer as it came.
///
/// # Errors
/// Those of the call.
pub async fn canned(answer: &'static str) -> Result<Reply, Error> {
    let builder = Client::builder("misskey.example")?;
    let client = builder.transport(Arc::new(Canned(answer))).build()?;
    client.send(i::Request::new()).raw().await
}

/// Whose token it is, and what a program needs.
///
/// # Errors
/// Those of the call.
pub async fn me(client: &Client) -> Result<(MeDetailed, Vec<&'static str>, Permission), Error> {
    let needed = auth::permissions_for([i::Request::INFO, notes::create::Request::INFO])?;
    let me = auth::whoami(client).await?;
    Ok((me, needed, notes::create::Request::PERMISSION))
}

/// Signing in with MiAuth.
#[cfg(feature = "sign-in")]
pub mod sign_in {
    use misskey_client::auth::{Grant, Listening, MiAuth, Session, User};
    use misskey_client::models::UserDetailed;
    use misskey_client::{Client, Error, Permission};

    /// Begins.
    ///
    /// # Errors
    /// The host is not one.
    pub fn begin(host: &str) -> Result<MiAuth, Error> {
        Ok(MiAuth::new(host)?.permissions([Permission::ReadAccount]))
    }

    /// Starts a session.
    pub fn start(sign_in: MiAuth) -> Session {
        sign_in.start()
    }

    /// Starts a session whose callback comes to this machine.
    ///
    /// # Errors
    /// There is no port.
    pub async fn listen(sign_in: MiAuth) -> Result<Listening, Error> {
        sign_in.listen().await
    }

    /// What came of it.
    ///
    /// # Errors
    /// The server's user is not one.
    pub fn end(grant: Grant) -> Result<(User, UserDetailed, Client), Error> {
        let user = grant.user.clone();
        let whole = grant.user_as()?;
        Ok((user, whole, grant.into_client()?))
    }

    /// Opens the page.
    ///
    /// # Errors
    /// There is no browser.
    #[cfg(feature = "open-browser")]
    pub fn open(session: &Session) -> Result<(), Error> {
        session.open_browser()
    }
}

/// Signing in with OAuth 2.0.
#[cfg(feature = "oauth")]
pub mod oauth {
    use misskey_client::auth::{OAuth, OAuthGrant, OAuthSession};
    use misskey_client::{Client, Error, Permission};

    /// Starts.
    ///
    /// # Errors
    /// The server does not offer it.
    pub async fn start(sign_in: OAuth) -> Result<OAuthSession, Error> {
        sign_in.permissions([Permission::ReadAccount]).start().await
    }

    /// What came of it.
    ///
    /// # Errors
    /// The token is none.
    pub fn end(grant: OAuthGrant) -> Result<Client, Error> {
        grant.into_client()
    }
}

/// Signing in by the flow from before MiAuth.
#[cfg(feature = "app-auth")]
pub mod app_auth {
    use misskey_client::Error;
    use misskey_client::auth::{App, AppAuth, AppSession};

    /// Registers an app.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn register(sign_in: AppAuth) -> Result<App, Error> {
        sign_in.name("x").register().await
    }

    /// Starts the sign-in of a user.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn start(app: &App) -> Result<AppSession, Error> {
        app.start().await
    }
}

/// A script without async.
#[cfg(feature = "blocking")]
pub mod script {
    use misskey_client::blocking::{Client, Items, Pages};
    use misskey_client::endpoints::notes;
    use misskey_client::{Error, Maybe};

    /// Prints the first lines of the newest notes.
    ///
    /// # Errors
    /// Those of the calls.
    pub fn first_lines(host: &str) -> Result<Vec<String>, Error> {
        let client = Client::build(Client::builder(host)?)?;
        let mut lines = Vec::new();
        for note in newest(&client).take(3) {
            lines.extend(note?.text);
        }
        Ok(lines)
    }

    /// What the server runs.
    ///
    /// # Errors
    /// The server says nothing of itself.
    pub fn runs(client: &Client) -> Result<String, Error> {
        let server = client.server()?;
        Ok(format!("{} {}", server.software(), server.version()))
    }

    /// The newest notes.
    pub fn newest(client: &Client) -> Items<notes::local_timeline::Request> {
        client.items(notes::local_timeline::Request::new())
    }

    /// The newest notes in pages.
    pub fn pages(client: &Client) -> Pages<notes::local_timeline::Request> {
        client.pages(notes::local_timeline::Request::new())
    }

    /// Posts a note.
    ///
    /// # Errors
    /// Those of the call.
    pub fn post(client: &Client, text: Maybe<String>) -> Result<(), Error> {
        client
            .send(notes::create::Request::new().text(text))
            .map(drop)
    }
}

/// The streaming API.
#[cfg(feature = "streaming")]
pub mod streaming {
    use misskey_client::endpoints::notes;
    use misskey_client::ids::NoteId;
    use misskey_client::streaming::{
        AnyChannel, AnyEvent, Broadcast, Broadcasts, Capture, Captured, ChannelInfo, ChannelParams,
        Connect, Connection, FilledSubscription, FillsGaps, Gap, HomeTimeline, LocalTimeline,
        NoteUpdated, Reconnect, Sender, StreamEvent, Subscription, TimelineEvent,
    };
    use misskey_client::{Client, Error, Items};

    /// A bot's state, which holds what it reads.
    #[derive(Debug)]
    pub struct Bot {
        /// Its connection.
        pub connection: Connection,
        /// What comes.
        pub home: FilledSubscription<HomeTimeline>,
        /// What came before.
        pub past: Items<notes::timeline::Request>,
    }

    impl Bot {
        /// Starts, also before the server is up.
        ///
        /// # Errors
        /// The server refuses.
        pub async fn start(client: &Client) -> Result<Self, Error> {
            let connect: Connect = client
                .stream()
                .reconnect(Reconnect::new().first_connection_too());
            let connection = connect.await?;
            Ok(Self {
                home: missing_nothing(connection.channel(HomeTimeline::new()).await?),
                past: client.items(notes::timeline::Request::new()),
                connection,
            })
        }

        /// The next event, without a trait to import.
        pub async fn next(&mut self) -> Option<Result<TimelineEvent, Error>> {
            self.home.next().await
        }
    }

    /// Any channel that can be filled.
    pub fn missing_nothing<C: FillsGaps>(channel: Subscription<C>) -> FilledSubscription<C> {
        channel.filling_gaps()
    }

    /// Written once for every timeline.
    pub fn text(event: TimelineEvent) -> Result<Option<String>, Gap> {
        match event {
            TimelineEvent::Note(note) => Ok(note.text),
            TimelineEvent::Gap(gap) => Err(gap),
            _ => Ok(None),
        }
    }

    /// Two timelines, one event type.
    ///
    /// # Errors
    /// The server refuses.
    pub async fn both(connection: &Connection) -> Result<[Option<TimelineEvent>; 2], Error> {
        let mut home = connection.channel(HomeTimeline::new()).await?;
        let mut local = connection.channel(LocalTimeline::new()).await?;
        Ok([
            home.next().await.transpose()?,
            local.next().await.transpose()?,
        ])
    }

    /// What happens to a note.
    ///
    /// # Errors
    /// The connection has ended.
    pub async fn follow(
        connection: &Connection,
        note: &NoteId,
    ) -> Result<(Capture<NoteUpdated>, Broadcasts<Broadcast>), Error> {
        let capture = connection.capture(note).await?;
        Ok((capture, connection.broadcasts()))
    }

    /// Any channel.
    ///
    /// # Errors
    /// The server refuses.
    pub async fn any<C: ChannelParams>(
        connection: &Connection,
        channel: C,
    ) -> Result<(ChannelInfo, Subscription<C>), Error> {
        Ok((channel.info(), connection.channel(channel).await?))
    }

    /// A channel that the crate does not know.
    ///
    /// # Errors
    /// The server refuses.
    pub async fn fork(connection: &Connection) -> Result<(Sender, Option<AnyEvent>), Error> {
        let mut channel = connection
            .channel(AnyChannel::new("bubbleTimeline"))
            .await?;
        let sender = channel.sender();
        Ok((sender, channel.next().await.transpose()?))
    }

    /// What an event and an id are.
    pub fn generic<N: Captured, E: StreamEvent>(_: &N, gap: Gap) -> E {
        E::gap(gap)
    }
}

/// Conversions of times.
pub mod times {
    /// To and from `chrono`.
    ///
    /// # Errors
    /// The time is out of range.
    #[cfg(feature = "chrono")]
    pub fn chrono(
        time: misskey_client::Timestamp,
    ) -> Result<chrono::DateTime<chrono::Utc>, misskey_client::TimestampError> {
        time.try_into()
    }

    /// To and from `jiff`.
    #[cfg(feature = "jiff")]
    pub fn jiff(
        time: misskey_client::Timestamp,
    ) -> Result<jiff::Timestamp, misskey_client::TimestampError> {
        time.try_into()
    }

    /// To and from `time`.
    #[cfg(feature = "time")]
    pub fn time(
        time: misskey_client::Timestamp,
    ) -> Result<time::OffsetDateTime, misskey_client::TimestampError> {
        time.try_into()
    }
}

/// Whom a note names, and what it says.
///
/// # Errors
/// The name is none.
pub fn named(note: &Note, name: &str) -> Result<(Acct, String), ParseAcctError> {
    let said = mfm::plain(note.text.as_deref().unwrap_or_default());
    Ok((name.parse()?, said))
}

/// What somebody reacts with, and where its image is.
///
/// # Errors
/// The text is no reaction.
pub fn reacted<'n>(
    note: &'n Note,
    text: &str,
) -> Result<(Reaction, Option<&'n str>), ParseReactionError> {
    let reaction: Reaction = text.parse()?;
    let url = note.reaction_url(&reaction);
    Ok((reaction, url))
}

/// Answers a webhook with a status.
#[cfg(feature = "webhook")]
pub fn delivered(
    receiver: &misskey_client::webhook::Receiver,
    headers: &http::HeaderMap,
    body: &[u8],
) -> Result<misskey_client::webhook::Delivery, u16> {
    receiver.read(headers, body).map_err(|error| error.status())
}

/// A request that a program has made, seen from its test.
#[cfg(feature = "testing")]
pub async fn made(server: &misskey_client::testing::Server) -> notes::create::Request {
    server.received().await
}
